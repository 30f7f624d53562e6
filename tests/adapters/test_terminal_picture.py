"""Drawings as half blocks, the line that breathes, and a track that only a player can play."""

from pathlib import Path

import pytest
from prompt_toolkit.utils import get_cwidth

from adapters.terminal.foot import LONGEST_BREATH, Foot
from adapters.terminal.halfblocks import UPPER, Colour
from adapters.terminal.layout import Canvas, Paper, drawn
from adapters.terminal.picture import drawing
from bot.channel import Breath, Media
from bot.core.model.instants import SECOND
from tests.adapters.stage import MORNING, Easeback, letter, window
from tests.engine.world import CATALOG

PICTURES = sorted(each.name for each in CATALOG.media.values() if each.kind == "picture")
BREATH = Breath(4 * SECOND, 6 * SECOND, "In… belly up", "Out… Sssss", MORNING + 20 * SECOND)
COLUMNS = 76
BODY, BALL = (0xD6, 0xE2, 0xF0), (0xF0, 0xB0, 0x2E)


def _rows(name: str) -> list[tuple[tuple[Colour, Colour], ...]]:
    """The lines of a drawing, each a pair of points after the other."""
    media = CATALOG.media[name]
    return list(drawing(media.dark or media.path, COLUMNS))


def _near(pair: tuple[Colour, Colour], colour: Colour) -> bool:
    """Whether one of two points has (nearly) this colour."""
    return any(all(abs(part - wanted) < 24 for part, wanted in zip(point, colour, strict=True)) for point in pair)


@pytest.mark.parametrize("name", PICTURES)
def test_every_drawing_fits_a_window_of_eighty_columns(name: str) -> None:
    rows = _rows(name)
    assert 5 <= len(rows) <= 18
    widths = {len(row) for row in rows}
    assert len(widths) == 1
    assert 18 <= widths.pop() <= COLUMNS


@pytest.mark.parametrize("name", ["flat", "knees-bent", "rest-on-ball", "knees-up", "belly-breath"])
def test_the_body_is_seen_in_one_piece(name: str) -> None:
    """Column by column from head to foot there is a body, and nowhere a hole."""
    seen = [any(_near(pair, BODY) for pair in column) for column in zip(*_rows(name), strict=True)]
    body = "".join("#" if each else "." for each in seen).strip(".")
    assert len(body) > 40
    assert "." * 2 not in body


@pytest.mark.parametrize("name", ["rest-on-ball", "knees-up", "ball-roll", "ball-out", "two-balls", "setup"])
def test_the_ball_is_seen_as_a_ball(name: str) -> None:
    assert sum(_near(pair, BALL) for row in _rows(name) for pair in row) >= 4


def test_a_drawing_that_cannot_be_read_is_left_to_its_words(tmp_path: Path) -> None:
    torn = tmp_path / "torn.png"
    torn.write_bytes(CATALOG.media["flat"].path.read_bytes()[:200])
    for path in (torn, tmp_path / "missing.png"):
        given = letter("Lie down.", alt="A person lies flat.", media=Media("flat", "picture", path))
        words = "".join(text for _, text in drawn(given, 80, canvas=Canvas(Paper.DARK)))
        assert words == "  Lie down.\n\n  [picture: A person lies flat.]\n\n"


@pytest.mark.parametrize("described", [False, True])
async def test_a_step_in_a_window_shows_its_drawing_above_its_words_and_tells_of_it_only_if_asked(
    described: bool,
) -> None:
    easeback, flat = Easeback(), CATALOG.media["flat"]
    async with window(easeback, 80) as open_window:
        await easeback.say(letter("Lie on your back.", alt="A person lies flat.", media=flat, described=described))
        shown = open_window.shown.splitlines()
        assert shown[0].startswith("  " + UPPER)
        told = "  [picture: A person lies flat.]"
        assert [line for line in shown if line in ("  Lie on your back.", told)][1:] == [told] * described
        assert max(map(get_cwidth, shown)) <= 80


def test_the_line_breathes_in_and_out_with_the_clock() -> None:
    foot = Foot(1)
    foot.follow(letter("Breathe with the shape.", breath=BREATH, silent=True))
    assert foot.words(MORNING, 60) == "·" * LONGEST_BREATH + " In… belly up"
    assert foot.words(MORNING + 2 * SECOND, 60) == "━" * 10 + "·" * 10 + " In… belly up"
    assert foot.words(MORNING + 4 * SECOND, 60) == "━" * LONGEST_BREATH + " Out… Sssss"
    assert foot.words(MORNING + 13 * SECOND, 60).count("━") == 15
    assert foot.words(MORNING + 20 * SECOND, 60) == ""


def test_a_whisper_leaves_the_breath_and_a_new_step_ends_it() -> None:
    foot = Foot(1)
    foot.follow(letter("Breathe with the shape.", breath=BREATH))
    foot.follow(letter("Soft jaw.", silent=True))
    assert "In… belly up" in foot.words(MORNING + SECOND, 60)
    foot.follow(letter("Bend your knees.", ends=MORNING + 25 * SECOND, labels=("Next",)))
    assert foot.words(MORNING + SECOND, 60) == "Bend your knees · 0:24 left"


def test_a_track_is_told_with_the_file_that_a_player_plays() -> None:
    media = CATALOG.media["full-voice"]
    words = "".join(text for _, text in drawn(letter("Press play.", alt="Ten minutes of sound.", media=media), 200))
    assert "[sound track: Ten minutes of sound. Play this file:" in " ".join(words.split())
    assert "full-voice.ogg" in "".join(words.split())
