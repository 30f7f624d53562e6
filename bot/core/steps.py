"""A session's steps: entering one, its clock, its cues, and moving between them.

House rules: time counts from the step's second zero, so delays never add up; openings and the way off the ball are
always said, a cue that is more than a few seconds late is not; whoever stops the clock keeps the seconds that passed.
"""

from msgspec.structs import replace

from bot.core.book import Ball, Book, Cue, CueKind, Form, Role, Step
from bot.core.person import Conversation, Pause, Session
from bot.core.scene import RATINGS, Scene
from bot.core.words import Breath, Instant, Sign, Urgency

WAITING = frozenset({Role.RATE_BEFORE, Role.READY, Role.PLACE, Role.RATE_AFTER})
FORWARD = frozenset({Sign.NEXT, Sign.ON_BALL, Sign.FEELS_OK})


# Looking at a session.


def session_of(person: Conversation) -> Session:
    """The session that runs; asking for one where none runs is a bug (LookupError)."""
    if person.session is None:
        raise LookupError("no session runs")
    return person.session


def step_of(person: Conversation, book: Book) -> Step:
    """The step a person's session stands at."""
    session = session_of(person)
    return book.forms[session.edition].steps[session.step]


def waits(step: Step) -> bool:
    """The step waits for an answer and has no clock of its own."""
    return step.role in WAITING


def is_left_out(step: Step, session: Session) -> bool:
    """Steps that this session passes over: a rating already given, the ball where there is none."""
    if step.role is Role.RATE_BEFORE:
        return session.before is not None
    if session.no_ball and step.ball is not Ball.OFF:
        return "no-ball" not in dict(step.instead)
    return False


def cues_of(step: Step, session: Session) -> tuple[Cue, ...]:
    """The cues of a step as this session hears them."""
    if not session.no_ball:
        return step.cues
    return tuple(cue for cue in step.cues if not cue.with_ball)


def length_of(step: Step, session: Session) -> int:
    """How long the step lasts, with the time the person asked for."""
    return step.length + session.extra


def follows_track(session: Session) -> bool:
    """A sound track plays beside the session: what it says too comes without a sound."""
    return session.mode == "track"


def has_track(person: Conversation, book: Book) -> bool:
    """Whether a track fits this session: it goes the whole way, on the ball where the form has one."""
    session = session_of(person)
    with_ball = any(step.ball is Ball.ON for step in book.forms[session.edition].steps)
    return person.pictures and not (with_ball and session.no_ball)


def may_lie_on_ball(person: Conversation, book: Book) -> bool:
    """The ball may be under the person now: on it, on the way on, or on the way off."""
    session = session_of(person)
    return session.on_ball_since is not None or (not session.no_ball and step_of(person, book).ball is not Ball.OFF)


def knees_allowed(person: Conversation, book: Book) -> bool:
    """Knees up: only after a clear screening, with a ball, and with some practice."""
    session, screened = person.session, person.screened
    result = book.screening.results.get(screened.outcome) if screened else None
    allowed = result is not None and result.knees_up
    return allowed and not (session and session.no_ball) and person.completed >= book.caps.knees_after


def buttons_of(person: Conversation, book: Book) -> tuple[str, ...]:
    """The buttons under the step a session stands at."""
    session = session_of(person)
    step = step_of(person, book)
    buttons = [str(sign) for sign in step.buttons]
    if step.role in (Role.RATE_BEFORE, Role.RATE_AFTER):
        return (*RATINGS, Sign.SKIP)
    if step.role is Role.READY:
        if session.before is not None:
            buttons.append(Sign.CHANGE_NUMBER)
        if not has_track(person, book):
            buttons = [button for button in buttons if button != Sign.LISTEN]
        if session.no_ball or not any(other.ball is Ball.ON for other in book.forms[session.edition].steps):
            buttons = [button for button in buttons if button != Sign.NO_BALL]
    if step.role is Role.PLACE and _is_pregnant(person):
        buttons.remove(Sign.ON_BACK)
    if step.role is Role.KNEES and not knees_allowed(person, book):
        buttons = [button for button in buttons if button != Sign.LIFT]
    if session.mode == "tap" and not waits(step) and not FORWARD.intersection(buttons):
        buttons.insert(0, Sign.NEXT)
    if session.no_ball:
        with_ball = (Sign.TOO_MUCH, Sign.NO_BALL, Sign.ON_BALL, Sign.WOBBLY)
        buttons = [button for button in buttons if button not in with_ball]
    return tuple(buttons)


def _is_pregnant(person: Conversation) -> bool:
    answers = person.screened.answers if person.screened else ()
    return any(Sign.PREGNANT in chosen for _, chosen in answers)


def opening_line(person: Conversation, book: Book) -> str:
    """What the step's first message says for this session."""
    step = step_of(person, book)
    return dict(step.instead).get(_variant(person, book), step.line)


def _variant(person: Conversation, book: Book) -> str:
    """Which of the step's other words and drawings fit this session; empty: none."""
    session, step = session_of(person), step_of(person, book)
    instead = dict(step.instead)
    if session.no_ball and "no-ball" in instead:
        return "no-ball"
    if step.role is Role.KNEES and not knees_allowed(person, book):
        return "knees-not-allowed"
    return "feet-already-down" if not session.knees_up and "feet-already-down" in instead else ""


def picture_of(person: Conversation, book: Book) -> str:
    """The drawing of the step for this session; none for somebody who wants none."""
    if not person.pictures:
        return ""
    session, step = session_of(person), step_of(person, book)
    without_ball = step.picture_without_ball if session.no_ball else ""
    return without_ball or dict(step.pictures_instead).get(_variant(person, book), step.picture)


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


def breath_of(step: Step, session: Session) -> Breath | None:
    """The step's pacer as one animation; None where there are too few breaths to tell how it goes."""
    paces = [cue for cue in cues_of(step, session) if cue.kind is CueKind.PACE]
    if len(paces) < 3:
        return None
    first, second, third = paces[:3]
    out = third.at - second.at
    return Breath(second.at - first.at, out, first.line, second.line, session.since + paces[-1].at + out)


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


def role_index(form: Form, ball: Ball) -> int:
    """The first step with the ball in that place; raises LookupError where the form has none."""
    for index, step in enumerate(form.steps):
        if step.ball is ball:
            return index
    raise LookupError(f"{form.id} has no step with the ball {ball}")


def rating_after(form: Form) -> int:
    """The index of the question at the end."""
    return next(index for index, step in enumerate(form.steps) if step.role is Role.RATE_AFTER)


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
