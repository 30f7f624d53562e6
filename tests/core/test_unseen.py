"""What people say that no list holds: four rounds of unseen texts, their first scores, and what is right now."""

import pytest

from bot.understand.lines import understood
from bot.understand.report import is_right, scored
from tests.core.hearing_cases import cases
from tests.core.talk import BOOK
from tests.core.unseen import unseen

FIRST = cases("unseen")
ROUNDS = tuple(FIRST)
GRAVE = ("emergency", "crisis")
BODY = ("pain_stop", "dizzy", "too_intense")
ASKED = (*GRAVE, "ask_safety")


@pytest.mark.parametrize("name", ROUNDS)
def test_a_round_is_as_long_as_when_it_was_first_scored(name: str) -> None:
    assert len(list(unseen(name))) == FIRST[name]["lines"]


def test_the_rounds_hold_every_language_and_every_wish() -> None:
    texts = [case for name in ROUNDS for case in unseen(name)]
    intents = {case.intent for case in texts}
    for language in BOOK.languages:
        assert {case.intent for case in texts if case.lang == language} == intents
    assert len(texts) >= 1500
    asked = {case.slots["id"] for case in texts if case.intent == "faq"}
    assert asked <= {question.replace("-", "_") for question, _ in BOOK.faq}
    assert len(asked) == 29, "each question there was when the rounds were written"


@pytest.mark.parametrize("name", ROUNDS)
def test_what_was_once_unseen_is_understood_now(name: str) -> None:
    texts = list(unseen(name))
    score = scored(texts, BOOK)
    assert sum(score.right.values()) >= 0.97 * len(texts), score.confused
    assert score.wrong_actions <= 0.01 * len(texts), score.confused


@pytest.mark.parametrize("name", ROUNDS)
def test_every_cry_of_the_rounds_stops_or_asks_and_no_other_text_does(name: str) -> None:
    for case in unseen(name):
        heard = understood(case, BOOK)["intent"]
        if case.intent in GRAVE:
            assert heard in ASKED, case
        elif case.intent in BODY:
            assert heard in (*ASKED, *BODY), case
        else:
            assert heard not in GRAVE, case


def test_the_known_set_is_understood() -> None:
    texts = list(unseen("known"))
    assert len(texts) == 150
    wrong = [case.text for case in texts if not is_right(case, understood(case, BOOK))]
    assert len(wrong) <= 0.03 * len(texts), wrong
    assert not [case for case in texts if case.intent in (*ASKED, *BODY) and case.text in wrong]


def test_the_slots_of_the_known_set_are_read() -> None:
    assert scored(unseen("known"), BOOK).slots_right >= 0.97 * 150
