"""The check-ins: what is asked on which day, every answer to the poll and where it leads."""

from datetime import date

import pytest
from msgspec.structs import replace

from bot.core.checkins.poll import OPTIONS
from bot.core.checkins.schedule import CHECK_IN_ASKS, dates, next_day, opened
from bot.core.machine.registry import QUESTIONS
from bot.core.machine.turn import next_wake
from bot.core.model.checkins import Checkins
from bot.core.model.conversation import Outreach, Reminder
from bot.core.model.events import Pressed, Woke
from bot.core.model.instants import DAY, MINUTE
from bot.core.model.intents import Intent
from bot.core.model.messages import Urgency
from bot.core.model.questions import OutreachKind, QuestionId
from bot.core.model.ratings import WEEK_KIND, Rating, pack, read, taking_turns
from tests.core.days import a_week, after_one_session, polled, practise, until
from tests.core.talk import BOOK, Talk, plain
from tests.engine.world import CATALOG


def test_after_a_week_and_four_sessions_the_poll_comes_once_at_the_reminders_time() -> None:
    talk = a_week()
    assert until(talk, 7, 9.9) == []
    assert until(talk, 7, 23) == ["poll"]
    asked = talk.heard[-1]
    assert asked.buttons == tuple(map(str, OPTIONS))
    assert asked.poll == "poll-7"
    assert asked.urgency is Urgency.CALL


def _with_reminder(talk: Talk, minute: int) -> Talk:
    talk.person = replace(talk.me, reminder=Reminder(minute, since=talk.now, settled=date(2026, 11, 26).toordinal()))
    return talk


def test_a_check_in_whose_date_a_wrong_clock_has_moved_takes_no_reminder_with_it() -> None:
    talk = _with_reminder(a_week(), 600)
    (call,) = (each for each in talk.me.outreach if each.what is OutreachKind.CHECK_IN)
    polled_at = replace(talk.me.checkins, done=tuple(dates(talk.me.checkins)))
    moved = replace(call, at=talk.now, day=call.day)
    talk.person = replace(talk.me, checkins=polled_at, outreach=(moved,))
    (line,) = until(talk, 7, 11)
    assert line.startswith("remind-")
    assert [each.what for each in talk.me.outreach] == [OutreachKind.CHECK_IN] * bool(next_day(talk.me.checkins))


def test_the_check_in_comes_at_the_reminders_time_and_instead_of_it() -> None:
    talk = _with_reminder(a_week(), 18 * 60 + 30)
    assert until(talk, 7, 18.4) == []
    assert until(talk, 7, 23) == ["poll"]
    assert talk.me.reminder is not None
    assert talk.me.reminder.why == "replaced"
    talk.taps(Intent.AT_ONCE)
    assert talk.taps(Intent.KEEP_TIME)[0] == "time-kept"
    talk.taps("5")
    assert [line for line in until(talk, 8, 23) if line.startswith("remind")] != []


def test_fewer_reminders_and_another_time_lead_to_the_plan() -> None:
    talk = _with_reminder(a_week(), 18 * 60 + 30)
    until(talk, 7, 20)
    assert talk.taps(Intent.TOO_LITTLE) == ["poll-too-little"]
    assert talk.taps(Intent.FEWER)[0] == "fewer-set"
    assert talk.me.reminder is not None
    assert talk.me.reminder.gap == 2
    talk.says("change my answer")
    talk.taps(Intent.AT_ONCE, Intent.OTHER_TIME)
    assert talk.question == "plan-time"


def test_worse_stops_the_reminders_and_a_slip_brings_them_back() -> None:
    talk = _with_reminder(a_week(), 18 * 60 + 30)
    until(talk, 7, 20)
    talk.taps(Intent.WORSE)
    assert talk.me.reminder is not None
    assert talk.me.reminder.off == "safety"
    talk.taps(Intent.NONE, Intent.NONE)
    assert until(talk, 13, 20) == []
    talk.says("change my answer")
    talk.taps(Intent.NOT_YET)
    assert talk.me.reminder is not None
    assert talk.me.reminder.off == ""


def test_fewer_than_four_sessions_wait_for_the_fourth() -> None:
    talk = a_week(sessions=3)
    assert plain(until(talk, 7, 23)) == ["week-ask"]
    until(talk, 8, 8)
    talk.taps("5")
    practise(talk)
    assert until(talk, 8, 23) == []
    assert until(talk, 9, 23) == ["poll"]


def test_on_day_fourteen_with_few_sessions_something_kinder_is_said_instead() -> None:
    talk = a_week(sessions=2)
    until(talk, 13, 20)
    assert "poll" not in [message.line for message in talk.heard]
    assert until(talk, 14, 23) == ["low-use"]
    assert talk.taps(Intent.SHORTER)[0] == "shorter-set"
    assert talk.me.usual == "short"


