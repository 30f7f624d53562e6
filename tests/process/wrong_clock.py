"""Starts with a wall clock that is wrong by years: `python -m tests.process.wrong_clock [--people N]`.

Theory of operation: N people live on a real database, practise and have reminders; a backup is made; one of them asks
to be forgotten. Then the program starts three times under a wrong clock, does all its upkeep each time, and some of
them talk to it. The clock is mended; everybody but that one has to be there, every reminder has to come the next day
at its time, nothing may be left that waits for a year that never was, and the backup brings everybody back.

House rules: the whole engine with its own upkeep, nothing of it replaced; the platform tells its own dates or tells
none, as the case says. A case is judged by the database and by the letters, never by the program's own words.
"""

import argparse
import asyncio
import logging
import sqlite3
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.app import App
from bot.channel import Delivered, Heard, Letter, Outcome
from bot.core.model.events import Said
from bot.core.model.instants import DAY, HOUR, MINUTE, Instant
from bot.maintenance import MaintenanceSettings
from bot.store import restore
from tests.engine.world import CATALOG, MORNING, Kept, Paper, World, store_in, vault_in

CASES: dict[str, int] = {
    "+400 days": 400 * DAY,
    "-400 days": -400 * DAY,
    "1970": -MORNING - 400 * DAY + HOUR,
    "2038": round(datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC).timestamp() * 1000) - MORNING,
}
STARTS = 3
WAY_IN = ("agree-adult", "none", "next", "none", "none", "have-ball")
AT = "10:00"
BACKUP = "backup.sqlite"
_BEFORE: dict[tuple[int, bool], Kept] = {}
"""What was there when the clocks went wrong, by the number of people and whether there is a witness: all cases go on
from the same."""


class Dated(Paper):
    """A platform that dates what it takes, by a clock that is right."""

    world: "Wronged"

    async def deliver(self, letter: Letter) -> Outcome:
        outcome = await super().deliver(letter)
        tells = isinstance(outcome, Delivered) and self.world.witness
        return Delivered(str(letter.id), dated=self.world.truth) if tells else outcome


class Wronged(World):
    """A world whose wall clock may be wrong by `wrong`."""

    def __init__(self, folder: Path, *, witness: bool) -> None:
        super().__init__(folder)
        self.paper = Dated(self.clock)
        self.paper.world = self
        self.witness = witness
        self.by = 0

    @property
    def truth(self) -> Instant:
        """What time it really is."""
        return self.clock.now() - self.by

    def sets_the_clock(self, wrong: int) -> None:
        """The wall clock is wrong by so much from now on; nothing has been lived through."""
        self.clock.wrong(self.truth + wrong)
        self.by = wrong

    async def start(self) -> None:
        self.boots += 1
        store = store_in(self.folder, boot=self.boots)
        self.app = App(
            store, CATALOG, self.clock, maintenance_settings=MaintenanceSettings(backups=self.folder / "backups")
        )
        await self.app.start([self.paper])
        await self.app.settle()

    async def rests(self, length: int) -> None:
        """The program does not run for so long, and the clock is right."""
        await self.stop()
        self.clock.set(self.clock.now() + length)
        await self.start()

    async def maintenance(self) -> None:
        """All that the ticker would ring for."""
        assert self.app is not None
        for job in (self.app.maintenance.hourly, self.app.maintenance.daily, self.app.maintenance.weekly_if_overdue):
            await job()
        await self.app.maintenance.weekly()
        await self.app.settle()

    async def hears(self, text: str, chat: str) -> None:
        """Somebody says something, dated by the platform if it tells dates."""
        assert self.app is not None
        self.keys += 1
        dated = self.truth if self.witness else None
        await self.app.hear(Heard("paper", chat, str(self.keys), Said(text), zone=self.zone, dated=dated))
        await self.app.settle()

    async def moves_in(self, chat: str) -> None:
        """Somebody agrees, answers, and wants a reminder every day."""
        await self.hears("hello", chat)
        for button in WAY_IN:
            await self.taps(button, chat)
        for words in ("remind me", AT, "in the morning", "every day", "ok"):
            await self.hears(words, chat)

    def count(self, query: str) -> int:
        with closing(sqlite3.connect(self.folder / "data" / "test.sqlite")) as connection:
            return int(connection.execute(query).fetchone()[0])


@dataclass(frozen=True)
class Verdict:
    """How a case went."""

    case: str
    witness: bool
    people: int
    """How many have to be there."""
    here: int
    reminded: int
    """How many heard their reminder at its time on the day after the clock was mended."""
    stuck: int
    """Rows and wakes that wait for a moment more than ten days ahead, and ages that are not over yet."""
    restored: int
    back: int
    """Of those who asked to be forgotten, how many the backup brought back."""

    @property
    def is_good(self) -> bool:
        """Nobody is lost, nobody is left waiting, and who asked to be forgotten is."""
        right = self.here == self.reminded == self.restored == self.people
        return right and self.stuck == 0 and self.back == 0

    def __str__(self) -> str:
        witness = "platform's dates" if self.witness else "no witness"
        return (
            f"{self.case:10} {witness:17} people {self.here}/{self.people}  reminded {self.reminded}/{self.people}  "
            f"stuck {self.stuck}  restored {self.restored}/{self.people}  asked and back {self.back}"
        )


