"""Telegram's buttons: how much one carries, and how many stand side by side (docs: InlineKeyboardButton)."""

from adapters.button_codec import FOREIGN, ButtonCodec, in_rows
from bot.channel import Choice

__all__ = ["FOREIGN", "Buttons", "rows"]

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
    most = _MOST_NUMBERS if all(choice.label.isdecimal() for choice in choices) else _MOST
    return in_rows(choices, lambda row: len(row) <= most and len(row) * max(len(each.label) for each in row) <= _WIDTH)
