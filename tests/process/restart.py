"""From exec to the first words on the platform, a million people in the database: `python -m tests.process.restart`.

The program is killed in the middle of its work, started anew, and somebody has just written.
"""

import argparse
import asyncio
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import cycle, islice, repeat
from pathlib import Path

from bot.clock import wall
from bot.core.model.conversation import Conversation
from bot.core.model.instants import DAY
from bot.place import wake_rule
from tests.adapters.telegram.api import TOKEN, Sent
from tests.adapters.telegram.server import Server, serving
from tests.benchmarks.people import lying_there, promised, settle, url_in
from tests.engine.world import CATALOG
from tests.process.served import Served

AT_REST = 19
"""For each person who waits in a session so many are at rest and were promised a message."""
MEDIAN, MOST = 0.8, 2.0
"""Seconds from exec to the first words."""


async def restarted(folder: Path, people: int, times: int) -> list[float]:
    """Seconds from each exec to the first words in the chat of somebody who wrote while nobody was there."""
    settle(folder, islice(_people(), people), wall(), wake_rule(CATALOG))
    async with serving() as server:
        settings = {"EASEBACK_TELEGRAM_TOKEN": TOKEN, "EASEBACK_TELEGRAM_API": server.url}
        settings |= {"EASEBACK_DATABASE": url_in(folder), "EASEBACK_KEY_FILE": str(folder / "keys" / "key")}
        program = Served(folder, settings)
        try:
            return [await _first_words(program, server, number) for number in range(times)]
        finally:
            await program.kill_if_running()


def _people() -> Iterator[Conversation]:
    """Nobody is to be woken before tomorrow, so the first words are those that are waited for."""
    now = wall()
    return cycle((lying_there(now + DAY), *repeat(promised(now), AT_REST)))


async def _first_words(program: Served, server: Server, number: int) -> float:
    spoken, chat = asyncio.Event(), 1_000_000_000 + number

    def shown(sent: Sent) -> None:
        if sent.chat == chat:
            spoken.set()

    server.api.on_shown = shown
    server.api.says(chat, "/start")
    began = time.monotonic()
    await program.start()
    async with asyncio.timeout(60):
        await spoken.wait()
    took = time.monotonic() - began
    await program.ends(signal.SIGKILL)
    return took


def main() -> int:
    """From the command line; 0 if it is quick enough."""
    parser = argparse.ArgumentParser(description="exec to the first words, with many people in the database")
    parser.add_argument("--people", type=int, default=1_000_000)
    parser.add_argument("--times", type=int, default=20)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        took = asyncio.run(restarted(Path(folder), asked.people, asked.times))
    median, most = statistics.median(took), max(took)
    print(
        f"{asked.times} starts with {asked.people:,} people: exec to first words p50 {median:.2f} s, max {most:.2f} s"
    )
    return 0 if median <= MEDIAN and most <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
