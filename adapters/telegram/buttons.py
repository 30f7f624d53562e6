"""What a button carries: the prompt's number, the button's id, and a tag that only Easeback can make.

House rules: at most 64 bytes; the tag binds the chat too, so another person's button, or an invented one, is
recognised; such a press names no button at all, and the core brings the current prompt.
"""

import base64
import hashlib
import hmac

from bot.channel import Choice
from bot.core.model.events import Pressed

LONGEST = 64
"""Bytes that Telegram lets a button carry."""
FOREIGN = Pressed(0, "")
"""A press that means nothing."""
_TAG = 6
_WIDTH = 30
"""Letters that fit side by side on a narrow phone, in one row of equal buttons."""
_MOST = 3
_MOST_NUMBERS = 6


class Buttons:
    """Makes and reads what buttons carry."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def carried(self, chat: str, prompt: int, button: str) -> str:
        """What goes with a button of a chat; raises ValueError for an id that is too long (a bug of ours)."""
        carried = f"{prompt}.{button}.{self.tag(chat, prompt, button)}"
        if len(carried.encode()) > LONGEST:
            raise ValueError(f"the button {button} is too long for Telegram")
        return carried

    def pressed(self, chat: str, carried: str) -> Pressed:
        """The press that comes back; FOREIGN where the tag is not the one of this chat, prompt and button."""
        prompt, _, rest = carried.partition(".")
        button, _, tag = rest.rpartition(".")
        if not (prompt.isascii() and prompt.isdecimal() and len(prompt) <= 15):
            return FOREIGN
        right = self.tag(chat, int(prompt), button)
        return Pressed(int(prompt), button) if hmac.compare_digest(tag.encode(), right.encode()) else FOREIGN

    def tag(self, chat: str, prompt: int, button: str) -> str:
        """What only these keys make of a chat and a button; it tells neither."""
        made = hashlib.blake2b(f"{chat}\0{prompt}\0{button}".encode(), key=self._key, digest_size=_TAG)
        return base64.urlsafe_b64encode(made.digest()).decode("ascii")


def rows(choices: tuple[Choice, ...]) -> list[list[Choice]]:
    """Buttons in rows, in their order: as many side by side as a thumb can hit and an eye can read."""
    found: list[list[Choice]] = []
    most = _MOST_NUMBERS if all(choice.label.isdecimal() for choice in choices) else _MOST
    for choice in choices:
        row = [*found[-1], choice] if found else []
        if row and len(row) <= most and len(row) * max(len(each.label) for each in row) <= _WIDTH:
            found[-1] = row
        else:
            found.append([choice])
    return found
