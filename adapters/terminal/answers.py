"""What a typed line means: a button that stands there, by its number or its label, or simply words.

House rules: numbers name the buttons in the order they are shown, unless labels are numbers themselves (a rating):
then a number is the label. Whatever names no standing button goes to the core as words; the core knows labels too.
"""

import unicodedata
from collections import OrderedDict
from typing import NamedTuple

from bot.channel import Choice, Letter
from bot.core.model.events import Event, Pressed, Said
from bot.core.model.messages import Urgency

# A question that is put again has a new message; the older ones stay on the screen, and their labels may still be
# typed.
KEPT = 5
"""Messages with buttons that are remembered."""


class Offer(NamedTuple):
    """The buttons under one message."""

    prompt: int
    choices: tuple[Choice, ...]


NOTHING = Offer(0, ())


class Offers:
    """The buttons that stand on the screen, by message; the latest count."""

    def __init__(self) -> None:
        self._offers: OrderedDict[str, Offer] = OrderedDict()

    @property
    def live(self) -> Offer:
        """The buttons that a number means."""
        return next(reversed(self._offers.values()), NOTHING)

    def take(self, message: str, letter: Letter) -> None:
        """A letter stands on the screen as `message`: its buttons are the live ones. An edit may take its own away."""
        if letter.prompt and letter.choices:
            self._offers[message] = Offer(letter.prompt, letter.choices)
            # An edit that brings buttons makes its message the latest again.
            self._offers.move_to_end(message)
        elif letter.edits:
            self._offers.pop(message, None)
        elif letter.urgency is not Urgency.CUE:
            # Words without buttons stand last: a number would press what is over. The core counts out what counts.
            self._offers.clear()
        while len(self._offers) > KEPT:
            self._offers.popitem(last=False)


def meant(line: str, offer: Offer) -> tuple[Event, str]:
    """The event that a clean line stands for, and the label of the button that it presses (empty: none)."""
    choice = _numbered(line, offer) or _labelled(line, offer)
    return (Pressed(offer.prompt, choice.id), choice.label) if choice else (Said(line), "")


def speaks_numbers(choices: tuple[Choice, ...]) -> bool:
    """Whether labels are numbers themselves, so that no other numbers may stand before them."""
    return any(_is_number(choice.label) for choice in choices)


def clean(text: str) -> str:
    """A line without control characters and halves of characters; tabs and line breaks become spaces."""
    spaced = "".join(" " if char.isspace() else char for char in text)
    return "".join(char for char in spaced if unicodedata.category(char) not in ("Cc", "Cs")).strip()


def plain_label(label: str) -> str:
    """A label for comparing: no sign in front, no capitals, one kind of apostrophe, single spaces."""
    words = unicodedata.normalize("NFKC", label).casefold().replace("’", "'").split()
    joined = " ".join(words)
    # Emoji in front of a label are for the eye; nobody types them.
    start = next((at for at, char in enumerate(joined) if char.isalnum()), 0)
    return joined[start:]


def _is_number(text: str) -> bool:
    # ASCII, because int() reads the digits of every script, and three are more buttons than any message has.
    return text.isascii() and text.isdecimal() and len(text) <= 3


def _numbered(line: str, offer: Offer) -> Choice | None:
    if not _is_number(line) or speaks_numbers(offer.choices):
        return None
    number = int(line)
    return offer.choices[number - 1] if 1 <= number <= len(offer.choices) else None


def _labelled(line: str, offer: Offer) -> Choice | None:
    said = plain_label(line)
    return next((choice for choice in offer.choices if said and plain_label(choice.label) == said), None)
