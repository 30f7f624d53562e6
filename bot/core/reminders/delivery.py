"""The reminder itself: what it says when its moment comes, and where its buttons lead.

House rules: a door held open, never a reproach; a choice in every message; nothing a stranger could read from a locked
screen; whatever is answered ends the matter for today.
"""

# Theory of operation: when a reminder's moment comes, one rule decides (`rules.verdict`) and the date is settled,
# whatever it decides: sent, held back for pain or a session, replaced, thinned out, or late because we were away.
# So a date can't have two and can't be made up for by accident, and every answer to "why?" is the rule that
# decided.

from typing import Any

from msgspec.structs import replace

from bot.core.dialog.context import TurnContext
from bot.core.dialog.outreach import LATE, next_quiet_of, said_unasked
from bot.core.dialog.question import Move, Question, again, these
from bot.core.dialog.without_ball import may_use_ball
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.instants import HOUR, MINUTE, Instant
from bot.core.model.intents import Intent
from bot.core.model.localtime import at_minute, is_quiet, local, local_date, minute_of
from bot.core.model.questions import Kind, QuestionId
from bot.core.reminders import rules
from bot.core.session.start import WAY_IN, start, start_quick, start_routine
from bot.core.understanding.buttons import button_of

WORDINGS = 12
# Wordings take turns: a line that comes every day is read by nobody after a week.
DISCREET = 8
# Three times "later" is a no, said kindly.
SNOOZES = 3
SAID_LATE = 30 * MINUTE
"""A reminder that is later than this says so."""
# After work and before the quiet hours of whoever has not set any.
EVENING = 19 * 60 + 30
LATER = 3 * HOUR


# Its moment.


def remind(context: TurnContext) -> TurnContext:
    """A planned date has come: the rules decide, and the date is settled either way."""
    day = rules.next_date(context.person, context.content)
    if day is None:
        return context
    rule = rules.verdict(context.person, day, context.now, context.content)
    # Read before `sent_at` is written, which is what it counts from.
    count = rules.ignored(context.person)
    decided = context.now if rule in SAYS else rules.time_on(day, context.person, context.content)
    # Never backwards: a date that was settled by a clock ahead stays done with.
    context = planned(context, settled=max(day, rules.reminder_of(context.person).settled), why=rule, why_at=decided)
    return SAYS[rule](_counted(context, count)) if rule in SAYS else context


def _counted(context: TurnContext, count: int) -> TurnContext:
    """One more is sent: what nobody answered before it is kept, and a snooze of yesterday is over."""
    sent = rules.reminder_of(context.person).sent + 1
    return said_unasked(planned(context, sent_at=context.now, sent=sent, ignored=count, snooze=None))


def planned(context: TurnContext, **changes: Any) -> TurnContext:
    """The same context with the plan changed."""
    return context.become(reminder=replace(rules.reminder_of(context.person), **changes))


def without_snooze(context: TurnContext) -> TurnContext:
    """The same context, and nobody waits to be reminded once more."""
    return context if context.person.reminder is None else planned(context, snooze=None)


def nudge(context: TurnContext) -> TurnContext:
    """The reminder is asked; its words are put at the end of the turn."""
    return context.ask(QuestionId.REMINDER)


def end_of_pause(context: TurnContext) -> TurnContext:
    """A pause is over: it goes on by itself after a short one, and only with a yes after a long one."""
    reminder = rules.reminder_of(context.person)
    if reminder.resume_yes:
        return stop_reminders(context, "holiday").ask(QuestionId.RESUME)
    return planned(context, holiday=0).say("holiday-over", silent=reminder.silent, at=reminder.minute)


def fall_silent(context: TurnContext) -> TurnContext:
    """Nobody has answered for long: said once, then silence."""
    return stop_reminders(context, "ignored").say("remind-silent", silent=True)


SAYS: dict[str, Move] = {
    "sent": nudge,
    "ask": lambda context: context.ask(QuestionId.ASK_RHYTHM),
    "fade": lambda context: planned(context, faded=context.now).ask(QuestionId.FADE),
    "resume": end_of_pause,
    "silence": fall_silent,
}
"""The rules that say something; every other rule holds the reminder back."""


def put_reminder(context: TurnContext) -> TurnContext:
    """The reminder's words: another wording each time, the plan in the person's own words on the second."""
    reminder, buttons = rules.reminder_of(context.person), reminder_buttons(context.person, context.content)
    # Late first: what comes three hours after its time has to say so.
    line = late_line(context.person, context.content) or wording(context.person)
    args: dict[str, Any] = {"anchor": reminder.anchor, "at": reminder.minute} if line in WITH_PLAN else {}
    return context.say(line, buttons=buttons, silent=reminder.silent, **args)


