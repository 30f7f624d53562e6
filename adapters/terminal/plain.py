"""A screen without escape codes: for pipes, files and dumb terminals.

House rule: reading must never hold up the end. A thread that waits for a line can't be stopped, so it holds no lock
that the interpreter needs when it goes: it reads the bare descriptor.
"""

import asyncio
import codecs
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

from adapters.terminal.asking import UNTOLD, Graphics
from adapters.terminal.screen import Fragments, ScreenGone

CHUNK = 65_536
PIPED_WIDTH, PIPED_HEIGHT = 80, 24
"""Columns and rows where nobody knows them: the same on every machine, so that outputs can be compared."""


class PlainScreen:
    """Lines in, lines out."""

    has_foot = False
    colours = False
    light = False
    graphics = Graphics.BLOCKS
    cell = UNTOLD.cell

    def __init__(self, source: TextIO, shown: TextIO) -> None:
        self._given = source
        self._shown = shown
        self._rings = shown.isatty()
        self.echoes = not source.isatty()
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._pending = ""
        self._ended = False

    @property
    def width(self) -> int:
        """The terminal's columns, or eighty."""
        return shutil.get_terminal_size((PIPED_WIDTH, 24)).columns if self._shown.isatty() else PIPED_WIDTH

    @property
    def height(self) -> int:
        """The terminal's rows, or twenty-four."""
        return shutil.get_terminal_size((PIPED_WIDTH, PIPED_HEIGHT)).lines if self._shown.isatty() else PIPED_HEIGHT

    @contextmanager
    def opened(self, foot: Callable[[], str], words: Callable[[], list[str]]) -> Iterator[None]:
        """Nothing stays or is completed here, so neither is asked."""
        yield

    async def read(self) -> str | None:
        """The next line; None at the end of the input."""
        while "\n" not in self._pending and not self._ended:
            chunk = await self._chunk()
            self._pending += chunk
            self._ended = not chunk
        line, broken, self._pending = self._pending.partition("\n")
        return line if line or broken else None

    async def show(self, words: Fragments, *, ring: bool = False) -> None:
        """Write at once; raises ScreenGone."""
        text = "".join(text for _, text in words) + ("\a" if ring and self._rings else "")
        code = self._shown.encoding or "utf-8"
        try:
            # What a window can't show becomes question marks: words of safety must not fail for an emoji.
            self._shown.write(text.encode(code, "replace").decode(code))
            self._shown.flush()
        except (OSError, ValueError) as gone:
            self._give_up()
            raise ScreenGone from gone

    async def _chunk(self) -> str:
        try:
            descriptor = self._given.fileno()
        except (OSError, ValueError):
            # A stream in memory never makes anybody wait.
            return self._given.readline()
        while True:
            data = await _read(descriptor)
            text = self._decoder.decode(data, final=not data)
            if text or not data:
                return text

    def _give_up(self) -> None:
        """What is still buffered can't be written: let it fall, or the interpreter complains about it when it ends."""
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self._shown.fileno())
            os.close(nowhere)
        except (OSError, ValueError):
            return


async def _read(descriptor: int) -> bytes:
    """What comes next from a descriptor; nothing at its end. A cancelled read leaves its thread to itself."""
    loop = asyncio.get_running_loop()
    arrived: asyncio.Future[bytes] = loop.create_future()

    def hand_over(data: bytes) -> None:
        if not arrived.done():
            arrived.set_result(data)

    def wait() -> None:
        try:
            data = os.read(descriptor, CHUNK)
        except OSError:
            data = b""
        if not loop.is_closed():
            try:
                loop.call_soon_threadsafe(hand_over, data)
            except RuntimeError:
                # The loop was closed in this very moment: nobody waits for the line any more.
                return

    threading.Thread(target=wait, name="terminal input", daemon=True).start()
    return await arrived
