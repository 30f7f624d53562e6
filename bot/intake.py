"""Events in: many people's events, one commit, then the acknowledgement.

House rules: `hear` returns when what was heard is on disk and not before; whatever arrives while one group is being
saved makes the next group; an event whose turn raises is set aside by the store and holds nobody up; whoever says much
at once has only so many turns in a group, so that nobody waits behind a flood; of a flood is heard what matters.
What costs much to understand is understood before the group is saved, a little at a time, and of long texts a group
takes only a few, after all that is short: one person's story is never in the way of another's "stop".
"""

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import suppress

from bot.channel import Clock, Heard
from bot.core.model.events import Event, Said
from bot.core.model.instants import Instant
from bot.flood import Flood
from bot.store import Spoken, Store, Writer

GROUP = 128
"""Events in one commit at most, so that nobody waits long for the others' turns."""
SHARE = 8
"""Events of one chat in one commit at most."""
LONG = 400
"""Characters from which on a text is long: understanding it takes a good part of a millisecond."""
LONG_ONES = 4
"""Long texts in one commit at most."""
BREATH = 2000
"""Characters that are understood before everything else has a turn."""


class NotSaved(Exception):
    """The intake was cut off before it knew that this is on disk; the platform says it again."""


Waiting = tuple[Heard, asyncio.Future[None]]
Address = tuple[str, str]


class Queues:
    """What waits, chat by chat, each in its order; the chat whose turn it is comes first."""

    def __init__(self) -> None:
        self._waiting: dict[Address, deque[Waiting]] = {}
        self._short: dict[Address, None] = {}
        """The chats of which the next event is soon understood; the others are in `_long`."""
        self._long: dict[Address, None] = {}

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def put(self, waiting: Waiting) -> None:
        """Line up an event behind what waits in its chat."""
        chat = (waiting[0].channel, waiting[0].chat)
        if (queue := self._waiting.get(chat)) is not None:
            queue.append(waiting)
        else:
            self._waiting[chat] = deque((waiting,))
            self._line_up(chat)

    def group(self) -> list[Waiting]:
        """The next events: of every chat its share, and whoever has more waits behind the others; then long texts."""
        group: list[Waiting] = []
        for chat in list(self._short):
            if len(group) >= GROUP:
                break
            del self._short[chat]
            queue = self._waiting[chat]
            for _ in range(min(SHARE, GROUP - len(group))):
                group.append(queue.popleft())
                if not queue or is_long(queue[0]):
                    break
            self._line_up(chat)
        for chat in list(self._long)[:LONG_ONES]:
            del self._long[chat]
            group.append(self._waiting[chat].popleft())
            self._line_up(chat)
        return group

    def _line_up(self, chat: Address) -> None:
        queue = self._waiting[chat]
        if not queue:
            del self._waiting[chat]
        elif is_long(queue[0]):
            self._long[chat] = None
        else:
            self._short[chat] = None


def is_long(waiting: Waiting) -> bool:
    """Whether it takes long to understand what was said."""
    event = waiting[0].event
    return type(event) is Said and len(event.text) > LONG


class Intake:
    """The one way in for what people do."""

    def __init__(
        self,
        store: Store,
        writer: Writer,
        clock: Clock,
        flood: Flood,
        announce: Callable[[Spoken], None],
        listen: Callable[[str], object],
        dated: Callable[[Instant], None] = lambda date: None,
    ) -> None:
        """`listen` understands of a text what needs no turn, so that the turn finds it understood; `dated` is told a
        platform's own date of what was heard."""
        self._store = store
        self._writer = writer
        self._clock = clock
        self._flood = flood
        self._announce = announce
        self._listen = listen
        self._dated = dated
        self._waiting = Queues()
        self._floods = asyncio.Lock()
        self._bell = asyncio.Event()
        self._rests = asyncio.Event()
        self._rests.set()
        self._groups = 0
        self.heard = 0
        """Events saved since the start."""

    @property
    def busy(self) -> bool:
        """Something was heard that is not saved yet."""
        return not self._rests.is_set()

    async def hear(self, heard: Heard) -> None:
        """Take one event; returns when it is on disk, raises what kept it from getting there."""
        if heard.dated is not None:
            self._dated(heard.dated)
        if self._flood.is_full(heard, self._clock.now()) and not await self._matters(heard.event):
            return
        saved = asyncio.get_running_loop().create_future()
        self._waiting.put((heard, saved))
        self._rests.clear()
        self._bell.set()
        await saved

    async def _matters(self, event: Event) -> bool:
        """Floods are looked through one event after the other, and everybody else has a turn between two."""
        async with self._floods:
            await asyncio.sleep(0)
            return self._flood.lets(event)

    async def drain(self) -> None:
        """Wait until all that was heard is saved."""
        await self._rests.wait()

    async def work(self) -> None:
        """Save what waits, group by group, for as long as the program runs."""
        while True:
            while self._waiting:
                await self._save(self._waiting.group())
                self._groups += 1
            self._rests.set()
            self._bell.clear()
            await self._bell.wait()

    def pulse(self) -> int | None:
        """How many groups were saved, while something waits."""
        return self._groups if self.busy else None

    async def _understand(self, group: list[Waiting]) -> None:
        read = 0
        for heard, _ in group:
            if type(heard.event) is Said:
                # What can't be understood fails in its own turn, which is set aside, and not for the whole group.
                with suppress(Exception):
                    self._listen(heard.event.text)
                read += len(heard.event.text)
            if read >= BREATH:
                read = 0
                await asyncio.sleep(0)

    async def _save(self, group: list[Waiting]) -> None:
        try:
            await self._understand(group)
            spoken = await self._writer.call(self._store.hear, [heard for heard, _ in group], self._clock.now())
        except BaseException as error:
            # Not known to be on disk, so not acknowledged: each adapter learns why, and its platform says it again.
            for _, saved in group:
                if not saved.done():
                    saved.set_exception(error if isinstance(error, Exception) else NotSaved())
            if isinstance(error, Exception):
                return
            raise
        self.heard += len(group)
        for _, saved in group:
            if not saved.done():
                saved.set_result(None)
        self._announce(spoken)
