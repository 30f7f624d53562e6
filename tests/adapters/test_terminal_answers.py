"""What a typed line means, and what a line for the clock means."""

from zoneinfo import ZoneInfo

import pytest

from adapters.terminal.answers import NOTHING, Offers, clean, meant
from adapters.terminal.timetravel import NoSuchTime, destination, is_for_the_clock, wall
from bot.channel import Choice
from bot.core.model.events import Event, Pressed, Said
from bot.core.model.instants import HOUR, MINUTE, SECOND
from bot.core.model.messages import Urgency
from tests.adapters.stage import MORNING, letter

LONDON = ZoneInfo("Europe/London")


def pressed(line: str, *labels: str) -> Event:
    offers = Offers()
    offers.take("1", letter("?", 1, labels))
    return meant(line, offers.live)[0]


@pytest.mark.parametrize("line", ["2", "⏹ Stop", "Stop", "stop", "STOP", " stop "])
def test_a_number_and_a_label_take_a_button(line: str) -> None:
    assert pressed(line.strip(), "⏸ Pause", "⏹ Stop") == Pressed(101, "b2")


@pytest.mark.parametrize("line", ["0", "3", "12345678", "stop it", "?", "²", "٣"])
def test_what_names_no_button_is_said(line: str) -> None:
    assert pressed(line, "⏸ Pause", "⏹ Stop") == Said(line)


def test_an_apostrophe_of_either_kind_is_the_same() -> None:
    assert pressed("i don’t agree", "I agree", "I don't agree") == Pressed(101, "b2")


def test_a_number_means_the_label_where_labels_are_numbers() -> None:
    labels = (*map(str, range(11)), "Skip")
    assert pressed("0", *labels) == Pressed(101, "b1")
    assert pressed("10", *labels) == Pressed(101, "b11")
    assert pressed("11", *labels) == Said("11")
    assert pressed("12", *labels) == Said("12")
    assert pressed("skip", *labels) == Pressed(101, "b12")


def test_without_buttons_everything_is_said() -> None:
    assert meant("1", NOTHING) == (Said("1"), "")


def test_the_latest_buttons_count_and_words_between_leave_them() -> None:
    offers = Offers()
    offers.take("1", letter("?", 1, ("Yes",)))
    offers.take("2", letter("?", 2, ("No",)))
    offers.take("3", letter("Soft jaw.", 3))
    assert offers.live.prompt == 102
    assert meant("yes", offers.live)[0] == Said("yes")


def test_an_edit_takes_away_only_its_own_buttons() -> None:
    offers = Offers()
    offers.take("1", letter("?", 1, ("Yes",)))
    offers.take("2", letter("?", 2, ("No",)))
    offers.take("2", letter("!", 3, edits="2"))
    assert offers.live.prompt == 101


def test_an_edit_with_new_buttons_makes_them_the_live_ones() -> None:
    offers = Offers()
    offers.take("1", letter("?", 1, ("Skin",)))
    offers.take("1", letter("?", 2, ("Done",), edits="1"))
    assert offers.live == (102, (Choice("b1", "Done"),))


def test_a_long_chat_keeps_only_a_few_messages() -> None:
    offers = Offers()
    for number in range(1, 1000):
        offers.take(str(number), letter("?", number, ("Yes",)))
    for number in range(999, 0, -1):
        offers.take(str(number), letter("!", 2000, edits=str(number)))
        if offers.live == NOTHING:
            break
    assert number == 995


def test_control_characters_and_broken_halves_are_stripped() -> None:
    assert clean(" a\x1b[31mb\x07\x00\tc\nd\x9b\ud800 ") == "a[31mb c d"
    assert clean("👩‍⚕️ Привет") == "👩‍⚕️ Привет"


@pytest.mark.parametrize("line", ["/stop", "/help", "skip", "/skipping 3s", "/"])
def test_other_lines_are_not_for_the_clock(line: str) -> None:
    assert not is_for_the_clock(line)


@pytest.mark.parametrize(
    ("line", "ahead"),
    [
        ("/skip 30s", 30 * SECOND),
        ("/skip 5m", 5 * MINUTE),
        ("/SKIP 2H", 2 * HOUR),
        ("/skip 1h 30m", 90 * MINUTE),
        ("/tomorrow", 24 * HOUR),
        ("/tomorrow 08:00", 24 * HOUR),
        ("/tomorrow 7:30", 23 * HOUR + 30 * MINUTE),
    ],
)
def test_a_line_for_the_clock_leads_ahead(line: str, ahead: int) -> None:
    assert is_for_the_clock(line)
    assert destination(line, MORNING, LONDON) == MORNING + ahead


def test_now_only_asks() -> None:
    assert destination("/now", MORNING, LONDON) is None
    assert wall(MORNING + 6 * SECOND, LONDON) == "It is Friday 20 November 2026, 08:00:06 (Europe/London)."


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("/skip", "/skip 30s"),
        ("/skip 30", "/skip 30s"),
        ("/skip 0s", "/skip 30s"),
        ("/skip -5m", "/skip 30s"),
        ("/skip 999999h", "400 days"),
        ("/tomorrow 25:00", "/tomorrow 08:00"),
        ("/tomorrow morning", "/tomorrow 08:00"),
        ("/now 5", "just /now"),
    ],
)
def test_a_bad_line_for_the_clock_says_how_to_write_it(line: str, hint: str) -> None:
    with pytest.raises(NoSuchTime, match=hint):
        destination(line, MORNING, LONDON)


def test_tomorrow_is_the_wall_time_across_a_clock_change() -> None:
    before = 1_774_684_800_000  # 2026-03-28 08:00 in London, the day before summer time
    assert destination("/tomorrow", before, LONDON) == before + 23 * HOUR
    assert destination("/tomorrow 01:30", before, LONDON) == before + 17 * HOUR + 30 * MINUTE  # a time that is skipped


def test_a_number_never_presses_a_button_of_what_is_over() -> None:
    offers = Offers()
    offers.take("1", letter("Rest.", 1, ("Next", "⏹ Stop")))
    offers.take("2", letter("Soft jaw.", 2))
    assert meant("2", offers.live)[0] == Pressed(101, "b2")
    offers.take("3", letter("I close this session here.", 3, urgency=Urgency.ANSWER))
    assert meant("2", offers.live) == (Said("2"), "")
