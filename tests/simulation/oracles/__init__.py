"""The oracles: what must never happen, each judged from records of its own."""

from tests.simulation.oracles.arriving import ARRIVING
from tests.simulation.oracles.course import COURSE
from tests.simulation.oracles.court import Court, Oracle
from tests.simulation.oracles.hearing import HEARING
from tests.simulation.oracles.keeping import KEEPING
from tests.simulation.oracles.pacing import PACING
from tests.simulation.oracles.reminding import REMINDING
from tests.simulation.oracles.timing import TIMING
from tests.simulation.oracles.withstanding import WITHSTANDING

ORACLES: tuple[type[Oracle], ...] = (*(*HEARING, *COURSE, *ARRIVING, *PACING, *TIMING, *REMINDING, *KEEPING),)

__all__ = ["ORACLES", "WITHSTANDING", "Court", "Oracle"]
