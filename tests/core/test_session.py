"""A session's clock: what comes when, and what a pause, a repeat, an absence or five minutes on the ball do to it."""

import pytest
from msgspec.structs import replace

from bot.core.machine.registry import offered
from bot.core.model.events import Lost, Pressed, Shown
from bot.core.model.instants import MINUTE, SECOND
from bot.core.model.intents import Intent
from bot.core.model.messages import Urgency
from bot.core.session.steps import session_of
from tests.core.talk import BOOK, Talk, getting_ready, lying_down, on_the_ball, screened

LENGTHS = {"full": 600, "short": 180, "breathing": 240, "bed": 300}


@pytest.mark.parametrize("form", LENGTHS)
def test_after_one_tap_nothing_more_is_needed(form: str) -> None:
    talk = lying_down(form)
    began = talk.now - SECOND
    talk.wait(LENGTHS[form] - 1)
    assert talk.step == "pain-after"
    assert session_of(talk.me).since == began + LENGTHS[form] * SECOND
    talk.wait(3601)
    assert talk.me.session is None
    assert talk.me.sessions[-1].how == "finished"


def test_each_cue_has_its_second_and_expires_soon_after() -> None:
    talk = lying_down()
    talk.person = replace(talk.me, pictures=False)
    began = talk.now - SECOND
    talk.wait(600)
    form = BOOK.routine("full")
    start = 0
    for step in form.steps:
        for cue in step.cues:
            said = [m for m in talk.heard if m.line == cue.line]
            assert any(m.expires is not None and m.expires >= began + start + cue.at for m in said), cue
        start += step.length


def test_a_pause_keeps_the_seconds_that_were_left() -> None:
    talk = lying_down()
    talk.wait(9)
    talk.taps(Intent.PAUSE)
    talk.wait(20)
    talk.taps(Intent.GO_ON)
    assert talk.wait(4) == []
    assert talk.wait(2) == ["full-settle-at-16"]


def test_a_pause_of_more_than_a_minute_on_the_ball_goes_on_from_getting_on_it() -> None:
    talk = on_the_ball()
    talk.taps(Intent.PAUSE)
    talk.wait(70)
    talk.taps(Intent.GO_ON)
    assert talk.step == "ball-in"


def test_five_minutes_on_the_ball_are_enough_whatever_is_repeated() -> None:
    talk = on_the_ball()
    on_since = talk.me.session.on_ball_since if talk.me.session else None
    assert on_since is not None
    while talk.now < on_since + 290 * SECOND:
        talk.happens(Pressed(talk.me.prompt, Intent.REPEAT))
        talk.wait(20)
    assert "full-ball-out" in talk.wait(20)
    assert talk.me.session is not None


def test_five_minutes_on_the_ball_are_enough_also_in_a_pause() -> None:
    talk = on_the_ball()
    talk.taps(Intent.PAUSE)
    assert talk.wait(290)[0] == "ball-cap-paused"
    talk.taps(Intent.GO_ON)
    assert talk.step == "notice"


def test_a_pause_is_nudged_once_and_ends_quietly_after_fifteen_minutes() -> None:
    talk = lying_down()
    talk.taps(Intent.PAUSE)
    assert talk.wait(15 * 60 + 1) == ["pause-nudge", "ended-quietly"]


def test_more_time_adds_half_a_minute_twice() -> None:
    talk = lying_down()
    talk.wait(160)
    assert talk.step == "ball-in"
    assert [talk.taps(Intent.MORE_TIME) for _ in range(3)] == [
        ["more-time"],
        ["more-time-slower"],
        ["more-time-enough"],
    ]
    talk.wait(100)
    assert talk.step == "ball-in"
    talk.wait(10)
    assert talk.step == "comfort"


def test_stop_leads_off_the_ball_and_asks_why_afterwards() -> None:
    talk = on_the_ball()
    assert talk.taps(Intent.STOP) == ["stop-sheet"]
    assert talk.wait(24 * 3600) == []
    assert talk.me.sessions[-1].how == "stopped"


def test_a_slip_on_stop_can_be_taken_back() -> None:
    talk = on_the_ball()
    talk.taps(Intent.STOP)
    talk.taps(Intent.BY_MISTAKE)
    assert talk.step == "ball-in"
    talk = lying_down()
    talk.taps(Intent.STOP)
    talk.taps(Intent.BY_MISTAKE)
    assert talk.step == "settle"


