"""Checks of the routines: the seconds add up, every step can be left, and the ball always comes out again."""

import re
from collections.abc import Iterator

from bot.catalog.binding import IN_PLAY, TIMED_ROLES
from bot.catalog.checks.intent_ids import unknown_intents
from bot.catalog.library import Library, Read
from bot.catalog.page import Page
from bot.catalog.problem import Problem
from bot.catalog.routine_shapes import Part, RoutineShape, StepShape
from bot.catalog.shapes import Allowed
from bot.core.model.content import Ball, Role

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*(?<!.{25})", re.ASCII)
_ONCE = (Role.RATE_BEFORE, Role.READY, Role.RATE_AFTER, Role.CLOSE)


def check_routines(library: Library) -> Iterator[Problem]:
    """All checks of the routines and their variations."""
    if not library.routines:
        yield Problem("routines", 1, "There is no routine", "Add one")
        return
    for routine in library.routines:
        yield from _whole(routine)
        yield from _offered(library, routine)
        yield from _on_the_ball(routine, library.caps.holds.on_ball)
        for index, step in enumerate(routine.holds.steps):
            yield from _time(routine.page, index, step)
            yield from _cues(routine.page, index, step)
            yield from _signs(library, routine, index, step)
    yield from _roster(library)
    yield from _variations(library)


def _whole(routine: Read[RoutineShape]) -> Iterator[Problem]:
    page, holds = routine.page, routine.holds
    total = sum(step.seconds for step in holds.steps)
    if total != holds.seconds:
        do = f"Make the steps add up, or change 'seconds' to {total}"
        yield page.problem(("seconds",), f"The steps take {total} seconds, not {holds.seconds}", do)
    if not _ID.fullmatch(holds.routine):
        what = f"'{holds.routine}' can't stand in a button's id"
        yield page.problem(("routine",), what, "Use up to 24 small letters, digits and hyphens, a letter first")
    seen: set[str] = set()
    for index, step in enumerate(holds.steps):
        if step.id in seen:
            yield page.problem(("steps", index), f"The step '{step.id}' stands twice", "Give each step its own id")
        seen.add(step.id)
    for role in _ONCE:
        if sum(step.role is role for step in holds.steps) != 1:
            yield page.problem(("steps",), f"There has to be exactly one step with the role '{role}'", "Add or remove")
    if holds.steps and holds.steps[-1].role is not Role.CLOSE:
        at = ("steps", len(holds.steps) - 1)
        yield page.problem(at, "The last step does not close the session", "End with a step of the role 'close'")


def _time(page: Page, index: int, step: StepShape) -> Iterator[Problem]:
    here = ("steps", index)
    timed = step.role in TIMED_ROLES
    if timed and step.seconds <= 0:
        yield page.problem(here, f"The step '{step.id}' takes no time", "Give it 'seconds'")
    if timed and step.wordings != 1:
        what = f"The step '{step.id}' has several wordings, and a sound track says only one"
        yield page.problem((*here, "wordings"), what, "Let wordings take turns only where a step waits or closes")
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
    yield from unknown_intents(page, (*here, "buttons"), step.buttons)
    yield from unknown_intents(page, (*here, "variations"), step.variations)
    for number, intent in enumerate(step.variations):
        if intent not in routine.holds.then:
            what = f"Nothing follows the variation '{intent}' in the routine '{routine.holds.routine}'"
            yield page.problem((*here, "variations", number), what, "Name the step that follows under 'then'")
    if step.ball in IN_PLAY and step.role not in TIMED_ROLES:
        what = f"The step '{step.id}' waits for an answer while the person is on the ball"
        yield page.problem(here, what, "Give it a timed role, so that silence takes the gentlest way")


def _variations(library: Library) -> Iterator[Problem]:
    variations = library.variations.holds.variations
    for index, shape in enumerate(variations):
        yield from unknown_intents(library.variations.page, ("variations", index, "intent"), (shape.intent,))
    known = {shape.intent for shape in variations}
    for routine in library.routines:
        steps = {step.id for step in routine.holds.steps}
        for intent, step in routine.holds.then.items():
            if intent not in known or step not in steps:
                what = f"There is no variation '{intent}', or no step '{step}' to follow it"
                yield routine.page.problem(
                    ("then", intent), what, "Name one of variations.yaml and a step of this file"
                )


def _offered(library: Library, routine: Read[RoutineShape]) -> Iterator[Problem]:
    """After an outcome only what it allows, each in a place of its own; after none: nobody could choose it."""
    page, holds, outcomes = routine.page, routine.holds, library.screening.holds.outcomes
    with_ball = any(step.ball is not Ball.OFF for step in holds.steps)
    if not holds.offered:
        yield page.problem(("offered",), f"The routine '{holds.routine}' is never offered", "Name an outcome")
    for outcome in holds.offered:
        allowed = outcomes[outcome].routines if outcome in outcomes else Allowed.NONE
        if allowed is Allowed.NONE or (with_ball and allowed is Allowed.WITHOUT_BALL):
            what = f"After the outcome '{outcome}' this routine may not be offered"
            yield page.problem(("offered", outcome), what, "See what 'routines' says of it in safety/screening.yaml")
        for other in library.routines:
            if other is not routine and other.holds.offered.get(outcome) == holds.offered[outcome]:
                what = f"'{other.holds.routine}' has the same place after '{outcome}'"
                yield page.problem(("offered", outcome), what, "Give each its own place")


def _roster(library: Library) -> Iterator[Problem]:
    """Each id once, one routine for each part, and the gentle one where the others may not be."""
    named = dict[str, str]()
    for routine in library.routines:
        first = named.setdefault(routine.holds.routine, routine.page.name)
        if first != routine.page.name:
            what = f"The routine '{routine.holds.routine}' stands in {first} too"
            yield routine.page.problem(("routine",), what, "Give each its own id")
    for part in Part:
        playing = [routine for routine in library.routines if routine.holds.part is part]
        if len(playing) != 1:
            page = (playing or library.routines)[-1].page
            what = f"{len(playing)} routines have the part '{part}', and one has to"
            yield page.problem(("part",), what, f"Write 'part: {part}' in one of the routines")
        if part is Part.OFF_FLOOR:
            yield from (problem for routine in playing for problem in _without_ball(routine))
        if part is Part.GENTLE:
            yield from (problem for routine in playing for problem in _gentle(library, routine))


def _without_ball(routine: Read[RoutineShape]) -> Iterator[Problem]:
    if any(step.ball is not Ball.OFF for step in routine.holds.steps):
        what = f"The {routine.holds.part} routine uses the ball"
        yield routine.page.problem(("part",), what, "It is for who has none")


def _gentle(library: Library, routine: Read[RoutineShape]) -> Iterator[Problem]:
    yield from _without_ball(routine)
    for outcome, allowed in library.screening.holds.outcomes.items():
        if allowed.routines is not Allowed.NONE and outcome not in routine.holds.offered:
            what = f"The gentle routine is not offered after '{outcome}'"
            yield routine.page.problem(("offered",), what, "Give it a place there: it is what always remains")