def late_line(person: Conversation, content: Content) -> str:
    """What is said instead where the last reminder came long after its time through our own absence; empty: in time."""
    reminder = rules.reminder_of(person)
    # Held back and then said, or said by a snooze: only a reminder that was sent itself can be late.
    if reminder.why != "sent" or reminder.sent_at != reminder.why_at:
        return ""
    late = reminder.sent_at - rules.meant_at(reminder.settled, person, content)
    if late < SAID_LATE:
        return ""
    return "remind-late-discreet" if person.discreet else "remind-late"


def wording(person: Conversation) -> str:
    """The line of the last reminder that was sent."""
    number = rules.reminder_of(person).sent
    if person.discreet:
        return f"remind-discreet-{number % DISCREET + 1}"
    # After a day that hurt the line is gentler, whatever wording was due.
    if person.gentle_next:
        return "remind-gentle"
    if number == 2:
        return "remind-plan"
    return f"remind-{number % WORDINGS + 1}"


WITH_PLAN = frozenset({"remind-plan", "remind-12", "remind-late"})


def reminder_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """What can be done now; after a day that hurt, breathing comes first."""
    gentle = button_of(Intent.ROUTINE, content.gentle)
    # Only a routine that is open: who may not use the ball gets the one that needs none.
    quick = (Intent.THREE_MINUTES,) if may_use_ball(person, content) else (gentle,)
    begin = (gentle, Intent.START) if person.gentle_next else (Intent.START, *quick)
    return (*map(str, begin), str(Intent.SNOOZE), str(Intent.NOT_TODAY))


# Its answers.


def not_today(context: TurnContext) -> TurnContext:
    """Not today, before the reminder or after it."""
    context = context.become(open_question=None)
    if not rules.is_running(context.person):
        return context.say("nothing-planned", buttons=(Intent.REMIND, Intent.START))
    today = context.today
    # Settled also before its time has come: "not today" said in the morning means the evening too.
    reminder = rules.settled(rules.reminder_of(context.person), today, "skipped", context.now)
    return context.become(reminder=replace(reminder, snooze=None)).turn_away().say("remind-skipped")


def later(context: TurnContext) -> TurnContext:
    """Later: how much?"""
    if not rules.is_running(context.person):
        return not_today(context)
    return _enough(context) if _snoozed(context) >= SNOOZES else context.ask(QuestionId.SNOOZE)


def snooze(wait: int) -> Move:
    """The move that asks to be reminded again after so many milliseconds."""
    return lambda context: _until(context, context.now + wait)


def this_evening(context: TurnContext) -> TurnContext:
    """This evening, or in three hours when the evening has begun."""
    zone = context.content.zones[context.person.zone]
    return _until(context, max(at_minute(local_date(context.now, zone), EVENING, zone), context.now + LATER))


def _until(context: TurnContext, at: Instant) -> TurnContext:
    if not rules.is_running(context.person):
        return not_today(context)
    # The reminder is answered, so its question closes before anything else is said.
    zone, context = context.content.zones[context.person.zone], context.become(open_question=None)
    if _snoozed(context) >= SNOOZES:
        return _enough(context)
    today = context.today
    # A snooze never rings in the quiet hours, and never on another day: what is put off past midnight is put off.
    if is_quiet(minute_of(at, zone), context.person.quiet) or local_date(at, zone).toordinal() != today:
        return planned(context, snooze=None).say("snooze-tomorrow")
    # How often, and on which day: tomorrow it starts at nothing.
    context = planned(context, snooze=at, snoozes=(today, _snoozed(context) + 1))
    return context.say("snoozed", **moment(context, at))


def _snoozed(context: TurnContext) -> int:
    """How many snoozes there were today."""
    day, count = rules.reminder_of(context.person).snoozes
    return count if day == context.today else 0


def _enough(context: TurnContext) -> TurnContext:
    return planned(context.become(open_question=None), snooze=None).say("snooze-enough")


