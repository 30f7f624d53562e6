"""A session's steps: entering one, its clock, its cues, and moving between them.

House rules: time counts from the step's second zero, so delays never add up; openings and the way off the ball are
always said, a cue that is more than a few seconds late is not; whoever stops the clock keeps the seconds that passed.
"""

# Theory of operation: a step is its second zero (`since`) and how many cues were said; everything else about its
# clock is reckoned. `said` is -1 while the step is still to come ("in twenty seconds the ball"), so a session
# always stands at one step and never between two. A step begins where the one before was *meant* to end: a turn
# that comes 300 ms late shortens nothing and shifts nothing, and after an hour the clock is as right as after a
# minute. Pausing keeps the milliseconds that had passed, and going on moves `since` so that just so many have
# passed again.
#
# What is late is decided where it is about to be sent, by `expires`: only there it is known how long the queue was.

from msgspec.structs import replace

from bot.core.dialog.context import TurnContext
from bot.core.model.content import Ball, Cue, CueKind, Role, Routine
from bot.core.model.conversation import Pause, Session
from bot.core.model.instants import Instant
from bot.core.model.messages import Breath, Urgency
from bot.core.session.steps import (
    breath_of,
    buttons_of,
    cue_line,
    cues_of,
    follows_track,
    is_left_out,
    length_of,
    opening_line,
    picture_of,
    rating_after,
    role_index,
    time_on_ball,
    waits,
)

# Entering and opening.


def enter(context: TurnContext, index: int, at: Instant) -> TurnContext:
    """Go to a step whose second zero is `at`; steps that this session leaves out are passed over."""
    routine = context.routine
    # It ends: the steps at a routine's end ask for the number and close, and those are never left out.
    while is_left_out(routine.steps[index], context.session):
        index += 1
    step = routine.steps[index]
    # Knees that were lifted count as long as the ball is under the person; on the way off they are down.
    keeps_knees = step.ball is Ball.ON or step.role is Role.KNEES
    getting_on = step.ball is Ball.GETTING_ON
    on_ball = _on_ball_since(routine, index, context.session, at)
    context = context.in_session(
        step=index,
        since=at,
        # Not 0: the opening is a message of its own, and may be minutes off.
        said=-1,
        extra=0,
        nudged=False,
        pause=None,
        knees_up=context.session.knees_up and keeps_knees,
        had_ball=context.session.had_ball or (getting_on and not context.session.no_ball),
        on_ball_since=on_ball,
        ball_time=time_on_ball(context.session, at) if on_ball is None else context.session.ball_time,
    )
    # What comes due now is said in this turn: a wake-up for the same instant would be one transaction more.
    return context if at > context.now else open_step(context)


def _on_ball_since(routine: Routine, index: int, session: Session, at: Instant) -> Instant | None:
    """The ball counts from the first step on it, until a step after the way off has begun."""
    step = routine.steps[index]
    if step.ball is Ball.ON:
        # Back and repeat keep the first instant: five minutes of pressure are five minutes, however often a step is
        # done.
        return session.on_ball_since if session.on_ball_since is not None else at
    # Only a step behind the way off proves that they are off; one that is merely without the ball may lie before
    # it.
    came_off = any(other.ball is Ball.GETTING_OFF for other in routine.steps[:index])
    return None if came_off and step.ball is Ball.OFF else session.on_ball_since


def open_step(context: TurnContext) -> TurnContext:
    """Say the first words of the step; they carry its buttons."""
    context = context.in_session(said=0)
    step, session = context.step, context.session
    timed = not waits(step)
    return context.say(
        opening_line(context.person, context.content),
        Urgency.CUE if timed else Urgency.ANSWER,
        buttons=buttons_of(context.person, context.content),
        picture=picture_of(context.person, context.content),
        passing=True,
        # If an opening is lost, somebody lies there and waits for it: then the core hears Lost and asks.
        must=timed,
        # The track speaks already; but how to come off the ball is said aloud whatever else plays.
        silent=follows_track(session) and step.ball is not Ball.GETTING_OFF,
        expires=session.since + context.content.caps.carry_on if timed else None,
        # In tap mode nothing ends by itself, so no countdown promises it.
        ends=session.since + length_of(step, session) if timed and session.mode != "tap" else None,
    )


