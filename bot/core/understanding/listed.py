"""Listed words: what people say for a button without reading it out.

House rules: a whole text is listed or it is not; courtesies around it don't count. Of several parts, "stop" and then
"pause" win wherever they stand; else every part has to be listed and the last one counts. A "no" before a word is never
left out, so its opposite is never heard.
"""

from functools import lru_cache

from bot.core.model.hearing.ear import Ear
from bot.core.model.intents import Intent
from bot.core.understanding.words.normalise import wording
from bot.core.understanding.words.parts import WHOLE

# In this order, wherever they stand: of a sentence that says both, stopping is what is meant.
_HALTS = (Intent.STOP, Intent.PAUSE)
Wish = tuple[Intent, str]
MOST_WORDS = 16
"""Words of a listed text at most, courtesies apart."""


def wish_of(plain: str, ear: Ear) -> Wish:
    """The intent that a normalised text is listed for, with its value; Intent.UNKNOWN if none is certain."""
    # A story is not listed; but "stop" in a sentence of its own is heard at any length.
    if len(plain) > WHOLE:
        return _halt_in(plain, ear)
    parts = [part for part in plain.replace(",,", ",").split(",") if part.strip()]
    whole = _listed(plain, ear)
    # The whole first: "no, stop" is listed as itself and must not be cut in two.
    if whole is not None or len(parts) < 2:
        return whole or (Intent.UNKNOWN, "")
    wishes = [wish for part in parts if not _is_courtesy(part, ear) for wish in (_listed(part, ear),)]
    known = [wish for wish in wishes if wish is not None]
    for halt in _HALTS:
        if any(intent is halt for intent, _ in known):
            return halt, ""
    # The last one counts, and only if every part is known: half a sentence is not what was meant.
    return known[-1] if known and len(known) == len(wishes) else (Intent.UNKNOWN, "")


def is_listed(plain: str, ear: Ear) -> bool:
    """Whether the whole of a normalised text is listed, with nothing but courtesies around it."""
    return len(plain) <= WHOLE and _listed(plain, ear) is not None


def _halt_in(plain: str, ear: Ear) -> Wish:
    """ "Stop", or else "pause", as a sentence of its own in a text too long to be listed."""
    parts = plain.replace(" ,, ", " , ")
    # Marks in a row are one pause: otherwise an empty part would be a part.
    while " , , " in parts:
        parts = parts.replace(" , , ", " , ")
    meant = {ear.words[part][0] for part in ear.words.keys() & parts.split(" , ")}
    return next(((halt, "") for halt in _HALTS if halt in meant), (Intent.UNKNOWN, ""))


def _is_courtesy(part: str, ear: Ear) -> bool:
    return wording(part.strip()) in ear.courtesies


@lru_cache(maxsize=8)
def _listed(plain: str, ear: Ear) -> Wish | None:
    """What a text means that is listed, with nothing but courtesies around it."""
    said = wording(plain.strip())
    if said in ear.words:
        return ear.words[said]
    words, courtesies = said.split(), ear.courtesies
    first, last = _ends(ear)
    # Most texts neither begin nor end like a courtesy.
    if not words or (words[0] not in first and words[-1] not in last):
        return None
    start, end = 0, len(words)
    # From both ends, one courtesy at a time: "please stop now thank you" is "stop".
    while (fewer := _less_polite(words, start, end, courtesies)) != (start, end):
        start, end = fewer
        if end - start <= MOST_WORDS and (said := " ".join(words[start:end])) in ear.words:
            return ear.words[said]
    return None


@lru_cache(maxsize=4)
def _ends(ear: Ear) -> tuple[frozenset[str], frozenset[str]]:
    """The first words of courtesies, and the last."""
    said = [courtesy.split() for courtesy in ear.courtesies if courtesy]
    return frozenset(words[0] for words in said), frozenset(words[-1] for words in said)


def _less_polite(words: list[str], start: int, end: int, courtesies: frozenset[str]) -> tuple[int, int]:
    # The longest first, or "thank you very much" would leave "very much" standing.
    for length in range(min(4, end - start - 1), 0, -1):
        if " ".join(words[end - length : end]) in courtesies:
            return start, end - length
        if " ".join(words[start : start + length]) in courtesies:
            return start + length, end
    return start, end
