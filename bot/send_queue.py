"""Who may speak next on a channel, and when.

Theory of operation. Every chat has its rows, its own pace and at most one row under way (`busy`). A chat that has
something to say stands in one of two heaps: in `_later`, by the instant at which it may speak (its head row's
`not_before`, or its pace), or, when that has come, in `_ready`, by the chat's most urgent row and the head row's age.
Nothing is ever taken out of the middle of a heap: an entry that is no longer true (the row went, another one became
head, the chat is busy) is thrown away when it comes up, and whoever makes it untrue puts a true one beside it. So every
step costs a logarithm, however many rows wait in however many chats.

Within a chat the oldest row goes first, but safety overtakes everything; a chat is as urgent as its most urgent row, so
an answer never waits behind another chat's reminder. Safety does not wait for the bot's pace; old buttons are taken
away when nothing else waits.

House rules: pure, the instant is handed in; the queue is a cache of the outbox and may be rebuilt from it at any
moment. A clock that goes back takes every instant in here along: a wait that was a second long stays a second long.
"""

from collections import Counter
from heapq import heappop, heappush
from itertools import islice

from msgspec.structs import replace

from bot.channel import Limits
from bot.core.model.instants import Instant
from bot.core.model.messages import Urgency
from bot.pace import Pace
from bot.store.values import Queued

GLANCE = 16
"""So many rows of a chat are looked at beside the one that goes, whether they are too late already."""


class _Chat:
    """What waits for one chat; how much that is does not slow anything down."""

    __slots__ = ("_each", "_turns", "busy", "pace", "rows")

    def __init__(self, limits: Limits) -> None:
        self.rows: dict[int, Queued] = {}
        self.busy = False
        self.pace = Pace(limits.chat_per_second, limits.chat_burst)
        self._turns: list[tuple[int, int]] = []
        """(turn, id) of every row, the next first; some are of rows that have gone."""
        self._each: Counter[int] = Counter()
        """Urgency -> how many rows."""

    def put(self, row: Queued) -> None:
        """One more, or one that waits already, changed."""
        before = self.rows.get(row.id)
        if before is not None:
            self._each[before.urgency] -= 1
        self.rows[row.id] = row
        self._each[row.urgency] += 1
        heappush(self._turns, (_turn(row), row.id))

    def take(self, id: int) -> Queued:
        """A row is on its way and waits no more; raises KeyError if it did not wait."""
        row = self.rows.pop(id)
        self._each[row.urgency] -= 1
        return row

    def head(self) -> Queued:
        """The row that goes first."""
        while (row := self.rows.get(self._turns[0][1])) is None or _turn(row) != self._turns[0][0]:
            heappop(self._turns)
        return row

    def urgency(self) -> int:
        return min(urgency for urgency, count in self._each.items() if count)

    def set_back(self, by: int) -> None:
        """The wall clock was set back. The rows too, for those that are void by now are known to nobody else."""
        self.pace.set_back(by)
        self.rows = {id: replace(row, not_before=row.not_before - by) for id, row in self.rows.items()}

    def ready_at(self) -> float:
        return max(self.head().not_before, self.pace.free_at())


def _turn(row: Queued) -> int:
    """Words of safety, then all others by their age, then what is only tidied up."""
    return {Urgency.SAFETY: 0, Urgency.CLEANUP: 2}.get(row.urgency, 1)


