"""What a button carries: the prompt's number, the button's id, and a tag that only Easeback can make.

House rules: the tag binds the chat too, so another person's button, or an invented one, is recognised; such a press
names no button at all, and the core brings the current prompt. Nothing of a button is remembered, so it works after
any restart.
"""

import base64
import hashlib
import hmac
import re
from typing import Any

from discord import ButtonStyle, SelectOption, ui

from bot.channel import Choice
from bot.core.model.events import Pressed

LONGEST = 100
"""Characters that Discord lets a button carry."""
FOREIGN = Pressed(0, "")
"""A press that means nothing."""
CARD = "card"
"""The button of an invitation card; it is nobody's own."""
PLACES = "places"
"""The menu in which a moderator chooses where cards are posted."""
ROW = 5
ROWS = 5
_TAG = 6
_WIDTH = 60
"""Letters that fit side by side."""
_NUMBERS = re.compile(r"\d{1,2}")


class Press(
    ui.DynamicItem[ui.Button[Any]], template=r"(?P<prompt>\d{1,15})/(?P<button>[^\s/]+(?:/[^\s/]+)*)/(?P<tag>[\w-]{8})"
):
    """A button that needs no memory: all it means stands in what it carries."""

    def __init__(self, label: str, carried: str, row: int, style: ButtonStyle = ButtonStyle.secondary) -> None:
        super().__init__(ui.Button(label=label, custom_id=carried, style=style, row=row))


class Buttons:
    """Makes and reads what buttons carry."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def carried(self, chat: str, prompt: int, button: str) -> str:
        """What goes with a button of a chat; raises ValueError for an id that is too long (a bug of ours)."""
        carried = f"{prompt}/{button}/{self._tag(chat, prompt, button)}"
        if len(carried) > LONGEST:
            raise ValueError(f"the button {button} is too long for Discord")
        return carried

    def pressed(self, chat: str, carried: str) -> Pressed:
        """The press that comes back; FOREIGN where the tag is not the one of this chat, prompt and button."""
        found = Press.__discord_ui_compiled_template__.fullmatch(carried)
        if found is None or not found["prompt"].isascii():
            return FOREIGN
        prompt, button = int(found["prompt"]), found["button"]
        right = self._tag(chat, prompt, button)
        return Pressed(prompt, button) if hmac.compare_digest(found["tag"].encode(), right.encode()) else FOREIGN

    def view(self, chat: str, prompt: int, choices: tuple[Choice, ...]) -> ui.View | None:
        """The buttons of a letter in rows, or none."""
        if not choices:
            return None
        view = ui.View(timeout=None)
        for number, row in enumerate(rows(choices)):
            for each in row:
                view.add_item(Press(each.label[:80], self.carried(chat, prompt, each.id), number))
        return view

    def menu(self, chat: str, prompt: int, choices: tuple[Choice, ...]) -> ui.View:
        """The choices of a poll as a menu, for where a poll is not taken."""
        options = [SelectOption(label=each.label[:100], value=each.id) for each in choices[:25]]
        view = ui.View(timeout=None)
        view.add_item(ui.Select(custom_id=self.carried(chat, prompt, "menu"), options=options))
        return view

    def _tag(self, chat: str, prompt: int, button: str) -> str:
        made = hashlib.blake2b(f"{chat}\0{prompt}\0{button}".encode(), key=self._key, digest_size=_TAG)
        return base64.urlsafe_b64encode(made.digest()).decode("ascii")


def rows(choices: tuple[Choice, ...]) -> list[list[Choice]]:
    """Buttons in rows, in their order: at most five rows of five, and no row wider than it must be."""
    found: list[list[Choice]] = []
    for choice in choices[: ROW * ROWS]:
        row = [*found[-1], choice] if found else []
        if row and len(row) <= ROW and sum(len(each.label) + 4 for each in row) <= _WIDTH:
            found[-1] = row
        else:
            found.append([choice])
    if len(found) <= ROWS:
        return found
    return [list(choices[start : start + ROW]) for start in range(0, min(len(choices), ROW * ROWS), ROW)]
