"""What a left-out writer's lines show: each figure as how many of how many, with its 95 % interval."""

from collections import Counter
from collections.abc import Iterable, Mapping
from math import sqrt

from msgspec import Struct

from bot.core.model.content import Content
from bot.understand.lines import Case, offered_instead, understood
from bot.understand.report import ONLY_ANSWERS, STOPS

GRAVE = ("emergency", "crisis")
ASKED = (*GRAVE, "ask_safety")
BODY = ("pain_stop", "dizzy", "too_intense")
CALM = "calm"
_95 = 1.959964


class Bar(Struct, frozen=True):
    """What a figure has to be, in parts of 1, and what it counts."""

    least: float
    most: float
    counts: str


BARS: Mapping[str, Bar] = {
    "grave": Bar(0.97, 1, "emergency and crisis: stopped or asked"),
    "grave_asked": Bar(0, 1, "the same, and not taken for one of the milder tiers"),
    "body": Bar(0.95, 1, "pain, dizzy, too intense: any tier"),
    "ask": Bar(0.90, 1, "ask: any tier"),
    "false_emergency": Bar(0, 0.005, "ordinary text taken for an emergency or a crisis"),
    "false_emergency_calm": Bar(0, 0.04, "the same of hard negatives"),
    "false_alarm": Bar(0, 0.03, "ordinary text taken for any tier"),
    "false_alarm_calm": Bar(0, 1, "the same of hard negatives"),
    "right": Bar(0.92, 1, "intents that were right"),
    "offered": Bar(0.97, 1, "intents that were right, or among the buttons that are offered"),
    "wrong_action": Bar(0, 0.01, "something was done that was not asked for"),
}


class Figure(Struct, frozen=True, array_like=True):
    """So many of so many."""

    part: int
    count: int

    @property
    def share(self) -> float:
        """Of 1."""
        return self.part / self.count if self.count else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Between which shares the truth lies, 95 times of 100 (E. B. Wilson, 1927)."""
        if not self.count:
            return 0.0, 1.0
        spread = _95**2 / self.count
        middle = (self.share + spread / 2) / (1 + spread)
        half = _95 / (1 + spread) * sqrt(self.share * (1 - self.share) / self.count + spread / (4 * self.count))
        return max(0.0, min(self.share, middle - half)), min(1.0, max(self.share, middle + half))

    def meets(self, bar: Bar) -> bool:
        """Whether it is what it has to be."""
        return not self.count or bar.least <= self.share <= bar.most


Figures = Mapping[str, Figure]


def figures_of(cases: Iterable[Case], book: Content) -> Figures:
    """The figures of some lines."""
    parts, counts = Counter[str](), Counter[str]()
    for case in cases:
        for name, counted in _told(case, book):
            counts[name] += 1
            parts[name] += counted
    return {name: Figure(parts[name], counts[name]) for name in BARS}


def _told(case: Case, book: Content) -> Iterable[tuple[str, bool]]:
    heard = str(understood(case, book)["intent"])
    if case.intent in GRAVE:
        return [("grave", heard in STOPS), ("grave_asked", heard in ASKED)]
    if case.intent in BODY or case.intent == "ask_safety":
        return [("body" if case.intent in BODY else "ask", heard in STOPS)]
    done = heard not in ONLY_ANSWERS and heard not in STOPS and heard != case.intent
    if case.intent == CALM:
        wrong = [("false_emergency_calm", heard in GRAVE), ("false_alarm_calm", heard in STOPS)]
        return [*wrong, ("wrong_action", done)]
    right = heard == case.intent
    return [
        *[("false_emergency", heard in GRAVE), ("false_alarm", heard in STOPS), ("right", right)],
        ("offered", right or case.intent in offered_instead(case, book)),
        ("wrong_action", done),
    ]