class SendQueue:
    """The rows that wait on one channel."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._gate = Pace(limits.per_second, max(1, round(limits.per_second / 10)))
        self._chats: dict[str, _Chat] = {}
        self._ready: list[tuple[int, int, str]] = []
        self._later: list[tuple[float, str]] = []
        self._now: Instant = 0
        self.holds_unasked = False
        """What nobody waits for stays where it is: reminders and the like, and what only tidies up."""

    def __len__(self) -> int:
        return sum(len(chat.rows) for chat in self._chats.values())

    def add(self, row: Queued) -> None:
        """A row waits; one that waits already is taken as the same."""
        chat = self._chats.get(row.chat) or self._chats.setdefault(row.chat, _Chat(self._limits))
        before = (chat.head(), chat.urgency()) if chat.rows else None
        chat.put(row)
        if (chat.head(), chat.urgency()) != before:
            self._enqueue(row.chat, chat)

    def pick(self, now: Instant, *, only_safety: bool = False) -> Queued | None:
        """The row that goes now, if one may; its chat is busy until `done`."""
        if now < self._now:
            self._set_back(self._now - now)
        self._now = now
        while self._later and self._later[0][0] <= now:
            name = heappop(self._later)[1]
            self._ready_again(name, now)
        while self._ready:
            urgency, id, name = self._ready[0]
            chat = self._chats.get(name)
            if chat is None or chat.busy or not chat.rows or chat.head().id != id or chat.urgency() != urgency:
                heappop(self._ready)
                continue
            if chat.ready_at() > now:
                heappop(self._ready)
                heappush(self._later, (chat.ready_at(), name))
                continue
            if urgency != Urgency.SAFETY and (only_safety or self._gate.free_at() > now):
                return None
            if urgency >= Urgency.CALL and self.holds_unasked:
                return None
            heappop(self._ready)
            return self._go(chat, id, now)
        return None

    def next_at(self) -> float | None:
        """When to look again, if nothing may go now: the gate's opening, or the first chat's; None: nothing waits."""
        soonest = [self._later[0][0]] if self._later else []
        if self._ready and not (self.holds_unasked and self._ready[0][0] >= Urgency.CALL):
            soonest.append(self._gate.free_at())
        return min(soonest, default=None)

    def beside(self, name: str) -> tuple[int, ...]:
        """The rows that wait in a chat whose row goes now, as many as it takes a glance to look at."""
        return tuple(islice(self._chats[name].rows, GLANCE))

    def waits_for_safety(self, name: str) -> bool:
        """Words of safety stand behind what is under way in this chat."""
        chat = self._chats.get(name)
        return chat is not None and bool(chat.rows) and chat.urgency() == Urgency.SAFETY

    def hold(self, name: str, until: Instant) -> None:
        """The platform wants nothing in this chat before that instant, not even its most urgent row."""
        self._chats[name].pace.hold(until)

    def nothing_sent(self, name: str) -> None:
        """The chat's row was void, so nothing was said: whatever comes next need not wait for it."""
        self._chats[name].pace.put_back()
        self._gate.put_back()

    def done(self, name: str) -> None:
        """The chat's row is settled: the next may go."""
        chat = self._chats[name]
        chat.busy = False
        if chat.rows:
            self._enqueue(name, chat)
        elif chat.pace.rested_at() <= self._now:
            del self._chats[name]

    def tidy(self, now: Instant) -> None:
        """Forget chats for which nothing waits and whose pace has nothing to remember."""
        idle = [n for n, chat in self._chats.items() if not chat.rows and not chat.busy and chat.pace.rested_at() < now]
        for name in idle:
            del self._chats[name]

    def _set_back(self, by: int) -> None:
        """The wall clock went back: a wait that was a second long stays a second long."""
        self._gate.set_back(by)
        for chat in self._chats.values():
            chat.set_back(by)
        self._later = [(at - by, name) for at, name in self._later]

    def _go(self, chat: _Chat, id: int, now: Instant) -> Queued:
        chat.busy = True
        chat.pace.take(now)
        self._gate.take(now)
        return chat.take(id)

    def _ready_again(self, name: str, now: Instant) -> None:
        chat = self._chats.get(name)
        if chat is not None and chat.rows and not chat.busy:
            self._enqueue(name, chat, now)

    def _enqueue(self, name: str, chat: _Chat, now: Instant = 0) -> None:
        if chat.busy:
            return
        at = chat.ready_at()
        if at > now:
            heappush(self._later, (at, name))
        else:
            heappush(self._ready, (chat.urgency(), chat.head().id, name))
