"""Wakes whoever is due; APScheduler only ticks.

Theory of operation. `_armed` is the instant of the one job that is set; everything that is saved tells its earliest
wake (`note`), and only an earlier one sets the job anew. A later one never does: it would have to be known that
nothing waits between the two, and the table alone knows that. When the job has run, `_armed` is empty, the bell
rings, and the work is done in the alarm's own task: wake in batches until nobody is due, then ask the table for the
earliest wake and arm for it. A wake that is saved between that question and the arming is noted by itself, and arms
if it is earlier. So at every moment either a job is set for the earliest wake or before it, or the work is under way.

The sweep once a second is the safety net. It finds nothing, unless the wall clock jumped or the machine slept: then
what is armed was reckoned by another clock, and everybody who is due by the new one is woken at once.

House rules: the job only rings the bell. People whom someone awaits come first, in bounded batches, so a hundred
thousand reminders never stand before one cue.
"""

import asyncio
import logging
import math
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from bot.channel import Clock
from bot.core.model.conversation import Wakes
from bot.core.model.instants import SECOND, Instant
from bot.maintenance import SCAN_HOUR, SCAN_WEEKDAY, Maintenance
from bot.store import Spoken, Store, Writer
from bot.supervisor import ERRAND, Supervisor, Terms
from bot.ticker import Ticker
from bot.timekeeper import Timekeeper

BATCH = 64
SWEEP = 1.0
AGAIN = Terms(first=0.5, most=0.5, tries=0)
"""A sweep that failed is made once more before the next."""
SILENT = 15.0
"""Seconds without a sweep after which the ticker has fallen silent."""
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


class SilentTicker(Exception):
    """The ticker has not rung for the sweep; it is replaced."""


class Alarm:
    """The one clock that calls people."""

    def __init__(
        self,
        store: Store,
        writer: Writer,
        clock: Clock,
        announce: Callable[[Spoken], None],
        maintenance: Maintenance,
        timekeeper: Timekeeper | None = None,
    ) -> None:
        self._timekeeper = timekeeper
        self._store = store
        self._writer = writer
        self._clock = clock
        self._announce = announce
        self._maintenance = maintenance
        self._bell = asyncio.Event()
        self._armed: Instant | None = None
        self._earliest: Instant | None = None
        self._scheduler = Ticker(timezone=UTC)
        self._jobs: list[tuple[Callable[[], Awaitable[None]], str, dict[str, float | str]]] = []
        """What the ticker rings for again and again: the job, its trigger, and when."""
        self._rederived: int | None = None
        """How far the wakes are derived anew; None: they are."""
        self._waits = False
        self._batches = 0
        self._sweeps = 0
        self._drift = 0
        self.swept = 0
        """How often the sweep found a wake that the armed job had missed."""

    async def start(self, supervisor: Supervisor, *, stale: bool) -> None:
        """Arm for the earliest wake and begin to work; `stale` says that all wakes have to be derived anew."""
        self._rederived = 0 if stale else None
        self._drift = self._wall_minus_steady()
        sweep = supervisor.errand("sweep", self._sweep, terms=AGAIN, pulse=lambda: self._sweeps)
        self._jobs = [(sweep, "interval", {"id": "sweep", "seconds": SWEEP})]
        for name, when in CRON.items():
            job = supervisor.errand(f"maintenance {name}", getattr(self._maintenance, name), terms=ERRAND)
            self._jobs.append((job, "cron", {"id": name, **when}))
        self._begin_to_tick()
        await self.rearm()
        supervisor.keep("ticker", self._ticking)
        supervisor.keep("alarm", self._work, pulse=self._pulse)
        supervisor.keep("maintenance overdue", self._maintenance.weekly_if_overdue, terms=ERRAND)

    def stop(self) -> None:
        """Stop ringing; the supervisor ends the work."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

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
        self._batches += 1
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

    def _begin_to_tick(self) -> None:
        self._scheduler.start()
        for job, trigger, when in self._jobs:
            self._scheduler.add_job(job, trigger, misfire_grace_time=None, **when)

    async def _ticking(self) -> None:
        """Without its ticker nobody is woken, nor does the sweep find it: one that has fallen silent is replaced."""
        if not self._scheduler.running:
            self._scheduler, self._armed = Ticker(timezone=UTC), None
            self._begin_to_tick()
            await self.rearm()
        while True:
            before = self._sweeps
            await asyncio.sleep(SILENT)
            if self._sweeps == before:
                self.stop()
                raise SilentTicker

    async def _ring(self) -> None:
        self._armed = None
        self._bell.set()

    async def _work(self) -> None:
        self._waits = False
        while True:
            await self.wake_due()
            if self._rederived is not None:
                self._rederived = await self._writer.call(self._store.rederive, self._rederived, REDERIVE)
                continue
            await self.rearm()
            self._waits = True
            await self._bell.wait()
            self._waits = False
            self._bell.clear()

    def _pulse(self) -> int | None:
        return None if self._waits and not self._bell.is_set() else self._batches

    async def _sweep(self) -> None:
        self._sweeps += 1
        drift = self._wall_minus_steady()
        jumped = drift - self._drift
        if self._timekeeper is not None:
            await self._timekeeper.look()
        if jumped < -JUMP:
            await self._writer.call(self._store.stepped, self._clock.now(), -jumped)
            self._announce(await self._writer.call(self._store.hasten, self._clock.now()))
        if abs(jumped) > JUMP:
            log.warning("the clock was set by %d s, or the machine slept; everyone due is woken now", jumped // SECOND)
            self._armed, self._drift = None, drift  # only now: a sweep that fails before this sees the step again
            self._bell.set()
            return
        self._drift = drift
        at = await self.next_at()
        if at is not None and self._clock.now() - at > SECOND:
            self.swept += 1
            self._bell.set()
        elif at is not None:
            self.note(Wakes(at))

    @staticmethod
    def _wall_minus_steady() -> int:
        return (time.time_ns() - time.monotonic_ns()) // 1_000_000
