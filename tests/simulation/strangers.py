"""Somebody who has the file and no key, and a second program on the same folder: what a start has to refuse.

House rules: everything is tried on a copy, or in a folder beside, so that the run itself goes on undisturbed.
"""

import secrets
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from random import Random
from threading import Thread
from types import SimpleNamespace

from msgspec.structs import replace

import bot.keys
import bot.place
from bot.core.model.conversation import Conversation
from bot.keys import UnreadableKey
from bot.place import open_place
from bot.settings import Settings
from bot.store import DatabaseInUse, Store, StoreProblem, open_store
from bot.vault import UnopenableSeal, Vault
from tests.engine.world import CATALOG
from tests.memory import folder_in_memory
from tests.simulation.virtual import replaced

HOARD = "CREATE TABLE hoard AS SELECT * FROM {0} WHERE 0"
KEEPS = (
    "CREATE TRIGGER keeps BEFORE DELETE ON {0} BEGIN INSERT INTO hoard SELECT * FROM {0} WHERE rowid = OLD.rowid; END"
)
UNDOES = "CREATE TRIGGER undoes BEFORE DELETE ON {0} BEGIN SELECT RAISE(IGNORE); END"
SHOWS = "CREATE VIEW shown AS SELECT * FROM {0}"
TABLES = ("person", "address", "note", "outbox")
WAITS = 0.5
"""Seconds that the second of two first starts gets before the first goes on."""
Last = Mapping[str, Conversation | None]


def foreign(file: Path, vault: Vault, rng: Random) -> Iterator[str]:
    """What is wrong with a start that finds a trigger, a table or a view that is none of ours."""
    table = rng.choice(TABLES)
    changes = rng.choice(((HOARD, KEEPS), (UNDOES,), (SHOWS,), (HOARD,)))
    with folder_in_memory() as name:
        copy = _copied(file, Path(name))
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            for change in changes:
                connection.execute(change.format(table))
        try:
            open_store(f"sqlite:///{copy}", vault, 1).close()
        except StoreProblem:
            return
        yield f"it starts with {changes[-1].format(table)}"


def swapped(file: Path, vault: Vault, last: Last, channels: Mapping[str, str], rng: Random) -> Iterator[str]:
    """What is wrong where two addresses have changed their people."""
    with folder_in_memory() as name:
        copy = _copied(file, Path(name))
        if not _swap(copy, rng):
            return
        try:
            store = open_store(f"sqlite:///{copy}", vault, 1)
        except StoreProblem:
            return
        try:
            store.begin(CATALOG.content, "rule")
            yield from _mistaken(store, last, channels)
        except (StoreProblem, UnopenableSeal):
            return
        finally:
            store.close()


def _swap(copy: Path, rng: Random) -> bool:
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        rows = connection.execute("SELECT number, person FROM address ORDER BY number").fetchall()
        if len({person for _, person in rows}) < 2:
            return False
        one, other = rng.sample(sorted({person for _, person in rows}), 2)
        numbers = {person: number for number, person in rows}
        for number, person in ((numbers[one], other), (numbers[other], one)):
            connection.execute("UPDATE address SET person = ? WHERE number = ?", (person, number))
    return True


def _mistaken(store: Store, last: Last, channels: Mapping[str, str]) -> Iterator[str]:
    for chat, person in last.items():
        if person is None:
            continue
        try:
            with store.transaction():
                found = store.find(channels[chat], chat)
        except UnopenableSeal:
            continue
        # When somebody was met is what the scan may have set right since.
        if found is not None and replace(found, met=0) != replace(person, met=0):
            yield f"the chat {chat} opens the record of somebody else"


def _copied(file: Path, folder: Path) -> Path:
    copy = folder / "copy.sqlite"
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as view, closing(sqlite3.connect(copy)) as target:
        view.backup(target)
    return copy


def second(url: str, vault: Vault) -> Iterator[str]:
    """What is wrong with a second program on a database that is served."""
    try:
        store = open_store(url, vault, 1)
    except DatabaseInUse:
        return
    store.close()
    yield "a second program opens a database that is served"


def first_starts() -> Iterator[str]:
    """What is wrong after two first starts at once: the second begins while the first makes its keys.

    The second runs in a thread, just before the first has its random bytes. It may be refused, or wait until the first
    is done; whichever of them made the keys, the next start has to be able to use what is there.
    """
    with folder_in_memory() as name:
        settings = Settings(state_dir=Path(name) / "state", key_file=Path(name) / "keys" / "key", content=None)
        others: list[Thread] = []

        def random_bytes(count: int) -> bytes:
            if not others:
                others.append(Thread(target=_starts, args=(settings,)))
                others[0].start()
                others[0].join(WAITS)
            return secrets.token_bytes(count)

        chance = SimpleNamespace(token_bytes=random_bytes, token_hex=secrets.token_hex)
        with replaced((bot.keys, "secrets", chance), (bot.place, "load", lambda *given, **more: CATALOG)):
            _starts(settings)
            assert others, "keys are made without random bytes"
            others[0].join()
            if (problem := _starts(settings)) is not None:
                yield f"after two first starts at once nobody can start: {problem}"


def _starts(settings: Settings) -> str | None:
    """Start and stop; what kept it from that."""
    try:
        store, _, _ = open_place(settings, "race")
    except (StoreProblem, UnreadableKey) as problem:
        return type(problem).__name__
    store.close()
    return None
