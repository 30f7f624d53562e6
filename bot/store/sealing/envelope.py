"""The sealed forms of what is written: a message with its destination, a note, an event set aside.

House rule: these are positional and saved, so fields are only ever appended, with defaults.
"""

from msgspec import Struct, msgpack

from bot.core.model.events import Event
from bot.core.model.messages import Message, Note


class Envelope(Struct, frozen=True, array_like=True):
    """A message that stands alone: the channel, the platform's name of the chat, and what to say."""

    channel: str
    address: str
    message: Message
    remove_buttons: str = ""
    """The platform's name of a message whose buttons are to go; then there is nothing to say."""


class ParkedEvent(Struct, frozen=True, array_like=True):
    """An event whose turn went wrong, and where it came from."""

    chat: int
    event: Event


_encoder = msgpack.Encoder()
_envelope = msgpack.Decoder(Envelope)
_note = msgpack.Decoder(Note)


def packed(thing: Envelope | Note | ParkedEvent) -> bytes:
    """The saved form."""
    return _encoder.encode(thing)


def read_envelope(saved: bytes) -> Envelope:
    """A message from its saved form."""
    return _envelope.decode(saved)


def read_note(saved: bytes) -> Note:
    """A note from its saved form."""
    return _note.decode(saved)
