"""What is counted for whoever watches the program: numbers with names, and nobody's in particular.

House rules: a counter's name ends in _total and it only grows while the program runs, a histogram's in _seconds; all
else is a gauge. What a figure is, it says itself, in one sentence; names and labels hold no address and no word of
anybody.
"""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:  # the library is only there for whoever asks for figures
    from prometheus_client import Metric

Labels = tuple[tuple[str, str], ...]


class Figure(Struct, frozen=True):
    """One number: its name without the program's prefix, what it counts, and what tells it from others of its name."""

    name: str
    about: str
    value: float
    labels: Labels = ()

    @property
    def is_counter(self) -> bool:
        """Whether it only ever grows, as its name says by Prometheus's convention."""
        return self.name.endswith("_total")


def rounded(number: int, least: int) -> int | None:
    """A number of people by tens; None below the least."""
    return None if number < least else (number + 5) // 10 * 10


class Histogram(Struct, frozen=True):
    """How long something took, each time: of the lengths that are no longer than each bound, how many there were."""

    name: str
    about: str
    buckets: tuple[tuple[str, int], ...]
    """(bound in seconds, how many up to it); the last bound is +Inf."""
    total: float
    """All lengths together, in seconds."""


class Lengths:
    """Counts lengths of time; one thread counts, any may ask."""

    def __init__(self, *bounds: float) -> None:
        """`bounds` in seconds, the shortest first."""
        self._bounds = bounds
        self._counts = [0] * (len(bounds) + 1)
        self._total = 0.0

    def add(self, seconds: float) -> None:
        """It took so long, once more."""
        self._counts[bisect_left(self._bounds, seconds)] += 1
        self._total += seconds

    def told(self, name: str, about: str) -> Histogram:
        """As it is now."""
        bounds = (*map(str, self._bounds), "+Inf")
        return Histogram(name, about, tuple(zip(bounds, accumulate(self._counts), strict=True)), self._total)


def exposed(figures: Iterable[Figure | Histogram]) -> bytes:
    """Figures as Prometheus reads them, and the process's own (memory, descriptors, processor).

    https://prometheus.io/docs/instrumenting/exposition_formats/
    """
    from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest

    registry = CollectorRegistry()
    registry.register(_Families(figures))
    ProcessCollector(namespace="easeback", registry=registry)
    return generate_latest(registry)


class _Families:
    """What the library asks for the figures: each name once, with all that bear it."""

    def __init__(self, figures: Iterable[Figure | Histogram]) -> None:
        self._figures = tuple(figures)

    def collect(self) -> "Iterable[Metric]":
        """A family for each name."""
        from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily

        families: dict[str, CounterMetricFamily | GaugeMetricFamily] = {}
        for figure in self._figures:
            if isinstance(figure, Histogram):
                buckets = [*figure.buckets]
                yield HistogramMetricFamily(f"easeback_{figure.name}", figure.about, buckets, figure.total)
                continue
            kind = CounterMetricFamily if figure.is_counter else GaugeMetricFamily
            if figure.name not in families:
                names = [name for name, _ in figure.labels]
                families[figure.name] = kind(f"easeback_{figure.name}", figure.about, labels=names)
            families[figure.name].add_metric([value for _, value in figure.labels], figure.value)
        yield from families.values()