def put_step(context: TurnContext) -> TurnContext:
    """The step's words once more, its clock untouched."""
    return breathe_on(
        context.say(
            opening_line(context.person, context.content),
            buttons=buttons_of(context.person, context.content),
            picture=picture_of(context.person, context.content),
            passing=True,
        )
    )


def say_cue(context: TurnContext) -> TurnContext:
    """Say the next cue of the step. Whether it is too late is decided when it is about to be sent."""
    step, session = context.step, context.session
    cue = cues_of(step, session)[session.said]
    if cue.kind is CueKind.PACE and context.person.pictures and (breath := breath_of(step, session)):
        return show_breath(context, cue, breath)
    caps = context.content.caps
    # The way off the ball helps also half a minute late; "breathe out" does not.
    patience = caps.carry_on if cue.must else caps.late_cue
    context = context.in_session(said=session.said + 1).say(
        cue_line(cue, session),
        Urgency.CUE,
        silent=cue.kind is not CueKind.SPEAK or (follows_track(session) and not cue.must),
        # By the prompt: a pacer belongs to its own step, and a step that is repeated has one of its own.
        card=f"pacer-{context.person.prompt}" if cue.kind is CueKind.PACE else "",
        expires=session.since + cue.at + patience,
        passing=True,
        must=cue.must,
    )
    return context.bearing(buttons_of(context.person, context.content))


def show_breath(context: TurnContext, cue: Cue, breath: Breath) -> TurnContext:
    """The pacer's animation, once; all its cues are passed over."""
    session, cues = context.session, cues_of(context.step, context.session)
    # All paces up to the next cue that speaks: the animation goes on by itself, and needs nobody to wake for it.
    after = next((at for at in range(session.said, len(cues)) if cues[at].kind is not CueKind.PACE), len(cues))
    # Two paces with a word between them are one pacer, which still plays on the screen.
    begun = any(earlier.kind is CueKind.PACE for earlier in cues[: session.said])
    context = context.in_session(said=after)
    return context if begun else _pacer(context, breath, session.since + cue.at + context.content.caps.late_cue)


def _pacer(context: TurnContext, breath: Breath, until: Instant) -> TurnContext:
    """The animation, not said after an instant; the buttons of its step stand below it."""
    context = context.say("pacer", Urgency.CUE, silent=True, expires=until, passing=True).bringing(breath=breath)
    return context.bearing(buttons_of(context.person, context.content))


def breathe_on(context: TurnContext) -> TurnContext:
    """The pacer anew where its time is not over: whatever stopped the clock has taken it off the screen."""
    session = context.session
    breath = breath_of(context.step, session)
    begun = any(cue.kind is CueKind.PACE for cue in cues_of(context.step, session)[: session.said])
    if breath is None or not begun or not context.person.pictures:
        return context
    if session.pause is not None or context.now >= breath.ends:
        return context
    return _pacer(context, breath, context.now + context.content.caps.late_cue)


def step_over(context: TurnContext) -> TurnContext:
    """The step's time is up: the next begins where this one was meant to end."""
    session = context.session
    # Not `now`: see above.
    return enter(context, session.step + 1, session.since + length_of(context.step, session))


# Moving by word or button.


def set_out(context: TurnContext) -> TurnContext:
    """Leave what was going on: queued words pass away. What is said on the way to another step is said after this.
    A track beside the session goes its own way from here, so the steps ring again."""
    context = context.turn_away().answered()
    if not follows_track(context.session):
        return context
    # The track can't be told to wait. From here on the two go apart, and a step that says nothing aloud would be
    # missed.
    return context.in_session(mode="hands-free").say("track-left", silent=True)


def go_to(context: TurnContext, index: int, after: int = 0) -> TurnContext:
    """Leave the present step for another, `after` milliseconds from now."""
    return enter(set_out(context), index, context.now + after)


def next_step(context: TurnContext) -> TurnContext:
    """On to the next step."""
    return go_to(context, context.session.step + 1)


