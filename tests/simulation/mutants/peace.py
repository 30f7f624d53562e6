"""Faults in being left alone: each of three ways to end what comes unasked, and the plan goes on all the same.

Where an emergency, a stop or a withdrawal ends reminders, a snooze ends with them: it is the same step that is missing.
"""

from contextlib import AbstractContextManager
from typing import Any

from bot.core.account import privacy
from bot.core.reminders import delivery
from bot.core.safety import emergencies
from tests.simulation.faults import Kind
from tests.simulation.mutants.planting import mutant
from tests.simulation.virtual import replaced


def _goes_on(room: Any) -> AbstractContextManager[None]:
    return replaced((room, "stop_reminders", lambda context, off: context))


@mutant("who asks for no more reminders is reminded", Kind.WISHES)
def _() -> AbstractContextManager[None]:
    return _goes_on(delivery)


@mutant("who takes their consent back is reminded", Kind.WISHES)
def _() -> AbstractContextManager[None]:
    return _goes_on(privacy)


@mutant("who was in an emergency is reminded", Kind.WISHES)
def _() -> AbstractContextManager[None]:
    return _goes_on(emergencies)
