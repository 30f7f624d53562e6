"""All 1,134 ways to answer the safety questions, against the rules written out once more."""

from itertools import product

import pytest

from bot.core.model.instants import DAY
from bot.core.model.intents import Intent
from bot.core.safety.screening import outcome_of
from tests.core.talk import BOOK, WELL, Talk, lying_down, screened

ADULT = {"adult": "go", "not-adult": "first"}
URGENT = {"none": "go", "any": "emergency", "unsure": "today"}
TODAY = {"none": "go", "any": "today", "unsure": "first"}
FIRST = {"none": "go", "any": "first", "cleared": "gently"}
BODY = {
    "none": "go", "pregnant": "breathing", "bones": "breathing", "bleed": "gently", "skin": "breathing",
    "heart-lung": "gently", "metal": "first",
}  # fmt: skip
FLOOR = {"yes": "go", "slowly": "gently", "no": "breathing"}
LISTS = (ADULT, URGENT, TODAY, FIRST, BODY, FLOOR)
NAMES = ("adult", "emergency", "today", "first", "body", "floor")
STRICTEST = ("emergency", "today", "first", "breathing", "gently", "go")


def strictest(outcomes: list[str]) -> str:
    return min(outcomes, key=STRICTEST.index)


def test_the_strictest_of_all_answers_decides() -> None:
    every = list(product(*LISTS))
    assert len(every) == 1134
    for answers in every:
        expected = strictest([table[answer] for table, answer in zip(LISTS, answers, strict=True)])
        given: dict[str, tuple[str, ...]] = {name: (answer,) for name, answer in zip(NAMES, answers, strict=True)}
        assert outcome_of(given, BOOK) == expected, answers


@pytest.mark.parametrize("answers", list(product(*LISTS))[::37])
def test_a_person_who_taps_gets_the_same_outcome(answers: tuple[str, ...]) -> None:
    talk = Talk()
    talk.says("hello")
    talk.taps(Intent.START, Intent.AGREE)
    asked = []
    for answer, table in zip(answers, LISTS, strict=True):
        if talk.question != "screening":
            break
        asked.append(table[answer])
        talk.taps(answer)
        if table is BODY and answer != "none":
            talk.taps(Intent.DONE)
    reached = "emergency" if talk.me.locked else talk.me.screened.outcome if talk.me.screened else ""
    assert reached == strictest(asked)
    assert (
        strictest(asked) == strictest([t[a] for t, a in zip(LISTS, answers, strict=True)]) or answers[0] == "not-adult"
    )


def test_six_taps_when_all_is_well() -> None:
    talk = screened()
    assert len(WELL) == 6
    assert talk.question == "ball"


def test_several_things_may_fit_and_the_strictest_counts() -> None:
    talk = screened(
        Intent.ADULT, Intent.NONE, Intent.NONE, Intent.NONE, Intent.BLEED, Intent.PREGNANT, Intent.DONE, Intent.YES
    )
    assert talk.me.screened is not None
    assert talk.me.screened.outcome == "breathing"
    assert {"message-bleed", "message-pregnant"} <= {message.line for message in talk.heard}


def test_an_emergency_is_said_at_once_and_asks_no_further() -> None:
    talk = screened(Intent.ADULT, Intent.ANY)
    assert talk.heard[-1].line == "outcome-emergency"
    assert talk.question == "emergency"


def test_a_slip_on_the_emergency_list_is_undone_by_one_tap_and_the_list_is_asked_once_more() -> None:
    talk = screened(Intent.ADULT, Intent.ANY)
    assert talk.me.locked == "emergency"
    talk.taps(Intent.MISTAKE)
    assert (talk.me.locked, talk.me.rescreen) == ("", "")
    assert talk.heard[-1].line == "screen-emergency"
    talk.taps(Intent.NONE)
    assert talk.heard[-1].line == "screen-today"


def test_only_none_of_these_unlocks_after_an_emergency() -> None:
    talk = screened(Intent.ADULT, Intent.ANY)
    talk.taps(Intent.CALLED)
    assert talk.me.locked == "emergency"
    talk.taps(Intent.START, Intent.UNSURE)
    assert talk.me.locked == "emergency"
    talk.taps(Intent.START)
    assert talk.question == "recheck"
    talk.taps(Intent.NONE)
    assert not talk.me.locked
    assert talk.question == "screening"


def test_breathing_is_open_before_someone_is_asked_only_when_both_urgent_lists_are_none() -> None:
    talk = screened(Intent.ADULT, Intent.NONE, Intent.NONE, Intent.ANY, Intent.NONE, Intent.YES)
    assert "routine-breathing" in talk.heard[-1].buttons
    talk = screened(Intent.ADULT, Intent.NONE, Intent.UNSURE, Intent.NONE, Intent.NONE, Intent.YES)
    assert "routine-breathing" not in talk.heard[-1].buttons


def test_told_ok_means_gently_from_today() -> None:
    talk = screened(Intent.ADULT, Intent.NONE, Intent.NONE, Intent.ANY, Intent.NONE, Intent.YES)
    talk.taps(Intent.TOLD_OK)
    assert talk.me.screened is not None
    assert talk.me.screened.outcome == "gently"
    assert "told-ok" in [note.kind for note in talk.notes]


def test_the_one_tap_check_comes_before_every_later_session() -> None:
    talk = lying_down("breathing")
    talk.wait(240)
    talk.taps(Intent.SKIP)
    talk.wait(3 * 3600)
    talk.taps(Intent.START)
    assert talk.question == "quick-check"


@pytest.mark.parametrize("days", [15, 31])
def test_the_questions_come_again_after_two_weeks_without_a_session_or_thirty_days(days: int) -> None:
    talk = lying_down("breathing")
    talk.wait(240)
    talk.taps(Intent.SKIP)
    talk.now += days * DAY
    talk.taps(Intent.START)
    assert talk.question == "screening"


def test_something_new_asks_everything_again_beginning_with_the_emergency_list() -> None:
    talk = lying_down("breathing")
    talk.wait(240)
    talk.taps(Intent.SKIP)
    talk.wait(3 * 3600)
    talk.taps(Intent.START, Intent.SOMETHING_NEW)
    assert talk.question == "recheck-new"
    talk.taps(Intent.NONE)
    assert talk.question == "screening"


def test_a_wish_to_start_does_not_push_the_safety_questions_aside() -> None:
    talk = Talk()
    talk.says("hello")
    talk.taps(Intent.START, Intent.AGREE, Intent.ADULT, Intent.NONE)
    assert talk.says("start") == ["screen-today"]
    assert talk.question == "screening"
