"""What goes in and out of the store: frozen values, no row and no cursor ever leaves it."""

from collections.abc import Mapping
from enum import IntEnum

from msgspec import Struct

from bot.channel import Outcome
from bot.core.model.conversation import Wakes
from bot.core.model.instants import Instant
from bot.core.model.messages import Message, Urgency


# Numbers that stand in every database; from SENT on a row is final, and "state < 2" is the index of what is open.
class State(IntEnum):
    """Where a message of the outbox stands; from SENT on it is final and has no text any more."""

    QUEUED = 0
    CLAIMED = 1
    SENT = 2
    MAYBE = 3
    """Nobody knows whether it arrived, and it is let go."""
    EXPIRED = 4
    CANCELLED = 5
    REFUSED = 6


class Queued(Struct, frozen=True, gc=False):
    """A message that waits to be claimed; there may be very many, so the garbage collector passes over them."""

    id: int
    chat: str
    """The platform's name of the chat: its number ends when somebody is forgotten, the order of its words does not."""
    channel: str
    urgency: Urgency
    not_before: Instant
    meant: Instant = 0
    """When it was to be said: the moment of the wake that brought it, or when it was spoken."""


# What the caller has to do after the commit, and not before: nobody is told anything that is not on the disk.
class Spoken(Struct, frozen=True, gc=False):
    """What turns led to: messages queued, the earliest of the wakes just written, how many turns, what chats closed."""

    queued: tuple[Queued, ...] = ()
    wakes: Wakes = Wakes()
    turned: int = 0
    parked: int = 0
    closed: tuple[tuple[str, str], ...] = ()
    """Chats (channel, the platform's name) where nobody is any more, or where everything was forgotten."""


class Claim(Struct, frozen=True):
    """A message to deliver now, and where: `edits` is the platform's name of the message it replaces, or empty."""

    id: int
    chat: str
    channel: str
    message: Message
    edits: str = ""
    remove_buttons: bool = False
    """Nothing is said; the message that `edits` names loses its buttons."""


class Claimed(Struct, frozen=True):
    """What a claim gave: messages to deliver, ids that are void, and what was said because of those."""

    claims: tuple[Claim, ...] = ()
    dropped: tuple[int, ...] = ()
    spoken: Spoken = Spoken()


class Receipt(Struct, frozen=True):
    """What became of a claimed message."""

    id: int
    outcome: Outcome


class Kept(Struct, frozen=True):
    """What a piece of housekeeping led to, and whether there is more to do."""

    spoken: Spoken = Spoken()
    more: bool = False


class Count(Struct, frozen=True):
    """How much there is."""

    people: int
    awaited: int
    """People in a session, or asked something that has its time."""
    called: int
    """Of the others, those to whom something unasked is to come."""
    due: int
    """People whose wake is due."""
    open: Mapping[tuple[State, Urgency], int]
    """Messages that wait, or are under way."""

    @property
    def queued(self) -> int:
        """Messages that wait."""
        return sum(number for (state, _), number in self.open.items() if state is State.QUEUED)
