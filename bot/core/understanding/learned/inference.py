"""The learned ear: how much a text says for each intent, by a model that content/hearing/ear.bin holds.

Theory of operation: the model has a row of small numbers for each known word, for each hash of a pair of words and of
a few letters of an unknown one. What a text says is the sum of its rows over the root of its length; where it is said
is added; what is below nothing counts as nothing; a second layer tells from that how likely each intent is. All the
numbers of a row are added at once (`lanes`). For safety each sentence and every run of up to four is judged by itself,
so what stands beside a cry takes nothing from it. A story is looked through by its words alone first, each of which has
a loudness; only the few parts that speak loudest of safety are judged in full.

The file has four bits a number, and for each group of rows the step that these count.

House rules: integers only, so every machine decides the same; what a look may cost is bounded by counts, not by clocks.
"""

import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from math import isqrt
from operator import itemgetter, mul
from typing import NamedTuple
from zlib import decompress

from bot.core.model.hearing.ear import Ear
from bot.core.understanding.learned.features import ASKS, ROWS, count_of, pairs_of, pieces_of, sentences_of
from bot.core.understanding.learned.lanes import MOST_ROWS, RAISED, ZERO, FirstLayer, LastLayer

CONTEXTS = ("session", "idle", "reminder", "checkin")
"""Where a text may be said, as far as the model knows."""
ONE = 1 << 16
"""What probabilities add up to."""
UNIT = 256
"""Parts in which scores are told; a probability's are those of its natural logarithm."""
TIERS_FIRST = 6
"""The tiers of safety are the first of the intents."""
MOST_WORDS = 60
"""Words that are judged together."""
MOST_PIECES, STORY_PIECES = 72, 40
"""Pieces of unknown words in a sentence, and in a part of a long text."""
RUN = 4
"""Sentences in a row that are judged together at most."""
STORY, SENTENCES = 150, 8
"""Words, or sentences, from which on a text is a story."""
WINDOW, STEP, LOUD = 24, 12, 6
"""Words of a part of a story, words to the next one, and the parts that are judged in full."""
_TOGETHER = 24
"""Letters that short sentences of a story have together at least, so that there are only so many."""
_ROOT = 16
"""Bits of the roots that scores are multiplied by."""
_ROOTS = tuple(isqrt((1 << 2 * _ROOT) // max(each, 1)) for each in range(MOST_WORDS + 1))
Scores = int
"""What the rows of a text add up to, many numbers in one; 0 if there are none."""


class Said(NamedTuple):
    """What a text says, wherever it is said."""

    whole: Scores
    """All of it; 0 for a text that is too long to be one wish, or says nothing."""
    parts: tuple[Scores, ...]
    """Its sentences and runs of them: by these safety is judged."""
    story: bool = False
    """It was too long for that: the parts are those that speak loudest."""


NOTHING = Said(0, ())


class _Sum(NamedTuple):
    """The rows of some words, added up."""

    total: int
    rows: int
    length: int
    """Words, known or not."""

    def and_(self, other: "_Sum") -> "_Sum":
        """Both."""
        return _Sum(self.total + other.total, self.rows + other.rows, self.length + other.length)


class Model:
    """A model as training has written it. Raises ValueError for what is none."""

    def __init__(self, written: bytes) -> None:
        head, _, rest = decompress(written).partition(b"\n")
        told = json.loads(head)
        self.digest: str = told["digest"]
        """Of the corpus, the features and the intents that it was made of."""
        self.intents: tuple[str, ...] = tuple(told["intents"])
        """The names of what it hears; the tiers of safety come first, the gravest before all."""
        self._powers: tuple[int, ...] = tuple(told["powers"])
        """e to the minus n sixteenths, of ONE; nothing from the last on."""
        self._by = tuple([told["scale"] * root >> _ROOT for root in _ROOTS])
        """What a lane counts, by the words that there are."""
        rows = [min(MOST_ROWS, each * (MOST_PIECES + 4) + 1) for each in range(1, MOST_WORDS + 1)]
        if max(map(mul, rows, self._by[1:])) * ZERO >= RAISED or told["layer"] >> 16:
            raise ValueError("The learned ear counts more than its lanes hold")
        lanes = len(told["before"][0])
        listed, _, rest = rest.partition(b"\n\n")
        words, hashes = listed.decode().split("\n"), sum(told["hashes"])
        self._at = dict(zip(words, range(0, lanes * len(words), lanes), strict=True))
        """Where the row of a word begins."""
        packed = lanes // 2 * (len(words) + hashes)
        if len(rest) != 3 * hashes + packed + len(words) + lanes * len(self.intents):
            raise ValueError("The learned ear has not as many rows as words")
        self._by_hash = _places(rest[: 3 * hashes], told["hashes"], lanes * len(words), lanes)
        """Where the row of a hash begins; 0 if it has none."""
        self._first = FirstLayer(_unpacked(rest[3 * hashes : 3 * hashes + packed], told["groups"], lanes // 2), lanes)
        rest = rest[3 * hashes + packed :]
        self._size, self._loudness = lanes, rest[: len(words)]
        """How loud each word is, in the order of their rows."""
        second = rest[len(words) :]
        self._last = LastLayer(second, len(self.intents), told["layer"], told["before"], told["after"])

    def hear(self, plain: str, *, asks: bool = False) -> Said:
        """What a normalised text says; `asks`: it has a question mark."""
        sentences = sentences_of(plain)
        count = sum(map(len, sentences))
        if count > STORY or len(sentences) > SENTENCES:
            loud = [self._scores(self._sum(part, STORY_PIECES)) for part in self._loud(sentences)]
            return Said(0, tuple(loud), story=True)
        sums = [
            self._sum(part, MOST_PIECES if part is sentence else STORY_PIECES)
            for sentence in sentences
            for part in _cut(sentence)
        ]
        if all(map(self._at.keys().isdisjoint, sentences)):
            return NOTHING  # What letters alone say is a guess.
        parts = tuple([self._scores(run) for run in _runs(sums)])
        if not 0 < count <= MOST_WORDS:
            return Said(0, parts)
        if len(sums) == 1 and not asks:
            return Said(parts[0], parts)
        whole = self._added([self._by_hash[ASKS]] if asks else [], 0)
        for one in sums:
            whole = whole.and_(one)
        return Said(self._scores(whole) if whole.rows <= MOST_ROWS else 0, parts)

    def chances(self, scores: Scores, context: int, but: frozenset[int] = frozenset()) -> list[int]:
        """The probability of each intent, of ONE, if it is said in a context (an index of CONTEXTS, or one more for
        anywhere) in which those `but` are out of question."""
        told = self._last.said(scores, context, but)
        powers, last = self._powers, len(self._powers) - 1
        top = max(told)
        found = [powers[less] if (less := top - score >> 4) < last else 0 for score in told]
        whole = sum(found)
        return [each and each * ONE // whole for each in found]

    def words_for(self, plain: str, intent: int, most: int = 3) -> tuple[str, ...]:
        """The words of a text without which it would say least for an intent."""
        words = [word for sentence in sentences_of(plain) for word in sentence][:MOST_WORDS]
        others = {word: [each for each in words if each != word] for word in words}
        left = {word: self._chance(rest, intent) if rest else 0 for word, rest in others.items()}
        all_of_it = self._chance(words, intent)
        return tuple(sorted((word for word in left if left[word] < all_of_it), key=lambda word: left[word])[:most])

    def _chance(self, words: Sequence[str], intent: int) -> int:
        return self.chances(self._scores(self._sum(words)), len(CONTEXTS))[intent]

    def _added(self, places: Sequence[int], length: int) -> _Sum:
        return _Sum(self._first.total(places), len(places), length)

    def _sum(self, words: Sequence[str], most: int = MOST_PIECES) -> _Sum:
        """The rows of a sentence; of the pieces of unknown words, so many at most."""
        at, by_hash = self._at, self._by_hash
        found = [place for pair in pairs_of(words) if (place := by_hash[pair])]
        for word in words:
            if (known := at.get(word)) is not None:
                found.append(known)
            elif count_of(word) <= most:
                most -= count_of(word)
                found += [place for piece in pieces_of(word) if (place := by_hash[piece])]
        return self._added(found, len(words))

    def _scores(self, one: _Sum) -> Scores:
        return self._first.scores(one.total, one.rows, self._by[one.length])

    def _loud(self, sentences: Iterable[Sequence[str]]) -> list[Sequence[str]]:
        """The parts of a story that speak loudest of safety, as their known words tell."""
        joined = list(_joined(sentences))
        words = [word for sentence in joined for word in sentence]
        at, size, loudness = self._at, self._size, self._loudness
        loud = {word: loudness[at[word] // size] - ZERO if word in at else 0 for word in set(words)}
        sums = list(accumulate(map(loud.__getitem__, words), initial=0))
        found = [((sums[end] - sums[start]) * _ROOTS[end - start], start, end) for start, end in _parts_of(joined)]
        found.sort(key=itemgetter(0), reverse=True)
        return [words[start:end] for _, start, end in found[:LOUD]]


@lru_cache(maxsize=4)
def model_of(ear: Ear) -> Model:
    """The model of an ear, unpacked when something is first heard with it."""
    return Model(ear.learned)


def _places(gaps: bytes, groups: Sequence[int], first: int, size: int) -> "array[int]":
    """Where the row of each hash begins: in each group hashes are told by the gaps between them, in three bytes."""
    places = array("I", bytes(4 * ROWS))
    count, start = len(gaps) // 3, 0
    bytes_of = zip(gaps[:count], gaps[count : 2 * count], gaps[2 * count :], strict=True)
    steps = [low + (middle << 8) + (high << 16) for low, middle, high in bytes_of]
    at = first
    for many in groups:
        for place in accumulate(steps[start : start + many]):
            places[place] = at
            at += size
        start += many
    return places


def _unpacked(packed: bytes, groups: Sequence[tuple[int, int]], half: int) -> bytes:
    """Rows of bytes around ZERO, from groups of rows: how many they are, and what each step of theirs counts, in
    sixteenths."""
    rows, start = bytearray(2 * len(packed)), 0
    for many, step in groups:
        told, end = levels(step), start + many * half
        group = packed[start:end]
        rows[2 * start : 2 * end : 2] = group.translate(bytes(told * 16))
        rows[2 * start + 1 : 2 * end : 2] = group.translate(bytes([each for each in told for _ in told]))
        start = end
    return bytes(rows)  # of which parts are told faster


def levels(step: int) -> list[int]:
    """What four bits of a row may stand for, as bytes around ZERO."""
    return [max(0, min(255, ZERO + ((each - 8) * step >> 4))) for each in range(16)]


def _runs(sums: Sequence[_Sum]) -> Iterator[_Sum]:
    """Every run of sentences that is not too long to be judged together."""
    for start, total in enumerate(sums):
        yield total
        for other in sums[start + 1 : start + RUN]:
            total = total.and_(other)
            if total.length > MOST_WORDS or total.rows > MOST_ROWS:
                break
            yield total


def _cut(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """A sentence, or one without an end in parts that overlap."""
    if len(words) <= MOST_WORDS:
        yield words
    else:
        yield from (words[start : start + WINDOW] for start in range(0, len(words) - STEP, STEP))


def _joined(sentences: Iterable[Sequence[str]]) -> Iterator[Sequence[str]]:
    """Sentences that say something new, very short ones together."""
    words, letters = list[str](), 0
    for sentence in dict.fromkeys(map(tuple, sentences)):
        words += sentence
        letters += sum(map(len, sentence))
        if letters >= _TOGETHER:
            yield words
            words, letters = list[str](), 0
    if words:
        yield words


def _parts_of(sentences: Sequence[Sequence[str]]) -> Iterator[tuple[int, int]]:
    """From which word to which: each sentence that can be judged together, and windows over all of them."""
    at = 0
    for sentence in sentences:
        if len(sentence) <= MOST_WORDS:
            yield at, at + len(sentence)
        at += len(sentence)
    for start in range(0, max(1, at - STEP), STEP):
        yield start, min(at, start + WINDOW)
