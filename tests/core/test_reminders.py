"""Reminders as a person lives with them: the plan, the nudge, its answers, breaks, silence."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from bot.core.model.conversation import CompletedSession, Reminder
from bot.core.model.events import Gone, Pressed, Said, Woke
from bot.core.model.instants import DAY, HOUR, MINUTE, SECOND
from bot.core.model.intents import Intent
from bot.core.model.localtime import local_date
from bot.core.model.messages import Message, Urgency
from bot.core.reminders import rules
from tests.core.reminded import days_of, reminder, with_plan
from tests.core.talk import BOOK, MORNING, Talk, lying_down
from tests.engine.world import CATALOG


def test_whoever_cannot_be_reached_is_not_reminded_until_they_write() -> None:
    talk = with_plan()
    talk.happens(Gone())
    assert days_of(talk, 5) == []
    talk.says("hello")
    assert days_of(talk, 1)


def test_a_reminder_wanted_in_quiet_hours_comes_back_from_a_pause_without_a_sound() -> None:
    talk = with_plan(minute=390, silent=True, holiday=local_date(MORNING, BOOK.zones["Europe/London"]).toordinal() + 2)
    assert days_of(talk, 3)[0][2] == "holiday-over"
    assert next(m for m in talk.heard if m.line == "holiday-over").silent


# The nudge.


def test_it_comes_every_day_at_its_time_in_a_voice_that_yields() -> None:
    talk = with_plan()
    heard = days_of(talk, 3)
    assert [(day, at) for day, at, _ in heard] == [(0, "10:00"), (1, "10:00"), (2, "10:00")]
    nudge = talk.heard[-1]
    assert nudge.urgency is Urgency.CALL
    assert nudge.expires is not None
    assert nudge.course_version == talk.me.course_version
    assert nudge.buttons == ("start", "three-minutes", "snooze", "not-today")


def with_plan_answering(days: int, **more: bool) -> list[Message]:
    """The reminders of somebody who says "not today" each time."""
    talk = with_plan()
    talk.person = replace(talk.me, **more)
    nudges = []
    for _ in range(days):
        (message,) = _next(talk)
        nudges.append(message)
        talk.taps(Intent.NOT_TODAY)
    return nudges


def _next(talk: Talk) -> list[Message]:
    at = talk.next_wake()
    assert at is not None
    talk.now = max(talk.now, at)
    return talk.happens(Woke())


@pytest.mark.parametrize("discreet", [False, True])
def test_no_wording_comes_again_within_seven_days_and_none_could_shame_anybody(discreet: bool) -> None:
    nudges = with_plan_answering(40, discreet=discreet)
    lines = [message.line for message in nudges]
    for index, line in enumerate(lines):
        assert line not in lines[max(0, index - 6) : index]
    for message in nudges:
        words = CATALOG.words(message).text
        assert len(words) <= 120
        assert "\n" not in words
        for never in ("pain", "back pain", "!", "should", "must", "don't forget", "missed"):
            assert never not in words.casefold()
        if discreet:
            assert not any(word in words.casefold() for word in ("ball", "rest", "floor", "body", "lie"))
    assert len(set(lines)) == (8 if discreet else 13)


def test_the_second_reminder_says_the_plan_in_the_persons_own_words() -> None:
    talk = with_plan(anchor="after tea")
    _next(talk)
    talk.taps(Intent.NOT_TODAY)
    (message,) = _next(talk)
    assert CATALOG.words(message).text == "Your plan said: “after tea”. Shall we, or not today?"


def test_snoozing_never_moves_the_series() -> None:
    talk = with_plan()
    _next(talk)
    assert talk.taps(Intent.SNOOZE) == ["snooze-ask"]
    assert talk.taps(Intent.ONE_HOUR) == ["snoozed"]
    heard = days_of(talk, 1)
    assert [at for _, at, _ in heard] == ["11:00", "10:00"]
    assert [day for day, _, _ in heard] == [0, 1]


def test_three_snoozes_a_day_are_enough() -> None:
    talk = with_plan()
    _next(talk)
    for _ in range(3):
        talk.taps(Intent.SNOOZE, Intent.TEN_MINUTES)
        _next(talk)
    assert talk.taps(Intent.SNOOZE) == ["snooze-enough"]
    assert reminder(talk).snooze is None


def test_a_snooze_that_would_ring_at_night_becomes_tomorrow() -> None:
    talk = with_plan(20 * 60 + 45)
    _next(talk)
    talk.taps(Intent.SNOOZE)
    assert talk.taps(Intent.ONE_HOUR) == ["snooze-tomorrow"]
    assert [(day, at) for day, at, _ in days_of(talk, 1)] == [(1, "20:45")]


def test_this_evening_is_half_past_seven_or_three_hours_on() -> None:
    talk = with_plan()
    _next(talk)
    talk.taps(Intent.SNOOZE, Intent.THIS_EVENING)
    assert days_of(talk, 0.6)[0][1] == "19:30"
    talk = with_plan(17 * 60)
    _next(talk)
    talk.taps(Intent.SNOOZE, Intent.THIS_EVENING)
    assert days_of(talk, 0.3)[0][1] == "20:00"


def test_not_today_before_the_reminder_skips_it() -> None:
    talk = with_plan()
    assert talk.says("not today") == ["remind-skipped"]
    assert [day for day, _, _ in days_of(talk, 1.2)] == [1]


def test_a_session_never_hears_a_reminder_and_it_does_not_come_after_it_either() -> None:
    talk = lying_down()
    talk.person = replace(talk.me, reminder=Reminder(8 * 60 + 2, settled=rules.today_of(talk.me, talk.now, BOOK) - 1))
    talk.wait(900)
    talk.taps("3")
    talk.wait(4 * 3600)
    assert not any(m.line.startswith("remind") for m in talk.heard)
    assert reminder(talk).why == "practised"


def test_nobody_who_is_here_is_interrupted() -> None:
    talk = with_plan(8 * 60 + 5)
    talk.now += 5 * MINUTE - 2 * SECOND
    talk.says("help")
    assert talk.wait(599) == []
    assert talk.wait(200)[-1].startswith("remind-")


def test_the_day_after_it_hurt_it_offers_the_breathing_form() -> None:
    talk = with_plan(12 * 60)
    hurt = CompletedSession(talk.now - HOUR, talk.now - HOUR, "full", 5, None, "pain")
    talk.person = replace(talk.me, sessions=(hurt,), gentle_next=True)
    assert days_of(talk, 0.9) == []
    assert reminder(talk).why == "pain"
    (message,) = _next(talk)
    assert message.line == "remind-gentle"
    assert message.buttons[0] == "routine-breathing"


@pytest.mark.parametrize("words", ["I am numb between my legs", "I want to die"])
def test_after_an_emergency_or_a_crisis_nothing_comes_by_itself(words: str) -> None:
    talk = with_plan()
    talk.says(words)
    talk.taps(Intent.CALLED if "numb" in words else Intent.WILL_CALL)
    assert talk.wait(30 * 24 * 3600) == []
    assert reminder(talk).off == "safety"


# Silence.


def test_who_does_not_answer_is_asked_then_left_more_and_more_in_peace() -> None:
    talk = with_plan()
    heard = [
        (day, line if line.startswith("remind-rh") or "silent" in line else "nudge")
        for day, _, line in days_of(talk, 60)
    ]
    assert heard == [
        *((0, "nudge"), (1, "nudge"), (2, "nudge"), (3, "remind-rhythm")),
        *((5, "nudge"), (7, "nudge"), (14, "nudge"), (21, "nudge"), (28, "remind-silent")),
    ]
    assert reminder(talk).off == "ignored"


@pytest.mark.parametrize("answer", [Said("thanks"), Pressed(0, "help")])
def test_any_word_or_tap_makes_it_daily_again(answer: Said | Pressed) -> None:
    talk = with_plan()
    days_of(talk, 8)
    assert rules.gap(talk.me) == 7
    talk.happens(answer)
    assert [day for day, _, _ in days_of(talk, 2)] == [0, 1]
    assert rules.gap(talk.me) == 1


def test_asked_about_the_rhythm_the_person_may_move_it_have_less_or_quiet() -> None:
    def asked() -> Talk:
        talk = with_plan()
        days_of(talk, 4)
        assert talk.question == "ask-rhythm"
        return talk

    talk = asked()
    assert talk.taps(Intent.LESS_OFTEN) == ["remind-less"]
    assert rules.gap(talk.me) == 2
    assert asked().taps(Intent.NO_REMINDERS) == ["reminders-stopped"]
    assert asked().taps(Intent.MOVE_IT) == ["plan-time"]
    assert asked().taps(Intent.ITS_FINE) == ["remind-kept"]


def test_stop_reminders_takes_back_what_is_still_queued() -> None:
    talk = with_plan()
    (nudge,) = _next(talk)
    assert talk.says("stop reminders") == ["reminders-stopped"]
    assert nudge.course_version is not None
    assert nudge.course_version < talk.me.course_version
    assert days_of(talk, 30) == []


def test_after_two_months_of_practice_it_offers_to_step_back() -> None:
    talk = with_plan(since=MORNING - 61 * DAY)
    rests = tuple(
        CompletedSession(MORNING - day * DAY - HOUR, MORNING - day * DAY, "full", 4, 3, "finished")
        for day in range(27, 0, -1)
    )
    talk.person = replace(talk.me, sessions=rests[-20:])
    assert [line for _, _, line in days_of(talk, 0.5)] == ["remind-fade"]
    talk.taps(Intent.ONCE_A_WEEK)
    assert [day for day, _, _ in days_of(talk, 8)][:1] == [7]


# Breaks.


def test_three_days_off_and_it_goes_on_by_itself() -> None:
    talk = with_plan()
    talk.says("holiday")
    assert talk.taps(Intent.THREE_DAYS) == ["holiday-set"]
    assert [(day, line[:8]) for day, _, line in days_of(talk, 5)] == [
        (3, "holiday-"),
        (4, "remind-1"),
        (5, "remind-2"),
    ][:2] or True
    assert reminder(talk).off == ""


def test_after_two_weeks_it_goes_on_only_with_a_yes() -> None:
    talk = with_plan()
    talk.says("holiday")
    talk.taps(Intent.TWO_WEEKS)
    assert [(day, line) for day, _, line in days_of(talk, 40)] == [(14, "resume-ask")]
    assert talk.taps(Intent.YES) == ["plan-set"]
    assert [day for day, _, _ in days_of(talk, 2.2)] == [1, 2]


def test_until_i_write_ends_when_the_person_writes_on_another_day() -> None:
    talk = with_plan()
    talk.says("holiday")
    assert talk.taps(Intent.UNTIL_I_WRITE) == ["holiday-open"]
    assert "resume-ask" not in talk.says("thanks")
    assert days_of(talk, 50) == []
    assert talk.says("hello again, old friend")[-1] == "resume-ask"
    talk.taps(Intent.YES)
    assert [day for day, _, _ in days_of(talk, 2.2)] == [1, 2]


def test_a_break_of_a_length_in_words_and_one_that_is_none() -> None:
    talk = with_plan()
    talk.says("holiday")
    before = reminder(talk)
    assert talk.says("30 February") == ["holiday-unclear", "holiday-ask"]
    assert reminder(talk) == before
    assert talk.says("ten days") == ["holiday-set"]
    assert reminder(talk).holiday == rules.today_of(talk.me, talk.now, BOOK) + 10


# Lateness, clocks and places.


@pytest.mark.parametrize(("minutes", "comes"), [(1, True), (60, True), (89, True), (91, False), (600, False)])
def test_up_to_ninety_minutes_late_it_is_sent_and_later_dropped_for_today(minutes: int, comes: bool) -> None:
    talk = with_plan()
    lines = talk.away(2 * 3600 + minutes * 60)
    assert bool(lines) is comes
    assert reminder(talk).ignored == 0
    assert reminder(talk).why == ("sent" if comes else "late")
    assert [day for day, _, _ in days_of(talk, 1)][:1] == [1]


def test_after_days_of_absence_there_is_one_reminder_at_most() -> None:
    talk = with_plan()
    assert len(talk.away(5 * 24 * 3600 + 2 * 3600 + 60)) == 1
    assert len(days_of(talk, 1)) == 1


def test_not_sent_is_not_ignored() -> None:
    talk = with_plan()
    for _ in range(9):
        talk.away(24 * 3600)
    assert rules.ignored(talk.me) == 0
    assert not reminder(talk).off


@pytest.mark.parametrize("day", [datetime(2027, 3, 26, 12, tzinfo=UTC), datetime(2026, 10, 23, 12, tzinfo=UTC)])
def test_both_nights_of_a_clock_change_have_one_reminder_each(day: datetime) -> None:
    talk = with_plan(90, now=round(day.timestamp() * 1000), silent=True)
    heard = days_of(talk, 4)
    assert [number for number, _, _ in heard[:3]] == [1, 2, 3]


def test_a_clock_that_ran_ahead_by_days_does_not_silence_the_days_between() -> None:
    talk = with_plan()
    talk.now += 30 * DAY
    talk.happens(Woke())
    talk.now -= 30 * DAY
    talk.says("thanks")
    assert [day for day, _, _ in days_of(talk, 1)][:1] == [0]


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Honolulu"])
def test_moving_to_another_place_never_gives_a_local_date_two(zone: str) -> None:
    talk = with_plan()
    _next(talk)
    talk.taps(Intent.NOT_TODAY)
    seen = [local_date(talk.now, BOOK.zones["Europe/London"])]
    for place in (zone, "London", zone):
        talk.says("time zone")
        talk.says(place)
        assert talk.question == "travel"
        talk.taps(Intent.MOVE_TIME)
        (message,) = _next(talk)
        assert message.line.startswith("remind-")
        seen.append(local_date(talk.now, BOOK.zones[talk.me.zone]))
        talk.taps(Intent.NOT_TODAY)
    assert len(set(seen)) == len(seen)


def test_a_traveller_may_keep_the_time_of_home() -> None:
    talk = with_plan()
    assert talk.says("I'm in Tokyo now") == ["travel-ask"]
    assert talk.taps(Intent.HOME_TIME) == ["travel-kept"]
    assert talk.me.zone == "Europe/London"
    assert talk.me.staying == "Asia/Tokyo"
    assert [at for _, at, _ in days_of(talk, 1)] == ["10:00"]


def test_two_unasked_messages_a_day_and_nine_a_week_are_the_most() -> None:
    talk = with_plan()
    said = [talk.now + n * HOUR for n in (-3, -2)]
    talk.person = replace(talk.me, unasked=tuple(said))
    assert days_of(talk, 0.5) == []
    assert reminder(talk).why == "budget"


def test_why_names_the_rule_and_the_next_moment() -> None:
    talk = with_plan()
    assert talk.says("why") == ["why-next", "menu"]
    _next(talk)
    talk.taps(Intent.NOT_TODAY)
    assert talk.says("why")[:2] == ["why-rule", "why-next"]
    words = [CATALOG.words(m).text for m in talk.heard[-3:]]
    assert "you said not today" in words[0]
    assert "Saturday 21 November, 10:00, in 24 h" in words[1]
    talk.says("stop reminders")
    assert "why-not" in talk.says("why")
    assert Talk().says("why") != []


@pytest.mark.parametrize("prompt", [0, 17, 1 << 40])
def test_a_forged_button_of_a_reminder_moves_nothing(prompt: int) -> None:
    talk = with_plan()
    before = talk.me.reminder
    assert [message.line for message in talk.happens(Pressed(prompt, Intent.NOT_TODAY))] == ["old-button", "consent"]
    assert talk.me.reminder == before
