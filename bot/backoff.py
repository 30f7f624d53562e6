"""How long to wait before another try: one formula for the whole program.

House rules: pure; the unit of `first` and `most` is the caller's, and the wait comes in the same one. Where many would
come back at the same moment, `spread` takes them apart.
"""

import random
from typing import TypeVar

Wait = TypeVar("Wait", int, float)
_MOST_DOUBLINGS = 30
"""More would only make a number that no bound lets through."""


def back_off(tries: int, first: Wait, most: Wait) -> Wait:
    """The wait after so many failures: `first` after one (or none), then twice as long each time, `most` at most."""
    return min(first * (1 << min(max(0, tries - 1), _MOST_DOUBLINGS)), most)


def spread(wait: float) -> float:
    """Something between half of a wait and all of it."""
    return wait * random.uniform(0.5, 1.0)  # noqa: S311 - so that many don't come at once
