"""Eight days of ten people, sixty times, with all that can go wrong; and proof that the oracles are not blind.

In depth: `make simulate SEEDS=10000` and `make mutants`.
"""

import pytest

from tests.simulation.hunt import hunted
from tests.simulation.mutants import MUTANTS
from tests.simulation.plan import planned
from tests.simulation.run import Run
from tests.simulation.series import doubts, outages

SEEDS = 60
PORTION = 10
QUICK = (
    "what was heard before counts again",
    "the era is compared at the first claim only (pair)",
    "nothing is ever too late",
    "no order in a chat",
    "the alarm does not look again after it rang",
)
"""Faults that a few seeds give away; `make mutants` plants all."""


@pytest.mark.parametrize("first", range(0, SEEDS, PORTION))
def test_eight_days_of_ten_people_break_no_promise(first: int) -> None:
    results = [Run(planned(seed)).go() for seed in range(first, first + PORTION)]
    assert [f"seed {result.seed}: {finding}" for result in results for finding in result.findings] == []
    assert all(result.turns for result in results)


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
