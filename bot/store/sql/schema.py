"""The schema: what a new file is made with, and whether a file has exactly the tables, columns and indexes that this
version made, and nothing else.

House rule: what somebody else put there is refused by name, before a row is written. A trigger could keep rows that
"delete" should take, a view or a column could hand people's rows on, an index could keep a copy of what is wiped.
"""

import re
import sqlite3
from functools import cache
from pathlib import Path

from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from bot.store.errors import UnreadableDatabase
from bot.store.sql.dialect import SCHEMA_DIALECT

_OBJECTS = "SELECT type, name, coalesce(sql, '') FROM sqlite_master"
_VERSION = (
    "CREATE TABLE alembic_version ( version_num VARCHAR(32) NOT NULL,"
    " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)
_OWN = re.compile(r"sqlite_autoindex_(\w+)_\d+|sqlite_stat\d")
"""What SQLite makes by itself: the index of a key, which has no words of its own, and the figures of ANALYZE."""


def refuse_what_acts(connection: sqlite3.Connection, path: Path) -> None:
    """No trigger and no view, whatever the version, before anything is changed; raises UnreadableDatabase."""
    for kind, name, _ in connection.execute(_OBJECTS):
        if kind not in ("table", "index"):
            raise _refused(path, f"a {kind} {name}")


def refuse_what_is_foreign(connection: sqlite3.Connection, path: Path) -> None:
    """Nothing that this version has not made, and all that it has; raises UnreadableDatabase."""
    expected = dict(_all_expected())
    for kind, name, sql in connection.execute(_OBJECTS).fetchall():
        # ANALYZE, run by an operator, leaves its figures; they hold no more than counts.
        if _OWN.fullmatch(name) and (not sql or kind == "table"):
            continue
        if name not in expected:
            raise _refused(path, f"a {kind} {name}")
        if (kind, parts(sql)) != expected.pop(name):
            raise _refused(path, f"a {kind} {name} that is not as it was made")
    if expected:
        raise UnreadableDatabase(
            f"{path} lacks {', '.join(sorted(expected))}", "Restore the last backup; somebody has taken it out"
        )


def _refused(path: Path, what: str) -> UnreadableDatabase:
    return UnreadableDatabase(
        f"{path} holds {what}, which Easeback has not made",
        "Somebody has changed the file: find out who, and restore a backup from before that",
    )


def make_if_new(connection: sqlite3.Connection, revision: str) -> None:
    """All tables at once, as this version has them, in a file that holds nothing yet: the same as its revisions make
    one after another, without the library for those, whose import costs more than all the rest of a start."""
    if connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is None:
        for _, _, sql in _statements():
            connection.execute(sql)
        connection.execute("INSERT INTO alembic_version VALUES (?)", (revision,))


@cache
def _all_expected() -> dict[str, tuple[str, list[str]]]:
    return {name: (kind, parts(sql)) for kind, name, sql in _statements()}


@cache
def _statements() -> tuple[tuple[str, str, str], ...]:
    """Kind, name and words of everything, in the order in which it can be made."""
    statements = [("table", "alembic_version", _VERSION)]
    for table in SQLModel.metadata.sorted_tables:
        statements.append(("table", table.name, str(CreateTable(table).compile(dialect=SCHEMA_DIALECT))))
        statements += [
            ("index", str(index.name), str(CreateIndex(index).compile(dialect=SCHEMA_DIALECT)))
            for index in table.indexes
        ]
    return tuple(statements)


@cache
def parts(sql: str) -> list[str]:
    """What stands between the commas: a column that came later stands last, and statements name theirs."""
    # Sorted, because ALTER TABLE puts a new column last wherever the model has it; in no other way do two ways
    # to the same table differ.
    return sorted(re.sub(r"[\s\"]+", " ", part).strip(" ()") for part in sql.split(","))
