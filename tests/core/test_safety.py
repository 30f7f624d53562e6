"""Words of emergency, crisis and pain come before everything, in every place."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from msgspec.structs import replace

from bot.catalog.library import content_folder, read_library
from bot.catalog.shapes import SourceKind
from bot.core.machine.registry import AT_ANY_AGE, offered
from bot.core.model.conversation import Reminder
from bot.core.model.events import Arrived, Pressed, Said, Shown
from bot.core.model.instants import HOUR
from bot.core.model.intents import Intent
from bot.core.model.messages import Urgency
from tests.core.days import after_one_session
from tests.core.talk import BOOK, Talk, agreed, lying_down, on_the_ball, screened
from tests.engine.world import CATALOG

HOSTS = {
    SourceKind.INTERGOVERNMENTAL: ("europa.eu", "itu.int", "who.int"),
    SourceKind.OFFICIAL: (
        *("gov", "gov.au", "gov.br", "gov.in", "gc.ca", "gob.mx", "govt.nz", "service-public.fr"),
        *("nhs.uk", "helsenorge.no", "alertswiss.ch", "genproc.gov.ru"),
        *("112.is", "lifelineh2h.org.au", "telefonseelsorge-dueren.de"),
    ),
}
"""Who publishes: governments, their regulators and public services, in the last row those who answer the number."""

PLACES: dict[str, Callable[[], Talk]] = {
    "a stranger": Talk,
    "the screening": lambda: agreed(),
    "the ball question": screened,
    "the first step": lying_down,
    "on the ball": on_the_ball,
    "the breathing form": lambda: lying_down("breathing"),
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("words", ["I am numb between my legs", "I want to die"])
def test_emergency_and_crisis_are_heard_in_every_place(place: str, words: str) -> None:
    talk = PLACES[place]()
    messages = talk.happens(Said(words))
    assert messages[0].urgency is Urgency.SAFETY
    assert messages[0].resend
    assert talk.me.session is None
    assert talk.me.hush
    assert talk.wait(3 * 24 * 3600) == []


def test_pain_stops_every_timer() -> None:
    talk = on_the_ball()
    assert talk.taps(Intent.PAUSE) == ["pause"]
    talk.happens(Pressed(0, Intent.PAIN))
    assert talk.me.session is None
    assert talk.wait(31) == ["pain-check"]
    assert talk.wait(24 * 3600) == ["pain-end"]


def test_after_a_stop_for_pain_there_is_no_ball_that_day_and_the_questions_come_again() -> None:
    talk = on_the_ball()
    talk.happens(Pressed(0, Intent.PAIN))
    talk.wait(60)
    talk.taps(Intent.EASING, Intent.START)
    assert talk.question == "screening"
    talk.taps(Intent.NONE, Intent.NONE, Intent.NONE)
    assert offered(talk.me, BOOK)[0] == "routine-breathing"
    assert {"routine-full", "routine-short"}.isdisjoint(offered(talk.me, BOOK))


def test_pain_counts_for_an_hour_after_a_session_and_is_a_question_later() -> None:
    talk = on_the_ball()
    talk.taps(Intent.STOP, Intent.NO_TIME)
    talk.now += HOUR // 2
    assert [m.line for m in talk.happens(Pressed(0, Intent.PAIN))] == ["safety-pain"]
    talk.wait(60)
    talk.taps(Intent.EASING)
    talk.now += 2 * HOUR
    assert [m.line for m in talk.happens(Pressed(0, Intent.PAIN))] == ["sore-2"]


def test_numbness_found_after_pain_is_an_emergency() -> None:
    talk = on_the_ball()
    talk.happens(Pressed(0, Intent.PAIN))
    talk.wait(31)
    assert talk.taps(Intent.RED) == ["outcome-emergency"]
    assert talk.me.locked


def test_dizzy_stops_the_clock_and_a_paced_breath_is_not_taken_up_again() -> None:
    talk = lying_down()
    talk.wait(60)
    assert talk.step == "breathe"
    assert talk.taps(Intent.DIZZY) == ["dizzy-first"]
    assert talk.wait(60) == ["dizzy-check"]
    talk.taps(Intent.GONE_BY)
    assert talk.step == "arch"


def test_who_stays_dizzy_or_silent_is_led_to_a_gentle_end() -> None:
    talk = on_the_ball()
    talk.happens(Pressed(0, Intent.DIZZY))
    assert talk.wait(60 + 121) == ["dizzy-check", "dizzy-end"]
    assert talk.me.session is None


@pytest.mark.parametrize("what", ["voice", "picture", "sticker"])
def test_something_without_words_in_a_session_stops_the_clock_and_asks(what: str) -> None:
    talk = on_the_ball()
    messages = talk.happens(Shown(what))
    assert talk.question == "are-you-ok"
    assert messages[-1].urgency is Urgency.SAFETY
    assert [m.course_version for m in messages] == [None]


def test_silence_after_are_you_ok_leads_off_the_ball_and_then_ends_quietly() -> None:
    talk = on_the_ball()
    talk.says("qwrtz")
    assert talk.wait(61) == ["safety-silence", "safety-unknown"]
    assert talk.wait(600) == ["ball-cap-paused", "ended-quietly-number"]
    assert talk.me.session is None


@pytest.mark.parametrize(
    "intent", [Intent.STOP, Intent.PAUSE, Intent.PAIN, Intent.DIZZY, Intent.EMERGENCY, Intent.TOO_MUCH]
)
def test_buttons_of_safety_work_however_old_they_are(intent: Intent) -> None:
    talk = on_the_ball()
    assert intent in AT_ANY_AGE
    era = talk.me.course_version
    talk.happens(Pressed(17, intent))
    assert talk.me.course_version > era


def test_any_other_old_button_brings_the_current_words_again() -> None:
    talk = on_the_ball()
    step = talk.step
    assert [m.line for m in talk.happens(Pressed(17, Intent.NEXT))] == ["old-button", "full-let-go"]
    assert talk.step == step


def test_the_number_is_the_one_that_is_certain_where_the_person_lives() -> None:
    at_home = Talk("Europe/Berlin").happens(Pressed(0, Intent.EMERGENCY))
    assert at_home[0].args["number"] == "112"
    elsewhere = Talk("Asia/Tokyo").happens(Pressed(0, Intent.EMERGENCY))
    assert elsewhere[0].args["number"] == ""


def test_stop_outside_a_session_keeps_every_promise_quiet() -> None:
    talk = screened()
    talk.taps(Intent.NO_BALL_YET, Intent.ASK_LATER)
    assert talk.me.outreach
    talk.says("stop")
    assert not talk.me.outreach
    talk.happens(Arrived())
    assert talk.wait(9 * 24 * 3600) == []


@pytest.mark.parametrize("danger", [Intent.EMERGENCY, Intent.CRISIS])
@pytest.mark.parametrize("milder", ["it hurts", "I feel dizzy", "sos", "too much"])
def test_no_milder_word_takes_the_place_of_an_emergency_or_a_crisis(danger: Intent, milder: str) -> None:
    talk = on_the_ball()
    talk.says("I want to die" if danger is Intent.CRISIS else "I am numb between my legs")
    graver = talk.question
    talk.says(milder)
    assert talk.question == graver
    assert talk.heard[-1].urgency is Urgency.SAFETY


@pytest.mark.parametrize(
    ("words", "line"), [("my chest hurts", "left-in-emergency"), ("I want to die", "left-in-crisis")]
)
def test_who_stops_in_danger_goes_with_the_number_and_without_a_menu(words: str, line: str) -> None:
    talk = on_the_ball()
    talk.says(words)
    assert talk.says("stop") == [line]
    assert talk.heard[-1].args["number"] == "999"
    assert talk.heard[-1].buttons == ()


@pytest.mark.parametrize("language", ["en", "es", "de", "fr", "pt", "ru"])
@pytest.mark.parametrize("line", ["outcome-emergency", "safety-emergency", "safety-pain-no-ball", "safety-silence"])
def test_words_of_safety_are_there_in_each_language(language: str, line: str) -> None:
    words = CATALOG.wording.line(line, language, {"number": "112"})
    assert language == "en" or words != CATALOG.wording.line(line, "en", {"number": "112"})


def test_words_of_pain_lead_off_the_ball_only_where_one_may_be() -> None:
    assert on_the_ball().says("it hurts") == ["safety-pain"]
    assert lying_down("breathing").says("it hurts") == ["safety-pain-no-ball"]
    finished = lying_down("short")
    finished.wait(181)
    finished.taps("4")
    assert finished.says("it hurts") == ["safety-pain-no-ball"]
    left = on_the_ball()
    left.taps(Intent.STOP, Intent.NO_TIME)
    assert left.says("it hurts") == ["safety-pain"]


def test_it_hurts_before_anything_has_moved_is_an_answer_and_not_a_stop() -> None:
    talk = screened()
    talk.taps(Intent.HAVE_BALL, "routine-full")
    assert talk.says("it hurts") == ["hurts-at-rest", "faq-see-doctor"]
    talk.taps(Intent.GO_ON)
    assert talk.step == "pain-before"


def test_a_slip_on_stop_in_a_dizzy_spell_asks_how_the_head_is() -> None:
    talk = on_the_ball()
    talk.says("dizzy")
    talk.says("stop")
    talk.taps(Intent.BY_MISTAKE)
    assert talk.heard[-1].line == "dizzy-check"
    assert talk.me.session is not None
    assert talk.me.session.pause is not None


def test_too_much_twice_is_not_gone_on_with_by_a_word() -> None:
    talk = on_the_ball()
    talk.taps(Intent.TOO_MUCH, Intent.MOVE_BALL)
    talk.wait(21)
    talk.taps(Intent.TOO_MUCH)
    assert talk.says("go on") == ["too-much-again"]


def test_a_number_said_with_words_of_pain_is_kept_before_we_ask() -> None:
    talk = screened()
    talk.taps(Intent.HAVE_BALL, "routine-full")
    talk.says("hurts, 7")
    assert talk.me.session is not None
    assert (talk.me.session.before, talk.question) == (7, "ask")


def test_an_emergency_that_was_heard_by_mistake_is_undone_by_one_tap() -> None:
    talk = after_one_session()
    talk.now += 2 * HOUR
    before = replace(talk.me, reminder=Reminder(600, since=talk.now))
    talk.person = before
    talk.says("I can't feel my legs")
    assert (talk.me.locked, talk.me.rescreen) == ("emergency", "emergency")
    assert talk.me.reminder is not None
    assert talk.me.reminder.off == "safety"
    assert talk.taps(Intent.MISTAKE) == ["emergency-mistake", "menu"]
    assert (talk.me.locked, talk.me.rescreen) == (before.locked, before.rescreen)
    assert talk.me.reminder.off == ""
    assert talk.taps(Intent.START) == ["quick-check-and-go"]


def test_whoever_was_locked_before_stays_locked_after_a_mistake() -> None:
    talk = screened()
    talk.says("I can't feel my legs")
    talk.taps(Intent.CALLED)
    talk.says("I can't feel my legs")
    talk.taps(Intent.MISTAKE)
    assert talk.me.locked == "emergency"


def test_whom_to_call_is_said_in_other_words_each_time_and_never_without_the_number() -> None:
    talk = screened()
    lines = [talk.says("I can't feel my legs")[-1] for _ in range(4)]
    assert lines == ["outcome-emergency", "emergency-again", "emergency-still", "outcome-emergency"]
    assert all("999" in CATALOG.words(message).text for message in talk.heard if message.line in lines)


def test_a_question_at_rest_is_asked_about_and_locks_nobody_but_within_the_hour_it_does() -> None:
    talk = after_one_session()
    assert talk.says("is it normal that I can't feel my legs?") == ["outcome-emergency"]
    talk = after_one_session()
    talk.now += 2 * HOUR
    assert talk.says("is it normal that I can't feel my legs?") == ["safety-ask-idle"]
    assert talk.me.locked == ""
    assert talk.taps(Intent.IS_EMERGENCY) == ["outcome-emergency"]


@pytest.mark.parametrize(
    ("zone", "number", "crisis"),
    [
        ("America/Sao_Paulo", "192", "your local crisis line"),
        ("Europe/Madrid", "112", "your local crisis line"),
        ("Europe/Paris", "112", "3114"),
        ("Europe/Oslo", "113", "your local crisis line"),
        ("Europe/Zurich", "144", "your local crisis line"),
        ("Pacific/Auckland", "111", "your local crisis line"),
        ("Africa/Lagos", "your local emergency number", "your local crisis line"),
    ],
)
def test_whom_to_call_follows_the_country_and_is_the_local_number_where_none_is_known(
    zone: str, number: str, crisis: str
) -> None:
    talk = Talk(zone)
    talk.says("I can't feel my legs")
    assert number in CATALOG.words(talk.heard[-1]).text
    talk.says("I want to die")
    assert f"{crisis}. If that does not work: {number}" in CATALOG.words(talk.heard[-1]).text


def test_a_number_of_any_country_has_its_public_document_and_the_day_on_which_it_was_read() -> None:
    numbers = read_library(content_folder()).numbers.holds
    for each in (*numbers.emergency, *numbers.crisis):
        assert each.checked.isoformat() >= "2026-11-29"
        name, _, address = each.source.partition(": http")
        assert len(name) > 10, each
        assert hosted_by(f"http{address}", HOSTS[each.kind]), each.source


def test_a_paper_or_a_travel_page_is_no_document_of_any_kind() -> None:
    assert {kind.value for kind in SourceKind} == {"official", "intergovernmental"} == {kind.value for kind in HOSTS}
    for kind, hosts in HOSTS.items():
        assert not hosted_by("https://www.rtve.es/noticias/20220509/sanidad.shtml", hosts), kind
        assert not hosted_by("https://www.example-europa.eu/112", hosts), kind


def hosted_by(address: str, hosts: tuple[str, ...]) -> bool:
    """Whether the page is one of theirs."""
    host = urlsplit(address).hostname or ""
    return any(host == each or host.endswith(f".{each}") for each in hosts)
