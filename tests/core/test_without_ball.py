"""Whoever may not use the ball never reads a word about it; knees wait for two sessions on it; "worse" ends its day.

The first half looks at every outcome that leaves the ball out, every routine that is open after it, every step, and
everything that a person can tap or say there; the second at rest, in every question, at every reminder.
"""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from bot.core.dialog.without_ball import may_use_ball
from bot.core.machine.registry import AT_ANY_AGE, QUESTIONS, offered
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
from bot.core.model.drafts import read_former
from bot.core.model.events import Event, Pressed, Said, Woke
from bot.core.model.instants import DAY, HOUR, SECOND
from bot.core.model.intents import Intent
from bot.core.model.messages import Message
from bot.core.model.questions import Kind, OutreachKind, QuestionId
from bot.core.reminders.delivery import DISCREET, WORDINGS, wording
from bot.core.session.permission import open_routines
from bot.core.session.steps import knees_allowed
from tests.core.ball_words import ball_words
from tests.core.talk import BOOK, MORNING, TWO_ON_THE_BALL, Talk, lying_down, screened

NONE = (("emergency", ("none",)), ("today", ("none",)))
SCREENINGS = {
    "pregnant": Screened(MORNING, "breathing", (*NONE, ("body", ("pregnant",)))),
    "no floor": Screened(MORNING, "breathing", (*NONE, ("floor", ("no",)))),
    "ask first": Screened(MORNING, "first", (*NONE, ("body", ("metal",)))),
    "worse": Screened(MORNING, "go", NONE),
}
WORDS = ("too much", "wobbly", "show me all the steps", "more time", "no ball", "it is worse", "chest pain", "qwrtz")
OF_THE_BALL = {QuestionId.MINUTE, QuestionId.BALL, QuestionId.BALL_LATER, QuestionId.CALL_BALL, QuestionId.HIGH_RATING}
"""Questions that are never open for who may not use it."""
IN_SESSION = {each for each in QUESTIONS if each.kind is Kind.SESSION} - {QuestionId.RATING_AGAIN} | {QuestionId.ASK}


def without(why: str) -> Talk:
    """Somebody who may not use the ball, at rest, since yesterday."""
    talk = Talk()
    talk.person = replace(
        talk.me,
        consent=MORNING - DAY,
        screened=replace(SCREENINGS[why], at=MORNING - HOUR),
        ball_off="worse" if why == "worse" else "",
        ball="yes",
        sound_checked=True,
        prompt=talk.me.prompt + 1,
    )
    assert not may_use_ball(talk.me, BOOK)
    return talk


def taps(person: Conversation) -> Iterator[Event]:
    """All buttons that do anything here, and words."""
    buttons = dict.fromkeys((*offered(person, BOOK), *map(str, sorted(AT_ANY_AGE))))
    yield from (Pressed(person.prompt, button) for button in buttons)
    yield from map(Said, WORDS)


def branch(person: Conversation, event: Event, now: int, minutes: int = 20) -> list[Message]:
    """What an event leads to, and the silence after it."""
    turn = take_turn(person, event, now, BOOK)
    messages = list(turn.messages)
    if turn.conversation is not None:
        talk = Talk(now=now, person=turn.conversation)
        talk.wait(minutes * 60)
        messages += talk.heard
    return messages


@pytest.mark.parametrize("why", SCREENINGS)
@pytest.mark.parametrize("routine", BOOK.current)
def test_in_a_session_nobody_reads_of_a_ball_that_they_may_not_use(why: str, routine: str) -> None:
    talk = without(why)
    open_ones = open_routines(talk.me, talk.now, BOOK)
    assert set(open_ones) == set(BOOK.current) - BOOK.with_ball
    talk.says("start")
    for button in ("nothing-new", f"routine-{routine}"):
        assert ball_words(talk.happens(Pressed(talk.me.prompt, button))) == []
    if routine not in open_ones:
        assert talk.me.session is None
        return
    if talk.me.session is None:
        talk.taps(f"routine-{routine}")
    seen = set()
    while talk.me.session is not None:
        if talk.step not in seen:
            seen.add(talk.step)
            for event in taps(talk.me):
                assert ball_words(branch(talk.me, event, talk.now)) == [], f"{talk.step}: {event}"
        first = str(offered(talk.me, BOOK)[0])
        waits = first in ("0", "hands-free", "in-bed", "on-back", "on-side")
        said = talk.happens(Pressed(talk.me.prompt, first)) if waits else []
        before = len(talk.heard)
        talk.wait(0 if waits else 30)
        assert ball_words([*said, *talk.heard[before:]]) == []
    assert len(seen) > 7


