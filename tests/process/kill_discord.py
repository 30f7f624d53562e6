"""kill -9 of a process that serves Discord while people write, also while it is down:
`python -m tests.process.kill_discord --kills 100`.

One send in a hundred is answered "502" after it took effect. In the end everybody's every message has exactly one
answer in their chat, one IDENTIFY was made, and nobody was told a cue twice. `--stock` does the same with a small bot
as one writes it with the library.
"""

import argparse
import asyncio
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

from msgspec import Struct

from tests.adapters.discord.api import DiscordApi
from tests.adapters.discord.server import serving
from tests.process.discord_serving import Easeback
from tests.process.discord_stock import Stock
from tests.process.kill import expected

PEOPLE = range(1000, 1060)
RESTING = 7
PER_SECOND = 6
DOUBTFUL = 0.01
QUIET = 15.0
"""Seconds without any news after which nothing more is expected."""


class Toll(Struct):
    """What a series of kills came to."""

    kills: int = 0
    written: int = 0
    while_down: int = 0
    unanswered: int = 0
    answered_twice: int = 0
    cues_twice: int = 0
    identifies: int = 0
    resumes: int = 0
    too_many: int = 0

    @property
    def told(self) -> str:
        """One line."""
        return ", ".join(f"{name.replace('_', ' ')} {getattr(self, name)}" for name in self.__struct_fields__)


async def kill(kills: int, seed: int, folder: Path, *, stock: bool = False) -> Toll:
    """So many kills while people write and one rests."""
    chance, toll = random.Random(seed), Toll()
    async with serving(DiscordApi(limits=True)) as server:
        program = Stock(server) if stock else Easeback(folder, server)
        try:
            await program.started()
            if isinstance(program, Easeback):
                await program.lies_down(RESTING)
            server.doubtful = DOUBTFUL
            written = Counter[int]()
            running = [True]
            writing = asyncio.create_task(_write(server.api, chance, written, running, toll))
            for _ in range(kills):
                await asyncio.sleep(chance.uniform(0.02, 1.0))
                running[0] = False
                await program.ends(signal.SIGKILL)
                toll.kills += 1
                await program.started()
                running[0] = True
            assert not writing.done()
            writing.cancel()
            await _quiet(lambda: _answers(server.api, written) == written, server.api)
            await program.ends(signal.SIGTERM)
        finally:
            await program.kill_if_running()
        _judge(server.api, written, toll)
    return toll


async def _write(
    api: DiscordApi, chance: random.Random, written: Counter[int], running: list[bool], toll: Toll
) -> None:
    for person in cycle(chance.sample(PEOPLE, len(PEOPLE))):
        if _answers(api, written)[person] == written[person]:  # else the newer answer would replace the one to come
            written[person] += 1
            toll.while_down += not running[0]
            await api.says(person, "hello")
        await asyncio.sleep(1 / PER_SECOND)


def _answers(api: DiscordApi, written: Counter[int]) -> Counter[int]:
    people = {api.home(person): person for person in written}
    return Counter(people[sent.chat] for sent in api.sent.values() if sent.chat in people)


async def _quiet(done: Callable[[], bool], api: DiscordApi) -> None:
    """Wait until it is done, or until nothing has happened for a while."""
    seen, since = -1, time.monotonic()
    while not done() and time.monotonic() - since < QUIET:
        if len(api.shown) != seen:
            seen, since = len(api.shown), time.monotonic()
        await asyncio.sleep(0.1)


def _judge(api: DiscordApi, written: Counter[int], toll: Toll) -> None:
    answers = _answers(api, written)
    toll.written = written.total()
    toll.unanswered = sum(max(0, count - answers[person]) for person, count in written.items())
    toll.answered_twice = sum(max(0, answers[person] - count) for person, count in written.items())
    cues = Counter(sent.text[:60] for sent in api.sent.values() if sent.chat == api.home(RESTING))
    toll.cues_twice = sum(count - 1 for cue, count in cues.items() if cue in expected())
    toll.identifies, toll.resumes, toll.too_many = api.gate.identifies, api.gate.resumes, api.refused[429]


def main() -> int:
    """From the command line."""
    parser = argparse.ArgumentParser(description="kill -9 of a process that serves Discord at random moments")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--stock", action="store_true", help="also a bot as one writes it with the library, beside ours"
    )
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        toll = asyncio.run(kill(given.kills, given.seed, Path(folder)))
        words = toll.told
        if given.stock:
            words += f"; stock: {asyncio.run(kill(given.kills, given.seed, Path(folder), stock=True)).told}"
    print(words)
    return 1 if toll.unanswered or toll.answered_twice or toll.cues_twice or toll.identifies != 1 else 0


if __name__ == "__main__":
    sys.exit(main())
