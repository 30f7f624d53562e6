"""What a routine holds, exactly as it is written in routines/, and the other ways to go on in variations.yaml.

House rule: the same as for all shapes (bot/catalog/shapes.py); what a value means is said where it is bound.
"""

from enum import StrEnum

from msgspec import field

from bot.catalog.shapes import Shape
from bot.core.model.content import Ball, CueKind, Role


class CueShape(Shape, frozen=True):
    """`at` seconds after the start of its step."""

    at: int
    kind: CueKind
    must: bool = False
    no_ball: bool = False
    """It has other words for who goes on without a ball."""


class PacerShape(Shape, frozen=True):
    """Breath by breath: from this second on, so many seconds in, so many out, so often."""

    start: int = field(name="from")
    breathe_in: int = field(name="in")
    breathe_out: int = field(name="out")
    cycles: int


class StepShape(Shape, frozen=True):
    """One step of a routine."""

    id: str
    role: Role
    seconds: int = 0
    ball: Ball = Ball.OFF
    line: str = ""
    picture: str = ""
    picture_without_ball: str = ""
    pictures_instead: dict[str, str] = field(default_factory=dict)
    buttons: tuple[str, ...] = ()
    cues: tuple[CueShape, ...] = ()
    pacer: PacerShape | None = None
    variations: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    wordings: int = 1
    abandon: int = 0
    nudge: int = 0
    source: tuple[str, ...] = ()


class Part(StrEnum):
    """What one routine of all is for, beside being chosen."""

    GENTLE = "gentle"
    """For a hard day, and for who has no ball."""
    QUICK = "quick"
    """For who has three minutes."""
    OFF_FLOOR = "off-floor"
    """For who can't or won't lie on the floor."""


class RoutineShape(Shape, frozen=True):
    """A file in routines/."""

    routine: str
    """Its id."""
    seconds: int
    steps: tuple[StepShape, ...]
    offered: dict[str, int]
    """Outcome of the safety questions -> the place among the routines that are offered after it; the first is usual."""
    part: Part | None = None
    then: dict[str, str] = field(default_factory=dict)
    """Variation -> the step that follows it here."""


class VariationShape(Shape, frozen=True):
    """Another way to go on."""

    intent: str
    line: str = ""
    picture: str = ""
    source: tuple[str, ...] = ()


class VariationsShape(Shape, frozen=True):
    """variations.yaml."""

    variations: tuple[VariationShape, ...]
