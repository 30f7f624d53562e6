"""The numbers of all: rounded, nothing about few, the poll as it was published."""

from pathlib import Path

import pytest
from msgspec import msgpack

from bot.core.model.content import Published, Share
from bot.core.model.events import Said
from bot.figures import rounded
from bot.statistics import statistics
from bot.store import UnreadableDatabase
from tests.engine.conftest import house
from tests.engine.house import House

__all__ = ["house"]


@pytest.mark.parametrize(
    ("number", "shown"), [(0, None), (9, None), (29, None), (30, 30), (34, 30), (35, 40), (1234, 1230)]
)
def test_a_number_of_people_goes_by_tens_and_never_below_the_least(number: int, shown: int | None) -> None:
    assert rounded(number, 30) == shown


def test_statistics_tell_nothing_about_few(house: House) -> None:
    for number in range(12):
        house.hears(Said("hello"), f"person {number}")
    few = statistics(house.url, 30)
    assert (few.people, few.awaited, few.poll) == (None, None, None)
    assert few.queued >= 12
    assert statistics(house.url, 10).people == 10


def test_statistics_show_the_poll_as_it_was_published(house: House) -> None:
    published = Published(house.now, 120, (Share("any-relief", 60), Share("no-relief", 40)))
    house.change("INSERT INTO meta (key, value) VALUES ('published', ?)", msgpack.encode(published))
    assert statistics(house.url, 30).poll == published
    house.change("UPDATE meta SET value = x'c1' WHERE key = 'published'")
    assert statistics(house.url, 30).poll is None


def test_statistics_of_no_database_say_where_to_look(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDatabase, match="add --chat"):
        statistics(f"sqlite:///{tmp_path / 'x.sqlite'}", 30)
