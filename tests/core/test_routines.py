"""Routines as the core knows them: by their content alone, and by buttons of messages that were sent before."""

import pytest
from msgspec.structs import replace

from bot.core.model.events import Pressed
from bot.core.model.intents import Intent
from bot.core.model.messages import Message, Urgency
from bot.core.understanding.buttons import button_of, intent_of_button
from tests.core.talk import BOOK, screened
from tests.engine.world import CATALOG


@pytest.mark.parametrize("routine", BOOK.current)
def test_a_button_is_named_by_the_routine_and_read_back(routine: str) -> None:
    assert intent_of_button(button_of(Intent.ROUTINE, routine)) == (Intent.ROUTINE, routine)


@pytest.mark.parametrize("former", ["full", "short", "breathing"])
def test_a_button_of_a_message_of_before_keeps_working_and_keeps_its_name(former: str) -> None:
    talk = screened()
    talk.taps(Intent.HAVE_BALL)
    assert talk.question == "form"
    waiting = Message("form-ask", "en", Urgency.ANSWER, buttons=(former,))
    assert CATALOG.words(waiting).choices[0].label == CATALOG.wording.label(f"routine-{former}", "en")
    talk.happens(Pressed(talk.me.prompt, former))
    assert talk.me.session is not None
    assert talk.me.session.routine == former


@pytest.mark.parametrize("forged", ["routine-nothing", "routine-", "routine-full-", "routine-FULL", "routine"])
def test_a_routine_that_there_is_not_starts_nothing(forged: str) -> None:
    talk = screened()
    talk.taps(Intent.HAVE_BALL)
    lines = [message.line for message in talk.happens(Pressed(talk.me.prompt, forged))]
    assert lines[0] == "old-button"
    assert (talk.question, talk.me.session) == ("form", None)


def test_what_uses_the_ball_follows_from_the_steps() -> None:
    assert {id for id in BOOK.current if BOOK.routine(id).uses_ball} == BOOK.with_ball
    assert BOOK.gentle not in BOOK.with_ball
    assert BOOK.uses_ball("a routine of an earlier content")


def test_at_a_high_number_only_what_the_safety_questions_allow_is_taken_instead() -> None:
    talk = screened()
    talk.taps(Intent.HAVE_BALL, "routine-short")
    talk.taps("9")
    assert talk.question == "high-rating"
    assert talk.me.screened is not None
    talk.person = replace(talk.me, screened=replace(talk.me.screened, outcome="breathing"))
    assert talk.says("the full one") == ["high-rating"]
    talk.taps("routine-breathing")
    assert talk.me.session is not None
    assert talk.me.session.routine == "breathing"


def test_on_a_hard_day_the_gentle_routine_stands_first() -> None:
    talk = screened()
    talk.person = replace(talk.me, gentle_next=True)
    talk.taps(Intent.HAVE_BALL)
    assert talk.heard[-1].buttons[:3] == ("routine-breathing", "routine-full", "routine-short")
