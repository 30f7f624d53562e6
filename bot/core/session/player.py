"""A session's steps: entering one, its clock, its cues, and moving between them.

House rules: time counts from the step's second zero, so delays never add up; openings and the way off the ball are
always said, a cue that is more than a few seconds late is not; whoever stops the clock keeps the seconds that passed.
"""

from msgspec.structs import replace

from bot.core.dialog.context import Scene
from bot.core.model.content import Ball, Cue, CueKind, Form, Role
from bot.core.model.conversation import Pause, Session
from bot.core.model.instants import Instant
from bot.core.model.messages import Breath, Urgency
from bot.core.session.steps import (
    breath_of,
    buttons_of,
    cues_of,
    follows_track,
    is_left_out,
    length_of,
    opening_line,
    picture_of,
    rating_after,
    role_index,
    waits,
)

# Entering and opening.


def enter(scene: Scene, index: int, at: Instant) -> Scene:
    """Go to a step whose second zero is `at`; steps that this session leaves out are passed over."""
    form = scene.form
    while is_left_out(form.steps[index], scene.session):
        index += 1
    step = form.steps[index]
    keeps_knees = step.ball is Ball.ON or step.role is Role.KNEES
    scene = scene.in_session(
        step=index,
        since=at,
        said=-1,
        extra=0,
        nudged=False,
        pause=None,
        knees_up=scene.session.knees_up and keeps_knees,
        on_ball_since=_on_ball_since(form, index, scene.session, at),
    )
    return scene if at > scene.now else open_step(scene)


def _on_ball_since(form: Form, index: int, session: Session, at: Instant) -> Instant | None:
    """The ball counts from the first step on it, until a step after the way off has begun."""
    step = form.steps[index]
    if step.ball is Ball.ON:
        return session.on_ball_since if session.on_ball_since is not None else at
    came_off = any(other.ball is Ball.GETTING_OFF for other in form.steps[:index])
    return None if came_off and step.ball is Ball.OFF else session.on_ball_since


def open_step(scene: Scene) -> Scene:
    """Say the first words of the step; they carry its buttons."""
    scene = scene.in_session(said=0)
    step, session = scene.step, scene.session
    timed = not waits(step)
    return scene.say(
        opening_line(scene.person, scene.book),
        Urgency.CUE if timed else Urgency.ANSWER,
        buttons=buttons_of(scene.person, scene.book),
        picture=picture_of(scene.person, scene.book),
        passing=True,
        must=timed,
        silent=follows_track(session) and step.ball is not Ball.GETTING_OFF,
        expires=session.since + scene.book.caps.carry_on if timed else None,
        ends=session.since + length_of(step, session) if timed and session.mode != "tap" else None,
    )


def put_step(scene: Scene) -> Scene:
    """The step's words once more, its clock untouched."""
    return scene.say(
        opening_line(scene.person, scene.book),
        buttons=buttons_of(scene.person, scene.book),
        picture=picture_of(scene.person, scene.book),
        passing=True,
    )


def say_cue(scene: Scene) -> Scene:
    """Say the next cue of the step. Whether it is too late is decided when it is about to be sent."""
    step, session = scene.step, scene.session
    cue = cues_of(step, session)[session.said]
    if cue.kind is CueKind.PACE and scene.person.pictures and (breath := breath_of(step, session)):
        return show_breath(scene, cue, breath)
    caps = scene.book.caps
    patience = caps.carry_on if cue.must else caps.late_cue
    return scene.in_session(said=session.said + 1).say(
        cue.line,
        Urgency.CUE,
        silent=cue.kind is not CueKind.SPEAK or (follows_track(session) and not cue.must),
        card=f"pacer-{scene.person.prompt}" if cue.kind is CueKind.PACE else "",
        expires=session.since + cue.at + patience,
        passing=True,
        must=cue.must,
    )


def show_breath(scene: Scene, cue: Cue, breath: Breath) -> Scene:
    """The pacer's animation, once; all its cues are passed over."""
    session, cues = scene.session, cues_of(scene.step, scene.session)
    after = next((at for at in range(session.said, len(cues)) if cues[at].kind is not CueKind.PACE), len(cues))
    begun = any(earlier.kind is CueKind.PACE for earlier in cues[: session.said])
    scene = scene.in_session(said=after)
    if begun:
        return scene
    until = session.since + cue.at + scene.book.caps.late_cue
    return scene.say("pacer", Urgency.CUE, silent=True, expires=until, passing=True, breath=breath)