def test_why_so_little_is_asked_after_the_week_that_came_with_it() -> None:
    talk = a_week(sessions=2)
    assert plain(until(talk, 7, 23)) == ["week-ask"]
    talk.now += 9 * DAY  # nobody could be woken meanwhile: what was missed comes together
    talk.happens(Woke())
    assert plain(until(talk, 18, 23)) == ["week-ask"]
    assert plain(talk.taps("5"))[-1] == "low-use"


@pytest.mark.parametrize("question", sorted(CHECK_IN_ASKS - {QuestionId.POLL}))
def test_every_question_of_a_check_in_may_be_followed_by_every_other(question: QuestionId) -> None:
    assert QUESTIONS[question].opens >= CHECK_IN_ASKS


def test_the_week_and_the_poll_of_one_day_are_one_message_and_go_on_only_upon_an_answer() -> None:
    talk = polled()
    assert plain(talk.taps(Intent.RATHER_NOT)) == ["poll-rather-not", "week-ask"]
    assert plain(talk.taps("5")) == ["week-kept", "menu"]
    assert [each.before for each in read(talk.me.ratings) if each.kind == WEEK_KIND] == [5]
    assert talk.question == ""


def test_what_nobody_answers_is_asked_once_more_after_three_days_and_then_dropped() -> None:
    talk = polled()
    assert until(talk, 9, 23) == []
    assert until(talk, 10, 23) == ["poll"]
    assert until(talk, 13, 23) == []
    assert plain(until(talk, 14, 23)) == ["week-ask"]
    assert "poll" not in talk.me.checkins.left


def test_never_within_a_day_of_a_stop_for_pain() -> None:
    talk = a_week()
    until(talk, 7, 8)
    talk.says("breathing")
    talk.taps(Intent.NOTHING_NEW, "6")
    talk.wait(60)
    talk.says("it hurts")
    talk.wait(30)
    talk.taps(Intent.EASING)
    stopped = talk.now
    assert "poll" not in until(talk, 8, 8)
    assert "poll" in until(talk, 8, 23)
    assert talk.heard[-1].line == "poll"
    assert talk.me.unasked[-1] >= stopped + DAY - 2 * MINUTE


@pytest.mark.parametrize(
    ("answer", "lines", "question"),
    [
        (Intent.AT_ONCE, ["poll-at-once", "vote-thanks"], "poll-yes"),
        (Intent.AFTER_DAYS, ["poll-after-days", "vote-thanks"], "poll-yes"),
        (Intent.NOT_YET, ["poll-not-yet"], "poll-not-yet"),
        (Intent.WORSE, ["poll-worse", "screen-emergency"], "worse-emergency"),
        (Intent.TOO_LITTLE, ["poll-too-little"], "poll-too-little"),
        (Intent.RATHER_NOT, ["poll-rather-not", "week-ask"], "week"),
    ],
)
def test_every_answer_has_its_branch(answer: Intent, lines: list[str], question: str) -> None:
    talk = polled()
    assert plain(talk.taps(answer)) == lines
    assert talk.question == question
    assert [vote.option for vote in talk.me.checkins.votes] == [str(answer)]


def test_worse_takes_the_ball_away_until_somebody_who_knows_says_yes() -> None:
    talk = polled()
    talk.taps(Intent.WORSE)
    assert talk.taps(Intent.NONE) == ["screen-today"]
    assert talk.taps(Intent.NONE) == ["poll-worse-end"]
    assert until(talk, 13, 23) == []
    assert until(talk, 14, 23) == ["follow-up-worse"]
    talk.says("full")
    assert talk.question == "quick-check"
    talk.taps(Intent.NOTHING_NEW)
    assert talk.question == "form"
    assert talk.heard[-1].buttons == ("routine-breathing", "routine-bed", "listen", "hands-free", "tap", Intent.TOLD_OK)
    talk.taps(Intent.TOLD_OK)
    assert talk.me.ball_off == ""
    assert talk.question == "screening"


def test_worse_with_an_urgent_sign_is_an_emergency() -> None:
    talk = polled()
    talk.taps(Intent.WORSE)
    assert talk.taps(Intent.ANY) == ["outcome-emergency"]
    assert talk.me.locked == "emergency"


def test_whoever_got_worse_and_answers_nothing_is_asked_once_in_a_week() -> None:
    talk = polled()
    talk.taps(Intent.WORSE)
    assert until(talk, 13, 20) == []
    assert until(talk, 14, 20) == ["follow-up-worse"]
    assert talk.me.ball_off == "worse"


