"""Unasked messages that were promised, when they come, and how many may.

House rules: only what the person said yes to or what safety asks for; never in a session, never within an hour after
one, never while the person is busy here, never in quiet hours, never after an emergency or a crisis until the person
writes; at most two a day and nine a week, the reminder among them.

How to promise one: an OutreachKind, and a Question called `call-<what>` that keeps it; its prompt says the words, its
moves take the answers, and a light one is left by any other word. Then

    promise(context, kind, 3 * DAY)       after a length of time, beside the reminder
    promise_on(context, kind, day)        on a local date, at the reminder's time and instead of the reminder
    broken(context, kind)                 take it back

All else is done here: the message waits for the end of the quiet hours, of the hour after a session, for room in the
day's and the week's budget, and for a person who is here; it goes out as Urgency.CALL, passes away when the person
changes course, and is not sent when it comes more than 90 minutes late (then it waits for the next day).
"""

from datetime import date, time, timedelta

from msgspec.structs import replace

from bot.core.dialog.context import TurnContext
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation, Outreach
from bot.core.model.instants import DAY, HOUR, MINUTE, Instant
from bot.core.model.localtime import NEVER, at_minute, instant, local, local_date, next_wall_time, out_of_quiet_hours
from bot.core.model.questions import OutreachKind

# One reminder and one question at most: more is what makes people mute a chat, and then no reminder is seen either.
A_DAY = 2
A_WEEK = 9
# After an absence of ours: what was meant for the morning is no help at noon, it waits for its next day.
LATE = 90 * MINUTE
"""An unasked message that is later than this does not come any more that day."""
# A chat in which somebody is reading or typing is no place for something unasked.
BUSY = 10 * MINUTE
"""Whoever has just said something is not interrupted."""
NO_PLAN = 10 * 60
"""The minute of the day at which something comes "at the reminder's time" where there is no reminder."""
# Who was told to see somebody today is asked once what came of it, even if all reminders are off.
FOLLOW_UPS = frozenset({OutreachKind.TODAY, OutreachKind.WORSE})
"""What is asked once after words of safety, whatever else has been stopped."""
OUR_WISH = frozenset({OutreachKind.CHECK_IN, OutreachKind.NOTICE})
"""What is held back by silence, pain and breaks: what safety promised is not."""
FOREVER = date.max.toordinal()
"""The end of a break "until I write"."""


def promise(context: TurnContext, what: OutreachKind, after: int) -> TurnContext:
    """Promise an unasked message `after` milliseconds from now; an earlier promise of the same kind is replaced."""
    return _promise(context, Outreach(what, context.now + after))


def promise_on(context: TurnContext, what: OutreachKind, day: date) -> TurnContext:
    """Promise an unasked message on a local date, at the reminder's time and instead of the reminder."""
    return _promise(context, Outreach(what, context.now, day.toordinal()))


def broken(context: TurnContext, what: OutreachKind) -> TurnContext:
    """The promise does not count any more."""
    return context.become(outreach=tuple(call for call in context.person.outreach if call.what != what))


def _promise(context: TurnContext, call: Outreach) -> TurnContext:
    # One of a kind: two promises to ask about a ball would be asked twice.
    context = broken(context, call.what)
    context = context.become(outreach=(*context.person.outreach, call))
    # What is promised for a length of time is fixed now, outside the quiet hours of now; a date is read when it
    # comes, for the reminder's time and the place may change until then.
    return context if call.day else _kept_for(context, call, due_at(call, context.person, context.content))


def _kept_for(context: TurnContext, call: Outreach, at: Instant) -> TurnContext:
    outreach = (replace(other, at=at) if other is call else other for other in context.person.outreach)
    return context.become(outreach=tuple(outreach))


