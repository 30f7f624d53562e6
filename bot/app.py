"""Starts and stops everything, in order, and steps through virtual time.

House rules: this is the only place where the parts meet; they know one another by what they are handed here. Start:
key, store, content, alarm, postman, channels. Stop: channels first, then whatever is in hand, then the disk.
"""

import asyncio
import gc
import hashlib
import logging
from collections.abc import Sequence
from functools import partial
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from bot.alarm import Alarm
from bot.catalog import Catalog, load
from bot.channel import Channel, Clock, Hear, Lately, Memory
from bot.clock import SetClock, TravelClock, wall
from bot.core.conversation import matters
from bot.core.hearing import listen
from bot.core.words import Instant
from bot.flood import Flood
from bot.health import Health
from bot.intake import Intake
from bot.memory import Keepsakes
from bot.postman import Postman
from bot.settings import Settings
from bot.store import Spoken, Store, Writer, open_store
from bot.upkeep import Habits, Upkeep
from bot.vault import Vault, due_for_rotation, open_vault, rotate

if TYPE_CHECKING:  # a start without a web server does not wait for one
    from bot.web import Figures, Web

GOODBYE = 3.0
"""Seconds that whatever is in hand gets to finish when the program is asked to end, so that it has ended after five."""
FIRST_WORDS = 1.0
"""Seconds after a start that belong to those who have waited for it; only then is done what it left for later."""
WELL = 2.0
"""Seconds within which a healthy disk answers."""

log = logging.getLogger(__name__)


def wake_rule(catalog: Catalog) -> str:
    """A hash of all that wakes are derived from: the core's code, the content in use, the time zones."""
    rule = hashlib.sha256(version("tzdata").encode())
    for path in sorted(Path(str(files("bot.core"))).rglob("*.py")):
        rule.update(path.read_bytes())
    rule.update(" ".join(sorted(catalog.book.current.values())).encode())
    rule.update(repr(catalog.book.caps).encode())
    return rule.hexdigest()[:32]


def open_place(settings: Settings, name: str) -> tuple[Store, Catalog, bool]:
    """The store and the content, and whether all wakes have to be derived anew; raises StoreProblem, UnreadableKey and
    BrokenContent, which say what to do."""
    url = settings.url(name)
    settings.state_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = Path(url.removeprefix("sqlite:///"))
    vault = vault_of(settings, fresh=url.startswith("sqlite:///") and not path.exists())
    store = open_store(url, vault, boot=wall())
    try:
        catalog = load(settings.content, earlier=store.editions(), operator=settings.operator)
        stale = store.begin(catalog.book, wake_rule(catalog))
    except Exception:
        store.close()
        raise
    if not settings.key.get_secret_value() and due_for_rotation(vault.made, store.seals(), wall()):
        store.change_vault(rotate(settings.key_file, wall()))
    return store, catalog, stale


def vault_of(settings: Settings, *, fresh: bool) -> Vault:
    """The keys that the settings name; only for a `fresh` start are they made. Raises UnreadableKey."""
    key = settings.key.get_secret_value()
    return open_vault(None if key else settings.key_file, key or None, fresh)


def habits_of(settings: Settings) -> Habits:
    """What the settings say about the upkeep."""
    return Habits(settings.results_least, settings.state_dir / "backups")


def sweep_seldom() -> None:
    """What is loaded by now stays, and nearly all that a turn makes dies with it: to look through it all again and
    again would hold the loop for 0.1 s each time."""
    gc.freeze()
    gc.set_threshold(50_000)
    gc.enable()


