"""`python -m tests.process.soak --hours 1`: the real program for so long, and whether it gives back what it takes.

It exits with 1 if memory, descriptors, threads or tasks grow, if the program ends by itself, or if it falls silent.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

import aiohttp

from tests.process.soak.people import Person, Side
from tests.process.soak.platforms import InDiscord, InTelegram, Platforms, serving
from tests.process.soak.program import Program
from tests.process.soak.slopes import Sample, judged, table
from tests.served.test_serve_discord import free_port

PEOPLE = 500
PAUSE = 600.0
"""Seconds between two visits of a person, on average."""
EVERY = 5.0
"""Seconds from one sample to the next."""
TOLD = 60.0
"""Seconds from one line of progress to the next."""
GOODBYE = 5.0
"""Seconds in which the program has ended when it was told to."""
SHORTEST = 180.0
"""Seconds of a soak that can tell anything."""
FIRST = 10_000


class Soak:
    """One long run."""

    def __init__(self, seconds: float, people: int, seed: int, *, pause: float = PAUSE, every: float = EVERY) -> None:
        self.samples: list[Sample] = []
        self.breaches: list[str] = []
        """What must not have happened, besides what the table says."""
        self.told = ""
        self._seconds = seconds
        self._chance = Random(f"soak {seed}")
        self._people = people
        self._pause = pause
        self._every = every
        self._lives: dict[int, Person] = {}
        self._letters: Counter[str] = Counter()
        """What phones had shown a minute ago."""

    async def run(self, folder: Path) -> bool:
        """Whether everything levelled off; `told` has the table."""
        async with serving(lambda who, shown: self._lives[who].sees(shown)) as platforms:
            program = Program(folder, platforms.settings, free_port())
            await program.start()
            try:
                await self._watch(program, platforms)
            finally:
                program.kill_if_running()
        found = judged(self.samples)
        self.told = "\n".join((table(found), *self.breaches))
        return all(each.ok for each in found) and not self.breaches

    async def _watch(self, program: Program, platforms: Platforms) -> None:
        sides: tuple[Side, ...] = (InTelegram(platforms), InDiscord(platforms))
        for number in range(self._people):
            chance = Random(self._chance.random())
            self._lives[FIRST + number] = Person(FIRST + number, sides[number % 2], chance, self._pause)
        async with aiohttp.ClientSession() as session, asyncio.timeout(60):
            while await program.sample(session) is None or not platforms.dc.api.gate.identifies:  # noqa: ASYNC110
                await asyncio.sleep(0.2)  # another process, which rings no bell here
        lives = [asyncio.create_task(person.live()) for person in self._lives.values()]
        wrong = asyncio.create_task(platforms.go_wrong(self._chance, program.database))
        try:
            await self._sample(program, platforms, [*lives, wrong])
            await _ended(*lives, wrong)
            code, seconds = await program.ends()
        finally:
            await _ended(*lives, wrong)
        if code or seconds > GOODBYE:
            self.breaches.append(f"told to end, it ended after {seconds:.1f} s with {code}; {program.log.read_text()}")

    async def _sample(self, program: Program, platforms: Platforms, tasks: list[asyncio.Task[None]]) -> None:
        began = told = time.monotonic()
        async with aiohttp.ClientSession() as session:
            while (now := time.monotonic()) - began < self._seconds and program.runs:
                if (sample := await program.sample(session)) is not None:
                    self.samples.append(sample)
                if now - told >= TOLD:
                    told = now
                    self._tell(program, platforms)
                for task in tasks:
                    if task.done():
                        task.result()  # a bug of ours
                await asyncio.sleep(self._every)
        if not program.runs:
            self.breaches.append(f"the program ended by itself: {program.log.read_text()[-2000:]}")

    def _tell(self, program: Program, platforms: Platforms) -> None:
        """A line of progress; a platform without a single message in a minute is a breach."""
        shown = platforms.letters - self._letters
        self._letters = platforms.letters.copy()
        for name in ("telegram", "discord"):
            if not shown[name]:
                self.breaches.append(f"nothing was said in {name} in a minute")
        last = self.samples[-1]
        rates = ", ".join(f"{name} {shown[name] / TOLD:.1f}/s" for name in sorted(shown))
        print(
            f"{last.at / 60:5.0f} min: memory {last.memory / 2**20:.1f} MiB, descriptors {last.descriptors}, threads"
            f" {last.threads}, tasks {last.tasks}, database {last.database / 2**20:.1f} MiB, its log"
            f" {last.log / 2**20:.1f} MiB; heard {last.heard}, shown {rates}; faults {platforms.faults.total()},"
            f" not well {program.ill} times",
            flush=True,
        )
        platforms.forget()


async def _ended(*tasks: asyncio.Task[None]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def main() -> int:
    """From the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.process.soak", description=__doc__)
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--hours", type=float, default=1.0)
    length.add_argument("--minutes", type=float)
    parser.add_argument("--people", type=int, default=PEOPLE)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    seconds = given.hours * 3600 if given.minutes is None else given.minutes * 60
    if seconds < SHORTEST:
        parser.error(f"in less than {SHORTEST / 60:.0f} minutes pools and caches have not filled: nothing can be told")
    soak = Soak(seconds, given.people, given.seed)
    with tempfile.TemporaryDirectory() as folder:
        ok = asyncio.run(soak.run(Path(folder)))
    print(soak.told)
    print(
        f"{given.people} people, {seconds / 60:.0f} minutes, seed {given.seed}: {'it levels off' if ok else 'BREACH'}"
    )
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
