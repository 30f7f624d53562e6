"""The way in: the first minute, what is chosen in one message, what begins by itself, and the way back in."""

import pytest
from msgspec.structs import replace

from bot.core.machine.registry import offered
from bot.core.model.conversation import OpenQuestion
from bot.core.model.instants import DAY, MINUTE
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.understanding.buttons import button_of
from tests.core.days import after_one_session
from tests.core.talk import BOOK, WELL, Talk, agreed, lying_down, screened
from tests.engine.world import CATALOG


def practised(form: str = "short") -> Talk:
    """Somebody who took one rest yesterday."""
    talk = lying_down(form)
    talk.wait(620)
    talk.taps("4")
    if talk.question == "plan-anchor":
        talk.taps(Intent.NO_THANKS)
    talk.now += DAY
    return talk


# Consent and age.


def test_a_yes_to_a_prompt_that_did_not_ask_for_the_age_tells_none() -> None:
    talk = Talk()
    talk.says("hello")
    talk.person = replace(talk.me, open_question=OpenQuestion(QuestionId.CONSENT, talk.now))
    assert talk.says("yes") == ["screen-adult"]
    assert talk.says("ok") == ["screen-adult"]


def test_nobody_breathes_before_the_age_is_told_whatever_list_was_answered() -> None:
    talk = Talk()
    talk.says("hello")
    assert talk.says("I agree") == ["screen-adult"]
    talk.says("I am numb between my legs")
    talk.taps(Intent.CALLED)
    talk.says("start")
    assert talk.taps(Intent.NONE) == ["screen-adult"]
    assert talk.taps(Intent.ADULT) == ["minute"]


def test_nobody_is_asked_about_health_without_a_yes_whatever_list_was_answered() -> None:
    talk = Talk()
    talk.says("hello")
    talk.says("is this serious")
    talk.taps(Intent.HAVE_ONE)
    assert talk.taps(Intent.NONE) == ["consent"]
    assert (talk.me.begun, talk.me.screened) == (None, None)


# The first minute.


def test_the_minute_passes_by_itself_and_comes_once() -> None:
    talk = screened(Intent.NONE)
    assert talk.question == "minute"
    assert talk.wait(58) == []
    assert talk.wait(2) == ["minute-over"]
    talk.says("stop")
    talk.now += 2 * 60 * MINUTE
    talk.says("start")
    assert talk.taps(Intent.NONE) == ["screen-today"]


def test_its_message_holds_the_pacer_and_the_buttons_and_ends_with_the_minute() -> None:
    talk = agreed()
    asked = talk.now
    talk.taps(Intent.NONE)
    message = talk.heard[-1]
    assert message.breath is not None
    assert message.breath.ends == asked + MINUTE
    assert not message.silent
    assert Intent.STOP in message.buttons


def test_who_wants_words_only_breathes_by_words() -> None:
    talk = agreed()
    talk.person = replace(talk.me, pictures=False)
    talk.taps(Intent.NONE)
    assert (talk.heard[-1].line, talk.heard[-1].breath) == ("minute", None)


def test_dizziness_in_it_is_met_as_in_a_session_and_no_session_is_counted() -> None:
    talk = screened(Intent.NONE)
    assert talk.says("I feel dizzy") == ["dizzy-first"]
    assert talk.wait(60) == ["dizzy-check"]
    talk.taps(Intent.GONE_BY)
    assert (talk.me.sessions, talk.me.completed) == ((), 0)
    assert talk.says("start") == ["screen-today"]


def test_a_first_ring_that_was_heard_is_the_sound_check() -> None:
    assert screened().me.sound_checked
    unheard = screened(Intent.NONE, Intent.NOT_HEARD, *WELL[1:])
    assert not unheard.me.sound_checked
    unheard.taps(Intent.HAVE_BALL, "routine-short")
    assert unheard.question == "sound-wait"


@pytest.mark.parametrize("tick", [Intent.NUMB_SKIN, Intent.SKIN])
def test_skin_that_is_sore_or_feels_nothing_keeps_the_ball_away(tick: Intent) -> None:
    talk = screened(*WELL[:3], tick, Intent.DONE)
    assert talk.me.screened is not None
    assert talk.me.screened.outcome == {Intent.NUMB_SKIN: "first", Intent.SKIN: "breathing"}[tick]


