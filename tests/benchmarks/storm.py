"""Ten thousand people whose next words are due at the very same instant, through the whole engine to a channel that
swallows them; beside python-telegram-bot's JobQueue with as many jobs at the same instant. How many were said, how
long after, and how long the event loop was held: meanwhile nobody else is answered.

The words open a step of a session. They expire after half a minute: what comes too late is lost.
"""

import asyncio
import gc
import logging
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import repeat
from pathlib import Path

from bot.app import App
from bot.channel import Delivered, Hear, Letter, Limits, Outcome
from bot.clock import WallClock, wall
from bot.core.model.instants import SECOND, Instant
from bot.store import open_store
from tests.benchmarks.people import CHANNEL, RULE, lying_there, settle, url_in, vault_in
from tests.benchmarks.queue import Context, job_queue
from tests.benchmarks.row import RUNS, Figures, Line, fresh, middle, run_part, spread
from tests.core.talk import BOOK
from tests.engine.world import CATALOG

PEOPLE = 10_000
MOST_HELD = 50
BEFORE = 14
"""Seconds to get ready before the instant; most of it is the queue's."""
PATIENCE = 35
"""Seconds after it in which all has to be said."""
SETTLED = 4
"""Seconds in which the queue has said or dropped everything."""
TICK = 0.001


def measure(folder: Path, people: int = PEOPLE, runs: int = RUNS) -> list[Line]:
    """The engine and the queue in turn, and once with jobs that are not repeated."""
    ours, daily = list[Figures](), list[Figures]()
    for number in range(runs):
        ours.append(fresh("storm", "ours", folder / str(number), people))
        daily.append(fresh("storm", "daily", folder, people))
    once = [fresh("storm", "once", folder, people)]
    return [
        _lost(people, ours, daily),
        _held(ours, daily, "run_daily", f"<= {MOST_HELD} ms"),
        _held(ours, once, "run_once"),
        Line("ms until the last was said, beside the same", spread(ours, "last"), spread(once, "last")),
    ]


def _lost(people: int, ours: list[Figures], queue: list[Figures]) -> Line:
    lost, twice = (sum(each[name] for each in ours) for name in ("lost", "twice"))
    what = f"lost of {people:,} due at once, beside run_daily"
    return Line(what, f"{lost:,.0f}", spread(queue, "lost"), goal="none lost, none twice", met=lost == twice == 0)


def _held(ours: list[Figures], queue: list[Figures], who: str, goal: str = "") -> Line:
    held = middle(ours, "held")
    ratio = f"{middle(queue, 'held') / held:.1f}"
    what = f"ms the event loop was held, beside {who}"
    return Line(what, spread(ours, "held"), spread(queue, "held"), ratio, goal, held <= MOST_HELD)


class Probe:
    """Asks the event loop for a moment, again and again, and remembers how late it was at worst."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self.held = 0.0
        """In milliseconds."""
        self._ask()

    def _ask(self) -> None:
        self._expected = self._loop.time() + TICK
        self._loop.call_at(self._expected, self._look)

    def _look(self) -> None:
        self.held = max(self.held, (self._loop.time() - self._expected) * 1000)
        self._ask()


async def _shortly_before(due: Instant) -> Probe:
    seconds = (due - wall()) / 1000 - 0.5
    if seconds < 0:
        raise RuntimeError("getting ready took too long, so nothing was measured")
    await asyncio.sleep(seconds)
    return Probe()


def figures(probe: Probe, people: int, said: Counter[str], last: int) -> Figures:
    """What came of it."""
    twice = sum(1 for times in said.values() if times > 1)
    return {"held": probe.held, "lost": people - len(said), "twice": twice, "last": last}


class Swallow:
    """A channel that takes everything at once and counts it by chat; it ends when everybody was spoken to."""

    name = CHANNEL
    limits = Limits()

    def __init__(self, people: int, due: Instant) -> None:
        self.figures = Figures()
        self._said: Counter[str] = Counter()
        self._all_said = asyncio.Event()
        self._people, self._due, self._last = people, due, due

    async def listen(self, hear: Hear) -> None:
        probe = await _shortly_before(self._due)
        try:
            async with asyncio.timeout(PATIENCE):
                await self._all_said.wait()
                await asyncio.sleep(0.2)  # long enough for the receipts, and for what might be said twice
        except TimeoutError:
            pass
        self.figures = figures(probe, self._people, self._said, self._last - self._due)

    async def deliver(self, letter: Letter) -> Outcome:
        self._said[letter.chat] += 1
        self._last = wall()
        if len(self._said) == self._people:
            self._all_said.set()
        return Delivered(str(letter.id))


# The contenders, each in its own process.


def ours(folder: Path, people: int) -> Figures:
    """The whole engine on a real file."""
    due = wall() + BEFORE // 2 * SECOND
    settle(folder, repeat(lying_there(due), people), due)
    store, swallow = open_store(url_in(folder), vault_in(folder), boot=wall()), Swallow(people, due)
    app = App(store, CATALOG, WallClock(), stale=store.begin(BOOK, RULE))
    asyncio.run(app.run([swallow]))
    return swallow.figures


def daily(_folder: Path, people: int) -> Figures:
    """The queue in memory, with a reminder every day at that time."""
    return _queue(people, lambda queue, due, **job: queue.run_daily(time=due.timetz(), **job))


def once(_folder: Path, people: int) -> Figures:
    """The queue in memory, with a reminder at that time."""
    return _queue(people, lambda queue, due, **job: queue.run_once(when=due, **job))


def _queue(people: int, add: Callable[..., object]) -> Figures:
    logging.disable()  # it warns of each job that it drops, which would hold the loop still longer
    due = (wall() // SECOND + BEFORE) * SECOND
    said: Counter[str] = Counter()
    last = due

    async def say(context: Context) -> None:
        nonlocal last
        assert context.job is not None
        said[str(context.job.chat_id)] += 1
        last = wall()

    async def storm() -> Figures:
        queue = job_queue()
        await queue.start()
        for chat in range(people):
            add(queue, datetime.fromtimestamp(due // SECOND, UTC), callback=say, chat_id=chat, name=str(chat))
        gc.freeze()
        probe = await _shortly_before(due)
        await asyncio.sleep(SETTLED)
        result = figures(probe, people, said, last - due)
        await queue.stop(wait=False)
        return result

    return asyncio.run(storm())


if __name__ == "__main__":
    run_part({"ours": ours, "daily": daily, "once": once})
