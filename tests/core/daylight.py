"""Every clock change of every zone from 2026 to 2037, at 48 times of day: how many reminders a local date gets, ours
and those of APScheduler's own daily trigger, counted the same way in the same run: `python -m tests.core.daylight`.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache

from apscheduler.triggers.cron import CronTrigger
from msgspec import Struct

from bot.core.model.localtime import at_minute, local, local_date
from tests.core.talk import BOOK

FIRST, LAST = date(2026, 1, 1), date(2038, 1, 1)
MINUTES = tuple(range(0, 24 * 60, 30))
AROUND = (-1, 0, 1)
"""The dates that are looked at, counted from the first noon (UTC) that sees the new clock."""


class Tally(Struct):
    """How many dates and times were looked at, and how many had no reminder, or more than one."""

    checked: int = 0
    skipped: int = 0
    doubled: int = 0

    def count(self, fired: int) -> None:
        self.checked += 1
        self.skipped += fired == 0
        self.doubled += fired > 1


def changes(zone: tzinfo) -> Iterator[date]:
    """The dates whose noon (UTC) is the first to see another clock."""
    day, before = FIRST, None
    while day <= LAST:
        now = datetime(day.year, day.month, day.day, 12, tzinfo=UTC).astimezone(zone).utcoffset()
        if before is not None and now != before:
            yield day
        before, day = now, day + timedelta(days=1)


def ours(zone: tzinfo, minute: int) -> Callable[[date], int]:
    """How many of our reminders fall on a local date."""
    days = (-2, -1, 0, 1, 2)
    return lambda day: sum(
        local_date(at_minute(day + timedelta(days=away), minute, zone), zone) == day for away in days
    )


def theirs(zone: tzinfo, minute: int) -> Callable[[date], int]:
    """How often a daily cron trigger fires on a local date."""
    hour, rest = divmod(minute, 60)
    trigger = CronTrigger(hour=hour, minute=rest, timezone=zone)

    @lru_cache(4)
    def fired(day: date) -> int:
        now = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(hours=20)
        previous, count = None, 0
        while (following := trigger.get_next_fire_time(previous, now)) is not None and count < 9:
            there = local(round(following.timestamp() * 1000), zone).date()
            if there > day:
                break
            count += there == day
            previous, now = following, following.astimezone(UTC) + timedelta(microseconds=1)
        return count

    return fired


def measured(names: Iterable[str], minutes: Iterable[int]) -> tuple[int, Tally, Tally]:
    """How many clock changes there were, and both tallies over all of them."""
    times, count, own, cron = tuple(minutes), 0, Tally(), Tally()
    for name in names:
        zone = BOOK.zones[name]
        for change in changes(zone):
            count += 1
            for minute in times:
                here, there = ours(zone, minute), theirs(zone, minute)
                for away in AROUND:
                    day = change + timedelta(days=away)
                    own.count(here(day))
                    cron.count(there(day))
    return count, own, cron


def said(zones: int, count: int, own: Tally, cron: Tally) -> str:
    """The figures in one line."""
    return (
        f"{zones} zones, {count} clock changes, {own.checked} dates and times: "
        f"ours {own.skipped} skipped, {own.doubled} doubled; "
        f"APScheduler's daily trigger {cron.skipped} skipped, {cron.doubled} doubled"
    )


def main() -> int:
    """All of them; 0 if ours are right."""
    names = sorted(BOOK.zones)
    count, own, cron = measured(names, MINUTES)
    print(said(len(names), count, own, cron))
    return 0 if own.skipped == own.doubled == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
