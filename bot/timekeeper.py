"""The timekeeper: reads the wall clock beside the steady one, hears what witnesses say, and tells when it is in doubt.

House rules: what may be believed is decided in bot/store/lived.py; here it is asked at the right moments: at a start,
every second, and before anything is deleted by its age. Nobody waits for a clock to be believed.
"""

import asyncio
import logging
from datetime import UTC, datetime, timedelta

from bot.channel import Clock
from bot.core.model.instants import DAY, MINUTE, SECOND, Instant
from bot.health import Health
from bot.store import Store, StoreProblem, Writer
from bot.store.lived import Time, confirmed, reading, witnessed

PART = "clock"
KEEP = 10 * MINUTE
"""How often what is known is written down; a crash forgets no more than that, and the next start makes up for it."""
ASK = 10 * SECOND
"""How often an operator's word is looked for while there is doubt."""

log = logging.getLogger(__name__)


class Timekeeper:
    """Knows what time it is, as far as anybody can."""

    def __init__(self, store: Store, writer: Writer, clock: Clock, health: Health) -> None:
        self._store = store
        self._writer = writer
        self._clock = clock
        self._health = health
        self._time = Time()
        self._steady = self._kept = self._asked = 0
        self._looking: asyncio.Task[None] | None = None
        self._late: dict[bool, int] = {}
        """How far the last dates of platforms were behind the wall clock: fresh ones (True), and news (False)."""

    @property
    def in_doubt(self) -> bool:
        """The wall clock is not believed."""
        return self._time.doubted

    def start(self) -> None:
        """Go on from what the store has read at this start."""
        self._time = self._store.time
        self._steady = self._kept = self._clock.steady()
        self._asked = self._steady - ASK
        self._tell()

    def heard(self, date: Instant) -> None:
        """A platform dates what somebody did there: lately, or during an outage of ours."""
        late = self._clock.now() - date
        self._late[False] = min(late, self._late.get(False, late))
        self._look_soon()

    def delivered(self, date: Instant) -> None:
        """A platform dates what it has just taken from us."""
        self._late[True] = self._clock.now() - date
        self._look_soon()

    async def look(self) -> None:
        """Read the clocks, and weigh what was heard of them since."""
        wall, steady = self._clock.now(), self._clock.steady()
        before, late = self._time, self._late
        time = reading(before, wall, steady - self._steady)
        jumped = abs(time.read - before.read) > MINUTE
        self._late = {}
        for fresh in () if jumped else late:
            time = witnessed(time, wall, late[fresh], fresh=fresh)
        self._time, self._steady = time, steady
        if time.doubted and steady - self._asked >= ASK:
            await self._ask(wall)
        await self._keep(before)

    async def stop(self) -> None:
        """Write down what is known, if the disk takes it: else the next start goes by what was written before."""
        if self._looking is not None:
            await self._looking
        await self._write()

    def _look_soon(self) -> None:
        """A witness has spoken while there is doubt: whoever speaks next is already known to speak today."""
        if self._time.doubted and (self._looking is None or self._looking.done()):
            self._looking = asyncio.create_task(self.look(), name="timekeeper")

    async def _ask(self, wall: Instant) -> None:
        self._asked = self._steady
        try:
            word = await self._writer.call(self._store.operators_word)
        except StoreProblem:
            return
        if word is not None and 0 <= wall - word <= DAY:
            self._time = confirmed(self._time, wall)
        elif word is not None:
            log.warning("an operator confirmed another clock than this one; say it again if this one is right")

    async def _keep(self, before: Time) -> None:
        time, news = self._time, before.doubted != self._time.doubted
        if news or abs(time.read - before.read) > SECOND or self._steady - self._kept >= KEEP:
            self._kept = self._steady
            await self._write()
        if news or before.refuted != time.refuted:
            self._tell(ended=not time.doubted)

    async def _write(self) -> None:
        try:
            await self._writer.call(self._store.keep_time, self._time)
        except StoreProblem as problem:
            self._kept = self._steady - KEEP
            log.error("%s What is known of time is written again soon.", problem)

    def _tell(self, *, ended: bool = False) -> None:
        trouble = trouble_of(self._time) if self._time.doubted else ""
        self._health.say(PART, trouble)
        if trouble:
            log.warning("%s", trouble)
        elif ended:
            log.warning("The clock is believed again; what is too old goes at its time")


def trouble_of(time: Time) -> str:
    """What ails a clock in doubt, and what to do."""
    wall = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=time.lived + time.read)
    far = timedelta(milliseconds=abs(time.read - time.believed))
    side = "ahead of" if time.read > time.believed else "behind"
    why = "a platform tells another date" if time.refuted else f"{far.days} days {side} what was known"
    return (
        f"The clock says {wall:%Y-%m-%d %H:%M} UTC: {why}. Until a platform's date agrees, nothing goes by its age. "
        "Set the clock; if it is right, run `easeback confirm-clock`"
    )
