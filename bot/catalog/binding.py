"""Turns the content as written into the frozen content of the core.

House rules: seconds become milliseconds here and nowhere else; what the checks have passed needs no second check.
An edition is named by a hash of all else in the routine, so a session can tell whether its routine has changed.
"""

from collections.abc import Iterable, Sequence
from hashlib import sha256

from msgspec import msgpack, structs

from bot.catalog.ball import ball_buttons, ball_lines
from bot.catalog.library import Library
from bot.catalog.needs import cue_line, step_line, variation_line
from bot.catalog.places import Places
from bot.catalog.routine_shapes import Part, RoutineShape, StepShape, VariationShape
from bot.catalog.sayings import calendar_of
from bot.catalog.shapes import CapsShape, QuestionShape, ScreeningShape
from bot.catalog.zones import Zones, numbers_by_zone
from bot.core.model.content import (
    Ball,
    Caps,
    Content,
    Cue,
    CueKind,
    Result,
    Role,
    Routine,
    Screening,
    ScreeningQuestion,
    Step,
    Variation,
)
from bot.core.model.hearing.ear import Ear, Later
from bot.core.model.instants import DAY, SECOND
from bot.core.model.intents import Intent
from bot.core.safety.screening import ENDS

TIMED_ROLES = frozenset({Role.TIMED, Role.COMFORT, Role.KNEES})
"""Steps that go on by themselves when their time is over."""
IN_PLAY = frozenset({Ball.GETTING_ON, Ball.ON})
_COUNTS = frozenset({"sessions_a_day", "more_times", "knees_after", "high_rating"})


def bind(library: Library, earlier: Iterable[Routine], ear: Ear) -> Content:
    """The content. `earlier` are routines of earlier editions, for sessions that began with them."""
    shapes = [routine.holds for routine in library.routines]
    times = {code: read.holds for code, read in library.times.items()}
    current = [routine_of(shape) for shape in shapes]
    return Content(
        routines={routine.edition: routine for routine in (*earlier, *current)},
        current={routine.id: routine.edition for routine in current},
        with_ball=frozenset(routine.id for routine in current if routine.uses_ball),
        gentle=_with_part(shapes, Part.GENTLE),
        off_floor=_with_part(shapes, Part.OFF_FLOOR),
        ball_lines=ball_lines(library),
        ball_buttons=ball_buttons(library),
        quick=_with_part(shapes, Part.QUICK),
        variations={Intent(way.intent): _variation(way, shapes) for way in library.variations.holds.variations},
        screening=_screening(library.screening.holds, shapes),
        caps=_caps(library.caps.holds),
        ear=ear,
        zones=Zones(),
        numbers=numbers_by_zone(library.numbers.holds.emergency),
        crisis_lines=numbers_by_zone(library.numbers.holds.crisis),
        safety_languages=frozenset(library.languages),
        languages=tuple(library.languages),
        times=Later(lambda: tuple(calendar_of(code, shape) for code, shape in times.items())),
        atlas=Places(library.places),
        voices=frozenset(library.clips.holds.clips),
        faq_pictures={asked.id: asked.picture for asked in library.faq.holds.questions if asked.picture},
        faq=tuple((asked.id, asked.safety) for asked in library.faq.holds.questions),
        topics={
            topic: tuple(asked.id for asked in library.faq.holds.questions if asked.topic == topic)
            for topic in library.faq.holds.topics
        },
        joined_by=frozenset(library.faq.holds.joined_by),
    )


def routine_of(shape: RoutineShape) -> Routine:
    """A routine as the core plays it."""
    steps = tuple(_step(shape.routine, step) for step in shape.steps)
    routine = Routine(edition="", id=shape.routine, length=sum(step.length for step in steps), steps=steps)
    edition = sha256(msgpack.encode(routine)).hexdigest()[:12]
    return structs.replace(routine, edition=f"{shape.routine}-{edition}")


def _with_part(shapes: Iterable[RoutineShape], part: Part) -> str:
    return next(shape.routine for shape in shapes if shape.part is part)


def _variation(way: VariationShape, shapes: Iterable[RoutineShape]) -> Variation:
    then = {shape.routine: shape.then[way.intent] for shape in shapes if way.intent in shape.then}
    return Variation(Intent(way.intent), variation_line(way.intent, way.line), way.picture, then)


def _step(routine: str, step: StepShape) -> Step:
    line = step_line(routine, step)
    return Step(
        id=step.id,
        role=step.role,
        length=step.seconds * SECOND,
        line=line,
        buttons=_buttons(step),
        cues=_cues(routine, step),
        picture=step.picture,
        ball=step.ball,
        instead=tuple((name, f"{line}-{name}") for name in step.instead),
        variations=tuple(Intent(intent) for intent in step.variations),
        abandon=step.abandon * SECOND,
        nudge=(step.nudge * SECOND, f"{line}-nudge") if step.nudge else None,
        picture_without_ball=step.picture_without_ball,
        pictures_instead=tuple(step.pictures_instead.items()),
        wordings=step.wordings,
    )


def _buttons(step: StepShape) -> tuple[Intent, ...]:
    own = [Intent(button) for button in step.buttons]
    if step.role in TIMED_ROLES:
        always = (Intent.PAUSE, Intent.TOO_MUCH, Intent.STOP) if step.ball in IN_PLAY else (Intent.PAUSE, Intent.STOP)
        own += [intent for intent in always if intent not in own]
    return tuple(own)


def _cues(routine: str, step: StepShape) -> tuple[Cue, ...]:
    cues = [Cue(cue.at * SECOND, cue.kind, cue_line(routine, step, cue.at), cue.must, cue.no_ball) for cue in step.cues]
    if pacer := step.pacer:
        line = step_line(routine, step)
        for cycle in range(pacer.cycles):
            inwards = pacer.start + cycle * (pacer.breathe_in + pacer.breathe_out)
            cues.append(Cue(inwards * SECOND, CueKind.PACE, f"{line}-in"))
            cues.append(Cue((inwards + pacer.breathe_in) * SECOND, CueKind.PACE, f"{line}-out"))
    return tuple(sorted(cues, key=lambda cue: cue.at))


def _screening(shape: ScreeningShape, routines: Sequence[RoutineShape]) -> Screening:
    return Screening(
        questions=tuple(_question(question) for question in shape.questions),
        results={
            outcome: Result(
                line=f"outcome-{outcome}",
                routines=_offered(outcome, routines),
                knees_up=allowed.knees_up,
            )
            for outcome, allowed in shape.outcomes.items()
        },
        precedence=shape.precedence,
        valid=shape.valid_days * DAY,
        lapse=shape.lapse_days * DAY,
        former=tuple(_question(question) for question in shape.former),
    )


def _offered(outcome: str, routines: Sequence[RoutineShape]) -> tuple[str, ...]:
    places = sorted((shape.offered[outcome], shape.routine) for shape in routines if outcome in shape.offered)
    return tuple(id for _, id in places)


def _question(question: QuestionShape) -> ScreeningQuestion:
    choices = tuple((Intent(choice.button), choice.outcome, choice.message) for choice in question.choices)
    buttons = tuple(str(intent) for intent, _, _ in choices if not question.multi or intent not in ENDS)
    return ScreeningQuestion(question.id, f"screen-{question.id}", buttons, choices, question.multi)


def _caps(shape: CapsShape) -> Caps:
    return Caps(**{name: value if name in _COUNTS else value * SECOND for name, value in structs.asdict(shape).items()})
