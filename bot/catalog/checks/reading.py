"""Checks of how easily a language is read: short words and sentences, and what to do in the first words."""

import re
from collections.abc import Iterator, Mapping

from bot.catalog.checks.phrases import any_of
from bot.catalog.language import Line
from bot.catalog.library import Library, Read
from bot.catalog.needs import cue_line, step_line, wordings
from bot.catalog.problem import Problem
from bot.catalog.readability import MEASURES
from bot.catalog.routine_shapes import RoutineShape, StepShape
from bot.core.model.content import Role

FIRST = 45
"""Characters of a message that a locked screen shows."""
_GUIDES = frozenset({Role.READY, Role.TIMED, Role.COMFORT, Role.KNEES})


def check_reading(library: Library) -> Iterator[Problem]:
    """All checks of reading."""
    for code, language in library.languages.items():
        yield from _ease(code, language.lines)
        actions = any_of(library.styles[code].holds.actions)
        for routine in library.routines:
            yield from _first_words(routine, language.lines, actions, code)


def _ease(code: str, lines: Mapping[str, Line]) -> Iterator[Problem]:
    measure = MEASURES.get(code)
    if measure is None:
        return
    for name, line in lines.items():
        ease = measure.of(line.spoken)
        if ease is not None and measure.too_hard(ease):
            beyond = "less" if measure.easier_is_more else "more"
            what = f"The line '{name}' is hard to read: {measure.name} {ease:.1f}, {beyond} than {measure.hardest:.0f}"
            yield Problem(line.file, line.line, what, "Use shorter words, and shorter sentences")


def _first_words(
    routine: Read[RoutineShape], lines: Mapping[str, Line], actions: re.Pattern[str], code: str
) -> Iterator[Problem]:
    for step in routine.holds.steps:
        if step.role not in _GUIDES:
            continue
        for name in _said(routine.holds.routine, step):
            line = lines.get(name)
            if line is not None and not actions.search(line.text[:FIRST]):
                what = f"The first {FIRST} characters of '{name}' do not say what to do"
                do = f"Begin with the action: a locked screen shows no more ('actions' in languages/{code}/style.yaml)"
                yield Problem(line.file, line.line, what, do)


def _said(routine: str, step: StepShape) -> Iterator[str]:
    opening = step_line(routine, step)
    yield from wordings(opening, step.wordings)
    yield from (f"{opening}-{name}" for name in step.instead)
    yield from (cue_line(routine, step, cue.at) for cue in step.cues)
