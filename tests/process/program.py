"""`python -m tests.process.program PORT FOLDER SPEED`: the real engine in a process of its own, on a socket's channel.

House rules: everything but the channel and the clock is the program's; a clock that the platform can set stands for a
wall clock that is stepped.
"""

import asyncio
import json
import signal
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import bot.alarm
from bot.app import App
from bot.catalog import load
from bot.channel import Delivered, Hear, Heard, Letter, Limits, Outcome, Refused, Unknown
from bot.clock import TravelClock, wall
from bot.core.model.events import Event, Pressed, Said
from bot.core.model.instants import Instant
from bot.place import wake_rule
from bot.store import open_store
from bot.vault import open_vault

GIVES_UP = 5.0


class SteppedClock(TravelClock):
    """A clock that somebody sets while it runs."""

    offset = 0

    def now(self) -> Instant:
        return super().now() + self.offset

    def steady(self) -> int:
        return super().now()


class Socket:
    """The program's end of the line to the platform."""

    name = "socket"
    limits = Limits(0, 0, 1)

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, clock: SteppedClock) -> None:
        self._reader, self._writer, self._clock = reader, writer, clock
        self._asked: dict[int, asyncio.Future[str]] = {}
        self._requests = 0
        self._hearing: set[asyncio.Task[None]] = set()
        self._reading: asyncio.Task[None] | None = None
        self._listens = True

    async def listen(self, hear: Hear) -> None:
        """What became of messages under way is read even when nobody is listened to any more."""
        self._reading = asyncio.create_task(self._read(hear))
        try:
            await asyncio.shield(self._reading)
        finally:
            self._listens = False

    async def _read(self, hear: Hear) -> None:
        while line := await self._reader.readline():
            said = json.loads(line)
            if "outcome" in said:
                asked = self._asked.pop(said["request"], None)
                if asked is not None and not asked.done():
                    asked.set_result(said["outcome"])
            elif "step" in said:
                self._clock.offset += said["step"]
            elif self._listens:
                task = asyncio.create_task(self._told(hear, said))
                self._hearing.add(task)
                task.add_done_callback(self._hearing.discard)

    async def _told(self, hear: Hear, said: Mapping[str, Any]) -> None:
        event: Event = Pressed(said["prompt"], said["button"]) if "button" in said else Said(said["text"])
        await hear(Heard(self.name, said["chat"], str(said["event"]), event, zone="Europe/London"))
        self._says({"ack": said["event"]})

    async def deliver(self, letter: Letter) -> Outcome:
        self._requests += 1
        request = self._requests
        asked = self._asked[request] = asyncio.get_running_loop().create_future()
        facts = {"id": letter.id, "chat": letter.chat, "text": letter.text, "prompt": letter.prompt}
        buttons = [choice.id for choice in letter.choices]
        self._says({"request": request, **facts, "buttons": buttons, "urgency": int(letter.urgency)})
        try:
            async with asyncio.timeout(GIVES_UP):
                outcome = await asked
        except TimeoutError:
            return Unknown()
        return Delivered(str(letter.id)) if outcome == "delivered" else Refused("later")

    def _says(self, words: Mapping[str, Any]) -> None:
        self._writer.write(json.dumps(words).encode() + b"\n")


async def run(port: int, folder: Path, speed: float) -> None:
    """Until it is asked to end."""
    main = asyncio.current_task()
    assert main is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, main.cancel)
    path, key = folder / "data" / "easeback.sqlite", folder / "key" / "key"
    store = open_store(f"sqlite:///{path}", open_vault(key, None, fresh=not path.exists()), boot=wall())
    catalog = load()
    stale = store.begin(catalog.content, wake_rule(catalog))
    clock = SteppedClock(speed, start=store.latest())
    stepped = SimpleNamespace(time_ns=lambda: time.time_ns() + clock.offset * 10**6, monotonic_ns=time.monotonic_ns)
    vars(bot.alarm)["time"] = stepped
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await App(store, catalog, clock, stale=stale).run([Socket(reader, writer, clock)])


def main() -> int:
    """The exit code: 0 if it was asked to end."""
    port, folder, speed = sys.argv[1:]
    try:
        asyncio.run(run(int(port), Path(folder), float(speed)))
    except asyncio.CancelledError:
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main())
