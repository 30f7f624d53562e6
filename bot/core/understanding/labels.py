"""Typing what stands on a button does what tapping it does, in any language."""

import re

from bot.core.model.hearing.ear import Ear
from bot.core.model.intents import Intent
from bot.core.understanding.words.normalise import wording
from bot.core.understanding.words.parts import WHOLE


def tapped(plain: str, offered: tuple[str, ...], ear: Ear) -> str | None:
    """The offered button whose whole label a normalised text is, or None."""
    # A label is a few words: whoever writes more says more than it.
    if len(plain) > WHOLE or not offered:
        return None
    said = wording(plain)
    # Who is asked whether they are eighteen says how old they are.
    of_age = _OF_AGE.sub("18", said) if Intent.AGREE_ADULT in offered else said
    for button in offered:
        # In any language: the button may have been read in one and typed in another.
        labels = ear.labels.get(button, ())
        if said in labels or (button == Intent.AGREE_ADULT and of_age in labels):
            return button
    return None


_OF_AGE = re.compile(r"\b(?:1[89]|[2-9]\d)\b")
"""An age from eighteen on."""
