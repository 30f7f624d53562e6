"""How long a delivery may take, chat by chat: words of safety shorten it for what stands before them.

Theory of operation. Order holds within a chat, so its next row waits until the one under way has been answered, and a
platform that hangs is given up only after half a minute. Words of safety can't wait that long for a letter that may
have arrived long ago: as soon as some wait in its chat, whatever else is under way there has `GIVEN` seconds left. Then
its outcome is unknown, and the rules of doubt hold for it.

House rule: words of safety under way are never cut short themselves.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.core.model.messages import Urgency

GIVEN = 2.0
"""Seconds that a delivery has left once words of safety wait behind it."""


class Deadlines:
    """The deliveries under way, but those of words of safety, by channel and chat."""

    def __init__(self) -> None:
        self._under_way: dict[tuple[str, str], asyncio.Timeout] = {}

    @asynccontextmanager
    async def within(self, seconds: float, channel: str, chat: str, urgency: Urgency) -> AsyncIterator[None]:
        """So long a delivery may take; raises TimeoutError after that."""
        async with asyncio.timeout(seconds) as deadline:
            if urgency is Urgency.SAFETY:
                yield
                return
            self._under_way[channel, chat] = deadline
            try:
                yield
            finally:
                del self._under_way[channel, chat]

    def shorten(self, channel: str, chat: str) -> None:
        """Words of safety wait in this chat."""
        deadline = self._under_way.get((channel, chat))
        if deadline is None or deadline.expired():
            return
        soon = asyncio.get_running_loop().time() + GIVEN
        deadline.reschedule(min(soon, deadline.when() or soon))
