"""A row of the table: figures of several runs, beside those of what one would take instead."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
RUNS = 3

Figures = dict[str, float]
"""What one run of one contender measured."""


class Line(NamedTuple):
    """What was measured, ours and the other's as "least / median" of the runs, and what is promised of it."""

    what: str
    ours: str
    other: str = ""
    ratio: str = ""
    goal: str = ""
    met: bool = True

    def said(self) -> str:
        """As it stands in the table."""
        verdict = f"{'ok' if self.met else 'MISSED':<7} {self.goal}" if self.goal else ""
        return f"  {self.what:<46} {self.ours:>17} {self.other:>17} {self.ratio:>8}  {verdict}".rstrip()


def fresh(row: str, part: str, folder: Path, *numbers: int) -> Figures:
    """Run one contender in a process of its own; what it measured."""
    command = [sys.executable, "-m", f"tests.benchmarks.{row}", part, str(folder), *map(str, numbers)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise RuntimeError(f"{part} of {row} failed:\n{ran.stdout}{ran.stderr}")
    figures: Figures = json.loads(ran.stdout.splitlines()[-1])
    return figures


def run_part(parts: Mapping[str, Callable[..., Figures]]) -> None:
    """What the process of one contender does: run it and say what it measured."""
    part, folder, *numbers = sys.argv[1:]
    print(json.dumps(parts[part](Path(folder), *map(int, numbers))))


def spread(runs: Sequence[Figures], name: str, digits: int = 0) -> str:
    """The least and the median of a figure."""
    figures = [each[name] for each in runs]
    return f"{min(figures):,.{digits}f} / {median(figures):,.{digits}f}"


def middle(runs: Sequence[Figures], name: str) -> float:
    """The median of a figure."""
    return median(each[name] for each in runs)


def least(runs: Sequence[Figures], name: str) -> float:
    """The least of a figure: the run that other programs on the machine disturbed least."""
    return min(each[name] for each in runs)
