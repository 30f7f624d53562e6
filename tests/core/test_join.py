"""Two chats of one person: what protects is never lost, what counts adds up, and the code between them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.core.account.linking import CODE, LETTERS, VALID, code_in, spelt
from bot.core.account.merge import join
from bot.core.checkins.results import tally
from bot.core.machine.turn import next_wake, take_turn
from bot.core.model.checkins import Checkins, Vote
from bot.core.model.conversation import (
    CompletedSession,
    Conversation,
    OpenQuestion,
    Outreach,
    Reminder,
    Screened,
    Session,
    newcomer,
    restored,
    saved,
)
from bot.core.model.events import Linked, Pressed, Said, Woke
from bot.core.model.instants import DAY
from bot.core.model.intents import Intent
from bot.core.model.questions import OutreachKind, QuestionId
from bot.core.model.ratings import Rating, pack, read
from bot.core.session.permission import capped, hurt_today, needs_screening, open_routines
from tests.core.days import after_one_session
from tests.core.talk import BOOK, MORNING, Talk, on_the_ball, screened

NOW = MORNING + 40 * DAY
WHEN = st.integers(MORNING // 1000, NOW // 1000).map(lambda second: second * 1000)
OUTCOMES = st.sampled_from(["go", "gently", "breathing", "first", "today"])
ANSWERS = st.sampled_from([(), (("body", ("none",)),), (("body", ("pregnant",)),)])
NUMBER = st.one_of(st.none(), st.integers(0, 10))
PRACTICES = st.builds(
    lambda began, form, before, after, how: CompletedSession(began, began + 600_000, form, before, after, how),
    *(WHEN, st.sampled_from(["full", "short", "breathing"]), NUMBER, NUMBER, st.sampled_from(["finished", "pain"])),
)
VOTES = st.builds(
    lambda poll, option, at: Vote(poll, option, at, at),
    *(st.sampled_from([7, 28]), st.sampled_from(["at-once", "not-yet", "got-worse"]), WHEN),
)
CHECKINS = st.builds(
    Checkins,
    first=st.sampled_from([0, 739940, 739950]),
    done=st.sets(st.sampled_from(["week-1", "poll-7", "low-use"])).map(lambda done: tuple(sorted(done))),
    votes=st.lists(VOTES, max_size=2, unique_by=lambda vote: vote.poll).map(tuple),
    ended=st.booleans(),
)
RATINGS = st.lists(st.builds(Rating, WHEN, NUMBER, NUMBER, st.sampled_from(["full", "day"])), max_size=6).map(pack)
FORM = BOOK.routine("full")


def _person(draw: st.DrawFn) -> Conversation:
    began = draw(WHEN)
    running = Session(FORM.edition, "full", NOW - 60_000, 3, NOW - 30_000, on_ball_since=NOW - 30_000)
    sessions = tuple(sorted(draw(st.lists(PRACTICES, max_size=6)), key=lambda each: (each.ended, each.began)))
    return replace(
        newcomer(began, "en", "Europe/London"),
        heard=began,
        course_version=draw(st.integers(0, 50)),
        consent=draw(st.one_of(st.none(), WHEN)),
        withdrawn=draw(st.one_of(st.none(), WHEN)),
        screened=draw(st.one_of(st.none(), st.builds(Screened, WHEN, OUTCOMES, ANSWERS))),
        rescreen=draw(st.sampled_from(["", "", "pain", "emergency", "new"])),
        locked=draw(st.sampled_from(["", "", "emergency"])),
        hush=draw(st.booleans()),
        hurt_at=draw(st.one_of(st.none(), WHEN)),
        completed=len(sessions),
        sessions=sessions,
        session=draw(st.sampled_from([None, running])),
        open_question=draw(
            st.sampled_from([None, OpenQuestion(QuestionId.EMERGENCY, NOW), OpenQuestion(QuestionId.SCREENING, NOW)])
        ),
        outreach=draw(
            st.sampled_from(
                [(), (Outreach(OutreachKind.TODAY, NOW + DAY),), (Outreach(OutreachKind.CHECK_IN, NOW, 739990),)]
            )
        ),
        gentle_next=draw(st.booleans()),
        ball_off=draw(st.sampled_from(["", "worse"])),
        discreet=draw(st.booleans()),
        ratings=draw(RATINGS),
        checkins=draw(CHECKINS),
    )


PEOPLE = st.composite(_person)()
OF_THE_PREFERRED = frozenset(
    {
        "language",
        "zone",
        "mode",
        "ball",
        "reminder",
        "usual",
        "quiet",
        "pictures",
        "zone_told",
        "staying",
        "reminder_offered",
    }
)


@given(PEOPLE, PEOPLE)
def test_the_order_makes_no_difference_but_for_the_settings(a: Conversation, b: Conversation) -> None:
    one, other = join(a, b, NOW, BOOK), join(b, a, NOW, BOOK)
    for name in set(Conversation.__struct_fields__) - OF_THE_PREFERRED:
        assert getattr(one, name) == getattr(other, name), name


@given(PEOPLE, PEOPLE)
def test_nothing_that_protects_is_lost(a: Conversation, b: Conversation) -> None:
    joined = join(a, b, NOW, BOOK)
    for each in (a, b):
        assert joined.locked or not each.locked
        assert joined.rescreen or not each.rescreen
        assert joined.ball_off or not each.ball_off
        assert joined.hush or not each.hush
        assert joined.gentle_next or not each.gentle_next
        assert (joined.hurt_at or 0) >= (each.hurt_at or 0)
        assert capped(joined, NOW, BOOK) or not capped(each, NOW, BOOK)
        assert hurt_today(joined, NOW, BOOK) or not hurt_today(each, NOW, BOOK)
        if each.screened is not None:
            assert joined.screened is not None
            order = BOOK.screening.precedence
            assert order.index(joined.screened.outcome) <= order.index(each.screened.outcome)
            assert joined.screened.at <= each.screened.at


@given(PEOPLE, PEOPLE)
def test_no_form_is_open_to_the_two_that_is_closed_to_one_who_was_screened(a: Conversation, b: Conversation) -> None:
    joined = join(a, b, NOW, BOOK)
    if joined.locked or needs_screening(joined, NOW, BOOK):
        return
    for each in (a, b):
        if each.screened is not None:
            assert set(open_routines(joined, NOW, BOOK)) <= set(
                open_routines(replace(each, ball=joined.ball), NOW, BOOK)
            )


@given(PEOPLE, PEOPLE)
def test_no_session_runs_and_no_queued_word_of_either_is_sent(a: Conversation, b: Conversation) -> None:
    joined = join(a, b, NOW, BOOK)
    assert joined.session is None
    assert joined.open_question is None
    assert joined.course_version > max(a.course_version, b.course_version)
    assert joined.prompt >= max(a.prompt, b.prompt)
    assert restored(saved(joined)) == joined


@given(PEOPLE, PEOPLE)
def test_one_person_has_one_vote_and_the_last_counts(a: Conversation, b: Conversation) -> None:
    joined = replace(join(a, b, NOW, BOOK), consent=NOW)
    counts = tally([joined])
    every = [vote for each in (a, b) for vote in each.checkins.votes]
    assert sum(counts.values()) == bool(every)
    if every:
        last = max(vote.changed for vote in every)
        assert any(vote.changed == last and counts[vote.option] for vote in every)


@given(PEOPLE, PEOPLE)
def test_what_was_practised_and_told_adds_up(a: Conversation, b: Conversation) -> None:
    joined = join(a, b, NOW, BOOK)
    assert joined.completed == a.completed + b.completed
    assert set(joined.sessions) == {*a.sessions, *b.sessions}
    kept = {(each.at, each.kind) for each in read(joined.ratings)}
    assert kept == {(each.at, each.kind) for each in (*read(a.ratings), *read(b.ratings))}


def test_the_two_came_when_the_first_of_them_did_if_that_is_known() -> None:
    ann, bob = newcomer(NOW), newcomer(NOW)
    assert join(replace(ann, came=7), replace(bob, came=9), NOW, BOOK).came == 7
    assert join(replace(ann, came=7), bob, NOW, BOOK).came == 0


@given(PEOPLE, PEOPLE)
def test_a_yes_that_was_taken_back_later_does_not_count(a: Conversation, b: Conversation) -> None:
    joined = join(a, b, NOW, BOOK)
    given_at = [each.consent for each in (a, b) if each.consent is not None]
    taken = max((each.withdrawn or 0 for each in (a, b)), default=0)
    assert (joined.consent is not None) == any(at > taken for at in given_at)


@given(PEOPLE, PEOPLE)
def test_a_joined_person_can_go_on(a: Conversation, b: Conversation) -> None:
    joined = join(a, b, NOW, BOOK)
    turn = take_turn(joined, Woke(), NOW, BOOK)
    assert turn.conversation is not None
    wakes = next_wake(turn.conversation, BOOK)
    assert all(at is None or at > NOW for at in (wakes.answer_at, wakes.call_at))
    assert take_turn(turn.conversation, Said("start"), NOW + 1000, BOOK).messages


def test_two_screenings_that_answered_differently_are_asked_again() -> None:
    a, b = (
        screened(),
        screened(Intent.NONE, Intent.NEXT, Intent.NONE, Intent.PREGNANT, Intent.DONE),
    )
    assert join(a.me, b.me, a.now, BOOK).rescreen == "joined"
    assert join(a.me, a.me, a.now, BOOK).rescreen == ""


def test_a_chat_that_was_never_screened_changes_nothing_about_the_screening() -> None:
    a, fresh = screened(), Talk()
    assert join(fresh.me, a.me, a.now, BOOK).screened == a.me.screened


# The code.


def test_a_code_is_asked_for_and_stands_where_the_store_puts_it() -> None:
    talk = screened()
    (message,) = talk.happens(Pressed(0, Intent.LINK))
    assert message.args == {"code": CODE}
    assert talk.notes[-1].kind == "link"
    assert talk.notes[-1].facts == {"until": talk.now + VALID}
    assert talk.me.linking == talk.now + VALID


@pytest.mark.parametrize(
    "text",
    [
        *("EB-7K2M-9QXD-A2BC", "eb-7k2m-9qxd-a2bc", " eb 7k2m 9qxd a2bc ", "link EB-7K2M-9QXD-A2BC"),
        *("EB7K2M9QXDA2BC.", "/link eb-7K2m-9qxd-a2bc"),
    ],
)
def test_a_code_is_heard_however_it_is_typed(text: str) -> None:
    assert code_in(text) == "EB-7K2M-9QXD-A2BC"


def test_half_a_code_is_taken_for_one_and_told_to_be_wrong() -> None:
    assert code_in("eb-7k2m-9qxd") == "EB-7K2M-9QXD"


@pytest.mark.parametrize(
    "text", ["", "EB-7K2M", "EB-7K2M-9QX0", "my code is EB-7K2M-9QXD today", "help", "e" * 5000, "eb-7k2m" * 9]
)
def test_other_words_are_no_code(text: str) -> None:
    assert code_in(text) == ""


@given(st.text(LETTERS, min_size=12, max_size=12))
def test_every_code_of_the_letters_is_heard(letters: str) -> None:
    assert code_in(spelt(letters).lower()) == spelt(letters)


@pytest.mark.parametrize(("button", "preferred"), [(Intent.LINK_HERE, "here"), (Intent.LINK_THERE, "there")])
def test_joining_takes_a_tap_on_what_it_means(button: Intent, preferred: str) -> None:
    talk = Talk()
    talk.says("hello")
    assert talk.says("eb-7k2m-9qxd") == ["link-confirm"]
    assert not talk.notes
    assert talk.taps(button) == []
    assert talk.notes[-1].kind == "link-with"
    assert talk.notes[-1].facts == {"code": "EB-7K2M-9QXD", "preferred": preferred}


def test_better_not_joins_nothing() -> None:
    talk = Talk()
    talk.says("hello")
    talk.says("eb-7k2m-9qxd")
    assert talk.taps(Intent.NO)[0] == "link-left"
    assert not talk.notes


@pytest.mark.parametrize(("how", "line"), [("joined", "link-done"), ("wrong", "link-wrong"), ("same", "link-same")])
def test_what_came_of_it_is_said(how: str, line: str) -> None:
    talk = after_one_session()
    assert [message.line for message in talk.happens(Linked(how))] == [line]


def test_a_code_typed_on_the_ball_waits() -> None:
    talk = on_the_ball()
    step = talk.step
    assert talk.says("eb-7k2m-9qxd") == ["link-not-now"]
    assert talk.step == step
    assert talk.me.session is not None
    assert talk.me.session.pause is None


def test_a_plan_of_either_chat_is_kept_and_there_is_one() -> None:
    ann, bob = newcomer(NOW, "en", "Europe/London"), newcomer(NOW, "en", "Europe/London")
    plan = Reminder(450)
    assert join(ann, replace(bob, reminder=plan), NOW, BOOK).reminder == plan
    assert join(replace(ann, reminder=Reminder(600)), replace(bob, reminder=plan), NOW, BOOK).reminder == Reminder(600)
