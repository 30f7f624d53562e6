"""What comes with the words: drawings, one animation for a pacer, a sound track; nothing for who wants words only."""

import pytest
from msgspec.structs import replace

from bot.core.machine.registry import offered
from bot.core.machine.timers import next_wake
from bot.core.model.content import Ball
from bot.core.model.events import Gone, Pressed, Said
from bot.core.model.instants import DAY, SECOND
from bot.core.model.intents import Intent
from bot.core.model.messages import Message, Shade, Sight, Urgency
from bot.core.session.steps import picture_of
from tests.core.talk import BOOK, TWO_ON_THE_BALL, Talk, agreed, getting_ready, lying_down, screened
from tests.engine.world import CATALOG


def _ready(form: str = "full") -> Talk:
    talk = getting_ready(form)
    if form == "breathing":
        talk.taps(Intent.ON_SIDE)
    talk.taps("6")
    return talk


def _media(messages: list[Message]) -> list[Message]:
    seen = [each for each in messages if each.sight is not Sight.TOLD and each.picture]
    return [*seen, *(each for each in messages if each.track or each.breath or each.chart)]


@pytest.mark.parametrize(("form", "breaths"), [("full", 5), ("short", 3), ("breathing", 6)])
def test_a_pacer_is_one_animation_and_no_stream_of_edits(form: str, breaths: int) -> None:
    talk = lying_down(form)
    talk.wait(605)
    shown = [each for each in talk.heard if each.line == "pacer"]
    assert len(shown) == 1
    breath = shown[0].breath
    assert breath is not None
    assert (breath.breathe_in, breath.breathe_out) == (4 * SECOND, 6 * SECOND)
    step = next(step for step in BOOK.routine(form).steps if step.id == "breathe")
    first = next(cue.at for cue in step.cues if cue.kind == "pace")
    assert shown[0].expires is not None
    assert breath.ends - (shown[0].expires - BOOK.caps.late_cue) == breaths * 10 * SECOND
    assert first >= 0
    assert shown[0].silent
    assert not [each for each in talk.heard if each.card.startswith("pacer")]


@pytest.mark.parametrize(("shade", "dark"), [(Shade.LIGHT, False), (Shade.DARK, True)])
def test_the_pacer_is_as_dark_as_the_pictures_in_a_session_and_in_the_first_minute(shade: Shade, dark: bool) -> None:
    first = agreed()
    first.person = replace(first.me, shade=shade)
    first.taps(Intent.NONE)
    talk = lying_down()
    talk.person = replace(talk.me, shade=shade)
    talk.wait(60)
    (paced,) = (each for each in talk.heard if each.line == "pacer")
    assert [each.dark for each in (first.heard[-1], paced)] == [dark, dark]


def test_a_repeated_step_shows_the_pacer_again() -> None:
    talk = lying_down()
    talk.wait(60)
    talk.taps(Intent.REPEAT)
    talk.wait(30)
    assert len([each for each in talk.heard if each.line == "pacer"]) == 2


def test_words_only_means_no_picture_no_pacer_no_track_no_chart() -> None:
    talk = _ready()
    talk.person = replace(talk.me, pictures=False)
    before = len(talk.heard)
    assert Intent.LISTEN not in offered(talk.me, BOOK)
    assert "no-track" in talk.says("sound track")
    talk.taps(Intent.HANDS_FREE)
    talk.wait(605)
    talk.taps("3")
    talk.says("which ball should I buy")
    talk.says("my numbers")
    assert _media(talk.heard[before:]) == []
    assert [each.line for each in talk.heard if each.card.startswith("pacer")][:2] == [
        "full-breathe-in",
        "full-breathe-out",
    ]


@pytest.mark.parametrize("form", ["full", "short", "breathing"])
def test_a_picture_comes_once_a_session_and_again_only_when_it_is_asked_for(form: str) -> None:
    talk = lying_down(form)
    talk.wait(120)
    talk.says("repeat")
    now = picture_of(talk.me, BOOK)
    assert talk.says("show me") == ["show"]
    assert (talk.heard[-1].picture, talk.heard[-1].dark) == (now, False)
    talk.wait(600)
    talk.says("which ball should I buy")
    shown = [each.picture for each in talk.heard if each.picture and each.line != "show" and not each.card]
    assert len(shown) == len(set(shown))
    assert now in shown


def test_the_next_session_shows_its_pictures_again() -> None:
    talk = lying_down("short")
    talk.wait(620)
    talk.taps("4", Intent.NO_THANKS)
    before = len(talk.heard)
    talk.now += DAY
    talk.says("start")
    talk.taps(Intent.NOTHING_NEW)
    talk.wait(120)
    assert "belly-breath" in [each.picture for each in talk.heard[before:]]


