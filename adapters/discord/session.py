"""A session at Discord's gateway, and how far what came through it is on disk.

House rules: a session is saved after the commit of what came through it, so a new process resumes it and is told again
whatever was not saved; what was saved twice over is known by its key. Nothing of a person stands in it.
"""

import logging

from msgspec import DecodeError, Struct, ValidationError, json

from bot.channel import Memory
from bot.core.model.instants import Instant

log = logging.getLogger(__name__)


class Session(Struct, frozen=True):
    """What it takes to go on where another process left off."""

    id: str = ""
    sequence: int = 0
    """All that came up to this number is on disk."""
    resume: str = ""
    """The address where the session is resumed."""
    bot: str = ""
    application: str = ""
    alive: Instant = 0
    """When it was last certainly connected."""
    shards: int = 1


async def kept(memory: Memory, shard: int) -> Session:
    """The session that was saved, or an empty one."""
    saved = await memory.find(f"session {shard}")
    try:
        return json.decode(saved, type=Session) if saved else Session()
    except (DecodeError, ValidationError):
        # A newer version may have written it. A new session costs one identify, and what was missed is looked
        # up.
        log.warning("the session that was kept can't be read; a new one is begun")
        return Session()


async def keep(memory: Memory, shard: int, session: Session) -> None:
    """Save a session; returns when it is on disk."""
    await memory.keep(f"session {shard}", json.encode(session).decode())


class Ledger:
    """Which numbers have come, and up to which all are on disk."""

    def __init__(self, start: int) -> None:
        self._open: dict[int, None] = {}
        self._last = start

    @property
    def saved(self) -> int:
        """All that came up to this number is on disk."""
        first = next(iter(self._open), None)
        # Everything below the oldest that is still open; later ones that are done wait for it, or a restart
        # would skip it.
        return self._last if first is None else first - 1

    def came(self, number: int) -> None:
        """Something came with this number."""
        self._open[number] = None
        self._last = max(self._last, number)

    def done(self, number: int) -> None:
        """It is on disk, or there was nothing in it."""
        self._open.pop(number, None)
