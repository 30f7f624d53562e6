"""A small platform over a socket, the people on it, and the real program as its client: killed, stopped, started again.

House rules: an event is told until it is acknowledged, also to the next start; what the program sends is counted by
its id; the platform knows nothing of the program but what comes over the line.
"""

import asyncio
import json
import signal
import sys
import time
from asyncio.subprocess import Process
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.core.model.messages import Urgency
from tests.process.chat import ROOT
from tests.simulation.people import WAY

PATIENCE = 0.05
CHATTER = "help"


class Platform:
    """Chats, their events, and everything that was sent to them."""

    def __init__(self, folder: Path, speed: float) -> None:
        self.folder = folder
        self.speed = speed
        self.events: dict[int, dict[str, Any]] = {}
        self.waiting: dict[int, dict[str, Any]] = {}
        self.copies: Counter[int] = Counter()
        self.sent: list[dict[str, Any]] = []
        self.urgency: dict[int, int] = {}
        self.saved: Counter[str] = Counter()
        """How often each walker came to the menu."""
        self.resting: set[str] = set()
        """Walkers who stand at the menu and begin nothing more."""
        self.closing = False
        self.starts: list[float] = []
        """Seconds from the start of the process to its first send."""
        self.slow = 0.0
        self.walkers: set[str] = set()
        """Chats of people who walk from one session to the next."""
        self._said: dict[str, list[str]] = defaultdict(list)
        self._line: asyncio.StreamWriter | None = None
        self._began = 0.0
        self._first = True
        self._tasks: set[asyncio.Task[None]] = set()
        self._program: Process | None = None

    async def open(self) -> None:
        """Open the platform's door."""
        self._server = await asyncio.start_server(self._meets, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Close it."""
        for task in self._tasks:
            task.cancel()
        self._server.close()
        await self._server.wait_closed()

    # The program.

    async def start(self) -> None:
        """Start the program."""
        self._began, self._first = time.monotonic(), True
        words = ("-m", "tests.process.program", str(self.port), str(self.folder), str(self.speed))
        self._program = await asyncio.create_subprocess_exec(sys.executable, *words, cwd=ROOT)

    @property
    def is_starting(self) -> bool:
        """It has not sent anything since its start."""
        return self._first

    async def ends(self, by: signal.Signals) -> tuple[int, float]:
        """End it: its exit code, and after how many seconds."""
        assert self._program is not None
        began = time.monotonic()
        self._program.send_signal(by)
        return await self._program.wait(), time.monotonic() - began

    def signals(self, by: signal.Signals) -> None:
        """Send it a signal."""
        assert self._program is not None
        self._program.send_signal(by)

    def steps_the_clock(self, by: int) -> None:
        """Set the program's wall clock by so many milliseconds."""
        self._tells({"step": by})

    # The people.

    def does(self, chat: str, **what: Any) -> None:
        """Somebody does something."""
        number = len(self.events) + 1
        event = {"event": number, "chat": chat, **what}
        self.events[number] = self.waiting[number] = event
        self._tells(event)

    def walks(self, chat: str) -> None:
        """Somebody begins, and goes on by themselves."""
        self.walkers.add(chat)
        self.does(chat, text="start")

    def texts(self, chat: str) -> list[str]:
        """What was shown in a chat."""
        return self._said[chat]

    async def until(self, condition: Any, seconds: float = 60) -> None:
        """Wait for something."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                last = {chat: texts[-3:] for chat, texts in self._said.items()}
                raise AssertionError(f"it did not come in {seconds} s; {len(self.waiting)} wait; {last}")
            await asyncio.sleep(0.02)

    # The line.

    async def _meets(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._line = writer
        for event in list(self.waiting.values()):
            self._tells(event)
        try:
            while line := await reader.readline():
                self._hears(json.loads(line), writer)
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            if self._line is writer:
                self._line = None
            writer.close()

    def _tells(self, words: Mapping[str, Any]) -> None:
        if self._line is not None and not self._line.is_closing():
            self._line.write(json.dumps(words).encode() + b"\n")

    def _hears(self, said: dict[str, Any], line: asyncio.StreamWriter) -> None:
        if "ack" in said:
            self.waiting.pop(said["ack"], None)
            return
        if self._first:
            self._first = False
            self.starts.append(time.monotonic() - self._began)
        self.copies[said["id"]] += 1
        self.urgency[said["id"]] = said["urgency"]
        self.sent.append(said)
        self._said[said["chat"]].append(said["text"])
        task = asyncio.create_task(self._answers(said, line))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _answers(self, said: dict[str, Any], line: asyncio.StreamWriter) -> None:
        await asyncio.sleep(self.slow)
        if not line.is_closing():
            line.write(json.dumps({"request": said["request"], "outcome": "delivered"}).encode() + b"\n")
        buttons = said["buttons"]
        if said["chat"] in self.walkers and buttons and said["urgency"] != Urgency.CUE and "pause" not in buttons:
            await asyncio.sleep(PATIENCE)
            self._walks_on(said["chat"], said["prompt"], buttons)

    def _walks_on(self, chat: str, prompt: int, buttons: list[str]) -> None:
        if "start" in buttons and "consent" not in buttons:
            self.saved[chat] += 1
            if self.closing:
                self.resting.add(chat)
                return
        button = "4" if "10" in buttons else next((one for one in (*WAY, "start") if one in buttons), buttons[0])
        self.does(chat, button=button, prompt=prompt)
