"""The front door over real sockets: who comes in, who makes room, and what happens when the system has none."""

import asyncio
import logging
import platform
import resource
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.front import MOST, Front, raise_descriptors, share_of_descriptors


class Line(asyncio.Protocol):
    """One connection, as the server has it."""

    def __init__(self, lines: "list[Line]") -> None:
        self.transport: asyncio.BaseTransport | None = None
        lines.append(self)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport


@asynccontextmanager
async def opened(most: int) -> AsyncIterator[tuple[Front, int, list[Line]]]:
    lines: list[Line] = []
    front = Front(lambda: Line(lines), most)
    port = front.open("127.0.0.1", 0)
    serving = asyncio.create_task(front.serving())
    try:
        yield front, port, lines
    finally:
        serving.cancel()
        await asyncio.wait([serving])
        front.close()
        for line in lines:
            if isinstance(line.transport, asyncio.Transport):
                line.transport.abort()


async def comes(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    come = await asyncio.open_connection("127.0.0.1", port)
    await asyncio.sleep(0.02)
    return come


async def is_open(reader: asyncio.StreamReader) -> bool:
    try:
        async with asyncio.timeout(0.05):
            return await reader.read(1) != b""
    except TimeoutError:
        return True
    except ConnectionError:
        return False


async def test_who_has_been_silent_for_longest_makes_room_and_who_is_answered_never_does() -> None:
    async with opened(3) as (front, port, lines):
        people = [await comes(port) for _ in range(3)]
        with front.answering(lines[0].transport):
            people.append(await comes(port))
            assert [await is_open(reader) for reader, _ in people] == [True, False, True, True]
            people.append(await comes(port))
            assert [await is_open(reader) for reader, _ in people] == [True, False, False, True, True]
        people.append(await comes(port))  # the first was answered last, so it is the fourth's turn
        assert [await is_open(reader) for reader, _ in people] == [True, False, False, False, True, True]
        people += [await comes(port), await comes(port)]
        assert [await is_open(reader) for reader, _ in people] == [False] * 5 + [True] * 3
        assert front.put_out == 5
        for _, writer in people:
            writer.close()


async def test_where_all_are_being_answered_nobody_more_comes_in() -> None:
    async with opened(1) as (front, port, lines):
        first = await comes(port)
        with front.answering(lines[0].transport):
            second = await comes(port)
            assert [await is_open(reader) for reader, _ in (first, second)] == [True, False]
        first[1].close()
        await asyncio.sleep(0.02)
        third = await comes(port)
        assert await is_open(third[0])
        assert front.put_out <= 1
        for _, writer in (second, third):
            writer.close()


async def test_where_the_system_has_no_room_it_waits_without_going_round_and_lets_in_when_there_is(
    caplog: pytest.LogCaptureFixture,
) -> None:
    lines: list[Line] = []
    front = Front(lambda: Line(lines), MOST)
    port = front.open("127.0.0.1", 0)
    people = [await asyncio.open_connection("127.0.0.1", port) for _ in range(5)]
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with caplog.at_level(logging.WARNING):
        resource.setrlimit(resource.RLIMIT_NOFILE, (3, hard))  # the three that every process has
        try:
            serving = asyncio.create_task(front.serving())
            await asyncio.sleep(1.5)
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert lines == []
    assert 1 <= len(caplog.records) <= 2
    assert "Too many open files" in caplog.text
    async with asyncio.timeout(3):
        while len(lines) < 5:  # noqa: ASYNC110 - it has no event
            await asyncio.sleep(0.05)
    serving.cancel()
    await asyncio.wait([serving])
    front.close()
    for line in lines:
        assert isinstance(line.transport, asyncio.Transport)
        line.transport.abort()
    for _, writer in people:
        writer.close()


def test_a_quarter_of_the_descriptors_is_the_webs_and_all_that_may_be_had_are_taken() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (200, hard))
        assert share_of_descriptors() == 50
        raise_descriptors()
        assert resource.getrlimit(resource.RLIMIT_NOFILE) == (hard, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 100_000), hard))
        assert share_of_descriptors() == MOST
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


async def test_every_address_of_a_name_is_listened_on_at_one_port() -> None:
    front = Front(asyncio.Protocol, 3)
    port = front.open("localhost", 0)
    with socket.create_connection(("127.0.0.1", port), timeout=2):
        pass
    front.close()


def test_the_heap_is_kept_level_by_a_library_that_understands_it() -> None:
    told = subprocess.run(
        [sys.executable, "-c", "from bot.heap import keep_level; print(keep_level())"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout == f"{platform.libc_ver()[0] == 'glibc'}\n"
