"""A picture as half blocks: each character shows two points, one above the other.

House rules: thin lines and small marks must outlive the shrinking, so of the points that become one the darker ones
count. What can't be read is no picture, and its words stand there anyway.
"""

import io

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
Colour = tuple[int, int, int]
Row = tuple[tuple[Colour, Colour], ...]
"""One line of characters: for each the colour above and the colour below."""


def rows(content: bytes, columns: int) -> tuple[Row, ...]:
    """The picture of a file in at most so many columns; nothing if it can't be read."""
    try:
        with Image.open(io.BytesIO(content)) as file:
            if file.width * file.height > MOST_POINTS:
                return ()
            picture = file.convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return ()
    return _whole(_trimmed(picture), max(8, min(columns, WIDEST)))


def _whole(picture: Image.Image, columns: int) -> tuple[Row, ...]:
    """All of it, as large as there is room."""
    scale = min(columns / picture.width, 2 * TALLEST / picture.height)
    down = max(1, round(picture.height * scale / 2))
    return lines(_shrunk(picture, max(1, round(picture.width * scale)), 2 * down))


def _trimmed(picture: Image.Image) -> Image.Image:
    """Without the white around it."""
    box = ImageChops.difference(picture, Image.new("RGB", picture.size, "white")).getbbox()
    return picture.crop(box) if box else picture


def _shrunk(picture: Image.Image, width: int, height: int) -> Image.Image:
    """Of the points that become one, the darker ones count; what is only faint is left out."""
    clear = picture.point([value if value < FAINT else 255 for value in range(256)] * 3)
    between = clear.resize((FINER * width, FINER * height), Image.Resampling.BOX)
    return between.filter(ImageFilter.MinFilter(3)).resize((width, height), Image.Resampling.BOX)


def lines(small: Image.Image) -> tuple[Row, ...]:
    """A picture of an even height, two points to a character."""
    raw = small.tobytes()
    colours = [(raw[at], raw[at + 1], raw[at + 2]) for at in range(0, len(raw), 3)]
    halves = [colours[at : at + small.width] for at in range(0, len(colours), small.width)]
    pairs = zip(halves[::2], halves[1::2], strict=True)
    return tuple(tuple(zip(*pair, strict=True)) for pair in pairs)


def inked(row: Row) -> str:
    """A line without any colour: ink, a paler shade, or nothing."""
    return "".join(_sign(above, below) for above, below in row).rstrip()


def _sign(above: Colour, below: Colour) -> str:
    first, second = _grey(above), _grey(below)
    signs = {(True, True): FULL, (True, False): UPPER, (False, True): LOWER}
    pale = SHADE if min(first, second) < PALE else " "
    return signs.get((first < INK, second < INK), pale)


def _grey(colour: Colour) -> int:
    red, green, blue = colour
    # The weights of ITU-R BT.601: green looks brighter than blue.
    return (red * 299 + green * 587 + blue * 114) // 1000