@pytest.mark.parametrize(
    ("line", "parts"), [("minute-over", ["screen-today"]), ("ball-ask-go", ["outcome-go", "ball-ask"])]
)
def test_what_two_lines_say_together_is_what_each_says_alone(line: str, parts: list[str]) -> None:
    """A line cannot stand within another, so these would go their own ways unnoticed."""
    together = CATALOG.wording.line(line, "en")
    assert together.endswith("\n".join(CATALOG.wording.line(part, "en") for part in parts))


# One message to choose.


def test_a_routine_begins_in_the_way_that_is_ticked() -> None:
    talk = screened()
    talk.taps(Intent.HAVE_BALL)
    assert talk.heard[-1].ticked == (Intent.HANDS_FREE,)
    card = talk.heard[-1].card
    talk.taps(Intent.TAP)
    assert (talk.heard[-1].ticked, talk.heard[-1].card) == ((Intent.TAP,), card)
    talk.taps("routine-short", "5")
    assert talk.me.session is not None
    assert (talk.me.session.mode, talk.me.mode, talk.step) == ("tap", "tap", "settle")


def test_the_track_is_asked_for_as_soon_as_the_number_is_told() -> None:
    talk = screened()
    talk.taps(Intent.HAVE_BALL, Intent.LISTEN, "routine-short")
    assert talk.wait(60) == [], "whoever listens has to press play, so nothing begins by itself"
    assert talk.taps("5") == ["ready-with-number", "track-ask"]
    talk.taps(Intent.TONES)
    assert talk.taps(Intent.PLAYING) == ["short-settle"]


def test_it_begins_by_itself_after_half_a_minute_and_stop_stands_there() -> None:
    talk = screened()
    talk.taps(Intent.HAVE_BALL)
    talk.taps("routine-full")
    assert talk.heard[-1].line == "number-first"
    assert Intent.STOP in offered(talk.me, BOOK)
    assert talk.wait(28) == []
    assert talk.wait(2) == ["full-settle"]
    stopped = screened()
    stopped.taps(Intent.HAVE_BALL, "routine-full", Intent.STOP)
    assert (stopped.me.session, stopped.wait(3600)) == (None, [])


def test_it_does_not_begin_by_itself_after_an_absence_of_ours() -> None:
    talk = screened()
    talk.taps(Intent.HAVE_BALL, "routine-full")
    assert talk.away(100) == ["recovery-ask"]
    talk = screened()
    talk.taps(Intent.HAVE_BALL, "routine-full")
    assert talk.away(600) == ["recovery-over"]
    assert talk.me.session is None


def test_a_high_number_is_still_met_with_something_kinder() -> None:
    talk = screened()
    talk.taps(Intent.HAVE_BALL, "routine-full")
    assert talk.taps("9") == ["high-rating"]
    assert talk.taps("routine-short") == ["short-settle"]


@pytest.mark.parametrize("words", ["change the number", "wrong number", "numbers"])
def test_a_number_in_a_session_is_no_numbness(words: str) -> None:
    talk = lying_down()
    talk.wait(60)
    talk.says(words)
    assert talk.me.session is not None
    assert talk.me.hurt_at is None


# The way back in.


@pytest.mark.parametrize("form", ["full", "short", "breathing"])
def test_after_two_answers_the_routine_of_last_time_begins(form: str) -> None:
    talk = practised(form)
    assert talk.says("start") == ["quick-check-and-go"]
    assert talk.heard[-1].args["routine"] == f"routine-{form}"
    talk.says("none")
    assert talk.me.session is not None
    assert (talk.me.session.routine, talk.step) == (form, "pain-before")
    assert talk.wait(30)[0] == f"{form}-settle"


def test_the_place_of_last_time_is_kept_but_not_on_the_back_while_pregnant() -> None:
    talk = practised("breathing")
    assert talk.me.place == "side"
    assert talk.me.screened is not None
    pregnant = replace(talk.me.screened, outcome="breathing", answers=(("body", (Intent.PREGNANT,)),))
    talk.person = replace(talk.me, place="back", screened=pregnant)
    talk.says("start")
    talk.says("none")
    assert talk.step == "place"
    assert Intent.ON_BACK not in offered(talk.me, BOOK)


