"""The first week in each language, on the core alone and over each platform. `UPDATE=1` writes the files anew.

Each file is the same way by the same buttons: hello, the minute of breathing, a whole session, pain on the ball, a
stop, reminders, the poll and its results, one's own data, and goodbye. The core plays each; each goes over one of the
platforms, which take turns, and with TEST_DEPTH=prove over all of them.
"""

import os
from pathlib import Path

import pytest

from tests.adapters.test_same_conversation import TerminalWorld
from tests.depth import DEEP
from tests.engine.world import CATALOG
from tests.transcripts.discord import DiscordWorld
from tests.transcripts.play import Player
from tests.transcripts.script import read
from tests.transcripts.telegram import TelegramWorld
from tests.transcripts.test_transcripts import ALT
from tests.transcripts.worlds import CoreStage, Unbroken

FILES = sorted((Path(__file__).parent / "languages").glob("*.chat"))
WIRES = (TerminalWorld, TelegramWorld, DiscordWorld)
WIRED = [
    (path, wire)
    for number, path in enumerate(FILES)
    for turn, wire in enumerate(WIRES)
    if DEEP or turn == number % len(WIRES)
]
"""What goes over which platform: each of six languages over one, so that each platform speaks two."""


def test_each_language_has_its_week() -> None:
    assert {path.stem for path in FILES} == set(CATALOG.content.languages)
    assert all(read(path).language == path.stem for path in FILES)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_the_core_alone_says_the_same(path: Path) -> None:
    script = read(path)
    played = await Player(script, CoreStage(script.start, script.zone, "calm", script.language)).play()
    if os.environ.get("UPDATE"):
        path.write_text(played, "utf-8")  # noqa: ASYNC240 - nobody waits meanwhile
        return
    assert played == script.text


@pytest.mark.parametrize(("path", "wire"), WIRED, ids=[f"{path.stem} {wire.__name__}" for path, wire in WIRED])
async def test_over_each_wire_and_back_it_reads_the_same(
    path: Path, wire: type[TerminalWorld | TelegramWorld | DiscordWorld], tmp_path: Path
) -> None:
    script = read(path)
    world = wire(tmp_path, script.start, script.zone, script.language)
    played = await Player(script, Unbroken(world, "calm")).play()
    # Telegram shows what a picture shows, and says so below it only to who asks for that.
    seen, expected = (ALT.sub("", each) if wire is TelegramWorld else each for each in (played, script.text))
    assert seen == expected
