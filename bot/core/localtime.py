"""Local time: the date where a person lives, and the next instant of a wall time, gaps and overlaps included.

House rules: a wall time that a clock change skips means the first instant after the gap; one that happens twice
means the first of the two. Zones are handed in; nothing here loads one.
"""

from datetime import UTC, date, datetime, time, timedelta, tzinfo

from bot.core.words import Instant

QUIET_FROM = time(21, 30)
QUIET_TO = time(8, 0)


def local(now: Instant, zone: tzinfo) -> datetime:
    """The wall clock there."""
    return datetime.fromtimestamp(now / 1000, UTC).astimezone(zone)


def local_date(now: Instant, zone: tzinfo) -> date:
    """The date there."""
    return local(now, zone).date()


def instant(day: date, at: time, zone: tzinfo) -> Instant:
    """The instant of a wall time on a date: the first of two, or the first after a gap."""
    wall = datetime.combine(day, at, zone)
    moment = round(wall.timestamp() * 1000)
    if local(moment, zone).replace(tzinfo=None) == wall.replace(tzinfo=None):
        return moment
    return _end_of_gap(wall, zone)


def _end_of_gap(wall: datetime, zone: tzinfo) -> Instant:
    """The first instant whose wall time is past a skipped one; found by halving the hours around it."""
    low = round(wall.timestamp() * 1000) - 26 * 3_600_000
    high = low + 52 * 3_600_000
    while high - low > 1:
        middle = (low + high) // 2
        if local(middle, zone).replace(tzinfo=None) < wall.replace(tzinfo=None):
            low = middle
        else:
            high = middle
    return high


def next_wall_time(now: Instant, at: time, zone: tzinfo) -> Instant:
    """The next instant after now at which the clock there shows `at`."""
    day = local_date(now, zone)
    while True:
        moment = instant(day, at, zone)
        if moment > now:
            return moment
        day += timedelta(days=1)


def out_of_quiet_hours(at: Instant, zone: tzinfo) -> Instant:
    """The same instant, or the end of the quiet hours (21:30 to 08:00 there) it falls into."""
    wall = local(at, zone).time()
    if QUIET_TO <= wall < QUIET_FROM:
        return at
    return next_wall_time(at, QUIET_TO, zone)
