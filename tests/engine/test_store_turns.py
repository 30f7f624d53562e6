"""What is heard, woken and told: one transaction each, and a turn that goes wrong touches nobody else."""

from typing import Any

import pytest
from msgspec import msgpack
from msgspec.structs import replace

from bot.channel import Limits, Refused
from bot.core.model.content import Content
from bot.core.model.conversation import Wakes
from bot.core.model.events import Gone, Lost, Pressed, Said, Shown
from bot.core.model.instants import MINUTE, SECOND
from bot.core.model.intents import Intent
from bot.core.model.messages import Urgency
from bot.send_queue import SendQueue
from bot.store import State
from bot.store.sealing.bindings import address_binding, note_binding, parked_binding
from bot.store.sealing.envelope import ParkedEvent, read_note
from tests.core.talk import BOOK, WELL
from tests.engine.house import House


class Numbers(dict[str, str]):
    """Emergency numbers that fail so often, and then are there."""

    def __init__(self, failures: int) -> None:
        super().__init__(BOOK.numbers)
        self.failures = failures

    def get(self, *_: object) -> Any:
        if self.failures:
            self.failures -= 1
            raise RuntimeError("seven out of ten, said Ann")
        return ""


def failing(failures: int) -> Content:
    """A book with which the turn of somebody who calls out EMERGENCY fails so often."""
    return replace(BOOK, numbers=Numbers(failures))


EMERGENCY = Pressed(0, Intent.EMERGENCY)
BESIDE = ("address", "note", "parked")
NO_ROUTINES = replace(BOOK, routines={})
"""A book in which every session that runs makes the turn fail."""


def test_a_stranger_is_greeted_and_kept(house: House) -> None:
    spoken = house.hears(Said("hello"), zone="Europe/London", language="en-GB")
    assert house.lines() == ["welcome"]
    assert (spoken.turned, spoken.parked) == (1, 0)
    (queued,) = spoken.queued
    assert (queued.channel, queued.urgency, queued.not_before) == ("tg", Urgency.ANSWER, house.now)
    assert (house.person().zone, house.person().language) == ("Europe/London", "en")


@pytest.mark.parametrize(("language", "zone"), [("xx", "Moon/Crater"), ("", ""), ("english", "europe/london")])
def test_a_language_or_zone_that_we_do_not_have_gives_way(house: House, language: str, zone: str) -> None:
    house.hears(Said("hello"), language=language, zone=zone)
    assert (house.person().zone, house.person().language) == ("UTC", "en")


def test_what_was_heard_before_brings_no_turn(house: House) -> None:
    house.hears(Said("hello"), key="update 1")
    assert house.hears(Said("hello"), key="update 1").turned == 0
    house.restart()
    assert house.hears(Said("hello"), key="update 1").turned == 0
    assert house.hears(Said("hello"), key="update 2").turned == 1


def test_the_same_event_twice_in_a_batch_counts_once(house: House) -> None:
    event = house.heard(Said("hello"), key="update 1")
    assert house.store.hear([event, event, house.heard(Said("hi"), "bob", key="update 1")], house.now).turned == 1


def test_a_key_of_another_channel_is_another_key(house: House) -> None:
    event = house.heard(Said("hello"), key="update 1")
    assert house.store.hear([event, replace(event, channel="dc")], house.now).turned == 2
    assert house.one("SELECT count(*) FROM person") == 2


def test_one_batch_holds_many_people_and_several_words_of_one(house: House) -> None:
    house.hears(Said("hello"), "ann")
    batch = [
        house.heard(Said("I don't agree"), "ann"),
        house.heard(Said("hello"), "bob"),
        house.heard(Said("help"), "ann"),
    ]
    batch += [house.heard(Said("hello"), f"person {number}") for number in range(600)]
    assert house.store.hear(batch, house.now).turned == 603
    assert house.lines("ann")[:2] == ["welcome", "consent-declined"]
    assert house.lines("bob") == ["welcome"]
    assert house.one("SELECT count(*) FROM person") == 602
    assert house.wakes_fit()


