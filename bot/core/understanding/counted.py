"""Counting out a button: "1", "2.", "#3", "option 2", "the first one".

House rule: only a whole text counts something out; where numbers or lists of signs stand, the room does not ask here.
"""

import re

from bot.core.model.hearing.ear import Ear
from bot.core.understanding.words.normalise import normalise, wording

_DIGITS = re.compile(r"\W*(?:(?:no|nr|number|option)\W*)?([1-9]\d?)\W*", re.IGNORECASE | re.ASCII)
COUNTED = 24
"""Characters: whoever writes more says more than a place."""


def digit(text: str) -> int | None:
    """The place that a text tells in digits, or None."""
    match = _DIGITS.fullmatch(text)
    # "3-4" is a range, not the place 3.
    return int(match[1]) if match and "-" not in text else None


def ordinal(text: str, ear: Ear) -> int | None:
    """The place that a text tells in words, or None."""
    return ear.ordinals.get(wording(normalise(text)))
