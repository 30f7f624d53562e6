"""The program between a start and an end: what belongs to it, and how it is told from all else in the loop."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from bot.app import App
from bot.store import Store
from tests.simulation.boot import Boot
from tests.simulation.breaking import Breakable

booted: ContextVar["Running | None"] = ContextVar("booted", default=None)
"""The program in whose tasks we are."""


class Running:
    """The program between a start and an end, with every task that belongs to it."""

    def __init__(self, number: int) -> None:
        self.boot = Boot(number)
        self.tasks: set[asyncio.Task[Any]] = set()
        self.app: App | None = None
        self.store: Store | None = None
        self.main: asyncio.Task[None] | None = None
        self.is_doomed: Callable[[Coroutine[Any, Any, Any]], bool] | None = None
        """Asked whenever a task goes on; None: no task is watched."""

    @property
    def is_dead(self) -> bool:
        """Nothing of it runs any more."""
        return self.boot.dead

    @property
    def is_well(self) -> bool:
        """What it says of itself."""
        return self.app is None or self.app.health.well


def owned(loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, Any], **more: Any) -> asyncio.Task[Any]:
    """A task belongs to the program that started it, directly or not."""
    running = booted.get()
    if running is not None and running.is_doomed is not None:
        work = Breakable(work, running.is_doomed)
    task: asyncio.Task[Any] = asyncio.Task(work, loop=loop, **more)
    if running is not None:
        running.tasks.add(task)
        task.add_done_callback(running.tasks.discard)
    return task


@contextmanager
def quiet_logs() -> Iterator[None]:
    """Warnings of a broken world are expected."""
    logger = logging.getLogger("bot")
    before = logger.propagate, logger.level
    logger.propagate = False
    logger.setLevel(logging.ERROR)
    try:
        yield
    finally:
        logger.propagate, _ = before
        logger.setLevel(before[1])
