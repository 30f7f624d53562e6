"""A sitting: the turns of one batch, computed in memory one after the other and written by table at the end.

House rules: a turn counts whole or not at all: everything that may fail (the core, the saved form, the seal, the next
wake) happens before the first change to the seat or to the sheet. A turn that fails twice is set aside, and nobody
else in the batch notices.
"""

import logging
from collections.abc import Iterable
from contextlib import suppress

from msgspec.structs import replace

from bot.core.machine.turn import FROM_THE_PERSON, next_wake, take_turn
from bot.core.model.conversation import Conversation, Wakes, newcomer, saved
from bot.core.model.events import Event, Gone, Woke
from bot.core.model.instants import DAY, HOUR, SECOND, Instant
from bot.core.model.messages import Message, Note
from bot.store import exporting
from bot.store.context import Desk
from bot.store.sealing.envelope import Aside, Parcel, packed
from bot.store.sql.statement import Row
from bot.store.turns import failures, link_codes
from bot.store.turns.link_codes import Known, Linking
from bot.store.turns.person_row import (
    LEAST_LETTER,
    LEAST_PARKED,
    LEAST_STATE,
    Chat,
    Seat,
    address_row,
    note_row,
    outbox_row,
    parked_row,
    person_row,
)
from bot.store.turns.unit_of_work import Sheet
from bot.store.values import Queued, Spoken, State
from bot.vault import UnopenableSeal

log = logging.getLogger(__name__)
_QUEUED = int(State.QUEUED)  # a plain int: the driver binds it three times faster than an IntEnum


class StillDue(RuntimeError):
    """After a wake-up the next one has to lie in the future; where it does not, that is our bug."""


