"""The picture: every rating over time, large enough for a phone at arm's length, dark on white."""

import io
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from bot.charts import GAP, Drawing, Mark

INK, QUIET, FAINT = "#1a1a1a", "#595959", "#d4d4d4"
BEFORE, AFTER, WEEK, DAY = "#005b96", "#d55e00", "#1a1a1a", "#7a7a7a"
STYLE: dict[Any, Any] = {
    "font.family": "DejaVu Sans",
    "text.color": INK,
    "axes.labelcolor": INK,
    "axes.edgecolor": INK,
    "xtick.color": INK,
    "ytick.color": INK,
}
CROWDED = 60
"""With more sessions than this the marks get smaller."""


def png(drawing: Drawing) -> bytes:
    """The drawing as a PNG of 1200 by 900 points."""
    with rc_context({**STYLE, "font.size": 15}):
        figure = Figure(figsize=(8, 6), dpi=150, facecolor="white", layout="constrained")
        figure.get_layout_engine().set(w_pad=0.15, h_pad=0.15)  # type: ignore[union-attr, call-arg]
        axes = figure.add_subplot()
        plot(axes, drawing)
        axes.set_title(drawing.title, fontsize=19, fontweight="bold", loc="left", pad=14)
        figure.legend(loc="outside lower center", ncols=2, frameon=False, fontsize=15, handletextpad=0.5)
        page = io.BytesIO()
        figure.savefig(page, format="png")
    return page.getvalue()


def plot(axes: Axes, drawing: Drawing, scale: float = 1.0) -> None:
    """Everything between the axes."""
    _frame(axes, drawing)
    sessions = [mark for mark in drawing.marks if mark.kind == "session"]
    size = scale * (11 if len(sessions) <= CROWDED else 7.5)
    _stems(axes, sessions)
    _line(axes, [(m.day, m.before) for m in sessions], BEFORE, "o", size, drawing.labels["before"], GAP)
    _line(axes, [(m.day, m.after) for m in sessions], AFTER, "^", size * 0.72, drawing.labels["after"], 0)
    others = [(m.day, m.before) for m in drawing.marks if m.kind == "day"]
    _line(axes, others, DAY, "D", size * 0.7, drawing.labels["day"], 0)
    weeks = [(m.day, m.before) for m in drawing.marks if m.kind == "week"]
    _line(axes, weeks, WEEK, "s", size, drawing.labels["week"], 7 + GAP, hollow=True)


def _frame(axes: Axes, drawing: Drawing) -> None:
    axes.set_ylim(-1.2, 11.2)
    axes.set_yticks(range(0, 11))
    side = axes.get_yaxis_transform()
    axes.text(0.0, 10.52, drawing.labels["top"], transform=side, va="bottom", fontsize="small", color=QUIET)
    axes.text(0.0, -0.55, drawing.labels["bottom"], transform=side, va="top", fontsize="small", color=QUIET)
    last = max((mark.day for mark in drawing.marks), default=0.0)
    spare = max(0.5, last * 0.03)
    axes.set_xlim(-spare, last + spare)
    axes.set_xticks([tick.day for tick in drawing.ticks], [tick.label for tick in drawing.ticks])
    axes.grid(axis="y", color=FAINT, linewidth=1)
    axes.set_axisbelow(True)
    for edge in ("top", "right", "left"):
        axes.spines[edge].set_visible(False)
    axes.tick_params(axis="y", length=0)


def _stems(axes: Axes, sessions: Sequence[Mark]) -> None:
    """A thin stroke joins the two numbers of one session."""
    for mark in sessions:
        if mark.before is not None and mark.after is not None and mark.before != mark.after:
            axes.plot([mark.day, mark.day], [mark.before, mark.after], color=FAINT, linewidth=2, zorder=1)


def _line(
    axes: Axes,
    points: Sequence[tuple[float, int | None]],
    color: str,
    marker: str,
    size: float,
    label: str,
    gap: float,
    hollow: bool = False,
) -> None:
    """Marks for all numbers, and a line between those that lie no further apart than `gap` days (0: no line)."""
    known = [(day, number) for day, number in points if number is not None]
    if not known:
        return
    days, numbers = [day for day, _ in known], [number for _, number in known]
    inside = "white" if hollow else color
    style: dict[str, Any] = {"markerfacecolor": inside, "markeredgecolor": color, "markeredgewidth": 1.6}
    axes.plot(days, numbers, linestyle="", marker=marker, markersize=size, label=label, zorder=3, **style)
    for (day, number), (next_day, next_number) in pairwise(known):
        if next_day - day <= gap:
            axes.plot([day, next_day], [number, next_number], color=color, linewidth=2, alpha=0.55, zorder=2)
