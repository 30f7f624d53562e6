"""Two hundred strangers who say hello at the same moment, before a Telegram that lets thirty messages a second through
and refuses what is more: how long each waits for the first breath, and for the session with the ball.

Everybody reads for a second or two before each tap, breathes the whole minute, and takes the long rest. Real time, and
so not one of the tests: `python -m tests.process.crowd --people 200` takes two minutes and a half.
"""

import argparse
import asyncio
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from msgspec import Struct

from tests.adapters.telegram.api import BotApi, Sent
from tests.adapters.telegram.server import serving
from tests.adapters.telegram.test_pace import engine

FIRST = 1000
"""The first person's chat."""
BREATHING, RESTING = "Sit or lie as you like.", "Lie on your back, legs long"
TAPS = ("I'm 18+, I agree", "None of these", "I have a ball", "Full, 10 minutes")
"""What is tapped wherever it is offered."""
HURRIED = (*TAPS, "Next", "Skip")
"""The same for who neither breathes the minute nor takes the half minute to lie down."""
SHARE = 0.95
TO_BREATHE, TO_REST = 45, 150
"""Seconds from the first hello of all within which that share has to breathe, and to be in the session."""


class Waited(Struct):
    """Seconds from the first hello to either, one for each person who got there; messages until then; refusals."""

    breathing: list[float]
    resting: list[float]
    messages: Counter[int]
    refused: int

    def lines(self, people: int) -> Iterator[str]:
        """The figures in words."""
        for what, waited in (("breathing", self.breathing), ("in the session", self.resting)):
            at = _within(waited, people)
            yield f"{what}: {len(waited)} of {people}, median {statistics.median(waited):.1f} s, 95 % within {at:.1f} s"
        yield f"messages each: at most {max(self.messages.values())}; refused as too many: {self.refused}"

    def good(self, people: int) -> bool:
        """As many as should breathe and rest in time, and no limit was hit."""
        in_time = _within(self.breathing, people) <= TO_BREATHE and _within(self.resting, people) <= TO_REST
        return in_time and self.refused == 0


def _within(waited: list[float], people: int) -> float:
    """The seconds within which the share got there; endless if fewer did."""
    needed = round(people * SHARE)
    return sorted(waited)[needed - 1] if len(waited) >= needed else float("inf")


class Crowd:
    """People who tap what they read, each after a moment of their own."""

    def __init__(self, api: BotApi, people: int, *, breathes: bool) -> None:
        self.waited = Waited([], [], Counter(), 0)
        self.there = asyncio.Event()
        self._api, self._people, self._breathes = api, people, breathes
        self._rng = Random(7)
        self._loop = asyncio.get_running_loop()
        self._began = time.monotonic()
        self._done: set[int] = set()
        api.on_shown = self._reads

    def says_hello(self) -> None:
        """All at once."""
        self._began = time.monotonic()
        for number in range(self._people):
            self._api.says(FIRST + number, "hello")

    def _reads(self, sent: Sent) -> None:
        if sent.edited or sent.chat in self._done:
            return
        self.waited.messages[sent.chat] += 1
        passed = time.monotonic() - self._began
        if sent.text.startswith(BREATHING):
            self.waited.breathing.append(passed)
        if sent.text.startswith(RESTING):
            self.waited.resting.append(passed)
            self._done.add(sent.chat)
            if len(self._done) == self._people:
                self.there.set()
            return
        labels = [label for row in sent.labels for label in row]
        taps, moments = (TAPS, (1, 2)) if self._breathes else (HURRIED, (0.1, 0.3))
        if label := next((label for label in taps if label in labels), ""):
            self._loop.call_later(self._rng.uniform(*moments), self._taps, sent, label)

    def _taps(self, sent: Sent, label: str) -> None:
        button = next(each for row in sent.keyboard for each in row if each["text"] == label)
        self._api.presses_data(sent.chat, button["callback_data"])


async def through(folder: Path, people: int, *, breathes: bool, seconds: float) -> Waited:
    """Everybody's way, for so long at most."""
    api = BotApi(limits=True)
    async with serving(api) as server, engine(folder, server):
        crowd = Crowd(api, people, breathes=breathes)
        crowd.says_hello()
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await crowd.there.wait()
        crowd.waited.refused = api.refused[429]
        return crowd.waited


def main() -> int:
    """The figures; 0 if they are good."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=200)
    people: int = parser.parse_args().people
    with TemporaryDirectory() as name:
        waited = asyncio.run(through(Path(name), people, breathes=True, seconds=TO_REST + 60))
    print("\n".join(waited.lines(people)))
    return 0 if waited.good(people) else 1


if __name__ == "__main__":
    sys.exit(main())
