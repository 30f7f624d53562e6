"""What is kept and whose it is: the notice, everything in one file, taking the yes back, harm, and how long."""

import json
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from msgspec import Struct
from msgspec.structs import replace

from bot.core.account.export import DATES, INSTANTS, readable
from bot.core.account.retention import KEPT_FOR, retained
from bot.core.machine.turn import take_turn
from bot.core.model import conversation
from bot.core.model.checkins import Vote
from bot.core.model.conversation import Conversation, Turn, Wakes, newcomer
from bot.core.model.events import Pressed
from bot.core.model.instants import DAY, HOUR
from bot.core.model.intents import Intent
from bot.core.model.ratings import Rating, pack, read
from tests.core.days import after_one_session, polled, until
from tests.core.talk import BOOK, MORNING, lying_down, on_the_ball, screened
from tests.engine.world import CATALOG


def test_the_notice_names_whoever_runs_this_and_every_right() -> None:
    talk = screened()
    turn = take_turn(talk.me, Pressed(0, Intent.PRIVACY), talk.now, replace(BOOK, operator="Ana, ana@example.org"))
    words = "\n".join(CATALOG.words(message).text for message in turn.messages)
    for right in ("Ana, ana@example.org", "see everything", "take your yes back", "deleted", "thirteen months"):
        assert right in words
    assert turn.messages[-1].buttons == (
        *(Intent.OK, Intent.EXPORT, Intent.LINK, Intent.HARM, Intent.WITHDRAW, Intent.DELETE),
    )


def test_without_a_contact_the_notice_says_so() -> None:
    talk = screened()
    assert talk.says("privacy")[-1] == "privacy-rights-no-contact"


# Everything in one file.


def test_the_file_holds_everything_under_its_own_name() -> None:
    talk = polled()
    talk.taps(Intent.AT_ONCE)
    message, table, *_ = talk.happens(Pressed(0, Intent.EXPORT))
    assert message.document is not None
    assert table.document is not None
    told = json.loads(message.document.content)
    assert set(told) == set(Conversation.__struct_fields__)
    assert told["born"] == "2026-11-20T08:00:00Z"
    assert told["zone"] == "Europe/London"
    assert told["ratings"][0] == {"at": told["sessions"][0]["began"], "before": 6, "after": 5, "kind": "breathing"}
    assert told["checkins"]["votes"][0]["option"] == "at-once"
    assert told["checkins"]["first"] == "2026-11-20"
    assert told["screened"]["outcome"] == "go"
    assert table.document.content.startswith(b"date,time,utc,kind,form,before,after,value\r\n")


def _structs() -> list[type[Struct]]:
    ours = (each for each in vars(conversation).values() if isinstance(each, type) and issubclass(each, Struct))
    return [each for each in ours if each.__module__ == conversation.__name__ and each not in (Turn, Wakes)]


NUMBERS = frozenset(
    {
        *("edition", "course_version", "prompt", "completed", "offset", "nudged", "step", "said", "before", "after"),
        *("extra", "told", "ball_time"),
        *("too_much", "tries", "poll", "number", "minute", "days", "ignored", "gap", "snoozes", "sent", "quiet"),
    }
)
"""Fields that hold a plain number; `ball_time` in milliseconds, `quiet` in minutes of the day, `snoozes` a date's
ordinal and a count."""


def _holds_numbers(hint: Any) -> bool:
    if get_origin(hint) in (Union, UnionType, tuple):
        return any(_holds_numbers(each) for each in get_args(hint))
    return hint is int


def test_every_number_of_the_record_is_known_as_an_instant_a_date_or_a_count() -> None:
    for record in _structs():
        for name, hint in get_type_hints(record).items():
            if name in record.__struct_fields__ and _holds_numbers(hint):
                assert name in INSTANTS | DATES | NUMBERS, f"{record.__name__}.{name}: say in export.py what it is"


def test_nothing_in_the_file_is_packed() -> None:
    def walk(value: Any) -> None:
        assert not isinstance(value, bytes)
        for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            walk(each)

    walk(readable(polled().me))


# Taking the yes back.


def test_taking_the_yes_back_counts_from_the_first_tap() -> None:
    talk = polled()
    assert talk.says("withdraw") == ["withdraw-ask"]
    assert talk.me.consent is None
    assert talk.me.withdrawn == talk.now
    assert talk.notes[-1].kind == "withdrawn"
    talk.says("hello")
    assert until(talk, 100) == []
    talk.says("start")
    assert talk.question == "consent"


def test_taking_the_yes_back_and_erasing_leaves_nothing() -> None:
    talk = polled()
    talk.says("withdraw")
    talk.taps(Intent.DELETE_ALL)
    assert talk.person is None


def test_taking_the_yes_back_on_the_ball_leads_off_it_first() -> None:
    talk = on_the_ball()
    assert talk.says("withdraw") == ["ended-quietly-on-ball", "withdraw-ask"]
    assert talk.me.session is None


def test_the_yes_may_be_given_again() -> None:
    talk = screened()
    talk.says("withdraw")
    talk.taps(Intent.AGREE)
    assert talk.me.consent == talk.now - 1000
    assert talk.me.withdrawn is None


# Harm.


def test_the_first_tap_is_the_report() -> None:
    talk = after_one_session()
    talk.wait(2 * 3600)
    assert talk.says("something went wrong for me") == ["harm-ask"]
    assert [note.kind for note in talk.notes].count("harm") == 1
    assert talk.notes[-1].facts == {"form": "breathing", "how": "finished", "hours": 2}
    assert talk.taps(Intent.HARM_SKIN)[0] == "harm-kept"
    assert talk.me.rescreen == "harm"
    assert [note.kind for note in talk.notes].count("harm") == 1


@pytest.mark.parametrize("intent", [Intent.RED, Intent.FAINT])
def test_what_is_urgent_in_a_report_is_an_emergency(intent: Intent) -> None:
    talk = after_one_session()
    talk.says("something went wrong for me")
    assert talk.taps(intent)[0] == "outcome-emergency"


def test_a_report_in_a_session_stops_the_clock_and_asks_whether_it_is_urgent() -> None:
    talk = lying_down()
    talk.wait(20)
    talk.says("something went wrong for me")
    assert talk.question == "ask"
    assert talk.me.session is not None
    assert talk.me.session.pause is not None
    assert talk.notes[-1].kind == "harm"


# How long.


def test_who_was_not_here_for_thirteen_months_is_forgotten() -> None:
    talk = after_one_session()
    assert retained(talk.me, talk.me.heard + KEPT_FOR) is talk.me or retained(talk.me, talk.me.heard + KEPT_FOR)
    assert retained(talk.me, talk.me.heard + KEPT_FOR + 1) is None


def test_of_who_stays_single_old_things_go() -> None:
    now = MORNING + 800 * DAY
    old, new = now - KEPT_FOR - DAY, now - DAY
    person = replace(
        newcomer(MORNING),
        heard=now - HOUR,
        ratings=pack([Rating(old // 1000 * 1000, 5, None, "day"), Rating(new // 1000 * 1000, 4, None, "day")]),
        checkins=replace(newcomer(0).checkins, votes=(Vote(7, "at-once", old, old), Vote(28, "not-yet", new, new))),
    )
    lean = retained(person, now)
    assert lean is not None
    assert [each.before for each in read(lean.ratings)] == [4]
    assert [vote.poll for vote in lean.checkins.votes] == [28]
    assert retained(lean, now) is lean
