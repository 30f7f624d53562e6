"""The questions people ask: each is answered however it is put, two at once get both answers, all can be browsed."""

from collections.abc import Callable

import pytest

from bot.core.machine.registry import offered
from bot.core.machine.turn import take_turn
from bot.core.model.events import Said
from bot.core.model.instants import DAY
from bot.core.model.intents import Intent
from tests.content import library
from tests.core.days import after_one_session
from tests.core.talk import BOOK, Talk, on_the_ball
from tests.engine.world import CATALOG

FAQ = library().faq.holds
LONGEST = 420
"""Letters of an answer: what a phone shows without scrolling."""


def at_rest() -> Talk:
    talk = after_one_session()
    talk.now += 2 * DAY
    talk.wait(1)
    return talk


def test_every_paraphrase_of_every_question_is_answered_at_rest_whatever_words_of_pain_it_has() -> None:
    talk, unanswered = at_rest(), []
    for asked in FAQ.questions:
        for text in asked.paraphrases:
            lines = [message.line for message in take_turn(talk.me, Said(text), talk.now, BOOK).messages]
            unanswered += [(asked.id, text, lines)] if lines != [f"faq-{asked.id}"] else []
    assert unanswered == []
    assert len(FAQ.questions) >= 84


def test_every_answer_is_short() -> None:
    written = {asked.id: len(CATALOG.wording.line(f"faq-{asked.id}", "en")) for asked in FAQ.questions}
    assert {id: length for id, length in written.items() if length > LONGEST} == {}


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("what does it cost and are you a doctor?", {"faq-cost", "faq-are-you-doctor"}),
        ("Is walking good? And can I swim?", {"faq-walking", "faq-swimming"}),
        ("how soft should the ball be", {"faq-ball-firmness"}),
    ],
)
def test_who_asks_two_things_gets_both_answers(text: str, answers: set[str]) -> None:
    assert set(at_rest().says(text)) == answers


def test_all_questions_are_found_by_topic_and_the_way_leads_back() -> None:
    talk, found = at_rest(), set()
    talk.says("questions")
    topics = [button for button in offered(talk.me, BOOK) if button.startswith("topic-")]
    for topic in topics:
        assert talk.taps(topic) == ["topic-ask"]
        found |= {button for button in offered(talk.me, BOOK) if button.startswith("faq-")}
        assert talk.taps(Intent.QUESTION) == ["topics-ask"]
    assert found == {f"faq-{asked.id}" for asked in FAQ.questions}


def test_who_has_never_practised_is_offered_the_breath_under_an_answer() -> None:
    talk = Talk()
    talk.says("hi, is this for sciatica?")
    assert "routine-breathing" in offered(talk.me, BOOK)
    talk = at_rest()
    talk.says("hi, is this for sciatica?")
    assert "routine-breathing" not in offered(talk.me, BOOK)


@pytest.mark.parametrize("begin", [Talk, at_rest])
@pytest.mark.parametrize("text", ["I can't get down to the floor", "I don't want to lie on the floor"])
def test_who_cannot_or_will_not_lie_on_the_floor_is_offered_the_routine_that_needs_none(
    begin: Callable[[], Talk], text: str
) -> None:
    talk = begin()
    talk.says("hello")
    assert talk.says(text) == ["faq-no-floor"]
    assert [button for button in offered(talk.me, BOOK) if button.startswith("routine-")] == ["routine-bed"]
    talk.taps("routine-bed")
    if talk.question == "consent":
        talk.taps(Intent.AGREE_ADULT, Intent.NONE, Intent.NEXT, Intent.NONE, Intent.NONE)
    else:
        talk.taps(Intent.NOTHING_NEW)
    assert talk.heard[-1].line.startswith("bed-place")


def test_who_says_no_to_all_guesses_may_tap_what_stands_under_the_answer() -> None:
    talk = at_rest()
    assert talk.says("ten days") == ["did-you-mean"]
    assert talk.says("no") == ["unknown-idle"]
    assert Intent.START in talk.heard[-1].buttons
    assert set(talk.heard[-1].buttons) <= set(offered(talk.me, BOOK))


def test_the_questions_can_be_browsed_on_the_floor_and_the_step_waits() -> None:
    talk = on_the_ball()
    talk.says("questions")
    assert (offered(talk.me, BOOK)[0], offered(talk.me, BOOK)[-1]) == (Intent.GO_ON, Intent.STOP)
    assert talk.me.session is not None
    assert talk.me.session.pause is not None
