"""Which patterns can be found in a part of a text at all: all of them are asked at once, word by word.

Theory of operation: every pattern (a *probe*) has a number, and a bit in each of three lanes of one long integer. A
word sets the bits of the probes that need it, in the lane of the need that it meets; where a probe has fewer needs than
there are lanes, its bits count as set. The words of a part of a text are or-ed, the lanes and-ed: what is left are the
probes of which every need stands somewhere in that part. That costs a word next to nothing, however many patterns there
are, and of an ordinary text next to nothing is left.

House rules: in doubt a probe is left in; a word counts for all that it may be read as (a slip, another spelling), so
what is sifted out is found in no reading of the text.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache, partial, reduce
from operator import or_

from msgspec import Struct
from msgspec.structs import replace

from bot.core.model.hearing.ear import Ear, Pattern, Respelling, Rule, Tongue
from bot.core.model.hearing.vocabulary import Typos
from bot.core.model.intents import Intent
from bot.core.understanding.words.effort import Spent
from bot.core.understanding.words.stems import ALWAYS, Stems, reading, stems_of
from bot.core.understanding.words.typos import LONGEST, SHORTEST, slip_of

LANES = 3
"""Needs of a probe that are looked at: its rarest."""
MOST_WORDS, MOST_DOUBTFUL = 500, 150
"""Different words in one text, and different ones that may be slips or other spellings: more than people write."""
REMEMBERED = 8192
"""Words that are remembered with what they may be: most people say the same ones."""
FAMILY = 48
"""Letters, about, that what a family says may be long at most."""
NEAR, FAR = 160, 260
"""Letters, about, that what nearly all probes look for is long at most; and the others."""
_WORD, _PAUSES = 12, 4
"""Letters, about, of a word between two families, and pauses between them."""
_ALONE = re.compile(r"\\b(?:\(\?:([\w |]+)\)|([\w ]+))\\b")
"""A respelling that is only words, as far as its beginning tells: "\\b(?:cnat|cant t)\\b"."""
_NOT: tuple["Spelling", ...] = ()
Begun = tuple[tuple[int, ...], int]
Spelling = tuple[int, int]
"""A tongue and one of its respellings (indexes)."""


class Probe(Struct, frozen=True, eq=False):
    """What may be found in a text: a pattern of a tier, a rule, or what only looks like words of safety."""

    tongue: int
    intent: Intent | None
    """The tier that it speaks of; None for what only looks like one."""
    pattern: Pattern | None
    rule: Rule | None
    second_is_rarer: bool
    """Of a rule: fewer texts have words of the second family."""
    reach: int
    """Letters, about, that it is long at most."""
    at: int = 0
    """Its number."""


class Known(Struct, frozen=True, gc=False):
    """What is known of a word."""

    bits: int
    """The probes that it may belong to, lane by lane."""
    meant: str
    """The word that it is a slip of, or itself."""
    respelt: tuple[Spelling, ...]
    """Other ways of writing that may explain it."""


class Sieve:
    """The probes of an ear, and which of them words belong to."""

    def __init__(self, tongues: Sequence[Tongue], typos: Typos, common: Set[str] = frozenset()) -> None:
        """`common` are words that stand in nearly every text."""
        self._tongues, self._typos = tongues, typos
        probes = list(_probes(tongues, common))
        self.probes = tuple(replace(probe, at=at) for at, (probe, _) in enumerate(probes))
        self._width = len(self.probes)
        self.rarest = (1 << self._width) - 1
        """The bits of the rarest needs: the first lane."""
        self.is_slip = 1 << LANES * self._width
        """The bit of a word that may be a slip of another."""
        self._unneeded, self._by_stem = _lanes([needs for _, needs in probes])
        self._begun = _begun(self._by_stem)
        self._bits_of = {
            intent: _together(at for at, probe in enumerate(self.probes) if probe.intent is intent)
            for intent in {probe.intent for probe in self.probes}
        }
        lane = [
            _together(at for at, probe in enumerate(self.probes) if probe.tongue == each)
            for each, _ in enumerate(tongues)
        ]
        self.far = _together(at for at, probe in enumerate(self.probes) if probe.reach > NEAR)
        """The probes that may be longer than most."""
        self._of_tongue = [sum(bits << self._width * each for each in range(LANES)) for bits in lane]
        self._whole, self._begin, self._inside = _spellings(tongues)
        self._as_a_word = frozenset(self._whole)
        self._inner = {spelling for _, spelling in self._inside} | {
            spelling for begun in self._begin.values() for _, spelling in begun
        }
        self._meant = self._meanings()
        self._known: dict[str, Known] = {}
        self._silent = set[str]()
        """Words that were said and say nothing."""
        self._doubtful = set[str]()
        """Words that were said and may be meant otherwise, or nearly."""
        reading.cache_clear()  # the checks have asked before, and nobody asks again

    def known(self, said: set[str]) -> dict[str, Known]:
        """What is known of the words of a normalised text; most say nothing and are left out.

        Raises Spent if there are more of them, or more that are nearly others, than people write in one text.
        """
        known = self._known
        if len(said) > MOST_WORDS:
            raise Spent
        if len(known) + len(self._silent) > REMEMBERED:
            self.forget()
        doubtful = len(said & self._doubtful)
        new = {word for word in said - self._silent if word not in known}  # whatever is remembered, it costs its words
        maybe = self._maybe(new) if new else new
        if doubtful + len(maybe) > MOST_DOUBTFUL:
            raise Spent
        if new:
            self._learn(new, maybe)
        return {word: known[word] for word in said if word in known}

    def forget(self) -> None:
        """As if nobody had said anything yet."""
        self._known.clear()
        self._silent.clear()
        self._doubtful.clear()

    def _maybe(self, new: set[str]) -> set[str]:
        """Those of some words that may be slips or spelt in another way, as their beginnings and ends tell."""
        begin, (first, _, swapped, ends) = self._begin, self._typos.halves
        maybe = [
            word
            for word in new
            if SHORTEST <= (length := len(word)) <= LONGEST
            and (word[-3:] in ends or word[: (length - 1) // 2] in first or word[: (length + 1) // 2] in first)
        ]
        maybe += [word for word in new if word[:2] in begin]
        together = " ".join(new)
        for letters in [letters for letters, _ in self._inside if letters in together]:
            maybe += [word for word in new if letters in word]
        return {*maybe, *(self._as_a_word & new), *(swapped & new)}

    def _learn(self, new: set[str], maybe: set[str]) -> None:
        """Look at words that nobody has said yet: most are told by their beginnings to say nothing."""
        known, begun, by_stem = self._known, self._begun, self._by_stem
        for word in new - maybe:
            begins = word[:3] in begun or len(word) < 3 or word[:1] in by_stem or word[:2] in by_stem
            if begins and (bits := self._bits(word)):
                known[word] = Known(bits, word, _NOT)
        for word in maybe:
            if (one := self._look(word)) is not None:
                known[word] = one
        self._doubtful |= maybe
        # One by one: a set less the keys of a dict goes through all of these.
        self._silent.update([word for word in new if word not in known])

    def left(self, bits: int) -> int:
        """The probes, a bit each, that may be found where the words with these bits stand."""
        bits |= self._unneeded
        return bits & bits >> self._width & bits >> 2 * self._width & self.rarest

    def bits_of(self, intent: Intent | None) -> int:
        """The bits of the probes of one tier (None: of those that only look like one)."""
        return self._bits_of.get(intent, 0)

    def of(self, intent: Intent | None, left: int) -> Iterator[Probe]:
        """Those of one tier (None: those that only look like one)."""
        left &= self.bits_of(intent)
        while left:
            lowest = left & -left
            yield self.probes[lowest.bit_length() - 1]
            left ^= lowest

    def _look(self, word: str) -> Known | None:
        bits, meant, respelt = self._bits(word), slip_of(word, self._typos), self._respelt(word)
        if meant != word:
            respelt = tuple(sorted({*respelt, *self._respelt(meant)}))
            bits |= self._bits(meant) | self.is_slip
        elif not bits and not respelt:
            return None
        for spelling in respelt:
            bits |= self._meant[spelling]
        if respelt and not (self._inner.isdisjoint(respelt)):
            for at, others in self._others({word, meant}, respelt).items():
                bits |= reduce(or_, map(self._bits, others), 0) & self._of_tongue[at]
        return Known(bits, meant, respelt)

    def is_respelt(self, tongue: int) -> int:
        """The bit of what may be another spelling in a language."""
        return self.is_slip << 1 + tongue

    def _others(self, forms: Iterable[str], respelt: tuple[Spelling, ...]) -> dict[int, set[str]]:
        """Tongue -> the words that any of these may be there where a part of a word is written otherwise."""
        found = defaultdict[int, set[str]](set)
        for form in forms:
            ends = dict.fromkeys((at for at, _ in respelt), form)
            for at, which in respelt:
                if (at, which) in self._inner:
                    ends[at] = self._tongues[at].respell[which].read(ends[at])
                    found[at].update(ends[at].split())
        return found

    def _meanings(self) -> dict[Spelling, int]:
        """What the words say that a respelling stands for."""
        found = dict[Spelling, int]()
        for at, tongue in enumerate(self._tongues):
            for which, one in enumerate(tongue.respell):
                bits = reduce(or_, map(self._bits, one.meant.split()), 0) & self._of_tongue[at]
                found[at, which] = bits | self.is_respelt(at)
        return found

    def _bits(self, word: str) -> int:
        """Of the longest stem that a word begins with; those of the shorter ones are part of it."""
        by_stem, said = self._by_stem, f"{word} "
        if (begun := self._begun.get(said[:3])) is None:
            return by_stem.get(said[:2]) or by_stem.get(said[:1], 0)
        for length in begun[0]:
            if (bits := by_stem.get(said[:length])) is not None:
                return bits
        return begun[1]

    def _respelt(self, word: str) -> tuple[Spelling, ...]:
        found = self._whole.get(word, _NOT)
        if (begun := self._begin.get(word[:2])) is not None:
            said = f"{word} "
            found += tuple(spelling for stem, spelling in begun if said.startswith(stem))
        found += tuple([spelling for letters, spelling in self._inside if letters in word])
        return tuple(sorted(set(found))) if found else _NOT


@lru_cache(maxsize=4)
def sieve_of(ear: Ear) -> Sieve:
    """The sieve of an ear, made when something is first heard with it."""
    return Sieve(ear.tongues, ear.typos, ear.common.made)


def _probes(tongues: Sequence[Tongue], common: Set[str]) -> Iterator[tuple[Probe, list[Stems]]]:
    """Each probe, and its needs: of each of these one has to begin a word, the rarest first."""
    rare = partial(_commonness, common)
    for at, tongue in enumerate(tongues):
        for tier in tongue.tiers:
            yield from (_probe(at, tier.intent, pattern, rare) for pattern in tier.phrases)
            for rule in tier.rules:
                first, other = stems_of(rule.first.written), stems_of(rule.second.written)
                second = rare(other) < rare(first)
                needs = [stems for stems in ((other, first) if second else (first, other)) if stems != ALWAYS]
                reach = 2 * FAMILY + (rule.apart + _PAUSES) * _WORD
                yield Probe(at, tier.intent, None, rule, second, reach), needs
        yield from (_probe(at, None, pattern, rare) for pattern in tongue.masks)


def _probe(
    tongue: int, intent: Intent | None, pattern: Pattern, rare: Callable[[Stems], tuple[int, int, int]]
) -> tuple[Probe, list[Stems]]:
    read = reading(pattern.written)
    needs = sorted(read.all, key=rare)
    return Probe(tongue, intent, pattern, None, False, read.reach), needs


def _commonness(common: Set[str], need: Stems) -> tuple[int, int, int]:
    """By it, a need comes the earlier the fewer texts meet it: few common words, long ones, few of them."""
    return sum(stem.strip() in common for stem in need), -min(map(len, need)), len(need)


def _lanes(probes: Sequence[Sequence[Stems]]) -> tuple[int, dict[str, int]]:
    """The bits of what is not needed, and those of each stem, with those of the stems that it begins with itself."""
    unneeded, alone = 0, defaultdict[str, int](int)
    for at, needs in enumerate(probes):
        for lane in range(LANES):
            bit = 1 << at + lane * len(probes)
            if lane >= len(needs):
                unneeded |= bit
            else:
                for stem in needs[lane]:
                    alone[stem] |= bit
    by_stem: dict[str, int] = {}
    same: dict[int, int] = {}
    for stem in sorted(alone, key=len):
        shorter = next((by_stem[stem[:end]] for end in range(len(stem) - 1, 0, -1) if stem[:end] in by_stem), 0)
        bits = alone[stem] | shorter
        by_stem[stem] = same.setdefault(bits, bits)  # the words of a family share one number
    return unneeded, by_stem


def _begun(by_stem: Mapping[str, int]) -> dict[str, Begun]:
    """How three letters go on: the lengths of the stems that begin with them and are longer, the longest first; and the
    bits of a word that goes on otherwise."""
    found = defaultdict[str, set[int]](set)
    for stem in by_stem:
        if len(stem) > 2:
            found[stem[:3]].add(len(stem))
    alone = {at: next((by_stem[at[:end]] for end in (3, 2, 1) if at[:end] in by_stem), 0) for at in found}
    same: dict[Begun, Begun] = {}  # many beginnings share what comes of them
    begun = {at: (tuple(sorted(lengths - {3}, reverse=True)), alone[at]) for at, lengths in found.items()}
    return {at: same.setdefault(goes_on, goes_on) for at, goes_on in begun.items()}


def _together(numbers: Iterable[int]) -> int:
    return sum(1 << number for number in numbers)


def _spellings(
    tongues: Sequence[Tongue],
) -> tuple[dict[str, tuple[Spelling, ...]], dict[str, list[tuple[str, Spelling]]], list[tuple[str, Spelling]]]:
    """What tells that a respelling may be read: a whole word, how a word begins (by two letters), letters inside it."""
    whole: dict[str, tuple[Spelling, ...]] = {}
    begin = defaultdict[str, list[tuple[str, Spelling]]](list)
    inside: list[tuple[str, Spelling]] = []
    for at, tongue in enumerate(tongues):
        for which, one in enumerate(tongue.respell):
            words = _words_of(one)
            for word in words:
                whole[word] = (*whole.get(word, ()), (at, which))
            if (stems := stems_of(one.pattern.written)) == ALWAYS:
                inside.append((one.pattern.written, (at, which)))
            elif not words:
                for stem in stems:
                    begin[stem[:2]].append((stem, (at, which)))
    return whole, dict(begin), inside


def _words_of(one: Respelling) -> list[str]:
    """The words, one of which stands wherever a respelling is found; none if only beginnings are known."""
    found = _ALONE.match(one.pattern.written)
    return [each.split()[0] for each in (found[1] or found[2]).split("|")] if found else []
