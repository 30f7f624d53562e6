"""A person's numbers as a chart of letters, which is read in any window and in a pipe.

House rule: from 10 down to 0, a line for each; each kind of number has a sign of its own, and one that finds its place
taken by another kind stands beside it, so that before and after are both seen.
"""

from collections.abc import Iterator

from bot.charts import Drawing, Mark

SIGNS = {"before": "●", "after": "▲", "day": "◇", "week": "□"}
"""What stands for which number; the keys are those of a drawing's labels."""
HIGHEST = 10
EDGE = 4
"""Columns left of the plot: the number and the axis."""


def plotted(drawing: Drawing, width: int) -> list[str]:
    """The lines of a chart at most `width` columns wide, without its title and legend."""
    across = width - EDGE
    last = max((mark.day for mark in drawing.marks), default=0.0) or 1.0

    def column(day: float) -> int:
        # One is kept free, for what stands beside a place that is taken.
        return round(min(day, last) / last * (across - 2))

    rows = [[" "] * across for _ in range(HIGHEST + 1)]
    for day, number, kind in _numbers(drawing.marks):
        _put(rows[number], column(day), SIGNS[kind])
    lines = [f"{number:2} │{''.join(rows[number])}".rstrip() for number in range(HIGHEST, -1, -1)]
    marks, dates = _axis([(column(tick.day), tick.label) for tick in drawing.ticks], across)
    return [*lines, f"   └{marks}", f"{' ' * EDGE}{dates}".rstrip()]


def legend(drawing: Drawing) -> list[str]:
    """What the signs that are in it stand for, and its two ends, a line for each."""
    kinds, labels = {kind for _, _, kind in _numbers(drawing.marks)}, drawing.labels
    signs = [f"{sign} {labels[kind]}" for kind, sign in SIGNS.items() if kind in kinds]
    return [*signs, f"{HIGHEST} {labels['top']}, 0 {labels['bottom']}"]


def _numbers(marks: tuple[Mark, ...]) -> Iterator[tuple[float, int, str]]:
    """Each number with its day and its kind."""
    for mark in marks:
        kind = "before" if mark.kind == "session" else mark.kind
        if mark.before is not None:
            yield mark.day, mark.before, kind
        if mark.after is not None:
            yield mark.day, mark.after, "after"


def _put(row: list[str], column: int, sign: str) -> None:
    """In its place, or in the nearest free one if another sign stands there and there is room beside it."""
    for place in (column, column + 1, column - 1):
        if 0 <= place < len(row) and row[place] in (" ", sign):
            row[place] = sign
            return
    row[column] = sign


def _axis(ticks: list[tuple[int, str]], across: int) -> tuple[str, str]:
    """The line under the plot and the dates under it: the first, the last, and of the others those that have room."""
    marks, dates = ["─"] * across, [" "] * across
    for column, label in (*ticks[:1], *ticks[-1:], *ticks[1:-1]):
        start = max(0, min(column - len(label) // 2, across - len(label)))
        around = dates[max(0, start - 1) : start + len(label) + 1]
        if set(around) <= {" "}:
            marks[column] = "┬"
            dates[start : start + len(label)] = label
    return "".join(marks), "".join(dates)
