"""What is set around the talk: commands in every language, how it may be installed, and the links for that."""

import re

import pytest

from adapters.discord import invite, publish
from adapters.discord.reading import COMMANDS
from bot.channel import ChannelClosed
from tests.adapters.discord.api import BOT, TOKEN
from tests.adapters.discord.bot import WORDING
from tests.adapters.discord.server import serving
from tests.adapters.stage import StillClock
from tests.content import CATALOG

LANGUAGES = CATALOG.content.languages
NAME = re.compile(r"[-_'\w]{1,32}")


async def published(url: str, token: str = TOKEN) -> list[str]:
    return await publish(StillClock(), token, LANGUAGES, WORDING.has, WORDING.line, api=url)


async def test_commands_are_set_in_every_language_and_only_once() -> None:
    async with serving() as server:
        assert await published(server.url) == ["commands", "installs"]
        assert await published(server.url) == []
        commands = {each["name"]: each for each in server.api.commands}
        assert set(commands) == {*COMMANDS, "invitation"}
        assert commands["stop"]["name_localizations"]["de"] == "stopp"
        assert commands["help"]["description_localizations"]["es-ES"] == "Qué puedes escribir"
        assert {"es-419", "es-ES", "fr", "pt-BR", "ru", "de"} == set(commands["why"]["name_localizations"])
        assert all(each["contexts"] == [0, 1, 2] for name, each in commands.items() if name != "invitation")
        assert all(each["integration_types"] == [0, 1] for name, each in commands.items() if name != "invitation")
        assert (commands["invitation"]["contexts"], commands["invitation"]["integration_types"]) == ([0], [0])
        assert commands["invitation"]["default_member_permissions"] == 32
        assert set(server.api.application["integration_types_config"]) == {"0", "1"}


def test_no_two_commands_are_called_the_same_in_any_language() -> None:
    for code in LANGUAGES:
        names = [WORDING.line(f"slash-{name}", code) for name in (*COMMANDS, "invitation")]
        assert len(set(names)) == len(names)
        assert all(NAME.fullmatch(name) and name == name.lower() for name in names)


async def test_the_links_ask_for_exactly_what_is_needed() -> None:
    async with serving() as server:
        person, place = await invite(StillClock(), TOKEN, api=server.url)
        assert f"client_id={BOT}" in person
        assert "scope=applications.commands&" in person
        assert person.endswith("integration_type=1")
        assert "permissions" not in person
        assert "scope=bot+applications.commands" in place
        assert "permissions=3072" in place  # see channels, send messages


async def test_a_wrong_token_is_told() -> None:
    async with serving() as server:
        with pytest.raises(ChannelClosed, match="EASEBACK_DISCORD_TOKEN"):
            await published(server.url, f"{TOKEN}x")
        with pytest.raises(ChannelClosed, match="EASEBACK_DISCORD_TOKEN"):
            await invite(StillClock(), f"{TOKEN}x", api=server.url)