def test_worse_and_not_sure_is_see_someone_today() -> None:
    talk = polled()
    talk.taps(Intent.WORSE)
    assert talk.taps(Intent.UNSURE) == ["outcome-today"]
    assert [call.what for call in talk.me.outreach] == ["today"]


def test_a_wish_to_start_does_not_push_the_urgent_lists_aside() -> None:
    talk = polled()
    talk.taps(Intent.WORSE)
    assert talk.says("start") == ["screen-emergency"]


def test_a_slip_to_worse_can_be_taken_back_and_the_safety_questions_decide() -> None:
    talk = polled()
    prompt = talk.me.prompt
    talk.taps(Intent.WORSE)
    assert [m.line for m in talk.happens(Pressed(prompt, Intent.AT_ONCE))] == ["poll-at-once", "vote-thanks"]
    assert talk.me.ball_off == ""
    assert talk.me.rescreen == "worse"
    assert all(call.what != "worse" for call in talk.me.outreach)


def test_the_second_not_yet_gets_honest_advice() -> None:
    talk = polled()
    talk.taps(Intent.NOT_YET, Intent.ONE_MORE_WEEK, "5")
    assert until(talk, 13, 23) == []
    assert until(talk, 14, 23) == ["poll"]
    assert talk.taps(Intent.NOT_YET) == ["poll-not-yet-again", "poll-stop-ask"]
    assert talk.taps(Intent.STOP_HERE) == ["stopped-here"]
    assert until(talk, 100, 23) == []


def test_a_vote_may_be_changed_for_a_week_and_the_last_counts() -> None:
    talk = polled()
    prompt = talk.me.prompt
    talk.taps(Intent.AT_ONCE)
    talk.wait(7 * DAY / 1000 - 60)
    talk.happens(Pressed(prompt, Intent.NOT_YET))
    assert [vote.option for vote in talk.me.checkins.votes] == [Intent.NOT_YET]
    talk.wait(120)
    assert talk.happens(Pressed(prompt, Intent.AT_ONCE))[0].line == "poll-over"
    assert [vote.option for vote in talk.me.checkins.votes] == [Intent.NOT_YET]


def test_a_vote_in_the_middle_of_a_session_is_kept_and_does_not_disturb_it() -> None:
    talk = polled()
    prompt = talk.me.prompt
    talk.says("breathing")
    talk.taps(Intent.NOTHING_NEW, "6")
    talk.wait(60)
    step = talk.step
    assert [message.line for message in talk.happens(Pressed(prompt, Intent.AFTER_DAYS))] == ["vote-kept"]
    assert talk.step == step
    assert talk.question == ""
    talk.happens(Pressed(prompt, Intent.WORSE))
    assert talk.question == "ask"


def test_a_poll_button_before_any_poll_changes_nothing() -> None:
    talk = after_one_session()
    assert talk.says("right away") == ["poll-over"]
    assert talk.happens(Pressed(talk.me.prompt, Intent.AT_ONCE))[0].line == "poll-over"
    assert talk.me.checkins.votes == ()


def test_four_and_twelve_weeks_ask_for_everything_and_then_nothing_more() -> None:
    talk = polled()
    talk.taps(Intent.AT_ONCE, Intent.OK, "5")
    for day in (14, 21):
        until(talk, day, 11)
        talk.taps("5")
    assert until(talk, 28, 11) == ["poll"]
    assert talk.heard[-1].poll == "poll-28"
    talk.taps(Intent.AT_ONCE)
    assert talk.taps(Intent.OK) == ["overall-ask"]
    assert talk.taps(Intent.MUCH_BETTER) == ["overall-kept", "likes-ask"]
    talk.taps("2")
    assert plain(talk.taps("1")) == ["life-kept", "week-ask"]
    talk.taps("4")
    assert until(talk, 83, 23) == []
    assert until(talk, 84, 11) == ["poll"]
    talk.taps(Intent.RATHER_NOT, Intent.SKIP, Intent.SKIP, Intent.SKIP)
    assert until(talk, 400, 11) == []
    assert [(answer.what, answer.day) for answer in talk.me.checkins.answers][-3:] == [
        ("overall", 28),
        ("likes", 28),
        ("jobs", 28),
    ]


def test_much_worse_since_the_beginning_is_met_like_worse() -> None:
    talk = polled()
    talk.taps(Intent.AT_ONCE, Intent.OK, "5")
    until(talk, 28, 11)
    while talk.question != "poll":
        talk.taps(Intent.SKIP)
    talk.taps(Intent.RATHER_NOT)
    assert talk.taps(Intent.MUCH_WORSE) == ["poll-worse", "screen-emergency"]


