"""Telegram calls: believed by its secret, answered after the commit, called again until then, and never twice heard."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress

import aiohttp
import pytest

from adapters.telegram import Terms
from adapters.telegram.webhook import SECRET, Webhook
from bot.channel import ChannelClosed
from bot.core.model.events import Pressed, Said
from bot.figures import Figure
from bot.web import Web
from tests.adapters.telegram.bot import ILZE, Disk, letter, listening, telegram_at, until
from tests.adapters.telegram.server import Server, serving

HOOK = "https://easeback.example/telegram"
RIGHT = "s" * 64


def _parts() -> Mapping[str, str]:
    return {}


async def _figures() -> tuple[Figure, ...]:
    return ()


@asynccontextmanager
async def called(server: Server, disk: Disk) -> AsyncIterator[str]:
    """The adapter, called by Telegram through the web server; the address that a proxy would pass calls on to."""
    bot = telegram_at(server, webhook=HOOK, secret=RIGHT)
    web = Web("127.0.0.1", 0, parts=_parts, figures=_figures, routes=bot.routes)
    await web.start()
    answering = asyncio.create_task(web.serving())
    address = f"http://127.0.0.1:{web.port}/telegram"
    async with listening(server, disk, bot):
        await until(lambda: bool(server.api.hook["url"]))
        bringing = asyncio.create_task(server.api.brings(address))
        try:
            yield address
        finally:
            bringing.cancel()
            with suppress(asyncio.CancelledError):
                await bringing
            answering.cancel()
            await asyncio.wait([answering])
            await web.stop()


async def test_what_telegram_brings_is_heard_and_answered_after_the_commit() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with called(server, disk):
            assert api.hook["secret"] == RIGHT
            assert "poll_answer" in api.hook["allowed"]
            disk.full = True
            number = api.says(ILZE, "it hurts")
            await asyncio.sleep(0.2)
            assert api.confirmed == []
            disk.full = False
            await until(lambda: api.confirmed == [number])
            press = api.presses_data(ILZE, "x")
            await until(lambda: api.answered == [f"query-{press}"])
    assert disk.events == [Said("it hurts"), Pressed(0, "")]
    assert api.calls["getUpdates"] == 0


async def test_an_unreadable_update_holds_up_none_of_the_others() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with called(server, disk):
            for odd in (5, None, {"chat": 5}, {"message_id": 1, "chat": {"type": "private", "id": "x"}}):
                api.update(message=odd)
            api.says(ILZE, "hello")
            await until(lambda: len(api.confirmed) == 5, seconds=2)
    assert disk.events == [Said("hello")]


async def test_forged_calls_are_refused_and_change_nothing() -> None:
    async with serving() as server:
        disk = Disk()
        async with called(server, disk) as address, aiohttp.ClientSession() as session:
            update = {"update_id": 1, "message": server.api.message(ILZE, text="stop")}
            for secret in ("", "s" * 63, "s" * 65, "S" * 64, "ÿ" * 64, "s" * 5000):
                headers = {SECRET: secret} if secret else {}
                async with session.post(address, json=update, headers=headers) as response:
                    assert response.status == 403
            nested = b'{"message":' * 900 + b"1" + b"}" * 900
            for body in (b"", b"{", b"[]", b"5", b"\xff\xfe", b"[" * 100_000, nested, b'{"update_id": 1e999}'):
                async with session.post(address, data=body, headers={SECRET: RIGHT}) as response:
                    assert response.status in (200, 400)
            async with session.post(address, data=b"x" * 900_000, headers={SECRET: RIGHT}) as response:
                assert response.status == 400
        assert disk.events == []


async def test_a_webhook_needs_a_secret_that_cannot_be_guessed() -> None:
    for secret in ("", "short"):
        with pytest.raises(ValueError, match="secret"):
            Webhook(Terms(webhook=HOOK, secret=secret))


async def test_a_webhook_that_somebody_took_away_is_set_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.telegram.webhook.LOOK_AFTER", 0.05)
    async with serving() as server, called(server, Disk()):
        server.api.hook = {"url": ""}
        await until(lambda: bool(server.api.hook["url"]))
        calls = server.api.calls["setWebhook"]
        await asyncio.sleep(0.2)
        assert server.api.calls["setWebhook"] == calls == 2


async def test_an_address_that_telegram_does_not_call_ends_with_a_clear_word() -> None:
    async with serving() as server:
        bot = telegram_at(server, webhook="http://easeback.example/telegram", secret=RIGHT)
        with pytest.raises(ChannelClosed, match="EASEBACK_WEBHOOK_URL"):
            await bot.listen(Disk().hear)
        await bot.close()


async def test_before_it_listens_a_call_is_to_come_again() -> None:
    async with serving() as server:
        bot = telegram_at(server, webhook=HOOK, secret=RIGHT)
        route = bot.routes[0]
        assert route.path == "/telegram"
        assert route.allows({SECRET: RIGHT})
        assert await route.take({}, b"{}") == 503
        assert await bot.deliver(letter("x"))
        await bot.close()
