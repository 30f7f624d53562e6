"""`python -m tests.mutation [WORD]`: plant each fault and see which suite notices it."""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from tests.mutation.faults import Fault, read_faults

ROOT = Path(__file__).parents[2]
LEFT_OUT = shutil.ignore_patterns(".git", ".venv*", "__pycache__", ".mypy_cache", ".ruff_cache", ".hypothesis")
PATIENCE = 300
"""Seconds a suite may take; one that hangs on a fault has noticed it."""


def main() -> int:
    """Hunt all faults, or those whose area or file holds a word; 0 if each is noticed."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("word", nargs="?", default="", help="only faults whose area or file holds this")
    parser.add_argument("--jobs", type=int, default=2, help="copies of the tree at a time (default 2)")
    asked = parser.parse_args()
    faults = [fault for fault in read_faults() if asked.word in f"{fault.area} {fault.file}"]
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        trees: SimpleQueue[Path] = SimpleQueue()
        for number in range(asked.jobs):
            trees.put(Path(shutil.copytree(ROOT, Path(folder) / str(number), ignore=LEFT_OUT)))
        with ThreadPoolExecutor(asked.jobs) as pool:
            red = not all([*pool.map(lambda suite: _green(trees, suite), _suites(faults))])
            noticed = [] if red else [*pool.map(lambda fault: _noticed(trees, fault), faults)]
    alive = noticed.count(False)
    excused = sum(1 for fault in faults if fault.harmless)
    seconds = time.monotonic() - began
    print(f"{len(faults)} faults, {alive} survived, {excused} shown to be harmless, {seconds:.0f} s")
    return 1 if red or alive else 0


def _suites(faults: Iterable[Fault]) -> list[str]:
    return sorted({suite for fault in faults for suite in fault.suites})


def _green(trees: "SimpleQueue[Path]", suite: str) -> bool:
    """Whether a suite passes without any fault."""
    tree = trees.get()
    try:
        failed = _failing(tree, (suite,))
    finally:
        trees.put(tree)
    if failed:
        print(f"NOT GREEN without any fault: {suite}: {failed}", flush=True)
    return not failed


def _noticed(trees: "SimpleQueue[Path]", fault: Fault) -> bool:
    if fault.harmless:
        print(f"harmless  {fault.name}: {fault.harmless}", flush=True)
        return True
    tree = trees.get()
    path = tree / fault.file
    sound = path.read_text()
    try:
        path.write_text(fault.planted_in(sound))
        # What was compiled without a fault is read, and nothing of the fault is kept.
        failed = _failing(tree, fault.suites, "-B")
    finally:
        path.write_text(sound)
        trees.put(tree)
    print(f"{'noticed ' if failed else 'SURVIVED'}  {fault.name}  {failed[:80]}", flush=True)
    return bool(failed)


def _failing(tree: Path, suites: Sequence[str], *options: str) -> str:
    """The first test that fails, or what else went wrong; empty: all pass."""
    command = (sys.executable, *options, "-m", "pytest", "-x", "--no-header", "--tb=no", *suites)
    try:
        ran = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return f"no end after {PATIENCE} s"
    if ran.returncode == 0:
        return ""
    words = (ran.stdout + ran.stderr).strip().splitlines()
    return next((line for line in words if line.startswith(("FAILED", "ERROR"))), words[-1] if words else "it ended")


if __name__ == "__main__":
    sys.exit(main())
