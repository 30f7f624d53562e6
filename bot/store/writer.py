"""The writer thread: whatever is waiting shares one transaction and one commit.

House rules: a result is told only after the commit; a verb that fails in company is tried again alone, so that only
the guilty one fails; a fault of the disk or of a held lock is tried again a few times, then told to whoever waits.
"""

import asyncio
import queue
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any, ParamSpec, TypeVar, cast

from msgspec import Struct
from sqlalchemy.exc import OperationalError

from bot.store.store import Store

COMPANY = 64
"""Verbs in one transaction at most."""
TRIES = 4
BREAK = 0.05

P = ParamSpec("P")
T = TypeVar("T")


class _Call(Struct):
    verb: Callable[[], Any]
    loop: asyncio.AbstractEventLoop
    future: asyncio.Future[Any]
    alone: bool = False


class Writer:
    """The one thread that touches the database."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._calls: queue.SimpleQueue[_Call | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to write."""
        self._thread = threading.Thread(target=self._write, name="writer", daemon=True)
        self._thread.start()

    async def stop(self) -> None:
        """Write what was asked for, then end."""
        self._calls.put(None)
        if self._thread is not None:
            await asyncio.to_thread(self._thread.join)

    async def call(self, verb: Callable[P, T], *words: P.args, **named: P.kwargs) -> T:
        """Run a verb; its result, once it is on disk. Raises what the verb or the disk raised."""
        return cast("T", await self._put(partial(verb, *words, **named), alone=False))

    async def alone(self, verb: Callable[P, T], *words: P.args, **named: P.kwargs) -> T:
        """Run a verb in the writer thread outside any transaction: a backup."""
        return cast("T", await self._put(partial(verb, *words, **named), alone=True))

    def _put(self, verb: Callable[[], Any], *, alone: bool) -> asyncio.Future[Any]:
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Any] = loop.create_future()
        self._calls.put(_Call(verb, loop, future, alone))
        return future

    def _write(self) -> None:
        while (call := self._calls.get()) is not None:
            company, last = self._company(call)
            self._together(company)
            if last:
                return

    def _company(self, first: _Call) -> tuple[list[_Call], bool]:
        """Those who wait already and may share the commit; whether the end was asked for behind them."""
        company = [first]
        while len(company) < COMPANY and not company[-1].alone:
            try:
                call = self._calls.get_nowait()
            except queue.Empty:
                break
            if call is None:
                return company, True
            company.append(call)
        return company, False

    def _together(self, company: list[_Call]) -> None:
        *together, last = company
        if not last.alone:
            together.append(last)
        if together:
            self._share(together)
        if last.alone:
            self._one(last, last.verb)

    def _share(self, company: list[_Call]) -> None:
        try:
            with self._store.transaction():
                results = [call.verb() for call in company]
        except Exception:
            for call in company:
                self._one(call, partial(self._in_transaction, call))
            return
        for call, result in zip(company, results, strict=True):
            _tell(call, result, None)

    def _in_transaction(self, call: _Call, tries: int = TRIES) -> Any:
        try:
            with self._store.transaction():
                return call.verb()
        except OperationalError:
            if tries <= 1:
                raise
        time.sleep(BREAK * 2 ** (TRIES - tries))
        return self._in_transaction(call, tries - 1)

    def _one(self, call: _Call, run: Callable[[], Any]) -> None:
        try:
            result = run()
        except Exception as error:
            _tell(call, None, error)
        else:
            _tell(call, result, None)


def _tell(call: _Call, result: Any, error: Exception | None) -> None:
    """Bound by value: several may be on their way to the loop at once."""
    try:
        call.loop.call_soon_threadsafe(_set, call.future, result, error)
    except RuntimeError:
        # The loop has ended; nobody waits any more, and what was written is written.
        return


def _set(future: asyncio.Future[Any], result: Any, error: Exception | None) -> None:
    if future.done():
        return
    if error is None:
        future.set_result(result)
    else:
        future.set_exception(error)
