"""Faults planted on purpose: an oracle that does not find them is blind.

House rules: a mutant is a small change of the running program, made for one run and taken back; where another defence
would hide it, both are taken away (a pair). Each has to be caught within a hundred seeds.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from tests.simulation.faults import Kind

MUTANTS: dict[str, Callable[[], AbstractContextManager[None]]] = {}
WEATHER: dict[str, frozenset[Kind]] = {}
"""Mutant -> the kinds of new faults without which it does no harm; none: the mix of before."""


def mutant(name: str, *kinds: Kind) -> Callable[[Callable[[], AbstractContextManager[None]]], None]:
    """Name a planted fault, and the kinds of new faults in which it shows."""

    def keep(make: Callable[[], AbstractContextManager[None]]) -> None:
        MUTANTS[name] = make
        WEATHER[name] = frozenset(kinds)

    return keep


class Nothing:
    """A statement that does nothing and finds nothing."""

    def rows(self, *values: object) -> list[Any]:
        return []

    def run(self, *values: object) -> int:
        return 0

    def each(self, *values: object) -> None:
        return None


@contextmanager
def planted(name: str) -> Iterator[None]:
    """Inside, the program has this fault."""
    with MUTANTS[name]():
        yield
