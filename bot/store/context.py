"""The desk: what every verb needs at hand. It belongs to the writer thread."""

import sqlite3

from bot.core.model.content import Content
from bot.core.model.instants import Instant
from bot.store.lived import Time
from bot.store.outbox.pending import Unsaid
from bot.vault import Vault


class Desk:
    """The connection, the keys, this start's number, the book, and the last id given."""

    def __init__(self, connection: sqlite3.Connection, vault: Vault, boot: int, last: int) -> None:
        self.connection = connection
        self.vault = vault
        self.boot = boot
        self.last = last
        """The newest id: an instant of lived time in microseconds, or a little after it."""
        self.time = Time()
        """How old things are, and how far the wall clock is believed."""
        self.marks: list[tuple[bytes, int]] = []
        """Marks of those who were forgotten in this transaction, and when."""
        self.wiped = False
        """Something of a forgotten person may still lie in the log of the database."""
        self.unsaid = Unsaid()
        """What waits in each chat, by what may take its place."""
        self.key_since: Instant = 0
        """Since when the key in use seals, in lived time; 0: nobody has looked at a clock yet."""
        self._book: Content | None = None

    @property
    def book(self) -> Content:
        """The content in use; there is none before the store has begun with one."""
        if self._book is None:
            raise LookupError("the store has not begun: call begin first")
        return self._book

    @book.setter
    def book(self, book: Content) -> None:
        self._book = book

    def mint(self, now: Instant) -> int:
        """A new id: the present microsecond of lived time, or the one after the last; never used before."""
        self.last = max(self.last + 1, self.time.aged(now) * 1000)
        return self.last
