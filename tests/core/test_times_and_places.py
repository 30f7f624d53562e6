"""Times, days and places in people's own words, in six languages."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.catalog import load
from bot.core.model.localtime import at_minute
from bot.core.understanding.quantities.days import days, length
from bot.core.understanding.quantities.places import Gazetteer, nearest, place_in_sentence, whereabouts
from bot.core.understanding.quantities.times import clock, two_times
from tests.core.talk import BOOK, MORNING

CASES: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "cases" / "zones.yaml").read_text("utf-8"))
PLACES = [
    (language, text, zone)
    for language, zones in CASES["places"].items()
    for zone, texts in zones.items()
    for text in texts
]
TIMES = [
    (language, text, at) for language, times in CASES["times"].items() for at, texts in times.items() for text in texts
]
DAYS = [
    (language, text, str(mask))
    for language, masks in CASES["days"].items()
    for mask, texts in masks.items()
    for text in texts
]


def world(language: str = "en") -> Gazetteer:
    return Gazetteer(BOOK.atlas, BOOK.zones, BOOK.calendars, MORNING, language)


def same_clock(one: str, other: str) -> bool:
    """Both show the same wall time on each day of the year to come."""
    zones = BOOK.zones[one], BOOK.zones[other]
    dates = (date(2026, 11, 20) + timedelta(days=number) for number in range(366))
    return one == other or all(at_minute(day, 720, zones[0]) == at_minute(day, 720, zones[1]) for day in dates)


def wrong_places() -> list[tuple[str, str, str, tuple[str, ...]]]:
    wrong = []
    for language, text, zone in PLACES:
        found = whereabouts(text, world(language))
        named = found.zones[:1] if found.sure else found.zones
        if not any(same_clock(zone, other) for other in named):
            wrong.append((language, text, zone, found.zones))
    return wrong


def wrong_times() -> list[tuple[str, str, str, tuple[int, ...]]]:
    wrong = []
    for language, text, at in TIMES:
        hour, minute = map(int, at.split(":"))
        found = clock(text, BOOK.calendars, language).minutes
        if hour * 60 + minute not in found:
            wrong.append((language, text, at, found))
    return wrong


def test_at_least_300_lines_are_understood_within_two_turns() -> None:
    wrong = [*wrong_places(), *wrong_times()]
    count = len(PLACES) + len(TIMES)
    print(f"{count - len(wrong)} of {count} lines understood; not: {wrong}")
    assert count >= 300
    assert len(wrong) <= 0.02 * count, wrong


@pytest.mark.parametrize(("language", "text", "mask"), DAYS)
def test_the_days_of_the_week_are_understood(language: str, text: str, mask: str) -> None:
    found = days(text, BOOK.calendars, language)
    assert "".join(str(found >> day & 1) for day in range(7)) == mask


@pytest.mark.parametrize("text", CASES["nowhere"])
def test_what_names_no_place_is_taken_for_none(text: str) -> None:
    assert not whereabouts(text, world()).zones


@pytest.mark.parametrize("text", CASES["impossible"])
def test_a_time_that_no_clock_shows_is_told_apart(text: str) -> None:
    found = clock(text, BOOK.calendars, "en")
    assert found.impossible
    assert not found.minutes


@pytest.mark.parametrize("text", ["never", "soon", "when I feel like it", "30 February", "", "in 3 days", "bald"])
def test_words_that_speak_of_no_time_name_none(text: str) -> None:
    assert not clock(text, BOOK.calendars, "en").minutes


def test_morning_or_evening_is_left_open_in_english_and_not_where_clocks_go_to_24() -> None:
    assert clock("7:30", BOOK.calendars, "en").minutes == (450, 1170)
    assert clock("7:30", BOOK.calendars, "de").minutes == (450,)
    assert clock("07:30", BOOK.calendars, "en").minutes == (450,)
    assert clock("at 7", BOOK.calendars, "en").minutes == (420, 1140)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "22:00 to 7:00"),
        ("en", "10 pm - 7 am"),
        ("en", "from 10 pm to 7 am"),
        ("de", "von 22 bis 7 Uhr"),
        ("fr", "de 22h à 7h"),
        ("es", "de 22:00 a 7:00"),
        ("pt", "das 22h às 7h"),
        ("ru", "с 22 до 7"),
    ],
)
def test_quiet_hours_are_two_times(language: str, text: str) -> None:
    assert two_times(text, BOOK.calendars, language) == (1320, 420)


@pytest.mark.parametrize(
    ("text", "count"),
    [("10 days", 10), ("zwei Wochen", 14), ("une semaine", 7), ("cinco días", 5), ("1000 days", 0), ("30 February", 0)],
)
def test_lengths_of_a_break(text: str, count: int) -> None:
    assert length(text, BOOK.calendars, "en") == count


def test_a_shared_place_is_the_zone_of_the_nearest_city() -> None:
    assert nearest((48.2, 11.5), world()).zones == ("Europe/Berlin",)
    assert nearest((-33.9, 151.2), world()).zones == ("Australia/Sydney",)
    assert nearest((-17.7, 178.1), world()).zones == ("Pacific/Fiji",)


def test_a_country_with_several_clocks_is_asked_about_and_one_with_one_is_not() -> None:
    assert whereabouts("Germany", world()).sure
    found = whereabouts("USA", world())
    assert not found.sure
    assert {"America/New_York", "America/Chicago", "America/Los_Angeles"} <= set(found.zones)


def test_a_slip_is_asked_about_and_never_taken_for_certain() -> None:
    found = whereabouts("Berln", world())
    assert found.zones[0] == "Europe/Berlin"
    assert not found.sure


@pytest.mark.parametrize(
    "text", ["I'm in bed", "I'm in pain", "I am fine", "ich bin müde", "it is 10", "its fine", "7"]
)
def test_a_sentence_about_something_else_is_no_place(text: str) -> None:
    assert not place_in_sentence(text, world()).zones


@pytest.mark.parametrize("text", ["I'm in Tokyo now", "ich bin gerade in Tokio", "je suis à Tokyo", "estoy en Tokio"])
def test_a_sentence_that_says_where_somebody_is_names_the_place(text: str) -> None:
    assert place_in_sentence(text, world()).zones == ("Asia/Tokyo",)


def test_every_city_lies_in_a_zone_we_know() -> None:
    assert len(BOOK.atlas.cities) > 6000
    assert not {city.zone for city in BOOK.atlas.cities} - set(BOOK.zones)


def test_after_reading_ahead_nobody_waits_for_the_table_of_places(monkeypatch: pytest.MonkeyPatch) -> None:
    catalog = load()
    catalog.read_ahead()
    monkeypatch.setattr(Path, "read_text", lambda *_: pytest.fail("the table is read again"))
    assert catalog.content.atlas.named("riga")[0].zone == "Europe/Riga"
    assert catalog.content.atlas.cities
