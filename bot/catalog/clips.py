"""What may be heard line by line: the openings and cues of the steps that have a clock, for who wants a voice.

House rules: a clip is audio/clips/<language>/<line>.ogg, and audio/clips.yaml names for each what it says, so that none
speaks words that are no longer written; a language has all of them or none.
"""

from collections.abc import Iterator, Mapping
from hashlib import sha256

from bot.catalog.binding import TIMED_ROLES
from bot.catalog.language import Line
from bot.catalog.library import Library
from bot.catalog.needs import cue_line, step_line, wordings
from bot.catalog.script import words_of

FOLDER = "audio/clips"


def spoken_lines(library: Library) -> tuple[str, ...]:
    """The lines that have a clip, each once."""
    return tuple(dict.fromkeys(line for line in _lines(library) if line in library.first.lines))


def _lines(library: Library) -> Iterator[str]:
    for routine in library.routines:
        for step in (step for step in routine.holds.steps if step.role in TIMED_ROLES):
            opening = step_line(routine.holds.routine, step)
            yield from wordings(opening, step.wordings)
            yield from (f"{opening}-{name}" for name in step.instead)
            for cue in step.cues:
                line = cue_line(routine.holds.routine, step, cue.at)
                yield from (line, f"{line}-no-ball")


def editions(library: Library, lines: Mapping[str, Line]) -> dict[str, str]:
    """Line -> a name for what its clip says in a language."""
    said = {line: words_of(line, lines) for line in spoken_lines(library)}
    return {line: sha256(words.encode()).hexdigest()[:12] for line, words in said.items()}


def clip_file(language: str, line: str) -> str:
    """The file of a clip."""
    return f"{FOLDER}/{language}/{line}.ogg"


def clip_name(language: str, line: str) -> str:
    """What the medium is called."""
    return f"clip-{language}-{line}"
