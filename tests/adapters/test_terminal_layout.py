"""How letters and the staying line look."""

import pytest
from msgspec.structs import replace
from prompt_toolkit.utils import get_cwidth

from adapters.terminal.foot import Foot
from adapters.terminal.layout import drawn, shortened, wrapped
from bot.channel import Letter, Progress
from bot.core.model.instants import SECOND
from bot.core.model.messages import Urgency
from tests.adapters.stage import MORNING, letter


def page(given: Letter, columns: int = 60, wall: str = "") -> str:
    return "".join(text for _, text in drawn(given, columns, wall))


def test_a_letter_is_airy_and_its_buttons_are_numbered() -> None:
    given = letter("Soft jaw.", labels=("⏸ Pause", "⏹ Stop"), alt="A person lies on the back.")
    assert page(given, wall="08:00:06") == (
        "  08:00:06\n  Soft jaw.\n\n  [picture: A person lies on the back.]\n\n  1 ⏸ Pause    2 ⏹ Stop\n\n"
    )


def test_number_buttons_have_no_numbers_before_them() -> None:
    assert "  [0]    [1]    [2]    [Skip]\n" in page(letter("How strong?", labels=("0", "1", "2", "Skip")))


@pytest.mark.parametrize("columns", [20, 33, 60, 200])
def test_no_line_is_wider_than_the_screen(columns: int) -> None:
    given = letter("Слово " * 40 + "x" * 300 + " 床 " * 50, labels=("床" * 60, "⏹ Stop") * 5, alt="A mat. " * 30)
    lines = page(given, columns).splitlines()
    assert max(map(get_cwidth, lines)) <= min(columns, 74)
    assert "".join("".join(lines).split()).count("x") == 300


def test_line_breaks_of_a_text_stay() -> None:
    assert wrapped("One\n\nTwo three", 5) == ["One", "", "Two", "three"]


def test_a_point_of_a_list_goes_on_under_its_text() -> None:
    assert wrapped("Any of these?\n• Hard to pee, or to feel it\n• No", 16) == [
        "Any of these?",
        "• Hard to pee,",
        "  or to feel it",
        "• No",
    ]
    assert page(letter("• Hard to pee, or to feel it"), 20) == "  • Hard to pee,\n    or to feel it\n\n"


def test_no_word_of_a_letter_steers_the_terminal() -> None:
    assert "\x1b" not in page(letter("a\x1b[2Jb\x07", labels=("c\x1b[0m",), alt="d\x1b"))


def test_a_long_line_is_shortened_to_its_columns() -> None:
    assert shortened("床床床床", 5) == "床床…"
    assert shortened("Rest", 4) == "Rest"


def test_the_foot_counts_the_running_step_down() -> None:
    foot = Foot(1)
    foot.follow(letter("Rest. Let the floor hold you.", ends=MORNING + 107 * SECOND))
    assert foot.words(MORNING, 60) == "Rest · 1:47 left"
    assert foot.words(MORNING + 106_500, 60) == "Rest · 0:01 left"
    assert foot.words(MORNING + 107 * SECOND, 60) == ""


def test_the_foot_says_which_step_it_is_until_a_question_or_words_of_safety() -> None:
    foot, step = Foot(1), Progress(4, 13)
    opened = letter("Rest. Let go.", labels=("Stop",), ends=MORNING + 130 * SECOND, progress=step)
    foot.follow(opened)
    assert foot.words(MORNING, 60) == "Rest · step 4 of 13 · 2:10 left"
    foot.follow(replace(opened, id=2, text="Soft jaw.", ends=None, progress=None))
    assert foot.words(MORNING, 60) == "Rest · step 4 of 13 · 2:10 left"
    foot.follow(replace(opened, id=3, prompt=102, ends=None))
    assert foot.words(MORNING, 60) == "Rest · step 4 of 13 · 2:10 left", "its words once more"
    foot.follow(letter("Paused.", 4, ("Go on",)))
    assert foot.words(MORNING, 60) == ""
    foot.follow(opened)
    foot.follow(letter("Stop. Roll off.", 5, urgency=Urgency.SAFETY))
    assert foot.words(MORNING, 60) == ""


def test_the_pacer_stands_before_the_countdown_until_other_words_come() -> None:
    foot = Foot(1)
    foot.follow(letter("Breathe.", ends=MORNING + 60 * SECOND))
    pacer = letter("In… belly up", card="pacer")
    assert foot.holds(pacer)
    foot.pace("9", pacer)
    assert foot.words(MORNING, 60) == "In… belly up · 1:00 left"
    assert foot.holds(letter("Out… Sssss", edits="9"))
    foot.follow(letter("Good."))
    assert foot.words(MORNING, 60) == "Breathe · 1:00 left"


def test_a_question_ends_the_countdown() -> None:
    foot = Foot(1)
    foot.follow(letter("Breathe.", ends=MORNING + 60 * SECOND))
    foot.follow(letter("Paused.", labels=("Go on",)))
    assert foot.words(MORNING, 60) == ""


def test_a_card_with_buttons_is_no_pacer() -> None:
    assert not Foot(1).holds(letter("Tap all that fit.", labels=("Done",), card="screen-body"))
    assert not Foot(1).holds(letter("Anything else.", edits="7"))


def test_the_foot_shows_the_speed_and_keeps_to_its_width() -> None:
    foot = Foot(60)
    assert foot.words(MORNING, 60) == "60×"
    foot.follow(letter("Lie on your back, legs long, arms by your sides.", ends=MORNING + 60 * SECOND))
    assert foot.words(MORNING, 60).endswith("… · 1:00 left · 60×")
    assert all(get_cwidth(foot.words(MORNING, width)) <= width for width in range(20, 80))
