"""What adapters remember: sealed, on disk, each channel for itself, for ninety days."""

from pathlib import Path

from bot.core.model.instants import DAY
from bot.store.upkeep.adapter_state import KEEP
from tests.engine.house import House
from tests.engine.world import World


async def test_it_is_there_after_a_restart_and_gone_when_forgotten(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    assert world.app is not None
    memory = world.app.memory("telegram")
    assert await memory.find("file mat") == ""
    await memory.keep("file mat", "photo-1")
    await memory.keep("file mat", "photo-2")
    await world.restart()
    memory, other = world.app.memory("telegram"), world.app.memory("discord")
    assert await memory.find("file mat") == "photo-2"
    assert await other.find("file mat") == ""
    await memory.keep("file mat", "")
    assert await memory.find("file mat") == ""
    await world.close()


def test_neither_name_nor_value_is_in_clear(house: House) -> None:
    house.store.keep("telegram", "poll of-wilhelmina", "chat-of-wilhelmina", 1)
    house.store.close()
    assert b"wilhelmina" not in house.file.read_bytes()
    house.store = house.open()
    assert house.store.kept("telegram", "poll of-wilhelmina") == "chat-of-wilhelmina"


def test_it_is_forgotten_after_ninety_days_unless_it_is_kept_again(house: House) -> None:
    house.store.keep("telegram", "old", "x", 0)
    house.store.keep("telegram", "again", "x", 0)
    house.store.keep("telegram", "again", "y", DAY)
    house.store.housekeep(KEEP + 1)
    assert (house.store.kept("telegram", "old"), house.store.kept("telegram", "again")) == ("", "y")
