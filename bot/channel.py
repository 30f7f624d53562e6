"""The port that adapters fill: one way in, one way out, and the clock.

House rules: an adapter is handed finished words (a Letter) and hands over Heard; it never decides. `hear` returns
when what was heard is on disk; only then may an adapter acknowledge. `deliver` answers with a value, never an
exception, for everything the world can do to a message.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Literal, Protocol

from msgspec import Struct

from bot.charts import Drawing
from bot.core.model.events import Event
from bot.core.model.instants import Instant
from bot.core.model.messages import Tone, Urgency
from bot.figures import Figure


class Heard(Struct, frozen=True, gc=False):
    """One event from a platform: who, what, and a key that is the same when the platform says it again."""

    channel: str
    chat: str
    key: str
    event: Event
    language: str = ""
    """What the platform tells about the person's language, an IETF tag; only used for a newcomer."""
    zone: str = ""
    """The person's time zone if the platform knows it; only used for a newcomer."""
    dated: Instant | None = None
    """When it happened by the platform's own clock; None where it does not say."""
    person: str = ""
    """The platform's number of the person, where a private chat has another one; empty: the same."""


class Choice(Struct, frozen=True):
    """A button: its id and the label a person reads."""

    id: str
    label: str
    tone: Tone = Tone.PLAIN


class Enclosed(Struct, frozen=True):
    """A file that goes with a letter: a picture to be shown, or a document to be kept."""

    name: str
    media: str
    """The MIME type; image/png is shown, all else is handed over as a file."""
    content: bytes


class Media(Struct, frozen=True):
    """A picture, an animation or a track of the content: a file that was checked at the start and does not change."""

    name: str
    """Unique among all media; a platform's own copy may be remembered by it as long as this process runs."""
    kind: Literal["picture", "animation", "track", "clip"]
    path: Path
    """A PNG; an MP4 without sound, and beside it the same as .gif; an OGG with Opus. The letter's `alt` tells of it; a
    clip says the letter's own words."""
    dark: Path | None = None
    """The same picture or animation for a dark screen; beside an MP4 lies its GIF there too."""
    seconds: int = 0
    """How long an animation or a track lasts."""
    size: int = 0
    """Bytes of the file at `path`."""
    dark_size: int = 0
    """The same of the one at `dark`."""


class Breath(Struct, frozen=True):
    """What a pacer's animation shows, for a channel that draws its own: milliseconds in and out, and their words."""

    breathe_in: int
    breathe_out: int
    in_words: str
    out_words: str
    ends: Instant


class Progress(Struct, frozen=True):
    """Where a step stands among those that guide: it is number `step` of `steps`, the first is 1."""

    step: int
    steps: int


class Letter(Struct, frozen=True):
    """A message in words, ready to be delivered."""

    id: int
    chat: str
    text: str
    urgency: Urgency
    choices: tuple[Choice, ...] = ()
    prompt: int = 0
    silent: bool = False
    alt: str = ""
    """The alt text of its picture, animation, track or chart; empty where there is none."""
    described: bool = False
    """The alt text is to be read below the words, also where what it tells of is shown: somebody has asked for that."""
    card: str = ""
    edits: str = ""
    """The platform's id of the message that this one replaces in place; empty: send anew."""
    ends: Instant | None = None
    progress: Progress | None = None
    """Set for the words that open a step."""
    poll: str = ""
    """A poll, for a channel that has its own: the text is the question, the choices are the options."""
    enclosed: Enclosed | None = None
    chart: Drawing | None = None
    """What the picture enclosed shows, for a channel that draws with letters."""
    media: Media | None = None
    """What is shown or played with it. A letter has media or something enclosed, never both."""
    breath: Breath | None = None
    """Set beside a pacer's animation."""
    asks_place: str = ""
    """The person is asked where they are: a channel on which a place can be shared offers that, under this label."""
    left: int = 0
    """Whole minutes that are left of the step it opens, for a channel that counts down; 0: nothing to show."""
    remove_buttons: bool = False
    """No words at all: only take the buttons away from the message that `edits` names."""
    take_away: bool = False
    """No words at all: the message that `edits` names is to go, since what it shows would mislead."""
    lead: int = 0
    """So many characters of the text are its first sentence, which carries the instruction; 0: nothing stands out."""
    folds: bool = False
    """Long reading that is looked up, not lived: all but its first paragraph may be folded away."""


