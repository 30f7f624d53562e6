"""`python -m tests.simulation.hunt`: plant each mutant and count the seeds until an oracle finds it."""

import argparse
import sys
import time
from dataclasses import dataclass

from tests.simulation.mutants import MUTANTS, WEATHER, planted
from tests.simulation.plan import DAYS, PEOPLE, planned
from tests.simulation.run import Run

MOST = 100
"""Seeds in which a mutant has to be found."""


@dataclass(frozen=True)
class Caught:
    """A mutant, how many seeds it took (None: it survived), and what gave it away."""

    name: str
    seeds: int | None
    finding: str = ""


def hunted(name: str, most: int = MOST, first: int = 0) -> Caught:
    """Run seeds with the mutant until one oracle finds something."""
    for number in range(most):
        with planted(name):
            result = Run(planned(first + number, DAYS, PEOPLE, WEATHER[name])).go()
        if result.findings:
            return Caught(name, number + 1, result.findings[0])
    return Caught(name, None)


def main() -> int:
    """Hunt all mutants, or those whose name holds a word; 0 if none survives."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation.hunt", description=__doc__)
    parser.add_argument("word", nargs="?", default="", help="only mutants whose name holds this")
    parser.add_argument("--most", type=int, default=MOST, help=f"seeds in which each has to be found (default {MOST})")
    parser.add_argument("--after", type=int, default=0, help="leave out so many mutants")
    parser.add_argument("--from", type=int, default=0, dest="first", help="the first seed (default 0)")
    asked = parser.parse_args()
    began, all_caught = time.monotonic(), []
    for name in [name for name in MUTANTS if asked.word in name][asked.after :]:
        caught = hunted(name, asked.most, asked.first)
        all_caught.append(caught)
        how = f"{caught.seeds:>4} seeds" if caught.seeds else "SURVIVED  "
        print(f"{how}  {name:<62} {caught.finding[:110]}", flush=True)
    alive = [caught.name for caught in all_caught if caught.seeds is None]
    most = max((caught.seeds or 0 for caught in all_caught), default=0)
    seconds = time.monotonic() - began
    print(f"{len(all_caught)} mutants, {len(alive)} survived, at most {most} seeds each, {seconds:.0f} s")
    return 1 if alive else 0


if __name__ == "__main__":
    sys.exit(main())
