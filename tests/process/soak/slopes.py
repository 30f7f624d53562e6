"""What was measured, and whether it levels off."""

from collections.abc import Callable, Sequence
from itertools import combinations
from statistics import median

from msgspec import Struct

MOST = 240
"""Samples that a slope is made of; of more, each so manieth is taken."""
SETTLED = 600.0
"""Seconds after which caches are full and pools have their size."""
AN_HOUR = 0.01
"""By so much of itself a measure may grow an hour."""
LONG = 1800.0
"""Seconds of samples after which a slope of one in a hundred an hour can be told from noise."""


class Sample(Struct, frozen=True):
    """The program at one moment; seconds since its start."""

    at: float
    memory: int
    """Bytes that are resident."""
    descriptors: int
    threads: int
    tasks: int
    database: int
    """Bytes of the file."""
    log: int
    """Bytes of the log beside it."""
    heard: int
    """Events saved since the start."""


Measure = Callable[[Sample], float]
LEVEL: dict[str, Measure] = {
    "memory": lambda sample: sample.memory / 2**20,
    "descriptors": lambda sample: sample.descriptors,
    "threads": lambda sample: sample.threads,
    "tasks": lambda sample: sample.tasks,
}
"""What has to level off: name -> the measure; memory in MiB."""
SHORT_RISE = {"memory": 3.0, "descriptors": 4.0, "threads": 1.0, "tasks": 6.0}
"""What each may rise by from one half of a short run to the other: too short for a slope, long enough for a leak."""
LARGEST_LOG = 64 << 20
AN_EVENT = 4 << 10
"""Bytes that the database may grow by for each event, as what was said is kept for days."""


class Finding(Struct, frozen=True):
    """One line of the table."""

    name: str
    first: float
    last: float
    an_hour: float
    """How much it grows in an hour."""
    most: float
    ok: bool


def slope(points: Sequence[tuple[float, float]]) -> float:
    """The median of the slopes between all pairs of points (Theil and Sen): a spike, or a third of bad points, does
    not move it. Units of the second per unit of the first."""
    every = max(1, len(points) // MOST)
    steep = [(b - a) / (t - s) for (s, a), (t, b) in combinations(points[::every], 2) if t > s]
    return median(steep) if steep else 0.0


def floors(samples: Sequence[Sample], name: str) -> list[tuple[float, float]]:
    """The least of every minute: what is left when little is under way, which is what a leak raises."""
    least: dict[int, tuple[float, float]] = {}
    for sample in samples:
        minute, value = int(sample.at // 60), LEVEL[name](sample)
        if minute not in least or value < least[minute][1]:
            least[minute] = sample.at, value
    return [least[minute] for minute in sorted(least)]


def judged(samples: Sequence[Sample]) -> list[Finding]:
    """Each measure: by its slope if the run was long, else by its halves."""
    settled = [sample for sample in samples if sample.at >= min(SETTLED, samples[-1].at / 3)]
    long = settled[-1].at - settled[0].at >= LONG
    found = [_by_slope(name, settled) if long else _by_halves(name, settled) for name in LEVEL]
    return [*found, *_files(settled)]


def _by_slope(name: str, settled: Sequence[Sample]) -> Finding:
    values = floors(settled, name)
    an_hour = slope(values) * 3600
    most = AN_HOUR * median(value for _, value in values)
    return Finding(name, values[0][1], values[-1][1], an_hour, most, an_hour <= most)


def _by_halves(name: str, settled: Sequence[Sample]) -> Finding:
    half = len(settled) // 2
    # The least of each half, as the floors of a long run: what is in use for a moment, a pool's connections among it,
    # follows how much there is to do, and there is more of it once the people have begun their sessions.
    before, after = (min(map(LEVEL[name], part)) for part in (settled[:half], settled[half:]))
    hours = (settled[-1].at - settled[0].at) / 2 / 3600
    rise = SHORT_RISE[name]
    return Finding(name, before, after, (after - before) / hours, rise / hours, after - before <= rise)


def _files(settled: Sequence[Sample]) -> list[Finding]:
    first, last = settled[0], settled[-1]
    hours = (last.at - first.at) / 3600
    grown, events = last.database - first.database, max(1, last.heard - first.heard)
    log = max(sample.log for sample in settled)
    return [
        Finding(
            "database",
            first.database / 2**20,
            last.database / 2**20,
            grown / 2**20 / hours,
            AN_EVENT * events / 2**20 / hours,
            grown <= AN_EVENT * events,
        ),
        Finding("its log", first.log / 2**20, log / 2**20, 0, LARGEST_LOG / 2**20, log <= LARGEST_LOG),
    ]


def table(found: Sequence[Finding]) -> str:
    """One line for each measure."""
    head = f"{'':<12} {'first':>9} {'last':>9} {'an hour':>9} {'at most':>9}"
    lines = [
        f"{each.name:<12} {each.first:>9.2f} {each.last:>9.2f} {each.an_hour:>+9.2f} {each.most:>9.2f}"
        f"  {'ok' if each.ok else 'BREACH'}"
        for each in found
    ]
    return "\n".join((head, *lines))
