"""The outbox out: who goes next, whether it may still go, and what became of it.

House rules: one row is claimed when it is its turn and its pace allows it, and delivered in the same step that learns
of the claim; the outcome is a value and is saved before the chat's next row may go. The postman decides nothing about
people: whether a row has passed away is the store's comparison, what a receipt means is a turn.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Callable

from msgspec.structs import replace

from bot.catalog import Catalog, UnspeakableLine
from bot.catalog.media import still_whole
from bot.catalog.times import short_day
from bot.channel import Channel, Clock, Delivered, Enclosed, Letter, Outcome, Refused, Unknown
from bot.charts import draw
from bot.charts.spec import drawing_of
from bot.core.model.instants import SECOND
from bot.countdown import Countdown
from bot.pace import Lineup
from bot.store import Claim, Queued, Receipt, Spoken, Store, StoreProblem, Writer
from bot.store.mishap import fault_of

HANDS = 200
"""Rows of one channel that may be under way at once."""
TIDY = 60
PATIENCE = 2 * SECOND
PAUSES = (0.5, 2, 8, 30)
"""Seconds to wait before what became of a row is written again."""

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
    ) -> None:
        self._store = store
        self._writer = writer
        self._clock = clock
        self._catalog = catalog
        self._announce = announce
        self._channels: dict[str, Channel] = {}
        self._lineups: dict[str, Lineup] = {}
        self._bells: dict[str, asyncio.Event] = {}
        self._hands: set[asyncio.Task[None]] = set()
        self._tasks: list[asyncio.Task[None]] = []
        self.countdown = Countdown()
        self.outcomes: Counter[tuple[str, str]] = Counter()
        """(channel, what became of it) -> how often, since the start."""

    def queue(self, rows: tuple[Queued, ...]) -> None:
        """Rows that wait; those of a channel that is not served now stay in the outbox."""
        for row in rows:
            if row.channel in self._lineups:
                self._lineups[row.channel].add(row)
                self._bells[row.channel].set()

    def serve(self, channel: Channel) -> None:
        """Begin to deliver on a channel."""
        name = channel.name
        self._channels[name], self._lineups[name], self._bells[name] = channel, Lineup(channel.limits), asyncio.Event()
        self._tasks.append(asyncio.create_task(self._serve(name), name=f"postman {name}"))

    async def stop(self) -> None:
        """Take no new row, and let those under way arrive."""
        for task in self._tasks:
            task.cancel()
        for tasks in (self._tasks, [*self._hands]):
            if tasks:
                await asyncio.wait(tasks)

    def let_go(self) -> None:
        """Carry nothing on: what is under way is in doubt."""
        for task in (*self._tasks, *self._hands):
            task.cancel()

    async def rest(self) -> None:
        """Until nothing is under way and nothing may go now."""
        self.ring()
        while self.busy:
            if self._hands:
                await asyncio.wait(self._hands, return_when=asyncio.FIRST_COMPLETED)
            await asyncio.sleep(0)

    @property
    def busy(self) -> bool:
        """Rows are under way, or may go now."""
        now = self._clock.now()
        return bool(self._hands) or any(
            at is not None and at <= now for at in (lineup.next_at() for lineup in self._lineups.values())
        )

    def next_at(self) -> float | None:
        """When the next row may go, for virtual time; None: nothing waits."""
        return min((at for lineup in self._lineups.values() if (at := lineup.next_at()) is not None), default=None)

    def ring(self) -> None:
        """The clock was moved: look again."""
        for bell in self._bells.values():
            bell.set()

    async def _serve(self, name: str) -> None:
        lineup, bell = self._lineups[name], self._bells[name]
        while True:
            bell.clear()
            while len(self._hands) < HANDS and (row := lineup.pick(self._clock.now())) is not None:
                carrying = self._count_down(name, row) if row.id < 0 else self._carry(name, row)
                hand = asyncio.create_task(carrying)
                self._hands.add(hand)
                hand.add_done_callback(self._hands.discard)
            await _rings(bell, self._seconds_to_wait(lineup))

    def _seconds_to_wait(self, lineup: Lineup) -> float:
        at = lineup.next_at()
        if at is None or len(self._hands) >= HANDS:
            lineup.tidy(self._clock.now())
            return TIDY
        return min(TIDY, max(0.001, self._clock.real_seconds_until(round(at))))

    async def _carry(self, name: str, row: Queued) -> None:
        try:
            beside = self._lineups[name].beside(row.chat)
            claimed = await self._writer.call(self._store.claim, [row.id], self._clock.now(), beside)
            for claim in claimed.claims:
                outcome = await self._deliver(name, claim)
                if isinstance(outcome, Refused) and outcome.retry_at:
                    self._lineups[name].hold(row.chat, outcome.retry_at)
                await self._settle(Receipt(claim.id, outcome))
            self._announce(claimed.spoken)
        except StoreProblem as problem:
            # It stays in the outbox; whether it may still go is asked anew when the disk is well again.
            log.error("%s Row %d waits.", problem, row.id)
            self._lineups[name].add(replace(row, not_before=self._clock.now() + PATIENCE))
        except Exception as error:
            log.error("row %d could not be carried and waits for the next start: %s", row.id, fault_of(error))
        finally:
            self._lineups[name].done(row.chat)
            self._bells[name].set()

    async def _settle(self, receipt: Receipt) -> None:
        """What became of a row has to be known before the chat's next one goes, however long the disk takes."""
        for pause in PAUSES:
            try:
                self._announce(await self._writer.call(self._store.settle, [receipt], self._clock.now()))
                return
            except StoreProblem as problem:
                log.error("%s What became of row %d is kept and written in %s s.", problem, receipt.id, pause)
                await asyncio.sleep(pause)
        self._announce(await self._writer.call(self._store.settle, [receipt], self._clock.now()))

    async def _deliver(self, name: str, claim: Claim) -> Outcome:
        try:
            letter = await self._enclosing(claim, self._counting(name, self._letter(claim)))
        except UnspeakableLine as error:
            log.error("line %s can't be spoken; run `easeback check`, then start again", error)
            return Refused("bad", words="unspeakable")
        outcome = await self._hand_over(name, letter)
        self.outcomes[name, _word_for(outcome)] += 1
        if isinstance(outcome, Delivered) and not letter.fades:
            counted = self.countdown.follow(letter, outcome.message_id, name, self._clock.now())
            self.queue((counted,) if counted is not None else ())
        return outcome

    async def _hand_over(self, name: str, letter: Letter) -> Outcome:
        try:
            return await self._channels[name].deliver(letter)
        except Exception as error:
            fault = fault_of(error)  # what it says may hold the letter's words
            log.error("the %s adapter raised; whether row %d arrived is unknown: %s", name, letter.id, fault)
            return Unknown()

    async def _count_down(self, name: str, row: Queued) -> None:
        """Change a message that counts down; nothing depends on whether that works."""
        letter = self.countdown.change(row, self._clock.now())
        if letter is not None:
            await self._hand_over(name, letter)
        again = self.countdown.again(row, self._clock.now())
        self.queue((again,) if again is not None else ())
        self._lineups[name].done(row.chat)
        self._bells[name].set()

    def _counting(self, name: str, letter: Letter) -> Letter:
        if not self._channels[name].limits.counts_down:
            return letter
        return replace(letter, left=self.countdown.left_at(letter.ends, self._clock.now()))

    def _letter(self, claim: Claim) -> Letter:
        message = claim.message
        if claim.fades:
            return Letter(claim.id, claim.chat, "", message.urgency, edits=claim.edits, fades=True)
        words = self._catalog.words(message)
        media = self._catalog.media_for(message)
        if media is not None and not still_whole(media):
            log.error("%s is not what it was at the start; row %d goes without it", media.path, claim.id)
            media = None
        return Letter(
            id=claim.id,
            chat=claim.chat,
            text=words.text,
            urgency=message.urgency,
            choices=words.choices,
            prompt=message.prompt,
            silent=message.silent,
            alt=words.alt,
            card=message.card,
            edits=claim.edits,
            ends=message.ends,
            poll=message.poll,
            asks_place=self._catalog.wording.line("share-place", message.language) if message.asks_place else "",
            media=media,
            breath=self._catalog.breath_for(message),
        )

    async def _enclosing(self, claim: Claim, letter: Letter) -> Letter:
        """The letter with its picture or file; what could not be drawn is said in words."""
        message, wording = claim.message, self._catalog.wording
        document = message.document
        if document is not None and document.chart is None:
            return replace(letter, enclosed=Enclosed(document.name, document.media, document.content))
        drawing = drawing_of(message, wording, self._catalog.book.zones, short_day, self._clock.now())
        if drawing is None:
            return letter
        drawn = await draw(drawing)
        if drawn is None:
            log.error("row %d could not be drawn; its words go without", claim.id)
            return (
                letter if document is None else replace(letter, text=wording.line("drawing-failed", message.language))
            )
        name, media = (document.name, document.media) if document else ("easeback-numbers.png", "image/png")
        return replace(letter, enclosed=Enclosed(name, media, drawn))


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
