"""Which buttons stand in a chat: the newest; those before them are taken away, when nothing else wants to be said.

House rules: what is newest is told by the row that brought it, not by when it arrived, for safety overtakes; taking
them away is a row of the outbox like any other, so a crash forgets none, but it is never worth a second try.
"""

from sqlalchemy import delete, select

from bot.core.model.instants import HOUR, Instant
from bot.core.model.messages import Message, Urgency
from bot.store.context import StoreContext
from bot.store.messages.queueing import new_message
from bot.store.messages.rows import INSERT_MESSAGE, OutboxRow
from bot.store.sealing.envelope import Envelope
from bot.store.sql.statement import Statement, parameter, upsert_row
from bot.store.tables import standing
from bot.store.values import Queued

STANDS = Statement(select(standing.c.id, standing.c.ref).where(standing.c.chat == parameter("at")), "at")
STAND = upsert_row(standing)
# By what the message is called on the platform: a change of it has another row, and the same buttons.
FALL = Statement(
    delete(standing).where(standing.c.chat == parameter("at"), standing.c.ref == parameter("ref")), "at ref"
)


def put_up(context: StoreContext, row: OutboxRow, envelope: Envelope, ref: str, now: Instant) -> Queued | None:
    """New buttons stand in a chat; the row that takes the older ones away, if there are some."""
    before = next(iter(STANDS.rows(context.connection, row.chat)), None)
    # These have been overtaken on the way (a stop, say): the buttons that just arrived are the old ones.
    if before is not None and before[0] > row.id and before[1] != ref:
        return _removal(context, row, envelope, ref, now)
    STAND.run(context.connection, row.chat, row.id, ref)
    return None if before is None or before[1] == ref else _removal(context, row, envelope, before[1], now)


def take_down(context: StoreContext, chat: int, ref: str) -> None:
    """A message was changed and has no buttons any more."""
    FALL.run(context.connection, chat, ref)


def stand(context: StoreContext, chat: int, ref: str) -> bool:
    """Whether these are the newest buttons after all, since a later change brought them back."""
    return any(name == ref for _, name in STANDS.rows(context.connection, chat))


def _removal(context: StoreContext, row: OutboxRow, envelope: Envelope, ref: str, now: Instant) -> Queued:
    # An hour at most: buttons that have stood that long do no more harm, and each press on them is told apart
    # anyway.
    nothing = Message("", "", Urgency.CLEANUP, expires=now + HOUR)
    removal = Envelope(envelope.channel, envelope.address, nothing, ref)
    new = new_message(context, row.person, row.chat, removal, now)
    INSERT_MESSAGE.run(context.connection, *new.columns())
    context.tally.come(1)
    return new.queued
