"""What one message takes to be understood, all languages at once: the lexicons, the wishes, the labels.

Beside it the nearest title by rapidfuzz's fuzzy ratio over the same phrases, which is what one would reach for instead;
it knows no safety, no context and no doubt.
"""

import gc
import os
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from rapidfuzz import fuzz, process

from bot.catalog.ear import ear_of
from bot.catalog.library import content_folder, read_library
from bot.core.understanding.hearing import Here, get_ready, hear_anew, normalise
from tests.benchmarks.row import RUNS, Figures, Line, fresh, least, middle, run_part, spread
from tests.core.unseen import unseen

MOST_US, MOST_MB = 150, 15
ROUNDS = ("unseen_1", "unseen_2", "unseen_3", "unseen_4")


def measure(folder: Path, runs: int = RUNS) -> list[Line]:
    """Each contender in turn, in a process of its own, on one core."""
    ours, other = list[Figures](), list[Figures]()
    for _ in range(runs):
        ours.append(fresh("hearing", "ours", folder))
        other.append(fresh("hearing", "fuzzy", folder))
    us, mb = least(ours, "us"), middle(ours, "mb")
    ratio = f"{least(other, 'us') / us:.1f}"
    times = spread(ours, "us", 0), spread(other, "us", 0)
    return [
        Line("us a message, median, beside fuzzy ratios", *times, ratio, f"<= {MOST_US} us", us <= MOST_US),
        Line("MB of what hearing knows", spread(ours, "mb", 1), "", "", f"<= {MOST_MB} MB", mb <= MOST_MB),
    ]


def ours(_folder: Path) -> Figures:
    """The ear that ships, hearing every text of the rounds of unseen texts."""
    library = read_library(content_folder())
    gc.collect()
    tracemalloc.start()
    ear = ear_of(library)
    get_ready(ear)
    gc.collect()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return {"us": _median(lambda text: hear_anew(text, (), ear, Here.ANYWHERE)), "mb": size / 1e6}


def fuzzy(_folder: Path) -> Figures:
    """The nearest of all listed phrases."""
    wordings = read_library(content_folder()).wordings.values()
    phrases = [word.strip(" *") for read in wordings for own in read.holds.phrases.values() for word in own.split(",")]
    return {"us": _median(lambda text: process.extractOne(normalise(text), phrases, scorer=fuzz.ratio)), "mb": 0}


def _median(understand: Callable[[str], object]) -> float:
    """Microseconds, once round to warm up."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    texts = [case.text for name in ROUNDS for case in unseen(name)][::4]
    taken: list[int] = []
    for _ in range(2):
        taken = []
        for text in texts:
            began = time.perf_counter_ns()
            understand(text)
            taken.append(time.perf_counter_ns() - began)
    return sorted(taken)[len(taken) // 2] / 1000


if __name__ == "__main__":
    run_part({"ours": ours, "fuzzy": fuzzy})
