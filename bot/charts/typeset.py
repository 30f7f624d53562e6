"""A drawing, typeset by Typst: a PNG, or a tagged PDF, which a screen reader reads in the order of its words.

House rules: nothing is read but the templates and fonts beside this file. The PDF is held to PDF/UA-1 (ISO 14289-1)
while it is made: one without a title, a language or words for its picture is not made at all.
"""

from pathlib import Path
from typing import Any

import typst
from msgspec import json, to_builtins

from bot.charts import Drawing
from bot.charts.plot import plotted

HERE = Path(__file__).parent
POINTS = 150
"""Of a picture, to the inch: 1200 by 900 in all."""


def typeset(drawing: Drawing) -> bytes:
    """The drawing's page as a PDF, or, without a page, the picture as a PNG. Raises typst.TypstError for what can't
    be drawn."""
    content = to_builtins(drawing) | {"plot": to_builtins(plotted(drawing))}
    # A mark is written as an array, which no template reads; its place is in the plot.
    content.pop("marks")
    kind: dict[str, Any] = (
        {"format": "pdf", "pdf_standards": "ua-1"} if drawing.page else {"format": "png", "ppi": POINTS}
    )
    made = typst.compile(
        HERE / ("sheet.typ" if drawing.page else "picture.typ"),
        root=HERE,
        font_paths=[HERE / "fonts"],
        ignore_system_fonts=True,
        sys_inputs={"drawing": json.encode(content).decode()},
        **kind,
    )
    if not isinstance(made, bytes):
        raise TypeError("a drawing is one page")
    return made
