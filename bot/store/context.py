"""What every verb of the store needs at hand. It belongs to the writer's thread."""

from pathlib import Path

from bot.core.model.content import Content
from bot.core.model.instants import Instant
from bot.store.lived import Time
from bot.store.pending import PendingMessages
from bot.store.sql.database import Database, Driver
from bot.store.tally import Tally
from bot.vault import Vault


class StoreContext:
    """The database, the keys, this start's number, the content, and the last id that was minted."""

    def __init__(self, database: Database, vault: Vault, boot: int, tombstone_file: Path) -> None:
        self.database = database
        self.connection: Driver = database.connection
        self.vault = vault
        self.boot = boot
        self.tombstone_file = tombstone_file
        self.last_id = 0
        """The newest id: an instant of lived time in microseconds, or a little after it."""
        self.time = Time()
        """How old things are, and how far the wall clock is believed."""
        self.tombstones: list[tuple[bytes, int]] = []
        """Of those who were forgotten in this transaction, and when."""
        self.log_to_empty = False
        """Something of a forgotten person may still lie in the log of the database."""
        self.pending = PendingMessages()
        """What waits in each chat, by what may take its place."""
        self.key_since: Instant = 0
        """Since when the key in use seals, in lived time; 0: nobody has looked at a clock yet."""
        self.tally = Tally()
        """What is counted for whoever watches the program."""
        self._content: Content | None = None

    @property
    def content(self) -> Content:
        """The content in use; there is none before the store has begun with one."""
        if self._content is None:
            raise LookupError("the store has not begun: call begin first")
        return self._content

    @content.setter
    def content(self, content: Content) -> None:
        self._content = content

    def mint(self, now: Instant) -> int:
        """A new id: the present microsecond of lived time, or the one after the last; never used before."""
        # Microseconds, so a burst of a thousand ids is at most a millisecond ahead of the clock, which then
        # catches up. They never go back, whatever the clock does: order within a chat, and what is older than a
        # tombstone, are told by them.
        self.last_id = max(self.last_id + 1, self.time.aged(now) * 1000)
        return self.last_id

    def latest(self) -> Instant:
        """What the wall clock said when the newest row was written."""
        return self.last_id // 1000 + self.time.read if self.last_id else 0
