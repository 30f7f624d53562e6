"""The verbs that keep the store in order: editions, the wake rule, housekeeping, and the count of seals.

House rule: each does a bounded piece of work and tells whether more is left, so that nobody waits behind it for long.
"""

import logging
from collections.abc import Iterable

from msgspec import DecodeError, Struct, msgpack
from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from bot.core.account.linking import VALID
from bot.core.machine.turn import next_wake
from bot.core.model.content import Content, Routine
from bot.core.model.conversation import Wakes, restored
from bot.core.model.instants import DAY, HOUR, Instant
from bot.store.context import Desk
from bot.store.outbox.rows import OVERDUE
from bot.store.outbox.sending import expire
from bot.store.sql.statement import Row, Statement, given, literal, most
from bot.store.tables import address, edition, heard, meta, outbox, parked, person
from bot.store.turns import link_codes
from bot.store.turns.failures import fault_of
from bot.store.turns.person_row import address_row, meta_row, person_row
from bot.store.upkeep import adapter_state
from bot.store.upkeep.forgetting import forget_old_marks
from bot.store.values import Kept, State
from bot.vault import MOST_KEYS, UnopenableSeal, due_for_rotation

KEEP_HEARD = 8 * DAY
KEEP_FINAL = 7 * DAY
PIECE = 1000
log = logging.getLogger(__name__)


class KeyUse(Struct, frozen=True, array_like=True):
    """Which derived key seals, how often it had when that was last written down, and since when."""

    counter: int = 1
    seals: int = 0
    since: Instant = 0


EDITIONS = Statement(select(edition.c.form).order_by(edition.c.id))
INSERT_EDITION = Statement(
    insert_or(edition).values(id=given("id"), form=given("form")).on_conflict_do_nothing(), "id form"
)
GET = Statement(select(meta.c.value).where(meta.c.key == given("name")), "name")
_put = insert_or(meta).values(key=given("key"), value=given("value"))
PUT = Statement(
    _put.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": _put.excluded.value}), "key value"
)
CHATS = Statement(
    most(
        select(address.c.number, address.c.person, address.c.sealed)
        .join_from(outbox, address, address.c.number == outbox.c.chat)
        .where(address.c.channel == given("channel"))
        .group_by(address.c.number)
        .order_by(func.max(outbox.c.id).desc())
    ),
    "channel most",
)
DROP = Statement(delete(meta).where(meta.c.key == given("name")), "name")

_derived = select(person.c.id, person.c.answer_at, person.c.call_at, person.c.sealed)
BY_ANSWER = Statement(
    most(_derived.where(person.c.answer_at > given("after")).order_by(person.c.answer_at)), "after most"
)
BY_ID = Statement(most(_derived.where(person.c.id > given("after")).order_by(person.c.id)), "after most")
REDERIVE = Statement(
    update(person).where(person.c.id == given("row")).values(answer_at=given("answer_at"), call_at=given("call_at")),
    "answer_at call_at row",
)

_old_keys = most(select(heard.c.key).where(heard.c.at < given("before")).order_by(heard.c.at))
_old_letters = most(
    select(outbox.c.id)
    .where(outbox.c.at < given("before"), outbox.c.state >= literal(State.SENT))
    .order_by(outbox.c.at)
)
_old_parked = most(select(parked.c.id).where(parked.c.id < given("before")).order_by(parked.c.id))
FORGET_KEYS = Statement(delete(heard).where(heard.c.key.in_(_old_keys)), "before most")
FORGET_FINAL = Statement(delete(outbox).where(outbox.c.id.in_(_old_letters)), "before most")
FORGET_PARKED = Statement(delete(parked).where(parked.c.id.in_(_old_parked)), "before most")


def editions(desk: Desk) -> tuple[Routine, ...]:
    """The forms that were ever in use; one that this version can't read any more is left out."""
    forms = []
    for (saved,) in EDITIONS.rows(desk.connection):
        try:
            forms.append(msgpack.decode(saved, type=Routine))
        except DecodeError:
            log.warning("An old edition of a routine can't be read any more; sessions that began with it end")
    return tuple(forms)


def begin(desk: Desk, book: Content, rule: str) -> bool:
    """Keep the book's forms, and remember the rule of the wakes; whether people's wakes have to be derived again."""
    desk.book = book
    INSERT_EDITION.each(desk.connection, [(id, msgpack.encode(routine)) for id, routine in book.routines.items()])
    before = GET.one(desk.connection, "rule")
    if before is not None and before != rule.encode():
        PUT.run(desk.connection, "cursor", b"0")
    PUT.run(desk.connection, "rule", rule.encode())
    return GET.one(desk.connection, "cursor") is not None


