"""Which beginnings of words a pattern cannot do without, so that most patterns need not be tried on most texts.

A stem with a space at its end is a whole word: "no " stands in "no air" and not in "nobody".

House rules: in doubt a pattern needs nothing and is always tried (the stem is empty); the answer only ever leaves out
a pattern that could not have been found. Understood are letters, groups, choices, sets and counts, which is all that
the lexicons use. What is sure can be compiled, so that a start need not; in doubt it is not sure.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from msgspec import Struct

Stems = frozenset[str]
ALWAYS: Stems = frozenset({""})
_PIECE = re.compile(
    r"(\(\?:|\(\?<?[=!]|\((?!\?)|[)|^$.]|\\[bwdsWDS]|\[\^?\]?(?:\\.|[^\]\\])*\]"
    r"|[^\W_]+(?![*+?{])|[^\\()\[\]{}*+?|^$.])"
    r"((?:[*+?]|\{\d+(?:,\d*)?\}|\{,\d+\})\??)?"
)
_SET = re.compile(r"\[\^?(?:[^\W_]|[ ,.'!?]|\\[wds])+\]")
_KINDS = {
    **dict.fromkeys(("(", "(?:"), "open"),
    **dict.fromkeys(("(?=", "(?!"), "look"),
    **dict.fromkeys(("(?<=", "(?<!"), "behind"),
    **dict.fromkeys((r"\b", "^", "$"), "edge"),
    **dict.fromkeys((".", r"\w", r"\d", r"\s", r"\W", r"\D", r"\S"), "any"),
    **{")": "close", "|": "choice"},
}
_BRACKETS = frozenset({"open", "look", "behind"})
_LETTERS = re.compile(r"\[[^\W_]+\]")
_FEW = re.compile(r"\[([^\W_]{1,4})\]")
_ATOM = r"(?:(?:[^\W_]|\[[^\W_]+\]|\\w)[*+?]?|[ ,]\??|\\b|\$|\[\^[,.]\](?:[*+?]|\{0,\d{1,3}\})?)"
_COUNTED = r"(?:[*+?]|\{0,\d\})?"
_FLAT = rf"\((?:(?:\?:)?{_ATOM}*+(?:\|{_ATOM}*+)*+\){_COUNTED}|\?[=!]{_ATOM}*+(?:\|{_ATOM}*+)*+\)(?![*+?{{]))"
_PART = rf"(?:{_ATOM}|{_FLAT})"
_DEEP = rf"\((?:\?:)?{_PART}*+(?:\|{_PART}*+)*+\){_COUNTED}"
_NEEDED = rf"[^\W_](?![*+?{{]){_PART}*+"
_FIRST = rf"(?:{_NEEDED}|\((?:\?:)?{_NEEDED}(?:\|{_NEEDED})*+\)(?![*+?{{]))"
_PLAINLY = re.compile(rf"(?:\\b|\^)?{_FIRST}(?:{_PART}|{_DEEP})*+")
"""Most patterns: a letter that is needed, in each choice of the group that they begin with if they do; then letters,
sets and groups of those, two deep, which can be compiled wherever they stand."""
_MOST = 16
"""Beginnings that one word of a pattern may have."""
_OFTEN, _WORD, _FARTHEST = 4, 14, 160
"""How often a group, a letter of a word, and anything else is there at most that has no bound, for its reach."""
_UNCOUNTED = frozenset({"open", "look", "behind", "edge", "choice"})


class Reading(Struct, frozen=True):
    """What a pattern needs."""

    stems: Stems
    all: tuple[Stems, ...] = ()
    """Each of these is needed; `stems` is one of them."""
    reach: int = 1 << 16
    """Letters, about, that it is long at most."""


class _NotUnderstood(Exception):
    """The pattern uses more than this file knows."""


@lru_cache(maxsize=1 << 12)
def reading(pattern: str) -> Reading:
    """A pattern as far as it is understood; remembered, for the checks and the ear both ask."""
    try:
        reader = _Reader(pattern)
        found = reader.whole()
    except _NotUnderstood:
        return Reading(ALWAYS)
    needed = tuple(dict.fromkeys(reader.needed))
    return Reading(found or ALWAYS, needed, reader.reach())


def is_sure(pattern: str) -> bool:
    """Whether a pattern can surely be compiled and needs a letter of its own, so that it is not heard in every text: at
    a tenth of the price of its stems, which nobody needs before the first text."""
    # In Python 3.11.2 what never goes back ("*+") lets an open bracket through, so brackets are counted too.
    plain = pattern.count("(") == pattern.count(")") and pattern.count("(?") == pattern.count("(?:")
    return (plain and _PLAINLY.fullmatch(pattern) is not None) or _is_sure(pattern)


def _is_sure(pattern: str) -> bool:
    pieces: list[tuple[str, str]] = _PIECE.findall(pattern)
    if sum(len(text) + len(count) for text, count in pieces) != len(pattern):
        return False
    around: list[tuple[str, bool, bool]] = []
    empty, may_be_empty = True, False
    """Whether the choice that is read may be nothing so far; whether one before it may."""
    for text, count in pieces:
        kind = _KINDS.get(text)
        # What is looked for behind a place has one length.
        if (count or kind == "choice") and any(opened == "behind" for opened, _, _ in around):
            return False
        if kind is None or kind == "any":
            if (count or text[0] == "[") and not _is_sound("set" if text[0] == "[" else "letter", text, count):
                return False
            empty = empty and (_maybe(count) or not _is_letter(text))
        elif kind == "close":
            if not around or (count and not _is_sound("close", text, count)):
                return False
            nothing = may_be_empty or empty or _maybe(count)
            opened, empty, may_be_empty = around.pop()
            if count and opened != "open":
                return False
            empty = empty and (nothing or opened != "open")
        elif count:
            return False
        elif kind in _BRACKETS:
            around.append((kind, empty, may_be_empty))
            empty, may_be_empty = True, False
        elif kind == "choice":
            empty, may_be_empty = True, may_be_empty or empty
    return not (around or empty or may_be_empty)


def stems_of(pattern: str) -> Stems:
    """Beginnings of words, one of which stands in every text that the pattern is found in."""
    return reading(pattern).stems


class _Run(Struct):
    """The beginning of a word that is being read: all that it may be so far."""

    grows: frozenset[str]
    """What the next letter is put to."""
    whole: frozenset[str] = frozenset()
    """Where it may have ended already."""

    def and_letters(self, letters: Iterable[str], maybe: bool) -> "_Run":
        longer = {start + letter for start in self.grows for letter in letters}
        return _Run(frozenset({*longer, *(self.grows if maybe else ())}), self.whole)

    def stems(self, ends: bool) -> Stems | None:
        """What it begins with, or is where the word ends here; None if there may be nothing of it."""
        if "" in self.grows or len(self.grows) > _MOST:
            return None
        found = {*(f"{start} " if ends else start for start in self.grows), *self.whole}
        return frozenset(each for each in found if not any(each != other and each.startswith(other) for other in found))


class _Reader:
    """Reads a pattern from left to right. `fresh` tells whether a word begins at the place that has been reached."""

    def __init__(self, pattern: str) -> None:
        self._pieces: list[tuple[str, str]] = _PIECE.findall(pattern)
        if sum(len(text) + len(count) for text, count in self._pieces) != len(pattern):
            raise _NotUnderstood
        self._at = 0
        self._within = 0
        """Groups that are being read."""
        self._chose = False
        """The pattern as a whole is a choice."""
        self._closed = ""
        """How often the group that was read last is there."""
        self.needed: list[Stems] = []
        """Of each part of the pattern that has some, the stems."""
        self._ends = self._closings()

    def _closings(self) -> dict[int, int]:
        """Where each bracket that opens is closed."""
        open_ones, found = list[int](), dict[int, int]()
        for at, (text, _) in enumerate(self._pieces):
            if _KINDS.get(text) in _BRACKETS:
                open_ones.append(at)
            elif text == ")" and open_ones:
                found[open_ones.pop()] = at
        return found

    def whole(self) -> Stems | None:
        """The stems of the whole pattern, if it has some."""
        found, _ = self._choices(fresh=False)
        if found is None or self._chose:
            self.needed = [found] if found else []
        return found

    def reach(self) -> int:
        """Letters, about, that the pattern is long at most: a word that may be anything is not longer than most are."""
        lengths = [[0]]
        counts = {end: self._pieces[end][1] for end in self._ends.values()}
        for at, (text, count) in enumerate(self._pieces):
            kind = _KINDS.get(text)
            if kind in _BRACKETS:
                lengths.append([0])
            elif kind == "choice":
                lengths[-1].append(0)
            elif kind == "close" and at in counts:
                within = lengths.pop()
                lengths[-1][-1] += max(within) * _times(count, most=_OFTEN)
            elif kind != "edge":
                anything = text.startswith("[^") or text in (".", r"\W", r"\D", r"\S")
                length = 1 if text[0] == "[" or kind == "any" else len(text)
                lengths[-1][-1] += length * _times(count, most=_FARTHEST if anything else _WORD)
        return max(lengths[0])

    def _choices(self, fresh: bool) -> tuple[Stems | None, bool]:
        """Up to the closing bracket: the stems, if every choice has some, and whether a word begins after it."""
        found: list[Stems | None] = []
        ends: list[bool] = []
        more = True
        while more:
            stems, end, more = self._sequence(fresh)
            self._chose |= more and not self._within
            found.append(stems)
            ends.append(end)
        sure = [stems for stems in found if stems]
        return (frozenset().union(*sure) if len(sure) == len(found) else None), all(ends)

    def _sequence(self, fresh: bool) -> tuple[Stems | None, bool, bool]:
        best: Stems | None = None
        run: _Run | None = None
        while self._at < len(self._pieces):
            at = self._at
            kind, text, count = self._piece()
            letters = _letters(kind, text)
            if letters and (run or fresh) and count in ("", "?"):
                run = (run or _Run(frozenset({""}))).and_letters(letters, maybe=bool(count))
                fresh = False
                continue
            if text == " " and count == "?" and run is not None:
                run = _Run(run.grows, run.stems(ends=True) or frozenset())
                continue
            if run is not None:
                ends = self._ends_word(at)
                if letters and not _maybe(count):  # a letter that is there more than once may be there once
                    run = run.and_letters(letters, maybe=False)
                best, run = self._best(best, run.stems(ends)), None
            if letters:
                best = best if _maybe(count) or not fresh else self._best(best, frozenset(letters))
                fresh = False
            elif kind == "choice" or kind == "close":
                return best, fresh, kind == "choice"
            elif kind in ("open", "look", "behind"):
                best, fresh = self._group(kind, best, fresh)
            elif kind == "letter" and unicodedata.category(text[0]) == "So":  # A sign or an emoji is a word of its own.
                best = best if _maybe(count) else self._best(best, frozenset({text}))
                fresh = False
            else:
                fresh = kind == "edge" or (text == " " and not _maybe(count))
        return (best if run is None else self._best(best, run.stems(ends=False))), fresh, False

    def _ends_word(self, at: int) -> bool:
        """Whether no letter can stand at a place in the pattern."""
        while at < len(self._pieces):
            text, count = self._pieces[at]
            kind = _KINDS.get(text)
            if text in (r"\b", "$") or (text == " " and not _maybe(count)):
                return True
            if kind == "look" or kind == "behind":
                at = self._ends.get(at, len(self._pieces)) + 1
            elif kind == "open":
                end = self._ends.get(at, len(self._pieces) - 1)
                starts = [at + 1, *(each + 1 for each in self._choices_between(at, end))]
                if not all(map(self._ends_word, starts)):
                    return False
                if not _maybe(self._pieces[end][1]):
                    return True
                at = end + 1
            elif kind in ("close", "choice"):
                closing = at if kind == "close" else self._end_around(at)
                if closing is None or self._pieces[closing][1] not in ("", "?"):
                    return False
                at = closing + 1
            else:
                return False
        return False

    def _choices_between(self, start: int, end: int) -> Iterator[int]:
        """The bars of a group, not those of the groups within it."""
        at = start + 1
        while at < end:
            if self._pieces[at][0] == "|":
                yield at
            at = self._ends.get(at, at) + 1

    def _end_around(self, at: int) -> int | None:
        return min((end for start, end in self._ends.items() if start < at < end), default=None)

    def _group(self, kind: str, best: Stems | None, fresh: bool) -> tuple[Stems | None, bool]:
        self._within += 1
        inner, end = self._choices(fresh and kind == "open")
        self._within -= 1
        if kind != "open":
            if self._closed:
                raise _NotUnderstood
            return best, fresh
        maybe = _maybe(self._closed)
        return (best if maybe or inner is None else self._best(best, inner)), end and (fresh or not maybe)

    def _best(self, one: Stems | None, other: Stems | None) -> Stems | None:
        """The stems that fewer texts have: the shortest of them is longer."""
        if other is None:
            return one
        if not self._within:
            self.needed.append(other)
        return other if one is None or min(map(len, other)) > min(map(len, one)) else one

    def _piece(self) -> tuple[str, str, str]:
        text, count = self._pieces[self._at]
        self._at += 1
        kind = _KINDS.get(text) or ("set" if text[0] == "[" else "letter")
        if kind == "letter" and not count:
            return kind, text, count
        if count and kind in _UNCOUNTED:
            raise _NotUnderstood
        if kind == "close":
            self._closed = count
        return kind, text, count


def _letters(kind: str, text: str) -> tuple[str, ...]:
    """What letters stand there, if there are only a few ways."""
    if kind == "letter":
        return (text,) if text.isalnum() else ()
    few = _FEW.fullmatch(text) if kind == "set" else None
    return tuple(few[1]) if few else ()


def _is_letter(text: str) -> bool:
    """Whether a piece is a letter, a sign or a set of letters, and so stands in no text without them."""
    return text[0].isalnum() or _LETTERS.fullmatch(text) is not None or unicodedata.category(text[0]) == "So"


def _is_sound(kind: str, text: str, count: str) -> bool:
    if count[:1] == "{":
        least, _, most = count.strip("{}?").partition(",")
        if len(count) > 8 or (most and int(least or 0) > int(most)):
            return False
    return kind != "set" or _SET.fullmatch(text) is not None


def _times(count: str, most: int) -> int:
    """How often something that is counted so may be there."""
    if count[:1] in ("*", "+"):
        return most
    return int(count.strip("{}?").rpartition(",")[2] or most) if count[:1] == "{" else 1


def _maybe(count: str) -> bool:
    """Whether what is counted may be missing."""
    return count[:1] in ("*", "?") if count[:1] != "{" else count[1] in "0,"
