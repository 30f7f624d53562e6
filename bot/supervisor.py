"""One supervisor for every task that lives long: begins it, watches it, begins it again, and says how it is.

A part is a coroutine function that is meant to run on. What may befall it, and what is done:

- *it raises*: begun again after a back-off, counted, red in health until it has run for a while; whoever was served by
  it loses nothing, because what is not done stands in the database, and what is not on disk was not acknowledged;
- *it is cancelled by something else than us* (it awaited what was cancelled): the same as an error, or it would be gone
  without a word;
- *it hangs*: a part that has work tells so by its pulse; if the pulse does not change, it is red within ten seconds,
  and after a minute it is cut off and begun again;
- *it can't come back*: a vital part that fails again and again by our own fault ends the program (PartLost), so that
  whatever started the program starts it anew. Trouble of the world (a full disk, no descriptors) never counts for
  that: it is waited out, for a new start would be as badly off.

House rules: no part's end ends another; what an error says may hold anybody's words, so only its kind and its place are
told, save for those errors that are made of our own words.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from msgspec import Struct

from bot.backoff import back_off
from bot.channel import ChannelClosed
from bot.figures import Lengths
from bot.health import Health, PartLost
from bot.store import StoreProblem
from bot.store.failures import fault_of

LOOK = 1.0
"""Seconds between two looks at the pulses."""
STILL = 6.0
"""Seconds that a part with work may stand still before it is red: with a look or two, within ten seconds."""
HUNG = 60.0
"""Seconds after which a part that stands still is cut off and begun again."""
WORLD = (StoreProblem, ChannelClosed, OSError, MemoryError)
"""Troubles that are not ours: they are waited out, however often they come."""
Pulse = Callable[[], int | None]
"""How many steps a part has made, if it has work now; None: it has none, or all its work has to wait."""

log = logging.getLogger(__name__)


class Terms(Struct, frozen=True):
    """How a part is begun again; all in seconds."""

    first: float = 0.2
    """The first back-off; each further one is twice as long."""
    most: float = 30.0
    disk: float = 5.0
    """The longest back-off while it is the database that can't be used: whoever waits to be woken waits no longer."""
    steady: float = 10.0
    """So long a part has to run after a failure before it counts as well."""
    lived: float = 60.0
    """So long it has to run before its failures are forgotten."""
    tries: int = 10
    """Failures by our own fault in a row after which a vital part is lost; 0: it is never lost."""


VITAL = Terms()
"""Without it nobody is heard or answered."""
BESIDE = Terms(first=1.0, tries=0)
"""The talk goes on without it."""
ERRAND = Terms(first=60.0, most=3600.0, disk=3600.0, tries=0)
"""Something that is done now and then, and matters to nobody who is talking."""
CHANNEL = Terms(first=1.0, most=900.0, steady=60.0, tries=0)
"""A platform's own trouble: it is tried again for as long as the program runs."""
DISK = Terms(first=3.0, most=3.0, steady=3.0, tries=0)
"""It is asked again and again, so that it is well soon after there is room."""
CLOSED = 60.0
"""The first back-off after a platform has said that it does not let us in."""


class Part:
    """One long-lived task: how it goes, and what ails it."""

    def __init__(self, name: str, terms: Terms, pulse: Pulse, began: float) -> None:
        self.name = name
        self.terms = terms
        self.restarts = 0
        self.tries = 0
        """Failures since it last ran for long."""
        self.faults = 0
        """Those among them that were ours: a disk that is ill for an hour is no reason to give up at the next slip."""
        self.trouble = ""
        self.leash: asyncio.Timeout | None = None
        """What it runs under: to let it expire is to cut the part off."""
        self._pulse = pulse
        self._steps: int | None = None
        self.moved = self.began = began

    def failed(self, now: float, trouble: str, *, ours: bool) -> float:
        """What went wrong; how long to wait."""
        if now - self.began > self.terms.lived:
            self.tries = self.faults = 0
        self.tries += 1
        self.faults += ours
        self.restarts += 1
        self.trouble = trouble
        return back_off(self.tries, self.terms.first, self.terms.most)

    def begins(self, now: float) -> None:
        """It runs, from now on."""
        self.began = self.moved = now
        self._steps = None

    def is_done(self) -> None:
        """It has come to its end by itself, or was ended: nothing more is expected of it."""
        self._pulse = lambda: None

    def look(self, now: float) -> str:
        """What ails it now; nothing: it is well."""
        steps = self._pulse()
        if steps is None or steps != self._steps:
            self.moved = now
        self._steps = steps
        if self.trouble and self.leash is not None and now - self.began > self.terms.steady:
            self.trouble = ""
        if self.leash is not None and self.leash.when() is None and now - self.moved > HUNG:
            self.leash.reschedule(now)
        if not self.trouble and now - self.moved > STILL:
            return f"It has had work for {now - self.moved:.0f} s and has not moved."
        return self.trouble


