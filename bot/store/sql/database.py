"""What the store asks of a database that is not the same SQL everywhere.

House rules: the store knows this interface and no more; `sqlite.py` is the one that there is today. Statements are
written with SQLAlchemy and put into the dialect's SQL (`dialect.py`, `statement.py`); whatever else a kind of database
does in its own way (settings, locks, its log, a whole copy, what its errors mean) is one method here.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from enum import Enum
from pathlib import Path
from typing import Any, Protocol

from bot.vault import Vault

Row = tuple[Any, ...]


# Told apart from an error of ours: what ails the disk passes, and is waited for instead of ending the program.
class Trouble(Enum):
    """What ails a database for a while, whoever asks: the same call may be made again later."""

    FULL = "full"
    BUSY = "locked or can't be written"


class Cursor(Protocol):
    """What a statement brought."""

    @property
    def rowcount(self) -> int:
        """How many rows it changed."""

    def fetchone(self) -> Any:
        """The next row, or None."""

    def fetchall(self) -> list[Any]:
        """All rows that are left."""

    def close(self) -> None:
        """Read no further."""


# No more than this, so that another driver has little to be: the DB-API, without its cursors' state.
class Driver(Protocol):
    """The driver's connection: all that statements need of it."""

    def execute(self, sql: str, values: Sequence[Any] = ..., /) -> Cursor:
        """Run a statement."""

    def executemany(self, sql: str, rows: Sequence[Row], /) -> Cursor:
        """Run it for every row."""


class Database(Protocol):
    """An open database, which no other process writes to."""

    errors: type[Exception]
    """What the driver raises."""

    @property
    def path(self) -> Path:
        """Its file."""

    @property
    def connection(self) -> Driver:
        """The connection of the writer's thread."""

    @property
    def in_transaction(self) -> bool:
        """A transaction of the writer's connection has begun and is not over."""

    def begin(self) -> None:
        """Begin a transaction as the one who writes; raises what keeps it from that."""

    def commit(self) -> None:
        """On the disk from here on."""

    def rollback(self) -> None:
        """As if nothing had been done."""

    def trouble(self, error: Exception) -> Trouble | None:
        """What ails the database, if that is what an error is about."""

    # What was deleted still lies in a log until it is written over; forgetting is only done when it does not.
    def empty_log(self) -> bool:
        """Let nothing of what was deleted stay in the log; whether that could be done now, without waiting."""

    def checkpoint(self) -> None:
        """Move what was written from the log into the database itself; from any thread, outside of a transaction."""

    # A connection of its own, because the writer's is in the middle of a transaction whenever somebody looks.
    def reading(self) -> AbstractContextManager[Driver]:
        """A connection of its own, for looking at the database from any thread."""

    def look_through(self) -> None:
        """Look at every page, for a thread of its own; raises UnreadableDatabase."""

    # A look at every page takes minutes on a large file, and the program may have to end meanwhile.
    def look_no_further(self) -> None:
        """End `look_through`."""

    def backup(self, target: Path, vault: Vault) -> None:
        """A checked, signed copy in one file of mode 0600; raises UnreadableDatabase or UnwritableBackup."""

    def close(self) -> None:
        """Close the connection and let others in."""

    # For tests of crashes alone: whatever a clean close would still do must not be needed.
    def let_go(self) -> None:
        """The same without moving anything: as if the process had died."""
