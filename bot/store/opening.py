"""Opening a database: the lock, the file, the schema, the key; and what an operator hears when it can't be opened.

House rules: opening never reads more than a few rows, however many people there are; a schema of a known older version
is brought forward, after a copy; one of an unknown version is refused; nothing is changed before all is checked.
"""

import fcntl
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from bot.store import upkeep
from bot.store.hand import Hand
from bot.store.migrations.forward import NEWEST, bring_forward, is_known
from bot.store.problems import DatabaseInUse, NewerDatabase, StoreProblem, UnreadableDatabase, WrongKey
from bot.store.store import Store
from bot.vault import UnreadableKey, Vault

SQLITE = "sqlite:///"
PRAGMAS = (
    "PRAGMA busy_timeout = 5000",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
)
CHECK = "easeback"


def open_store(url: str, vault: Vault, boot: int) -> Store:
    """The store of a database, made or brought forward where needed. `boot` is the number of this run. Raises a
    StoreProblem that says what to do."""
    if not url.startswith(SQLITE):
        raise StoreProblem(
            f"The database {url.split(':')[0]} is not supported. Use sqlite:///PATH in EASEBACK_DATABASE."
        )
    path = Path(url.removeprefix(SQLITE))
    lock = _lock(path)
    try:
        engine = _engine(path)
        try:
            return _opened(engine, path, vault, boot, lock)
        except BaseException:
            engine.dispose()
            raise
    except (DatabaseError, sqlite3.DatabaseError, OSError) as error:
        lock.close()
        raise UnreadableDatabase(
            f"The database {path} can't be used ({_reason(error)}). If the disk is full or read-only, mend that; "
            "if the file is damaged, put the newest backup in its place."
        ) from error
    except BaseException:
        lock.close()
        raise


def _opened(engine: Engine, path: Path, vault: Vault, boot: int, lock: IO[bytes]) -> Store:
    connection = engine.connect()
    _bring_forward(connection, path)
    hand = Hand(connection, vault, boot)
    with connection.begin():
        _check_key(hand, path)
    return Store(hand, _closer(engine, connection, lock))


def _lock(path: Path) -> IO[bytes]:
    """Held as long as the database is open: two programs on one file would send everything twice."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = os.fdopen(os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT, 0o600), "r+b")
    except OSError as error:
        raise UnreadableDatabase(
            f"The folder of the database {path} can't be used ({error.strerror}). Mend its rights, or set "
            "EASEBACK_STATE_DIR to another folder."
        ) from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        raise DatabaseInUse(
            f"Another Easeback is running with the database {path}. End that one first, or name another file in "
            "EASEBACK_DATABASE."
        ) from None
    return lock


def _engine(path: Path) -> Engine:
    if not path.exists():
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    engine = create_engine(f"{SQLITE}{path}", poolclass=StaticPool, connect_args={"check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _settle(driver: sqlite3.Connection, _record: Any) -> None:
        driver.isolation_level = None
        for pragma in PRAGMAS:
            driver.execute(pragma)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _bring_forward(connection: Connection, path: Path) -> None:
    with connection.begin():
        tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
        version = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() if tables else None
    if version == NEWEST:
        return
    if tables and not is_known(version):
        raise NewerDatabase(
            f"The database {path} was written by a newer Easeback (schema {version}). Start that version, or put a "
            "backup of this version in its place."
        )
    if tables:
        driver = connection.connection.driver_connection
        upkeep.backup(driver, path.with_name(f"{path.name}.before-{NEWEST}"))  # type: ignore[arg-type]
    with connection.begin():
        bring_forward(connection)


def _check_key(hand: Hand, path: Path) -> None:
    sealed = upkeep.read(hand, "key-check")
    if sealed is None:
        upkeep.remember(hand, "key-check", hand.vault.seal(CHECK.encode(), "key-check").hex())
        return
    try:
        hand.vault.open(bytes.fromhex(sealed), "key-check")
    except UnreadableKey:
        raise WrongKey(
            f"The key does not belong to the database {path}. Name the right one in EASEBACK_KEY_FILE; it was made "
            "together with the database."
        ) from None


def _closer(engine: Engine, connection: Connection, lock: IO[bytes]) -> Callable[[], None]:
    def close() -> None:
        connection.close()
        engine.dispose()
        lock.close()

    return close


def _reason(error: Exception) -> str:
    return str(getattr(error, "orig", None) or getattr(error, "strerror", None) or error)
