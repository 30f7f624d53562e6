"""What is kept: looked up in the file itself, by SQL of its own, and compared with what the core said."""

import sqlite3

from bot.core.machine.turn import next_wake
from bot.core.model.conversation import Conversation, restored, saved
from bot.core.model.messages import Urgency
from tests.simulation.oracles.court import Court, Oracle
from tests.simulation.record import Turned

PEOPLE = "SELECT person.id, answer_at, call_at, era, person.sealed, home FROM person ORDER BY id"
NEWEST = "SELECT max(id) FROM (SELECT id FROM outbox UNION ALL SELECT id FROM person)"
LEFT = "SELECT id, state, person FROM outbox WHERE state < 2"


class AsTheCoreSaid(Oracle):
    promise = "what is saved is what the core answered, and everybody is there once"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._last: dict[str, Conversation] = {}
        self._hastened: dict[int, int | None] = {}
        """Person -> when they are woken since a start that found the clock behind."""

    def turned(self, turned: Turned) -> None:
        if turned.after is None:
            self._last.pop(turned.chat, None)
        else:
            self._last[turned.chat] = turned.after

    def looked(self, view: sqlite3.Connection) -> None:
        vault, kept = self.court.vault, []
        (newest,) = view.execute(NEWEST).fetchone()
        behind = newest is not None and newest // 1000 > self.court.machine.now()
        for id, answer_at, call_at, era, sealed, _ in view.execute(PEOPLE):
            record = vault.open(sealed, b"person %d" % id)
            person = restored(record)
            kept.append(record)
            wakes = next_wake(person, self.court.book)
            stepped = self.court.last_step > self.court.machine.steady() - 5000
            # A start that finds the clock behind wakes everyone: too early does no harm.
            earlier = answer_at is not None and answer_at < (wakes.answer_at or 0)
            hastened = earlier and (behind or answer_at == self._hastened.get(id))
            self._hastened[id] = answer_at if hastened else None
            woken = (wakes.answer_at, wakes.call_at) == (wakes.answer_at if hastened else answer_at, call_at)
            if not woken and not stepped:
                self.found(f"person {id} is woken at {answer_at}/{call_at} instead of {wakes}")
            if era != person.course_version:
                self.found(f"person {id} has era {era} instead of {person.course_version}")
        differ = {*kept} ^ {saved(person) for person in self._last.values()}
        if differ or len(kept) != len(self._last):
            people = [restored(record) for record in differ]
            self.found(f"{len(kept)} people are saved, {len(self._last)} were answered; they differ in {people}")
        self._addresses(view)

    def _addresses(self, view: sqlite3.Connection) -> None:
        people, addresses, homes = (
            view.execute(f"SELECT count(*) FROM {what}").fetchone()[0]
            for what in ("person", "address", "person JOIN address ON home = number AND person.id = address.person")
        )
        if not people == addresses == homes == len(self._last):
            self.found(f"{people} people, {addresses} addresses, {homes} homes for {len(self._last)} chats")


class NothingKeptOfTheForgotten(Oracle):
    promise = "of somebody who had everything deleted nothing is kept"

    def looked(self, view: sqlite3.Connection) -> None:
        for table in ("note", "parked"):
            query = f"SELECT count(*) FROM {table} WHERE person NOT IN (SELECT id FROM person)"
            if count := view.execute(query).fetchone()[0]:
                self.found(f"{count} rows of {table}")
        query = (
            "SELECT person, count(*) FROM outbox WHERE person NOT IN (SELECT id FROM person)"
            f" AND urgency != {int(Urgency.TIDY)} GROUP BY person"
        )
        for person, count in view.execute(query):
            if count > 1:
                self.found(f"{count} letters to person {person}, not only the farewell")


class Drained(Oracle):
    promise = "when all faults are over, nothing is left to send, and nothing is in anybody's hand"

    def ended(self, view: sqlite3.Connection) -> None:
        for id, state, person in view.execute(LEFT):
            self.found(f"letter {id} of person {person} is {'queued' if state == 0 else 'claimed'}")


class NothingSetAside(Oracle):
    promise = "no turn raises"

    def looked(self, view: sqlite3.Connection) -> None:
        for fault, count in view.execute("SELECT fault, count(*) FROM parked GROUP BY fault"):
            self.found(f"{count} times {fault}")


KEEPING = (AsTheCoreSaid, NothingKeptOfTheForgotten, Drained, NothingSetAside)
