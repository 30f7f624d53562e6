"""The rounds of unseen texts, as cases for the bench."""

from collections.abc import Iterator

from bot.understand import Case
from tests.core.hearing_cases import cases as listed

_IN_SESSION = frozenset(
    {
        *("next", "back", "pause", "resume", "repeat", "end_session", "time_left"),
        *("too_intense", "pain_stop", "dizzy", "ask_safety"),
    }
)
_CONTEXTS = {"poll_answer": "checkin", "snooze": "reminder", "skip_today": "reminder", "change_time": "idle"}
_EVERYWHERE = frozenset({"emergency", "crisis"})
_SLOT = {"start_session": "form", "faq": "id", "poll_answer": "option"}


def unseen(name: str) -> Iterator[Case]:
    """The cases of cases/<name>.yaml: a language, an intent (with the slot that belongs to it), its texts."""
    if "cases" in listed(name):
        yield from (Case(**case) for case in listed(name)["cases"])
        return
    for language, intents in listed(name).items():
        for said, texts in intents.items():
            intent, _, slot = said.partition("/")
            slots = {_SLOT[intent]: slot} if slot else {}
            for index, text in enumerate(texts):
                yield Case(text, f"{language}-{said}-{index}", language, _context(intent), intent, slots)


def _context(intent: str) -> str:
    if intent in _EVERYWHERE:
        return "any"
    return "session" if intent in _IN_SESSION else _CONTEXTS.get(intent, "idle")
