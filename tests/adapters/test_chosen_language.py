"""The language of a talk, over every platform: by the platform's hint at the first hello, by one word ever after."""

from pathlib import Path

import pytest

from bot.core.model.events import Said
from bot.core.model.messages import Message, Urgency
from tests.adapters.test_same_conversation import TerminalWorld
from tests.engine.world import CATALOG, MORNING
from tests.transcripts.discord import DiscordWorld
from tests.transcripts.play import Player
from tests.transcripts.script import read
from tests.transcripts.telegram import TelegramWorld
from tests.transcripts.test_transcripts import ALT
from tests.transcripts.worlds import Unbroken

ZONE = "Europe/London"
BY_A_WORD = Path(__file__).parent.parent / "transcripts" / "language-by-a-word.chat"
HINTS = {
    **{"en-US": "en", "es-419": "es", "de-AT": "de", "fr": "fr", "pt-br": "pt", "ru": "ru"},
    **{"ES_mx": "es", "lv": "en", "": "en"},
}
"""What a platform says of its person, and what they are spoken to in: a language we don't speak is English."""


def welcome(code: str) -> str:
    """How the welcome begins."""
    return CATALOG.words(Message("welcome", code, Urgency.ANSWER)).text.partition("\n")[0]


@pytest.mark.parametrize("hint", HINTS)
@pytest.mark.parametrize("wire", [TerminalWorld, TelegramWorld])
async def test_the_first_hello_is_answered_in_the_language_of_the_platforms_hint(
    wire: type[TerminalWorld | TelegramWorld], hint: str, tmp_path: Path
) -> None:
    world = wire(tmp_path, MORNING, ZONE, hint)
    await world.start()
    await world.happens(Said("hello"))
    assert world.paper.delivered[0][1].text.startswith(welcome(HINTS[hint]))
    await world.close()


@pytest.mark.parametrize("hint", HINTS)
async def test_discord_hints_with_a_command(hint: str, tmp_path: Path) -> None:
    world = DiscordWorld(tmp_path, MORNING, ZONE, "en")
    await world.start()
    await world.hint("session", hint)
    assert world.paper.delivered[0][1].text.startswith(welcome(HINTS[hint]))
    await world.close()


@pytest.mark.parametrize("wire", [TerminalWorld, TelegramWorld, DiscordWorld])
async def test_one_word_changes_it_in_mid_session_in_a_pause_and_in_an_emergency(
    wire: type[TerminalWorld | TelegramWorld | DiscordWorld], tmp_path: Path
) -> None:
    script = read(BY_A_WORD)
    played = await Player(script, Unbroken(wire(tmp_path, script.start, script.zone, "en"), "calm")).play()
    assert played == (ALT.sub("", script.text) if wire is TelegramWorld else script.text)
