"""Every kind of seal that lies in the tables: what it is bound to, what it was bound to before, the newest of each.

House rules: a kind is listed once, here, and whatever has to touch all seals goes by this list: the look at the newest
at a start, the migration that bound them, the joining of two people. How a seal is made is in bot/vault.py; what the
store keeps sealed of itself, in the table meta, is opened at every start anyway.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec import Struct
from sqlalchemy import Select, Table, select, update

from bot.store import tables
from bot.store.context import Desk
from bot.store.errors import WrongKey
from bot.store.sql.statement import Row, Statement, given, literal, most
from bot.store.turns import person_row
from bot.store.values import State
from bot.vault import LEAST, UnopenableSeal

LOOKED_AT = 5
"""Newest seals of a kind that are looked at: one that does not open may be a damaged row, all of them are not."""


class Kind(Struct, frozen=True):
    """One kind of seal."""

    table: Table
    bound: tuple[str, ...]
    """Columns whose values are bound in; the first one names the row."""
    row: Callable[..., bytes]
    """Those values -> what the seal is bound to."""
    former: bytes
    """What a seal of the former form was bound to, with a place for the first value."""
    least: int = LEAST
    """As how many bytes a shorter value is sealed."""
    by: str = ""
    """The column that tells which is newest; empty: the first one that is bound in."""

    def _query(self) -> Select[Any]:
        columns = [self.table.c[name] for name in (*self.bound, "sealed")]
        return select(*columns).where(self.table.c.sealed.is_not(None))

    def newest(self) -> Statement:
        """The newest of this kind. Of the outbox those that wait: final rows have no words, and there are many."""
        query = self._query()
        if self.table is tables.outbox:
            query = query.where(self.table.c.state == literal(State.QUEUED), self.table.c.state < literal(State.SENT))
        return Statement(most(query.order_by(self.table.c[self.by or self.bound[0]].desc())), "most")

    def piece(self) -> Statement:
        """Some of this kind, in the order of their rows."""
        first = self.table.c[self.bound[0]]
        return Statement(most(self._query().where(first > given("after")).order_by(first)), "after most")

    def of_person(self) -> Statement:
        """All of this kind that are one person's."""
        return Statement(self._query().where(self.table.c.person == given("id")), "id")

    def put(self) -> Statement:
        """Another seal for a row."""
        first = self.table.c[self.bound[0]]
        return Statement(update(self.table).where(first == given("row")).values(sealed=given("seal")), "seal row")


KINDS = (
    Kind(tables.person, ("id",), person_row.person_row, b"person %d", person_row.LEAST_STATE),
    Kind(tables.address, ("number", "person", "channel"), person_row.address_row, b"address %d"),
    Kind(tables.note, ("id", "person"), person_row.note_row, b"note %d"),
    Kind(tables.outbox, ("id", "person", "chat"), person_row.outbox_row, b"outbox %d", person_row.LEAST_LETTER),
    Kind(tables.parked, ("id", "person"), person_row.parked_row, b"parked %d", person_row.LEAST_PARKED),
    Kind(tables.keepsake, ("key",), person_row.keepsake_row, b"keepsake %b", person_row.LEAST_KEEPSAKE, by="at"),
)
NEWEST = tuple((kind, kind.newest()) for kind in KINDS)
OF_PERSON = {kind.table.name: (kind.of_person(), kind.put()) for kind in KINDS if "person" in kind.bound}


def kind_of(table: Table) -> Kind:
    """The kind of seal in a table."""
    return next(kind for kind in KINDS if kind.table is table)


def open_the_newest(desk: Desk, path: Path, opened: Callable[[Kind, Row], bytes]) -> None:
    """Open a newest seal of each kind, before anybody is told that all is well; raises WrongKey."""
    for kind, newest in NEWEST:
        rows = newest.rows(desk.connection, LOOKED_AT)
        if rows and not any(_opens(kind, row, opened) for row in rows):
            raise WrongKey(
                f"These keys don't open the newest rows of the table {kind.table.name} in {path}",
                "Put the newest copy of the key file in its place; if it is the right one, these rows were damaged or "
                "changed by somebody else: restore the last backup",
            )


def _opens(kind: Kind, row: Row, opened: Callable[[Kind, Row], bytes]) -> bool:
    try:
        opened(kind, row)
    except UnopenableSeal:
        return False
    return True


def opened(desk: Desk, kind: Kind, row: Row) -> bytes:
    """What is sealed in a row that has the columns which are bound in, and the seal; raises UnopenableSeal."""
    *bound, sealed = row
    return desk.vault.open(sealed, kind.row(*bound))


def sealed_again(desk: Desk, kind: Kind, plain: bytes, bound: Row) -> bytes:
    """The same words with a seal for these values."""
    return desk.vault.seal(plain, kind.row(*bound), kind.least)


def move_seals(desk: Desk, kind: Kind, other: int, id: int) -> None:
    """Seals of another person's rows are bound to this one; what does not open stays closed."""
    of_person, put = OF_PERSON[kind.table.name]
    place, changed = kind.bound.index("person"), list[Row]()
    for row in of_person.rows(desk.connection, other):
        try:
            plain = opened(desk, kind, row)
        except UnopenableSeal:
            continue
        changed.append((sealed_again(desk, kind, plain, (*row[:place], id, *row[place + 1 : -1])), row[0]))
    put.each(desk.connection, changed)
