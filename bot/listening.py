"""Who is listened to: one channel's end never ends another.

A platform that does not let us in (a token that was revoked, a webhook that can't be called) makes its own channel red
and is asked again, at ever longer intervals; the others go on. Only when no platform has let us in since the start
does the program end, with all of their sentences: then somebody has just set it up and waits for a word.

House rule: what a platform's refusal means for the program is decided here and nowhere else.
"""

import asyncio
from collections.abc import Sequence

from bot.channel import Channel, ChannelClosed, Hear

LET_IN = 60.0
"""Seconds after which a channel that still listens has certainly been let in."""


class NobodyLetIn(ChannelClosed):
    """No platform lets us in, and none has since the start: what each of them says."""


class Listening:
    """All channels of a program, and which of them refuse us now."""

    def __init__(self, channels: Sequence[Channel]) -> None:
        self._channels = len(channels)
        self._refused: dict[str, str] = {}
        self._let_in = False

    async def listen(self, channel: Channel, hear: Hear) -> None:
        """Hear on one channel until it comes to its own end; raises what it raises, and NobodyLetIn."""
        began = asyncio.get_running_loop().time()
        self._refused.pop(channel.name, None)
        try:
            await channel.listen(hear)
        except ChannelClosed as closed:
            self._let_in = self._let_in or asyncio.get_running_loop().time() - began > LET_IN
            self._refused[channel.name] = str(closed).removesuffix(".")
            if len(self._refused) == self._channels and not self._let_in:
                raise NobodyLetIn(". ".join(self._refused.values())) from None
            raise
