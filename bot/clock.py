"""The clocks: the wall's, one that runs at another speed and can be set ahead, and one that only tests move.

House rules: nothing outside this file reads the wall clock to decide anything. An instant is in milliseconds.
"""

import math
import os
import time
from pathlib import Path

from bot.core.model.instants import Instant

_STEADY = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


def wall() -> Instant:
    """The wall clock of this machine."""
    return time.time_ns() // 1_000_000


def steady() -> int:
    """Milliseconds since some moment of this process; where the system counts it, the machine's sleep is in them."""
    return time.clock_gettime_ns(_STEADY) // 1_000_000


def date_of(header: str) -> Instant | None:
    """The instant that a Date of HTTP names (RFC 9110, 5.6.7), to the second; None: it names none."""
    from email.utils import parsedate_to_datetime  # a start does not wait for it

    try:
        return round(parsedate_to_datetime(header).timestamp() * 1000)
    except (ValueError, TypeError):
        return None


def machine_zone() -> str:
    """The name of this machine's time zone, as far as it says; else UTC."""
    name = os.environ.get("TZ", "").removeprefix(":")
    if not name:
        link = Path("/etc/localtime")
        name = str(link.resolve()).partition("zoneinfo/")[2] if link.is_symlink() else ""
    return name or "UTC"


class WallClock:
    """Real time."""

    def now(self) -> Instant:
        """The present instant."""
        return wall()

    def steady(self) -> int:
        """The steady clock of this machine."""
        return steady()

    def real_seconds_until(self, at: Instant) -> float:
        """Seconds until the wall clock reaches `at`; 0 if it is past."""
        return max(0, at - wall()) / 1000


class TravelClock:
    """A clock for trying things out: `speed` times as fast as the wall, and it can be set ahead, never back."""

    def __init__(self, speed: float = 1, start: Instant = 0) -> None:
        self.speed = speed
        self._zero = time.monotonic()
        self._start = max(start, wall())
        self._frozen: Instant | None = None

    def now(self) -> Instant:
        """The present instant of this clock."""
        if self._frozen is not None:
            return self._frozen
        return self._start + round((time.monotonic() - self._zero) * 1000 * self.speed)

    def steady(self) -> int:
        """A journey counts as lived through: it is what whoever travels wants to see."""
        return self.now()

    def real_seconds_until(self, at: Instant) -> float:
        """Real seconds until this clock reaches `at` by itself; 0 if it is past, endless while it stands still."""
        if self._frozen is not None:
            return math.inf
        return max(0, at - self.now()) / 1000 / self.speed

    def freeze(self) -> None:
        """Stand still, to be set by hand."""
        self._frozen = self.now()

    def set(self, at: Instant) -> None:
        """Set a clock that stands still; never back."""
        if self._frozen is not None:
            self._frozen = max(self._frozen, at)

    def run_on(self) -> None:
        """Run on from here."""
        self._start, self._zero, self._frozen = self.now(), time.monotonic(), None


class SetClock:
    """A clock that stands still until it is set: virtual time."""

    def __init__(self, at: Instant) -> None:
        self._now = at
        self._lived = 0

    def now(self) -> Instant:
        """The instant it was set to."""
        return self._now

    def steady(self) -> int:
        """What it was set ahead by, all in all: that is how time passes here."""
        return self._lived

    def real_seconds_until(self, at: Instant) -> float:
        """It never gets there by itself: whoever sets it also wakes."""
        return math.inf

    def set(self, at: Instant) -> None:
        """Set it, also back."""
        self._lived += max(0, at - self._now)
        self._now = at

    def wrong(self, at: Instant) -> None:
        """Set it as a wall clock is set: no time has passed."""
        self._now = at
