"""Which question of the list a text asks, in so many words.

House rules: only a text that asks is one, and only if rules explain most of it; what else was learned gives way to them
where it would be no answer.
"""

from bot.core.model.hearing.ear import Ear
from bot.core.model.intents import Intent
from bot.core.understanding.guesses import certain, likely
from bot.core.understanding.here import Here
from bot.core.understanding.learned.inference import Said
from bot.core.understanding.manner import asks
from bot.core.understanding.wishes import ALL_OF_IT, CLEAR, Likely
from bot.core.understanding.wishes import likely as wishes
from bot.core.understanding.words.effort import Effort

MOST_OF_IT = 0.75
"""The part of a text that rules explain where they explain most of it."""
_SAYS_LITTLE = (Intent.OUT_OF_SCOPE, Intent.SMALL_TALK, Intent.HELP, Intent.RESULTS)
"""What is no better answer to a question than its own, unless it is clear that it is meant."""
_GIVES_WAY = (Intent.OUT_OF_SCOPE, Intent.RESULTS, Intent.REMIND)
"""What is often heard in a question of which rules explain every word."""


def asked_at_rest(
    text: str, plain: str, said: Said, ear: Ear, offered: tuple[str, ...], effort: Effort | None = None
) -> str:
    """The id of the question that a text asks at rest; nothing if it asks none, or if what was learned is meant."""
    guess = certain(likely(plain, ear.vocabulary, Here.REST, offered, effort)) if asks(text, ear) else None
    if guess is None or guess.wish.intent is not Intent.QUESTION:
        return ""
    return guess.wish.value if _asks_that(guess.confidence, wishes(said, ear, Here.REST, offered)) else ""


def _asks_that(explained: float, learned: list[Likely]) -> bool:
    """Whether it is the question of which this part explains the text, whatever was learned: most of it, or all of it
    where something is clear that is often heard in a question."""
    surest = learned[0] if learned and learned[0].sure else None
    if surest is None or surest.intent is Intent.QUESTION or (surest.intent in _SAYS_LITTLE and surest.chance < CLEAR):
        return explained >= MOST_OF_IT
    return explained >= ALL_OF_IT and surest.intent in _GIVES_WAY
