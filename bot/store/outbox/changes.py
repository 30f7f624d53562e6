"""What a batch of claims or receipts does to the outbox, gathered first and then written.

House rules: facts (sent, maybe, refused) always land, though never over "sent"; wishes (try again) only on a row that
is still claimed, whose course version still counts and which is not too late. A final row has no text any more.
"""

import logging
from collections.abc import Iterable

from msgspec import DecodeError

from bot.channel import Delivered
from bot.core.model.events import Event, Gone, Lost
from bot.core.model.instants import Instant
from bot.core.model.messages import Urgency
from bot.store.context import StoreContext
from bot.store.messages import keyboards
from bot.store.messages.rows import CLEAR_CLEANUP, FIND, FINISH, REQUEUE, OutboxRow
from bot.store.sealing.bindings import outbox_binding
from bot.store.sealing.envelope import Envelope, read_envelope
from bot.store.turns.incoming import tell
from bot.store.turns.link_codes import moved_out
from bot.store.turns.unit_of_work import merged
from bot.store.values import Queued, Spoken, State
from bot.vault import UnopenableSeal

log = logging.getLogger(__name__)


class OutboxChanges:
    """What a batch of claims or receipts does to the outbox, gathered and then written."""

    def __init__(self, context: StoreContext, now: Instant) -> None:
        self._context = context
        self._now = now
        self._finished: list[tuple[int, str | None, int]] = []
        self._requeued: list[tuple[int, int, int]] = []
        self._queued: list[Queued] = []
        self._news: list[tuple[int, Event]] = []

    def finish(self, row: OutboxRow, state: State, ref: str = "") -> None:
        """The last word about a letter; if it had to be said and was not, its person is told."""
        self._count(row, state)
        row.state = state
        self._finished.append((int(state), ref or None, row.id))
        if row.current_version is None:
            self._context.log_to_empty = True  # the words of a farewell are of somebody who was forgotten
        # Words that lead somebody off a ball, and could not be said: the core has to know, for it believes that
        # they were heard.
        never_said = state in (State.EXPIRED, State.REFUSED)
        if never_said and row.must and row.current_version is not None:
            self.tell(row, Lost(row.current_version if row.course_version is None else row.course_version))

    def _count(self, row: OutboxRow, state: State) -> None:
        if row.state < State.SENT:
            self._context.tally.end(state)
        elif row.state != state:
            self._context.tally.clear_up()

    def tell(self, row: OutboxRow, event: Event) -> None:
        """Tell the letter's person."""
        self._news.append((row.person, event))

    def gone(self, row: OutboxRow) -> None:
        """The chat is closed: who has another one lives on there, else the person is told."""
        context = self._context
        context.tally.end(State.CANCELLED, CLEAR_CLEANUP.run(context.connection, row.person, row.chat))
        # A person with two chats is not gone because one of them was closed; everything comes to the other from
        # now on.
        if not moved_out(self._context.connection, row.person, row.chat):
            self.tell(row, Gone())

    def again(self, row: OutboxRow, at: Instant, *, yields: bool = False) -> None:
        """Try again, not before `at`, if the letter still counts then; one that yields lets all others go first."""
        # A wish never overrules a fact: while this receipt was on its way, another one may have said what
        # became of it.
        if row.state != State.CLAIMED:
            return
        # As of then and not of now: what would be too late by the next try is given up today, so the person
        # hears of it in time.
        end = row.end(at)
        if end is not None:
            self.finish(row, end)
        else:
            row.state = State.QUEUED
            self._requeued.append((at, row.doubts, row.id))
            self.wait(row, at, yields=yields)

    def arrive(self, row: OutboxRow, outcome: Delivered) -> None:
        """It was delivered; buttons that stood in the chat before its own are taken away when there is time."""
        ref = outcome.message_id
        # Removals are settled here too; they stand for no buttons of their own.
        envelope = read(self._context, row) if ref and row.urgency != Urgency.CLEANUP else None
        if envelope is not None and outcome.keyboard:
            removal = keyboards.put_up(self._context, row, envelope, ref, self._now)
            self._queued += [removal] if removal else []
        elif envelope is not None and row.card:
            keyboards.take_down(self._context, row.chat, ref)
        self.finish(row, State.SENT, ref)

    def wait(self, row: OutboxRow, at: Instant, *, yields: bool = False) -> None:
        """It is in the queue, to be tried at `at`."""
        envelope = read(self._context, row)
        if envelope is None:
            self.finish(row, State.REFUSED)
        # While this one was with the platform, the same was said anew, or another question: coming back, it
        # would stand below.
        elif self._context.pending.has_newer(row.chat, row.id, envelope.message):
            self.finish(row, State.CANCELLED)
        else:
            self._context.pending.put(row.chat, row.id, envelope.message)
            urgency = Urgency.CLEANUP if yields else Urgency(row.urgency)
            spoken = spoken_at(self._context, row.id)
            self._queued.append(Queued(row.id, envelope.address, envelope.channel, urgency, at, spoken))

    def written(self) -> Spoken:
        """Write it all, and the turns of those who are told."""
        connection = self._context.connection
        REQUEUE.each(connection, self._requeued)
        FINISH.each(connection, self._finished)
        # Turns last, when the rows are as they are from now on: a turn may change the course, and queue what
        # replaces them.
        return merged((Spoken(tuple(self._queued)), tell(self._context, self._news, self._now)))


def read(context: StoreContext, row: OutboxRow) -> Envelope | None:
    """What a row says and where it goes; None: it can't be read."""
    return opened(context, row.id, row.person, row.chat, row.sealed)


def opened(context: StoreContext, id: int, person: int, chat: int, sealed: bytes | None) -> Envelope | None:
    """What a letter says and where it goes, or None if it can't be read: then it is never sent."""
    try:
        return read_envelope(context.vault.open(sealed or b"", outbox_binding(id, person, chat)))
    except (UnopenableSeal, DecodeError) as error:
        log.error("A message can't be opened and is not sent: %s", type(error).__name__)
        return None


def spoken_at(context: StoreContext, id: int) -> Instant:
    """When a message was put into the outbox, by the wall clock as it is believed now."""
    return id // 1000 + context.time.read


def rows_by_id(context: StoreContext, ids: Iterable[int]) -> dict[int, OutboxRow]:
    """The rows that are still there, by id."""
    return {row[0]: OutboxRow(*row) for row in FIND.rows(context.connection, ids)}
