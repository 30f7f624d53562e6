"""Lines in, JSON objects out: plain text, or `{"id", "text", "lang", "context"}` a line."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct

from bot.core.dialog.question import RATINGS
from bot.core.model.content import Content
from bot.core.model.intents import Intent
from bot.core.understanding.guesses import likely
from bot.core.understanding.hearing import Here, Meaning, hear, normalise
from bot.core.understanding.here import POLL
from bot.core.understanding.tiers import heard_in
from bot.understand.names import TIERS, intent_of
from bot.understand.slots import slots_of

CONTEXTS = {
    "idle": Here.REST,
    "session": Here.SESSION,
    "reminder": Here.REST,
    "checkin": Here.REST,
    "any": Here.ANYWHERE,
}
_CHECKIN = (*sorted(map(str, POLL)), *RATINGS)
_MAYBE = 3


class BadLine(Exception):
    """A line that can't be read; it says which, and what is wrong with it."""


class Case(Struct, frozen=True):
    """A text to be understood, and what is meant by it, if that is known."""

    text: str
    id: str = ""
    lang: str = "en"
    context: str = "any"
    intent: str = ""
    slots: dict[str, Any] = {}


def cases(lines: Iterable[str], context: str, lang: str) -> Iterator[Case]:
    """The cases of some lines; what a line does not say is taken from `context` and `lang`."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _case(line.strip(), number, context, lang)


def _case(line: str, number: int, context: str, lang: str) -> Case:
    if not line.startswith("{"):
        return Case(line, str(number), lang, context)
    try:
        said = json.loads(line)
        case = Case(
            str(said["text"]),
            str(said.get("id", number)),
            str(said.get("lang") or lang),
            str(said.get("context") or context),
            str(said.get("intent", "")),
            dict(said.get("slots") or {}),
        )
    except (ValueError, TypeError, KeyError) as problem:
        raise BadLine(f"line {number}: {problem}. Write a text, or a JSON object with at least a text.") from None
    if case.context not in CONTEXTS:
        raise BadLine(f"line {number}: {case.context!r} is no context. Use one of: {', '.join(CONTEXTS)}.")
    return case


def meaning_of(case: Case, book: Content) -> Meaning:
    """What the chat would hear."""
    return hear(case.text, _CHECKIN if case.context == "checkin" else (), book.ear, CONTEXTS[case.context])


def understood(case: Case, book: Content, *, explain: bool = False) -> dict[str, Any]:
    """What was heard in a case, as the bench tells it."""
    meaning, here = meaning_of(case, book), CONTEXTS[case.context]
    found: dict[str, Any] = {
        "id": case.id,
        "intent": intent_of(meaning.intent, here),
        "slots": slots_of(meaning, case.text, case.lang, book),
        "tier": TIERS.get(meaning.intent),
        "confidence": _confidence(meaning, case, book),
    }
    return found | {"why": _why(meaning, case, book)} if explain else found


def _confidence(meaning: Meaning, case: Case, book: Content) -> float:
    guesses = likely(normalise(case.text), book.ear.vocabulary, Here.ANYWHERE, ())
    if meaning.intent is Intent.UNKNOWN:
        return round(guesses[0].confidence / 2, 2) if guesses else 0.0
    same = [guess for guess in guesses if (guess.wish.intent, guess.wish.value) == (meaning.intent, meaning.value)]
    return 1.0 if meaning.intent in TIERS or not same else round(same[0].confidence, 2)


def _why(meaning: Meaning, case: Case, book: Content) -> dict[str, Any]:
    if meaning.intent in TIERS:
        return {"heard": list(heard_in(case.text, meaning.intent, book.ear))}
    guesses = likely(normalise(case.text), book.ear.vocabulary, CONTEXTS[case.context], _CHECKIN)
    told = [
        {
            "intent": intent_of(guess.wish.intent, CONTEXTS[case.context]),
            **({"question": guess.wish.value} if guess.wish.value else {}),
            "words": list(guess.because),
            "confidence": round(guess.confidence, 2),
        }
        for guess in guesses[:_MAYBE]
    ]
    return {"guesses": told} if told else {"listed": str(meaning.intent)}
