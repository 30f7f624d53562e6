"""Which beginnings of words a pattern cannot do without, so that most patterns need not be tried on most texts.

House rules: in doubt a pattern needs nothing and is always tried (the stem is empty); the answer only ever leaves out
a pattern that could not have been found. Understood are letters, groups, choices, sets and counts, which is all that
the lexicons use. What is called sound can surely be compiled, so that a start need not; in doubt it is not sound.
"""

import re
import unicodedata
from functools import lru_cache

from msgspec import Struct

from bot.core.model.ear import Ear

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
_UNCOUNTED = frozenset({"open", "look", "behind", "edge", "choice"})


class Reading(Struct, frozen=True):
    """What a pattern needs, and whether it surely is one and needs a word, so that no text without it is heard."""

    stems: Stems
    sound: bool


class _NotUnderstood(Exception):
    """The pattern uses more than this file knows."""


@lru_cache(maxsize=1 << 12)
def reading(pattern: str) -> Reading:
    """A pattern as far as it is understood; remembered, for the checks and the ear both ask."""
    try:
        reader = _Reader(pattern)
        found = reader.whole()
    except _NotUnderstood:
        return Reading(ALWAYS, False)
    return Reading(found or ALWAYS, reader.sound and bool(found))


def stems_of(pattern: str) -> Stems:
    """Beginnings of words, one of which stands in every text that the pattern is found in."""
    return reading(pattern).stems


def heard_stems(text: str, ear: Ear) -> set[str]:
    """All beginnings of the words of a normalised text that the ear knows; what needs none counts as heard."""
    heard = {""} if "" in ear.stems else set[str]()
    return heard.union(*[_beginnings(word, ear) for word in set(text.split())])


@lru_cache(maxsize=4096)
def _beginnings(word: str, ear: Ear) -> frozenset[str]:
    """Remembered, for most people say the same words."""
    known = ear.stems
    return frozenset([start for end in range(1, len(word) + 1) if (start := word[:end]) in known])


class _Reader:
    """Reads a pattern from left to right. `fresh` tells whether a word begins at the place that has been reached."""

    def __init__(self, pattern: str) -> None:
        self._pieces: list[tuple[str, str]] = _PIECE.findall(pattern)
        if sum(len(text) + len(count) for text, count in self._pieces) != len(pattern):
            raise _NotUnderstood
        self._at = 0
        self._depth = 0
        self._behind = 0
        self._closed = ""
        """How often the group that was read last is there."""
        self.sound = True

    def whole(self) -> Stems | None:
        """The stems of the whole pattern, if it has some."""
        found, _ = self._choices(fresh=False)
        self.sound = self.sound and self._depth == 0 and self._at == len(self._pieces)
        return found

    def _choices(self, fresh: bool) -> tuple[Stems | None, bool]:
        """Up to the closing bracket: the stems, if every choice has some, and whether a word begins after it."""
        found: list[Stems | None] = []
        ends: list[bool] = []
        more = True
        while more:
            stems, end, more = self._sequence(fresh)
            found.append(stems)
            ends.append(end)
        sure = [stems for stems in found if stems]
        return (frozenset().union(*sure) if len(sure) == len(found) else None), all(ends)

    def _sequence(self, fresh: bool) -> tuple[Stems | None, bool, bool]:
        best: Stems | None = None
        run, running = "", False
        while self._at < len(self._pieces):
            kind, text, count = self._piece()
            letters = kind == "letter" and text.isalnum()
            if not letters:
                best, run, running = (_better(best, run), "", False) if run else (best, "", False)
            if letters:  # One that is counted stands alone, the others come together.
                maybe, grows = _maybe(count), running or fresh
                run, running = (run, False) if maybe or not grows else (run + text, not count)
                fresh = False
                if not running:
                    best, run = _better(best, run), ""
            elif kind == "choice" or kind == "close":
                return best, fresh, kind == "choice"
            elif kind in ("open", "look", "behind"):
                best, fresh = self._group(kind, best, fresh)
            elif unicodedata.category(text[0]) == "So":  # A sign or an emoji is a word of its own.
                best = best if _maybe(count) else _best(best, frozenset({text}))
                fresh = False
            else:
                fresh = kind == "edge" or (text == " " and not _maybe(count))
        return _better(best, run), fresh, False

    def _group(self, kind: str, best: Stems | None, fresh: bool) -> tuple[Stems | None, bool]:
        self._depth += 1
        self._behind += kind == "behind"
        inner, end = self._choices(fresh and kind == "open")
        self._behind -= kind == "behind"
        if kind != "open":
            if self._closed:
                raise _NotUnderstood
            return best, fresh
        maybe = _maybe(self._closed)
        return (best if maybe or inner is None else _best(best, inner)), end and (fresh or not maybe)

    def _piece(self) -> tuple[str, str, str]:
        text, count = self._pieces[self._at]
        self._at += 1
        kind = _KINDS.get(text) or ("set" if text[0] == "[" else "letter")
        if kind == "letter" and not count:
            return kind, text, count
        if count and kind in _UNCOUNTED:
            raise _NotUnderstood
        if kind == "close":
            self._depth -= 1
            self._closed = count
        # What is looked for behind a place has one length.
        self.sound &= not (self._behind and (count or kind == "choice")) and _is_sound(kind, text, count)
        if self._depth < 0:
            self.sound = False
        return kind, text, count


def _is_sound(kind: str, text: str, count: str) -> bool:
    if count[:1] == "{":
        least, _, most = count.strip("{}?").partition(",")
        if len(count) > 8 or (most and int(least or 0) > int(most)):
            return False
    return kind != "set" or _SET.fullmatch(text) is not None


def _maybe(count: str) -> bool:
    """Whether what is counted may be missing."""
    return count[:1] in ("*", "?") if count[:1] != "{" else count[1] in "0,"


def _better(best: Stems | None, run: str) -> Stems | None:
    return _best(best, frozenset({run})) if run else best


def _best(one: Stems | None, other: Stems) -> Stems:
    """The stems that fewer texts have: the shortest of them is longer."""
    return other if one is None or min(map(len, other)) > min(map(len, one)) else one
