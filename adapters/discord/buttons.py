"""Discord's buttons: how much one carries, how they stand in rows, and a poll as a menu (docs: Message Components)."""

from typing import Any

from discord import ButtonStyle, SelectOption, ui

from adapters.button_codec import FOREIGN, ButtonCodec, in_rows
from bot.channel import Choice

__all__ = ["FOREIGN", "Buttons", "rows"]

LONGEST = 100
"""Characters that Discord lets a button carry."""
CARD = "card"
"""The button of an invitation card; it is nobody's own."""
PLACES = "places"
"""The menu in which a moderator chooses where cards are posted."""
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
                carried = self.carried(chat, prompt, each.id)
                view.add_item(
                    ui.Button[Any](label=each.label[:80], custom_id=carried, style=ButtonStyle.secondary, row=number)
                )
        return view

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
    if len(fitted) <= ROWS:
        return fitted
    return [list(shown[start : start + ROW]) for start in range(0, len(shown), ROW)]
