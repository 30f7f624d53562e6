"""What a served platform asks of the store beyond the conversation: young messages again, and where people are met."""

from bot.core.model.events import Said
from bot.core.model.instants import MINUTE, SECOND
from bot.store import State
from tests.engine.house import House
from tests.engine.test_store_outbox import CUE, claimed, says

AGAIN = {"tg": 2 * MINUTE}


def test_where_twice_is_shown_once_young_messages_in_doubt_are_sent_again(house: House) -> None:
    house.lies_down()
    (old,) = claimed(house, CUE)
    (waited,) = says(house, CUE)
    house.now += 2 * MINUTE
    (young,) = claimed(house, CUE)
    house.claim(waited)
    house.restart()
    house.now += SECOND
    assert house.store.recover(house.now, AGAIN) == 1
    assert (house.state(old.id), house.state(young.id), house.state(waited.id)) == (
        State.MAYBE,
        State.QUEUED,
        State.QUEUED,
    )
    assert {young.id, waited.id} <= {each.id for each in house.store.waiting(99)}


def test_what_is_in_doubt_for_the_second_time_is_let_go_when_it_is_old(house: House) -> None:
    house.lies_down()
    (first,) = claimed(house, CUE)
    for seconds, state in ((60, State.QUEUED), (61, State.MAYBE)):
        house.restart()
        house.now += seconds * SECOND
        house.store.recover(house.now, AGAIN)
        assert house.state(first.id) is state
        house.claim(*[each for each in house.store.waiting(99) if each.id == first.id])


def test_another_channel_does_not_send_again(house: House) -> None:
    house.lies_down()
    (claim,) = claimed(house, CUE)
    house.restart()
    assert house.store.recover(house.now, {"other": 2 * MINUTE, "tg": 0}) == 1
    assert house.state(claim.id) is State.MAYBE


def test_the_chats_that_were_spoken_to_are_told_the_latest_first(house: House) -> None:
    for chat in ("ann", "bob", "cyd"):
        house.hears(Said("hello"), chat)
        house.now += SECOND
    house.hears(Said("hello"), "ann")
    assert house.store.chats("tg", 2) == ("ann", "cyd")
    assert house.store.chats("tg", 9) == ("ann", "cyd", "bob")
    assert house.store.chats("other", 9) == ()


def test_a_clock_that_went_back_makes_nothing_young_again(house: House) -> None:
    house.lies_down()
    (claim,) = claimed(house, CUE)
    house.restart()
    house.now -= MINUTE
    assert house.store.recover(house.now, {"tg": 0}) == 1
    assert house.state(claim.id) is State.MAYBE
