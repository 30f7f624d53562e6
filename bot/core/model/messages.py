"""The vocabulary of the whole program: what is heard, what is said, what is remembered.

House rules: frozen values only; nothing here knows a platform or a language. An instant is milliseconds since 1970 in
UTC, a length whole milliseconds. A line is a Fluent message's id; words are chosen when a message is delivered.
"""

from enum import IntEnum, StrEnum

from msgspec import Struct, field

from bot.core.model.checkins import Answer
from bot.core.model.instants import Instant


# The order is the postman's queue; the numbers stand in the outbox of every database, so new ones come at the end.
class Urgency(IntEnum):
    """What may overtake what, most urgent first."""

    SAFETY = 0
    ANSWER = 1
    CUE = 2
    CALL = 3
    CLEANUP = 4
    """Taking old buttons away: whenever nothing else wants to be said."""


class Tone(StrEnum):
    """How a button is to look: as usual, as the one answer that goes on as meant, or red in a last row of its own."""

    PLAIN = "plain"
    EXPECTED = "expected"
    STOPS = "stops"


class Shade(StrEnum):
    """Which pictures a person wants: dark ones after dusk by their own clock, or always dark, or always light."""

    DUSK = "dusk"
    DARK = "dark"
    LIGHT = "light"


class Sight(StrEnum):
    """How what a picture shows reaches a person: to be seen; seen, and told in words below it; or told alone."""

    SEEN = "seen"
    BOTH = "both"
    TOLD = "told"


class Chart(Struct, frozen=True, array_like=True):
    """A person's ratings, to be drawn where the message is delivered; the points travel inside the sealed message."""

    # Inside the message and not looked up later: what is drawn is what the person was told at that moment.
    ratings: bytes
    """As bot/core/model/ratings.py packs them."""
    zone: str
    """Whose dates are shown."""
    facts: dict[str, str | int] = {}
    """The same numbers for words: the arguments of the line chart-alt, or of a sheet's lines."""
    answers: tuple[Answer, ...] = ()
    """What was answered about everyday life, for a sheet."""


class Document(Struct, frozen=True, array_like=True):
    """A file for the person: finished, or a sheet to be drawn where the message is delivered."""

    name: str
    media: str
    """The MIME type."""
    content: bytes = b""
    chart: Chart | None = None
    """To be drawn as a one-page PDF; then `content` is empty."""


# Telegram lets a message be edited about once a second, and each edit costs a call: one animation costs one.
class Breath(Struct, frozen=True, array_like=True):
    """A pacer as one animation instead of a stream of edits: lengths in milliseconds, and the lines in and out."""

    breathe_in: int
    breathe_out: int
    in_line: str
    out_line: str
    ends: Instant


# Most of these fields are empty most of the time, and each is sealed and padded: what is not there costs nothing.
class Message(Struct, frozen=True, gc=False, omit_defaults=True):
    """One message, not yet in words."""

    line: str
    language: str
    urgency: Urgency
    # No words: ids, numbers, dates. The language is chosen when the message goes out, and may have changed by then.
    args: dict[str, str | int] = {}
    buttons: tuple[str, ...] = ()
    """Button ids, in order; labels are the lines button-<id>, numbers speak for themselves."""
    ticked: tuple[str, ...] = ()
    """Those of the buttons that are chosen; their labels bear a check mark."""
    prompt: int = 0
    """The number that the buttons carry; 0 where there are none."""
    silent: bool = False
    picture: str = ""
    """The id of a drawing; its alt text is the line picture-<id>."""
    # A handle and not a platform's id, which is only known once the message has arrived.
    card: str = ""
    """A handle: a later message with the same one edits this in place."""
    # A cue late by a minute is worse than none: it would be obeyed in the wrong moment.
    expires: Instant | None = None
    """Not sent after this instant."""
    # None stays whatever the person does. "era" is the name in messages that wait in databases of before.
    course_version: int | None = field(default=None, name="era")
    """Set for a message that passes away when the person changes course."""
    # The way off the ball and the openings: if such a one can't be said, somebody may lie there in silence.
    must: bool = False
    """If it expires unsent, the core is told (Lost)."""
    # Twice the number to call is better than none; twice "breathe out" is not.
    resend: bool = False
    """When nobody knows whether it arrived: send again (True) or let go."""
    ends: Instant | None = None
    """When the step ends that this message opens, for a channel that shows a countdown."""
    poll: str = ""
    """A poll: a channel that has its own may put the line as the question and the buttons as the options."""
    chart: Chart | None = None
    """To be drawn; its alt text is the line chart-alt."""
    document: Document | None = None
    # A property of the message and no picture: a channel without animations gets the edits instead.
    breath: Breath | None = None
    """The pacer's animation goes with it; its alt text is the line picture-pacer."""
    track: str = ""
    """The id of a sound track; what it holds is told by the line track-<id>."""
    asks_place: bool = False
    """The person is asked where they are."""
    again: bool = False
    """The question stood already and is only put once more; see bot/core/dialog/giving_way.py."""
    clears: bool = False
    """Whoever asks for this wants nothing of what still waits: all that may give way does."""
    dark: bool = False
    """Its picture, or its pacer, is for a dark screen."""
    sight: Sight = Sight.SEEN
    """Whether its picture goes along, and whether what that shows is told in words."""
    spoken: bool = False
    """It is to be heard as well, in the language's voice, where there is a clip of its line."""


class Note(Struct, frozen=True, gc=False):
    """A fact to keep beside the conversation, sealed: a consent, a session, a rating, a harm."""

    kind: str
    facts: dict[str, str | int] = {}
