"""The learned ear: how much a text says for each intent, by a model that content/hearing/ear.bin holds.

Theory of operation: the model has a row of small numbers for each known word, for each hash of a pair of words and of
a few letters of an unknown one. What a text says is the sum of its rows over the root of its length; where it is said
is added; what is below nothing counts as nothing; a second layer tells from that how likely each intent is. A row is
one long integer with a lane of sixteen bits for each number, so all of it is added at once; a lane holds the sum of 256
rows. For safety each sentence and every run of up to four is judged by itself, so what stands beside a cry takes
nothing from it. A story is looked through by its words alone first, each of which has a loudness; only the few parts
that speak loudest of safety are judged in full.

House rules: integers only, so every machine decides the same; what a look may cost is bounded by counts, not by clocks.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from math import isqrt
from operator import itemgetter
from struct import Struct as Packed
from typing import NamedTuple
from zlib import decompress

from bot.core.model.ear import Ear
from bot.core.understanding.features import ASKS, ROWS, count_of, pairs_of, pieces_of, sentences_of

CONTEXTS = ("session", "idle", "reminder", "checkin")
"""Where a text may be said, as far as the model knows."""
ONE = 1 << 16
"""What probabilities add up to."""
UNIT = 256
"""Parts in which scores are told; a probability's are those of its natural logarithm."""
ROW_SHIFT, LAYER_SHIFT = 32, 16
"""Bits by which what is scaled is shifted."""
TIERS_FIRST = 6
"""The tiers of safety are the first of the intents."""
MOST_WORDS, MOST_PIECES = 60, 250
"""Words that are judged together, and pieces of unknown ones: fewer rows than a lane holds."""
STORY_PIECES = 40
"""The same for a part of a long text."""
RUN = 4
"""Sentences in a row that are judged together at most."""
STORY, SENTENCES = 150, 8
"""Words, or sentences, from which on a text is a story."""
WINDOW, STEP, LOUD = 24, 12, 6
"""Words of a part of a story, words to the next one, and the parts that are judged in full."""
_TOGETHER = 24
"""Letters that short sentences of a story have together at least, so that there are only so many."""
_ZERO = 128
"""What stands for nothing in a byte of a row."""
_MOST = (1 << 16) - 1
_ROOTS = tuple(isqrt((1 << 32) // max(each, 1)) for each in range(MOST_WORDS + 1))
Scores = tuple[int, ...]
Rows = tuple[int, int]
"""Rows that were added up, and how many they are."""


class Said(NamedTuple):
    """What a text says, wherever it is said."""

    whole: Scores
    """All of it; empty for a text that is too long to be one wish, or says nothing."""
    parts: tuple[Scores, ...]
    """Its sentences and runs of them: by these safety is judged."""
    story: bool = False
    """It was too long for that: the parts are those that speak loudest."""


NOTHING = Said((), ())


class _Sum(NamedTuple):
    """The rows of some words: those of known ones, of pairs, of pieces of unknown ones."""

    known: Rows
    pairs: Rows
    pieces: Rows
    length: int
    """Words, known or not."""

    def and_(self, other: "_Sum") -> "_Sum":
        """Both."""
        rows = [(one[0] + two[0], one[1] + two[1]) for one, two in zip(self[:3], other[:3], strict=True)]
        return _Sum(rows[0], rows[1], rows[2], self.length + other.length)


class Model:
    """A model as training has written it. Raises ValueError for what is none."""

    def __init__(self, written: bytes) -> None:
        head, _, rest = decompress(written).partition(b"\n")
        told = json.loads(head)
        self.digest: str = told["digest"]
        """Of the corpus, the features and the intents that it was made of."""
        self.intents: tuple[str, ...] = tuple(told["intents"])
        """The names of what it hears; the tiers of safety come first, the gravest before all."""
        self._by_word, self._by_pair, self._by_piece = told["scales"]
        self._before, self._after = told["before"], told["after"]
        self._layer: int = told["layer"]
        self._powers: Scores = tuple(told["powers"])
        """e to the minus n sixteenths, of ONE."""
        listed, _, rows = rest.partition(b"\n\n")
        words = listed.decode().split("\n")
        self._at = dict(zip(words, range(len(words)), strict=True))
        lanes = len(self._before[0])
        self._size = 2 * lanes
        first = (ROWS + len(words)) * lanes
        if len(rows) != first + len(words) + lanes * len(self.intents):
            raise ValueError("The learned ear has not as many rows as words")
        self._rows = bytearray(2 * first)
        self._rows[::2] = rows[:first]
        self._loudness = rows[first : first + len(words)]
        self._second = _second(rows[first + len(words) :], len(self.intents))
        self._unpack, self._tell = Packed(f"<{lanes}H").unpack, Packed(f"<{len(self.intents)}I").unpack

    def hear(self, plain: str, *, asks: bool = False) -> Said:
        """What a normalised text says; `asks`: it has a question mark."""
        sentences = sentences_of(plain)
        count = sum(map(len, sentences))
        if count > STORY or len(sentences) > SENTENCES:
            loud = [self._scores(self._sum(part, STORY_PIECES)) for part in self._loud(sentences)]
            return Said((), tuple(loud), story=True)
        sums = [
            self._sum(part, MOST_PIECES // 2 if part is sentence else STORY_PIECES)
            for sentence in sentences
            for part in _cut(sentence)
        ]
        if not any(one.known[1] for one in sums):
            return NOTHING  # Not one word is known: what letters alone say is a guess.
        parts = tuple([self._scores(run) for run in _runs(sums)])
        if not 0 < count <= MOST_WORDS:
            return Said((), parts)
        if len(sums) == 1 and not asks:
            return Said(parts[0], parts)
        whole = _Sum((0, 0), (self._row(ASKS), 1) if asks else (0, 0), (0, 0), 0)
        for one in sums:
            whole = whole.and_(one)
        return Said(self._scores(whole), parts)

    def chances(self, scores: Scores, context: int, but: frozenset[int] = frozenset()) -> list[int]:
        """The probability of each intent, of ONE, if it is said in a context (an index of CONTEXTS, or one more for
        anywhere) in which those `but` are out of question."""
        loud = total = 0
        for score, more, row in zip(scores, self._before[context], self._second, strict=True):
            if (sure := score + more) > 0:
                sure = min(sure, _MOST)
                total += sure * row
                loud += sure
        none, layer = _ZERO * loud, self._layer
        lanes = self._tell(total.to_bytes(4 * len(self.intents), "little"))
        after = self._after[context]
        told = [((lane - none) * layer >> LAYER_SHIFT) + more for lane, more in zip(lanes, after, strict=True)]
        powers, last = self._powers, len(self._powers) - 1
        top = max([score for at, score in enumerate(told) if at not in but]) if but else max(told)
        found = [powers[min(top - score >> 4, last)] if score <= top else 0 for score in told]
        for at in but:
            found[at] = 0
        whole = sum(found)
        return [each * ONE // whole for each in found]

    def words_for(self, plain: str, intent: int, most: int = 3) -> tuple[str, ...]:
        """The words of a text without which it would say least for an intent."""
        words = [word for sentence in sentences_of(plain) for word in sentence][:MOST_WORDS]
        left = {word: self._chance([each for each in words if each != word], intent) for word in dict.fromkeys(words)}
        all_of_it = self._chance(words, intent)
        return tuple(sorted((word for word in left if left[word] < all_of_it), key=lambda word: left[word])[:most])

    def _chance(self, words: Sequence[str], intent: int) -> int:
        return self.chances(self._scores(self._sum(words)), len(CONTEXTS))[intent]

    def _row(self, at: int) -> int:
        return int.from_bytes(self._rows[at * self._size : (at + 1) * self._size], "little")

    def _added(self, numbers: Sequence[int]) -> Rows:
        rows, size = self._rows, self._size
        return sum([int.from_bytes(rows[size * each : size * each + size], "little") for each in numbers]), len(numbers)

    def _sum(self, words: Sequence[str], most: int = MOST_PIECES // 2) -> _Sum:
        """The rows of a sentence; of the pieces of unknown words, so many at most."""
        at, known, pieces = self._at, list[int](), list[int]()
        for word in words:
            if (index := at.get(word)) is not None:
                known.append(ROWS + index)
            elif len(pieces) + count_of(word) <= most:
                pieces += pieces_of(word)
        return _Sum(
            self._added(known), self._added(pairs_of(words)), self._added(pieces) if pieces else (0, 0), len(words)
        )

    def _scores(self, one: _Sum) -> Scores:
        (known, words), (pairs, paired), (pieces, letters), length = one
        size, root, unpack = self._size, _ROOTS[length], self._unpack
        by_word, by_pair, by_piece = self._by_word * root, self._by_pair * root, self._by_piece * root
        none = _ZERO * (by_word * words + by_pair * paired + by_piece * letters)
        lanes = zip(unpack(known.to_bytes(size, "little")), unpack(pairs.to_bytes(size, "little")), strict=True)
        if not letters:
            return tuple([by_word * word + by_pair * pair - none >> ROW_SHIFT for word, pair in lanes])
        more = unpack(pieces.to_bytes(size, "little"))
        return tuple(
            [
                by_word * word + by_pair * pair + by_piece * piece - none >> ROW_SHIFT
                for (word, pair), piece in zip(lanes, more, strict=True)
            ]
        )

    def _loud(self, sentences: Iterable[Sequence[str]]) -> list[Sequence[str]]:
        """The parts of a story that speak loudest of safety, as their known words tell."""
        joined = list(_joined(sentences))
        words = [word for sentence in joined for word in sentence]
        at, loudness = self._at, self._loudness
        loud = {word: loudness[at[word]] - _ZERO if word in at else 0 for word in set(words)}
        sums = list(accumulate(map(loud.__getitem__, words), initial=0))
        found = [((sums[end] - sums[start]) * _ROOTS[end - start], start, end) for start, end in _parts_of(joined)]
        found.sort(key=itemgetter(0), reverse=True)
        return [words[start:end] for _, start, end in found[:LOUD]]


@lru_cache(maxsize=4)
def model_of(ear: Ear) -> Model:
    """The model of an ear, unpacked when something is first heard with it."""
    return Model(ear.learned)


def _second(rows: bytes, intents: int) -> tuple[int, ...]:
    """The rows of the second layer, in lanes of 32 bits."""
    wide = bytearray(4 * len(rows))
    wide[::4] = rows
    return tuple([int.from_bytes(wide[at : at + 4 * intents], "little") for at in range(0, len(wide), 4 * intents)])


def _runs(sums: Sequence[_Sum]) -> Iterator[_Sum]:
    """Every run of sentences that is not too long to be judged together."""
    for start, total in enumerate(sums):
        yield total
        for other in sums[start + 1 : start + RUN]:
            total = total.and_(other)
            if total.length > MOST_WORDS or total.pieces[1] > MOST_PIECES:
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
