"""kill -9 of the real program on a socket's platform: `python -m tests.process.harsh --kills 300`.

Some people walk through sessions, some ask for help again and again; at random moments the program is killed and
started anew. In the end everything that anybody did counts exactly once, nothing that may not come twice came twice,
and everybody was woken.
"""

import argparse
import asyncio
import signal
import sqlite3
import statistics
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from random import Random

from msgspec import Struct

from bot.core.model.messages import Urgency
from bot.store import State
from tests.process.sockets import CHATTER, Platform

SPEED = 12
WALKERS, CHATTERS = 4, 4


class Tally(Struct):
    """What a series of kills came to."""

    kills: int = 0
    events: int = 0
    letters: int = 0
    lost: int = 0
    """Events that brought no turn."""
    twice: int = 0
    """Events that brought two."""
    cues_twice: int = 0
    wakes_lost: int = 0
    """People whom somebody waits for and who were never woken."""
    again: int = 0
    """Words of safety and receipts that came twice, as they may."""
    maybe: int = 0
    """Letters of which nobody knows whether they arrived."""
    sessions: int = 0
    starts: tuple[float, ...] = ()


async def killed(kills: int, seed: int, folder: Path) -> Tally:
    """So many kills of one program that goes on and on."""
    chance, platform = Random(seed), Platform(folder, SPEED)
    await platform.open()
    await platform.start()
    for number in range(WALKERS):
        platform.walks(f"walker {number}")
    counted = [await _counted(platform, chat) for chat in _chatters()]
    chatting = asyncio.create_task(_chat(platform, chance))
    for _ in range(kills):
        await platform.until(lambda: not platform.is_starting, 60)
        await asyncio.sleep(chance.uniform(0.05, 1.2))
        await platform.ends(signal.SIGKILL)
        await platform.start()
    chatting.cancel()
    platform.closing = True
    await platform.until(lambda: not platform.waiting and platform.resting == platform.walkers, 240)
    await asyncio.sleep(0.5)
    code, _ = await platform.ends(signal.SIGTERM)
    assert code == 0
    await platform.close()
    return _judged(kills, platform, dict(zip(_chatters(), counted, strict=True)))


def _chatters() -> tuple[str, ...]:
    return tuple(f"chatter {number}" for number in range(CHATTERS))


async def _counted(platform: Platform, chat: str) -> tuple[int, int]:
    """While all is calm: how many letters the first cry for help brings, and how many each further one."""
    first = await _brought(platform, chat)
    return first, await _brought(platform, chat)


async def _brought(platform: Platform, chat: str) -> int:
    before = len(platform.texts(chat))
    platform.does(chat, text=CHATTER)
    await platform.until(lambda: not platform.waiting and len(platform.texts(chat)) > before, 60)
    await asyncio.sleep(1)
    return len(platform.texts(chat)) - before


async def _chat(platform: Platform, chance: Random) -> None:
    while True:
        platform.does(chance.choice(_chatters()), text=CHATTER)
        await asyncio.sleep(chance.uniform(0.02, 0.4))


def _judged(kills: int, platform: Platform, counted: dict[str, tuple[int, int]]) -> Tally:
    cues = (Urgency.CUE, Urgency.CALL)
    with closing(sqlite3.connect(platform.folder / "data" / "easeback.sqlite")) as view:
        heard = view.execute("SELECT count(*) FROM heard").fetchone()[0]
        newest = view.execute("SELECT max(id) / 1000 FROM outbox").fetchone()[0]
        late = view.execute("SELECT count(*) FROM person WHERE answer_at < ?", (newest - 10_000,)).fetchone()[0]
        maybe = view.execute("SELECT count(*) FROM outbox WHERE state = ?", (State.MAYBE,)).fetchone()[0]
        parked = view.execute("SELECT count(*) FROM parked").fetchone()[0]
        # Fewer are no loss: of answers alike that wait, the newest stays.
        more = [_letters(view, platform, chat) - _expected(platform, chat, *counted[chat]) for chat in counted]
    return Tally(
        kills=kills,
        events=len(platform.events),
        letters=len(platform.sent),
        lost=len(platform.events) - heard + parked,
        twice=sum(each for each in more if each > 0),
        cues_twice=sum(n - 1 for id, n in platform.copies.items() if platform.urgency[id] in cues),
        again=sum(n - 1 for id, n in platform.copies.items() if platform.urgency[id] not in cues),
        wakes_lost=late,
        maybe=maybe,
        sessions=sum(platform.saved.values()),
        starts=tuple(platform.starts),
    )


def _letters(view: sqlite3.Connection, platform: Platform, chat: str) -> int:
    """How many letters to a chat are in the outbox, whatever became of them."""
    known = next(said["id"] for said in platform.sent if said["chat"] == chat)
    query = "SELECT count(*) FROM outbox WHERE chat = (SELECT chat FROM outbox WHERE id = ?)"
    return int(view.execute(query, (known,)).fetchone()[0])


def _expected(platform: Platform, chat: str, first: int, further: int) -> int:
    asked = sum(1 for event in platform.events.values() if event["chat"] == chat)
    return first + further * (asked - 1)


def main() -> int:
    """From the command line."""
    parser = argparse.ArgumentParser(description="kill -9 of the real program on a platform over a socket")
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        tally = asyncio.run(killed(given.kills, given.seed, Path(folder)))
    print(
        f"kills {tally.kills} (seed {given.seed}), updates {tally.events}, letters {tally.letters}, sessions"
        f" {tally.sessions}: updates lost {tally.lost}, applied twice {tally.twice}, cues twice {tally.cues_twice},"
        f" wakes lost {tally.wakes_lost}; in doubt {tally.maybe}, answers twice {tally.again}; start to first send"
        f" p50 {statistics.median(tally.starts):.2f} s, max {max(tally.starts):.2f} s; {time.monotonic() - began:.0f} s"
    )
    return 1 if tally.lost or tally.twice or tally.cues_twice or tally.wakes_lost else 0


if __name__ == "__main__":
    sys.exit(main())
