"""Runs the steps that a database lacks.

House rule: Alembic is imported only when there is a step to take, so that an ordinary start does not wait for it.
"""

from pathlib import Path

from sqlalchemy import Connection

NEWEST = "0001"
"""The revision that this program works with; a test compares it with the steps in versions/."""
HERE = Path(__file__).parent


def is_known(revision: str | None) -> bool:
    """Whether this program has the step that led to a revision."""
    return revision is not None and any(path.name.startswith(f"{revision}_") for path in HERE.glob("versions/*.py"))


def bring_forward(connection: Connection) -> None:
    """All steps up to the newest, in the caller's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(HERE))
    command.upgrade(config, "head")
