"""The store as the rest of the program sees it: opened once, then its verbs, each inside a transaction.

House rule: the verbs are called in the writer's thread, many in one transaction; a verb that is called outside of any
runs in one of its own. `backup` and `count` read through a connection of their own and may be called in any thread.
"""

import logging
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from bot.channel import Heard
from bot.core.model.content import Content, Published, Routine
from bot.core.model.conversation import Conversation, Wakes
from bot.core.model.events import Event
from bot.core.model.instants import Instant
from bot.store.context import Desk
from bot.store.lived import Time
from bot.store.outbox import sending
from bot.store.sql.sqlite import (
    Lock,
    backed_up,
    emptied_log,
    is_small,
    look_through,
    plain_connection,
)
from bot.store.turns import incoming
from bot.store.upkeep import adapter_state, clock_record, forgetting, housekeeping, scan
from bot.store.upkeep.scan import Scanned
from bot.store.upkeep.tombstones import add_marks, keep_marks, read_marks
from bot.store.values import Claimed, Count, Kept, Queued, Receipt, Spoken

log = logging.getLogger(__name__)
_COUNT = (
    "SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM person WHERE answer_at IS NOT NULL),"
    " (SELECT count(*) FROM outbox WHERE state = 0 AND state < 2)"
)


class Store:
    """An open database; `startup.open_store` makes one."""

    def __init__(self, path: Path, lock: Lock, desk: Desk, marks: Path) -> None:
        self.path = path
        self._lock = lock
        self._desk = desk
        self._marks = marks
        self._unwritten: list[tuple[bytes, int]] = []
        self._enough = threading.Event()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside counts together or not at all."""
        connection = self._desk.connection
        try:
            connection.execute("BEGIN IMMEDIATE")
            yield
            connection.commit()
        except BaseException:
            connection.rollback()
            self._desk.marks = []
            raise
        self.remember()

    @contextmanager
    def _at_work(self) -> Iterator[Desk]:
        if self._desk.connection.in_transaction:
            yield self._desk
        else:
            with self.transaction():
                yield self._desk

    def remember(self) -> None:
        """After a commit: who was forgotten is noted beside the database, and nothing of them stays in its log.

        The commit stands, whatever happens here: what did not go well is tried again after the next one.
        """
        self._unwritten += self._desk.marks
        self._desk.marks = []
        if self._unwritten:
            try:
                add_marks(self._marks, self._unwritten)
                self._unwritten = []
            except OSError as error:
                log.error("%s can't be written (%s): free some space, or give Easeback the right", self._marks, error)
        if self._desk.wiped:
            self._desk.wiped = not emptied_log(self._desk.connection)

    def look_through(self) -> None:
        """Look at every page of a large file, for a thread of its own; raises UnreadableDatabase."""
        if not is_small(self.path):
            look_through(self.path, self._enough)

    def touch(self, now: Instant) -> None:
        """Write when the disk last took something; raises what keeps the disk from it."""
        with self._at_work() as desk:
            housekeeping.PUT.run(desk.connection, "touched", str(now).encode())

    def look_no_further(self) -> None:
        """End `look_through`."""
        self._enough.set()

    def close(self) -> None:
        """Move everything into the one file, and let others in."""
        self.look_no_further()
        self.checkpoint()
        self._desk.connection.close()
        self._lock.release()

    def checkpoint(self) -> None:
        """Move what was written from the log into the database file."""
        with closing(plain_connection(self.path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    # At the start.

    def editions(self) -> tuple[Routine, ...]:
        """The forms that were ever in use, for sessions that began with them."""
        with self._at_work() as desk:
            return housekeeping.editions(desk)

    def begin(self, book: Content, rule: str) -> bool:
        """Work with this book; whether people's wakes have to be derived again because `rule` has changed."""
        with self._at_work() as desk:
            return housekeeping.begin(desk, scan.with_results(desk, book), rule)

    def rederive(self, after: int, limit: int) -> int | None:
        """Derive some people's wakes again; what to call it with next, or None when all are done.

        0 goes on where the last run stopped.
        """
        with self._at_work() as desk:
            return housekeeping.rederive(desk, after, limit)

    def recover(self, now: Instant, again: Mapping[str, int] = {}) -> int:
        """What an earlier start had claimed waits again if doubt allows it; how many messages were let go.

        `again` says of a channel within how many milliseconds it takes a message twice and shows it once. When the
        wall clock went back while nobody was there to see it, nobody waits for the moments that it named.
        """
        with self._at_work() as desk:
            back = self.latest() - now
            clock_record.start(desk, now)
            if back > 0:
                incoming.stepped(desk, now, back)
                sending.hasten(desk, now)
            housekeeping.renew_key(desk, desk.time.aged(now))
            return sending.recover(desk, now, again)

    def waiting(self, limit: int, after: int = 0) -> tuple[Queued, ...]:
        """Messages in the queue, oldest first, with ids above `after`."""
        with self._at_work() as desk:
            return sending.waiting(desk, limit, after)

    # Turns.

    def hear(self, events: Sequence[Heard], now: Instant) -> Spoken:
        """Turns for what was heard, in its order; what has been heard before brings none."""
        with self._at_work() as desk:
            return incoming.hear(desk, events, now)

    def wake(self, now: Instant, limit: int, unasked: bool) -> Spoken:
        """Turns for those who are due, earliest first; `unasked` chooses by call_at, else by answer_at."""
        with self._at_work() as desk:
            return incoming.wake(desk, now, limit, unasked)

    def tell(self, told: Sequence[tuple[int, Event]], now: Instant) -> Spoken:
        """Turns for people by their ids; who has been forgotten meanwhile is told nothing."""
        with self._at_work() as desk:
            return incoming.tell(desk, told, now)

    def find(self, channel: str, chat: str) -> Conversation | None:
        """The conversation with whoever is in a chat, if anybody is; raises UnopenableSeal."""
        with self._at_work() as desk:
            return incoming.find(desk, channel, chat)

    def forget(self, channel: str, chat: str, now: Instant) -> None:
        """Nothing of whoever is in a chat stays, and nothing is said about it."""
        with self._at_work() as desk:
            incoming.forget(desk, channel, chat, now)

    def next_wakes(self) -> Wakes:
        """The earliest wake of each kind, of all people."""
        with self._at_work() as desk:
            return incoming.next_wakes(desk)

    def stepped(self, now: Instant, by: int = 0) -> int:
        """The wall clock went back: everyone who would be woken later is due now; how many that are."""
        with self._at_work() as desk:
            return incoming.stepped(desk, now, by)

    # The outbox.

    def hasten(self, now: Instant) -> Spoken:
        """The wall clock went back: whatever waits for a moment that the old clock named may be sent now."""
        with self._at_work() as desk:
            return sending.hasten(desk, now)

    def claim(self, ids: Sequence[int], now: Instant, beside: Sequence[int] = ()) -> Claimed:
        """Claim messages for sending; some may be void by now, and one that is not due yet comes back as queued.

        What is too late among those `beside`, which wait behind them, ends.
        """
        with self._at_work() as desk:
            return sending.claim(desk, ids, now, beside)

    def settle(self, receipts: Sequence[Receipt], now: Instant) -> Spoken:
        """Write down what became of claimed messages."""
        with self._at_work() as desk:
            return sending.settle(desk, receipts, now)

    # What adapters remember.

    def keep(self, channel: str, name: str, value: str, now: Instant) -> None:
        """Remember a value under a name of a channel; an empty one forgets."""
        with self._at_work() as desk:
            adapter_state.keep(desk, channel, name, value, now)

    def kept(self, channel: str, name: str) -> str:
        """What was kept under a name of a channel, or nothing; raises UnopenableSeal."""
        with self._at_work() as desk:
            return adapter_state.find(desk, channel, name)

    # Keeping.

    def latest(self) -> Instant:
        """What the wall clock said when the newest row was written: a clock that travels must not go back."""
        return self._desk.last // 1000 + self._desk.time.read if self._desk.last else 0

    def housekeep(self, now: Instant) -> Kept:
        """Delete a piece of what has been kept long enough, and end what nobody will send; whether there is more."""
        with self._at_work() as desk:
            return housekeeping.housekeep(desk, now)

    def scan(self, now: Instant, limit: int, least: int) -> Scanned:
        """Look at some people for the results and for what is too old; at the end publish, if `least` answered."""
        with self._at_work() as desk:
            return scan.scan(desk, now, limit, least)

    def last_scan(self) -> Instant:
        """When the last scan came to its end; 0: never, or one is not at its end yet."""
        with self._at_work() as desk:
            return scan.last_scan(desk)

    def waits_to_leave(self) -> int:
        """How many people the last scan left for another day, as only so many are forgotten by age in one."""
        with self._at_work() as desk:
            return scan.leaving(desk).waiting

    def first_seen(self, names: Sequence[str], now: Instant) -> dict[str, int]:
        """For how long, in milliseconds of lived time, each of these names has been among the names given here."""
        with self._at_work() as desk:
            return housekeeping.first_seen(desk, names, now)

    # Time.

    @property
    def time(self) -> Time:
        """What is known of time since the start, or since it was last kept."""
        return self._desk.time

    def keep_time(self, time: Time) -> None:
        """Remember what is known of time; from now on ages are counted by it."""
        with self._at_work() as desk:
            clock_record.keep(desk, time)

    def operators_word(self) -> Instant | None:
        """The instant at which an operator said that the clock is right, once; None: nobody has since."""
        with self._at_work() as desk:
            return clock_record.operators_word(desk)

    def published(self) -> Published | None:
        """What all answered, as the last scan published it."""
        return self._desk.book.published

    def tidy_marks(self) -> None:
        """The file of marks holds what the table does, and not more; raises OSError."""
        with self._at_work() as desk:
            marks = forgetting.marks_of(desk)
            if read_marks(self._marks) != marks:
                keep_marks(self._marks, marks)

    def silence(self) -> int:
        """Nothing that waits in the outbox is said any more; how many messages that were."""
        with self._at_work() as desk:
            return sending.silence(desk)

    def seals(self) -> int:
        """How often the key in use has sealed."""
        return self._desk.vault.seals

    def rotate_key(self, now: Instant) -> int:
        """Seal with the next key from now on; its number. What earlier ones have sealed opens as before."""
        with self._at_work() as desk:
            return housekeeping.renew_key(desk, now, at_once=True)

    def secret(self, purpose: str) -> bytes:
        """Sixteen bytes that only these keys give, for a purpose outside the store; they stay the same for ever."""
        return self._desk.vault.hashed("secret", purpose)

    def chats(self, channel: str, limit: int) -> tuple[str, ...]:
        """The chats of a channel that were spoken to in the last days, the latest first."""
        with self._at_work() as desk:
            return housekeeping.chats(desk, channel, limit)

    def backup(self, path: Path) -> None:
        """A checked copy of the database in one file of mode 0600; raises UnreadableDatabase or UnwritableBackup."""
        backed_up(self.path, path, self._desk.vault)

    def people(self) -> tuple[int, ...]:
        """Everybody's number; for looking at a small database from outside."""
        with closing(plain_connection(self.path)) as connection:
            return tuple(id for (id,) in connection.execute("SELECT id FROM person ORDER BY id"))

    def count(self) -> Count:
        """How many people, people whom someone waits for, and messages in the queue."""
        with closing(plain_connection(self.path)) as connection:
            return Count(*connection.execute(_COUNT).fetchone())
