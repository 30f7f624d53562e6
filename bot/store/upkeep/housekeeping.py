"""Housekeeping: deleting by age, and ending what nobody will send.

House rule: each does a bounded piece of work and tells whether more is left, so that nobody waits behind it for long.
"""

import logging
from collections.abc import Iterable

from msgspec import msgpack
from sqlalchemy import delete, select

from bot.core.account.linking import VALID
from bot.core.model.instants import DAY, HOUR, Instant
from bot.store.context import StoreContext
from bot.store.forgetting import delete_old_tombstones
from bot.store.messages.rows import OVERDUE
from bot.store.meta import GET, PUT
from bot.store.outbox.claim import expire
from bot.store.sealing.key_rotation import renew_key
from bot.store.sql.statement import Statement, limited, literal, parameter
from bot.store.tables import heard, outbox, parked
from bot.store.turns import link_codes
from bot.store.upkeep import adapter_state
from bot.store.values import Kept, State

# Longer than a platform tells anything twice (Telegram keeps an update for 24 hours), and a day longer than final
# messages.
KEEP_HEARD = 8 * DAY
# A week, for edits and for whoever looks into a complaint; the words are gone as soon as a row is final.
KEEP_FINAL = 7 * DAY
# Some milliseconds of the writer's thread, between which everybody else goes first.
PIECE = 1000
log = logging.getLogger(__name__)


_old_keys = limited(select(heard.c.key).where(heard.c.at < parameter("before")).order_by(heard.c.at))
_old_messages = limited(
    select(outbox.c.id)
    .where(outbox.c.at < parameter("before"), outbox.c.state >= literal(State.SENT))
    .order_by(outbox.c.at)
)
_old_parked = limited(select(parked.c.id).where(parked.c.id < parameter("before")).order_by(parked.c.id))
FORGET_KEYS = Statement(delete(heard).where(heard.c.key.in_(_old_keys)), "before most")
FORGET_FINAL = Statement(delete(outbox).where(outbox.c.id.in_(_old_messages)), "before most")
FORGET_PARKED = Statement(delete(parked).where(parked.c.id.in_(_old_parked)), "before most")


def housekeep(context: StoreContext, now: Instant) -> Kept:
    """Delete what has been kept long enough, and end what nobody will send any more: a piece of each."""
    lived = context.time.aged(now)
    deleted = (
        FORGET_KEYS.run(context.connection, lived - KEEP_HEARD, PIECE),
        FORGET_FINAL.run(context.connection, lived - KEEP_FINAL, PIECE),
        FORGET_PARKED.run(context.connection, (lived - KEEP_FINAL) * 1000, PIECE),
        adapter_state.FORGET.run(context.connection, lived - adapter_state.KEEP, PIECE),
    )
    link_codes.OLD_CODES.run(context.connection, lived)
    link_codes.OLD_GUESSES.run(context.connection, (lived - VALID) * 1000)
    delete_old_tombstones(context, now)
    # An hour later, so that the postman, who would have told the person at once, has had every chance to find
    # them.
    overdue = [id for (id,) in OVERDUE.rows(context.connection, (lived - HOUR) * 1000, now, PIECE)]
    renew_key(context, lived)
    return Kept(expire(context, overdue, now), PIECE in (*deleted, len(overdue)))


def touch(context: StoreContext, now: Instant) -> None:
    """Write when the disk last took something; raises what keeps the disk from it."""
    PUT.run(context.connection, "touched", str(now).encode())


def first_seen(context: StoreContext, names: Iterable[str], now: Instant) -> dict[str, int]:
    """Name -> how long ago, in lived time, it was first among the names; whatever is not any more is not remembered."""
    lived = context.time.aged(now)
    known = msgpack.decode(GET.one(context.connection, "copies") or b"\x80", type=dict[str, int])
    # A name that is not among them any more is forgotten; if it comes back, it is another file.
    seen = {name: min(known.get(name, lived), lived) for name in names}
    PUT.run(context.connection, "copies", msgpack.encode(seen))
    return {name: lived - since for name, since in seen.items()}
