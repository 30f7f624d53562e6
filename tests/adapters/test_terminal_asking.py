"""What a window tells of itself when it is asked, and what becomes of a picture by that."""

import base64
import io
import os
import re
import time

import pytest
from PIL import Image

from adapters.terminal.asking import UNTOLD, Capabilities, Graphics, ask, understood, without_late_answers
from adapters.terminal.graphics import kitty, placed, sixel
from adapters.terminal.layout import Canvas, Paper, drawn
from adapters.terminal.picture import LEAST_ROWS, points
from bot.channel import Media
from tests.adapters.stage import letter
from tests.adapters.test_terminal_looks import SESSION
from tests.adapters.test_terminal_window import sat
from tests.engine.world import CATALOG

DARK, LIGHT = "\x1b]11;rgb:1e1e/1e1e/2e2e\x1b\\", "\x1b]11;rgb:ff/ff/e0\x07"
KITTY, NO_KITTY = "\x1b_Gi=31;OK\x1b\\", "\x1b_Gi=31;ENOTSUPPORTED:no\x1b\\"
CELL = "\x1b[6;18;9t"
ATTRIBUTES, SIXELS = "\x1b[?62;22c", "\x1b[?62;4;22c"
_RUNS = re.compile(rb"!(\d+)(.)|([?-~])|#(\d+)|(\$)|(-)")


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (DARK + KITTY + CELL + ATTRIBUTES, Capabilities(False, Graphics.KITTY, (9, 18))),
        (LIGHT + SIXELS, Capabilities(True, Graphics.SIXEL)),
        (NO_KITTY + SIXELS, Capabilities(None, Graphics.SIXEL)),
        (KITTY + SIXELS, Capabilities(None, Graphics.KITTY)),
        (ATTRIBUTES, UNTOLD),
        # A terminal of class 4 shows no sixels by that.
        ("\x1b[?4;6c", UNTOLD),
        ("\x1b[6;0;0t" + ATTRIBUTES, UNTOLD),
        ("", UNTOLD),
        ("he" + DARK + "llo" + ATTRIBUTES + "\rsto", Capabilities(False, typed="hello\nsto")),
        ("hi\x1b]11;rgb:1e", Capabilities(typed="hi")),
    ],
)
def test_what_it_tells_is_understood_and_what_was_typed_is_kept(answer: str, told: Capabilities) -> None:
    assert understood(answer.encode()) == told


@pytest.mark.parametrize("late", [DARK, LIGHT, KITTY, CELL, SIXELS])
def test_an_answer_that_comes_too_late_is_no_word_of_the_person(late: str) -> None:
    seen = "".join(char for char in late if char.isprintable())
    assert without_late_answers(f"it hu{seen}rts") == "it hurts"
    assert without_late_answers("[hello] 4;2c") == "[hello] 4;2c"


@pytest.mark.parametrize("name", ["", "dumb", "linux", "screen.xterm-256color"])
def test_a_terminal_that_would_print_the_question_is_not_asked(name: str) -> None:
    source, shown = os.pipe()
    assert ask(source, shown, {"TERM": name}) == UNTOLD
    os.close(shown)
    assert os.read(source, 100) == b""
    os.close(source)


def test_a_terminal_that_never_answers_makes_nobody_wait() -> None:
    ours, theirs = os.openpty()
    began = time.monotonic()
    assert ask(theirs, theirs, {"TERM": "xterm"}) == UNTOLD
    assert 0.3 < time.monotonic() - began < 3
    os.close(ours)
    os.close(theirs)


def test_what_is_no_terminal_is_left_alone() -> None:
    source, shown = os.pipe()
    assert ask(source, shown, {"TERM": "xterm"}) == UNTOLD
    os.close(source)
    os.close(shown)


# Pictures.


