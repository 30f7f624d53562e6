"""How a session ends, and what is left of it: the last number, the last words, the menu under them.

House rules: however a session ends, it leaves one CompletedSession in the digest if the person had begun to move;
silence ends it without a ring, and leads whoever may still lie on the ball off it.
"""

# Why a session that stopped for pain has no farewell here: words of safety close it themselves
# (safety/emergencies.py) and say their own; this file is for the ends that are nobody's alarm.

from typing import Any

from bot.core.dialog.context import TurnContext
from bot.core.model.content import Content
from bot.core.model.conversation import CompletedSession, Conversation, Session
from bot.core.model.instants import HOUR, Instant
from bot.core.model.intents import Intent
from bot.core.session.permission import change
from bot.core.session.player import go_to, off_the_ball
from bot.core.session.steps import closing_line, in_turn, rating_after, time_on_ball, waits

# Enough for all that looks back: three a day, the hour after the last, four weeks of a plan. Numbers have a place
# of their own (model/ratings.py).
KEPT = 20
"""How many sessions the digest remembers."""
CLOSINGS = 3
"""How many wordings there are of each end with numbers."""


def has_moved(person: Conversation, content: Content) -> bool:
    """The session got past its first questions."""
    session = person.session
    if session is None:
        return False
    # Up to the step it stands at: a session that was only asked about has practised nothing, and leaves no trace.
    return any(not waits(step) for step in content.routines[session.edition].steps[: session.step + 1])


def close(context: TurnContext, how: str) -> TurnContext:
    """The session is over; `how` is kept with it. Whatever was still to be said passes away."""
    session = context.session
    # Before `session` is taken away, since all of it is read off that.
    if has_moved(context.person, context.content):
        session_done = _completed(session, context.now, how)
        context = context.note("session", form=session.routine, how=how, began=session.began, **_ratings(session))
        context = context.become(sessions=(*context.person.sessions, session_done)[-KEPT:])
    # In this order everywhere: what the next line says belongs to the new course, so it is not void before it is
    # sent.
    return context.turn_away().become(session=None, open_question=None)


def _completed(session: Session, now: Instant, how: str) -> CompletedSession:
    return CompletedSession(
        began=session.began,
        ended=now,
        routine=session.routine,
        before=session.before,
        after=session.after,
        how=how,
        on_ball=session.had_ball,
        left_ball=session.no_ball,
        ball_time=time_on_ball(session, now),
    )


def finish(context: TurnContext, silent: bool = False) -> TurnContext:
    """The session is done."""
    return _farewell(done(context), context.session, silent)


def done(context: TurnContext) -> TurnContext:
    """The session is over with its last number told or left out, and not a word is said."""
    session = context.session
    whole = not session.cut_short
    context = close(context, "finished" if whole else "stopped")
    # However it ended, the gentle one has had its turn; a much higher number, just below, asks for it again.
    context = context.become(completed=context.person.completed + whole, gentle_next=False)
    # Two points or more above the number before: the safety questions come again before the next session.
    much_higher = change(session.before, session.after) == "much-higher"
    return context.become(rescreen="higher", gentle_next=True) if much_higher else context


def _farewell(context: TurnContext, session: Session, silent: bool) -> TurnContext:
    # Wordings take turns by finished sessions, so two ends in a row never say the same; an early stop counts as
    # none.
    before, how = context.person.completed - (not session.cut_short), change(session.before, session.after)
    if how == "skipped":
        context = context.say(closing_line(context.content.routines[session.edition], before), silent=silent)
    else:
        line = f"close-{how}" if how == "much-higher" else in_turn(f"close-{how}", CLOSINGS, before)
        context = context.say(line, silent=silent, **_ratings(session))
    first = context.person.completed == 1 and how != "much-higher" and not session.cut_short
    saved = "session-saved-first" if first else "session-saved"
    # Silent: the farewell has rung already.
    return context.say(saved, buttons=menu(context.person, context.content), silent=True)


def _ratings(session: Session) -> dict[str, Any]:
    ratings = {"before": session.before, "after": session.after}
    return {name: rating for name, rating in ratings.items() if rating is not None}


def close_quietly(context: TurnContext) -> TurnContext:
    """Nobody answers: the session is closed, and whoever may still lie on the ball is led off it."""
    return _close_gently(context, "quiet")


def stop_here(context: TurnContext) -> TurnContext:
    """The person has had enough of trying: the same gentle end."""
    return _close_gently(context, "stopped")


def _close_gently(context: TurnContext, how: str) -> TurnContext:
    on_ball = context.session.on_ball_since is not None
    line = "ended-quietly-on-ball" if on_ball else "ended-quietly"
    context = close(context, how)
    # The course has changed and whoever is silent may lie on the ball: the way off is said as a warning, in every
    # queue first and again when in doubt.
    return context.warn(line) if on_ball else context.say(line, silent=how == "quiet")


def unrated(context: TurnContext) -> TurnContext:
    """No number at the end: the session counts all the same."""
    return finish(context)


def nobody_rates(context: TurnContext) -> TurnContext:
    """Nobody says a number at the end: the session counts all the same, and nothing rings."""
    # Who fell asleep over the last question is not to be woken by thanks.
    return finish(context, silent=True)


def to_last_question(context: TurnContext) -> TurnContext:
    """Had enough: no more steps, only the number after."""
    context = context.say("had-enough")
    # "Stop" has led off the ball before it asked why; so the five minutes on it count no further.
    return go_to(off_the_ball(context).in_session(cut_short=True), rating_after(context.routine))


def may_correct(person: Conversation, now_or_seen: int) -> bool:
    """The last session ended within the hour with a number after it."""
    last = person.sessions[-1] if person.sessions else None
    # abs, because the clock may have been put back since.
    return last is not None and last.after is not None and abs(now_or_seen - last.ended) < HOUR


def menu(person: Conversation, content: Content) -> tuple[str, ...]:
    """What is offered when nothing runs and nothing is asked."""
    # By `seen`, as a prompt's buttons have no `now`: both are derived from the person alone.
    correct = (str(Intent.CHANGE_NUMBER),) if may_correct(person, person.seen) else ()
    numbers = (str(Intent.NUMBERS),) if person.ratings or _has_just_rated(person) else ()
    remind = (str(Intent.REMIND),) if person.completed else ()
    return (str(Intent.START), *correct, *numbers, *remind, str(Intent.HELP), str(Intent.SERIOUS))


def _has_just_rated(person: Conversation) -> bool:
    """The first number of all: it joins the others at the end of this very turn."""
    last = person.sessions[-1] if person.sessions else None
    return last is not None and (last.before is not None or last.after is not None)