async def lived(folder: Path, case: str, people: int, *, witness: bool) -> Verdict:
    """One case from its first day to the restored backup."""
    world = Wronged(folder, witness=witness)
    chats = [f"person {number}" for number in range(people + 1)]
    if (before := _BEFORE.get((people, witness))) is not None:
        world.becomes(before)
    else:
        await _before(world, chats)
        _BEFORE[people, witness] = await world.kept()
    for number in range(STARTS):
        await _wrong_start(world, CASES[case], chats[:-1][number * 7 : number * 7 + 7])
    here, reminded, stuck = await _mended(world, chats[:-1])
    restored = restore(
        folder / BACKUP, f"sqlite:///{folder / 'data' / 'test.sqlite'}", vault_in(folder, fresh=False), 99
    )
    await world.start()
    await world.maintenance()
    back = await world.person(chats[-1])
    count = world.count("SELECT count(*) FROM person")
    await world.stop()
    return Verdict(case, witness, people, here, reminded, stuck, min(count, restored.people), int(back is not None))


async def _before(world: Wronged, chats: list[str]) -> None:
    """Two years of people, until the backup is made and the last of them has asked to be forgotten."""
    await world.start()
    for chat in chats[::2]:
        await world.moves_in(chat)
    for _ in range(2):  # these have known Easeback for more than thirteen months by now
        await world.rests(200 * DAY)
        for chat in chats[::2]:
            await world.hears("hello", chat)
    for chat in chats[1::2]:
        await world.moves_in(chat)
    for hours in (2.5, 24):
        await world.wait(hours * 3600)
        await world.maintenance()
        for chat in chats:
            await world.taps("not-today", chat)
    assert world.app is not None
    world.app.store.backup(world.folder / BACKUP)
    await world.hears("delete my data", chats[-1])
    await world.taps("delete-all", chats[-1])


async def _wrong_start(world: Wronged, wrong: int, chats: list[str]) -> None:
    world.sets_the_clock(wrong)
    await world.start()
    await world.maintenance()
    for chat in chats:
        await world.hears("hello", chat)
        await world.hears("snooze 10 minutes", chat)
        await world.hears("thanks", chat)
    await world.wait(10 * MINUTE / 1000)
    await world.maintenance()
    await world.stop()


async def _mended(world: Wronged, chats: list[str]) -> tuple[int, int, int]:
    """The clock is right again, and two days pass."""
    world.sets_the_clock(0)
    await world.start()
    await world.maintenance()
    await world.hears("thanks", chats[-1])
    await world.maintenance()
    tomorrow = (world.truth // DAY + 1) * DAY
    before = len(world.paper.delivered)
    await world.wait((tomorrow + 12 * HOUR - world.truth) / 1000)
    at = tomorrow + 10 * HOUR
    heard = {
        letter.chat
        for when, letter in world.paper.delivered[before:]
        if abs(when - at) <= MINUTE and any(choice.id == "not-today" for choice in letter.choices)
    }
    await world.maintenance()
    far = world.truth + 10 * DAY
    stuck = world.count(
        f"SELECT (SELECT count(*) FROM person WHERE call_at > {far} OR answer_at > {far})"
        f" + (SELECT count(*) FROM outbox WHERE state < 2 AND not_before > {far})"
    )
    here = world.count("SELECT count(*) FROM person")
    assert world.app is not None
    aged = world.app.store.time.aged(world.clock.now())
    stuck += world.count(
        f"SELECT (SELECT count(*) FROM outbox WHERE at > {aged}) + (SELECT count(*) FROM heard WHERE at > {aged})"
        f" + (SELECT count(*) FROM keepsake WHERE at > {aged}) + (SELECT count(*) FROM note WHERE id / 1000 > {aged})"
    )
    await world.stop()
    return here, len(heard & set(chats)), stuck


async def judged(people: int, cases: tuple[str, ...], witnesses: tuple[bool, ...]) -> list[Verdict]:
    """All these cases, one after the other."""
    verdicts = []
    for case in cases:
        for witness in witnesses:
            with tempfile.TemporaryDirectory() as name:
                verdicts.append(await lived(Path(name), case, people, witness=witness))
                print(verdicts[-1], flush=True)
    return verdicts


def main() -> int:
    """0 if nobody was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.process.wrong_clock", description=__doc__)
    parser.add_argument("--people", type=int, default=50, help="how many people there are (default 50)")
    asked = parser.parse_args()
    logging.disable()
    verdicts = asyncio.run(judged(asked.people, tuple(CASES), (True, False)))
    return 0 if all(verdict.is_good for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
