"""What may be heard line by line: the openings and cues of the steps that have a clock, for who wants a voice.

House rules: a clip is audio/clips/<language>/<line>.ogg, and audio/clips.yaml names for each what it says, so that none
speaks words that are no longer written; a language has all of a routine's or none, for a new routine is one file and
its lines.
"""

from collections.abc import Iterator, Mapping
from hashlib import sha256

from bot.catalog.binding import TIMED_ROLES
from bot.catalog.language import Line
from bot.catalog.library import Library
from bot.catalog.needs import cue_line, step_line, wordings
from bot.catalog.routine_shapes import RoutineShape
from bot.catalog.script import words_of

FOLDER = "audio/clips"


def spoken_lines(library: Library) -> tuple[str, ...]:
    """The lines that have a clip, each once."""
    return tuple(dict.fromkeys(line for routine in library.routines for line in lines_of(routine.holds, library)))


def lines_of(routine: RoutineShape, library: Library) -> tuple[str, ...]:
    """Those of one routine."""
    return tuple(dict.fromkeys(line for line in _lines(routine) if line in library.first.lines))


def _lines(routine: RoutineShape) -> Iterator[str]:
    for step in (step for step in routine.steps if step.role in TIMED_ROLES):
        opening = step_line(routine.routine, step)
        yield from wordings(opening, step.wordings)
        yield from (f"{opening}-{name}" for name in step.instead)
        for cue in step.cues:
            line = cue_line(routine.routine, step, cue.at)
            yield from (line, f"{line}-no-ball")


def edition_of_clip(line: str, lines: Mapping[str, Line]) -> str:
    """A name for what the clip of a line says in a language."""
    return sha256(words_of(line, lines).encode()).hexdigest()[:12]


def clip_file(language: str, line: str) -> str:
    """The file of a clip."""
    return f"{FOLDER}/{language}/{line}.ogg"


def clip_name(language: str, line: str) -> str:
    """What the medium is called."""
    return f"clip-{language}-{line}"
