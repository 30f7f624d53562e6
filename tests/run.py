"""Runs every check and every suite, each with its time: `python -m tests.run test` (or `prove` for the deep versions,
`quick` for what a change of the core needs within half a minute); names after it choose among them.

House rules: suites run side by side, so that the processors are used: those that mostly wait for a real program have
lanes of their own, and as many compute as there are processors. `test` has a budget in seconds of processor, which each
suite has its share of, as the seconds of a clock depend on what else a machine is doing; each says both. The last line
is the one a machine reads. `prove` runs one thing after another and writes down what is done, so that it goes on where
it was cut off, as long as the code is the same.
"""

import hashlib
import json
import os
import re
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from tempfile import TemporaryFile
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
PYTHON = sys.executable
BIN = Path(PYTHON).parent
_COUNT = re.compile(r"(\d+) (passed|failed|error)")


class Suite(NamedTuple):
    """One command: what it is called, its share of the budget in seconds of processor, and its words."""

    name: str
    share: int
    command: tuple[str, ...]

    @property
    def waits(self) -> bool:
        """It mostly waits for a program that it has started."""
        return self.name in WAITING


class Ran(NamedTuple):
    """How a suite went."""

    suite: Suite
    ok: bool
    passed: int
    failed: int


BUDGET = 360
"""Seconds of a clock that `make test` has on a machine of two processors with nothing else to do."""
CHECKS = (
    Suite("format", 2, (str(BIN / "ruff"), "format", "--check", "--quiet", ".")),
    Suite("lint", 2, (str(BIN / "ruff"), "check", "--quiet", ".")),
    Suite("contracts", 5, (str(BIN / "lint-imports"),)),
    Suite("content", 3, (PYTHON, "-m", "bot", "check")),
    Suite("types", 25, (str(BIN / "mypy"),)),
)
SHARES = {
    "transcripts": 95,
    "simulation": 105,
    "starts": 80,
    "engine": 80,
    "served": 75,
    "core": 55,
    "adapters": 45,
    "process": 40,
    "soak": 25,
    "security": 20,
    "deploy": 25,
    "hearing": 15,
    "disk": 5,
    "mutation": 5,
}
"""Seconds of processor for each folder of tests/ that holds tests; measured, on a machine that did much else."""
WAITING = {"soak": 200, "served": 280, "starts": 230, "process": 160}
"""Suites that mostly wait for a program that they have started, and the seconds of a clock that each waits."""
QUICK = (
    Suite("transcripts", 10, (PYTHON, "-m", "pytest", "tests/transcripts", "-k", "core_alone_says")),
    Suite("hearing", 20, (PYTHON, "-m", "pytest", "tests/core", "-k", "hearing and not every_process")),
    Suite("core", 20, (PYTHON, "-m", "pytest", "tests/core", "-k", "not hearing")),
)
"""The loop while one works on the core: beside the quick checks, the core's own tests and the talks without a store."""
PROCESSORS = 2
"""Suites that compute at a time, on two processors; beside them all that wait."""
DEEP = (
    Suite("deployed", 1500, (PYTHON, "-m", "tests.deploy.rehearsal")),
    Suite("clocks", 600, (PYTHON, "-m", "tests.core.daylight")),
    Suite("mutants", 1800, (PYTHON, "-m", "tests.simulation.hunt")),
    Suite("faults", 3600, (PYTHON, "-m", "tests.mutation")),
    Suite("ambiguous", 1800, (PYTHON, "-m", "tests.simulation.series", "ambiguous", "100000")),
    Suite("outages", 3600, (PYTHON, "-m", "tests.simulation.series", "outages", "1000")),
    Suite("bad inputs", 1800, (PYTHON, "-m", "tests.security.bad_inputs", "--inputs", "1000000")),
    Suite("rivals", 600, (PYTHON, "-m", "tests.rivals.kills")),
    Suite("power cuts", 120, (PYTHON, "-m", "tests.disk.power", "--cuts", "1000")),
    Suite("kill -9 on a socket", 3600, (PYTHON, "-m", "tests.process.harsh", "--kills", "300")),
    Suite("kill -9", 900, (PYTHON, "-m", "tests.process.kill", "--kills", "100")),
    Suite("kill -9 Discord", 1500, (PYTHON, "-m", "tests.process.kill_discord", "--kills", "100", "--stock")),
    Suite("kill -9 served", 3600, (PYTHON, "-m", "tests.process.kill_serving", "--kills", "1000")),
    Suite("a million restart", 600, (PYTHON, "-m", "tests.process.restart")),
    Suite("soak", 4000, (PYTHON, "-m", "tests.process.soak", "--hours", "1")),
    Suite("sums", 720, (PYTHON, "-m", "tests.process.soak", "--minutes", "10")),
    Suite("a crowd", 240, (PYTHON, "-m", "tests.process.crowd", "--people", "200")),
    Suite("real time", 800, (PYTHON, "-m", "tests.process.real_time", "--form", "full")),
    *(
        Suite(
            f"seeds {first}",
            1800,
            (PYTHON, "-m", "tests.simulation", "--seeds", "500", "--from", f"{first}", "--jobs", "2"),
        )
        for first in range(0, 10_000, 500)
    ),
)
REMEMBERS = {"PYTHONDONTWRITEBYTECODE": ""}
"""What Python makes of a module is kept: else each of the two hundred programs that are started makes it anew."""
DONE = ROOT / ".prove.json"
"""What `prove` has done already, for this state of the code; takes a moment to lose and an hour to make again."""