def previous_step(context: TurnContext) -> TurnContext:
    """Back to the step before, if there is one with a clock."""
    steps, session = context.routine.steps, context.session
    for index in range(session.step - 1, -1, -1):
        # Back never leads to a question that is answered: a number has its own way to be taken back.
        if not waits(steps[index]) and not is_left_out(steps[index], session):
            return go_to(context, index)
    return enter(set_out(context).say("at-start", passing=True), session.step, context.now)


def repeat_step(context: TurnContext) -> TurnContext:
    """The same step from its beginning."""
    return go_to(context, context.session.step)


def finish_here(context: TurnContext) -> TurnContext:
    """Straight to the way off the ball, or, without one, to the last question."""
    # Getting on counts as on it: half-way there one needs the same words to come away.
    if context.session.on_ball_since is not None or context.step.ball is Ball.GETTING_ON:
        return go_to(context, role_index(context.routine, Ball.GETTING_OFF))
    return go_to(context, rating_after(context.routine))


# Stopping the clock.


def hold(context: TurnContext) -> TurnContext:
    """Stop the session's clock where it is; what is still queued passes away."""
    session = context.session
    # Held already: the offset of the first hold counts, since nothing has run in between.
    if session.pause is not None:
        return context.turn_away()
    offset = max(0, context.now - session.since)
    on_ball = session.on_ball_since
    # Nobody knows how far they got; from here on the ball may be under them, so the five minutes begin.
    if context.step.ball is Ball.GETTING_ON and on_ball is None:
        on_ball = context.now
    held = replace(session, pause=Pause(context.now, offset), on_ball_since=on_ball)
    return context.turn_away().become(session=held)


def go_on(context: TurnContext) -> TurnContext:
    """Start the clock again with the seconds that were left; after a long rest on the ball, from getting on it."""
    context = set_out(context)
    session, step, pause = context.session, context.step, context.session.pause
    # A step without a clock, or one that has not opened: there are no seconds to keep, so it is said from its
    # beginning.
    if waits(step) or pause is None or session.said < 0:
        return go_to(context, session.step)
    # Beyond a minute nobody lies still on a ball: they have come off it, or should.
    if step.ball is not Ball.OFF and context.now - pause.since > 60_000:
        return back_onto_the_ball(context)
    context = context.in_session(pause=None, since=context.now - pause.offset)
    ends = context.session.since + length_of(step, session) if session.mode != "tap" else None
    buttons = buttons_of(context.person, context.content)
    return breathe_on(context.say("go-on", buttons=buttons, passing=True, ends=ends))


def back_onto_the_ball(context: TurnContext) -> TurnContext:
    """From ball_in if a minute on the ball is left, else off it."""
    session, caps = context.session, context.content.caps
    # On the way off nobody is sent back on.
    if context.step.ball is Ball.GETTING_OFF:
        return go_to(context, session.step)
    spent = context.now - session.on_ball_since if session.on_ball_since is not None else 0
    on = role_index(context.routine, Ball.GETTING_ON)
    # Getting on takes its own time out of the five minutes; with less than one left it is not worth the turning.
    if spent + context.routine.steps[on].length + 60_000 > caps.on_ball:
        return go_to(context, role_index(context.routine, Ball.GETTING_OFF))
    return go_to(context, on)


def enough_on_the_ball(context: TurnContext) -> TurnContext:
    """Five minutes of wall time on the ball are over: the way off comes now, whatever else is going on."""
    off = role_index(context.routine, Ball.GETTING_OFF)
    pause = context.session.pause
    if pause is None:
        until = context.now + context.content.caps.carry_on
        return enter(set_out(context).say("ball-cap", Urgency.CUE, passing=True, expires=until), off, context.now)
    # The pause goes on, at the step behind the way off, and with its clock at zero: who comes back is not led off
    # twice.
    context = context.say("ball-cap-paused", Urgency.SAFETY)
    pause = replace(pause, offset=0)
    return off_the_ball(context).in_session(step=off + 1, said=-1, since=context.now, pause=pause, extra=0)


def off_the_ball(context: TurnContext) -> TurnContext:
    """They have come off it: the five minutes count no further, and what was is kept."""
    return context.in_session(on_ball_since=None, ball_time=time_on_ball(context.session, context.now))
