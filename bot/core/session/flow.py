"""A whole session: beginning it, the questions around it, and ending it.

House rules: rate first, then one tap, then nothing more is needed; a number may always be taken back; however a
session ends, it leaves one CompletedSession in the digest if the person had begun to move.
"""

from typing import Any

from msgspec.structs import replace

from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import RATINGS, Move, Question, again, these
from bot.core.model.content import Content, Role
from bot.core.model.conversation import CompletedSession, Conversation, Session
from bot.core.model.instants import HOUR, MINUTE, SECOND, Instant
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.session.permission import change, kinder_routines
from bot.core.session.player import enter, go_to, next_step, set_out
from bot.core.session.steps import (
    AT_ONCE,
    PLACES,
    closing_line,
    has_track,
    in_turn,
    place_of_before,
    rating_after,
    waits,
)
from bot.core.understanding.buttons import button_of

KEPT = 20
"""How many sessions the digest remembers."""
CLOSINGS = 3
"""How many wordings there are of each end with numbers."""
TO_PRESS_PLAY = 10 * SECOND
"""From a track's arrival to the first step beside it: time to press play."""


# Beginning.


def begin(context: TurnContext, routine: str, mode: str = "") -> TurnContext:
    """A session of this routine begins; its first step asks for a number. With a mode all is chosen: it may be left
    out, and nothing more has to be tapped."""
    if mode in AT_ONCE:
        context = context.become(mode=mode)
    return enter(_new_session(context, routine, mode), 0, context.now)


def _new_session(context: TurnContext, routine: str, chosen: str) -> TurnContext:
    edition = context.content.current[routine]
    person = context.person
    session = Session(
        edition=edition,
        routine=routine,
        began=context.now,
        step=0,
        since=context.now,
        mode=person.mode or "hands-free",
        no_ball=person.ball == "none",
        place=place_of_before(person, context.content.routines[edition]) if chosen else "",
        chosen=chosen,
        slow=person.slow,
    )
    return context.turn_away().become(session=session, open_question=None, hurt_at=None)


def rate_before(context: TurnContext) -> TurnContext:
    """The number before: a high one is met with an offer of something kinder."""
    if not context.value:
        return which_number(context)
    rating = int(context.value)
    context = context.in_session(before=rating)
    if (
        rating >= context.content.caps.high_rating
        and context.content.uses_ball(context.session.routine)
        and not context.session.asked_high
    ):
        return context.in_session(asked_high=True).ask(QuestionId.HIGH_RATING)
    if context.session.chosen in AT_ONCE:
        return next_step(context)
    return _past_the_number(context.say("ready-with-number", rating=rating))


def _past_the_number(context: TurnContext) -> TurnContext:
    """On; who has chosen a sound track before is asked which one as soon as the session stands where one begins."""
    if context.session.chosen != "listen" or not has_track(context.person, context.content):
        return next_step(context)
    ready = next(index for index, step in enumerate(context.routine.steps) if step.role is Role.READY)
    return set_out(context).in_session(step=ready, since=context.now, said=0, nudged=False).ask(QuestionId.TRACK)


def which_number(context: TurnContext) -> TurnContext:
    """A number that is none of the eleven: which one?"""
    return context.say("rating-again", buttons=(*RATINGS, Intent.SKIP))


def skip_rating(context: TurnContext) -> TurnContext:
    """No number today."""
    return _past_the_number(context)


def change_number(context: TurnContext) -> TurnContext:
    """The number before was a slip: ask again."""
    index = next(i for i, step in enumerate(context.routine.steps) if step.role is Role.RATE_BEFORE)
    return go_to(context.in_session(before=None), index)


def other_routine(context: TurnContext) -> TurnContext:
    """Another routine instead, keeping the number."""
    kept, routine = context.session, context.value
    if routine == kept.routine:
        return _past_the_number(context)
    if routine not in kinder_routines(context.person, context.content):
        return context.put_again()
    begun = _new_session(context, routine, kept.chosen).in_session(before=kept.before, asked_high=True)
    return enter(begun, 0, context.now)


def start_hands_free(context: TurnContext) -> TurnContext:
    """The one tap: from here on nothing more is needed."""
    return next_step(context.become(mode="hands-free").in_session(mode="hands-free"))


def start_tapping(context: TurnContext) -> TurnContext:
    """Each step waits for Next."""
    return next_step(context.become(mode="tap").in_session(mode="tap"))


