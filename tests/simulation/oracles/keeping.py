"""What is kept: looked up in the file itself, by SQL of its own, and compared with what the core said."""

import sqlite3

from bot.core.machine.turn import next_wake
from bot.core.model.conversation import Conversation, restored, saved
from bot.core.model.instants import Instant
from bot.core.model.messages import Urgency
from bot.timekeeper import KEEP
from tests.simulation.oracles.court import Court, Oracle
from tests.simulation.record import Steady, Turned

PEOPLE = "SELECT person.id, answer_at, call_at, era, person.sealed, home FROM person ORDER BY id"
NEWEST = "SELECT max(id) FROM (SELECT id FROM outbox UNION ALL SELECT id FROM person)"
LEFT = "SELECT id, state, person FROM outbox WHERE state < 2"


class Lived:
    """The least that lived time can be: how long the program ran, but for what a crash forgets of that."""

    def __init__(self, court: Court) -> None:
        self._court = court
        self._began: Instant | None = None
        self._ran = 0
        self._since: Steady | None = None

    def begins(self) -> None:
        """The program starts."""
        self._began = self._court.machine.now() if self._began is None else self._began
        self._since = self._court.machine.steady()

    def ends(self) -> None:
        """It has ended."""
        self._ran, self._since = self._ran + self._run(), None

    def least(self) -> Instant:
        """What it is now at least."""
        return (self._began or 0) + self._ran + self._run()

    def _run(self) -> int:
        return 0 if self._since is None else max(0, self._court.machine.steady() - self._since - KEEP)


def _differences(said: Conversation, kept: Conversation) -> dict[str, tuple[object, object]]:
    """The fields that differ."""
    both = ((name, getattr(said, name), getattr(kept, name)) for name in said.__struct_fields__)
    return {name: (was, now) for name, was, now in both if was != now}


def _alike(one: Conversation, other: Conversation) -> tuple[bool, int]:
    return one.born == other.born, -len(_differences(one, other))


class AsTheCoreSaid(Oracle):
    promise = "what is saved is what the core answered, and everybody is there once"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._last: dict[str, Conversation] = {}
        self._lived = Lived(court)
        self._met: dict[str, Instant] = {}
        """Chat -> the least that lived time was when its person last did something."""
        self._hastened: dict[tuple[int, str], int | None] = {}
        """Person and kind of wake -> when they are woken since a start that found the clock behind."""
        self._former = self._began = 0
        """When the program before this one began, and when this one did."""

    def _is_as_meant(self, of: tuple[int, str], at: int | None, meant: int | None, *, behind: bool) -> bool:
        hastened = at is not None and at < (meant or 0) and (behind or at == self._hastened.get(of))
        self._hastened[of] = at if hastened else None
        return hastened or at == meant

    def booted(self, number: int) -> None:
        self._lived.begins()
        self._former, self._began = self._began, self.court.machine.steady()

    def died(self, number: int) -> None:
        self._lived.ends()

    def turned(self, turned: Turned) -> None:
        if turned.act is not None:
            self._met[turned.chat] = self._lived.least()
        if turned.after is None:
            self._last.pop(turned.chat, None)
        else:
            self._last[turned.chat] = turned.after

    def looked(self, view: sqlite3.Connection) -> None:
        vault, kept = self.court.vault, []
        (newest,) = view.execute(NEWEST).fetchone()
        # By the rows, or because the clock was set in the life before this start, when rows were dated by it.
        behind = newest is not None and newest // 1000 > self.court.machine.now()
        behind |= self.court.last_step > self._former
        for id, answer_at, call_at, era, sealed, _ in view.execute(PEOPLE):
            record = vault.open(sealed, b"person %d" % id)
            person = restored(record)
            kept.append(record)
            wakes = next_wake(person, self.court.book)
            stepped = self.court.last_step > self.court.machine.steady() - 5000
            # A start that finds the clock behind wakes everyone: too early does no harm.
            woken = self._is_as_meant((id, "answer"), answer_at, wakes.answer_at, behind=behind)
            woken &= self._is_as_meant((id, "call"), call_at, wakes.call_at, behind=behind)
            if not woken and not stepped:
                self.found(f"person {id} is woken at {answer_at}/{call_at} instead of {wakes}")
            if era != person.course_version:
                self.found(f"person {id} has era {era} instead of {person.course_version}")
        self._compare([restored(record) for record in {*kept} - {saved(person) for person in self._last.values()}])
        if len(kept) != len(self._last):
            self.found(f"{len(kept)} people are saved, {len(self._last)} were answered")
        self._addresses(view)

    def _compare(self, changed: list[Conversation]) -> None:
        """People who are saved otherwise than they were answered."""
        for person in changed:
            chat, said = max(self._last.items(), key=lambda each: _alike(each[1], person), default=("", None))
            differ = {} if said is None else _differences(said, person)
            if said is None or not self._is_put_back(chat, said, person):
                self.found(f"{chat} was answered and is saved with {differ}")

    def _is_put_back(self, chat: str, said: Conversation, kept: Conversation) -> bool:
        """Who was heard under a clock that ran ahead counts as here when the scan looks at them, which is later than
        they were: nobody grows older by it."""
        return {*_differences(said, kept)} == {"met"} and self._met.get(chat, 0) <= kept.met < said.met

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
            f" AND urgency != {int(Urgency.CLEANUP)} GROUP BY person"
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
