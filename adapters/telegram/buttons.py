"""Telegram's buttons: how much one carries, its colour, and how many stand in a row (docs: InlineKeyboardButton)."""

from telegram.constants import KeyboardButtonStyle

from adapters.button_codec import FOREIGN, ButtonCodec, in_rows
from bot.channel import Choice
from bot.core.model.messages import Tone

__all__ = ["FOREIGN", "STYLES", "Buttons", "rows"]

STYLES = {Tone.STOPS: KeyboardButtonStyle.DANGER, Tone.EXPECTED: KeyboardButtonStyle.PRIMARY}
"""Red and blue (docs: InlineKeyboardButton, style); all others are as the person's app has them."""

LONGEST = 64
"""Bytes that Telegram lets a button carry."""
_WIDTH = 30
"""Letters that fit side by side on a narrow phone, in one row of equal buttons."""
_MOST = 3
_MOST_NUMBERS = 6


class Buttons(ButtonCodec):
    """Makes and reads what buttons carry."""

    def __init__(self, key: bytes) -> None:
        super().__init__(key, separator=".", longest=LONGEST)


def rows(choices: tuple[Choice, ...]) -> list[list[Choice]]:
    """Buttons in rows, in their order: as many side by side as a thumb can hit and an eye can read."""
    return in_rows(choices, _fits)


def _fits(row: list[Choice]) -> bool:
    most = _MOST_NUMBERS if all(choice.label.isdecimal() for choice in row) else _MOST
    return len(row) <= most and len(row) * max(len(each.label) for each in row) <= _WIDTH
