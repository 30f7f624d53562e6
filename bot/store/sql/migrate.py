"""Bringing the tables to this version, by Alembic's revisions.

House rules: one transaction, after a copy of the file was made; a database that is new (`schema.py`) or up to date
never pays for Alembic, whose import costs more than all the rest of the start. A new revision is a file in
migrations/versions, and LATEST.
"""

import sqlite3
from pathlib import Path
from typing import Any

from bot.store.errors import FailedMigration, NewerDatabase, UnreadableDatabase
from bot.store.sql.sqlite_files import copied

LATEST = "0007"
MIGRATIONS = Path(__file__).parents[1] / "migrations"


_TABLES = r"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'"


def revision_of(connection: sqlite3.Connection, path: Path) -> str | None:
    """The revision of the tables, None where there are none; raises UnreadableDatabase for anybody else's."""
    names = {name for (name,) in connection.execute(_TABLES)}
    if "alembic_version" in names:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if row is not None:
            return str(row[0])
    if names:
        raise UnreadableDatabase(f"{path} is a database, but not one of Easeback", "Name another file")
    return None


def bring_up_to_date(
    connection: sqlite3.Connection, path: Path, latest: str = LATEST, migrations: Path = MIGRATIONS
) -> str | None:
    """Make or change the tables; the revision found. Raises NewerDatabase, FailedMigration or UnreadableDatabase."""
    revision = revision_of(connection, path)
    if revision == latest:
        return revision
    script = _script(migrations)
    if revision is None:
        _upgrade(connection, script)
        return revision
    if revision not in {revision.revision for revision in script.walk_revisions()}:
        raise NewerDatabase(
            f"{path} was written by a newer Easeback (its tables are at {revision}, this version knows {latest})",
            "Start the newer version, or restore a backup from before it",
        )
    copy = path.with_name(f"{path.name}.before-{latest}")
    # The transaction would take a failed migration back by itself; the copy is for what a successful one did
    # wrong.
    copied(path, copy)
    try:
        _upgrade(connection, script)
    except Exception as error:
        raise FailedMigration(
            f"The tables of {path} could not be brought from {revision} to {latest}: {type(error).__name__}",
            f"Nothing was changed; go on with the version before this one (there is a copy in {copy})",
        ) from error
    return revision


def _script(migrations: Path) -> Any:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    return ScriptDirectory.from_config(config)


def _upgrade(driver: sqlite3.Connection, script: Any) -> None:
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from sqlalchemy import create_engine
    from sqlalchemy.pool import StaticPool

    def revisions(current: Any, _context: Any) -> Any:
        return script._upgrade_revs("head", current)

    engine = create_engine("sqlite://", creator=lambda: _Lent(driver), poolclass=StaticPool, hide_parameters=True)
    with engine.connect() as connection, EnvironmentContext(Config(), script, fn=revisions) as environment:
        # Batch: SQLite changes hardly anything of a table in place, so Alembic makes it anew and moves the
        # rows.
        environment.configure(connection=connection, render_as_batch=True, transactional_ddl=True)
        environment.run_migrations()


class _Lent:
    """A driver's connection as the libraries are lent it: to begin and to end a transaction is its owner's."""

    def __init__(self, driver: sqlite3.Connection) -> None:
        self._driver = driver

    def __getattr__(self, name: str) -> Any:
        return getattr(self._driver, name)

    def commit(self) -> None:
        """Nothing."""

    def rollback(self) -> None:
        """Nothing: SQLAlchemy takes back what it finds when it meets a connection, and what is left when it goes."""
