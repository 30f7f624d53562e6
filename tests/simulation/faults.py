"""Faults of a new kind: what a seed decides about clocks, tasks, one of two platforms, the disk, pages and strangers.

House rules: each kind is drawn from a generator of its own, so that switching one off changes nothing about the
others, and with all of them off a seed is what it was before there were any.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import Literal, TypeVar

from bot.core.model.instants import DAY, HOUR, MINUTE, SECOND


class Kind(StrEnum):
    """One kind of fault, with a switch of its own."""

    TASKS = "tasks"
    """A task of the program raises at any of its awaits."""
    PLATFORMS = "platforms"
    """One of two platforms hangs or is slow, while more speak than one hand can carry."""
    CLOCKS = "clocks"
    """A start finds the clock wrong by days to years; later it is right again."""
    DISK = "disk"
    """The disk is full, held or broken for a while; no process can be forked."""
    PAGES = "pages"
    """A proxy answers with a page of its own."""
    HOSTILE = "hostile"
    """Somebody who has the file and no key has changed it."""
    TWO = "two"
    """A second program begins on the same folder."""
    WISHES = "wishes"
    """People ask to be reminded, and days later take that back, or their consent."""


ALL = frozenset(Kind)
CLASSIC: frozenset[Kind] = frozenset()
"""The mix of before."""
SHARES = {
    Kind.TASKS: 0.5,
    Kind.PLATFORMS: 0.3,
    Kind.CLOCKS: 0.3,
    Kind.DISK: 0.4,
    Kind.PAGES: 0.3,
    Kind.HOSTILE: 0.2,
    Kind.TWO: 0.2,
    Kind.WISHES: 0.5,
}
"""Of so many seeds each kind is a part, as faults that are always there hide one another."""
Role = Literal["serving", "carrying", "intake", "alarm", "sweep", "upkeep"]
ROLES: tuple[Role, ...] = ("serving", "carrying", "intake", "alarm", "sweep", "upkeep")
FULL, HELD, BROKEN = 13, 5, 10
"""SQLite's own numbers."""
Ailment = Literal["full", "held", "broken", "no process"]


@dataclass(frozen=True)
class Raise:
    """The next task of a part that goes on after `at` raises there instead."""

    at: int
    role: Role
    written: bool = False
    """Where it learns what the writer has done: the worst moment, as it is on disk and nobody knows of it."""


@dataclass(frozen=True)
class Spell:
    """One platform hangs (it takes what is sent and never answers) or is slow, while all people want something."""

    at: int
    length: int
    channel: str
    kind: Literal["hangs", "slow"]


@dataclass(frozen=True)
class WrongClock:
    """The start after so many deaths finds the wall clock set by `by`, and so long afterwards it is right again."""

    death: int
    by: int
    length: int


@dataclass(frozen=True)
class Ill:
    """For so long the disk is ill, or nothing can be forked."""

    at: int
    length: int
    kind: Ailment
    in_hand: bool = False
    """Not before something has just been handed to a platform: the worst moment, as its outcome can't be written."""


@dataclass(frozen=True)
class Wish:
    """Somebody says something out of turn."""

    at: int
    person: int
    words: str


Timed = TypeVar("Timed", Raise, Spell, Ill, Wish)


@dataclass(frozen=True)
class Faults:
    """All of it."""

    raises: tuple[Raise, ...] = ()
    spells: tuple[Spell, ...] = ()
    clocks: tuple[WrongClock, ...] = ()
    ills: tuple[Ill, ...] = ()
    wishes: tuple[Wish, ...] = ()
    pages: float = 0.0
    """So many of the answers are a proxy's page."""
    hostile: tuple[int, ...] = ()
    """Before these starts the file was changed."""
    two: tuple[int, ...] = ()
    """At these starts a second program begins as well."""

    def __str__(self) -> str:
        parts = (*self.raises, *self.spells, *self.clocks, *self.ills, *self.wishes)
        rest = f"pages {self.pages:.3f}, hostile {self.hostile}, two {self.two}"
        return "\n".join((*map(str, parts), rest))