class App:
    """A running Easeback."""

    def __init__(
        self, store: Store, catalog: Catalog, clock: Clock, *, stale: bool = False, habits: Habits | None = None
    ) -> None:
        self.store = store
        self.clock = clock
        self.health = Health()
        self.writer = Writer(store)
        self.upkeep = Upkeep(store, self.writer, clock, self.announce, habits or Habits())
        self.alarm = Alarm(store, self.writer, clock, self.announce, self.upkeep)
        self.postman = Postman(store, self.writer, clock, catalog, self.announce)
        self.flood = Flood(lambda event: matters(event, catalog.book))
        understand = partial(listen, ear=catalog.book.ear)
        self.intake = Intake(store, self.writer, clock, self.flood, self.announce, understand)
        self._catalog = catalog
        self._stale = stale

    def memory(self, channel: str) -> Memory:
        """What the adapter of a channel may remember."""
        return Keepsakes(self.store, self.writer, self.clock, channel)

    def lately(self, channel: str) -> Lately:
        """Which chats of a channel were spoken to in the last days."""
        return lambda most: self.writer.call(self.store.chats, channel, most)

    async def is_well(self) -> bool:
        """Whether the disk answers within a moment."""
        try:
            async with asyncio.timeout(WELL):
                await self.writer.call(self.store.latest)
        except Exception:
            return False
        return True

    async def figures(self) -> "Figures":
        """Counts for whoever watches the program; nobody's in particular."""
        count = await asyncio.to_thread(self.store.count)
        spoken = {
            f'messages_total{{channel="{channel}",outcome="{word}"}}': float(times)
            for (channel, word), times in sorted(self.postman.outcomes.items())
        }
        return {
            "people": count.people,
            "waiting_people": count.sessions,
            "queued_messages": count.queued,
            "events_total": self.intake.heard,
            "ignored_events_total": self.flood.ignored,
            "swept_wakes_total": self.alarm.swept,
            **spoken,
        }

    @property
    def hear(self) -> Hear:
        """What adapters hand events to."""
        return self.intake.hear

    async def run(self, channels: Sequence[Channel], web: "Web | None" = None) -> None:
        """Start, listen until the first channel ends, and stop; the web server is open while channels listen."""
        sweep_seldom()
        await self.start(channels)
        reading = asyncio.create_task(self._read_ahead())
        looking = asyncio.create_task(asyncio.to_thread(self.store.look_through))
        try:
            if web is not None:
                await web.start()
            await self.listen(channels, looking)
        finally:
            reading.cancel()
            self.store.look_no_further()
            if web is not None:
                await web.stop()
            await asyncio.wait([reading, looking])
            await self.stop()

    async def _read_ahead(self) -> None:
        await asyncio.sleep(FIRST_WORDS)
        await asyncio.to_thread(self._catalog.read_ahead)

    async def start(self, channels: Sequence[Channel]) -> None:
        """Everything but listening."""
        self.writer.start()
        for channel in channels:
            self.postman.serve(channel)
        again = {channel.name: channel.limits.again_within for channel in channels}
        await self.writer.call(self.store.recover, self.clock.now(), again)
        await self._line_up()
        await self.alarm.start(stale=self._stale)

    async def listen(self, channels: Sequence[Channel], looking: "asyncio.Future[None] | None" = None) -> None:
        """Listen on all channels until the first of them ends, or `looking` finds that the database is damaged."""
        listening = [asyncio.create_task(channel.listen(self.hear)) for channel in channels]
        try:
            if looking is not None:
                await asyncio.wait([looking, *listening], return_when=asyncio.FIRST_COMPLETED)
                if looking.done():
                    looking.result()
            done, _ = await asyncio.wait(listening, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in listening:
                task.cancel()
            await asyncio.wait(listening)

    async def stop(self) -> None:
        """Nothing new, then what is in hand, then the disk; done within seconds."""
        await self.alarm.stop()
        try:
            async with asyncio.timeout(GOODBYE):
                await self.intake.drain()
                await self.postman.stop()
        except TimeoutError:
            log.warning("some messages were still under way; the next start decides what becomes of them")
            self.postman.let_go()
        await self.writer.stop()
        self.store.close()

    # Virtual time.

    async def settle(self) -> None:
        """Wait until all that was heard is answered and all that may be said now is delivered."""
        while True:
            await self.intake.drain()
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
        self.postman.queue(spoken.queued)
        self.alarm.note(spoken.wakes)

    async def _line_up(self) -> None:
        after = 0
        while rows := await self.writer.call(self.store.waiting, 1000, after):
            self.postman.queue(rows)
            after = rows[-1].id
