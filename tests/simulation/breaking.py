"""A task that raises at one of its awaits: an exception is thrown in where it waits, whatever it waits for.

Theory of operation: the loop's task factory gets every coroutine of the program wrapped. When a part is doomed, the
next task of it that the loop resumes is not resumed but thrown at. Where a coroutine stands is read from its chain of
awaits, so the program needs no seam for this, and every await of today and tomorrow is one.
"""

from collections.abc import Callable, Coroutine, Generator, Iterator
from typing import Any

from tests.simulation.faults import Role

WHERE: dict[Role, tuple[str, ...]] = {
    "serving": ("Postman.serving",),
    "carrying": ("Postman._carry",),
    "intake": ("Intake.work",),
    "alarm": ("Alarm._work",),
    "sweep": ("Alarm._sweep",),
    "upkeep": ("Maintenance.hourly", "Maintenance.daily", "Maintenance.weekly"),
}
"""What each part is called in a chain of awaits."""
WRITTEN = "Writer.call"
"""Where a part waits for what the writer does with what it asked for."""
OUTSIDE = ("Line.deliver",)
"""Awaits of what is no part of the program: an adapter that raises is weather."""


class Injected(Exception):
    """What a doomed task raises."""


def chain(work: Any) -> Iterator[str]:
    """The names of what a coroutine is in the middle of, the outermost first."""
    while work is not None:
        work = work.work if isinstance(work, Breakable) else work
        name = getattr(work, "__qualname__", "")
        if name:
            yield name
        work = getattr(work, "cr_await", None) or getattr(work, "gi_yieldfrom", None)


def is_part(work: Any, role: Role, written: bool = False) -> bool:
    """Whether a coroutine belongs to a part, and stands in the program and not outside; or only where it learns what
    was `written`."""
    names = [*chain(work)]
    if written and WRITTEN not in names:
        return False
    return any(name in WHERE[role] for name in names) and not any(name in OUTSIDE for name in names)


class Breakable(Coroutine[Any, Any, Any]):
    """A coroutine that asks, each time it is resumed, whether it is to raise instead."""

    def __init__(self, work: Coroutine[Any, Any, Any], is_doomed: Callable[[Coroutine[Any, Any, Any]], bool]) -> None:
        self.work = work
        self._is_doomed = is_doomed

    def send(self, value: Any) -> Any:
        if self._is_doomed(self.work):
            return self.work.throw(Injected("an await raised"))
        return self.work.send(value)

    def throw(self, *error: Any) -> Any:
        return self.work.throw(*error)

    def close(self) -> None:
        self.work.close()

    def __await__(self) -> Generator[Any, Any, Any]:
        return self.work.__await__()
