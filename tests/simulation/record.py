"""What the witnesses write down: what people did, what the core answered, what the platform was given.

House rules: these are the simulation's own records; none of them is ever read from the database.
"""

from dataclasses import dataclass, field

from bot.channel import Heard, Letter, Outcome
from bot.core.model.conversation import Conversation
from bot.core.model.events import Event
from bot.core.model.instants import Instant
from bot.core.model.messages import Message

Steady = int
"""Milliseconds since the machine was switched on; the wall clock may be stepped, this one never."""


@dataclass(eq=False)
class Act:
    """One thing a person did."""

    chat: str
    at: Steady
    heard: Heard
    acknowledged: Steady | None = None
    turns: int = 0
    """Turns that were committed because of it."""


@dataclass(eq=False)
class Turned:
    """One committed turn of the core."""

    chat: str
    life: int
    """A person who is forgotten and comes back has another life."""
    event: Event
    act: Act | None
    before: Conversation
    after: Conversation | None
    now: Instant
    at: Steady
    words: "list[Words]" = field(default_factory=list)
    group: int = 0
    """The number of the commit."""


@dataclass(eq=False)
class Words:
    """One message that a turn said, stamped with a serial number before the store ever saw it."""

    serial: int
    message: Message
    turn: Turned
    attempts: "list[Attempt]" = field(default_factory=list)
    copies: int = 0
    claimed: int = 0
    """The number of the commit that claimed it last; 0: none has."""


@dataclass(eq=False)
class Attempt:
    """One letter that the postman handed to the platform."""

    letter: Letter
    words: Words | None
    channel: str
    boot: int
    claimed: int
    """The number of the commit that claimed it."""
    at: Steady
    now: Instant
    outcome: Outcome | None = None
    """What the platform answered; None: the program died before."""
    answered: Steady | None = None
    copies: int = 0
