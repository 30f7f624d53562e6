"""One seed from its first to its last day: the machine, the platforms, the people, and the program that dies and
starts again."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from random import Random
from typing import Any, cast

from msgspec import Struct

import bot.app
import tests.simulation.strangers as strangers
from bot.app import App
from bot.catalog import Catalog
from bot.core.model.instants import DAY, HOUR, SECOND
from bot.keys import Keys
from bot.store import Store, open_store
from bot.vault import Vault
from tests.engine.world import CATALOG
from tests.memory import folder_in_memory
from tests.simulation.boot import Boot
from tests.simulation.havoc import Havoc, few_hands
from tests.simulation.oracles import ORACLES, WITHSTANDING, Court, Oracle
from tests.simulation.people import Person
from tests.simulation.plan import Death, Plan, Weather
from tests.simulation.platform import Line, Platform
from tests.simulation.running import Running, booted, owned, quiet_logs
from tests.simulation.trace import Trace
from tests.simulation.virtual import Machine, NeverRests, VirtualLoop, replaced, ticking
from tests.simulation.witness import Spelling, Witness
from tests.simulation.writer import SeededWriter

VAULT = Vault(Keys(b"h" * 32))
GRACE = 4 * HOUR
"""How long nobody does anything at the end, with all faults over."""


class Result(Struct, frozen=True):
    """How a seed went."""

    seed: int
    days: int
    """Person-days lived."""
    crashes: int
    sends: int
    turns: int
    findings: tuple[str, ...]
    digest: str
    trace: tuple[str, ...]


@cache
def _blank() -> bytes:
    """A database without people."""
    with folder_in_memory() as name:
        path = Path(name) / "blank.sqlite"
        open_store(f"sqlite:///{path}", VAULT, 0).close()
        return path.read_bytes()


def seated(plan: Plan) -> tuple[type[Oracle], ...]:
    """The oracles that judge a run: those of the faults of a new kind only where such are switched on."""
    return (*ORACLES, *WITHSTANDING) if plan.kinds else ORACLES


class Run:
    """A seed's run."""

    def __init__(self, plan: Plan, kinds: Sequence[type[Oracle]] | None = None, keep_trace: bool = False) -> None:
        self.plan = plan
        self.trace = Trace(keep_trace)
        self._kinds = seated(plan) if kinds is None else kinds
        self._crashes = 0

    def go(self) -> Result:
        """Live it."""
        loop = VirtualLoop()
        loop.set_task_factory(cast(Any, owned))
        self.machine = machine = Machine(loop, self.plan.start)
        self.court = Court(machine, self.trace, CATALOG.content, VAULT, self.plan.limits, self._kinds)
        self.witness = Witness(machine, self.trace, self.court)
        self.court.last_stall = lambda: self.witness.stalled
        self._rng = Random(f"run {self.plan.seed}")
        self.havoc = Havoc(self.plan.faults, machine, self.court, self.trace, self.plan.seed)
        self.havoc.looks = self._look
        self.havoc.handed_over = partial(self._right_after, self.witness.spoke)
        loop.no_process = self.havoc.no_process
        self.court.well_since = lambda channel: self._platforms[channel].well_since()
        try:
            with folder_in_memory() as folder, self.witness.watching():
                self._file = Path(folder) / "data" / "easeback.sqlite"
                self._file.parent.mkdir()
                self._file.write_bytes(_blank())
                codes = Random(f"codes {self.plan.seed}")
                with ticking(machine, self, codes), quiet_logs(), few_hands(self.plan.faults):
                    loop.run_until_complete(self._live())
        except NeverRests:
            self.court.findings.append(f"the program rests between two events: not at {machine.steady()}")
            for task in asyncio.all_tasks(loop):
                task._log_destroy_pending = False  # type: ignore[attr-defined]  # they are left where they are
        finally:
            loop.close()
        words = self.witness.words
        return Result(
            self.plan.seed,
            self.plan.days * len(self.plan.lives),
            self._crashes,
            sum(len(each.attempts) for each in words),
            self.witness.turns,
            tuple(self.court.findings),
            self.trace.digest(),
            tuple(self.trace.lines or ()),
        )

    # The fate of the alarm's jobs that repeat.

    def next_sweep(self) -> float:
        return self._rng.uniform(600, 7200)

    def next_upkeep(self, job: str) -> float:
        return self._rng.uniform(1, 4) * {"hourly": 2, "daily": 24, "weekly": 60}[job] * 3600

    # The world.

    async def _live(self) -> None:
        self._platforms = {name: self._platform(name) for name in self.plan.limits}
        people = [asyncio.create_task(self._person(number).live()) for number in range(len(self.plan.lives))]
        clock = asyncio.create_task(self._step_the_clock())
        havoc = asyncio.create_task(self.havoc.live())
        await self._deaths()
        if not self.court.findings:
            await self._finish([*people, clock, havoc])
        if not self._running.boot.dead:
            await self._buried(self._running)
        for task in (*people, clock, havoc):
            task.cancel()
        await asyncio.wait((*people, clock, havoc))

    def _platform(self, name: str) -> Platform:
        plan = self.plan
        rng = Random(f"platform {name} {plan.seed}")
        platform = Platform(name, plan.limits[name], self.witness, plan.weather, plan.outages, rng)
        platform.spells = tuple(spell for spell in plan.faults.spells if spell.channel == name)
        platform.pages = plan.faults.pages
        return platform

    def _person(self, number: int) -> Person:
        life = self.plan.lives[number]
        platform = self._platforms[life.channel]
        person = Person(life, platform, Random(f"person {number} {self.plan.seed}"), self._hour)
        platform.people[life.name] = person
        self.havoc.people.append(person)
        return person

    def _hour(self, zone: str) -> float:
        wall = datetime.fromtimestamp(self.machine.everybodys() / 1000, UTC).astimezone(CATALOG.content.zones[zone])
        return wall.hour + wall.minute / 60

    async def _step_the_clock(self) -> None:
        for step in self.plan.steps:
            await asyncio.sleep((step.at - self.machine.steady()) / 1000)
            await self._right_after(self.witness.led if step.led else self.witness.spoke)
            self.machine.step(step.by)
            self.trace.add(self.machine.steady(), f"the clock is set by {step.by} ms")
            self.court.stepped(step.by)
            if self.machine.ticker is not None:
                self.machine.ticker.sweep_soon()
        await asyncio.Event().wait()

    async def _right_after(self, message: asyncio.Event) -> None:
        """The worst moment: right after a message, while the next one waits for its pace or its second."""
        message.clear()
        try:
            async with asyncio.timeout(DAY / SECOND):
                await message.wait()
        except TimeoutError:
            return

    async def _deaths(self) -> None:
        """From one death to the next, and on to the last day."""
        self._boots = 0
        await self._boot()
        for number, death in enumerate(self.plan.deaths):
            await self._until(death.at)
            if death.led:
                await self._right_after(self.witness.led)
            if self.court.findings:
                break
            await self._dies(self._running, death)
            await self._until(self.machine.steady() + death.down)
            self.havoc.before_start(number)
            await self._boot()
        await self._until(self.plan.days * DAY)
        self.havoc.sets_right()

    async def _until(self, at: int) -> None:
        """Wait until then, or until something is found."""
        while (left := at - self.machine.steady()) > 0 and not self.court.findings:  # noqa: ASYNC110
            await asyncio.sleep(min(left, HOUR) / 1000)

    async def _finish(self, world: list[asyncio.Task[None]]) -> None:
        """All faults are over, and nobody does anything more."""
        for task in world:
            task.cancel()
        for platform in self._platforms.values():
            platform.weather, platform.outages = Weather(), ()
            for person in platform.people.values():
                person.blocks = False
        self.trace.add(self.machine.steady(), "all faults are over")
        while self._waits() and not self.court.findings:  # noqa: ASYNC110  (virtual time costs nothing)
            await asyncio.sleep(60)
        await self._until(self.machine.steady() + GRACE)
        await self._dies(self._running, Death(0, "in good order", 0))
        with self._view() as view:
            self.court.tell("ended", view)

    def _waits(self) -> bool:
        return any(platform.waiting for platform in self._platforms.values())

    # The program.

    async def _boot(self) -> None:
        self._boots += 1
        running = self._running = Running(self._boots)
        self._strangers_come(self.plan.faults.hostile, self._changed)
        store = running.store = open_store(f"sqlite:///{self._file}", VAULT, self._boots)
        stale = store.begin(CATALOG.content, f"rule {self._boots // 3}")
        if self._boots % 4 == 0:
            self._recover_twice(store)
        rng = Random(f"writer {self._boots} {self.plan.seed}")
        disk, stall = self.havoc.disk, self.plan.weather.stall
        writer = lambda store, missed: SeededWriter(store, missed, self.witness, running.boot, rng, stall, disk)  # noqa: E731
        running.is_doomed = self.havoc.is_doomed if self.havoc.breaks_tasks else None
        self.havoc.program = running
        token = booted.set(running)
        with replaced((bot.app, "Writer", writer)):
            running.app = App(store, cast(Catalog, Spelling(CATALOG)), self.machine, stale=stale)
        self.trace.add(self.machine.steady(), f"start {self._boots}")
        self.court.booted(self._boots)
        lines = [Line(platform, running.boot) for platform in self._platforms.values()]
        running.main = asyncio.create_task(running.app.run(lines))
        running.main.add_done_callback(partial(self._ended, running.boot))
        self._strangers_come(self.plan.faults.two, self._second)
        booted.reset(token)

    def _strangers_come(self, starts: Sequence[int], what: Callable[[Random], Iterator[str]]) -> None:
        if self._boots in starts:
            for wrong in what(Random(f"strangers {self._boots} {self.plan.seed}")):
                self.court.found("what is none of ours is refused", wrong)

    def _changed(self, rng: Random) -> Iterator[str]:
        channels = {life.name: life.channel for life in self.plan.lives}
        yield from strangers.foreign(self._file, VAULT, rng)
        yield from strangers.swapped(self._file, VAULT, self.witness.last, channels, rng)

    def _second(self, rng: Random) -> Iterator[str]:
        yield from strangers.second(f"sqlite:///{self._file}", VAULT)
        yield from strangers.first_starts()

    def _ended(self, boot: Boot, main: asyncio.Task[None]) -> None:
        """The program has come to its end; by itself it never does."""
        if not main.cancelled() and main.exception() is not None and not boot.dead:
            self.court.found("the program runs until it is stopped", repr(main.exception()))

    def _recover_twice(self, store: Store) -> None:
        """Recovering twice is the same as recovering once."""
        seen = []
        for _ in range(2):
            store.recover(self.machine.now())
            with self._view() as view:
                seen.append(view.execute("SELECT id, state, not_before, tries, ref FROM outbox").fetchall())
        if seen[0] != seen[1]:
            self.court.found("recovering twice is recovering once", "the outbox differs")

    async def _dies(self, running: Running, death: Death) -> None:
        boot = running.boot
        if death.point == "in good order":
            assert running.main is not None
            boot.ending = True
            running.main.cancel()
            await asyncio.wait([running.main])
        else:
            boot.die(death.point) if death.point == "any moment" else boot.doom(death.point)
            await self._until_dead(boot)
            self._crashes += 1
        await self._buried(running)

    async def _until_dead(self, boot: Boot) -> None:
        try:
            async with asyncio.timeout(2 * HOUR / SECOND):
                await boot.death.wait()
        except TimeoutError:
            boot.die("any moment")

    async def _buried(self, running: Running) -> None:
        """Nothing of the program goes on, and the file is as the system leaves it."""
        running.boot.dead = True
        self.trace.add(self.machine.steady(), f"end {running.boot.number} {running.boot.where or 'in good order'}")
        self.court.died(running.boot.number)
        if self.machine.ticker is not None:
            self.machine.ticker.shutdown(wait=False)
        tasks = [task for task in running.tasks if not task.done()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        for platform in self._platforms.values():
            platform.hangs_up()
        assert running.store is not None
        assert running.app is not None
        running.store.context.database.let_go()
        self._judge_alarm(running.app)
        with self._view() as view:
            self.court.tell("looked", view)

    def _look(self) -> None:
        with self._view() as view:
            self.court.tell("healed", view)

    def _judge_alarm(self, app: App) -> None:
        if app.alarm.swept and max(self.court.last_step, self.witness.stalled, self.court.last_trouble) < 0:
            self.court.found("the sweep finds nothing", f"{app.alarm.swept} times")

    @contextmanager
    def _view(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(f"file:{self._file}?mode=ro", uri=True)) as view:
            yield view
