"""Six texts typed in a hurry, and then one that can't wait, in a chat that takes one message a second."""

import pytest

from bot.channel import Delivered
from bot.core.model.events import Said
from bot.core.model.instants import SECOND
from tests.engine.house import House

HURRIED = {
    "mashed keys": ("asdf", "qwer", "yxcv", "uiop", "hjkl", "bnm"),
    "six wishes": ("help", "settings", "privacy", "results", "how soft should the ball be", "questions"),
    "six questions": ("which mattress", "is walking good", "heat or cold", "can i swim", "how should i sit", "a mat?"),
    "a sore day": ("my back hurts", "bad day", "how long does it take", "start", "numbers", "thanks"),
}


def said_second_by_second(house: House) -> list[str]:
    """The lines that are sent, one a second."""
    lines = []
    while waiting := house.store.waiting(1000):
        claimed = house.store.claim([waiting[0].id], house.now)
        house.settle(claimed.claims, Delivered("7"))
        lines += [claim.message.line for claim in claimed.claims]
        house.now += SECOND
    return lines


@pytest.mark.parametrize("texts", HURRIED.values(), ids=HURRIED)
def test_delete_is_answered_within_two_seconds_after_six_hurried_texts(house: House, texts: tuple[str, ...]) -> None:
    house.hears(Said("hello"))
    house.deliver()
    for text in texts:
        house.hears(Said(text))
        house.now += SECOND // 5
    house.hears(Said("/delete"))
    assert "delete-ask" in said_second_by_second(house)[:2]


def test_without_a_wish_to_delete_every_question_is_answered(house: House) -> None:
    house.hears(Said("hello"))
    house.deliver()
    for text in HURRIED["six questions"][:3]:
        house.hears(Said(text))
    assert said_second_by_second(house) == ["faq-mattress", "faq-walking", "faq-heat-or-cold"]


def test_words_of_safety_give_way_to_no_wish(house: House) -> None:
    house.hears(Said("hello"))
    house.deliver()
    house.hears(Said("I can't feel my legs"))
    house.hears(Said("hm"))
    house.hears(Said("/delete"))
    assert said_second_by_second(house)[0] == "outcome-emergency"
