"""A real `easeback serve` process that talks to a Bot API on this machine."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from bot.clock import wall
from bot.core.model.instants import SECOND
from tests.adapters.telegram.api import TOKEN, BotApi
from tests.adapters.telegram.bot import until
from tests.adapters.telegram.server import Server, serving
from tests.process.served import WAY_IN, Served


class Easeback(Served):
    """Served in Telegram."""

    def __init__(self, folder: Path, server: Server) -> None:
        super().__init__(folder, {"EASEBACK_TELEGRAM_TOKEN": TOKEN, "EASEBACK_TELEGRAM_API": server.url})
        self.server = server

    @property
    def api(self) -> BotApi:
        return self.server.api

    async def started(self) -> None:
        """Start the program and wait for its first poll."""
        polls = len(self.api.polls)
        await self.start()
        await until(lambda: len(self.api.polls) > polls, seconds=30)

    async def lies_down(self, chat: int) -> None:
        """A person taps from the first words to the first step."""
        self.api.says(chat, "/start")
        pressed = 0
        for label in WAY_IN:
            await until(partial(_is_offered, self.api, chat, label, pressed), seconds=20)
            self.api.presses(chat, label)
            pressed = self.api.last(chat).id
        await until(lambda: any(text.startswith("Lie on your back") for text in self.api.texts(chat)), seconds=20)


def _is_offered(api: BotApi, chat: int, label: str, after: int) -> bool:
    """A message that came after another one has that button."""
    found = [sent for sent in api.sent.values() if sent.chat == chat and sent.id > after]
    return any(label in row for sent in found for row in sent.labels)


@asynccontextmanager
async def easeback(folder: Path, api: BotApi | None = None) -> AsyncIterator[Easeback]:
    """A server, and a program that is not started yet; none is left behind."""
    async with serving(api) as server:
        server.api.date = lambda: wall() // SECOND
        program = Easeback(folder, server)
        try:
            yield program
        finally:
            await program.kill_if_running()
