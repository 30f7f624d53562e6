"""Whether the disk still takes what is written: asked by writing, on a real file."""

import asyncio
import threading
from pathlib import Path

import pytest

from bot.health import PartLost
from bot.probe import PATIENCE, DiskTrouble, Probe, write_beside
from bot.store import StuckDatabase
from tests.disk.test_troubles import read_only
from tests.engine.world import World


async def test_a_healthy_disk_takes_it_and_keeps_nothing_of_it_beside(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    assert world.app is not None
    probe = Probe(world.app.store, world.app.writer)
    before = {path.name for path in world.app.store.path.parent.iterdir()}
    await probe.ask()
    await probe.ask()
    assert probe.pulse() == 2
    assert {path.name for path in world.app.store.path.parent.iterdir()} == before
    await world.stop()


async def test_a_database_that_cannot_be_written_is_told_within_a_moment(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    assert world.app is not None
    probe = Probe(world.app.store, world.app.writer)
    with read_only(world), pytest.raises((StuckDatabase, DiskTrouble)):
        async with asyncio.timeout(PATIENCE + 1):
            await probe.ask()
    await asyncio.sleep(0.5)
    await probe.ask()
    await world.stop()


async def test_a_folder_that_takes_no_file_is_told_though_the_database_still_has_room(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    assert world.app is not None
    probe = Probe(world.app.store, world.app.writer)
    probe._beside = tmp_path / "nowhere" / "probe"
    with pytest.raises(DiskTrouble, match="takes nothing"):
        await probe.ask()
    await world.stop()


async def test_a_writer_that_hangs_is_told_within_a_moment(tmp_path: Path) -> None:
    world, goes_on = World(tmp_path), threading.Event()
    await world.start()
    app = world.app
    assert app is not None
    holding = asyncio.ensure_future(app.writer.call(goes_on.wait))
    await asyncio.sleep(0.05)
    with pytest.raises(DiskTrouble, match="does not answer"):
        async with asyncio.timeout(PATIENCE + 1):
            await Probe(app.store, app.writer).ask()
    goes_on.set()
    await holding
    await world.stop()


async def test_a_writer_whose_thread_has_ended_ends_the_program(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    assert world.app is not None
    probe = Probe(world.app.store, world.app.writer)
    await world.app.writer.stop()
    with pytest.raises(PartLost, match="started anew"):
        await probe.ask()
    await world.app.supervisor.end()
    world.app.alarm.stop()
    world.app.store.close()


def test_a_link_that_somebody_laid_there_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("precious")
    (tmp_path / "probe").symlink_to(tmp_path / "precious")
    with pytest.raises(OSError, match="symbolic links"):
        write_beside(tmp_path / "probe")
    assert (tmp_path / "precious").read_text() == "precious"
