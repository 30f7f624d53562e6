"""Check-ins: what is asked after a week of practice and later, one question after the other, one tap each.

House rules: nothing is asked without consent; a question may always be skipped; numbers are thanked for and not judged.
The two questions about everyday life are our own wording, for the person's own use; they are no validated measure.
"""

from msgspec.structs import replace

from bot.core.checkins import poll, worse
from bot.core.checkins.schedule import CHECK_IN_ASKS, counted, day_now, onward, opened, plan, settle
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import RATINGS, Move, Question, again, these
from bot.core.model.checkins import Answer
from bot.core.model.conversation import Conversation
from bot.core.model.instants import MINUTE
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.model.ratings import WEEK_KIND, taking_turns, with_number, with_sessions

OVERALL = (
    *(Intent.VERY_MUCH_BETTER, Intent.MUCH_BETTER, Intent.A_LITTLE_BETTER, Intent.NO_CHANGE),
    *(Intent.A_LITTLE_WORSE, Intent.MUCH_WORSE, Intent.VERY_MUCH_WORSE),
)
LIFE = (QuestionId.LIKES, QuestionId.JOBS)
"""How much the back gets in the way: of what one likes, of everyday jobs."""


# A session is over.


def after_turn(before: Conversation, context: TurnContext) -> TurnContext:
    """What a turn has left behind of sessions is kept with the numbers, and counted for the check-ins."""
    person = context.person
    # By identity: a turn that has changed nothing has the very same tuple, and the numbers are not touched.
    if person.sessions is before.sessions or context.forgotten:
        return context
    context = context.become(ratings=with_sessions(person.ratings, person.sessions))
    return _finished(context) if person.completed > before.completed else context


def _finished(context: TurnContext) -> TurnContext:
    person = context.person
    context = plan(context.become(checkins=counted(person.checkins, person.completed, context.today)))
    # Only who is here now: a question after a finished session is asked of somebody, not of their chat.
    free = person.heard == context.now and person.open_question is None and person.session is None
    wanted = day_now(context.person, context.today) > 0 and "start" not in context.person.checkins.done
    return _ask_at_the_start(context) if free and wanted else context


def _ask_at_the_start(context: TurnContext) -> TurnContext:
    """Two optional taps in the first days, so that there is something to compare with later.

    Not on the very first day: its end belongs to the question about reminders.
    """
    checkins = context.person.checkins
    done = (*checkins.done, "start")
    # The beginning can only be measured near the beginning; later it would be compared with itself.
    if day_now(context.person, context.today) > 3 or checkins.left:
        return context.become(checkins=replace(checkins, done=done))
    # Two tries at once: these are never repeated by themselves.
    return context.become(checkins=replace(checkins, done=done, left=LIFE, tries=2)).say("life-intro").ask(LIFE[0])


# A check-in begins.


def begin(context: TurnContext) -> TurnContext:
    """Its date has come: the first of its questions is asked now."""
    context = plan(context.become(checkins=opened(context.person.checkins, context.today)))
    left = context.person.checkins.left
    if not left:
        return context.answered()
    # Its words lie on a lock screen: for who wants discretion they are asked after a look.
    return context.ask(QuestionId.CHECKIN_DISCREET if context.person.discreet else left[0])


def put_discreetly(context: TurnContext) -> TurnContext:
    """A question is there; what it is about, a stranger who reads the screen does not learn."""
    return context.say("checkin-discreet", buttons=_DISCREET)


_DISCREET = (Intent.SHOW, Intent.SKIP)


def not_now(context: TurnContext) -> TurnContext:
    """Not today: what is asked is asked once more in three days."""
    return context.answered().put_again()


def week_average(context: TurnContext) -> TurnContext:
    """The average of the last day: the trend."""
    number = int(context.value)
    context = context.become(ratings=with_number(context.person.ratings, context.now, number, WEEK_KIND))
    return onward(
        context.note("week", number=number).say(taking_turns("week-kept", context.person.ratings), rating=number)
    )


def life(question: QuestionId) -> Move:
    """The move that keeps a number about everyday life."""

    def keep(context: TurnContext) -> TurnContext:
        context = _answered(context, question, number=int(context.value))
        context = context.say("life-kept") if question == LIFE[-1] else context
        return onward(context)

    return keep


def overall(intent: Intent) -> Move:
    """The move that keeps how it is since the beginning; much worse is met like "it got worse"."""

    def keep(context: TurnContext) -> TurnContext:
        context = settle(_answered(context, QuestionId.OVERALL, word=str(intent)), QuestionId.OVERALL)
        if intent in (Intent.MUCH_WORSE, Intent.VERY_MUCH_WORSE):
            return worse.worse(context)
        # A little worse is kept and thanked for; from much worse on it is asked what is urgent.
        return onward(context.say("overall-worse" if intent is Intent.A_LITTLE_WORSE else "overall-kept"))

    return keep


def _answered(context: TurnContext, what: QuestionId, number: int = 0, word: str = "") -> TurnContext:
    checkins = context.person.checkins
    answer = Answer(str(what), day_now(context.person, context.today), context.now, number, word)
    # More than a whole course of check-ins; the numbers of every week are in the ratings, which are packed.
    return context.become(checkins=replace(checkins, answers=(*checkins.answers, answer)[-24:]))


_RATE = (*RATINGS, Intent.SKIP)
PROMPTS: dict[QuestionId, Move] = {
    QuestionId.WEEK: lambda context: context.say(taking_turns("week-ask", context.person.ratings), buttons=_RATE),
    QuestionId.LIKES: lambda context: context.say("likes-ask", buttons=_RATE),
    QuestionId.JOBS: lambda context: context.say("jobs-ask", buttons=_RATE),
    QuestionId.OVERALL: lambda context: context.say("overall-ask", buttons=(*OVERALL, Intent.SKIP)),
}
"""How a question of a check-in is put; the poll has a room of its own."""

QUESTIONS = (
    Question(QuestionId.CALL_CHECKIN, {}, again, begin, these(), opens=CHECK_IN_ASKS | {QuestionId.CHECKIN_DISCREET}),
    Question(
        QuestionId.CHECKIN_DISCREET,
        {**dict.fromkeys((Intent.SHOW, Intent.YES, Intent.OK), onward), Intent.SKIP: not_now, Intent.NO: not_now},
        again,
        put_discreetly,
        these(*_DISCREET),
        opens=CHECK_IN_ASKS,
    ),
    Question(
        QuestionId.WEEK,
        {Intent.RATE: week_average, Intent.SKIP: onward},
        again,
        PROMPTS[QuestionId.WEEK],
        these(*_RATE),
        opens=CHECK_IN_ASKS,
    ),
    *(
        Question(
            question,
            {Intent.RATE: life(question), Intent.SKIP: onward},
            again,
            PROMPTS[question],
            these(*_RATE),
            ((10 * MINUTE, lambda context: context.answered()),),
            opens=CHECK_IN_ASKS,
        )
        for question in LIFE
    ),
    Question(
        QuestionId.OVERALL,
        {**{intent: overall(intent) for intent in OVERALL}, Intent.SKIP: onward},
        again,
        PROMPTS[QuestionId.OVERALL],
        these(*OVERALL, Intent.SKIP),
        opens=CHECK_IN_ASKS | {QuestionId.WORSE_EMERGENCY},
    ),
    *poll.QUESTIONS,
    *worse.QUESTIONS,
)
