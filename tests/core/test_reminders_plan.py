"""How a plan is made and changed: by taps, by own words, and what changes nothing."""

import pytest

from bot.core.model.intents import Intent
from bot.core.model.localtime import QUIET, is_quiet
from bot.core.reminders.setup_questions import ANY_TIME, TIMES
from tests.core.reminded import days_of, reminder, rested, with_plan
from tests.core.talk import lying_down
from tests.engine.world import CATALOG


def test_it_is_offered_after_the_first_finished_session_and_not_before() -> None:
    talk = lying_down("breathing")
    assert not any(m.line == "plan-anchor" for m in talk.heard)
    talk.taps(Intent.STOP, Intent.NO_TIME)
    assert not any(m.line == "plan-anchor" for m in talk.heard)
    assert [m.line for m in rested().heard][-1] == "plan-anchor"


def test_a_plan_is_made_with_three_taps_and_told_back_with_date_time_and_how_long() -> None:
    talk = rested()
    assert talk.taps(Intent.AFTER_WAKING) == ["plan-time"]
    assert talk.taps("time-510") == ["plan-days"]
    assert talk.taps(Intent.EVERY_DAY) == ["plan-set"]
    words = CATALOG.words(talk.heard[-1]).text
    assert "about 08:30, every day" in words
    assert "without a sound" not in words
    assert "Friday 20 November, 08:30 your time (London), in " in words
    assert not reminder(talk).silent


def test_no_time_that_is_offered_lies_in_the_quiet_hours_that_hold_until_somebody_changes_them() -> None:
    offered = {minute for minutes in (*TIMES.values(), ANY_TIME) for minute in minutes}
    assert [minute for minute in offered if is_quiet(minute, QUIET)] == []


def test_a_time_in_the_quiet_hours_is_asked_about_and_then_comes_without_a_sound() -> None:
    talk = rested()
    talk.taps(Intent.AFTER_WAKING)
    assert talk.says("7:30") == ["plan-days"]
    assert talk.taps(Intent.EVERY_DAY) == ["plan-quiet"]
    assert talk.taps(Intent.YES) == ["plan-set"]
    words = CATALOG.words(talk.heard[-1]).text
    assert "about 07:30, every day" in words
    assert "without a sound" in words
    assert reminder(talk).silent


def test_no_is_a_fine_answer_and_the_offer_is_not_made_again() -> None:
    talk = rested()
    assert talk.taps(Intent.NO_THANKS) == ["plan-declined"]
    assert talk.me.reminder is None
    assert talk.me.reminder_offered


def test_a_plan_in_ones_own_words() -> None:
    talk = rested()
    assert talk.says("after I brush my teeth, about 7:30 am") == ["plan-days"]
    assert talk.says("mon, wed, fri") == ["plan-quiet"]
    assert talk.taps(Intent.YES) == ["plan-set"]
    assert reminder(talk).anchor == "after I brush my teeth"
    assert reminder(talk).days == 0b0010101
    assert "“after I brush my teeth”" in CATALOG.words(talk.heard[-1]).text


def test_own_words_are_kept_short_and_without_what_cannot_be_seen() -> None:
    talk = rested()
    assert talk.says("after \u202e\x00 " + "tea " * 100) == ["plan-time"]
    talk.taps("time-510", Intent.EVERY_DAY)
    assert len(reminder(talk).anchor) <= 60
    assert reminder(talk).anchor.isprintable()


def test_what_may_be_morning_or_evening_is_asked() -> None:
    talk = rested()
    talk.taps(Intent.OWN_TIME)
    assert talk.says("10:30") == ["plan-time-both"]
    assert talk.says("no, 9:30") == ["plan-time-both"]
    assert talk.says("in the evening") == ["plan-days"]
    talk.taps(Intent.EVERY_DAY, Intent.YES)
    assert reminder(talk).minute == 21 * 60 + 30


def test_what_it_follows_tells_the_morning_from_the_evening() -> None:
    talk = rested()
    talk.taps(Intent.AFTER_WORK)
    assert talk.says("half past five") == ["plan-days"]
    assert talk.taps(Intent.WEEKDAYS) == ["plan-set"]
    assert reminder(talk).minute == 17 * 60 + 30


def test_days_are_tapped_one_by_one() -> None:
    talk = rested()
    talk.taps(Intent.BEFORE_BED, "time-1260", Intent.OWN_DAYS)
    assert talk.taps(Intent.DONE) == ["plan-days-own"]
    talk.taps("day-0", "day-2", "day-4", "day-2")
    assert talk.taps(Intent.DONE) == ["plan-set"]
    assert reminder(talk).days == 0b0010001


@pytest.mark.parametrize("text", ["25:00", "7:75", "remind me never at 25:00", "soon", "30 February", "never", "😀"])
def test_a_time_that_is_none_brings_a_question_back_and_changes_nothing(text: str) -> None:
    talk = with_plan()
    talk.says("change the time")
    before = reminder(talk)
    lines = talk.says(text)
    assert lines[0] in ("plan-time-impossible", "plan-time-unclear")
    assert lines[-1] == "plan-time"
    assert reminder(talk) == before
    assert "Nothing has changed" in CATALOG.words(talk.heard[-2]).text


def test_a_whole_sentence_changes_the_time() -> None:
    talk = with_plan()
    assert talk.says("remind me at half past nine in the morning") == ["plan-set"]
    assert reminder(talk).minute == 9 * 60 + 30
    before = reminder(talk)
    assert talk.says("remind me never at 25:00") == ["plan-time-impossible", "plan-time"]
    assert reminder(talk) == before


def test_stop_in_the_middle_of_planning_leaves_everything_as_it_was() -> None:
    talk = with_plan()
    before = reminder(talk)
    talk.says("change the time")
    assert talk.says("stop") == ["plan-left"]
    assert reminder(talk) == before


def test_a_time_that_is_past_today_begins_tomorrow_and_one_to_come_begins_today() -> None:
    talk = with_plan(7 * 60 + 30)
    talk.says("change the time")
    talk.says("7:45")
    talk.taps("time-465", Intent.YES)
    assert [day for day, _, _ in days_of(talk, 1)] == [1]
    talk = with_plan(600)
    assert days_of(talk, 1) == [(0, "10:00", "remind-2")]