@pytest.mark.parametrize("words", ["words", "Words", "screen reader", "palabras"])
def test_one_word_at_the_first_hello_has_pictures_told_and_the_question_still_stands(words: str) -> None:
    talk = Talk()
    talk.says("hello")
    assert talk.says(words) == ["described-set", "consent"]
    assert talk.me.described
    assert talk.question == "consent"
    assert {each.sight for each in talk.heard[-2:]} == {Sight.BOTH}
    assert talk.says(words) == ["described-set", "consent"]
    assert not talk.me.described


def test_words_only_tells_what_each_picture_shows_and_shows_none() -> None:
    talk = lying_down("short")
    talk.person = replace(talk.me, pictures=False)
    before = len(talk.heard)
    talk.wait(120)
    opened = [each for each in talk.heard[before:] if each.picture]
    assert "belly-breath" in [each.picture for each in opened]
    assert {each.sight for each in opened} == {Sight.TOLD}
    assert [CATALOG.media_for(each) for each in opened] == [None] * len(opened)
    assert all(CATALOG.words(each).alt for each in opened)


def test_with_the_voice_on_each_step_and_cue_is_spoken_and_the_pacer_stays() -> None:
    talk = lying_down("full")
    assert talk.says("voice on")[0] == "voice-set"
    before = len(talk.heard)
    talk.wait(300)
    cues = [each for each in talk.heard[before:] if each.urgency is Urgency.CUE]
    assert cues
    assert [each.line for each in cues if not each.spoken and not each.card] == []
    assert [each.line for each in cues if each.picture] == []
    assert [each.line for each in cues if each.breath] == ["pacer"]
    assert talk.says("show me") == ["show"]
    assert talk.heard[-1].picture


def test_words_of_safety_are_never_spoken_by_a_clip() -> None:
    talk = lying_down("full")
    talk.says("voice on")
    talk.wait(200)
    for words in ("stop", "it hurts", "my legs are numb"):
        before = len(talk.heard)
        talk.says(words)
        assert not any(each.spoken for each in talk.heard[before:] if each.urgency is not Urgency.CUE)


def test_a_language_without_a_voice_says_so_and_offers_none() -> None:
    talk = lying_down("short")
    talk.says("settings")
    assert Intent.VOICE in offered(talk.me, BOOK)
    talk.person = replace(talk.me, language="de")
    assert Intent.VOICE not in offered(talk.me, BOOK)
    assert talk.says("Stimme an")[0] == "voice-set"
    assert not talk.me.voiced


def test_pictures_turned_off_in_the_middle_are_off_at_once() -> None:
    talk = lying_down()
    talk.says("settings")
    talk.taps(Intent.PICTURES)
    before = len(talk.heard)
    talk.taps(Intent.GO_ON)
    talk.wait(600)
    assert _media(talk.heard[before:]) == []


@pytest.mark.parametrize("form", ["full", "short", "breathing"])
@pytest.mark.parametrize(("button", "track"), [(Intent.SPOKEN, "voice"), (Intent.TONES, "tones")])
def test_a_track_is_sent_and_the_steps_follow_without_a_sound(form: str, button: Intent, track: str) -> None:
    talk = _ready(form)
    talk.taps(Intent.LISTEN, button)
    assert talk.heard[-1].track == f"{form}-{track}"
    talk.taps(Intent.PLAYING)
    before = len(talk.heard)
    talk.wait(BOOK.routine(form).length / SECOND + 9)
    beside = talk.heard[before:]
    assert beside
    off = {step.line for step in BOOK.routine(form).steps if step.ball is Ball.GETTING_OFF}
    for message in beside:
        assert message.silent is not (message.line in off or (message.must and message.ends is None)), message.line


def test_the_steps_beside_a_track_begin_with_the_tap_that_says_it_plays() -> None:
    talk = _ready()
    talk.taps(Intent.LISTEN, Intent.SPOKEN)
    assert talk.wait(40) == []
    assert talk.taps(Intent.PLAYING) == ["full-settle"]
    assert talk.heard[-1].silent


def test_who_presses_play_and_puts_the_phone_down_at_once_is_counted_after_a_minute_all_the_same() -> None:
    talk = _ready()
    talk.taps(Intent.LISTEN, Intent.SPOKEN)
    assert talk.wait(58) == []
    assert talk.wait(2) == ["full-settle"]


