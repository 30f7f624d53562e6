"""The decision about one reminder: every combination of what may stand in its way, against an oracle of its own.

The oracle knows the rules as sentences (the list RULES, the first that applies counts) and nothing of the core's code.
"""

from datetime import UTC, datetime
from itertools import product

import pytest
from msgspec.structs import replace

from bot.core.machine.turn import take_turn
from bot.core.model.conversation import (
    CompletedSession,
    Conversation,
    OpenQuestion,
    Outreach,
    Reminder,
    Screened,
    Session,
)
from bot.core.model.events import Woke
from bot.core.model.instants import DAY, HOUR, MINUTE, Instant
from bot.core.model.messages import Message
from bot.core.model.questions import OutreachKind, QuestionId
from tests.core.talk import BOOK, MORNING, Talk

TODAY = datetime(2026, 11, 20, tzinfo=UTC).date().toordinal()
AT: Instant = MORNING + 2 * HOUR
"""10:00 in London, the reminder's time."""
PRACTISED = ("no", "4 h before", "7 h before", "half an hour before, stopped")
RUNNING = (False, True)
SNOOZED = (False, True)
HOLIDAY = ("no", "until tomorrow", "ends today")
QUIET = ("outside", "inside, not wished", "inside, wished")
IGNORED = (0, 2, 3, 4, 5, 6, 7, 8)
HURT = (False, True)
UNSAFE = ("no", "emergency", "crisis", "see somebody today")
LATE = (0, 5, 80, 100)
BUDGET = (0, 2)
Case = tuple[str, bool, bool, str, str, int, bool, str, int, int]


