"""Words of safety are heard in every language, and what only looks like them stops nothing."""

import pytest

from bot.core.model.intents import Intent
from bot.core.understanding.hearing import Here, hear, listen
from bot.core.understanding.words.normalise import LONGEST
from bot.core.understanding.words.tiers import TIERS
from tests.core.hearing_cases import EAR, RATINGS, as_grave, calm, cases, grave, heard

MUST_STOP = grave(cases("must_stop"))
WORDINGS = [case for part in ("first", "later", "unseen") for case in grave(cases("wordings")[part])]
CALM = [*calm(cases("must_not_stop")), *calm(cases("wordings")["calm"])]


@pytest.mark.parametrize(("language", "tier", "text"), [*MUST_STOP, *WORDINGS])
def test_what_must_stop_is_heard_at_its_tier_or_a_graver_one(language: str, tier: Intent, text: str) -> None:
    assert as_grave(heard(text).intent, tier)


@pytest.mark.parametrize("part", list(cases("holdout")))
def test_what_was_held_out_stops_or_asks_and_its_calm_lines_are_no_emergency(part: str) -> None:
    for language, tiers in cases("holdout")[part].items():
        for tier, texts in tiers.items():
            for text in texts:
                intent = heard(text).intent
                stops = intent in TIERS[:3]
                assert intent not in TIERS[:2] if tier == "calm" else stops, (language, tier, text, intent)


@pytest.mark.parametrize("text", CALM)
def test_what_only_looks_grave_stops_nothing(text: str) -> None:
    assert heard(text).intent not in TIERS


@pytest.mark.parametrize(("tier", "text"), [(tier, text) for tier in TIERS for text in cases("utterances")[tier]])
def test_what_people_say_of_pain_and_worse_is_heard(tier: Intent, text: str) -> None:
    assert as_grave(heard(text).intent, tier)


@pytest.mark.parametrize(
    "write", [str.upper, str.title, lambda text: text.replace("'", "’"), lambda text: f"\u202e{text}"]
)
def test_capitals_other_apostrophes_and_marks_nobody_sees_change_nothing(write: type[str]) -> None:
    for _, tier, text in MUST_STOP:
        assert as_grave(heard(write(text)).intent, tier), text


def test_words_of_safety_count_wherever_they_stand() -> None:
    for _, tier, text in MUST_STOP:
        # An outcry that stands alone is a whole text; these are the ones that need company to be sure.
        if len(text.split()) > 2 and tier in (Intent.EMERGENCY, Intent.CRISIS):
            assert as_grave(heard(f"Hello there. {text}. Thank you").intent, tier), text
            assert as_grave(heard(f"Hello there, {text}, thank you").intent, tier), text


def test_both_ends_of_a_very_long_text_are_heard() -> None:
    padding = " it was a nice day and we went out" * (LONGEST // 10)
    assert heard(f"I can't breathe. {padding}").intent is Intent.EMERGENCY
    assert heard(f"{padding}. I can't breathe").intent is Intent.EMERGENCY
    assert heard(padding).intent is Intent.UNKNOWN


def test_the_middle_of_the_longest_message_a_chat_takes_is_heard() -> None:
    half = "it was a nice day and we went out " * 58
    text = f"{half}. I want to die. {half}"
    assert LONGEST - 150 < len(text) <= LONGEST
    assert heard(text).intent is Intent.CRISIS


def test_the_gravest_of_several_wins() -> None:
    assert heard("I'm dizzy and it hurts").intent is Intent.PAIN
    assert as_grave(heard("It hurts, I can't get up").intent, Intent.ASK)
    assert heard("help me, I want to die").intent is Intent.CRISIS
    assert heard("I want to die and I can't breathe").intent is Intent.EMERGENCY


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("no siento las piernas", "es"),
        ("ich will sterben", "de"),
        ("не могу дышать", "ru"),
        ("112 now", ""),
        ("🆘", ""),
    ],
)
def test_the_language_is_told_where_it_is_certain(text: str, language: str) -> None:
    assert heard(text).language == language


def test_words_that_two_languages_share_name_no_language() -> None:
    assert heard("suicide").intent is Intent.CRISIS
    assert heard("suicide").language == ""


@pytest.mark.parametrize(
    "text",
    ["i cant brethe", "call an ambulnace", "i feel dizyz", "im paralised", "no puedo resprar", "kann nicht atmn"],
)
def test_a_slip_of_the_finger_is_mended(text: str) -> None:
    assert heard(text).intent in TIERS


@pytest.mark.parametrize(
    "text", ["I'm painting the kitchen", "a game of chess", "the wreath is nice", "inzwischen gut", "james"]
)
def test_a_real_word_is_no_slip(text: str) -> None:
    assert heard(text).intent not in TIERS


@pytest.mark.parametrize(
    "text",
    [
        "it's toooo much",
        "ich werde ohnmaechtig",
        "n consigo respirar",
        "jarrive plus a respirer",
        "i c\u00adan't breathe",
        "ＨＥＬＰ ＭＥ",
    ],
)
def test_the_ways_people_write_in_a_hurry_are_understood(text: str) -> None:
    assert heard(text).intent in TIERS


@pytest.mark.parametrize(
    "text",
    [
        "i need to pee but i can't",
        "what if i kill myself",
        "i am going to kill myself at 9",
        "it hasn't stopped hurting",
        "no, that hurts",
        "de plus en plus mal",
        "tengo que orinar pero no puedo",
        "нет, больно",
    ],
)
def test_a_look_alike_never_swallows_the_real_thing(text: str) -> None:
    assert heard(text).intent in TIERS


@pytest.mark.parametrize(
    "text", ["not dizzy", "no pain", "nicht schwindelig", "sin mareos", "pas de vertige", "sem tontura", "не кружится"]
)
def test_no_is_heard(text: str) -> None:
    assert heard(text).intent not in TIERS


def test_a_number_beside_pain_is_kept_only_where_one_was_asked_for() -> None:
    assert heard("hurts, 7", *RATINGS).also == 7
    assert heard("es tut weh, sieben von zehn", *RATINGS).also == 7
    assert heard("hurts, 7").also is None
    assert heard("it hurts, from 7 to 3", *RATINGS).also is None
    assert heard("it hurts in one leg", *RATINGS).also is None
    assert heard("it hurts, 11", *RATINGS).also is None


def test_pain_comes_before_a_stop() -> None:
    assert heard("Stop, it hurts").intent is Intent.PAIN


def test_every_language_has_every_tier() -> None:
    for tongue in EAR.tongues:
        if tongue.code:
            assert [tier.intent for tier in tongue.tiers] == list(TIERS), tongue.code


@pytest.mark.parametrize("text", [text for texts in cases("plain_signs").values() for text in texts])
def test_the_plainest_signs_are_heard_by_rules_alone(text: str) -> None:
    by_rules = listen(text, EAR).tier
    assert by_rules is not None, "the learned ear is not to be the only one that hears this"
    assert by_rules[0] in TIERS[:2]
    assert hear(text, (), EAR, Here.SESSION).intent in (*TIERS[:2], Intent.ASK)
