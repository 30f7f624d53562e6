"""Seats: the people of one batch, as they are now, each with the chat that words go to."""

from typing import Any

from bot.core.model.conversation import Conversation, Wakes, restored
from bot.core.model.instants import Instant
from bot.vault import UnopenableSeal, Vault

LEAST_STATE = LEAST_LETTER = LEAST_PARKED = 256
LEAST_KEEPSAKE = 128
"""Bytes as which shorter ones are sealed, so that lengths tell neither what was said nor how far somebody is."""


class Seat:
    """One person in a batch: the row as it was read, changed by each turn, written once at the end."""

    __slots__ = ("_conversation", "changed", "era", "faults", "forgotten", "home", "id", "new", "sealed", "wakes")

    def __init__(
        self, id: int, home: int, era: int, wakes: Wakes, faults: int, sealed: bytes, new: bool = False
    ) -> None:
        self.id = id
        self.home = home
        self.era = era
        self.wakes = wakes
        self.faults = faults
        self.sealed = sealed
        self.new = new
        self.changed = new
        self.forgotten = False
        self._conversation: Conversation | None = None

    def conversation(self, vault: Vault) -> Conversation:
        """The conversation, opened when first asked for."""
        if self._conversation is None:
            self._conversation = restored(vault.open(self.sealed, person_row(self.id)))
        return self._conversation

    def doubt(self) -> None:
        """Read the saved record again at the next turn."""
        self._conversation = None

    def become(self, conversation: Conversation, sealed: bytes, wakes: Wakes, home: int) -> None:
        """The state after a turn that went well."""
        self._conversation = conversation
        self.sealed = sealed
        self.era = conversation.course_version
        self.wakes = wakes
        self.home = home
        self.faults = 0
        self.changed = True

    def back_off(self, until: Instant, now: Instant) -> None:
        """Whatever is due by now waits until then."""
        answer, call = self.wakes.answer_at, self.wakes.call_at
        self.wakes = Wakes(
            until if answer is not None and answer <= now else answer,
            until if call is not None and call <= now else call,
        )
        self.changed = True

    def sleep(self) -> None:
        """Nothing wakes this person until something is heard."""
        self.wakes = Wakes()
        self.faults = 0
        self.changed = True


class Chat:
    """Where a person is met: a chat of a channel, its name sealed as the row has it, and whose the row says it is.

    The name is opened before anything of the person is looked at: only then is it certain that the row belongs to them.
    """

    __slots__ = ("_address", "_owner", "_sealed", "channel", "heard", "number", "seat")

    def __init__(
        self, seat: Seat, number: int, channel: str, sealed: bytes, heard: str | None = None, owner: int | None = None
    ) -> None:
        self.seat = seat
        self.number = number
        self.channel = channel
        self.heard = heard
        """The platform's name of the chat as it was just heard; None where nothing was."""
        self._sealed = sealed
        self._owner = seat.id if owner is None else owner
        self._address: str | None = None

    @classmethod
    def fresh(cls, seat: Seat, number: int, channel: str, address: str) -> "Chat":
        """The chat of somebody who has never been here."""
        chat = cls(seat, number, channel, b"", address)
        chat._address = address
        return chat

    def address(self, vault: Vault) -> str:
        """The platform's name of the chat, opened when first asked for; raises UnopenableSeal."""
        if self._address is None:
            address = vault.open(self._sealed, address_row(self.number, self._owner, self.channel)).decode()
            if self.heard is not None and address != self.heard:
                raise UnopenableSeal("the address was found under another one's hash")
            self._address = address
        return self._address


def seated(row: tuple[Any, ...]) -> Seat:
    """The seat of a row as it was read: id, home, era, answer_at, call_at, faults, sealed."""
    id, home, era, answer_at, call_at, faults, sealed = row
    return Seat(id, home, era, Wakes(answer_at, call_at), faults, sealed)


def person_row(id: int) -> bytes:
    """What a person's seal is bound to."""
    return b"person %d" % id


def address_row(number: int, person: int, channel: str) -> bytes:
    """What an address's seal is bound to: whose it is as well, and where."""
    return b"address %d %d %s" % (number, person, channel.encode())


def outbox_row(id: int, person: int, chat: int) -> bytes:
    """What an outgoing message's seal is bound to: who is told, and the number of the address."""
    return b"outbox %d %d %d" % (id, person, chat)


def note_row(id: int, person: int) -> bytes:
    """What a note's seal is bound to."""
    return b"note %d %d" % (id, person)


def parked_row(id: int, person: int) -> bytes:
    """What a parked event's seal is bound to."""
    return b"parked %d %d" % (id, person)


def keepsake_row(key: bytes) -> bytes:
    """What a keepsake's seal is bound to."""
    return b"keepsake " + key


def meta_row(key: str) -> bytes:
    """What a sealed value of the store itself is bound to."""
    return b"meta " + key.encode()
