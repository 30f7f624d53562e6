"""Which check-in comes on which day, what it asks, and how a person gets through its questions.

House rules: the days are counted from the first finished session, on the person's own calendar; one unasked message a
check-in, instead of that day's reminder, and its further questions follow only upon an answer; what nobody answers is
asked once more after three days and then dropped; after day 84 nothing comes that was not asked for.
"""

# Theory of operation: a check-in is a date, counted from the first finished session on the person's own calendar;
# what it asks is a row of ids, in the order in which they are asked. What nobody answers comes once more, three
# days later, and is then dropped: a question that nobody answers has an answer. Day 84 is the last that comes
# unasked: twelve weeks, after which nothing is learnt by asking every week.

from datetime import date

from msgspec.structs import replace

from bot.core.dialog.context import Opens, TurnContext
from bot.core.dialog.outreach import broken, promise_on
from bot.core.model.checkins import Checkins
from bot.core.model.conversation import Conversation
from bot.core.model.questions import OutreachKind, QuestionId

WEEKS = 4
# Before that nobody can say whether it helps, and would answer out of politeness.
ENOUGH = 4
"""Finished sessions before anybody is asked whether it helped."""
# After a week "did it help" has an answer; who has not had four sessions after two is asked what is in the way.
FIRST_POLL, LOW_USE, MONTH, QUARTER = 7, 14, 28, 84
REPEAT = 3
"""Days after which unanswered questions come once more."""
CHECK_IN_ASKS: Opens = frozenset(
    {
        *(QuestionId.POLL, QuestionId.OVERALL, QuestionId.LIKES, QuestionId.JOBS),
        *(QuestionId.WEEK, QuestionId.LOW_USE),
    }
)
"""The questions of check-ins: after each, the next one that is left."""
_AT_LENGTH = (QuestionId.POLL, QuestionId.OVERALL, QuestionId.LIKES, QuestionId.JOBS)
ASKS = {
    "poll-7": (QuestionId.POLL,),
    "poll-again": (QuestionId.POLL,),
    "low-use": (QuestionId.LOW_USE,),
    f"poll-{MONTH}": _AT_LENGTH,
    f"poll-{QUARTER}": _AT_LENGTH,
    **{f"week-{week}": (QuestionId.WEEK,) for week in range(1, WEEKS + 1)},
}
"""What each item asks. The poll comes first: it is the question that the whole check-in is for."""


def dates(checkins: Checkins) -> dict[str, int]:
    """Item -> its date, for all that is still to come."""
    first, fourth = checkins.first, checkins.fourth
    if not first or checkins.ended:
        return {}
    days = {}
    if fourth:
        # The day after the fourth session at the earliest: it is not asked at the end of one.
        days["poll-7"] = max(first + FIRST_POLL, fourth + 1)
        days |= {f"poll-{day}": first + day for day in (MONTH, QUARTER)}
    else:
        days["low-use"] = first + LOW_USE
    if checkins.again:
        days["poll-again"] = checkins.again
    days |= {f"week-{week}": first + 7 * week for week in range(1, WEEKS + 1)}
    return {item: day for item, day in days.items() if item not in checkins.done}


def next_day(checkins: Checkins) -> int | None:
    """The date of the next check-in, a repetition included; None: nothing more comes."""
    days = [*dates(checkins).values(), *([checkins.repeat] if checkins.repeat and checkins.left else [])]
    return min(days, default=None) if checkins.first and not checkins.ended else None


def opened(checkins: Checkins, today: int) -> Checkins:
    """The check-in of this date: its questions are `left`, the first of them is to be asked now."""
    due = {item: day for item, day in dates(checkins).items() if day <= today}
    # A week's number that was missed is old after three days; a poll waits, for it is the question the check-in is
    # for.
    fresh = [item for item in due if today - due[item] <= REPEAT or not item.startswith("week")]
    new = [question for item in fresh for question in ASKS[item]]
    # Whether it helps enough is not asked again by repetition: the low-use question is its own.
    old = tuple(each for each in checkins.left if each is not QuestionId.LOW_USE) if checkins.tries < 2 else ()
    # Who practises too little is asked why instead, so the first poll has had its day.
    done = (*checkins.done, *due, *(("poll-7",) if "low-use" in due else ()))
    tries = 2 if old else 1
    return replace(
        checkins,
        done=done,
        again=0 if "poll-again" in due else checkins.again,
        # The poll first, whatever was left over from last time.
        left=tuple(dict.fromkeys(sorted((*old, *new), key=lambda question: question is not QuestionId.POLL))),
        tries=tries,
        repeat=today + REPEAT if tries == 1 and set(new) - {QuestionId.LOW_USE} else 0,
        poll=today - checkins.first if QuestionId.POLL in new else checkins.poll,
    )


def plan(context: TurnContext) -> TurnContext:
    """Promise the next check-in."""
    context = broken(context, OutreachKind.CHECK_IN)
    day = next_day(context.person.checkins) if context.person.consent is not None else None
    return (
        context
        if day is None
        else promise_on(context, OutreachKind.CHECK_IN, date.fromordinal(max(day, context.today)))
    )


def settle(context: TurnContext, question: QuestionId) -> TurnContext:
    """A question has its answer, or was passed over: it is not asked again."""
    checkins = context.person.checkins
    left = tuple(other for other in checkins.left if other != question)
    return context.become(checkins=replace(checkins, left=left, repeat=checkins.repeat if left else 0))


def onward(context: TurnContext) -> TurnContext:
    """The open question is done: the check-in's next one, or its end."""
    context = settle(context, context.open_question.id) if context.person.open_question is not None else context
    left = context.person.checkins.left
    # At its end the next check-in is promised: a promise is only made once the person has been through this one.
    return context.ask(left[0]) if left else plan(context.answered()).put_again()


def counted(checkins: Checkins, completed: int, today: int) -> Checkins:
    """One more finished session, the `completed`th, on this date."""
    if not checkins.first:
        checkins = replace(checkins, first=today)
    if not checkins.fourth and completed >= ENOUGH:
        checkins = replace(checkins, fourth=today)
    return checkins


def day_now(person: Conversation, today: int) -> int:
    """How many days it is since the first finished session."""
    return today - person.checkins.first if person.checkins.first else 0