def moment(context: TurnContext, at: Instant) -> dict[str, Any]:
    """An instant as a person is told: the local date, the local time, and how long until then."""
    wall = local(at, context.content.zones[context.person.zone])
    clock, minutes = wall.hour * 60 + wall.minute, -((context.now - at) // MINUTE)
    return {"when": wall.date().isoformat(), "at": clock, "in": minutes}


def snoozed_enough(context: TurnContext) -> TurnContext:
    """The snooze is over; it does not ring at night, after a session, or long after its time."""
    reminder = rules.reminder_of(context.person)
    at, zone = reminder.snooze or 0, context.content.zones[context.person.zone]
    context = planned(context, snooze=None)
    # Only a whole session makes it pointless: who broke off may still want it.
    done = [last.ended for last in context.person.sessions if last.how == "finished"]
    rested = any(at - rules.PRACTISED < ended < context.now + HOUR for ended in done)
    quiet = is_quiet(minute_of(context.now, zone), context.person.quiet)
    # Late by more than an hour and a half it would come out of nowhere; then it is let go of, and the plan is as
    # before.
    if rested or quiet or context.now - at > LATE or not rules.is_safe(context.person):
        return context
    # Said like what is unasked, so it yields and is gone when it is late; but it was asked for, and costs nothing
    # of the budget.
    late = min(context.now + LATE, next_quiet_of(context.now, context.person, context.content))
    return replace(planned(context, sent_at=context.now), calling=late).ask(QuestionId.REMINDER)


# When it is ignored.


# Every other day and no less: who wants it rarer says so, or takes a week.
def less_often(context: TurnContext) -> TurnContext:
    """Every other day from now on."""
    return _kept(planned(context, gap=max(2, rules.reminder_of(context.person).gap)), "remind-less")


def once_a_week(context: TurnContext) -> TurnContext:
    """Once a week from now on."""
    return _kept(planned(context, gap=7), "remind-weekly")


def as_it_is(context: TurnContext) -> TurnContext:
    """It stays as it is."""
    return _kept(context, "remind-kept")


def _kept(context: TurnContext, line: str) -> TurnContext:
    return context.answered().say(line)


def stop(context: TurnContext) -> TurnContext:
    """No more reminders: at once, and nothing that is still queued comes."""
    context = stop_reminders(context, "asked").turn_away()
    # Only the reminder's own question closes; in the middle of another the word stops what comes and nothing else.
    asked = context.person.open_question
    return (context.answered() if asked and asked.id.kind is Kind.REMINDER else context).say(
        "reminders-stopped", silent=True
    )


def stop_reminders(context: TurnContext, off: str) -> TurnContext:
    """The plan is kept, and silent from now on: the one way to stop it, so that no snooze and no break outlives it.

    A plan that is silent stays so for the reason it has, unless the person now asks for it.
    """
    reminder = context.person.reminder
    if reminder is None:
        return context
    # The first reason stays, for it decides what may be offered again; only a wish of the person takes its place.
    why = off if off == "asked" or not reminder.off else reminder.off
    return planned(context, off=why, snooze=None, holiday=0)


_SNOOZE = (Intent.TEN_MINUTES, Intent.ONE_HOUR, Intent.THIS_EVENING)
_RHYTHM = (Intent.MOVE_IT, Intent.LESS_OFTEN, Intent.NO_REMINDERS, Intent.ITS_FINE)
_FADE = (Intent.ONCE_A_WEEK, Intent.AS_IT_IS)
SNOOZE_MOVES: dict[Intent, Move] = {
    Intent.SNOOZE: later,
    Intent.TEN_MINUTES: snooze(10 * MINUTE),
    Intent.ONE_HOUR: snooze(HOUR),
    Intent.THIS_EVENING: this_evening,
    Intent.NOT_TODAY: not_today,
}
"""What holds at rest as well: a reminder may be answered when its buttons are gone."""

QUESTIONS = (
    Question(
        QuestionId.REMINDER,
        {
            # The same as at rest: a reminder is answered from the lock screen, minutes or hours late.
            **SNOOZE_MOVES,
            **dict.fromkeys((Intent.NO, Intent.NO_THANKS, Intent.SKIP), not_today),
            **dict.fromkeys((Intent.START, Intent.YES, Intent.GO_ON), start),
            Intent.THREE_MINUTES: start_quick,
            Intent.ROUTINE: start_routine,
        },
        again,
        put_reminder,
        reminder_buttons,
        opens=WAY_IN | {QuestionId.SNOOZE},
    ),
    Question(
        QuestionId.SNOOZE,
        SNOOZE_MOVES,
        again,
        lambda context: context.say("snooze-ask", buttons=(*_SNOOZE, Intent.NOT_TODAY)),
        these(*_SNOOZE, Intent.NOT_TODAY),
        opens=frozenset({QuestionId.SNOOZE}),
    ),
    Question(
        QuestionId.ASK_RHYTHM,
        {
            Intent.LESS_OFTEN: less_often,
            Intent.NO_REMINDERS: stop,
            Intent.NO: stop,
            **dict.fromkeys((Intent.ITS_FINE, Intent.OK, Intent.FINE, Intent.YES), as_it_is),
        },
        again,
        lambda context: context.say("remind-rhythm", buttons=_RHYTHM, silent=rules.reminder_of(context.person).silent),
        these(*_RHYTHM),
    ),
    Question(
        QuestionId.FADE,
        {
            **dict.fromkeys((Intent.ONCE_A_WEEK, Intent.YES, Intent.OK), once_a_week),
            **dict.fromkeys((Intent.AS_IT_IS, Intent.NO), as_it_is),
        },
        again,
        lambda context: context.say("remind-fade", buttons=_FADE, silent=rules.reminder_of(context.person).silent),
        these(*_FADE),
    ),
)
