"""The store's own statements, recorded while people talk: what the power cuts are played over."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

from bot.channel import Delivered, Refused, Unknown
from bot.core.machine.registry import offered
from bot.core.model.events import Pressed, Said
from bot.core.model.instants import HOUR, SECOND
from bot.core.model.intents import Intent
from tests.engine.house import House, sqlite_of

TEXTS = ("hello", "start", "next", "help", "7", "it hurts", "stop", "settings", "delete")


class Recording:
    """A database as it was, and every statement since, in order; a transaction ends with COMMIT."""

    def __init__(self, folder: Path, seed: int, turns: int) -> None:
        self.statements: list[str] = []
        self._chance = Random(f"recording {seed}")
        house = House(folder)
        house.store.checkpoint()
        self.blank = house.file.read_bytes()
        connection = sqlite_of(house.store)
        connection.set_trace_callback(self._note)
        for _ in range(turns):
            self._happens(house)
        connection.set_trace_callback(None)
        house.store.close()

    def _note(self, statement: str) -> None:
        if not statement.startswith(("--", "PRAGMA")):
            self.statements.append(statement)

    def _happens(self, house: House) -> None:
        """Somebody does something, somebody is woken, something is sent."""
        chance, chat = self._chance, f"p{self._chance.randrange(6)}"
        house.now += round(chance.choice((0.5, 3, 20, 60)) * SECOND * chance.random())
        what = chance.random()
        if what < 0.45:
            house.hears(self._act(house, chat), chat)
        elif what < 0.6:
            house.store.wake(house.now, 64, unasked=False)
        elif what < 0.98:
            claimed = house.store.claim([row.id for row in house.store.waiting(5)], house.now)
            outcome = chance.choice((Delivered("7"), Delivered("8"), Unknown(), Refused("later")))
            house.settle(claimed.claims, outcome)
        else:
            house.now += 30 * HOUR
            house.store.housekeep(house.now)

    def _act(self, house: House, chat: str) -> Said | Pressed:
        known = house.rows("SELECT 1 FROM address WHERE hash = ?", house.vault.hashed("tg", chat))
        buttons = offered(house.person(chat), house.book) if known else ()
        if not buttons or self._chance.random() < 0.3:
            return Said(self._chance.choice(TEXTS))
        if Intent.DELETE_ALL in buttons:
            return Pressed(house.person(chat).prompt, Intent.DELETE_ALL)
        return Pressed(house.person(chat).prompt, self._chance.choice(buttons))


def digests(blank: bytes, statements: list[str], folder: Path) -> Iterator[str]:
    """What is in the database after each commit, played without any trouble; first before the first."""
    path = folder / "calm.sqlite"
    path.write_bytes(blank)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield digest(connection)
        for statement in statements:
            connection.execute(statement)
            if statement == "COMMIT":
                yield digest(connection)


def digest(connection: sqlite3.Connection) -> str:
    """A hash of every row of every table."""
    tables = [
        name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    ]
    content = hashlib.blake2b(digest_size=12)
    for table in tables:
        for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1"):
            content.update(repr(row).encode())
    return content.hexdigest()
