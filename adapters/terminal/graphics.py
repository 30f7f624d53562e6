"""A picture as the terminal's own graphics: kitty's protocol, or sixels.

House rules: pictures are small and few-coloured, and each travels whole, so that nothing of it stays behind. A terminal
that did not say that it can gets none of this. No library does only this: those that do bring a screen of their own.

Sources: https://sw.kovidgoyal.net/kitty/graphics-protocol/ (a=T: show at once, f=100: a PNG, c and r: columns and rows,
C=1: the cursor stays,
m=1: more follows in pieces of 4096, q=2: no answers); the VT330/340 programmer's reference, chapter 14
(https://vt100.net/docs/vt3xx-gp/chapter14.html): six points to a sign, `#` a colour, `!` a repetition, `$` the same
band once more, `-` the next one.
"""

import io
import re
from base64 import b64encode
from functools import lru_cache

from PIL import Image

PIECE = 4096
"""Characters of kitty's data in one sequence."""
COLOURS = 48
BAND = 6
"""Points below one another in one sign."""
_SIGNS = bytes((value + 63) % 256 for value in range(256))
_RUN = re.compile(rb"(.)\1{3,}", re.DOTALL)


LEFT = 2
"""Columns left of a picture."""


def placed(picture: str, rows: int) -> str:
    """A picture in room of its own, so many rows high, the cursor at the beginning of the row below it."""
    # Room is made first, for terminals differ in how they scroll under a picture, and in where they leave the cursor.
    room = "\n" * rows
    return f"\r{room}\x1b[{rows}A\x1b[{LEFT}C\x1b7{picture}\x1b8\x1b[{rows}B\r"


def kitty(picture: Image.Image, columns: int, rows: int) -> str:
    """The picture, shown over so many columns and rows from the cursor on, which stays."""
    file = io.BytesIO()
    picture.save(file, "PNG")
    content = b64encode(file.getvalue()).decode()
    pieces = [content[at : at + PIECE] for at in range(0, len(content), PIECE)]
    heads = [f"a=T,f=100,q=2,C=1,c={columns},r={rows},", *[""] * (len(pieces) - 1)]
    more = [*[1] * (len(pieces) - 1), 0]
    return "".join(f"\x1b_G{head}m={m};{piece}\x1b\\" for head, m, piece in zip(heads, more, pieces, strict=True))


def sixel(picture: Image.Image) -> str:
    """The picture, point by point, a point being square."""
    few = picture.convert("RGB").quantize(COLOURS)
    width, height, points = few.width, few.height, few.tobytes()
    shades = few.getpalette() or []
    palette = "".join(
        f"#{number};2;{';'.join(str(round(part / 2.55)) for part in shades[3 * number : 3 * number + 3])}"
        for number in range(len(shades) // 3)
    )
    lines = [points[at : at + width] for at in range(0, len(points), width)]
    bands = "-".join(_band(lines[top : top + BAND], width) for top in range(0, height, BAND))
    return f'\x1bP0;1;0q"1;1;{width};{height}{palette}{bands}\x1b\\'


def _band(lines: list[bytes], width: int) -> str:
    """Up to six lines of points, one colour over the other."""
    drawn = []
    for colour in sorted(set(b"".join(lines))):
        points = 0
        for place, line in enumerate(lines):
            points |= int.from_bytes(line.translate(_bit(colour, 1 << place)), "big")
        signs = points.to_bytes(width, "big").translate(_SIGNS)
        drawn.append(f"#{colour}" + _RUN.sub(_repeated, signs).decode())
    return "$".join(drawn)


def _repeated(run: re.Match[bytes]) -> bytes:
    return b"!%d%s" % (len(run[0]), run[1])


@lru_cache(maxsize=BAND * 256)
def _bit(colour: int, bit: int) -> bytes:
    """A table that turns one colour into a bit and every other into nothing."""
    return bytes(bit if value == colour else 0 for value in range(256))
