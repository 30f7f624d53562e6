"""What another person waits for "stop" while somebody sends texts that are as dear to hear as can be made.

    python -m tests.security.flood

A whole engine on a real disk; 16 texts at once, then 1,000, of one chat and of forty; each is new to it. Meanwhile 200
times somebody else says "stop". Printed are, on the wall's clock and on the processor's (of all threads), how long
until that was on disk and answered, and how long the event loop was held from whoever wanted a moment of it.
"""

import asyncio
import random
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct

from bot.channel import Heard
from bot.core.model.events import Said
from bot.core.understanding.hearing import get_ready
from tests.engine.world import CATALOG, World
from tests.security.worst_texts import LENGTH, MAKERS

STOPS, OTHERS = 200, 20
"""How often "stop" is said, and by how many people: none of them says so much that it would be a flood."""
GAP = 0.005
"""Seconds between one answer and the next "stop"."""
ATTACKS = ((1, 16), (1, 1000), (40, 1000))
"""Chats, and texts of all of them."""


class Waited(Struct):
    """Seconds, on the wall's clock and of the processor."""

    wall: list[float]
    cpu: list[float]
    lag: float
    """How long the loop was held, at worst, on the wall's clock."""
    held: float
    """The same, of the processor: what other programs take meanwhile says nothing of ours."""


def dear_texts(seed: int) -> Iterator[str]:
    """Dear texts, every kind of them, none twice."""
    dice = random.Random(seed)
    for number, maker in enumerate(cycle(MAKERS)):
        yield f"{number} {maker(dice)}"[:LENGTH]


async def attack(folder: Path, chats: int, count: int, stops: int = STOPS) -> Waited:
    """So many texts at once of so many chats, and so many times "stop" of others meanwhile."""
    world, found = World(folder), Waited([], [], 0.0, 0.0)
    get_ready(CATALOG.content.ear)  # as the program does while it starts
    await world.start()
    app, others = world.app, [f"other {number}" for number in range(OTHERS)]
    assert app is not None
    for other in others:
        await world.says("hello", other)
    texts = dear_texts(seed=21)
    watching = asyncio.create_task(_watch(found))
    said = [Heard("paper", f"flood {at % chats}", f"flood {at}", Said(next(texts))) for at in range(count)]
    flooding = asyncio.gather(*map(app.hear, said))
    await asyncio.sleep(0)
    for number in range(stops):
        stop = Heard("paper", others[number % OTHERS], f"stop {number}", Said("stop"))
        began, worked = time.perf_counter(), time.process_time()
        await app.hear(stop)
        found.wall.append(time.perf_counter() - began)
        found.cpu.append(time.process_time() - worked)
        await asyncio.sleep(GAP)
    watching.cancel()
    await flooding
    await world.close()
    return found


def mark(seconds: list[float], percent: int) -> float:
    """What so many of a hundred are within."""
    return sorted(seconds)[max(0, -(-len(seconds) * percent // 100) - 1)]


async def _watch(found: Waited) -> None:
    """Ask for a moment of the loop, again and again."""
    while True:
        began, worked = time.perf_counter(), time.process_time()
        await asyncio.sleep(0.001)
        found.lag = max(found.lag, time.perf_counter() - began - 0.001)
        found.held = max(found.held, time.process_time() - worked)


def _told(seconds: list[float]) -> str:
    return " ".join(f"{percent} %: {mark(seconds, percent) * 1000:6.1f} ms " for percent in (50, 99, 100))


def main() -> None:
    """Attack, and print."""
    for chats, count in ATTACKS:
        with TemporaryDirectory() as name:
            found = asyncio.run(attack(Path(name), chats, count))
        print(f"{count} texts of {chats} chats, {len(found.wall)} times stop")
        print(f"  on the wall's clock  {_told(found.wall)} loop held {found.lag * 1000:.1f} ms")
        print(f"  of the processor     {_told(found.cpu)} loop held {found.held * 1000:.1f} ms")


if __name__ == "__main__":
    main()