def faults_of(
    seed: int, kinds: frozenset[Kind], end: int, deaths: int, channels: tuple[str, ...], people: int
) -> Faults:
    """What the seed decides, of the kinds that are switched on; `end` in milliseconds."""
    chosen = {kind: Random(f"{kind} {seed}") for kind in Kind if kind in kinds}
    chosen = {kind: rng for kind, rng in chosen.items() if rng.random() < SHARES[kind]}
    tasks, disk = chosen.get(Kind.TASKS), chosen.get(Kind.DISK)
    platforms, clocks = chosen.get(Kind.PLATFORMS), chosen.get(Kind.CLOCKS)
    pages, hostile, two = (chosen.get(kind) for kind in (Kind.PAGES, Kind.HOSTILE, Kind.TWO))
    wishes = chosen.get(Kind.WISHES)
    return Faults(
        raises=_sorted(_raise(tasks, end) for _ in range(tasks.randint(2, 12))) if tasks else (),
        spells=_sorted(_spell(platforms, end, channels) for _ in range(platforms.randint(1, 3))) if platforms else (),
        clocks=_wrong_clocks(clocks, deaths) if clocks and deaths else (),
        ills=_sorted(_ill(disk, end) for _ in range(disk.randint(1, 6))) if disk else (),
        wishes=_sorted(wish for person in range(people) for wish in _wishes(wishes, end, person)) if wishes else (),
        pages=pages.choice((0.01, 0.1, 0.3)) if pages else 0.0,
        hostile=_starts(hostile, deaths) if hostile else (),
        two=_starts(two, deaths) if two else (),
    )


def _sorted(things: Iterable[Timed]) -> tuple[Timed, ...]:
    return tuple(sorted(things, key=lambda thing: thing.at))


def _raise(rng: Random, end: int) -> Raise:
    return Raise(rng.randrange(end), rng.choice(ROLES), rng.random() < 0.5)


def _wishes(rng: Random, end: int, person: int) -> Iterator[Wish]:
    """A plan, perhaps a snooze of what it brings, and what ends both."""
    at, hour = rng.randrange(end // 2), rng.randint(9, 20)
    yield Wish(at, person, f"remind me every day at {hour:02}:00")
    at += rng.randint(DAY // 2, 2 * DAY)
    if rng.random() < 0.5:
        yield Wish(at, person, "snooze")
        at += rng.randint(MINUTE, 20 * MINUTE)
    yield Wish(at, person, rng.choice(("stop reminders", "withdraw", "withdraw", "chest pain")))


def _spell(rng: Random, end: int, channels: tuple[str, ...]) -> Spell:
    kind: Literal["hangs", "slow"] = rng.choice(("hangs", "hangs", "slow"))
    return Spell(rng.randrange(end), rng.randint(5, 40) * MINUTE, rng.choice(channels), kind)


def _wrong_clocks(rng: Random, deaths: int) -> tuple[WrongClock, ...]:
    size = rng.choice((3 * DAY, 30 * DAY, 400 * DAY, 5 * 365 * DAY, 11 * 365 * DAY))
    by = rng.choice((-1, 1)) * round(size * rng.uniform(0.9, 1.1))
    length = rng.choice((10 * SECOND, HOUR, DAY))
    return (WrongClock(rng.randrange(deaths), by, round(length * rng.uniform(0.5, 1.5))),)


def _ill(rng: Random, end: int) -> Ill:
    length = round(rng.choice((2, 10, 60, 600)) * SECOND * rng.uniform(0.5, 1.5))
    return Ill(rng.randrange(end), length, rng.choice(("full", "held", "broken", "no process")), rng.random() < 0.5)


def _starts(rng: Random, deaths: int) -> tuple[int, ...]:
    return tuple(sorted(rng.sample(range(2, deaths + 2), min(deaths, 2))))


def kinds_named(words: str) -> frozenset[Kind]:
    """`all`, `classic`, or names of kinds with commas between; raises ValueError for a name that is none."""
    if words in ("all", "classic"):
        return ALL if words == "all" else CLASSIC
    return frozenset(Kind(word) for word in words.split(","))
