"""Every transcript, in two worlds and three weathers. `UPDATE=1` writes the files anew, for review.

The core meets every weather with each of them. The real store, which stops and starts between all lines, plays each
in calm weather, where the writer has a thread of its own, and in one of the others, which take turns; every sixth file
goes over each wire. With TEST_DEPTH=prove every file does all of it, always with the thread.
"""

import os
import re
import time
from pathlib import Path
from typing import get_args

import pytest

from bot.charts import Drawing
from tests.depth import DEEP
from tests.engine.straight import StraightWriter
from tests.engine.world import CATALOG, World
from tests.transcripts.discord import DiscordWorld
from tests.transcripts.play import Player, without_times
from tests.transcripts.script import read
from tests.transcripts.telegram import TelegramWorld
from tests.transcripts.worlds import CoreStage, StoreStage, Unbroken, Weather

FILES = sorted(Path(__file__).parent.glob("*.chat"))
TWO_CHATS = sorted((Path(__file__).parent / "two-chats").glob("*.chat"))
WEATHERS = get_args(Weather)
STORED = [
    (path, each) for n, path in enumerate(FILES) for each in WEATHERS if DEEP or each in ("calm", WEATHERS[1 + n % 2])
]
OVER_DISCORD = FILES if DEEP else FILES[3::6]
OVER_TELEGRAM = FILES if DEEP else FILES[::6]


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


@pytest.fixture(autouse=True)
def quickly_drawn(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A real drawing takes a process and a second; but for one transcript, tests/engine/test_enclosed.py is enough."""

    async def drawn(drawing: Drawing) -> bytes:
        return b"drawn"

    if "eight-days" not in request.node.name:
        monkeypatch.setattr("bot.letters.draw", drawn)


@pytest.mark.parametrize(("path", "weather"), STORED, ids=[f"{path.stem}-{weather}" for path, weather in STORED])
async def test_the_real_store_with_a_restart_between_all_lines(
    path: Path, weather: Weather, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = read(path)
    if weather != "calm" and not DEEP:
        monkeypatch.setattr("bot.app.Writer", StraightWriter)
    played = await Player(script, StoreStage(World(tmp_path, script.start, script.zone), weather)).play()
    _same(played, script.text, weather)


@pytest.mark.parametrize("path", OVER_TELEGRAM, ids=lambda path: path.stem)
async def test_over_telegram_and_back_it_reads_the_same(path: Path, tmp_path: Path) -> None:
    script = read(path)
    world = TelegramWorld(tmp_path, script.start, script.zone)
    try:
        played = await Player(script, StoreStage(world, "calm")).play()
    finally:
        await world.close()
    seen, expected = (PAGE.sub("<", ALT.sub("", each)) for each in (played, script.text))
    _same(seen, expected, "calm")
    lives = 1 + script.text.count(f"[{CATALOG.wording.label('delete-all', 'en')}]")
    assert sum(bool(sent.keyboard) for sent in world.api.sent.values()) <= lives


@pytest.mark.parametrize("path", OVER_DISCORD, ids=lambda path: path.stem)
async def test_over_discord_and_back_it_reads_the_same(path: Path, tmp_path: Path) -> None:
    script = read(path)
    played = await Player(script, StoreStage(DiscordWorld(tmp_path, script.start, script.zone), "calm")).play()
    _same(played, script.text, "calm")


@pytest.mark.parametrize("weather", ["calm", "doubled"])
@pytest.mark.parametrize("path", TWO_CHATS, ids=lambda path: path.stem)
async def test_two_chats_of_one_person_on_the_real_store(path: Path, weather: Weather, tmp_path: Path) -> None:
    """Only the store can join people, so the core alone does not play these."""
    script = read(path)
    played = await Player(script, StoreStage(World(tmp_path, script.start, script.zone), weather)).play()
    if os.environ.get("UPDATE"):
        path.write_text(played, "utf-8")  # noqa: ASYNC240 - nobody waits meanwhile
        return
    assert played == script.text


async def test_the_first_eight_days_pass_in_five_seconds(tmp_path: Path) -> None:
    script = read(Path(__file__).parent / "eight-days.chat")
    began = time.process_time()
    played = await Player(script, Unbroken(World(tmp_path, script.start, script.zone), "calm")).play()
    assert time.process_time() - began < 5
    assert played == script.text


PAGE = re.compile(r"(?<=^\d\d:\d\d:\d\d )~", re.MULTILINE)
"""A page turns in its message, but one with a picture that Telegram was never sent comes in a message of its own."""
ALT = re.compile(r"^ {9}\| \{[^}]*\}\n", re.MULTILINE)
"""Telegram has no alt texts; what stands under a picture there is seen in tests/adapters/telegram/test_media.py."""
COUNTED = re.compile(r"So far (?:no answer has been counted|1 person has answered)\.")
"""The core alone never counts what all have answered; the store does so once a week, if it runs then."""


def _same(played: str, expected: str, weather: Weather) -> None:
    played, expected = COUNTED.sub("So far.", played), COUNTED.sub("So far.", expected)
    if weather == "late":
        assert without_times(played) == without_times(expected)
    else:
        assert played == expected
