"""Checks of how easily the first language is read: short words and sentences, and what to do in the first words."""

import re
from collections.abc import Iterator, Mapping

from bot.catalog.language import Line
from bot.catalog.library import Library, Read
from bot.catalog.needs import cue_line, step_line, wordings
from bot.catalog.problem import Problem
from bot.catalog.shapes import RoutineShape, StepShape
from bot.core.model.content import Role

HARDEST = 6.0
"""School years that a reader needs, by Flesch and Kincaid."""
TOO_FEW = 15
"""Words below which a grade means nothing."""
FIRST = 45
"""Characters of a message that a locked screen shows."""
_GUIDES = frozenset({Role.READY, Role.TIMED, Role.COMFORT, Role.KNEES})
_SENTENCE = re.compile(r"[.!?:;]+(?=\s|$)|\n")
_WORD = re.compile(r"[a-z']+")
_VOWELS = re.compile(r"[aeiouy]+")
_MUTE = re.compile(r"(?<![aeiouy])e$|(?<=[^aeiouytd])ed$")


def check_reading(library: Library) -> Iterator[Problem]:
    """All checks of reading."""
    for name, line in library.first.lines.items():
        grade = grade_of(line.spoken)
        if grade > HARDEST:
            what = f"The line '{name}' takes {grade:.1f} years of school to read, more than {HARDEST:.0f}"
            yield Problem(line.file, line.line, what, "Use shorter words, and shorter sentences")
    actions = re.compile(rf"\b(?:{'|'.join(map(re.escape, library.lines.holds.actions))})\b", re.IGNORECASE)
    for routine in library.routines:
        yield from _first_words(routine, library.first.lines, actions)


def grade_of(text: str) -> float:
    """Years of school that a text needs; 0 for one that is too short to tell."""
    text = text.lower()
    words = _WORD.findall(text)
    if len(words) < TOO_FEW:
        return 0.0
    sentences = sum(1 for part in _SENTENCE.split(text) if _WORD.search(part))
    long = 0.39 * len(words) / max(1, sentences) - 15.59
    at_most = long + 11.8 * len(_VOWELS.findall(text)) / len(words)
    return at_most if at_most <= HARDEST else long + 11.8 * sum(map(_syllables, words)) / len(words)


def _syllables(word: str) -> int:
    count = len(_VOWELS.findall(word))
    return max(1, count - 1 if count > 1 and _MUTE.search(word) and not word.endswith("le") else count)


def _first_words(routine: Read[RoutineShape], lines: Mapping[str, Line], actions: re.Pattern[str]) -> Iterator[Problem]:
    for step in routine.holds.steps:
        if step.role not in _GUIDES:
            continue
        for name in _said(routine.holds.routine, step):
            line = lines.get(name)
            if line is not None and not actions.search(line.text[:FIRST]):
                what = f"The first {FIRST} characters of '{name}' do not say what to do"
                do = "Begin with the action: a locked screen shows no more ('actions' in lines.yaml lists the words)"
                yield Problem(line.file, line.line, what, do)


def _said(routine: str, step: StepShape) -> Iterator[str]:
    opening = step_line(routine, step)
    yield from wordings(opening, step.wordings)
    yield from (f"{opening}-{name}" for name in step.instead)
    yield from (cue_line(routine, step, cue.at) for cue in step.cues)
