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
from bot.store.context import StoreContext
from bot.store.errors import WrongKey
from bot.store.open_rows import WAITING_ROWS
from bot.store.sealing import bindings
from bot.store.sql.database import Driver
from bot.store.sql.statement import Row, Statement, limited, parameter
from bot.vault import LEAST, UnopenableSeal

# A wrong key opens none of them, a damaged page one or two: five tell the two apart at every start.
LOOKED_AT = 5
"""Newest seals of a kind that are looked at: one that does not open may be a damaged row, all of them are not."""


class SealKind(Struct, frozen=True):
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
            query = query.where(*WAITING_ROWS)
        return Statement(limited(query.order_by(self.table.c[self.by or self.bound[0]].desc())), "most")

    def piece(self) -> Statement:
        """Some of this kind, in the order of their rows."""
        first = self.table.c[self.bound[0]]
        return Statement(limited(self._query().where(first > parameter("after")).order_by(first)), "after most")

    def of_person(self) -> Statement:
        """All of this kind that are one person's."""
        return Statement(self._query().where(self.table.c.person == parameter("id")), "id")

    def put(self) -> Statement:
        """Another seal for a row."""
        first = self.table.c[self.bound[0]]
        return Statement(
            update(self.table).where(first == parameter("row")).values(sealed=parameter("seal")), "seal row"
        )


KINDS = (
    SealKind(tables.person, ("id",), bindings.person_binding, b"person %d", bindings.LEAST_STATE),
    SealKind(tables.address, ("number", "person", "channel"), bindings.address_binding, b"address %d"),
    SealKind(tables.note, ("id", "person"), bindings.note_binding, b"note %d"),
    SealKind(tables.outbox, ("id", "person", "chat"), bindings.outbox_binding, b"outbox %d", bindings.LEAST_MESSAGE),
    SealKind(tables.parked, ("id", "person"), bindings.parked_binding, b"parked %d", bindings.LEAST_PARKED),
    SealKind(
        tables.adapter_state,
        ("key",),
        bindings.adapter_state_binding,
        b"keepsake %b",
        bindings.LEAST_ADAPTER_STATE,
        by="at",
    ),
)
NEWEST = tuple((kind, kind.newest()) for kind in KINDS)
OF_PERSON = {kind.table.name: (kind.of_person(), kind.put()) for kind in KINDS if "person" in kind.bound}


def kind_of(table: Table) -> SealKind:
    """The kind of seal in a table."""
    return next(kind for kind in KINDS if kind.table is table)


def open_the_newest(connection: Driver, path: Path, opened: Callable[[SealKind, Row], bytes]) -> None:
    """Open a newest seal of each kind, before anybody is told that all is well; raises WrongKey."""
    for kind, newest in NEWEST:
        rows = newest.rows(connection, LOOKED_AT)
        # Not all have to open: one row may be damaged, and that is no reason to keep everybody out. If none of
        # the newest opens, the key is another one, and every word that is sealed from now on would be lost with
        # it.
        if rows and not any(_opens(kind, row, opened) for row in rows):
            raise WrongKey(
                f"These keys don't open the newest rows of the table {kind.table.name} in {path}",
                "Put the newest copy of the key file in its place; if it is the right one, these rows were damaged or "
                "changed by somebody else: restore the last backup",
            )


def _opens(kind: SealKind, row: Row, opened: Callable[[SealKind, Row], bytes]) -> bool:
    try:
        opened(kind, row)
    except UnopenableSeal:
        return False
    return True


def opened(context: StoreContext, kind: SealKind, row: Row) -> bytes:
    """What is sealed in a row that has the columns which are bound in, and the seal; raises UnopenableSeal."""
    *bound, sealed = row
    return context.vault.open(sealed, kind.row(*bound))


def sealed_again(context: StoreContext, kind: SealKind, plain: bytes, bound: Row) -> bytes:
    """The same words with a seal for these values."""
    return context.vault.seal(plain, kind.row(*bound), kind.least)


def move_seals(context: StoreContext, kind: SealKind, other: int, id: int) -> None:
    """Seals of another person's rows are bound to this one; what does not open stays closed."""
    of_person, put = OF_PERSON[kind.table.name]
    place, changed = kind.bound.index("person"), list[Row]()
    for row in of_person.rows(context.connection, other):
        try:
            plain = opened(context, kind, row)
        except UnopenableSeal:
            continue
        # The same words under another person. What did not open is left as it is: it would not open for either
        # of them.
        changed.append((sealed_again(context, kind, plain, (*row[:place], id, *row[place + 1 : -1])), row[0]))
    put.each(context.connection, changed)