def suites() -> tuple[Suite, ...]:
    """The folders of tests that are there, in the order of their cost."""
    here = [name for name in SHARES if any((ROOT / "tests" / name).glob("test_*.py"))]
    return tuple(Suite(name, SHARES[name], (PYTHON, "-m", "pytest", f"tests/{name}")) for name in here)


def run(suite: Suite, deep: bool) -> Ran:
    """Run one suite and print how it went; its words are shown only if it failed."""
    began = time.monotonic()
    environment = os.environ | REMEMBERS | ({"TEST_DEPTH": "prove"} if deep else {})
    code, words, computed = _done(suite.command, environment)
    seconds = time.monotonic() - began
    counts = {what: int(number) for number, what in _COUNT.findall(words.rsplit("\n", 1)[-1])}
    ok = code == 0
    if not ok:
        print(f"\n--- {suite.name} ---\n{words}", flush=True)
    over = f"  (over its share of {suite.share} s of processor)" if computed > suite.share and not deep else ""
    figures = f"  {words.splitlines()[-1]}" if deep and ok and words else ""
    print(f"{suite.name:<12} {_how(ok)} {seconds:6.1f} s, {computed:5.1f} s of processor{over}{figures}", flush=True)
    failed = counts.get("failed", 0) + counts.get("error", 0)
    return Ran(suite, ok, counts.get("passed", 0), failed)


def _done(command: Sequence[str], environment: dict[str, str]) -> tuple[int, str, float]:
    """A command's exit code, what it printed, and the seconds of processor of it and all that it started."""
    with TemporaryFile("w+", encoding="utf-8", errors="replace") as printed:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=printed, stderr=subprocess.STDOUT)
        # Of this child alone: what getrusage tells of all children together can't be told apart where several run.
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        printed.seek(0)
        return process.returncode, printed.read().strip(), used.ru_utime + used.ru_stime


def _how(ok: bool) -> str:
    return "ok  " if ok else "FAIL"


def chosen(depth: str) -> tuple[Suite, ...]:
    """What a depth is made of: the quick checks first, then what takes longest."""
    if depth == "quick":
        return (*(check for check in CHECKS if check.name in ("format", "lint", "types")), *QUICK)
    if depth == "prove":
        return (*CHECKS, *suites(), *DEEP)
    return (*CHECKS, *sorted(suites(), key=lambda suite: suite.share, reverse=True))


def beside(ours: Sequence[Suite]) -> list[Ran]:
    """Several at a time; in each kind of lane one after another as they stand."""
    run_one = partial(run, deep=False)
    with ThreadPoolExecutor(len(WAITING)) as waiting, ThreadPoolExecutor(PROCESSORS) as computing:
        begun = [(waiting if suite.waits else computing).submit(run_one, suite) for suite in ours]
        return [each.result() for each in begun]


def prove(ours: Sequence[Suite]) -> list[Ran]:
    """The deep versions, one after another; what was done for this state of the code is not done again."""
    state = _state()
    done = json.loads(DONE.read_text()) if DONE.exists() else {}
    ran = []
    for suite in ours:
        if done.get(suite.name) == state:
            print(f"{suite.name:<12} done before")
            continue
        ran.append(run(suite, deep=True))
        if ran[-1].ok:
            done[suite.name] = state
            DONE.write_text(json.dumps(done))
    return ran


def _state() -> str:
    """A name for the code as it is, committed or not."""
    git = [("git", "rev-parse", "HEAD"), ("git", "diff", "HEAD")]
    words = [subprocess.run(each, cwd=ROOT, capture_output=True, check=True).stdout for each in git]
    return hashlib.sha256(b"".join(words)).hexdigest()


def main(depth: str, *names: str) -> int:
    """Run everything, or the suites of these names; 0 if all went well."""
    began = time.monotonic()
    all_of_them = chosen(depth)
    unknown = set(names) - {suite.name for suite in all_of_them}
    if unknown:
        print(f"No suite {', '.join(sorted(unknown))}. There are: {', '.join(suite.name for suite in all_of_them)}")
        return 2
    ours = [suite for suite in all_of_them if not names or suite.name in names]
    ran = prove(ours) if depth == "prove" else beside(ours)
    bad = [each.suite.name for each in ran if not each.ok]
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    computed = used.ru_utime + used.ru_stime
    print(f"{'all':<12} {_how(not bad)} {time.monotonic() - began:6.1f} s, {computed:5.1f} s of processor")
    if bad:
        print(f"Failed: {', '.join(bad)}")
    passed = sum(each.passed for each in ran)
    failed = max(sum(each.failed for each in ran), len(bad))
    print(f"{passed} passed, {failed} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(*(sys.argv[1:] or ["test"])))