def test_the_track_is_sent_once_however_often_its_words_are_put_again() -> None:
    talk = _ready()
    talk.taps(Intent.LISTEN, Intent.SPOKEN)
    talk.says("help")
    talk.taps(Intent.GO_ON)
    assert talk.heard[-1].line == "track"
    assert len([each for each in talk.heard if each.track]) == 1
    assert talk.says("I pressed play") == ["full-settle"]


def test_closed_eyes_come_first_where_a_session_is_chosen() -> None:
    talk = screened()
    talk.taps(Intent.HAVE_BALL)
    ways = [each for each in talk.heard[-1].buttons if each in (Intent.LISTEN, Intent.HANDS_FREE, Intent.TAP)]
    assert ways[0] == Intent.LISTEN
    assert offered(_ready().me, BOOK)[0] == Intent.LISTEN


def test_no_track_leads_onto_a_ball_that_is_not_there() -> None:
    talk = _ready()
    talk.taps(Intent.NO_BALL)
    assert Intent.LISTEN not in offered(talk.me, BOOK)
    assert "no-track" in talk.says("listen")
    without = Talk()
    without.person = replace(_ready("breathing").me, ball="none")
    assert Intent.LISTEN in offered(without.me, BOOK)


def test_who_hears_no_notifications_is_told_of_the_track() -> None:
    talk = screened(Intent.NONE, Intent.NOT_HEARD, Intent.NEXT, Intent.NONE, Intent.NONE)
    talk.taps(Intent.HAVE_BALL, "routine-short")
    talk.wait(3)
    talk.taps(Intent.NOT_HEARD)
    assert Intent.LISTEN in offered(talk.me, BOOK)
    assert "track-ahead" in [each.line for each in talk.happens(Said("sound track"))]
    assert talk.me.session is not None


@pytest.mark.parametrize("word", ["stop", "it hurts"])
def test_a_track_does_not_keep_anybody_from_stopping(word: str) -> None:
    talk = _ready()
    talk.taps(Intent.LISTEN, Intent.SPOKEN, Intent.PLAYING)
    talk.wait(250)
    lines = talk.happens(Said(word))
    assert not lines[0].silent
    assert talk.wait(20) == []


def test_after_a_pause_the_track_goes_its_own_way_and_the_steps_ring_again() -> None:
    talk = _ready()
    talk.taps(Intent.LISTEN, Intent.SPOKEN, Intent.PLAYING)
    talk.wait(60)
    talk.taps(Intent.PAUSE)
    assert "track-left" in [message.line for message in talk.happens(Pressed(talk.me.prompt, Intent.GO_ON))]
    before = len(talk.heard)
    talk.wait(120)
    assert any(not message.silent and message.picture for message in talk.heard[before:])
    assert "track-left" not in [message.line for message in talk.heard[before:]]


def test_one_foot_comes_down_only_where_it_was_up() -> None:
    talk = lying_down()
    talk.person = replace(talk.me, sessions=TWO_ON_THE_BALL)
    talk.wait(445)
    # No new picture: that of the rest is known by then.
    assert [each.picture for each in talk.heard if each.line.startswith("full-feet-down")] == [""]
    up = lying_down()
    up.person = replace(up.me, sessions=TWO_ON_THE_BALL)
    up.wait(380)
    up.taps(Intent.LIFT)
    up.wait(70)
    assert [each.picture for each in up.heard if each.line == "full-feet-down"] == ["feet-down"]


def test_what_stands_under_the_track_is_what_counts_until_its_first_step_opens() -> None:
    talk = _ready()
    talk.taps(Intent.LISTEN)
    talk.taps(Intent.SPOKEN)
    sent = next(each for each in talk.heard if each.line == "track")
    assert sent.buttons == offered(talk.me, BOOK)
    assert Intent.NEXT not in sent.buttons


def test_a_pacer_that_comes_due_as_the_person_is_gone_has_nothing_to_press() -> None:
    talk = lying_down()
    last = len(talk.heard)
    talk.now += 20 * SECOND
    talk.happens(Gone())
    late = [each for each in talk.heard[last:] if each.urgency is Urgency.CUE]
    assert late
    assert not [each for each in late if each.buttons]


def test_back_from_the_choice_of_a_track_never_leaves_a_session_that_stands_still_for_ever() -> None:
    talk = _ready()
    talk.taps(Intent.LISTEN)
    talk.says("link")
    talk.taps(Intent.GO_ON)
    assert "full-ready" in talk.taps(Intent.BACK)
    assert talk.me.session is not None
    assert talk.me.session.pause is None
    assert next_wake(talk.me, BOOK).answer_at is not None