@pytest.mark.parametrize("question", sorted(set(QUESTIONS) - OF_THE_BALL))
def test_at_rest_no_question_and_no_answer_speaks_of_it(question: QuestionId) -> None:
    talk = without("pregnant")
    former = (
        ("anchor", ("none",)),
        ("days", ("127",)),
        ("about", ("worse",)),
        ("zone", ("Asia/Tokyo",)),
        ("form", ("breathing",)),
    )
    in_session = question in IN_SESSION
    session = Session(BOOK.current["breathing"], "breathing", talk.now, 4, talk.now, before=5, place="side")
    talk.person = replace(
        talk.me,
        reminder=Reminder(600, since=talk.now),
        checkins=replace(talk.me.checkins, first=1, poll=7),
        session=session if in_session else None,
        sessions=(CompletedSession(talk.now - 2 * HOUR, talk.now - 2 * HOUR, "breathing", 5, 4, "finished", False),),
        open_question=OpenQuestion(question, talk.now, draft=read_former(question, former)),
    )
    for button in dict.fromkeys((*offered(talk.me, BOOK), Intent.STOP, Intent.WORSE, Intent.PAIN)):
        event = Pressed(talk.me.prompt, str(button))
        assert ball_words(branch(talk.me, event, talk.now, minutes=3)) == [], event


def test_nothing_that_is_said_at_rest_leads_to_a_word_of_it() -> None:
    talk = without("worse")
    for event in taps(talk.me):
        assert ball_words(branch(talk.me, event, talk.now, minutes=3)) == [], event


def test_the_questions_of_the_ball_are_listed_for_who_may_use_it_alone() -> None:
    talk = screened()
    talk.says("questions")
    assert "topic-ball" in offered(talk.me, BOOK)
    talk.taps("topic-signs")
    assert {"faq-hurts-during", "faq-sore-after"} <= set(offered(talk.me, BOOK))
    talk = without("pregnant")
    talk.says("questions")
    assert "topic-ball" not in offered(talk.me, BOOK)
    assert {f"topic-{topic}" for topic in BOOK.topics} - set(offered(talk.me, BOOK)) == {"topic-ball"}
    talk.taps("topic-signs")
    assert "faq-hurts-during" not in offered(talk.me, BOOK)
    assert "faq-sore-after" in offered(talk.me, BOOK)


@pytest.mark.parametrize("why", SCREENINGS)
def test_no_answer_to_a_question_without_the_ball_speaks_of_it(why: str) -> None:
    talk = without(why)
    asked = [f"faq-{id}" for id, _ in BOOK.faq if f"faq-{id}" not in BOOK.ball_buttons]
    said = set[str]()
    for button in asked:
        turn = take_turn(talk.me, Pressed(talk.me.prompt, button), talk.now, BOOK)
        assert ball_words(turn.messages) == [], button
        said |= {message.line for message in turn.messages}
    twins = {f"{line}-no-ball" for line in BOOK.ball_lines if line.startswith("faq-")}
    assert twins <= said
    assert len(said) == len(asked)


@pytest.mark.parametrize("why", SCREENINGS)
@pytest.mark.parametrize("routine", sorted(set(BOOK.current) - BOOK.with_ball))
def test_nor_does_one_that_is_given_in_a_session(why: str, routine: str) -> None:
    talk = without(why)
    talk.says("start")
    talk.taps("nothing-new", f"routine-{routine}")
    talk.taps(str(offered(talk.me, BOOK)[0]))
    assert talk.me.session is not None
    for id, _ in BOOK.faq:
        if f"faq-{id}" not in BOOK.ball_buttons:
            event = Pressed(talk.me.prompt, f"faq-{id}")
            assert ball_words(take_turn(talk.me, event, talk.now, BOOK).messages) == [], id


def test_who_may_use_the_ball_gets_the_answers_that_name_it() -> None:
    talk = screened()
    turn = take_turn(talk.me, Pressed(talk.me.prompt, "faq-click"), talk.now, BOOK)
    assert [message.line for message in turn.messages] == ["faq-click"]
    assert ball_words(turn.messages) != []


def test_a_button_of_the_ball_from_before_it_was_shut_leads_to_the_list_of_topics() -> None:
    talk = without("pregnant")
    talk.says("questions")
    talk.happens(Pressed(talk.me.prompt, "topic-ball"))
    assert talk.heard[-1].line == "topics-ask"
    assert ball_words(talk.heard[-1:]) == []


@pytest.mark.parametrize("why", SCREENINGS)
@pytest.mark.parametrize("discreet", [False, True])
def test_no_reminder_speaks_of_it_and_none_offers_what_is_shut(why: str, discreet: bool) -> None:
    talk = without(why)
    for number in range(WORDINGS + DISCREET):
        person = replace(talk.me, discreet=discreet, reminder=Reminder(12 * 60, settled=1, sent=number))
        ringing = Talk(now=talk.now, person=person)
        ringing.wait(5 * 3600)
        assert ringing.heard
        assert ball_words(ringing.heard) == []
        assert Intent.THREE_MINUTES not in ringing.heard[-1].buttons


def test_who_has_a_ball_is_reminded_of_it_as_ever() -> None:
    talk = screened()
    talk.person = replace(talk.me, ball="yes", open_question=None, reminder=Reminder(600, sent=1))
    assert wording(talk.me) == "remind-2"
    talk.person = replace(talk.me, reminder=Reminder(12 * 60, settled=1, sent=12))
    talk.wait(5 * 3600)
    assert any(message.line == "remind-2" for message in talk.heard)


