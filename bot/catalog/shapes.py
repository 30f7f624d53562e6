"""What each content file holds, exactly as it is written there: whole seconds and days, ids, no words.

The routines are in bot/catalog/routine_shapes.py. House rule: an unknown key is an error, so that a misspelt one is
never silently ignored.
"""

from datetime import date
from enum import StrEnum

from msgspec import Struct, field


class Shape(Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """Written with hyphens in the file."""


class ChoiceShape(Shape, frozen=True):
    """An answer: its button, the outcome it leads to, and a line said with the outcome."""

    button: str
    outcome: str = ""
    message: str = ""


class QuestionShape(Shape, frozen=True):
    """One screen of the screening."""

    id: str
    choices: tuple[ChoiceShape, ...]
    multi: bool = False


class Allowed(StrEnum):
    """Which routines may be offered."""

    ANY = "any"
    WITHOUT_BALL = "without-ball"
    NONE = "none"


class OutcomeShape(Shape, frozen=True):
    """What an outcome allows."""

    routines: Allowed = Allowed.NONE
    knees_up: bool = False


class ScreeningShape(Shape, frozen=True):
    """safety/screening.yaml."""

    valid_days: int
    lapse_days: int
    precedence: tuple[str, ...]
    questions: tuple[QuestionShape, ...]
    outcomes: dict[str, OutcomeShape]
    former: tuple[QuestionShape, ...] = ()
    """Asked no more: the answers of people who gave them still count."""


class SourceKind(StrEnum):
    """Whose document says that a number is right. The press is none."""

    OFFICIAL = "official"
    """A ministry, a regulator, a public service of the country, or who answers the number."""
    INTERGOVERNMENTAL = "intergovernmental"
    """The EU, the ITU or the WHO."""


class NumberShape(Shape, frozen=True):
    """A number to call: where it is right, the public document that says so, and the day on which that was read."""

    number: str
    countries: tuple[str, ...]
    kind: SourceKind
    source: str
    checked: date


class NumbersShape(Shape, frozen=True):
    """safety/numbers.yaml: whom to call, by country."""

    emergency: tuple[NumberShape, ...]
    crisis: tuple[NumberShape, ...]


class ClaimsShape(Shape, frozen=True):
    """safety/claims.yaml: language -> what is never said."""

    never: dict[str, tuple[str, ...]]


class AskedShape(Shape, frozen=True):
    """A question that people ask."""

    id: str
    topic: str
    paraphrases: tuple[str, ...]
    safety: bool = False
    picture: str = ""
    no_ball: bool = False
    """Who may not use the ball hears another answer."""


class FaqShape(Shape, frozen=True):
    """faq.yaml: the topics in their order, the words that join two questions in one text, and the questions."""

    topics: tuple[str, ...]
    joined_by: tuple[str, ...]
    questions: tuple[AskedShape, ...]


class RuleShape(Shape, frozen=True):
    """Two word families that speak of a tier when they meet with at most `apart` words between them."""

    tier: str
    families: tuple[str, str]
    apart: int


class HearingShape(Shape, frozen=True):
    """hearing.yaml: what is the same in every language."""

    patterns: dict[str, tuple[str, ...]]
    rules: tuple[RuleShape, ...]
    asking: tuple[str, ...]
    sore: tuple[str, ...]
    relief: tuple[str, ...]
    warned_of: tuple[str, ...]
    denies: tuple[str, ...]
    dated: tuple[str, ...]


class LexiconShape(Shape, frozen=True):
    """languages/<code>/lexicon.yaml: how one language is heard."""

    mask: tuple[str, ...]
    patterns: dict[str, tuple[str, ...]]
    families: dict[str, tuple[str, ...]]
    words: dict[str, tuple[str, ...]]
    numbers: dict[str, int]
    around_number: tuple[str, ...]
    out_of_ten: tuple[str, ...]
    courtesies: tuple[str, ...]
    called: tuple[str, ...]
    ordinals: tuple[tuple[str, ...], ...] = ()
    """What the first button is called by who counts, the second …"""
    respell: dict[str, str] = {}
    mend: tuple[str, ...] = ()
    real: tuple[str, ...] = ()


class WishShape(Shape, frozen=True):
    """A wish: the word families that tell it where they meet, and others that belong to it."""

    meet: tuple[str, ...]
    with_: str = field(name="with", default="")
    never: str = ""


class IntentsShape(Shape, frozen=True):
    """intents.yaml: wishes by their intents; questions by their ids."""

    do: dict[str, WishShape]
    questions: dict[str, WishShape]


class WordsShape(Shape, frozen=True):
    """languages/<code>/intents.yaml: families and wishes, each with its words, separated by commas."""

    small: str
    phrases: dict[str, str]
    families: dict[str, str]


class SayingShape(Shape, frozen=True):
    """A way to say a clock time."""

    say: str
    plus: int = 0
    sure: bool = False


class TimesShape(Shape, frozen=True):
    """languages/<code>/times.yaml: how one language speaks of times, days and places."""

    numbers: dict[str, int]
    joined: tuple[str, ...]
    clock24: bool
    sayings: tuple[SayingShape, ...]
    parts: dict[str, str]
    around: tuple[str, ...]
    days: tuple[str, str, str, str, str, str, str]
    every: str
    weekdays: str
    weekend: str
    but: str
    until: str
    joint: str
    a_day: str
    a_week: str
    a_minute: str
    an_hour: str
    half_hour: str
    earlier: str
    later: str
    place: str
    into: str
    here: str
    remind: str
    glued: str = ""
    """What may be written in one word with a number after it."""


class CapsShape(Shape, frozen=True):
    """caps.yaml, in seconds and counts."""

    sessions_a_day: int
    on_ball: int
    pause: int
    tap_nudge: int
    tap_abandon: int
    more_time: int
    more_times: int
    to_lie_down: int
    knees_after: int
    high_rating: int
    late_cue: int
    carry_on: int
    ask_again: int


class LanguagesShape(Shape, frozen=True):
    """languages.yaml: code -> whole or safety."""

    languages: dict[str, str]


class ReviewShape(Shape, frozen=True):
    """review.yaml: who has signed."""

    clinician: str | None
    native_speakers: dict[str, str]


class TracksShape(Shape, frozen=True):
    """audio/tracks.yaml: routine -> language -> what its track holds, as bot/catalog/script.py names it."""

    tracks: dict[str, dict[str, str]]


class ClipsShape(Shape, frozen=True):
    """audio/clips.yaml: language -> line -> what its clip says, as bot/catalog/clips.py names it."""

    clips: dict[str, dict[str, str]] = {}


class StyleShape(Shape, frozen=True):
    """languages/<code>/style.yaml: how one language is written."""

    off_the_ball: tuple[str, ...]
    """Words of which each line that takes a person off the ball has to say one."""
    actions: tuple[str, ...]
    """Words that say what to do."""
    avoid: dict[str, str]
    """Words that are not used, and what is said instead."""
    ball: tuple[str, ...] = ()
    """Words for the ball; the first language's stand in lines.yaml."""


class BallShape(Shape, frozen=True):
    """Words for the ball, and the lines of rooms that may say them to whoever reads those."""

    words: tuple[str, ...]
    may: tuple[str, ...]


class LinesShape(Shape, frozen=True):
    """lines.yaml: what the rooms say by name, with the arguments they give."""

    rooms: dict[str, tuple[str, ...]]
    safety: dict[str, tuple[str, ...]]
    safety_buttons: tuple[str, ...]
    off_the_ball: tuple[str, ...]
    ball: BallShape
    counts: tuple[str, ...]
    """Arguments that count something."""
    promises: dict[str, tuple[str, ...]]
    """Line -> what it promises may be typed."""


class SourceShape(Shape, frozen=True):
    """Where an item of the seed article is carried, or why it is left out or changed."""

    carried: tuple[str, ...] = field(name="in", default=())
    deviation: str = ""


class SourcesShape(Shape, frozen=True):
    """source.yaml."""

    items: dict[str, SourceShape]
