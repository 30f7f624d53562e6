"""The whole engine behind something that answers in a platform's place: nobody is gone, nothing ends, all is said."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from adapters.discord import Discord
from adapters.telegram import Telegram, Terms
from bot.app import App
from bot.channel import Served
from bot.clock import WallClock
from bot.store import Store
from tests.adapters.discord import server as discord_server
from tests.adapters.discord.api import TOKEN as DISCORD_TOKEN
from tests.adapters.telegram.api import TOKEN
from tests.adapters.telegram.bot import until
from tests.adapters.telegram.server import serving
from tests.engine.world import CATALOG, store_in

ILZE = 4242
SEND = "POST /channels/{}/messages"


@asynccontextmanager
async def running(folder: Path, served: Served | None, app: App) -> AsyncIterator[App]:
    """The engine in real time."""
    assert served is not None
    task = asyncio.create_task(app.run([served]))
    try:
        yield app
        assert not task.done()
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await served.close()


def app_in(folder: Path) -> tuple[App, Store]:
    store = store_in(folder)
    return App(store, CATALOG, WallClock()), store


async def test_pages_in_telegrams_place_make_nobody_gone_and_end_nothing(tmp_path: Path) -> None:
    async with serving() as server:
        app, store = app_in(tmp_path)
        telegram = Telegram(
            app.clock,
            TOKEN,
            store.secret("telegram buttons"),
            app.memory("telegram"),
            say=CATALOG.wording.line,
            terms=Terms(api=server.url, poll_seconds=5),
        )
        async with running(tmp_path, telegram, app):
            await until(lambda: bool(server.api.polls))
            server.fails("getUpdates", "page 409", "page 401")
            server.fails("sendMessage", "page 403", "page 401")
            server.api.says(ILZE, "hello")
            await until(lambda: bool(server.api.texts(ILZE)), seconds=15)
            server.api.says(ILZE, "stop")
            await until(lambda: len(server.api.texts(ILZE)) > 1, seconds=15)
        assert app.postman.outcomes["telegram", "gone"] == 0
        assert app.postman.outcomes["telegram", "later"] == 2


@pytest.mark.parametrize("kind", ["page 403", "page 401"])
async def test_pages_in_discords_place_make_nobody_gone_and_end_nothing(
    tmp_path: Path, kind: discord_server.Kind
) -> None:
    async with discord_server.serving() as server:
        app, store = app_in(tmp_path)
        discord = Discord(
            app.clock,
            DISCORD_TOKEN,
            store.secret("discord buttons"),
            app.memory("discord"),
            app.lately("discord"),
            say=CATALOG.wording.line,
            api=server.url,
        )
        server.fails("GET /gateway/bot", kind)
        async with running(tmp_path, discord, app):
            await until(lambda: discord.connected, seconds=10)
            server.fails(SEND, kind, kind)
            await server.api.says(ILZE, "hello")
            await until(lambda: bool(server.api.texts(ILZE)), seconds=15)
        assert app.postman.outcomes["discord", "gone"] == 0
        assert app.postman.outcomes["discord", "later"] == 2
