"""Lived time: what a wall clock, a steady one and a witness make of one another."""

import pytest
from msgspec.structs import replace

from bot.core.model.instants import DAY, HOUR, MINUTE, SECOND
from bot.store.lived import AHEAD, BACK, ENOUGH, OLD_NEWS, Time, confirmed, reading, started, witnessed

NOW = 1_795_161_600_000
RIGHT = started(None, 0, NOW)
AHEAD_400 = started(RIGHT, 0, NOW + 400 * DAY)
BEHIND_400 = started(RIGHT, 0, NOW - 400 * DAY)


def test_lived_time_begins_where_the_clock_stands_or_at_the_newest_row() -> None:
    assert (RIGHT.lived, RIGHT.doubted) == (NOW, False)
    since_yesterday = started(None, NOW - DAY, NOW)
    assert (since_yesterday.lived, since_yesterday.doubted) == (NOW, False)
    assert started(None, NOW - 400 * DAY, NOW).doubted


def test_a_start_has_lived_at_least_until_the_newest_row() -> None:
    doubted = started(replace(RIGHT, doubted=True, refuted=True), NOW + 80 * SECOND, NOW + 200 * SECOND)
    assert doubted.lived == NOW + 80 * SECOND
    assert doubted.aged(NOW + 200 * SECOND) == doubted.lived


def test_rows_that_a_clock_years_ahead_has_dated_make_nobody_older() -> None:
    doubted = replace(RIGHT, doubted=True, refuted=True)
    assert started(doubted, NOW + 400 * DAY, NOW + 400 * DAY).lived == NOW


@pytest.mark.parametrize("gap", [0, 1, AHEAD])
def test_an_outage_of_a_weekend_is_lived_through(gap: int) -> None:
    time = started(RIGHT, 0, NOW + gap)
    assert (time.doubted, time.lived, time.aged(NOW + gap)) == (False, NOW + gap, NOW + gap)


@pytest.mark.parametrize("gap", [AHEAD + 1, 400 * DAY, -BACK - 1, -400 * DAY, -NOW])
def test_a_clock_that_is_far_from_what_was_known_is_in_doubt_and_makes_nothing_older(gap: int) -> None:
    time = started(RIGHT, 0, NOW + gap)
    assert time.doubted
    assert time.lived == time.aged(NOW + gap) == NOW
    assert time.sure(NOW + gap) == NOW + min(gap, 0)
    assert time.latest(NOW + gap) == NOW + max(gap, 0)


def test_a_clock_that_is_put_back_a_little_is_believed_and_takes_nothing_away() -> None:
    time = started(RIGHT, 0, NOW - BACK)
    assert (time.doubted, time.lived, time.aged(NOW)) == (False, NOW, NOW + BACK)


def test_three_starts_under_a_wrong_clock_add_up_to_nothing() -> None:
    time = RIGHT
    for start in range(3):
        time = started(time, 0, NOW + 400 * DAY + start * MINUTE)
    assert time.lived == NOW
    mended = started(time, 0, NOW + HOUR)
    assert (mended.doubted, mended.lived) == (False, NOW + HOUR)


def test_in_doubt_lived_time_goes_on_with_the_steady_clock() -> None:
    time = reading(AHEAD_400, NOW + 400 * DAY + HOUR, HOUR)
    assert (time.doubted, time.lived) == (True, NOW + HOUR)


def test_a_clock_that_jumps_while_the_program_runs_is_in_doubt_at_once() -> None:
    time = reading(RIGHT, NOW + 400 * DAY, SECOND)
    assert (time.doubted, time.lived) == (True, NOW + SECOND)


def test_small_corrections_of_a_running_clock_make_nothing_older() -> None:
    time = RIGHT
    for second in range(1, 1001):
        time = reading(time, NOW + second * SECOND + (second % 2) * 40, SECOND)
    assert (time.doubted, time.lived) == (False, NOW + 1000 * SECOND)


@pytest.mark.parametrize("fresh", [True, False])
def test_three_weeks_offline_are_believed_as_soon_as_a_platform_agrees(fresh: bool) -> None:
    now = NOW + 21 * DAY
    time = witnessed(started(RIGHT, 0, now), now, 5 * SECOND, fresh=fresh)
    assert (time.doubted, time.lived, time.aged(now)) == (False, now, now)


def test_news_of_a_day_ago_agree_too_and_a_fresh_date_may_not_be_that_old() -> None:
    now = NOW + 21 * DAY
    doubted = started(RIGHT, 0, now)
    assert not witnessed(doubted, now, DAY, fresh=False).doubted
    assert witnessed(doubted, now, DAY, fresh=True).refuted


@pytest.mark.parametrize("late", [400 * DAY, OLD_NEWS + 1])
def test_old_news_refute_a_clock_in_doubt_and_leave_a_believed_one_alone(late: int) -> None:
    assert witnessed(AHEAD_400, NOW + 400 * DAY, late, fresh=False).refuted
    assert witnessed(RIGHT, NOW, late, fresh=False) is RIGHT


@pytest.mark.parametrize("fresh", [True, False])
def test_a_date_from_the_future_refutes_even_a_clock_that_was_believed(fresh: bool) -> None:
    time = witnessed(RIGHT, NOW, -400 * DAY, fresh=fresh)
    assert (time.doubted, time.refuted, time.lived) == (True, True, NOW)


def test_a_clock_that_runs_evenly_for_a_week_is_believed_also_over_restarts() -> None:
    time, wall = AHEAD_400, NOW + 400 * DAY
    for day in range(ENOUGH // DAY):
        assert time.doubted
        wall += DAY
        time = started(reading(time, wall, DAY), 0, wall + (MINUTE if day % 2 else 0))
    assert (time.doubted, time.lived) == (False, wall)


def test_a_clock_that_does_not_run_evenly_begins_its_week_again() -> None:
    time = reading(AHEAD_400, NOW + 406 * DAY, 6 * DAY)
    time = reading(time, NOW + 900 * DAY, DAY)
    time = reading(time, NOW + 906 * DAY, 6 * DAY)
    assert time.doubted


def test_a_refuted_clock_is_not_believed_however_evenly_it_runs() -> None:
    time, wall = witnessed(AHEAD_400, NOW + 400 * DAY, 400 * DAY, fresh=True), NOW + 400 * DAY
    for _ in range(40):
        wall += DAY
        time = reading(time, wall, DAY)
    assert (time.doubted, time.lived) == (True, NOW + 40 * DAY)
    mended = started(time, 0, NOW + 40 * DAY)
    assert (mended.doubted, mended.lived) == (False, NOW + 40 * DAY)


def test_a_first_start_in_the_wrong_year_is_mended_by_a_date_and_nothing_grows_old_by_it() -> None:
    wrong = started(None, 0, NOW + 4000 * DAY)
    mended = started(wrong, 0, NOW)
    assert mended.doubted
    time = witnessed(mended, NOW, 0, fresh=True)
    assert (time.doubted, time.lived) == (False, NOW + 4000 * DAY)
    assert time.aged(NOW + DAY) - time.aged(NOW) == DAY


def test_the_operators_word_adds_what_passed() -> None:
    time = confirmed(AHEAD_400, NOW + 400 * DAY)
    assert time == Time(NOW + 400 * DAY)
