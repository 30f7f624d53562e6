"""From the drawings to content/pictures: SVG and PNG, light and dark, and one sheet of all at the size of a phone."""

import io
from collections.abc import Callable
from pathlib import Path

from deploy.media import drawings, others
from deploy.media.shapes import DARK, LIGHT, Sheet

DRAWINGS: dict[str, Callable[[], Sheet]] = {
    "setup": others.setup,
    "flat": drawings.flat,
    "belly-breath": drawings.belly_breath,
    "arch-hand": drawings.arch_hand,
    "knees-bent": drawings.knees_bent,
    "ball-roll": others.ball_roll,
    "ball-spot": others.ball_spot,
    "rest-on-ball": drawings.rest_on_ball,
    "two-balls": others.two_balls,
    "knees-up": drawings.knees_up,
    "feet-down": drawings.feet_down,
    "ball-out": others.ball_out,
    "arch-hand-after": drawings.arch_hand_after,
    "side-up": others.side_up,
    "three-places": others.three_places,
    "pillow-knees": drawings.pillow_knees,
    "ball-sizes": others.ball_sizes,
    "squeeze": others.squeeze,
}
PIXELS = 1280
PHONE = 360


def make_pictures(folder: Path, contact: Path) -> None:
    """Write all drawings under `folder` and the contact sheet."""
    for theme, place in ((LIGHT, folder), (DARK, folder / "dark")):
        place.mkdir(parents=True, exist_ok=True)
        for name, draw in DRAWINGS.items():
            svg = draw().svg(theme)
            (place / f"{name}.svg").write_text(svg, "utf-8")
            (place / f"{name}.png").write_bytes(_png(svg))
    _contact(folder, contact)


def _png(svg: str) -> bytes:
    import resvg_py
    from PIL import Image

    drawn = Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, width=PIXELS)))).convert("RGB")
    out = io.BytesIO()
    drawn.save(out, "PNG", optimize=True)
    return out.getvalue()


def _contact(folder: Path, contact: Path) -> None:
    """All drawings, three in a row; the light ones above, the dark ones below."""
    from PIL import Image

    high, gap, across = PHONE * 9 // 16, 6, 3
    files = [place / f"{name}.png" for place in (folder, folder / "dark") for name in DRAWINGS]
    rows = len(files) // across
    sheet = Image.new("RGB", (across * (PHONE + gap) + gap, rows * (high + gap) + gap), "#808080")
    for index, file in enumerate(files):
        small = Image.open(file).convert("RGB").resize((PHONE, high), Image.Resampling.LANCZOS)
        sheet.paste(small, (gap + index % across * (PHONE + gap), gap + index // across * (high + gap)))
    sheet.save(contact, "PNG", optimize=True)