class Sitting:
    """One batch of turns at one instant."""

    def __init__(self, desk: Desk, now: Instant) -> None:
        self._desk = desk
        self._now = now
        self._sheet = Sheet(desk.unsaid)
        self._known = Known(self._sheet.seats, self._sheet.guesses)
        self._turned = 0

    def welcome(self, channel: str, address: str, hash: bytes, language: str, zone: str) -> Chat:
        """Somebody who has never been here."""
        desk, now = self._desk, self._now
        id, number = desk.mint(now), desk.mint(now)
        # Ids never go back, and a clock may.
        born = newcomer(max(now, id // 1000 + desk.time.read), language, zone)
        person = replace(born, seen=now, came=desk.time.aged(now))
        state = desk.vault.seal(saved(person), person_row(id), LEAST_STATE)
        seat = Seat(id, number, person.course_version, Wakes(), 0, state, new=True)
        sealed = desk.vault.seal(address.encode(), address_row(number, id, channel))
        self._sheet.addresses.append((number, hash, id, channel, sealed))
        return Chat.fresh(seat, number, channel, address)

    def is_gone(self, chat: Chat) -> bool:
        """Whether the person of a chat was forgotten in this batch; who became one with another is that one."""
        chat.seat = self._known.now(chat.seat)
        return chat.seat.forgotten

    def turn(self, chat: Chat, event: Event) -> None:
        """One person's turn: tried, tried once more from the saved record, else set aside."""
        self._sheet.seats[chat.seat.id] = chat.seat
        try:
            self._try(chat, event)
        except Exception:
            chat.seat.doubt()
            try:
                self._try(chat, event)
            except Exception as error:
                self._went_wrong(chat, event, failures.fault_of(error))
        self._turned += 1

    def written(self) -> Spoken:
        """Write it all down."""
        return self._sheet.write(self._desk, self._turned)

    def _try(self, chat: Chat, event: Event) -> None:
        seat, desk, now = chat.seat, self._desk, self._now
        chat.address(desk.vault)  # whose chat it is, before anything of a person is looked at
        before = self._met(seat.conversation(desk.vault), event)
        linking = link_codes.met(desk, chat, take_turn(before, event, now, desk.book), now, self._known)
        person = linking.turn.conversation
        letters = self._letters(chat, exporting.with_everything(desk, seat.id, linking.turn.messages))
        for number, message in (*linking.elsewhere, *link_codes.elsewhere(chat, event, before, person)):
            letters += self._letters(self._chat(seat, number, linking), (message,))
        if person is None:
            # Whoever comes next to this chat counts prompts from a later number than any that stood there; unless a
            # wrong clock put it years ahead, where no other will ever get.
            prompt = (before.prompt + 1) * SECOND
            self._sheet.forget(seat, desk.mint(prompt if now < prompt < now + DAY else now))
        else:
            wakes = next_wake(person, desk.book)
            if type(event) is Woke and failures.is_due(wakes, now):
                raise StillDue
            notes = self._notes(seat, linking.turn.notes)
            home = chat.number if linking.joined is None else linking.joined.chat
            seat.become(person, desk.vault.seal(saved(person), person_row(seat.id), LEAST_STATE), wakes, home)
            self._sheet.notes += notes
            self._link(chat, linking)
        if person is None or type(event) is Gone:
            self._close(chat, linking, emptied=person is not None)
        self._sheet.post(letters)

    def _close(self, chat: Chat, linking: Linking, *, emptied: bool) -> None:
        """Nobody is in this chat any more, nor where the session ran: what waits aside for them goes at once."""
        seat, sheet = chat.seat, self._sheet
        for here in (chat, *self._home_of(chat, linking)):
            sheet.closed.append((here.channel, here.address(self._desk.vault)))
            if emptied:
                sheet.emptied.append((seat.id, here.number))

    def _home_of(self, chat: Chat, linking: Linking) -> list[Chat]:
        """Where the session ran, if that is another chat; one that can't be trusted keeps nobody from leaving."""
        if chat.seat.home == chat.number:
            return []
        try:
            home = self._chat(chat.seat, chat.seat.home, linking)
            home.address(self._desk.vault)
        except (UnopenableSeal, ValueError) as error:
            log.error("The chat where somebody's session ran can't be opened: %s", failures.fault_of(error))
            return []
        return [home]

    def _met(self, before: Conversation, event: Event) -> Conversation:
        """Somebody is here: kept by the hour in lived time, for by the wall clock it may be any year. While that is in
        doubt, the later counts: who speaks after a long outage is not the one who was silent in it."""
        lived = self._desk.time.latest(self._now)
        is_new = type(event) in FROM_THE_PERSON and not 0 <= lived - before.met < HOUR
        return replace(before, met=lived) if is_new else before

    def _link(self, chat: Chat, linking: Linking) -> None:
        """Keep what was shown, what was wrong, and who are one."""
        sheet, seat = self._sheet, chat.seat
        if linking.code is not None:
            hash, until = linking.code
            sheet.codes[seat.id] = (hash, seat.id, chat.number, until)
        if linking.wrong is not None:
            sheet.guesses.append((self._desk.mint(self._now), linking.wrong))
        if linking.joined is not None:
            other = linking.joined.other
            self._known.into[other.id] = seat
            sheet.join(seat, other, linking.joined.chat, self._desk)

    def _chat(self, seat: Seat, number: int, linking: Linking) -> Chat:
        """Another chat of somebody, or of whoever becomes this person in this very batch; raises UnopenableSeal."""
        ((owner, channel, sealed),) = link_codes.ADDRESS.rows(self._desk.connection, number)
        theirs = linking.joined is not None and linking.joined.other.id == owner
        if not theirs and not self._known.is_now(owner, seat):
            raise UnopenableSeal("the address is another person's")
        return Chat(seat, number, channel, sealed, owner=owner)

    def _letters(
        self, chat: Chat, messages: Iterable[Message], address: str | None = None
    ) -> list[tuple[Row, Queued, Message]]:
        desk, now, person, number = self._desk, self._now, chat.seat.id, chat.number
        letters, at = [], desk.time.aged(now)
        for message in messages:
            id, place = desk.mint(now), chat.address(desk.vault) if address is None else address
            parcel = packed(Parcel(chat.channel, place, message))
            sealed = desk.vault.seal(parcel, outbox_row(id, person, number), LEAST_LETTER)
            urgency, resend, must = int(message.urgency), int(message.resend), int(message.must)
            era = message.course_version
            open_row = (id, person, number, era, urgency, _QUEUED, now, message.expires, resend, must)
            row = (*open_row, message.card or None, 0, 0, None, sealed, 0, at)
            letters.append((row, Queued(id, place, chat.channel, message.urgency, now), message))
        return letters

    def _notes(self, seat: Seat, notes: Iterable[Note]) -> list[Row]:
        desk, rows = self._desk, []
        for note in notes:
            id = desk.mint(self._now)
            rows.append((id, seat.id, desk.vault.seal(packed(note), note_row(id, seat.id))))
        return rows

    # When it goes wrong.

    def _went_wrong(self, chat: Chat, event: Event, fault: str) -> None:
        chat.seat.doubt()
        if type(event) is Woke:
            self._woke_badly(chat, fault)
        else:
            log.error("A turn failed twice and was set aside: %s", fault)
            self._park(chat, event, fault)
            self._apologise(chat)

    def _woke_badly(self, chat: Chat, fault: str) -> None:
        seat, now = chat.seat, self._now
        seat.faults += 1
        log.error("A wake-up failed, time %d of %d: %s", seat.faults, failures.PATIENCE, fault)
        if seat.faults < failures.PATIENCE:
            seat.back_off(now + failures.back_off(seat.faults), now)
        else:
            self._park(chat, Woke(), fault)
            self._let_go(chat)

    def _let_go(self, chat: Chat) -> None:
        seat, desk = chat.seat, self._desk
        waited = seat.wakes.answer_at is not None
        try:
            person, wakes = failures.let_go(seat.conversation(desk.vault), self._now, desk.book)
            sealed = desk.vault.seal(saved(person), person_row(seat.id), LEAST_STATE)
            seat.become(person, sealed, wakes, chat.number)
        except Exception as error:
            log.error("A person's record can't be opened: %s", failures.fault_of(error))
            seat.sleep()
        if waited:
            self._apologise(chat)

    def _park(self, chat: Chat, event: Event, fault: str) -> None:
        id = self._desk.mint(self._now)
        person = chat.seat.id
        sealed = self._desk.vault.seal(packed(Aside(chat.number, event)), parked_row(id, person), LEAST_PARKED)
        self._sheet.parked.append((id, person, self._now, sealed, fault))

    def _apologise(self, chat: Chat) -> None:
        """Whoever was just heard is told where they spoke, even if the row of that chat can't be trusted."""
        vault, language = self._desk.vault, self._desk.book.languages[0]
        with suppress(Exception):
            chat.address(vault)
            language = chat.seat.conversation(vault).language
        try:
            self._sheet.post(self._letters(chat, (failures.crashed(language),), chat.heard))
        except Exception as error:
            log.error("A person's address can't be opened: %s", failures.fault_of(error))
