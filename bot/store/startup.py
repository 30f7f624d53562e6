"""Opening the store: the lock, the file, its schema, the tables' version, the keys, and who was forgotten.

House rules: nothing is changed in a database that can't be used, and what is said then tells what to do; keys are tried
on the newest of all that is sealed before anybody is told that all is well.
"""

import logging
import sqlite3
from functools import partial
from pathlib import Path

from msgspec import DecodeError
from sqlalchemy.exc import DBAPIError

from bot.store.context import Desk
from bot.store.errors import UnreadableDatabase, WrongKey
from bot.store.sealing.kinds import open_the_newest, opened
from bot.store.sealing.rebinding import BOUND, bind_all, opened_formerly
from bot.store.sql.migrate import bring_up_to_date
from bot.store.sql.schema import refuse_what_acts, refuse_what_is_foreign
from bot.store.sql.sqlite import (
    Lock,
    connected,
    database_file,
    driver_of,
    unreadable,
)
from bot.store.store import Store
from bot.store.turns.person_row import meta_row
from bot.store.upkeep import clock_record, forgetting, housekeeping
from bot.store.upkeep.tombstones import marks_file, read_marks
from bot.vault import UnopenableSeal, Vault

log = logging.getLogger(__name__)
_CHECK = meta_row("check")
_LAST = (
    "SELECT max(coalesce((SELECT max(id) FROM person), 0), coalesce((SELECT max(number) FROM address), 0),"
    " coalesce((SELECT max(id) FROM outbox), 0), coalesce((SELECT max(id) FROM note), 0),"
    " coalesce((SELECT max(id) FROM parked), 0), coalesce((SELECT max(at) FROM forgotten), 0))"
)


def open_store(url: str, vault: Vault, boot: int, marks: Path | None = None, lock: Lock | None = None) -> "Store":
    """The store in the database that `url` names, made or migrated if need be; raises a StoreProblem.

    `boot` is a number that no other start of the program has. A database that is older than the file of `marks` (its
    own, unless another is named) forgets again whom a later one has forgotten. Whoever has taken the `lock` already, to
    make keys under it, hands it over: it is let go of whatever happens here.
    """
    path = database_file(url)
    marks = marks or marks_file(path)
    lock = lock or Lock(path)
    try:
        connection = connected(path)
    except BaseException:
        lock.release()
        raise
    try:
        with connection.begin():
            driver = driver_of(connection)
            refuse_what_acts(driver, path)
            found = bring_up_to_date(connection, path)
            refuse_what_is_foreign(driver, path)
            desk = Desk(driver, vault, boot, driver.execute(_LAST).fetchone()[0])
            _check_key(desk, path, bound=found is None or found >= BOUND)
            desk.time = clock_record.kept(desk) or desk.time
            _forget_again(desk, marks)
        connection.detach()  # SQLAlchemy has brought the tables up to date; from here on it would only cost time
        store = Store(path, lock, desk, marks)
        store.remember()
        return store
    except BaseException as error:
        connection.close()
        lock.release()
        failed = error.orig if isinstance(error, DBAPIError) else error
        if isinstance(failed, sqlite3.Error):
            raise unreadable(path, failed) from None
        raise


def _check_key(desk: Desk, path: Path, bound: bool) -> None:
    """The keys are those of the database, and open the newest of all that is sealed; raises WrongKey.

    What was sealed by a version that did not bind people in is sealed anew, once.
    """
    expected = desk.vault.hashed("check", "")
    check = housekeeping.GET.one(desk.connection, "check")
    if check is None:
        housekeeping.PUT.run(desk.connection, "check", desk.vault.seal(expected, _CHECK))
        return
    unlock = desk.vault.open if bound else desk.vault.open_former
    try:
        right = unlock(check, _CHECK) == expected
    except UnopenableSeal:
        right = False
    if not right:
        raise WrongKey(f"These keys don't open {path}", "Put back the key file that belongs to this database")
    open_the_newest(desk, path, partial(opened if bound else opened_formerly, desk))
    if not bound:
        bind_all(desk, path)
    try:
        housekeeping.key_in_use(desk)
    except (UnopenableSeal, DecodeError):
        raise WrongKey(
            f"The count of the keys of {path} can't be opened", "Somebody has changed it: restore the last backup"
        ) from None


def _forget_again(desk: Desk, marks: Path) -> None:
    """The table and the file know the same marks; raises UnreadableDatabase if the file can't be read."""
    try:
        noted = read_marks(marks)
    except OSError as error:
        raise UnreadableDatabase(
            f"{marks} can't be read ({error.strerror})", "It says who was forgotten; give Easeback back the right to it"
        ) from None
    known = forgetting.marks_of(desk)
    unknown = {mark: at for mark, at in noted.items() if known.get(mark, 0) < at}
    if unknown and (count := forgetting.forget_again(desk, unknown)):
        log.warning("This database is older than its file of marks: %d people were forgotten again", count)
    desk.marks = [(mark, at) for mark, at in known.items() if noted.get(mark, 0) < at]
