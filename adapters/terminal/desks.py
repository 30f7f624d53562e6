"""Two desks: a real terminal, where letters appear above a half-typed line, and plain streams, for pipes.

House rules: nothing typed is kept beyond the running program; Ctrl-C, Ctrl-D and the end of input all mean "I leave";
a reader that has gone away (a broken pipe) ends the chat quietly.
"""

import asyncio
import shutil
import sys
import threading
from typing import TextIO

from prompt_toolkit import PromptSession
from prompt_toolkit.application import run_in_terminal
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.input import Input
from prompt_toolkit.output import Output


class LiveDesk:
    """A terminal that can be drawn on."""

    def __init__(self, given: Input | None = None, shown: Output | None = None) -> None:
        self._foot = ""
        self._session: PromptSession[str] = PromptSession(
            "> ", history=InMemoryHistory(), input=given, output=shown, bottom_toolbar=self._toolbar
        )
        self._showing: set[asyncio.Future[None]] = set()

    @property
    def width(self) -> int:
        """Columns of the window, as it is now."""
        return self._session.output.get_size().columns

    async def line(self) -> str | None:
        """The next line; None: the person has left."""
        try:
            return await self._session.prompt_async()
        except (EOFError, KeyboardInterrupt):
            return None

    def show(self, text: str) -> None:
        """Show lines above whatever is being typed."""
        self._write(f"{text}\n")

    def ring(self) -> None:
        """The bell."""
        self._session.output.bell()
        self._session.output.flush()

    def foot(self, text: str) -> bool:
        """Put a text at the foot of the screen."""
        if text != self._foot:
            self._foot = text
            if self._session.app.is_running:
                self._session.app.invalidate()
        return True

    def _write(self, text: str) -> None:
        if self._session.app.is_running:
            showing = asyncio.ensure_future(run_in_terminal(lambda: self._put(text)))
            self._showing.add(showing)
            showing.add_done_callback(self._showing.discard)
        else:
            self._put(text)

    def _put(self, text: str) -> None:
        self._session.output.write_raw(text.replace("\n", "\r\n"))
        self._session.output.flush()

    def _toolbar(self) -> str:
        return f" {self._foot}" if self._foot else ""


class PlainDesk:
    """Streams: no escape codes, no foot, one line after another."""

    def __init__(self, given: TextIO | None = None, shown: TextIO | None = None) -> None:
        self._given = given or sys.stdin
        self._shown = shown or sys.stdout
        self._lines: asyncio.Queue[str | None] | None = None

    @property
    def width(self) -> int:
        """Columns to wrap at."""
        return shutil.get_terminal_size().columns

    async def line(self) -> str | None:
        """The next line; None: the input has ended."""
        if self._lines is None:
            self._lines = asyncio.Queue()
            reader = threading.Thread(target=self._read, args=(asyncio.get_running_loop(), self._lines), daemon=True)
            reader.start()
        return await self._lines.get()

    def show(self, text: str) -> None:
        """Show lines."""
        try:
            print(text, file=self._shown, flush=True)
        except BrokenPipeError:
            if self._lines is not None:
                self._lines.put_nowait(None)

    def ring(self) -> None:
        """No bell in a file."""

    def foot(self, text: str) -> bool:
        """There is no foot."""
        return False

    def _read(self, loop: asyncio.AbstractEventLoop, lines: asyncio.Queue[str | None]) -> None:
        """In a thread of its own, since a pipe can't be waited for in every loop."""
        try:
            for line in self._given:
                loop.call_soon_threadsafe(lines.put_nowait, line.rstrip("\n"))
            loop.call_soon_threadsafe(lines.put_nowait, None)
        except (RuntimeError, ValueError):
            # The program has ended meanwhile.
            return
