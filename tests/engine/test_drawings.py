"""The drawings: one body with the same bones everywhere, thick lines, no words, judged by who knew nothing of them."""

import re
from hashlib import sha256
from math import hypot
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image, ImageChops

from bot.catalog.library import content_folder
from deploy.media.drawings import LIFT
from deploy.media.figure import (
    BACKBONE,
    BENT_ANKLE,
    FLAT_ANKLE,
    SHIN,
    THIGH,
    Profile,
    Supine,
    bend,
)
from deploy.media.pictures import DRAWINGS
from deploy.media.shapes import DARK, LIGHT, THIN, Sheet, Stage
from tests.engine.world import CATALOG

PICTURES = content_folder() / "pictures"
READERS = Path(__file__).parents[2] / "deploy" / "media" / "readers.md"
CLOSE_BY = ("arch-hand", "arch-hand-after", "tilt", "ball-spot", "two-balls", "ball-sizes", "squeeze")
"""Drawings that show a part of something larger."""
SVG = "{http://www.w3.org/2000/svg}"


def test_every_picture_of_the_content_is_drawn_and_nothing_else() -> None:
    assert set(DRAWINGS) == {media.name for media in CATALOG.media.values() if media.kind == "picture"}
    assert len(DRAWINGS) >= 28


@pytest.mark.parametrize("name", DRAWINGS)
def test_what_is_kept_is_what_the_tools_draw(name: str) -> None:
    sheet = DRAWINGS[name]()
    assert (PICTURES / f"{name}.svg").read_text("utf-8") == sheet.svg(LIGHT)
    assert (PICTURES / "dark" / f"{name}.svg").read_text("utf-8") == sheet.svg(DARK)


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_has_no_words_and_no_thin_line(name: str) -> None:
    root = ElementTree.fromstring((PICTURES / f"{name}.svg").read_text("utf-8"))  # noqa: S314 - our own file
    assert re.fullmatch(r"0 0 640 \d{3}", str(root.get("viewBox")))
    assert {each.tag for each in root} <= {f"{SVG}{kind}" for kind in ("rect", "path", "circle")}
    lines = [float(each.get("stroke-width", "0")) for each in root if each.get("fill") in (None, "none")]
    assert all(width >= THIN for width in lines if width)


@pytest.mark.parametrize("name", DRAWINGS)
def test_nothing_that_matters_is_cut_off_by_the_edge(name: str) -> None:
    """Points of outlines lie on the sheet; those that show a part of something are known."""
    if name in CLOSE_BY:
        return
    high = DRAWINGS[name]().high
    numbers = re.findall(r"[ML](-?[\d.]+) (-?[\d.]+)", (PICTURES / f"{name}.svg").read_text("utf-8"))
    assert all(-2 <= float(x) <= 642 and -2 <= float(y) <= high + 2 for x, y in numbers)


@pytest.mark.parametrize("name", DRAWINGS)
@pytest.mark.parametrize("folder", [PICTURES, PICTURES / "dark"], ids=["light", "dark"])
def test_nobody_looks_for_a_small_figure_in_an_empty_frame(folder: Path, name: str) -> None:
    with Image.open(folder / f"{name}.png") as file:
        drawn = file.convert("RGB")
    paper = Image.new("RGB", drawn.size, drawn.getpixel((2, 2)) if name not in CLOSE_BY else _paper(folder))
    _, top, _, low = ImageChops.difference(drawn, paper).getbbox() or (0, 0, 0, 0)
    assert (low - top) / drawn.height >= 0.45


def _paper(folder: Path) -> tuple[int, ...]:
    colour = (DARK if folder.name == "dark" else LIGHT)["paper"]
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))


@pytest.mark.parametrize("name", DRAWINGS)
def test_two_strangers_told_rightly_what_this_very_drawing_shows(name: str) -> None:
    """Whoever changes a drawing lets two readers look at it again, who know nothing but the picture."""
    drawn = sha256((PICTURES / f"{name}.svg").read_bytes()).hexdigest()[:12]
    assert f"| {name} | {drawn} | right | right |" in READERS.read_text("utf-8")


@pytest.mark.parametrize("lift", [0, LIFT])
@pytest.mark.parametrize("ankle", [FLAT_ANKLE, BENT_ANKLE])
def test_a_leg_keeps_its_bones_in_every_position(lift: float, ankle: tuple[float, float]) -> None:
    body = Supine(Stage(Sheet(), 0, 300), lift=lift)
    knee = bend(body.hip, ankle, THIGH, SHIN)
    assert hypot(knee[0] - body.hip[0], knee[1] - body.hip[1]) == pytest.approx(THIGH)
    if lift == 0 or ankle == BENT_ANKLE:
        assert hypot(ankle[0] - knee[0], ankle[1] - knee[1]) == pytest.approx(SHIN, abs=1)


@pytest.mark.parametrize("lean", [0.9, 1.57, 3.14])
def test_a_body_from_the_side_has_the_same_back_in_every_position(lean: float) -> None:
    body = Profile(Stage(Sheet(), 0, 300), at=(40, 31), lean=lean)
    assert hypot(body.shoulder[0] - 40, body.shoulder[1] - 31) == pytest.approx(BACKBONE)
    lying = Supine(Stage(Sheet(), 0, 300))
    assert lying.hip[0] - lying.shoulder[0] == pytest.approx(BACKBONE)


def test_on_the_ball_the_pelvis_is_higher_than_the_ribs() -> None:
    flat, lifted = (Supine(Stage(Sheet(), 0, 300), gap=6, lift=lift).back() for lift in (0, LIFT))
    assert lifted[-3][1] - flat[-3][1] == pytest.approx(LIFT)
    assert lifted[1] == flat[1]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_what_matters_differs_in_brightness_and_not_in_colour_alone(theme: dict[str, str]) -> None:
    assert _contrast(theme["body"], theme["paper"]) >= 7
    assert _contrast(theme["move"], theme["paper"]) >= 3
    assert _contrast(theme["floor"], theme["paper"]) >= 3
    assert _contrast(theme["body"], theme["thing"]) >= 4.5
    assert _contrast(theme["body"], theme["pillow"]) >= 3
    assert _contrast(theme["gap"], theme["body"]) >= 3
    assert max(_contrast(theme["ball"], theme["paper"]), _contrast(theme["rim"], theme["paper"])) >= 3
    assert max(_contrast(theme["ball"], theme["body"]), _contrast(theme["rim"], theme["body"])) >= 3


def _contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_light(one), _light(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _light(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
