"""Power cuts. In depth: `python -m tests.disk.power --cuts 1000`."""

from pathlib import Path

from tests.disk.power import cut


def test_fifty_power_cuts_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    tally = cut(50, seed=1, folder=tmp_path)
    assert tally.cuts == 50
    assert tally.commits > 1000
    assert (tally.lost, tally.corrupt, tally.half) == (0, 0, 0)


def test_with_a_laxer_setting_the_same_cuts_lose_commits(tmp_path: Path) -> None:
    assert cut(10, seed=1, folder=tmp_path, synchronous="NORMAL").lost > 0
