"""A break from the reminders: for some days or until the person writes, and the way back.

House rules: nobody explains a break or is missed in one; after a long one nothing begins again without a new yes.
"""

from msgspec.structs import replace

from bot.core.dialog.context import TurnContext
from bot.core.dialog.outreach import FOREVER
from bot.core.dialog.question import Move, Question, again, these
from bot.core.model.instants import MINUTE, SECOND
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.reminders import rules
from bot.core.reminders.delivery import moment, not_today, planned, stop_reminders
from bot.core.reminders.setup import next_moment, start_again
from bot.core.understanding.quantities.days import length

# Two weeks is where a break stops being a pause and becomes an end; after it nothing rings without a yes.
LONG = 14
"""Days after which it goes on only with a new yes."""


def take_a_break(context: TurnContext) -> TurnContext:
    """Ask how long; where no plan runs, today is left out."""
    context = context.become(open_question=None)
    # Of what does not run there is nothing to break from: today is what can be left out.
    return context.ask(QuestionId.HOLIDAY) if rules.is_running(context.person) else not_today(context)


def days_off(days: int) -> Move:
    """The move that keeps quiet for so many days, today among them."""
    return lambda context: _break(context, days)


def _break(context: TurnContext, days: int) -> TurnContext:
    # Today counts as the first day, so that three days off begin at once and end on the fourth.
    ends = context.today + days
    context = planned(context, holiday=ends, resume_yes=days >= LONG, snooze=None).turn_away().answered()
    at = rules.meant_at(ends, context.person, context.content)
    return context.say("holiday-set", zone=context.person.zone, **moment(context, at))


def until_i_write(context: TurnContext) -> TurnContext:
    """Until the person writes, on another day than this."""
    context = planned(context, holiday=FOREVER, resume_yes=True, snooze=None).turn_away().answered()
    # Today is done with, or the way back would stand before it within the same day (`is_back`).
    return settle_today(context).say("holiday-open")


def settle_today(context: TurnContext) -> TurnContext:
    """Nothing more comes today."""
    today = context.today
    return context.become(reminder=rules.settled(rules.reminder_of(context.person), today, "skipped", context.now))


def typed_length(context: TurnContext) -> TurnContext:
    """A length in the person's own words: "ten days"."""
    days = length(context.text, context.content.calendars, context.person.language)
    return _break(context, days) if days else context.say("holiday-unclear").put_again()


def is_back(context: TurnContext) -> bool:
    """A break "until I write" is over: the person has written, not on the day on which it began."""
    reminder = context.person.reminder
    if reminder is None or reminder.off or reminder.holiday != FOREVER:
        return False
    # Not on the day on which it began: whoever asks for it is still writing then.
    return context.today > reminder.settled


def welcome_back(context: TurnContext) -> TurnContext:
    """Back from a break: asked once, when nothing else is going on."""
    # Once, and only where nothing else is going on: a question in the middle of another is none.
    busy = context.person.session is not None or context.person.open_question is not None or context.forgotten
    if busy or not is_back(context) or not rules.is_safe(context.person):
        return context
    # Silent before it is asked: no answer must not mean yes to being rung again.
    return stop_reminders(context, "holiday").ask(QuestionId.RESUME)


# "Asked": it was their word, so nothing offers it again by itself.
def stay_quiet(context: TurnContext) -> TurnContext:
    """No: it stays silent until the person asks for it."""
    return stop_reminders(context, "asked").answered().say("resume-no")


def put_resume(context: TurnContext) -> TurnContext:
    """Shall it go on?"""
    reminder = rules.reminder_of(context.person)
    return context.say("resume-ask", buttons=(Intent.YES, Intent.NO), silent=reminder.silent, at=reminder.minute)


def from_the_next_day(context: TurnContext) -> TurnContext:
    """Yes: from the next day on."""
    context = settle_today(context)
    return start_again(context)


def why(context: TurnContext) -> TurnContext:
    """Which rule sent or held back the last reminder, and what comes next."""
    reminder = context.person.reminder
    if reminder is None:
        return context.say("why-none").put_again()
    # What the rule did last is said before what comes: somebody asks why because of that one.
    if reminder.why:
        decided = moment(context, reminder.why_at)
        context = context.say("why-rule", rule=reminder.why, when=decided["when"], at=decided["at"])
    if coming := next_moment(context):
        return context.say("why-next", **coming).put_again()
    return context.say("why-not", off=reminder.off or "break").put_again()


def of_another_day(context: TurnContext, prompt: int) -> bool:
    """A button under words of an earlier local date; prompts are counted from the second in which they are put."""
    # A prompt's number is the second it was put in, or later: its date can be read off it.
    return rules.today_of(context.person, prompt * SECOND, context.content) < context.today


def is_over(context: TurnContext, prompt: int) -> TurnContext:
    """A button under a reminder of an earlier date: that one needs no answer any more; the next one is told."""
    that = moment(context, prompt * SECOND)
    context = context.say("reminder-over", when=that["when"])
    coming = next_moment(context) if rules.is_running(context.person) else {}
    # Silent: it only closes the matter, and nobody has asked to be rung.
    return context.say("why-next", **coming, silent=True) if coming else context


_HOLIDAY = (Intent.THREE_DAYS, Intent.ONE_WEEK, Intent.TWO_WEEKS, Intent.UNTIL_I_WRITE)
_LATER = ((30 * MINUTE, lambda context: replace(context, person=replace(context.person, open_question=None))),)

QUESTIONS = (
    Question(
        QuestionId.HOLIDAY,
        {
            Intent.THREE_DAYS: days_off(3),
            Intent.ONE_WEEK: days_off(7),
            Intent.TWO_WEEKS: days_off(LONG),
            Intent.UNTIL_I_WRITE: until_i_write,
            **dict.fromkeys(
                (Intent.BACK, Intent.NO, Intent.NO_THANKS), lambda context: context.answered().say("plan-left")
            ),
        },
        typed_length,
        lambda context: context.say("holiday-ask", buttons=_HOLIDAY),
        these(*_HOLIDAY),
        _LATER,
    ),
    Question(
        QuestionId.RESUME,
        {
            **dict.fromkeys((Intent.YES, Intent.OK), from_the_next_day),
            **dict.fromkeys((Intent.NO, Intent.NO_THANKS), stay_quiet),
        },
        again,
        put_resume,
        these(Intent.YES, Intent.NO),
        opens=frozenset({QuestionId.PLAN}),
    ),
)
