"""The writer of the simulation: the real one's groups and retries, in the loop instead of a thread.

House rules: how many calls share a commit, and how long it takes, is drawn from the seed; the program may die before,
inside and after every commit, and before its callers hear of it.
"""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from random import Random
from typing import Any, ParamSpec, TypeVar, cast

from bot.store import Store, Writer
from bot.store.failures import fault_of
from bot.store.writer import PAUSES, Call, tell_callers
from tests.simulation.boot import Boot, Died
from tests.simulation.witness import Witness

P = ParamSpec("P")
R = TypeVar("R")
QUICK = (0.0, 0.0, 0.001, 0.002, 0.004, 0.02)
"""How long a commit takes, in seconds."""
STALL = 1.5
TRIES = sum(PAUSES)
"""Seconds for which the real one tries again while the disk is ill."""
Disk = Callable[[], Exception | None]
"""What a transaction raises now."""


class Watched:
    """A store whose transactions are witnessed, and may be cut short."""

    def __init__(self, store: Store, witness: Witness, boot: Boot, disk: Disk) -> None:
        self._store = store
        self._witness = witness
        self._boot = boot
        self._disk = disk
        self.context = store.context

    @contextmanager
    def transaction(self) -> Iterator[None]:
        self._witness.begin()
        try:
            with self._store.transaction():
                yield
                self._boot.may_die("inside a commit")
                if (ill := self._disk()) is not None:
                    raise ill
        except BaseException:
            self._witness.drop()
            raise
        self._witness.keep()


class SeededWriter(Writer):
    """Runs the store's verbs one after the other, in groups drawn from the seed."""

    def __init__(
        self,
        store: Store,
        missed: Callable[[], None],
        witness: Witness,
        boot: Boot,
        rng: Random,
        stalls: float,
        disk: Disk,
    ) -> None:
        super().__init__(cast(Store, Watched(store, witness, boot, disk)), missed)
        self._disk = disk
        self._witness = witness
        self._boot = boot
        self._rng = rng
        self._stalls = stalls
        self._waiting: list[Call] = []
        self._bell = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.create_task(self._run())
        self._began = True

    def put(self, call: Call) -> None:
        if not self._boot.dead:
            self._waiting.append(call)
            self._bell.set()

    async def stop(self) -> None:
        self._stopped = True
        self._bell.set()
        if self._task is not None:
            await self._task

    async def _run(self) -> None:
        try:
            while self._waiting or not self._stopped:
                await self._bell.wait()
                await asyncio.sleep(self._pause())
                if self._disk() is not None:
                    self._witness.court.troubled("disk")
                    await asyncio.sleep(TRIES)
                if self._waiting:
                    self._commit()
                if not self._waiting and not self._stopped:
                    self._bell.clear()
        except Died:
            await asyncio.Event().wait()

    def _pause(self) -> float:
        if self._rng.random() < self._stalls:
            self._witness.stalled = self._witness.machine.steady()
            return STALL
        return self._rng.choice(QUICK)

    def _commit(self) -> None:
        size = self._rng.randint(1, len(self._waiting)) if self._rng.random() < 0.3 else len(self._waiting)
        calls, self._waiting = self._waiting[:size], self._waiting[size:]
        self._boot.may_die("before a commit")
        self.run_together(calls)
        for call in calls:
            if call.error is not None and self._disk() is None:  # it would fail again and again
                self._witness.court.found("whatever happens can be written down", fault_of(call.error))
            if erased := getattr(call.result, "forgotten", 0):
                self._witness.court.tell("erased", erased)
            if cast("partial[Any]", call.verb).func.__name__ == "claim" and call.result is not None:
                self._witness.claims(call.result.claims)
        self._boot.may_die("after a commit")
        tell_callers(calls)
