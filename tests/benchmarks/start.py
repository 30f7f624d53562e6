"""From nothing to armed: the store opened, begun, recovered, and the alarm set for the earliest of all wakes; with a
million people against a thousand. Beside it python-telegram-bot's JobQueue, which is told of every job at every start;
it gets ten thousand, since a million take it minutes.
"""

import asyncio
import gc
import os
import time
from datetime import UTC, datetime, timedelta
from itertools import chain, cycle, islice
from pathlib import Path

from telegram.ext import Application, CallbackContext

from bot.app import App
from bot.clock import WallClock
from bot.store import open_store
from tests.benchmarks.people import RULE, file_in, lying_there, promised, settle, url_in, vault_in
from tests.benchmarks.row import RUNS, Figures, Line, fresh, middle, run_part, spread
from tests.engine.world import CATALOG

MANY, FEW, JOBS = 1_000_000, 1_000, 10_000
MOST_MS, MOST_MB = 20, 60
SOON = 3_600_000
IN_A_SESSION = 20
"""Of so many people one is in a session, and the others were promised a message."""


def measure(folder: Path, many: int = MANY, runs: int = RUNS) -> list[Line]:
    """Two databases, started in turn."""
    few_folder, many_folder = folder / "few", folder / "many"
    for place, people in ((few_folder, FEW), (many_folder, many)):
        fresh("start", "settle", place, people)
    few, full = list[Figures](), list[Figures]()
    for _ in range(runs):
        few.append(fresh("start", "ours", few_folder))
        full.append(fresh("start", "ours", many_folder))
    queue = [fresh("start", "jobs", folder, JOBS)]
    more = middle(full, "mb") - middle(few, "mb")
    per_person = middle(queue, "ms") / JOBS / (middle(full, "ms") / many)
    size = file_in(many_folder).stat().st_size / many
    return [
        Line(
            f"ms to armed, {many:,} people beside {FEW:,}",
            spread(full, "ms", 1),
            spread(few, "ms", 1),
            f"{middle(full, 'ms') / middle(few, 'ms'):.2f}",
            f"<= {MOST_MS} ms",
            middle(full, "ms") <= MOST_MS,
        ),
        Line(
            "MB of the process then",
            spread(full, "mb", 1),
            spread(few, "mb", 1),
            f"{more:+.1f}",
            f"<= {MOST_MB} more",
            more <= MOST_MB,
        ),
        Line(
            f"ms to armed, beside JobQueue with {JOBS:,}",
            spread(full, "ms", 1),
            spread(queue, "ms"),
            f"{per_person:,.0f} a head",
        ),
        Line(f"MB for them, beside JobQueue with {JOBS:,}", f"{more:.1f}", spread(queue, "mb", 1)),
        Line("bytes of the database for a person", f"{size:,.0f}"),
    ]
