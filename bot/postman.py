"""The outbox out: who goes next, whether it may still go, and what became of it.

House rules: one row is claimed when it is its turn and its pace allows it, and delivered in the same step that learns
of the claim; the outcome is a value and is saved before the chat's next row may go. The postman decides nothing about
people: whether a row has passed away is the store's comparison, what a receipt means is a turn.

A channel that hangs is its own trouble alone: each has hands of its own, words of safety have more of them than all
others, and no delivery outlasts its deadline, which words of safety shorten in their own chat. A hand keeps what it has
learnt until the disk has it; one that stumbles puts its row back when nothing can have been sent, and else leaves it to
the rules of doubt.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Coroutine, Iterable
from itertools import chain, repeat

from msgspec.structs import replace

from bot.catalog import Catalog, UnspeakableLine
from bot.channel import Channel, Clock, Delivered, Letter, Outcome, Refused, Unknown
from bot.core.model.instants import SECOND, Instant
from bot.core.model.messages import Urgency
from bot.countdown import Countdown
from bot.deadlines import Deadlines
from bot.figures import Lengths
from bot.health import Health
from bot.letters import LetterWriter
from bot.send_queue import SendQueue
from bot.store import Claim, Queued, Receipt, Spoken, Store, StoreProblem, Writer
from bot.store.failures import fault_of

HANDS = 200
"""Rows of one channel that may be under way at once."""
SAFETY_HANDS = 100
"""So many more for words of safety, which no number of slow letters holds up."""
CROWDED = 0.2
"""Seconds between two looks for words of safety while all other hands are full."""
CLEANUP_EVERY = 60
PATIENCE = 2 * SECOND
PAUSES = (0.5, 2, 8)
"""Seconds to wait before what became of a row is written again, the last over and over."""
STUMBLES = 5
"""So often a row whose carrying raised is put back; then it is a bad one."""

log = logging.getLogger(__name__)


class Postman:
    """The one way out."""

    def __init__(
        self,
        store: Store,
        writer: Writer,
        clock: Clock,
        catalog: Catalog,
        announce: Callable[[Spoken], None],
        health: Health,
        dated: Callable[[Instant], None] = lambda date: None,
        unknown: Callable[[], bool] = lambda: False,
    ) -> None:
        """`dated` is told a platform's own date of what it took. While rows may stand in the outbox that are still
        `unknown` here, only words of safety go: another might overtake what was said before it."""
        self._unknown = unknown
        self._dated = dated
        self._store = store
        self._writer = writer
        self._clock = clock
        self._letters = LetterWriter(catalog, clock)
        self._announce = announce
        self._health = health
        self._channels: dict[str, Channel] = {}
        self._send_queues: dict[str, SendQueue] = {}
        self._bells: dict[str, asyncio.Event] = {}
        self._hands: dict[str, set[asyncio.Task[None]]] = {}
        self._stumbles: Counter[int] = Counter()
        """Row -> how often its hand stumbled before anything was sent; few at any time, for each ends soon."""
        self._picked: Counter[str] = Counter()
        self._deadlines = Deadlines()
        self.countdown = Countdown()
        self.outcomes: Counter[tuple[str, str]] = Counter()
        """(channel, what became of it) -> how often, since the start."""
        self.holds_unasked = False
        self.lateness = Lengths(0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 30)  # of cues, from when each was meant

    def queue(self, rows: tuple[Queued, ...]) -> None:
        """Rows that wait; those of a channel that is not served now stay in the outbox."""
        for row in rows:
            if row.channel in self._send_queues:
                self._send_queues[row.channel].add(row)
                self._bells[row.channel].set()
                if row.urgency == Urgency.SAFETY:
                    self._deadlines.shorten(row.channel, row.chat)

    def close(self, chats: Iterable[tuple[str, str]]) -> None:
        """Chats (channel, the platform's name) where nobody is any more: what waits aside from the outbox goes."""
        for channel, chat in chats:
            self.countdown.end(channel, chat)

    def serve(self, channel: Channel) -> None:
        """What waits for this channel is lined up from now on; `serving` delivers it."""
        name = channel.name
        self._channels[name], self._bells[name] = channel, asyncio.Event()
        self._send_queues[name] = SendQueue(channel.limits)
        self._hands[name] = set()

    def hold_unasked(self, on: bool) -> None:
        """Nothing that comes unasked is sent from now on, or it is again; what somebody waits for always is."""
        self.holds_unasked = on
        for send_queue in self._send_queues.values():
            send_queue.holds_unasked = on
        self.ring()

    async def stop(self) -> None:
        """Nothing is served any more: let those under way arrive."""
        if self._under_way:
            await asyncio.wait(self._under_way)

    def let_go(self) -> None:
        """Carry nothing on: what is under way is in doubt."""
        for task in self._under_way:
            task.cancel()

    async def rest(self) -> None:
        """Until nothing is under way and nothing may go now."""
        self.ring()
        while self.busy:
            if under_way := self._under_way:
                await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
            await asyncio.sleep(0)

    @property
    def _under_way(self) -> list[asyncio.Task[None]]:
        return [hand for hands in self._hands.values() for hand in hands]

    @property
    def busy(self) -> bool:
        """Rows are under way, or may go now."""
        now = self._clock.now()
        return any(self._hands.values()) or any(
            at is not None and at <= now for at in (send_queue.next_at() for send_queue in self._send_queues.values())
        )

    def next_at(self) -> float | None:
        """When the next row may go, for virtual time; None: nothing waits."""
        return min(
            (at for send_queue in self._send_queues.values() if (at := send_queue.next_at()) is not None), default=None
        )

    def ring(self) -> None:
        """The clock was moved: look again."""
        for bell in self._bells.values():
            bell.set()

    async def serving(self, name: str) -> None:
        """Deliver on a channel, for as long as the program runs."""
        bell, hands = self._bells[name], self._hands[name]
        while True:
            bell.clear()
            while (row := self._next(name)) is not None:
                carrying = self._count_down(name, row) if row.id < 0 else self._carry(name, row)
                hand = asyncio.create_task(self._held(name, row, carrying))
                hands.add(hand)
                hand.add_done_callback(hands.discard)
                self._picked[name] += 1
            await _rings(bell, self._seconds_to_wait(name))

    def _next(self, name: str) -> Queued | None:
        """The row that goes now, if a hand is free for it."""
        hands = len(self._hands[name])
        if hands >= HANDS + SAFETY_HANDS:
            return None
        return self._send_queues[name].pick(self._clock.now(), only_safety=hands >= HANDS or self._unknown())

    async def _held(self, name: str, row: Queued, carrying: Coroutine[None, None, None]) -> None:
        """One hand: whatever happens to it, the chat's next row may go, and a fault of ours is told."""
        part = f"carrying {name}"
        try:
            await carrying
        except Exception as error:
            fault = fault_of(error)
            log.error("row %d was not carried to its end: %s", row.id, fault)
            self._health.say(part, f"A row could not be carried ({fault}).")
        else:
            if self._health.parts.get(part):
                self._health.say(part)
        finally:
            self._send_queues[name].done(row.chat)
            self._bells[name].set()

    def pulse(self, name: str) -> int | None:
        """How many rows have set out on a channel, while there are some that may and a hand is free."""
        at = self._send_queues[name].next_at()
        idle = at is None or at > self._clock.now() or len(self._hands[name]) >= HANDS or self._unknown()
        return None if idle else self._picked[name]

    def _seconds_to_wait(self, name: str) -> float:
        if len(self._hands[name]) >= HANDS or self._unknown():
            return CROWDED
        send_queue = self._send_queues[name]
        at = send_queue.next_at()
        if at is None:
            send_queue.tidy(self._clock.now())
            return CLEANUP_EVERY
        return min(CLEANUP_EVERY, max(0.001, self._clock.real_seconds_until(round(at))))

    async def _carry(self, name: str, row: Queued) -> None:
        try:
            beside = self._send_queues[name].beside(row.chat)
            claimed = await self._writer.call(self._store.claim, [row.id], self._clock.now(), beside)
            if not claimed.claims:
                self._send_queues[name].nothing_sent(row.chat)
        except StoreProblem as problem:
            # It stays in the outbox; whether it may still go is asked anew when the disk is well again.
            log.error("%s Row %d waits.", problem, row.id)
            self._send_queues[name].add(replace(row, not_before=self._clock.now() + PATIENCE))
            return
        except Exception as error:
            await self._put_back(name, row, fault_of(error))
            raise
        try:
            # First, for there may be words of safety among them, which do not wait for what goes now.
            self._announce(claimed.spoken)
        finally:
            for claim in claimed.claims:
                await self._bring(name, row, claim)

    async def _put_back(self, name: str, row: Queued, fault: str) -> None:
        """Claiming it raised, so it waits still; a row that raises again and again is left alone."""
        self._stumbles[row.id] += 1
        if self._stumbles[row.id] > STUMBLES:
            log.error("row %d could not be claimed and waits for the next start: %s", row.id, fault)
            del self._stumbles[row.id]
            return
        log.error("row %d could not be claimed and is tried again: %s", row.id, fault)
        later = self._clock.now() + PATIENCE
        self._send_queues[name].add(replace(row, not_before=later))
        # The claim may stand all the same, and only its answer be lost; nothing was sent, so the row waits again.
        await self._settle(Receipt(row.id, Refused("later", later)))

    async def _bring(self, name: str, row: Queued, claim: Claim) -> None:
        letter, outcome = await self._deliver(name, claim)
        if isinstance(outcome, Refused) and outcome.retry_at:
            self._send_queues[name].hold(claim.chat, outcome.retry_at)
        try:
            await self._settle(Receipt(claim.id, outcome))
        except Exception as error:
            # The outcome can't be written, but that there was none can: the rules of doubt decide, in this run.
            log.error("what became of row %d could not be written and is in doubt: %s", claim.id, fault_of(error))
            await self._settle(Receipt(claim.id, Unknown()))
        # Only now: whatever may go wrong here, the outcome is saved.
        if letter is not None and isinstance(outcome, Delivered):
            self._arrived(name, row, letter, outcome)

    def _arrived(self, name: str, row: Queued, letter: Letter, outcome: Delivered) -> None:
        if row.urgency == Urgency.CUE:
            self.lateness.add(max(0, self._clock.now() - row.meant) / SECOND)
        if outcome.dated is not None:
            self._dated(outcome.dated)
        if not letter.remove_buttons:
            self.queue(self.countdown.follow(letter, outcome.message_id, name, self._clock.now()))

    async def _settle(self, receipt: Receipt) -> None:
        """What became of a row has to be known before the chat's next one goes, however long the disk takes.

        Until then it stays in this hand: there are no more of those than rows may be under way.
        """
        for pause in chain(PAUSES, repeat(PAUSES[-1])):
            try:
                self._announce(await self._writer.call(self._store.settle, [receipt], self._clock.now()))
            except StoreProblem as problem:
                log.error("%s What became of row %d is kept and written in %s s.", problem, receipt.id, pause)
                self._health.say("outbox", f"{problem} What became of messages is kept in memory meanwhile.")
                await asyncio.sleep(pause)
            else:
                self._health.say("outbox")
                return

    async def _deliver(self, name: str, claim: Claim) -> tuple[Letter | None, Outcome]:
        """What was sent, if it came to that, and what became of it."""
        try:
            letter = await self._letters.made_of(claim)
        except UnspeakableLine as error:
            log.error("line %s can't be spoken; run `easeback check`, then start again", error)
            return None, Refused("bad", words="unspeakable")
        except Exception as error:
            return None, self._not_put_together(claim, error)
        self._stumbles.pop(claim.id, None)
        if self._channels[name].limits.counts_down:
            letter = replace(letter, left=self.countdown.left_at(letter.ends, self._clock.now()))
        outcome = await self._hand_over(name, letter)
        self.outcomes[name, _word_for(outcome)] += 1
        return letter, outcome

    def _not_put_together(self, claim: Claim, error: Exception) -> Refused:
        """Nothing was sent, that is certain: again later, and bad if that never helps."""
        self._stumbles[claim.id] += 1
        log.error("row %d could not be put together: %s", claim.id, fault_of(error))
        if self._stumbles[claim.id] <= STUMBLES:
            return Refused("later")
        del self._stumbles[claim.id]
        return Refused("bad")

    async def _hand_over(self, name: str, letter: Letter) -> Outcome:
        limits = self._channels[name].limits
        with_file = letter.media is not None or letter.enclosed is not None
        seconds = limits.upload_within if with_file else limits.answer_within
        try:
            async with self._deadlines.within(seconds, name, letter.chat, letter.urgency):
                if self._send_queues[name].waits_for_safety(letter.chat):
                    self._deadlines.shorten(name, letter.chat)
                return await self._channels[name].deliver(letter)
        except TimeoutError:
            log.warning("%s has not answered in time; whether row %d arrived is unknown", name, letter.id)
            return Unknown()
        except Exception as error:
            fault = fault_of(error)  # what it says may hold the letter's words
            log.error("the %s adapter raised; whether row %d arrived is unknown: %s", name, letter.id, fault)
            return Unknown()

    async def _count_down(self, name: str, row: Queued) -> None:
        """Change a message that counts down; nothing depends on whether that works."""
        letter = self.countdown.change(row, self._clock.now())
        if letter is None:
            self._send_queues[name].nothing_sent(row.chat)
        elif isinstance(outcome := await self._hand_over(name, letter), Refused) and outcome.why == "gone":
            self.countdown.end(name, row.chat)
        again = self.countdown.again(row, self._clock.now())
        self.queue((again,) if again is not None else ())


def _word_for(outcome: Outcome) -> str:
    match outcome:
        case Refused(why):
            return why
        case Unknown():
            return "unknown"
        case _:
            return "delivered"


async def _rings(bell: asyncio.Event, seconds: float) -> None:
    """Wait for the bell, at most so long."""
    try:
        async with asyncio.timeout(seconds):
            await bell.wait()
    except TimeoutError:
        return
