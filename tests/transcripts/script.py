"""A .chat file: what the person does, at which second, and what has to come of it.

The form is that of adapters/terminal/transcript.py, and a few lines more:

    # What it shows.
    @ speaks de                  what the platform says of the person; English otherwise
    @ lying-down full            an opening: what has happened before the first line, not shown (see openings.py)
    == Fri 20 Nov 2026, Europe/London
    08:04:10 > [⏸ Pause]
    08:06:00 * away 400 s        Easeback itself is gone for so long, then wakes
    08:00:00 * begin             the opening is over
    08:30:00 * end               so far it is played

In the folder two-chats the marks of a second chat are doubled: >> << .. ~~; and EB-????-????-???? stands for the code.
"""

import re
from datetime import datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec import Struct

from bot.core.model.instants import SECOND, Instant
from tests.transcripts import openings

_LINE = re.compile(r"(\d\d:\d\d:\d\d)(?:\.(\d{3}))? (>>?|\*) (.*)")
SPEAKS = "speaks "
_DAY = re.compile(r"== \w{3} (\d+ \w{3} \d{4}), (.+)")


class Act(Struct, frozen=True):
    """What happens from outside at an instant: the person's words (mark >, in a second chat >>) or ours (mark *)."""

    at: Instant
    mark: str
    words: str


class Script(Struct, frozen=True):
    """A file, taken apart."""

    path: Path
    text: str
    about: tuple[str, ...]
    opening: tuple[str, ...]
    start: Instant
    """When its opening begins."""
    zone: str
    language: str
    acts: tuple[Act, ...]


def read(path: Path) -> Script:
    """The script in a file; raises ValueError naming a line that is none."""
    text = path.read_text("utf-8")
    lines = text.splitlines()
    about = tuple(line for line in lines if line.startswith("#"))
    opening = tuple(line[2:] for line in lines if line.startswith("@ "))
    zone, acts = "", list[Act]()
    day = start = None
    for number, line in enumerate(lines):
        if found := _DAY.fullmatch(line):
            day, zone = datetime.strptime(found[1], "%d %b %Y"), found[2]  # noqa: DTZ007 - the zone stands beside it
            if start is None:
                start = _instant(day, lines[number + 1][:8], zone) - SECOND * sum(map(openings.seconds, opening))
        elif day is not None and (found := _LINE.fullmatch(line)):
            words = [found[4], *_further(lines[number + 1 :])]
            at = _instant(day, found[1], zone) + int(found[2] or 0)
            acts.append(Act(at, found[3], "\n".join(words)))
    if start is None or not acts:
        raise ValueError(f"{path.name} has no day or nothing happens in it")
    language = next((line[len(SPEAKS) :] for line in opening if line.startswith(SPEAKS)), "en")
    return Script(path, text, about, opening, start, zone, language, tuple(acts))


def _further(lines: list[str]) -> list[str]:
    further = []
    for line in lines:
        if not line.startswith(" " * 9 + "| "):
            break
        further.append(line[11:])
    return further


def _instant(day: datetime, wall: str, zone: str) -> Instant:
    at = time.fromisoformat(wall)
    return round(datetime.combine(day.date(), at, ZoneInfo(zone)).timestamp() * 1000)
