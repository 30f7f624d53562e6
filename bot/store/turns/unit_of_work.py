"""The sheet: what a sitting will write, gathered in memory and written table by table, many rows at a time."""

from collections.abc import Iterable, Sequence

from sqlalchemy import null, update

from bot.core.model.conversation import Wakes
from bot.core.model.instants import Instant
from bot.core.model.messages import Message
from bot.store import tables
from bot.store.context import Desk
from bot.store.outbox.pending import Unsaid
from bot.store.outbox.rows import CLEAR_ASIDE
from bot.store.sealing.kinds import Kind, kind_of, opened, sealed_again
from bot.store.sql.statement import Row, Statement, given, inserting, literal
from bot.store.turns import link_codes
from bot.store.turns.person_row import Seat
from bot.store.upkeep.forgetting import forget_people
from bot.store.values import Queued, Spoken, State

_person, _outbox = tables.person, tables.outbox
_LETTER, _NOTE, _PARKED = (kind_of(table) for table in (tables.outbox, tables.note, tables.parked))
_CHANGED = ("home", "era", "answer_at", "call_at", "faults", "sealed")

INSERT_PERSON = inserting(_person)
INSERT_ADDRESS = inserting(tables.address)
INSERT_LETTER = inserting(_outbox)
INSERT_NOTE = inserting(tables.note)
INSERT_PARKED = inserting(tables.parked)
UPDATE_PERSON = Statement(
    update(_person).where(_person.c.id == given("person_id")).values({name: given(name) for name in _CHANGED}),
    " ".join((*_CHANGED, "person_id")),
)
REPLACE_CARD = Statement(
    update(_outbox)
    .where(_outbox.c.chat == given("at"), _outbox.c.card == given("handle"), _outbox.c.state == literal(State.QUEUED))
    .values(state=literal(State.CANCELLED), sealed=null()),
    "at handle",
)
GIVE_WAY = Statement(
    update(_outbox)
    .where(_outbox.c.id == given("row"), _outbox.c.state == literal(State.QUEUED))
    .values(state=literal(State.CANCELLED), sealed=null()),
    "row",
)
"""A newer message says the same, or asks instead."""


