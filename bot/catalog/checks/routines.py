"""Checks of the routines: the seconds add up, every step can be left, and the ball always comes out again."""

from collections.abc import Iterator

from bot.catalog.binding import IN_PLAY, TIMED_ROLES
from bot.catalog.checks.signs import unknown_signs
from bot.catalog.library import Library, Read
from bot.catalog.page import Page
from bot.catalog.problem import Problem
from bot.catalog.shapes import RoutineShape, StepShape
from bot.core.model.content import Ball, Role

_ONCE = (Role.RATE_BEFORE, Role.READY, Role.RATE_AFTER, Role.CLOSE)


def check_routines(library: Library) -> Iterator[Problem]:
    """All checks of the routines and their variations."""
    for routine in library.routines:
        yield from _whole(routine)
        yield from _on_the_ball(routine, library.caps.holds.on_ball)
        for index, step in enumerate(routine.holds.steps):
            yield from _time(routine.page, index, step)
            yield from _cues(routine.page, index, step)
            yield from _signs(library, routine, index, step)
    yield from _variations(library)


def _whole(routine: Read[RoutineShape]) -> Iterator[Problem]:
    page, form = routine.page, routine.holds
    total = sum(step.seconds for step in form.steps)
    if total != form.seconds:
        do = f"Make the steps add up, or change 'seconds' to {total}"
        yield page.problem(("seconds",), f"The steps take {total} seconds, not {form.seconds}", do)
    seen: set[str] = set()
    for index, step in enumerate(form.steps):
        if step.id in seen:
            yield page.problem(("steps", index), f"The step '{step.id}' stands twice", "Give each step its own id")
        seen.add(step.id)
    for role in _ONCE:
        if sum(step.role is role for step in form.steps) != 1:
            yield page.problem(("steps",), f"There has to be exactly one step with the role '{role}'", "Add or remove")
    if form.steps and form.steps[-1].role is not Role.CLOSE:
        at = ("steps", len(form.steps) - 1)
        yield page.problem(at, "The last step does not close the session", "End with a step of the role 'close'")


def _time(page: Page, index: int, step: StepShape) -> Iterator[Problem]:
    here = ("steps", index)
    timed = step.role in TIMED_ROLES
    if timed and step.seconds <= 0:
        yield page.problem(here, f"The step '{step.id}' takes no time", "Give it 'seconds'")
    if not timed and step.seconds:
        do = "Take 'seconds' away, or make it a timed step"
        yield page.problem((*here, "seconds"), f"The step '{step.id}' waits for an answer and has no length", do)
    if not timed and step.role is not Role.CLOSE and step.abandon <= 0:
        do = "Give it 'abandon': after so many seconds without an answer the session ends quietly"
        yield page.problem(here, f"Nobody leaves the step '{step.id}' without an answer", do)
    if step.nudge and step.nudge >= step.abandon:
        what = f"The step '{step.id}' is over before its nudge"
        yield page.problem((*here, "nudge"), what, "Let 'nudge' be less than 'abandon'")


def _cues(page: Page, index: int, step: StepShape) -> Iterator[Problem]:
    here = ("steps", index)
    outside = f"comes outside its step of {step.seconds} seconds"
    for number, cue in enumerate(step.cues):
        if not 0 < cue.at < step.seconds:
            at = (*here, "cues", number)
            yield page.problem(at, f"The cue at {cue.at} {outside}", "Move it between the step's start and end")
    ats = [cue.at for cue in step.cues]
    if len(set(ats)) < len(ats):
        yield page.problem((*here, "cues"), f"Two cues of '{step.id}' come at once", "Give each its own second")
    if pacer := step.pacer:
        end = pacer.start + pacer.cycles * (pacer.breathe_in + pacer.breathe_out)
        if pacer.start < 0 or end > step.seconds:
            do = "Start it earlier, or count fewer cycles"
            yield page.problem((*here, "pacer"), f"The pacer ends at {end} and so {outside}", do)


def _on_the_ball(routine: Read[RoutineShape], cap: int) -> Iterator[Problem]:
    page, steps = routine.page, routine.holds.steps
    played = [(index, step) for index, step in enumerate(steps) if step.ball is not Ball.OFF]
    if not played:
        return
    order = [step.ball for _, step in played]
    expected = sorted(order, key=[Ball.GETTING_ON, Ball.ON, Ball.GETTING_OFF].index)
    last, way_off = played[-1]
    if order != expected or way_off.ball is not Ball.GETTING_OFF or last - played[0][0] + 1 != len(played):
        what = "The ball does not come in, stay, and come out again in one go"
        yield page.problem(("steps", played[0][0]), what, "Order 'ball': getting-on, on, getting-off, nothing between")
    for index, step in played:
        if step.ball is Ball.GETTING_OFF and not any(cue.must for cue in step.cues):
            do = "Give one of its cues 'must: true'"
            yield page.problem(("steps", index), f"No cue of the way off the ball ('{step.id}') must be said", do)
    on = sum(step.seconds for _, step in played if step.ball is Ball.ON)
    if on > cap:
        what = f"The person lies on the ball for {on} seconds, more than the {cap} of caps.yaml"
        yield page.problem(("steps", played[0][0]), what, "Shorten the steps on the ball")


def _signs(library: Library, routine: Read[RoutineShape], index: int, step: StepShape) -> Iterator[Problem]:
    page, here = routine.page, ("steps", index)
    yield from unknown_signs(page, (*here, "buttons"), step.buttons)
    yield from unknown_signs(page, (*here, "variations"), step.variations)
    offered = {shape.sign for shape in library.variations.holds.variations if routine.holds.form in shape.then}
    for number, sign in enumerate(step.variations):
        if sign not in offered:
            what = f"The variation '{sign}' is not told for the form '{routine.holds.form}'"
            yield page.problem((*here, "variations", number), what, "Name the form under 'then' in variations.yaml")
    if step.ball in IN_PLAY and step.role not in TIMED_ROLES:
        what = f"The step '{step.id}' waits for an answer while the person is on the ball"
        yield page.problem(here, what, "Give it a timed role, so that silence takes the gentlest way")


def _variations(library: Library) -> Iterator[Problem]:
    page = library.variations.page
    steps = {routine.holds.form: {step.id for step in routine.holds.steps} for routine in library.routines}
    for index, shape in enumerate(library.variations.holds.variations):
        here = ("variations", index)
        yield from unknown_signs(page, (*here, "sign"), (shape.sign,))
        for form, step in shape.then.items():
            if step not in steps.get(form, ()):
                what = f"There is no step '{step}' in a form '{form}'"
                yield page.problem((*here, "then", form), what, "Name a form and one of its steps")
