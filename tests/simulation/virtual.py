"""A machine whose time is virtual: its loop never waits, its wall clock can be set, its ticker stands for APScheduler.

House rules: asyncio's own order is kept (first come, first served), as adapters and engine may rely on it; what a real
machine leaves open (which wait ends first, how long a commit takes) is drawn from the seed elsewhere.
"""

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from contextvars import Context, copy_context
from datetime import datetime, timedelta, tzinfo
from functools import partial
from heapq import heapify, heappop, heappush
from random import Random
from types import SimpleNamespace
from typing import Any, Protocol

import bot.alarm
import bot.letters
import bot.postman
import bot.store.turns.link_codes
import bot.store.writer
import bot.supervisor
from bot.charts import draw
from bot.core.model.instants import Instant

RESTLESS = 50_000
"""Rounds of the loop in ten minutes: eight days of ten people take a quarter of that."""
WATCHED = 600.0
RESOLUTION = 1e-9
"""Seconds by which a call may come too early, as on a machine whose clock ticks that often."""
LONGEST = 24 * 3600.0
"""The most seconds that the loop waits at once; these and the next two are asyncio's."""
MANY, MUCH = 100, 0.5
"""With more calls than so many, and such a part of them cancelled, those that are cancelled are let go of."""

log = logging.getLogger("bot.ticker")


class NeverRests(RuntimeError):
    """The program goes round and round where nothing is to be done: on a real machine it would eat the processor."""


class _Due(float):
    """A call that waits in the loop, and its second: a heap of floats is compared in C, a hundred times a turn."""

    __slots__ = ("args", "callback", "context", "is_cancelled", "is_timer", "loop")

    args: tuple[Any, ...]
    callback: Callable[..., object]
    context: Context
    loop: "VirtualLoop"
    is_cancelled: bool
    is_timer: bool
    """It waits for its second."""

    def cancel(self) -> None:
        if not self.is_cancelled:
            self.is_cancelled = True
            self.loop.cancelled += self.is_timer
            self.callback, self.args = _nothing, ()

    def cancelled(self) -> bool:
        return self.is_cancelled

    def when(self) -> float:
        return self


def _nothing() -> None:
    """What was cancelled holds on to nothing."""


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop in virtual time.

    Its rounds are asyncio's own (base_events.py, the same from 3.11 to 3.13), without the files that are watched there
    and the real time: with those, rounds of the loop were an eighth of what a simulated day costs.
    """

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        """Seconds since the machine was switched on."""
        self.milliseconds = 0
        self.cancelled = 0
        """So many of those that wait for their second need not be called any more."""
        self.no_process: Callable[[], BaseException | None] = lambda: None
        """What making a process raises."""
        self._due: list[_Due] = []
        self._soon: deque[_Due] = deque()
        self._rounds, self._since = 0, 0.0

    def time(self) -> float:
        return self.now

    def call_soon(  # type: ignore[override]
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> _Due:
        due = _Due()
        due.callback, due.args, due.context = callback, args, copy_context() if context is None else context
        due.loop, due.is_cancelled, due.is_timer = self, False, False
        self._soon.append(due)
        return due

    call_soon_threadsafe = call_soon  # type: ignore[assignment]  # there are no threads

    def call_later(  # type: ignore[override]
        self, delay: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> _Due:
        return self.call_at(self.now + delay, callback, *args, context=context)

    def call_at(  # type: ignore[override]
        self, when: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> _Due:
        due = _Due(when)
        due.callback, due.args, due.context = callback, args, copy_context() if context is None else context
        due.loop, due.is_cancelled, due.is_timer = self, False, True
        heappush(self._due, due)
        return due

    def _run_once(self) -> None:
        """Rounds, until somebody stops the loop."""
        soon, due = self._soon, self._due
        while not self._stopping:  # type: ignore[attr-defined]
            if self.cancelled and due and (due[0].is_cancelled or len(due) > MANY):
                self._clear()
            self._count()
            if not soon:
                self._jump()
            while due and due[0] < self.now + RESOLUTION:
                call = heappop(due)
                call.is_timer = False
                soon.append(call)
            for _ in range(len(soon)):
                call = soon.popleft()
                if not call.is_cancelled:
                    try:
                        call.context.run(call.callback, *call.args)
                    except (SystemExit, KeyboardInterrupt):
                        raise
                    except BaseException as error:
                        self.call_exception_handler({"message": f"{call.callback} raised", "exception": error})

    def _clear(self) -> None:
        """Let go of what was cancelled: all of it if it is much, else what stands first."""
        due = self._due
        if len(due) > MANY and self.cancelled / len(due) > MUCH:
            due[:] = [call for call in due if not call.is_cancelled]
            heapify(due)
            self.cancelled = 0
        else:
            while due and due[0].is_cancelled:
                self.cancelled -= 1
                heappop(due)

    def _count(self) -> None:
        if self.now - self._since > WATCHED:
            self._rounds, self._since = 0, self.now
        self._rounds += 1
        if self._rounds > RESTLESS:
            raise NeverRests

    def _jump(self) -> None:
        """Nothing is to be done now: on to the next second for which somebody waits."""
        if not self._due:
            raise RuntimeError("everything waits and nothing will ever come")
        self.now += min(max(0.0, self._due[0] - self.now), LONGEST)
        self.milliseconds = round(self.now * 1000)

    def run_in_executor(self, executor: Any, work: Callable[..., Any], *args: Any) -> asyncio.Future[Any]:  # type: ignore[override]
        """There are no threads: what is given to one is done at once."""
        done = self.create_future()
        try:
            done.set_result(work(*args))
        except Exception as error:
            done.set_exception(error)
        return done

    async def subprocess_exec(self, *words: Any, **more: Any) -> Any:
        """There are no processes either: what can't be had fails as the system fails it, and all else is our bug."""
        raise self.no_process() or AssertionError("nothing in a simulation may begin a process while there are some")


