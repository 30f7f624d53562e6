"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make them."""
    _people()
    _outbox()
    _beside()


def _people() -> None:
    op.create_table(
        "person",
        sa.Column("id", BIG, primary_key=True),
        sa.Column("home", BIG, nullable=False),
        sa.Column("era", BIG, nullable=False),
        sa.Column("answer_at", BIG),
        sa.Column("call_at", BIG),
        sa.Column("faults", BIG, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
    )
    op.create_index("person_answer", "person", ["answer_at"], sqlite_where=sa.text("answer_at IS NOT NULL"))
    op.create_index("person_call", "person", ["call_at"], sqlite_where=sa.text("call_at IS NOT NULL"))
    op.create_table(
        "address",
        sa.Column("number", BIG, primary_key=True),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("person", BIG, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.UniqueConstraint("hash"),
    )
    op.create_index("ix_address_person", "address", ["person"])
    op.create_table(
        "heard",
        sa.Column("key", sa.LargeBinary(), primary_key=True),
        sa.Column("at", BIG, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("heard_at", "heard", ["at"])


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", BIG, primary_key=True),
        sa.Column("person", BIG, nullable=False),
        sa.Column("chat", BIG, nullable=False),
        sa.Column("era", BIG),
        sa.Column("urgency", BIG, nullable=False),
        sa.Column("state", BIG, nullable=False),
        sa.Column("not_before", BIG, nullable=False),
        sa.Column("expires", BIG),
        sa.Column("resend", BIG, nullable=False),
        sa.Column("must", BIG, nullable=False),
        sa.Column("card", sa.String()),
        sa.Column("boot", BIG, nullable=False),
        sa.Column("tries", BIG, nullable=False),
        sa.Column("ref", sa.String()),
        sa.Column("sealed", sa.LargeBinary()),
    )
    op.create_index("outbox_open", "outbox", ["state"], sqlite_where=sa.text("state < 2"))
    op.create_index("outbox_person", "outbox", ["person"])
    op.create_index("outbox_card", "outbox", ["chat", "card"], sqlite_where=sa.text("card IS NOT NULL"))


def _beside() -> None:
    op.create_table(
        "note",
        sa.Column("id", BIG, primary_key=True),
        sa.Column("person", BIG, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
    )
    op.create_index("ix_note_person", "note", ["person"])
    op.create_table(
        "parked",
        sa.Column("id", BIG, primary_key=True),
        sa.Column("person", BIG, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("fault", sa.String(), nullable=False),
    )
    op.create_index("ix_parked_person", "parked", ["person"])
    op.create_table(
        "edition",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("form", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.String(), primary_key=True),
        sa.Column("value", sa.LargeBinary(), nullable=False),
    )
