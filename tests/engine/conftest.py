"""Every test has a house of its own, in memory."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.house import House
from tests.memory import tmp_path as tmp_path


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    house.store.close()
