"""What a button's id means.

House rule: an id comes from outside and may be forged; what is not exactly an id that Easeback could have sent means
nothing.
"""

import re

from bot.core.words import Sign

NEVER_BUTTONS = frozenset(
    {
        *(Sign.CRISIS, Sign.ASK, Sign.RATE, Sign.SPEAK, Sign.LINK_CODE),
        *(Sign.GREETING, Sign.UNKNOWN, Sign.SHOWN, Sign.OLD, Sign.ARRIVED, Sign.LOST, Sign.GONE),
    }
)
"""Signs that no button bears: what is only ever typed or told, numbers, and languages, which name themselves."""

RATINGS = frozenset(str(number) for number in range(11))
_SIGNS = {str(sign): sign for sign in Sign if sign not in NEVER_BUTTONS}
_LANGUAGE = re.compile(r"lang-([a-z]{2,3})", re.ASCII)
_QUESTION = re.compile(r"faq-([a-z0-9]+(?:-[a-z0-9]+)*)", re.ASCII)
_LONGEST = 64


def sign_of_button(button: str) -> tuple[Sign, str] | None:
    """The sign of a button and its value (a number, a language, the id of a question); None if no button is so."""
    if len(button) > _LONGEST:
        return None
    if button in RATINGS:
        return Sign.RATE, button
    if match := _LANGUAGE.fullmatch(button):
        return Sign.SPEAK, match[1]
    if match := _QUESTION.fullmatch(button):
        return Sign.QUESTION, match[1]
    sign = _SIGNS.get(button)
    return None if sign is None else (sign, "")
