"""A person's numbers: kept whole, told in words that state them, and never made more of than they are."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.catalog.library import content_folder, read_library
from bot.core.account.export import COLUMNS
from bot.core.account.trend import Change, change, halves, kind_of, weeks
from bot.core.model.conversation import CompletedSession
from bot.core.model.events import Pressed
from bot.core.model.instants import DAY, HOUR, SECOND
from bot.core.model.intents import Intent
from bot.core.model.messages import Message
from bot.core.model.ratings import KEPT, KINDS, Rating, pack, read, with_sessions
from tests.core.days import after_one_session, practise, until
from tests.core.talk import MORNING, Talk, lying_down, plain, screened
from tests.engine.world import CATALOG

NUMBERS = st.one_of(st.none(), st.integers(0, 10))
RATINGS = st.lists(
    st.builds(Rating, st.integers(0, 2**32 - 1).map(lambda s: s * SECOND), NUMBERS, NUMBERS, st.sampled_from(KINDS)),
    max_size=KEPT + 40,
    unique_by=lambda rating: rating.at,
)


@given(RATINGS)
def test_what_is_packed_is_read_again_the_oldest_going_first(ratings: list[Rating]) -> None:
    in_order = sorted(ratings, key=lambda rating: rating.at)
    packed = pack(ratings)
    assert list(read(packed)) == in_order[-KEPT:]
    assert len(packed) <= 6 * KEPT


def test_a_corrected_session_keeps_one_rating() -> None:
    first = CompletedSession(MORNING, MORNING + HOUR, "full", 6, 3, "finished")
    packed = with_sessions(b"", (first,))
    packed = with_sessions(packed, (CompletedSession(MORNING, MORNING + HOUR, "full", 6, 4, "finished"),))
    assert read(packed) == (Rating(MORNING, 6, 4, "full"),)


def test_a_form_of_a_later_content_is_kept_as_other() -> None:
    packed = with_sessions(b"", (CompletedSession(MORNING, MORNING, "gentle", 6, None, "finished"),))
    assert read(packed) == (Rating(MORNING, 6, None, "other"),)


def test_a_session_without_numbers_leaves_none() -> None:
    assert with_sessions(b"", (CompletedSession(MORNING, MORNING, "full", None, None, "stopped"),)) == b""


# The rule.


def _before(*numbers: int, ago: int = 0) -> list[Rating]:
    return [Rating(MORNING - ago + day * HOUR, number, None, "full") for day, number in enumerate(numbers)]


@pytest.mark.parametrize("first", range(31))
@pytest.mark.parametrize("last", range(31))
def test_the_rule_is_that_of_the_measures(first: int, last: int) -> None:
    baseline, recent = first / 3, last / 3
    close = 1e-9
    lower = baseline - recent >= max(2.0, 0.30 * baseline) - close
    higher = recent - baseline >= 2.0 - close
    assert kind_of(first, last) == ("lower" if lower else "higher" if higher else "same")


@pytest.mark.parametrize("count", range(6))
def test_with_fewer_than_three_on_each_side_nothing_is_said(count: int) -> None:
    assert change(_before(*([6] * count)), MORNING) == Change("too-few")


def test_no_number_stands_on_both_sides() -> None:
    assert change(_before(9, 9, 9, 1, 1, 1), MORNING) == Change("lower", 18, 2)


def test_the_newest_may_be_seven_days_old_and_no_older() -> None:
    ratings = _before(9, 9, 9, 1, 1, 1)
    assert change(ratings, ratings[-1].at + 7 * DAY).kind == "lower"
    assert change(ratings, ratings[-1].at + 7 * DAY + 1).kind == "too-old"


def test_numbers_told_by_themselves_are_no_numbers_before_a_session() -> None:
    told = [Rating(MORNING + day, 1, None, "day") for day in range(5)]
    assert change([*_before(9, 9, 9), *told], MORNING + HOUR).kind == "too-few"
    assert weeks([*told, Rating(MORNING, 4, None, "week")]) == [4]


@pytest.mark.parametrize(("total", "expected"), [(0, 0), (1, 1), (2, 1), (3, 2), (20, 13), (30, 20)])
def test_a_mean_is_told_in_halves(total: int, expected: int) -> None:
    assert halves(total) == expected


# The words.

FORBIDDEN = re.compile(r"because|thanks to|\bworks?\b|cured|success|streak|%|in a row", re.IGNORECASE)


def _words(messages: list[Message]) -> str:
    return "\n".join(CATALOG.words(message).text for message in messages)


@pytest.mark.parametrize(
    ("numbers", "stated"),
    [
        ("88844", ["1 session", "few more numbers"]),
        ("888443", ["from about 8 to about 3.5", "most people would notice"]),
        ("666555", ["6 to 5"]),
        ("333778", ["from about 3 to about 7.5", "showing your back to someone"]),
    ],
)
def test_the_words_state_the_numbers_and_claim_nothing(numbers: str, stated: list[str]) -> None:
    talk = after_one_session()
    kept = pack(_before(*map(int, numbers)))
    talk.person = replace(talk.me, ratings=kept)
    talk.now = MORNING + DAY
    answer = talk.happens(Pressed(0, Intent.NUMBERS))
    words = _words(answer)
    assert all(each in words for each in stated), words
    assert "I can't say the ball did it" in words
    assert not FORBIDDEN.search(words)
    chart = answer[0].chart
    assert chart is not None
    assert chart.ratings == kept
    alt = CATALOG.words(answer[0]).alt
    assert f"The first number was {numbers[0]}, the last {numbers[-1]}" in alt


def test_no_line_of_the_numbers_says_why() -> None:
    lines = read_library(content_folder()).first.lines
    ours = {name: line.text for name, line in lines.items() if name.startswith(("numbers-", "sheet-", "week-"))}
    assert len(ours) > 15
    assert not [name for name, text in ours.items() if FORBIDDEN.search(text)]


def test_a_session_leaves_its_numbers_and_a_correction_replaces_one() -> None:
    talk = lying_down("breathing")
    talk.wait(240)
    talk.taps("3")
    assert [(each.before, each.after, each.kind) for each in read(talk.me.ratings)] == [(6, 3, "breathing")]
    talk.taps(Intent.CHANGE_NUMBER, "5")
    assert [(each.before, each.after) for each in read(talk.me.ratings)] == [(6, 5)]


def test_twenty_five_sessions_leave_twenty_five_ratings_although_the_digest_forgets() -> None:
    talk = after_one_session()
    for day in range(1, 25):
        until(talk, day)
        practise(talk)
        talk.happens(Pressed(0, Intent.STOP))
    assert len(talk.me.sessions) == 20
    assert len(read(talk.me.ratings)) == 25
    assert talk.me.completed == 25


@pytest.mark.parametrize("text", ["my pain is 6 today", "pain 6", "pain today: 6"])
def test_pain_may_be_told_at_any_time(text: str) -> None:
    talk = after_one_session()
    talk.wait(2 * 3600)
    assert plain(talk.says(text)) == ["pain-kept"]
    assert read(talk.me.ratings)[-1] == Rating(talk.now, 6, None, "day")


def test_log_pain_asks_for_the_number_and_goes_back() -> None:
    talk = after_one_session()
    assert plain(talk.says("log my pain")) == ["pain-ask"]
    assert talk.says("eleven")[-1] == "rating-again"
    assert plain(talk.taps("4")) == ["pain-kept", "menu"]
    assert read(talk.me.ratings)[-1].before == 4


def test_a_bare_number_at_rest_is_not_taken_for_pain() -> None:
    talk = after_one_session()
    before = talk.me.ratings
    talk.says("6")
    assert talk.me.ratings == before


def test_in_a_session_logging_stops_the_clock_and_goes_back_to_the_step() -> None:
    talk = lying_down()
    talk.wait(9)
    step = talk.step
    assert plain(talk.says("log my pain")) == ["pain-ask"]
    talk.taps("4")
    assert talk.question == "pause"
    talk.taps(Intent.GO_ON)
    assert talk.step == step
    assert talk.me.session is not None
    assert talk.me.session.before == 6


def test_hurts_with_a_number_in_that_question_keeps_it_and_asks() -> None:
    talk = lying_down()
    talk.wait(9)
    talk.says("log my pain")
    talk.says("it hurts, 7")
    assert talk.question == "ask"
    assert read(talk.me.ratings)[-1].before == 7


def test_nobody_s_numbers_are_kept_before_a_yes() -> None:
    talk = Talk()
    talk.says("hello")
    assert talk.says("log my pain") == ["no-consent-yet", "consent"]
    assert talk.me.ratings == b""


def test_without_numbers_there_is_no_picture_and_no_sheet() -> None:
    talk = screened()
    answer = talk.happens(Pressed(0, Intent.NUMBERS))
    assert answer[0].chart is None
    assert talk.happens(Pressed(0, Intent.SHEET))[0].line == "numbers-none"


def test_the_page_and_the_table_for_a_doctor() -> None:
    talk = after_one_session()
    page, rows, *_ = talk.happens(Pressed(0, Intent.SHEET))
    assert page.document is not None
    assert page.document.chart is not None
    assert page.document.media == "application/pdf"
    assert rows.document is not None
    table = list(csv.reader(io.StringIO(rows.document.content.decode())))
    assert table[0] == list(COLUMNS)
    assert table[1][:5] == ["2026-11-20", "08:00", table[1][2], "session", "breathing"]
    assert table[1][5:] == ["6", "5", ""]
