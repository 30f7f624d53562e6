"""Rows that a unit of work will write, one struct a table: fields named and in the order of the table's columns.

House rule: a row is made of values that the database keeps as they are; `astuple` hands them to the driver.
"""

from collections.abc import Iterable
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import astuple

from bot.core.model.instants import Instant
from bot.store import tables
from bot.store.context import StoreContext
from bot.store.messages.rows import NewMessage
from bot.store.sealing.kinds import SealKind, kind_of, opened, sealed_again
from bot.store.sql.statement import Row, insert_row

INSERT_ADDRESS = insert_row(tables.address)
INSERT_NOTE = insert_row(tables.note)
INSERT_PARKED = insert_row(tables.parked)


class NewAddress(Struct):
    """The chat of somebody who has never been here."""

    number: int
    hash: bytes
    person: int
    channel: str
    sealed: bytes


class NewNote(Struct):
    """A fact beside a conversation."""

    id: int
    person: int
    sealed: bytes


class NewParked(Struct):
    """An event whose turn went wrong, set aside."""

    id: int
    person: int
    at: Instant
    sealed: bytes
    fault: str


class NewCode(Struct):
    """A code that a chat shows."""

    hash: bytes
    person: int
    chat: int
    until: Instant


class NewGuess(Struct):
    """A code that was wrong."""

    id: int
    chat: bytes
    """A keyed hash of where it was typed."""


NewRow = NewAddress | NewNote | NewParked | NewCode | NewGuess
# The three that belong to somebody and lie sealed: they can be given over when two chats become one.
OwnedRow = TypeVar("OwnedRow", NewMessage, NewNote, NewParked)
MESSAGE, NOTE, PARKED = (kind_of(table) for table in (tables.outbox, tables.note, tables.parked))


def as_rows(new: Iterable[NewRow]) -> list[Row]:
    """What the driver is given."""
    # The driver takes tuples alone, and positions are what `insert_row` has checked against the table.
    return [astuple(each) for each in new]


def given_over(context: StoreContext, kind: SealKind, row: OwnedRow, other: int, person: int) -> OwnedRow:
    """A row that is not written yet; if it is the `other` person's, its person and its seal are this one's now."""
    # Not written yet, so no statement of the joining finds it: it has to be changed where it waits.
    if row.person == other:
        plain = opened(context, kind, (*_bound(kind, row), row.sealed))
        row.person = person
        row.sealed = sealed_again(context, kind, plain, _bound(kind, row))
    return row


def _bound(kind: SealKind, row: OwnedRow) -> Row:
    return tuple([getattr(row, name) for name in kind.bound])
