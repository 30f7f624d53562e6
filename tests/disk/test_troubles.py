"""A disk that can't be relied on, seen from the whole engine: nothing is acknowledged that is not on it."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

from bot import postman
from bot.app import App
from bot.channel import Heard, Letter
from bot.clock import SetClock
from bot.core.model.events import Said
from bot.store import StoreProblem, UnreadableDatabase, writer
from bot.store.sql import sqlite, sqlite_files
from tests.engine.world import CATALOG, Paper, World, store_in


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The writer and the postman wait less long than in real life."""
    monkeypatch.setattr(writer, "PAUSES", (0.01,))
    monkeypatch.setattr(postman, "PAUSES", (0.01, 0.02))
    monkeypatch.setattr(sqlite, "PRAGMAS", ("busy_timeout=20", *sqlite.PRAGMAS[1:]))


def file_of(world: World) -> Path:
    assert world.app is not None
    return world.app.store.path


@contextmanager
def full(world: World) -> Iterator[None]:
    """Not a page more."""
    with _pragma(world, "max_page_count=1", "max_page_count=100000"):
        yield


@contextmanager
def read_only(world: World) -> Iterator[None]:
    """What a remount does to a program that runs."""
    with _pragma(world, "query_only=ON", "query_only=OFF"):
        yield


@contextmanager
def locked(world: World) -> Iterator[None]:
    """Somebody else writes, and does not end."""
    with closing(sqlite3.connect(file_of(world), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def _pragma(world: World, before: str, after: str) -> Iterator[None]:
    assert world.app is not None
    connection = world.app.store.context.connection
    connection.execute(f"PRAGMA {before}").fetchall()
    yield
    connection.execute(f"PRAGMA {after}").fetchall()


@pytest.mark.parametrize("trouble", [full, read_only, locked])
async def test_what_is_not_on_the_disk_is_not_acknowledged_and_counts_once_when_told_again(
    tmp_path: Path, trouble: Callable[[World], AbstractContextManager[None]]
) -> None:
    world = World(tmp_path)
    await world.start()
    assert world.app is not None
    words = [Heard("paper", f"chat {number}", f"key {number}", Said("hello")) for number in range(200)]
    with trouble(world), pytest.raises(StoreProblem, match="nothing of this was saved"):
        await _all_heard(world, words)
    assert world.paper.delivered == []
    for _ in range(2):
        await _all_heard(world, words)
    await world.app.settle()
    assert len(world.paper.delivered) == len(words)
    await world.stop()


async def _all_heard(world: World, words: list[Heard]) -> None:
    assert world.app is not None
    await asyncio.gather(*map(world.app.hear, words))


async def test_a_message_waits_for_the_disk_and_is_then_sent_once(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    assert world.app is not None
    spoken = await world.app.writer.call(
        world.app.store.hear, [Heard("paper", "ann", "1", Said("hello"))], world.clock.now()
    )
    with read_only(world):
        world.app.announce(spoken)
        await world.app.postman.rest()
    assert world.paper.delivered == []
    world.clock.set(world.clock.now() + 5000)
    await world.app.settle()
    assert len(world.paper.delivered) == 1
    await world.stop()


async def test_what_became_of_a_message_is_written_when_the_disk_is_well_again_however_long_that_takes(
    tmp_path: Path,
) -> None:
    world = World(tmp_path)
    await world.start()
    app = world.app
    assert app is not None
    await world.says("hello")
    trouble = read_only(world)

    def fills_up(letter: Letter) -> None:
        if not world.paper.delivered[1:]:
            trouble.__enter__()

    world.paper.answer = fills_up
    await app.hear(Heard("paper", "ilze", "2", Said("help")))
    async with asyncio.timeout(10):
        while not (app.health.parts.get("outbox") and len(world.paper.delivered) > 1):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.5)  # ten times as long as it was patient before
    assert app.health.parts["outbox"]
    trouble.__exit__(None, None, None)
    await app.settle()
    assert app.health.parts["outbox"] == ""
    assert app.store.count().queued == 0
    claimed = app.store.context.connection.execute("SELECT count(*) FROM outbox WHERE state = 1").fetchone()
    assert claimed == (0,)
    assert len({letter.id for _, letter in world.paper.delivered}) == len(world.paper.delivered) == 3
    await world.stop()


async def test_every_connection_of_a_running_program_syncs_every_commit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = list[tuple[str, int]]()

    class Honest(sqlite3.Connection):
        def close(self) -> None:
            mode = self.execute("PRAGMA journal_mode").fetchone()[0]
            seen.append((mode, self.execute("PRAGMA synchronous").fetchone()[0]))
            super().close()

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **more: connect(*args, **more, factory=Honest))
    world = World(tmp_path)
    await world.start()
    assert world.app is not None
    await world.says("hello")
    assert world.app.store.count().people == 1
    world.app.store.checkpoint()
    await world.restart()
    await world.stop()
    assert len(seen) > 4
    assert set(seen) == {("wal", 2)}


def test_a_page_that_rots_keeps_the_program_from_starting_and_the_file_is_left_alone(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    words = [Heard("paper", f"chat {number}", f"key {number}", Said("hello")) for number in range(300)]
    store.hear(words, 1_800_000_000_000)
    path = store.path
    store.close()
    pages = path.read_bytes()
    for page in (len(pages) // 4096 // 2, len(pages) // 4096 - 2):
        rotten = pages[: page * 4096] + bytes(4096) + pages[(page + 1) * 4096 :]
        path.write_bytes(rotten)
        with pytest.raises(UnreadableDatabase, match="put the last backup in its place"):
            store_in(tmp_path, boot=2)
        assert path.read_bytes() == rotten
    path.write_bytes(pages)
    store_in(tmp_path, boot=3).close()


async def test_a_page_that_rots_in_a_large_file_ends_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_files, "SMALL", 0)
    store = store_in(tmp_path)
    store.hear(
        [Heard("paper", f"chat {number}", f"key {number}", Said("hello")) for number in range(300)], 1_800_000_000_000
    )
    path = store.path
    store.close()
    sound = store_in(tmp_path, boot=2)
    sound.look_through()
    sound.close()
    pages = path.read_bytes()
    page = len(pages) // 4096 // 2
    path.write_bytes(pages[: page * 4096] + bytes(4096) + pages[(page + 1) * 4096 :])
    clock = SetClock(1_800_000_000_000)
    app = App(store_in(tmp_path, boot=3), CATALOG, clock)
    with pytest.raises(UnreadableDatabase, match="put the last backup in its place"):
        async with asyncio.timeout(20):
            await app.run([Paper(clock)])