def test_a_rating_can_be_taken_back_before_and_after() -> None:
    talk = screened()
    talk.taps(Intent.HAVE_BALL, "routine-short", "6", Intent.CHANGE_NUMBER, "5")
    talk.wait(180)
    talk.taps("9", Intent.CHANGE_NUMBER, "4")
    assert talk.me.sessions[-1].before == 5
    assert talk.me.sessions[-1].after == 4


def test_had_enough_asks_only_for_the_number_and_does_not_count_as_a_whole_session() -> None:
    talk = on_the_ball()
    talk.taps(Intent.STOP, Intent.HAD_ENOUGH, "5")
    assert talk.me.completed == 0
    assert talk.me.sessions[-1].how == "stopped"


def test_finish_here_leads_off_the_ball_first() -> None:
    talk = on_the_ball()
    talk.taps(Intent.FINISH)
    assert talk.step == "ball-out"


def test_back_and_next_move_between_steps_with_a_clock() -> None:
    talk = lying_down()
    assert talk.says("back")[0] == "at-start"
    talk.taps(Intent.NEXT)
    assert talk.step == "breathe"
    talk.says("back")
    assert talk.step == "settle"


def test_too_much_offers_all_the_first_time_and_only_less_the_second() -> None:
    talk = on_the_ball()
    talk.taps(Intent.TOO_MUCH)
    assert Intent.TWO_BALLS in offered(talk.me, BOOK)
    assert talk.taps(Intent.MOVE_BALL) == ["variation-move-ball"]
    assert talk.wait(20) == ["full-comfort"]
    talk.taps(Intent.TOO_MUCH)
    assert offered(talk.me, BOOK) == (Intent.WITHOUT_BALL, Intent.STOP)
    assert talk.taps(Intent.WITHOUT_BALL) == ["variation-without-ball"]
    assert talk.wait(21) == ["full-let-go-no-ball"]
    assert talk.me.session is not None
    assert talk.me.session.on_ball_since is None


def test_without_a_ball_nothing_speaks_of_one() -> None:
    talk = getting_ready("full")
    talk.taps("6", Intent.NO_BALL, Intent.HANDS_FREE)
    lines = talk.wait(700)
    assert not [line for line in lines if "ball" in line and not line.endswith("no-ball")]


def test_knees_up_only_after_two_whole_sessions() -> None:
    talk = lying_down()
    talk.wait(400)
    assert talk.step == "knees-up"
    assert Intent.LIFT not in offered(talk.me, BOOK)
    assert talk.says("lift") == ["knees-not-now"]


def test_silence_keeps_the_feet_down() -> None:
    talk = practised(2)
    talk.taps("routine-full", "4")
    talk.wait(400)
    assert Intent.LIFT in offered(talk.me, BOOK)
    assert "full-feet-down-feet-already-down" in talk.wait(60)


def test_knees_that_were_lifted_come_down_in_their_own_step() -> None:
    talk = practised(2)
    talk.taps("routine-full", "4")
    talk.wait(400)
    assert talk.taps(Intent.LIFT) == ["variation-knees-up"]
    assert "full-feet-down" in talk.wait(60)


def practised(times: int) -> Talk:
    """Somebody who has done the short form a few times this morning."""
    talk = lying_down("short")
    for _ in range(times - 1):
        talk.wait(180)
        talk.taps("4", Intent.START, Intent.NOTHING_NEW, "4")
    talk.wait(180)
    talk.taps("4", Intent.START, Intent.CHOOSE)
    return talk


def test_three_sessions_with_the_ball_a_day_and_breathing_stays_open() -> None:
    talk = practised(3)
    assert [message.line for message in talk.heard[-2:]] == ["cap-today", "form-ask"]
    assert offered(talk.me, BOOK)[0] == "routine-breathing"
    assert "routine-short" not in offered(talk.me, BOOK)


def test_tap_mode_waits_for_next_whispers_once_and_still_counts_the_ball() -> None:
    talk = lying_down(mode=Intent.TAP)
    assert "tap-nudge" in talk.wait(100)
    assert talk.step == "settle"
    talk.taps(Intent.NEXT, Intent.NEXT, Intent.NEXT, Intent.NEXT, Intent.ON_BALL)
    assert talk.step == "comfort"
    talk.wait(301)
    assert talk.step == "ball-out"


