"""The real program on a disk that takes nothing for a while: red in the health, and well again when there is room."""

import asyncio
import resource
import signal
import sys
from pathlib import Path

from tests.adapters.telegram.bot import until
from tests.process.serving import easeback
from tests.served.test_serve_discord import free_port, health

ILZE = 4242


async def test_a_disk_that_takes_nothing_is_red_within_ten_seconds_and_well_when_there_is_room_again(
    tmp_path: Path,
) -> None:
    async with easeback(tmp_path) as program:
        port = free_port()
        await program.start(EASEBACK_WEB_PORT=str(port))
        await until(lambda: bool(program.api.polls), seconds=30)
        assert (await health(port))[0] == 200
        before = resource.prlimit(program.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(program.pid, resource.RLIMIT_FSIZE, (2048, before[1]))
        async with asyncio.timeout(10):
            while (await health(port))[0] == 200:  # noqa: ASYNC110 - it is another process
                await asyncio.sleep(0.1)
        program.api.says(ILZE, "hello")
        await asyncio.sleep(3)
        status, parts = await health(port)
        assert status == 503
        assert parts["disk"] != "ok"
        assert program.api.texts(ILZE) == []
        resource.prlimit(program.pid, resource.RLIMIT_FSIZE, before)
        async with asyncio.timeout(40):
            while (await health(port))[0] != 200:  # noqa: ASYNC110 - it is another process
                await asyncio.sleep(0.1)
        await until(lambda: bool(program.api.texts(ILZE)), seconds=30)
        assert len(program.api.texts(ILZE)) == 1
        assert await program.ends(signal.SIGTERM) == 0
        assert len(program.words.splitlines()) < 60


DIES = """
import sys
from bot.__main__ import main
from bot.store import Store, Writer

gathered, touch, asked = Writer.gathered, Store.touch, []

def ends(writer):
    if asked:
        raise SystemExit  # a thread that ends without a word
    return gathered(writer)

def touched(store, now):
    asked.append(now)
    touch(store, now)

Writer.gathered, Store.touch = ends, touched
sys.exit(main(["serve"]))
"""
"""The program, but its writer ends after the disk was asked for the first time."""


async def test_a_program_whose_writer_has_ended_ends_with_a_clear_word_so_that_it_is_started_anew(
    tmp_path: Path,
) -> None:
    async with easeback(tmp_path) as program:
        program.before = (sys.executable, "-c", DIES)
        await program.start(EASEBACK_WEB_PORT=str(free_port()))
        assert await program.ends() == 1
        assert program.words.splitlines()[-1] == (
            "easeback: The writer has ended, and nothing can be saved any more. Easeback ends, to be started anew."
        )
