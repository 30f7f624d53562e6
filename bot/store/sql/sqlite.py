"""SQLite as the store's database (`database.py` is what the store sees of it).

House rules: opening reads no more than a few rows, however many people there are; only a small file is looked through
at once, a large one beside the first talks. What can't be used is refused with words that say what to do, and left as
it was.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Event

from sqlalchemy.exc import DBAPIError

from bot.store.sql.database import Trouble
from bot.store.sql.lock import Lock
from bot.store.sql.sqlite_files import backed_up, is_small, look_through, unreadable
from bot.vault import Vault

PRAGMAS = (
    "busy_timeout=5000",
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
)
"""FULL: what is acknowledged is on the disk. In WAL mode with NORMAL a power cut takes the last commits (docs: PRAGMA
synchronous). secure_delete: what was deleted is overwritten with zeros, so that "delete" means it."""
_TROUBLES = (
    *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR),
    *(sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN),
)
_SIDES = ("-wal", "-shm")
"""What SQLite keeps beside the file while somebody writes: the log, and its index."""
_PRIMARY = 0xFF
"""The low byte of an extended result code is the primary one (docs: Result and Error Codes)."""


class Sqlite:
    """An open file; the lock beside it is held as long as this is. It is a `Database`."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: Lock) -> None:
        self._path = path
        self._connection = connection
        self._lock = lock
        self._enough = Event()

    errors: type[Exception] = sqlite3.DatabaseError

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection of the writer's thread."""
        return self._connection

    @property
    def in_transaction(self) -> bool:
        """A transaction has begun and is not over."""
        return self._connection.in_transaction

    def begin(self) -> None:
        """IMMEDIATE: who begins to read and writes later may find that somebody else has written meanwhile."""
        self._connection.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """On the disk from here on."""
        self._connection.commit()

    def rollback(self) -> None:
        """As if nothing had been done."""
        self._connection.rollback()

    def trouble(self, error: Exception) -> Trouble | None:
        """By SQLite's result codes."""
        code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
        # Everything else (a constraint, a syntax error, a corrupt page) would fail again just so; it is a bug
        # of ours, or the end.
        if code not in _TROUBLES:
            return None
        return Trouble.FULL if code == sqlite3.SQLITE_FULL else Trouble.BUSY

    def empty_log(self) -> bool:
        """Move the log into the database file and cut it off, unless somebody reads it just now."""
        # A backup, or a look at the pages, reads from the log for seconds; nobody's turn waits for that. It is
        # tried again after the next commit.
        self._connection.execute("PRAGMA busy_timeout=0")
        try:
            return bool(self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0)
        except sqlite3.OperationalError:
            return False
        finally:
            self._connection.execute(f"PRAGMA {PRAGMAS[0]}")

    def checkpoint(self) -> None:
        """Through a connection of its own."""
        moved_into_the_file(self._path)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection of its own, for any thread."""
        with closing(plain_connection(self._path)) as connection:
            yield connection

    def look_through(self) -> None:
        """Look at every page of a large file; a small one was looked through before it was opened."""
        if not is_small(self._path):
            look_through(self._path, self._enough)

    def look_no_further(self) -> None:
        """End `look_through`."""
        self._enough.set()

    def backup(self, target: Path, vault: Vault) -> None:
        """By SQLite's own backup, which waits for nobody and for which nobody waits."""
        backed_up(self._path, target, vault)

    def close(self) -> None:
        """Move everything into the one file, and let others in."""
        self.look_no_further()
        self.checkpoint()
        self.let_go()

    def let_go(self) -> None:
        """Close what is open and nothing else."""
        self._connection.close()
        self._lock.release()


def moved_into_the_file(path: Path) -> None:
    """What stands in the log of a database goes into its file."""
    with closing(plain_connection(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


@contextmanager
def opening(path: Path, lock: Lock) -> Iterator[Sqlite]:
    """A database that is being made ready; whatever raises meanwhile, it is closed, let go of, and told as a
    StoreProblem if it is the database that is at fault."""
    try:
        connection = connected(path)
    except BaseException:
        lock.release()
        raise
    try:
        yield Sqlite(path, connection, lock)
    except BaseException as error:
        connection.close()
        lock.release()
        failed = error.orig if isinstance(error, DBAPIError) else error
        if isinstance(failed, sqlite3.Error):
            raise unreadable(path, failed) from None
        raise


def give_another_name(path: Path, kept: Path) -> None:
    """A database that nobody uses, and what stands beside it, is called otherwise from now on.

    It gets a second name first, so that the first is never without a database; where that is not possible, it moves.
    """
    with suppress(sqlite3.DatabaseError):
        moved_into_the_file(path)
    for side in _SIDES:
        # A log of yesterday's copy beside today's file would be played into it when it is opened.
        kept.with_name(kept.name + side).unlink(missing_ok=True)
        beside = path.with_name(path.name + side)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + side))
    kept.unlink(missing_ok=True)
    try:
        os.link(path, kept)
    except OSError:
        path.replace(kept)


def connected(path: Path) -> sqlite3.Connection:
    """A connection to a file that is there from now on, and was looked through if it is small; raises a
    StoreProblem."""
    try:
        if not path.exists():
            # SQLite would make it by the umask, readable for others until somebody changes that.
            os.close(os.open(path, os.O_CREAT | os.O_EXCL, 0o600))
        connection = plain_connection(path)
    except (sqlite3.DatabaseError, OSError) as error:
        raise unreadable(path, error) from None
    if is_small(path):
        try:
            look_through(path, Event())
        except BaseException:
            connection.close()
            raise
    return connection


def plain_connection(path: Path) -> sqlite3.Connection:
    """A connection of the standard library with every setting that counts."""
    # None: the module begins nothing by itself (docs: sqlite3, Transaction control). Opened in one thread and
    # used in another, never in both at once. The store has some hundred statements, and a few sizes of its
    # look-ups: all stay prepared.
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=256)
    try:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection
