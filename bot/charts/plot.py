"""Where everything of a chart lies: pure, in shares of its width and height, so that it can be checked by hand.

House rules: the y-axis always goes from 0 to 10, every rating is shown, a gap stays a gap.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from bot.charts import Drawing, Mark

HIGHEST = 10
GAP = 4
"""Days without a number after which a line is broken."""
WEEKS_GAP = 7 + GAP
"""The same for what is asked once a week."""
CROWDED = 60
"""With more sessions than this the signs get smaller."""
STEM = "stem"
"""The stroke that joins the two numbers of one session."""


class Sign(Struct, frozen=True):
    """One number in its place; x goes from the left, y from the top, both from 0 to 1."""

    x: float
    y: float
    kind: str
    """before, after, day or week."""


class Stroke(Struct, frozen=True):
    """A line from one place to another."""

    x: tuple[float, float]
    y: tuple[float, float]
    kind: str
    """The kind of the signs that it joins, or stem."""


class Label(Struct, frozen=True):
    """A date under the axis."""

    x: float
    text: str


class Plot(Struct, frozen=True):
    """Everything between the axes, in the order in which it is drawn."""

    strokes: tuple[Stroke, ...]
    signs: tuple[Sign, ...]
    dates: tuple[Label, ...]
    kinds: tuple[str, ...]
    """Which kinds there are, for the legend."""
    crowded: bool


def plotted(drawing: Drawing) -> Plot:
    """A drawing in its places."""
    last = max((mark.day for mark in drawing.marks), default=0.0)
    spare = max(0.5, last * 0.03)

    def across(day: float) -> float:
        return round((day + spare) / (last + 2 * spare), 5)

    kinds = {kind: _numbers(drawing.marks, kind) for kind in ("week", "day", "before", "after")}
    gaps = {"week": WEEKS_GAP, "before": GAP}
    lines = [stroke for kind, gap in gaps.items() for stroke in _joined(kinds[kind], kind, gap)]
    strokes = [*_stems(drawing.marks), *lines]
    return Plot(
        strokes=tuple(Stroke((across(x[0]), across(x[1])), (_down(y[0]), _down(y[1])), kind) for x, y, kind in strokes),
        # The later ones lie above: what was told after a session is the smaller sign, and both are seen.
        signs=tuple(Sign(across(day), _down(number), kind) for kind, all_ in kinds.items() for day, number in all_),
        dates=tuple(Label(across(tick.day), tick.label) for tick in drawing.ticks),
        kinds=tuple(kind for kind in ("before", "after", "day", "week") if kinds[kind]),
        crowded=sum(mark.kind == "session" for mark in drawing.marks) > CROWDED,
    )


def _down(number: int) -> float:
    return (HIGHEST - number) / HIGHEST


def _numbers(marks: Sequence[Mark], kind: str) -> list[tuple[float, int]]:
    of = "session" if kind in ("before", "after") else kind
    numbers = [(mark.day, mark.after if kind == "after" else mark.before) for mark in marks if mark.kind == of]
    return [(day, number) for day, number in numbers if number is not None]


_Line = tuple[tuple[float, float], tuple[int, int], str]


def _stems(marks: Sequence[Mark]) -> Iterator[_Line]:
    for mark in marks:
        if mark.kind == "session" and mark.before is not None and mark.after is not None:
            yield (mark.day, mark.day), (mark.before, mark.after), STEM


def _joined(numbers: Sequence[tuple[float, int]], kind: str, gap: float) -> Iterator[_Line]:
    """A line between those that lie no further apart than `gap` days."""
    for (day, number), (next_day, next_number) in pairwise(numbers):
        if next_day - day <= gap:
            yield (day, next_day), (number, next_number), kind
