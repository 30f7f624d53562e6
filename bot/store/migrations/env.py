"""How Alembic runs here: on the connection it is handed, inside the transaction that is open."""

from alembic import context
from sqlmodel import SQLModel

import bot.store.tables  # noqa: F401 - the tables have to be known

connection = context.config.attributes["connection"]
context.configure(
    connection=connection, target_metadata=SQLModel.metadata, render_as_batch=True, transaction_per_migration=False
)
context.run_migrations()
