"""Where in a text a pattern may be found, and the ways in which that place may be meant.

Theory of operation: looking for a pattern costs what is looked through, so of a text only that is looked through in
which it may stand. A text is cut into short stretches, and the sieve is asked about a window of stretches, then about
the next that overlaps half of it. A probe that is left in a window is looked for only around the words that are its
rarest need, as far as it reaches. So a long text costs what is said in it, not that times its length.

House rules: what is looked for may look a little farther than it is looked for; another way to read a place is put
together only where there is one.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import pairwise
from operator import or_

from bot.core.model.ear import Ear
from bot.core.model.intents import Intent
from bot.core.understanding.effort import Effort
from bot.core.understanding.sieve import Probe, sieve_of

WHOLE = 720
"""Letters of a normalised text up to which all of it tells whether what was found was meant."""
SHORT = 120
"""Letters up to which it is not worth while to look for the place."""
STRETCH = 72
"""Letters, about, of a stretch."""
WINDOW = 8
"""Stretches in a row in which all needs of a probe have to stand; the next window begins half of them later."""
BEFORE, AFTER = 24, 48
"""Letters on either side of a place that what is looked for may look at."""
CONTEXT = 300
"""Letters on either side of a place in a longer text that tell whether what was found was meant."""


class Place:
    """Some letters of a text, and what they may be besides."""

    __slots__ = ("begins", "ends", "first", "last", "start", "stop")

    def __init__(self, start: int, stop: int, begins: int, ends: int, words: tuple[int, int]) -> None:
        self.start, self.stop = start, stop
        """What may be looked at."""
        self.first, self.last = words
        """Where the words begin and end that are the rarest need of what may be found."""
        self.begins, self.ends = begins, ends
        """Where something may be found."""


class Places:
    """A normalised text, a letter that is held once and twice, and where in it something may be found."""

    def __init__(self, plain: str, held: str, ear: Ear) -> None:
        self.plain, self._ear, self.sieve = plain, ear, sieve_of(ear)
        self._words = plain.split(" ")
        self._held = held.split(" ") if held != plain else self._words
        self._known = self.sieve.known({*self._words, *self._held} if held != plain else set(self._words))
        bits = {word: one.bits for word, one in self._known.items()}
        self._whole = reduce(or_, bits.values(), 0)
        self._all = self.sieve.left(self._whole)
        self._ends, self._letters, self._sums = [0, len(self._words)], [0, len(plain) + 1], [self._whole]
        self._windows: list[tuple[int, int]] = [(0, self._all)]
        self._ways: dict[tuple[int, int, int], tuple[str, ...]] = {}
        if len(plain) > SHORT and self._all:
            self._cut(bits)

    def _cut(self, bits: dict[str, int]) -> None:
        words, held, known = self._words, self._held, bits.keys()
        self._ends, self._letters = _stretches(self.plain)
        self._sums = []
        for start, end in pairwise(self._ends):
            there = known & (words[start:end] if held is words else words[start:end] + held[start:end])
            self._sums.append(reduce(or_, [bits[word] for word in there], 0))
        self._all, self._windows = 0, []
        for start in range(0, max(1, len(self._sums) - WINDOW // 2), WINDOW // 2):
            if left := self.left(start, start + WINDOW):
                self._windows.append((start, left))
                self._all |= left

    def left(self, first: int, last: int) -> int:
        """What may be found in some stretches, a bit each."""
        return self.sieve.left(reduce(or_, self._sums[first:last], 0))

    def any(self) -> bool:
        """Whether anything may be found anywhere."""
        return self._all != 0

    def probes(self, intent: Intent | None, place: Place | None = None) -> Iterator[Probe]:
        """What may be found somewhere, or in a place."""
        return self.sieve.of(intent, self._all if place is None else self.left(*self._stretches(place)))

    def whole(self) -> Place:
        """All of it."""
        end = len(self.plain)
        return Place(0, end, 0, end, (0, end))

    def places(self, probe: Probe, effort: Effort) -> Iterable[Place]:
        """Where a probe may be found; raises Spent."""
        if len(self._sums) == 1 or probe.anywhere:
            return (self.whole(),)
        bit, done = 1 << probe.at, 0
        found = list[Place]()
        for window in [window for window, left in self._windows if left & bit]:
            effort.pay(2)
            for at in range(max(window, done), min(window + WINDOW, len(self._sums))):
                done = at + 1
                if self._sums[at] & bit:
                    found += [
                        self._around(start - probe.reach, stop + probe.reach, (start, stop))
                        for start, stop in self._rare_words(at, bit)
                    ]
        effort.pay(len(found) // 2)
        return [place for place in self._cheaper(found) if self.left(*self._stretches(place)) & bit]

    def _cheaper(self, found: list[Place]) -> list[Place]:
        """Places that overlap as one; or, where a text says the same again and again, each that says something new."""
        if len(found) < 2:
            return found
        new = {self.plain[place.start : place.stop]: place for place in reversed(found)}
        together = list[Place]()
        for place in found:
            if together and place.start <= together[-1].stop:
                last = together[-1]
                words = (last.first, place.last)
                together[-1] = Place(last.start, place.stop, last.begins, place.ends, words)
            else:
                together.append(place)
        return min((together, [*reversed(new.values())]), key=_letters)

    def _rare_words(self, stretch: int, bit: int) -> Iterator[tuple[int, int]]:
        """From which letter to which the words stand that are a probe's rarest need."""
        start, known = self._letters[stretch], self._known
        for at in range(self._ends[stretch], self._ends[stretch + 1]):
            stop = start + len(self._words[at])
            for word in (self._words[at], self._held[at]):
                if word in known and known[word].bits & bit:
                    yield start, stop
                    break
            start = stop + 1

    def _around(self, begins: int, ends: int, words: tuple[int, int]) -> Place:
        begins, ends = max(0, begins), min(len(self.plain), ends)
        return Place(max(0, begins - BEFORE), min(len(self.plain), ends + AFTER), begins, ends, words)

    def around(self, place: Place) -> Place:
        """The same place with what tells whether it was meant: all of a text that people write."""
        if len(self.plain) <= WHOLE:
            return self.whole()
        begins, ends = place.begins - CONTEXT, place.ends + CONTEXT
        return self._around(begins, ends, (max(0, begins), min(len(self.plain), ends)))

    def _stretches(self, place: Place) -> tuple[int, int]:
        """The stretches that a place touches: the first, and the one after the last."""
        return max(0, bisect_right(self._letters, place.start) - 1), bisect_left(self._letters, place.stop)

    def ways(self, place: Place, tongue: int) -> tuple[str, ...]:
        """What the stretches of a place may be in a language, other than what is written: held, mended, respelt."""
        first, last = self._stretches(place)
        if (found := self._ways.get((first, last, tongue))) is None:
            found = self._ways[first, last, tongue] = tuple(self._other_ways(first, last, tongue))
        return found

    def _other_ways(self, first: int, last: int, tongue: int) -> Iterator[str]:
        bits = reduce(or_, self._sums[first:last], 0)
        slips, spelt = bits & self.sieve.is_slip, bits & self.sieve.is_respelt(tongue)
        if not slips and not spelt and self._held is self._words:
            return
        start, end, known = self._ends[first], self._ends[last], self._known
        written = self.plain[self._letters[first] : self._letters[last] - 1]
        ways = dict.fromkeys((written, " ".join(self._held[start:end])))
        if slips:
            ways[" ".join([known[word].meant if word in known else word for word in self._words[start:end]])] = None
        if spelt:
            said = known.keys() & {*self._words[start:end], *self._held[start:end]}
            which = sorted({one for word in said for at, one in known[word].respelt if at == tongue})
            ways |= dict.fromkeys([self._respelt(way, tongue, which) for way in ways])
        del ways[written]
        yield from ways

    def _respelt(self, text: str, tongue: int, which: Iterable[int]) -> str:
        for one in which:
            text = self._ear.tongues[tongue].respell[one].read(text)
        return text


def _letters(places: Iterable[Place]) -> int:
    return sum(place.stop - place.start for place in places)


def _stretches(plain: str) -> tuple[list[int], list[int]]:
    """How many words there are up to each end of a stretch, and how many letters, from the beginning on."""
    words, letters = [0], [0]
    while letters[-1] < len(plain):
        end = plain.find(" ", letters[-1] + STRETCH)
        end = len(plain) if end < 0 else end
        words.append(words[-1] + plain.count(" ", letters[-1], end) + 1)
        letters.append(end + 1)
    return words, letters
