"""What a button carries, on every platform: the prompt's number, its own id, and a tag that only Easeback can make.

House rules: the tag binds the chat too, so another person's button, or an invented one, is recognised; such a press
names no button at all, and the core brings the current prompt. Nothing of a button is remembered, so it works after
any restart.
"""

import base64
import hashlib
import hmac
from collections.abc import Callable

from bot.channel import Choice
from bot.core.model.events import Pressed
from bot.core.model.messages import Tone

FOREIGN = Pressed(0, "")
"""A press that means nothing."""
# Short, because Telegram gives all of a button 64 bytes.
_TAG = 6
"""Bytes of a tag: to hit one by chance takes 2^47 presses, and then it is a button of one's own chat."""
_LONGEST_PROMPT = 15
"""Digits of a number that is read; ours are seconds."""


class ButtonCodec:
    """Makes and reads what buttons carry."""

    def __init__(self, key: bytes, *, separator: str, longest: int) -> None:
        """`separator` stands between the parts on this platform, which lets a button carry `longest` bytes."""
        self._key = key
        self._separator = separator
        self._longest = longest

    def carried(self, chat: str, prompt: int, button: str) -> str:
        """What goes with a button of a chat; raises ValueError for an id that is too long (a bug of ours)."""
        carried = self._separator.join((str(prompt), button, self.tag(chat, prompt, button)))
        if len(carried.encode()) > self._longest:
            raise ValueError(f"the button {button} is too long: a platform takes {self._longest} bytes")
        return carried

    def pressed(self, chat: str, carried: str) -> Pressed:
        """The press that comes back; FOREIGN where the tag is not the one of this chat, prompt and button."""
        # The number stands before the first separator and the tag behind the last: an id may hold some itself.
        prompt, _, rest = carried.partition(self._separator)
        button, _, tag = rest.rpartition(self._separator)
        if not (prompt.isascii() and prompt.isdecimal() and len(prompt) <= _LONGEST_PROMPT):
            return FOREIGN
        # Made anew and compared, so nothing has to be remembered, and a button works after any restart and in
        # any process.
        right = self.tag(chat, int(prompt), button)
        return Pressed(int(prompt), button) if hmac.compare_digest(tag.encode(), right.encode()) else FOREIGN

    def tag(self, chat: str, prompt: int, button: str) -> str:
        """What only these keys make of a chat and a button; it tells neither."""
        made = hashlib.blake2b(f"{chat}\0{prompt}\0{button}".encode(), key=self._key, digest_size=_TAG)
        return base64.urlsafe_b64encode(made.digest()).decode("ascii")


def in_rows(choices: tuple[Choice, ...], fits: Callable[[list[Choice]], bool]) -> list[list[Choice]]:
    """Buttons in rows, in their order: each row takes as many as fit side by side, and one at least. What stops has
    the last row to itself, as wide as all the others."""
    rows: list[list[Choice]] = []
    for choice in choices:
        row = [*rows[-1], choice] if rows else []
        if row and choice.tone is not Tone.STOPS and fits(row):
            rows[-1] = row
        else:
            rows.append([choice])
    return rows
