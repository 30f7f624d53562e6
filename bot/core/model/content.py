"""All content the core may look into, checked and frozen by the catalog before the first turn.

House rules: frozen values, no words (only line ids), lengths in milliseconds. A routine is played exactly
as it stands here; what a step means for the conversation is told by its role, never by its id.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import tzinfo
from enum import StrEnum
from typing import Protocol

from msgspec import Struct

from bot.core.model.ear import Ear
from bot.core.model.instants import Instant
from bot.core.model.intents import Intent

NO_BALL = "no-ball"
"""What the words of a step are called for who goes on without a ball; they are the line `<line>-no-ball`."""


class Role(StrEnum):
    """What a step is for."""

    RATE_BEFORE = "rate-before"
    READY = "ready"
    PLACE = "place"
    TIMED = "timed"
    COMFORT = "comfort"
    """The safety check on the ball: its timeout is the gentlest way."""
    KNEES = "knees"
    """The optional step with the knees up."""
    RATE_AFTER = "rate-after"
    CLOSE = "close"


class Ball(StrEnum):
    """Where the ball is during a step."""

    OFF = "off"
    GETTING_ON = "getting-on"
    ON = "on"
    GETTING_OFF = "getting-off"


class CueKind(StrEnum):
    """How a cue comes: with sound, without, or as an edit of the pacer's one message."""

    SPEAK = "speak"
    WHISPER = "whisper"
    PACE = "pace"


class Cue(Struct, frozen=True, array_like=True):
    """Something said in the middle of a step, `at` milliseconds after its start."""

    at: int
    kind: CueKind
    line: str
    must: bool = False
    no_ball: bool = False
    """It has other words, `<line>-no-ball`, for who goes on without a ball."""


class Step(Struct, frozen=True, array_like=True):
    """One step of a routine. A length of 0 means: it waits for an answer."""

    id: str
    role: Role
    length: int
    line: str
    buttons: tuple[Intent, ...]
    cues: tuple[Cue, ...] = ()
    picture: str = ""
    ball: Ball = Ball.OFF
    instead: tuple[tuple[str, str], ...] = ()
    """Lines that stand in for `line`: no-ball, knees-not-allowed, feet-already-down, pregnant, or the place chosen."""
    variations: tuple[Intent, ...] = ()
    abandon: int = 0
    """A waiting step with no answer ends the session quietly after this."""
    nudge: tuple[int, str] | None = None
    """A waiting step says this line once after this long."""
    picture_without_ball: str = ""
    """The drawing for who goes on without a ball, where the other shows one."""
    pictures_instead: tuple[tuple[str, str], ...] = ()
    """The drawings beside the lines in `instead`, by the same names."""
    wordings: int = 1
    """How many wordings `line` has: they take turns, session by session."""


class Routine(Struct, frozen=True, array_like=True):
    """A routine: its steps in their order. `edition` is a hash of everything else here."""

    edition: str
    id: str
    length: int
    steps: tuple[Step, ...]

    @property
    def uses_ball(self) -> bool:
        """The ball comes in at one of its steps."""
        return any(step.ball is not Ball.OFF for step in self.steps)

    @property
    def works_without_ball(self) -> bool:
        """It may be done without the ball: it needs none, or has words of its own for who is ready without one."""
        ready = next(step for step in self.steps if step.role is Role.READY)
        return not self.uses_ball or NO_BALL in dict(ready.instead)

    @property
    def has_track(self) -> bool:
        """It may be heard as one sound track: its readiness offers that."""
        return any(step.role is Role.READY and Intent.LISTEN in step.buttons for step in self.steps)

    def step(self, id: str) -> int:
        """The index of a step; raises KeyError if there is none."""
        for index, step in enumerate(self.steps):
            if step.id == id:
                return index
        raise KeyError(id)


