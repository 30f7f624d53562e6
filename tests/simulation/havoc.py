"""Brings about the faults of a new kind that a plan holds: each at its time, and each told to the court.

House rules: with nothing in the plan this does nothing and draws nothing; what a fault excuses is decided by the
oracles, which are told of it; whatever is broken here is broken at a seam that the program itself has.
"""

import asyncio
import errno
import sqlite3
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from random import Random
from typing import Any, Protocol

import bot.postman
from bot.core.model.events import Said
from bot.core.model.instants import DAY, MINUTE, SECOND
from tests.simulation.breaking import is_part
from tests.simulation.faults import BROKEN, FULL, HELD, Faults, Ill, Raise, Role, Spell, Wish, WrongClock
from tests.simulation.oracles import Court
from tests.simulation.people import STOPPING, Person
from tests.simulation.trace import Trace
from tests.simulation.virtual import Machine, replaced

RED = 10
"""Seconds after which a part that is silent has to be red, or to work again."""
WORKS_AGAIN: tuple[Role, ...] = ("serving", "alarm")
"""Parts that are never without a task."""
NO_PROCESS = (
    OSError(errno.EAGAIN, "no process can be made"),
    OSError(errno.EMFILE, "too many open files"),
    MemoryError(),
)
CODES = {"full": FULL, "held": HELD, "broken": BROKEN}


HANDS = 3
"""Rows that may be under way while there are spells: with ten people the real program's hundreds never run out."""


def few_hands(faults: Faults) -> AbstractContextManager[None]:
    """As many hands for so few people as the real program has for all."""
    return replaced((bot.postman, "HANDS", HANDS)) if faults.spells else nullcontext()


class Program(Protocol):
    """What has to be known of the program that runs."""

    @property
    def tasks(self) -> set[asyncio.Task[Any]]: ...

    @property
    def is_dead(self) -> bool: ...

    @property
    def is_well(self) -> bool: ...


HEALED = 5 * MINUTE
"""So long after something was broken nothing may lie where it fell."""


