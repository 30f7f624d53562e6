"""A picture as half blocks: each character shows two points, one above the other.

House rules: thin lines and small marks must outlive the shrinking, so of the points that become one the darker ones
count; letters don't outlive it, so of a chart that says where its plot is only that is shown, with real numbers at its
side. What can't be read is no picture, and its words stand there anyway.
"""

import io
from typing import NamedTuple

from PIL import Image, ImageChops, ImageFilter

UPPER, LOWER, FULL, SHADE = "▀", "▄", "█", "▒"
WIDEST, TALLEST = 72, 40
"""Columns and lines of a picture."""
# Pillow itself only warns at 89 million points; a file that says it is larger than a poster is not opened.
MOST_POINTS = 8_000_000
"""A larger picture is not opened: it would take seconds and a lot of memory."""
FAINT = 200
"""What is paler is taken for paper."""
INK, PALE = 140, 205
"""Where there is no colour: below the one a point is ink, below the other it has a shade."""
# A thin line that is shrunk at once becomes grey; in a picture three times finer it first grows to a point.
FINER = 3
"""So many times finer than the screen is the picture in which dark points grow."""
PLOT = "Plot"
"""What a chart's file says of its plot: the numbers at its top and bottom, and its left, top, right and bottom."""
Colour = tuple[int, int, int]


class Row(NamedTuple):
    """One line of characters: what stands before it, and for each character the colour above and the colour below."""

    side: str
    points: tuple[tuple[Colour, Colour], ...]


def rows(content: bytes, columns: int) -> tuple[Row, ...]:
    """The picture of a file in at most so many columns; nothing if it can't be read."""
    try:
        with Image.open(io.BytesIO(content)) as file:
            if file.width * file.height > MOST_POINTS:
                return ()
            # The chart says of itself where its plot is (bot/charts): only that survives the shrinking, with real
            # numbers beside it.
            picture, said = file.convert("RGB"), str(file.info.get(PLOT, ""))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return ()
    columns, plot = max(8, min(columns, WIDEST)), _place(said, picture)
    return _plotted(picture, plot, columns) if plot else _whole(_trimmed(picture), columns)


class _Plot(NamedTuple):
    """The numbers at the top and at the bottom of a plot, and where it lies in its picture."""

    top: int
    bottom: int
    box: tuple[int, int, int, int]


def _place(said: str, picture: Image.Image) -> _Plot | None:
    """Where the plot is, if the file says so and it can be."""
    try:
        top, bottom, left, up, right, down = map(int, said.split())
    except ValueError:
        return None
    # Believed only as far as it can be: a file may say anything.
    inside = 0 <= left < right <= picture.width and 0 <= up < down <= picture.height
    return _Plot(top, bottom, (left, up, right, down)) if inside and 0 < top - bottom < TALLEST else None


def _plotted(picture: Image.Image, plot: _Plot, columns: int) -> tuple[Row, ...]:
    """One line for each whole number of the plot."""
    sides = [f"{number:3} " for number in range(plot.top, plot.bottom - 1, -1)]
    return lines(_shrunk(picture.crop(plot.box), columns - 4, 2 * len(sides)), sides)


def _whole(picture: Image.Image, columns: int) -> tuple[Row, ...]:
    """All of it, as large as there is room."""
    scale = min(columns / picture.width, 2 * TALLEST / picture.height)
    down = max(1, round(picture.height * scale / 2))
    return lines(_shrunk(picture, max(1, round(picture.width * scale)), 2 * down), [""] * down)


def _trimmed(picture: Image.Image) -> Image.Image:
    """Without the white around it."""
    box = ImageChops.difference(picture, Image.new("RGB", picture.size, "white")).getbbox()
    return picture.crop(box) if box else picture


def _shrunk(picture: Image.Image, width: int, height: int) -> Image.Image:
    """Of the points that become one, the darker ones count; what is only faint is left out."""
    clear = picture.point([value if value < FAINT else 255 for value in range(256)] * 3)
    between = clear.resize((FINER * width, FINER * height), Image.Resampling.BOX)
    return between.filter(ImageFilter.MinFilter(3)).resize((width, height), Image.Resampling.BOX)


def lines(small: Image.Image, sides: list[str]) -> tuple[Row, ...]:
    """A picture of an even height, two points to a character; `sides` stand before its lines."""
    raw = small.tobytes()
    colours = [(raw[at], raw[at + 1], raw[at + 2]) for at in range(0, len(raw), 3)]
    halves = [colours[at : at + small.width] for at in range(0, len(colours), small.width)]
    pairs = zip(halves[::2], halves[1::2], strict=True)
    return tuple(Row(side, tuple(zip(*pair, strict=True))) for side, pair in zip(sides, pairs, strict=True))


def inked(row: Row) -> str:
    """A line without any colour: ink, a paler shade, or nothing."""
    return (row.side + "".join(_sign(above, below) for above, below in row.points)).rstrip()


def _sign(above: Colour, below: Colour) -> str:
    first, second = _grey(above), _grey(below)
    signs = {(True, True): FULL, (True, False): UPPER, (False, True): LOWER}
    pale = SHADE if min(first, second) < PALE else " "
    return signs.get((first < INK, second < INK), pale)


def _grey(colour: Colour) -> int:
    red, green, blue = colour
    # The weights of ITU-R BT.601: green looks brighter than blue.
    return (red * 299 + green * 587 + blue * 114) // 1000
