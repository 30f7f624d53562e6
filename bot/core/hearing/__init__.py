"""What a text or a button means.

House rules: the words of safety come first, in every language, whatever else the text says; only the whole label of a
button that stands there is taken for a tap before them; a doubt is never an answer, it is Sign.UNKNOWN, and the rooms
decide what is safe then. Words and patterns are content (content/hearing.yaml and languages/<code>/lexicon.yaml).
"""

from msgspec import Struct

from bot.core.book import Ear
from bot.core.hearing.buttons import NEVER_BUTTONS, WITHOUT_LABEL, sign_of_button
from bot.core.hearing.labels import tapped
from bot.core.hearing.normalise import normalise, wording
from bot.core.hearing.numbers import only_number, rating, tries_a_number
from bot.core.hearing.tiers import tier_of
from bot.core.hearing.wishes import wish_of
from bot.core.words import Sign

__all__ = ["NEVER_BUTTONS", "WITHOUT_LABEL", "Meaning", "hear", "normalise", "sign_of_button", "wording"]


class Meaning(Struct, frozen=True):
    """What was meant, as far as it is certain."""

    sign: Sign
    value: str = ""
    """A number, a language or the id of a question, where the sign has one; no number with RATE: none that counts."""
    language: str = ""
    """The language in which words of safety were heard, if only one comes into question."""
    also: int | None = None
    """The number that stood beside words of safety, where a number was asked for."""


def hear(text: str, offered: tuple[str, ...], ear: Ear) -> Meaning:
    """The meaning of `text`, said while the buttons `offered` stood under the prompt."""
    plain = normalise(text)
    if (button := tapped(plain, offered, ear)) and (found := sign_of_button(button)):
        return Meaning(*found)
    rates = "0" in offered
    if tier := tier_of(plain, text, ear):
        return Meaning(tier[0], language=tier[1], also=only_number(text, ear, tier[1]) if rates else None)
    if rates and (number := rating(text, ear)) is not None:
        return Meaning(Sign.RATE, str(number))
    if rates and tries_a_number(text):
        return Meaning(Sign.RATE)
    return Meaning(*wish_of(plain, ear))