class Machine:
    """The clocks of one machine: a steady one, and a wall clock that can be set. It is also the Clock of the App."""

    def __init__(self, loop: VirtualLoop, start: Instant) -> None:
        self.loop = loop
        self._offset = start
        self.ticker: Ticker | None = None
        """The newest, that of the program that runs."""
        self.wrong = 0
        """By so much the wall clock is not what everybody else's is."""

    def steady(self) -> int:
        """Milliseconds since the machine was switched on."""
        return self.loop.milliseconds

    def now(self) -> Instant:
        """The wall clock."""
        return self.steady() + self._offset

    def everybodys(self) -> Instant:
        """What all other clocks say."""
        return self.now() - self.wrong

    def real_seconds_until(self, at: Instant) -> float:
        """Seconds until the wall clock would reach `at`."""
        return max(0, at - self.now()) / 1000

    def step(self, by: int) -> None:
        """Set the wall clock by so many milliseconds."""
        self._offset += by

    def datetime_now(self, zone: tzinfo) -> datetime:
        """What datetime.now says on this machine."""
        return datetime.fromtimestamp(0, zone) + timedelta(milliseconds=self.now())


class Fate(Protocol):
    """When the jobs that repeat are done: drawn from the seed, as a sweep a second would take longer than all else."""

    def next_sweep(self) -> float: ...

    def next_upkeep(self, job: str) -> float: ...


class Ticker:
    """What the alarm sees of APScheduler: date jobs by their time; the jobs that repeat by the fate of the seed."""

    def __init__(self, machine: Machine, fate: Fate) -> None:
        self._machine = machine
        self._fate = fate
        self._handles: dict[str, _Due] = {}
        self._jobs: set[asyncio.Task[None]] = set()
        self._sweep: Callable[[], Awaitable[None]] | None = None
        self._context = copy_context()
        self.running = False
        machine.ticker = self

    def start(self) -> None:
        self.running = True

    def shutdown(self, wait: bool) -> None:
        self.running = False
        for handle in self._handles.values():
            handle.cancel()

    def add_job(self, job: Callable[[], Awaitable[None]], kind: str, *, id: str, **more: Any) -> None:
        """A date job runs once at its time, a later call under the same id replaces it; others run again and again."""
        if id in self._handles:
            self._handles[id].cancel()
        if kind == "date":
            delay = (more["run_date"] - self._machine.datetime_now(more["run_date"].tzinfo)).total_seconds()
            self._later(id, max(0, delay), job, None)
        else:
            self._sweep = job if id == "sweep" else self._sweep
            again = self._fate.next_sweep if id == "sweep" else partial(self._fate.next_upkeep, id)
            self._later(id, again(), job, again)

    def sweep_soon(self) -> None:
        """The wall clock was set: the next sweep is never more than a second away."""
        if self.running and self._sweep is not None:
            self._handles["sweep"].cancel()
            self._later("sweep", 1, self._sweep, self._fate.next_sweep)

    def _later(
        self, id: str, delay: float, job: Callable[[], Awaitable[None]], again: Callable[[], float] | None
    ) -> None:
        self._handles[id] = self._machine.loop.call_later(delay, self._run, id, job, again, context=self._context)

    def _run(self, id: str, job: Callable[[], Awaitable[None]], again: Callable[[], float] | None) -> None:
        task = asyncio.ensure_future(_done(job))
        self._jobs.add(task)
        task.add_done_callback(self._jobs.discard)
        if again is not None and self.running:
            self._later(id, again(), job, again)


async def _done(job: Callable[[], Awaitable[None]]) -> None:
    """Like the real one it survives a job that raises, and says so."""
    try:
        await job()
    except Exception:
        log.exception("a job of the ticker raised")


@contextlib.contextmanager
def ticking(machine: Machine, fate: Fate, codes: Random) -> Iterator[None]:
    """Inside, the alarm's clocks and its ticker are those of the virtual machine."""

    async def drawn(picture: Any) -> bytes | None:
        return await draw(picture) if machine.loop.no_process() is not None else b"a picture"

    clocks = SimpleNamespace(time_ns=lambda: machine.now() * 10**6, monotonic_ns=lambda: machine.steady() * 10**6)
    with replaced(
        (bot.alarm, "time", clocks),
        (bot.alarm, "datetime", SimpleNamespace(now=machine.datetime_now)),
        (bot.store.turns.link_codes, "secrets", codes),
        (bot.store.writer, "PAUSES", ()),  # the seeded writer waits instead, in virtual time
        (bot.letters, "draw", drawn),  # the real one waits for another process
        (bot.alarm, "SILENT", 6 * 3600),  # longer than from one sweep to the next, as the seed has it
        (bot.supervisor, "LOOK", 6 * 3600),  # once a second would be most of a quiet night's work
        (
            bot.postman,
            "CLEANUP_EVERY",
            6 * 3600,
        ),  # it only forgets; once a minute would be most of a quiet night's work
        (bot.alarm, "Ticker", lambda timezone: Ticker(machine, fate)),
    ):
        yield


@contextlib.contextmanager
def replaced(*changes: tuple[Any, str, Any]) -> Iterator[None]:
    """Inside, each object's attribute (or a table's entry) is another one."""
    with contextlib.ExitStack() as stack:
        for thing, name, new in changes:
            if isinstance(thing, dict):
                stack.callback(thing.__setitem__, name, thing[name])
                thing[name] = new
            else:
                stack.callback(setattr, thing, name, thing.__dict__.get(name) or getattr(thing, name))
                setattr(thing, name, new)
        yield
