"""The rows that a run of ours wrote, unsealed, so that others can seal and write them again."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from msgspec import Struct, msgpack

from bot.channel import Heard
from bot.core.model.instants import Instant
from bot.store import tables
from bot.store.sealing.kinds import SealKind, kind_of
from bot.store.sql.sqlite import plain_connection
from bot.store.values import State
from bot.vault import Vault

Row = tuple[Any, ...]
PERSON = "id, home, era, answer_at, call_at, faults, sealed"
_COUNTED = "tries, ref, doubts, at"
LETTER = f"id, person, chat, era, urgency, state, not_before, expires, resend, must, card, boot, {_COUNTED}, sealed"
NOTE = "id, person, sealed"
PEOPLE, LETTERS, NOTES = (kind_of(table) for table in (tables.person, tables.outbox, tables.note))
"""How each is sealed; what is bound in stands first in a row."""
_IN_CLEAR = {"person": PERSON[:-8], "outbox": LETTER[:-8], "note": NOTE[:-8], "heard": "key, at"}


class Group(Struct, frozen=True, array_like=True):
    """What one group of events led to; the last column of each row is what is sealed there, in clear."""

    now: Instant
    heard: tuple[tuple[str, str, str], ...]
    """Channel, chat and key of each event."""
    people: tuple[Row, ...]
    letters: tuple[Row, ...]
    notes: tuple[Row, ...]
    given_way: tuple[int, ...]
    """Letters of earlier groups that a newer one takes the place of."""


class Recorder:
    """Reads what each group has changed."""

    def __init__(self, file: Path, vault: Vault) -> None:
        self._connection = plain_connection(file)
        self._vault = vault
        self._last = {"outbox": 0, "note": 0}
        self._void = set[int]()

    def recorded(self, group: Sequence[Heard], now: Instant) -> Group:
        """What this group, the last one that was heard, has led to."""
        hashes = [self._vault.hashed(each.channel, each.chat) for each in group]
        marks = ", ".join("?" * len(group))
        met = f"SELECT person FROM address WHERE hash IN ({marks})"
        people = self._connection.execute(f"SELECT {PERSON} FROM person WHERE id IN ({met})", hashes).fetchall()
        return Group(
            now,
            tuple((each.channel, each.chat, each.key) for each in group),
            self._clear(people, PEOPLE),
            self._clear(self._newer("outbox", LETTER), LETTERS),
            self._clear(self._newer("note", NOTE), NOTES),
            self._newly_void(),
        )

    def _newly_void(self) -> tuple[int, ...]:
        void = {id for (id,) in self._connection.execute(f"SELECT id FROM outbox WHERE state = {State.CANCELLED}")}
        new, self._void = void - self._void, void
        return tuple(sorted(new))

    def _newer(self, table: str, columns: str) -> list[Row]:
        query = f"SELECT {columns} FROM {table} WHERE id > ? ORDER BY id"
        rows = self._connection.execute(query, (self._last[table],)).fetchall()
        if rows:
            self._last[table] = rows[-1][0]
        return rows

    def _clear(self, rows: Sequence[Row], kind: SealKind) -> tuple[Row, ...]:
        return tuple((*row[:-1], self._vault.open(row[-1], kind.row(*row[: len(kind.bound)]))) for row in rows)


def seal(vault: Vault, kind: SealKind, row: Row) -> Row:
    """The row with its last column sealed."""
    return (*row[:-1], vault.seal(row[-1], kind.row(*row[: len(kind.bound)]), kind.least))


def write_script(path: Path, groups: Sequence[Group]) -> None:
    """Keep what a run has led to."""
    path.write_bytes(msgpack.encode(groups))


def read_script(path: Path, most: int) -> list[Group]:
    """What a run has led to, its first groups."""
    return msgpack.decode(path.read_bytes(), type=list[Group])[:most]


def same_rows(one: Path, other: Path) -> bool:
    """Whether two databases hold the same, as far as one can see without the keys."""
    return _seen(one) == _seen(other)


def _seen(file: Path) -> list[list[Row]]:
    with closing(plain_connection(file)) as connection:
        queries = [f"SELECT {columns} FROM {table} ORDER BY 1" for table, columns in _IN_CLEAR.items()]
        return [connection.execute(query).fetchall() for query in queries]
