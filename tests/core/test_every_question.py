"""In every question there is, words of safety come first and stop leads out, whatever the question asks."""

import pytest
from msgspec.structs import replace

from bot.core.machine.registry import QUESTIONS
from bot.core.model.conversation import OpenQuestion, Reminder
from bot.core.model.drafts import read_former
from bot.core.model.events import Said
from bot.core.model.instants import DAY
from bot.core.model.questions import QuestionId
from tests.core.days import after_one_session
from tests.core.talk import Talk

OPENED = sorted(set(QUESTIONS) - {QuestionId.CALL_CHECKIN, QuestionId.TOO_MUCH})
"""The one is never put, the other only in a session; tests/core/test_session.py and test_safety.py are about those."""


def asked(question: QuestionId) -> Talk:
    """Somebody at rest, two days after a session and with a plan, who is asked a question."""
    talk = after_one_session()
    talk.now += 2 * DAY
    former = (("anchor", ("none",)), ("days", ("127",)), ("about", ("worse",)), ("zone", ("Asia/Tokyo",)))
    talk.person = replace(
        talk.me,
        reminder=Reminder(600, since=talk.now),
        open_question=OpenQuestion(question, talk.now, draft=read_former(question, former)),
    )
    return talk


@pytest.mark.parametrize("question", OPENED)
@pytest.mark.parametrize(
    ("words", "where"),
    [("I can't feel my legs", "emergency"), ("quiero morir", "crisis"), ("no puedo respirar", "emergency")],
)
def test_an_emergency_and_a_crisis_are_heard_in_every_question(question: QuestionId, words: str, where: str) -> None:
    talk = asked(question)
    messages = talk.happens(Said(words))
    assert talk.question == where
    assert messages[-1].urgency == 0
    assert talk.me.hush


@pytest.mark.parametrize("question", OPENED)
def test_pain_is_never_taken_for_an_answer(question: QuestionId) -> None:
    talk = asked(question)
    talk.says("it hurts")
    assert talk.me.ratings == asked(question).me.ratings
    assert talk.question


@pytest.mark.parametrize("question", OPENED)
def test_stop_at_rest_leaves_no_question_open_and_nothing_promised(question: QuestionId) -> None:
    talk = asked(question)
    talk.says("stop")
    assert talk.question == ""
    assert talk.me.outreach == () or question.reads
    assert talk.me.reminder is not None
    assert talk.me.reminder.off == "asked" or question.reads
