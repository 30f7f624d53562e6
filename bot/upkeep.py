"""What is done without anybody asking: housekeeping by the hour, a backup by the day, the scan by the week.

House rules: the alarm's ticker rings these, at wall times in UTC; each works in bounded pieces between which everybody
else goes first; what fails is told in the log and done at the next time, and never keeps anybody waiting.
"""

import asyncio
import logging
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec import Struct

from bot.channel import Clock
from bot.core.checkins.results import LEAST
from bot.core.model.instants import DAY, Instant
from bot.store import Spoken, Store, StoreProblem, Writer

PIECE = 200
KEPT_BACKUPS = 7
KEPT_COPIES = 30 * DAY
"""How long the database of before a migration or a restore stays beside: like a backup, it holds who left since."""
SCAN_WEEKDAY, SCAN_HOUR = 0, 3
"""Monday, 03:00 UTC."""
_COPY = re.compile(r"\.before-\w+$")

log = logging.getLogger(__name__)


class Habits(Struct, frozen=True):
    """What an operator may set: the least number of answers for results, and where backups go (None: nowhere)."""

    least: int = LEAST
    backups: Path | None = None


class Upkeep:
    """Keeps the store in order."""

    def __init__(
        self, store: Store, writer: Writer, clock: Clock, announce: Callable[[Spoken], None], habits: Habits
    ) -> None:
        self._store = store
        self._writer = writer
        self._clock = clock
        self._announce = announce
        self._habits = habits

    async def hourly(self) -> None:
        """Delete what has been kept long enough, and end what nobody will send."""
        more = True
        while more:
            kept = await self._writer.call(self._store.housekeep, self._clock.now())
            self._announce(kept.spoken)
            more = kept.more

    async def daily(self) -> None:
        """A backup of today; the last seven stay, those that were made by hand in this folder counted in."""
        folder = self._habits.backups
        if folder is None:
            return
        name = self._store.path.stem
        today = datetime.fromtimestamp(self._clock.now() / 1000, UTC).date().isoformat()
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            await asyncio.to_thread(self._store.backup, folder / f"{name}-{today}.sqlite")
            for old in sorted(folder.glob(f"{name}-????-??-??*.sqlite"))[:-KEPT_BACKUPS]:
                old.unlink()
            self._drop_copies()
        except (StoreProblem, OSError) as problem:
            log.error("There is no backup of today: %s", problem)

    def _drop_copies(self) -> None:
        """Copies of before a migration or a restore go after a month."""
        for beside in self._store.path.parent.glob(self._store.path.name + ".before-*"):
            if _COPY.search(beside.name) and self._clock.now() - beside.stat().st_mtime * 1000 > KEPT_COPIES:
                beside.unlink()

    async def weekly(self) -> None:
        """Count what all answered, and let go of what is too old."""
        forgotten, more = 0, True
        while more:
            scanned = await self._writer.call(self._store.scan, self._clock.now(), PIECE, self._habits.least)
            forgotten, more = forgotten + scanned.forgotten, scanned.more
            await asyncio.sleep(0)
        if forgotten:
            log.info("%d people were forgotten: not a word from them for thirteen months", forgotten)
        try:
            await self._writer.call(self._store.tidy_marks)
        except OSError as error:
            log.error("The file of who was forgotten can't be written: %s", error)

    async def weekly_if_overdue(self) -> None:
        """The scan that fell into a time when the program did not run, or was cut off."""
        if await self._writer.call(self._store.last_scan) < last_due(self._clock.now()):
            await self.weekly()


def last_due(now: Instant) -> Instant:
    """The last Monday, 03:00 UTC, that is not after `now`."""
    wall = datetime.fromtimestamp(now / 1000, UTC)
    due = wall.replace(hour=SCAN_HOUR, minute=0, second=0, microsecond=0) - timedelta(
        days=(wall.weekday() - SCAN_WEEKDAY) % 7
    )
    return round((due if due <= wall else due - timedelta(days=7)).timestamp() * 1000)
