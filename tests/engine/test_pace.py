"""Who may speak next, and when."""

from random import Random

from bot.channel import Limits
from bot.core.model.instants import MINUTE, SECOND
from bot.core.model.messages import Urgency
from bot.pace import Pace
from bot.send_queue import SendQueue
from bot.store.values import Queued

NOW = 1_795_161_600_000


def row(id: int, chat: str = "ann", urgency: Urgency = Urgency.ANSWER, not_before: int = 0) -> Queued:
    return Queued(id, chat, "telegram", urgency, not_before)


def picked(send_queue: SendQueue, now: int = NOW) -> list[int]:
    """Everything that may go now, each chat's row settled at once."""
    ids = []
    while (next_row := send_queue.pick(now)) is not None:
        ids.append(next_row.id)
        send_queue.done(next_row.chat)
    return ids


def test_a_chat_is_served_in_order() -> None:
    send_queue = SendQueue(Limits())
    for id in (3, 1, 2):
        send_queue.add(row(id))
    assert picked(send_queue) == [1, 2, 3]


def test_a_chat_is_busy_until_its_row_is_settled() -> None:
    send_queue = SendQueue(Limits())
    send_queue.add(row(1))
    send_queue.add(row(2))
    assert send_queue.pick(NOW) == row(1)
    assert send_queue.pick(NOW) is None
    send_queue.done("ann")
    assert send_queue.pick(NOW) == row(2)


def test_safety_overtakes_everything_even_in_its_own_chat() -> None:
    send_queue = SendQueue(Limits())
    send_queue.add(row(1))
    send_queue.add(row(2, urgency=Urgency.SAFETY))
    send_queue.add(row(3, chat="bob"))
    assert picked(send_queue) == [2, 1, 3]


def test_an_answer_never_waits_behind_another_chats_reminder_nor_behind_its_own() -> None:
    send_queue = SendQueue(Limits())
    send_queue.add(row(1, chat="ann", urgency=Urgency.CALL))
    send_queue.add(row(2, chat="bob", urgency=Urgency.CALL))
    send_queue.add(row(3, chat="bob", urgency=Urgency.ANSWER))
    assert picked(send_queue) == [2, 3, 1]


def test_a_row_waits_for_its_time_and_keeps_its_chat_in_order() -> None:
    send_queue = SendQueue(Limits())
    send_queue.add(row(1, not_before=NOW + SECOND))
    send_queue.add(row(2))
    assert picked(send_queue) == []
    assert send_queue.next_at() == NOW + SECOND
    assert picked(send_queue, NOW + SECOND) == [1, 2]


def test_thirty_a_second_are_kept_and_one_a_second_in_a_chat() -> None:
    send_queue = SendQueue(Limits(per_second=30, chat_per_second=1, chat_burst=3))
    for id in range(600):
        send_queue.add(row(id, chat=str(id)))
    for id in range(600, 610):
        send_queue.add(row(id, chat="7"))
    went: list[tuple[int, str]] = []
    now = NOW
    while len(send_queue) and now < NOW + MINUTE:
        while (next_row := send_queue.pick(now)) is not None:
            went.append((now, next_row.chat))
            send_queue.done(next_row.chat)
        now += 5
    assert len(went) == 610
    for start in range(NOW, now, 100):
        assert len([1 for at, _ in went if start <= at < start + SECOND]) <= 34
        assert len([1 for at, chat in went if chat == "7" and start <= at < start + SECOND]) <= 4


def test_safety_does_not_wait_for_the_bots_pace() -> None:
    send_queue = SendQueue(Limits(per_second=1))
    for id in range(5):
        send_queue.add(row(id, chat=str(id)))
    assert len(picked(send_queue)) == 1
    send_queue.add(row(9, chat="9", urgency=Urgency.SAFETY))
    assert picked(send_queue) == [9]


def test_chats_that_are_long_done_are_forgotten() -> None:
    send_queue = SendQueue(Limits(chat_per_second=1))
    for id in range(100):
        send_queue.add(row(id, chat=str(id)))
    picked(send_queue)
    send_queue.tidy(NOW + MINUTE)
    assert not send_queue._chats


def test_a_burst_is_not_forgotten_with_the_chat() -> None:
    send_queue = SendQueue(Limits(chat_per_second=1, chat_burst=3))
    now, went = NOW, 0
    for id in range(20):
        send_queue.add(row(id))
        went += len(picked(send_queue, now))
        send_queue.tidy(now)
        now += 100
    assert went == 3 + 1, "two seconds hold three at once and one a second after that"


def test_nothing_goes_to_a_chat_before_the_instant_that_the_platform_named() -> None:
    send_queue = SendQueue(Limits())
    send_queue.add(row(1))
    send_queue.add(row(2))
    send_queue.add(row(3, chat="bob"))
    assert send_queue.pick(NOW) == row(1)
    send_queue.hold("ann", NOW + 30 * SECOND)
    send_queue.done("ann")
    send_queue.add(row(4, urgency=Urgency.SAFETY))
    assert picked(send_queue) == [3]
    send_queue.tidy(NOW + SECOND)
    assert send_queue.next_at() == NOW + 30 * SECOND
    assert picked(send_queue, NOW + 30 * SECOND) == [4, 2]


