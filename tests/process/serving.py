"""A real `easeback serve` process that talks to a Bot API on this machine."""

import asyncio
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from tests.adapters.telegram.api import TOKEN, BotApi
from tests.adapters.telegram.bot import until
from tests.adapters.telegram.server import Server, serving
from tests.process.chat import ROOT, environment

WAY_IN = (
    *("Start", "I agree", "Yes, 18+ and OK", "None of these", "None of these", "None of these", "None of these"),
    *("Yes", "I have a ball", "Short, 3 minutes", "I heard it", "6", "▶ Hands-free"),
)
"""The buttons from the first words to the first step of the short form."""


class Easeback:
    """One process at a time, on one state folder."""

    def __init__(self, folder: Path, server: Server) -> None:
        self.folder = folder
        self.server = server
        self.words = ""
        """What it wrote to its error output, where its log goes."""
        self._process: asyncio.subprocess.Process | None = None

    @property
    def api(self) -> BotApi:
        return self.server.api

    async def start(self, **more: str) -> None:
        """Start the program."""
        telegram = {"EASEBACK_TELEGRAM_TOKEN": TOKEN, "EASEBACK_TELEGRAM_API": self.server.url}
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "serve"),
            cwd=ROOT,
            env=environment(self.folder) | telegram | more,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )

    async def started(self) -> None:
        """Start the program and wait for its first poll."""
        polls = len(self.api.polls)
        await self.start()
        await until(lambda: len(self.api.polls) > polls, seconds=30)

    @property
    def told(self) -> str:
        """Its words on the command line, as everybody on the machine can read them."""
        assert self._process is not None
        return Path(f"/proc/{self._process.pid}/cmdline").read_text()

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

    async def lies_down(self, chat: int) -> None:
        """A person taps from the first words to the first step."""
        self.api.says(chat, "/start")
        pressed = 0
        for label in WAY_IN:
            await until(partial(_is_offered, self.api, chat, label, pressed), seconds=20)
            self.api.presses(chat, label)
            pressed = self.api.last(chat).id
        await until(lambda: any(text.startswith("Lie on your back") for text in self.api.texts(chat)))

    def rows(self, query: str) -> list[tuple[int, ...]]:
        """What the database says."""
        connection = sqlite3.connect(self.folder / "state" / "easeback.sqlite")
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()


def _is_offered(api: BotApi, chat: int, label: str, after: int) -> bool:
    """A message that came after another one has that button."""
    found = [sent for sent in api.sent.values() if sent.chat == chat and sent.id > after]
    return any(label in row for sent in found for row in sent.labels)


@asynccontextmanager
async def easeback(folder: Path, api: BotApi | None = None) -> AsyncIterator[Easeback]:
    """A server, and a program that is not started yet; none is left behind."""
    async with serving(api) as server:
        program = Easeback(folder, server)
        try:
            yield program
        finally:
            if program._process is not None:
                await program.ends(signal.SIGKILL)
