"""A letter as Telegram shows it: HTML with everything escaped, and the keyboard under it.

House rule: a text becomes Html only by `escaped`, so nothing that anybody said can turn into markup.
"""

import html
from typing import NewType

from msgspec.structs import replace
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup

from adapters.telegram.buttons import STYLES, Buttons, rows
from bot.channel import Letter
from bot.core.model.messages import Urgency

Html = NewType("Html", str)
TEXT = 4096
CAPTION = 1024
# The line break, the hourglass and the minutes, with room to spare.
COUNT = 12
"""Units that the line with the minutes left may take."""


def escaped(text: str) -> Html:
    """A text as HTML that shows exactly that text; halves of characters become question marks."""
    return Html(html.escape(whole(text), quote=False))


def whole(text: str) -> str:
    """A text without halves of characters."""
    return text.encode("utf-8", "replace").decode()


def length(text: str) -> int:
    """As Telegram counts: UTF-16 code units."""
    return len(text.encode("utf-16-le", "replace")) // 2


def shortened(text: str, most: int) -> str:
    """A text of at most so many units, cut at its end if it must be."""
    while length(text) > most:
        text = text[: max(0, len(text) - max(2, length(text) - most))] + "…"
    return text


def words_of(letter: Letter) -> Html:
    """The text, the minutes left of its step, and in italics what a picture shows, for whoever can't see it."""
    alt = _read_out(letter)
    # Room for the minutes, which are changed later: a message must not become too long by counting down.
    room = TEXT - COUNT - (length(alt) + 2 if alt else 0)
    text = _set_apart(letter, shortened(letter.text, max(0, room)))
    if letter.left:
        text = Html(f"{text}\n⏳ {letter.left}:00")
    return Html(f"{text}\n\n<i>{escaped(shortened(alt, TEXT // 2))}</i>") if alt else text


# Telegram has no alt text, so what a picture shows would have to be read on the floor by everybody who sees it.
def _read_out(letter: Letter) -> str:
    """The alt text as far as it stands below the words: for who asked for that, or where nothing is shown."""
    shown = letter.media is not None or letter.enclosed is not None
    return "" if shown and not letter.described else letter.alt


def _set_apart(letter: Letter, text: str) -> Html:
    """Words of safety in bold, of a guide the first sentence, and long reading folded below its first paragraph."""
    if letter.urgency is Urgency.SAFETY:
        return Html(f"<b>{escaped(text)}</b>")
    if letter.lead:
        return Html(f"<b>{escaped(text[: letter.lead])}</b>{escaped(text[letter.lead :])}")
    first, broken, rest = text.partition("\n")
    if letter.folds and broken:
        return Html(f"{escaped(first)}\n<blockquote expandable>{escaped(rest)}</blockquote>")
    return escaped(text)


def fits_caption(letter: Letter) -> bool:
    """Whether the words, the alt text among them where it is to be read, fit under a picture."""
    return length(letter.text) + length(_read_out(letter)) + 2 + COUNT <= CAPTION


def in_words(letter: Letter) -> Letter:
    """The same for who will not see its picture: what that shows is told."""
    return replace(letter, described=True)


def keyboard_of(letter: Letter, buttons: Buttons) -> InlineKeyboardMarkup | None:
    """The buttons, or none."""
    if not letter.choices:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(
                    each.label,
                    callback_data=buttons.carried(letter.chat, letter.prompt, each.id),
                    style=STYLES.get(each.tone),
                )
                for each in row
            ]
            for row in rows(letter.choices)
        ]
    )


def place_keyboard(letter: Letter) -> ReplyKeyboardMarkup:
    """Instead of the usual keyboard: one tap shares the place, the others are typed by a tap."""
    share = KeyboardButton(letter.asks_place, request_location=True)
    rest = [[KeyboardButton(choice.label) for choice in row] for row in rows(letter.choices)]
    return ReplyKeyboardMarkup([[share], *rest], resize_keyboard=True, one_time_keyboard=True)
