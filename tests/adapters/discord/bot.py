"""The adapter at its work against the fake: what it hears, and whether that reached the disk."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from adapters.discord import Discord
from adapters.discord.http import Deadlines
from bot.channel import Ails, Choice, Clock, Letter
from bot.core.model.messages import Urgency
from tests.adapters.discord.api import TOKEN
from tests.adapters.discord.server import Server
from tests.adapters.stage import StillClock
from tests.adapters.telegram.bot import Disk, until
from tests.content import CATALOG

KEY = b"sixteen bytes!!!"
ILZE = 4242
WORDING = CATALOG.wording
BRIEF = Deadlines(back_off=0.05)
"""Nobody waits long here between two connections."""

__all__ = ["Disk", "Drawer", "say", "until"]


class Drawer:
    """A memory that outlives the adapter, and the chats that were spoken to."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.known: tuple[str, ...] = ()

    async def find(self, name: str) -> str:
        return self.kept.get(name, "")

    async def keep(self, name: str, value: str) -> None:
        await asyncio.sleep(0)
        self.kept[name] = value

    async def lately(self, most: int) -> tuple[str, ...]:
        return self.known[:most]


def say(line: str, language: str, args: dict[str, Any] | None = None) -> str:
    """A line of the content."""
    return WORDING.line(line, language or "en", args)


def discord_at(
    server: Server,
    drawer: Drawer | None = None,
    clock: Clock | None = None,
    token: str = TOKEN,
    ails: Ails = lambda _: None,
    deadlines: Deadlines = BRIEF,
) -> Discord:
    """The adapter, not listening yet."""
    drawer = drawer or Drawer()
    return Discord(
        clock or StillClock(),
        token,
        KEY,
        drawer,
        drawer.lately,
        say=say,
        api=server.url,
        ails=ails,
        deadlines=deadlines,
    )


def letter(server: Server, text: str, labels: tuple[str, ...] = (), **more: object) -> Letter:
    """A letter for Ilze; its buttons have the ids b1, b2 …"""
    choices = tuple(Choice(f"b{place}", label) for place, label in enumerate(labels, 1))
    chat = str(server.api.home(ILZE))
    given: dict[str, object] = {"chat": chat, "choices": choices, "prompt": 100 if labels else 0, "id": 1} | more
    return Letter(text=text, **({"urgency": Urgency.CUE} | given))  # type: ignore[arg-type]


@asynccontextmanager
async def listening(server: Server, disk: Disk, discord: Discord | None = None) -> AsyncIterator[Discord]:
    """The adapter, listening until the end of the block."""
    bot = discord or discord_at(server)
    ears = asyncio.create_task(bot.listen(disk.hear))
    try:
        await until(lambda: bot.connected or ears.done())
        yield bot
    finally:
        ears.cancel()
        with suppress(asyncio.CancelledError):
            await ears
        await bot.close()
