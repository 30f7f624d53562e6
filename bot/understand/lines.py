"""Lines in, JSON objects out: plain text, or `{"id", "text", "lang", "context"}` a line."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct

from bot.core.dialog.question import RATINGS
from bot.core.model.content import Content
from bot.core.model.intents import Intent
from bot.core.understanding.hearing import Here, Meaning, hear, listen, normalise, offers
from bot.core.understanding.here import POLL
from bot.core.understanding.learned.inference import ONE
from bot.core.understanding.wishes import likely, words_for
from bot.core.understanding.words.tiers import heard_in
from bot.understand.names import TIERS, intent_of
from bot.understand.slots import slots_of

CONTEXTS = {
    "idle": Here.REST,
    "session": Here.SESSION,
    "reminder": Here.REST,
    "checkin": Here.REST,
    "any": Here.ANYWHERE,
}
_CHECKIN = (*sorted(map(str, POLL)), str(Intent.RATHER_NOT), *RATINGS)
_OFFERED = {"checkin": _CHECKIN, "reminder": (str(Intent.SNOOZE), str(Intent.NOT_TODAY))}
"""Buttons that stand there, as far as they tell what was asked."""
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


def meaning_of(case: Case, content: Content) -> Meaning:
    """What the chat would hear."""
    return hear(case.text, _offered(case), content.ear, CONTEXTS[case.context])


def understood(case: Case, content: Content, *, explain: bool = False) -> dict[str, Any]:
    """What was heard in a case, as the bench tells it."""
    meaning, here = meaning_of(case, content), CONTEXTS[case.context]
    answer: dict[str, Any] = {
        "id": case.id,
        "intent": intent_of(meaning.intent, here),
        "slots": slots_of(meaning, case.text, case.lang, content),
        "tier": TIERS.get(meaning.intent),
        "confidence": _confidence(meaning, case, content),
    }
    if meaning.intent is Intent.UNKNOWN:
        answer["offered"] = offered_instead(case, content)
    return answer | {"why": _why(meaning, case, content)} if explain else answer


def offered_instead(case: Case, content: Content) -> list[str]:
    """The names of what the chat offers as buttons where it is not certain what was meant."""
    here = CONTEXTS[case.context]
    if meaning_of(case, content).intent is not Intent.UNKNOWN:
        return []
    return [intent_of(each.intent, here) for each in offers(case.text, _offered(case), content.ear, here)]


def likeliest(case: Case, content: Content) -> tuple[str, int] | None:
    """The name of the wish that the learned ear takes for the likeliest, and its chance (of ONE)."""
    here = CONTEXTS[case.context]
    wishes = likely(listen(case.text, content.ear).said, content.ear, here, _offered(case))
    return (intent_of(wishes[0].intent, here), wishes[0].chance) if wishes else None


def _confidence(meaning: Meaning, case: Case, content: Content) -> float:
    if meaning.intent in TIERS:
        return 1.0
    here, said = CONTEXTS[case.context], listen(case.text, content.ear).said
    wishes = likely(said, content.ear, here, _offered(case))
    name = intent_of(meaning.intent, here)
    chance = sum(wish.chance for wish in wishes if intent_of(wish.intent, here) == name)
    return round(chance / ONE, 2)


def _why(meaning: Meaning, case: Case, content: Content) -> dict[str, Any]:
    here, plain = CONTEXTS[case.context], normalise(case.text)
    if meaning.intent in TIERS:
        by_rules = list(heard_in(case.text, meaning.intent, content.ear))
        return {"heard": by_rules} if by_rules else {"weighed": list(words_for(plain, meaning.intent, content.ear))}
    wishes = likely(listen(case.text, content.ear).said, content.ear, here, _offered(case))
    guesses = [
        {
            "intent": intent_of(wish.intent, here),
            **({"question": meaning.value} if wish.intent is meaning.intent is Intent.QUESTION else {}),
            "words": list(words_for(plain, wish.intent, content.ear)),
            "confidence": round(wish.chance / ONE, 2),
        }
        for wish in wishes[:_MAYBE]
    ]
    return {"guesses": guesses} if guesses else {"listed": str(meaning.intent)}


def _offered(case: Case) -> tuple[str, ...]:
    return _OFFERED.get(case.context, ())
