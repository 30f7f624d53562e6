"""What gives way to what while both wait, as a turn marks it; tests/engine/test_store_outbox.py has the rest."""

from bot.core.dialog.giving_way import PUT_AGAIN, places
from bot.core.model.events import Pressed, Said
from bot.core.model.intents import Intent
from bot.core.model.messages import Message, Urgency
from tests.core.talk import WELL, Talk, agreed, lying_down, screened


def again(messages: list[Message]) -> list[str]:
    return [message.line for message in messages if message.again]


def test_a_question_that_is_put_for_the_first_time_is_not_put_again() -> None:
    talk = Talk()
    assert again(talk.happens(Said("hello"))) == []
    assert again(talk.happens(Pressed(talk.me.prompt, Intent.AGREE_ADULT))) == []


def test_six_texts_in_a_hurry_put_one_question_again_and_again() -> None:
    talk = agreed()
    for _ in range(6):
        messages = talk.happens(Said("qwrtz"))
        assert [message.line for message in messages] == ["unclear", "screen-emergency"]
        assert again(messages) == ["screen-emergency"]
        assert messages[-1].urgency is Urgency.ANSWER or places(messages[-1])[0].startswith("safety ")


def test_the_next_question_of_the_screening_is_another_one() -> None:
    talk = agreed()
    assert again(talk.happens(Pressed(talk.me.prompt, Intent.NONE))) == []


def test_help_over_a_question_is_no_repetition_and_the_way_back_is_none_either() -> None:
    talk = agreed()
    assert again(talk.happens(Said("help"))) == []
    assert again(talk.happens(Said("help"))) == ["help"]
    assert again(talk.happens(Said("back"))) == []


def test_stop_in_a_session_marks_nothing_that_leads_off_the_ball() -> None:
    talk = lying_down()
    for _ in range(20):
        for message in talk.happens(Said("stop")):
            assert not (message.again and message.urgency is Urgency.SAFETY and message.must)
            assert not (message.must and places(message))


def test_twenty_presses_of_stop_say_one_thing_over_and_over() -> None:
    talk = Talk()
    talk.says("hello")
    taken = {places(message) for _ in range(20) for message in talk.happens(Said("stop"))}
    assert taken == {("stays gone-quiet",)}


def test_cues_calls_and_cards_have_no_place() -> None:
    for message in (
        Message("cue", "en", Urgency.CUE),
        Message("call", "en", Urgency.CALL, buttons=("ok",), again=True),
        Message("pacer", "en", Urgency.ANSWER, card="pacer"),
        Message("open", "en", Urgency.ANSWER, must=True),
        Message("pain", "en", Urgency.SAFETY),
        Message("ask", "en", Urgency.SAFETY, buttons=("ok",)),
        Message("track", "en", Urgency.ANSWER, track="full"),
    ):
        assert places(message) == ()
    assert places(Message("ask", "en", Urgency.SAFETY, buttons=("ok",), again=True)) == ("safety ask",)
    asked = Message("ask", "en", Urgency.ANSWER, buttons=("ok",), again=True)
    assert places(asked) == (PUT_AGAIN, "stays ask")


def test_a_question_that_is_changed_in_place_gives_way_like_any_other() -> None:
    talk = screened(*WELL[:3])
    first = talk.heard[-1]
    (put_again,) = [message for message in talk.happens(Said("qwrtz")) if message.buttons]
    assert put_again.card != first.card, "a message of its own, for the first may stand far above"
    assert set(places(first)) & set(places(put_again))
    assert PUT_AGAIN in places(put_again)


def test_what_stays_and_what_may_pass_away_unsaid_have_different_places() -> None:
    stays, passes = Message("nod", "en", Urgency.ANSWER), Message("nod", "en", Urgency.ANSWER, course_version=1)
    assert places(stays) != places(passes)
