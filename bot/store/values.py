"""What goes into the store's verbs and what comes out: frozen values, no rows."""

from enum import IntEnum

from msgspec import Struct

from bot.channel import Outcome
from bot.core.person import Wakes
from bot.core.words import Event, Instant, Message


class State(IntEnum):
    """What became of a row of the outbox; below SENT it is still open."""

    QUEUED = 0
    CLAIMED = 1
    SENT = 2
    MAYBE = 3
    EXPIRED = 4
    CANCELLED = 5
    REFUSED = 6


class Queued(Struct, frozen=True):
    """A row that waits: for which chat, on which channel, how urgent, not before when."""

    id: int
    chat: int
    channel: str
    urgency: int
    not_before: Instant = 0


class Spoken(Struct, frozen=True):
    """What a verb brought about: rows that wait, the earliest wakes written, and how many turns and failures."""

    queued: tuple[Queued, ...] = ()
    wakes: Wakes = Wakes()
    turned: int = 0
    parked: int = 0


class Told(Struct, frozen=True):
    """An event for a person whom the store knows by number."""

    person: int
    event: Event


class Claim(Struct, frozen=True):
    """A row that may be sent now: to which platform address, and the message it replaces in place, if any."""

    id: int
    chat: int
    channel: str
    address: str
    message: Message
    edits: str = ""


class Claimed(Struct, frozen=True):
    """What became of the rows to be claimed."""

    claims: tuple[Claim, ...] = ()
    dropped: tuple[int, ...] = ()
    """Rows that passed away, expired, or were not open any more."""
    spoken: Spoken = Spoken()


class Receipt(Struct, frozen=True):
    """What the platform did with a row."""

    id: int
    outcome: Outcome


class Letterhead(Struct, frozen=True, array_like=True):
    """A row's sealed content: where it goes and what it says. It stands alone, so a farewell outlives its person."""

    channel: str
    address: str
    message: Message


class Counts(Struct, frozen=True):
    """How much there is, for metrics."""

    people: int
    sessions: int
    queued: int