class Variation(Struct, frozen=True):
    """Another way to go on: what is said, and the step (by its place on the ball) that follows."""

    intent: Intent
    line: str
    picture: str
    then: Mapping[str, str]
    """Routine id -> step id to go on from; a routine that is not named does not offer it."""
    length: int = 20_000
    """Milliseconds given to do it before the step that follows is opened."""


class ScreeningQuestion(Struct, frozen=True):
    """One screen of the screening."""

    id: str
    line: str
    choices: tuple[tuple[Intent, str, str], ...]
    """Button, outcome (empty: decides nothing), and a message line to say with the outcome (or empty)."""
    multi: bool = False
    """Several may be tapped; DONE ends it, NONE alone ends it at once."""


class Result(Struct, frozen=True):
    """What a screening outcome says and allows."""

    line: str
    routines: tuple[str, ...] = ()
    """Ids; the first is the usual one."""
    knees_up: bool = False


class Screening(Struct, frozen=True):
    """The safety questions and what they lead to."""

    questions: tuple[ScreeningQuestion, ...]
    results: Mapping[str, Result]
    precedence: tuple[str, ...]
    """Outcomes, the one that wins first."""
    valid: int
    """How long a screening counts, in milliseconds."""
    lapse: int
    """Without a session for this long it has to be asked again."""
    former: tuple[ScreeningQuestion, ...] = ()
    """Questions that are asked no more; their answers still count where they were given."""


class Saying(Struct, frozen=True):
    """A way to say a clock time. The groups h, m and less stand for an hour, minutes after and minutes before it."""

    pattern: re.Pattern[str]
    plus: int = 0
    """Minutes that the words themselves add."""
    sure: bool = False
    """Said of the 24-hour clock: 7 is never the evening."""
    wordy: bool = False
    """It may be said without a digit."""


class Calendar(Struct, frozen=True):
    """How one language speaks of times, days and places; all patterns are for folded texts with digits for numbers."""

    code: str
    numbers: Mapping[str, int]
    number: re.Pattern[str]
    """Any of the words in `numbers`."""
    sayings: tuple[Saying, ...]
    clock24: bool
    """Whether 7:30 is never the evening."""
    parts: Mapping[str, re.Pattern[str]]
    """morning, afternoon, night, noon and midnight."""
    around: frozenset[str]
    """Words that stand around a time or a place and change nothing."""
    days: tuple[re.Pattern[str], ...]
    """Monday to Sunday."""
    every: re.Pattern[str]
    weekdays: re.Pattern[str]
    weekend: re.Pattern[str]
    but: re.Pattern[str]
    until: re.Pattern[str]
    joint: re.Pattern[str]
    """And."""
    a_day: re.Pattern[str]
    a_week: re.Pattern[str]
    a_minute: re.Pattern[str]
    an_hour: re.Pattern[str]
    half_hour: re.Pattern[str]
    earlier: re.Pattern[str]
    later: re.Pattern[str]
    place: re.Pattern[str]
    """A sentence that says where somebody is; the group `place` is the rest."""
    into: re.Pattern[str]
    """A word that a place follows."""
    here: re.Pattern[str]
    """Words by which a time is the time here, now."""
    remind: re.Pattern[str]


class Place(Struct, frozen=True, array_like=True):
    """A city."""

    name: str
    country: str
    zone: str
    latitude: float
    longitude: float
    people: int
    """In thousands."""


class Atlas(Protocol):
    """The cities and countries that people name. Names are folded like everything that is heard."""

    @property
    def cities(self) -> Sequence[Place]:
        """All of them, the largest first."""

    def named(self, name: str) -> Sequence[Place]:
        """The cities that are called so, the largest first."""

    def country(self, name: str) -> str:
        """The two letters of a country, or nothing."""

    def abbreviation(self, name: str) -> str:
        """The zone that an abbreviation like EST stands for, or nothing."""

    def alike(self, name: str) -> Sequence[Place]:
        """Cities whose names are a slip away."""


