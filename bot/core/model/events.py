"""What is heard: everything that may come from a platform, the clock or the store. Frozen values, no behaviour."""

from msgspec import Struct, field


# Tagged, since an event whose turn raised twice is set aside, sealed, for whoever looks into it.
class Said(Struct, frozen=True, gc=False, tag="said"):
    """A person wrote this: a message, a caption, or the new words of an edited message."""

    text: str


class Pressed(Struct, frozen=True, gc=False, tag="pressed"):
    """A person pressed the button `button` under the prompt with number `prompt`."""

    prompt: int
    button: str


class Shown(Struct, frozen=True, gc=False, tag="shown"):
    """A person sent something without words; `kind` is picture, voice, sticker, place, contact or file."""

    kind: str
    spot: tuple[float, float] | None = None
    """Latitude and longitude of a place, in degrees."""


class Arrived(Struct, frozen=True, gc=False, tag="arrived"):
    """A person opened the chat; `payload` is what a link carried, if anything."""

    payload: str = ""


class Woke(Struct, frozen=True, gc=False, tag="woke"):
    """The clock reached a time that `next_wake` named."""


class Lost(Struct, frozen=True, gc=False, tag="lost"):
    """A message that had to be said expired unsent; `course_version` is that of the course that spoke it."""

    # The name under which it was saved before; what waits in a database of today must open tomorrow.
    course_version: int = field(name="era")


class Gone(Struct, frozen=True, gc=False, tag="gone"):
    """The platform says that this person can't be reached any more."""


class Linked(Struct, frozen=True, gc=False, tag="linked"):
    """The store looked up a code: `how` is joined, wrong (nobody showed it in the last ten minutes), same or wait."""

    how: str


class Noticed(Struct, frozen=True, gc=False, tag="noticed"):
    """Whoever runs the program has something to say to everybody; after `until` it is not said any more."""

    words: str
    until: int


class Ordered(Struct, frozen=True, gc=False, tag="ordered"):
    """Whoever runs the program has asked for something in their own chat, and it is done; facts are of all."""

    order: str  # numbers, aside, held, resumed, told or what
    facts: dict[str, str | int]


Event = Said | Pressed | Shown | Arrived | Woke | Lost | Gone | Linked | Noticed | Ordered
