"""The real program where descriptors are few and hundreds come to its web port and say nothing."""

import asyncio
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from tests.adapters.telegram.bot import until
from tests.process.serving import Easeback, easeback
from tests.served.test_serve_discord import free_port, health

ILZE = 4242
DESCRIPTORS = 96
HUNDREDS = 400


@asynccontextmanager
async def crowded(folder: Path) -> AsyncIterator[tuple[Easeback, int]]:
    """A program that has few descriptors, and its port."""
    async with easeback(folder) as program:
        program.before = ("/bin/sh", "-c", f'ulimit -n {DESCRIPTORS}; exec "$@"', "sh")
        port = free_port()
        await program.start(EASEBACK_WEB_PORT=str(port))
        await until(lambda: bool(program.api.polls), seconds=30)
        yield program, port


async def test_hundreds_who_say_nothing_keep_nobody_from_looking_at_the_health_nor_anybody_from_an_answer(
    tmp_path: Path,
) -> None:
    async with crowded(tmp_path) as (program, port):
        opened = [await asyncio.open_connection("127.0.0.1", port) for _ in range(HUNDREDS)]
        assert (await health(port))[0] == 200
        program.api.says(ILZE, "hello")
        await until(lambda: bool(program.api.texts(ILZE)), seconds=10)
        again = [await asyncio.open_connection("127.0.0.1", port) for _ in range(HUNDREDS)]
        for _, writer in again:
            writer.write(b"GET /health HT")
        status, parts = await health(port)
        assert (status, {part for part, how in parts.items() if how != "ok"}) == (200, set())
        for _, writer in (*opened, *again):
            writer.close()
        assert await program.ends(signal.SIGTERM) == 0
        assert program.words == ""


async def test_whatever_is_slow_is_closed_within_five_seconds(tmp_path: Path) -> None:
    async with crowded(tmp_path) as (program, port):
        heads = {
            "nothing": b"",
            "half a line": b"GET /hea",
            "half the headers": b"GET /health HTTP/1.1\r\nHost: here\r\nX-Slow: ",
            "no body": b"POST /health HTTP/1.1\r\nHost: here\r\nContent-Length: 9\r\n\r\nhalf",
            "kept open": b"GET /health HTTP/1.1\r\nHost: here\r\n\r\n",
        }
        took = dict(zip(heads, await asyncio.gather(*(_closed(port, head) for head in heads.values())), strict=True))
        assert max(took.values()) < 6.5, took
        assert await program.ends(signal.SIGTERM) == 0


async def _closed(port: int, head: bytes) -> float:
    """Seconds until a connection is closed on which that is said, and then a letter a second."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    began = time.monotonic()
    writer.write(head)
    dripping = asyncio.create_task(_drips(writer)) if head and not head.endswith(b"\r\n\r\n") else None
    async with asyncio.timeout(20):
        with suppress(ConnectionError):
            await reader.read()
    if dripping is not None:
        dripping.cancel()
    writer.close()
    return time.monotonic() - began


async def _drips(writer: asyncio.StreamWriter) -> None:
    while not writer.is_closing():
        await asyncio.sleep(1)
        writer.write(b"x")
