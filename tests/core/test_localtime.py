"""Exactly one reminder for each local date: every zone, every clock change, every time of day."""

from datetime import date, datetime, timedelta, tzinfo

import pytest
from msgspec.structs import replace

from bot.core.dialog.outreach import next_quiet_of
from bot.core.model.conversation import newcomer
from bot.core.model.instants import HOUR, MINUTE, Instant
from bot.core.model.localtime import NEVER, at_minute, is_quiet, local, local_date, out_of_quiet_hours
from tests.core.daylight import MINUTES, changes, measured, said
from tests.core.talk import BOOK
from tests.depth import DEEP

SOME = (*MINUTES[::6], *MINUTES[-2:])
SAMPLE = (
    *("Europe/London", "America/New_York", "Australia/Lord_Howe", "America/Havana", "Asia/Beirut", "Africa/Cairo"),
    "America/Nuuk",
)
"""One hour, half an hour, at midnight, at 24:00, up to midnight: the kinds of clock changes there are."""


def offset(at: Instant, zone: tzinfo) -> timedelta:
    ahead = local(at, zone).utcoffset()
    assert ahead is not None
    return ahead


def dates_around(zone: tzinfo) -> list[date]:
    """The dates around each change, none twice."""
    near = {day + timedelta(days=away) for day in changes(zone) for away in (-2, -1, 0, 1)}
    return sorted(near)


def zones() -> list[str]:
    every = sorted(BOOK.zones)
    return every if DEEP else sorted({*SAMPLE, *every[::40]})


def the_wall(day: date, minute: int) -> datetime:
    return datetime(day.year, day.month, day.day, *divmod(minute, 60))  # noqa: DTZ001 - a wall clock has no zone


@pytest.mark.parametrize("name", zones())
def test_each_local_date_has_exactly_one_reminder(name: str) -> None:
    zone = BOOK.zones[name]
    days = dates_around(zone)
    for minute in MINUTES if DEEP else SOME:
        moments = [at_minute(day, minute, zone) for day in days]
        assert len(set(moments)) == len(days), "two dates at one moment"
        assert moments == sorted(moments)
        for day, at in zip(days, moments, strict=True):
            wall, wanted = local(at, zone).replace(tzinfo=None), the_wall(day, minute)
            if wall == wanted:
                # Never the second of two: an hour before, the clock did not show the same.
                earlier = (at - 30 * MINUTE, at - HOUR, at - 3 * HOUR)
                assert all(local(then, zone).replace(tzinfo=None) != wanted for then in earlier)
            elif wall < wanted:
                assert wall.date() == day
                assert local(at + MINUTE, zone).date() > day, "before its time, and not for the date's sake"
            else:
                assert local(at - 1, zone).replace(tzinfo=None) < wanted, "not the first instant after the gap"


def test_a_time_that_is_skipped_is_the_first_instant_after_the_gap() -> None:
    zone = BOOK.zones["Europe/London"]
    assert local(at_minute(date(2027, 3, 28), 90, zone), zone).strftime("%H:%M:%S") == "02:00:00"


def test_a_time_that_happens_twice_is_the_first_of_the_two() -> None:
    zone = BOOK.zones["Europe/London"]
    at = at_minute(date(2026, 10, 25), 90, zone)
    assert offset(at, zone) == timedelta(hours=1)


def test_what_is_planned_for_a_date_stays_on_it_where_the_gap_reaches_midnight() -> None:
    zone = BOOK.zones["America/Nuuk"]
    moments = [
        local(at_minute(date(2026, 3, 28), minute, zone), zone).strftime("%d %H:%M") for minute in (1379, 1380, 1410)
    ]
    assert moments == ["28 22:59", "28 22:59", "28 22:59"]
    assert local(at_minute(date(2026, 3, 29), 0, zone), zone).strftime("%d %H:%M") == "29 00:00"


def test_a_whole_date_that_is_skipped_leaves_the_dates_beside_it_alone() -> None:
    zone = BOOK.zones["Pacific/Apia"]
    moments = [at_minute(date(2011, 12, day), 450, zone) for day in (29, 30, 31)]
    assert local_date(moments[0], zone) == date(2011, 12, 29)
    assert local_date(moments[2], zone) == date(2011, 12, 31)


def test_quiet_hours_may_go_past_midnight_or_not_or_not_be_there() -> None:
    assert is_quiet(23 * 60, (1290, 480))
    assert is_quiet(479, (1290, 480))
    assert not is_quiet(480, (1290, 480))
    assert is_quiet(800, (780, 840))
    assert not is_quiet(840, (780, 840))
    assert not any(is_quiet(minute, (0, 0)) for minute in range(1440))


def test_what_falls_into_the_quiet_hours_waits_for_their_end_also_on_the_night_of_a_clock_change() -> None:
    zone = BOOK.zones["Europe/Berlin"]
    night = at_minute(date(2026, 10, 24), 23 * 60, zone)
    morning = out_of_quiet_hours(night, zone)
    assert local(morning, zone).strftime("%d %H:%M") == "25 08:00"
    assert morning - night == 10 * HOUR
    person = newcomer(night, zone="Europe/Berlin")
    assert local(next_quiet_of(morning, person, BOOK), zone).strftime("%d %H:%M") == "25 21:30"
    assert next_quiet_of(morning, replace(person, quiet=(0, 0)), BOOK) == NEVER


def test_ours_and_the_schedulers_own_daily_trigger_counted_the_same_way(capsys: pytest.CaptureFixture[str]) -> None:
    """A few zones; `make prove` counts all of them."""
    count, own, cron = measured(SAMPLE, SOME)
    with capsys.disabled():
        print("\n" + said(len(SAMPLE), count, own, cron))
    assert own.checked == cron.checked > 2000
    assert own.skipped == own.doubled == 0
    assert cron.skipped + cron.doubled > 0, "then ours would not be needed"
