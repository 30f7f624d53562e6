"""Files that go to Telegram once: from then on its own name for them is sent.

House rules: a file is known by what is in it, so a new drawing under an old name goes up anew; two who need the same
file at once wait for one upload; a name that Telegram does not know (another bot's, or too old) is forgotten.
"""

import asyncio
import hashlib
from collections import defaultdict
from collections.abc import Awaitable, Callable
from pathlib import Path

from telegram import Message
from telegram.error import BadRequest

from bot.channel import Media, Memory

Send = Callable[[str | bytes], Awaitable[Message]]
_STRANGE = ("wrong file identifier", "wrong remote file", "wrong type of file", "file_id_invalid", "file reference")


class Uploads:
    """What Telegram has already."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._names: dict[Path, str] = {}
        self._known: dict[str, str] = {}
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def sent(self, media: Media, send: Send) -> Message:
        """Send it by name if Telegram has it, else the file itself; raises OSError where there is no such file."""
        name = await self._name(media)
        async with self._locks[name]:
            known = self._known.get(name) or await self._memory.find(name)
            if not known:
                return await self._uploaded(name, media, send)
        self._known[name] = known
        try:
            return await send(known)
        except BadRequest as error:
            if not any(words in error.message.lower() for words in _STRANGE):
                raise
        return await self._uploaded(name, media, send)

    async def _uploaded(self, name: str, media: Media, send: Send) -> Message:
        message = await send(await asyncio.to_thread(media.path.read_bytes))
        if known := _file_id(message):
            self._known[name] = known
            await self._memory.keep(name, known)
        return message

    async def _name(self, media: Media) -> str:
        if media.path not in self._names:
            content = await asyncio.to_thread(media.path.read_bytes)
            self._names[media.path] = f"file {media.kind} {hashlib.sha256(content).hexdigest()}"
        return self._names[media.path]


def _file_id(message: Message) -> str:
    """What Telegram calls the file in a message."""
    if message.photo:
        return message.photo[-1].file_id
    held = message.animation or message.voice or message.audio or message.document
    return held.file_id if held else ""
