"""A drawing as half blocks: what is empty around it is cut away, and it keeps its colours.

House rules: the dark drawing, on its own paper, so that it looks the same in every window; a drawing that can't be read
any more is left out, its words stand there anyway.
"""

from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageChops

from adapters.terminal.halfblocks import Row, lines

MOST_ROWS = 18
"""So that a step's drawing and its words stand in one window of 24 lines."""
EDGE = 24
"""Points of paper that stay around the drawing, of 1280."""


# The same drawing opens the same step each time, and shrinking it takes some tenths of a second.
@lru_cache(maxsize=32)
def drawing(path: Path, columns: int) -> tuple[Row, ...]:
    """The drawing in lines of at most `columns` characters; nothing if it can't be read."""
    try:
        with Image.open(path) as opened:
            whole = opened.convert("RGB")
    except (OSError, ValueError):
        return ()
    drawn = whole.crop(_around(whole))
    scale = min(columns / drawn.width, columns / whole.width * 1.25, 2 * MOST_ROWS / drawn.height)
    across, down = max(1, round(drawn.width * scale)), max(1, round(drawn.height * scale / 2))
    return lines(drawn.resize((across, 2 * down), Image.Resampling.BOX))


def _around(picture: Image.Image) -> tuple[int, int, int, int]:
    """The box of everything that is not paper, with a little paper around it."""
    paper = Image.new("RGB", picture.size, picture.getpixel((0, 0)))
    box = ImageChops.difference(picture, paper).convert("L").point(lambda value: 255 * (value > 8)).getbbox()
    left, top, right, bottom = box or (0, 0, *picture.size)
    return max(0, left - EDGE), max(0, top - EDGE), min(picture.width, right + EDGE), min(picture.height, bottom + EDGE)
