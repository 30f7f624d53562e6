"""What is done without anybody asking: housekeeping by the hour, a backup by the day, the scan by the week.

House rules: the alarm's ticker rings these, at wall times in UTC; each works in bounded pieces between which everybody
else goes first; what fails is told in the log and done at the next time, and never keeps anybody waiting. Nothing goes
by the wall clock alone: ages are counted in lived time (bot/store/lived.py).
"""

import asyncio
import logging
import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec import Struct

from bot.channel import Clock
from bot.core.checkins.results import LEAST
from bot.core.model.instants import DAY, Instant
from bot.health import Health
from bot.store import Spoken, Store, StoreProblem, Writer
from bot.timekeeper import Timekeeper

PIECE = 200
KEPT_BACKUPS = 7
KEPT_COPIES = 30 * DAY
"""How long the database of before a migration or a restore stays beside: like a backup, it holds who left since."""
SCAN_WEEKDAY, SCAN_HOUR = 0, 3
"""Monday, 03:00 UTC."""
_COPY = re.compile(r"\.before-\w+$")
_WAIT = (
    "%d more people were silent for thirteen months; they go in the next days, a few a day. If that can't be, look at "
    "the clock, stop Easeback and keep a backup"
)

log = logging.getLogger(__name__)


class MaintenanceSettings(Struct, frozen=True):
    """What an operator may set: the least number of answers for results, and where backups go (None: nowhere)."""

    least: int = LEAST
    backups: Path | None = None


class Maintenance:
    """Keeps the store in order."""

    def __init__(
        self,
        store: Store,
        writer: Writer,
        clock: Clock,
        announce: Callable[[Spoken], None],
        maintenance_settings: MaintenanceSettings,
        timekeeper: Timekeeper | None = None,
        health: Health | None = None,
    ) -> None:
        self._health = health or Health()
        self._timekeeper = timekeeper
        self._store = store
        self._writer = writer
        self._clock = clock
        self._announce = announce
        self._settings = maintenance_settings

    async def hourly(self) -> None:
        """Delete what has been kept long enough, and end what nobody will send."""
        await self._look()
        more = True
        while more:
            kept = await self._writer.call(self._store.housekeep, self._clock.now())
            self._announce(kept.spoken)
            more = kept.more

    async def daily(self) -> None:
        """A backup of today; the last seven stay, those that were made by hand in this folder counted in. And whoever
        was silent for too long, if they were too many for one day."""
        await self._look()
        await self._back_up()
        if await self._writer.call(self._store.waits_to_leave):
            await self.weekly()

    async def _back_up(self) -> None:
        folder = self._settings.backups
        if folder is None:
            return
        name = self._store.path.stem
        today = datetime.fromtimestamp(self._clock.now() / 1000, UTC).date().isoformat()
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            await asyncio.to_thread(self._store.backup, folder / f"{name}-{today}.sqlite")
            await self._prune(folder.glob(f"{name}-????-??-??*.sqlite"))
        except (StoreProblem, OSError) as problem:
            log.error("There is no backup of today: %s", problem)
            self._health.say("backup", f"There is no backup of {today}: {problem}")
        else:
            self._health.say("backup")

    async def _prune(self, backups: Iterable[Path]) -> None:
        """All backups but the last go, and copies of before a migration or a restore after a month.

        What a file is called and dated may be of a clock that was wrong. What counts is for how long, in lived time, it
        has been seen here; of those that are seen for the first time together, the name's date.
        """
        beside = self._store.path.parent.glob(self._store.path.name + ".before-*")
        copies = {_named(path): path for path in beside if _COPY.search(path.name)}
        kept = {_named(path): path for path in backups}
        ages = await self._writer.call(self._store.first_seen, [*copies, *kept], self._clock.now())
        by_age = sorted(kept, key=lambda name: (-ages[name], kept[name].name))
        for name in [*by_age[:-KEPT_BACKUPS], *(name for name in copies if ages[name] > KEPT_COPIES)]:
            (kept.get(name) or copies[name]).unlink()

    async def weekly(self) -> None:
        """Count what all answered, and let go of what is too old."""
        await self._look()
        forgotten, waiting, more = 0, 0, True
        while more:
            scanned = await self._writer.call(self._store.scan, self._clock.now(), PIECE, self._settings.least)
            forgotten, waiting, more = forgotten + scanned.forgotten, waiting + scanned.waiting, scanned.more
            await asyncio.sleep(0)
        if forgotten:
            log.info("%d people were forgotten: not a word from them for thirteen months", forgotten)
        if waiting:
            log.warning(_WAIT, waiting)
        try:
            await self._writer.call(self._store.tidy_tombstones)
        except OSError as error:
            log.error("The file of who was forgotten can't be written: %s", error)

    async def weekly_if_overdue(self) -> None:
        """The scan that fell into a time when the program did not run, or was cut off."""
        now = self._clock.now()
        if not last_due(now) <= await self._writer.call(self._store.last_scan) <= now:
            await self.weekly()

    async def _look(self) -> None:
        """Before anything is deleted by its age: whether the wall clock has jumped just now."""
        if self._timekeeper is not None:
            await self._timekeeper.look()


def _named(path: Path) -> str:
    """A file's name and when it was written: another file with an old name is another one."""
    return f"{path.name} {path.stat().st_mtime_ns}"


def last_due(now: Instant) -> Instant:
    """The last Monday, 03:00 UTC, that is not after `now`."""
    wall = datetime.fromtimestamp(now / 1000, UTC)
    due = wall.replace(hour=SCAN_HOUR, minute=0, second=0, microsecond=0) - timedelta(
        days=(wall.weekday() - SCAN_WEEKDAY) % 7
    )
    return round((due if due <= wall else due - timedelta(days=7)).timestamp() * 1000)
