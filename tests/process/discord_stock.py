"""A small Discord bot as one writes it with the library, to stand beside ours: it answers every direct message.

`python -m tests.process.discord_stock URL` runs it; `Stock` does so from a test.
"""

import asyncio
import os
import signal
import sys

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from tests.adapters.discord.api import TOKEN
from tests.adapters.discord.server import Server
from tests.adapters.telegram.bot import until
from tests.process.chat import ROOT


def point_at(api: str) -> None:
    """Have the library talk to another Discord."""
    Route.BASE = api
    root = api.removesuffix("/api/v10").replace("http", "ws")
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"{root}/gateway/")


class Answering(discord.Client):
    """Answers every direct message."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(dm_messages=True), allowed_mentions=discord.AllowedMentions.none())

    async def on_message(self, message: discord.Message) -> None:
        """The whole bot."""
        if not message.author.bot:
            await message.channel.send("hello to you")


class Stock:
    """One process at a time."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._process: asyncio.subprocess.Process | None = None

    async def started(self) -> None:
        """Start it and wait until it is connected."""
        gate = self._server.api.gate
        before = gate.identifies + gate.resumes
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.process.discord_stock", self._server.url),
            cwd=ROOT,
            env=os.environ | {"PYTHONWARNINGS": "ignore"},
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        await until(lambda: gate.identifies + gate.resumes > before, seconds=60)

    async def ends(self, by: signal.Signals) -> int:
        """A signal; the exit code."""
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(by)
        code = await self._process.wait()
        self._process = None
        return code

    async def kill_if_running(self) -> None:
        """Leave nothing behind."""
        if self._process is not None:
            await self.ends(signal.SIGKILL)


if __name__ == "__main__":
    point_at(sys.argv[1])
    Answering().run(TOKEN, log_handler=None)
