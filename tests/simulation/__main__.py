"""`python -m tests.simulation --seeds 60 --from 0`: run seeds; the last line says how it went.

With `--log FILE` every seed is written down when it is done, and a run that was cut off goes on where it was, as long
as the code is the same.
"""

import argparse
import hashlib
import json
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import IO

import msgspec

from tests.simulation.faults import kinds_named
from tests.simulation.plan import DAYS, PEOPLE, planned
from tests.simulation.run import Result, Run, seated

ROOT = Path(__file__).parents[2]
TOLD = 30
"""Seconds from one line of progress to the next."""
A_PROCESS = 100
"""Seeds after which a process is replaced by a new one: a program that starts keeps all it finds in memory."""


def simulated(seed: int, days: int, people: int, faults: str, but: str, trace: bool) -> Result:
    """One seed; oracles whose promise holds the words `but` are left out, if there are such words."""
    plan = planned(seed, days, people, kinds_named(faults))
    oracles = [each for each in seated(plan) if not but or but not in each.promise]
    if trace:
        print(plan)
    result = Run(plan, oracles, keep_trace=trace).go()
    for line in result.trace:
        print(line)
    return msgspec.structs.replace(result, trace=())


class Log:
    """What is known of seeds that were run with the same code and in the same way."""

    def __init__(self, path: Path | None, way: str) -> None:
        self.done: dict[int, Result] = {}
        self._way = f"{_state()} {way}"
        self._path = path
        self._file: IO[str] | None = None
        if path is not None and path.exists():
            for line in path.read_text().splitlines():
                if (known := _read(line)) is not None and known["way"] == self._way:
                    result = msgspec.convert(known["result"], Result)
                    self.done[result.seed] = result

    def __enter__(self) -> "Log":
        self._file = self._path.open("a") if self._path is not None else None
        return self

    def __exit__(self, *error: object) -> None:
        if self._file is not None:
            self._file.close()

    def keep(self, result: Result) -> None:
        """One is done."""
        if self._file is not None and result.seed not in self.done:
            self._file.write(json.dumps({"way": self._way, "result": msgspec.to_builtins(result)}) + "\n")
            self._file.flush()


def _read(line: str) -> dict | None:  # type: ignore[type-arg]
    """A line that was written whole."""
    try:
        return dict(json.loads(line))
    except ValueError:
        return None


def _state() -> str:
    """A name for the code and the words as they are, committed or not."""
    state = hashlib.blake2b(digest_size=8)
    for part in ("bot", "content", "tests/simulation", "tests/engine"):
        for path in sorted((ROOT / part).rglob("*")):
            if path.suffix in (".py", ".yaml", ".ftl", ".tsv"):
                state.update(path.read_bytes())
    return state.hexdigest()


def _all(seeds: range, asked: argparse.Namespace, log: Log) -> Iterator[Result]:
    """The seeds in their order, with a line of progress every half minute."""
    left = [seed for seed in seeds if seed not in log.done]
    way = {name: getattr(asked, name) for name in ("days", "people", "faults", "but", "trace")}
    work = partial(simulated, **way)
    told, bad = time.monotonic(), 0
    with ExitStack() as stack:
        new: Iterator[Result]
        if asked.jobs > 1 and len(left) > 1:
            pool = stack.enter_context(get_context("fork").Pool(asked.jobs, maxtasksperchild=A_PROCESS))
            new = pool.imap(work, left)
        else:
            new = map(work, left)
        for done, seed in enumerate(seeds, 1):
            result = log.done[seed] if seed in log.done else next(new)
            log.keep(result)
            for finding in result.findings:
                print(f"seed {seed}: {finding}", flush=True)
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
    parser.add_argument("--faults", default="all", help="all, classic, or kinds with commas: tasks,platforms,clocks,…")
    parser.add_argument("--but", default="", help="leave out the oracles whose promise holds these words")
    parser.add_argument("--jobs", type=int, default=1, help="processes at a time (default 1)")
    parser.add_argument("--log", type=Path, help="a file in which seeds that are done are kept")
    parser.add_argument("--trace", action="store_true", help="print everything that a seed decides and brings")
    asked = parser.parse_args()
    try:
        kinds_named(asked.faults)
    except ValueError as error:
        parser.error(f"--faults: {error}")
    began = time.monotonic()
    seeds = range(asked.first, asked.first + asked.seeds)
    with Log(asked.log, f"{asked.days} {asked.people} {asked.faults} {asked.but}") as log:
        before = len(log.done.keys() & set(seeds))
        results = list(_all(seeds, asked, log))
    digest = hashlib.blake2b("".join(result.digest for result in results).encode(), digest_size=8).hexdigest()
    bad = sum(len(result.findings) for result in results)
    seconds = time.monotonic() - began
    known = f" ({before} done before)" if before else ""
    print(
        f"{len(results)} seeds ({asked.first} to {seeds[-1]}){known}, {sum(r.days for r in results)} people-days,"
        f" {sum(r.turns for r in results)} turns, {sum(r.sends for r in results)} sends,"
        f" {sum(r.crashes for r in results)} crashes, faults {asked.faults}, {bad} violations, trace {digest},"
        f" {(len(results) - before) / seconds:.1f} seeds/s"
    )
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
