"""kill -9 in the middle of a hold: the session goes on, and nothing is said twice."""

from pathlib import Path

from tests.process.kill import kill


def test_ten_kills_at_random_moments_lose_no_session_and_say_nothing_twice(tmp_path: Path) -> None:
    tally = kill(10, seed=7, folder=tmp_path)
    assert tally.kills >= 10
    assert (tally.twice, tally.disorder) == (0, 0)
    assert tally.missing <= tally.kills
