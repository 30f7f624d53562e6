"""A SQLite database as a file: its name, whether it is whole, a copy of it, and what its errors mean to an operator."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from bot.disk import Sync, onto_disk, synced
from bot.store.errors import DatabaseInUse, StoreProblem, UnreadableDatabase, UnsupportedDatabase, UnwritableBackup
from bot.store.manifest import sign
from bot.vault import Vault

_MAGIC = b"SQLite format 3\0"
"""How every database file begins (docs: Database File Format, 1.3)."""
SMALL = 4 << 20
"""Bytes of a file that is looked through before it is opened."""


def database_file(url: str) -> Path:
    """The file that a database's address names; raises UnsupportedDatabase."""
    try:
        address = make_url(url)
    except ArgumentError:
        raise UnsupportedDatabase("The database's address is not a URL", "Write it as sqlite:////folder/file") from None
    if address.get_backend_name() != "sqlite" or address.database in (None, "", ":memory:"):
        kind = address.get_backend_name()
        raise UnsupportedDatabase(f"Easeback can't keep its data in {kind} like this", "Use sqlite:////folder/file")
    return Path(str(address.database))


def is_database(path: Path) -> bool:
    """A file that says it is a database; raises OSError."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


@contextmanager
def only_reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that can't write, beside whoever uses the database; raises UnreadableDatabase, inside as well."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            yield connection
    except sqlite3.DatabaseError as error:
        raise unreadable(path, error) from None


def is_small(path: Path) -> bool:
    """A file that is looked through within milliseconds."""
    return path.stat().st_size <= SMALL


def look_through(path: Path, enough: Event) -> None:
    """Look at every page of a database, beside whoever uses it, until it is `enough`; raises UnreadableDatabase.

    A hundred thousand people take a sixteenth of a second, a million ten seconds on a slow disk.
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            # Asked every ten thousand steps of SQLite's machine, some tenths of a millisecond: that long the
            # end of the program waits for it.
            connection.set_progress_handler(enough.is_set, 10_000)
            # Not whether indexes agree with their tables, which takes many times as long (docs: PRAGMA
            # quick_check); a restore asks that too.
            sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        if enough.is_set():
            return
        raise unreadable(path, error) from None
    if sound != "ok":
        raise UnreadableDatabase(f"{path} is damaged: {sound}", "Keep the file, and put the last backup in its place")


def unreadable(path: Path, error: BaseException) -> StoreProblem:
    """What an error while opening means for whoever runs Easeback."""
    code = getattr(error, "sqlite_errorcode", None)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return DatabaseInUse(f"Another program is writing to {path}", "Close it and start again")
    if code == sqlite3.SQLITE_NOTADB:
        return UnreadableDatabase(f"{path} is not a database", "Name the right file, or put a backup in its place")
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY) or isinstance(error, OSError):
        return UnreadableDatabase(f"{path} can't be opened for writing", "Check who owns the file and its folder")
    return UnreadableDatabase(f"{path} is damaged", "Keep the file, and put the last backup in its place")


def copied(source: Path, target: Path, vault: Vault | None = None, sync: Sync = synced) -> None:
    """A whole, checked copy of a database as one file that only its owner may open, even while it is written to.

    With a vault it gets a manifest. It is on the disk before it gets its name.
    """
    beside = target.with_name(target.name + ".new")
    beside.unlink(missing_ok=True)
    os.close(os.open(beside, os.O_CREAT | os.O_EXCL, 0o600))
    with closing(sqlite3.connect(source)) as original, closing(sqlite3.connect(beside)) as copy:
        original.backup(copy)
        sound = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        # It says WAL as its original does, and would grow a log beside it as soon as somebody looks into it: a
        # backup is one file. Before it is signed, because that changes its header.
        copy.execute("PRAGMA journal_mode=DELETE")
    if sound != "ok":
        beside.unlink()
        raise UnreadableDatabase(f"{source} is damaged: {sound}", "Stop, keep the file, and restore the last backup")
    if vault is not None:
        sign(beside, vault)
    with beside.open("rb+") as file:
        sync(file.fileno())
    # Synced first: a name that is on the disk before its content is, after a power cut, an empty backup.
    beside.replace(target)
    onto_disk(target.parent, sync)


def copied_whole(backup: Path, taken: Path, fresh: Path) -> int:
    """A copy of a backup, of which all was looked through; how many people are in it. Raises UnreadableDatabase."""
    try:
        copied(taken, fresh)
        with closing(sqlite3.connect(fresh)) as connection:
            if (sound := connection.execute("PRAGMA integrity_check(1)").fetchone()[0]) != "ok":
                raise UnreadableDatabase(f"{backup} is damaged: {sound}", "Take another backup")
            if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise UnreadableDatabase(f"{backup} does not fit together", "Take another backup")
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'person'").fetchone():
                raise UnreadableDatabase(f"{backup} is not a database of Easeback", "Name another file")
            return int(connection.execute("SELECT count(*) FROM person").fetchone()[0])
    except sqlite3.DatabaseError as error:
        raise unreadable(backup, error) from None


def backed_up(source: Path, target: Path, vault: Vault) -> None:
    """A backup of a database, by whoever may read it; raises UnreadableDatabase or UnwritableBackup."""
    if not source.is_file():
        raise UnreadableDatabase(f"There is no database {source}", "For the one of this terminal's chat add --chat")
    try:
        copied(source, target, vault)
    except (sqlite3.DatabaseError, OSError) as error:
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_CORRUPT:
            raise unreadable(source, error) from None
        raise UnwritableBackup(f"{target} can't be written ({error})", "Choose another place for backups") from None
