"""When the next reminder comes, and whether it does: the rules, without a word.

House rules: exactly one a local date, remembered as the last date that was settled; a reminder that may not come is
settled all the same, and why is kept; whoever does not answer is asked, then left more and more in peace.
"""

# Theory of operation: a reminder is a wall time, weekdays and a zone, and the last date that is done with; the next
# one is found by counting dates from there (`next_date`), so there is no list to fall out of step with the clock.
# What keeps it back is named in one order (`verdict`), and the date is settled either way. Reminders that nobody
# answers thin out by themselves, are asked about once, and end: what nobody reads is noise, and noise teaches
# people to look away.

from datetime import date

from msgspec.structs import replace

from bot.core.dialog.outreach import FOREVER, LATE, not_busy, within_budget
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation, Reminder
from bot.core.model.instants import DAY, HOUR, Instant
from bot.core.model.localtime import at_minute, is_quiet, local_date, minute_of, out_of_quiet_hours

EVERY_DAY = 0b111_1111
WEEKDAYS = 0b001_1111
# Who has rested in the last hours is not told to rest.
PRACTISED = 6 * HOUR
# Asked once at the third, then every other day, then once a week, then said and silent: about a month in all.
ASK_AT, SPARSE_AT, WEEKLY_AT, SILENT_AT = 3, 4, 6, 8
FADE_AFTER = 60 * DAY
# Somebody who rests on seven of ten planned days needs no bell any more; offered once, never done.
FADE_SHARE = 70
# A clock set back by years would otherwise count out every date of them, in one turn.
LONG_PAST = 60
"""Dates further back are not gone through one by one: what is late is dropped anyway."""


def reminder_of(person: Conversation) -> Reminder:
    """The plan; asking for one where none was made is a bug (LookupError)."""
    if person.reminder is None:
        raise LookupError("no reminder was ever planned")
    return person.reminder


def is_running(person: Conversation) -> bool:
    """There is a plan, and it is neither stopped nor silent."""
    return person.reminder is not None and not person.reminder.off


def today_of(person: Conversation, now: Instant, content: Content) -> int:
    """The ordinal of the person's local date."""
    return local_date(now, content.zones[person.zone]).toordinal()


def time_on(day: int, person: Conversation, content: Content) -> Instant:
    """The instant of the reminder's wall time on a date."""
    return at_minute(date.fromordinal(day), reminder_of(person).minute, content.zones[person.zone])


# How often.


def ignored(person: Conversation) -> int:
    """Reminders in a row that nobody has answered, by any tap, message or session."""
    reminder = reminder_of(person)
    # Any word or tap since it was sent is an answer: nobody has to answer the reminder itself.
    if not reminder.sent_at or person.heard >= reminder.sent_at:
        return 0
    return reminder.ignored + 1


def gap(person: Conversation) -> int:
    """At least so many days from one reminder to the next."""
    count = ignored(person)
    quieter = 7 if count >= WEEKLY_AT else 2 if count >= SPARSE_AT else 1
    # What the person asked for is never less than what silence has made of it.
    return max(reminder_of(person).gap, quieter)


def next_date(person: Conversation, content: Content) -> int | None:
    """The next date that a reminder, or the end of a pause, is planned for."""
    reminder = reminder_of(person)
    if reminder.off or reminder.holiday == FOREVER:
        return None
    if reminder.holiday:
        return max(reminder.holiday, reminder.settled + 1)
    day = reminder.settled + 1
    # Counted from the day it was last sent, not from the last date: a week is a week also when days in between were
    # held back.
    if (apart := gap(person)) > 1 and reminder.sent_at:
        day = max(day, today_of(person, reminder.sent_at, content) + apart)
    # It ends: a plan without a day could not be made.
    while not is_planned(reminder.days, day):
        day += 1
    return day


def is_planned(days: int, day: int) -> bool:
    """The weekday of a date is one of the plan's."""
    return bool(days >> date.fromordinal(day).weekday() & 1)


def meant_at(day: int, person: Conversation, content: Content) -> Instant:
    """When the reminder of a date is meant to come: at its time, or after quiet hours that nobody wanted it in."""
    at = time_on(day, person, content)
    reminder = reminder_of(person)
    if reminder.silent or not is_quiet(reminder.minute, person.quiet):
        return at
    # Meant and not due: it is still the reminder of its own date, at the end of the quiet hours.
    return out_of_quiet_hours(at, content.zones[person.zone], person.quiet)


def due_at(person: Conversation, content: Content) -> Instant | None:
    """When the next reminder comes due; None while none may."""
    day = next_date(person, content) if person.reminder is not None else None
    # An hour after a session is not the moment to be called back to one.
    return None if day is None else not_busy(meant_at(day, person, content), person)


# Whether it comes.


