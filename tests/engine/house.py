"""A house with one store on a real file, a clock that stands where it is put, and people who talk."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bot.channel import Delivered, Heard, Outcome
from bot.core.machine.registry import offered
from bot.core.machine.turn import next_wake
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation, restored
from bot.core.model.events import Event, Pressed, Said
from bot.core.model.instants import SECOND, Instant
from bot.core.model.intents import Intent
from bot.core.model.messages import Message
from bot.store import Claim, Claimed, Queued, Receipt, Spoken, State, Store, open_store
from bot.store.sealing.bindings import outbox_binding, person_binding
from bot.store.sealing.envelope import read_envelope
from bot.vault import Vault, open_vault
from tests.core.talk import BOOK, MORNING, WELL


def sqlite_of(store: Store) -> sqlite3.Connection:
    """The writer's connection, for what only SQLite can be asked."""
    connection = store.context.connection
    assert isinstance(connection, sqlite3.Connection)
    return connection


class House:
    """The store under test, and what a test wants to know of it, by SQL of its own."""

    def __init__(self, folder: Path, book: Content = BOOK) -> None:
        self.folder = folder
        self.now: Instant = MORNING
        self.boot = 0
        self.vault: Vault = open_vault(folder / "keys" / "key", None, fresh=True)
        self.book = book
        self.store = self.open()
        self._events = 0

    @property
    def file(self) -> Path:
        return self.folder / "data" / "easeback.db"

    @property
    def url(self) -> str:
        return f"sqlite:///{self.file}"

    def open(self) -> Store:
        self.boot += 1
        store = open_store(self.url, self.vault, self.boot)
        store.begin(self.book, "rule 1")
        return store

    def restart(self, book: Content | None = None) -> None:
        self.store.close()
        self.book = book or self.book
        self.store = self.open()

    # People talk.

    def hears(self, event: Event, chat: str = "ann", key: str = "", **known: Any) -> Spoken:
        return self.store.hear([self.heard(event, chat, key, **known)], self.now)

    def heard(self, event: Event, chat: str = "ann", key: str = "", **known: Any) -> Heard:
        self._events += 1
        return Heard("tg", chat, key or f"event {self._events}", event, **known)

    def taps(self, *buttons: str, chat: str = "ann") -> Spoken:
        spoken = Spoken()
        for button in buttons:
            person = self.person(chat)
            assert button in offered(person, self.book), f"{button} is not offered"
            spoken = self.hears(Pressed(person.prompt, button), chat)
            self.now += SECOND
        return spoken

    def lies_down(self, chat: str = "ann") -> None:
        """A session that has just begun to move, all words delivered."""
        self.hears(Said("start"), chat)
        self.taps(Intent.AGREE_ADULT, *WELL, Intent.HAVE_BALL, "routine-full", chat=chat)
        self.taps("6", chat=chat)
        self.deliver()

    def wakes(self, seconds: float) -> Spoken:
        self.now += round(seconds * SECOND)
        return self.store.wake(self.now, 64, unasked=False)

    # The outbox.

    def claim(self, *queued: Queued) -> Claimed:
        return self.store.claim([each.id for each in queued], self.now)

    def deliver(self) -> list[str]:
        """Everything that may be said now, said; its lines."""
        claimed = self.store.claim([each.id for each in self.store.waiting(1000)], self.now)
        self.settle(claimed.claims, Delivered("7"))
        return [claim.message.line for claim in claimed.claims]

    def settle(self, claims: Iterable[Claim], outcome: Outcome) -> Spoken:
        return self.store.settle([Receipt(claim.id, outcome) for claim in claims], self.now)

    # What is in the file.

    def rows(self, query: str, *values: object) -> list[Any]:
        connection = sqlite3.connect(self.file)
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()

    def change(self, query: str, *values: object) -> None:
        connection = sqlite3.connect(self.file)
        with connection:
            connection.execute(query, values)
        connection.close()

    def one(self, query: str, *values: object) -> Any:
        return self.rows(query, *values)[0][0]

    def id_of(self, chat: str = "ann") -> int:
        return int(self.one("SELECT person FROM address WHERE hash = ?", self.vault.hashed("tg", chat)))

    def person(self, chat: str = "ann") -> Conversation:
        id = self.id_of(chat)
        return restored(self.vault.open(self.one("SELECT sealed FROM person WHERE id = ?", id), person_binding(id)))

    def state(self, id: int) -> State:
        return State(self.one("SELECT state FROM outbox WHERE id = ?", id))

    def messages(self, chat: str = "ann") -> list[Message]:
        """Messages of a chat that wait or are under way."""
        rows = self.rows("SELECT id, person, chat, sealed FROM outbox WHERE state < 2 ORDER BY id")
        parcels = [read_envelope(self.vault.open(sealed, outbox_binding(*row))) for *row, sealed in rows]
        return [each.message for each in parcels if each.address == chat]

    def lines(self, chat: str = "ann") -> list[str]:
        return [message.line for message in self.messages(chat)]

    def wakes_fit(self) -> bool:
        """The columns say what the conversations say."""
        for id, answer_at, call_at, sealed in self.rows("SELECT id, answer_at, call_at, sealed FROM person"):
            wakes = next_wake(restored(self.vault.open(sealed, person_binding(id))), self.book)
            if (wakes.answer_at, wakes.call_at) != (answer_at, call_at):
                return False
        return True