def listen(context: TurnContext) -> TurnContext:
    """The whole session as one track: which?"""
    if not has_track(context.person, context.content):
        return context.say("no-track", passing=True).put_again()
    return context.ask(QuestionId.TRACK)


def play(track: str) -> Move:
    """The move that sends a track; the steps follow beside it, without a sound."""

    def send(context: TurnContext) -> TurnContext:
        routine = context.session.routine
        index = context.session.step + 1
        context = set_out(context).in_session(mode="track")
        context = context.say("track", track=f"{routine}-{track}", buttons=(Intent.PAUSE,))
        return enter(context, index, context.now + TO_PRESS_PLAY)

    return send


def without_a_ball(context: TurnContext) -> TurnContext:
    """No ball today: the same rest without it."""
    return go_to(context.in_session(no_ball=True), context.session.step)


def place_chosen(place: str) -> Move:
    """The move that remembers where the person lies or sits."""
    return lambda context: next_step(context.become(place=place).in_session(place=place))


# Ending.


def has_moved(person: Conversation, content: Content) -> bool:
    """The session got past its first questions."""
    session = person.session
    if session is None:
        return False
    return any(not waits(step) for step in content.routines[session.edition].steps[: session.step + 1])


def close(context: TurnContext, how: str) -> TurnContext:
    """The session is over; `how` is kept with it. Whatever was still to be said passes away."""
    session = context.session
    if has_moved(context.person, context.content):
        session_done = _completed(session, context.now, how)
        context = context.note("session", form=session.routine, how=how, began=session.began, **_ratings(session))
        context = context.become(sessions=(*context.person.sessions, session_done)[-KEPT:])
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
    )


def rate_after(context: TurnContext) -> TurnContext:
    """The number after, and an honest, warm end."""
    if not context.value:
        return which_number(context)
    return finish(context.in_session(after=int(context.value)))


def rate_after_in_pain(context: TurnContext) -> TurnContext:
    """The number after, beside words of pain: it is kept, and nothing warm is said before we have asked."""
    return _done(context.in_session(after=int(context.value)))


def rate_before_in_pain(context: TurnContext) -> TurnContext:
    """The number before, beside words of pain: it is kept, and nothing goes on before we have asked."""
    return context.in_session(before=int(context.value))


def finish(context: TurnContext, silent: bool = False) -> TurnContext:
    """The session is done."""
    return _farewell(_done(context), context.session, silent)


def _done(context: TurnContext) -> TurnContext:
    session = context.session
    whole = not session.cut_short
    context = close(context, "finished" if whole else "stopped")
    context = context.become(completed=context.person.completed + whole, gentle_next=False)
    much_higher = change(session.before, session.after) == "much-higher"
    return context.become(rescreen="higher", gentle_next=True) if much_higher else context


def _farewell(context: TurnContext, session: Session, silent: bool) -> TurnContext:
    before, how = context.person.completed - (not session.cut_short), change(session.before, session.after)
    if how == "skipped":
        context = context.say(closing_line(context.content.routines[session.edition], before), silent=silent)
    else:
        line = f"close-{how}" if how == "much-higher" else in_turn(f"close-{how}", CLOSINGS, before)
        context = context.say(line, silent=silent, **_ratings(session))
    first = context.person.completed == 1 and how != "much-higher" and not session.cut_short
    saved = "session-saved-first" if first else "session-saved"
    return context.say(saved, buttons=menu(context.person, context.content), silent=True)


def _ratings(session: Session) -> dict[str, Any]:
    given = {"before": session.before, "after": session.after}
    return {name: rating for name, rating in given.items() if rating is not None}


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
    return context.warn(line) if on_ball else context.say(line, silent=how == "quiet")


def unrated(context: TurnContext) -> TurnContext:
    """No number at the end: the session counts all the same."""
    return finish(context)


def nobody_rates(context: TurnContext) -> TurnContext:
    """Nobody says a number at the end: the session counts all the same, and nothing rings."""
    return finish(context, silent=True)


def to_last_question(context: TurnContext) -> TurnContext:
    """Had enough: no more steps, only the number after."""
    context = context.say("had-enough")
    return go_to(context.in_session(on_ball_since=None, cut_short=True), rating_after(context.routine))


# Taking a number back when the session is over.


