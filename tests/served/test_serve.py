"""The real program against a Bot API on this machine: from /start to lying down, killed, ended, refused."""

import asyncio
import signal
import socket
import time
from pathlib import Path

import aiohttp

from tests.adapters.telegram.api import TOKEN
from tests.adapters.telegram.bot import until
from tests.adapters.telegram.server import serving
from tests.process.kill_serving import kill
from tests.process.serving import easeback
from tests.starts.test_start import refused, run

ILZE = 4242


async def test_a_person_taps_from_the_first_words_to_lying_down(tmp_path: Path) -> None:
    async with easeback(tmp_path) as program:
        await program.started()
        await program.lies_down(ILZE)
        program.api.says(ILZE, "it hurts")
        await until(lambda: "Stop" in program.api.last(ILZE).text)
        assert await program.ends(signal.SIGTERM) == 0
        assert program.words == ""
        assert not program.api.refused


async def test_who_is_on_the_list_is_told_numbers_and_a_stranger_is_not(tmp_path: Path) -> None:
    async with easeback(tmp_path) as program:
        await program.start(EASEBACK_ADMINS=f"telegram:{ILZE}")
        program.api.says(ILZE, "/admin")
        program.api.says(ILZE + 1, "/admin")
        await until(lambda: len(program.api.shown) == 2, seconds=30)
        texts = {sent.chat: sent.text for sent in program.api.shown}
        assert texts[ILZE].startswith("People: < 30.")
        assert "People" not in texts[ILZE + 1]
        assert await program.ends(signal.SIGTERM) == 0
        assert not program.api.refused


async def test_ten_kills_under_load_lose_nothing_and_apply_nothing_twice(tmp_path: Path) -> None:
    toll = await kill(10, seed=3, folder=tmp_path)
    assert toll.kills == 10
    assert toll.updates > 100
    assert (toll.lost, toll.applied_twice, toll.cues_twice) == (0, 0, 0)
    assert toll.answered_twice <= toll.kills


