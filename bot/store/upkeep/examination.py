"""What can be seen of a database without its lock and without a change: for whoever asks what is wrong with it.

House rule: only reads, through connections of its own, so it may run beside the program.
"""

from pathlib import Path
from threading import Event

from msgspec import Struct

from bot.store import meta
from bot.store.errors import WrongKey
from bot.store.forgetting import TOMBSTONES
from bot.store.manifest import verify
from bot.store.sealing.bindings import meta_binding
from bot.store.sealing.kinds import SealKind, open_the_newest
from bot.store.sql.migrate import LATEST, revision_of
from bot.store.sql.sqlite_files import look_through, only_reading
from bot.store.sql.statement import Row
from bot.store.tombstones import read_tombstones, tombstone_file
from bot.vault import UnopenableSeal, Vault


class Tables(Struct, frozen=True):
    """At which revision the tables are, and at which this version's would be; None: there are no tables."""

    revision: str | None
    latest: str = LATEST


def tables_of(path: Path) -> Tables:
    """The revision of a database; raises UnreadableDatabase."""
    with only_reading(path) as connection:
        return Tables(revision_of(connection, path))


def examine_pages(path: Path) -> None:
    """Look at every page; raises UnreadableDatabase."""
    look_through(path, Event())


def try_keys(path: Path, vault: Vault) -> None:
    """The keys open the newest of all that is sealed, in tables of this version; raises WrongKey."""

    def opened(kind: SealKind, row: Row) -> bytes:
        *bound, sealed = row
        return vault.open(sealed, kind.row(*bound))

    with only_reading(path) as connection:
        check = meta.GET.one(connection, "check")
        try:
            right = check is None or vault.open(check, meta_binding("check")) == vault.hashed("check", "")
        except UnopenableSeal:
            right = False
        if not right:
            raise WrongKey(f"These keys don't open {path}", "Put back the key file that belongs to this database")
        open_the_newest(connection, path, opened)


def unnoted_tombstones(path: Path) -> int:
    """How many of those who were forgotten the file beside the database does not know; raises OSError."""
    noted = read_tombstones(tombstone_file(path))
    with only_reading(path) as connection:
        known: dict[bytes, int] = dict(TOMBSTONES.rows(connection))
    return sum(noted.get(tombstone, 0) < at for tombstone, at in known.items())


def examine_backup(backup: Path, vault: Vault) -> None:
    """A backup is as these keys made it; raises UnsignedBackup, WrongKey, UnreadableDatabase and OSError."""
    verify(backup, vault, backup)