def _checked(columns: int, rows: int) -> Image.Image:
    """A board of red, blue and white points, and a long white line."""
    picture = Image.new("RGB", (columns, rows), "white")
    for x in range(columns):
        for y in range(rows - 3):
            picture.putpixel((x, y), [(255, 0, 0), (0, 0, 255), (255, 255, 255)][(x // 5 + y) % 3])
    return picture


def _unsixelled(sequence: str) -> Image.Image:
    """The points of a sixel picture, read as the manual says and not as the code writes."""
    head = re.fullmatch(r'\x1bP0;1;0q"1;1;(\d+);(\d+)((?:#\d+;2;\d+;\d+;\d+)+)(.*)\x1b\\', sequence, re.DOTALL)
    assert head is not None
    picture = Image.new("RGB", (int(head[1]), int(head[2])), "green")
    shades = {}
    for number, *parts in re.findall(r"#(\d+);2;(\d+);(\d+);(\d+)", head[3]):
        red, green, blue = (round(int(part) * 2.55) for part in parts)
        shades[int(number)] = (red, green, blue)
    x = top = colour = 0
    for run, repeated, single, shade, again, onward in _RUNS.findall(head[4].encode()):
        if shade:
            colour = int(shade)
        elif again or onward:
            x, top = 0, top + (6 if onward else 0)
        else:
            for place in range(6):
                if ord(repeated or single) - 63 >> place & 1:
                    picture.paste(shades[colour], (x, top + place, x + int(run or 1), top + place + 1))
            x += int(run or 1)
    return picture


def test_a_picture_as_sixels_has_every_point_in_its_colour() -> None:
    board = _checked(47, 20)
    assert _unsixelled(sixel(board)).tobytes() == board.tobytes()


def test_a_picture_for_kitty_is_a_png_in_pieces_that_it_takes() -> None:
    noise = Image.effect_noise((200, 120), 90).convert("RGB")
    pieces = re.findall(r"\x1b_G([^;]*);([^\x1b]*)\x1b\\", kitty(noise, 40, 12))
    assert len(pieces) > 3
    assert pieces[0][0] == "a=T,f=100,q=2,C=1,c=40,r=12,m=1"
    assert [keys for keys, _ in pieces[1:]] == [*["m=1"] * (len(pieces) - 2), "m=0"]
    assert all(len(piece) <= 4096 and len(piece) % 4 == 0 for _, piece in pieces)
    content = base64.b64decode("".join(piece for _, piece in pieces))
    with Image.open(io.BytesIO(content)) as shown:
        assert shown.tobytes() == noise.tobytes()


def test_room_is_made_first_and_the_cursor_comes_below_the_picture() -> None:
    assert placed("PICTURE", 3) == "\r\n\n\n\x1b[3A\x1b[2C\x1b7PICTURE\x1b8\x1b[3B\r"


@pytest.mark.parametrize("graphics", [Graphics.KITTY, Graphics.SIXEL])
@pytest.mark.parametrize("rows", [24, 30, 40])
def test_a_picture_and_its_words_stand_in_one_window(graphics: Graphics, rows: int) -> None:
    given = letter("Lie on your back. " * 8, 1, ("Next", "Stop"), alt="A mat.", media=CATALOG.media["flat"])
    shown = drawn(given, 80, canvas=Canvas(Paper.DARK, rows, graphics))
    text = "".join(words for style, words in shown if style == "")
    picture = next(words for style, words in shown if style == "[ZeroWidthEscape]")
    high = int(re.findall(r"\x1b\[(\d+)A", picture)[0])
    assert high >= LEAST_ROWS
    assert high + text.count("\n") + 2 <= rows


@pytest.mark.parametrize("graphics", list(Graphics))
def test_where_words_fill_the_window_there_is_no_picture(graphics: Graphics) -> None:
    given = letter("Lie on your back. " * 60, 1, ("Next",), media=CATALOG.media["flat"])
    shown = drawn(given, 80, canvas=Canvas(Paper.DARK, 24, graphics))
    assert not any("\x1b" in words or "▀" in words for _, words in shown)


def test_a_picture_that_is_gone_is_left_to_its_words() -> None:
    gone = Media("flat", "picture", CATALOG.media["flat"].path.with_name("gone.png"))
    assert points(gone.path, 70, 12, Graphics.KITTY, (10, 20)) == ""
    shown = drawn(letter("Lie down.", media=gone), 80, canvas=Canvas(Paper.DARK, 24, Graphics.SIXEL))
    assert "".join(words for _, words in shown) == "  Lie down.\n\n"


# In a real pseudo-terminal.


@pytest.mark.parametrize("told", [KITTY + ATTRIBUTES, SIXELS], ids=["kitty", "sixel"])
async def test_a_window_that_can_gets_a_real_picture(told: str) -> None:
    async with sat(0, chat=SESSION, answer=DARK + CELL + told) as person:
        await person.sees(lambda shown: shown.count("2 ⏹ Stop") == 2)
        assert ("\x1b_Ga=T" if "G" in told else "\x1bP0;1;0q") in person.codes
        assert "▀" not in person.shown
        person.types("\x03")


@pytest.mark.parametrize(("told", "white"), [(DARK, False), (LIGHT, True)])
async def test_the_window_itself_knows_better_than_the_environment_how_light_it_is(told: str, white: bool) -> None:
    wrong = "15;0" if white else "0;15"
    asked = told + ATTRIBUTES
    async with sat(0, chat=SESSION, answer=asked, COLORTERM="truecolor", COLORFGBG=wrong) as person:
        await person.sees(lambda shown: shown.count("2 ⏹ Stop") == 2)
        with Image.open("content/pictures/flat.png") as drawing:
            paper = drawing.convert("RGB").tobytes()[:3]
        assert (f"48;2;{';'.join(map(str, paper))}" in person.codes) is white
        person.types("\x03")


async def test_who_wants_no_colours_gets_ink_even_where_pictures_can_be_shown() -> None:
    async with sat(0, chat=SESSION, answer=KITTY + SIXELS, NO_COLOR="1") as person:
        await person.sees(lambda shown: shown.count("2 ⏹ Stop") == 2)
        assert "\x1b_Ga=T" not in person.codes
        assert "\x1bP0;1;0q" not in person.codes
        assert any(sign in person.shown for sign in "█▄")
        person.types("\x03")


async def test_what_is_typed_before_the_window_has_answered_is_not_lost() -> None:
    async with sat(3, answer="hello\rsto" + DARK + ATTRIBUTES) as person:
        await person.sees(lambda shown: "HEARD Said(text='hello')" in shown and shown.endswith("> sto"))
        person.types("\x03")
