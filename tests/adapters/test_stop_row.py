"""Stop looks like Stop: over each platform's wire it has the last row to itself in every message of a session, in red;
what guides begins in bold, and words of safety are set apart.
"""

from pathlib import Path

import pytest

from adapters.discord.page import RED
from adapters.terminal.layout import drawn
from bot.channel import Letter
from tests.adapters.discord.forms import Sent as Post
from tests.adapters.telegram.api import Sent
from tests.adapters.test_same_conversation import Act, Person, TerminalWorld
from tests.adapters.test_way_in import PLATFORMS, TO_THE_FULL, person_on
from tests.transcripts.discord import DiscordWorld
from tests.transcripts.telegram import TelegramWorld

SESSION: list[Act] = [*TO_THE_FULL, ("picks", "6"), ("waits", 640)]
FEWEST = 25
"""Messages of the long rest; fewer, and the test has not seen one."""
STOP = "⏹ Stop"
Row = list[tuple[str, str]]


def shown_by(person: Person) -> list[tuple[str, list[Row]]]:
    """All messages with their rows of buttons: labels, and how they look."""
    match person.world:
        case TelegramWorld() as world:
            return [(each.text, _telegram(each)) for each in world.api.shown if each.text or not each.file]
        case DiscordWorld() as world:
            return [(each.text, _discord(each)) for each in world.api.shown]
        case world:
            assert isinstance(world, TerminalWorld)
            return [(each.text, _terminal(each)) for _, each in world.paper.delivered]


def _telegram(sent: Sent) -> list[Row]:
    return [[(each["text"], each.get("style", "")) for each in row] for row in sent.keyboard]


def _discord(sent: Post) -> list[Row]:
    return [list(zip(labels, looks, strict=True)) for labels, looks in zip(sent.labels, sent.looks, strict=True)]


def _terminal(letter: Letter) -> list[Row]:
    """The rows that are drawn for it; what stops is red on a screen with colours."""
    looks = {"class:buttons": "", "class:stop": "danger"}
    lines = [
        (line, looks[style]) for style, words in drawn(letter, 80) if style in looks for line in words.splitlines()
    ]
    return [[(line.strip(" 0123456789[]"), look)] for line, look in lines]


@pytest.mark.parametrize("platform", PLATFORMS)
async def test_in_every_message_of_a_session_stop_stands_red_in_the_last_row(platform: str, tmp_path: Path) -> None:
    person = person_on(platform, tmp_path)
    await person.world.start()
    try:
        for act in SESSION[:-1]:
            await person.does(act)
        before = len(shown_by(person))
        await person.does(SESSION[-1])
        session = shown_by(person)[before - 1 :]
    finally:
        await person.world.close()
    last = [rows[-1] if rows else [] for _, rows in session]
    assert len(session) >= FEWEST
    assert [text for (text, _), row in zip(session, last, strict=True) if row != [(STOP, "danger")]] == []
    others = [button for _, rows in session for row in rows[:-1] for button in row]
    assert [label for label, look in others if look == "danger" or label == STOP] == []


@pytest.mark.parametrize("platform", PLATFORMS)
async def test_what_guides_begins_in_bold_and_words_of_safety_are_set_apart(platform: str, tmp_path: Path) -> None:
    person = person_on(platform, tmp_path)
    await person.world.start()
    try:
        for act in [*SESSION[:-1], ("says", "it hurts")]:
            await person.does(act)
        match person.world:
            case TelegramWorld() as world:
                opening = next(each for each in world.api.shown if each.text.startswith("Lie on your back"))
                assert _bold(opening) == "Lie on your back, legs long, arms by your sides."
                assert _bold(world.api.shown[-1]) == world.api.shown[-1].text
            case DiscordWorld() as world:
                first = next(each for each in world.api.shown if each.text.startswith("Lie on your back"))
                assert first.words.startswith("**Lie on your back, legs long, arms by your sides.** ")
                assert (first.edge, world.api.shown[-1].edge) == (None, RED)
            case world:
                letters = [each for _, each in world.paper.delivered]
                first_drawn = next(drawn(each, 80) for each in letters if each.text.startswith("Lie on your back"))
                assert [words for style, words in first_drawn if style == "class:lead"]
                assert [words for style, words in drawn(letters[-1], 80) if style == "class:safety"]
    finally:
        await person.world.close()


def _bold(sent: Sent) -> str:
    wide = sent.text.encode("utf-16-le")
    parts = [(2 * each["offset"], 2 * each["length"]) for each in sent.entities if each["type"] == "bold"]
    return "".join(wide[at : at + length].decode("utf-16-le") for at, length in parts)
