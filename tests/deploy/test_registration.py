"""The platforms are asked what they know of the bot: over real sockets, before the strict fakes."""

import asyncio
import json
from pathlib import Path

import pytest

from adapters import discord, telegram
from bot.clock import date_of, wall
from bot.core.model.instants import SECOND
from bot.registration import Registration, Trouble
from tests.adapters.discord import server as discords
from tests.adapters.discord.api import TOKEN as DISCORD
from tests.adapters.stage import StillClock
from tests.adapters.telegram import server as telegrams
from tests.adapters.telegram.api import TOKEN
from tests.deploy.test_doctor import doctor
from tests.engine.world import CATALOG

UNREACHABLE = "http://127.0.0.1:1"


async def test_telegram_tells_its_time_the_webhook_and_whether_the_commands_are_there() -> None:
    async with telegrams.serving() as server:
        first = await telegram.registration(TOKEN, server.url)
        assert first.told_at is not None
        assert abs(first.told_at - wall()) < 30 * SECOND
        assert (first.trouble, first.webhook, first.is_published) == (Trouble.NONE, "", False)
        await telegram.publish(TOKEN, server.url, ["en"], CATALOG.wording.line)
        server.api.hook = {
            "url": "https://example.org/t",
            "secret": "",
            "trouble": {"last_error_date": 1, "last_error_message": "Wrong response: 502"},
        }
        second = await telegram.registration(TOKEN, server.url)
    assert second.is_published
    assert (second.webhook, second.webhook_trouble) == ("https://example.org/t", "Wrong response: 502")


async def test_discord_tells_its_time_and_whether_the_commands_are_there() -> None:
    async with discords.serving() as server:
        first = await discord.registration(StillClock(), DISCORD, api=server.url)
        assert first.told_at is not None
        assert abs(first.told_at - wall()) < 30 * SECOND
        assert (first.trouble, first.webhook, first.is_published) == (Trouble.NONE, None, False)
        languages, wording = CATALOG.content.languages, CATALOG.wording
        await discord.publish(StillClock(), DISCORD, languages, wording.has, wording.line, api=server.url)
        assert (await discord.registration(StillClock(), DISCORD, api=server.url)).is_published


async def test_a_token_that_is_refused_is_told_apart_from_a_platform_that_is_away() -> None:
    async with telegrams.serving() as server:
        assert await telegram.registration(f"{TOKEN}x", server.url) == Registration("telegram", Trouble.TOKEN)
        server.down = True
        assert (await telegram.registration(TOKEN, server.url)).trouble is Trouble.AWAY
    async with discords.serving() as server_:
        assert (await discord.registration(StillClock(), f"{DISCORD}x", api=server_.url)).trouble is Trouble.TOKEN
        server_.down = True
        assert (await discord.registration(StillClock(), DISCORD, api=server_.url)).trouble is Trouble.AWAY
    assert (await telegram.registration(TOKEN, UNREACHABLE)).trouble is Trouble.AWAY
    assert (await discord.registration(StillClock(), DISCORD, api=UNREACHABLE)).trouble is Trouble.AWAY


async def test_the_doctor_asks_both_platforms(tmp_path: Path) -> None:
    async with telegrams.serving() as telegrams_, discords.serving() as discords_:
        code, words = await asyncio.to_thread(
            doctor,
            tmp_path,
            "--json",
            EASEBACK_TELEGRAM_TOKEN=f"{TOKEN}x",
            EASEBACK_TELEGRAM_API=telegrams_.url,
            EASEBACK_DISCORD_TOKEN=DISCORD,
            EASEBACK_DISCORD_API=discords_.url,
        )
    states = {(each["about"], each["state"]) for each in json.loads(words)}
    assert code == 1
    assert {("telegram", "wrong"), ("discord", "ok")} <= states
    assert TOKEN not in words


async def test_a_page_that_is_not_the_platforms_means_that_it_is_away() -> None:
    async with telegrams.serving() as server:
        server.fails("getMe", "page 200")
        assert (await telegram.registration(TOKEN, server.url)).trouble is Trouble.AWAY
        server.fails("getMe", "400")
        assert (await telegram.registration(TOKEN, server.url)).trouble is not Trouble.NONE


@pytest.mark.parametrize("header", ["", "yesterday", "Sun, 99 Nov 2026 15:21:50 GMT"])
def test_a_date_that_is_none_is_none(header: str) -> None:
    assert date_of(header) is None
    assert date_of("Sun, 29 Nov 2026 15:21:50 GMT") == 1_795_965_710_000
