"""What hearing may cost: a measure that is counted, because the core asks no clock.

House rules: one unit is about a microsecond of one core; whoever is about to do something that grows with the text pays
before; who has nothing left is told by Spent, and takes the graver way.
"""

import re
from collections.abc import Iterator

ENOUGH = 800
"""Units for a text as long as people write: to look for words of safety, and with what is left of it for wishes."""
FOR_WISHES = 500
"""Of these, units for wishes at most."""
FOR_A_STORY = 240
"""Units for a longer text, in which no wish is looked for, and which costs more to get ready."""
_CALL, _LETTERS = 2, 14
"""Units of each look, and the letters that are looked through for one."""


class Spent(Exception):
    """No effort is left for this text."""


class Effort:
    """What is left to spend on one text."""

    __slots__ = ("left",)

    def __init__(self, left: int = ENOUGH) -> None:
        self.left = left

    def pay(self, units: int) -> None:
        """Spend; raises Spent."""
        self.left -= units
        if self.left < 0:
            raise Spent

    def search(self, pattern: re.Pattern[str], text: str, start: int, stop: int) -> re.Match[str] | None:
        """The first place at which a pattern is found, from one letter up to another."""
        self.pay(_CALL + (stop - start) // _LETTERS)
        return pattern.search(text, start, stop)

    def each(self, pattern: re.Pattern[str], text: str, start: int, stop: int) -> Iterator[re.Match[str]]:
        """All places."""
        self.pay(_CALL + (stop - start) // _LETTERS)
        for match in pattern.finditer(text, start, stop):
            self.pay(1)
            yield match
