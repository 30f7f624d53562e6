"""Many small numbers side by side in one long integer, so that one operation is done to all of them at once.

Theory of operation: a *lane* is a run of bits that holds one number. Adding two long integers adds all their lanes, and
multiplying one by a number multiplies them, as long as no lane runs over or falls below nothing. So numbers are kept at
a distance from nothing, and each lane is wider than what it may come to: a row of the file has a byte a lane, a sum of
rows sixteen bits, scores thirty-two, and what the last layer makes of them forty-eight.

House rules: what a lane may hold is bounded by whoever fills it, and the bound stands here; whole numbers only.
"""

from collections.abc import Sequence
from functools import lru_cache
from struct import Struct as Packed

ROW_SHIFT, LAYER_SHIFT = 12, 16
"""Bits by which what is scaled is shifted."""
ZERO = 128
"""What stands for nothing in a byte of a row."""
MOST_ROWS = 257
"""Rows that are added up: no more of them than sixteen bits hold."""
_BYTE, _SUM, _SCORE, _LAST = 8, 16, 32, 48
"""Bits of a lane: of a row, of a sum of rows, of scores, of the last layer."""
# A score is a sum of at most 257 rows, each less than 128 away from nothing, by what these count: fewer words have
# fewer rows, so it stays below 2 ** 30 before it is shifted.
RAISED = 1 << 30
"""What is added to a score before it is shifted."""
_SIGN = _SCORE - ROW_SHIFT
"""The bit that tells that a score, where it is said, is not below nothing."""
# Sixty-four numbers of two bytes, by less than 128, by less than two bytes: below 2 ** 45.
_DEEP = 1 << 46
"""The same for what the last layer says."""
_MOST = (1 << 16) - 1
"""What a score counts at most."""


def packed(numbers: Sequence[int], bits: int) -> int:
    """Numbers, each in a lane of so many bits; one below nothing borrows from the next lane."""
    return sum([number << bits * at for at, number in enumerate(numbers)])


class FirstLayer:
    """From rows of bytes to raised scores, the same wherever something is said."""

    def __init__(self, rows: bytes, size: int) -> None:
        """`size`: bytes, and so numbers, of a row."""
        self._rows, self._size = rows, size
        self._odd_at, self._later_at = size // 2 * _SUM, size // 2 * _SCORE
        self._even, self._wide = packed([0xFF] * (size // 2), _SUM), packed([0xFFFF] * (size // 2), _SCORE)
        self._ones, self._whole = packed([1] * size, _SCORE), packed([(1 << _SIGN) - 1] * size, _SCORE)

    def total(self, places: Sequence[int]) -> int:
        """The rows that begin at these places, added up: first every second number, then the others."""
        rows, size, even = self._rows, self._size, self._even
        found = [int.from_bytes(rows[at : at + size], "little") for at in places]
        evens = sum([row & even for row in found])
        # Lanes of a byte run over into one another; what is left without every second one are the others.
        return evens | (sum(found) - evens >> _BYTE) << self._odd_at

    def scores(self, total: int, rows: int, by: int) -> int:
        """The raised scores of a total of so many rows, of which each step counts `by`."""
        wide = total & self._wide | (total >> _SUM & self._wide) << self._later_at
        return wide * by + self._ones * (RAISED - ZERO * rows * by) >> ROW_SHIFT & self._whole


class LastLayer:
    """From raised scores, where they are said, to what is said of each intent."""

    def __init__(
        self, rows: bytes, intents: int, scale: int, before: Sequence[Sequence[int]], after: Sequence[Sequence[int]]
    ) -> None:
        """`rows`: of each score, what it says of each intent, of which each step counts `scale`; `before` and `after`:
        what each place adds to scores and to intents."""
        size = len(before[0])
        self._rows = tuple(
            [
                packed([each - ZERO for each in rows[at : at + intents]], _LAST)
                for at in _order(range(0, len(rows), intents))
            ]
        )
        raised = (1 << _SIGN) - (RAISED >> ROW_SHIFT)
        self._before = [packed([raised + each for each in _order(place)], _SCORE) for place in before]
        self._after = [packed([_DEEP + (each << LAYER_SHIFT) for each in place], _LAST) for place in after]
        self._scale, self._ones = scale, packed([1] * size, _SCORE)
        self._much = packed([(1 << _SIGN) - 1 - _MOST] * size, _SCORE)
        self._bytes = size * _SCORE // _BYTE, intents * _LAST // _BYTE
        # What the shift leaves of a lane is told by where it is read from.
        self._scores, self._said = Packed(f"<{size}I").unpack, Packed("<" + "2xI" * intents).unpack

    def said(self, scores: int, place: int, but: frozenset[int]) -> tuple[int, ...]:
        """How much raised scores say for each intent, which only differences tell; nothing for those `but`."""
        lanes = scores + self._before[place]
        # What is below nothing counts as nothing: its sign is out, and so is all of its lane.
        signs = lanes >> _SIGN & self._ones
        lanes &= (signs << _SIGN) - signs
        told = self._scores(lanes.to_bytes(self._bytes[0], "little"))
        if lanes & self._much:
            told = tuple([min(each, _MOST) for each in told])
        total = sum([each * row for each, row in zip(told, self._rows, strict=True) if each])
        lanes = total * self._scale + self._after[place]
        return self._said((lanes & _without(but) if but else lanes).to_bytes(self._bytes[1], "little"))


@lru_cache(maxsize=512)
def _without(but: frozenset[int]) -> int:
    """What leaves all lanes of the last layer but some."""
    return ~sum([(1 << _LAST) - 1 << _LAST * at for at in but])


def _order(each: Sequence[int]) -> list[int]:
    """Numbers in the order in which scores stand in their lanes."""
    return [*each[::2], *each[1::2]]
