"""Commands and descriptions: set once, then left alone; every command is heard."""

import pytest

from adapters.telegram import publish
from adapters.telegram.publish import COMMANDS
from adapters.telegram.reading import said
from bot.channel import ChannelClosed
from bot.core.model.events import Arrived, Said
from bot.core.model.intents import Intent
from bot.core.understanding.hearing import hear
from tests.adapters.telegram.api import TOKEN
from tests.adapters.telegram.server import serving
from tests.engine.world import CATALOG


async def test_what_is_set_already_is_left_alone() -> None:
    async with serving() as server:
        first = await publish(TOKEN, server.url, ["en"], CATALOG.wording.line)
        assert len(first) == 6
        assert [each["command"] for each in server.api.settings["commands", ""]] == list(COMMANDS)
        assert server.api.settings["description", "en"].startswith("I guide you")
        assert await publish(TOKEN, server.url, ["en"], CATALOG.wording.line) == []
        server.api.settings["short_description", ""] = "something else"
        assert await publish(TOKEN, server.url, ["en"], CATALOG.wording.line) == ["short description (default)"]


async def test_every_language_has_words_of_its_own() -> None:
    languages, wording = CATALOG.content.languages, CATALOG.wording
    lines = (*(f"command-{name}" for name in COMMANDS), "bot-description", "bot-about", "group-invite", "share-place")
    assert [(code, line) for code in languages for line in lines if not wording.has(line, code)] == []
    async with serving() as server:
        assert len(await publish(TOKEN, server.url, languages, wording.line)) == 3 * (1 + len(languages))
        assert len({server.api.settings["description", code] for code in languages}) == len(languages)


async def test_what_telegram_does_not_take_is_told() -> None:
    async with serving() as server:
        with pytest.raises(ChannelClosed, match="is too long"):
            await publish(TOKEN, server.url, ["en"], lambda line, code: "x" * 200)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_heard(command: str) -> None:
    event = said(f"/{command}")
    if command == "start":
        assert event == Arrived()
        return
    assert isinstance(event, Said)
    other = {"session": Intent.START, "progress": Intent.NUMBERS}
    assert hear(event.text, (), CATALOG.content.ear).intent is (other.get(command) or Intent(command))
