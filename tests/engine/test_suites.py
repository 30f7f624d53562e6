"""`make test` keeps within its six minutes on two processors, and nobody's tests are left out of it."""

import sys

import pytest

from tests.run import BUDGET, CHECKS, PROCESSORS, PYTHON, ROOT, SHARES, WAITING, Suite, chosen, run

BURNS = "import time\nwhile time.process_time() < 0.5: pass"
STARTS = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {BURNS!r}], check=True)"


def test_what_all_suites_take_of_the_processors_is_within_the_budget() -> None:
    assert sum(suite.share for suite in chosen("test")) <= BUDGET * PROCESSORS


def test_no_suite_waits_or_computes_for_as_long_as_there_is_time() -> None:
    assert max(*WAITING.values(), *SHARES.values()) < BUDGET - sum(check.share for check in CHECKS)


def test_every_folder_of_tests_has_its_share() -> None:
    folders = {path.parent.relative_to(ROOT / "tests").parts[0] for path in ROOT.glob("tests/*/**/test_*.py")}
    assert folders == set(SHARES)
    assert set(WAITING) <= folders


def test_what_a_program_takes_that_a_suite_starts_counts_as_the_suites(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(Suite("burns", 9, (PYTHON, "-c", STARTS)), deep=False).ok
    said = capsys.readouterr().out
    assert float(said.split(" s of processor")[0].split()[-1]) >= 0.5
    assert "over" not in said
    run(Suite("burns", 0, (PYTHON, "-c", STARTS)), deep=False)
    assert "over its share of 0 s of processor" in capsys.readouterr().out


def test_a_suite_that_fails_shows_all_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    words = "import sys; print('one'); print('two', file=sys.stderr); print('2 failed, 3 passed'); sys.exit(1)"
    ran = run(Suite("fails", 9, (sys.executable, "-c", words)), deep=False)
    assert (ran.ok, ran.passed, ran.failed) == (False, 3, 2)
    said = capsys.readouterr().out
    assert all(each in said for each in ("one", "two", "FAIL"))
