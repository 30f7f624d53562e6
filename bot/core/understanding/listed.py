"""Listed words: what people say for a button without reading it out.

House rules: a whole text is listed or it is not; courtesies around it don't count. Of several parts, "stop" and then
"pause" win wherever they stand; else every part has to be listed and the last one counts. A "no" before a word is never
left out, so its opposite is never heard.
"""

from bot.core.model.ear import Ear
from bot.core.model.intents import Intent
from bot.core.understanding.normalise import wording

_HALTS = (Intent.STOP, Intent.PAUSE)
Wish = tuple[Intent, str]


def wish_of(plain: str, ear: Ear) -> Wish:
    """The sign that a normalised text is listed for, with its value; Intent.UNKNOWN if none is certain."""
    parts = [part for part in plain.replace(",,", ",").split(",") if part.strip()]
    whole = _listed(plain, ear)
    if whole is not None or len(parts) < 2:
        return whole or (Intent.UNKNOWN, "")
    found = [wish for part in parts if not _is_courtesy(part, ear) for wish in (_listed(part, ear),)]
    known = [wish for wish in found if wish is not None]
    for halt in _HALTS:
        if any(intent is halt for intent, _ in known):
            return halt, ""
    return known[-1] if known and len(known) == len(found) else (Intent.UNKNOWN, "")


def _is_courtesy(part: str, ear: Ear) -> bool:
    return wording(part.strip()) in ear.courtesies


def _listed(plain: str, ear: Ear) -> Wish | None:
    said = wording(plain.strip())
    while True:
        if said in ear.words:
            return ear.words[said]
        shorter = _less_polite(said, ear.courtesies)
        if shorter == said:
            return None
        said = shorter


def _less_polite(said: str, courtesies: frozenset[str]) -> str:
    words = said.split()
    for length in range(min(4, len(words) - 1), 0, -1):
        if " ".join(words[-length:]) in courtesies:
            return " ".join(words[:-length])
        if " ".join(words[:length]) in courtesies:
            return " ".join(words[length:])
    return said
