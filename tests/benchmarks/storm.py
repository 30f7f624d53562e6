"""Ten thousand people whose next words are due at the very same instant, through the whole engine to a channel that
swallows them; beside python-telegram-bot's JobQueue with as many jobs at the same instant. How many were said, how
long after, and how long the event loop was held: meanwhile nobody else is answered.

The words are cues of a session, which expire after eight seconds: what comes too late is lost.
"""

import asyncio
import gc
from collections import Counter
from datetime import UTC, datetime
from itertools import repeat
from pathlib import Path

from bot.app import App
from bot.channel import Delivered, Hear, Letter, Limits, Outcome
from bot.clock import WallClock, wall
from bot.core.words import SECOND
from bot.store import open_store
from tests.benchmarks.people import BOOK, CHANNEL, RULE, lying_there, settle, url_in, vault_in
from tests.benchmarks.queue import Context, job_queue
from tests.benchmarks.row import RUNS, Figures, Line, fresh, middle, run_part, spread
from tests.engine.world import CATALOG

PEOPLE = 10_000
MOST_HELD = 50
BEFORE = 8
"""Seconds to get ready before the instant."""
PATIENCE = 20
"""Seconds after it in which all has to be said."""
TICK = 0.001


def measure(folder: Path, people: int = PEOPLE, runs: int = RUNS) -> list[Line]:
    """The engine and the queue in turn."""
    ours, queue = list[Figures](), list[Figures]()
    for number in range(runs):
        ours.append(fresh("storm", "ours", folder / str(number), people))
        queue.append(fresh("storm", "jobs", folder, people))
    lost = max(each["lost"] for each in ours)
    held = middle(ours, "held")
    return [
        Line(
            f"lost of {people:,} due at once, beside JobQueue",
            f"{lost:,.0f}",
            f"{middle(queue, 'lost'):,.0f}",
            goal="none lost, none twice",
            met=lost == 0 and not any(each["twice"] for each in ours),
        ),
        Line(
            "ms that the event loop was held at most",
            spread(ours, "held"),
            spread(queue, "held"),
            f"{middle(queue, 'held') / held:.1f}",
            f"<= {MOST_HELD} ms",
            held <= MOST_HELD,
        ),
        Line("ms until the last was said", spread(ours, "last"), "never" if lost_all(queue) else spread(queue, "last")),
    ]


class Probe:
    """Asks the event loop for a moment, again and again, and remembers how late it was at worst."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._expected = 0.0
        self.held = 0.0

    def start(self) -> None:
        """From now on."""
        self._expected = self._loop.time() + TICK
        self._loop.call_at(self._expected, self._look)

    def _look(self) -> None:
        self.held = max(self.held, (self._loop.time() - self._expected) * 1000)
        self.start()


class Swallow:
    """A channel that takes everything at once and counts it by chat."""

    name = CHANNEL
    limits = Limits()

    def __init__(self, people: int) -> None:
        self.said: Counter[str] = Counter()
        self.all_said = asyncio.Event()
        self.last = 0
        self._people = people

    async def listen(self, hear: Hear) -> None:
        await asyncio.Event().wait()

    async def deliver(self, letter: Letter) -> Outcome:
        self.said[letter.chat] += 1
        self.last = wall()
        if len(self.said) == self._people:
            self.all_said.set()
        return Delivered(str(letter.id))


# The contenders, each in its own process.


def ours(folder: Path, people: int) -> Figures:
    """The whole engine on a real file."""
    due = wall() + BEFORE * SECOND
    settle(folder, repeat(lying_there(due), people), due)
    gc.collect()

    async def storm() -> Figures:
        store = open_store(url_in(folder), vault_in(folder), boot=wall())
        app, swallow, probe = App(store, CATALOG, WallClock(), stale=store.begin(BOOK, RULE)), Swallow(people), Probe()
        await app.start([swallow])
        await asyncio.sleep((due - wall()) / 1000 - 0.5)
        probe.start()
        await _until(swallow.all_said, due)
        figures = _figures(probe, people, swallow.said, swallow.last - due)
        await app.stop()
        return figures

    return asyncio.run(storm())


def jobs(_folder: Path, people: int) -> Figures:
    """The queue in memory."""
    due = wall() + BEFORE * SECOND
    said: Counter[str] = Counter()
    last = due

    async def say(context: Context) -> None:
        nonlocal last
        assert context.job is not None
        said[str(context.job.chat_id)] += 1
        last = wall()

    async def storm() -> Figures:
        queue, probe = job_queue(), Probe()
        await queue.start()
        when = datetime.fromtimestamp(due / 1000, UTC)
        for chat in range(people):
            queue.run_once(say, when, chat_id=chat, name=str(chat))
        await asyncio.sleep((due - wall()) / 1000 - 0.5)
        probe.start()
        while queue.jobs() or wall() < due + SECOND:
            await asyncio.sleep(0.5)
        figures = _figures(probe, people, said, last - due)
        await queue.stop(wait=False)
        return figures

    return asyncio.run(storm())


async def _until(said: asyncio.Event, due: int) -> None:
    try:
        async with asyncio.timeout((due - wall()) / 1000 + PATIENCE):
            await said.wait()
            await asyncio.sleep(0.2)  # long enough for the receipts, and for what might be said twice
    except TimeoutError:
        return


def _figures(probe: Probe, people: int, said: Counter[str], last: int) -> Figures:
    twice = sum(1 for times in said.values() if times > 1)
    return {"held": probe.held, "lost": people - len(said), "twice": twice, "last": last}


if __name__ == "__main__":
    run_part({"ours": ours, "jobs": jobs})