def test_in_the_first_days_two_optional_questions_are_asked_once() -> None:
    talk = after_one_session()
    assert talk.question == ""
    until(talk, 1)
    practise(talk)
    assert [m.line for m in talk.heard[-2:]] == ["life-intro", "likes-ask"]
    assert talk.taps("4") == ["jobs-ask"]
    assert talk.taps(Intent.SKIP) == ["menu"]
    until(talk, 2)
    practise(talk)
    assert talk.question == ""


def test_hurts_seven_as_an_answer_keeps_the_number_and_asks_whether_it_is_urgent() -> None:
    talk = polled()
    talk.taps(Intent.RATHER_NOT)
    talk.says("it hurts, 7")
    assert [each.before for each in read(talk.me.ratings) if each.kind == WEEK_KIND] == [7]
    assert talk.question == "ask-idle"


def test_stop_ends_what_was_promised() -> None:
    talk = a_week()
    talk.says("stop")
    assert until(talk, 60) == []


def test_without_consent_nothing_is_asked() -> None:
    talk = a_week()
    talk.says("withdraw")
    talk.taps(Intent.KEEP)
    assert until(talk, 100) == []


def test_a_check_in_that_comes_too_late_waits_for_the_next_day() -> None:
    talk = a_week()
    assert talk.away(60 * 60 * 24) == []
    assert talk.question == ""
    at = next_wake(talk.me, BOOK).call_at
    assert at is not None
    assert talk.now < at <= talk.now + DAY


def test_weeks_that_went_by_in_silence_are_not_asked_for_afterwards() -> None:
    late = opened(Checkins(first=100, fourth=103), 100 + 26)
    assert late.left == ("poll",)
    assert {"week-1", "week-2", "week-3"} <= set(late.done)


@pytest.mark.parametrize("fourth", [0, 3, 7, 9, 13, 40])
def test_walking_through_all_dates_asks_at_most_once_a_day_and_comes_to_an_end(fourth: int) -> None:
    checkins, days = Checkins(first=1000), []
    for today in range(1000, 1400):
        if fourth and today == 1000 + fourth:
            checkins = replace(checkins, fourth=today)
        if (day := next_day(checkins)) is not None and day <= today:
            checkins = opened(checkins, today)
            days.append(today - 1000)
    assert len(days) == len(set(days))
    assert len(days) <= 14
    assert dates(checkins) == {} or set(dates(checkins)) <= {"low-use"}
    assert next_day(checkins) is None


def test_an_open_check_in_gives_way_to_a_session() -> None:
    talk = polled()
    talk.says("start")
    assert talk.question == "quick-check"


def test_a_discreet_check_in_says_what_it_is_about_only_upon_a_tap() -> None:
    talk = a_week()
    talk.person = replace(talk.me, discreet=True)
    assert until(talk, 7, 11) == ["checkin-discreet"]
    assert talk.taps(Intent.SHOW) == ["poll"]
    assert plain(talk.taps(Intent.RATHER_NOT)) == ["poll-rather-not", "week-ask"]


def test_it_got_worse_is_met_with_care_also_when_no_poll_is_open() -> None:
    talk = after_one_session()
    assert talk.says("it got worse") == ["poll-worse", "screen-emergency"]
    assert talk.me.ball_off == "worse"
    assert talk.me.checkins.votes == ()


def test_what_was_promised_says_nothing_to_a_stranger_where_that_is_wished_for() -> None:
    talk = polled()
    talk.person = replace(talk.me, discreet=True)
    talk.taps(Intent.WORSE, Intent.NONE, Intent.NONE)
    assert until(talk, 14, 23) == ["checkin-discreet"]
    assert talk.taps(Intent.SHOW) == ["follow-up-worse"]


@pytest.mark.parametrize(("line", "asks"), [("week-ask", "Over the last 24 hours"), ("pain-ask", "0 is no pain")])
def test_a_number_is_asked_for_in_three_wordings_that_take_turns_and_ask_the_same(line: str, asks: str) -> None:
    lines = [taking_turns(line, pack(Rating(n * DAY, 5, None, "week") for n in range(count))) for count in range(6)]
    assert lines[:3] == lines[3:] == [f"{line}-{number}" for number in (1, 2, 3)]
    assert len({CATALOG.wording.line(each, "en") for each in lines}) == 3
    assert all(asks in CATALOG.wording.line(each, "en") for each in lines)


@pytest.mark.parametrize("about", [OutreachKind.BALL, OutreachKind.TODAY, OutreachKind.WORSE])
def test_whatever_comes_under_a_veil_can_be_looked_at(about: OutreachKind) -> None:
    talk = after_one_session()
    talk.person = replace(talk.me, discreet=True, open_question=None, outreach=(Outreach(about, talk.now + DAY),))
    assert until(talk, 1, 23)[-1] == "checkin-discreet"
    talk.taps(Intent.SHOW)
    assert talk.question == about.question