class Caps(Struct, frozen=True):
    """The limits that protect a person, in counts and milliseconds."""

    sessions_a_day: int = 3
    on_ball: int = 300_000
    pause: int = 900_000
    tap_nudge: int = 90_000
    tap_abandon: int = 1_800_000
    more_time: int = 30_000
    more_times: int = 2
    to_lie_down: int = 30_000
    """From the choice of a routine to its first step, for who says no number."""
    knees_after: int = 2
    """Knees up is offered only after this many sessions that were finished on the ball."""
    high_rating: int = 8
    late_cue: int = 8_000
    carry_on: int = 30_000
    """An absence shorter than this passes without a word."""
    ask_again: int = 300_000
    """An absence longer than this ends the session kindly."""


class Share(Struct, frozen=True, array_like=True):
    """One answer, or two that are joined: its id (a button's, or the line share-<id>), and its percent by fives."""

    id: str
    percent: int


class Published(Struct, frozen=True, array_like=True):
    """What all answered to the poll, fit to be shown to anybody; bot/core/checkins/results.py makes it."""

    at: Instant
    people: int
    """How many answered, rounded to ten."""
    shares: tuple[Share, ...]
    hidden: bool = False
    """Some answers are not shown, because so few gave them."""


class Content(Struct, frozen=True):
    """All content, frozen."""

    routines: Mapping[str, Routine]
    """Edition -> routine; holds earlier editions too, for sessions that began with them."""
    current: Mapping[str, str]
    """Routine id -> edition in use."""
    with_ball: frozenset[str]
    """The ids of those that use the ball."""
    gentle: str
    """The id of the one for a hard day and for who has no ball."""
    quick: str
    """The id of the one for who has three minutes."""
    variations: Mapping[Intent, Variation]
    screening: Screening
    caps: Caps
    ear: Ear
    zones: Mapping[str, tzinfo]
    """Zone name -> rules, from the pinned tzdata package."""
    numbers: Mapping[str, str]
    """Zone name -> the emergency number there, where a public document names it."""
    crisis_lines: Mapping[str, str]
    """Zone name -> the line for people who may not want to live, where a public document names it."""
    safety_languages: frozenset[str]
    """Languages that have the must-have safety texts."""
    languages: tuple[str, ...]
    """Languages a person may choose, the first is the fallback."""
    faq: tuple[tuple[str, bool], ...]
    """Question ids in order, and whether the answer is followed by the safety buttons."""
    calendars: tuple[Calendar, ...]
    """How the languages speak of times, days and places."""
    atlas: Atlas
    topics: Mapping[str, tuple[str, ...]] = {}
    """Topic -> the ids of its questions, both in their order."""
    joined_by: frozenset[str] = frozenset()
    """Words that join two questions in one text, normalised."""
    faq_pictures: Mapping[str, str] = {}
    """Question id -> the drawing that goes with its answer."""
    operator: str = ""
    """How to reach whoever runs this Easeback, as the privacy notice says it; empty: not set."""
    published: Published | None = None
    """What all answered, as of the last weekly count; none yet: too few answers."""
    answered: int = 0
    """How many had answered at the last weekly count."""
    least: int = 30
    """From so many answers on what they were is shown."""
    ball_lines: frozenset[str] = frozenset()
    """Lines that speak of the ball and have a twin, `<line>-no-ball`, for who does without it."""
    ball_buttons: frozenset[str] = frozenset()
    """Topics and questions of the FAQ that are not offered without a word of the ball, by their buttons."""
    off_floor: str = ""
    """The id of the routine for who can't or won't lie on the floor."""

    def routine(self, id: str) -> Routine:
        """The edition in use of a routine."""
        return self.routines[self.current[id]]

    def uses_ball(self, id: str) -> bool:
        """Whether a routine needs the ball; one that the content does not have (any more) may have needed it."""
        return id in self.with_ball or id not in self.current