async def test_called_by_telegram_it_is_killed_and_loses_nothing(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    hooked = {"EASEBACK_WEBHOOK_URL": "https://easeback.example/telegram", "EASEBACK_WEB_PORT": str(port)}
    address = f"http://127.0.0.1:{port}"
    async with easeback(tmp_path) as program, aiohttp.ClientSession() as session:
        bringing = asyncio.create_task(program.api.brings(f"{address}/telegram"))

        async def starts() -> None:
            calls = program.api.calls["setWebhook"]
            await program.start(**hooked)
            await until(lambda: program.api.calls["setWebhook"] > calls, seconds=30)

        for round in range(1, 4):
            await starts()
            for chat in (ILZE, ILZE + 1):
                program.api.says(chat, "hello")
            await asyncio.sleep(0.02 * round)
            assert TOKEN not in program.told
            await program.ends(signal.SIGKILL)
        await starts()
        await until(lambda: not program.api.pending, seconds=30)
        async with session.get(f"{address}/health") as response:
            assert response.status == 200
        async with session.post(f"{address}/telegram", json={"update_id": 1}) as response:
            assert response.status == 403
        async with session.get(f"{address}/metrics") as response:
            assert "easeback_people 2.0" in await response.text()
        assert await program.ends(signal.SIGTERM) == 0
        bringing.cancel()
        assert program.rows("SELECT count(*) FROM outbox WHERE urgency < 4 GROUP BY person") == [(3,), (3,)]
        assert program.api.calls["getUpdates"] == 0


async def test_the_bots_words_are_published_once(tmp_path: Path) -> None:
    async with serving() as server:
        given = {"EASEBACK_TELEGRAM_TOKEN": TOKEN, "EASEBACK_TELEGRAM_API": server.url}
        first = await asyncio.to_thread(run, tmp_path, "publish", **given)
        again = await asyncio.to_thread(run, tmp_path, "publish", **given)
    assert (first.returncode, again.returncode) == (0, 0)
    assert first.stdout.startswith("Set: commands")
    assert again.stdout == "Everything was set already.\n"
    assert TOKEN not in first.stdout + first.stderr


def test_a_webhook_without_a_port_is_refused(tmp_path: Path) -> None:
    more = {"EASEBACK_TELEGRAM_TOKEN": TOKEN, "EASEBACK_WEBHOOK_URL": "https://easeback.example/telegram"}
    refused(run(tmp_path, "serve", **more), "EASEBACK_WEB_PORT")
    refused(run(tmp_path, "serve", **(more | {"EASEBACK_WEBHOOK_URL": "http://x"})), "EASEBACK_WEBHOOK_URL", "https")


async def test_told_to_end_it_lets_what_is_under_way_arrive(tmp_path: Path) -> None:
    async with easeback(tmp_path) as program:
        await program.started()
        program.server.fails("sendMessage", "hang after", seconds=2)
        program.api.says(ILZE, "hello")
        await until(lambda: program.api.calls["sendMessage"] == 1)
        began = time.monotonic()
        assert await program.ends(signal.SIGTERM) == 0
        assert time.monotonic() - began < 5
        assert program.rows("SELECT state FROM outbox") == [(2,)]


async def test_an_answer_that_never_comes_does_not_hold_up_the_end(tmp_path: Path) -> None:
    async with easeback(tmp_path) as program:
        await program.started()
        program.server.fails("sendMessage", "hang after", seconds=15)
        program.api.says(ILZE, "hello")
        await until(lambda: program.api.calls["sendMessage"] == 1)
        began = time.monotonic()
        assert await program.ends(signal.SIGTERM) == 0
        assert time.monotonic() - began <= 5
        await program.started()
        # Nobody knows whether it arrived, and nothing has followed it: it is said once more.
        await until(lambda: program.rows("SELECT state FROM outbox") == [(2,)], seconds=30)
        assert len(program.api.texts(ILZE)) == 2


async def test_a_block_ends_everything_and_start_takes_it_up_again(tmp_path: Path) -> None:
    async with easeback(tmp_path) as program:
        await program.started()
        await program.lies_down(ILZE)
        program.api.update(my_chat_member={
            "chat": {"id": ILZE, "type": "private"}, "date": 1, "from": {"id": ILZE},
            "old_chat_member": {"status": "member"}, "new_chat_member": {"status": "kicked"},
        })  # fmt: skip
        await until(lambda: not program.api.pending)
        await until(lambda: program.rows("SELECT answer_at, call_at FROM person") == [(None, None)])  # type: ignore[comparison-overlap]
        program.api.says(ILZE, "/start")
        await until(lambda: "Good to see you again" in program.api.last(ILZE).text)


async def test_the_token_is_never_written_down_whatever_goes_wrong(tmp_path: Path) -> None:
    async with easeback(tmp_path) as program:
        program.server.fails("getMe", "500", "drop before")
        program.server.fails("getUpdates", "no JSON")
        program.server.fails("sendMessage", "500")
        await program.start(EASEBACK_LOG="debug")
        await until(lambda: len(program.api.polls) >= 1, seconds=30)
        program.api.says(ILZE, "hello")
        program.api.update(message=5)
        await until(lambda: not program.server.faults["sendMessage"])
        program.server.fails("getUpdates", "409", "409", "409", "409")
        program.api.says(ILZE, "hello")
        await until(lambda: not program.server.faults["getUpdates"], seconds=30)
        await until(lambda: not program.api.pending, seconds=30)
        assert await program.ends(signal.SIGTERM) == 0
        assert "deleteWebhook" in program.words
        assert "can't be read" in program.words
        assert "Traceback" not in program.words
        for secret in (TOKEN, TOKEN.partition(":")[2], "hello"):
            assert secret not in program.words


def test_without_a_token_it_says_where_to_get_one(tmp_path: Path) -> None:
    refused(run(tmp_path, "serve"), "EASEBACK_TELEGRAM_TOKEN", "@BotFather")


def test_what_is_no_token_is_refused_without_showing_it(tmp_path: Path) -> None:
    result = run(tmp_path, "serve", EASEBACK_TELEGRAM_TOKEN="my secret")  # noqa: S106
    refused(result, "EASEBACK_TELEGRAM_TOKEN", "@BotFather")
    assert "my secret" not in result.stderr
