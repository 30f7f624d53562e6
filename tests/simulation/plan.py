"""What a seed decides: who lives where and how, what the weather is like, and when the program dies."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from random import Random
from typing import Literal

from bot.channel import Limits
from bot.core.model.instants import DAY, HOUR, MINUTE, SECOND, Instant
from tests.simulation.boot import Boot
from tests.simulation.faults import CLASSIC, Faults, Kind, faults_of

DAYS = 8
PEOPLE = 10
NIGHTS = (datetime(2026, 10, 25, tzinfo=UTC), datetime(2027, 3, 28, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC))
"""Clocks change in Europe, in Europe, in North America."""
ZONES = (
    *("Europe/London", "Europe/Berlin", "Europe/Lisbon", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"),
    *("America/Sao_Paulo", "UTC", "Africa/Casablanca", "Pacific/Auckland"),
)
PERSONAS = (
    *("diligent", "diligent", "silent", "chaotic", "hurting", "nemesis", "leaver", "careless", "sleepless"),
    *("diligent", "silent", "chaotic", "hurting", "nemesis"),
)


@dataclass(frozen=True)
class Life:
    """One person: a name, a channel, a persona, a zone."""

    name: str
    channel: str
    persona: str
    zone: str


@dataclass(frozen=True)
class Weather:
    """How often what goes wrong, of one."""

    later: float = 0
    """429: try again at a named time."""
    broken: float = 0
    """5xx, surely not sent."""
    lost: float = 0
    """A timeout; the message was not sent."""
    unheard: float = 0
    """A timeout; the message was sent."""
    bad: float = 0
    raises: float = 0
    """The adapter raises, whether or not the message was sent."""
    slow: float = 0
    twice: float = 0
    """An event is told again, seconds to hours later."""
    shuffled: float = 0
    """An event comes late, after its successors."""
    stall: float = 0
    """A commit takes long."""


@dataclass(frozen=True)
class Outage:
    """The platform can't be reached: it refuses, or it says nothing."""

    at: int
    length: int
    kind: Literal["refuses", "silent"]


@dataclass(frozen=True)
class Death:
    """The program dies at the first such point after `at`, or is stopped in good order, and starts again later."""

    at: int
    point: str
    down: int
    led: bool = False
    """Not before somebody is led through a step."""


@dataclass(frozen=True)
class Step:
    """The wall clock is set after `at`, right after a message."""

    at: int
    by: int
    led: bool
    """Right after words that lead somebody through a step."""


@dataclass(frozen=True)
class Plan:
    """All of it. Instants count from the start of the machine."""

    seed: int
    days: int
    start: Instant
    lives: tuple[Life, ...]
    weather: Weather
    limits: dict[str, Limits]
    outages: tuple[Outage, ...]
    deaths: tuple[Death, ...]
    steps: tuple[Step, ...]
    faults: Faults = Faults()  # noqa: RUF009  (frozen)
    kinds: frozenset[Kind] = CLASSIC
    """The kinds of new faults that were switched on, whether or not this seed has any of them."""

    def __str__(self) -> str:
        parts = (*self.lives, self.weather, *self.limits.items(), *self.outages, *self.deaths, *self.steps, self.faults)
        return "\n".join((f"seed {self.seed}, {self.days} days from {self.start}", *map(str, parts)))


def planned(seed: int, days: int = DAYS, people: int = PEOPLE, kinds: frozenset[Kind] = CLASSIC) -> Plan:
    """What the seed decides before anything happens; `kinds` of new faults are switched on."""
    plan = _planned(seed, days, people)
    faults = faults_of(seed, kinds, days * DAY, len(plan.deaths), tuple(plan.limits), people)
    return replace(plan, faults=faults, kinds=kinds)


def _planned(seed: int, days: int, people: int) -> Plan:
    rng = Random(f"plan {seed}")
    end = days * DAY
    night = rng.choice(NIGHTS).timestamp() * 1000
    return Plan(
        seed=seed,
        days=days,
        start=round(night) - rng.randint(0, max(0, days - 2)) * DAY + rng.randrange(DAY),
        lives=tuple(_life(rng, number) for number in range(people)),
        weather=_weather(rng),
        limits={"tg": Limits(30, 1, rng.choice((1, 3))), "dc": Limits(rng.choice((50, 3)), 5, 5)},
        outages=tuple(_outage(rng, end) for _ in range(rng.choice((0, 1, 2)))),
        deaths=tuple(sorted((_death(rng, end) for _ in range(rng.randint(3, 14))), key=lambda death: death.at)),
        steps=tuple(sorted((_step(rng, end) for _ in range(rng.choice((0, 0, 1, 3)))), key=lambda step: step.at)),
    )


def _life(rng: Random, number: int) -> Life:
    return Life(f"p{number}", rng.choice(("tg", "tg", "dc")), rng.choice(PERSONAS), rng.choice(ZONES))


def _rate(rng: Random, most: float) -> float:
    """Nothing in half of all seeds, else up to the most: faults that are always there hide one another."""
    return rng.choice((0, 0, most / 8, most / 2, most)) * rng.random()


def _weather(rng: Random) -> Weather:
    return Weather(
        later=_rate(rng, 0.4),
        broken=_rate(rng, 0.2),
        lost=_rate(rng, 0.2),
        unheard=_rate(rng, 0.2),
        bad=_rate(rng, 0.01),
        raises=_rate(rng, 0.05),
        slow=_rate(rng, 0.1),
        twice=_rate(rng, 0.5),
        shuffled=_rate(rng, 0.3),
        stall=_rate(rng, 0.005),
    )


def _length(rng: Random) -> int:
    """A minute to a day, short ones more often."""
    return round(MINUTE * float(1440 ** rng.random()))


def _outage(rng: Random, end: int) -> Outage:
    return Outage(rng.randrange(end), _length(rng), rng.choice(("refuses", "silent")))


def _death(rng: Random, end: int) -> Death:
    point = rng.choice((*Boot.POINTS, *Boot.POINTS, "in good order"))
    down = _length(rng) if rng.random() < 0.15 else round(rng.choice((0.2, 1, 3, 12, 50)) * SECOND)
    led = rng.random() < 0.5
    if led and rng.random() < 0.5:
        down = round(rng.choice((20, 60, 200, 500)) * SECOND * rng.uniform(0.8, 1.2))
    return Death(rng.randrange(end), point, down, led)


def _step(rng: Random, end: int) -> Step:
    size = rng.choice((SECOND, 5 * SECOND, 40 * SECOND, 10 * MINUTE, HOUR))
    by = rng.choice((-1, 1)) * round(size * rng.uniform(0.5, 1))
    return Step(rng.randrange(end), by, rng.random() < 0.5)