class Supervisor:
    """Keeps all parts going."""

    def __init__(self, health: Health) -> None:
        self._health = health
        self._parts: dict[str, Part] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._lost = asyncio.Event()
        self._why: Exception | None = None
        self._looked: float | None = None
        self.lag = Lengths(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5)
        """How late the loop was each time that it was to look."""

    @property
    def restarts(self) -> dict[str, int]:
        """Part -> how often it was begun again, since the start."""
        return {name: part.restarts for name, part in self._parts.items()}

    def keep(
        self,
        name: str,
        work: Callable[[], Awaitable[None]],
        *,
        terms: Terms = VITAL,
        pulse: Pulse = lambda: None,
        ends: tuple[type[Exception], ...] = (),
    ) -> asyncio.Task[None]:
        """Begin a part and keep it going; the task is done when the work returns by itself.

        What it raises is answered by `terms`; one of the errors `ends` ends the program as it is.
        """
        part = self._parts[name] = Part(name, terms, pulse, asyncio.get_running_loop().time())
        self._health.say(name)
        task = self._tasks[name] = asyncio.create_task(self._kept(part, work, ends), name=name)
        task.add_done_callback(self._ended)
        return task

    def errand(
        self, name: str, work: Callable[[], Awaitable[None]], *, terms: Terms, pulse: Pulse = lambda: None
    ) -> Callable[[], Awaitable[None]]:
        """The same work, tried again until it is done: for a ticker that rings now and then."""
        part = self._parts[name] = Part(name, terms, pulse, asyncio.get_running_loop().time())
        self._health.say(name)

        async def run() -> None:
            part.begins(asyncio.get_running_loop().time())
            try:
                while not await self._once(part, work, ()):
                    pass
            except asyncio.CancelledError:
                # The ticker ends with the program, and would write an errand that it cut off down as a fault of ours.
                return
            part.trouble, part.tries = "", 0
            self._health.say(name)

        return run

    def watch(self) -> None:
        """Look at all pulses from now on."""
        self._looked = asyncio.get_running_loop().time()
        self.keep("watch", self._watching)

    async def lost(self) -> None:
        """Returns never; raises PartLost, or what ends the program."""
        await self._lost.wait()
        if self._why is not None:
            raise self._why

    async def end(self, *names: str, but: tuple[str, ...] = ()) -> None:
        """End these parts, or all of them `but` some; returns when they have ended."""
        tasks = [task for name, task in self._tasks.items() if name not in but and (not names or name in names)]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    def how(self) -> dict[str, str]:
        """Part -> what ails it; a watch that does not watch says nothing of anybody, so it is told here."""
        parts = dict(self._health.parts)
        looked = self._looked
        if looked is not None and (still := asyncio.get_running_loop().time() - looked) > STILL:
            parts["watch"] = f"Nobody has looked at the parts for {still:.0f} s."
        return parts

    async def _kept(self, part: Part, work: Callable[[], Awaitable[None]], ends: tuple[type[Exception], ...]) -> None:
        try:
            while not await self._once(part, work, ends):
                pass
            self._health.say(part.name)
        finally:
            part.is_done()

    async def _once(self, part: Part, work: Callable[[], Awaitable[None]], ends: tuple[type[Exception], ...]) -> bool:
        """Run a part; whether it is done. If it failed, the wait is over when this returns."""
        part.begins(asyncio.get_running_loop().time())
        leash = part.leash = asyncio.timeout(None)
        try:
            async with leash:
                await work()
            return True
        except ends:
            raise
        except asyncio.CancelledError as error:
            if (task := asyncio.current_task()) is not None and task.cancelling():
                raise
            wait = self._failed(part, error)
        except Exception as error:
            wait = self._failed(part, error, "It hung and was cut off." if leash.expired() else "")
        finally:
            part.leash = None
        await asyncio.sleep(wait)
        return False

    def _failed(self, part: Part, error: BaseException, trouble: str = "") -> float:
        """Say so; how long to wait. Raises PartLost if it makes no sense to go on."""
        trouble = trouble or _trouble_of(error)
        wait = part.failed(asyncio.get_running_loop().time(), trouble, ours=not isinstance(error, WORLD))
        if isinstance(error, ChannelClosed):
            wait = back_off(part.tries, CLOSED, part.terms.most)
        elif isinstance(error, StoreProblem):
            wait = min(wait, part.terms.disk)
        self._health.say(part.name, trouble)
        if 0 < part.terms.tries <= part.faults:
            raise PartLost(
                f"The part {part.name!r} failed {part.faults} times in a row ({fault_of(error)}) and can't go on. "
                "Easeback ends, to be started anew; if that does not help, install the version you had before."
            ) from error
        log.error("%s: %s It is begun again in %.1f s.", part.name, trouble, wait)
        return wait

    def _ended(self, task: asyncio.Task[None]) -> None:
        if task.cancelled() or (error := task.exception()) is None:
            return
        if isinstance(error, Exception):
            self._why = self._why or error
            self._lost.set()

    async def _watching(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            meant = loop.time() + LOOK
            await asyncio.sleep(LOOK)
            self._looked = now = loop.time()
            self.lag.add(max(0.0, now - meant))
            for part in self._parts.values():
                self._health.say(part.name, part.look(now))


def _trouble_of(error: BaseException) -> str:
    """A sentence about an error, in words that are ours."""
    if isinstance(error, StoreProblem | ChannelClosed):
        return str(error)
    return f"It failed ({fault_of(error)})."
