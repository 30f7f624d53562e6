"""The store as the rest of the program sees it: its verbs, each inside a transaction.

House rules: the verbs are called in the writer's thread, many in one transaction; a verb that is called outside of any
runs in one of its own. A verb is a function of a `StoreContext` that stands in the room it belongs to, with its
docstring; here they are only listed. `backup`, `count`, `people` and `look_through` read through a connection of their
own and may be called in any thread.
"""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import update_wrapper
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from bot.core.model.content import Published
from bot.core.model.instants import Instant
from bot.figures import Lengths
from bot.store import clock_record, tombstones
from bot.store.context import StoreContext
from bot.store.lived import Time
from bot.store.outbox import claim as claiming
from bot.store.outbox import recover, settle
from bot.store.sealing import key_rotation
from bot.store.tally import Counted
from bot.store.turns import incoming
from bot.store.upkeep import adapter_state, counts, housekeeping, orders, wake_rule
from bot.store.upkeep import scan as scanning
from bot.store.values import Count

P = ParamSpec("P")
R = TypeVar("R")
log = logging.getLogger(__name__)


def _verb(function: Callable[Concatenate[StoreContext, P], R]) -> "Callable[Concatenate[Store, P], R]":
    """A method of the store: the function, inside a transaction."""

    def called(store: "Store", /, *args: P.args, **kwargs: P.kwargs) -> R:
        # Verbs call one another, and the writer runs many in one transaction: only the outermost begins one.
        if store.context.database.in_transaction:
            return function(store.context, *args, **kwargs)
        with store.transaction():
            return function(store.context, *args, **kwargs)

    return update_wrapper(called, function)


class Store:
    """An open database; `startup.open_store` makes one."""

    def __init__(self, context: StoreContext) -> None:
        self.context = context
        """What the verbs work with; only the writer's thread may touch it."""
        self.commits = Lengths(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5)
        """How long each commit took."""
        self._unwritten: list[tuple[bytes, int]] = []

    # At the start.
    editions = _verb(wake_rule.editions)
    begin = _verb(wake_rule.begin)
    rederive = _verb(wake_rule.rederive)
    recover = _verb(recover.recover)
    waiting = _verb(claiming.waiting)

    # Turns.
    hear = _verb(incoming.hear)
    wake = _verb(incoming.wake)
    tell = _verb(incoming.tell)
    find = _verb(incoming.find)
    forget = _verb(incoming.forget)
    next_wakes = _verb(incoming.next_wakes)
    stepped = _verb(incoming.stepped)

    # The outbox.
    claim = _verb(claiming.claim)
    settle = _verb(settle.settle)
    hasten = _verb(claiming.hasten)
    silence = _verb(claiming.silence)

    # What adapters remember, and where they were spoken to.
    keep = _verb(adapter_state.keep)
    kept = _verb(adapter_state.find)
    chats = _verb(adapter_state.chats)

    # Maintenance.
    housekeep = _verb(housekeeping.housekeep)
    scan = _verb(scanning.scan)
    last_scan = _verb(scanning.last_scan)
    waits_to_leave = _verb(scanning.waits_to_leave)
    first_seen = _verb(housekeeping.first_seen)
    touch = _verb(housekeeping.touch)
    tidy_tombstones = _verb(tombstones.tidy)
    rotate_key = _verb(key_rotation.rotate)

    # What whoever runs the program wants.
    hold = _verb(orders.hold)
    is_held = _verb(orders.is_held)
    proclaim = _verb(orders.proclaim)
    tell_some = _verb(orders.tell_some)
    set_aside = _verb(orders.set_aside)

    # Time.
    keep_time = _verb(clock_record.keep)
    operators_word = _verb(clock_record.operators_word)

    @property
    def path(self) -> Path:
        """Where the database lies."""
        return self.context.database.path

    @property
    def time(self) -> Time:
        """What is known of time since the start, or since it was last kept."""
        return self.context.time

    def latest(self) -> Instant:
        """What the wall clock said when the newest row was written: a clock that travels must not go back."""
        return self.context.latest()

    def published(self) -> Published | None:
        """What all answered, as the last scan published it."""
        return self.context.content.published

    @property
    def counted(self) -> Counted:
        """What came into the outbox and left it, and who is in a session, since this start."""
        return self.context.tally.counted

    def seals(self) -> int:
        """How often the key in use has sealed."""
        return self.context.vault.seals

    def secret(self, purpose: str) -> bytes:
        """Sixteen bytes that only these keys give, for a purpose outside the store; they stay the same for ever."""
        return self.context.vault.hashed("secret", purpose)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside counts together or not at all."""
        database = self.context.database
        try:
            # The begin itself may fail (another program writes), and then there is nothing to roll back: that
            # is harmless.
            database.begin()
            yield
            began = time.perf_counter()
            database.commit()
        except BaseException:
            # What verbs noted in memory stays: ids may have gaps, and what is known to wait is only a hint
            # (pending.py). Tombstones are the exception: whoever was not forgotten after all would be erased by
            # theirs at the next start.
            database.rollback()
            self.context.tombstones = []
            self.context.tally.forget_the_rest()
            raise
        self.commits.add(time.perf_counter() - began)
        self.context.tally.committed()
        self.remember()

    def remember(self) -> None:
        """After a commit: who was forgotten is noted beside the database, and nothing of them stays in its log.

        The commit stands, whatever happens here: what did not go well is tried again after the next one.
        """
        context, file = self.context, self.context.tombstone_file
        # Not before the commit, for the same reason. If the program dies in between, the table has them, and
        # the next start writes the file from it.
        self._unwritten += context.tombstones
        context.tombstones = []
        if self._unwritten:
            try:
                tombstones.add_tombstones(file, self._unwritten)
                self._unwritten = []
            except OSError as error:
                log.error("%s can't be written (%s): free some space, or give Easeback the right", file, error)
        if context.log_to_empty:
            context.log_to_empty = not context.database.empty_log()

    # From any thread.

    def backup(self, path: Path) -> None:
        """A checked copy of the database in one file of mode 0600; raises UnreadableDatabase or UnwritableBackup."""
        self.context.database.backup(path, self.context.vault)

    def people(self) -> tuple[int, ...]:
        """Everybody's number; for looking at a small database from outside."""
        with self.context.database.reading() as connection:
            return counts.people(connection)

    def count(self, now: Instant = 0) -> Count:
        """How much there is; who is due is told by `now`."""
        with self.context.database.reading() as connection:
            return counts.count(connection, now)

    def look_through(self) -> None:
        """Look at every page of a large file, for a thread of its own; raises UnreadableDatabase."""
        self.context.database.look_through()

    def look_no_further(self) -> None:
        """End `look_through`."""
        self.context.database.look_no_further()

    def checkpoint(self) -> None:
        """Move what was written from the log into the database itself."""
        self.context.database.checkpoint()

    def close(self) -> None:
        """Move everything into the database itself, and let others in."""
        self.context.database.close()
