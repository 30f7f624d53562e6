"""Bad input before the whole engine: replayed calls, buttons of others, of another time, or of nobody."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import aiohttp

from adapters.telegram import Telegram, Terms
from adapters.telegram.webhook import SECRET
from bot.app import App
from bot.clock import WallClock
from bot.core.model.conversation import Conversation
from bot.web import Web
from tests.adapters.telegram.api import TOKEN, BotApi
from tests.adapters.telegram.bot import until
from tests.adapters.telegram.server import serving
from tests.depth import DEEP
from tests.engine.world import CATALOG, store_in

REPLAYS = 10_000 if DEEP else 500
AT_ONCE = 50
ILZE, OTHER = 4242, 77
RIGHT = "s" * 64


class Called:
    """Easeback with a webhook, and how to call it."""

    def __init__(self, app: App, api: BotApi, session: aiohttp.ClientSession, address: str) -> None:
        self.app = app
        self.api = api
        self._session = session
        self._address = address

    async def post(self, update: dict[str, object]) -> int:
        """Call as Telegram does."""
        async with self._session.post(self._address, json=update, headers={SECRET: RIGHT}) as response:
            return response.status

    async def person(self, chat: int = ILZE) -> Conversation:
        found = await self.app.writer.call(self.app.store.find, "telegram", str(chat))
        assert found is not None
        return found


@asynccontextmanager
async def called(folder: Path) -> AsyncIterator[Called]:
    """Easeback in real time, with a webhook."""
    api = BotApi()
    async with serving(api) as server, aiohttp.ClientSession() as session:
        app = App(store_in(folder), CATALOG, WallClock())
        terms = Terms(api=server.url, webhook="https://easeback.example/telegram", secret=RIGHT)
        telegram = Telegram(app.clock, TOKEN, b"key", app.memory("telegram"), say=CATALOG.wording.line, terms=terms)
        web = Web("127.0.0.1", 0, parts=app.parts, figures=app.figures, routes=telegram.routes)
        running = asyncio.create_task(app.run([telegram], web))
        try:
            await until(lambda: bool(api.hook["url"]))
            yield Called(app, api, session, f"http://127.0.0.1:{web.port}/telegram")
        finally:
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running
            await telegram.close()


async def test_a_call_that_is_replayed_again_and_again_is_heard_once(tmp_path: Path) -> None:
    async with called(tmp_path) as house:
        update = {"update_id": 1, "message": house.api.message(ILZE, text="hello")}
        assert await house.post(update) == 200
        await until(lambda: len(house.api.texts(ILZE)) == 1)
        before = await house.person()
        for _ in range(REPLAYS // AT_ONCE):
            assert set(await asyncio.gather(*(house.post(update) for _ in range(AT_ONCE)))) == {200}
        assert await house.person() == before
        assert len(house.api.texts(ILZE)) == 1


async def test_buttons_of_others_and_of_nobody_change_nothing(tmp_path: Path) -> None:
    async with called(tmp_path) as house:
        api = house.api
        for chat in (ILZE, OTHER):
            await house.post({"update_id": chat, "message": api.message(chat, text="start")})
        await until(lambda: all(api.texts(chat) for chat in (ILZE, OTHER)))
        before = await house.person()
        theirs = [button["callback_data"] for row in api.last(OTHER).keyboard for button in row]
        mine = [button["callback_data"] for row in api.last(ILZE).keyboard for button in row]
        forged = [f"{data[:-1]}{'A' if data[-1] != 'A' else 'B'}" for data in mine]
        forged += [data.replace(".", ".x", 1) for data in mine]
        for number, data in enumerate((*theirs, *forged, "", "x", "1.delete-all.AAAAAAAA", "9" * 64)):
            press = {"id": f"p{number}", "from": {"id": ILZE}, "message": api.message(ILZE), "data": data}
            assert await house.post({"update_id": 900 + number, "callback_query": press}) == 200
        after = await house.person()
        assert (after.consent, after.open_question, after.session, after.course_version) == (
            before.consent, before.open_question, before.session, before.course_version,
        )  # fmt: skip
