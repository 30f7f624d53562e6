"""A real `easeback serve` process that talks to a Discord on this machine."""

import asyncio
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from tests.adapters.discord.api import TOKEN, DiscordApi
from tests.adapters.discord.server import Server, serving
from tests.adapters.telegram.bot import until
from tests.process.chat import ROOT, environment
from tests.process.serving import WAY_IN


class Easeback:
    """One process at a time, on one state folder."""

    def __init__(self, folder: Path, server: Server) -> None:
        self.folder = folder
        self.server = server
        self.words = ""
        """What it wrote to its error output, where its log goes."""
        self._process: asyncio.subprocess.Process | None = None

    @property
    def api(self) -> DiscordApi:
        return self.server.api

    async def start(self, **more: str) -> None:
        """Start the program."""
        discord = {"EASEBACK_DISCORD_TOKEN": TOKEN, "EASEBACK_DISCORD_API": self.server.url}
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "serve"),
            cwd=ROOT,
            env=environment(self.folder) | discord | more,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )

    async def started(self) -> None:
        """Start the program and wait until it is connected."""
        gate = self.api.gate
        before = gate.identifies + gate.resumes
        await self.start()
        await until(lambda: gate.identifies + gate.resumes > before, seconds=60)

    async def ends(self, by: signal.Signals | None = None) -> int:
        """A signal, or by itself; the exit code."""
        assert self._process is not None
        if by is not None:
            self._process.send_signal(by)
        async with asyncio.timeout(20):
            _, words = await self._process.communicate()
        self.words += words.decode()
        code = self._process.returncode
        self._process = None
        assert code is not None
        return code

    async def kill_if_running(self) -> None:
        """Leave nothing behind."""
        if self._process is not None:
            await self.ends(signal.SIGKILL)

    async def lies_down(self, person: int) -> None:
        """A person taps from the first words to the first step."""
        await self.api.calls_command(person, "session")
        pressed = 0
        for label in WAY_IN:
            await until(partial(_is_offered, self.api, person, label, pressed), seconds=20)
            await self.api.presses(person, label)
            pressed = self.api.last(person).id
        await until(lambda: any(text.startswith("Lie on your back") for text in self.api.texts(person)))

    def rows(self, query: str) -> list[tuple[int, ...]]:
        """What the database says."""
        connection = sqlite3.connect(self.folder / "state" / "easeback.sqlite")
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()


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
