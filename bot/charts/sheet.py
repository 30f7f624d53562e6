"""The sheet: one A4 page for a physiotherapist or a doctor: the picture, the weeks in numbers, what they are not."""

import io
import textwrap

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from bot.charts import Drawing, Page
from bot.charts.picture import FAINT, STYLE, plot

A4 = (8.27, 11.69)
LEFT, WIDTH = 0.09, 0.82
LETTERS = 98
"""Characters that fit a line of text."""


def pdf(drawing: Drawing) -> bytes:
    """The drawing's page as a PDF; a drawing without a page is a bug (ValueError)."""
    page = drawing.page
    if page is None:
        raise ValueError("this drawing has no page")
    with rc_context({**STYLE, "font.size": 9.5, "pdf.fonttype": 42}):
        figure = Figure(figsize=A4, facecolor="white")
        _words(figure, page)
        axes = figure.add_axes((LEFT + 0.03, 0.48, WIDTH - 0.03, 0.29))
        plot(axes, drawing, scale=0.6)
        axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.09), ncols=4, frameon=False, fontsize=9)
        _weeks(figure.add_axes((LEFT, 0.1, WIDTH, 0.31)), page)
        written = io.BytesIO()
        about = {"Title": page.title, "Creator": "Easeback", "Producer": None}
        figure.savefig(written, format="pdf", metadata=about)
    return written.getvalue()


def _words(figure: Figure, page: Page) -> None:
    figure.text(LEFT, 0.94, page.title, fontsize=17, fontweight="bold", va="top")
    figure.text(LEFT, 0.905, _wrapped(page.about), va="top", linespacing=1.4)
    figure.text(LEFT, 0.845, _wrapped("\n".join(page.lines)), va="top", linespacing=1.5, fontsize=10.5)
    figure.text(LEFT, 0.07, _wrapped(page.caveat), va="top", linespacing=1.4)


def _wrapped(text: str) -> str:
    return "\n".join(part for line in text.split("\n") for part in textwrap.wrap(line, LETTERS) or [""])


def _weeks(axes: Axes, page: Page) -> None:
    """The table; rows keep their height, however few there are."""
    axes.axis("off")
    rows = len(page.rows) + 1
    if not page.rows:
        return
    height = min(1.0, rows * 0.068)
    table = axes.table(
        cellText=[list(row) for row in page.rows],
        colLabels=list(page.head),
        bbox=(0.0, 1.0 - height, 1.0, height),  # type: ignore[arg-type]
        cellLoc="center",
    )
    table.auto_set_font_size(False)
    table.set_fontsize(9.5)
    for (row, _), cell in table.get_celld().items():
        cell.set_edgecolor(FAINT)
        cell.set_linewidth(0.8)
        if row == 0:
            cell.set_text_props(fontweight="bold")
