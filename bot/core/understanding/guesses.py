"""Wishes in people's own words: which word families meet in a text, and how much of the text that explains.

House rules: a wish that acts needs most of a text to be explained, one that only answers needs less; a "no" and a
question word that the wish did not ask for weigh most against it; where several languages come into question, each is
read by itself, and the best reading counts.
"""

import re
from collections.abc import Iterable, Iterator, Set
from functools import lru_cache

from msgspec import Struct

from bot.core.model.hearing.vocabulary import SMALL, Meeting, Phrase, Vocabulary, Wish
from bot.core.model.intents import Intent
from bot.core.understanding.buttons import button_of
from bot.core.understanding.here import Here, comes_into_question
from bot.core.understanding.words.effort import FOR_WISHES, Effort, Spent
from bot.core.understanding.words.parts import WHOLE
from bot.core.understanding.words.typos import mended_word

ACTS = 0.5
"""The confidence from which on a wish that acts is taken for heard."""
SAYS = 0.34
"""The same for a wish that only says something."""
NEAR = 0.01
"""Of two wishes nearer to each other than this, none is certain."""
MAYBE = 0.2
"""From here on it is worth asking whether it was meant."""
SHORT = 5
LONGEST = 60
"""Words: who writes more than this tells a story, and is asked what it is that they want."""
_TURNS = frozenset({"no", "why", "if", "what", "who", "how", "when", "where"})
"""Families that turn a sentence into something else: they count against a wish that does not need them."""

_ASKS = frozenset({"why", "if", "may", "normal", "when", "how", "what", "should", "howmuch"})

_SMALL = frozenset({SMALL})
_TWICE = re.compile(r"([^\W\d])\1")
_PAUSE = re.compile(" ,,? ")
OTHER = 60
"""What a word of another family counts against a wish, beside 100 for a word that tells it."""
UNKNOWN = 75
"""The same for a word that nobody listed."""
NUMBER = "number"
MAY = "may"
"""Asking whether one may is also a polite way to want something."""

Reading = list[set[str]]
"""The families of each word of a text, in one language."""


class Guess(Struct, frozen=True, gc=False):
    """A wish that a text may tell."""

    wish: Wish
    confidence: float
    """From 0 to 1: how much of the text the wish explains."""
    weight: float
    """By it, guesses are compared: how special the words are that decided, and how much they explain."""
    because: tuple[str, ...]
    """The words that decided."""
    asks: bool = False
    """The text asks: why, if, whether it is normal."""

    @property
    def sure(self) -> bool:
        """It may be taken for heard."""
        return self.confidence >= (ACTS if self.wish.acts else SAYS)


def likely(
    plain: str, vocabulary: Vocabulary, here: Here, offered: tuple[str, ...], effort: Effort | None = None
) -> list[Guess]:
    """What a normalised text may tell in this place, the likeliest first; nothing if it is a story, or if it would take
    more effort than there is to tell."""
    if len(plain) > WHOLE:
        return []
    try:
        return _likely(plain, vocabulary, here, offered, effort or Effort(FOR_WISHES))
    except Spent:
        return []


def _likely(plain: str, vocabulary: Vocabulary, here: Here, offered: tuple[str, ...], effort: Effort) -> list[Guess]:
    found = _fitting(plain, vocabulary, here, offered, effort)
    if found and not found[0].sure and len(parts := _PAUSE.split(plain)) > 1:
        by_part = [told for part in parts if (told := _fitting(part, vocabulary, here, offered, effort))]
        # One part says a wish and no other says another: the rest is only talk around it.
        if len(by_part) == 1 and by_part[0][0].sure:
            return by_part[0]
    return found


