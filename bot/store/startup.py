"""Opening the store: the lock, the file, its schema, the tables' version, the keys, and who was forgotten.

House rules: nothing is changed in a database that can't be used, and what is said then tells what to do; keys are tried
on the newest of all that is sealed before anybody is told that all is well.
"""

import logging
from functools import partial
from pathlib import Path

from msgspec import DecodeError

from bot.store import clock_record, forgetting, meta
from bot.store.context import StoreContext
from bot.store.errors import UnreadableDatabase, WrongKey
from bot.store.sealing import key_rotation
from bot.store.sealing.bindings import meta_binding
from bot.store.sealing.kinds import open_the_newest, opened
from bot.store.sealing.rebinding import BOUND, bind_all, opened_formerly
from bot.store.sql.lock import Lock
from bot.store.sql.migrate import LATEST, bring_up_to_date
from bot.store.sql.schema import make_if_new, refuse_what_acts, refuse_what_is_foreign
from bot.store.sql.sqlite import opening
from bot.store.sql.sqlite_files import database_file
from bot.store.store import Store
from bot.store.tombstones import read_tombstones, tombstone_file
from bot.vault import UnopenableSeal, Vault

log = logging.getLogger(__name__)
_CHECK = meta_binding("check")
_LAST = (
    "SELECT max(coalesce((SELECT max(id) FROM person), 0), coalesce((SELECT max(number) FROM address), 0),"
    " coalesce((SELECT max(id) FROM outbox), 0), coalesce((SELECT max(id) FROM note), 0),"
    " coalesce((SELECT max(id) FROM parked), 0), coalesce((SELECT max(at) FROM forgotten), 0))"
)


def open_store(url: str, vault: Vault, boot: int, tombstones: Path | None = None, lock: Lock | None = None) -> "Store":
    """The store in the database that `url` names, made or migrated if need be; raises a StoreProblem.

    `boot` is a number that no other start of the program has. A database that is older than the file of `tombstones`
    (its own, unless another is named) forgets again whom a later one has forgotten. Whoever has taken the `lock`
    already, to make keys under it, hands it over: it is let go of whatever happens here.
    """
    path = database_file(url)
    tombstones = tombstones or tombstone_file(path)
    with opening(path, lock or Lock(path)) as database:
        connection = database.connection
        database.begin()
        make_if_new(connection, LATEST)
        # Before the migration, because a trigger of somebody else's would act while the tables are changed.
        refuse_what_acts(connection, path)
        revision = bring_up_to_date(connection, path)
        # After it, because only then are the tables those of this version.
        refuse_what_is_foreign(connection, path)
        context = StoreContext(database, vault, boot, tombstones)
        # Also of tombstones: an id below the newest one would make a newcomer look like somebody who was
        # forgotten.
        context.last_id = connection.execute(_LAST).fetchone()[0]
        _check_key(context, path, bound=revision is None or revision >= BOUND)
        context.time = clock_record.kept(context) or context.time
        _forget_again(context, tombstones)
        database.commit()
        store = Store(context)
        store.remember()
        return store


def _check_key(context: StoreContext, path: Path, bound: bool) -> None:
    """The keys are those of the database, and open the newest of all that is sealed; raises WrongKey.

    What was sealed by a version that did not bind people in is sealed anew, once.
    """
    expected = context.vault.hashed("check", "")
    # A database without it is new: it was made a moment ago, in this very transaction.
    check = meta.GET.one(context.connection, "check")
    if check is None:
        meta.PUT.run(context.connection, "check", context.vault.seal(expected, _CHECK))
        return
    unlock = context.vault.open if bound else context.vault.open_former
    try:
        right = unlock(check, _CHECK) == expected
    except UnopenableSeal:
        right = False
    if not right:
        raise WrongKey(f"These keys don't open {path}", "Put back the key file that belongs to this database")
    open_the_newest(context.connection, path, partial(opened if bound else opened_formerly, context))
    if not bound:
        bind_all(context, path)
    try:
        key_rotation.key_in_use(context)
    except (UnopenableSeal, DecodeError):
        raise WrongKey(
            f"The count of the keys of {path} can't be opened", "Somebody has changed it: restore the last backup"
        ) from None


def _forget_again(context: StoreContext, tombstones: Path) -> None:
    """The table and the file know the same tombstones; raises UnreadableDatabase if the file can't be read."""
    try:
        noted = read_tombstones(tombstones)
    except OSError as error:
        raise UnreadableDatabase(
            f"{tombstones} can't be read ({error.strerror})",
            "It says who was forgotten; give Easeback back the right to it",
        ) from None
    known = forgetting.all_tombstones(context)
    # Either side may be behind: a restored table does not know of whoever was forgotten since, and a file that
    # was lost, or could not be written, knows of nobody.
    unknown = {tombstone: at for tombstone, at in noted.items() if known.get(tombstone, 0) < at}
    if unknown and (count := forgetting.forget_again(context, unknown)):
        log.warning("This database is older than its file of tombstones: %d people were forgotten again", count)
    context.tombstones = [(tombstone, at) for tombstone, at in known.items() if noted.get(tombstone, 0) < at]
