"""How languages speak of times, days and places, and the cities that people name.

House rules: frozen values; patterns are for folded texts with digits for numbers; names are folded like texts.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Protocol

from msgspec import Struct


class Saying(Struct, frozen=True):
    """A way to say a clock time. The groups h, m and less stand for an hour, minutes after and minutes before it."""

    pattern: re.Pattern[str]
    plus: int = 0
    """Minutes that the words themselves add."""
    # "19h30" and "halb acht Uhr" leave no doubt; "7" asks whether the morning or the evening is meant.
    sure: bool = False
    """Said of the 24-hour clock: 7 is never the evening."""
    wordy: bool = False
    """It may be said without a digit."""


class Calendar(Struct, frozen=True):
    """How one language speaks of times, days and places; all patterns are for folded texts with digits for numbers."""

    code: str
    numbers: Mapping[str, int]
    number: re.Pattern[str]
    """Any of the words in `numbers`."""
    sayings: tuple[Saying, ...]
    # Where people write 24 hours a digital time means itself: nobody is asked about "7:30" in German.
    clock24: bool
    """Whether 7:30 is never the evening."""
    parts: Mapping[str, re.Pattern[str]]
    """morning, afternoon, night, noon and midnight."""
    # "About seven", "so gegen sieben": without these the whole text would have to be a time.
    around: frozenset[str]
    """Words that stand around a time or a place and change nothing."""
    days: tuple[re.Pattern[str], ...]
    """Monday to Sunday."""
    every: re.Pattern[str]
    weekdays: re.Pattern[str]
    weekend: re.Pattern[str]
    but: re.Pattern[str]
    # "Monday to Friday", and "off until Monday": the same words, so one pattern for both.
    until: re.Pattern[str]
    joint: re.Pattern[str]
    """And."""
    a_day: re.Pattern[str]
    a_week: re.Pattern[str]
    a_minute: re.Pattern[str]
    an_hour: re.Pattern[str]
    half_hour: re.Pattern[str]
    earlier: re.Pattern[str]
    later: re.Pattern[str]
    place: re.Pattern[str]
    """A sentence that says where somebody is; the group `place` is the rest."""
    into: re.Pattern[str]
    """A word that a place follows."""
    here: re.Pattern[str]
    """Words by which a time is the time here, now."""
    remind: re.Pattern[str]


class Place(Struct, frozen=True, array_like=True):
    """A city."""

    name: str
    country: str
    zone: str
    latitude: float
    longitude: float
    # Which of many towns of a name is meant is told by how many live there (understanding/quantities/places.py).
    people: int
    """In thousands."""


# A protocol, because the table of thousands of cities is the catalog's: the core only asks, and a start need not
# wait.
class Atlas(Protocol):
    """The cities and countries that people name. Names are folded like everything that is heard."""

    @property
    def cities(self) -> Sequence[Place]:
        """All of them, the largest first."""

    def named(self, name: str) -> Sequence[Place]:
        """The cities that are called so, the largest first."""

    def country(self, name: str) -> str:
        """The two letters of a country, or nothing."""

    def abbreviation(self, name: str) -> str:
        """The zone that an abbreviation like EST stands for, or nothing."""

    def alike(self, name: str) -> Sequence[Place]:
        """Cities whose names are a slip away."""