def test_after_a_bad_time_the_gentle_routine_is_suggested_and_none_of_it_begins_what_was_said() -> None:
    talk = practised("full")
    talk.person = replace(talk.me, gentle_next=True)
    talk.says("start")
    assert talk.heard[-1].args["routine"] == "routine-breathing"


def test_another_routine_is_one_tap_away() -> None:
    talk = practised("full")
    talk.says("start")
    assert talk.taps(Intent.CHOOSE) == ["form-ask"]
    talk.says("the second one")
    assert talk.me.session is not None
    assert talk.me.session.routine == "short"


def test_a_routine_that_is_not_open_any_more_is_not_suggested() -> None:
    talk = practised("full")
    talk.person = replace(talk.me, ball_off="worse")
    assert talk.says("start") == ["quick-check"]
    assert talk.says("none") == ["form-ask"]


# Counting out.


@pytest.mark.parametrize(
    "words", ["1", "1.", "#1", "the first one", "first", "number one", "option 1", "The first one!"]
)
def test_buttons_may_be_counted_out(words: str) -> None:
    talk = screened()
    talk.says(words)
    assert talk.me.ball == "yes"


@pytest.mark.parametrize("words", ["0", "4", "1-2", "1.5", "-1", "first of all no", "13", "one"])
def test_what_counts_nothing_out_presses_nothing(words: str) -> None:
    talk = screened()
    talk.says(words)
    assert (talk.me.ball, talk.question) == ("", "ball")


def test_a_number_is_a_number_where_one_is_asked_for_and_a_time_where_a_time_is() -> None:
    talk = screened()
    talk.taps(Intent.HAVE_BALL, "routine-short")
    talk.says("1")
    assert talk.me.session is not None
    assert talk.me.session.before == 1
    planning = practised()
    planning.says("remind me")
    planning.says("after lunch")
    assert planning.question == "plan-time"
    planning.says("1")
    assert planning.question in ("plan-time-both", "plan-days")


@pytest.mark.parametrize("danger", ["I am numb between my legs", "I want to die"])
def test_in_danger_nobody_counts_out_the_way_to_be_left_alone(danger: str) -> None:
    talk = screened()
    talk.says(danger)
    asked = talk.question
    for words in ("2", "1", "the second one", "the first one"):
        talk.says(words)
    assert talk.question == asked


@pytest.mark.parametrize("words", ["no", "none of that", "nothing new", "no nothing like that"])
def test_a_stranger_who_has_none_of_the_signs_is_taken_to_the_breath(words: str) -> None:
    talk = Talk()
    assert talk.says("hi my back is killing me") == ["sore-first"]
    assert talk.says(words) == talk_of_a_breath()


def talk_of_a_breath() -> list[str]:
    """What a stranger is told who taps the breath under the same line."""
    talk = Talk()
    talk.says("hi my back is killing me")
    return talk.taps(button_of(Intent.ROUTINE, BOOK.gentle))


@pytest.mark.parametrize("words", ["no", "none of these"])
def test_who_knows_us_and_has_none_of_the_signs_chooses(words: str) -> None:
    talk = after_one_session()
    assert talk.says("my back is killing me today")[0].startswith("sore")
    assert talk.says(words) == ["menu"]


@pytest.mark.parametrize("words", ["yes I'm 44 and that's ok", "Ich bin 61 und einverstanden", "sí, tengo 35 y acepto"])
def test_an_age_from_eighteen_on_beside_a_yes_is_both_answers(words: str) -> None:
    talk = Talk()
    talk.says("hello")
    talk.says(words)
    assert talk.question == "screening"


@pytest.mark.parametrize("words", ["yes I'm 16 and that's ok", "I'm 44", "my son is 44 and that's ok", "ok, 44"])
def test_a_child_and_an_age_alone_are_no_consent(words: str) -> None:
    talk = Talk()
    talk.says("hello")
    talk.says(words)
    assert talk.question != "screening"
    assert talk.me.consent is None
