"""Planted words: never in a log at any level, never in an exception that is logged, gone after a delete."""

import asyncio
import io
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.channel import Heard, Letter, Outcome
from bot.core.model.events import Pressed, Said
from bot.core.model.intents import Intent
from bot.flood import BURST
from bot.journal import Line
from bot.store.turns import batch
from tests.engine.house import House
from tests.engine.world import World

CANARIES = ("wilhelmina", "wombat", "sesame-token-4711")


@contextmanager
def everything_logged() -> Iterator[io.StringIO]:
    """All that anybody logs, at every level, as the program's own journal would write it."""
    paper, root = io.StringIO(), logging.getLogger()
    handler = logging.StreamHandler(paper)
    handler.setFormatter(Line())
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield paper
    finally:
        root.removeHandler(handler)
        root.setLevel(before)


async def test_no_log_at_debug_and_no_error_holds_what_a_person_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def repeats(letter: Letter) -> Outcome | None:
        if len(world.paper.delivered) % 3 == 0:
            raise RuntimeError(f"sesame-token-4711 can't send {letter.text} to {letter.chat}")
        return None

    def raises(*args: object) -> object:
        raise ValueError(f"nobody understands {args}")

    with everything_logged() as log:
        world = World(tmp_path)
        world.paper.answer = repeats
        await world.start()
        await world.says("hello", "wilhelmina")
        await world.says("a wombat sat on my back", "wilhelmina")
        monkeypatch.setattr(batch, "take_turn", raises)
        await world.says("another wombat", "wilhelmina")
        await world.stop()
    words = log.getvalue()
    assert "adapter raised" in words
    assert "set aside" in words
    assert [canary for canary in CANARIES if canary in words] == []
    assert "Easeback" not in words  # nor what was said to them


def test_after_a_delete_no_byte_of_the_person_is_in_the_file_or_its_log(house: House) -> None:
    house.lies_down("wilhelmina")
    house.hears(Said("a wombat sat on my back"), "wilhelmina")
    kept = [bytes(blob) for (blob,) in house.rows("SELECT sealed FROM person UNION ALL SELECT sealed FROM address")]
    kept += [bytes(blob) for (blob,) in house.rows("SELECT sealed FROM outbox WHERE sealed IS NOT NULL")]
    kept.append(house.vault.hashed("tg", "wilhelmina"))
    everywhere = _bytes(house)
    assert all(blob in everywhere for blob in kept)
    house.hears(Said("delete"), "wilhelmina")
    house.hears(Pressed(house.person("wilhelmina").prompt, Intent.DELETE_ALL), "wilhelmina")
    house.deliver()
    house.now += 1000
    house.hears(Said("hello"), "somebody else")
    house.store.checkpoint()
    left = _bytes(house)
    assert [blob for blob in kept if blob in left] == []


def _bytes(house: House) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(house.file.parent.glob(house.file.name + "*")))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    house.store.close()


async def test_nobody_waits_behind_a_flood(tmp_path: Path) -> None:
    world, order = World(tmp_path), list[str]()
    await world.start()
    app = world.app
    assert app is not None

    async def hears(chat: str, number: int) -> None:
        await app.hear(Heard("paper", chat, f"{chat} {number}", Said("hello")))
        order.append(chat)

    flood = [asyncio.create_task(hears("flood", number)) for number in range(2000)]
    await asyncio.sleep(0)
    others = [asyncio.create_task(hears(f"chat {number}", 0)) for number in range(20)]
    await asyncio.gather(*flood, *others)
    last = max(place for place, chat in enumerate(order) if chat != "flood")
    # What the flood's measure leaves out is dealt with at once, before anybody's turn.
    assert app.flood.ignored == 2000 - BURST
    assert last - app.flood.ignored < 60
    with sqlite3.connect(app.store.path) as view:
        assert view.execute("SELECT count(*) FROM heard").fetchone()[0] == BURST + 20
    view.close()
    await world.stop()
