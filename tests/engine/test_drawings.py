"""The drawings: one body with the same bones everywhere, thick lines, no words, told apart without colour."""

import re
from math import hypot
from xml.etree import ElementTree

import pytest

from bot.catalog.library import content_folder
from deploy.media.drawings import LIFT
from deploy.media.figure import BENT_ANKLE, FLAT_ANKLE, SHIN, THIGH, Supine, bend
from deploy.media.pictures import DRAWINGS
from deploy.media.shapes import DARK, LIGHT, THIN, Sheet, Stage
from tests.engine.world import CATALOG

PICTURES = content_folder() / "pictures"
SVG = "{http://www.w3.org/2000/svg}"


def test_every_picture_of_the_content_is_drawn_and_nothing_else() -> None:
    assert set(DRAWINGS) == {media.name for media in CATALOG.media.values() if media.kind == "picture"}
    assert len(DRAWINGS) >= 16


@pytest.mark.parametrize("name", DRAWINGS)
def test_what_is_kept_is_what_the_tools_draw(name: str) -> None:
    sheet = DRAWINGS[name]()
    assert (PICTURES / f"{name}.svg").read_text("utf-8") == sheet.svg(LIGHT)
    assert (PICTURES / "dark" / f"{name}.svg").read_text("utf-8") == sheet.svg(DARK)


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_has_no_words_and_no_thin_line(name: str) -> None:
    root = ElementTree.fromstring((PICTURES / f"{name}.svg").read_text("utf-8"))  # noqa: S314 - our own file
    assert root.get("viewBox") == "0 0 640 360"
    assert {each.tag for each in root} <= {f"{SVG}{kind}" for kind in ("rect", "path", "circle")}
    lines = [float(each.get("stroke-width", "0")) for each in root if each.get("fill") in (None, "none")]
    assert all(width >= THIN for width in lines if width)


@pytest.mark.parametrize("name", DRAWINGS)
def test_nothing_that_matters_is_cut_off_by_the_edge(name: str) -> None:
    """Points of outlines lie on the sheet; the two drawings that show a part of something are known."""
    if name in ("ball-spot", "ball-sizes", "squeeze"):
        return
    numbers = re.findall(r"[ML](-?[\d.]+) (-?[\d.]+)", (PICTURES / f"{name}.svg").read_text("utf-8"))
    assert all(-2 <= float(x) <= 642 and -2 <= float(y) <= 362 for x, y in numbers)


@pytest.mark.parametrize("lift", [0, LIFT])
@pytest.mark.parametrize("ankle", [FLAT_ANKLE, BENT_ANKLE])
def test_a_leg_keeps_its_bones_in_every_position(lift: float, ankle: tuple[float, float]) -> None:
    body = Supine(Stage(Sheet(), 0, 300), lift=lift)
    knee = bend(body.hip, ankle, THIGH, SHIN)
    assert hypot(knee[0] - body.hip[0], knee[1] - body.hip[1]) == pytest.approx(THIGH)
    if lift == 0 or ankle == BENT_ANKLE:
        assert hypot(ankle[0] - knee[0], ankle[1] - knee[1]) == pytest.approx(SHIN, abs=1)


def test_on_the_ball_the_pelvis_is_higher_than_the_ribs() -> None:
    flat, lifted = (Supine(Stage(Sheet(), 0, 300), gap=6, lift=lift).back() for lift in (0, LIFT))
    assert lifted[-3][1] - flat[-3][1] == pytest.approx(LIFT)
    assert lifted[1] == flat[1]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_what_matters_differs_in_brightness_and_not_in_colour_alone(theme: dict[str, str]) -> None:
    assert _contrast(theme["body"], theme["paper"]) >= 7
    assert _contrast(theme["move"], theme["paper"]) >= 3
    assert _contrast(theme["floor"], theme["paper"]) >= 3
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
