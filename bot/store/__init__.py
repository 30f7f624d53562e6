"""The store: the one place that is the truth. Plain synchronous verbs, run in one writer thread, over SQLite.

House rules: values in and values out; every verb runs inside a transaction, and reads happen only in verbs; what is
personal is sealed before it comes near a table. The statements are SQLAlchemy Core over the SQLModel tables, put into
SQL once and run with plain tuples, many rows at a time.
"""

from bot.store.errors import (
    DatabaseInUse,
    FailedMigration,
    NewerDatabase,
    StoreProblem,
    StuckDatabase,
    UnreadableDatabase,
    UnsignedBackup,
    UnsupportedDatabase,
    UnwritableBackup,
    WrongKey,
)
from bot.store.restore import Restored, restore
from bot.store.sql.lock import Lock
from bot.store.sql.sqlite_files import database_file
from bot.store.startup import open_store
from bot.store.store import Store
from bot.store.values import Claim, Claimed, Count, Kept, Queued, Receipt, Spoken, State
from bot.store.writer import Writer

__all__ = [
    "Claim",
    "Claimed",
    "Count",
    "DatabaseInUse",
    "FailedMigration",
    "Kept",
    "Lock",
    "NewerDatabase",
    "Queued",
    "Receipt",
    "Restored",
    "Spoken",
    "State",
    "Store",
    "StoreProblem",
    "StuckDatabase",
    "UnreadableDatabase",
    "UnsignedBackup",
    "UnsupportedDatabase",
    "UnwritableBackup",
    "Writer",
    "WrongKey",
    "database_file",
    "open_store",
    "restore",
]
