"""Starts and stops everything, in order, and steps through virtual time.

House rules: this is the only place where the parts meet; they know one another by what they are handed here. Start:
key, store, content, alarm, postman, channels. Stop: channels first, then whatever is in hand, then the disk.
"""

import asyncio
import gc
import logging
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from bot.admin import Admin, Admins
from bot.alarm import Alarm
from bot.backoff import back_off
from bot.catalog import Catalog
from bot.channel import Channel, Clock, Hear, Heard, Lately, Memory
from bot.clock import SetClock, TravelClock
from bot.core.machine.meaning import matters
from bot.core.model.instants import Instant
from bot.core.understanding.hearing import listen
from bot.flood import Flood
from bot.health import Health, PartLost
from bot.intake import Intake
from bot.listening import Listening, NobodyLetIn
from bot.maintenance import Maintenance, MaintenanceSettings
from bot.measures import Measures, Told
from bot.memory import ChannelMemory
from bot.postman import Postman
from bot.probe import Probe
from bot.store import Spoken, Store, StoreProblem, StuckDatabase, Writer
from bot.supervisor import BESIDE, CHANNEL, DISK, Supervisor
from bot.timekeeper import Timekeeper

if TYPE_CHECKING:  # a start without a web server does not wait for one
    from bot.web import Web

GOODBYE = 3.0
"""Seconds that whatever is in hand gets to finish when the program is asked to end, so that it has ended after five."""
FIRST_WAIT, LONGEST_WAIT = 1.0, 15.0
"""Seconds until a start looks again whether the database can be written, at first and at most."""
FIRST_WORDS = 1.0
"""Seconds after a start that belong to those who have waited for it; only then is done what it left for later."""

log = logging.getLogger(__name__)


def sweep_seldom() -> None:
    """What is loaded by now stays, and nearly all that a turn makes dies with it: to look through it all again and
    again would hold the loop for 0.1 s each time."""
    gc.freeze()
    gc.set_threshold(50_000)
    gc.enable()


