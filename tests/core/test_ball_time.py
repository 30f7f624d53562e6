"""How long somebody was on the ball: counted by the wall, pauses included, and kept with the session."""

from bot.core.model.content import Ball
from bot.core.model.intents import Intent
from bot.core.session.steps import is_left_out, session_of
from tests.core.talk import BOOK, lying_down, on_the_ball

ON_IT = (Ball.ON, Ball.GETTING_OFF)


def test_the_time_on_the_ball_is_that_of_its_steps() -> None:
    talk = lying_down()
    session = session_of(talk.me)
    steps = [step for step in BOOK.routine("full").steps if not is_left_out(step, session)]
    talk.wait(610)
    assert talk.step == "pain-after"
    talk.taps("4")
    assert talk.me.sessions[-1].how == "finished"
    assert talk.me.sessions[-1].ball_time == sum(step.length for step in steps if step.ball in ON_IT)


def test_a_pause_is_time_on_the_ball_too_and_coming_off_it_ends_it() -> None:
    talk = on_the_ball()
    began = session_of(talk.me).on_ball_since
    assert began is not None
    talk.taps(Intent.PAUSE)
    talk.wait(20)
    talk.taps(Intent.STOP)
    talk.wait(10)
    stopped = talk.now
    talk.taps(Intent.HAD_ENOUGH)
    talk.wait(60)
    talk.taps("4")
    assert talk.me.sessions[-1].how == "stopped"
    assert talk.me.sessions[-1].ball_time == stopped - began


def test_pain_ends_the_session_and_the_time_on_the_ball_with_it() -> None:
    talk = on_the_ball()
    began = session_of(talk.me).on_ball_since
    assert began is not None
    talk.says("sharp pain down my leg")
    talk.wait(600)
    last = talk.me.sessions[-1]
    assert last.ball_time is not None
    assert 0 < last.ball_time <= last.ended - began


def test_who_goes_on_without_the_ball_has_been_on_it_until_then() -> None:
    talk = on_the_ball()
    began = session_of(talk.me).on_ball_since
    assert began is not None
    off = talk.now
    talk.says("no ball")
    talk.wait(4300)
    assert talk.me.sessions[-1].left_ball
    assert talk.me.sessions[-1].ball_time == off - began


def test_without_the_ball_there_is_no_time_on_it() -> None:
    talk = lying_down("breathing")
    talk.wait(240)
    talk.taps("4")
    assert talk.me.sessions[-1].ball_time == 0
