"""What a text or a button means.

House rules: the words of safety come first, in every language, whatever else the text says; only the whole label of a
button that stands there is taken for a tap before them; a doubt is never an answer, it is Intent.UNKNOWN, and the rooms
decide what is safe then. Words and patterns are content (content/hearing.yaml and languages/<code>/lexicon.yaml).
"""

from functools import lru_cache

from msgspec import Struct

from bot.core.model.ear import Ear
from bot.core.model.intents import Intent
from bot.core.understanding.buttons import NEVER_BUTTONS, WITHOUT_LABEL, button_of, intent_of_button
from bot.core.understanding.effort import FOR_WISHES, Effort
from bot.core.understanding.guesses import certain, likely
from bot.core.understanding.here import POLL, Here
from bot.core.understanding.labels import tapped
from bot.core.understanding.listed import wish_of
from bot.core.understanding.normalise import normalise, normalised, wording
from bot.core.understanding.numbers import only_number, rating, told_number, tries_a_number
from bot.core.understanding.sieve import sieve_of
from bot.core.understanding.tiers import tier_of

__all__ = [
    "NEVER_BUTTONS",
    "WITHOUT_LABEL",
    "Here",
    "Listened",
    "Meaning",
    "get_ready",
    "hear",
    "hear_anew",
    "intent_of_button",
    "listen",
    "normalise",
    "wording",
]

OFTEN = 16
"""Letters of a text that may be remembered with its meaning: what many people say, in memory and of nobody."""
_POLITE = {
    Intent.OK: (Intent.THANKS, (Here.REST, Here.AFTER, Here.SESSION, Here.ANYWHERE)),
    Intent.FINE: (Intent.SMALL_TALK, (Here.REST, Here.AFTER, Here.ANYWHERE)),
}
"""Nods that may be something else, and where: "merci", "tudo bem?"; never where their own button stands."""
_MAY_BE_ASKED = (Intent.PAIN, Intent.DIZZY, Intent.TOO_MUCH)
"""Tiers that at rest may be what a question is about: "is it normal that it hurts?"."""


class Meaning(Struct, frozen=True, gc=False):
    """What was meant, as far as it is certain."""

    intent: Intent
    value: str = ""
    """A number, a language or the id of a question, where the sign has one; no number with RATE: none that counts."""
    language: str = ""
    """The language in which words of safety were heard, if only one comes into question."""
    also: int | None = None
    """The number that stood beside words of safety, where a number was asked for."""


def hear(text: str, offered: tuple[str, ...], ear: Ear, here: Here = Here.LISTED) -> Meaning:
    """The meaning of `text`, said `here` while the buttons `offered` stood under the prompt."""
    if len(text) <= OFTEN:
        return _remembered(text, offered, ear, here)
    return _meaning(text, listen(text, ear), offered, ear, here)


def hear_anew(text: str, offered: tuple[str, ...], ear: Ear, here: Here = Here.LISTED) -> Meaning:
    """The same, whatever was heard before."""
    return _meaning(text, _listen(text, ear), offered, ear, here)


def _meaning(text: str, listened: "Listened", offered: tuple[str, ...], ear: Ear, here: Here) -> Meaning:
    plain, tier, effort = listened.plain, listened.tier, Effort(FOR_WISHES)
    if (button := tapped(plain, offered, ear)) and (found := intent_of_button(button)):
        return Meaning(*found)
    rates = "0" in offered
    if tier:
        if here in (Here.REST, Here.ANYWHERE) and not rates and (other := _at_rest(plain, tier[0], ear, effort)):
            return other
        return Meaning(tier[0], language=tier[1], also=only_number(text, ear, tier[1]) if rates else None)
    if rates and (number := rating(text, ear)) is not None:
        return Meaning(Intent.RATE, str(number))
    if rates and tries_a_number(text):
        return Meaning(Intent.RATE)
    intent, value = wish_of(plain, ear)
    if intent in _POLITE and str(intent) not in offered and here in _POLITE[intent][1]:
        polite = certain(likely(plain, ear.vocabulary, Here.REST, (), effort))
        if polite is not None and polite.wish.intent is _POLITE[intent][0]:
            return Meaning(polite.wish.intent)
    polled = here is Here.ANYWHERE or not POLL.isdisjoint(offered)
    if polled and offered and here is not Here.LISTED and button_of(intent, value) not in offered:
        guess = certain(likely(plain, ear.vocabulary, here, offered, effort))
        if guess is not None and guess.wish.intent in POLL:
            return Meaning(guess.wish.intent)
    return _guessed(plain, offered, ear, here, effort) if intent is Intent.UNKNOWN else Meaning(intent, value)


class Listened(Struct, frozen=True, gc=False):
    """What of a text is the same wherever it is said."""

    plain: str
    tier: tuple[Intent, str] | None


def get_ready(ear: Ear) -> None:
    """Put together now what else is put together when something is first heard."""
    ear.get_ready()
    sieve_of(ear)


def listen(text: str, ear: Ear) -> Listened:
    """The dear part of hearing, which needs to know nothing of who speaks: whoever does it before the turn spares the
    turn. The latest texts are remembered until the turn has come, in memory and of nobody."""
    return _latest(text, ear)


def _listen(text: str, ear: Ear) -> Listened:
    plain, held = normalised(text)
    return Listened(plain, tier_of(plain, held, ear))


_latest = lru_cache(maxsize=256)(_listen)
_remembered = lru_cache(maxsize=2048)(hear_anew)
"""People say "ok" and "go on" all day long. It knows nobody: only texts and what they mean, and the oldest goes."""


def _at_rest(plain: str, tier: Intent, ear: Ear, effort: Effort) -> Meaning | None:
    """What words of a milder tier may be at rest: a question about them, a number, a knee, or the word for help."""
    if tier is Intent.ASK:
        listed = wish_of(plain, ear)[0]
        return Meaning(listed) if listed in (Intent.HELP, Intent.SORE) else None
    guess = certain(likely(plain, ear.vocabulary, Here.REST, (), effort)) if tier in _MAY_BE_ASKED else None
    if guess is None:
        return None
    if guess.wish.intent is Intent.LOG_PAIN and (number := told_number(plain, ear)):
        return Meaning(Intent.LOG_PAIN, number)
    elsewhere = guess.wish.intent is Intent.OUT_OF_SCOPE or tier is Intent.TOO_MUCH
    asked = guess.wish.intent is Intent.QUESTION and guess.asks
    return Meaning(guess.wish.intent, guess.wish.value) if elsewhere or asked else None


def _guessed(plain: str, offered: tuple[str, ...], ear: Ear, here: Here, effort: Effort) -> Meaning:
    """A wish in the person's own words, if it is certain."""
    guess = None if here is Here.LISTED else certain(likely(plain, ear.vocabulary, here, offered, effort))
    if guess is None:
        return Meaning(Intent.UNKNOWN)
    if guess.wish.intent is Intent.LOG_PAIN:
        return Meaning(Intent.LOG_PAIN, told_number(plain, ear))
    return Meaning(guess.wish.intent, guess.wish.value)
