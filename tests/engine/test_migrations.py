"""The tables and how they came to be."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlmodel import SQLModel

from bot.core.model.events import Said
from bot.store import FailedMigration, NewerDatabase
from bot.store.sql.migrate import LATEST, MIGRATIONS, bring_up_to_date
from bot.store.sql.schema import parts
from bot.store.sql.sqlite import connected
from tests.engine.house import House

NEXT = '''"""A test's own revision."""

import sqlalchemy as sa
from alembic import op

revision = "next"
down_revision = "{latest}"


def upgrade() -> None:
    """A column more."""
    op.add_column("person", sa.Column("colour", sa.String(), nullable=False, server_default="green"))
    {then}
'''


def later(folder: Path, then: str = "") -> Path:
    """The migrations and one more."""
    migrations = folder / "migrations"
    shutil.copytree(MIGRATIONS, migrations)
    (migrations / "versions" / "next.py").write_text(NEXT.format(latest=LATEST, then=then))
    return migrations


def first_revision(folder: Path) -> Path:
    """The migrations as they were in the beginning."""
    first = folder / "first"
    shutil.copytree(MIGRATIONS, first)
    for later_one in (first / "versions").glob("r000[2-9]*.py"):
        later_one.unlink()
    return first


def migrate(file: Path, migrations: Path, latest: str = "next") -> None:
    connection = connected(file)
    try:
        connection.execute("BEGIN IMMEDIATE")
        bring_up_to_date(connection, file, latest, migrations)
        connection.commit()
    finally:
        connection.close()


def test_the_last_revision_is_the_latest() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_heads() == [LATEST]


def test_the_models_and_the_migrations_agree(house: House, tmp_path: Path) -> None:
    """A new file is made as the models say; one that went through all revisions has the same."""
    old = tmp_path / "old.db"
    migrate(old, MIGRATIONS, LATEST)
    engine = create_engine(f"sqlite:///{old}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, SQLModel.metadata) == []
    engine.dispose()
    query = "SELECT name, sql FROM sqlite_master"
    with closing(sqlite3.connect(old)) as migrated:
        expected = {name: parts(sql or "") for name, sql in migrated.execute(query)}
        assert migrated.execute("SELECT * FROM alembic_version").fetchall() == [(LATEST,)]
    assert {name: parts(sql or "") for name, sql in house.rows(query)} == expected
    assert house.rows("SELECT * FROM alembic_version") == [(LATEST,)]


def test_a_migration_runs_over_a_full_file_and_keeps_a_copy(house: House, tmp_path: Path) -> None:
    house.lies_down()
    before = house.person()
    people = house.rows("SELECT * FROM person")
    house.store.close()
    migrate(house.file, later(tmp_path))
    assert house.rows("SELECT colour FROM person") == [("green",)]
    assert house.one("SELECT version_num FROM alembic_version") == "next"
    assert house.person() == before
    copy = house.file.with_name("easeback.db.before-next")
    assert copy.stat().st_mode & 0o777 == 0o600
    with sqlite3.connect(copy) as connection:
        assert connection.execute("SELECT * FROM person").fetchall() == people
    connection.close()
    migrate(house.file, tmp_path / "migrations")
    house.change("ALTER TABLE person DROP COLUMN colour")
    house.change("UPDATE alembic_version SET version_num = ?", LATEST)
    house.store = house.open()
    assert house.hears(Said("repeat")).turned == 1


def test_a_migration_that_fails_changes_nothing(house: House, tmp_path: Path) -> None:
    house.lies_down()
    house.store.close()
    before = house.rows("SELECT name, sql FROM sqlite_master"), house.rows("SELECT * FROM person")
    with pytest.raises(FailedMigration, match="Nothing was changed"):
        migrate(house.file, later(tmp_path, then='raise RuntimeError("half way")'))
    assert (house.rows("SELECT name, sql FROM sqlite_master"), house.rows("SELECT * FROM person")) == before
    house.store = house.open()
    assert house.hears(Said("repeat")).turned == 1


def test_an_older_version_refuses_what_a_newer_one_has_changed(house: House, tmp_path: Path) -> None:
    house.store.close()
    migrate(house.file, later(tmp_path))
    with pytest.raises(NewerDatabase):
        migrate(house.file, MIGRATIONS, LATEST)
    house.change("ALTER TABLE person DROP COLUMN colour")
    house.change("UPDATE alembic_version SET version_num = ?", LATEST)
    house.store = house.open()
