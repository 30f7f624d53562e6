"""Forgetting: all rows of a person go, and if they asked for it a tombstone stays, so that no backup from before can
bring them back. Who goes by age alone leaves none: a backup's record tells of the same silence, and goes the same way.

House rules: a tombstone stands for an address and tells nothing without the key; it is written in the transaction that
forgets, and once more into a file beside the database (bot/store/tombstones.py), which no backup contains. A
tombstone concerns only addresses with a smaller number than its own: whoever comes back has a larger one, and is never
erased by it.
"""

from collections.abc import Iterable, Mapping

from sqlalchemy import delete, select

from bot.core.account.retention import KEPT_FOR
from bot.core.model.instants import Instant
from bot.store.context import StoreContext
from bot.store.open_rows import OPEN
from bot.store.sql.statement import Statement, limited, parameter, upsert_row
from bot.store.tables import address, code, forgotten, note, outbox, parked, person, preferred, standing
from bot.store.values import State
from bot.vault import Vault

KEEP_TOMBSTONES = KEPT_FOR
PIECE = 1000

HASHES = Statement(select(address.c.hash).where(address.c.person == parameter("id")), "id")
_chats = select(address.c.number).where(address.c.person == parameter("id"))
_STANDING = Statement(delete(standing).where(standing.c.chat.in_(_chats)), "id")
FORGET = (
    *(
        Statement(delete(table).where(table.c.person == parameter("id")), "id")
        for table in (note, parked, outbox, code, preferred)
    ),
    _STANDING,
    Statement(delete(address).where(address.c.person == parameter("id")), "id"),
)
FORGET_OPEN = Statement(delete(outbox).where(outbox.c.person == parameter("id"), OPEN), "id")
"""What somebody who is forgotten will never hear; it goes before all else, to be counted."""
FORGET_PERSON = Statement(delete(person).where(person.c.id == parameter("id_")), "id_")
PUT_TOMBSTONE = upsert_row(forgotten)
TOMBSTONES = Statement(select(forgotten.c.mark, forgotten.c.at).order_by(forgotten.c.mark))
OLD_TOMBSTONES = Statement(delete(forgotten).where(forgotten.c.at < parameter("before")), "before")
ADDRESSES = Statement(
    limited(
        select(address.c.number, address.c.hash, address.c.person)
        .where(address.c.number > parameter("after"))
        .order_by(address.c.number)
    ),
    "after most",
)


def forget_people(context: StoreContext, people: Mapping[int, int]) -> None:
    """Delete all rows of some people; their numbers -> an id minted when they were forgotten."""
    connection = context.connection
    # While the addresses are still there: afterwards nobody knows of whom a tombstone would be.
    for id, at in people.items():
        tombstones = [(tombstone_of(context.vault, hash), at) for (hash,) in HASHES.rows(connection, id)]
        PUT_TOMBSTONE.each(connection, tombstones)
        context.tombstones += tombstones
    delete_people(context, people)


def delete_people(context: StoreContext, people: Iterable[int]) -> None:
    """Delete all rows of some people, and leave no tombstone."""
    gone = [(id,) for id in people]
    context.tally.end(State.CANCELLED, FORGET_OPEN.each(context.connection, gone))
    for id in people:
        context.tally.meet(id, in_session=False)
    # Statement by statement for all of them, children before parents, as the foreign keys want it.
    for statement in (*FORGET, FORGET_PERSON):
        statement.each(context.connection, gone)
    context.log_to_empty = context.log_to_empty or bool(gone)


def tombstone_of(vault: Vault, hash: bytes) -> bytes:
    """The tombstone of an address, by its hash: another one, so that the hash itself is gone."""
    return vault.hashed("forgotten", hash.hex())


def all_tombstones(context: StoreContext) -> dict[bytes, int]:
    """All tombstones in the table."""
    return dict(TOMBSTONES.rows(context.connection))


def forget_again(context: StoreContext, tombstones: Mapping[bytes, int]) -> int:
    """Forget everybody with an address from before its tombstone: this database is older. How many."""
    gone, after = dict[int, int](), 0
    while rows := ADDRESSES.rows(context.connection, after, PIECE):
        after = rows[-1][0]
        for number, hash, id in rows:
            at = tombstones.get(tombstone_of(context.vault, hash), 0)
            # Numbers and tombstones count by the same clock, so this tells who was there before and who came
            # back after.
            if number < at:
                gone[id] = at
    PUT_TOMBSTONE.each(context.connection, [*tombstones.items()])
    delete_people(context, gone)
    # This database may be a year behind: whoever comes next must not get a number from before their tombstone.
    context.last_id = max(context.last_id, *tombstones.values(), 0)
    return len(gone)


def delete_old_tombstones(context: StoreContext, now: Instant) -> int:
    """Marks are kept for thirteen months: no backup is that old, and nobody in it would be kept. How many went."""
    return OLD_TOMBSTONES.run(context.connection, (context.time.aged(now) - KEEP_TOMBSTONES) * 1000)
