"""Whether the disk still takes what is written: asked by writing, since a full disk answers every question well.

Theory of operation: a small row goes through the writer, as every turn does; that finds a writer that hangs, a file
that is locked and a disk that can't be written. But the log of the database has room of its own for a while, so beside
it a small file is written, put on the disk and taken away again: that finds a disk that is full before people do.

House rules: one write every few seconds at most, however often anybody asks; it says how the disk is and mends nothing,
save that a program whose writer has died ends, because nothing else can be done about it.
"""

import asyncio
import os
from contextlib import suppress
from pathlib import Path

from bot.clock import wall
from bot.health import PartLost
from bot.store import Store, StoreProblem, Writer

EVERY = 3.0
"""Seconds between two writes: with PATIENCE, a look at the pulse finds one that hangs within ten."""
PATIENCE = 2.0
"""Seconds within which a healthy disk takes them."""
WORDS = b"." * 4096
"""A block of most disks: less might find a place where nothing else does."""


class Probe:
    """Writes to the disk of the database, again and again."""

    def __init__(self, store: Store, writer: Writer) -> None:
        self._store = store
        self._writer = writer
        self._beside = store.path.with_name(store.path.name + ".probe")
        self._times = 0

    def pulse(self) -> int:
        """How often it has asked."""
        return self._times

    async def run(self) -> None:
        """Ask for as long as the program runs; raises what a disk says that does not take what is written."""
        while True:
            await self.ask()
            await asyncio.sleep(EVERY)

    async def ask(self) -> None:
        """Write once; raises StoreProblem, or PartLost if no write will ever come back."""
        self._times += 1
        if not self._writer.alive:
            raise PartLost(
                "The writer has ended, and nothing can be saved any more. Easeback ends, to be started anew."
            )
        try:
            async with asyncio.timeout(PATIENCE):
                await self._writer.call(self._store.touch, wall())
                await asyncio.to_thread(write_beside, self._beside)
        except TimeoutError:
            raise DiskTrouble("The disk does not answer", "Look at what holds it up") from None
        except OSError as error:
            raise DiskTrouble(f"The disk takes nothing ({error.strerror})", "Free some space") from None


class DiskTrouble(StoreProblem):
    """The disk of the database takes nothing just now."""


def write_beside(path: Path) -> None:
    """A small file, on the disk and gone again; raises OSError."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600)
        with os.fdopen(handle, "wb") as file:  # writes all of it, or raises
            file.write(WORDS)
            file.flush()
            os.fsync(handle)
    finally:
        with suppress(OSError):
            path.unlink()
