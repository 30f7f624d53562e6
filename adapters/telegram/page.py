"""A letter as Telegram shows it: HTML with everything escaped, and the keyboard under it.

House rule: a text becomes Html only by `escaped`, so nothing that anybody said can turn into markup.
"""

import html
from typing import NewType

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from adapters.telegram.buttons import Buttons, rows
from bot.channel import Letter

Html = NewType("Html", str)


def escaped(text: str) -> Html:
    """A text as HTML that shows exactly that text; halves of characters become question marks."""
    return Html(html.escape(text.encode("utf-8", "replace").decode(), quote=False))


def words_of(letter: Letter) -> Html:
    """The text; a picture's words stand in italics below, until there are drawings."""
    text = escaped(letter.text)
    return Html(f"{text}\n\n<i>{escaped(letter.alt)}</i>") if letter.alt else text


def keyboard_of(letter: Letter, buttons: Buttons) -> InlineKeyboardMarkup | None:
    """The buttons, or none."""
    if not letter.choices:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(each.label, callback_data=buttons.carried(letter.chat, letter.prompt, each.id))
                for each in row
            ]
            for row in rows(letter.choices)
        ]
    )
