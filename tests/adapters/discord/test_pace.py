"""The whole engine before a Discord that counts, and beside it a bot as one writes it with the library."""

import asyncio
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from adapters.discord import Discord
from bot.app import App
from bot.channel import Limits
from bot.clock import WallClock
from tests.adapters.discord.api import TOKEN, DiscordApi
from tests.adapters.discord.bot import until
from tests.adapters.discord.forms import Sent
from tests.adapters.discord.server import Server, serving
from tests.depth import DEEP
from tests.engine.world import CATALOG, store_in
from tests.process.discord_stock import Stock

PEOPLE = range(1000, 1200)
FLOOD = 500 if DEEP else 100
FLOODER = 7


@asynccontextmanager
async def engine(folder: Path, server: Server, limits: Limits | None = None) -> AsyncIterator[Discord]:
    """Easeback in real time, listening."""
    clock = WallClock()
    app = App(store_in(folder), CATALOG, clock)
    discord = Discord(
        clock,
        TOKEN,
        b"key",
        app.memory(Discord.name),
        app.lately(Discord.name),
        say=CATALOG.wording.line,
        api=server.url,
    )
    if limits is not None:
        discord.limits = limits
    running = asyncio.create_task(app.run([discord]))
    await until(lambda: discord.connected, seconds=20)
    try:
        yield discord
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        await discord.close()


async def test_two_hundred_people_at_once_are_never_too_many(tmp_path: Path) -> None:
    api = DiscordApi(limits=True)
    async with serving(api) as server, engine(tmp_path, server) as discord:
        for person in PEOPLE:
            await api.says(person, "hello")
        for _ in range(8):
            await api.says(FLOODER, "hello")
        # What one person says eight times waits as one answer, so they may get fewer.
        await until(lambda: len(api.sent) > len(PEOPLE), seconds=60)
    assert api.refused[429] == 0
    assert discord._http.refusals == 0


async def test_a_bot_as_one_writes_it_with_the_library_is_refused_there() -> None:
    api = DiscordApi(limits=True)
    async with serving(api) as server:
        stock = Stock(server)
        try:
            await stock.started()
            for person in PEOPLE:
                await api.says(person, "hello")
            await until(lambda: api.refused[429] > 0, seconds=60)
            await asyncio.sleep(20 if DEEP else 2)
        finally:
            await stock.kill_if_running()
    print(f"the library's own bot: {api.refused[429]} answers of 429, {len(api.sent)} of {len(PEOPLE)} answered")
    assert api.refused[429] > 0


async def test_many_interactions_at_once_are_all_acknowledged_in_time(tmp_path: Path) -> None:
    api = DiscordApi(limits=True)
    async with serving(api) as server, engine(tmp_path, server) as discord:
        made = [await api.calls_command(person, "help") for person in PEOPLE]
        await until(lambda: all(each.answers for each in made), seconds=20)
        assert discord.acknowledgements.late == 0
    assert api.refused[429] == 0


async def test_a_flood_from_one_person_does_not_slow_the_others(tmp_path: Path) -> None:
    api = DiscordApi(limits=True)
    waited = list[float]()
    async with serving(api) as server, engine(tmp_path, server):
        for _ in range(FLOOD):
            await api.says(FLOODER, "hello")
        for person in PEOPLE[:20]:
            waited.append(await _answer_to(api, person))
    print(f"median {statistics.median(waited) * 1000:.0f} ms, at most {max(waited) * 1000:.0f} ms")
    assert statistics.median(waited) < 0.5
    assert api.refused[429] == 0


async def _answer_to(api: DiscordApi, person: int) -> float:
    """Seconds from a person's words to the answer in their chat."""
    answered, home = asyncio.Event(), api.home(person)

    def shown(sent: Sent) -> None:
        if sent.chat == home:
            answered.set()

    api.on_shown = shown
    began = time.monotonic()
    await api.says(person, "hello")
    async with asyncio.timeout(30):
        await answered.wait()
    return time.monotonic() - began
