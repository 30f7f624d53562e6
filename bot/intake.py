"""Events in: many people's events, one commit, then the acknowledgement.

House rules: `hear` returns when what was heard is on disk and not before; whatever arrives while one group is being
saved makes the next group; an event whose turn raises is set aside by the store and holds nobody up; whoever says much
at once has only so many turns in a group, so that nobody waits behind a flood; of a flood is heard what matters.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from itertools import islice

from bot.channel import Clock, Heard
from bot.core.model.instants import Instant
from bot.flood import Flood
from bot.store import Spoken, Store, Writer

GROUP = 128
"""Events in one commit at most, so that nobody waits long for the others' turns."""
SHARE = 8
"""Events of one chat in one commit at most."""


class NotSaved(Exception):
    """The intake was cut off before it knew that this is on disk; the platform says it again."""


Waiting = tuple[Heard, asyncio.Future[None]]


class Intake:
    """The one way in for what people do."""

    def __init__(
        self,
        store: Store,
        writer: Writer,
        clock: Clock,
        flood: Flood,
        announce: Callable[[Spoken], None],
        dated: Callable[[Instant], None] = lambda date: None,
    ) -> None:
        """`dated` is told a platform's own date of what was heard."""
        self._dated = dated
        self._store = store
        self._writer = writer
        self._clock = clock
        self._flood = flood
        self._announce = announce
        self._waiting: dict[tuple[str, str], deque[Waiting]] = {}
        """Chat -> what was heard there, in its order; the chat whose turn it is comes first."""
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
        if not self._flood.hears(heard, self._clock.now()):
            return
        saved = asyncio.get_running_loop().create_future()
        self._waiting.setdefault((heard.channel, heard.chat), deque()).append((heard, saved))
        self._rests.clear()
        self._bell.set()
        await saved

    async def drain(self) -> None:
        """Wait until all that was heard is saved."""
        await self._rests.wait()

    async def work(self) -> None:
        """Save what waits, group by group, for as long as the program runs."""
        while True:
            while self._waiting:
                await self._save(self._group())
                self._groups += 1
            self._rests.set()
            self._bell.clear()
            await self._bell.wait()

    def pulse(self) -> int | None:
        """How many groups were saved, while something waits."""
        return self._groups if self.busy else None

    def _group(self) -> list[Waiting]:
        """The next events: of every chat its share, and whoever has more waits behind the others."""
        group: list[Waiting] = []
        for chat in list(islice(self._waiting, GROUP)):
            said = self._waiting.pop(chat)
            group += [said.popleft() for _ in range(min(SHARE, len(said), GROUP - len(group)))]
            if said:
                self._waiting[chat] = said
            if len(group) == GROUP:
                break
        return group

    async def _save(self, group: list[Waiting]) -> None:
        try:
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
