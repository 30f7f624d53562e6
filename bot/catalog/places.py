"""The table of cities and countries, content/places.tsv, read when somebody first names a place.

House rules: what a start does not need costs a start nothing; names in the table are folded already. Whoever is looked
up is told apart by the core, never here.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from bot.core.model.calendars import Place
from bot.core.understanding.words.normalise import normalise, wording

SHORTEST_SLIP, LONGEST_SLIP = 5, 40
"""Letters: shorter names are too near to other words to be mended, and no name is longer."""


class Places:
    """All places (an Atlas of the core)."""

    def __init__(self, file: Path) -> None:
        self._file = file

    @cached_property
    def cities(self) -> Sequence[Place]:
        """All cities, the largest first."""
        return [_place(row) for row in self._rows if row[0][0] not in "=@"]

    def named(self, name: str) -> Sequence[Place]:
        """The cities that are called so, the largest first; a city's own name counts more than its others."""
        rows = self._names.get(name, ())
        return sorted((self.cities[at] for at in rows), key=lambda city: -_weight(city, name))

    def country(self, name: str) -> str:
        """The two letters of a country."""
        return self._countries.get(name, "")

    def abbreviation(self, name: str) -> str:
        """The zone that an abbreviation stands for."""
        return self._abbreviations.get(name, "")

    def alike(self, name: str) -> Sequence[Place]:
        """Cities one slip away (two in a long name), the nearest first."""
        if not SHORTEST_SLIP <= len(name) <= LONGEST_SLIP:
            return ()
        slips = 1 if len(name) < 8 else 2
        near = extract(name, self._names.keys(), scorer=OSA.distance, limit=8, score_cutoff=slips)
        near.sort(key=lambda hit: (hit[1], -max(self.cities[at].people for at in self._names[hit[0]])))
        return list(dict.fromkeys(self.named(hit[0])[0] for hit in near))

    @cached_property
    def _rows(self) -> list[list[str]]:
        lines = self._file.read_text("utf-8").splitlines()
        return [line.split("\t") for line in lines if line and line[0] != "#"]

    @cached_property
    def _names(self) -> dict[str, tuple[int, ...]]:
        rows: dict[str, tuple[int, ...]] = {}
        for at, row in enumerate(self._rows):
            if row[0][0] not in "=@":
                for name in _names(row):
                    rows[name] = (*rows.get(name, ()), at)
        return rows

    @cached_property
    def _countries(self) -> dict[str, str]:
        return self._other("=")

    @cached_property
    def _abbreviations(self) -> dict[str, str]:
        return self._other("@")

    def _other(self, mark: str) -> dict[str, str]:
        rows = (row for row in self._rows if row[0][0] == mark)
        return {name: row[0][1:] if mark == "=" else row[1] for row in rows for name in _keys(row, mark)}


def _names(row: list[str]) -> Iterator[str]:
    yield wording(normalise(row[0]))
    if row[6]:
        yield from row[6].split("|")


def _keys(row: list[str], mark: str) -> list[str]:
    return row[1].split("|") if mark == "=" else [row[0][1:]]


def _place(row: list[str]) -> Place:
    return Place(row[0], row[1], row[2], float(row[3]), float(row[4]), int(row[5]))


def _weight(city: Place, name: str) -> int:
    """People count, and a city's own name counts four times as much as its other names."""
    return city.people * (4 if wording(normalise(city.name)) == name else 1)
