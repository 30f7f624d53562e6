"""`make bench`, or some of its rows: `make bench ARGS="turns storm"`. Ends with 1 if a promise is not kept."""

import os
import platform
import sqlite3
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks import content, hearing, start, storm, turns
from tests.benchmarks.row import ROOT, Line

ROWS: Mapping[str, Callable[[Path], list[Line]]] = {
    "turns": turns.measure,
    "start": start.measure,
    "storm": storm.measure,
    "hearing": hearing.measure,
    "content": content.measure,
}
WORK = ROOT / ".bench"
"""Beside the code, because a temporary folder may be in memory, and then nothing has to wait for a disk."""


def main(names: list[str]) -> int:
    """Measure these rows, or all of them."""
    unknown = [name for name in names if name not in ROWS]
    if unknown:
        print(f"There is no row {' '.join(unknown)}; there are {' '.join(ROWS)}.")
        return 2
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {os.cpu_count()} cores")
    print(Line("least / median of the runs", "Easeback", "the other", "ratio").said(), flush=True)
    WORK.mkdir(exist_ok=True)
    met = [_measured(name) for name in names or ROWS]
    print("All promises are kept." if all(met) else "A promise is MISSED.")
    return 0 if all(met) else 1


def _measured(name: str) -> bool:
    began = time.monotonic()
    with TemporaryDirectory(dir=WORK) as folder:
        lines = ROWS[name](Path(folder))
    print(f"{name} ({time.monotonic() - began:.0f} s)", *[line.said() for line in lines], sep="\n", flush=True)
    return all(line.met for line in lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
