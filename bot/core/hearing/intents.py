"""Wishes in people's own words: which word families meet in a text, and how much of the text that explains.

House rules: a wish that acts needs most of a text to be explained, one that only answers needs less; a "no" and a
question word that the wish did not ask for weigh most against it; where several languages come into question, each is
read by itself, and the best reading counts.
"""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from bot.core.hearing.typos import mended_word
from bot.core.vocabulary import SMALL, Meeting, Phrase, Vocabulary, Wish

ACTS = 0.55
"""The confidence from which on a wish that acts is taken for heard."""
SAYS = 0.34
"""The same for a wish that only says something."""
MAYBE = 0.2
"""From here on it is worth asking whether it was meant."""
LONGEST = 60
"""Words: who writes more than this tells a story, and is asked what it is that they want."""
_TURNS = frozenset({"no", "why", "if", "what", "who", "how", "when", "where", "may"})
"""Families that turn a sentence into something else: they count against a wish that does not need them."""

Reading = list[set[str]]
"""The families of each word of a text, in one language."""


class Guess(Struct, frozen=True):
    """A wish that a text may tell."""

    wish: Wish
    confidence: float
    """From 0 to 1: how much of the text the wish explains."""
    weight: float
    """By it, guesses are compared: how special the words are that decided, and how much they explain."""
    because: tuple[str, ...]
    """The words that decided."""

    @property
    def sure(self) -> bool:
        """It may be taken for heard."""
        return self.confidence >= (ACTS if self.wish.acts else SAYS)


def guesses(plain: str, vocabulary: Vocabulary) -> list[Guess]:
    """What a normalised text may tell, the likeliest first, each wish once."""
    words = [word for word in plain.split() if word not in (",", ",,")][:LONGEST]
    best: dict[tuple[str, str], Guess] = {}
    for reading in _readings(words, vocabulary):
        for meeting in _met(set[str]().union(*reading), vocabulary):
            guess = _weighed(meeting, reading, words)
            key = (meeting.wish.sign, meeting.wish.value)
            if key not in best or guess.weight > best[key].weight:
                best[key] = guess
    return sorted(best.values(), key=lambda guess: -guess.weight)


def _readings(words: list[str], vocabulary: Vocabulary) -> Iterator[Reading]:
    """The text as each language knows it, and as somebody means it who mixes them."""
    readings: list[Reading] = [[set() for _ in words] for _ in vocabulary.languages]
    for at, word in enumerate(words):
        for start, phrases in _beginnings(word, vocabulary):
            for phrase in phrases:
                if _stands(phrase, words, at, start):
                    for index in range(at, at + len(phrase.words)):
                        readings[phrase.language][index].add(phrase.family)
    known = [reading for reading in readings if any(families - {SMALL} for families in reading)]
    yield from known
    if len(known) > 1:
        yield [set[str]().union(*families) for families in zip(*known, strict=True)]


def _beginnings(word: str, vocabulary: Vocabulary) -> Iterator[tuple[str, tuple[Phrase, ...]]]:
    found = False
    for spelt in _spellings(word, vocabulary):
        if phrases := vocabulary.whole.get(spelt):
            found = True
            yield spelt, phrases
        for end in range(2, len(spelt) + 1):
            if phrases := vocabulary.stems.get(spelt[:end]):
                found = True
                yield spelt, phrases
        if found:
            return


def _spellings(word: str, vocabulary: Vocabulary) -> Iterator[str]:
    """The word, and if nobody knows it, the word that it may be a slip of."""
    yield word
    if (meant := mended_word(word, vocabulary.typos)) != word:
        yield meant


def _stands(phrase: Phrase, words: list[str], at: int, first: str) -> bool:
    if at + len(phrase.words) > len(words):
        return False
    for index, (word, open_end) in enumerate(phrase.words):
        said = words[at + index] if index else first
        if said != word and not (open_end and said.startswith(word)):
            return False
    return True


def _met(families: set[str], vocabulary: Vocabulary) -> Iterable[Meeting]:
    for family in families:
        for meeting in vocabulary.meetings.get(family, ()):
            if meeting.needs <= families:
                yield meeting


def _weighed(meeting: Meeting, reading: Reading, words: list[str]) -> Guess:
    needs, knows = meeting.needs, meeting.wish.knows
    explained = against = 0.0
    special: dict[str, int] = dict.fromkeys(needs, 0)
    because = []
    for families, word in zip(reading, words, strict=True):
        if decided := families & needs:
            explained += 1
            because.append(word)
            for family in decided:
                special[family] += 1
        elif families & _TURNS:
            against += 2 if meeting.wish.acts else 0.7
        elif families & knows:
            explained += 0.5
        elif SMALL in families:
            explained += 0.1
        else:
            against += 0.6 if families else 1
    confidence = explained / (explained + against)
    weight = sum(min(count, 3) if family.startswith("/") else 1.0 for family, count in special.items())
    return Guess(meeting.wish, confidence, weight + 2 * confidence, tuple(because))