def test_two_chats_of_one_person_share_the_turns(house: House) -> None:
    house.hears(Said("hello"), "ann")
    hash, number = house.vault.hashed("tg", "ann's tablet"), house.store.context.mint(house.now)
    sealed = house.vault.seal(b"ann's tablet", address_binding(number, house.id_of(), "tg"))
    house.change("INSERT INTO address VALUES (?, ?, ?, 'tg', ?)", number, hash, house.id_of(), sealed)
    house.store.hear(
        [house.heard(Said("start"), "ann"), house.heard(Pressed(0, Intent.HELP), "ann's tablet")], house.now
    )
    assert house.lines("ann") == ["welcome", "consent"]
    assert house.lines("ann's tablet")[-1] == "help"
    assert house.one("SELECT home FROM person") == number


def test_notes_are_kept_sealed_beside_the_person(house: House) -> None:
    house.hears(Said("hello"))
    house.taps(Intent.AGREE_ADULT)
    ((id, person, sealed),) = house.rows("SELECT id, person, sealed FROM note")
    assert person == house.id_of()
    assert read_note(house.vault.open(sealed, note_binding(id, person))).kind == "consent"


def test_a_session_goes_on_by_its_wakes(house: House) -> None:
    house.lies_down()
    began = house.person().session
    assert began is not None
    lines = []
    for _ in range(400):
        wakes = house.store.next_wakes()
        if wakes.answer_at is None:
            break
        house.now = wakes.answer_at
        spoken = house.store.wake(house.now, 64, unasked=False)
        assert spoken.turned == 1
        assert spoken.wakes.answer_at is None or spoken.wakes.answer_at > house.now
        lines += house.deliver()
        assert house.wakes_fit()
    assert house.person().session is None
    assert len(house.person().sessions) == 1
    assert len(lines) > 10


def test_the_wakes_told_are_those_just_written(house: House) -> None:
    house.lies_down("ann")
    house.now += SECOND
    house.hears(Said("hello"), "bob")
    assert house.store.next_wakes().answer_at == house.one("SELECT min(answer_at) FROM person")
    spoken = house.hears(Said("hello"), "bob")
    assert spoken.wakes == Wakes()


def test_the_longest_waiting_are_woken_first_and_only_so_many(house: House) -> None:
    for chat in ("ann", "bob", "cat"):
        house.hears(Said("hello"), chat)
    for chat, at in (("ann", 3), ("bob", 1), ("cat", 2)):
        house.change("UPDATE person SET answer_at = ? WHERE id = ?", at, house.id_of(chat))
    assert house.store.wake(house.now, 2, unasked=False).turned == 2
    assert house.store.next_wakes().answer_at == 3


def test_unasked_calls_are_a_queue_of_their_own(house: House) -> None:
    house.hears(Said("hello"))
    house.taps(Intent.AGREE_ADULT, *WELL, Intent.NO_BALL_YET, Intent.ASK_LATER)
    house.deliver()
    house.change("UPDATE person SET answer_at = NULL")
    call_at = house.store.next_wakes().call_at
    assert call_at is not None
    house.now = call_at
    assert house.store.wake(house.now, 64, unasked=False).turned == 0
    assert house.store.wake(house.now, 64, unasked=True).turned == 1
    later = house.store.next_wakes().call_at
    assert later is None or later > house.now


# When a turn goes wrong.


def test_a_turn_that_fails_once_is_tried_again(house: House) -> None:
    house.restart(failing(1))
    spoken = house.hears(EMERGENCY)
    assert (spoken.turned, spoken.parked) == (1, 0)
    assert "crashed" not in house.lines()


def test_a_turn_that_fails_twice_is_set_aside_and_nobody_else_notices(house: House) -> None:
    house.hears(Said("hello"), "ann")
    house.hears(Said("hello"), "bob")
    house.deliver()
    before = house.person()
    house.restart(failing(2))
    spoken = house.store.hear([house.heard(EMERGENCY, "ann"), house.heard(Said("start"), "bob")], house.now)
    assert (spoken.turned, spoken.parked) == (2, 1)
    assert house.person() == before
    assert house.lines("bob") == ["consent"]
    (message,) = house.messages("ann")
    assert (message.line, message.urgency, message.resend) == ("crashed", Urgency.SAFETY, True)
    ((id, person, sealed, fault),) = house.rows("SELECT id, person, sealed, fault FROM parked")
    assert msgpack.decode(house.vault.open(sealed, parked_binding(id, person)), type=ParkedEvent).event == EMERGENCY
    assert fault.startswith("RuntimeError in engine/test_store_turns.py:")


