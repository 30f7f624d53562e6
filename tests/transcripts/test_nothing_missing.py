"""The transcripts show everything of the routine: every button pressed, every way out taken, every line said.

Days and weeks (check-ins, numbers, links, reminders) have tests of their own, and are left out here by their rooms and
by the files of their words.
"""

import asyncio
from pathlib import Path

import pytest

from bot.catalog.library import content_folder, read_library
from bot.core import pauses, practice, questions, repairs, safety, screening, start, welcome
from bot.core.book import Role
from bot.core.rooms import ROOMS, STEPS
from bot.core.words import Sign
from tests.engine.world import CATALOG
from tests.transcripts.script import read
from tests.transcripts.witness import Witness, watched

BOOK = CATALOG.book
ROUTINE = frozenset(
    room.name
    for module in (welcome, screening, start, practice, pauses, repairs, safety, questions)
    for room in module.ROOMS
) | {"call-ball", "call-today", "language"}
TO_DAYS = frozenset({Sign.NUMBERS, Sign.EXPORT, Sign.LINK, Sign.HARM, Sign.WITHDRAW, Sign.RESULTS, Sign.LOG_PAIN})
WORDS_OF_DAYS = frozenset({"checkin.ftl", "progress.ftl", "privacy.ftl", "reminders.ftl"})


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


def is_of_days(place: str) -> bool:
    """A question of days and weeks, or a button that leads there."""
    name = place.removeprefix("question: ")
    return name in ROOMS and name not in ROUTINE


def test_every_button_of_every_step_of_every_form_is_pressed(seen: Witness) -> None:
    written = {
        (f"{form.id}: {step.id}", str(button))
        for form in BOOK.forms.values()
        for step in form.steps
        if step.role is not Role.CLOSE
        for button in step.buttons
    }
    offered = written | {(place, button) for place, button in seen.offered if not place.startswith("question: ")}
    assert sorted(each for each in offered - seen.pressed if each[1] not in TO_DAYS) == []


def test_every_question_is_asked_and_every_button_under_it_is_pressed(seen: Witness) -> None:
    asked = {place.removeprefix("question: ") for place, _ in seen.heard | seen.offered}
    assert sorted(ROUTINE - asked) == []
    offered = {(place, button) for place, button in seen.offered if place.startswith("question: ")}
    missing = {each for each in offered - seen.pressed if not is_of_days(each[0]) and each[1] not in TO_DAYS}
    assert sorted(missing) == []


@pytest.mark.parametrize("sign", [Sign.STOP, Sign.PAIN])
def test_stop_and_pain_are_said_in_every_kind_of_place(seen: Witness, sign: Sign) -> None:
    roles = {role for role, meant in seen.roles if meant == sign}
    assert sorted(set(map(str, STEPS)) - roles) == []
    questions = {place for place, meant in seen.heard if meant == sign}
    assert sorted({f"question: {name}" for name in ROUTINE} - questions) == []


def test_every_line_is_said(seen: Witness) -> None:
    library = read_library(content_folder())
    words = library.first.lines
    rooms = {line for line in library.lines.holds.rooms if Path(words[line].file).name not in WORDS_OF_DAYS}
    assert sorted(rooms - seen.lines - SAID_ELSEWHERE) == []


def test_every_screening_outcome_and_every_advice_is_reached(seen: Witness) -> None:
    outcomes = {result.line for result in BOOK.screening.results.values()}
    advice = {line for asked in BOOK.screening.questions for _, _, line in asked.choices if line}
    assert sorted((outcomes | advice) - seen.lines) == []


SAID_ELSEWHERE = frozenset({"unsigned", "crashed"})
"""Lines that are not the core's: one is added to others, one is the engine's."""