def due_at(call: Outreach, person: Conversation, content: Content, until: Instant = NEVER) -> Instant:
    """When a promise comes due, never before its own instant; past `until` it may still be later than is said."""
    at = call.at
    if call.day:
        minute = person.reminder.minute if person.reminder else NO_PLAN
        at = max(at, at_minute(date.fromordinal(call.day), minute, content.zones[person.zone]))
    # All that follows only puts it off.
    if at > until:
        return at
    if call.what in OUR_WISH:
        if wants_quiet(person):
            return NEVER
        at = max(at, _after_pain(person), _after_break(person, content))
    return free_at(not_busy(at, person), person, content)


def wants_quiet(person: Conversation) -> bool:
    """Nobody has answered for long, or the person is on a break until they write: we ask nothing by ourselves."""
    reminder = person.reminder
    return reminder is not None and (reminder.off in ("ignored", "holiday") or reminder.holiday == FOREVER)


def _after_break(person: Conversation, content: Content) -> Instant:
    """The day after a break: its end has a message of its own."""
    if person.reminder is None or not person.reminder.holiday:
        return 0
    day = date.fromordinal(person.reminder.holiday) + timedelta(days=1)
    return at_minute(day, person.reminder.minute, content.zones[person.zone])


def _after_pain(person: Conversation) -> Instant:
    """A day after the last stop for pain: nobody is asked then whether it helped."""
    stops = [each.ended for each in person.sessions if each.how == "pain"]
    # A stop for pain counts from its own end, dizziness at rest from `hurt_at`.
    return max([at + DAY for at in (*stops, person.hurt_at or 0) if at and _was(at, person)], default=0)


def _was(at: Instant, person: Conversation) -> bool:
    """It was before the last turn. If not, a clock that was wrong has dated it, and nobody waits for that."""
    # Every turn writes `seen`: what is later than that cannot have been lived.
    return at <= person.seen


# The same rest for reminders and promises, so that no two of them can meet.
def not_busy(at: Instant, person: Conversation) -> Instant:
    """The same instant, or later: an hour after a session, minutes after the last word of either."""
    for last, rest in (
        *((each.ended, HOUR) for each in person.sessions[-1:]),
        *((said, BUSY) for said in person.unasked[-1:]),
        (person.heard, BUSY),
    ):
        if last and _was(last, person):
            at = max(at, last + rest)
    return at


def free_at(at: Instant, person: Conversation, content: Content) -> Instant:
    """The first instant from `at` on that is outside the quiet hours and within the budget."""
    zone = content.zones[person.zone]
    # Each round is a day further, and a budget of seven days empties by itself: it ends.
    while True:
        awake = out_of_quiet_hours(at, zone, person.quiet)
        if within_budget(awake, person, content):
            return awake
        at = _next_room(awake, person, content)


def within_budget(at: Instant, person: Conversation, content: Content) -> bool:
    """One more unasked message at this instant is not too many for its day and its week."""
    zone = content.zones[person.zone]
    today = local_date(at, zone)
    a_day = sum(local_date(said, zone) == today for said in person.unasked)
    a_week = sum(at - 7 * DAY < said <= at for said in person.unasked)
    return a_day < A_DAY and a_week < A_WEEK


def _next_room(at: Instant, person: Conversation, content: Content) -> Instant:
    """The same wall time on the next day."""
    zone = content.zones[person.zone]
    wall = local(at, zone)
    # By the wall clock and not by 24 hours: on the day of a clock change it would come an hour off.
    return instant(wall.date() + timedelta(days=1), time(wall.hour, wall.minute), zone)


def said_unasked(context: TurnContext) -> TurnContext:
    """From here on this turn speaks unasked: it is counted, yields to whoever waits, and is gone when it is late."""
    return replace(
        # Twice as many are kept as count: a clock that is put back by a week still finds the budget used.
        context.become(unasked=(*context.person.unasked, context.now)[-2 * A_WEEK :]),
        calling=min(context.now + LATE, next_quiet_of(context.now, context.person, context.content)),
    )


def next_quiet_of(at: Instant, person: Conversation, content: Content) -> Instant:
    """When the person's next quiet hours begin; NEVER if there are none."""
    begins, ends = person.quiet
    return next_wall_time(at, begins, content.zones[person.zone]) if begins != ends else NEVER
