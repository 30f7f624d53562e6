"""From the drawings to content/pictures: SVG and PNG, light and dark, and one sheet of all at the size of a phone."""

import io
from collections.abc import Callable
from pathlib import Path

from deploy.media import ball, drawings, places, rolling
from deploy.media.shapes import DARK, LIGHT, Sheet

DRAWINGS: dict[str, Callable[[], Sheet]] = {
    "setup": ball.setup,
    "flat": drawings.flat,
    "belly-breath-long": drawings.belly_breath_long,
    "arch-hand": drawings.arch_hand,
    "knees-bent": drawings.knees_bent,
    "belly-breath": drawings.belly_breath,
    "ball-roll": rolling.ball_roll,
    "ball-spot": ball.ball_spot,
    "rest-on-ball": drawings.rest_on_ball,
    "two-balls": ball.two_balls,
    "knees-up": drawings.knees_up,
    "feet-down": drawings.feet_down,
    "ball-out": rolling.ball_out,
    "arch-hand-after": drawings.arch_hand_after,
    "side-up": rolling.side_up,
    "three-places": places.three_places,
    "pillow-knees": drawings.pillow_knees,
    "calves-up": places.calves_up,
    "in-bed": places.in_bed,
    "tilt": places.tilt,
    "bed-up": places.bed_up,
    "on-side": places.on_the_side,
    "sitting": places.sitting,
    "sitting-breath": places.sitting_breath,
    "sitting-tilt": places.sitting_tilt,
    "chair-up": places.chair_up,
    "ball-sizes": ball.ball_sizes,
    "squeeze": ball.squeeze,
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
    drawn.quantize(64, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _contact(folder: Path, contact: Path) -> None:
    """All drawings at the width of a phone, four in a row; the light ones above, the dark ones below."""
    from PIL import Image

    gap, across, high = 6, 4, 242
    files = [place / f"{name}.png" for place in (folder, folder / "dark") for name in DRAWINGS]
    rows = len(files) // across
    sheet = Image.new("RGB", (across * (PHONE + gap) + gap, rows * (high + gap) + gap), "#808080")
    for index, file in enumerate(files):
        drawn = Image.open(file).convert("RGB")
        small = drawn.resize((PHONE, PHONE * drawn.height // drawn.width), Image.Resampling.LANCZOS)
        sheet.paste(small, (gap + index % across * (PHONE + gap), gap + index // across * (high + gap)))
    sheet.quantize(128, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(contact, "PNG", optimize=True)