def verdict(person: Conversation, day: int, now: Instant, content: Content) -> str:
    """The rule that decides about the reminder of a date, now that it is due."""
    at = time_on(day, person, content)
    if not is_safe(person):
        return "safety"
    if hurt_on(person, day, content):
        return "pain"
    # A session in the hours before it, and one that has just begun, both make it pointless.
    if any(last.how == "finished" and at - PRACTISED < last.ended < now + HOUR for last in person.sessions):
        return "practised"
    if any(at - HOUR < last.ended < now + HOUR for last in person.sessions):
        return "session"
    if any(call.day == day for call in person.outreach):
        return "replaced"
    return _too_late(person, day, now, content) or _what_comes(person, now, content)


def _too_late(person: Conversation, day: int, now: Instant, content: Content) -> str:
    """The rule that drops a reminder whose moment is past, or empty."""
    meant = meant_at(day, person, content)
    # Quiet hours over midnight have pushed it into the next date, which has one of its own.
    if today_of(person, meant, content) != day:
        return "quiet"
    # We were away: it is dropped and not caught up with, for its moment was that morning.
    if now - meant > LATE or today_of(person, now, content) != day:
        return "late"
    if not reminder_of(person).silent and is_quiet(minute_of(now, content.zones[person.zone]), person.quiet):
        return "late"
    # Last, because it is the only one that tomorrow may decide otherwise.
    return "" if within_budget(now, person, content) else "budget"


def _what_comes(person: Conversation, now: Instant, content: Content) -> str:
    reminder, count = reminder_of(person), ignored(person)
    if reminder.holiday:
        return "resume"
    if count >= SILENT_AT:
        return "silence"
    # At one count and not from there on: it is asked once, and counts on whatever is answered.
    if count == ASK_AT:
        return "ask"
    return "fade" if may_fade(person, now, content) else "sent"


def is_safe(person: Conversation) -> bool:
    """Nothing serious stands open: a reminder would be out of place."""
    outcome = person.screened.outcome if person.screened else ""
    # An answer of "today" and an open question of safety both: nothing cheerful beside either.
    return not (person.hush or person.locked or outcome in ("emergency", "today") or asks_about_safety(person))


def asks_about_safety(person: Conversation) -> bool:
    """A question of safety stands open. One beside it gives way in minutes, before anything unasked may come."""
    return person.open_question is not None and person.open_question.id.safety


def hurt_on(person: Conversation, day: int, content: Content) -> bool:
    """Something hurt on that date: the next reminder comes on the day after at the earliest."""
    ended = [last.ended for last in person.sessions if last.how in ("pain", "dizzy")]
    hurts = [*ended, *([] if person.hurt_at is None else [person.hurt_at])]
    return any(today_of(person, at, content) == day for at in hurts)


def may_fade(person: Conversation, now: Instant, content: Content) -> bool:
    """Two months with the plan, and a session on most of the planned days of four weeks: ask whether to step back."""
    reminder = reminder_of(person)
    # Once, and only of the plan as it was made: who has stepped back already needs no offer.
    if reminder.faded or reminder.gap > 1 or now - reminder.since < FADE_AFTER:
        return False
    today = today_of(person, now, content)
    # Only planned days: three days a week done every time is all of it.
    planned = [day for day in range(today - 28, today) if is_planned(reminder.days, day)]
    done = {today_of(person, last.ended, content) for last in person.sessions if last.how == "finished"}
    return len(done & set(planned)) * 100 >= FADE_SHARE * len(planned)


# Settling a date.


def settled(reminder: Reminder, day: int, why: str, now: Instant) -> Reminder:
    """The date needs no reminder any more, and why is remembered."""
    return replace(reminder, settled=max(day, reminder.settled), why=why, why_at=now)


def from_now(reminder: Reminder, person: Conversation, now: Instant, content: Content) -> Reminder:
    """A plan that was just made or changed: a time of today that is past is not made up for."""
    today = today_of(person, now, content)
    past = at_minute(date.fromordinal(today), reminder.minute, content.zones[person.zone]) <= now
    # A time that was just set for earlier today is no reminder that was missed.
    return replace(reminder, settled=max(reminder.settled, today if past else today - 1))


def steadied(person: Conversation, now: Instant, content: Content) -> Conversation:
    """A settled date more than a day ahead was settled by a clock that was wrong: it does not count. Nor does what lies
    ahead otherwise; and of dates that are months past, none was missed."""
    reminder = person.reminder
    if reminder is None:
        return person
    today, back = today_of(person, now, content), (person.seen - now) // DAY
    # A break that ends farther ahead than half of what the clock went back was set under that clock; "until I
    # write" has no date.
    if back > 0 and FOREVER > reminder.holiday > today + max(back // 2, 1):
        reminder = replace(reminder, holiday=reminder.holiday - back)
    # A snooze days ahead was set by that clock, and nobody waits for it.
    if reminder.sent_at - now > DAY or (reminder.snooze or now) - now > DAY:
        reminder = replace(reminder, sent_at=min(reminder.sent_at, now), snooze=None)
    if reminder.settled > today + 1:
        reminder = from_now(replace(reminder, settled=0), person, now, content)
    # Months without a turn: the dates in between are skipped at once instead of one by one, and none of them was
    # missed.
    elif 0 < reminder.settled < today - LONG_PAST:
        reminder = replace(reminder, settled=today - 8)
    return person if reminder is person.reminder else replace(person, reminder=reminder)
