"""A text in pieces, what may be found in each, and the ways in which it may be meant.

Theory of operation: looking for a pattern costs what is looked through, so of a text only that is looked through in
which it may stand. Nothing that speaks of safety goes from one sentence to the next. So a text is cut where sentences
end; short ones stay together, and one that is very long is cut into pieces that overlap by more than nearly every probe
is long (and anew, into longer ones, for the few that may be longer). The words of a piece tell by the sieve which
probes it may hold: of a plain sentence hardly one. So a long text costs what is said in it, not that times its length;
what it says twice is heard once.

House rules: a piece that is not all of a text has a mark at its ends, which no pattern takes for the beginning or the
end of a text; another way to read a piece is put together only where there is one.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import accumulate
from operator import or_

from bot.core.model.hearing.ear import Ear
from bot.core.model.intents import Intent
from bot.core.understanding.words.sieve import FAR, NEAR, Known, Probe, sieve_of

# Beyond this nobody gives an answer, they tell something: of a story the words of safety and "stop" are heard, and
# no listed word.
WHOLE = 720
"""Letters of a normalised text up to which people write a message; a longer one is a story."""
SHORT = 120
"""Letters up to which it is not worth while to cut."""
# Below it there would be a hundred pieces of three words, each with its own cost.
TOGETHER = 48
"""Letters that short sentences have together at least, so that there are only so many pieces."""
# A sentence longer than what any probe reaches is cut into windows that overlap, so nothing falls between two of
# them.
LONG = 2 * NEAR
"""Letters of a sentence, from which on it is cut."""
END = ",,"
"""Stands where a sentence ends."""
_CUT = "·"
"""Stands where a piece is not all of a text."""
_EVERY = -1
Words = list[str]
Cut = tuple[Words, Words, int]
"""The words of a piece, with a letter that is held once and twice (one list where none is held), and the probes that
are looked for in it, a bit each."""


class Piece:
    """A normalised text or a part of it, and what it may be besides."""

    __slots__ = ("_bits", "_ear", "_held", "_known", "_sieve", "_ways", "_words", "left", "plain")

    def __init__(self, words: Words, held: Words, bits: int, left: int, ear: Ear, known: dict[str, Known]) -> None:
        self._words, self._held = words, held
        self._bits, self._ear, self._sieve, self._known = bits, ear, sieve_of(ear), known
        self.plain = " ".join(self._words)
        self.left = left
        """The probes that may be found here."""
        # By language, because only one language at a time may read a spelling: two at once would read a third.
        self._ways: dict[int, tuple[str, ...]] = {}

    def probes(self, intent: Intent | None) -> Iterator[Probe]:
        """What may be found here of one tier (None: what only looks like one)."""
        return self._sieve.of(intent, self.left)

    def readings(self, tongue: int) -> tuple[str, ...]:
        """The piece as it is written, then as it may be meant in a language: held, mended, respelt."""
        slips, spelt = self._bits & self._sieve.is_slip, self._bits & self._sieve.is_respelt(tongue)
        # Nothing to read otherwise: the plain text is the only way, and no list is made of it.
        if not slips and not spelt and self._held is self._words:
            return (self.plain,)
        if (ways := self._ways.get(tongue)) is None:
            ways = self._ways[tongue] = self._in_all_ways(tongue, slips, spelt)
        return ways

    def _in_all_ways(self, tongue: int, slips: int, spelt: int) -> tuple[str, ...]:
        known = self._known
        ways = dict.fromkeys((self.plain, " ".join(self._held)))
        if slips:
            ways[" ".join([known[word].meant if word in known else word for word in self._words])] = None
        if spelt:
            said = known.keys() & {*self._words, *self._held}
            # In one order, for every process: of two respellings the first must always be the first.
            which = sorted({one for word in said for at, one in known[word].respelt if at == tongue})
            ways |= dict.fromkeys([self._respelt(way, tongue, which) for way in ways])
        return tuple(ways)

    def _respelt(self, text: str, tongue: int, which: Iterable[int]) -> str:
        for one in which:
            text = self._ear.tongues[tongue].respell[one].read(text)
        return text


def whole(plain: str, held: str, ear: Ear) -> Piece:
    """All of a text as one piece; raises Spent if it is none that people write."""
    known, sieve = _known(plain, held, ear), sieve_of(ear)
    bits = reduce(or_, [one.bits for one in known.values()], 0)
    words = plain.split(" ")
    return Piece(words, words if held == plain else held.split(" "), bits, sieve.left(bits), ear, known)


def pieces_of(plain: str, held: str, ear: Ear) -> list[Piece]:
    """The pieces of a text in which any tier may be heard; raises Spent if it is none that people write.

    `plain` and `held` are the normalised text, a letter that is held once and twice.
    """
    sieve = sieve_of(ear)
    masks = sieve.bits_of(None)
    if len(plain) <= SHORT:
        return [piece for piece in (whole(plain, held, ear),) if piece.left & ~masks]
    known = _known(plain, held, ear)
    bits = {word: one.bits for word, one in known.items()}
    if not (maybe := sieve.left(reduce(or_, bits.values(), 0)) & ~masks):
        return []
    speaking, pieces = frozenset(bits), list[Piece]()
    for words, twice, which in _cut(plain, held, sieve.far, maybe):
        others = words if twice == words else twice  # mostly nothing is held in this part
        said = speaking.intersection(words if others is words else words + others)
        sum_of = reduce(or_, map(bits.__getitem__, said), 0)
        left = sieve.left(sum_of) & (which | masks)
        if left & ~masks:
            # Ends that no pattern takes for the beginning or the end of a text: only the whole of it has those.
            marked = [_CUT, *words, _CUT]
            also = marked if others is words else [_CUT, *others, _CUT]
            pieces.append(Piece(marked, also, sum_of, left, ear, known))
    return pieces


def _known(plain: str, held: str, ear: Ear) -> dict[str, Known]:
    words = plain.split(" ")
    return sieve_of(ear).known(set(words) if held == plain else {*words, *held.split(" ")})


def _cut(plain: str, held: str, far: int, maybe: int) -> Iterator[Cut]:
    """Sentences that say something new: short ones together, long ones in windows, if some probe may be found there."""
    words, others, letters = list[str](), list[str](), 0
    for once, twice in _each_once(plain, held):
        said = once.split(" ")
        said.append(END)
        also = said if twice is once else [*twice.split(" "), END]
        # Twice: the few probes that reach farther get wider windows, all others the narrow ones.
        if len(once) > LONG:
            for step, which in ((NEAR, ~far), (FAR, far)):
                if maybe & which:
                    yield from _windows(said, also, step, which)
            continue
        words += said
        others += also
        letters += len(once)
        if letters >= TOGETHER:
            yield words, others, _EVERY
            words, others, letters = list[str](), list[str](), 0
    if words:
        yield words, others, _EVERY


def _each_once(plain: str, held: str) -> Iterable[tuple[str, str]]:
    pause = f" {END} "
    if held == plain:
        # Said twice is heard once: the second time says nothing new, however often it is repeated.
        return [(sentence, sentence) for sentence in dict.fromkeys(plain.split(pause))]
    # Where letters are held, only the two together tell whether a sentence says the same as another.
    pairs = dict.fromkeys(zip(plain.split(pause), held.split(pause), strict=True))
    return [(once, once if once == twice else twice) for once, twice in pairs]


def _windows(words: Words, held: Words, step: int, which: int) -> Iterator[Cut]:
    """A sentence in windows two steps long, a step apart; no word is cut."""
    ends = _ends(words, step)
    for first, last in zip(ends, [*ends[2:], ends[-1]], strict=False):
        window = words[first:last]
        yield window, window if held is words else held[first:last], which
        if last == ends[-1]:
            return


def _ends(words: Words, step: int) -> list[int]:
    """How many words there are up to the end of each step, from the beginning on."""
    letters = list(accumulate([len(word) + 1 for word in words], initial=0))
    ends = [0]
    while (end := bisect_left(letters, letters[ends[-1]] + step)) < len(words):
        ends.append(end)
    return [*ends, len(words)]
