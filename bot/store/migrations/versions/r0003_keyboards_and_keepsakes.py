"""Which buttons stand in a chat, and what adapters have to know after a restart."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Two tables more."""
    op.create_table(
        "standing",
        sa.Column("chat", BIG, primary_key=True),
        sa.Column("id", BIG, nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
    )
    op.create_table(
        "keepsake",
        sa.Column("key", sa.LargeBinary(), primary_key=True),
        sa.Column("at", BIG, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("keepsake_at", "keepsake", ["at"])
