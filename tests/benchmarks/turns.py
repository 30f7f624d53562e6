"""Whole turns in groups of a hundred, from what was heard to what is on disk, beside raw sqlite3 and SQLModel objects
that write the very same rows with the same settings and the same seals, but know beforehand what to write.

Ours also understands what was said and decides; a promise of 0.4 leaves it 60 % of its time for that. One event in
nine is text, as in the simulation, where people tap when they can; a third of texts is the hard way. Speed is told by
the clock on the wall and by processor time, and promised for both by both.
"""

import gc
import random
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from itertools import cycle, islice
from pathlib import Path
from shutil import copytree, rmtree
from typing import TypeVar

from bot.app import sweep_seldom
from bot.channel import Heard
from bot.core.machine.registry import offered
from bot.core.model.conversation import Conversation
from bot.core.model.events import Event, Pressed, Said
from bot.core.understanding.hearing import get_ready
from bot.core.understanding.words.tiers import TIERS
from bot.store import Store, open_store
from bot.store.sql.sqlite import plain_connection
from tests.benchmarks.objects import session_on, write_objects
from tests.benchmarks.people import CHANNEL, NOW, RULE, file_in, mixed, settle, url_in, vault_in
from tests.benchmarks.raw import write_raw
from tests.benchmarks.row import RUNS, Figures, Line, fresh, least, run_part, spread
from tests.benchmarks.rows import Recorder, read_script, same_rows, write_script
from tests.core.hearing_cases import cases
from tests.core.talk import BOOK

PEOPLE = 20_000
GROUPS = 150
OBJECT_GROUPS = 20
SIZE = 100
GOAL = 0.4
SHORT = ("ok", "thanks", "pause please", "how long is it?", "I feel fine", "next", "what do you mean", "go on", "help")
TEXTS = (*SHORT * 20, *(text for wish, texts in cases("utterances").items() if wish not in TIERS for text in texts))
"""Half short words of every session, half sentences, each another."""
AS_PEOPLE_DO, HARD = 9, 3
"""Of so many events one is text."""
T = TypeVar("T")


def measure(folder: Path, people: int = PEOPLE, groups: int = GROUPS, runs: int = RUNS) -> list[Line]:
    """Ours and raw sqlite3 in turn, and once objects, each on a fresh copy of one database."""
    home = folder / "home"
    settle(home, islice(cycle(mixed()), people))
    hard = _side_by_side(folder, people, groups, runs, HARD)
    ours, raw = _side_by_side(folder, people, groups, runs, AS_PEOPLE_DO)
    objects = [fresh("turns", "objects", copied(home, "objects"), OBJECT_GROUPS)]
    return [
        _line("us of CPU an event, beside raw sqlite3", "cpu", ours, raw, GOAL),
        _line("us an event, beside raw sqlite3", "wall", ours, raw, GOAL),
        _line("us an event, every third a text", "wall", *hard, GOAL),
        _line("us of CPU, every third a text", "cpu", *hard, GOAL),
        _line("us of CPU an event, beside SQLModel objects", "cpu", ours, objects),
    ]


def _side_by_side(folder: Path, people: int, groups: int, runs: int, every: int) -> tuple[list[Figures], list[Figures]]:
    """Ours and raw sqlite3, run by run, the rows the same."""
    home, ours, raw = folder / "home", list[Figures](), list[Figures]()
    fresh("turns", "record", copied(home, "recorded"), people, groups, every)
    for _ in range(runs):
        ours.append(fresh("turns", "ours", copied(home, "ours"), people, groups, every))
        raw.append(fresh("turns", "raw", copied(home, "raw"), groups))
    if not same_rows(file_in(folder / "ours"), file_in(folder / "raw")):
        raise RuntimeError("raw sqlite3 has not written the rows that Easeback has written")
    return ours, raw


def _line(what: str, name: str, ours: list[Figures], other: list[Figures], goal: float = 0) -> Line:
    ratio = least(other, name) / least(ours, name)
    said = f">= {goal:.2f} of its speed" if goal else ""
    return Line(what, spread(ours, name), spread(other, name), f"{ratio:.2f}", said, ratio >= goal)


def copied(home: Path, name: str) -> Path:
    """A copy of a folder beside it."""
    copy = home.with_name(name)
    rmtree(copy, ignore_errors=True)
    copytree(home, copy)
    return copy


# The contenders, each in its own process.


def record(folder: Path, people: int, groups: int, every: int) -> Figures:
    """Write down what our turns lead to."""
    vault = vault_in(folder)
    store, recorder = _store(folder), Recorder(file_in(folder), vault)
    script = []
    for number, group in enumerate(events(people, groups, every)):
        store.hear(group, NOW + number)
        script.append(recorder.recorded(group, NOW + number))
    store.close()
    write_script(folder.with_name("script"), script)
    return {}


def ours(folder: Path, people: int, groups: int, every: int) -> Figures:
    """Whole turns, as a program makes them that has done what a start leaves for later."""
    store = _store(folder)
    get_ready(BOOK.ear)
    heard = list(enumerate(events(people, groups, every), NOW))
    figures = timed(heard, lambda each: store.hear(each[1], each[0]))
    store.close()
    return figures


def raw(folder: Path, groups: int) -> Figures:
    """The same rows by hand."""
    vault, script = vault_in(folder), read_script(folder.with_name("script"), groups)
    with closing(plain_connection(file_in(folder))) as connection:
        return timed(script, lambda group: write_raw(connection, vault, group))


def objects(folder: Path, groups: int) -> Figures:
    """The same rows by objects."""
    vault, script = vault_in(folder), read_script(folder.with_name("script"), groups)
    with session_on(file_in(folder)) as session:
        return timed(script, lambda group: write_objects(session, vault, group))


def _store(folder: Path) -> Store:
    store = open_store(url_in(folder), vault_in(folder), 2)
    store.begin(BOOK, RULE)
    return store


def events(people: int, groups: int, every: int) -> list[list[Heard]]:
    """What is heard, always the same: one of `every` is text, the others are buttons that are offered."""
    chance, kinds = random.Random(7), mixed()
    return [
        [
            Heard(CHANNEL, str(chat), f"{number} {chat}", _event(chance, kinds[chat % len(kinds)], every))
            for chat in chance.sample(range(people), SIZE)
        ]
        for number in range(groups)
    ]


def _event(chance: random.Random, person: Conversation, every: int) -> Event:
    if chance.randrange(every) == 0:
        return Said(chance.choice(TEXTS))
    return Pressed(person.prompt, chance.choice(offered(person, BOOK)))


def timed(groups: Sequence[T], write: Callable[[T], object]) -> Figures:
    """Microseconds an event, of CPU and of the wall clock."""
    gc.collect()
    sweep_seldom()
    wall, cpu = time.perf_counter(), time.process_time()
    for group in groups:
        write(group)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    events = len(groups) * SIZE
    return {"cpu": cpu / events * 1e6, "wall": wall / events * 1e6}


if __name__ == "__main__":
    run_part({"record": record, "ours": ours, "raw": raw, "objects": objects})