def may_correct(person: Conversation, now_or_seen: int) -> bool:
    """The last session ended within the hour with a number after it."""
    last = person.sessions[-1] if person.sessions else None
    return last is not None and last.after is not None and abs(now_or_seen - last.ended) < HOUR


def rating_again(context: TurnContext) -> TurnContext:
    """Ask once more for the number after."""
    if not may_correct(context.person, context.now):
        return context.put_again()
    return context.ask(QuestionId.RATING_AGAIN)


def rating_corrected(context: TurnContext) -> TurnContext:
    """The number after was a slip: this one counts."""
    last = context.person.sessions[-1]
    right = replace(last, after=int(context.value))
    context = context.note("rating-corrected", began=last.began, after=int(context.value)).answered()
    context = context.become(sessions=(*context.person.sessions[:-1], right))
    context = context.say("number-changed", rating=int(context.value))
    if change(right.before, right.after) == "much-higher":
        return (
            context.become(rescreen="higher", gentle_next=True)
            .say("close-much-higher", before=right.before, after=right.after)
            .put_again()
        )
    if context.person.rescreen == "higher":
        context = context.become(rescreen="", gentle_next=False)
    return context.put_again()


def menu(person: Conversation, content: Content) -> tuple[str, ...]:
    """What is offered when nothing runs and nothing is asked."""
    correct = (str(Intent.CHANGE_NUMBER),) if may_correct(person, person.seen) else ()
    numbers = (str(Intent.NUMBERS),) if person.ratings or _has_just_rated(person) else ()
    remind = (str(Intent.REMIND),) if person.completed else ()
    return (str(Intent.START), *correct, *numbers, *remind, str(Intent.HELP), str(Intent.SERIOUS))


def _has_just_rated(person: Conversation) -> bool:
    """The first number of all: it joins the others at the end of this very turn."""
    last = person.sessions[-1] if person.sessions else None
    return last is not None and (last.before is not None or last.after is not None)


def other_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """The routines that may be done instead."""
    return tuple(button_of(Intent.ROUTINE, id) for id in kinder_routines(person, content))


STEP_MOVES: dict[Role, dict[Intent, Move]] = {
    Role.RATE_BEFORE: {Intent.RATE: rate_before, Intent.SKIP: skip_rating, Intent.NEXT: skip_rating},
    Role.READY: {
        Intent.HANDS_FREE: start_hands_free,
        Intent.NEXT: start_hands_free,
        Intent.START: start_hands_free,
        Intent.YES: start_hands_free,
        Intent.GO_ON: start_hands_free,
        Intent.OK: start_hands_free,
        Intent.TAP: start_tapping,
        Intent.LISTEN: listen,
        Intent.NO_BALL: without_a_ball,
        Intent.CHANGE_NUMBER: change_number,
        Intent.BACK: change_number,
    },
    Role.PLACE: {
        **{intent: place_chosen(place) for place, intent in PLACES.items()},
    },
    Role.RATE_AFTER: {Intent.RATE: rate_after, Intent.SKIP: unrated, Intent.NEXT: unrated, Intent.FINISH: unrated},
}
"""What the answers to a waiting step lead to."""

QUESTIONS = (
    Question(
        QuestionId.HIGH_RATING,
        {Intent.ROUTINE: other_routine},
        again,
        lambda context: context.say(
            "high-rating", buttons=other_buttons(context.person, context.content), rating=context.session.before or 0
        ),
        other_buttons,
        ((10 * MINUTE, close_quietly),),
        opens=frozenset({QuestionId.TRACK}),
    ),
    Question(
        QuestionId.TRACK,
        {
            Intent.SPOKEN: play("voice"),
            Intent.TONES: play("tones"),
            **dict.fromkeys((Intent.BACK, Intent.NO), lambda context: context.answered().put_again()),
        },
        again,
        lambda context: context.say("track-ask", buttons=(Intent.SPOKEN, Intent.TONES, Intent.BACK)),
        these(Intent.SPOKEN, Intent.TONES, Intent.BACK),
        ((10 * MINUTE, close_quietly),),
    ),
    Question(
        QuestionId.RATING_AGAIN,
        {Intent.RATE: rating_corrected, Intent.SKIP: lambda context: context.answered().put_again()},
        which_number,
        lambda context: context.say("number-change", buttons=(*RATINGS, Intent.SKIP)),
        these(*RATINGS, Intent.SKIP),
        ((HOUR, lambda context: context.answered()),),
    ),
)
