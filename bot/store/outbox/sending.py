"""The verbs of the outbox: what waits, claiming it, and what became of it.

House rules: facts (sent, maybe, refused) always land, though never over "sent"; wishes (try again) only on a row that
is still claimed, whose era still counts and which is not too late. A final row has no text any more.
"""

import logging
from collections.abc import Iterable, Mapping, Sequence

from msgspec import DecodeError

from bot.channel import Delivered, Refused, Unknown
from bot.core.model.events import Event, Gone, Lost
from bot.core.model.instants import HOUR, MINUTE, SECOND, Instant
from bot.core.model.messages import Urgency
from bot.store.context import Desk
from bot.store.outbox import keyboards
from bot.store.outbox.rows import (
    AGAIN,
    AHEAD,
    BOUND,
    CLAIM,
    CLEAR_ASIDE,
    FIND,
    FINISH,
    FOLLOWED,
    HASTEN,
    IN_DOUBT,
    LET_GO,
    ONCE_MORE,
    REQUEUE,
    SEND_AGAIN,
    SHOWN,
    SILENCE,
    WAITING,
    Letter,
    back_off,
)
from bot.store.sealing.envelope import Parcel, parcel
from bot.store.turns.incoming import tell
from bot.store.turns.link_codes import moved_out
from bot.store.turns.person_row import outbox_row
from bot.store.turns.unit_of_work import GIVE_WAY, merged
from bot.store.values import Claim, Claimed, Queued, Receipt, Spoken, State
from bot.vault import UnopenableSeal

QUICK_RESENDS = 5
"""A message that must arrive is sent again soon so often when nobody knows whether it did, and from then on seldom."""
RESENDS = QUICK_RESENDS + 48
SELDOM = 30 * MINUTE
FRESH = HOUR
"""An answer in doubt for longer is let go: nobody waits for it any more."""
log = logging.getLogger(__name__)


class Sorting:
    """What a batch of claims or receipts does to the outbox, gathered and then written."""

    def __init__(self, desk: Desk, now: Instant) -> None:
        self._desk = desk
        self._now = now
        self._finished: list[tuple[int, str | None, int]] = []
        self._requeued: list[tuple[int, int, int]] = []
        self._queued: list[Queued] = []
        self._told: list[tuple[int, Event]] = []

    def finish(self, letter: Letter, state: State, ref: str = "") -> None:
        """The last word about a letter; if it had to be said and was not, its person is told."""
        letter.state = state
        self._finished.append((int(state), ref or None, letter.id))
        if letter.current is None:
            self._desk.wiped = True  # the words of a farewell are of somebody who was forgotten
        unsaid = state in (State.EXPIRED, State.REFUSED)
        if unsaid and letter.must and letter.current is not None:
            self.tell(letter, Lost(letter.current if letter.era is None else letter.era))

    def tell(self, letter: Letter, event: Event) -> None:
        """Tell the letter's person."""
        self._told.append((letter.person, event))

    def gone(self, letter: Letter) -> None:
        """The chat is closed: who has another one lives on there, else the person is told."""
        CLEAR_ASIDE.run(self._desk.connection, letter.person, letter.chat)
        if not moved_out(self._desk.connection, letter.person, letter.chat):
            self.tell(letter, Gone())

    def again(self, letter: Letter, at: Instant, *, yields: bool = False) -> None:
        """Try again, not before `at`, if the letter still counts then; one that yields lets all others go first."""
        if letter.state != State.CLAIMED:
            return
        end = letter.end(at)
        if end is not None:
            self.finish(letter, end)
        else:
            letter.state = State.QUEUED
            self._requeued.append((at, letter.doubts, letter.id))
            self.wait(letter, at, yields=yields)

    def arrive(self, letter: Letter, outcome: Delivered) -> None:
        """It was delivered; buttons that stood in the chat before its own are taken away when there is time."""
        ref = outcome.message_id
        content = _read(self._desk, letter) if ref and letter.urgency != Urgency.TIDY else None
        if content is not None and outcome.keyboard:
            fading = keyboards.put_up(self._desk, letter, content, ref, self._now)
            self._queued += [fading] if fading else []
        elif content is not None and letter.card:
            keyboards.take_down(self._desk, letter.chat, ref)
        self.finish(letter, State.SENT, ref)

    def wait(self, letter: Letter, at: Instant, *, yields: bool = False) -> None:
        """It is in the queue, to be tried at `at`."""
        content = _read(self._desk, letter)
        if content is None:
            self.finish(letter, State.REFUSED)
        elif self._desk.unsaid.has_newer(letter.chat, letter.id, content.message):
            self.finish(letter, State.CANCELLED)
        else:
            self._desk.unsaid.put(letter.chat, letter.id, content.message)
            urgency = Urgency.TIDY if yields else Urgency(letter.urgency)
            self._queued.append(Queued(letter.id, content.address, content.channel, urgency, at))

    def written(self) -> Spoken:
        """Write it all, and the turns of those who are told."""
        connection = self._desk.connection
        REQUEUE.each(connection, self._requeued)
        FINISH.each(connection, self._finished)
        return merged((Spoken(tuple(self._queued)), tell(self._desk, self._told, self._now)))


