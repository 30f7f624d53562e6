"""Runs every check and every suite, each with its time: `python -m tests.run test` (or `prove` for the deep versions).

House rules: two lanes side by side, the checks that read the code and the suites that run it; each suite has a share
of the budget and says what it took; the last line is the one a machine reads.
"""

import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
PYTHON = sys.executable
BIN = Path(PYTHON).parent
_COUNT = re.compile(r"(\d+) (passed|failed|error)")


class Suite(NamedTuple):
    """One command: what it is called, its share of the budget in seconds, and its words."""

    name: str
    share: int
    command: tuple[str, ...]


class Ran(NamedTuple):
    """How a suite went."""

    suite: Suite
    seconds: float
    ok: bool
    passed: int
    failed: int


CHECKS = (
    Suite("format", 5, (str(BIN / "ruff"), "format", "--check", "--quiet", ".")),
    Suite("lint", 5, (str(BIN / "ruff"), "check", "--quiet", ".")),
    Suite("contracts", 15, (str(BIN / "lint-imports"),)),
    Suite("content", 10, (PYTHON, "-m", "bot", "check")),
    Suite("types", 60, (str(BIN / "mypy"),)),
)
SHARES = {"core": 30, "transcripts": 30, "engine": 45, "adapters": 30, "process": 45}
"""Seconds of the budget for each folder of tests/ that holds tests."""


def suites() -> tuple[Suite, ...]:
    """The folders of tests that are there, in the order of their cost."""
    here = [name for name in SHARES if any((ROOT / "tests" / name).glob("test_*.py"))]
    return tuple(Suite(name, SHARES[name], (PYTHON, "-m", "pytest", f"tests/{name}")) for name in here)


def run(suite: Suite, deep: bool) -> Ran:
    """Run one suite and print how it went; its words are shown only if it failed."""
    began = time.monotonic()
    environment = os.environ | ({"EASEBACK_TEST_DEPTH": "prove"} if deep else {})
    result = subprocess.run(suite.command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    seconds = time.monotonic() - began
    words = result.stdout + result.stderr
    counts = {what: int(number) for number, what in _COUNT.findall(words.strip().rsplit("\n", 1)[-1])}
    ok = result.returncode == 0
    if not ok:
        print(f"\n--- {suite.name} ---\n{words}", flush=True)
    over = f"  (over its share of {suite.share} s)" if seconds > suite.share and not deep else ""
    print(f"{suite.name:<12} {'ok  ' if ok else 'FAIL'} {seconds:6.1f} s{over}", flush=True)
    failed = counts.get("failed", 0) + counts.get("error", 0)
    return Ran(suite, seconds, ok, counts.get("passed", 0), failed)


def main(depth: str) -> int:
    """Run everything; 0 if all went well."""
    began = time.monotonic()
    deep = depth == "prove"
    with ThreadPoolExecutor(2) as lanes:
        checks = lanes.submit(lambda: [run(suite, deep) for suite in CHECKS])
        tests = lanes.submit(lambda: [run(suite, deep) for suite in suites()])
        ran = checks.result() + tests.result()
    bad = [each.suite.name for each in ran if not each.ok]
    print(f"{'all':<12} {'FAIL' if bad else 'ok  '} {time.monotonic() - began:6.1f} s")
    if bad:
        print(f"Failed: {', '.join(bad)}")
    passed = sum(each.passed for each in ran)
    failed = max(sum(each.failed for each in ran), len(bad))
    print(f"{passed} passed, {failed} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "test"))
