"""Two chats of one person, and marks of those who were forgotten."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """New tables only: what was there stays as it is."""
    op.create_table(
        "preferred",
        sa.Column("person", BIG, sa.ForeignKey("person.id"), primary_key=True),
        sa.Column("chat", BIG, nullable=False),
    )
    op.create_table(
        "code",
        sa.Column("hash", sa.LargeBinary(), primary_key=True),
        sa.Column("person", BIG, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("chat", BIG, nullable=False),
        sa.Column("until", BIG, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_code_person", "code", ["person"])
    op.create_table(
        "guess",
        sa.Column("id", BIG, primary_key=True),
        sa.Column("person", BIG, sa.ForeignKey("person.id"), nullable=False),
    )
    op.create_index("ix_guess_person", "guess", ["person"])
    op.create_table(
        "forgotten",
        sa.Column("mark", sa.LargeBinary(), primary_key=True),
        sa.Column("at", BIG, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("forgotten_at", "forgotten", ["at"])
