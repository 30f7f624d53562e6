"""kill -9 of a serving process while people write: `python -m tests.process.kill_serving --kills 100`.

Everybody's every message has exactly one answer in the outbox in the end, no kill leads to more than one answer that is
said again, and nobody was told a cue twice.
"""

import argparse
import asyncio
import random
import signal
import sys
import tempfile
from collections import Counter
from itertools import cycle
from pathlib import Path

from msgspec import Struct

from tests.adapters.telegram.bot import until
from tests.process.kill import expected
from tests.process.serving import Easeback, easeback

PEOPLE = range(1000, 1300)
"""So many, one after the other, that the last answer has gone before anybody writes again: it would be replaced."""
RESTING = 7
PER_SECOND = 30
COUNTED = "\n⏳"


class Toll(Struct):
    """What a series of kills came to."""

    kills: int = 0
    updates: int = 0
    lost: int = 0
    applied_twice: int = 0
    answered_twice: int = 0
    """At most once a kill: an answer in hand, which nothing has followed, is said again."""
    unanswered: int = 0
    """What never came, where it was drained."""
    cues_twice: int = 0


async def kill(kills: int, seed: int, folder: Path, *, drained: bool = False) -> Toll:
    """So many kills while people write and one rests; `drained`: until the last answer has gone."""
    chance, toll = random.Random(seed), Toll()
    async with easeback(folder) as program:
        await program.started()
        await program.lies_down(RESTING)
        written = Counter[int]()
        writing = asyncio.create_task(_write(program, chance, written))
        for _ in range(kills):
            await asyncio.sleep(chance.uniform(0.02, 1.0))
            await program.ends(signal.SIGKILL)
            toll.kills += 1
            await program.started()
        writing.cancel()
        await until(lambda: not program.api.pending, seconds=60)
        if drained:
            await until(lambda: program.rows("SELECT count(*) FROM outbox WHERE state < 2") == [(0,)], seconds=300)
        assert await program.ends(signal.SIGTERM) == 0
        _judge(program, written, toll)
    return toll


async def _write(program: Easeback, chance: random.Random, written: Counter[int]) -> None:
    for person in cycle(chance.sample(PEOPLE, len(PEOPLE))):
        program.api.says(person, "hello")
        written[person] += 1
        await asyncio.sleep(1 / PER_SECOND)


def _judge(program: Easeback, written: Counter[int], toll: Toll) -> None:
    toll.updates = written.total()
    answers = sorted(
        count
        for (count,) in program.rows("SELECT count(*) FROM outbox WHERE urgency < 4 GROUP BY person ORDER BY min(id)")
    )
    # The one who rests has more rows than anybody writes; who that is, is sealed.
    hellos = sorted(written.values())
    # What is left of a step is shown by changing its message; that is no cue.
    shown = [sent for sent in program.api.shown if sent.chat == RESTING and not (sent.edited and COUNTED in sent.text)]
    resting = [sent.text.partition(COUNTED)[0].partition("\n\n")[0] for sent in shown]
    others = _without_one(answers, hellos)
    toll.lost = sum(max(0, wrote - had) for wrote, had in zip(hellos, others, strict=True))
    toll.applied_twice = sum(max(0, had - wrote) for wrote, had in zip(hellos, others, strict=True))
    toll.answered_twice = sum(max(0, len(program.api.texts(who)) - count) for who, count in written.items())
    toll.unanswered = sum(max(0, count - len(program.api.texts(who))) for who, count in written.items())
    toll.cues_twice = sum(
        count - 1 for cue, count in Counter(text[:60] for text in resting).items() if cue in expected()
    )


def _without_one(answers: list[int], hellos: list[int]) -> list[int]:
    """The rows of those who write: whichever count is left over belongs to the one who rests."""
    left = Counter(answers)
    left.subtract(hellos)
    extra = [count for count, times in left.items() if times > 0]
    others = list(answers)
    others.remove(extra[-1] if extra else answers[-1])
    return others


def main() -> int:
    """From the command line."""
    parser = argparse.ArgumentParser(description="kill -9 of a serving process at random moments")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        toll = asyncio.run(kill(given.kills, given.seed, Path(folder), drained=True))
    print(
        f"kills {toll.kills}, updates {toll.updates}, lost {toll.lost}, applied twice {toll.applied_twice}, "
        f"answered twice {toll.answered_twice}, unanswered {toll.unanswered}, cues twice {toll.cues_twice}"
    )
    return 1 if toll.lost or toll.applied_twice or toll.answered_twice > toll.kills or toll.cues_twice else 0


if __name__ == "__main__":
    sys.exit(main())
