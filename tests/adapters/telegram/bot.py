"""The adapter at its work against the fake: what it hears, and whether that reached the disk."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

from adapters.telegram import Telegram, Terms
from adapters.telegram.http import USUAL, Deadlines
from bot.channel import Ails, Choice, Heard, Letter
from bot.core.model.events import Event
from bot.core.model.messages import Urgency
from tests.adapters.stage import StillClock
from tests.adapters.telegram.api import TOKEN
from tests.adapters.telegram.server import Server

KEY = b"sixteen bytes!!!"
ILZE = 4242


class Notebook:
    """Remembers, also for another adapter."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    async def keep(self, name: str, value: str) -> None:
        await asyncio.sleep(0)
        self.kept[name] = value

    async def find(self, name: str) -> str:
        await asyncio.sleep(0)
        return self.kept.get(name, "")


class Disk:
    """Keeps what is heard, once each; `full` while nothing can be kept."""

    def __init__(self) -> None:
        self.kept: dict[str, Heard] = {}
        self.told = 0
        self.full = False

    @property
    def events(self) -> list[Event]:
        return [heard.event for heard in self.kept.values()]

    async def hear(self, heard: Heard) -> None:
        await asyncio.sleep(0)
        if self.full:
            raise OSError("no space left on device")
        self.told += 1
        self.kept.setdefault(heard.key, heard)


def telegram_at(
    server: Server,
    clock: StillClock | None = None,
    token: str = TOKEN,
    notebook: Notebook | None = None,
    ails: Ails = lambda _: None,
    deadlines: Deadlines = USUAL,
    **terms: Any,
) -> Telegram:
    """The adapter, not listening yet."""
    return Telegram(
        clock or StillClock(),
        token,
        KEY,
        notebook or Notebook(),
        say=lambda line, language, args: f"Write to me at <t.me/{args['bot']}>.",
        ails=ails,
        deadlines=deadlines,
        terms=Terms(api=server.url, poll_seconds=5, **terms),
    )


def letter(text: str, labels: tuple[str, ...] = (), **more: object) -> Letter:
    """A letter for Ilze; its buttons have the ids b1, b2 …"""
    choices = tuple(Choice(f"b{place}", label) for place, label in enumerate(labels, 1))
    given: dict[str, object] = {"chat": str(ILZE), "choices": choices, "prompt": 100 if labels else 0} | more
    return Letter(1, text=text, urgency=Urgency.CUE, **given)  # type: ignore[arg-type]


@asynccontextmanager
async def listening(server: Server, disk: Disk, telegram: Telegram | None = None) -> AsyncIterator[Telegram]:
    """The adapter, listening until the end of the block."""
    bot = telegram or telegram_at(server)
    ears = asyncio.create_task(bot.listen(disk.hear))
    try:
        yield bot
    finally:
        ears.cancel()
        with suppress(asyncio.CancelledError):
            await ears
        await bot.close()


async def until(what: Callable[[], bool], seconds: float = 5) -> None:
    """Wait for something to become true; what takes long is looked at less often."""
    pause = 0.002
    async with asyncio.timeout(seconds):
        while not what():  # what it is has no event
            await asyncio.sleep(pause)
            pause = min(pause * 1.2, 0.02)
