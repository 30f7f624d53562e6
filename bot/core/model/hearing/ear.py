"""The ear: how people are heard, language by language, made by the catalog and part of the content.

House rules: all texts are normalised; what a pattern cannot do without the sieve finds, when it is first needed.
"""

# Theory of operation: six languages are about two thousand patterns, of which a text needs a handful. So nothing
# here is compiled when it is built: `Pattern` and `Later` put themselves together when they are first looked for. A
# start is short that way, and so is a command that only checks the content. `get_ready` does it all at once, before
# somebody would have to wait for it.

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Generic, TypeVar

from msgspec import Struct

from bot.core.model.hearing.vocabulary import Typos, Vocabulary
from bot.core.model.intents import Intent

Made = TypeVar("Made")


class Later(Generic[Made]):
    """Something that is made when it is first asked for: a start need not wait for it."""

    def __init__(self, make: Callable[[], Made]) -> None:
        self._make = make

    @cached_property
    def made(self) -> Made:
        """What is made, now or when it was first asked for."""
        made = self._make()
        # The closure would keep the lists that it was made of alive for as long as the ear lives.
        self._make = lambda: made  # what it was made of may be large
        return made


class Pattern:
    """A pattern that is put together when it is first looked for; there are many, so each is small."""

    # There are thousands: without slots each would carry a dict of its own.
    __slots__ = ("_made", "written")

    def __init__(self, written: str) -> None:
        self.written = written
        self._made: re.Pattern[str] | None = None

    @property
    def made(self) -> re.Pattern[str]:
        """The pattern, to look with."""
        if self._made is None:
            self._made = re.compile(self.written)
        return self._made


NEVER = Pattern("(?!)")
"""What no text has."""


# Two families that meet, for what no phrase could list: nobody knows beforehand how somebody will say that a leg
# fails.
class Rule(Struct, frozen=True):
    """Two word families of one language that speak of a tier when they meet in one sentence, in either order, with
    at most `apart` words between them."""

    first: Pattern
    second: Pattern
    apart: int


class Tier(Struct, frozen=True):
    """How one language speaks of one tier of safety."""

    intent: Intent
    phrases: tuple[Pattern, ...]
    """What speaks of it by itself."""
    rules: tuple[Rule, ...]


class Respelling(Struct, frozen=True):
    """Another way of writing, and what it is read as."""

    pattern: Pattern
    meant: str

    def read(self, text: str) -> str:
        """A text as it is meant."""
        letters = self.pattern.written
        return text.replace(letters, self.meant) if letters.isalpha() else self.pattern.made.sub(self.meant, text)


class Tongue(Struct, frozen=True):
    """How one language is heard."""

    code: str
    """Empty for what needs no language: numbers to call, emoji."""
    tiers: tuple[Tier, ...]
    """The gravest first."""
    # "No pain", "dying to try": they are taken out language by language, since one language's mask may hold
    # another's word.
    masks: tuple[Pattern, ...] = ()
    """What looks like words of safety and is none."""
    respell: tuple[Respelling, ...] = ()
    numbers: Mapping[str, int] = {}
    """Words, or whole texts, for 0 to 10."""
    around: frozenset[str] = frozenset()
    """Words that stand around a rating and change nothing."""
    out_of_ten: Pattern | None = None


# eq=False makes it hashable by identity: what is remembered of a text is remembered for one ear.
class Ear(Struct, frozen=True, eq=False):
    """Everything hearing needs; all texts in it are normalised. There is one, so it is only equal to itself."""

    tongues: tuple[Tongue, ...]
    labels: Mapping[str, frozenset[str]]
    """Button id -> its labels in all languages."""
    words: Mapping[str, tuple[Intent, str]] = {}
    """A whole text -> the intent it means, and its value (or empty)."""
    courtesies: frozenset[str] = frozenset()
    """What may stand before or after such a text and changes nothing."""
    ordinals: Mapping[str, int] = {}
    """A whole text -> the place of the button that it counts out: the first is 1."""
    typos: Typos = Typos()
    wishes: Later[Vocabulary] = Later(Vocabulary)
    common: Later[frozenset[str]] = Later(frozenset)
    """Words that stand in nearly every text."""
    # Bytes, because what they mean is for `understanding.learned` alone; here it is content like everything else.
    learned: bytes = b""
    """The model of `understanding.learned`, as it is written; empty for an ear that has learnt nothing."""
    asking: Pattern = NEVER
    """How questions begin."""
    sore: Pattern = NEVER
    """What a text tells of whose writer has a sore back, or a bad day."""
    relief: Pattern = NEVER
    """What a text tells of whose writer feels better."""
    warned_of: Pattern = NEVER
    """The pains that the routine tells people to get off the ball for."""
    denies: Pattern = NEVER
    """A "no" in any language."""
    dated: Pattern = NEVER
    """Words beside which a number is a date or an age."""

    @property
    def vocabulary(self) -> Vocabulary:
        """Wishes in people's own words."""
        return self.wishes.made

    def get_ready(self) -> None:
        """Put together now what else is put together when it is first looked for."""
        _ = [pattern.made for pattern in self.patterns()], self.typos.near, self.vocabulary.typos.near

    def patterns(self) -> Iterator[Pattern]:
        """All that is put together when it is first looked for."""
        for tongue in self.tongues:
            for tier in tongue.tiers:
                yield from tier.phrases
                for rule in tier.rules:
                    yield from (rule.first, rule.second)
            yield from (one.pattern for one in tongue.respell)
            yield from tongue.masks
            yield from (each for each in (tongue.out_of_ten,) if each is not None)
