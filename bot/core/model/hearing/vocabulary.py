"""Word families and what they mean when they meet: how a wish is told in people's own words, frozen by the catalog.

House rule: families have the same names in every language, so a meeting is written once; only the words differ.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

from msgspec import Struct

from bot.core.model.intents import Intent

SMALL = "-"
"""The family of words that stand around everything and change nothing."""


class Typos:
    """Words in which one slip of the finger is mended, and words that are real as they are."""

    def __init__(self, words: Iterable[str] = (), real: Iterable[str] = ()) -> None:
        self._words = tuple(words)
        self.real = frozenset({*real, *self._words})

    @cached_property
    # One slip leaves two words with a common rest once a letter is taken out of each: so a lookup replaces a
    # comparison with every listed word. Put together when a word is first looked for: a start need not wait for it.
    def near(self) -> Mapping[str, tuple[str, ...]]:
        """What is left of a listed word without one of its letters (and the word itself) -> the words."""
        near: dict[str, tuple[str, ...]] = {}
        for word in self._words:
            alone = (word,)
            for mark in marks_of(word):
                near[mark] = (*near[mark], word) if mark in near else alone
        return near

    @cached_property
    # A slip is in one half of a word or the other, so one half stays as it was. Where it swaps the two letters in
    # the middle neither does, and those are listed by themselves.
    def halves(self) -> "Halves":
        """What one slip leaves of a listed word."""
        first: dict[str, tuple[str, ...]] = {}
        second: dict[str, tuple[str, ...]] = {}
        swapped = set[str]()
        for word in self._words:
            middle = len(word) // 2
            first[word[:middle]] = (*first.get(word[:middle], ()), word)
            second[word[middle:]] = (*second.get(word[middle:], ()), word)
            swapped.add(word[: middle - 1] + word[middle] + word[middle - 1] + word[middle + 1 :])
        return Halves(first, second, frozenset(swapped), frozenset(half[-3:] for half in second))


class Halves(NamedTuple):
    """One slip leaves a word its first half, or its second, or swaps the letters where they meet."""

    first: Mapping[str, tuple[str, ...]]
    """The first halves of the listed words -> the words."""
    second: Mapping[str, tuple[str, ...]]
    swapped: frozenset[str]
    """The listed words with the letters swapped where their halves meet."""
    ends: frozenset[str]
    """The three last letters of the listed words."""


def marks_of(word: str) -> set[str]:
    """The word, and what is left of it without one of its letters."""
    return {word, *(word[:index] + word[index + 1 :] for index in range(len(word)))}


# Tens of thousands of them: no names in memory twice, and nothing for the collector to walk through.
class Phrase(Struct, frozen=True, array_like=True, gc=False):
    """One or more words of one language, and the family they belong to."""

    words: tuple[str, ...]
    """A word that ends with a star may have any ending."""
    language: int
    """Index in Vocabulary.languages."""
    family: str


class Wish(Struct, frozen=True):
    """What somebody may want."""

    intent: Intent
    value: str
    """The id of a question, or empty."""
    # To answer the wrong question costs a line; to stop the wrong reminder costs a day.
    acts: bool
    """It moves on or changes something, so a guess would be worse than a question."""
    knows: frozenset[str]
    """Families that belong to this wish and leave its confidence as it is."""
    never: frozenset[str] = frozenset()
    """Families that rule it out."""


class Meeting(Struct, frozen=True):
    """Families that tell a wish when all of them stand in one text."""

    wish: Wish
    needs: frozenset[str]


class Vocabulary(Struct, frozen=True, eq=False):
    """The words of all languages, by their beginnings. There is one, so it is only equal to itself."""

    languages: tuple[str, ...] = ()
    whole: Mapping[str, tuple[Phrase, ...]] = {}
    """The first word of a phrase, or its first two -> the phrases."""
    stems: Mapping[str, tuple[Phrase, ...]] = {}
    """The same for phrases whose first word may have any ending."""
    meetings: Mapping[str, tuple[Meeting, ...]] = {}
    """A family -> the meetings that are looked up by it."""
    typos: Typos = Typos()
