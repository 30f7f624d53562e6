"""The sealed forms of what is written: a message with its destination, a note, an event set aside.

House rule: these are positional and saved, so fields are only ever appended, with defaults.
"""

from msgspec import Struct, msgpack

from bot.core.model.events import Event
from bot.core.model.messages import Message, Note


class Parcel(Struct, frozen=True, array_like=True):
    """A message that stands alone: the channel, the platform's name of the chat, and what to say."""

    channel: str
    address: str
    message: Message
    fades: str = ""
    """The platform's name of a message whose buttons are to go; then there is nothing to say."""


class Aside(Struct, frozen=True, array_like=True):
    """An event whose turn went wrong, and where it came from."""

    chat: int
    event: Event


_encoder = msgpack.Encoder()
_parcel = msgpack.Decoder(Parcel)
_note = msgpack.Decoder(Note)
_aside = msgpack.Decoder(Aside)


def packed(thing: Parcel | Note | Aside) -> bytes:
    """The saved form."""
    return _encoder.encode(thing)


def parcel(saved: bytes) -> Parcel:
    """A message from its saved form."""
    return _parcel.decode(saved)


def note(saved: bytes) -> Note:
    """A note from its saved form."""
    return _note.decode(saved)


def aside(saved: bytes) -> Aside:
    """An event from its saved form."""
    return _aside.decode(saved)
