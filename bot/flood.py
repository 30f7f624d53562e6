"""Who writes faster than anybody can is not heard for a while: everybody else's answers come as fast as ever.

House rules: what matters is always heard, words of safety and "stop" first of all; nothing is said about it, and
nothing of the person changes; only so many chats are watched, the calmest is forgotten first.
"""

from collections import OrderedDict
from collections.abc import Callable

from bot.channel import Heard
from bot.core.model.events import Event
from bot.core.model.instants import SECOND, Instant

BURST = 200
"""Events in a row that are heard, however fast."""
PER_SECOND = 3
CHATS = 10_000
"""Chats that are watched at once; the calmest is forgotten first."""


class Flood:
    """How full each chat's measure is."""

    def __init__(self, matters: Callable[[Event], bool]) -> None:
        """`matters` tells what is heard at any speed."""
        self._matters = matters
        self._chats: OrderedDict[tuple[str, str], tuple[float, Instant]] = OrderedDict()
        self.ignored = 0
        """Events that were not heard."""

    def is_full(self, heard: Heard, now: Instant) -> bool:
        """Whether this is more than its chat may say, so that it is heard only if it matters; it counts."""
        chat = (heard.channel, heard.chat)
        level, at = self._chats.get(chat, (0.0, now))
        level = max(0.0, level - max(0, now - at) / SECOND * PER_SECOND) + 1
        self._chats[chat] = (min(level, BURST), now)
        self._chats.move_to_end(chat)
        if len(self._chats) > CHATS:
            self._chats.popitem(last=False)
        return level > BURST

    def lets(self, event: Event) -> bool:
        """Whether an event of a chat that is full is heard all the same: it matters; one that is not is dealt with."""
        if self._matters(event):
            return True
        self.ignored += 1
        return False
