"""The whole engine: from an event to a delivered letter, over restarts, in virtual time."""

import asyncio
import logging
from collections.abc import Sequence
from pathlib import Path

import pytest

import bot.app
from bot.channel import Heard, Letter, Outcome
from bot.core.model.events import Said
from bot.core.model.instants import Instant
from bot.core.model.intents import Intent
from bot.store import Receipt, Spoken, StuckDatabase
from tests.engine.world import World

WAY_IN = ("start", "agree", "adult", "none", "none", "none", "none", "yes", "have-ball", "short")


async def lying_down(world: World) -> None:
    await world.start()
    await world.says("hello")
    for button in WAY_IN:
        await world.taps(button)
    await world.wait(3)
    for button in ("heard", "6", "hands-free"):
        await world.taps(button)


async def test_a_stranger_is_greeted(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    answers = await world.says("hello")
    assert answers[0].startswith("Hi, I'm Easeback.")
    await world.stop()


async def test_a_whole_session_comes_by_itself(tmp_path: Path) -> None:
    world = World(tmp_path)
    await lying_down(world)
    letters = await world.wait(180)
    assert letters[-1].text == "And now, 0 to 10?"
    assert "Roll off now." in [letter.text for letter in letters]
    await world.taps("4")
    person = await world.person()
    assert person is not None
    assert person.sessions[-1].how == "finished"
    await world.stop()


async def test_a_session_outlives_restarts(tmp_path: Path) -> None:
    world = World(tmp_path)
    await lying_down(world)
    texts = []
    for _ in range(18):
        texts += [letter.text for letter in await world.wait(10)]
        await world.restart()
    calm = World(tmp_path / "calm")
    await lying_down(calm)
    assert texts == [letter.text for letter in await calm.wait(180)]
    await world.stop()
    await calm.stop()


async def test_the_same_event_told_twice_counts_once(tmp_path: Path) -> None:
    world = World(tmp_path)
    await lying_down(world)
    world.keys -= 1
    assert await world.taps(Intent.STOP) == []
    assert (await world.taps(Intent.STOP))[0].text.startswith("Stopping.")
    await world.stop()


async def test_nothing_of_a_person_stays_after_delete_but_the_farewell(tmp_path: Path) -> None:
    world = World(tmp_path)
    await lying_down(world)
    await world.says("delete")
    farewell = await world.taps(Intent.DELETE_ALL)
    assert farewell[-1].text.startswith("Done. I have wiped")
    assert await world.person() is None
    await world.stop()


async def test_a_disk_that_is_stuck_for_a_moment_loses_no_letter_and_says_none_twice(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    assert world.app is not None
    store, failed = world.app.store, list[str]()
    settle = store.settle

    def stuck_once(receipts: Sequence[Receipt], now: Instant) -> Spoken:
        if not failed:
            failed.append("settle")
            raise StuckDatabase("The disk is full", "Make room")
        return settle(receipts, now)

    store.settle = stuck_once  # type: ignore[method-assign]
    answers = await world.says("hello")
    assert failed
    assert len(answers) == 1
    assert store.count().queued == 0
    await world.stop()


async def test_a_letter_that_is_stuck_on_its_way_is_left_in_doubt_when_the_program_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    world, stuck = World(tmp_path), asyncio.Event()

    async def never_arrives(letter: Letter) -> Outcome:
        stuck.set()
        await asyncio.Event().wait()
        raise AssertionError(letter)

    await world.start()
    assert world.app is not None
    monkeypatch.setattr(bot.app, "GOODBYE", 0.01)
    monkeypatch.setattr(world.paper, "deliver", never_arrives)
    await world.app.hear(Heard("paper", "ilze", "hello", Said("hello")))
    await stuck.wait()
    await world.app.stop()
    await asyncio.sleep(0)
    assert not world.app.postman.busy
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == [
        "some messages were still under way; the next start decides what becomes of them"
    ]
