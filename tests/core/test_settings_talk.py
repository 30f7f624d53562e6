"""Settings and places as a person changes them: by button and by text, left at any moment, nothing changed silently."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from bot.core.dialog.context import TurnContext
from bot.core.machine.registry import offered
from bot.core.machine.turn import take_turn
from bot.core.model.conversation import Conversation, Reminder
from bot.core.model.events import Pressed, Said, Shown
from bot.core.model.intents import Intent
from bot.core.model.messages import Shade
from tests.core.reminded import with_plan
from tests.core.talk import BOOK, Talk, on_the_ball
from tests.engine.world import CATALOG


def at_rest(zone: str = "Europe/London") -> Talk:
    talk = Talk(zone)
    talk.says("hello")
    return talk


def what_is_set(person: Conversation) -> tuple[object, ...]:
    return person.language, person.zone, person.quiet, person.mode, person.pictures, person.discreet, person.reminder


@pytest.mark.parametrize(
    ("word", "button"),
    [
        ("time zone", Intent.TIME_ZONE),
        ("quiet hours", Intent.QUIET_HOURS),
        ("reminder", Intent.REMIND),
        ("language", Intent.LANGUAGE),
        ("discreet", Intent.DISCREET),
        ("pictures", Intent.PICTURES),
    ],
)
def test_each_setting_is_reached_by_its_word_and_by_its_button(word: str, button: Intent) -> None:
    by_word, by_button = at_rest(), at_rest()
    for talk in (by_word, by_button):
        talk.taps(Intent.DECLINE)
    by_word.says(word)
    by_button.says("settings")
    by_button.taps(button)
    assert by_word.question == by_button.question
    assert what_is_set(by_word.me) == what_is_set(by_button.me)


@pytest.mark.parametrize("word", ["time zone", "quiet hours", "change the time", "change the days", "holiday"])
@pytest.mark.parametrize("way_out", ["back", "stop", "silence", "start"])
def test_a_setting_may_be_left_at_any_moment_and_nothing_has_changed(word: str, way_out: str) -> None:
    talk = with_plan(18 * 60)
    before = what_is_set(talk.me)
    talk.says(word)
    assert talk.question
    if way_out == "silence":
        talk.wait(3600)
    else:
        talk.says(way_out)
    assert what_is_set(talk.me) == before
    assert talk.question in ("", "consent")


@pytest.mark.parametrize("text", ["Mars", "Europe/Atlantis", "25:00", "😀", "x" * 5000])
def test_a_place_that_does_not_exist_brings_a_kind_question_back(text: str) -> None:
    talk = at_rest()
    talk.says("time zone")
    assert talk.says(text) == ["zone-unclear", "zone-ask"]
    assert talk.me.zone == "Europe/London"


@pytest.mark.parametrize("text", ["never", "22:00", "22:00 to 22:00", "25:00 to 7:00", "from dusk till dawn"])
def test_quiet_hours_that_are_none_change_nothing(text: str) -> None:
    talk = at_rest()
    talk.says("quiet hours")
    assert talk.says(text) == ["quiet-unclear", "quiet-ask"]
    assert talk.me.quiet == (1290, 480)


def test_new_quiet_hours_around_the_reminder_are_asked_about() -> None:
    talk = with_plan(600)
    talk.says("quiet hours")
    assert talk.says("22:00 to 11:00") == ["quiet-set", "plan-quiet"]
    assert talk.taps(Intent.YES) == ["plan-set"]
    assert talk.me.reminder is not None
    assert talk.me.reminder.silent
    talk.says("quiet hours")
    assert talk.taps(Intent.NO_QUIET_HOURS) == ["quiet-set"]
    assert not talk.me.reminder.silent


def test_a_city_a_country_a_zone_and_a_shared_place_are_all_understood() -> None:
    for said in ("Munich", "Germany", "europe/berlin", "MEZ"):
        talk = at_rest()
        talk.says("time zone")
        assert talk.says(said) == ["zone-set"]
        assert talk.me.zone == "Europe/Berlin"
        assert "Now there: Friday 20 November, 09:00" in CATALOG.words(talk.heard[-1]).text
    talk = at_rest()
    talk.says("time zone")
    assert [m.line for m in talk.happens(Shown("place", (35.6, 139.7)))] == ["zone-set"]
    assert talk.me.zone == "Asia/Tokyo"


def test_a_country_with_several_clocks_is_asked_back_and_one_tap_answers() -> None:
    talk = at_rest()
    talk.says("time zone")
    assert talk.says("USA") == ["zone-which"]
    assert talk.me.zone == "Europe/London"
    assert talk.taps("zone-America/Chicago") == ["zone-set"]
    assert talk.me.zone == "America/Chicago"


def test_a_forged_zone_is_not_taken() -> None:
    talk = at_rest()
    talk.says("time zone")
    talk.says("USA")
    turn = take_turn(talk.me, Pressed(talk.me.prompt, "zone-Europe/Paris"), talk.now, BOOK)
    assert turn.conversation is not None
    assert turn.conversation.zone == "Europe/London"


def test_a_slip_is_asked_back_and_yes_is_enough() -> None:
    talk = at_rest()
    talk.says("time zone")
    assert talk.says("Berln") == ["zone-which"]
    assert talk.says("yes") == ["zone-set"]
    assert talk.me.zone == "Europe/Berlin"


def test_where_nobody_knows_the_zone_the_plan_asks_for_it() -> None:
    talk = Talk("UTC")
    talk.says("hello")
    talk.says("remind me at 6 pm")
    assert talk.taps(Intent.EVERY_DAY) == ["zone-ask"]
    assert talk.says("Lisbon") == ["zone-set", "plan-set"]
    assert talk.me.zone == "Europe/Lisbon"
    assert talk.me.reminder is not None


@pytest.mark.parametrize("word", ["remind me", "time zone", "holiday", "quiet hours", "later", "not today"])
def test_in_a_session_nothing_of_this_opens(word: str) -> None:
    talk = on_the_ball()
    step = talk.step
    talk.says(word)
    assert talk.question in ("", "are-you-ok")
    assert talk.step == step


def test_in_a_session_the_settings_show_only_what_belongs_to_it_and_give_way() -> None:
    talk = on_the_ball()
    step = talk.step
    talk.says("settings")
    assert (offered(talk.me, BOOK)[0], offered(talk.me, BOOK)[-1]) == ("go-on", "stop")
    assert Intent.REMIND not in offered(talk.me, BOOK)
    talk.taps(Intent.GO_ON)
    assert talk.step == step


def test_without_pictures_no_step_brings_one() -> None:
    talk = on_the_ball()
    assert any(message.picture for message in talk.heard)
    talk = on_the_ball()
    talk.person = replace(talk.me, pictures=False)
    count = len(talk.heard)
    talk.says("repeat")
    assert not any(message.picture for message in talk.heard[count:])


def test_stop_at_rest_stops_the_reminders_too() -> None:
    talk = with_plan()
    talk.says("stop")
    assert talk.me.reminder is not None
    assert talk.me.reminder.off == "asked"
    assert talk.says("remind me") == ["plan-paused"]
    assert talk.taps(Intent.YES) == ["plan-set"]
    assert talk.me.reminder == replace(talk.me.reminder, off="")
    assert isinstance(talk.me.reminder, Reminder)


@pytest.mark.parametrize(
    ("shade", "hour", "dark"),
    [
        *((Shade.DUSK, 6, True), (Shade.DUSK, 7, False), (Shade.DUSK, 17, False), (Shade.DUSK, 18, True)),
        *((Shade.DARK, 12, True), (Shade.LIGHT, 23, False)),
    ],
)
def test_pictures_are_dark_after_dusk_where_the_person_lives_unless_they_want_it_otherwise(
    shade: Shade, hour: int, dark: bool
) -> None:
    talk = on_the_ball()
    there = datetime(2026, 11, 20, hour, tzinfo=ZoneInfo("Asia/Tokyo"))
    person = replace(talk.me, zone="Asia/Tokyo", shade=shade)
    context = TurnContext(person, round(there.timestamp() * 1000), BOOK).say("help", picture="flat")
    assert context.messages[-1].dark is dark


def test_the_settings_change_the_shade_of_pictures_in_a_session_too() -> None:
    talk = on_the_ball()
    shades = []
    for _ in range(4):
        talk.says("settings")
        talk.says("light or dark")
        shades.append(talk.me.shade)
    assert shades == [Shade.DARK, Shade.LIGHT, Shade.DUSK, Shade.DARK]
    assert talk.me.session is not None


PAUSED = ("pause", "pausa", "Pause bitte", "faire une pause", "пауза")
"""Said in five languages; in Portuguese it is the word of Spanish."""


@pytest.mark.parametrize("code", BOOK.languages)
@pytest.mark.parametrize("text", PAUSED)
def test_who_mixes_languages_is_understood_in_all_and_answered_in_the_chosen_one(code: str, text: str) -> None:
    talk = on_the_ball()
    talk.person = replace(talk.me, language=code)
    answered = talk.happens(Said(text))
    assert [message.line for message in answered] == ["pause"]
    assert {message.language for message in answered} == {code} == {talk.me.language}


@pytest.mark.parametrize("code", BOOK.languages)
def test_words_of_safety_come_in_the_language_that_was_just_heard_and_choose_none(code: str) -> None:
    talk = on_the_ball()
    talk.person = replace(talk.me, language=code)
    answered = talk.happens(Said("mir ist so schwindlig, es tut weh"))
    assert answered[0].language == "de"
    assert talk.me.language == code
