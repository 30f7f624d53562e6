"""Wrong codes are counted by the chat that they were typed in."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """What was counted is ten minutes old at most, and is let go."""
    op.drop_table("guess")
    op.create_table(
        "guess",
        sa.Column("id", BIG, primary_key=True),
        sa.Column("chat", sa.LargeBinary(), nullable=False),
    )
    op.create_index("ix_guess_chat", "guess", ["chat"])
