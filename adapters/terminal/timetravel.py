"""Lines for the clock: /skip, /tomorrow, /now. The terminal understands them itself; the core never hears them."""

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from adapters.terminal import phrases
from adapters.terminal.transcript import clock
from bot.core.model.instants import DAY, HOUR, MINUTE, SECOND, Instant

UNITS = {"s": SECOND, "m": MINUTE, "h": HOUR}
FARTHEST = 400 * DAY
_LENGTHS = re.compile(r"(?:\d{1,9}\s*[smh]\s*)+")
_LENGTH = re.compile(r"(\d+)\s*([smh])")
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


class NoSuchTime(ValueError):
    """A line for the clock that can't be read; its words say how to write it."""


def is_for_the_clock(line: str) -> bool:
    """Whether a line is one of ours. Every other slash goes to the core: /stop is a word of safety."""
    return line.casefold().partition(" ")[0] in ("/skip", "/tomorrow", "/now")


def destination(line: str, now: Instant, zone: ZoneInfo) -> Instant | None:
    """Where a line for the clock leads; None for /now, which only asks. Raises NoSuchTime."""
    verb, _, rest = line.casefold().partition(" ")
    rest = rest.strip()
    if verb == "/skip":
        return now + _length(rest)
    if verb == "/tomorrow":
        return _tomorrow(rest, now, zone)
    if rest:
        raise NoSuchTime(phrases.HOW_TO_NOW)
    return None


def wall(now: Instant, zone: ZoneInfo) -> str:
    """The chat's date and time, with its zone."""
    there = _there(now, zone)
    return f"It is {there:%A} {there.day} {there:%B %Y}, {there:%H:%M:%S} ({zone.key})."


def stamp(now: Instant, zone: ZoneInfo) -> str:
    """The weekday and the time that stand before what is said while time travels."""
    return f"{_there(now, zone):%a} {clock(now, zone)}"


def _length(text: str) -> int:
    length = 0
    if _LENGTHS.fullmatch(text):
        length = sum(int(number) * UNITS[unit] for number, unit in _LENGTH.findall(text))
    if not 0 < length <= FARTHEST:
        raise NoSuchTime(phrases.HOW_TO_SKIP)
    return length


def _tomorrow(text: str, now: Instant, zone: ZoneInfo) -> Instant:
    there = _there(now, zone)
    at = there.time()
    if text:
        match = _CLOCK.fullmatch(text)
        if match is None:
            raise NoSuchTime(phrases.HOW_TO_TOMORROW)
        at = time(int(match[1]), int(match[2]))
    # Of an hour that comes twice the first; one that does not come at all is an hour later.
    arrival = datetime.combine(there.date() + timedelta(days=1), at.replace(microsecond=0), tzinfo=zone)
    return int(arrival.timestamp()) * SECOND


def _there(now: Instant, zone: ZoneInfo) -> datetime:
    return datetime.fromtimestamp(now / 1000, UTC).astimezone(zone)
