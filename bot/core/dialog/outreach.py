"""Unasked messages that were promised, when they come, and how many may.

House rules: only what the person said yes to or what safety asks for; never in a session, never within an hour after
one, never while the person is busy here, never in quiet hours, never after an emergency or a crisis until the person
writes; at most two a day and nine a week, the reminder among them.

How to promise one: have a Room called `call-<what>` among the rooms of your file; its prompt says the words, its moves
take the answers, and `light=True` lets any other word leave it. Then

    promise(scene, "<what>", 3 * DAY)       after a length of time, beside the reminder
    promise_on(scene, "<what>", day)        on a local date, at the reminder's time and instead of the reminder
    broken(scene, "<what>")                 take it back

All else is done here: the message waits for the end of the quiet hours, of the hour after a session, for room in the
day's and the week's budget, and for a person who is here; it goes out as Urgency.CALL, passes away when the person
changes course, and is not sent when it comes more than 90 minutes late (then it waits for the next day).
"""

from datetime import date, time, timedelta

from msgspec.structs import replace

from bot.core.dialog.context import Scene
from bot.core.model.content import Book
from bot.core.model.conversation import Call, Conversation
from bot.core.model.instants import DAY, HOUR, MINUTE, Instant
from bot.core.model.localtime import NEVER, at_minute, instant, local, local_date, next_quiet, out_of_quiet_hours

A_DAY = 2
A_WEEK = 9
LATE = 90 * MINUTE
"""An unasked message that is later than this does not come any more that day."""
BUSY = 10 * MINUTE
"""Whoever has just said something is not interrupted."""
NO_PLAN = 10 * 60
"""The minute of the day at which something comes "at the reminder's time" where there is no reminder."""
CHECK_IN = "checkin"
FOREVER = date.max.toordinal()
"""The end of a break "until I write"."""


def promise(scene: Scene, what: str, after: int) -> Scene:
    """Promise an unasked message `after` milliseconds from now; an earlier promise of the same kind is replaced."""
    return _promise(scene, Call(what, scene.now + after))


def promise_on(scene: Scene, what: str, day: date) -> Scene:
    """Promise an unasked message on a local date, at the reminder's time and instead of the reminder."""
    return _promise(scene, Call(what, scene.now, day.toordinal()))


def broken(scene: Scene, what: str) -> Scene:
    """The promise does not count any more."""
    return scene.become(calls=tuple(call for call in scene.person.calls if call.what != what))


def _promise(scene: Scene, call: Call) -> Scene:
    scene = broken(scene, call.what)
    scene = scene.become(calls=(*scene.person.calls, call))
    return scene if call.day else _kept_for(scene, call, due_at(call, scene.person, scene.book))


def _kept_for(scene: Scene, call: Call, at: Instant) -> Scene:
    calls = (replace(other, at=at) if other is call else other for other in scene.person.calls)
    return scene.become(calls=tuple(calls))


def due_at(call: Call, person: Conversation, book: Book) -> Instant:
    """When a promise comes due; never before its own instant."""
    at = call.at
    if call.day:
        minute = person.reminder.minute if person.reminder else NO_PLAN
        at = max(at, at_minute(date.fromordinal(call.day), minute, book.zones[person.zone]))
    if call.what == CHECK_IN:
        if wants_quiet(person):
            return NEVER
        at = max(at, _after_pain(person), _after_break(person, book))
    return free_at(not_busy(at, person), person, book)


def wants_quiet(person: Conversation) -> bool:
    """Nobody has answered for long, or the person is on a break until they write: we ask nothing by ourselves."""
    reminder = person.reminder
    return reminder is not None and (reminder.off in ("ignored", "holiday") or reminder.holiday == FOREVER)


def _after_break(person: Conversation, book: Book) -> Instant:
    """The day after a break: its end has a message of its own."""
    if person.reminder is None or not person.reminder.holiday:
        return 0
    day = date.fromordinal(person.reminder.holiday) + timedelta(days=1)
    return at_minute(day, person.reminder.minute, book.zones[person.zone])


def _after_pain(person: Conversation) -> Instant:
    """A day after the last stop for pain: nobody is asked then whether it helped."""
    stops = [each.ended for each in person.practices if each.how == "pain"]
    return max([*stops, person.hurt_at or 0], default=0) + DAY if stops or person.hurt_at else 0


def not_busy(at: Instant, person: Conversation) -> Instant:
    """The same instant, or later: an hour after a session, minutes after the last word of either."""
    ended = person.practices[-1].ended + HOUR if person.practices else 0
    spoken = person.unasked[-1] + BUSY if person.unasked else 0
    return max(at, ended, spoken, person.heard + BUSY if person.heard else 0)


def free_at(at: Instant, person: Conversation, book: Book) -> Instant:
    """The first instant from `at` on that is outside the quiet hours and within the budget."""
    zone = book.zones[person.zone]
    while True:
        awake = out_of_quiet_hours(at, zone, person.quiet)
        if within_budget(awake, person, book):
            return awake
        at = _next_room(awake, person, book)


def within_budget(at: Instant, person: Conversation, book: Book) -> bool:
    """One more unasked message at this instant is not too many for its day and its week."""
    zone = book.zones[person.zone]
    today = local_date(at, zone)
    a_day = sum(local_date(said, zone) == today for said in person.unasked)
    a_week = sum(at - 7 * DAY < said <= at for said in person.unasked)
    return a_day < A_DAY and a_week < A_WEEK


def _next_room(at: Instant, person: Conversation, book: Book) -> Instant:
    """The same wall time on the next day."""
    zone = book.zones[person.zone]
    wall = local(at, zone)
    return instant(wall.date() + timedelta(days=1), time(wall.hour, wall.minute), zone)


def said_unasked(scene: Scene) -> Scene:
    """From here on this turn speaks unasked: it is counted, yields to whoever waits, and is gone when it is late."""
    return replace(
        scene.become(unasked=(*scene.person.unasked, scene.now)[-2 * A_WEEK :]),
        calling=min(scene.now + LATE, next_quiet_of(scene.now, scene.person, scene.book)),
    )


def next_quiet_of(at: Instant, person: Conversation, book: Book) -> Instant:
    """When the person's next quiet hours begin."""
    return next_quiet(at, book.zones[person.zone], person.quiet)
