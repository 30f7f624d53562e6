"""What a link brings along, and an answer to the poll that is taken out again."""

from msgspec.structs import replace

from bot.core.model.events import Arrived, Pressed
from bot.core.model.intents import Intent
from bot.core.model.messages import Message
from tests.core.days import polled
from tests.core.talk import BOOK, Talk, lying_down, screened


def lines(messages: list[Message]) -> list[str]:
    return [message.line for message in messages]


def test_an_invitation_is_greeted_like_anybody() -> None:
    for payload in ("", "friend-7_x", "EB-", "lang-xx", "delete-all", "stop"):
        talk = Talk()
        assert lines(talk.happens(Arrived(payload))) == ["welcome"], payload
        assert talk.me.language == "en"


def test_a_link_with_a_language_speaks_it_from_the_first_word() -> None:
    talk = Talk()
    talk.person = replace(talk.me, language="xx")
    said = talk.happens(Arrived(f"lang-{BOOK.languages[0]}"))
    assert [message.language for message in said] == [BOOK.languages[0]]


def test_a_link_with_a_code_is_the_code() -> None:
    assert screened().happens(Arrived("EB-ABCD-2345"))[-1].line == "link-confirm"


def test_a_link_in_a_session_changes_nothing_of_it() -> None:
    talk = lying_down()
    before = talk.me.session
    talk.happens(Arrived("EB-ABCD-2345"))
    assert talk.me.session == before


def test_an_answer_that_is_taken_out_counts_no_more_and_may_be_given_again() -> None:
    talk = polled()
    asked = talk.me.prompt
    talk.taps(Intent.AT_ONCE)
    assert [vote.option for vote in talk.me.checkins.votes] == ["at-once"]
    assert lines(talk.happens(Pressed(asked, "take-back-vote"))) == ["vote-taken-back"]
    assert not talk.me.checkins.votes
    assert not talk.question
    talk.happens(Pressed(asked, "not-yet"))
    assert [vote.option for vote in talk.me.checkins.votes] == ["not-yet"]


def test_worse_taken_out_leaves_what_it_has_led_to() -> None:
    talk = polled()
    talk.taps(Intent.WORSE)
    question, ball_off = talk.question, talk.me.ball_off
    talk.happens(Pressed(0, "take-back-vote"))
    assert not talk.me.checkins.votes
    assert (talk.question, talk.me.ball_off) == (question, ball_off)


def test_an_answer_nobody_gave_is_not_taken_out() -> None:
    talk = screened()
    assert lines(talk.happens(Pressed(0, "take-back-vote"))) == ["poll-over"]