@pytest.mark.parametrize(
    ("seconds", "line"),
    [(20, "full-settle-at-16"), (50, "recovery-ask"), (290, "recovery-ask"), (400, "recovery-over")],
)
def test_after_an_absence_of_ours(seconds: int, line: str) -> None:
    talk = lying_down()
    talk.wait(10)
    assert line in talk.away(seconds)


def test_a_must_say_that_was_never_sent_asks_whether_the_person_is_all_right() -> None:
    talk = on_the_ball()
    assert [m.line for m in talk.happens(Lost(talk.me.course_version))] == ["recovery-ask"]
    assert talk.happens(Lost(talk.me.course_version - 1)) == []


def test_words_of_an_earlier_course_can_not_be_sent_any_more() -> None:
    talk = on_the_ball()
    queued = [m for m in talk.heard if m.urgency is Urgency.CUE and m.line != "sound-ping"]
    assert all(m.course_version is not None for m in queued)
    talk.taps(Intent.STOP)
    assert all(m.course_version != talk.me.course_version for m in queued)


def test_a_clock_that_goes_back_does_not_make_anyone_wait_for_an_hour() -> None:
    talk = lying_down()
    talk.wait(5)
    talk.now -= 60 * MINUTE
    talk.says("how-long")
    at = talk.next_wake()
    assert at is not None
    assert at - talk.now <= 16 * SECOND


def test_a_side_question_gives_way_to_the_step() -> None:
    talk = on_the_ball()
    talk.says("help")
    assert talk.question == "help"
    talk.taps(Intent.GO_ON)
    assert talk.question == ""
    assert talk.step == "let-go"
    talk.says("settings")
    assert talk.wait(121) == ["pause"]


def test_help_in_the_middle_of_the_screening_does_not_lose_the_answers() -> None:
    talk = screened(Intent.NONE, Intent.NEXT)
    talk.says("help")
    talk.says("ok")
    assert talk.heard[-1].line == "screen-today"


@pytest.mark.parametrize("form", ["full", "short"])
def test_the_first_movement_comes_within_four_messages(form: str) -> None:
    talk = practised(2)
    talk.taps(f"routine-{form}", "4")
    said = [message.line for message in talk.heard]
    first = BOOK.routines[BOOK.current[form]].steps[2].line
    assert said[-1] == first
    assert len(said) - 1 - max(n for n, line in enumerate(said) if line == "form-ask") <= 4


def test_words_on_the_way_to_another_step_are_of_the_era_that_hears_them() -> None:
    talk = on_the_ball()
    talk.taps(Intent.TOO_MUCH, Intent.SOFTER)
    assert talk.heard[-1].line == "variation-softer"
    assert talk.heard[-1].course_version == talk.me.course_version
    talk.wait(300)
    cap = next(message for message in talk.heard if message.line == "ball-cap")
    assert cap.course_version == next(m.course_version for m in talk.heard if m.line == "full-ball-out")


def test_a_number_that_was_a_slip_leaves_no_trace() -> None:
    talk = lying_down("short")
    talk.wait(181)
    assert talk.taps("9")[0] == "close-much-higher"
    assert talk.me.rescreen == "higher"
    talk.taps(Intent.CHANGE_NUMBER, "5")
    assert not talk.me.rescreen
    assert not talk.me.gentle_next


def test_nobody_is_rung_an_hour_after_a_session() -> None:
    talk = lying_down("short")
    talk.wait(181)
    before = len(talk.heard)
    talk.wait(2 * 3600)
    assert talk.heard[before:]
    assert all(message.silent for message in talk.heard[before:])


def test_a_number_typed_at_are_you_ok_answers_the_question_that_was_asked() -> None:
    talk = screened()
    talk.taps(Intent.HAVE_BALL, "routine-full")
    assert talk.says("eleven") == ["safety-unknown"]
    assert talk.says("7") == ["full-settle"]


def test_an_aside_that_closes_without_a_word_leaves_its_number_to_nobody() -> None:
    talk = on_the_ball()
    talk.happens(Shown("voice"))
    talk.wait(61)
    talk.says("settings")
    settings = talk.heard[-1]
    assert talk.wait(125) == []
    assert talk.wait(300)[0] == "ball-cap-paused"
    later = talk.heard[talk.heard.index(settings) + 1]
    assert later.buttons
    assert later.prompt > settings.prompt
