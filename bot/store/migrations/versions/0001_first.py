"""The first schema: people, addresses, what was heard, the outbox, notes, what was set aside, routines, memory."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    kind = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    return sa.Column(name, kind, autoincrement=False, nullable=nullable)


def upgrade() -> None:
    op.create_table(
        "address",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        _number("number"),
        _number("person"),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_index("address_number", "address", ["number"], unique=True)
    op.create_index("address_person", "address", ["person"], unique=False)
    op.create_table(
        "edition",
        sa.Column("id", sa.String(), nullable=False),
        _number("at"),
        sa.Column("form", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "heard",
        sa.Column("key", sa.LargeBinary(), nullable=False),
        _number("at"),
        sa.PrimaryKeyConstraint("key"),
        sqlite_with_rowid=False,
    )
    op.create_index("heard_at", "heard", ["at"], unique=False)
    op.create_table(
        "meta",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "note",
        _number("id"),
        _number("person"),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("note_person", "note", ["person"], unique=False)
    op.create_table(
        "outbox",
        _number("id"),
        _number("person"),
        _number("chat"),
        sa.Column("channel", sa.String(), nullable=False),
        _number("era", nullable=True),
        _number("urgency"),
        _number("state"),
        _number("not_before"),
        _number("expires", nullable=True),
        sa.Column("resend", sa.Boolean(), nullable=False),
        sa.Column("must", sa.Boolean(), nullable=False),
        sa.Column("card", sa.String(), nullable=True),
        _number("boot"),
        _number("tries"),
        sa.Column("ref", sa.String(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("outbox_card", "outbox", ["chat", "card"], unique=False, sqlite_where=sa.text("card IS NOT NULL"))
    op.create_index("outbox_open", "outbox", ["id"], unique=False, sqlite_where=sa.text("state < 2"))
    op.create_index("outbox_person", "outbox", ["person"], unique=False)
    op.create_table(
        "parked",
        _number("id"),
        _number("person"),
        _number("at"),
        sa.Column("wrong", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("parked_person", "parked", ["person"], unique=False)
    op.create_table(
        "person",
        _number("id"),
        _number("home"),
        _number("era"),
        _number("answer_at", nullable=True),
        _number("call_at", nullable=True),
        _number("faults"),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "person_answer_at", "person", ["answer_at"], unique=False, sqlite_where=sa.text("answer_at IS NOT NULL")
    )
    op.create_index("person_call_at", "person", ["call_at"], unique=False, sqlite_where=sa.text("call_at IS NOT NULL"))
