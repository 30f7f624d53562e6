"""Which lines are needed, by whom, and with which arguments: what the words are checked against.

House rule: a line's id follows from who says it, so that content files hold no ids of lines that could be derived.
"""

from collections.abc import Iterator

from msgspec import Struct

from bot.catalog.library import Library, Read
from bot.catalog.page import Key, Page
from bot.catalog.routine_shapes import RoutineShape, StepShape
from bot.core.model.content import NO_BALL, Role
from bot.core.model.intents import Intent
from bot.core.understanding.hearing import WITHOUT_LABEL


class Need(Struct, frozen=True):
    """A line that somebody says: what it may be given, and the place in the content that asks for it."""

    args: frozenset[str]
    file: str
    line: int


def step_line(routine: str, step: StepShape) -> str:
    """The opening of a step."""
    return step.line or f"{routine}-{step.id}"


def cue_line(routine: str, step: StepShape, at: int) -> str:
    """A cue, by its second."""
    return f"{routine}-{step.id}-at-{at}"


def wordings(line: str, count: int) -> tuple[str, ...]:
    """All wordings of a line that take turns: bot/core/session/steps.py chooses."""
    return (line, *(f"{line}-{number}" for number in range(2, count + 1)))


def holds_line(routine: str) -> str:
    """What a routine holds, in a sentence or three, for who looks through them."""
    return f"{routine}-holds"


def variation_line(intent: str, line: str) -> str:
    """What a variation says."""
    return line or f"variation-{intent}"


def has_track(routine: RoutineShape) -> bool:
    """It may be heard as one sound track: its readiness offers that."""
    return any(step.role is Role.READY and Intent.LISTEN in step.buttons for step in routine.steps)


def needs(library: Library) -> dict[str, Need]:
    """Every line that can be said, except those that a language needs for its own sake."""
    return dict(_all_needs(library))


def safety_needs(library: Library) -> dict[str, Need]:
    """The lines that every language has to have."""
    lines = library.lines
    needs = {line: _need(lines.page, "safety", line, args=args) for line, args in lines.holds.safety.items()}
    for index, intent in enumerate(lines.holds.safety_buttons):
        needs[f"button-{intent}"] = _need(lines.page, "safety-buttons", index)
    return needs


def _all_needs(library: Library) -> Iterator[tuple[str, Need]]:
    lines = library.lines
    for intent in Intent:
        if intent not in WITHOUT_LABEL:
            yield f"button-{intent}", _need(lines.page)
    yield from safety_needs(library).items()
    for line, args in lines.holds.rooms.items():
        yield line, _need(lines.page, "rooms", line, args=args)
    yield "picture-pacer", _need(lines.page)
    for routine in library.routines:
        yield from _routine_needs(routine)
    yield from _variation_needs(library)
    yield from _screening_needs(library)
    yield from _faq_needs(library)


def _routine_needs(routine: Read[RoutineShape]) -> Iterator[tuple[str, Need]]:
    id = routine.holds.routine
    yield f"button-routine-{id}", _need(routine.page, "routine")
    yield holds_line(id), _need(routine.page, "routine")
    for index, step in enumerate(routine.holds.steps):
        here = ("steps", index)
        opening = step_line(id, step)
        for wording in wordings(opening, step.wordings):
            yield wording, _need(routine.page, *here)
        for number, name in enumerate(step.instead):
            yield f"{opening}-{name}", _need(routine.page, *here, "instead", number)
        for number, cue in enumerate(step.cues):
            yield cue_line(id, step, cue.at), _need(routine.page, *here, "cues", number)
            if cue.no_ball:
                yield f"{cue_line(id, step, cue.at)}-{NO_BALL}", _need(routine.page, *here, "cues", number)
        if step.pacer:
            yield f"{opening}-in", _need(routine.page, *here, "pacer")
            yield f"{opening}-out", _need(routine.page, *here, "pacer")
        if step.nudge:
            yield f"{opening}-nudge", _need(routine.page, *here, "nudge")
        if step.picture:
            yield f"picture-{step.picture}", _need(routine.page, *here, "picture")
        if step.picture_without_ball:
            yield f"picture-{step.picture_without_ball}", _need(routine.page, *here, "picture-without-ball")
        for name, picture in step.pictures_instead.items():
            yield f"picture-{picture}", _need(routine.page, *here, "pictures-instead", name)
    if has_track(routine.holds):
        for track in ("voice", "tones"):
            yield f"track-{id}-{track}", _need(routine.page, "routine")


def _variation_needs(library: Library) -> Iterator[tuple[str, Need]]:
    for index, variation in enumerate(library.variations.holds.variations):
        here = ("variations", index)
        yield variation_line(variation.intent, variation.line), _need(library.variations.page, *here)
        if variation.picture:
            yield f"picture-{variation.picture}", _need(library.variations.page, *here, "picture")


def _screening_needs(library: Library) -> Iterator[tuple[str, Need]]:
    screening = library.screening
    for index, question in enumerate(screening.holds.questions):
        yield f"screen-{question.id}", _need(screening.page, "questions", index)
        for number, choice in enumerate(question.choices):
            if choice.message:
                yield choice.message, _need(screening.page, "questions", index, "choices", number)
    for outcome in screening.holds.outcomes:
        args = ("number",) if outcome == "emergency" else ()
        yield f"outcome-{outcome}", _need(screening.page, "outcomes", outcome, args=args)


def _faq_needs(library: Library) -> Iterator[tuple[str, Need]]:
    for index, topic in enumerate(library.faq.holds.topics):
        yield f"button-topic-{topic}", _need(library.faq.page, "topics", index)
    for index, asked in enumerate(library.faq.holds.questions):
        here = ("questions", index)
        yield f"faq-{asked.id}", _need(library.faq.page, *here)
        yield f"faq-{asked.id}.question", _need(library.faq.page, *here)
        if asked.no_ball:
            yield f"faq-{asked.id}-{NO_BALL}", _need(library.faq.page, *here, "no-ball")
        if asked.picture:
            yield f"picture-{asked.picture}", _need(library.faq.page, *here, "picture")


def _need(page: Page, *path: Key, args: tuple[str, ...] = ()) -> Need:
    return Need(frozenset(args), page.name, page.line(*path))
