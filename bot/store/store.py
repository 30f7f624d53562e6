"""The store's verbs. Each runs in the writer thread, inside the transaction that the writer has begun.

House rules: a verb reads and writes one bounded piece; what it brings about is returned, never done here.
"""

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.engine import RootTransaction

from bot.channel import Heard
from bot.core.book import Book, Form
from bot.core.person import Conversation, Wakes
from bot.core.words import Instant
from bot.store import outbox, turns, upkeep
from bot.store import statements as sql
from bot.store.hand import Hand
from bot.store.values import Claimed, Counts, Queued, Receipt, Spoken, Told


class Store:
    """One open database."""

    def __init__(self, hand: Hand, close: Callable[[], None]) -> None:
        self._hand = hand
        self._close = close
        with self.transaction():
            hand.last = max(int(self._connection.execute(number).scalar() or 0) for number in sql.LAST_NUMBERS)

    @property
    def _connection(self) -> Connection:
        return self._hand.connection

    # The transaction, for the writer.

    def transaction(self) -> RootTransaction:
        """Begin one; as a context it commits, or rolls back if something raises."""
        return self._connection.begin()

    def close(self) -> None:
        """Let go of the database; what is in the log goes into the file."""
        self._close()

    # Starting.

    def editions(self) -> tuple[Form, ...]:
        """Routines that sessions may have begun with."""
        with self.transaction():
            return upkeep.editions(self._hand)

    def begin(self, book: Book, rule: str, now: Instant) -> bool:
        """Take the content into use; True if all wakes have to be derived anew (`rederive`)."""
        with self.transaction():
            return upkeep.begin(self._hand, book, rule, now)

    def latest(self) -> Instant:
        """An instant that has certainly been, that of the newest row: a clock that travels must not go back."""
        return self._hand.last // 1000

    def known(self, channel: str, chat: str, *, forget: bool, now: Instant) -> Conversation | None:
        """Who talks in a chat, before anything runs; or, forgotten first, nobody."""
        with self.transaction():
            if forget:
                self.forget(channel, chat, now)
            return self.find(channel, chat)

    # Turns.

    def hear(self, heard: Sequence[Heard], now: Instant) -> Spoken:
        """Events from platforms; each counts once, however often it is told."""
        return turns.hear(self._hand, heard, now)

    def wake(self, now: Instant, most: int, unasked: bool) -> Spoken:
        """Those who are due: someone awaits them, or `unasked`."""
        return turns.wake(self._hand, now, most, unasked=unasked)

    def tell(self, told: Sequence[Told], now: Instant) -> Spoken:
        """Events for people known by number."""
        return turns.tell(self._hand, told, now)

    def next_wakes(self) -> Wakes:
        """The earliest wakes of all."""
        run = self._connection.execute
        return Wakes(run(sql.NEXT_ANSWER).scalar(), run(sql.NEXT_CALL).scalar())

    def find(self, channel: str, chat: str) -> Conversation | None:
        """The conversation with a chat, if there is one."""
        hashes = [self._hand.vault.hashed(channel, chat)]
        row = self._connection.execute(sql.PEOPLE_AT, {"hashes": hashes}).first()
        return None if row is None else self._hand.open_person(row.id, row.record)

    def forget(self, channel: str, chat: str, now: Instant) -> Spoken:
        """Forget whoever talks in a chat, without a word."""
        return turns.forget(self._hand, channel, chat, now)

    def everybody(self, most: int = 1000, after: int = 0) -> tuple[int, ...]:
        """The numbers of people, so many at a time."""
        rows = self._connection.execute(sql.PEOPLE_AFTER, {"after": after, "most": most}).all()
        return tuple(row.id for row in rows)

    # The outbox.

    def claim(self, ids: Sequence[int], now: Instant) -> Claimed:
        """The rows that may go now."""
        return outbox.claim(self._hand, ids, now)

    def settle(self, receipts: Sequence[Receipt], now: Instant) -> Spoken:
        """What the platform said about rows."""
        return outbox.settle(self._hand, receipts, now)

    def recover(self, now: Instant) -> Spoken:
        """Rows that an earlier run had in hand."""
        return outbox.recover(self._hand, now)

    def waiting(self, most: int, after: int) -> tuple[Queued, ...]:
        """Rows that wait, by number."""
        return outbox.waiting(self._hand, most, after)

    # Upkeep.

    def rederive(self, after: int, most: int) -> int | None:
        """Derive some people's wakes anew; the cursor to go on from, None: done."""
        return upkeep.rederive(self._hand, after, most)

    def stepped(self, now: Instant) -> None:
        """The wall clock went back."""
        upkeep.stepped(self._hand, now)

    def housekeep(self, now: Instant) -> Spoken:
        """What nobody needs any more goes; rows whose time is over are told of."""
        upkeep.housekeep(self._hand, now)
        return outbox.expire(self._hand, now, 1000)

    def count(self) -> Counts:
        """How much there is."""
        return upkeep.count(self._hand)

    def backup(self, path: Path) -> None:
        """A whole copy while it is in use. Runs outside any transaction, in the thread that has the connection."""
        driver = self._connection.connection.driver_connection
        if not isinstance(driver, sqlite3.Connection):
            raise TypeError("only SQLite is copied here; PostgreSQL has tools of its own")
        upkeep.backup(driver, path)
