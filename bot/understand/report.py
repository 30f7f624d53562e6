"""The table of a file: right answers by language and intent, what was taken for what, and what was done wrongly."""

from collections import Counter
from collections.abc import Iterable, Iterator

from bot.core.model.content import Content
from bot.understand.lines import Case, understood
from bot.understand.trust import ablation, reliability

UNKNOWN = "unknown"
ONLY_ANSWERS = frozenset({"faq", "help", "thanks", "small_talk", "out_of_scope", UNKNOWN, "time_left", "repeat"})
STOPS = frozenset({"emergency", "crisis", "ask_safety", "pain_stop", "dizzy", "too_intense"})
"""What only says or stops something; everything else, heard where it was not meant, is a wrong action."""


class Score:
    """The right and wrong answers to a file."""

    def __init__(self) -> None:
        self.right: Counter[tuple[str, str]] = Counter()
        self.all: Counter[tuple[str, str]] = Counter()
        self.confused: Counter[tuple[str, str, str]] = Counter()
        self.wrong_actions = 0
        self.slots_right = 0

    def count(self, case: Case, heard: dict[str, object]) -> None:
        """One more answer."""
        key, intent = (case.lang, case.intent), str(heard["intent"])
        self.all[key] += 1
        if is_right(case, heard):
            self.right[key] += 1
            self.slots_right += heard["slots"] == case.slots
            return
        self.confused[(case.lang, case.intent, intent)] += 1
        self.wrong_actions += intent not in ONLY_ANSWERS and intent not in STOPS and intent != case.intent


def is_right(case: Case, heard: dict[str, object]) -> bool:
    """The intent that was meant; for a question the same one, for a form and an answer the same too."""
    if heard["intent"] != case.intent:
        return False
    slots = heard["slots"] if isinstance(heard["slots"], dict) else {}
    return all(slots.get(name) == case.slots[name] for name in ("id", "form", "option") if name in case.slots)


def scored(cases: Iterable[Case], content: Content) -> Score:
    """The score of a file whose cases say what is meant."""
    score = Score()
    for case in cases:
        score.count(case, understood(case, content))
    return score


def report(cases: Iterable[Case], content: Content) -> Iterator[str]:
    """The lines of the report: the table, what rules and the learned ear do alone, how far it is to be trusted."""
    listed = list(cases)
    yield from _table(listed, content)
    yield ""
    yield from ablation(listed, content)
    yield ""
    yield from reliability(listed, content)


def _table(cases: Iterable[Case], content: Content) -> Iterator[str]:
    score = scored(cases, content)
    languages = sorted({language for language, _ in score.all})
    yield f"{'intent':<16}" + "".join(f"{language:>10}" for language in languages)
    for intent in sorted({intent for _, intent in score.all}):
        cells = (_cell(score.right[(lang, intent)], score.all[(lang, intent)]) for lang in languages)
        yield f"{intent:<16}" + "".join(f"{cell:>10}" for cell in cells)
    right, count = sum(score.right.values()), sum(score.all.values())
    yield ""
    yield f"right: {right} of {count} ({_share(right, count)}); with all their slots: {score.slots_right}"
    yield f"done, and not asked for: {score.wrong_actions} ({_share(score.wrong_actions, count)})"
    for (language, meant, heard), times in score.confused.most_common():
        yield f"{language}: {meant} taken for {heard}" + (f", {times} times" if times > 1 else "")


def _cell(right: int, count: int) -> str:
    return f"{right}/{count}" if count else "-"


def _share(part: int, count: int) -> str:
    return f"{100 * part / count:.1f} %" if count else "-"
