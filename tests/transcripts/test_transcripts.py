"""Every transcript, in two worlds and three weathers. `UPDATE=1` writes the files anew, for review.

The core and the real store, which stops and starts between all lines, each meet every weather.
"""

import os
from pathlib import Path
from typing import get_args

import pytest

from tests.transcripts.play import Player, without_times
from tests.transcripts.script import read
from tests.transcripts.worlds import CoreStage, StoreStage, Weather

FILES = sorted(Path(__file__).parent.glob("*.chat"))
TWO_CHATS = sorted((Path(__file__).parent / "two-chats").glob("*.chat"))
WEATHERS = get_args(Weather)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_the_core_alone_says_the_same(path: Path) -> None:
    script = read(path)
    played = await Player(script, CoreStage(script.start, script.zone, "calm")).play()
    if os.environ.get("UPDATE"):
        path.write_text(played, "utf-8")  # noqa: ASYNC240 - nobody waits meanwhile
        return
    assert played == script.text


@pytest.mark.parametrize("weather", WEATHERS[1:])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_the_core_alone_in_other_weather(path: Path, weather: Weather) -> None:
    script = read(path)
    played = await Player(script, CoreStage(script.start, script.zone, weather)).play()
    _same(played, script.text, weather)


@pytest.mark.parametrize("weather", WEATHERS)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_the_real_store_with_a_restart_between_all_lines(path: Path, weather: Weather, tmp_path: Path) -> None:
    script = read(path)
    played = await Player(script, StoreStage(tmp_path, script.start, script.zone, weather)).play()
    _same(played, script.text, weather)


@pytest.mark.parametrize("weather", ["calm", "doubled"])
@pytest.mark.parametrize("path", TWO_CHATS, ids=lambda path: path.stem)
async def test_two_chats_of_one_person_on_the_real_store(path: Path, weather: Weather, tmp_path: Path) -> None:
    """Only the store can join people, so the core alone does not play these."""
    script = read(path)
    played = await Player(script, StoreStage(tmp_path, script.start, script.zone, weather)).play()
    if os.environ.get("UPDATE"):
        path.write_text(played, "utf-8")  # noqa: ASYNC240 - nobody waits meanwhile
        return
    assert played == script.text


def _same(played: str, expected: str, weather: Weather) -> None:
    if weather == "late":
        assert without_times(played) == without_times(expected)
    else:
        assert played == expected