class Havoc:
    """All faults of one run."""

    def __init__(self, faults: Faults, machine: Machine, court: Court, trace: Trace, seed: int) -> None:
        self.faults = faults
        self.raised: Counter[Role] = Counter()
        """Part -> how often one of its tasks raised."""
        self.people: list[Person] = []
        self.program: Program | None = None
        self.looks: Callable[[], None] = lambda: None
        """Tells the court what lies in the file."""
        self.handed_over: Callable[[], Awaitable[object]] = asyncio.Event().wait
        """Returns when something has just been handed to a platform."""
        self._ills: list[Ill] = []
        """Those that have begun, each at the moment when it did."""
        self._machine = machine
        self._court = court
        self._trace = trace
        self._rng = Random(f"havoc {seed}")
        self._doomed: Raise | None = None
        self._visits: set[asyncio.Task[None]] = set()

    @property
    def breaks_tasks(self) -> bool:
        """Tasks have to be watched."""
        return bool(self.faults.raises)

    async def live(self) -> None:
        """Everything that has a time, until cancelled."""
        begun = [self._dooms(each) for each in self.faults.raises]
        begun += [self._rushes(each) for each in self.faults.spells]
        begun += [self._falls_ill(each) for each in self.faults.ills]
        begun += [self._wishes(each) for each in self.faults.wishes]
        try:
            await asyncio.gather(*begun)
            await asyncio.Event().wait()
        finally:
            for visit in self._visits:
                visit.cancel()

    async def _until(self, at: int) -> None:
        await asyncio.sleep(max(0, at - self._machine.steady()) / 1000)

    # Tasks that raise.

    async def _dooms(self, planned: Raise) -> None:
        await self._until(planned.at)
        self._doomed = planned

    def is_doomed(self, work: Coroutine[Any, Any, Any]) -> bool:
        """Whether a task raises instead of going on; one that has not begun waits for nothing yet."""
        doomed = self._doomed
        if doomed is None or getattr(work, "cr_await", None) is None:
            return False
        if not is_part(work, doomed.role, doomed.written):
            return False
        self._doomed, role = None, doomed.role
        self.raised[role] += 1
        self._trace.add(self._machine.steady(), f"a task of {role} raises")
        self._court.troubled(role)
        self._begin(self._looks_later(self._machine.steady()))
        if role in WORKS_AGAIN and self.program is not None:
            self._machine.loop.call_later(RED, self._look, self.program, role)
        return True

    async def _looks_later(self, at: int) -> None:
        """Whether all is well again some time after something was broken at `at`, if the same program goes on."""
        program = self.program
        await self._until(at + HEALED)
        if program is not None and program is self.program and not program.is_dead and not self.disk():
            self.looks()

    def _look(self, program: Program, role: Role) -> None:
        """A part that has raised works again by now, or it is red."""
        if program.is_dead or not program.is_well:
            return
        if not any(is_part(task.get_coro(), role) for task in program.tasks if not task.done()):
            self._court.found("a silent part is red within 10 s", f"{role} has ended and everything is said to be well")

    # One of two platforms.

    async def _rushes(self, spell: Spell) -> None:
        """While a platform is ill, all people want something at once, and some of them stop."""
        await self._until(spell.at)
        self._trace.add(self._machine.steady(), f"{spell.channel} {spell.kind} for {spell.length} ms")
        for person in self.people:
            self._begin(self._comes(person, spell.length))
        await asyncio.sleep(0)

    def _begin(self, what: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(what)
        self._visits.add(task)
        task.add_done_callback(self._visits.discard)

    async def _comes(self, person: Person, length: int) -> None:
        self._begin(self._halts(person, self._rng.uniform(MINUTE, length)))
        await asyncio.sleep(self._rng.uniform(0, 60))
        await person.visits()

    async def _halts(self, person: Person, after: float) -> None:
        await asyncio.sleep(after / 1000)
        person.does(Said(self._rng.choice(STOPPING)))

    async def _wishes(self, wish: Wish) -> None:
        await self._until(wish.at)
        self.people[wish.person].does(Said(wish.words))

    # Clocks.

    def before_start(self, number: int) -> None:
        """After so many deaths a start may find another time."""
        for clock in self.faults.clocks:
            if clock.death == number:
                self._sets_wrong(clock)

    def _sets_wrong(self, clock: WrongClock) -> None:
        by = max(clock.by, DAY - self._machine.now())
        self._step(by)
        self._machine.wrong = by
        self._machine.loop.call_later(clock.length / SECOND, self.sets_right)

    def sets_right(self) -> None:
        """The clock is right again."""
        by, self._machine.wrong = self._machine.wrong, 0
        if by:
            self._step(-by)

    def _step(self, by: int) -> None:
        self._machine.step(by)
        self._trace.add(self._machine.steady(), f"the clock is set by {by} ms, wrongly or back")
        self._court.stepped(by)
        if self._machine.ticker is not None:
            self._machine.ticker.sweep_soon()

    # The disk.

    async def _falls_ill(self, ill: Ill) -> None:
        await self._until(ill.at)
        if ill.in_hand:
            await self.handed_over()
        ill = replace(ill, at=self._machine.steady())
        self._ills.append(ill)
        self._machine.loop.call_later(ill.length / SECOND, self._is_over)
        self._trace.add(self._machine.steady(), f"{ill.kind} for {ill.length} ms")
        self._begin(self._looks_later(ill.at + ill.length))
        if ill.kind == "no process":
            for person in self.people:
                self._begin(self._asks(person, ill.length))

    def _is_over(self) -> None:
        """Whoever waited for the disk has waited for it up to now, whenever it was last asked."""
        self._court.last_trouble = self._machine.steady()

    async def _asks(self, person: Person, length: int) -> None:
        await asyncio.sleep(self._rng.uniform(0, length) / 1000)
        person.does(Said("my numbers"))

    def disk(self) -> sqlite3.OperationalError | None:
        """What a transaction raises now."""
        if not self._ills or (ill := self._ill()) is None or ill.kind == "no process":
            return None
        error = sqlite3.OperationalError(f"the disk is {ill.kind}")
        error.sqlite_errorcode = CODES[ill.kind]
        return error

    def no_process(self) -> BaseException | None:
        """What making a process raises now."""
        ill = self._ill()
        if ill is None or ill.kind != "no process":
            return None
        self._court.last_trouble = self._machine.steady()
        return self._rng.choice(NO_PROCESS)

    def _ill(self) -> Ill | None:
        now = self._machine.steady()
        return next((ill for ill in self._ills if ill.at <= now < ill.at + ill.length), None)
