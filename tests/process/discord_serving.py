"""A real `easeback serve` process that talks to a Discord on this machine."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from tests.adapters.discord.api import TOKEN, DiscordApi
from tests.adapters.discord.server import Server, serving
from tests.adapters.telegram.bot import until
from tests.process.served import WAY_IN, Served


class Easeback(Served):
    """Served in Discord."""

    def __init__(self, folder: Path, server: Server) -> None:
        super().__init__(folder, {"EASEBACK_DISCORD_TOKEN": TOKEN, "EASEBACK_DISCORD_API": server.url})
        self.server = server

    @property
    def api(self) -> DiscordApi:
        return self.server.api

    async def started(self) -> None:
        """Start the program and wait until it is connected."""
        gate = self.api.gate
        before = gate.identifies + gate.resumes
        await self.start()
        await until(lambda: gate.identifies + gate.resumes > before, seconds=60)

    async def lies_down(self, person: int) -> None:
        """A person taps from the first words to the first step."""
        await self.api.calls_command(person, "session")
        pressed = 0
        for label in WAY_IN:
            await until(partial(_is_offered, self.api, person, label, pressed), seconds=20)
            await self.api.presses(person, label)
            pressed = self.api.last(person).id
        await until(lambda: any(text.startswith("Lie on your back") for text in self.api.texts(person)))


def _is_offered(api: DiscordApi, person: int, label: str, after: int) -> bool:
    """A message that came after another one has that button."""
    found = [sent for sent in api.sent.values() if sent.chat == api.home(person) and sent.id > after]
    return any(label in row for sent in found for row in sent.labels)


@asynccontextmanager
async def easeback(folder: Path, api: DiscordApi | None = None) -> AsyncIterator[Easeback]:
    """A server, and a program that is not started yet; none is left behind."""
    async with serving(api) as server:
        program = Easeback(folder, server)
        try:
            yield program
        finally:
            await program.kill_if_running()
