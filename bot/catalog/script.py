"""What a sound track of a routine holds: what is said or sounded, and when, from the track's first second to its last.

House rules: a track is one way through the routine, and always the gentlest: on the ball, feet down. A line may have
other words for the voice (its attribute `voice`), where the written ones are too long to be said in time.
"""

from collections.abc import Iterator, Mapping
from hashlib import sha256

from msgspec import Struct, json

from bot.catalog.binding import TIMED_ROLES
from bot.catalog.language import Line
from bot.catalog.needs import cue_line, step_line
from bot.catalog.routine_shapes import RoutineShape, StepShape

GENTLEST = ("knees-not-allowed", "feet-already-down")
"""What is said instead, where a step has other words for who does less."""

BELLS = ("bell", "minute")
MINUTE = 60

AT_ONCE = 2
"""A cue that comes so soon after its opening is left to the opening's words. Where breaths begin at once, the step
before has told how."""


class Sound(Struct, frozen=True, array_like=True):
    """One sound of a track: `at` whole seconds; a bell (a softer one each minute on the ball), an in-breath or an
    out-breath of so many seconds, or words."""

    at: int
    kind: str
    words: str = ""
    seconds: int = 0


def script_of(routine: RoutineShape, lines: Mapping[str, Line]) -> tuple[Sound, ...]:
    """All sounds of a routine's track in their order; lines that are missing are left out (the checks name them)."""
    sounds = sorted(_sounds(routine, lines), key=lambda sound: (sound.at, sound.kind not in BELLS))
    return (*sounds, Sound(routine.seconds, "end"))


def edition_of(script: tuple[Sound, ...]) -> str:
    """A name for what a track holds: another one means that the track has to be made anew."""
    return sha256(json.encode(script)).hexdigest()[:12]


def _sounds(routine: RoutineShape, lines: Mapping[str, Line]) -> Iterator[Sound]:
    began = 0
    for step in routine.steps:
        if step.role not in TIMED_ROLES:
            continue
        yield Sound(began, "bell")
        if step.ball == "on":
            yield from (Sound(began + minute, "minute") for minute in range(MINUTE, step.seconds, MINUTE))
        for at, line in _said(routine.routine, step):
            if words := words_of(line, lines):
                yield Sound(began + at, "voice", words)
        if pacer := step.pacer:
            for cycle in range(pacer.cycles):
                at = began + pacer.start + cycle * (pacer.breathe_in + pacer.breathe_out)
                yield Sound(at, "in", seconds=pacer.breathe_in)
                yield Sound(at + pacer.breathe_in, "out", seconds=pacer.breathe_out)
        began += step.seconds


def _said(routine: str, step: StepShape) -> Iterator[tuple[int, str]]:
    opening = step_line(routine, step)
    gentlest = next((name for name in step.instead if name in GENTLEST), "")
    if step.pacer is None or step.pacer.start:
        yield 0, f"{opening}-{gentlest}" if gentlest else opening
    for cue in step.cues:
        if cue.at > AT_ONCE:
            yield cue.at, cue_line(routine, step, cue.at)


def words_of(line: str, lines: Mapping[str, Line]) -> str:
    """What is spoken of a line: its words for the voice where it has some; empty: it is not there."""
    text = lines.get(f"{line}.voice") or lines.get(line)
    return text.text.strip() if text else ""
