"""Lived time: how old things are, and how far the wall clock is believed.

Theory of operation. People live by the wall clock, and a wall clock may be wrong by years: a dead battery, a machine
that was copied. Whatever goes by its age (people who are silent for thirteen months, keys, messages that are done,
codes, tombstones, copies) is therefore counted in *lived time*: milliseconds that have certainly passed. It begins
where the wall clock stands and runs with the steady clock, so a wall clock that is set changes nothing in it; it never
goes back. What passed while the program did not run is added only when the wall clock is believed.

A wall clock is believed as long as it is near what it was believed to be: `AHEAD` for an outage, `BACK` for a
correction. Further away it is *in doubt*: everybody is talked to as ever, lived time goes on with the steady clock
alone, so by age nothing goes earlier than it should. Doubt ends when a second witness agrees with the wall clock (a
platform's own date, days of even running, the operator's word) or when the wall clock is back where it was. A
platform's date that disagrees *refutes* it: then only another date, or another clock, ends the doubt.

House rules: pure; every function takes the readings and gives the next record. The record lies sealed in the store, so
nobody without the key can make people look old.
"""

from msgspec import Struct
from msgspec.structs import replace

from bot.core.model.instants import DAY, HOUR, MINUTE, Instant

AHEAD = 2 * DAY
"""An outage of this length is believed without a witness."""
BACK = HOUR
"""A clock is put back by that much without being doubted."""
EVEN = 2 * MINUTE
"""How far the wall clock may be from the steady one while both are said to run evenly."""
ENOUGH = 7 * DAY
"""So long a clock in doubt has to run evenly before it is believed for that alone."""
OLD_NEWS = 36 * HOUR
"""What is heard may be that old: platforms keep what was said during an outage for a day."""
UNKEPT = 2 * HOUR
"""No program runs longer than that without keeping what it knows of time."""
NEAR = HOUR
"""A platform's date that is further away than this disagrees."""


class Time(Struct, frozen=True, array_like=True):
    """What is known of time: appended to only, for it is saved."""

    lived: int = 0
    """Lived time in milliseconds, on an axis of its own that began at the wall clock's reading."""
    believed: int = 0
    """The wall clock that is believed, less lived time."""
    read: int = 0
    """The wall clock as it was last read, less lived time; the same as `believed` unless it is in doubt."""
    even: int = 0
    """How long a clock in doubt has run evenly by now."""
    doubted: bool = False
    refuted: bool = False
    """A platform's date disagrees."""

    def aged(self, now: Instant) -> int:
        """Lived time at an instant of the wall clock as it was last read."""
        return now - self.read

    def latest(self, now: Instant) -> int:
        """Lived time at the latest that is possible: if a clock in doubt should be right, it is that much later."""
        return now - min(self.read, self.believed)

    def sure(self, now: Instant) -> Instant:
        """The earlier of the wall clock and what it is believed to be: that much has certainly passed."""
        return min(now, now - self.read + self.believed)


def started(kept: Time | None, newest: Instant, wall: Instant) -> Time:
    """The first reading of a start. `newest` is the instant of the newest row, in lived time; 0: there is none, and
    where no time was kept either, lived time begins wherever the wall clock stands."""
    time = kept or Time(newest or wall)
    # Rows are written after time was last kept, and at least so much has been lived; farther ahead than that they were
    # dated by a clock that had just been set.
    lived = newest if time.lived < newest <= time.lived + UNKEPT else time.lived
    return reading(replace(time, lived=lived), wall, 0)


def reading(time: Time, wall: Instant, elapsed: int) -> Time:
    """The wall clock is read; `elapsed` milliseconds of the steady clock have passed since the last reading."""
    lived = time.lived + max(0, elapsed)
    # Ahead by as much as an outage may last: a machine that slept has not run unevenly.
    runs_evenly = -EVEN <= wall - lived - time.read <= AHEAD
    # A platform has said that this clock is wrong; that it goes on evenly does not make it right.
    if time.refuted and runs_evenly:
        return replace(time, lived=lived, read=wall - lived)
    gap = wall - lived - time.believed
    # Back where it was believed to be: whatever went wrong in between is over.
    if elapsed and abs(gap) <= EVEN:
        return Time(lived, wall - lived, wall - lived)
    # Near enough to be an outage or a correction; what passed unnoticed is added.
    if -BACK <= gap <= AHEAD:
        return confirmed(replace(time, lived=lived), wall)
    # Counted only while it runs evenly: a clock that jumps once more begins anew.
    even = time.even + elapsed if time.doubted and runs_evenly else 0
    time = replace(time, lived=lived, read=wall - lived, even=even, doubted=True, refuted=False)
    return confirmed(time, wall) if even >= ENOUGH else time


def witnessed(time: Time, wall: Instant, late: int, *, fresh: bool) -> Time:
    """A platform's date is `late` milliseconds behind the wall clock: a date of this moment if it is `fresh`, else of
    something that may be as old as news get."""
    # News may be a day and a half old and say nothing against the clock; what was dated this moment may not.
    if -NEAR <= late <= (NEAR if fresh or time.refuted else OLD_NEWS):
        return confirmed(time, wall)
    if late < -NEAR or fresh or (time.doubted and late > OLD_NEWS):
        return replace(time, doubted=True, refuted=True, even=0)
    return time


def confirmed(time: Time, wall: Instant) -> Time:
    """The wall clock is believed from now on: what passed unnoticed is added; one put back takes nothing away."""
    # Never less than before: a clock that was put back takes nothing away from anybody's age.
    lived = time.lived + max(0, wall - time.lived - time.believed)
    return Time(lived, wall - lived, wall - lived)
