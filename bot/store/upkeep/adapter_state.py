"""What adapters have to know of their platforms after a restart: found by keyed hash, sealed, for ninety days."""

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as insert_or

from bot.core.model.instants import DAY, Instant
from bot.store.context import Desk
from bot.store.sql.statement import Statement, given, most
from bot.store.tables import keepsake
from bot.store.turns.person_row import LEAST_KEEPSAKE, keepsake_row

KEEP = 90 * DAY
FIND = Statement(select(keepsake.c.sealed).where(keepsake.c.key == given("name")), "name")
_put = insert_or(keepsake).values(key=given("key"), at=given("at"), sealed=given("sealed"))
PUT = Statement(
    _put.on_conflict_do_update(
        index_elements=[keepsake.c.key], set_={"at": _put.excluded.at, "sealed": _put.excluded.sealed}
    ),
    "key at sealed",
)
DROP = Statement(delete(keepsake).where(keepsake.c.key == given("name")), "name")
_old = most(select(keepsake.c.key).where(keepsake.c.at < given("before")).order_by(keepsake.c.at))
FORGET = Statement(delete(keepsake).where(keepsake.c.key.in_(_old)), "before most")


def keep(desk: Desk, channel: str, name: str, value: str, now: Instant) -> None:
    """Remember a value under a name of a channel; an empty one forgets."""
    key = _key(desk, channel, name)
    if value:
        PUT.run(
            desk.connection,
            key,
            desk.time.aged(now),
            desk.vault.seal(value.encode(), keepsake_row(key), LEAST_KEEPSAKE),
        )
    else:
        DROP.run(desk.connection, key)


def find(desk: Desk, channel: str, name: str) -> str:
    """What was kept, or nothing."""
    key = _key(desk, channel, name)
    sealed = FIND.one(desk.connection, key)
    return "" if sealed is None else desk.vault.open(sealed, keepsake_row(key)).decode()


def _key(desk: Desk, channel: str, name: str) -> bytes:
    return desk.vault.hashed("keepsake " + channel, name)
