"""The transcripts show everything: every button of every step pressed, every way out taken, every line said.

House rule: this counts the routine; the questions of the weeks (check-ins, poll, numbers, links) are not counted here.
"""

import asyncio
from pathlib import Path

import pytest

from bot.catalog.library import content_folder, read_library
from bot.core import pauses, practice, questions, repairs, safety, screening, start, welcome
from bot.core.book import Role
from bot.core.rooms import STEPS
from bot.core.words import Sign
from tests.engine.world import CATALOG
from tests.transcripts.script import read
from tests.transcripts.witness import Witness, watched

BOOK = CATALOG.book


_MODULES = (welcome, screening, start, practice, pauses, repairs, safety, questions)
ROUTINE = (
    *(room.name for module in _MODULES for room in module.ROOMS),
    *("call-ball", "call-today", "privacy", "delete", "settings", "language"),
)
"""The questions of the routine itself."""
OF_THE_WEEKS = frozenset(
    {
        *("harm", "link", "withdraw", "export", "numbers", "remind", "results", "log-pain"),
        *("time-zone", "quiet-hours", "pictures", "discreet"),
    }
)
"""Buttons that lead from the routine's places to the questions of the weeks."""
ROUTINE_FILES = ("session", "flows", "screening", "ball", "welcome", "safety")
"""The files that hold the lines of the routine's rooms."""
SAID_ELSEWHERE = frozenset({"unsigned", "crashed"})
"""Lines that no room says by itself: one is added to others, one is the engine's."""


@pytest.fixture(scope="module")
def seen() -> Witness:
    """Everything that happens in all transcripts together."""
    together: Witness | None = None
    for path in sorted(Path(__file__).parent.glob("*.chat")):
        witness = asyncio.run(watched(read(path)))
        together = together or witness
        together.offered |= witness.offered
        together.pressed |= witness.pressed
        together.heard |= witness.heard
        together.roles |= witness.roles
        together.lines |= witness.lines
    assert together is not None
    return together


def test_every_button_of_every_step_of_every_form_is_pressed(seen: Witness) -> None:
    written = {
        (f"{form.id}: {step.id}", str(button))
        for form in BOOK.forms.values()
        for step in form.steps
        if step.role is not Role.CLOSE
        for button in step.buttons
    }
    offered = written | {(place, button) for place, button in seen.offered if not place.startswith("question: ")}
    assert sorted((place, button) for place, button in offered - seen.pressed if button not in OF_THE_WEEKS) == []


def test_every_question_is_asked_and_every_button_under_it_is_pressed(seen: Witness) -> None:
    asked = {place.removeprefix("question: ") for place, _ in seen.heard | seen.offered}
    assert sorted(set(ROUTINE) - asked) == []
    offered = {(place, button) for place, button in seen.offered if place.removeprefix("question: ") in ROUTINE}
    assert sorted((place, button) for place, button in offered - seen.pressed if button not in OF_THE_WEEKS) == []


@pytest.mark.parametrize("sign", [Sign.STOP, Sign.PAIN])
def test_stop_and_pain_are_said_in_every_kind_of_place(seen: Witness, sign: Sign) -> None:
    roles = {role for role, meant in seen.roles if meant == sign}
    assert sorted(set(map(str, STEPS)) - roles) == []
    questions = {place for place, meant in seen.heard if meant == sign}
    assert sorted({f"question: {name}" for name in ROUTINE} - questions) == []


def test_every_line_of_the_routine_is_said(seen: Witness) -> None:
    library = read_library(content_folder())
    rooms = library.lines.holds.rooms
    lines = {name for name in rooms if Path(library.first.lines[name].file).stem in ROUTINE_FILES}
    assert len(lines) > 60
    assert sorted(lines - seen.lines - SAID_ELSEWHERE) == []


def test_every_screening_outcome_and_every_advice_is_reached(seen: Witness) -> None:
    outcomes = {result.line for result in BOOK.screening.results.values()}
    advice = {line for asked in BOOK.screening.questions for _, _, line in asked.choices if line}
    assert sorted((outcomes | advice) - seen.lines) == []
