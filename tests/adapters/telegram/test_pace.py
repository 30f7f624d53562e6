"""The whole engine before a Bot API that counts: how many it lets through at once, and who waits for whom."""

import asyncio
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from telegram.ext import AIORateLimiter, ExtBot
from telegram.request import HTTPXRequest

from adapters.telegram import Telegram, Terms
from bot.app import App
from bot.channel import Heard, Limits
from bot.clock import WallClock
from bot.core.model.events import Said
from bot.flood import BURST
from tests.adapters.telegram.api import TOKEN, BotApi, Sent
from tests.adapters.telegram.bot import until
from tests.adapters.telegram.server import Server, serving
from tests.depth import DEEP
from tests.engine.world import CATALOG, store_in

CHATS = range(1000, 1300 if DEEP else 1090)
FLOOD = 1000 if DEEP else 400
FLOODER = 7


@asynccontextmanager
async def engine(folder: Path, server: Server, limits: Limits | None = None) -> AsyncIterator[App]:
    """Easeback in real time, listening."""
    clock = WallClock()
    app = App(store_in(folder), CATALOG, clock)
    terms = Terms(api=server.url, poll_seconds=5)
    telegram = Telegram(clock, TOKEN, b"key", app.memory("telegram"), say=CATALOG.wording.line, terms=terms)
    if limits is not None:
        telegram.limits = limits
    running = asyncio.create_task(app.run([telegram]))
    try:
        yield app
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        await telegram.close()


async def test_many_chats_at_once_and_many_messages_to_one_are_never_too_many(tmp_path: Path) -> None:
    api = BotApi(limits=True)
    for chat in (*(8 * [FLOODER]), *CHATS):
        api.says(chat, "hello")
    async with serving(api) as server, engine(tmp_path, server) as app:
        # What one person says eight times waits as one answer, so they may get fewer.
        await until(lambda: len(api.shown) > len(CHATS) and app.store.count().queued == 0, seconds=60)
    other = await _by_the_librarys_limiter()
    print(f"{len(CHATS)} chats and 8 to one: refused here {api.refused[429]}, with AIORateLimiter {other}")
    assert api.refused[429] == 0
    assert other > 0


async def _by_the_librarys_limiter() -> int:
    """How often the same server refuses the same messages if python-telegram-bot's own limiter paces them."""
    api = BotApi(limits=True)
    chats = [*(8 * [FLOODER]), *CHATS]
    async with serving(api) as server:
        bot = ExtBot(
            TOKEN,
            base_url=f"{server.url}/bot",
            request=HTTPXRequest(connection_pool_size=256),
            rate_limiter=AIORateLimiter(),
        )
        async with bot:
            sending = [bot.send_message(chat, "hello") for chat in chats]
            await asyncio.gather(*sending, return_exceptions=True)
    return api.refused[429]


async def test_without_the_pace_the_same_server_refuses(tmp_path: Path) -> None:
    api = BotApi(limits=True)
    for chat in CHATS:
        api.says(chat, "hello")
    async with serving(api) as server, engine(tmp_path, server, Limits()):
        await until(lambda: api.refused[429] > 0, seconds=20)


async def test_a_flood_from_one_person_does_not_slow_the_others(tmp_path: Path) -> None:
    api = BotApi(limits=True)
    calm, waited = list[float](), list[float]()
    async with serving(api) as server, engine(tmp_path, server) as app:
        for chat in CHATS[:20]:
            calm.append(await _answer_to(api, chat))
        for _ in range(FLOOD):
            api.says(FLOODER, "hello")
        for chat in CHATS[20:40]:
            waited.append(await _answer_to(api, chat))
        await until(lambda: app.flood.ignored >= FLOOD - BURST - 10)
        api.says(FLOODER, "my leg is numb")
        await until(lambda: "numb" in " ".join(api.texts(FLOODER)) or "emergency" in " ".join(api.texts(FLOODER)))
    before, during = statistics.median(calm), statistics.median(waited)
    print(f"median {before * 1000:.0f} ms, while {FLOOD} messages come from one {during * 1000:.0f} ms")
    assert during < 3 * before + 0.2
    assert api.refused[429] == 0


async def test_the_first_answer_comes_at_once_among_thousands(tmp_path: Path) -> None:
    api = BotApi()
    async with serving(api) as server, engine(tmp_path, server) as app:
        known = 10_000 if DEEP else 500
        heard = [Heard("paper", str(chat), str(chat), Said("hello")) for chat in range(known)]
        await asyncio.gather(*map(app.hear, heard))
        waited = list[float]()
        for chat in CHATS[:30]:
            await asyncio.sleep(1 / 25)  # slower than the pace, so that nobody waits for a turn to speak
            waited.append(await _answer_to(api, chat, "/start"))
    print(f"{known} known: median {statistics.median(waited) * 1000:.1f} ms, at most {max(waited) * 1000:.0f} ms")
    assert statistics.median(waited) < 0.25


async def _answer_to(api: BotApi, chat: int, words: str = "hello") -> float:
    """Seconds from a person's words to the answer in their chat."""
    answered = asyncio.Event()

    def shown(sent: Sent) -> None:
        if sent.chat == chat:
            answered.set()

    api.on_shown = shown
    began = time.monotonic()
    api.says(chat, words)
    async with asyncio.timeout(30):
        await answered.wait()
    return time.monotonic() - began
