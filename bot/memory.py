"""What an adapter remembers across restarts, on disk: the port's Memory for one channel."""

from bot.channel import Clock
from bot.store import Store, Writer


class ChannelMemory:
    """One channel's memory; it works while the writer runs."""

    def __init__(self, store: Store, writer: Writer, clock: Clock, channel: str) -> None:
        self._store = store
        self._writer = writer
        self._clock = clock
        self._channel = channel

    async def keep(self, name: str, value: str) -> None:
        """Remember; returns when it is on disk. An empty value forgets."""
        await self._writer.call(self._store.keep, self._channel, name, value, self._clock.now())

    async def find(self, name: str) -> str:
        """What was kept under a name, or nothing."""
        return await self._writer.call(self._store.kept, self._channel, name)