def step_over(scene: Scene) -> Scene:
    """The step's time is up: the next begins where this one was meant to end."""
    session = scene.session
    return enter(scene, session.step + 1, session.since + length_of(scene.step, session))


# Moving by word or button.


def set_out(scene: Scene) -> Scene:
    """Leave what was going on: queued words pass away. What is said on the way to another step is said after this.
    A track beside the session goes its own way from here, so the steps ring again."""
    scene = scene.turn_away().answered()
    if not follows_track(scene.session):
        return scene
    return scene.in_session(mode="hands-free").say("track-left", silent=True)


def go_to(scene: Scene, index: int, after: int = 0) -> Scene:
    """Leave the present step for another, `after` milliseconds from now."""
    return enter(set_out(scene), index, scene.now + after)


def next_step(scene: Scene) -> Scene:
    """On to the next step."""
    return go_to(scene, scene.session.step + 1)


def previous_step(scene: Scene) -> Scene:
    """Back to the step before, if there is one with a clock."""
    steps, session = scene.form.steps, scene.session
    for index in range(session.step - 1, -1, -1):
        if not waits(steps[index]) and not is_left_out(steps[index], session):
            return go_to(scene, index)
    return enter(set_out(scene).say("at-start", passing=True), session.step, scene.now)


def repeat_step(scene: Scene) -> Scene:
    """The same step from its beginning."""
    return go_to(scene, scene.session.step)


def finish_here(scene: Scene) -> Scene:
    """Straight to the way off the ball, or, without one, to the last question."""
    if scene.session.on_ball_since is not None or scene.step.ball is Ball.GETTING_ON:
        return go_to(scene, role_index(scene.form, Ball.GETTING_OFF))
    return go_to(scene, rating_after(scene.form))


# Stopping the clock.


def hold(scene: Scene) -> Scene:
    """Stop the session's clock where it is; what is still queued passes away."""
    session = scene.session
    if session.pause is not None:
        return scene.turn_away()
    offset = max(0, scene.now - session.since)
    on_ball = session.on_ball_since
    if scene.step.ball is Ball.GETTING_ON and on_ball is None:
        on_ball = scene.now
    held = replace(session, pause=Pause(scene.now, offset), on_ball_since=on_ball)
    return scene.turn_away().become(session=held)


def go_on(scene: Scene) -> Scene:
    """Start the clock again with the seconds that were left; after a long rest on the ball, from getting on it."""
    scene = set_out(scene)
    session, step, pause = scene.session, scene.step, scene.session.pause
    if waits(step) or pause is None or session.said < 0:
        return go_to(scene, session.step)
    if step.ball is not Ball.OFF and scene.now - pause.since > 60_000:
        return back_onto_the_ball(scene)
    scene = scene.in_session(pause=None, since=scene.now - pause.offset)
    ends = scene.session.since + length_of(step, session) if session.mode != "tap" else None
    return scene.say("go-on", buttons=buttons_of(scene.person, scene.book), passing=True, ends=ends)


def back_onto_the_ball(scene: Scene) -> Scene:
    """From ball_in if a minute on the ball is left, else off it."""
    session, caps = scene.session, scene.book.caps
    if scene.step.ball is Ball.GETTING_OFF:
        return go_to(scene, session.step)
    spent = scene.now - session.on_ball_since if session.on_ball_since is not None else 0
    on = role_index(scene.form, Ball.GETTING_ON)
    if spent + scene.form.steps[on].length + 60_000 > caps.on_ball:
        return go_to(scene, role_index(scene.form, Ball.GETTING_OFF))
    return go_to(scene, on)


def enough_on_the_ball(scene: Scene) -> Scene:
    """Five minutes of wall time on the ball are over: the way off comes now, whatever else is going on."""
    off = role_index(scene.form, Ball.GETTING_OFF)
    pause = scene.session.pause
    if pause is None:
        until = scene.now + scene.book.caps.carry_on
        return enter(set_out(scene).say("ball-cap", Urgency.CUE, passing=True, expires=until), off, scene.now)
    scene = scene.say("ball-cap-paused", Urgency.SAFETY)
    pause = replace(pause, offset=0)
    return scene.in_session(step=off + 1, said=-1, since=scene.now, on_ball_since=None, pause=pause, extra=0)
