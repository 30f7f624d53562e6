"""A real `easeback serve` process, whatever platform it is served before: started, asked about, ended."""

import asyncio
import signal
import sqlite3
import sys
from pathlib import Path

from tests.process.chat import ROOT, environment

WAY_IN = (
    *("I'm 18+, I agree", "None of these", "Next", "None of these", "None of these", "I have a ball"),
    *("Short, 3 minutes", "6"),
)
"""The buttons from the first words to the first step of the short form."""


class Served:
    """One process at a time, on one state folder."""

    def __init__(self, folder: Path, settings: dict[str, str]) -> None:
        """`settings` name the platform."""
        self.folder = folder
        self.words = ""
        """What it wrote to its error output, where its log goes."""
        self.before: tuple[str, ...] = ()
        """Words that stand before its own on the command line: what it is run by."""
        self._settings = settings
        self._process: asyncio.subprocess.Process | None = None

    async def start(self, **more: str) -> None:
        """Start the program."""
        self._process = await asyncio.create_subprocess_exec(
            *(*self.before, sys.executable, "-m", "bot", "serve"),
            cwd=ROOT,
            env=environment(self.folder) | self._settings | more,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )

    @property
    def told(self) -> str:
        """Its words on the command line, as everybody on the machine can read them."""
        assert self._process is not None
        return Path(f"/proc/{self._process.pid}/cmdline").read_text()

    @property
    def pid(self) -> int:
        """The process that runs."""
        assert self._process is not None
        return self._process.pid

    async def ends(self, by: signal.Signals | None = None) -> int:
        """A signal, or by itself; the exit code."""
        assert self._process is not None
        if by is not None:
            self._process.send_signal(by)
        # One that is to end by itself has to have started first, on whatever the machine has left for it.
        async with asyncio.timeout(20 if by is not None else 90):
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

    def rows(self, query: str) -> list[tuple[int, ...]]:
        """What the database says."""
        connection = sqlite3.connect(self.folder / "state" / "easeback.sqlite")
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()
