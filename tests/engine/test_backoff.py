"""The one formula for waiting: it doubles, it is bounded, and it can be asked after any number of failures."""

import pytest

from adapters.discord.shard import back_off as discords
from bot.backoff import back_off, spread
from bot.core.model.messages import Urgency
from bot.store import failures
from bot.store.messages import rows

LONGEST = 60.0


def discords_wait(tries: int) -> float:
    return discords(tries, LONGEST)


def test_it_doubles_up_to_the_most() -> None:
    assert [back_off(tries, 1, 30) for tries in range(8)] == [1, 1, 2, 4, 8, 16, 30, 30]
    assert [back_off(tries, 0.2, 1.0) for tries in (1, 2, 3, 4)] == [0.2, 0.4, 0.8, 1.0]


@pytest.mark.parametrize("wait", [discords_wait, rows.back_off, failures.back_off])
def test_a_platform_that_was_away_for_a_day_is_still_waited_for(wait: object) -> None:
    assert callable(wait)
    assert 0 < wait(100_000) < 5 * 60_000 + 1


def test_what_somebody_waits_for_is_tried_again_within_half_a_minute_and_words_of_safety_within_seconds() -> None:
    assert [rows.back_off(100, urgency) // 1000 for urgency in Urgency] == [4, 30, 30, 300, 300]


def test_many_that_fail_at_once_do_not_come_back_at_once() -> None:
    waits = {discords_wait(50) for _ in range(20)}
    assert len(waits) > 10
    assert all(LONGEST / 2 <= wait <= LONGEST for wait in waits)
    assert all(5 <= spread(10) <= 10 for _ in range(100))