def test_the_words_of_an_error_are_not_kept(house: House, caplog: pytest.LogCaptureFixture) -> None:
    house.restart(failing(2))
    house.hears(EMERGENCY)
    assert "RuntimeError" in caplog.text
    assert "seven" not in caplog.text
    assert "seven" not in house.one("SELECT fault FROM parked")


def test_a_first_turn_that_fails_still_leaves_a_whole_person(house: House) -> None:
    house.restart(failing(2))
    assert house.hears(EMERGENCY).parked == 1
    assert house.lines() == ["crashed"]
    assert house.hears(Said("hello")).parked == 0
    assert house.lines() == ["crashed", "welcome"]


def test_a_failing_turn_between_two_good_ones_changes_nothing_of_them(house: House) -> None:
    house.hears(Said("hello"))
    house.deliver()
    house.restart(failing(2))
    declined = Pressed(house.person().prompt, Intent.DECLINE)
    batch = [house.heard(declined), house.heard(EMERGENCY), house.heard(Pressed(0, Intent.HELP))]
    assert house.store.hear(batch, house.now).parked == 1
    assert house.lines()[:2] == ["consent-declined", "crashed"]
    assert house.lines()[-1] == "help"


def test_a_record_that_no_longer_opens_is_answered_and_stays(house: House) -> None:
    house.lies_down()
    house.change("UPDATE person SET sealed = x'00010203'")
    assert house.hears(Said("hello")).parked == 1
    assert house.lines() == ["crashed"]
    assert house.one("SELECT sealed FROM person") == bytes.fromhex("00010203")


def test_a_wake_that_fails_backs_off_and_then_ends_the_session_kindly(house: House) -> None:
    house.lies_down()
    house.restart(NO_ROUTINES)
    at = house.store.next_wakes().answer_at
    assert at is not None
    house.now = at
    for failures, pause in ((1, 2), (2, 4)):
        spoken = house.store.wake(house.now, 64, unasked=False)
        assert (spoken.turned, spoken.parked, spoken.queued) == (1, 0, ())
        assert spoken.wakes.answer_at == house.now + pause * SECOND
        assert house.one("SELECT faults FROM person") == failures
        assert house.store.wake(house.now, 64, unasked=False).turned == 0
        house.now += pause * SECOND
    era = house.person().course_version
    spoken = house.store.wake(house.now, 64, unasked=False)
    assert spoken.parked == 1
    assert house.lines() == ["crashed"]
    person = house.person()
    assert (person.session, person.open_question, person.course_version) == (None, None, era + 1)
    assert house.one("SELECT faults FROM person") == 0
    assert house.store.next_wakes().answer_at is None


def test_a_good_turn_makes_up_for_a_failed_wake(house: House) -> None:
    house.lies_down()
    house.change("UPDATE person SET faults = 2")
    house.hears(Said("repeat"))
    assert house.one("SELECT faults FROM person") == 0


