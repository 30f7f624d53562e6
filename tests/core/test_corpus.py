"""The corpus as it lies in content/hearing/corpus: readable, without repetition, and enough of everything."""

import json
import re
import unicodedata
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pytest
from msgspec import Struct

from bot.understand.names import INTENTS, TIERS
from tests.core.hearing_cases import cases
from tests.core.unseen import unseen

FOLDER = Path(__file__).parents[2] / "content" / "hearing" / "corpus"
LANGUAGES = ("en", "es", "de", "fr", "pt", "ru")
CALM = "calm"
OWN = ("-0", "-cases")
"""Files that nobody wrote blind: those of before, and the spent cases of the tests."""
CONTEXTS = {"session", "idle", "reminder", "checkin", "any"}
SLOTS = {"time", "minutes", "value", "form", "option"}


class Line(Struct, frozen=True, forbid_unknown_fields=True):
    """One line, with the file it stands in."""

    text: str
    intent: str
    context: str
    slots: dict[str, str | int | float] = {}
    file: str = ""


@cache
def lines() -> tuple[Line, ...]:
    return tuple(
        Line(**json.loads(line), file=path.stem)
        for path in sorted(FOLDER.glob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    )


def words(text: str) -> str:
    """Only the words, so that what differs by a sign or an accent is the same."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"\W+", " ", "".join(letter for letter in bare if not unicodedata.combining(letter))).strip() or text


def test_every_line_says_what_the_bench_knows() -> None:
    intents = {*INTENTS.values(), *TIERS.values(), "ask_safety", "pain_stop", CALM}
    for line in lines():
        assert line.intent in intents, line
        assert line.context in CONTEXTS, line
        assert set(line.slots) <= SLOTS, line


def test_no_text_stands_twice_in_a_language_and_no_label_contradicts_another() -> None:
    seen: dict[tuple[str, str], list[Line]] = defaultdict(list)
    for line in lines():
        seen[line.file[:2], words(line.text)].append(line)
    assert [same for same in seen.values() if len(same) > 1] == []


def test_no_line_is_one_of_the_tests_own() -> None:
    own = {words(text) for texts in cases("must_not_stop").values() for text in texts}
    for number in (1, 2, 3, 4):
        own |= {words(case.text) for case in unseen(f"unseen_{number}")}
    same = [line for line in lines() if not line.file.endswith(OWN) and len(words(line.text).split()) > 3]
    assert [line for line in same if words(line.text) in own] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_enough_of_everything(language: str) -> None:
    ours = [line for line in lines() if line.file.startswith(language)]
    writers = {line.file for line in ours if not line.file.endswith(OWN)}
    count = Counter(line.intent for line in ours)
    assert len(ours) >= 4000
    assert len(writers) >= 6
    for tier in ("emergency", "crisis", "ask_safety", "pain_stop", "dizzy", "too_intense"):
        assert count[tier] >= 300, (tier, count[tier])
    assert count[CALM] >= 900
