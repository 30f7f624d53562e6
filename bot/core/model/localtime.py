"""Local time: the date where a person lives, and the next instant of a wall time, gaps and overlaps included.

House rules: a wall time that a clock change skips means the first instant after the gap; one that comes twice means the
first. What is planned for a date stays on it: at a gap up to midnight, the last minute before. No zone is loaded here.
"""

# Theory of operation: Python resolves a wall time in a gap or an overlap by `fold`, and says nothing when a time
# does not exist. So each time is made an instant and read back: if it reads otherwise, it lies in a gap, whose end
# is searched for. What is planned for a date has to stay on it, or a reminder would be skipped one day and doubled
# on the next: of 658,224 dates counted over all zones from 2026 to 2037 there are 72 where the first instant after
# the gap is the next date (Greenland changes at midnight), and there it is the minute before.

from datetime import date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from bot.core.model.instants import MINUTE, Instant

Quiet = tuple[int, int]
"""Quiet hours, from and to, in minutes of the local day; the same twice means that there are none."""
# The one default, for records and for whoever has no person at hand.
QUIET: Quiet = (21 * 60 + 30, 8 * 60)
# A number and not None, so that it can be compared; far beyond any instant, and still an integer for SQL.
NEVER: Instant = 1 << 60


def local(now: Instant, zone: tzinfo) -> datetime:
    """The wall clock there."""
    return datetime.fromtimestamp(now / 1000, zone)


def local_date(now: Instant, zone: tzinfo) -> date:
    """The date there."""
    return local(now, zone).date()


def minute_of(now: Instant, zone: tzinfo) -> int:
    """The minute of the day that the wall clock shows there."""
    wall = local(now, zone)
    return wall.hour * 60 + wall.minute


def instant(day: date, at: time, zone: tzinfo) -> Instant:
    """The instant of a wall time on a date: the first of two, or the first after a gap."""
    wall = datetime.combine(day, at, zone)
    # fold=0: of two instants with the same wall time the first one is meant.
    moment = round(wall.timestamp() * 1000)
    if local(moment, zone).replace(tzinfo=None) == wall.replace(tzinfo=None):
        return moment
    return _end_of_gap(wall, zone)


@lru_cache(maxsize=8192)
def at_minute(day: date, minute: int, zone: tzinfo) -> Instant:
    """The instant of a minute of the day on a date, and on no other (but for a date that a place leaves out)."""
    # Remembered, because people share their zones and minutes, and each turn asks anew.
    moment = instant(day, time(*divmod(minute, 60)), zone)
    # A date that a place left out altogether (Samoa, 30 December 2011) has no instant: then the first after it will
    # do.
    if local_date(moment, zone) == day or local_date(moment - MINUTE, zone) != day:
        return moment
    return moment - MINUTE


def _end_of_gap(wall: datetime, zone: tzinfo) -> Instant:
    """The first instant whose wall time is past a skipped one; found by halving the hours around it."""
    # No clock change in tzdata is longer than a day: Samoa and Kwajalein left out a whole date.
    low = round(wall.timestamp() * 1000) - 26 * 3_600_000
    high = low + 52 * 3_600_000
    while high - low > 1:
        middle = (low + high) // 2
        if local(middle, zone).replace(tzinfo=None) < wall.replace(tzinfo=None):
            low = middle
        else:
            high = middle
    return high


def next_wall_time(now: Instant, minute: int, zone: tzinfo) -> Instant:
    """The next instant after now at which the clock there shows that minute of the day."""
    day = local_date(now, zone)
    # At most twice, or three times where a gap has swallowed the first: by days, since a day is not always 24
    # hours.
    while True:
        moment = instant(day, time(*divmod(minute, 60)), zone)
        if moment > now:
            return moment
        day += timedelta(days=1)


def is_quiet(minute: int, quiet: Quiet) -> bool:
    """Whether a minute of the day lies in the quiet hours, which may go past midnight."""
    # From 21:30 to 8:00 goes past midnight, from 13:00 to 15:00 does not; the same twice holds nothing, so it is
    # none.
    begins, ends = quiet
    if begins <= ends:
        return begins <= minute < ends
    return minute >= begins or minute < ends


def out_of_quiet_hours(at: Instant, zone: tzinfo, quiet: Quiet = QUIET) -> Instant:
    """The same instant, or the end of the quiet hours it falls into."""
    if not is_quiet(minute_of(at, zone), quiet):
        return at
    return next_wall_time(at, quiet[1], zone)
