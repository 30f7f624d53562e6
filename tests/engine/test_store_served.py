"""What a served platform asks of the store beyond the conversation: young messages again, and where people are met."""

from bot.core.words import MINUTE, SECOND, Said
from bot.store import State
from tests.engine.house import House
from tests.engine.test_store_outbox import CUE, claimed


def test_where_twice_is_shown_once_young_messages_in_doubt_are_sent_again(house: House) -> None:
    house.lies_down()
    (old,) = claimed(house, CUE)
    house.now += 2 * MINUTE
    (young,) = claimed(house, CUE)
    house.restart()
    house.now += SECOND
    assert house.store.recover(house.now, {"tg": 2 * MINUTE}) == 1
    assert (house.state(old.id), house.state(young.id)) == (State.MAYBE, State.QUEUED)
    assert young.id in [each.id for each in house.store.waiting(99)]


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
