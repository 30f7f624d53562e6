"""`easeback serve` and its neighbours with a Discord on this machine, as a real process."""

import asyncio
import signal
import socket
from pathlib import Path

import aiohttp

from tests.adapters.discord.api import TOKEN
from tests.adapters.telegram.api import TOKEN as TELEGRAM_TOKEN
from tests.adapters.telegram.bot import until
from tests.adapters.telegram.server import serving as telegram_serving
from tests.process.discord_serving import easeback
from tests.starts.test_start import refused, run

ILZE = 4242


async def test_a_person_taps_from_the_first_words_to_lying_down(tmp_path: Path) -> None:
    async with easeback(tmp_path) as program:
        await program.started()
        await program.lies_down(ILZE)
        await program.api.says(ILZE, "it hurts")
        await until(lambda: "Stop" in program.api.last(ILZE).text)
        assert await program.ends(signal.SIGTERM) == 0
        assert program.words == ""
        assert not program.api.refused
        assert all(made.answers for made in program.api.interactions.values())
        assert not {1000, 1001} & set(program.api.gate.closed)


async def test_a_session_outlives_a_restart_and_its_buttons_too(tmp_path: Path) -> None:
    async with easeback(tmp_path) as program:
        await program.started()
        await program.lies_down(ILZE)
        assert await program.ends(signal.SIGKILL) != 0
        await program.api.presses(ILZE, "⏹ Stop")
        await program.started()
        await until(
            lambda: any("roll" in text.lower() or "stop" in text.lower() for text in program.api.texts(ILZE)[-2:])
        )
        assert program.api.gate.identifies == 1


async def test_the_token_is_never_written_down_whatever_goes_wrong(tmp_path: Path) -> None:
    async with easeback(tmp_path) as program:
        program.server.fails("GET /gateway/bot", "500", "drop before")
        program.server.fails("POST /channels/{}/messages", "500", "no JSON")
        await program.start(EASEBACK_LOG="debug")
        await until(lambda: program.api.gate.identifies == 1, seconds=60)
        await program.api.says(ILZE, "hello")
        await program.api.gate.raw(b"no json")
        await until(lambda: bool(program.api.texts(ILZE)))
        program.api.gate.closes_with = [4004]
        await program.api.gate.hang_up()
        assert await program.ends() == 2, program.words
        assert "EASEBACK_DISCORD_TOKEN" in program.words
        assert "Traceback" not in program.words
        for secret in (TOKEN, TOKEN.rpartition(".")[2], "hello"):
            assert secret not in program.words


async def test_both_platforms_are_served_by_one_process_that_tells_its_figures(tmp_path: Path) -> None:
    async with easeback(tmp_path) as program, telegram_serving() as telegram:
        port = free_port()
        await program.start(
            EASEBACK_TELEGRAM_TOKEN=TELEGRAM_TOKEN, EASEBACK_TELEGRAM_API=telegram.url, EASEBACK_WEB_PORT=str(port)
        )
        await until(lambda: program.api.gate.identifies == 1 and bool(telegram.api.polls), seconds=60)
        telegram.api.says(ILZE, "hello")
        await program.api.says(ILZE, "hello")
        await until(lambda: bool(telegram.api.texts(ILZE)) and bool(program.api.texts(ILZE)), seconds=20)
        assert telegram.api.texts(ILZE) == program.api.texts(ILZE)
        async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}/metrics") as answer:
            words = await answer.text()
        assert "discord_connected 1" in words
        assert "discord_identifies_total 1" in words
        assert await program.ends(signal.SIGTERM) == 0


async def health(port: int) -> tuple[int, dict[str, str]]:
    """What /health says: the status, and how each part is."""
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}/health") as answer:
        return answer.status, (await answer.json())["parts"]


async def test_a_token_that_is_revoked_while_both_are_served_reddens_discord_and_telegram_goes_on(
    tmp_path: Path,
) -> None:
    async with easeback(tmp_path) as program, telegram_serving() as telegram:
        port = free_port()
        await program.start(
            EASEBACK_TELEGRAM_TOKEN=TELEGRAM_TOKEN, EASEBACK_TELEGRAM_API=telegram.url, EASEBACK_WEB_PORT=str(port)
        )
        await until(lambda: program.api.gate.identifies == 1 and bool(telegram.api.polls), seconds=60)
        status, parts = await health(port)
        assert (status, parts["discord"], parts["telegram"]) == (200, "ok", "ok")
        program.api.gate.closes_with = [4004]
        await program.api.gate.hang_up()
        async with asyncio.timeout(10):
            while (await health(port))[0] == 200:  # noqa: ASYNC110 - it is another process
                await asyncio.sleep(0.1)
        status, parts = await health(port)
        assert status == 503
        assert "EASEBACK_DISCORD_TOKEN" in parts.pop("discord")
        assert set(parts.values()) == {"ok"}
        telegram.api.says(ILZE, "hello")
        await until(lambda: bool(telegram.api.texts(ILZE)), seconds=20)
        assert await program.ends(signal.SIGTERM) == 0
        assert program.words.count("EASEBACK_DISCORD_TOKEN") == 1
        assert "Traceback" not in program.words


async def test_a_wrong_token_beside_a_right_one_is_told_and_only_two_wrong_ones_end_it(tmp_path: Path) -> None:
    async with easeback(tmp_path) as program, telegram_serving() as telegram:
        given = {"EASEBACK_TELEGRAM_API": telegram.url, "EASEBACK_DISCORD_TOKEN": f"{TOKEN}x"}
        await program.start(EASEBACK_TELEGRAM_TOKEN=TELEGRAM_TOKEN, **given)
        await until(lambda: bool(telegram.api.polls), seconds=60)
        telegram.api.says(ILZE, "hello")
        await until(lambda: bool(telegram.api.texts(ILZE)), seconds=20)
        assert await program.ends(signal.SIGTERM) == 0
        assert "EASEBACK_DISCORD_TOKEN" in program.words
        program.words = ""
        await program.start(EASEBACK_TELEGRAM_TOKEN=f"{TELEGRAM_TOKEN}x", **given)
        assert await program.ends() == 2
        last = program.words.strip().splitlines()[-1]
        assert last.startswith("easeback: ")
        assert "EASEBACK_DISCORD_TOKEN" in last
        assert "EASEBACK_TELEGRAM_TOKEN" in last


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def test_what_is_no_token_is_refused_without_showing_it(tmp_path: Path) -> None:
    result = run(tmp_path, "serve", EASEBACK_DISCORD_TOKEN="my secret")  # noqa: S106
    refused(result, "EASEBACK_DISCORD_TOKEN", "developer portal")
    assert "my secret" not in result.stderr


def test_invite_without_a_token_says_where_to_get_one(tmp_path: Path) -> None:
    refused(run(tmp_path, "invite"), "EASEBACK_DISCORD_TOKEN", "developer portal")
