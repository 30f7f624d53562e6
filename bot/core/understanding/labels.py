"""Typing what stands on a button does what tapping it does, in any language."""

from bot.core.model.hearing.ear import Ear
from bot.core.understanding.words.normalise import wording
from bot.core.understanding.words.parts import WHOLE


def tapped(plain: str, offered: tuple[str, ...], ear: Ear) -> str | None:
    """The offered button whose whole label a normalised text is, or None."""
    # A label is a few words: whoever writes more says more than it.
    if len(plain) > WHOLE or not offered:
        return None
    said = wording(plain)
    for button in offered:
        # In any language: the button may have been read in one and typed in another.
        if said in ear.labels.get(button, ()):
            return button
    return None
