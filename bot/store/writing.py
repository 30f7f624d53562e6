"""What a group of turns leads to, gathered in memory and written by table at the end.

House rules: nothing is written before every turn of the group is made; what is deleted goes before what is added; a row
of the outbox stands alone, with its address and its language sealed inside.
"""

from collections.abc import Iterable
from typing import Any, Protocol

from msgspec.structs import replace

from bot.core.person import Wakes
from bot.core.words import Event, Instant, Message, Note
from bot.store import statements as sql
from bot.store.hand import Hand
from bot.store.values import Letterhead, Queued, Spoken, State

Columns = dict[str, Any]


class Somewhere(Protocol):
    """A person in a chat."""

    id: int
    number: int
    channel: str
    chat: str
    faults: int
    new: bool
    hash: bytes


class Writing:
    """One group's writing."""

    def __init__(self, hand: Hand, now: Instant) -> None:
        self.hand = hand
        self.now = now
        self.heard: list[bytes] = []
        self.turned = 0
        self._new: dict[int, Columns] = {}
        self._changed: dict[int, Columns] = {}
        self._addresses: dict[int, Columns] = {}
        self._rows: dict[int, Columns] = {}
        self._letters: dict[int, Letterhead] = {}
        self._cards: list[Columns] = []
        self._notes: list[Columns] = []
        self._parked: list[Columns] = []
        self._forgotten: list[Columns] = []
        self._records: dict[int, bytes] = {}

    def keep(self, place: Somewhere, era: int, record: bytes, wakes: Wakes) -> None:
        """A person's new state and wakes."""
        columns: Columns = {
            "era": era,
            "answer_at": wakes.answer_at,
            "call_at": wakes.call_at,
            "faults": place.faults,
        }
        self._records[place.id] = record
        if place.new and place.id not in self._new:
            self._add_address(place)
        if place.new:
            self._new[place.id] = {"id": place.id, "home": place.number, **columns}
        else:
            self._changed[place.id] = {"who": place.id, **columns}

    def say(self, place: Somewhere, messages: Iterable[Message], *, owner: int | None = None) -> None:
        """Messages for a chat, in order; a later one with the same handle takes the place of an earlier."""
        for message in messages:
            id = self.hand.mint(self.now)
            if message.card:
                self._replace(place.number, message.card)
            self._letters[id] = Letterhead(place.channel, place.chat, message)
            self._rows[id] = {
                "id": id,
                "person": place.id if owner is None else owner,
                "chat": place.number,
                "channel": place.channel,
                "era": message.era,
                "urgency": int(message.urgency),
                "state": int(State.QUEUED),
                "not_before": 0,
                "expires": message.expires,
                "resend": message.resend,
                "must": message.must,
                "card": message.card or None,
                "boot": 0,
                "tries": 0,
                "ref": None,
            }

    def note(self, place: Somewhere, notes: Iterable[Note]) -> None:
        """Facts to keep."""
        for note in notes:
            id = self.hand.mint(self.now)
            self._notes.append({"id": id, "person": place.id, "sealed": self.hand.seal_note(id, note)})

    def park(self, place: Somewhere, event: Event, wrong: str) -> None:
        """An event is set aside."""
        id = self.hand.mint(self.now)
        sealed = self.hand.seal_event(id, event)
        self._parked.append({"id": id, "person": place.id, "at": self.now, "wrong": wrong, "sealed": sealed})

    def forget(self, place: Somewhere, farewell: Iterable[Message]) -> None:
        """Nothing of the person stays but the farewell on its way."""
        for kept in (self._new, self._changed, self._records):
            kept.pop(place.id, None)
        self._addresses = {n: row for n, row in self._addresses.items() if row["person"] != place.id}
        self._rows = {id: row for id, row in self._rows.items() if row["person"] != place.id}
        self._notes = [row for row in self._notes if row["person"] != place.id]
        self._parked = [row for row in self._parked if row["person"] != place.id]
        self._forgotten.append({"who": place.id})
        self.say(place, (replace(message, era=None, must=False) for message in farewell), owner=0)
        self.turned += 1

    def done(self) -> Spoken:
        """Write everything."""
        run = self.hand.connection.execute
        for statement in sql.FORGET if self._forgotten else ():
            run(statement, self._forgotten)
        if self.heard:
            run(sql.ADD_HEARD, [{"key": key, "at": self.now} for key in self.heard])
        if self._new:
            run(sql.ADD_PERSON, self._sealed(self._new))
        if self._addresses:
            run(sql.ADD_ADDRESS, list(self._addresses.values()))
        if self._changed:
            run(sql.SET_PERSON, self._sealed(self._changed))
        if self._cards:
            run(sql.REPLACE_CARD, self._cards)
        if self._rows:
            run(sql.ADD_ROW, [{**row, "sealed": self._letter(id)} for id, row in self._rows.items()])
        if self._notes:
            run(sql.ADD_NOTE, self._notes)
        if self._parked:
            run(sql.ADD_PARKED, self._parked)
        return self._spoken()

    def _sealed(self, people: dict[int, Columns]) -> list[Columns]:
        seal = self.hand.seal_person
        return [{**columns, "sealed": seal(id, self._records[id])} for id, columns in people.items()]

    def _letter(self, id: int) -> bytes:
        return self.hand.seal_letter(id, self._letters[id])

    def _add_address(self, place: Somewhere) -> None:
        self._addresses[place.number] = {
            "hash": place.hash,
            "number": place.number,
            "person": place.id,
            "channel": place.channel,
            "sealed": self.hand.seal_address(place.number, place.chat),
        }

    def _replace(self, chat: int, card: str) -> None:
        self._rows = {id: row for id, row in self._rows.items() if (row["chat"], row["card"]) != (chat, card)}
        self._cards.append({"of": chat, "handle": card})

    def _spoken(self) -> Spoken:
        people = [*self._new.values(), *self._changed.values()]
        answers = [row["answer_at"] for row in people if row["answer_at"] is not None]
        calls = [row["call_at"] for row in people if row["call_at"] is not None]
        rows = self._rows.values()
        return Spoken(
            tuple(Queued(row["id"], row["chat"], row["channel"], row["urgency"]) for row in rows),
            Wakes(min(answers, default=None), min(calls, default=None)),
            self.turned,
            len(self._parked),
        )
