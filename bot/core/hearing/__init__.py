"""stand-in until hearing is merged"""

from msgspec import Struct

from bot.core.book import Ear
from bot.core.words import Sign


class Meaning(Struct, frozen=True):
    sign: Sign
    value: str = ""
    language: str = ""
    also: int | None = None


def sign_of_button(button: str) -> tuple[Sign, str] | None:
    if button.isdigit():
        return Sign.RATE, button
    try:
        return Sign(button), ""
    except ValueError:
        return None


def hear(text: str, offered: tuple[str, ...], ear: Ear) -> Meaning:
    found = sign_of_button(text)
    return Meaning(*found) if found else Meaning(Sign.UNKNOWN)
