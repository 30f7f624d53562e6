"""The check that whoever does without the ball reads nothing of it: by routine, by room, by picture.

House rule: the first language is looked through line by line (its words for the ball: lines.yaml, `ball`); the others
speak of the ball (their words: style.yaml, `ball`) in no line in which the first does not.
"""

import re
from collections.abc import Iterator

from bot.catalog.ball import ball_buttons, ball_words
from bot.catalog.checks.phrases import any_of
from bot.catalog.language import Line
from bot.catalog.library import Library, Read
from bot.catalog.needs import cue_line, holds_line, step_line, wordings
from bot.catalog.problem import Problem
from bot.catalog.routine_shapes import RoutineShape, StepShape
from bot.core.model.content import NO_BALL, Ball, Role
from bot.core.model.intents import Intent
from bot.core.understanding.buttons import button_of

_TWIN = f"-{NO_BALL}"
_TWIN_IS_FOR = "Say it without: that is what it is for"


def check_ball(library: Library) -> Iterator[Problem]:
    """All checks of who reads of the ball."""
    speaks = ball_words(library)
    yield from _rooms(library, speaks)
    yield from _answers(library, speaks)
    yield from _others(library, speaks)
    for routine in library.routines:
        for name in _read_without(routine):
            line = library.first.lines.get(name)
            if line is not None and speaks.search(line.text):
                what = f"The line '{name}' speaks of the ball, and who has none reads it in '{routine.holds.routine}'"
                do = "Say it without, or give the step 'instead: [no-ball]' or the cue 'no-ball: true', and its line"
                yield Problem(line.file, line.line, what, do)


def _rooms(library: Library, speaks: re.Pattern[str]) -> Iterator[Problem]:
    rooms, may = library.lines.holds.rooms, set(library.lines.holds.ball.may)
    said = {**rooms, **library.lines.holds.safety}
    for name in said:
        line = library.first.lines.get(name)
        if line is None or speaks.search(line.text) is None or name in may:
            continue
        if name.endswith(_TWIN):
            yield _problem(line, f"The twin '{name}' speaks of the ball", _TWIN_IS_FOR)
        elif name + _TWIN not in said:
            do = f"Write '{name}{_TWIN}' and list it under 'rooms', or name '{name}' under 'ball: may' in lines.yaml"
            yield _problem(line, f"The line '{name}' speaks of the ball to whoever may not use it", do)
    for index, name in enumerate(library.lines.holds.ball.may):
        line = library.first.lines.get(name)
        if line is None or speaks.search(line.text) is None:
            what = f"The line '{name}' does not speak of the ball"
            yield library.lines.page.problem(("ball", "may", index), what, "Take it away from this list")


def _answers(library: Library, speaks: re.Pattern[str]) -> Iterator[Problem]:
    """Who asks for the ball by name hears of it, whoever they are; of all else that they ask, nothing of the ball."""
    by_name, lines = ball_buttons(library), library.first.lines
    for index, asked in enumerate(library.faq.holds.questions):
        name, named = f"faq-{asked.id}", button_of(Intent.QUESTION, asked.id) in by_name
        line, twin = lines.get(name), lines.get(f"faq-{asked.id}{_TWIN}")
        if line and speaks.search(line.text) and not asked.no_ball and not named:
            do = f"Say it without, or write '{name}{_TWIN}', and 'no-ball: true' in faq.yaml"
            yield _problem(line, f"The answer '{name}' speaks of the ball to whoever may not use it", do)
        if twin and speaks.search(twin.text):
            yield _problem(twin, f"The twin '{name}{_TWIN}' speaks of the ball", _TWIN_IS_FOR)
        shown = lines.get(f"picture-{asked.picture}")
        if shown and speaks.search(shown.text) and not named:
            what = f"The answer '{name}' comes with the picture '{asked.picture}', which shows the ball"
            yield library.faq.page.problem(("questions", index, "picture"), what, "Choose another, or none")


def _others(library: Library, speaks: re.Pattern[str]) -> Iterator[Problem]:
    for language in library.languages.values():
        words = library.styles[language.code].holds.ball
        if language is library.first or not words:
            continue
        theirs = any_of(words)
        for name, line in language.lines.items():
            first = library.first.lines.get(name)
            if first is not None and theirs.search(line.text) and not speaks.search(first.text):
                what = f"The line '{name}' speaks of the ball, and {first.file}:{first.line} does not"
                yield _problem(line, what, "Say it without: who may not use the ball reads it too")


def _problem(line: Line, what: str, do: str) -> Problem:
    return Problem(line.file, line.line, what, do)


def _read_without(routine: Read[RoutineShape]) -> Iterator[str]:
    """The lines of a routine that somebody reads who does it without the ball. One that has no words for who is ready
    without it is not offered then; its name is read by everybody."""
    holds = routine.holds
    with_ball = any(step.ball is not Ball.OFF for step in holds.steps)
    if with_ball and not any(step.role is Role.READY and NO_BALL in step.instead for step in holds.steps):
        return
    if not with_ball:
        yield from (f"button-routine-{holds.routine}", holds_line(holds.routine))
    for step in holds.steps:
        if step.ball is Ball.OFF or NO_BALL in step.instead:
            yield from _of_step(holds.routine, step)


def _of_step(routine: str, step: StepShape) -> Iterator[str]:
    opening = step_line(routine, step)
    if NO_BALL in step.instead:
        yield opening + _TWIN
    else:
        yield from wordings(opening, step.wordings)
        yield from (f"{opening}-{name}" for name in step.instead)
    for cue in step.cues:
        yield cue_line(routine, step, cue.at) + (_TWIN if cue.no_ball else "")
    picture = (NO_BALL in step.instead and step.picture_without_ball) or step.picture
    if picture and (step.ball is Ball.OFF or step.picture_without_ball):
        yield f"picture-{picture}"
