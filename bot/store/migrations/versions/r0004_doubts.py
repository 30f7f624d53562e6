"""How often nobody knew whether a message arrived, apart from how often it was tried."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """A column more; what waits begins to count anew."""
    op.add_column("outbox", sa.Column("doubts", BIG, nullable=False, server_default=sa.text("0")))
