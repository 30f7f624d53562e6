"""Time travel, as a person types it: /skip 30s, /tomorrow 08:00, /now. These lines never reach the core.

House rule: pure; an instant goes in, an instant or a kind word comes out.
"""

import re
from datetime import UTC, datetime, time, timedelta, tzinfo

from bot.core.words import DAY, HOUR, MINUTE, SECOND, Instant

COMMANDS = ("/skip", "/tomorrow", "/now")
HOW = "Time travel: /skip 30s, /skip 5m, /skip 2h, /skip 3d, /tomorrow, /tomorrow 08:00, /now."
LONGEST = 400 * DAY

_UNITS = {"s": SECOND, "m": MINUTE, "h": HOUR, "d": DAY}
_SKIP = re.compile(r"(\d{1,6}(?:\.\d)?)\s*([smhd])?")
_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")


class NoSuchJourney(ValueError):
    """The line is a time travel that can't be made; its words say how to write one."""


def is_journey(line: str) -> bool:
    """Whether the line is for the clock and not for Easeback."""
    return line.split(maxsplit=1)[0].lower() in COMMANDS if line.strip() else False


def destination(line: str, now: Instant, zone: tzinfo) -> Instant:
    """Where to; raises NoSuchJourney."""
    command, _, words = line.strip().lower().partition(" ")
    if command == "/now":
        return now
    return _skipped(words.strip(), now) if command == "/skip" else _tomorrow(words.strip(), now, zone)


def _skipped(words: str, now: Instant) -> Instant:
    found = _SKIP.fullmatch(words)
    if found is None:
        raise NoSuchJourney(HOW)
    length = round(float(found[1]) * _UNITS[found[2] or "s"])
    if length > LONGEST:
        raise NoSuchJourney("That is more than 400 days. " + HOW)
    return now + length


def _tomorrow(words: str, now: Instant, zone: tzinfo) -> Instant:
    wall = datetime.fromtimestamp(now / 1000, UTC).astimezone(zone)
    found = _CLOCK.fullmatch(words)
    if words and found is None:
        raise NoSuchJourney(HOW)
    at = time(int(found[1]), int(found[2])) if found else wall.time()
    return round(datetime.combine(wall.date() + timedelta(days=1), at, zone).timestamp() * 1000)
