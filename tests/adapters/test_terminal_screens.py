"""Whole screens of a short session, as they stand in a real pseudo-terminal; UPDATE=1 writes them anew.

Each file under screens/ holds what is on the window at four moments; look at them before you keep them.
"""

import os
import re
from pathlib import Path
from typing import Any

import pyte
import pytest

from adapters.terminal.halfblocks import UPPER
from tests.adapters.test_terminal_looks import CHANGED, COLOURED, SIZES
from tests.adapters.test_terminal_window import CHAT, Sat, sat

SCREENS = Path(__file__).parent / "screens"
DRAWN = re.compile(r"\x1b[_P][^\x1b]*\x1b\\")
"""What the terminal itself draws, or is asked for drawing; pyte knows none of it."""
QUIET = "\x1b]11;rgb:00/00/00\x1b\\\x1b[?62c"
"""A dark window that shows no pictures."""
PLAYED = """
    points = "\\n• Numb between the legs\\n• Hard to pee, or cannot hold it, since the back got worse"
    ask = letter("Is any of these true?" + points, 1, ("None of these", "One of them"), urgency=Urgency.ANSWER)
    step = letter("Lie on your back. Let the floor hold you.", 2, ("Next", "⏹ Stop"), alt="A mat.", media=FLAT)
    step = replace(step, choices=(step.choices[0], replace(step.choices[1], tone=Tone.STOPS)))
    step = replace(step, ends=easeback.clock.now() + 130_000, progress=Progress(4, 13))
    easeback.planned = [(easeback.clock.now() + 20_000, letter("Soft jaw.", 3, silent=True))]
    end = letter("That was the session. Rest a moment.", 4, urgency=Urgency.ANSWER, edits=None)
    async def hear(heard: Heard):
        easeback.heard.append(heard)
        if heard.event == Arrived():
            await easeback.say(ask)
        elif heard.event == Pressed(101, "b1"):
            await easeback.say(step)
        elif heard.event == Said("done"):
            await easeback.say(end)
        elif heard.event == Said("1"):
            await easeback.say(letter("You said 1, and pressed nothing.", 5, urgency=Urgency.ANSWER))
"""
_START, _STOP = CHAT.index("    async def hear"), CHAT.index("    await easeback.terminal.listen")
SESSION = (
    CHANGED.replace("Media\n", "Media, Progress\n")
    + "from bot.core.model.events import Arrived, Pressed, Said\nfrom bot.core.model.messages import Urgency\n"
    + CHAT[:_START]
    + PLAYED.lstrip("\n")
    + CHAT[_STOP:].replace("    speaking.cancel()\n", "")
)


def _screen(codes: str, size: tuple[int, int]) -> pyte.Screen:
    screen = pyte.Screen(*size)
    pyte.Stream(screen).feed(DRAWN.sub("", codes))
    return screen


def _seen(person: Sat, size: tuple[int, int]) -> str:
    screen = _screen(person.codes, size)
    return "\n".join(_line([row[x] for x in range(size[0])]) for row in _rows(screen)).rstrip()


def _rows(screen: pyte.Screen) -> list[Any]:
    return [screen.buffer[y] for y in range(screen.lines)]


def _line(cells: list[Any]) -> str:
    """A row as it reads; of a picture what is not its paper is ink."""
    # A wide sign takes two cells, of which the second is empty.
    paper = next((cell.fg for cell in cells if cell.data == UPPER), "")
    return "".join(
        _ink(cell.fg != paper, cell.bg != paper) if cell.data == UPPER else cell.data for cell in cells
    ).rstrip()


def _ink(above: bool, below: bool) -> str:
    return (" ▄", "▀█")[above][below]


async def _play(person: Sat, size: tuple[int, int]) -> list[str]:
    """What stands on the window at four moments."""
    moments: list[str] = []

    async def types(keys: str, sees: str) -> None:
        person.types(keys)
        await person.sees(lambda shown: sees in shown and shown.endswith(">"))
        moments.append(_seen(person, size))

    await person.sees(lambda shown: "2 One of them" in shown and shown.endswith(">"))
    moments.append(_seen(person, size))
    await types("1\r", "step 4 of 13 · 2:10 left")
    await types("/skip 30s\r", "step 4 of 13 · 1:40 left")
    person.types("/skip 2m\r")
    await person.sees(lambda shown: "08:02:30" in shown and shown.endswith(">"))
    person.types("done\r")
    await person.sees(lambda shown: "Rest a moment." in shown and shown.endswith(">"))
    await types("1\r", "You said 1, and pressed nothing.")
    person.types("\x03")
    return moments


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_a_session_looks_as_it_looked_when_somebody_looked_at_it(size: tuple[int, int]) -> None:
    async with sat(0, chat=SESSION, size=size, answer=QUIET, COLORTERM="truecolor") as person:
        moments = await _play(person, size)
    found = "".join(f"--- {number}\n{seen}\n" for number, seen in enumerate(moments, 1))
    kept = SCREENS / f"{size[0]}x{size[1]}.txt"
    if os.environ.get("UPDATE"):
        kept.write_text(found, "utf-8")
    assert found == kept.read_text("utf-8")


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_a_message_and_its_picture_stand_in_the_window_together(size: tuple[int, int]) -> None:
    async with sat(0, chat=SESSION, size=size, answer=QUIET, COLORTERM="truecolor") as person:
        _, step, *_ = await _play(person, size)
    # All of the picture, for what stood above it is there too.
    assert "→ None of these" in step
    assert sum(any(sign in line for sign in "▀▄█") for line in step.splitlines()) >= 4
    assert "A mat." not in step
    for words in ("Lie on your back.", "1 Next", "2 ⏹ Stop", "step 4 of 13"):
        assert words in step


async def test_the_label_that_was_chosen_stands_under_its_number() -> None:
    async with sat(0, chat=SESSION, answer=QUIET) as person:
        await _play(person, (80, 24))
        assert "> 1\n\n  → None of these\n" in person.shown


async def test_time_that_travels_names_the_weekday() -> None:
    async with sat(0, chat=SESSION, answer=QUIET) as person:
        *_, travelled, _ = await _play(person, (80, 24))
    assert "  Fri 08:00:20\n  Soft jaw." in travelled
    assert "It is Friday 20 November 2026, 08:00:30" in travelled


async def test_a_number_after_the_end_presses_nothing_of_before() -> None:
    async with sat(0, chat=SESSION, answer=QUIET) as person:
        *_, last = await _play(person, (80, 24))
        assert person.shown.count("→ ") == 1
    assert "You said 1, and pressed nothing." in last


async def test_nobody_who_wants_no_colours_gets_any_in_a_whole_session() -> None:
    async with sat(0, chat=SESSION, answer=QUIET, NO_COLOR="1", COLORTERM="truecolor") as person:
        await _play(person, (80, 24))
        codes = person.codes
    assert COLOURED.findall(codes) == []
    cells = [cell for row in _screen(codes, (80, 24)).buffer.values() for cell in row.values()]
    assert {(cell.fg, cell.bg) for cell in cells} == {("default", "default")}


@pytest.mark.parametrize(("told", "fine"), [("truecolor", True), ("24bit", True), ("", False)])
async def test_pictures_have_fine_colours_where_the_terminal_has_them(told: str, fine: bool) -> None:
    async with sat(0, chat=SESSION, answer=QUIET, COLORTERM=told) as person:
        await _play(person, (80, 24))
        assert ("38;2;" in person.codes) is fine
        assert ("38;5;" in person.codes) is not fine