class App:
    """A running Easeback."""

    def __init__(
        self,
        store: Store,
        catalog: Catalog,
        clock: Clock,
        *,
        stale: bool = False,
        maintenance_settings: MaintenanceSettings | None = None,
        admins: Admins = frozenset(),
    ) -> None:
        self.store = store
        self.clock = clock
        self.health = Health()
        self.supervisor = Supervisor(self.health)
        self.started = asyncio.Event()
        """Set as soon as people can be heard."""
        self._misses = 0
        self._missed = asyncio.Event()
        """Rows may stand in the outbox that nobody was told of."""
        self.writer = Writer(store, self._miss)
        self.timekeeper = Timekeeper(store, self.writer, clock, self.health)
        hands = store, self.writer, clock  # what every part that works with the store is handed
        settings = maintenance_settings or MaintenanceSettings()
        self.maintenance = Maintenance(*hands, self.announce, settings, self.timekeeper, self.health)
        self.alarm = Alarm(*hands, self.announce, self.maintenance, self.timekeeper)
        self.postman = Postman(
            *(*hands, catalog, self.announce, self.health), dated=self.timekeeper.delivered, unknown=self._missed.is_set
        )
        self.flood = Flood(lambda event: matters(event, catalog.content))
        understand = partial(listen, ear=catalog.content.ear)
        self.intake = Intake(*hands, self.flood, self.announce, understand, self.timekeeper.heard)
        self.admin = Admin(admins, *hands, self.postman, self.announce, self.parts)
        self._measures = Measures(
            *(store, self.intake, self.flood, self.alarm, self.postman, self.timekeeper, self.supervisor)
        )
        self._catalog = catalog
        self._stale = stale
        self._postmen: tuple[str, ...] = ()

    def memory(self, channel: str) -> Memory:
        """What the adapter of a channel may remember."""
        return ChannelMemory(self.store, self.writer, self.clock, channel)

    def lately(self, channel: str) -> Lately:
        """Which chats of a channel were spoken to in the last days."""
        return lambda most: self.writer.call(self.store.chats, channel, most)

    def parts(self) -> dict[str, str]:
        """Part -> what ails it; nothing: it is well."""
        return self.supervisor.how()

    async def figures(self) -> tuple[Told, ...]:
        """Counts for whoever watches the program; nobody's in particular."""
        return await self._measures.taken(self.clock.now())

    @property
    def hear(self) -> Hear:
        """What adapters hand events to."""
        return self._hear

    async def _hear(self, heard: Heard) -> None:
        await self.intake.hear(await self.admin.heard(heard))

    async def run(self, channels: Sequence[Channel], web: "Web | None" = None, *, again: bool = True) -> None:
        """Start, listen until a channel comes to its own end or a part is lost, and stop; the web server is open
        meanwhile. `again`: a channel that raises is begun again, as nobody sits there to do it."""
        sweep_seldom()
        await self.start(channels, patient=again)
        if web is not None:  # for whoever asks there; in a terminal a full disk tells itself
            probing = Probe(self.store, self.writer)
            self.supervisor.keep("disk", probing.run, terms=DISK, pulse=probing.pulse, ends=(PartLost,))
        self.supervisor.keep("read-ahead", self._read_ahead, terms=BESIDE)
        self.supervisor.keep("look-through", self._look_through, terms=BESIDE, ends=(StoreProblem,))
        try:
            if web is not None:
                await web.start()
                self.supervisor.keep("web", web.serving, terms=BESIDE)
            self.started.set()
            await self.listen(channels, again=again)
        finally:
            if web is not None:
                await self.supervisor.end("web")
                await web.stop()
            await self.stop()

    async def _read_ahead(self) -> None:
        await asyncio.sleep(FIRST_WORDS)
        await asyncio.to_thread(self._catalog.read_ahead)

    async def _look_through(self) -> None:
        looking = asyncio.ensure_future(asyncio.to_thread(self.store.look_through))
        try:
            await asyncio.shield(looking)
        finally:
            self.store.look_no_further()
            await asyncio.wait([looking])

    async def start(self, channels: Sequence[Channel], *, patient: bool = False) -> None:
        """Everything but listening. `patient`: a disk that is ill for a while is waited for, as it is later on; else
        this raises StuckDatabase, for whoever sits there and reads it."""
        self.writer.start()
        for channel in channels:
            self.postman.serve(channel)
        again = {channel.name: channel.limits.again_within for channel in channels}
        await self._recover(again, patient)
        self.timekeeper.start()
        await self._fill_queues()
        await self.admin.start()
        self.supervisor.keep("notices", self.admin.telling, terms=BESIDE)
        self.supervisor.keep("send-queues", self._refilling)
        self.supervisor.keep("intake", self.intake.work, pulse=self.intake.pulse)
        for name in again:
            serving, pulse = partial(self.postman.serving, name), partial(self.postman.pulse, name)
            part = f"postman {name}"
            self._postmen += (part,)
            self.supervisor.keep(part, serving, pulse=pulse)
        await self.alarm.start(self.supervisor, stale=self._stale)
        self.supervisor.watch()

    async def _recover(self, again: Mapping[str, int], patient: bool) -> None:
        for tries in count(1):
            try:
                await self.writer.call(self.store.recover, self.clock.now(), again)
            except StuckDatabase as problem:
                if not patient:
                    raise
                wait = back_off(tries, FIRST_WAIT, LONGEST_WAIT)
                log.error("%s The start waits for it and tries again in %.0f s.", problem, wait)
                await asyncio.sleep(wait)
            else:
                return

    async def listen(self, channels: Sequence[Channel], *, again: bool = True) -> None:
        """Listen on all channels until one of them comes to its own end; raises what ends the program: PartLost, a
        StoreProblem of a damaged database, NobodyLetIn, and what a channel raises that is not begun `again`."""
        ends = (NobodyLetIn,) if again else (Exception,)
        hearing = Listening(channels)
        listening = [
            self.supervisor.keep(each.name, partial(hearing.listen, each, self.hear), terms=CHANNEL, ends=ends)
            for each in channels
        ]
        lost = asyncio.create_task(self.supervisor.lost())
        try:
            done, _ = await asyncio.wait([lost, *listening], return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            lost.cancel()
            await asyncio.wait([lost])
            await self.supervisor.end(*(channel.name for channel in channels))

    async def stop(self) -> None:
        """Nothing new, then what is in hand, then the disk; done within seconds."""
        self.alarm.stop()
        await self.supervisor.end(but=("intake", *self._postmen))
        try:
            async with asyncio.timeout(GOODBYE):
                await self.intake.drain()
                await self.supervisor.end(*self._postmen)
                await self.postman.stop()
                await self.timekeeper.stop()
        except TimeoutError:
            log.warning("some messages were still under way; the next start decides what becomes of them")
            self.postman.let_go()
        await self.supervisor.end()
        await self.writer.stop()
        self.store.close()

    # Virtual time.

    async def settle(self) -> None:
        """Wait until all that was heard is answered and all that may be said now is delivered."""
        while True:
            if self._missed.is_set():
                await self._refill_queues()
            await self.intake.drain()
            await self.admin.drain()
            await self.postman.rest()
            at = await self.alarm.next_at()
            if at is not None and at <= self.clock.now():
                await self.alarm.wake_due()
            elif not (self.intake.busy or self.postman.busy):
                return

    async def travel_to(self, at: Instant) -> None:
        """Step through every wake until `at`, each with all its messages delivered, and go on from there."""
        clock = self.clock
        if not isinstance(clock, TravelClock | SetClock):
            raise TypeError("only a clock of its own can travel")
        if isinstance(clock, TravelClock):
            clock.freeze()
        try:
            await self.settle()
            while (step := await self._next_step()) is not None and step <= at:
                clock.set(max(step, clock.now()))
                await self.settle()
            clock.set(at)
            await self.settle()
        finally:
            if isinstance(clock, TravelClock):
                clock.run_on()
                await self.alarm.rearm()
            self.postman.ring()

    async def _next_step(self) -> Instant | None:
        wake, row = await self.alarm.next_at(), self.postman.next_at()
        steps = [at for at in (wake, None if row is None else round(row)) if at is not None]
        return min(steps, default=None)

    def announce(self, spoken: Spoken) -> None:
        """What a verb brought about: rows for the postman, wakes for the alarm."""
        try:
            self.postman.close(spoken.closed)
            self.postman.queue(spoken.queued)
            self.alarm.note(spoken.wakes)
        except BaseException:
            self._miss()
            raise

    def _miss(self) -> None:
        """Whoever was to announce what was saved has failed, or was cut off: it stands in the database and nobody
        knows of it."""
        self._misses += 1
        self._missed.set()

    async def _refilling(self) -> None:
        while True:
            await self._missed.wait()
            await self._refill_queues()

    async def _refill_queues(self) -> None:
        misses = self._misses
        await self._fill_queues()
        await self.alarm.rearm()
        if misses == self._misses:
            self._missed.clear()
            self.postman.ring()

    async def _fill_queues(self) -> None:
        after = 0
        while rows := await self.writer.call(self.store.waiting, 1000, after):
            self.postman.queue(rows)
            after = rows[-1].id