def rederive(desk: Desk, after: int, limit: int) -> int | None:
    """Derive the wakes of some people again; where to go on, or None when all are done. 0 goes on where it stopped.

    First those whom someone waits for, in the order in which they are due (the cursor is then negative), then all.
    """
    at = after or int(GET.one(desk.connection, "cursor") or 0)
    rows = BY_ANSWER.rows(desk.connection, -at, limit) if at <= 0 else ()
    if at <= 0 and rows:
        cursor = -rows[-1][1]
    else:
        rows = BY_ID.rows(desk.connection, max(at, 0), limit)
        cursor = rows[-1][0] if rows else 0
    REDERIVE.each(desk.connection, [changed for row in rows if (changed := _derived_again(desk, row)) is not None])
    if not rows:
        DROP.run(desk.connection, "cursor")
        return None
    PUT.run(desk.connection, "cursor", b"%d" % cursor)
    return int(cursor)


def _derived_again(desk: Desk, row: Row) -> Row | None:
    id, answer_at, call_at, sealed = row
    try:
        wakes = next_wake(restored(desk.vault.open(sealed, person_row(id))), desk.book)
    except Exception as error:
        log.error("A person's wakes can't be derived, the old ones stay: %s", fault_of(error))
        return None
    return None if wakes == Wakes(answer_at, call_at) else (wakes.answer_at, wakes.call_at, id)


def housekeep(desk: Desk, now: Instant) -> Kept:
    """Delete what has been kept long enough, and end what nobody will send any more: a piece of each."""
    lived = desk.time.aged(now)
    deleted = (
        FORGET_KEYS.run(desk.connection, lived - KEEP_HEARD, PIECE),
        FORGET_FINAL.run(desk.connection, lived - KEEP_FINAL, PIECE),
        FORGET_PARKED.run(desk.connection, (lived - KEEP_FINAL) * 1000, PIECE),
        adapter_state.FORGET.run(desk.connection, lived - adapter_state.KEEP, PIECE),
    )
    link_codes.OLD_CODES.run(desk.connection, lived)
    link_codes.OLD_GUESSES.run(desk.connection, (lived - VALID) * 1000)
    forget_old_marks(desk, now)
    overdue = [id for (id,) in OVERDUE.rows(desk.connection, (lived - HOUR) * 1000, now, PIECE)]
    renew_key(desk, lived)
    return Kept(expire(desk, overdue, now), PIECE in (*deleted, len(overdue)))


def first_seen(desk: Desk, names: Iterable[str], now: Instant) -> dict[str, int]:
    """Name -> how long ago, in lived time, it was first among the names; whatever is not any more is not remembered."""
    lived = desk.time.aged(now)
    known = msgpack.decode(GET.one(desk.connection, "copies") or b"\x80", type=dict[str, int])
    seen = {name: min(known.get(name, lived), lived) for name in names}
    PUT.run(desk.connection, "copies", msgpack.encode(seen))
    return {name: lived - since for name, since in seen.items()}


def key_in_use(desk: Desk) -> None:
    """Seal with the key that the last start sealed with; raises UnopenableSeal or DecodeError."""
    sealed = GET.one(desk.connection, "seals")
    use = KeyUse() if sealed is None else msgpack.decode(desk.vault.open(sealed, meta_row("seals")), type=KeyUse)
    desk.vault.seal_with(use.counter, use.seals)
    desk.key_since = use.since


def renew_key(desk: Desk, lived: Instant, at_once: bool = False) -> int:
    """Seal with the next key if the one in use has served long enough, or at once; its number. Remembers the count.

    The key's age is reckoned in lived time, and even a clock that is wrong does no harm here: a key more is derived
    from the same master, and every one opens for ever.
    """
    vault = desk.vault
    if at_once or (desk.key_since and due_for_rotation(desk.key_since, vault.seals, lived)):
        vault.seal_with(vault.counter % (MOST_KEYS - 1) + 1)
        desk.key_since = lived
    desk.key_since = desk.key_since or lived
    use = msgpack.encode(KeyUse(vault.counter, vault.seals + 1, desk.key_since))
    PUT.run(desk.connection, "seals", vault.seal(use, meta_row("seals")))
    return vault.counter


def chats(desk: Desk, channel: str, limit: int) -> tuple[str, ...]:
    """The chats that were spoken to in the last days, the latest first."""
    rows = CHATS.rows(desk.connection, channel, limit)
    found = []
    for number, id, sealed in rows:
        try:
            found.append(desk.vault.open(sealed, address_row(number, id, channel)).decode())
        except UnopenableSeal as error:
            log.error("An address can't be opened and is passed over: %s", fault_of(error))
    return tuple(found)
