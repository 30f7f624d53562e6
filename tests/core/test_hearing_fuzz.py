"""Hearing bears any text: it never raises, never takes long, and hears nothing grave in everyday words."""

import random
import re
import time
from collections import defaultdict
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model.ear import Family, Pattern
from bot.core.model.intents import Intent
from bot.core.understanding.hearing import hear, intent_of_button, normalise
from bot.core.understanding.stems import ALWAYS, heard_stems, reading, stems_of
from bot.core.understanding.tiers import TIERS
from bot.core.understanding.typos import mended, typos_of
from tests.core.hearing_cases import EAR, RATINGS, calm, cases, grave, heard

TEXTS = [text for part in ("first", "later", "unseen") for _, _, text in grave(cases("wordings")[part])]
TEXTS += [text for _, _, text in grave(cases("must_stop"))]
TEXTS += [*calm(cases("must_not_stop")), *calm(cases("wordings")["calm"])]
ALARMS = sorted({word for text in TEXTS for word in normalise(text).split()})
EVERYDAY = sorted({word for text in cases("everyday") for word in text.split()})
LETTERS = st.text(alphabet=st.characters(), max_size=200)


@given(LETTERS)
@settings(max_examples=300, deadline=None)
def test_any_text_can_be_heard(text: str) -> None:
    assert isinstance(hear(text, RATINGS, EAR).intent, Intent)


@given(st.lists(st.sampled_from([*ALARMS, ".", "!", "'", "7", "\u200d", "\u0301", "🙂", "\n"]), max_size=30))
@settings(max_examples=300, deadline=None)
def test_words_of_safety_in_any_order_can_be_heard(words: list[str]) -> None:
    assert isinstance(hear(" ".join(words), RATINGS, EAR).intent, Intent)


@given(LETTERS)
@settings(max_examples=200, deadline=None)
def test_any_button_can_be_asked_for_its_sign(button: str) -> None:
    found = intent_of_button(button)
    assert found is None or isinstance(found[0], Intent)


@given(LETTERS)
@settings(max_examples=200, deadline=None)
def test_what_is_normal_stays_so(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


def test_everyday_words_are_never_an_emergency() -> None:
    dice = random.Random(7)
    for _ in range(2000):
        text = " ".join(dice.choices(EVERYDAY, k=dice.randint(1, 12)))
        assert heard(text).intent not in TIERS[:2], text


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "no ",
        "numb ",
        "numb groin. ",
        "what if ",
        "my chest, ",
        "i cant ",
        "e\u0301",
        "!",
        "ﷺ",
        "legs far ",
        "\u202e",
    ],
)
def test_a_text_made_to_be_slow_is_heard_in_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    began = time.perf_counter()
    heard(text)
    # Milliseconds on an idle machine; the room is for one that is not.
    assert time.perf_counter() - began < 0.5


def families() -> list[Family]:
    """Every pattern with the stems it is looked up by."""
    tiers = [tier for tongue in EAR.tongues for tier in tongue.tiers]
    stems: dict[Pattern, set[str]] = defaultdict(set)
    for stem, patterns in ((stem, patterns) for tier in tiers for stem, patterns in tier.phrases.items()):
        for pattern in patterns:
            stems[pattern].add(stem)
    respelt = [Family(one.pattern, one.stems) for tongue in EAR.tongues for one in tongue.respell]
    met = [
        family
        for tier in tiers
        for rules in tier.rules.values()
        for rule in rules
        for family in (rule.first, rule.second)
    ]
    return [*(Family(pattern, frozenset(known)) for pattern, known in stems.items()), *respelt, *met]


def test_no_pattern_is_left_out_that_would_have_been_found() -> None:
    plain = [normalise(text) for text in TEXTS]
    stems = [heard_stems(text, EAR) for text in plain]
    found = 0
    for family, (text, known) in product(families(), zip(plain, stems, strict=True)):
        if family.pattern.made.search(text):
            found += 1
            assert not family.stems.isdisjoint(known), (family.pattern.written, text)
    assert found > len(TEXTS) // 2


@pytest.mark.parametrize(
    ("pattern", "stems"),
    [
        (r"\bnumb\w*", {"numb"}),
        (r"\b(?:cant|cannot)(?: \w+){0,2} (?:pee|urinat\w*)\b", {"cant", "cannot"}),
        (r"\b(?:my )?phone\b", {"phone"}),
        (r"\blight ?head\w*", {"light"}),
        (r"^ow+$", {"ow"}),
        (r"\bnum+ness\b", {"num"}),
        (r"\b(?<!he )dormid[oa]s?", {"dormid"}),
        (r"\b(?:a|b)\b|x", {""}),
        (r"umb", {""}),
        ("🆘", {"🆘"}),
        (r"(?:🆘)? ?help", {""}),
        (r"\b(?P<name>numb)", {""}),
    ],
)
def test_the_stems_of_a_pattern(pattern: str, stems: set[str]) -> None:
    assert stems_of(pattern) == stems
    assert re.compile(pattern)
    assert frozenset({""}) == ALWAYS


SCRAPS = (
    *("a", "numb", "no", " ", ",", "🆘", "|", "(", "(?:", ")", "(?=", "(?!", "(?<=", "(?<!", "(?P<n>", r"\1", "^", "$"),
    *("*", "+", "?", "??", "{2}", "{3,1}", "{1,3}", "{,2}", "{0}", "{", "}", r"\b", r"\w", r"\q", ".", "[ab]", "[^,]"),
    *("[z-a]", "[]", "[", "]", r"[\w]", "-", "\\", "{99999999999}"),
)


@settings(max_examples=3000)
@given(st.lists(st.sampled_from(SCRAPS), max_size=9).map("".join))
def test_what_is_called_sound_can_be_compiled_and_is_not_heard_in_every_text(pattern: str) -> None:
    if reading(pattern).sound:
        made = re.compile(pattern)
        assert not made.search("")
        assert not made.search("\u0416 ,")


def test_nearly_all_that_is_listed_is_sound_so_that_a_start_compiles_next_to_nothing() -> None:
    patterns = list(EAR.patterns())
    assert len(patterns) > 1500
    assert len([one for one in patterns if not reading(one.written).sound]) < len(patterns) // 100


def test_one_slip_is_mended_and_two_are_not() -> None:
    typos = typos_of(["breathe", "pee"], ["breather"])
    for slip in ("breath", "brethe", "breaathe", "braethe", "breatne"):
        assert mended(f"cant {slip}", typos) == "cant breathe", slip
    assert mended("cant brthe", typos) == "cant brthe"
    assert mended("a breather", typos) == "a breather"
    assert mended("a pea", typos) == "a pea"


@given(st.text("abcXYZ079 ", max_size=40))
def test_plain_words_are_normalised_like_all_others(text: str) -> None:
    # A sign that stands apart sends the same words the long way.
    assert normalise(text) == normalise(f"{text} 🙂").removesuffix("🙂").strip(" ,")