class Sheet:
    """Rows to write; letters carry what the postman has to know of them."""

    def __init__(self, unsaid: Unsaid) -> None:
        self._unsaid = unsaid
        self._older: list[int] = []
        """Rows that give way to letters of this batch."""
        self.seats: dict[int, Seat] = {}
        self.addresses: list[Row] = []
        self.letters: list[tuple[Row, Queued]] = []
        self.cards: dict[tuple[int, str], int] = {}
        """(chat, card) -> the letter of this batch that shows it."""
        self.notes: list[Row] = []
        self.parked: list[Row] = []
        self.codes: dict[int, Row] = {}
        """Person -> the code shown last, the only one that counts."""
        self.guesses: list[Row] = []
        """Wrong codes, and the chats that they were typed in: they stay whoever is forgotten."""
        self.closed: list[tuple[str, str]] = []
        """(channel, the platform's name) of chats where nobody is any more."""
        self.emptied: list[tuple[int, int]] = []
        """(person, chat) where nothing needs to be tidied up any more."""
        self._joined: list[tuple[Seat, int, int]] = []
        self._forgotten: dict[int, int] = {}

    def post(self, letters: Iterable[tuple[Row, Queued, Message]]) -> None:
        """Queue letters; one takes the place of what has not left yet: by its card, or by what it says."""
        for row, queued, message in letters:
            number, card = row[2], row[10]
            if older := self._unsaid.put(number, queued.id, message):
                self._older += older
                self.letters = [letter for letter in self.letters if letter[1].id not in older]
            if card is not None:
                before = self.cards.get((number, card))
                if before is not None:
                    self.letters = [letter for letter in self.letters if letter[1].id != before]
                self.cards[number, card] = queued.id
            self.letters.append((row, queued))

    def forget(self, seat: Seat, at: int) -> None:
        """Nothing of this person is written, and all that was is deleted; `at` is an id minted now."""
        seat.forgotten = True
        self._forgotten[seat.id] = at
        self.letters = [letter for letter in self.letters if letter[0][1] != seat.id]
        self.notes = [note for note in self.notes if note[1] != seat.id]
        self.parked = [parked for parked in self.parked if parked[1] != seat.id]
        self.addresses = [address for address in self.addresses if address[2] != seat.id]
        self.codes.pop(seat.id, None)

    def join(self, seat: Seat, other: Seat, chat: int, desk: Desk) -> None:
        """The other is this person from now on; unasked messages come to `chat`."""
        self.letters = [(_of(row, _LETTER, other, seat, desk), queued) for row, queued in self.letters]
        self.notes = [_of(row, _NOTE, other, seat, desk) for row in self.notes]
        self.parked = [_of(row, _PARKED, other, seat, desk) for row in self.parked]
        self.seats.pop(other.id, None)
        self.codes.pop(other.id, None)
        self._joined.append((seat, other.id, chat))

    def write(self, desk: Desk, turned: int) -> Spoken:
        """Write everything; what the alarm and the postman have to know of it."""
        connection = desk.connection
        self._write_people(desk)
        REPLACE_CARD.each(connection, list(self.cards))
        GIVE_WAY.each(connection, [(id,) for id in self._older])
        CLEAR_ASIDE.each(connection, self.emptied)
        INSERT_LETTER.each(connection, [row for row, _ in self.letters])
        INSERT_NOTE.each(connection, self.notes)
        INSERT_PARKED.each(connection, self.parked)
        link_codes.FORGET_CODES.each(connection, [(id,) for id in self.codes])
        link_codes.INSERT_CODE.each(connection, [*self.codes.values()])
        link_codes.INSERT_GUESS.each(connection, self.guesses)
        queued, parked = tuple([queued for _, queued in self.letters]), len(self.parked)
        return Spoken(queued, self._wakes(), turned, parked, tuple(self.closed))

    def _write_people(self, desk: Desk) -> None:
        connection = desk.connection
        forget_people(desk, {seat.id: self._forgotten[seat.id] for seat in self._gone() if not seat.new})
        here = [seat for seat in self.seats.values() if seat.changed and not seat.forgotten]
        INSERT_PERSON.each(connection, [_new_row(seat) for seat in here if seat.new])
        self._write_joined(desk)
        INSERT_ADDRESS.each(connection, self.addresses)
        UPDATE_PERSON.each(connection, [_changed_row(seat) for seat in here if not seat.new])

    def _gone(self) -> Iterable[Seat]:
        return [seat for seat in self.seats.values() if seat.forgotten]

    def _write_joined(self, desk: Desk) -> None:
        """Two become one: rows of the other move; who has been forgotten since takes them along."""
        for seat, other, chat in self._joined:
            if seat.forgotten:
                forget_people(desk, {other: self._forgotten[seat.id]})
            else:
                link_codes.become_one(desk, seat.id, other, chat)

    def _wakes(self) -> Wakes:
        written = [seat.wakes for seat in self.seats.values() if seat.changed and not seat.forgotten]
        return Wakes(_earliest(wakes.answer_at for wakes in written), _earliest(wakes.call_at for wakes in written))


def _new_row(seat: Seat) -> Row:
    wakes = seat.wakes
    return (seat.id, seat.home, seat.era, wakes.answer_at, wakes.call_at, seat.faults, seat.sealed)


def _changed_row(seat: Seat) -> Row:
    wakes = seat.wakes
    return (seat.home, seat.era, wakes.answer_at, wakes.call_at, seat.faults, seat.sealed, seat.id)


def _of(row: Row, kind: Kind, other: Seat, seat: Seat, desk: Desk) -> Row:
    """A row that is not written yet, with its person and its seal as they are from now on."""
    values = dict(zip(kind.table.columns.keys(), row, strict=True))
    if values["person"] != other.id:
        return row
    plain = opened(desk, kind, (*(values[name] for name in kind.bound), values["sealed"]))
    values["person"] = seat.id
    values["sealed"] = sealed_again(desk, kind, plain, tuple([values[name] for name in kind.bound]))
    return (*values.values(),)


def _earliest(instants: Iterable[Instant | None]) -> Instant | None:
    return min((at for at in instants if at is not None), default=None)


def merged(spoken: Sequence[Spoken]) -> Spoken:
    """Several as one."""
    return Spoken(
        tuple([queued for each in spoken for queued in each.queued]),
        Wakes(_earliest(each.wakes.answer_at for each in spoken), _earliest(each.wakes.call_at for each in spoken)),
        sum(each.turned for each in spoken),
        sum(each.parked for each in spoken),
        tuple([closed for each in spoken for closed in each.closed]),
    )
