"""Faults planted on purpose: an oracle that does not find them is blind."""

from tests.simulation.mutants import course, hearing, outbox, peace, waking, withstanding
from tests.simulation.mutants.planting import MUTANTS, WEATHER, planted

__all__ = ["MUTANTS", "WEATHER", "course", "hearing", "outbox", "peace", "planted", "waking", "withstanding"]
