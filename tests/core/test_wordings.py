"""First words, ratings and ends have three wordings each, that take turns session by session and never by chance."""

import pytest
from msgspec.structs import replace

from bot.core.model.content import Role
from tests.core.talk import BOOK, getting_ready, lying_down, screened

TURNS = {0: "", 1: "-2", 2: "-3", 3: "", 7: "-2"}
"""How many sessions were finished -> the wording."""


@pytest.mark.parametrize(("finished", "wording"), TURNS.items())
@pytest.mark.parametrize(("after", "end"), [("4", "lower"), ("6", "same"), ("7", "higher")])
def test_the_end_takes_turns(finished: int, wording: str, after: str, end: str) -> None:
    talk = lying_down("short")
    talk.person = replace(talk.me, completed=finished)
    talk.wait(181)
    assert talk.heard[-1].line == f"short-pain-after{wording}"
    assert talk.taps(after)[0] == f"close-{end}{wording}"
    assert talk.me.completed == finished + 1


@pytest.mark.parametrize(("finished", "wording"), TURNS.items())
@pytest.mark.parametrize("form", BOOK.current)
def test_the_first_words_take_turns(form: str, finished: int, wording: str) -> None:
    talk = screened()
    talk.person = replace(talk.me, completed=finished, sound_checked=True)
    talk.taps("have-ball", f"routine-{form}")
    first = f"{form}-place" if BOOK.routine(form).steps[0].role is Role.PLACE else "number-first"
    assert talk.heard[-1].line == f"{first}{wording}"
    assert talk.says("repeat") == [f"{first}{wording}"]


@pytest.mark.parametrize(("finished", "wording"), TURNS.items())
@pytest.mark.parametrize("form", ["full", "short"])
def test_so_does_the_number_of_who_is_still_to_say_how_it_is_to_run(form: str, finished: int, wording: str) -> None:
    talk = getting_ready(form)
    talk.person = replace(talk.me, completed=finished)
    assert talk.says("repeat") == [f"{form}-pain-before{wording}"]


@pytest.mark.parametrize("form", BOOK.current)
def test_each_routine_closes_in_three_wordings_without_numbers(form: str) -> None:
    close = BOOK.routine(form).steps[-1]
    assert (close.role, close.wordings) == (Role.CLOSE, 3)


def test_relief_at_once_or_after_a_week_is_said_at_the_first_end_and_only_there() -> None:
    talk = lying_down("short")
    talk.wait(181)
    assert "session-saved-first" in talk.taps("4")
    talk.says("no")
    talk.says("start")
    talk.taps("nothing-new", "4")
    talk.wait(181)
    assert "session-saved" in talk.taps("4")
