"""Making the plan: what the nudge follows, when, on which days; asked one by one, each only if it is not known.

House rules: no reminder without a yes; every confirmation says the local date, the local time and how long until then;
whatever could not be read changes nothing and is asked again.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from msgspec.structs import replace

from bot.core.dialog.context import Opens, TurnContext
from bot.core.dialog.outreach import FOREVER
from bot.core.dialog.question import Question, again, these
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation, Reminder
from bot.core.model.drafts import PlanDraft
from bot.core.model.instants import MINUTE
from bot.core.model.intents import Intent
from bot.core.model.localtime import is_quiet
from bot.core.model.questions import QuestionId
from bot.core.reminders import rules
from bot.core.reminders.delivery import moment, planned

PLANNING: Opens = frozenset(
    {
        *(QuestionId.PLAN_ANCHOR, QuestionId.PLAN_TIME, QuestionId.PLAN_TIME_BOTH, QuestionId.PLAN_DAYS),
        *(QuestionId.PLAN_QUIET, QuestionId.ZONE, QuestionId.PLAN),
    }
)
"""What is asked on the way to a plan, one by one, and the plan as it stands."""
NO_ANCHOR = "none"
# Long enough to look at a calendar, short enough that no question of a plan stands open for days.
PATIENCE = 30 * MINUTE


# The way through the questions.


def offer(context: TurnContext) -> TurnContext:
    """After a finished session: once, and again when it has fallen silent for another reason than a wish."""
    reminder = context.person.reminder
    # What fell silent by itself is offered again after a session; what was asked for never is.
    if reminder is not None and reminder.off in ("ignored", "safety", "holiday"):
        return context.ask(QuestionId.RESUME)
    if reminder is not None or context.person.reminder_offered:
        return context
    return context.ask(QuestionId.PLAN_ANCHOR)


def make_plan(context: TurnContext) -> TurnContext:
    """ "Remind me": the plan if there is one, or the first question."""
    context = context.become(open_question=None, reminder_offered=True)
    if context.person.reminder is not None:
        return context.ask(QuestionId.PLAN)
    return context.ask(QuestionId.PLAN_ANCHOR)


def change_time(context: TurnContext) -> TurnContext:
    """Another time for the plan there is."""
    reminder = context.person.reminder
    return make_plan(context) if reminder is None else context.ask(QuestionId.PLAN_TIME, _draft(reminder, days=True))


def change_days(context: TurnContext) -> TurnContext:
    """Other days for the plan there is."""
    reminder = context.person.reminder
    return make_plan(context) if reminder is None else context.ask(QuestionId.PLAN_DAYS, _draft(reminder, days=False))


def _draft(reminder: Reminder, *, days: bool) -> PlanDraft:
    """The plan there is, but for what is to be changed: its time, or (not `days`) its days."""
    anchor = reminder.anchor or NO_ANCHOR
    return PlanDraft(anchor, days=reminder.days) if days else PlanDraft(anchor, minute=reminder.minute)


def go_on_planning(context: TurnContext, **answers: Any) -> TurnContext:
    """The next thing of the PlanDraft that is not told yet; when all is, the plan is made."""
    # What is told travels in the draft, so each answer may come in any order and none is asked twice.
    draft = replace(context.person.remembers(PlanDraft), **answers)
    if draft.minute is None:
        return context.ask(QuestionId.PLAN_TIME, draft)
    if draft.days is None:
        return context.ask(QuestionId.PLAN_DAYS, draft)
    # Before the quiet hours, which are those of a place.
    if not knows_zone(context.person):
        return context.ask(QuestionId.ZONE, draft)
    quiet = is_quiet(draft.minute, context.person.quiet)
    # A reminder at night is a mistake more often than a wish: asked once, and then it comes without a sound.
    if quiet and not draft.quiet and not _is_silent_at(context.person, draft.minute):
        return context.ask(QuestionId.PLAN_QUIET, draft)
    return _made(context, draft.minute, draft.days, draft.anchor or NO_ANCHOR)


def _is_silent_at(person: Conversation, minute: int) -> bool:
    """It was asked already whether the reminder may come in the quiet hours at that time."""
    return person.reminder is not None and person.reminder.silent and person.reminder.minute == minute


def _made(context: TurnContext, minute: int, days: int, anchor: str) -> TurnContext:
    person = context.person
    reminder = replace(
        # The plan there was keeps what it counts: how often one was sent, and how many nobody answered.
        person.reminder or Reminder(minute, since=context.now),
        minute=minute,
        days=days,
        anchor=anchor,
        silent=is_quiet(minute, person.quiet),
        off="",
        holiday=0,
        snooze=None,
    )
    # The course changes: a reminder that is on its way belongs to the plan of before.
    context = context.turn_away().become(
        reminder=rules.from_now(reminder, person, context.now, context.content), open_question=None
    )
    return context.note("reminder", minute=minute, days=reminder.days).ask(QuestionId.PLAN)


def plan_arguments(context: TurnContext) -> dict[str, Any]:
    """The plan, and when the next reminder comes."""
    person, reminder = context.person, rules.reminder_of(context.person)
    coming = next_moment(context)
    return {
        "anchor": reminder.anchor or NO_ANCHOR,
        "at": reminder.minute,
        "days": reminder.days,
        "hushed": int(reminder.silent),
        "zone": person.zone,
        "when": coming["when"],
        "clock": coming["at"],
        "in": coming["in"],
    }


def next_moment(context: TurnContext) -> dict[str, Any]:
    """When the next reminder comes, as a person is told; nothing if none is planned."""
    day = rules.next_date(context.person, context.content)
    # What is told is what will come: the same function that the clock asks.
    return {} if day is None else moment(context, rules.meant_at(day, context.person, context.content))


def knows_zone(person: Conversation) -> bool:
    """The person, or their platform, has told where they live."""
    # UTC is what a platform says that does not know; whoever says it themselves has meant it.
    return person.zone not in ("", "UTC") or person.zone_told


# The quiet hours, and the plan as it stands.


def put_quiet(context: TurnContext) -> TurnContext:
    """The time lies in the quiet hours: once more, is that meant?"""
    begins, ends = context.person.quiet
    at = context.person.remembers(PlanDraft).minute or 0
    arguments: dict[str, Any] = {"at": at, "from": begins, "to": ends}
    return context.say("plan-quiet", buttons=(Intent.YES, Intent.CHANGE_TIME), **arguments)


def another_time(context: TurnContext) -> TurnContext:
    """Not then: the time is asked again, all else stays."""
    return context.ask(QuestionId.PLAN_TIME, replace(context.person.remembers(PlanDraft), minute=None))


def put_plan(context: TurnContext) -> TurnContext:
    """The plan as it stands."""
    reminder, buttons = rules.reminder_of(context.person), plan_buttons(context.person, context.content)
    if reminder.off or reminder.holiday == FOREVER:
        return context.say(
            "plan-paused", buttons=buttons, off=reminder.off or "break", at=reminder.minute, days=reminder.days
        )
    if reminder.holiday:
        return context.say("plan-break", buttons=buttons, when=date.fromordinal(reminder.holiday).isoformat())
    return context.say("plan-set", buttons=buttons, **plan_arguments(context))


def plan_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """What can be done about the plan."""
    return tuple(map(str, _plan_buttons(person)))


def _plan_buttons(person: Conversation) -> Iterator[Intent]:
    reminder = rules.reminder_of(person)
    if reminder.off or reminder.holiday:
        yield from (Intent.YES, Intent.NO, Intent.CHANGE_TIME)
    else:
        yield from (Intent.OK, Intent.CHANGE_TIME, Intent.CHANGE_DAYS, Intent.TIME_ZONE, Intent.HOLIDAY)
        yield from (Intent.WHY, Intent.NO_REMINDERS) if reminder.why else (Intent.NO_REMINDERS,)


def start_again(context: TurnContext) -> TurnContext:
    """The same plan from the next planned day on."""
    # sent_at too: what was sent before the pause is no reminder that nobody answered.
    context = planned(context, off="", holiday=0, resume_yes=False, sent_at=0, ignored=0).answered()
    reminder = rules.from_now(rules.reminder_of(context.person), context.person, context.now, context.content)
    return context.become(reminder=reminder).ask(QuestionId.PLAN)


def leave_plan(context: TurnContext) -> TurnContext:
    """It stays as it is."""
    return context.answered().put_again()


def keep_plan(context: TurnContext) -> TurnContext:
    """Left in the middle: nothing has changed."""
    return context.answered().say("plan-left")


def leave_silently(context: TurnContext) -> TurnContext:
    """Nobody answers: the question is put away."""
    return context.answered()


_LATER = ((PATIENCE, leave_silently),)
QUESTIONS = (
    Question(
        QuestionId.PLAN_QUIET,
        {
            **dict.fromkeys((Intent.YES, Intent.OK), lambda context: go_on_planning(context, quiet=True)),
            **dict.fromkeys((Intent.CHANGE_TIME, Intent.NO), another_time),
        },
        again,
        put_quiet,
        these(Intent.YES, Intent.CHANGE_TIME),
        _LATER,
        opens=PLANNING,
    ),
    Question(
        QuestionId.PLAN,
        {
            Intent.YES: start_again,
            Intent.REMIND: start_again,
            **dict.fromkeys((Intent.OK, Intent.NO, Intent.BACK), leave_plan),
        },
        again,
        put_plan,
        plan_buttons,
        _LATER,
        opens=frozenset({QuestionId.PLAN}),
    ),
)
