"""Turns the content as written into the frozen book of the core.

House rules: seconds become milliseconds here and nowhere else; what the checks have passed needs no second check.
An edition is named by a hash of all else in the form, so a session can tell whether its routine has changed.
"""

from collections.abc import Iterable
from hashlib import sha256

from msgspec import msgpack, structs

from bot.catalog.calendars import calendar_of
from bot.catalog.library import Library
from bot.catalog.needs import cue_line, step_line, variation_line
from bot.catalog.places import Places
from bot.catalog.shapes import CapsShape, QuestionShape, RoutineShape, ScreeningShape, StepShape
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
from bot.core.model.ear import Ear
from bot.core.model.instants import DAY, SECOND
from bot.core.model.intents import Intent

TIMED_ROLES = frozenset({Role.TIMED, Role.COMFORT, Role.KNEES})
"""Steps that go on by themselves when their time is over."""
IN_PLAY = frozenset({Ball.GETTING_ON, Ball.ON})
_COUNTS = frozenset({"sessions_a_day", "more_times", "knees_after", "high_rating"})


def bind(library: Library, earlier: Iterable[Routine], ear: Ear) -> Content:
    """The book. `earlier` are forms of earlier editions, for sessions that began with them."""
    current = [form_of(routine.holds) for routine in library.routines]
    return Content(
        forms={form.edition: form for form in (*earlier, *current)},
        current={form.id: form.edition for form in current},
        variations={
            Intent(shape.sign): Variation(
                Intent(shape.sign), variation_line(shape.sign, shape.line), shape.picture, shape.then
            )
            for shape in library.variations.holds.variations
        },
        screening=_screening(library.screening.holds),
        caps=_caps(library.caps.holds),
        ear=ear,
        zones=Zones(),
        numbers=numbers_by_zone(library.numbers.holds.numbers),
        safety_languages=frozenset(library.languages),
        languages=tuple(library.languages),
        calendars=tuple(calendar_of(code, read.holds) for code, read in library.times.items()),
        atlas=Places(library.places),
        faq_pictures={asked.id: asked.picture for asked in library.faq.holds.questions if asked.picture},
        faq=tuple((asked.id, asked.safety) for asked in library.faq.holds.questions),
    )


def form_of(routine: RoutineShape) -> Routine:
    """A routine as the core plays it."""
    steps = tuple(_step(routine.form, step) for step in routine.steps)
    form = Routine(edition="", id=routine.form, length=sum(step.length for step in steps), steps=steps)
    edition = sha256(msgpack.encode(form)).hexdigest()[:12]
    return structs.replace(form, edition=f"{routine.form}-{edition}")


def _step(form: str, step: StepShape) -> Step:
    line = step_line(form, step)
    return Step(
        id=step.id,
        role=step.role,
        length=step.seconds * SECOND,
        line=line,
        buttons=_buttons(step),
        cues=_cues(form, step),
        picture=step.picture,
        ball=step.ball,
        instead=tuple((name, f"{line}-{name}") for name in step.instead),
        variations=tuple(Intent(sign) for sign in step.variations),
        abandon=step.abandon * SECOND,
        nudge=(step.nudge * SECOND, f"{line}-nudge") if step.nudge else None,
        picture_without_ball=step.picture_without_ball,
        pictures_instead=tuple(step.pictures_instead.items()),
    )


def _buttons(step: StepShape) -> tuple[Intent, ...]:
    own = [Intent(button) for button in step.buttons]
    if step.role in TIMED_ROLES:
        always = (Intent.PAUSE, Intent.TOO_MUCH, Intent.STOP) if step.ball in IN_PLAY else (Intent.PAUSE, Intent.STOP)
        own += [sign for sign in always if sign not in own]
    return tuple(own)


def _cues(form: str, step: StepShape) -> tuple[Cue, ...]:
    cues = [Cue(cue.at * SECOND, cue.kind, cue_line(form, step, cue.at), cue.must) for cue in step.cues]
    if pacer := step.pacer:
        line = step_line(form, step)
        for cycle in range(pacer.cycles):
            inwards = pacer.start + cycle * (pacer.breathe_in + pacer.breathe_out)
            cues.append(Cue(inwards * SECOND, CueKind.PACE, f"{line}-in"))
            cues.append(Cue((inwards + pacer.breathe_in) * SECOND, CueKind.PACE, f"{line}-out"))
    return tuple(sorted(cues, key=lambda cue: cue.at))


def _screening(shape: ScreeningShape) -> Screening:
    return Screening(
        questions=tuple(_question(question) for question in shape.questions),
        results={
            outcome: Result(
                line=f"outcome-{outcome}",
                forms=allowed.forms,
                usual_form=allowed.usual,
                knees_up=allowed.knees_up,
                buttons=tuple(Intent(button) for button in allowed.buttons),
            )
            for outcome, allowed in shape.outcomes.items()
        },
        precedence=shape.precedence,
        valid=shape.valid_days * DAY,
        lapse=shape.lapse_days * DAY,
    )


def _question(question: QuestionShape) -> ScreeningQuestion:
    choices = tuple((Intent(choice.button), choice.outcome, choice.message) for choice in question.choices)
    return ScreeningQuestion(question.id, f"screen-{question.id}", choices, question.multi)


def _caps(shape: CapsShape) -> Caps:
    return Caps(**{name: value if name in _COUNTS else value * SECOND for name, value in structs.asdict(shape).items()})