def _read(desk: Desk, letter: Letter) -> Parcel | None:
    return opened(desk, letter.id, letter.person, letter.chat, letter.sealed)


def opened(desk: Desk, id: int, person: int, chat: int, sealed: bytes | None) -> Parcel | None:
    """What a letter says and where it goes, or None if it can't be read: then it is never sent."""
    try:
        return parcel(desk.vault.open(sealed or b"", outbox_row(id, person, chat)))
    except (UnopenableSeal, DecodeError) as error:
        log.error("A message can't be opened and is not sent: %s", type(error).__name__)
        return None


def claim(desk: Desk, ids: Sequence[int], now: Instant, beside: Sequence[int] = ()) -> Claimed:
    """Claim messages for sending. Some may be void by now: a change of course, an expiry, a delete.

    Those `beside` wait behind them; what is too late among them ends now, so that nobody lies there unasked.
    """
    wanted = list(dict.fromkeys(ids))
    spoken = expire(desk, [*wanted, *beside], now)  # first, because it may make others of them void
    sorting, claims, dropped = Sorting(desk, now), list[Claim](), list[int]()
    found = _found(desk, wanted)
    for id in wanted:
        desk.unsaid.gone(id)
        letter = found.get(id)
        if letter is not None and letter.state == State.QUEUED and letter.not_before > now:
            # The clock went back, or it would not have been picked; a moment it named may be an hour away by now.
            sorting.wait(letter, min(letter.not_before, now + SECOND))
            continue
        claimed = None if letter is None else _claimed(desk, sorting, letter, now)
        if claimed is None:
            dropped.append(id)
        else:
            claims.append(claimed)
    CLAIM.each(desk.connection, [(now, desk.boot, each.id) for each in claims])
    return Claimed(tuple(claims), tuple(dropped), merged((spoken, sorting.written())))


def expire(desk: Desk, ids: Iterable[int], now: Instant) -> Spoken:
    """End what must not be sent any more. Whoever is told that something was too late may change course by that."""
    sorting = Sorting(desk, now)
    for letter in _found(desk, ids).values():
        end = letter.end(now)
        if end is not None and letter.state == State.QUEUED:
            sorting.finish(letter, end)
    return sorting.written()


def _claimed(desk: Desk, sorting: Sorting, letter: Letter, now: Instant) -> Claim | None:
    if letter.state != State.QUEUED:
        return None
    end = letter.end(now)
    content = None if end is not None else _read(desk, letter)
    if content is None:
        sorting.finish(letter, end or State.REFUSED)
        return None
    if content.fades:
        if keyboards.stand(desk, letter.chat, content.fades):
            sorting.finish(letter, State.CANCELLED)
            return None
        return Claim(letter.id, content.address, content.channel, content.message, content.fades, True)
    edits = letter.card and SHOWN.one(desk.connection, letter.chat, letter.card, letter.era)
    return Claim(letter.id, content.address, content.channel, content.message, edits or "")


def _found(desk: Desk, ids: Iterable[int]) -> dict[int, Letter]:
    return {row[0]: Letter(*row) for row in FIND.rows(desk.connection, ids)}


