"""A few of the crowd, in a hurry; `python -m tests.process.crowd` is all of them, at their own pace."""

from pathlib import Path

from tests.process.crowd import through

PEOPLE = 30


async def test_everybody_who_begins_at_once_comes_to_the_session_and_no_limit_is_hit(tmp_path: Path) -> None:
    waited = await through(tmp_path, PEOPLE, breathes=False, seconds=45)
    assert len(waited.breathing) == len(waited.resting) == PEOPLE
    assert waited.refused == 0
    assert sum(waited.messages.values()) <= PEOPLE * 9 + 10, "nine each, and a picture that goes up beside the words"