def _fitting(plain: str, vocabulary: Vocabulary, here: Here, offered: tuple[str, ...], effort: Effort) -> list[Guess]:
    """The same of a text as a whole: each wish once, told in the one language and by the words that tell it best."""
    words = _words(plain)
    effort.pay(5 + 2 * len(words))
    best: dict[tuple[str, str], Guess] = {}
    for reading in _readings(words, vocabulary):
        text = _Text(reading, words)
        for meeting in _met(text.families, vocabulary):
            wish = meeting.wish
            if wish.never and not wish.never.isdisjoint(text.families):
                continue
            if not comes_into_question(wish.intent, wish.value, here, offered):
                continue
            effort.pay(3)
            guess = text.weighed(meeting)
            key = (wish.intent, wish.value)
            if key not in best or guess.weight > best[key].weight:
                best[key] = guess
    # What stands there as a button is what somebody most likely means.
    leaning = {key: guess.weight + _leaning(guess.wish, offered) for key, guess in best.items()}
    return [best[key] for key in sorted(best, key=lambda key: (-leaning[key], -best[key].weight))]


def _leaning(wish: Wish, offered: tuple[str, ...]) -> float:
    """A greeting or thanks may only stand before what is wanted."""
    stands = button_of(wish.intent, wish.value) in offered
    return float(stands) - 0.5 * (wish.intent in (Intent.SMALL_TALK, Intent.THANKS))


def certain(found: list[Guess]) -> Guess | None:
    """The one guess that may be taken for heard: sure, and for a wish that acts, with no rival near it."""
    if not found or not found[0].sure:
        return None
    first = found[0]
    rivals = [other for other in found[1:] if other.wish.acts and other.sure and first.weight - other.weight < NEAR]
    if not first.wish.acts or not rivals:
        return first
    both = {first.wish.intent, *(other.wish.intent for other in rivals)}
    intent = next((intent for intent, same in _MUCH_THE_SAME if both <= same), None)
    return next((guess for guess in (first, *rivals) if guess.wish.intent is intent), None)


_MUCH_THE_SAME = (
    (Intent.STOP, {Intent.STOP, Intent.FINISH, Intent.NO_TIME}),
    (Intent.CHANGE_TIME, {Intent.CHANGE_TIME, Intent.REMIND, Intent.SNOOZE}),
    (Intent.NEXT, {Intent.NEXT, Intent.GO_ON}),
    (Intent.SNOOZE, {Intent.SNOOZE, Intent.THIS_EVENING}),
    (Intent.HOLIDAY, {Intent.HOLIDAY, Intent.NO_REMINDERS}),
)
"""Wishes that lead nearly to the same, and the one that is taken when they are equally likely."""


def families_heard(plain: str, vocabulary: Vocabulary) -> set[str]:
    """All word families that a normalised text may speak of, in any language."""
    words = _words(plain)
    return set[str]().union(*(families for reading in _readings(words, vocabulary) for families in reading))


def _words(plain: str) -> list[str]:
    return [word for word in plain.split() if word not in (",", ",,")][:LONGEST]


def _readings(words: list[str], vocabulary: Vocabulary) -> list[Reading]:
    """The text as each language knows it that knows anything of it."""
    readings: dict[int, Reading] = {}
    for at, word in enumerate(words):
        after = f" {words[at + 1]}" if at + 1 < len(words) else ""
        for phrase in beginnings(word, after, vocabulary):
            parts = phrase.words
            if len(parts) == 1 or _stands(parts, words, at):
                if (reading := readings.get(phrase.language)) is None:
                    reading = readings[phrase.language] = [set() for _ in words]
                for families in reading[at : at + len(parts)]:
                    families.add(phrase.family)
    known = [
        readings[language]
        for language in sorted(readings)
        if not all(families <= _SMALL for families in readings[language])
    ]
    for at, word in enumerate(words):
        unread = [reading[at] for reading in known if not reading[at]]
        if unread and (spare := _spare(word, at, readings.values())):
            for families in unread:
                families.add(spare)
    return known


def _spare(word: str, at: int, readings: Iterable[Reading]) -> str:
    """What a word is in every language: a number, a sign, or a small word of one of them, as people mix them."""
    if word.isdecimal():
        return NUMBER
    small = not word[0].isalnum() or any(SMALL in reading[at] for reading in readings)
    return SMALL if small else ""


