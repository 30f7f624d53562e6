"""Faults planted on purpose: an oracle that does not find them is blind."""

from tests.simulation.mutants import course, hearing, outbox, waking
from tests.simulation.mutants.planting import MUTANTS, planted

__all__ = ["MUTANTS", "course", "hearing", "outbox", "planted", "waking"]
