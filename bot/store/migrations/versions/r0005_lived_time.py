"""How old a message is, apart from its number, which is only its place in the order."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """A column more; until now a number told the age."""
    op.add_column("outbox", sa.Column("at", BIG, nullable=False, server_default=sa.text("0")))
    op.execute(sa.text("UPDATE outbox SET at = id / 1000"))
    op.create_index("outbox_at", "outbox", ["at"])
