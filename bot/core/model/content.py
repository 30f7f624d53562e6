"""All content the core may look into, checked and frozen by the catalog before the first turn.

House rules: frozen values, no words (only line ids), lengths in milliseconds. A routine is played exactly as it stands
here; what a step means for the conversation is told by its role, never by its id.
"""

from collections.abc import Mapping
from datetime import tzinfo
from enum import StrEnum

from msgspec import Struct

from bot.core.model.calendars import Atlas, Calendar
from bot.core.model.events import Noticed
from bot.core.model.hearing.ear import Ear, Later
from bot.core.model.instants import Instant
from bot.core.model.intents import Intent

NO_BALL = "no-ball"
"""What the words of a step are called for who goes on without a ball; they are the line `<line>-no-ball`."""


# The machine asks for a step's role and never for its id, so a routine of somebody else's making is played like
# ours: one file of content/routines and its lines, no Python.
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


# A stream of edits that paces the breath would ring at each breath if it were spoken; so how a cue comes is
# content.
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
    # Pairs and no mapping: a routine is hashed for its edition, and saved as an array.
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
    # Read off the steps and kept nowhere else: a flag beside them could say something else than what is done.
    def uses_ball(self) -> bool:
        """The ball comes in at one of its steps."""
        return any(step.ball is not Ball.OFF for step in self.steps)

    @property
    def works_without_ball(self) -> bool:
        """It may be done without the ball: it needs none, or has words of its own for who is ready without one."""
        # The step that says how to lie down is the one that has to know of it; the catalog checks that all later
        # ones do.
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
    # By the step's id, since each routine gets on and off the ball at steps of its own.
    then: Mapping[str, str]
    """Routine id -> step id to go on from; a routine that is not named does not offer it."""
    length: int = 20_000
    """Milliseconds given to do it before the step that follows is opened."""


class ScreeningQuestion(Struct, frozen=True):
    """One screen of the screening."""

    id: str
    line: str
    buttons: tuple[str, ...]
    """What may be tapped, in its order; where several may, without what only ends the question."""
    choices: tuple[tuple[Intent, str, str], ...]
    """Button, outcome (empty: decides nothing), and a message line to say with the outcome (or empty)."""
    # "None" ends it at once, so that whoever has nothing to tell needs one tap; with a tick beside it "done" is
    # offered.
    multi: bool = False
    """Several may be tapped; DONE ends it, NONE alone ends it at once."""


class Result(Struct, frozen=True):
    """What a screening outcome says and allows."""

    line: str
    routines: tuple[str, ...] = ()
    """Ids; the first is the usual one."""
    # Only after an outcome without a doubt: the lift takes balance and muscle.
    knees_up: bool = False


class Screening(Struct, frozen=True):
    """The safety questions and what they lead to."""

    questions: tuple[ScreeningQuestion, ...]
    results: Mapping[str, Result]
    # An order and no number for each: an outcome that is added has to be placed among the others, or the check
    # refuses it.
    precedence: tuple[str, ...]
    """Outcomes, the one that wins first."""
    valid: int
    """How long a screening counts, in milliseconds."""
    lapse: int
    """Without a session for this long it has to be asked again."""
    # Somebody may stand in the middle of the questions while an update joins them; nothing that was told may get
    # lost.
    former: tuple[ScreeningQuestion, ...] = ()
    """Questions that are asked no more; their answers still count where they were given."""


class Caps(Struct, frozen=True):
    """The limits that protect a person, in counts and milliseconds."""

    # The reasons stand beside the numbers, in content/caps.yaml: skin and nerves under pressure need rest, and
    # nothing is known to come of more. The defaults are the same, so that a test may build a Content without the
    # file.
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
    # A cue that is later than this would be said into another moment of the step.
    late_cue: int = 8_000
    # What is shorter than a slow network is no absence; beyond five minutes nobody knows how the person lies by
    # now.
    carry_on: int = 30_000
    """An absence shorter than this passes without a word."""
    ask_again: int = 300_000
    """An absence longer than this ends the session kindly."""


class Share(Struct, frozen=True, array_like=True):
    """One answer, or two that are joined: its id (a button's, or the line share-<id>), and its percent by fives."""

    id: str
    # By fives, as the number of people goes by tens: no single vote can be seen moving (checkins/results.py).
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

    # A session goes on with the edition it began with, whatever an update brings in the middle of it: the steps
    # that are still to come are those whose number it keeps.
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
    # Handed in, for the core may load nothing; and pinned, so that the same record means the same instant on every
    # machine.
    zones: Mapping[str, tzinfo]
    """Zone name -> rules, from the pinned tzdata package."""
    # By zone and never by language: who speaks Spanish may be in Berlin. No number is better than a wrong one.
    numbers: Mapping[str, str]
    """Zone name -> the emergency number there, where a public document names it."""
    crisis_lines: Mapping[str, str]
    """Zone name -> the line for people who may not want to live, where a public document names it."""
    # A warning comes in the language that was just heard, also before anybody has chosen one (TurnContext.warn).
    safety_languages: frozenset[str]
    """Languages that have the must-have safety texts."""
    languages: tuple[str, ...]
    """Languages a person may choose, the first is the fallback."""
    faq: tuple[tuple[str, bool], ...]
    """Question ids in order, and whether the answer is followed by the safety buttons."""
    times: Later[tuple[Calendar, ...]]
    atlas: Atlas
    # What came later has a default, for the tests that build a Content of their own.
    topics: Mapping[str, tuple[str, ...]] = {}
    """Topic -> the ids of its questions, both in their order."""
    joined_by: frozenset[str] = frozenset()
    """Words that join two questions in one text, normalised."""
    faq_pictures: Mapping[str, str] = {}
    voices: frozenset[str] = frozenset()
    """The languages whose steps can be heard one by one."""
    """Question id -> the drawing that goes with its answer."""
    operator: str = ""
    """How to reach whoever runs this Easeback, as the privacy notice says it; empty: not set."""
    published: Published | None = None
    """What all answered, as of the last weekly count; none yet: too few answers."""
    notice: Noticed | None = None
    """What whoever runs the program wants to be said to everybody."""
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

    @property
    def calendars(self) -> tuple[Calendar, ...]:
        """How the languages speak of times, days and places."""
        return self.times.made

    def routine(self, id: str) -> Routine:
        """The edition in use of a routine."""
        return self.routines[self.current[id]]

    def uses_ball(self, id: str) -> bool:
        """Whether a routine needs the ball; one that the content does not have (any more) may have needed it."""
        # In doubt there was a ball: it is the case in which more has to be said, and less is open.
        return id in self.with_ball or id not in self.current
