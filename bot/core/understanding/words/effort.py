"""What hearing may cost: a measure that is counted, because the core asks no clock.

House rules: one unit is one or two microseconds of one core; whoever is about to do something that grows with the text
pays before; who has nothing left is told by Spent, and never takes the text for a plain one.
"""

# Theory of operation: a text of four thousand characters can be made so that a careful search takes seconds, and
# while it is heard nobody else is. A clock would tell when it is enough, but the core asks none, and a turn must
# come out the same twice. So the steps are counted instead, in units of a microsecond or two: people's texts take a
# small part of what there is, and what runs out of it is asked about, never let go of (the numbers: bot/PROOF.md,
# 3).

import re

ENOUGH = 550
"""Units to look for words of safety in a message: a jumble of six languages takes nearly so many."""
FOR_A_STORY = 500
"""The same for a longer text, which costs more to get ready: talk of pain from end to end takes nearly so many."""
FOR_WISHES = 500
"""Units to look for wishes, which takes the texts of people fifty."""
_CALL, _LETTERS = 2, 40
"""Units of each look, and the letters that are looked through for one."""


class Spent(Exception):
    """No effort is left for this text."""


class Effort:
    """What is left to spend on one text."""

    __slots__ = ("left",)

    def __init__(self, left: int = ENOUGH) -> None:
        self.left = left

    # Before, not after: what is dear is not begun.
    def pay(self, units: int) -> None:
        """Spend; raises Spent."""
        self.left -= units
        if self.left < 0:
            raise Spent

    def search(self, pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
        """The first place at which a pattern is found; raises Spent."""
        self.pay(_CALL + len(text) // _LETTERS)
        return pattern.search(text)

    def each(self, pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
        """From which letter to which it is found, wherever it is; raises Spent."""
        self.pay(_CALL + len(text) // _LETTERS)
        spans = [match.span() for match in pattern.finditer(text)]
        # Each place that is found is looked at again by whoever has asked for it.
        self.pay(len(spans) // 2)
        return spans
