"""A person's numbers -> a picture, or one page for a doctor. Typeset by Typst, in a process of its own.

House rules: the drawing library is never imported into the bot's process: it is large to keep, and would hold up the
event loop; a drawing takes a bounded time and a bounded share of the machine; whoever can't be drawn for still gets the
words. What is drawn holds numbers and labels only, and is written to no disk.

What lies where is reckoned in `plot`, what it looks like stands in the templates (`*.typ`). Before and after differ in
shape and in colour (blue and orange, told apart by nearly everybody), and the words beside the picture say the same.
"""

import asyncio
import logging
import os
import sys
from contextlib import suppress
from pathlib import Path

from msgspec import Struct, json

SECONDS = 20
"""A drawing that takes longer is given up."""
AT_ONCE = 2

log = logging.getLogger(__name__)


class Mark(Struct, frozen=True, array_like=True):
    """Numbers at one time: days since the chart's first date (on the person's clock, with a fraction), and the kind."""

    day: float
    before: int | None
    after: int | None
    kind: str
    """session, day (told at another time) or week (the average over a day, asked once a week)."""


class Tick(Struct, frozen=True, array_like=True):
    """A date on the x-axis, as a person reads it."""

    day: float
    label: str


class Page(Struct, frozen=True):
    """What stands on a one-page sheet around the picture: everything already in words."""

    title: str
    language: str
    """Its code, for whoever reads it aloud."""
    name: str
    """What stands before the line on which a person writes their name."""
    about: str
    lines: tuple[str, ...]
    alt: str
    """What the picture shows, in words."""
    facts: tuple[tuple[str, str], ...]
    """What can be told besides: its name, and what it is."""
    head: tuple[str, ...]
    """The head of the table of weeks."""
    rows: tuple[tuple[str, ...], ...]
    caveat: str


class Drawing(Struct, frozen=True):
    """What is to be drawn, in words and numbers: it knows no zone and no person."""

    title: str
    marks: tuple[Mark, ...]
    ticks: tuple[Tick, ...]
    labels: dict[str, str]
    """before, after, day, week, top, bottom."""
    page: Page | None = None
    """A sheet (PDF) instead of a picture (PNG)."""


_room = asyncio.Semaphore(AT_ONCE)


async def draw(drawing: Drawing, seconds: float = SECONDS) -> bytes | None:
    """A PNG, or a PDF where there is a page; None if it could not be drawn in time, the wait for a free hand counted
    in, or if the machine has no room for it (no process, no memory, no thread). Raises nothing."""
    try:
        async with asyncio.timeout(seconds), _room:
            return await _drawn(json.encode(drawing))
    except TimeoutError:
        return None
    except (OSError, MemoryError, RuntimeError) as error:  # RuntimeError: no thread can be started
        log.warning("the machine has no room for a drawing (%s)", type(error).__name__)
        return None


async def _drawn(drawing: bytes) -> bytes | None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-s", "-m", "bot.charts"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env=_surroundings(),
        cwd=Path(__file__).parents[2],
    )
    try:
        drawn, _ = await process.communicate(drawing)
    finally:
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    return drawn if process.returncode == 0 and drawn else None


def _surroundings() -> dict[str, str]:
    """Nothing of our environment goes along, keys least of all."""
    return {"PATH": os.defpath, "LANG": "C.UTF-8"}
