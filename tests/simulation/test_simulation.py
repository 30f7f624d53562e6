"""Eight days of ten people, sixty times, with all that can go wrong; and proof that the oracles are not blind.

In depth: `make simulate SEEDS=10000` and `make mutants`.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.core.model.instants import HOUR
from tests.simulation.__main__ import Log
from tests.simulation.faults import ALL, ROLES, Faults, Kind, Raise, Role
from tests.simulation.hunt import hunted
from tests.simulation.mutants import MUTANTS
from tests.simulation.plan import planned
from tests.simulation.run import Run
from tests.simulation.series import doubts, outages

SEEDS = 60
MORE_SEEDS = 10
PORTION = 10
QUICK = (
    "what was heard before counts again",
    "the course version is compared at the first claim only (pair)",
    "nothing is ever too late",
    "no order in a chat",
    "the alarm does not look again after it rang",
    "words of safety wait for three seconds",
    "whoever was silent for three days is let go",
    "a platform that refuses for now is taken to say that somebody is gone",
    "the lock is not taken",
    "no prompt gives way to a newer one (pair)",
)
"""Faults that a few seeds give away; `make mutants` plants all."""


@pytest.mark.parametrize("first", range(0, SEEDS, PORTION))
def test_eight_days_of_ten_people_break_no_promise(first: int) -> None:
    results = [Run(planned(seed)).go() for seed in range(first, first + PORTION)]
    assert [f"seed {result.seed}: {finding}" for result in results for finding in result.findings] == []
    assert all(result.turns for result in results)


@pytest.mark.parametrize("first", range(0, MORE_SEEDS, PORTION))
def test_with_all_faults_of_a_new_kind_as_well_they_break_no_promise(first: int) -> None:
    results = [Run(planned(seed, kinds=ALL)).go() for seed in range(first, first + PORTION)]
    assert [f"seed {result.seed}: {finding}" for result in results for finding in result.findings] == []
    assert all(result.turns for result in results)


def test_switched_off_a_kind_changes_nothing_about_the_others() -> None:
    for seed in range(30):
        every, one = planned(seed, kinds=ALL).faults, planned(seed, kinds=frozenset({Kind.DISK})).faults
        assert every.ills == one.ills
        assert (one.raises, one.spells, one.clocks, one.pages, one.hostile, one.two) == ((), (), (), 0.0, (), ())


def test_every_kind_of_fault_is_drawn_by_some_seed() -> None:
    drawn = [planned(seed, kinds=ALL).faults for seed in range(30)]
    for of in ("raises", "spells", "clocks", "ills", "wishes", "pages", "hostile", "two"):
        assert any(getattr(faults, of) for faults in drawn), of


def test_a_task_raises_where_it_waits_and_nowhere_else() -> None:
    """Each part of the program is found by its name in a chain of awaits: a part that was renamed is missed here."""
    others = [role for role in ROLES if role != "serving"]  # of its death much else would die
    roles: list[Role] = [*(others * 6), "serving"]
    raises = [Raise(number * 5 * HOUR, role) for number, role in enumerate(roles)]
    run = Run(replace(planned(0), faults=Faults(raises=tuple(raises))), ())
    run.go()
    assert run.havoc.raised.keys() == set(ROLES)


def test_seeds_that_are_done_are_not_run_again(tmp_path: Path) -> None:
    file, result = tmp_path / "log", Run(planned(3, 1)).go()
    with Log(file, "a way") as log:
        log.keep(result)
    with file.open("a") as torn:
        torn.write('{"way": ')
    assert Log(file, "a way").done == {3: result}
    assert Log(file, "another way").done == {}


def test_a_seed_brings_the_same_to_the_letter() -> None:
    once, again = (Run(planned(7)).go() for _ in range(2))
    assert (once.digest, once.sends, once.turns, once.crashes) == (
        again.digest,
        again.sends,
        again.turns,
        again.crashes,
    )
    assert once.digest != Run(planned(8)).go().digest


@pytest.mark.parametrize("name", QUICK)
def test_a_planted_fault_is_found(name: str) -> None:
    caught = hunted(name, most=20)
    assert caught.seeds is not None, f"{name} was not found in 20 seeds"


def test_there_are_enough_mutants() -> None:
    assert len(MUTANTS) >= 25


def test_of_two_thousand_sends_one_in_a_hundred_in_doubt_no_cue_comes_twice() -> None:
    doubt = doubts(2000)
    assert doubt.findings == []
    assert (doubt.once, doubt.keyed) == (0, 0)
    assert doubt.doubtful > 0
    assert doubt.again <= 4


def test_twenty_outages_of_a_minute_to_a_day_bring_no_stale_cue_and_one_explanation() -> None:
    away = outages(20)
    assert away.findings == []
    assert away.expired == 0
    assert away.ours > 0
    assert away.most == 1