@lru_cache(maxsize=1 << 12)
def beginnings(word: str, after: str, vocabulary: Vocabulary) -> tuple[Phrase, ...]:
    """The phrases that begin with a word, and with the one after it where they have two; remembered, for most people
    say the same words."""
    whole, stems = vocabulary.whole, vocabulary.stems
    for spelt in _spellings(word, vocabulary):
        found = [*whole.get(spelt, ()), *whole.get(spelt + after, ())]
        for end in range(2, len(spelt) + 1):
            start = spelt[:end]
            if start in stems:
                found += stems[start]
            if after and (both := start + after) in stems:
                found += stems[both]
        if found:
            return tuple(found)
    return ()


def _spellings(word: str, vocabulary: Vocabulary) -> Iterator[str]:
    """The word, and if nobody knows it, the word that it may be a slip of."""
    yield word
    if (single := _TWICE.sub(r"\1", word)) != word:
        yield single
    meant = mended_word(word, vocabulary.typos)
    # Another letter in a short word makes another word; a letter too many, too few or swapped seldom does.
    if meant != word and (len(word) != len(meant) or len(word) > SHORT or sorted(word) == sorted(meant)):
        yield meant


def _stands(parts: tuple[str, ...], words: list[str], at: int) -> bool:
    """Whether the other words of a phrase follow its first one."""
    if at + len(parts) > len(words):
        return False
    for index in range(1, len(parts)):
        word, said = parts[index], words[at + index]
        if said != word and not (word[-1] == "*" and said.startswith(word[:-1])):
            return False
    return True


def _met(families: Set[str], vocabulary: Vocabulary) -> Iterable[Meeting]:
    # Sorted: of two that are equally likely, the same one is first in every process.
    for family in sorted(families):
        for meeting in vocabulary.meetings.get(family, ()):
            if meeting.needs <= families:
                yield meeting


class _Text:
    """A reading put together by kinds: words of the same families count alike, so each kind is weighed once."""

    def __init__(self, reading: Reading, words: list[str]) -> None:
        self._words = words
        self._places: dict[frozenset[str], list[int]] = {}
        for at, families in enumerate(map(frozenset, reading)):
            if (same := self._places.get(families)) is None:
                self._places[families] = [at]
            else:
                same.append(at)
        self._of: dict[str, list[frozenset[str]]] = {}
        """Family -> the kinds that belong to it."""
        for kind in self._places:
            for family in kind:
                if (others := self._of.get(family)) is None:
                    self._of[family] = [kind]
                else:
                    others.append(kind)
        self.families = self._of.keys()
        self.asks = not _ASKS.isdisjoint(self.families)
        self._alone = [(kind, len(places), *_alone(kind)) for kind, places in self._places.items()]

    def weighed(self, meeting: Meeting) -> Guess:
        """What the words say for a meeting, and what against it, in hundredths."""
        explained = against = 0
        acts, needs, knows, places = meeting.wish.acts, meeting.needs, meeting.wish.knows, self._places
        telling = list[frozenset[str]]()
        for kind, times, small, other, turns in self._alone:
            if not needs.isdisjoint(kind):
                explained += 100 * times
                telling.append(kind)
            elif turns:
                against += (200 if acts else 70) * times
            elif not knows.isdisjoint(kind) and MAY not in kind:
                explained += 50 * times
            else:
                explained += small * times
                against += other * times
        confidence = explained / (explained + against)
        weight = 0.0
        for family in needs:
            count = sum([len(places[kind]) for kind in self._of[family]]) if family[0] == "/" else 1
            weight += min(count, 3)
        because = sorted(at for kind in telling for at in places[kind])
        said = tuple([self._words[at] for at in because])
        return Guess(meeting.wish, confidence, weight + 2 * confidence, said, self.asks)


@lru_cache(maxsize=1 << 12)
def _alone(kind: frozenset[str]) -> tuple[int, int, bool]:
    """What words of a kind say for a wish that has nothing to do with them and what against it, in hundredths; and
    whether they turn a sentence into something else."""
    if not kind:
        return 0, UNKNOWN, False
    if not _TURNS.isdisjoint(kind):
        return 0, 0, True
    if MAY in kind:
        return 0, 20, False
    return (10, 0, False) if SMALL in kind else (0, OTHER, False)
