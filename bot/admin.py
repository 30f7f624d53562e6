"""What whoever runs the program may ask of it in their own chat: numbers, what was set aside, holding back, a notice.

House rules: only a number on the list is heard here, and only in a private chat, which is all that adapters hear; to
everybody else "/admin" is a word like any other. What is told are counts of all, rounded where they are of people. What
somebody waits for is never held back: answers, a session's cues and words of safety, for silence is no safe answer to
somebody on the floor.
"""

import asyncio
import re
from collections.abc import Callable, Mapping

from msgspec.structs import replace

from bot.channel import Clock, Heard
from bot.core.model.events import Noticed, Ordered, Said
from bot.core.model.instants import DAY
from bot.figures import rounded
from bot.postman import Postman
from bot.store import Spoken, Store, Writer

Admins = frozenset[tuple[str, str]]
"""(channel, the platform's number of a person)."""
Facts = dict[str, str | int]
LEAST = 30
"""Fewer people than this are told as "fewer"."""
NOTICE_LASTS = 3 * DAY
"""A notice that could not be said by then is not said any more."""
LONGEST = 500
"""Characters of a notice."""
PIECE = 100
"""People who are told of a notice in one transaction."""
MOST_FAULTS = 5
# Telegram's adapter hands a command over without its slash. What is more than one word and no "tell" is no order: who
# runs the program may be in pain like anybody else.
ORDER = re.compile(r"/?admin(?:\s+(?:(tell)\b\s*(.*)|(\w+)))?", re.DOTALL | re.IGNORECASE)


class Admin:
    """Hears orders, and does them."""

    def __init__(
        self,
        admins: Admins,
        store: Store,
        writer: Writer,
        clock: Clock,
        postman: Postman,
        announce: Callable[[Spoken], None],
        parts: Callable[[], Mapping[str, str]],
    ) -> None:
        self._admins = admins
        self._store = store
        self._writer = writer
        self._clock = clock
        self._postman = postman
        self._announce = announce
        self._parts = parts
        self._proclaimed = asyncio.Event()
        self._rests = asyncio.Event()
        self._rests.set()
        self.holds = False
        """Nothing unasked is sent."""

    async def start(self) -> None:
        """Go on with what was ordered before a restart; the channels are served by now."""
        self._hold(await self._writer.call(self._store.is_held))
        self._go_on_telling()

    async def heard(self, heard: Heard) -> Heard:
        """What was heard; an order is done, and becomes what is told of it. Raises what keeps it from being saved."""
        event = heard.event
        if not self._admins or type(event) is not Said or (order := ORDER.fullmatch(event.text.strip())) is None:
            return heard
        if (heard.channel, heard.person or heard.chat) not in self._admins:
            return heard
        return replace(heard, event=await self._done((order[1] or order[3] or "numbers").lower(), order[2] or ""))

    async def _done(self, order: str, words: str) -> Ordered:
        match order:
            case "numbers":
                return Ordered("numbers", await self._numbers())
            case "aside":
                return Ordered("aside", await self._aside())
            case "pause" | "resume":
                await self._writer.call(self._store.hold, on := order == "pause")
                self._hold(on)
                return Ordered("held" if on else "resumed", {})
            case "tell" if words and len(words) <= LONGEST:
                return Ordered("told", await self._tell(words))
            case _:
                return Ordered("what", {"most": LONGEST})

    async def _numbers(self) -> Facts:
        count = await asyncio.to_thread(self._store.count, self._clock.now())
        aside = await self._writer.call(self._store.set_aside)
        ailing = sorted(part for part, trouble in self._parts().items() if trouble)
        return {
            "people": _people(count.people),
            "awaited": _people(count.awaited),
            "queued": count.queued,
            "aside": sum(times for _, times in aside),
            "ailing": ", ".join(ailing) or "-",
            "held": "yes" if self.holds else "no",
        }

    async def _aside(self) -> Facts:
        aside = await self._writer.call(self._store.set_aside)
        faults = "; ".join(f"{fault}: {times}" for fault, times in aside[:MOST_FAULTS])
        return {"count": sum(times for _, times in aside), "faults": faults or "-"}

    async def _tell(self, words: str) -> Facts:
        now = self._clock.now()
        await self._writer.call(self._store.proclaim, Noticed(words, now + NOTICE_LASTS), now)
        self._go_on_telling()
        return {"people": _people((await asyncio.to_thread(self._store.count)).people)}

    def _hold(self, on: bool) -> None:
        self.holds = on
        self._postman.hold_unasked(on)

    async def telling(self) -> None:
        """Tell everybody of a notice, a piece at a time, for as long as the program runs."""
        while True:
            await self._proclaimed.wait()
            more = True
            while more:
                kept = await self._writer.call(self._store.tell_some, PIECE, self._clock.now())
                self._announce(kept.spoken)
                more = kept.more
            # Only now: a piece that failed is begun again with the part.
            self._proclaimed.clear()
            self._rests.set()

    def _go_on_telling(self) -> None:
        self._rests.clear()
        self._proclaimed.set()

    async def drain(self) -> None:
        """Wait until everybody has been told."""
        await self._rests.wait()


def _people(number: int) -> str:
    few = rounded(number, LEAST)
    return f"< {LEAST}" if few is None else f"{few}"
