"""`python -m tests.simulation --seeds 60 --from 0`: run seeds; the last line says how it went."""

import argparse
import hashlib
import sys
import time
from collections.abc import Iterator

from tests.simulation.plan import DAYS, PEOPLE, planned
from tests.simulation.run import Result, Run

TOLD = 30
"""Seconds from one line of progress to the next."""


def simulated(seed: int, days: int, people: int, trace: bool) -> Result:
    """One seed."""
    plan = planned(seed, days, people)
    if trace:
        print(plan)
    result = Run(plan, keep_trace=trace).go()
    for line in result.trace:
        print(line)
    for finding in result.findings:
        print(f"seed {seed}: {finding}", flush=True)
    return result


def _all(seeds: range, asked: argparse.Namespace) -> Iterator[Result]:
    """The seeds one after the other, with a line of progress every half minute."""
    told, bad = time.monotonic(), 0
    for done, seed in enumerate(seeds, 1):
        result = simulated(seed, asked.days, asked.people, asked.trace)
        bad += len(result.findings)
        yield result
        if time.monotonic() - told > TOLD and done < len(seeds):
            told = time.monotonic()
            print(f"... {done} of {len(seeds)} seeds, {bad} violations", file=sys.stderr, flush=True)


def main() -> int:
    """Run the seeds that were asked for; 0 if no promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seeds", type=int, default=60, help="how many seeds (default 60)")
    parser.add_argument("--from", type=int, default=0, dest="first", help="the first seed (default 0)")
    parser.add_argument("--days", type=int, default=DAYS, help=f"days that each seed lasts (default {DAYS})")
    parser.add_argument("--people", type=int, default=PEOPLE, help=f"people in each seed (default {PEOPLE})")
    parser.add_argument("--trace", action="store_true", help="print everything that a seed decides and brings")
    asked = parser.parse_args()
    began = time.monotonic()
    seeds = range(asked.first, asked.first + asked.seeds)
    results = list(_all(seeds, asked))
    digest = hashlib.blake2b("".join(result.digest for result in results).encode(), digest_size=8).hexdigest()
    bad = sum(len(result.findings) for result in results)
    seconds = time.monotonic() - began
    print(
        f"{len(results)} seeds ({asked.first} to {seeds[-1]}), {sum(r.days for r in results)} people-days,"
        f" {sum(r.turns for r in results)} turns, {sum(r.sends for r in results)} sends,"
        f" {sum(r.crashes for r in results)} crashes, {bad} violations, trace {digest},"
        f" {len(results) / seconds:.1f} seeds/s"
    )
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
