"""From nothing to armed: the store opened, begun, recovered, and the alarm set for the earliest of all wakes; with a
million people against a thousand. Beside it python-telegram-bot's JobQueue, which is told of every job at every start;
it gets ten thousand, since a million take it minutes.
"""

import asyncio
import gc
import os
import time
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice, repeat
from pathlib import Path

from bot.app import App
from bot.clock import WallClock, wall
from bot.core.model.instants import HOUR
from bot.store import open_store
from tests.benchmarks.people import RULE, file_in, lying_there, promised, settle, url_in, vault_in
from tests.benchmarks.queue import job_queue, nothing
from tests.benchmarks.row import RUNS, Figures, Line, fresh, least, middle, run_part, spread
from tests.core.talk import BOOK
from tests.engine.world import CATALOG

MANY, FEW, JOBS = 1_000_000, 1_000, 10_000
MOST_MS, MOST_MB = 20, 60
AT_REST = 19
"""For each person in a session so many are at rest and were promised a message."""


def measure(folder: Path, many: int = MANY, runs: int = RUNS) -> list[Line]:
    """Two databases, started in turn, and the queue once."""
    small, big = folder / "small", folder / "big"
    fresh("start", "settled", small, FEW)
    fresh("start", "settled", big, many)
    few, full = list[Figures](), list[Figures]()
    for _ in range(runs):
        few.append(fresh("start", "ours", small))
        full.append(fresh("start", "ours", big))
    queue = [fresh("start", "jobs", folder, JOBS)]
    return [*_flat(many, full, few), *_beside(many, full, few, queue)]


def _flat(many: int, full: list[Figures], few: list[Figures]) -> list[Line]:
    ms, more = least(full, "ms"), middle(full, "mb") - middle(few, "mb")
    times, sizes = (spread(full, "ms", 1), spread(few, "ms", 1)), (spread(full, "mb", 1), spread(few, "mb", 1))
    ratio = f"{ms / least(few, 'ms'):.2f}"
    return [
        Line(f"ms to armed, {many:,} people beside {FEW:,}", *times, ratio, f"<= {MOST_MS} ms", ms <= MOST_MS),
        Line("MB of the process then", *sizes, f"{more:+.1f}", f"<= {MOST_MB} MB more", more <= MOST_MB),
    ]


def _beside(many: int, full: list[Figures], few: list[Figures], queue: list[Figures]) -> list[Line]:
    us = middle(full, "ms") / many * 1000, middle(queue, "ms") / JOBS * 1000
    bytes = max(0, middle(full, "mb") - middle(few, "mb")) / many * 1e6, middle(queue, "mb") / JOBS * 1e6
    return [
        Line(f"us a person, beside JobQueue with {JOBS:,}", f"{us[0]:.3f}", f"{us[1]:.1f}", f"{us[1] / us[0]:,.0f}"),
        Line("bytes of memory a person, beside the same", f"{bytes[0]:,.1f}", f"{bytes[1]:,.0f}"),
    ]


# The contenders, each in its own process.


def settled(folder: Path, people: int) -> Figures:
    """A database with so many people, all of whom will be woken, none of them now."""
    now = wall()
    kinds = (lying_there(now + HOUR), *repeat(promised(now), AT_REST))
    settle(folder, islice(cycle(kinds), people), now)
    return {}


def ours(folder: Path) -> Figures:
    """One start, with nothing of the database in the memory of the system; stopped again once it is armed."""
    file, vault = file_in(folder), vault_in(folder)
    with file.open("rb") as pages:
        os.posix_fadvise(pages.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    gc.collect()

    async def start() -> Figures:
        began = time.perf_counter()
        store = open_store(url_in(folder), vault, boot=wall())
        stale = store.begin(BOOK, RULE)
        app = App(store, CATALOG, WallClock(), stale=stale)
        await app.start([])
        took = time.perf_counter() - began
        if stale or await app.alarm.next_at() is None:
            raise RuntimeError("nobody will be woken, so nothing was measured")
        figures = {"ms": took * 1000, "mb": memory()}
        await app.stop()
        return figures

    return asyncio.run(start())


def jobs(_folder: Path, number: int) -> Figures:
    """The queue with so many jobs."""
    before, tomorrow = memory(), datetime.now(UTC) + timedelta(days=1)

    async def start() -> Figures:
        queue = job_queue()
        began = time.perf_counter()
        await queue.start()
        for chat in range(number):
            queue.run_once(nothing, tomorrow, chat_id=chat, name=str(chat))
        took = time.perf_counter() - began
        figures = {"ms": took * 1000, "mb": memory() - before}
        await queue.stop(wait=False)
        return figures

    return asyncio.run(start())


def memory() -> float:
    """The memory that this process has now, in MB."""
    words = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(words["VmRSS"].removesuffix("kB")) * 1024 / 1e6


if __name__ == "__main__":
    run_part({"settled": settled, "ours": ours, "jobs": jobs})
