"""Putting a backup back: checked, with everybody forgotten again whom the database of today has forgotten.

House rules: the database of today is only replaced by a copy that is whole, opens with these keys, and knows all
tombstones; it is kept beside, as *.before-restore, and whatever goes wrong before that moment leaves everything as it
was. What waited to be said when the backup was made is not said any more.
"""

import logging
import shutil
from pathlib import Path

from msgspec import Struct

from bot.disk import onto_disk
from bot.store.errors import UnreadableDatabase, UnwritableBackup
from bot.store.forgetting import TOMBSTONES
from bot.store.manifest import is_signed, verify
from bot.store.sql.lock import Lock
from bot.store.sql.sqlite import give_another_name
from bot.store.sql.sqlite_files import copied_whole, database_file, is_database, only_reading
from bot.store.startup import open_store
from bot.store.tombstones import add_tombstones, read_tombstones, tombstone_file
from bot.vault import Vault

BEFORE = ".before-restore"
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
    # First of all: a program that runs would go on writing into a file that has another name by then.
    lock = Lock(path)
    fresh = path.with_name(path.name + ".restoring")
    try:
        # Before anything is replaced: who was forgotten after the backup was made may stand in today's table alone.
        _save_tombstones(path)
        before = copied_whole(backup, _verified(backup, fresh, vault, unsigned), fresh)
        people, silenced = _made_ready(fresh, path, vault, boot)
        kept = _put_in_place(fresh, path)
    except OSError as error:
        raise UnwritableBackup(f"{path} can't be replaced ({error})", "Give Easeback the right to its folder") from None
    finally:
        for left in fresh.parent.glob(fresh.name + "*"):
            left.unlink(missing_ok=True)
        lock.release()
    return Restored(people, before - people, silenced, kept)


def _save_tombstones(path: Path) -> None:
    """Tombstones that only the table of today's database has, if it can still be read, go into the file."""
    if not path.exists():
        return
    file = tombstone_file(path)
    try:
        with only_reading(path) as connection:
            known: dict[bytes, int] = dict(TOMBSTONES.rows(connection))
    except UnreadableDatabase:
        log.warning("The database of today can't be read; the file %s is taken as it is", file)
        return
    noted = read_tombstones(file)
    if missing := [(tombstone, at) for tombstone, at in known.items() if noted.get(tombstone, 0) < at]:
        add_tombstones(file, missing)


def _verified(backup: Path, fresh: Path, vault: Vault, unsigned: bool) -> Path:
    """What is to be read: bytes that nobody else can change any more and that are as they were made."""
    if not is_database(backup):
        raise UnreadableDatabase(f"{backup} is not a database", "Name the file that `easeback backup` has written")
    if unsigned and not is_signed(backup):
        return backup
    taken = fresh.with_name(fresh.name + ".backup")
    # What is verified must be what is read: on a shared disk somebody could change it between the two.
    shutil.copyfile(backup, taken)
    verify(taken, vault, backup)
    return taken


def _made_ready(fresh: Path, path: Path, vault: Vault, boot: int) -> tuple[int, int]:
    """Brought to this version, opened with these keys, all tombstones applied; how many people, and messages let go."""
    store = open_store(f"sqlite:///{fresh}", vault, boot, tombstone_file(path))
    try:
        # It was said long ago, or is too late; saying it now would lead people through steps they are not at.
        silenced = store.silence()
        return store.count().people, silenced
    finally:
        store.close()


def _put_in_place(fresh: Path, path: Path) -> Path | None:
    # Kept, whatever it was: an operator who restores the wrong copy has lost nothing yet.
    kept = path.with_name(path.name + BEFORE) if path.exists() else None
    if kept is not None:
        give_another_name(path, kept)
    # One rename: a crash leaves either the old database or the new one, and never half of each.
    fresh.replace(path)
    onto_disk(path.parent)
    return kept
