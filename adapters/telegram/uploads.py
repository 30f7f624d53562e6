"""Files that go to Telegram once: from then on its own name for them is sent.

Telegram takes a file only as a message in somebody's chat, and who lies on the floor must not wait for that. So the
first letter that needs a file has it sent *beside* its words, silently, in a task of its own; all others that need it
meanwhile wait a moment for that one upload, and then go as words.

House rules: a file is known by what is in it, so a new drawing under an old name goes up anew; nothing that goes wrong
here is anything but a file that is not there yet; what did not go up is tried again by a later letter, after a pause
that doubles; a name that Telegram does not know (another bot's, or too old) is forgotten.
"""

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

from msgspec import Struct
from telegram import Message
from telegram.error import BadRequest, TelegramError

from adapters.telegram.http import Deadlines
from adapters.telegram.outcome import is_gone
from bot.backoff import back_off
from bot.channel import Media, Memory

Send = Callable[[str | bytes], Awaitable[Message]]
_STRANGE = ("wrong file identifier", "wrong remote file", "wrong type of file", "file_id_invalid", "file reference")
LONGEST_PAUSE = 600.0
TRACK_TRIES = 3
"""A track is the message itself, so whoever asked for it gets it when it goes up at the second or the third time."""

log = logging.getLogger(__name__)


class _Failed(Struct, frozen=True):
    """How often a file did not go up, and until when it is not tried again (by the loop's clock)."""

    times: int = 0
    until: float = 0


class Uploads:
    """What Telegram has already, and what is on its way there."""

    def __init__(self, memory: Memory, deadlines: Deadlines) -> None:
        self._memory = memory
        self._deadlines = deadlines
        self._names: dict[Path, str] = {}
        self._known: dict[str, str] = {}
        self._going: dict[Path, asyncio.Task[None]] = {}
        self._began: dict[Path, float] = {}
        self._failed: dict[Path, _Failed] = {}

    async def known(self, media: Media) -> str:
        """What Telegram calls the file; empty: it does not have it. Raises OSError where there is no such file."""
        name = await self._name(media)
        # Looked for in memory once more at the end: while the disk was asked, another letter's upload may have
        # come through.
        return self._known.get(name) or await self._memory.find(name) or self._known.get(name, "")

    async def forget(self, media: Media) -> None:
        """Telegram does not know that name."""
        name = await self._name(media)
        self._known.pop(name, None)
        await self._memory.keep(name, "")

    def going(self, media: Media) -> asyncio.Task[None] | None:
        """The upload that is under way."""
        return self._going.get(media.path)

    def begin(self, media: Media, send: Send) -> asyncio.Task[None] | None:
        """Begin an upload, where none is under way; None: the last one failed only just now."""
        now = asyncio.get_running_loop().time()
        # A picture is left out for a while after it failed; a track is what somebody has just asked for, so it
        # is tried each time.
        if media.kind != "track" and now < self._failed.get(media.path, _Failed()).until:
            return None
        task = self._going[media.path] = asyncio.create_task(self._upload(media, send))
        self._began[media.path] = now
        task.add_done_callback(lambda _: self._ended(media))
        return task

    async def moment(self, media: Media, upload: asyncio.Task[None]) -> None:
        """Wait for an upload as long as words may wait for it, counted from its beginning."""
        # Counted from the upload's beginning, so that the tenth letter waits no longer than the first did.
        left = self._began.get(media.path, 0.0) + self._deadlines.beside - asyncio.get_running_loop().time()
        if left > 0 and not upload.done():
            await asyncio.wait({upload}, timeout=left)

    async def close(self) -> None:
        """Let go of what is under way."""
        going = [*self._going.values()]
        for task in going:
            task.cancel()
        if going:
            await asyncio.wait(going)

    async def _upload(self, media: Media, send: Send) -> None:
        for left in reversed(range(TRACK_TRIES if media.kind == "track" else 1)):
            try:
                return await self._uploaded(media, send)
            except (TelegramError, OSError) as error:
                if isinstance(error, TelegramError) and is_gone(error):
                    return  # that tells of the chat, not of the file
                pause = self._fail(media)
                log.warning("%s did not go up to telegram: %s", media.name, _told(error))
                # What is wrong with the file itself does not become right by trying.
                if isinstance(error, BadRequest | OSError) or not left:
                    return
            await asyncio.sleep(pause)

    async def _uploaded(self, media: Media, send: Send) -> None:
        name = await self._name(media)
        message = await send(await asyncio.to_thread(media.path.read_bytes))
        # Before its name is known: it went up, whatever the answer looks like.
        self._failed.pop(media.path, None)
        if known := _file_id(message):
            self._known[name] = known
            await self._memory.keep(name, known)

    def _fail(self, media: Media) -> float:
        """Seconds until it may be tried again."""
        times = self._failed.get(media.path, _Failed()).times + 1
        pause = back_off(times, self._deadlines.again, LONGEST_PAUSE)
        self._failed[media.path] = _Failed(times, asyncio.get_running_loop().time() + pause)
        return pause

    def _ended(self, media: Media) -> None:
        task = self._going.pop(media.path)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("what telegram calls %s could not be kept (%s)", media.name, type(error).__name__)

    async def _name(self, media: Media) -> str:
        if media.path not in self._names:
            content = await asyncio.to_thread(media.path.read_bytes)
            self._names[media.path] = f"file {media.kind} {hashlib.sha256(content).hexdigest()}"
        return self._names[media.path]


def is_strange(error: BadRequest) -> bool:
    """A name for a file that Telegram does not know."""
    return any(words in error.message.lower() for words in _STRANGE)


def _told(error: TelegramError | OSError) -> str:
    return error.message if isinstance(error, TelegramError) else type(error).__name__


def _file_id(message: Message) -> str:
    """What Telegram calls the file in a message."""
    if message.photo:
        return message.photo[-1].file_id
    held = message.animation or message.voice or message.audio or message.document
    return held.file_id if held else ""