def settle(desk: Desk, receipts: Sequence[Receipt], now: Instant) -> Spoken:
    """Write down what became of claimed messages; what was deleted meanwhile is passed over."""
    sorting = Sorting(desk, now)
    found = _found(desk, {receipt.id for receipt in receipts})
    for receipt in receipts:
        letter = found.get(receipt.id)
        if letter is not None and letter.state not in (State.SENT, State.REFUSED):
            _settle(sorting, letter, receipt, now)
    return sorting.written()


def _settle(sorting: Sorting, letter: Letter, receipt: Receipt, now: Instant) -> None:
    if isinstance(receipt.outcome, Unknown):
        letter.doubts += 1
    match receipt.outcome:
        case Delivered() as delivered:
            sorting.arrive(letter, delivered)
        case Refused("later", retry_at):
            sorting.again(letter, max(now, retry_at or now + back_off(letter.tries)))
        case Refused(why):
            sorting.finish(letter, State.REFUSED)
            if why == "gone":
                sorting.gone(letter)
        case Unknown() if letter.resend == 1 and letter.doubts < QUICK_RESENDS:
            sorting.again(letter, now + back_off(letter.doubts))
        case Unknown() if letter.resend == 1 and letter.doubts < RESENDS:
            sorting.again(letter, now + SELDOM, yields=True)
        case Unknown() if letter.state <= State.CLAIMED:
            sorting.finish(letter, State.MAYBE)


def waiting(desk: Desk, limit: int, after: int) -> tuple[Queued, ...]:
    """Messages in the queue, oldest first, with ids above `after`; what gives way to a newer one ends here."""
    queued, given_way = [], set[int]()
    for id, person, chat, sealed, urgency, not_before, doubts in WAITING.rows(desk.connection, after, limit):
        content = opened(desk, id, person, chat, sealed)
        if content is not None:
            given_way.update(desk.unsaid.put(chat, id, content.message))
            urgency = Urgency.TIDY if doubts >= QUICK_RESENDS else Urgency(urgency)
            queued.append(Queued(id, content.address, content.channel, urgency, not_before))
    GIVE_WAY.each(desk.connection, [(id,) for id in given_way])
    return tuple([each for each in queued if each.id not in given_way])


def hasten(desk: Desk, now: Instant) -> Spoken:
    """The wall clock went back: whatever waits for a moment that the old clock named may be sent now."""
    sorting = Sorting(desk, now)
    ahead = [id for (id,) in AHEAD.rows(desk.connection, now)]
    HASTEN.run(desk.connection, now, now)
    for letter in _found(desk, ahead).values():
        sorting.wait(letter, now)
    return sorting.written()


def recover(desk: Desk, now: Instant, again: Mapping[str, int]) -> int:
    """After a crash: what an earlier start had claimed is sent again where doubt allows it, else let go.

    A channel that shows once what it is given twice gets whatever was claimed a short while ago again: once, for how
    long a message has been in doubt is not known any more after that, unless it is young itself. Elsewhere an answer
    that nothing has followed is said again, once too: who asked hears it twice rather than never. A cue is not, for
    its moment is over. How many messages were let go.
    """
    BOUND.run(desk.connection, desk.time.aged(now), desk.time.aged(now))
    SEND_AGAIN.run(desk.connection, now, desk.boot)
    for id, person, chat, sealed, urgency, claimed, resend in IN_DOUBT.rows(desk.connection, desk.boot):
        content = opened(desk, id, person, chat, sealed)
        since = id // 1000 + desk.time.read if resend == AGAIN else claimed
        # A clock that went back meanwhile does not tell how long ago that was.
        shows_once = content is not None and 0 <= now - since < again.get(content.channel, 0)
        answers = urgency <= Urgency.ANSWER and resend == 0 and now - claimed < FRESH
        if shows_once or (answers and not FOLLOWED.one(desk.connection, person, chat, id)):
            ONCE_MORE.run(desk.connection, now, id)
    return LET_GO.run(desk.connection, desk.boot)


def silence(desk: Desk) -> int:
    """Whatever waits is let go: it was said long ago, or it is too late. How many messages that were."""
    return SILENCE.run(desk.connection)
