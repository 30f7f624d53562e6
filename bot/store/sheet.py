"""The sheet: what a sitting will write, gathered in memory and written table by table, many rows at a time."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, null, select, update

from bot.core.person import Wakes
from bot.core.words import Instant
from bot.store import tables
from bot.store.seat import Seat
from bot.store.statement import Row, Statement, given, inserting, literal
from bot.store.values import Queued, Spoken, State

_person, _outbox = tables.person, tables.outbox
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
_chats = select(tables.address.c.number).where(tables.address.c.person == given("id"))
FORGET = (
    Statement(delete(tables.standing).where(tables.standing.c.chat.in_(_chats)), "id"),
    *(
        Statement(delete(table).where(table.c.person == given("id")), "id")
        for table in (tables.note, tables.parked, tables.address)
    ),
)
FORGET_LETTERS = Statement(delete(_outbox).where(_outbox.c.person == given("id")), "id")
FORGET_PERSON = Statement(delete(_person).where(_person.c.id == given("id_")), "id_")


class Sheet:
    """Rows to write; letters carry what the postman has to know of them."""

    def __init__(self) -> None:
        self.seats: dict[int, Seat] = {}
        self.addresses: list[Row] = []
        self.letters: list[tuple[Row, Queued]] = []
        self.cards: dict[tuple[int, str], int] = {}
        """(chat, card) -> the letter of this batch that shows it."""
        self.notes: list[Row] = []
        self.parked: list[Row] = []

    def post(self, letters: Iterable[tuple[Row, Queued]]) -> None:
        """Queue letters; one with a card takes the place of the one that has not left yet."""
        for row, queued in letters:
            card = row[10]
            if card is not None:
                before = self.cards.get((queued.chat, card))
                if before is not None:
                    self.letters = [letter for letter in self.letters if letter[1].id != before]
                self.cards[queued.chat, card] = queued.id
            self.letters.append((row, queued))

    def forget(self, seat: Seat) -> None:
        """Nothing of this person is written, and all that was is deleted."""
        seat.forgotten = True
        self.letters = [letter for letter in self.letters if letter[0][1] != seat.id]
        self.notes = [note for note in self.notes if note[1] != seat.id]
        self.parked = [parked for parked in self.parked if parked[1] != seat.id]
        self.addresses = [address for address in self.addresses if address[2] != seat.id]

    def write(self, connection: Connection, turned: int) -> Spoken:
        """Write everything; what the alarm and the postman have to know of it."""
        self._write_people(connection)
        REPLACE_CARD.each(connection, list(self.cards))
        INSERT_LETTER.each(connection, [row for row, _ in self.letters])
        INSERT_NOTE.each(connection, self.notes)
        INSERT_PARKED.each(connection, self.parked)
        return Spoken(tuple([queued for _, queued in self.letters]), self._wakes(), turned, len(self.parked))

    def _write_people(self, connection: Connection) -> None:
        gone = [(seat.id,) for seat in self.seats.values() if seat.forgotten and not seat.new]
        for statement in (*FORGET, FORGET_LETTERS, FORGET_PERSON):
            statement.each(connection, gone)
        here = [seat for seat in self.seats.values() if seat.changed and not seat.forgotten]
        INSERT_PERSON.each(connection, [_new_row(seat) for seat in here if seat.new])
        INSERT_ADDRESS.each(connection, self.addresses)
        UPDATE_PERSON.each(connection, [_changed_row(seat) for seat in here if not seat.new])

    def _wakes(self) -> Wakes:
        written = [seat.wakes for seat in self.seats.values() if seat.changed and not seat.forgotten]
        return Wakes(_earliest(wakes.answer_at for wakes in written), _earliest(wakes.call_at for wakes in written))


def _new_row(seat: Seat) -> Row:
    wakes = seat.wakes
    return (seat.id, seat.home, seat.era, wakes.answer_at, wakes.call_at, seat.faults, seat.sealed)


def _changed_row(seat: Seat) -> Row:
    wakes = seat.wakes
    return (seat.home, seat.era, wakes.answer_at, wakes.call_at, seat.faults, seat.sealed, seat.id)


def _earliest(instants: Iterable[Instant | None]) -> Instant | None:
    return min((at for at in instants if at is not None), default=None)


def merged(spoken: Sequence[Spoken]) -> Spoken:
    """Several as one."""
    return Spoken(
        tuple([queued for each in spoken for queued in each.queued]),
        Wakes(_earliest(each.wakes.answer_at for each in spoken), _earliest(each.wakes.call_at for each in spoken)),
        sum(each.turned for each in spoken),
        sum(each.parked for each in spoken),
    )