def test_a_promise_to_ask_about_the_ball_is_let_go_when_the_ball_is_not_for_this_person() -> None:
    talk = without("pregnant")
    talk.person = replace(talk.me, outreach=(Outreach(OutreachKind.BALL, talk.now + HOUR),))
    assert talk.wait(3 * 24 * 3600) == []
    assert talk.me.outreach == ()


@pytest.mark.parametrize("form", ["full", "short"])
def test_who_has_no_ball_does_the_whole_routine_without_a_word_of_it(form: str) -> None:
    talk = screened()
    talk.taps(Intent.NO_BALL_YET, Intent.NO_THANKS, f"routine-{form}")
    assert "no-ball" not in offered(talk.me, BOOK)
    since = len(talk.heard) - 1
    talk.taps("6")
    talk.wait(700)
    assert talk.step == "pain-after"
    assert ball_words(talk.heard[since:]) == []
    arch = [message.line for message in talk.heard if message.line in ("full-arch", "short-breathe")]
    assert arch == ["full-arch" if form == "full" else "short-breathe"]
    talk.taps("4")
    assert (talk.me.sessions[-1].on_ball, talk.me.sessions[-1].left_ball) == (False, True)


def test_whoever_lies_on_the_ball_hears_the_way_off_it_even_when_it_was_forbidden_meanwhile() -> None:
    talk = lying_down()
    talk.wait(240)
    talk.person = replace(talk.me, ball_off="worse")
    talk.taps(Intent.STOP)
    assert talk.heard[-1].line == "stop-sheet"
    talk.wait(121)
    assert talk.says("it hurts")[0] == "safety-pain"


# Knees.


@pytest.mark.parametrize(
    ("sessions", "allowed"),
    [
        (TWO_ON_THE_BALL, True),
        (TWO_ON_THE_BALL[:1], False),
        (tuple(replace(each, routine="breathing", on_ball=False) for each in TWO_ON_THE_BALL), False),
        (tuple(replace(each, left_ball=True) for each in TWO_ON_THE_BALL), False),
        (tuple(replace(each, how="stopped") for each in TWO_ON_THE_BALL), False),
        (tuple(replace(each, on_ball=None) for each in TWO_ON_THE_BALL), True),
        (tuple(replace(each, on_ball=None, routine="breathing") for each in TWO_ON_THE_BALL), False),
    ],
)
def test_knees_up_waits_for_two_sessions_finished_on_the_ball(sessions: tuple[object, ...], allowed: bool) -> None:
    talk = lying_down()
    talk.person = replace(talk.me, completed=9, sessions=sessions)
    assert knees_allowed(talk.me, BOOK) is allowed


@pytest.mark.parametrize(("outcome", "allowed"), [("go", True), ("gently", False)])
def test_after_a_gentle_screening_the_feet_stay_down_however_often_somebody_has_practised(
    outcome: str, allowed: bool
) -> None:
    talk = lying_down()
    assert talk.me.screened is not None
    talk.person = replace(talk.me, sessions=TWO_ON_THE_BALL, screened=replace(talk.me.screened, outcome=outcome))
    talk.wait(375)
    assert talk.step == "knees-up"
    assert (Intent.LIFT in offered(talk.me, BOOK)) is allowed


def test_two_breathing_sessions_open_nothing_on_the_ball() -> None:
    talk = lying_down("breathing")
    for again in range(2):
        talk.wait(241)
        talk.taps("4")
        if again:
            break
        talk.says("no")
        talk.says("start")
        talk.taps(Intent.NOTHING_NEW, "6")
    assert talk.me.completed == 2
    talk.says("no")
    talk.says("start")
    talk.taps(Intent.CHOOSE, "routine-full", "6")
    talk.wait(375)
    assert talk.step == "knees-up"
    assert Intent.LIFT not in offered(talk.me, BOOK)


# Worse today.


def test_a_number_that_grew_by_three_shuts_full_and_short_for_the_day() -> None:
    talk = lying_down("short")
    talk.wait(181)
    assert talk.taps("9")[0] == "close-much-higher"
    talk.says("start")
    talk.taps(Intent.NONE, Intent.NONE, Intent.NONE)
    assert offered(talk.me, BOOK)[:2] == ("routine-breathing", "routine-bed")
    assert BOOK.with_ball.isdisjoint(button.removeprefix("routine-") for button in offered(talk.me, BOOK))
    talk.says("the short one")
    assert "no-ball-today" in [message.line for message in talk.heard[-2:]]
    talk.now += DAY
    talk.says("start")
    assert "routine-short" in offered(talk.me, BOOK) or talk.question == "quick-check"
    if talk.question == "quick-check":
        talk.taps(Intent.CHOOSE)
    assert {"routine-full", "routine-short"} < set(offered(talk.me, BOOK))


def test_silence_of_a_whole_day_says_nothing_of_the_ball_to_who_may_not_use_it() -> None:
    talk = without("pregnant")
    talk.person = replace(talk.me, reminder=Reminder(600, settled=1))
    for _ in range(20):
        talk.wait(DAY // SECOND)
        talk.happens(Woke())
    assert ball_words(talk.heard) == []
