"""Whether what the program counts of its messages adds up: all that came into the outbox left it one way, or is open.

House rule: taken when nothing moves between two looks, as counters and tables are not read at the same instant.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping

QUEUED = "easeback_outbox_queued_total"
ENDED = re.compile(r'easeback_outbox_ended_total\{state="(\w+)"\}')
OPEN = re.compile(r'easeback_outbox_messages\{state="(\w+)",urgency="\w+"\}')
ENDS = ("sent", "maybe", "expired", "cancelled", "refused")
LOOKS = 120
"""Looks, a second apart, in which it has to come to rest."""
Figures = Mapping[str, float]


def by_state(figures: Figures) -> dict[str, int]:
    """How many messages ended in which way, or are open."""
    found: dict[str, int] = {}
    for name, value in figures.items():
        if (state := ENDED.fullmatch(name) or OPEN.fullmatch(name)) is not None:
            found[state[1]] = found.get(state[1], 0) + round(value)
    return found


def breach(figures: Figures) -> str:
    """What does not add up; nothing: it does."""
    queued, found = round(figures[QUEUED]), by_state(figures)
    if missing := set(ENDS) - set(found):
        return f"nothing is told of {', '.join(sorted(missing))}"
    if queued == sum(found.values()):
        return ""
    return f"{queued} messages were queued, and {sum(found.values())} are accounted for: {found}"


def told(figures: Figures) -> str:
    """The sum, in a line."""
    found = by_state(figures)
    parts = " + ".join(f"{state} {number}" for state, number in found.items() if number or state in ENDS)
    return f"{parts} = queued {round(figures[QUEUED])}"


async def at_rest(look: Callable[[], Awaitable[Figures | None]]) -> Figures | None:
    """The figures once nothing has moved for two seconds; None: it never came to rest."""
    before: list[dict[str, int] | None] = [None, None]
    for _ in range(LOOKS):
        figures = await look()
        now = None if figures is None else {**by_state(figures), "": round(figures[QUEUED])}
        if figures is not None and before == [now, now]:
            return figures
        before = [before[1], now]
        await asyncio.sleep(1)
    return None
