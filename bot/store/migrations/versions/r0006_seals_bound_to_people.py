"""Seals are bound to the person as well. The tables stay as they are: bot/store/sealing/rebinding.py seals anew."""

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Nothing but the number: what is sealed needs the keys, which no revision has."""
