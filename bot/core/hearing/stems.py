"""Which beginnings of words a pattern cannot do without, so that most patterns need not be tried on most texts.

House rules: in doubt a pattern needs nothing and is always tried (the stem is empty); the answer only ever leaves out
a pattern that could not have been found. Understood are letters, groups, choices, sets and counts, which is all that
the lexicons use.
"""

import re
import unicodedata
from collections.abc import Container

Stems = frozenset[str]
ALWAYS: Stems = frozenset({""})
_PIECE = re.compile(
    r"(?P<look>\(\?<?[=!])|(?P<open>\((?:\?:|(?!\?)))|(?P<close>\))|(?P<choice>\|)|(?P<edge>\\b|\^)|(?P<end>\$)"
    r"|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\]|\\[wdsWDS]|\.)|(?P<letter>[^\W_]+(?![*+?{])|[^\\()\[\]{}*+?|^$.])"
)
_COUNT = re.compile(r"(?:(?P<maybe>[*?]|\{0?,\d*\}|\{0\}|\{0,\d*\})|(?P<surely>\+|\{\d+(?:,\d*)?\}))\??")


class _NotUnderstood(Exception):
    """The pattern uses more than this file knows."""


def stems_of(pattern: str) -> Stems:
    """Beginnings of words, one of which stands in every text that the pattern is found in."""
    try:
        found, _ = _Reader(pattern).choices(fresh=False)
    except _NotUnderstood:
        return ALWAYS
    return found or ALWAYS


def heard_stems(text: str, known: Container[str]) -> set[str]:
    """All known beginnings of the words of a normalised text; what needs none counts as heard, if there is any."""
    heard = {""} if "" in known else set[str]()
    for word in set(text.split()):
        heard.update(start for end in range(1, len(word) + 1) if (start := word[:end]) in known)
    return heard


class _Reader:
    """Reads a pattern from left to right. `fresh` tells whether a word begins at the place that has been reached."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def choices(self, fresh: bool) -> tuple[Stems | None, bool]:
        """Up to the closing bracket: the stems, if every choice has some, and whether a word begins after it."""
        found: list[Stems | None] = []
        ends: list[bool] = []
        while True:
            stems, end, more = self._sequence(fresh)
            found.append(stems)
            ends.append(end)
            if not more:
                break
        sure = [stems for stems in found if stems]
        return (frozenset().union(*sure) if len(sure) == len(found) else None), all(ends)

    def _sequence(self, fresh: bool) -> tuple[Stems | None, bool, bool]:
        best: Stems | None = None
        run, running = "", False
        while self.at < len(self.pattern):
            kind, text = self._piece()
            if kind != "letter" or not text.isalnum():
                best, run, running = _better(best, run), "", False
            if kind in ("choice", "close"):
                return best, fresh, kind == "choice"
            if unicodedata.category(text[0]) == "So":  # A sign or an emoji is a word of its own.
                best = best if self._count() == "maybe" else _best(best, frozenset({text}))
            elif kind == "letter" and text.isalnum():  # One that is counted stands alone, the others come together.
                running, run = self._letter(text, run, running, fresh)
                fresh = False
                if not running:
                    best, run = _better(best, run), ""
            elif kind == "open":
                inner, end = self.choices(fresh)
                maybe = self._count() == "maybe"
                best = best if maybe or inner is None else _best(best, inner)
                fresh = end and (fresh or not maybe)
            elif kind == "look":
                self.choices(fresh=False)
            else:
                fresh = self._after(kind, text)
        return _better(best, run), fresh, False

    def _letter(self, text: str, run: str, running: bool, fresh: bool) -> tuple[bool, str]:
        count = self._count()
        grows = running or fresh
        if count == "maybe" or not grows:
            return False, run
        return count is None, run + text

    def _after(self, kind: str, text: str) -> bool:
        count = self._count()
        return kind == "edge" or (kind == "letter" and text == " " and count != "maybe")

    def _piece(self) -> tuple[str, str]:
        match = _PIECE.match(self.pattern, self.at)
        if match is None or match.lastgroup is None:
            raise _NotUnderstood
        self.at = match.end()
        return match.lastgroup, match[0]

    def _count(self) -> str | None:
        match = _COUNT.match(self.pattern, self.at)
        if match is None:
            return None
        self.at = match.end()
        return match.lastgroup


def _better(best: Stems | None, run: str) -> Stems | None:
    return _best(best, frozenset({run})) if run else best


def _best(one: Stems | None, other: Stems) -> Stems:
    """The stems that fewer texts have: the shortest of them is longer."""
    return other if one is None or min(map(len, other)) > min(map(len, one)) else one