def test_a_wake_that_would_be_due_again_at_once_counts_as_failed(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    house.lies_down()
    monkeypatch.setattr("bot.store.turns.batch.next_wake", lambda person, book: Wakes(house.now, None))
    house.change("UPDATE person SET answer_at = ?", house.now)
    spoken = house.store.wake(house.now, 64, unasked=False)
    assert spoken.wakes.answer_at == house.now + 2 * SECOND
    assert "StillDue" in caplog.text


def test_a_broken_person_does_not_keep_others_from_being_woken(house: House) -> None:
    house.lies_down("ann")
    house.lies_down("bob")
    house.change("UPDATE person SET sealed = x'00' WHERE id = ?", house.id_of("ann"))
    house.change("UPDATE address SET sealed = x'00' WHERE person = ?", house.id_of("ann"))
    for _ in range(4):
        house.wakes(30)
    assert house.one("SELECT answer_at FROM person WHERE id = ?", house.id_of("ann")) is None
    assert house.person("bob").seen == house.now


# Telling, forgetting, clocks that step.


def test_a_person_is_told_by_id(house: House) -> None:
    house.lies_down()
    id = house.id_of()
    assert house.store.tell([(id, Lost(house.person().course_version)), (12345, Gone())], house.now).turned == 1
    assert house.person().open_question is not None
    assert house.store.tell([(id, Gone())], house.now).turned == 1
    assert house.person().session is None
    assert house.store.tell([], house.now).turned == 0


def test_forgetting_leaves_nothing_but_the_farewell(house: House) -> None:
    house.lies_down("bob")
    house.lies_down("ann")
    id = house.id_of("ann")
    house.restart(failing(2))
    house.hears(EMERGENCY)
    house.hears(Said("help"))
    house.hears(Pressed(0, Intent.DELETE))
    assert [house.one(f"SELECT count(*) FROM {table} WHERE person = ?", id) for table in BESIDE] == [1, 2, 1]
    (queued,) = house.hears(Pressed(house.person().prompt, Intent.DELETE_ALL)).queued
    assert house.lines() == ["deleted"]
    assert [house.one(f"SELECT count(*) FROM {table} WHERE person = ?", id) for table in BESIDE] == [0, 0, 0]
    assert [house.one(f"SELECT count(*) FROM {table}") for table in ("person", *BESIDE)] == [1, 1, 2, 0]
    (claim,) = house.claim(queued).claims
    assert (claim.message.line, claim.chat, claim.channel) == ("deleted", "ann", "tg")
    assert house.settle([claim], Refused("gone")).turned == 0
    assert house.state(claim.id) is State.REFUSED


def test_who_comes_back_in_the_same_batch_is_a_stranger(house: House) -> None:
    house.hears(Said("hello"))
    house.hears(Pressed(0, Intent.DELETE))
    old = house.id_of()
    prompt = house.person().prompt
    batch = [
        house.heard(Pressed(0, Intent.HELP)),
        house.heard(Pressed(0, Intent.DELETE)),
        house.heard(Pressed(prompt + 2, Intent.DELETE_ALL)),
        house.heard(Said("hello")),
    ]
    house.deliver()
    house.store.hear(batch, house.now)
    assert house.lines() == ["deleted", "welcome"]
    assert house.id_of() != old
    assert house.one("SELECT count(*) FROM person") == 1


def test_a_stranger_is_welcomed_after_the_farewell_that_went_to_the_same_chat(house: House) -> None:
    """The numbers differ, so that nothing links the two; the order in the chat stays."""
    house.hears(Said("hello"))
    house.hears(Pressed(0, Intent.DELETE))
    (farewell,) = house.hears(Pressed(house.person().prompt, Intent.DELETE_ALL)).queued
    (welcome,) = house.hears(Said("hello")).queued
    send_queue = SendQueue(Limits(chat_per_second=1, chat_burst=1))
    send_queue.add(farewell)
    send_queue.add(welcome)
    first = send_queue.pick(house.now)
    assert first is not None
    send_queue.done(first.chat)
    assert (first.id, send_queue.pick(house.now)) == (farewell.id, None)
    assert send_queue.pick(house.now + SECOND) == welcome


def test_no_prompt_of_a_life_before_counts_again_even_when_the_clock_was_set_back(house: House) -> None:
    house.hears(Said("hello"))
    house.now -= 10 * MINUTE
    for _ in range(9):
        house.hears(Pressed(0, Intent.DELETE))
    last = house.person().prompt
    house.hears(Pressed(last, Intent.DELETE_ALL))
    house.hears(Said("hello"))
    assert house.person().prompt > last
    assert house.person().seen == house.now


def test_who_comes_and_goes_within_one_batch_leaves_only_a_farewell(house: House) -> None:
    prompt = house.now // 1000
    batch = [house.heard(Pressed(0, Intent.DELETE)), house.heard(Pressed(prompt + 1, Intent.DELETE_ALL))]
    house.store.hear(batch, house.now)
    assert house.lines() == ["deleted"]
    for table in ("person", "address", "note"):
        assert house.one(f"SELECT count(*) FROM {table}") == 0


def test_after_the_clock_went_back_everyone_in_a_session_is_woken(house: House) -> None:
    house.lies_down("ann")
    house.hears(Said("hello"), "bob")
    house.now -= 600 * SECOND
    assert house.store.stepped(house.now) == 1
    assert house.store.next_wakes().answer_at == house.now
    spoken = house.store.wake(house.now, 64, unasked=False)
    assert (spoken.turned, spoken.parked) == (1, 0)
    assert house.one("SELECT faults FROM person WHERE id = ?", house.id_of("ann")) == 0
    answer_at = house.store.next_wakes().answer_at
    assert answer_at is not None
    assert house.now < answer_at < house.now + 60 * SECOND


def test_an_event_without_words_is_taken_too(house: House) -> None:
    house.lies_down()
    house.hears(Shown("voice"))
    assert house.person().open_question is not None
    assert house.lines()
