"""Wakes whoever is due; APScheduler only ticks.

House rules: one date job is armed for the earliest wake, and it only rings the bell; the alarm's own task does the
work. An armed wake is never replaced by a later one before it has run, or a wake could fall between the two. People
whom someone awaits come first, in bounded batches, so a hundred thousand reminders never stand before one cue. A sweep
once a second is the safety net: it finds nothing unless the wall clock jumped or the machine slept.
"""

import asyncio
import logging
import math
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.channel import Clock
from bot.core.model.conversation import Wakes
from bot.core.model.instants import SECOND, Instant
from bot.store import Spoken, Store, Writer
from bot.upkeep import SCAN_HOUR, SCAN_WEEKDAY, Upkeep

BATCH = 64
SWEEP = 1.0
JUMP = 2 * SECOND
"""A difference between wall and monotonic clock larger than this is a step of the clock, or a sleep."""
REDERIVE = 500
CRON: dict[str, dict[str, int]] = {
    "hourly": {"minute": 7},
    "daily": {"hour": 2, "minute": 30},
    "weekly": {"day_of_week": SCAN_WEEKDAY, "hour": SCAN_HOUR, "minute": 0},
}
"""When the ticker rings for the upkeep, in UTC."""

log = logging.getLogger(__name__)


class Alarm:
    """The one clock that calls people."""

    def __init__(
        self, store: Store, writer: Writer, clock: Clock, announce: Callable[[Spoken], None], upkeep: Upkeep
    ) -> None:
        self._store = store
        self._writer = writer
        self._clock = clock
        self._announce = announce
        self._upkeep = upkeep
        self._bell = asyncio.Event()
        self._armed: Instant | None = None
        self._earliest: Instant | None = None
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._tasks: list[asyncio.Task[None]] = []
        self._drift = 0
        self.swept = 0
        """How often the sweep found a wake that the armed job had missed."""

    async def start(self, *, stale: bool) -> None:
        """Arm for the earliest wake and begin to work; `stale` says that all wakes have to be derived anew."""
        self._scheduler.start()
        self._drift = self._wall_minus_steady()
        self._scheduler.add_job(self._sweep, "interval", seconds=SWEEP, id="sweep", misfire_grace_time=None)
        for name, when in CRON.items():
            self._scheduler.add_job(getattr(self._upkeep, name), "cron", id=name, misfire_grace_time=None, **when)
        await self.rearm()
        self._tasks = [
            asyncio.create_task(self._work(stale), name="alarm"),
            asyncio.create_task(self._catch_up(), name="upkeep"),
        ]

    async def stop(self) -> None:
        """Stop ringing and finish the batch in hand."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    def note(self, wakes: Wakes) -> None:
        """Somebody wants to be woken: arm for it if it comes before what is armed."""
        for at in (wakes.answer_at, wakes.call_at):
            if at is not None and (self._armed is None or at < self._armed):
                self._arm(at)

    async def wake_due(self) -> int:
        """Wake everyone who is due now, the awaited first; how many turns that made."""
        turned = 0
        while True:
            batch = await self._wake(unasked=False)
            if batch == 0:
                batch = await self._wake(unasked=True)
            if batch == 0:
                return turned
            turned += batch

    async def rearm(self) -> None:
        """The clock runs again: arm for the earliest wake."""
        self.note(await self._writer.call(self._store.next_wakes))

    async def next_at(self) -> Instant | None:
        """The earliest wake."""
        wakes = await self._writer.call(self._store.next_wakes)
        return min((at for at in (wakes.answer_at, wakes.call_at) if at is not None), default=None)

    async def _wake(self, *, unasked: bool) -> int:
        spoken = await self._writer.call(self._store.wake, self._clock.now(), BATCH, unasked)
        self._announce(spoken)
        return spoken.turned + spoken.parked

    def _arm(self, at: Instant) -> None:
        seconds = self._clock.real_seconds_until(at)
        if seconds == math.inf:
            return
        self._armed = at
        when = datetime.now(UTC) + timedelta(seconds=seconds)
        self._scheduler.add_job(
            self._ring,
            "date",
            run_date=when,
            id="wake",
            replace_existing=True,
            misfire_grace_time=None,
            max_instances=9,
        )

    async def _ring(self) -> None:
        self._armed = None
        self._bell.set()

    async def _work(self, stale: bool) -> None:
        after: int | None = 0 if stale else None
        while True:
            try:
                await self.wake_due()
                if after is not None:
                    after = await self._writer.call(self._store.rederive, after, REDERIVE)
                    continue
                await self.rearm()
                await self._bell.wait()
            except asyncio.CancelledError:
                raise
            except Exception:
                log.exception("waking failed; the sweep tries again within a second")
                await asyncio.sleep(SWEEP)
            self._bell.clear()

    async def _catch_up(self) -> None:
        try:
            await self._upkeep.weekly_if_overdue()
        except Exception:
            log.exception("the weekly scan failed; the next start tries again")

    async def _sweep(self) -> None:
        drift = self._wall_minus_steady()
        jumped, self._drift = drift - self._drift, drift
        if jumped < -JUMP:
            await self._writer.call(self._store.stepped, self._clock.now())
            self._announce(await self._writer.call(self._store.hasten, self._clock.now()))
        if abs(jumped) > JUMP:
            log.warning("the clock was set by %d s, or the machine slept; everyone due is woken now", jumped // SECOND)
            self._armed = None
            self._bell.set()
            return
        at = await self.next_at()
        if at is not None and self._clock.now() - at > SECOND:
            self.swept += 1
            self._bell.set()
        elif at is not None:
            self.note(Wakes(at))

    @staticmethod
    def _wall_minus_steady() -> int:
        return (time.time_ns() - time.monotonic_ns()) // 1_000_000
