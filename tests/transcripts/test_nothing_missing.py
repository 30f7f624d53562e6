"""The transcripts show everything: every button of every question pressed, every way out taken, every line said.

House rule: what no transcript can show is listed here by name, with where else it is shown.
"""

import asyncio
import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.catalog.library import content_folder, read_library
from bot.core.account import welcome
from bot.core.asides import help
from bot.core.machine.registry import QUESTIONS, STEPS
from bot.core.model.content import Role
from bot.core.model.intents import Intent
from bot.core.model.messages import Message, Urgency
from bot.core.safety import emergencies, recheck, screening
from bot.core.session import choosing, first_minute, flow, getting_ready, pauses, repairs
from tests.engine.world import CATALOG
from tests.transcripts.script import read
from tests.transcripts.witness import Witness, watched

BOOK = CATALOG.content


_MODULES = (
    *(welcome, screening, recheck, first_minute, getting_ready, choosing, flow, pauses, repairs, emergencies, help),
)
ROUTINE = (
    *(str(question.id) for module in _MODULES for question in module.QUESTIONS),
    *("call-ball", "call-today", "privacy", "delete", "settings", "language"),
)
"""The questions of the routine itself."""
NEVER_PUT = frozenset({"call-checkin"})
"""It opens the first question of a check-in at once."""
WEEKS = sorted(set(QUESTIONS) - set(ROUTINE) - NEVER_PUT)
"""The questions of the weeks: reminders, check-ins, numbers, what is kept. What safety words do in each of them is
shown in tests/core/test_every_question.py."""
ROUTINE_FILES = ("session", "flows", "screening", "ball", "welcome", "safety")
"""The files that hold the lines of the routine's rooms."""
SAID_ELSEWHERE = frozenset({"unsigned", "crashed", "vote-taken-back"})
"""Lines that no room says by itself: one is added to others, one is the engine's, one needs a platform's own poll."""
WITHOUT_BALL = frozenset(f"{line}-no-ball" for line in BOOK.ball_lines)
"""Said to who may not use the ball: tests/core/test_without_ball.py."""
WORDINGS = re.compile(r"close-(?:lower|same|higher)-[23]")
"""Ends that take turns: tests/core/test_wordings.py."""
IN_TWO_CHATS = ("link-done", "link-same", "link-wrong", "link-wait", "elsewhere-goes-on", "elsewhere-stopped")
"""Only the store can join people: these are said in the folder two-chats."""
PRESSED_IN_TWO_CHATS = {("question: link-confirm", "link-here"), ("question: link-confirm", "link-there")}
PARTS = (
    "admin-",
    "operator-",
    "chart-",
    "picture-",
    "sheet-",
    "said-",
    "share",
    "drawing-failed",
    "bot-",
    "command-",
    "discord-",
    "group-",
    "slash-",
)
"""Words within other lines, on pictures and pages (tests/engine/test_charts.py and test_enclosed.py), of a platform
(tests/adapters), and of whoever runs it (tests/engine/test_admin.py)."""
OF_THE_CORE = frozenset(
    {
        *("numbers-lower", "numbers-same", "numbers-higher", "numbers-weeks", "numbers-too-old"),
        *("results", "results-in-part", "privacy-rights", "no-reminders-yet", "week-ask-1", "week-kept-2"),
    }
)
"""Months of numbers, answers of many people, an operator's contact, and wordings that take turns over months:
tests/core/test_progress.py, test_results.py, test_privacy.py and test_checkin.py. "no-reminders-yet" is for a tap on a
button that is gone."""


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
        for form in BOOK.routines.values()
        for step in form.steps
        if step.role is not Role.CLOSE
        for button in step.buttons
    }
    offered = written | {(place, button) for place, button in seen.offered if not place.startswith("question: ")}
    assert sorted((place, button) for place, button in offered - seen.pressed) == []


@pytest.mark.parametrize("rooms", [ROUTINE, WEEKS], ids=["the routine", "the weeks"])
def test_every_question_is_asked_and_every_button_under_it_is_pressed(seen: Witness, rooms: Sequence[str]) -> None:
    asked = {place.removeprefix("question: ") for place, _ in seen.heard | seen.offered}
    assert sorted(set(rooms) - asked) == []
    offered = {(place, button) for place, button in seen.offered if place.removeprefix("question: ") in rooms}
    assert sorted(offered - seen.pressed - PRESSED_IN_TWO_CHATS) == []


@pytest.mark.parametrize("intent", [Intent.STOP, Intent.PAIN])
def test_stop_and_pain_are_said_in_every_kind_of_place(seen: Witness, intent: Intent) -> None:
    roles = {role for role, meant in seen.roles if meant == intent}
    assert sorted(set(map(str, STEPS)) - roles) == []
    questions = {place for place, meant in seen.heard if meant == intent}
    assert sorted({f"question: {name}" for name in ROUTINE} - questions) == []


def test_every_line_of_the_routine_is_said(seen: Witness) -> None:
    library = read_library(content_folder())
    rooms = library.lines.holds.rooms
    lines = {name for name in rooms if Path(library.first.lines[name].file).stem in ROUTINE_FILES}
    assert len(lines) > 60
    assert sorted(_by_transcripts(lines) - seen.lines - SAID_ELSEWHERE) == []


def test_every_line_of_the_weeks_is_said(seen: Witness) -> None:
    lines = {line for line in read_library(content_folder()).lines.holds.rooms if not line.startswith(PARTS)}
    assert sorted(_by_transcripts(lines) - seen.lines - SAID_ELSEWHERE - set(IN_TWO_CHATS) - OF_THE_CORE) == []


def _by_transcripts(lines: set[str]) -> set[str]:
    return {line for line in lines if line not in WITHOUT_BALL and not WORDINGS.fullmatch(line)}


@pytest.mark.parametrize("line", IN_TWO_CHATS)
def test_every_line_of_two_chats_is_said(line: str) -> None:
    files = (Path(__file__).parent / "two-chats").glob("*.chat")
    said = CATALOG.words(Message(line, "en", Urgency.ANSWER)).text.splitlines()[0]
    assert any(said in file.read_text("utf-8") for file in files)


def test_every_screening_outcome_and_every_advice_is_reached(seen: Witness) -> None:
    outcomes = {result.line for result in BOOK.screening.results.values()}
    advice = {line for asked in BOOK.screening.questions for _, _, line in asked.choices if line}
    assert sorted((outcomes | advice) - seen.lines) == []