def test_a_clock_that_is_set_back_makes_nobody_wait_for_it() -> None:
    send_queue = SendQueue(Limits(per_second=1, chat_per_second=1))
    for id in (1, 2):
        send_queue.add(row(id))
    assert picked(send_queue) == [1]
    earlier = NOW - 60 * MINUTE
    assert picked(send_queue, earlier) == []
    assert picked(send_queue, earlier + SECOND) == [2]


def test_a_shorter_wait_that_the_platform_names_does_not_shorten_a_longer_one() -> None:
    send_queue = SendQueue(Limits())
    send_queue.add(row(1))
    send_queue.add(row(2))
    assert send_queue.pick(NOW) == row(1)
    send_queue.hold("ann", NOW + 30 * SECOND)
    send_queue.hold("ann", NOW + SECOND)
    send_queue.done("ann")
    assert picked(send_queue, NOW + 29 * SECOND) == []
    assert picked(send_queue, NOW + 30 * SECOND) == [2]


def test_a_wait_that_the_platform_named_is_as_long_as_before_when_the_clock_was_set_back() -> None:
    send_queue = SendQueue(Limits())
    send_queue.add(row(1))
    send_queue.add(row(2))
    assert send_queue.pick(NOW) == row(1)
    send_queue.hold("ann", NOW + 30 * SECOND)
    send_queue.done("ann")
    earlier = NOW - 60 * MINUTE
    assert picked(send_queue, earlier) == []
    assert picked(send_queue, earlier + 29 * SECOND) == []
    assert picked(send_queue, earlier + 30 * SECOND) == [2]


def test_a_row_that_was_void_costs_neither_its_chat_nor_the_bot_any_pace() -> None:
    send_queue = SendQueue(Limits(per_second=1, chat_per_second=1))
    for id in range(20):
        send_queue.add(row(id))
    for id in range(19):
        assert send_queue.pick(NOW) == row(id)
        send_queue.nothing_sent("ann")
        send_queue.done("ann")
    assert picked(send_queue) == [19]
    send_queue.add(row(20))
    send_queue.add(row(21, chat="bob"))
    assert picked(send_queue, NOW + SECOND - 1) == [], "and what was said costs what it always does"
    assert picked(send_queue, NOW + SECOND) == [20]


def test_only_words_of_safety_go_while_all_other_hands_are_full() -> None:
    send_queue = SendQueue(Limits())
    send_queue.add(row(1))
    send_queue.add(row(2, chat="bob"))
    assert send_queue.pick(NOW, only_safety=True) is None
    send_queue.add(row(3, urgency=Urgency.SAFETY))
    assert send_queue.pick(NOW, only_safety=True) == row(3, urgency=Urgency.SAFETY)
    send_queue.done("ann")
    assert send_queue.pick(NOW, only_safety=True) is None
    assert picked(send_queue) == [1, 2]


def test_a_row_that_is_void_holds_up_no_words_of_safety_when_the_clock_was_set_back() -> None:
    """Nobody but the send queue knows of it any more, so nobody else takes its time back."""
    send_queue = SendQueue(Limits())
    send_queue.add(row(1, urgency=Urgency.SAFETY))
    assert picked(send_queue) == [1]
    send_queue.add(row(2, urgency=Urgency.SAFETY, not_before=NOW + SECOND))
    earlier = NOW - 60 * MINUTE
    send_queue.add(row(3, urgency=Urgency.SAFETY, not_before=earlier))
    assert picked(send_queue, earlier) == []
    assert picked(send_queue, earlier + SECOND) == [2, 3]


def test_a_pace_lets_a_burst_through_and_then_keeps_time() -> None:
    pace, now, went = Pace(10, burst=3), NOW, []
    while now < NOW + SECOND:
        if pace.free_at() <= now:
            pace.take(now)
            went.append(now - NOW)
        now += 10
    assert went[:4] == [0, 0 + 10, 20, 100]


def test_whatever_comes_changed_or_goes_the_next_is_always_the_same_as_by_looking_at_all() -> None:
    dice, send_queue, waiting = Random(5), SendQueue(Limits()), dict[int, Queued]()
    for _ in range(3000):
        if dice.random() < 0.6:
            new = row(dice.randrange(400), urgency=dice.choice(list(Urgency)))
            send_queue.add(new)
            waiting[new.id] = new
        elif waiting:
            ranks = {Urgency.SAFETY: 0, Urgency.CLEANUP: 2}
            first = min(waiting.values(), key=lambda each: (ranks.get(each.urgency, 1), each.id))
            assert send_queue.pick(NOW) == first
            send_queue.done("ann")
            del waiting[first.id]
    assert len(send_queue) == len(waiting)
