"""The world of a script as a platform sees it: what the person does goes in over a real socket, what Easeback says is
read from what the chat shows.
"""

import asyncio
from abc import abstractmethod
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Generic, TypeVar

from msgspec.structs import replace

from bot.app import App
from bot.channel import Heard, Letter, Served
from bot.core.model.events import Event, Woke
from bot.core.model.instants import Instant
from bot.store import Store
from tests.engine.world import CATALOG, World, store_in

OFTEN = 5
"""A restart after so many lines."""
C = TypeVar("C", bound=Served)


class WiredWorld(World, Generic[C]):
    """An engine with an adapter before it; a restart makes everything new but the database and the platform."""

    def __init__(self, folder: Path, now: Instant, zone: str, language: str = "en") -> None:
        super().__init__(folder, now, zone)
        self.language = language
        self.heard = 0
        self._open = AsyncExitStack()
        self._url = ""
        self._lines = 0
        self._adapter: C | None = None
        self._ears: asyncio.Task[None] | None = None

    @abstractmethod
    async def served(self) -> str:
        """Open the platform; its address."""

    @abstractmethod
    def adapter(self, app: App, store: Store, url: str) -> C:
        """The adapter, without its pace: a script tells when things are meant to be said."""

    @abstractmethod
    async def ready(self, adapter: C) -> None:
        """Wait until the adapter hears."""

    @abstractmethod
    async def does(self, event: Event) -> None:
        """The person does something, and the platform has told it."""

    async def start(self) -> None:
        self._url = self._url or await self.served()
        self.boots += 1
        store = store_in(self.folder, boot=self.boots)
        self.app = App(store, CATALOG, self.clock)
        adapter = self._adapter = self.adapter(self.app, store, self._url)
        await self.app.start([adapter])
        self._ears = asyncio.create_task(adapter.listen(self._hear))
        await self.ready(adapter)
        await self.app.settle()

    async def stop(self) -> None:
        assert self._adapter is not None
        assert self._ears is not None
        self._ears.cancel()
        with suppress(asyncio.CancelledError):
            await self._ears
        await super().stop()
        await self._adapter.close()

    async def restart(self) -> None:
        """Now and then is enough: the store's own world does it between all lines."""
        self._lines += 1
        if self._lines % OFTEN == 0:
            await super().restart()

    async def close(self) -> None:
        if self.app is not None:
            await super().close()
        await self._open.aclose()

    async def happens(self, event: Event, chat: str = "") -> list[Letter]:
        assert self.app is not None
        before = len(self.paper.delivered)
        if isinstance(event, Woke):
            await self.app.alarm.wake_due()
        else:
            await self.does(event)
        await self.app.settle()
        return [letter for _, letter in self.paper.delivered[before:]]

    async def _hear(self, heard: Heard) -> None:
        """A platform tells no zone, and Discord with a text no language; the script's person has told them before."""
        assert self.app is not None
        await self.app.hear(replace(heard, zone=self.zone, language=heard.language or self.language))
        self.heard += 1
