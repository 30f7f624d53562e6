"""A session from its first question on: beginning it, its numbers, and how the answers to its waiting steps lead on.

House rules: rate first, then one tap, then nothing more is needed; a number may always be taken back.
"""

# Theory of operation: a session is a routine, the index of a step and the instant of that step's second zero; all
# else follows (`machine/timers.py`). Moves only ever go to a step (`player.enter`, `go_to`, `next_step`) or put a
# question beside it. Before the first step that has a clock nobody lies anywhere, so there silence ends the session
# without a word of the ball; from then on every way out leads off it (`pauses`, `ending`).

from msgspec.structs import replace

from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import RATINGS, Move, Question, again, these
from bot.core.model.content import Content, Role
from bot.core.model.conversation import Conversation, Session
from bot.core.model.instants import HOUR, MINUTE
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.session.ending import close_quietly, done, finish, may_correct, unrated
from bot.core.session.permission import change, kinder_routines
from bot.core.session.player import enter, go_to, next_step, set_out
from bot.core.session.steps import AT_ONCE, PLACES, has_track, place_of_before
from bot.core.understanding.buttons import button_of

# Beginning.


def begin(context: TurnContext, routine: str, mode: str = "") -> TurnContext:
    """A session of this routine begins; its first step asks for a number. With a mode all is chosen: it may be left
    out, and nothing more has to be tapped."""
    if mode in AT_ONCE:
        context = context.become(mode=mode)
    # Also with the number left out the first step is the one that asks for it: it says that the session starts by
    # itself.
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
        # The least that anybody has to do: eyes half shut on the floor, nobody taps.
        mode=person.mode or "hands-free",
        no_ball=person.ball == "none",
        place=place_of_before(person, context.content.routines[edition]) if chosen else "",
        chosen=chosen,
        slow=person.slow,
    )
    # `hurt_at` has done its work: the way in has asked for safety since.
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
        # Offered once: who says 9 again has been told of something kinder and has decided.
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
    # The track's question is asked at the step it belongs to, or "back" from it would lead to the number again.
    ready = next(index for index, step in enumerate(context.routine.steps) if step.role is Role.READY)
    return set_out(context).in_session(step=ready, since=context.now, said=0, nudged=False).ask(QuestionId.TRACK)


# A rating without a value is a number that is none (11, 3-4): asked again, never rounded.
def which_number(context: TurnContext) -> TurnContext:
    """A number that is none of the eleven: which one?"""
    return context.say("rating-again", buttons=(*RATINGS, Intent.SKIP))


def skip_rating(context: TurnContext) -> TurnContext:
    """No number today."""
    return _past_the_number(context)


def change_number(context: TurnContext) -> TurnContext:
    """The number before was a slip: ask again."""
    index = next(i for i, step in enumerate(context.routine.steps) if step.role is Role.RATE_BEFORE)
    # None and not the old number: a session that is left here has no number that its person took back.
    return go_to(context.in_session(before=None), index)


def other_routine(context: TurnContext) -> TurnContext:
    """Another routine instead, keeping the number."""
    kept, routine = context.session, context.value
    if routine == kept.routine:
        return _past_the_number(context)
    # A button of an older message, or an id that was made up: what is harder is not opened by it.
    if routine not in kinder_routines(context.person, context.content):
        return context.put_again()
    # A new session and no changed one: its steps are others, and nothing of the old one has begun to move yet.
    begun = _new_session(context, routine, kept.chosen).in_session(before=kept.before, asked_high=True)
    return enter(begun, 0, context.now)


def start_hands_free(context: TurnContext) -> TurnContext:
    """The one tap: from here on nothing more is needed."""
    # Kept with the person as well: it is how they will be asked the next time.
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
    """The move that sends a track, and asks to be told when it plays."""

    def send(context: TurnContext) -> TurnContext:
        # Set out first: what is said on the way to another step would else pass away with the course that is left.
        context = put_play(set_out(context)).bringing(track=f"{context.session.routine}-{track}")
        return context.ask_later(QuestionId.PLAY)

    return send


def put_play(context: TurnContext) -> TurnContext:
    """What to do with the track, which stands there already."""
    return context.say("track", buttons=(Intent.PLAYING,))


# The track and the steps beside it run on two devices that never heard of each other: this tap is all that ties them.
def playing(context: TurnContext) -> TurnContext:
    """Play was pressed: the steps follow beside the track, without a sound."""
    return enter(set_out(context).in_session(mode="track"), context.session.step + 1, context.now)


def without_a_ball(context: TurnContext) -> TurnContext:
    """No ball today: the same rest without it."""
    return go_to(context.in_session(no_ball=True), context.session.step)


def place_chosen(place: str) -> Move:
    """The move that remembers where the person lies or sits."""
    return lambda context: next_step(context.become(place=place).in_session(place=place))


# The number after.


def rate_after(context: TurnContext) -> TurnContext:
    """The number after, and an honest, warm end."""
    if not context.value:
        return which_number(context)
    return finish(context.in_session(after=int(context.value)))


def rate_after_in_pain(context: TurnContext) -> TurnContext:
    """The number after, beside words of pain: it is kept, and nothing warm is said before we have asked."""
    # No farewell: it is warm, and words of pain stand beside the number. The question about them comes instead.
    return done(context.in_session(after=int(context.value)))


def rate_before_in_pain(context: TurnContext) -> TurnContext:
    """The number before, beside words of pain: it is kept, and nothing goes on before we have asked."""
    return context.in_session(before=int(context.value))


# Taking a number back when the session is over.


def rating_again(context: TurnContext) -> TurnContext:
    """Ask once more for the number after."""
    if not may_correct(context.person, context.now):
        return context.put_again()
    # An hour long: after that the number is history, and tomorrow's is asked by itself.
    return context.ask(QuestionId.RATING_AGAIN)


def rating_corrected(context: TurnContext) -> TurnContext:
    """The number after was a slip: this one counts."""
    last = context.person.sessions[-1]
    # Both are kept, the session in its place and a note with the correction: an export shows what was changed.
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
    # Only what the wrong number itself had closed: a reason of safety that came from elsewhere stays.
    if context.person.rescreen == "higher":
        context = context.become(rescreen="", gentle_next=False)
    return context.put_again()


def other_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """The routines that may be done instead."""
    return tuple(button_of(Intent.ROUTINE, id) for id in kinder_routines(person, content))


STEP_MOVES: dict[Role, dict[Intent, Move]] = {
    # "Next" skips the number: who is in a hurry to lie down is not held up by a question that helps only later.
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
        # The only thing behind readiness is the number, so that is what "back" means there.
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
            # Entered anew: an aside that was opened over this question has held the clock.
            **dict.fromkeys((Intent.BACK, Intent.NO), lambda context: go_to(context, context.session.step)),
        },
        again,
        lambda context: context.say("track-ask", buttons=(Intent.SPOKEN, Intent.TONES, Intent.BACK)),
        these(Intent.SPOKEN, Intent.TONES, Intent.BACK),
        ((10 * MINUTE, close_quietly),),
        opens=frozenset({QuestionId.PLAY}),
    ),
    Question(
        QuestionId.PLAY,
        dict.fromkeys((Intent.PLAYING, Intent.START, Intent.GO_ON, Intent.NEXT, Intent.OK, Intent.YES), playing),
        again,
        put_play,
        these(Intent.PLAYING),
        # Whoever pressed play and put the phone down at once lies on the ball unwatched, if nothing counts beside it.
        ((MINUTE, playing),),
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
