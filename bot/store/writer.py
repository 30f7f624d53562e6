"""The writer: one thread through which everything goes that touches the database.

House rules: whatever calls wait share one transaction and one commit, so many people share one trip to the disk; a
caller hears nothing before that commit. If a shared transaction fails, each call is made again alone, and only the
guilty one fails. Only the database's own troubles (locked, full) are tried again, and only a few times.
"""

import asyncio
import logging
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, ParamSpec, TypeVar

from bot.store.errors import StoreProblem, StuckDatabase
from bot.store.sql.database import Trouble
from bot.store.store import Store

P = ParamSpec("P")
R = TypeVar("R")

# A hundred turns take some ten milliseconds: whoever comes just after a group has begun waits no longer than
# that for its end. More in one commit would save little, as each one's share of the trip to the disk is small
# by then.
MOST_TOGETHER = 100
# Python lets a thread that computes keep the interpreter so long before another may have it. Each of a turn's twenty
# statements lets it go; at Python's own 5 ms a "stop" waited half a second while the loop listened to a flood.
SWITCH = 0.0005
PAUSES = (0.1, 0.4, 1.6)
"""Seconds to wait before trying again when the database is locked or full."""
log = logging.getLogger(__name__)


class Call:
    """A call that waits, and what came of it."""

    __slots__ = ("error", "future", "result", "verb")

    def __init__(self, verb: Callable[[], Any], future: "asyncio.Future[Any]") -> None:
        self.verb = verb
        self.future = future
        self.result: Any = None
        self.error: Exception | None = None


class Writer:
    """Runs the store's verbs, one after the other, in a thread of its own."""

    def __init__(self, store: Store, missed: Callable[[], None] = lambda: None) -> None:
        """`missed` is told that a caller may not have learnt of what was saved."""
        self._store = store
        self._missed = missed
        # The one queue of the standard library whose `put` never waits for a lock that the other side may hold
        # for long: the loop must not stand still because the thread is at work.
        self._calls: SimpleQueue[Call | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._began = self._stopped = False

    def start(self) -> None:
        """Begin, once: a start of the program that failed and comes again finds the one thread there is. Results go to
        the event loop that runs now."""
        if self._began:
            return
        loop = asyncio.get_running_loop()
        sys.setswitchinterval(SWITCH)
        # A daemon, so that a program whose loop has died can end: what was not committed was not acknowledged
        # either, and the platforms say it again.
        self._thread = threading.Thread(target=self._work, args=(loop,), name="writer", daemon=True)
        self._thread.start()
        self._began = True

    async def call(self, verb: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """What the verb returns, once it is on disk; raises what it raises, or StuckDatabase."""
        if not self._began or self._stopped:
            raise RuntimeError("the writer is not running")
        future: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        self.put(Call(partial(verb, *args, **kwargs), future))
        try:
            return await future
        except StoreProblem:
            raise  # nothing was saved
        # Above all a caller who was cut off while waiting: the call is in the queue, will be committed, and
        # nobody will announce what it brings about.
        except BaseException:
            self._missed()
            raise

    def put(self, call: Call) -> None:
        """Queue a call for the thread."""
        self._calls.put(call)

    @property
    def alive(self) -> bool:
        """Its thread runs; without it no call ever returns."""
        return self._thread is not None and self._thread.is_alive()

    async def stop(self) -> None:
        """Finish everything that was called, and move it into the database file."""
        if self._thread is None or self._stopped:
            return
        self._stopped = True
        self._calls.put(None)
        await asyncio.to_thread(self._thread.join)

    # In the thread.

    def _work(self, loop: asyncio.AbstractEventLoop) -> None:
        running = True
        while running:
            calls, running = self.gathered()
            if calls:
                self.run_together(calls)
                _hand_over(loop, calls)
        try:
            self._store.checkpoint()
        except self._store.context.database.errors as error:
            log.warning("The log could not be moved into the database (%s); the next start does it", error)

    def gathered(self) -> tuple[list[Call], bool]:
        """All calls that wait, at least one, and whether more may come."""
        calls: list[Call] = []
        call = self._calls.get()
        while call is not None:
            calls.append(call)
            if len(calls) == MOST_TOGETHER:
                break
            try:
                call = self._calls.get_nowait()
            except Empty:
                break
        return calls, call is not None

    def run_together(self, calls: list[Call]) -> None:
        """One transaction for all; if one of them is to blame, each alone."""
        for pause in (*PAUSES, None):
            try:
                with self._store.transaction():
                    for call in calls:
                        call.result = call.verb()
                return
            except Exception as error:
                trouble = self._store.context.database.trouble(error)
                if trouble is not None and pause is not None:
                    log.warning("The database is %s; trying again in %s s", trouble.value, pause)
                    # The thread sleeps and the loop does not: whoever calls meanwhile is in a later group and
                    # hears the same.
                    time.sleep(pause)
                    continue
                self._failed(calls, error if trouble is None else _stuck(trouble), shared=trouble is None)
                return

    def _failed(self, calls: list[Call], error: Exception, shared: bool) -> None:
        # A shared transaction does not tell who failed it, and a verb that failed may have left half of its
        # statements in it. So all is taken back, and each is made again in its own: the innocent lose a few
        # milliseconds.
        if shared and len(calls) > 1:
            for call in calls:
                self.run_together([call])
        else:
            for call in calls:
                call.error = error


def _hand_over(loop: asyncio.AbstractEventLoop, calls: list[Call]) -> None:
    try:
        # One callback for the whole group: a hundred calls would wake the loop a hundred times.
        loop.call_soon_threadsafe(tell_callers, calls)
    except RuntimeError:
        log.warning("The program ended before it heard of %d calls; they are saved", len(calls))


def tell_callers(calls: list[Call]) -> None:
    """In the loop: each caller learns what came of it, unless it waits no more."""
    for call in calls:
        # Cancelled meanwhile. What it brought about is on the disk all the same, and `missed` has been told.
        if call.future.done():
            continue
        if call.error is not None:
            call.future.set_exception(call.error)
        else:
            call.future.set_result(call.result)


def _stuck(trouble: Trouble) -> StuckDatabase:
    return StuckDatabase(
        f"The database is {trouble.value}; nothing of this was saved", "Free some space or close what holds it"
    )