def somebody(case: Case) -> Conversation:
    """A person in that case, just before the reminder's time."""
    practised, running, snoozed, holiday, quiet, ignored, hurt, unsafe, _, budget = case
    person = replace(Talk().me, prompt=MORNING // 1000 + 5, zone="Europe/London", consent=1)
    ended = {"4 h before": AT - 4 * HOUR, "7 h before": AT - 7 * HOUR, "half an hour before, stopped": AT - HOUR // 2}
    sessions: list[CompletedSession] = []
    if practised in ended:
        how = "stopped" if "stopped" in practised else "finished"
        sessions.append(CompletedSession(ended[practised] - 10 * MINUTE, ended[practised], "full", 5, 4, how))
    if hurt:
        sessions.insert(0, CompletedSession(AT - 9 * HOUR, AT - 9 * HOUR + MINUTE, "full", 5, None, "pain"))
    last = AT - 9 * DAY
    reminder = Reminder(
        minute=600,
        settled=TODAY - 1,
        sent_at=last,
        ignored=max(0, ignored - 1),
        snooze=AT - 30 * MINUTE + 7 * HOUR if snoozed else None,
        holiday={"no": 0, "until tomorrow": TODAY + 1, "ends today": TODAY}[holiday],
        silent=quiet == "inside, wished",
        off="safety" if unsafe in ("emergency", "crisis") else "",
    )
    session = Session(BOOK.current["full"], "full", AT - MINUTE, 2, AT - MINUTE) if running else None
    return replace(
        person,
        reminder=reminder,
        heard=last - HOUR if ignored else last + HOUR,
        sessions=tuple(sessions),
        session=session,
        hush=unsafe in ("emergency", "crisis"),
        locked="emergency" if unsafe == "emergency" else "",
        screened=Screened(1, "today") if unsafe == "see somebody today" else Screened(1, "clear"),
        quiet=(1290, 480) if quiet == "outside" else (540, 660),
        unasked=tuple(AT - HOUR * 2 - n for n in range(budget)),
        seen=AT - MINUTE,
    )


RULES = (
    ("nothing", lambda c: c[1] or c[7] in ("emergency", "crisis") or c[3] == "until tomorrow"),
    # Ten o'clock in quiet hours from nine to eleven that nobody wished for: it waits until eleven.
    ("waits", lambda c: c[4] == "inside, not wished" and c[8] < 60),
    # Nobody is spoken to within an hour after a session; what to do is decided then.
    ("waits", lambda c: c[0] == "half an hour before, stopped" and c[8] < 30),
    ("safety", lambda c: c[7] == "see somebody today"),
    ("pain", lambda c: c[6]),
    ("practised", lambda c: c[0] == "4 h before"),
    ("session", lambda c: c[0] == "half an hour before, stopped"),
    ("late", lambda c: c[4] != "inside, not wished" and c[8] > 90),
    ("budget", lambda c: c[9] == 2),
    ("resume", lambda c: c[3] == "ends today"),
    ("silence", lambda c: c[5] >= 8),
    ("ask", lambda c: c[5] == 3),
    ("sent", lambda c: True),
)


def oracle(case: Case) -> str:
    return next(name for name, applies in RULES if applies(case))


SAYS = {"sent": "remind", "ask": "remind-rhythm", "silence": "remind-silent", "resume": "holiday-over"}


def decided(person: Conversation, now: Instant) -> tuple[str, list[Message], Conversation]:
    """What the core decided about today: the rule it wrote down, and what it said."""
    turn = take_turn(person, Woke(), now, BOOK)
    after = turn.conversation
    assert after is not None
    assert after.reminder is not None
    said = [m for m in turn.messages if m.line.startswith(("remind", "holiday-over"))]
    if after.reminder.settled < TODAY:
        return "nothing", said, after
    return after.reminder.why, said, after


CASES = list(product(PRACTISED, RUNNING, SNOOZED, HOLIDAY, QUIET, IGNORED, HURT, UNSAFE, LATE, BUDGET))


def test_every_combination_is_decided_as_the_rules_say() -> None:
    wrong = []
    for case in CASES:
        person, now = somebody(case), AT + case[8] * MINUTE
        rule, said, after = decided(person, now)
        wanted = oracle(case)
        if wanted == "waits":
            wanted = "nothing"
        if rule != wanted:
            wrong.append((case, wanted, rule))
        lines = [m.line for m in said]
        expected = SAYS.get(rule)
        assert len(lines) == (expected is not None), (case, lines)
        assert all(line.startswith(expected or "") for line in lines)
        assert (len(after.unasked) > len(person.unasked)) == bool(lines)
    assert not wrong, (len(wrong), wrong[:5])
    print(f"{len(CASES)} combinations")


def test_held_back_after_a_stopped_session_once_its_hour_is_over() -> None:
    case: Case = ("half an hour before, stopped", False, False, "no", "outside", 0, False, "no", 31, 0)
    assert decided(somebody(case), AT + 31 * MINUTE)[0] == "session"


def test_it_waits_for_the_end_of_quiet_hours_that_nobody_wished_it_into() -> None:
    case: Case = ("no", False, False, "no", "inside, not wished", 0, False, "no", 0, 0)
    assert decided(somebody(case), AT + 59 * MINUTE)[0] == "nothing"
    assert decided(somebody(case), AT + 60 * MINUTE)[0] == "sent"


def test_a_snooze_of_yesterday_is_over_when_the_next_reminder_is_sent() -> None:
    case: Case = ("no", False, True, "no", "outside", 0, False, "no", 0, 0)
    _, _, after = decided(somebody(case), AT)
    assert after.reminder is not None
    assert after.reminder.snooze is None


@pytest.mark.parametrize("what", [question for question in QuestionId if question.safety])
def test_an_open_question_of_safety_is_never_pushed_aside(what: QuestionId) -> None:
    case: Case = ("no", False, False, "no", "outside", 0, False, "no", 0, 0)
    person = replace(somebody(case), open_question=OpenQuestion(what, AT - 3 * HOUR, nudged=9))
    rule, said, after = decided(person, AT)
    assert rule == "safety"
    assert not said
    assert after.open_question is not None
    assert after.open_question.id is what


def test_a_question_of_ours_comes_instead_of_the_reminder_and_never_on_top_of_it() -> None:
    case: Case = ("no", False, False, "no", "outside", 0, False, "no", 0, 0)
    person = replace(somebody(case), outreach=(Outreach(OutreachKind.TODAY, AT - DAY, TODAY),))
    turn = take_turn(person, Woke(), AT, BOOK)
    assert [m.line for m in turn.messages] == ["follow-up-today"]
    assert turn.conversation is not None
    assert turn.conversation.reminder is not None
    assert turn.conversation.reminder.why == "replaced"
