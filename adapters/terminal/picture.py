"""A drawing as half blocks: two points to a character, what is empty around it cut away.

House rules: the dark drawing, on its own paper, so that it looks the same in every window; a drawing that can't be read
any more is left out, its words stand there anyway.
"""

from functools import lru_cache
from pathlib import Path
from typing import Any

from adapters.terminal.screen import Fragments

UPPER = "▀"
MOST_ROWS = 18
"""So that a step's drawing and its words stand in one window of 24 lines."""
EDGE = 24
"""Points of paper that stay around the drawing, of 1280."""


@lru_cache(maxsize=32)
def blocks(path: Path, columns: int) -> tuple[tuple[str, str], ...]:
    """The drawing in lines of at most `columns` characters, as styled text; nothing if it can't be read."""
    from PIL import Image

    try:
        with Image.open(path) as opened:
            whole = opened.convert("RGB")
    except (OSError, ValueError):
        return ()
    drawn = whole.crop(_around(whole))
    scale = min(columns / drawn.width, columns / whole.width * 1.25, 2 * MOST_ROWS / drawn.height)
    across = max(1, round(drawn.width * scale))
    down = max(2, 2 * round(drawn.height * scale / 2))
    small = drawn.resize((across, down), Image.Resampling.BOX)
    return tuple(_rows(small))


def _around(picture: Any) -> tuple[int, int, int, int]:
    """The box of everything that is not paper, with a little paper around it."""
    from PIL import Image, ImageChops

    paper = Image.new("RGB", picture.size, picture.getpixel((0, 0)))
    box = ImageChops.difference(picture, paper).convert("L").point(lambda value: 255 * (value > 8)).getbbox()
    left, top, right, bottom = box or (0, 0, *picture.size)
    return max(0, left - EDGE), max(0, top - EDGE), min(picture.width, right + EDGE), min(picture.height, bottom + EDGE)


def _rows(picture: Any) -> Fragments:
    pixels = picture.load()
    found: Fragments = []
    for y in range(0, picture.height, 2):
        found.append(("", "  "))
        for x in range(picture.width):
            style = f"fg:{_hex(pixels[x, y])} bg:{_hex(pixels[x, y + 1])}"
            if found[-1][0] == style:
                found[-1] = (style, found[-1][1] + UPPER)
            else:
                found.append((style, UPPER))
        found.append(("", "\n"))
    return found


def _hex(colour: tuple[int, int, int]) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
