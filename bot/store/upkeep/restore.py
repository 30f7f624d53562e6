"""Putting a backup back: checked, with everybody forgotten again whom the database of today has forgotten.

House rules: the database of today is only replaced by a copy that is whole, opens with these keys, and knows all marks;
it is kept beside, as *.before-restore, and whatever goes wrong before that moment leaves everything as it was. What
waited to be said when the backup was made is not said any more.
"""

import logging
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from msgspec import Struct

from bot.disk import onto_disk
from bot.store.errors import UnreadableDatabase, UnwritableBackup
from bot.store.sealing.manifest import is_signed, verify
from bot.store.sql.lock import Lock
from bot.store.sql.sqlite import plain_connection
from bot.store.sql.sqlite_files import copied, database_file, unreadable
from bot.store.startup import open_store
from bot.store.upkeep.tombstones import add_tombstones, read_tombstones, tombstone_file
from bot.vault import Vault

BEFORE = ".before-restore"
_SQLITE = b"SQLite format 3\0"
_SIDES = ("-wal", "-shm")
log = logging.getLogger(__name__)


class Restored(Struct, frozen=True):
    """What came back: how many people, how many were forgotten again, how many messages are not said any more."""

    people: int
    forgotten: int
    silenced: int
    kept: Path | None
    """Where the database lies that was replaced, if there was one."""


def restore(backup: Path, url: str, vault: Vault, boot: int, unsigned: bool = False) -> Restored:
    """Put a backup in the place of the database that `url` names; raises a StoreProblem, and then nothing changed.

    One without a manifest is taken only if the operator has said so (`unsigned`); a wrong manifest never is.
    """
    path = database_file(url)
    if not backup.is_file():
        raise UnreadableDatabase(f"There is no backup {backup}", "Name the file that `easeback backup` has written")
    lock = Lock(path)
    fresh = path.with_name(path.name + ".restoring")
    try:
        _save_marks(path)
        before = _copy(backup, _verified(backup, fresh, vault, unsigned), fresh)
        people, silenced = _made_ready(fresh, path, vault, boot)
        kept = _put_in_place(fresh, path)
    except OSError as error:
        raise UnwritableBackup(f"{path} can't be replaced ({error})", "Give Easeback the right to its folder") from None
    finally:
        for left in fresh.parent.glob(fresh.name + "*"):
            left.unlink(missing_ok=True)
        lock.release()
    return Restored(people, before - people, silenced, kept)


def _save_marks(path: Path) -> None:
    """Marks that only the table of today's database has, if it can still be read, go into the file."""
    if not path.exists():
        return
    file = tombstone_file(path)
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            known = dict(connection.execute("SELECT mark, at FROM forgotten"))
    except sqlite3.DatabaseError:
        log.warning("The database of today can't be read; the file %s is taken as it is", file)
        return
    noted = read_tombstones(file)
    if missing := [(tombstone, at) for tombstone, at in known.items() if noted.get(tombstone, 0) < at]:
        add_tombstones(file, missing)


def _verified(backup: Path, fresh: Path, vault: Vault, unsigned: bool) -> Path:
    """What is to be read: bytes that nobody else can change any more and that are as they were made."""
    with backup.open("rb") as file:
        if file.read(len(_SQLITE)) != _SQLITE:
            raise UnreadableDatabase(f"{backup} is not a database", "Name the file that `easeback backup` has written")
    if unsigned and not is_signed(backup):
        return backup
    taken = fresh.with_name(fresh.name + ".backup")
    shutil.copyfile(backup, taken)
    verify(taken, vault, backup)
    return taken


def _copy(backup: Path, taken: Path, fresh: Path) -> int:
    """A whole copy of a whole backup; how many people are in it."""
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


def _made_ready(fresh: Path, path: Path, vault: Vault, boot: int) -> tuple[int, int]:
    """Brought to this version, opened with these keys, all marks applied; how many people, and messages let go."""
    store = open_store(f"sqlite:///{fresh}", vault, boot, tombstone_file(path))
    try:
        silenced = store.silence()
        return store.count().people, silenced
    finally:
        store.close()


def _put_in_place(fresh: Path, path: Path) -> Path | None:
    kept = path.with_name(path.name + BEFORE) if path.exists() else None
    if kept is not None:
        with suppress(sqlite3.DatabaseError), closing(plain_connection(path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for side in _SIDES:
            kept.with_name(kept.name + side).unlink(missing_ok=True)
            beside = path.with_name(path.name + side)
            if beside.exists():
                beside.replace(kept.with_name(kept.name + side))
        kept.unlink(missing_ok=True)
        _also_named(path, kept)
    fresh.replace(path)
    onto_disk(path.parent)
    return kept


def _also_named(path: Path, kept: Path) -> None:
    """A second name, so that the first is never without a database; where that is not possible, the name moves."""
    try:
        os.link(path, kept)
    except OSError:
        path.replace(kept)
