"""A few kills at random moments; `make prove` does a hundred."""

from pathlib import Path

from tests.process.kill_discord import kill


async def test_kills_under_load_lose_nothing_and_say_nothing_twice(tmp_path: Path) -> None:
    toll = await kill(4, seed=3, folder=tmp_path)
    assert toll.kills == 4
    assert toll.written > 30
    assert toll.while_down > 10
    assert (toll.unanswered, toll.answered_twice, toll.cues_twice, toll.identifies) == (0, 0, 0, 1)
    assert toll.resumes == 4
