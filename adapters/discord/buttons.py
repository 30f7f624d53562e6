"""Discord's buttons: how much one carries, how they stand in rows, and a poll as a menu (docs: Message Components)."""

from typing import Any

from discord import ButtonStyle, SelectOption, ui

from adapters.button_codec import FOREIGN, ButtonCodec, in_rows
from bot.channel import Choice
from bot.core.model.messages import Tone

__all__ = ["FOREIGN", "Buttons", "rows"]

LONGEST = 100
"""Characters that Discord lets a button carry."""
CARD = "card"
"""The button of an invitation card; it is nobody's own."""
PLACES = "places"
"""The menu in which a moderator chooses where cards are posted."""
STYLES = {Tone.STOPS: ButtonStyle.danger, Tone.EXPECTED: ButtonStyle.primary}
"""Red and blue; all others are grey."""
ROW = 5
ROWS = 5
_WIDTH = 60
"""Letters that fit side by side."""


class Buttons(ButtonCodec):
    """Makes and reads what buttons carry, and puts them below a message."""

    def __init__(self, key: bytes) -> None:
        super().__init__(key, separator="/", longest=LONGEST)

    def view(self, chat: str, prompt: int, choices: tuple[Choice, ...]) -> ui.View | None:
        """The buttons of a letter in rows, or none."""
        if not choices:
            return None
        view = ui.View(timeout=None)
        for number, row in enumerate(rows(choices)):
            for each in row:
                button = self._button(chat, prompt, each)
                button.row = number
                view.add_item(button)
        return view

    def apart(self, chat: str, prompt: int, choices: tuple[Choice, ...], words: str, colour: int) -> ui.LayoutView:
        """Words in a box with an edge of that colour, and the buttons of a letter in rows below it."""
        view = ui.LayoutView(timeout=None)
        view.add_item(ui.Container[Any](ui.TextDisplay[Any](words), accent_colour=colour))
        for row in rows(choices):
            view.add_item(ui.ActionRow[Any](*(self._button(chat, prompt, each) for each in row)))
        return view

    def _button(self, chat: str, prompt: int, choice: Choice) -> ui.Button[Any]:
        style = STYLES.get(choice.tone, ButtonStyle.secondary)
        return ui.Button(label=choice.label[:80], custom_id=self.carried(chat, prompt, choice.id), style=style)

    def menu(self, chat: str, prompt: int, choices: tuple[Choice, ...]) -> ui.View:
        """The choices of a poll as a menu, for where a poll is not taken."""
        options = [SelectOption(label=each.label[:100], value=each.id) for each in choices[:25]]
        view = ui.View(timeout=None)
        view.add_item(ui.Select(custom_id=self.carried(chat, prompt, "menu"), options=options))
        return view


def rows(choices: tuple[Choice, ...]) -> list[list[Choice]]:
    """Buttons in rows, in their order: at most five rows of five, and no row wider than it must be."""
    shown = choices[: ROW * ROWS]
    fitted = in_rows(shown, lambda row: len(row) <= ROW and sum(len(each.label) + 4 for each in row) <= _WIDTH)
    # Too many for their widths: as many to a row as there may be, and what stops still below them all.
    return fitted if len(fitted) <= ROWS else in_rows(shown, lambda row: len(row) <= ROW)
