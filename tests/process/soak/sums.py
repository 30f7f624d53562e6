"""Whether what the program counts of its messages adds up: all that came into the outbox left it one way, or is open.

House rule: sessions speak on while one looks, and counters and tables are not read at the same instant; so one looks
many times, and what most looks say counts.
"""

import asyncio
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence

QUEUED = "easeback_outbox_queued_total"
ENDED = re.compile(r'easeback_outbox_ended_total\{state="(\w+)"\}')
OPEN = re.compile(r'easeback_outbox_messages\{state="(\w+)",urgency="\w+"\}')
ENDS = ("sent", "maybe", "expired", "cancelled", "refused")
LOOKS = 40
PAUSE = 0.25
"""Seconds between two looks."""
Figures = Mapping[str, float]


def by_state(figures: Figures) -> dict[str, int]:
    """How many messages ended in which way, or are open."""
    found: dict[str, int] = {}
    for name, value in figures.items():
        if (state := ENDED.fullmatch(name) or OPEN.fullmatch(name)) is not None:
            found[state[1]] = found.get(state[1], 0) + round(value)
    return found


def unaccounted(figures: Figures) -> int:
    """How many messages came of which nothing is known; below 0: so many are counted twice."""
    return round(figures[QUEUED]) - sum(by_state(figures).values())


def breach(looks: Sequence[Figures]) -> str:
    """What does not add up; nothing: it does."""
    if not looks:
        return "nothing was told of the outbox"
    if missing := set(ENDS) - set(by_state(looks[-1])):
        return f"nothing is told of {', '.join(sorted(missing))}"
    ((number, _),) = Counter(map(unaccounted, looks)).most_common(1)
    return f"{number} messages are not accounted for: {told(looks[-1])}" if number else ""


def told(figures: Figures) -> str:
    """The sum, in a line."""
    found = by_state(figures)
    parts = " + ".join(f"{state} {number}" for state, number in found.items() if number or state in ENDS)
    return f"{parts} = queued {round(figures[QUEUED])}"


async def looks(look: Callable[[], Awaitable[Figures | None]]) -> list[Figures]:
    """What was told at each look; where nobody answered, nothing."""
    found = []
    for _ in range(LOOKS):
        if (figures := await look()) is not None:
            found.append(figures)
        await asyncio.sleep(PAUSE)
    return found
