"""Forgetting: all rows of a person go, and if they asked for it a mark stays, so that no backup from before can bring
them back. Who goes by age alone leaves none: a backup's record tells of the same silence, and goes the same way.

House rules: a mark stands for an address and tells nothing without the key; it is written in the transaction that
forgets, and once more into a file beside the database (bot/store/upkeep/tombstones.py), which no backup contains. A
mark concerns only addresses with a smaller number than its own: whoever comes back has a larger one, and is never
erased by it.
"""

from collections.abc import Iterable, Mapping

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as insert_or

from bot.core.account.retention import KEPT_FOR
from bot.core.model.instants import Instant
from bot.store.context import Desk
from bot.store.sql.statement import Statement, given, most
from bot.store.tables import address, code, forgotten, note, outbox, parked, person, preferred, standing
from bot.vault import Vault

KEEP_MARKS = KEPT_FOR
PIECE = 1000

HASHES = Statement(select(address.c.hash).where(address.c.person == given("id")), "id")
_chats = select(address.c.number).where(address.c.person == given("id"))
_STANDING = Statement(delete(standing).where(standing.c.chat.in_(_chats)), "id")
FORGET = (
    *(
        Statement(delete(table).where(table.c.person == given("id")), "id")
        for table in (note, parked, outbox, code, preferred)
    ),
    _STANDING,
    Statement(delete(address).where(address.c.person == given("id")), "id"),
)
FORGET_PERSON = Statement(delete(person).where(person.c.id == given("id_")), "id_")
_put = insert_or(forgotten).values(mark=given("mark"), at=given("at"))
PUT_MARK = Statement(
    _put.on_conflict_do_update(index_elements=[forgotten.c.mark], set_={"at": _put.excluded.at}), "mark at"
)
MARKS = Statement(select(forgotten.c.mark, forgotten.c.at).order_by(forgotten.c.mark))
OLD_MARKS = Statement(delete(forgotten).where(forgotten.c.at < given("before")), "before")
ADDRESSES = Statement(
    most(
        select(address.c.number, address.c.hash, address.c.person)
        .where(address.c.number > given("after"))
        .order_by(address.c.number)
    ),
    "after most",
)


def forget_people(desk: Desk, people: Mapping[int, int]) -> None:
    """Delete all rows of some people; their numbers -> an id minted when they were forgotten."""
    connection = desk.connection
    for id, at in people.items():
        marks = [(marked(desk.vault, hash), at) for (hash,) in HASHES.rows(connection, id)]
        PUT_MARK.each(connection, marks)
        desk.marks += marks
    delete_people(desk, people)


def delete_people(desk: Desk, people: Iterable[int]) -> None:
    """Delete all rows of some people, and leave no mark."""
    gone = [(id,) for id in people]
    for statement in (*FORGET, FORGET_PERSON):
        statement.each(desk.connection, gone)
    desk.wiped = desk.wiped or bool(gone)


def marked(vault: Vault, hash: bytes) -> bytes:
    """The mark of an address, by its hash: another one, so that the hash itself is gone."""
    return vault.hashed("forgotten", hash.hex())


def marks_of(desk: Desk) -> dict[bytes, int]:
    """All marks in the table."""
    return dict(MARKS.rows(desk.connection))


def forget_again(desk: Desk, marks: Mapping[bytes, int]) -> int:
    """Forget everybody with an address from before its mark: this database is older than the marks. How many."""
    gone, after = dict[int, int](), 0
    while rows := ADDRESSES.rows(desk.connection, after, PIECE):
        after = rows[-1][0]
        for number, hash, id in rows:
            at = marks.get(marked(desk.vault, hash), 0)
            if number < at:
                gone[id] = at
    PUT_MARK.each(desk.connection, [*marks.items()])
    delete_people(desk, gone)
    desk.last = max(desk.last, *marks.values(), 0)
    return len(gone)


def forget_old_marks(desk: Desk, now: Instant) -> int:
    """Marks are kept for thirteen months: no backup is that old, and nobody in it would be kept. How many went."""
    return OLD_MARKS.run(desk.connection, (desk.time.aged(now) - KEEP_MARKS) * 1000)
