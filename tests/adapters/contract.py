"""A person at a channel, whichever it is: what the contract suite asks of each."""

import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Protocol

from prompt_toolkit.output.vt100 import Vt100_Output

from bot.channel import Channel, Heard
from tests.adapters import stage
from tests.adapters.discord import bot as discord_bot
from tests.adapters.discord import server as discord_server
from tests.adapters.telegram import bot
from tests.adapters.telegram.server import Server, serving


class Person(Protocol):
    """Somebody who reads, writes and taps."""

    channel: Channel
    chat: str

    @property
    def heard(self) -> list[Heard]:
        """What reached Easeback."""

    @property
    def reads(self) -> str:
        """All that can be read now."""

    async def writes(self, text: str) -> None:
        """Write a text."""

    async def taps(self, label: str) -> None:
        """Tap a button."""

    def vanishes(self) -> None:
        """From now on the platform can't be reached."""


class Torn(io.StringIO):
    """A window that breaks when words come."""

    def write(self, words: str) -> int:
        if "Still there?" in words:
            raise BrokenPipeError
        return len(words)


class AtTerminal:
    """At a window with a keyboard."""

    chat = "me"

    def __init__(self, easeback: stage.Easeback, window: stage.Window) -> None:
        assert easeback.terminal is not None
        self.channel: Channel = easeback.terminal
        self._easeback = easeback
        self._window = window

    @property
    def heard(self) -> list[Heard]:
        return self._easeback.heard

    @property
    def reads(self) -> str:
        return self._window.shown

    async def writes(self, text: str) -> None:
        self._window.keys.send_text(f"{text}\r")

    async def taps(self, label: str) -> None:
        await self.writes(label)

    def vanishes(self) -> None:
        assert isinstance(self._window.output, Vt100_Output)
        self._window.output.stdout = Torn()


class InTelegram:
    """In a private chat with the bot."""

    chat = str(bot.ILZE)

    def __init__(self, server: Server, channel: Channel, disk: bot.Disk) -> None:
        self.channel = channel
        self._server = server
        self._disk = disk

    @property
    def heard(self) -> list[Heard]:
        return list(self._disk.kept.values())

    @property
    def reads(self) -> str:
        return "\n".join(
            "\n".join([sent.text, *map(" ".join, sent.labels)])
            for sent in self._server.api.sent.values()
            if sent.chat == bot.ILZE
        )

    async def writes(self, text: str) -> None:
        self._server.api.says(bot.ILZE, text)

    async def taps(self, label: str) -> None:
        self._server.api.presses(bot.ILZE, label)

    def vanishes(self) -> None:
        self._server.down = True


class InDiscord:
    """In a private chat with the bot."""

    def __init__(self, server: discord_server.Server, channel: Channel, disk: bot.Disk) -> None:
        self.channel = channel
        self.chat = str(server.api.home(discord_bot.ILZE))
        self._server = server
        self._disk = disk

    @property
    def heard(self) -> list[Heard]:
        return list(self._disk.kept.values())

    @property
    def reads(self) -> str:
        return "\n".join(
            "\n".join([sent.text, sent.alt, *map(" ".join, sent.labels)])
            for sent in self._server.api.sent.values()
            if str(sent.chat) == self.chat
        )

    async def writes(self, text: str) -> None:
        await self._server.api.says(discord_bot.ILZE, text)

    async def taps(self, label: str) -> None:
        await self._server.api.presses(discord_bot.ILZE, label)

    def vanishes(self) -> None:
        self._server.down = True


@asynccontextmanager
async def at_terminal() -> AsyncIterator[Person]:
    """Somebody at a terminal."""
    easeback = stage.Easeback()
    async with stage.window(easeback, greet=False) as window:
        yield AtTerminal(easeback, window)


@asynccontextmanager
async def in_telegram() -> AsyncIterator[Person]:
    """Somebody in Telegram."""
    disk = bot.Disk()
    async with serving() as server, bot.listening(server, disk) as telegram:
        await bot.until(lambda: bool(server.api.polls))
        yield InTelegram(server, telegram, disk)


@asynccontextmanager
async def in_discord() -> AsyncIterator[Person]:
    """Somebody in Discord."""
    disk = bot.Disk()
    async with discord_server.serving() as server, discord_bot.listening(server, disk) as discord:
        yield InDiscord(server, discord, disk)


PEOPLE = {"terminal": at_terminal, "telegram": in_telegram, "discord": in_discord}
