"""A drawing in a window: what is empty around it is cut away, and it keeps its colours.

House rules: the dark drawing, on its own paper, so that it looks the same in every window; no higher than there is room
beside its words; a drawing that can't be read any more is left out, its words stand there anyway.
"""

from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageChops

from adapters.terminal.asking import Graphics
from adapters.terminal.graphics import BAND, kitty, placed, sixel
from adapters.terminal.halfblocks import Row, lines

MOST_ROWS = 18
"""So that a step's drawing and its words stand in one window of 24 lines."""
LEAST_ROWS = 6
"""With less room than this nothing would be seen on it."""
EDGE = 24
"""Points of paper that stay around the drawing, of 1280."""


# The same drawing opens the same step each time, and shrinking it takes some tenths of a second.
@lru_cache(maxsize=32)
def drawing(path: Path, columns: int, rows: int = MOST_ROWS) -> tuple[Row, ...]:
    """The drawing in at most `rows` lines of at most `columns` characters; nothing if it can't be read."""
    read = _read(path)
    if read is None:
        return ()
    drawn, width = read
    # A character is two points high and one wide.
    across, down = _size(drawn, width, columns, rows, (1, 2))
    return lines(drawn.resize((across, 2 * down), Image.Resampling.BOX))


@lru_cache(maxsize=32)
def points(path: Path, columns: int, rows: int, graphics: Graphics, cell: tuple[int, int]) -> str:
    """The same as the terminal's own graphics, for characters of so many points; empty if it can't be read."""
    read = _read(path)
    if read is None:
        return ""
    drawn, width = read
    across, down = _size(drawn, width, columns, rows, cell)
    if graphics is Graphics.KITTY:
        small = drawn.resize((across * cell[0], down * cell[1]), Image.Resampling.LANCZOS)
        return placed(kitty(small, across, down), down)
    # Whole bands, so that none reaches into the row below it.
    height = max(BAND, down * cell[1] // BAND * BAND)
    return placed(sixel(drawn.resize((across * cell[0], height), Image.Resampling.LANCZOS)), down)


def _read(path: Path) -> tuple[Image.Image, int] | None:
    """What is drawn, and the width of the whole paper."""
    try:
        with Image.open(path) as opened:
            whole = opened.convert("RGB")
    except (OSError, ValueError):
        return None
    return whole.crop(_around(whole)), whole.width


def _size(drawn: Image.Image, width: int, columns: int, rows: int, cell: tuple[int, int]) -> tuple[int, int]:
    """The columns and rows that it takes; no drawing is much larger than another on paper of the same width."""
    across, down = cell
    scale = min(columns * across / drawn.width, columns * across / width * 1.25, rows * down / drawn.height)
    return max(1, round(drawn.width * scale / across)), max(1, round(drawn.height * scale / down))


def _around(picture: Image.Image) -> tuple[int, int, int, int]:
    """The box of everything that is not paper, with a little paper around it."""
    paper = Image.new("RGB", picture.size, picture.getpixel((0, 0)))
    box = ImageChops.difference(picture, paper).convert("L").point(lambda value: 255 * (value > 8)).getbbox()
    left, top, right, bottom = box or (0, 0, *picture.size)
    return max(0, left - EDGE), max(0, top - EDGE), min(picture.width, right + EDGE), min(picture.height, bottom + EDGE)
