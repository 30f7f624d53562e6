"""kill -9 of a chat at random moments of a session: `python -m tests.process.kill --kills 100`.

Each round is a whole three-minute rest at thirty times the speed, killed and started again a few times. Afterwards
every opening and cue has come at most once, in order, and the session has ended as it should.
"""

import argparse
import random
import sys
import tempfile
import time
from functools import cache
from itertools import pairwise
from pathlib import Path

from msgspec import Struct

from bot.catalog import load
from bot.core.model.content import CueKind
from tests.process.chat import WAY_IN, Chat

SPEED = "30"


class Tally(Struct):
    """What a series of kills came to."""

    kills: int = 0
    rounds: int = 0
    twice: int = 0
    missing: int = 0
    disorder: int = 0


@cache
def expected() -> list[str]:
    """The first words of everything that the short form says with its clock, the pacer aside, in order."""
    catalog, lines = load(), list[str]()
    wording = catalog.wording
    for step in catalog.content.routine("short").steps:
        if step.length:
            lines.append(wording.line(step.line, "en"))
            lines += [wording.line(cue.line, "en") for cue in step.cues if cue.kind is not CueKind.PACE]
    return [line[:60] for line in lines]


def one_round(folder: Path, most: int, chance: random.Random, tally: Tally) -> None:
    """One session, killed at most `most` times."""
    chat = Chat(folder, "--speed", SPEED)
    chat.start()
    chat.types(*WAY_IN)
    chat.waits_for("Lie on your back")
    while tally.kills < most and not any("And now, 0 to 10?" in line for line in chat.lines):
        time.sleep(chance.uniform(0.05, 1.6))
        chat.kill()
        tally.kills += 1
        chat.start()
        time.sleep(chance.uniform(0.9, 1.6))
    chat.waits_for("And now, 0 to 10?")
    chat.types("4")
    chat.waits_for("Saved.")
    assert chat.ends() == 0
    tally.rounds += 1
    _judge(chat.lines, tally)


def _judge(lines: list[str], tally: Tally) -> None:
    said = [want for line in lines for want in expected() if line.strip().startswith(want)]
    tally.twice += len(said) - len(set(said))
    tally.missing += len(set(expected()) - set(said))
    order = [expected().index(want) for want in dict.fromkeys(said)]
    tally.disorder += sum(1 for before, after in pairwise(order) if after < before)


def kill(kills: int, seed: int, folder: Path) -> Tally:
    """So many kills, over as many sessions as that takes."""
    chance, tally = random.Random(seed), Tally()
    while tally.kills < kills:
        one_round(folder / f"round-{tally.rounds}", kills, chance, tally)
    return tally


def main() -> int:
    """From the command line."""
    parser = argparse.ArgumentParser(description="kill -9 of a running chat at random moments")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = kill(given.kills, given.seed, Path(folder))
    print(
        f"kills {tally.kills}, sessions {tally.rounds}, said twice {tally.twice}, out of order {tally.disorder}, "
        f"in hand at a kill and let go {tally.missing}"
    )
    return 1 if tally.twice or tally.disorder else 0


if __name__ == "__main__":
    sys.exit(main())
