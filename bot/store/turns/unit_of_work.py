"""What a batch of turns will write, gathered in memory and written table by table, many rows at a time."""

from collections.abc import Iterable, Sequence
from functools import partial

from sqlalchemy import null, update

from bot.core.model.conversation import Wakes
from bot.core.model.instants import Instant
from bot.store.context import StoreContext
from bot.store.forgetting import forget_people
from bot.store.messages.rows import CLEAR_CLEANUP, GIVE_WAY, INSERT_MESSAGE, NewMessage
from bot.store.pending import PendingMessages
from bot.store.sql.statement import Statement, literal, parameter
from bot.store.tables import outbox
from bot.store.turns import link_codes
from bot.store.turns.new_rows import (
    INSERT_ADDRESS,
    INSERT_NOTE,
    INSERT_PARKED,
    MESSAGE,
    NOTE,
    PARKED,
    NewAddress,
    NewCode,
    NewGuess,
    NewNote,
    NewParked,
    as_rows,
    given_over,
)
from bot.store.turns.person_row import INSERT_PERSON, UPDATE_PERSON, PersonRow
from bot.store.values import Spoken, State

_WAITS = outbox.c.state == literal(State.QUEUED)
REPLACE_CARD = Statement(
    update(outbox)
    .where(outbox.c.chat == parameter("at"), outbox.c.card == parameter("handle"), _WAITS)
    .values(state=literal(State.CANCELLED), sealed=null()),
    "at handle",
)


class UnitOfWork:
    """Rows to write; messages carry what the postman has to know of them."""

    def __init__(self, pending: PendingMessages) -> None:
        self._pending = pending
        self._superseded: list[int] = []
        """Rows of the outbox that give way to messages of this batch."""
        self.people: dict[int, PersonRow] = {}
        self.addresses: list[NewAddress] = []
        self.messages: list[NewMessage] = []
        self.cards: dict[tuple[int, str], int] = {}
        """(chat, card) -> the message of this batch that shows it."""
        self.notes: list[NewNote] = []
        self.parked: list[NewParked] = []
        self.codes: dict[int, NewCode] = {}
        """Person -> the code shown last, the only one that counts."""
        self.guesses: list[NewGuess] = []
        """Wrong codes, and the chats that they were typed in: they stay whoever is forgotten."""
        self.closed: list[tuple[str, str]] = []
        """(channel, the platform's name) of chats where nobody is any more."""
        self.emptied: list[tuple[int, int]] = []
        """(person, chat) where no buttons need to be taken away any more."""
        self._joined: list[tuple[PersonRow, int, int]] = []
        self._forgotten: dict[int, int] = {}

    def post(self, messages: Iterable[NewMessage]) -> None:
        """Queue messages; one takes the place of what has not left yet: by its card, or by what it says."""
        for new in messages:
            # What is superseded may be in the tables already, or in this very batch: both are looked after.
            if superseded := self._pending.put(new.chat, new.id, new.message):
                self._superseded += superseded
                self.messages = [each for each in self.messages if each.id not in superseded]
            if card := new.message.card:
                before = self.cards.get((new.chat, card))
                if before is not None:
                    self.messages = [each for each in self.messages if each.id != before]
                self.cards[new.chat, card] = new.id
            self.messages.append(new)

    def forget(self, person: PersonRow, at: int) -> None:
        """Nothing of this person is written, and all that was is deleted; `at` is an id minted now."""
        person.forgotten = True
        self._forgotten[person.id] = at
        self.messages = [each for each in self.messages if each.person != person.id]
        self.notes = [each for each in self.notes if each.person != person.id]
        self.parked = [each for each in self.parked if each.person != person.id]
        self.addresses = [each for each in self.addresses if each.person != person.id]
        self.codes.pop(person.id, None)

    def join(self, person: PersonRow, other: PersonRow, chat: int, context: StoreContext) -> None:
        """The other is this person from now on; unasked messages come to `chat`."""
        of = (other.id, person.id)
        self.messages = [given_over(context, MESSAGE, each, *of) for each in self.messages]
        self.notes = [given_over(context, NOTE, each, *of) for each in self.notes]
        self.parked = [given_over(context, PARKED, each, *of) for each in self.parked]
        self.people.pop(other.id, None)
        self.codes.pop(other.id, None)
        self._joined.append((person, other.id, chat))

    def write(self, context: StoreContext, turned: int) -> Spoken:
        """Write everything; what the alarm and the postman have to know of it."""
        connection = context.connection
        # People first, for notes and addresses point at them; old cards before new messages, or those would
        # cancel themselves.
        self._write_people(context)
        cancelled = partial(context.tally.end, State.CANCELLED)
        cancelled(REPLACE_CARD.each(connection, list(self.cards)))
        cancelled(GIVE_WAY.each(connection, [(id,) for id in self._superseded]))
        cancelled(CLEAR_CLEANUP.each(connection, self.emptied))
        INSERT_MESSAGE.each(connection, [each.columns() for each in self.messages])
        context.tally.come(len(self.messages))
        INSERT_NOTE.each(connection, as_rows(self.notes))
        INSERT_PARKED.each(connection, as_rows(self.parked))
        link_codes.FORGET_CODES.each(connection, [(id,) for id in self.codes])
        link_codes.INSERT_CODE.each(connection, as_rows(self.codes.values()))
        link_codes.INSERT_GUESS.each(connection, as_rows(self.guesses))
        queued = tuple([each.queued for each in self.messages])
        return Spoken(queued, self._wakes(), turned, len(self.parked), tuple(self.closed))

    def _write_people(self, context: StoreContext) -> None:
        connection = context.connection
        # Somebody who came and left in one batch was never in the tables.
        gone = [each.id for each in self.people.values() if each.forgotten and not each.new]
        forget_people(context, {id: self._forgotten[id] for id in gone})
        here = self._changed()
        INSERT_PERSON.each(connection, [each.inserted() for each in here if each.new])
        # Between the new people and the new addresses: rows move to somebody who is there, and no address is
        # moved twice.
        self._write_joined(context)
        INSERT_ADDRESS.each(connection, as_rows(self.addresses))
        UPDATE_PERSON.each(connection, [each.updated() for each in here if not each.new])
        for each in here:
            if each.in_session is not None:
                context.tally.meet(each.id, each.in_session)

    def _changed(self) -> list[PersonRow]:
        return [each for each in self.people.values() if each.changed and not each.forgotten]

    def _write_joined(self, context: StoreContext) -> None:
        """Two become one: rows of the other move; who has been forgotten since takes them along."""
        for person, other, chat in self._joined:
            if person.forgotten:
                forget_people(context, {other: self._forgotten[person.id]})
            else:
                link_codes.become_one(context, person.id, other, chat)

    def _wakes(self) -> Wakes:
        written = [each.wakes for each in self._changed()]
        return Wakes(_earliest(wakes.answer_at for wakes in written), _earliest(wakes.call_at for wakes in written))


def _earliest(instants: Iterable[Instant | None]) -> Instant | None:
    return min((at for at in instants if at is not None), default=None)


def merged(spoken: Sequence[Spoken]) -> Spoken:
    """What several units of work have spoken, as if one had."""
    return Spoken(
        tuple([queued for each in spoken for queued in each.queued]),
        Wakes(_earliest(each.wakes.answer_at for each in spoken), _earliest(each.wakes.call_at for each in spoken)),
        sum(each.turned for each in spoken),
        sum(each.parked for each in spoken),
        tuple([closed for each in spoken for closed in each.closed]),
    )
