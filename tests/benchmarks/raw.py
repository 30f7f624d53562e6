"""What a careful person writes without any library: sqlite3 of the standard library, many rows at a time."""

import sqlite3
from collections.abc import Iterable

from bot.store.sealing.bindings import address_binding, person_binding
from bot.vault import Vault
from tests.benchmarks.rows import LETTER, LETTERS, NOTE, NOTES, PEOPLE, PERSON, Group, seal

_WHERE = "a.number, a.person, a.channel, a.sealed"
_MET = f"SELECT {_WHERE}, {', '.join(f'p.{name}' for name in PERSON.split(', '))} FROM address a JOIN person p"
_UPDATE = "UPDATE person SET home = ?, era = ?, answer_at = ?, call_at = ?, faults = ?, sealed = ? WHERE id = ?"
_REPLACE = "UPDATE outbox SET state = 5, sealed = NULL WHERE chat = ? AND card = ? AND state = 0"
_GIVE_WAY = "UPDATE outbox SET state = 5, sealed = NULL WHERE id = ? AND state = 0"
_CARD = LETTER.split(", ").index("card")


def write_raw(connection: sqlite3.Connection, vault: Vault, group: Group) -> None:
    """One group: what was heard already, who is there and what they were; then all rows, sealed, in one commit."""
    keys = {vault.hashed("key " + channel, key) for channel, _, key in group.heard}
    hashes = [vault.hashed(channel, chat) for channel, chat, _ in group.heard]
    connection.execute("BEGIN IMMEDIATE")
    known = connection.execute(f"SELECT key FROM heard WHERE key IN ({_marks(keys)})", [*keys]).fetchall()
    keys -= {key for (key,) in known}
    connection.executemany("INSERT INTO heard VALUES (?, ?)", [(key, group.now) for key in keys])
    met = connection.execute(f"{_MET} ON p.id = a.person WHERE a.hash IN ({_marks(hashes)})", hashes).fetchall()
    for number, id, channel, address, *_, sealed in met:
        vault.open(address, address_binding(number, id, channel))
        vault.open(sealed, person_binding(id))
    people = [seal(vault, PEOPLE, row) for row in group.people]
    connection.executemany(_UPDATE, [(*row[1:], row[0]) for row in people])
    cards = [(row[2], row[_CARD]) for row in group.letters if row[_CARD] is not None]
    connection.executemany(_REPLACE, cards)
    connection.executemany(_GIVE_WAY, [(id,) for id in group.given_way])
    for kind, columns, rows in ((LETTERS, LETTER, group.letters), (NOTES, NOTE, group.notes)):
        insert = f"INSERT INTO {kind.table.name} ({columns}) VALUES ({_marks(columns.split())})"
        connection.executemany(insert, [seal(vault, kind, row) for row in rows])
    connection.execute("COMMIT")


def _marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)
