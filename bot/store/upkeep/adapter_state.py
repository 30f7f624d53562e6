"""What adapters have to know of their platforms after a restart: found by keyed hash, sealed, for ninety days."""

import logging

from sqlalchemy import delete, func, select

from bot.core.model.instants import DAY, Instant
from bot.store.context import StoreContext
from bot.store.failures import fault_of
from bot.store.sealing.bindings import LEAST_ADAPTER_STATE, adapter_state_binding, address_binding
from bot.store.sql.statement import Statement, limited, parameter, upsert_row
from bot.store.tables import adapter_state, address, outbox
from bot.vault import UnopenableSeal

KEEP = 90 * DAY
FIND = Statement(select(adapter_state.c.sealed).where(adapter_state.c.key == parameter("name")), "name")
PUT = upsert_row(adapter_state)
DROP = Statement(delete(adapter_state).where(adapter_state.c.key == parameter("name")), "name")
_old = limited(select(adapter_state.c.key).where(adapter_state.c.at < parameter("before")).order_by(adapter_state.c.at))
FORGET = Statement(delete(adapter_state).where(adapter_state.c.key.in_(_old)), "before most")
# By the outbox, which keeps a week: who was not spoken to for that long has no session to miss.
CHATS = Statement(
    limited(
        select(address.c.number, address.c.person, address.c.sealed)
        .join_from(outbox, address, address.c.number == outbox.c.chat)
        .where(address.c.channel == parameter("channel"))
        .group_by(address.c.number)
        .order_by(func.max(outbox.c.id).desc())
    ),
    "channel most",
)
log = logging.getLogger(__name__)


def keep(context: StoreContext, channel: str, name: str, value: str, now: Instant) -> None:
    """Remember a value under a name of a channel; an empty one forgets."""
    key = _key(context, channel, name)
    if value:
        PUT.run(
            context.connection,
            key,
            context.time.aged(now),
            context.vault.seal(value.encode(), adapter_state_binding(key), LEAST_ADAPTER_STATE),
        )
    else:
        DROP.run(context.connection, key)


def find(context: StoreContext, channel: str, name: str) -> str:
    """What was kept, or nothing."""
    key = _key(context, channel, name)
    sealed = FIND.one(context.connection, key)
    return "" if sealed is None else context.vault.open(sealed, adapter_state_binding(key)).decode()


def _key(context: StoreContext, channel: str, name: str) -> bytes:
    return context.vault.hashed("keepsake " + channel, name)


def chats(context: StoreContext, channel: str, limit: int) -> tuple[str, ...]:
    """The chats that were spoken to in the last days, the latest first."""
    rows = CHATS.rows(context.connection, channel, limit)
    chats = []
    for number, id, sealed in rows:
        try:
            chats.append(context.vault.open(sealed, address_binding(number, id, channel)).decode())
        except UnopenableSeal as error:
            log.error("An address can't be opened and is passed over: %s", fault_of(error))
    return tuple(chats)
