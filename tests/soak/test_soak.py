"""Three minutes with sixty people and everything that goes wrong; and proof that what grows is seen."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.process.soak.__main__ import Soak
from tests.process.soak.slopes import Sample, judged, slope

EMPTY = Sample(at=0, memory=160 << 20, descriptors=20, threads=4, tasks=14, database=4 << 20, log=4 << 20, heard=0)


def hours(count: float, every: float = 5.0, **an_hour: float) -> list[Sample]:
    """Samples of a run in which some measures grow by so much an hour."""
    times = [number * every for number in range(1, round(count * 3600 / every))]
    grown = [{name: round(getattr(EMPTY, name) + by * at / 3600) for name, by in an_hour.items()} for at in times]
    return [replace(EMPTY, at=at, heard=round(at), **more) for at, more in zip(times, grown, strict=True)]


def breaches(samples: list[Sample]) -> list[str]:
    return [each.name for each in judged(samples) if not each.ok]


async def test_three_minutes_in_which_all_goes_wrong_leave_nothing_behind(tmp_path: Path) -> None:
    soak = Soak(180, people=60, seed=1, pause=60, every=1)
    assert await soak.run(tmp_path), soak.told
    assert soak.samples[-1].heard > 300
    print(soak.told)


def test_what_is_level_is_no_breach() -> None:
    assert breaches(hours(1)) == []
    assert breaches(hours(0.05, every=1)) == []


@pytest.mark.parametrize(("name", "by"), [("memory", 3 << 20), ("descriptors", 3), ("threads", 3), ("tasks", 3)])
def test_two_in_a_hundred_or_a_few_more_an_hour_are_a_breach(name: str, by: float) -> None:
    assert breaches(hours(1.5, **{name: by})) == [name]
    assert breaches(hours(1.5, **{name: -by})) == []


def test_what_comes_and_goes_does_not_hide_what_stays() -> None:
    leaking = hours(1.5, descriptors=3)
    busy = [replace(each, descriptors=each.descriptors + number * 7 % 50) for number, each in enumerate(leaking)]
    assert breaches(busy) == ["descriptors"]
    level = [replace(EMPTY, at=each.at, descriptors=20 + number * 7 % 50) for number, each in enumerate(leaking)]
    assert breaches(level) == []


def test_a_spike_does_not_move_a_slope() -> None:
    level = [(float(at), 5.0) for at in range(100)]
    assert slope(level) == 0
    assert slope([*level[:70], *((at, 500.0) for at, _ in level[70:75]), *level[75:]]) == 0
    assert slope([(at, value + at) for at, value in level]) == 1


def test_a_leak_of_a_short_run_is_a_breach() -> None:
    assert breaches(hours(0.05, every=1, descriptors=20 * 20)) == ["descriptors"]
    assert breaches(hours(0.05, every=1, memory=(3 << 20) * 75)) == ["memory"]


def test_a_database_that_grows_by_more_than_what_was_said_and_a_log_that_is_never_emptied_are_breaches() -> None:
    assert breaches(hours(1, database=3600 * (5 << 10))) == ["database"]
    assert breaches(hours(1, log=80 << 20)) == ["its log"]
