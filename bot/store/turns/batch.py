"""The turns of one batch, computed in memory one after the other and written by table at the end.

Theory of operation. Everybody's row is read once; each turn sees what the turns before it in the batch have made of its
person, and leaves its own rows in the unit of work. So the whole batch costs a handful of statements, however many
people are in it, and nothing of it is in the database before all of it is.

House rules: a turn counts whole or not at all: everything that may fail (the core, the saved form, the seal, the next
wake) happens before the first change to the person's row or to the unit of work. A turn that fails is tried once more
from the saved record, for what was kept in memory may be what is wrong; one that fails twice is set aside, and nobody
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
from bot.store import exporting, failures
from bot.store.context import StoreContext
from bot.store.messages.queueing import new_message
from bot.store.messages.rows import NewMessage
from bot.store.sealing.bindings import (
    LEAST_PARKED,
    LEAST_STATE,
    address_binding,
    note_binding,
    parked_binding,
    person_binding,
)
from bot.store.sealing.envelope import Envelope, ParkedEvent, packed
from bot.store.turns import link_codes
from bot.store.turns.chat import Chat
from bot.store.turns.link_codes import Linking, PeopleOfBatch
from bot.store.turns.new_rows import NewAddress, NewCode, NewGuess, NewNote, NewParked
from bot.store.turns.person_row import PersonRow
from bot.store.turns.unit_of_work import UnitOfWork
from bot.store.values import Spoken
from bot.vault import UnopenableSeal

log = logging.getLogger(__name__)


class StillDue(RuntimeError):
    """After a wake-up the next one has to lie in the future; where it does not, that is our bug."""


class TurnBatch:
    """One batch of turns at one instant."""

    def __init__(self, context: StoreContext, now: Instant) -> None:
        self.context = context
        self._now = now
        self._work = UnitOfWork(context.pending)
        self._people = PeopleOfBatch(self._work.people, self._work.guesses)
        self._turned = 0

    def welcome(self, channel: str, address: str, hash: bytes, language: str, zone: str) -> Chat:
        """Somebody who has never been here."""
        context, now = self.context, self._now
        id, number = context.mint(now), context.mint(now)
        # Ids never go back, and a clock may.
        born = newcomer(max(now, id // 1000 + context.time.read), language, zone)
        conversation = replace(born, seen=now, came=context.time.aged(now))
        state = context.vault.seal(saved(conversation), person_binding(id), LEAST_STATE)
        person = PersonRow(id, number, conversation.course_version, Wakes(), 0, state, new=True)
        sealed = context.vault.seal(address.encode(), address_binding(number, id, channel))
        self._work.addresses.append(NewAddress(number, hash, id, channel, sealed))
        return Chat.fresh(person, number, channel, address)

    def is_gone(self, chat: Chat) -> bool:
        """Whether the person of a chat was forgotten in this batch; who became one with another is that one."""
        chat.person = self._people.now(chat.person)
        return chat.person.forgotten

    def turn(self, chat: Chat, event: Event) -> None:
        """One person's turn: tried, tried once more from the saved record, else set aside."""
        # Before the turn: one that fails has to leave its mark on the row (a fault counted, a wake put off).
        self._work.people[chat.person.id] = chat.person
        try:
            self._try(chat, event)
        except Exception:
            chat.person.doubt()
            try:
                self._try(chat, event)
            except Exception as error:
                self._went_wrong(chat, event, failures.fault_of(error))
        self._turned += 1

    def say(self, chat: Chat, messages: Iterable[Message], address: str | None = None) -> None:
        """Queue messages for a chat, by its address as it was just heard if one is given; raises UnopenableSeal."""
        place = chat.address(self.context.vault) if address is None else address
        self._work.post(self._messages(chat, place, messages))

    def written(self) -> Spoken:
        """Write it all down."""
        return self._work.write(self.context, self._turned)

    def _try(self, chat: Chat, event: Event) -> None:
        person, context, now = chat.person, self.context, self._now
        address = chat.address(context.vault)  # whose chat it is, before anything of a person is looked at
        before = self._met(person.conversation(context.vault), event)
        turn = take_turn(before, event, now, context.content)
        linking = link_codes.fulfilled(context, chat, turn, now, self._people)
        after = linking.turn.conversation
        said = exporting.with_everything(context, person.id, linking.turn.messages)
        meant = person.wakes.answer_at if type(event) is Woke else None
        messages = self._messages(chat, address, said, meant)
        # Sealed before the person changes, like all else: another chat that can't be opened fails this turn as
        # a whole.
        for number, message in (*linking.elsewhere, *link_codes.elsewhere(chat, event, before, after)):
            there = self._chat(person, number, linking)
            messages += self._messages(there, there.address(context.vault), (message,))
        if after is None:
            # Whoever comes next to this chat counts prompts from a later number than any that stood there; unless a
            # wrong clock put it years ahead, where no other will ever get.
            prompt = (before.prompt + 1) * SECOND
            self._work.forget(person, context.mint(prompt if now < prompt < now + DAY else now))
        else:
            self._keep(chat, event, linking, after)
        if after is None or type(event) is Gone:
            self._close(chat, linking, emptied=after is not None)
        self._work.post(messages)

    def _keep(self, chat: Chat, event: Event, linking: Linking, after: Conversation) -> None:
        """The person as they are after the turn; raises StillDue, and then nothing has changed."""
        person, context = chat.person, self.context
        wakes = next_wake(after, context.content)
        # Who is due again at once would be woken again at once, in a circle that nobody gets out of.
        if type(event) is Woke and failures.is_due(wakes, self._now):
            raise StillDue
        notes = self._notes(person, linking.turn.notes)
        home = chat.number if linking.joined is None else linking.joined.chat
        sealed = context.vault.seal(saved(after), person_binding(person.id), LEAST_STATE)
        person.become(after, sealed, wakes, home)
        self._work.notes += notes
        self._link(chat, linking)

    def _close(self, chat: Chat, linking: Linking, *, emptied: bool) -> None:
        """Nobody is in this chat any more, nor where the session ran: what waits aside for them goes at once."""
        person, work = chat.person, self._work
        for here in (chat, *self._home_of(chat, linking)):
            work.closed.append((here.channel, here.address(self.context.vault)))
            if emptied:
                work.emptied.append((person.id, here.number))

    def _home_of(self, chat: Chat, linking: Linking) -> list[Chat]:
        """Where the session ran, if that is another chat; one that can't be trusted keeps nobody from leaving."""
        if chat.person.home == chat.number:
            return []
        try:
            home = self._chat(chat.person, chat.person.home, linking)
            home.address(self.context.vault)
        except (UnopenableSeal, ValueError) as error:
            log.error("The chat where somebody's session ran can't be opened: %s", failures.fault_of(error))
            return []
        return [home]

    def _met(self, before: Conversation, event: Event) -> Conversation:
        """Somebody is here: kept by the hour in lived time, for by the wall clock it may be any year. While that is in
        doubt, the later counts: who speaks after a long outage is not the one who was silent in it."""
        lived = self.context.time.latest(self._now)
        is_new = type(event) in FROM_THE_PERSON and not 0 <= lived - before.met < HOUR
        return replace(before, met=lived) if is_new else before

    def _link(self, chat: Chat, linking: Linking) -> None:
        """Keep what was shown, what was wrong, and who are one."""
        work, person = self._work, chat.person
        if linking.code is not None:
            hash, until = linking.code
            work.codes[person.id] = NewCode(hash, person.id, chat.number, until)
        if linking.wrong is not None:
            work.guesses.append(NewGuess(self.context.mint(self._now), linking.wrong))
        if linking.joined is not None:
            other = linking.joined.other
            self._people.into[other.id] = person
            work.join(person, other, linking.joined.chat, self.context)

    def _chat(self, person: PersonRow, number: int, linking: Linking) -> Chat:
        """Another chat of somebody, or of whoever becomes this person in this very batch; raises UnopenableSeal."""
        ((owner, channel, sealed),) = link_codes.ADDRESS.rows(self.context.connection, number)
        theirs = linking.joined is not None and linking.joined.other.id == owner
        if not theirs and not self._people.is_now(owner, person):
            raise UnopenableSeal("the address is another person's")
        return Chat(person, number, channel, sealed, owner=owner)

    def _messages(
        self, chat: Chat, address: str, messages: Iterable[Message], meant: Instant | None = None
    ) -> list[NewMessage]:
        context, now, channel = self.context, self._now, chat.channel
        person, number = chat.person.id, chat.number
        return [new_message(context, person, number, Envelope(channel, address, each), now, meant) for each in messages]

    def _notes(self, person: PersonRow, notes: Iterable[Note]) -> list[NewNote]:
        context, new = self.context, []
        for note in notes:
            id = context.mint(self._now)
            new.append(NewNote(id, person.id, context.vault.seal(packed(note), note_binding(id, person.id))))
        return new

    # When it goes wrong.

    def _went_wrong(self, chat: Chat, event: Event, fault: str) -> None:
        chat.person.doubt()
        if type(event) is Woke:
            self._woke_badly(chat, fault)
        else:
            log.error("A turn failed twice and was set aside: %s", fault)
            self._park(chat, event, fault)
            self._apologise(chat)

    def _woke_badly(self, chat: Chat, fault: str) -> None:
        person, now = chat.person, self._now
        person.faults += 1
        log.error("A wake-up failed, time %d of %d: %s", person.faults, failures.PATIENCE, fault)
        # A wake-up is not set aside at the first fault: it comes again by itself, and what ails it may be over
        # by then.
        if person.faults < failures.PATIENCE:
            person.back_off(now + failures.back_off(person.faults), now)
        else:
            self._park(chat, Woke(), fault)
            self._let_go(chat)

    def _let_go(self, chat: Chat) -> None:
        person, context = chat.person, self.context
        waited = person.wakes.answer_at is not None
        try:
            conversation, wakes = failures.let_go(person.conversation(context.vault), self._now, context.content)
            sealed = context.vault.seal(saved(conversation), person_binding(person.id), LEAST_STATE)
            person.become(conversation, sealed, wakes, chat.number)
        except Exception as error:
            log.error("A person's record can't be opened: %s", failures.fault_of(error))
            person.sleep()
        # Who waits for nothing hears nothing: an apology out of the blue would only frighten.
        if waited:
            self._apologise(chat)

    def _park(self, chat: Chat, event: Event, fault: str) -> None:
        id, person = self.context.mint(self._now), chat.person.id
        event_and_chat = packed(ParkedEvent(chat.number, event))
        sealed = self.context.vault.seal(event_and_chat, parked_binding(id, person), LEAST_PARKED)
        self._work.parked.append(NewParked(id, person, self._now, sealed, fault))

    def _apologise(self, chat: Chat) -> None:
        """Whoever was just heard is told where they spoke, even if the row of that chat can't be trusted."""
        vault, language = self.context.vault, self.context.content.languages[0]
        with suppress(Exception):
            chat.address(vault)
            language = chat.person.conversation(vault).language
        try:
            self.say(chat, (failures.crashed(language),), chat.heard)
        except Exception as error:
            log.error("A person's address can't be opened: %s", failures.fault_of(error))