class Delivered(Struct, frozen=True):
    """The platform took it; `message_id` is the platform's name for it, for later edits."""

    message_id: str = ""
    keyboard: bool = False
    """Buttons stand under it that can be taken away: they are, when the next ones have been delivered in that chat."""
    dated: Instant | None = None
    """When the platform took it, by its own clock; None where it does not say."""


class Refused(Struct, frozen=True):
    """The platform did not take it: the person is gone, try later (not before `retry_at`), or the message is bad."""

    why: Literal["gone", "later", "bad"]
    retry_at: Instant = 0
    words: str = ""
    """What the platform said, for the log; never what the person said."""


class Unknown(Struct, frozen=True):
    """Nobody knows whether it arrived."""


Ails = Callable[[str], None]
"""Is told what ails a channel, in a sentence for the operator; nothing: it is well."""
Outcome = Delivered | Refused | Unknown
Hear = Callable[[Heard], Awaitable[None]]


class ChannelClosed(Exception):
    """The platform does not let Easeback in, and only an operator can mend it: what happened, and what to do."""

    def __init__(self, words: str) -> None:
        super().__init__(f"{words}.")


class TokenRefused(ChannelClosed):
    """The platform itself says, in its own form, that it does not know the token (any more)."""


class Limits(Struct, frozen=True):
    """How fast a platform lets a bot speak; 0 means as fast as it likes."""

    per_second: float = 0
    chat_per_second: float = 0
    chat_burst: int = 1
    again_within: int = 0
    """So long, in milliseconds, a message may be handed over once more without being shown twice; 0: never."""
    counts_down: bool = False
    """The message that opens a step is changed once a minute to show what is left of it."""
    answer_within: float = 35
    """Seconds after which a delivery is cut off, and nobody knows whether it arrived: above what the adapter allows."""
    upload_within: float = 95
    """The same for a letter with a file."""


class Channel(Protocol):
    """What every adapter offers."""

    name: str
    limits: Limits

    async def listen(self, hear: Hear) -> None:
        """Hear until cancelled or until the channel's end (a closed terminal); raises ChannelClosed."""

    async def deliver(self, letter: Letter) -> Outcome:
        """Hand one letter to the platform."""


class Served(Channel, Protocol):
    """A channel of `easeback serve`: one that many people share."""

    @property
    def routes(self) -> "tuple[Route, ...]":
        """The paths at which its platform calls, for the web server."""

    @property
    def figures(self) -> Sequence[Figure]:
        """What it counts, for whoever watches the program; nobody's in particular."""

    async def close(self) -> None:
        """After the last delivery: let go of all connections."""


class Memory(Protocol):
    """What an adapter has to know of its platform after a restart: a file's name there, whose poll it was, a session.

    Sealed and kept for ninety days after the last `keep`; nothing that a person said or is belongs here.
    """

    async def keep(self, name: str, value: str) -> None:
        """Remember; returns when it is on disk. An empty value forgets."""

    async def find(self, name: str) -> str:
        """What was kept under a name, or nothing."""


Lately = Callable[[int], Awaitable[tuple[str, ...]]]
"""The chats that were spoken to in the last days, at most so many, the latest first."""


class Route(Struct, frozen=True):
    """A path on the web server at which a platform calls with POST."""

    path: str
    allows: Callable[[Mapping[str, str]], bool]
    """Whether the headers are those of the platform; decided before a body is read."""
    take: Callable[[Mapping[str, str], bytes], Awaitable[int]]
    """Headers and body; the status of the answer, once all that was heard is on disk."""


class Clock(Protocol):
    """The only source of time outside the core."""

    def now(self) -> Instant:
        """The present instant."""

    def steady(self) -> int:
        """Milliseconds that have passed since some moment of this process, whatever is done to `now`."""

    def real_seconds_until(self, at: Instant) -> float:
        """How many real seconds to wait until this clock reaches `at`; 0 if it is past, endless if it stands still."""


class Travel(Protocol):
    """Travelling in time: only the terminal offers it, on a clock of its own."""

    async def travel_to(self, at: Instant) -> None:
        """Step through every wake until `at`, each with all its messages delivered, and go on from there."""

    async def settle(self) -> None:
        """Wait until all that was heard is answered and all that may be said now is delivered."""
