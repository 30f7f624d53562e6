"""How it looks in a real pseudo-terminal: three sizes, with and without colours, on a dark and a light background."""

import re

import pytest
from PIL import Image
from prompt_toolkit.utils import get_cwidth

from tests.adapters.test_terminal_window import CHAT, sat

STEP = """
        step = letter("Lie on your back. Let the floor hold you.", 1, ("Next", "⏹ Stop"), alt="A mat.", media=FLAT)
        step = replace(step, choices=(step.choices[0], replace(step.choices[1], tone=Tone.STOPS)))
        await easeback.say(step)
        await easeback.say(replace(step, id=2, text="Soft jaw.", lead=9, alt="", media=None, silent=True))
"""
CHANGED = """
from pathlib import Path
from msgspec.structs import replace
from bot.channel import Media
from bot.core.model.messages import Tone
FLAT = Media("flat", "picture", Path("content/pictures/flat.png"), Path("content/pictures/dark/flat.png"))
"""
SAID = 'await easeback.say(letter("Soft jaw.", 1, ("⏹ Stop",)))'
SESSION = CHANGED + CHAT.replace(SAID, STEP.strip())
SIZES = ((80, 24), (120, 40), (40, 30))
RED = re.compile(r"\x1b\[[0-9;]*31;1m\s*2 ⏹ Stop|\x1b\[[0-9;]*1;31m\s*2 ⏹ Stop|\x1b\[[0-9;]*;31[0-9;]*m\s*2 ⏹ Stop")
COLOURED = re.compile(r"\x1b\[[0-9;]*(?:3[0-7]|38;[25]|48;[25])[0-9;]*m")


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_stop_is_red_and_picture_words_and_buttons_fit_the_window(size: tuple[int, int]) -> None:
    async with sat(0, chat=SESSION, size=size, COLORTERM="truecolor") as person:
        await person.sees(lambda shown: "Soft jaw." in shown and shown.count("2 ⏹ Stop") == 2)
        lines = person.shown.splitlines()
        assert max(map(get_cwidth, lines)) <= size[0]
        first = next(number for number, line in enumerate(lines) if "▀" in line)
        assert next(number for number, line in enumerate(lines) if "2 ⏹ Stop" in line) - first < size[1]
        # What stands already is not shown again, but for what stops.
        assert person.shown.count("1 Next") == 1
        assert len(RED.findall(person.codes)) == 2
        assert "38;2;" in person.codes
        person.types("2\r")
        await person.sees(lambda shown: "→ ⏹ Stop" in shown and "button='b2'" in shown)
        person.types("\x03")


async def test_nobody_who_wants_no_colours_gets_any_and_drawings_are_ink() -> None:
    async with sat(0, chat=SESSION, NO_COLOR="1", COLORTERM="truecolor") as person:
        await person.sees(lambda shown: "Soft jaw." in shown and shown.count("2 ⏹ Stop") == 2)
        assert COLOURED.findall(person.codes) == []
        assert any(sign in person.shown for sign in "█▄")
        person.types("\x03")


@pytest.mark.parametrize(("background", "white"), [("15;0", False), ("0;15", True)])
async def test_a_light_window_gets_the_light_drawing(background: str, white: bool) -> None:
    async with sat(0, chat=SESSION, COLORTERM="truecolor", COLORFGBG=background) as person:
        await person.sees(lambda shown: "Soft jaw." in shown)
        with Image.open("content/pictures/flat.png") as drawing:
            paper = drawing.convert("RGB").tobytes()[:3]
        assert (f"48;2;{';'.join(map(str, paper))}" in person.codes) is white
        person.types("\x03")


RUNNING = """
        step = replace(letter("Rest. Let go.", 1, ("⏹ Stop",)), ends=easeback.clock.now() + 130_000)
        await easeback.say(replace(step, progress=Progress(4, 13)))
        await asyncio.sleep(1)
        easeback.clock.at += 30_000
"""
PROGRESS = CHANGED.replace("Media\n", "Media, Progress\n") + CHAT.replace(SAID, RUNNING.strip())


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_how_far_a_session_is_stands_in_one_line_that_is_rewritten(size: tuple[int, int]) -> None:
    async with sat(0, chat=PROGRESS, size=size) as person:
        await person.sees(lambda shown: "Rest · step 4 of 13 · 2:10 left" in shown)
        await person.sees(lambda shown: "Rest · step 4 of 13 · 1:40 left" in shown)
        assert person.shown.count("step 4 of 13") == 1
        person.types("\x03")


async def test_where_nothing_can_be_rewritten_it_is_not_said() -> None:
    async with sat(0, term="dumb", chat=PROGRESS) as person:
        await person.sees(lambda shown: "1 ⏹ Stop" in shown)
        person.types("\x03")
        await person.sees(lambda shown: "ENDED WELL" in shown)
        assert "step 4" not in person.shown


POINTS = """
        await easeback.say(letter("Any of these?\\n• " + "Hard to pee, or cannot hold it. " * 4, 1, ("No",)))
"""


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_points_of_a_list_hang_in_a_real_window(size: tuple[int, int]) -> None:
    async with sat(0, chat=CHANGED + CHAT.replace(SAID, POINTS.strip()), size=size) as person:
        await person.sees(lambda shown: "1 No" in shown)
        lines = person.shown.splitlines()
        first = next(number for number, line in enumerate(lines) if line.startswith("  • Hard"))
        below = lines[first + 1 : lines.index("", first)]
        assert below
        assert all(line.startswith("    ") and line[4] != " " for line in below)
        person.types("\x03")


async def test_tab_completes_buttons_and_commands() -> None:
    async with sat(0, chat=SESSION) as person:
        await person.sees(lambda shown: "Soft jaw." in shown)
        person.types("nex\t")
        await person.sees(lambda shown: shown.endswith("> next"))
        person.types("\x15/tom\t")
        await person.sees(lambda shown: shown.endswith("> /tomorrow"))
        person.types("\x03")
