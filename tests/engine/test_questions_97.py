"""The questions that people ask, by the list of the review of the content: each leads to its answer, on the real store.

House rules: who asks has agreed and practised once; the lines are those that the store queues, first to last. An answer
to one of these locks nobody and keeps no number.
"""

from pathlib import Path

import pytest
import yaml

from bot.core.model.instants import DAY
from tests.core.days import after_one_session
from tests.core.talk import BOOK, Talk, plain
from tests.engine.house import House
from tests.engine.test_misfires import answers

MORE = {"faq-mat", "faq-weather"}
"""Answers that no question of the review asks for."""
ASKED: dict[str, list[list[str]]] = yaml.safe_load(Path(__file__).with_name("questions_97.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """One store for all."""
    return House(tmp_path_factory.mktemp("questions"))


@pytest.fixture(scope="module")
def somebody() -> Talk:
    """Whoever asks: two days after their first session."""
    talk = after_one_session()
    talk.now += 2 * DAY
    talk.wait(1)
    return talk


def test_there_are_ninety_seven_and_nearly_every_answer_is_asked_for() -> None:
    asked = [question for group in ASKED.values() for question in group]
    assert len(asked) == len({text for text, _ in asked}) == 97
    assert {line for _, line in asked} >= {f"faq-{id}" for id, _ in BOOK.faq} - MORE


@pytest.mark.parametrize(
    ("text", "line"), [tuple(each) for group in ASKED.values() for each in group], ids=lambda value: value[:40]
)
def test_a_question_leads_to_its_answer(house: House, somebody: Talk, text: str, line: str) -> None:
    said, after = answers(house, somebody.me, somebody.now, text, text)
    assert " ".join(plain(said)) == line
    assert after.locked == somebody.me.locked == ""
    assert after.ratings == somebody.me.ratings
