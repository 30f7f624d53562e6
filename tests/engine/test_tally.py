"""What is counted of the outbox adds up, whatever becomes of messages and of those they are for."""

import pytest

from bot.channel import Delivered, Refused, Unknown
from bot.core.model.events import Pressed, Said
from bot.core.model.instants import HOUR, SECOND
from bot.core.model.intents import Intent
from bot.core.model.messages import Urgency
from bot.figures import Lengths
from bot.store import Queued, State
from tests.engine.house import House


def opened(house: House) -> int:
    return int(house.one("SELECT count(*) FROM outbox WHERE state < 2"))


def cues(house: House, late: int = 0) -> list[Queued]:
    """The next cue of the only session, woken `late`."""
    house.now = house.one("SELECT max(answer_at) FROM person") + late
    queued = house.wakes(0).queued
    assert queued
    assert {each.urgency for each in queued} == {Urgency.CUE}
    return [*queued]


def adds_up(house: House) -> bool:
    counted = house.store.counted
    return counted.queued == sum(counted.ended.values()) + opened(house)


def ended(house: House) -> dict[str, int]:
    return {state.name: times for state, times in house.store.counted.ended.items() if times}


def test_what_came_is_what_was_sent_and_what_waits(house: House) -> None:
    house.lies_down()
    assert house.store.counted.queued > 8
    assert adds_up(house)
    house.wakes(40)
    assert opened(house) > 0
    assert adds_up(house)
    rows = dict(house.rows("SELECT state, count(*) FROM outbox WHERE state >= 2 GROUP BY state"))
    assert {state: times for state, times in house.store.counted.ended.items() if times} == rows


def test_each_end_is_counted_as_what_it_was(house: House) -> None:
    spoken = house.hears(Said("hello"))
    house.settle(house.claim(*spoken.queued).claims, Refused("bad"))
    assert ended(house) == {"REFUSED": 1}
    spoken = house.hears(Said("hello"), "bob")
    house.settle(house.claim(*spoken.queued).claims, Unknown())
    assert ended(house) == {"REFUSED": 1, "MAYBE": 1}
    house.lies_down("cem")
    before = ended(house)
    late = cues(house)
    house.now += HOUR
    house.claim(*late)
    assert ended(house)["EXPIRED"] == len(late)
    assert "EXPIRED" not in before
    assert adds_up(house)


def test_a_doubt_that_is_cleared_up_later_is_no_second_end(house: House) -> None:
    claims = house.claim(*house.hears(Said("hello")).queued).claims
    house.settle(claims, Unknown())
    house.settle(claims, Delivered("7"))
    assert ended(house) == {"MAYBE": 1}
    assert house.store.counted.cleared_up == 1
    assert adds_up(house)


def test_what_a_crash_left_in_doubt_is_counted_when_the_next_start_lets_it_go(house: House) -> None:
    house.lies_down()
    under_way = cues(house)
    house.claim(*under_way)
    house.restart()
    house.store.recover(house.now)
    assert ended(house) == {"MAYBE": len(under_way)}
    assert opened(house) == 0


def test_what_somebody_who_is_forgotten_will_never_hear_is_cancelled(house: House) -> None:
    house.lies_down()
    house.hears(Said("delete"))
    house.hears(Pressed(house.person().prompt, Intent.DELETE_ALL))
    assert ended(house)["CANCELLED"] > 0
    assert opened(house) == 1  # the farewell
    assert adds_up(house)


def test_what_takes_old_buttons_away_is_counted_like_any_other(house: House) -> None:
    for number in range(3):
        house.hears(Said("hello"))
        claims = house.claim(*house.store.waiting(10)).claims
        house.settle([each for each in claims if not each.remove_buttons], Delivered(f"{number}", keyboard=True))
    assert house.one("SELECT count(*) FROM outbox WHERE urgency = 4") > 0
    assert adds_up(house)


def test_what_is_rolled_back_was_never_counted(house: House) -> None:
    before = house.store.counted
    with pytest.raises(ZeroDivisionError), house.store.transaction():
        assert 1 / len(house.hears(Said("hello")).closed)
    assert house.store.counted == before
    house.hears(Said("hello"))
    assert house.store.counted.queued == 1


def test_sessions_are_counted_while_they_go_on(house: House) -> None:
    house.hears(Said("hello"), "bob")
    house.lies_down("ann")
    house.lies_down("cem")
    assert house.store.counted.sessions == 2
    house.hears(Said("delete"), "cem")
    house.hears(Pressed(house.person("cem").prompt, Intent.DELETE_ALL), "cem")
    assert house.store.counted.sessions == 1
    house.hears(Said("stop"), "ann")
    for _ in range(40):
        house.wakes(60)
    assert house.store.counted.sessions == 0


def test_who_is_due_is_counted(house: House) -> None:
    house.lies_down()
    assert house.store.count(house.now).due == 0
    count = house.store.count(house.now + HOUR)
    assert (count.due, count.awaited, count.called) == (1, 1, 0)


def test_a_cue_bears_the_moment_for_which_it_was_meant(house: House) -> None:
    house.lies_down()
    queued = cues(house, late=3 * SECOND)
    assert [each.meant for each in queued] == [house.now - 3 * SECOND] * len(queued)
    again = [each for each in house.store.waiting(1000) if each.urgency is Urgency.CUE]
    assert all(abs(each.meant - house.now) < SECOND for each in again)  # by when it was spoken


def test_messages_that_wait_are_counted_by_state_and_urgency(house: House) -> None:
    spoken = house.hears(Said("hello"))
    assert house.store.count().open == {(State.QUEUED, Urgency.ANSWER): 1}
    house.claim(*spoken.queued)
    assert house.store.count().open == {(State.CLAIMED, Urgency.ANSWER): 1}


def test_lengths_are_counted_up_to_each_bound() -> None:
    lengths = Lengths(0.5, 1)
    for seconds in (0.1, 0.5, 0.6, 3):
        lengths.add(seconds)
    told = lengths.told("x_seconds", "X.")
    assert told.buckets == (("0.5", 2), ("1", 3), ("+Inf", 4))
    assert told.total == pytest.approx(4.2)
