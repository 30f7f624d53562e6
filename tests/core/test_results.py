"""What all answered: the totals equal an independent count, and nobody can be seen in them."""

from collections import Counter
from itertools import product
from random import Random

import pytest
from msgspec.structs import replace

from bot.core.checkins.poll import OPTIONS
from bot.core.checkins.results import JOINED, LEAST, SMALL, by_fives, publish, tally
from bot.core.checkins.results import OPTIONS as COUNTED
from bot.core.machine.turn import take_turn
from bot.core.model.checkins import Checkins, Vote
from bot.core.model.content import Published
from bot.core.model.conversation import Conversation, newcomer
from bot.core.model.events import Pressed
from bot.core.model.instants import DAY
from bot.core.model.intents import Intent
from tests.core.days import polled
from tests.core.talk import BOOK, MORNING
from tests.engine.world import CATALOG

SIZES = (0, 1, 2, 5, 9, 10, 11, 12, 19, 30, 47)
VECTORS = [dict(zip(map(str, COUNTED), counts, strict=True)) for counts in product(SIZES, repeat=5)]


def _parts(id: str) -> tuple[str, ...]:
    return tuple(map(str, JOINED.get(id, (id,))))


def _shown(found: Published) -> list[tuple[str, ...]]:
    return [_parts(share.id) for share in found.shares]


def test_no_small_number_of_people_is_ever_shown_or_can_be_worked_out() -> None:
    """Every vector of eleven sizes to the fifth, judged without looking at how it was made."""
    published = 0
    for counts in VECTORS:
        found = publish(counts, MORNING)
        total = sum(counts.values())
        if total < LEAST:
            assert found is None
        if found is None:
            continue
        published += 1
        shown = _shown(found)
        for parts in shown:
            assert not 0 < sum(counts[part] for part in parts) <= SMALL, counts
        hidden = [option for option in counts if not any(option in parts for parts in shown)]
        left = sum(counts[option] for option in hidden)
        assert not hidden or (len(hidden) > 1 and left > SMALL), counts
        assert found.hidden == bool(hidden)
        assert all(share.percent % 5 == 0 and 0 <= share.percent <= 100 for share in found.shares)
        assert found.people % 10 == 0
        assert abs(found.people - total) <= 5
    assert published > 100_000


def test_whoever_knows_all_votes_but_one_cannot_tell_the_last() -> None:
    """One vote more in any cell changes nothing in most snapshots, and never shows a cell of one to ten."""
    moved = 0
    for counts in VECTORS[::97]:
        for option in counts:
            more = {**counts, option: counts[option] + 1}
            moved += publish(counts, MORNING) != publish(more, MORNING)
    assert moved < len(VECTORS[::97]) * 5 / 2


@pytest.mark.parametrize("least", [0, 5, 10, 30, 100])
def test_the_least_number_is_a_setting_and_never_under_ten(least: int) -> None:
    for total in range(120):
        counts = {str(Intent.AT_ONCE): total}
        assert (publish(counts, MORNING, least) is None) == (total < max(least, 10) or total <= SMALL)


def test_whoever_would_rather_not_say_is_not_counted() -> None:
    assert publish({str(Intent.RATHER_NOT): 500}, MORNING) is None


def test_two_small_answers_that_belong_together_are_joined() -> None:
    counts = {"at-once": 8, "after-days": 9, "not-yet": 12, "too-little": 14, "got-worse": 0}
    found = publish(counts, MORNING)
    assert found is not None
    assert [share.id for share in found.shares] == ["any-relief", "not-yet", "too-little", "got-worse"]
    assert not found.hidden


@pytest.mark.parametrize(("count", "total", "percent"), [(1, 40, 5), (1, 41, 0), (40, 40, 100), (3, 8, 40), (0, 30, 0)])
def test_percents_go_by_fives(count: int, total: int, percent: int) -> None:
    assert by_fives(count, total) == percent


# The count.


def _voter(number: int, votes: tuple[Vote, ...]) -> Conversation:
    return replace(newcomer(MORNING + number), consent=MORNING, checkins=Checkins(first=1, votes=votes))


def test_after_a_thousand_random_changes_the_totals_equal_an_independent_count() -> None:
    random = Random(7)
    people = {number: _voter(number, ()) for number in range(120)}
    ledger: dict[int, str] = {}
    for step in range(1000):
        number, option, poll = random.randrange(120), str(random.choice(OPTIONS)), random.choice((7, 28, 84))
        at = MORNING + step * 1000
        old = [vote for vote in people[number].checkins.votes if vote.poll != poll]
        people[number] = _voter(number, (*old, Vote(poll, option, at, at)))
        ledger[number] = option
    expected = Counter(option for option in ledger.values() if option != Intent.RATHER_NOT)
    counted = tally(people.values())
    assert {option: count for option, count in counted.items() if count} == dict(expected)
    found = publish(counted, MORNING)
    assert found is not None
    total = sum(expected.values())
    for share in found.shares:
        assert abs(share.percent - 100 * sum(expected[part] for part in _parts(share.id)) / total) <= 2.5


def test_a_thousand_changes_by_tapping_count_the_last_tap() -> None:
    random, talk = Random(11), polled()
    prompt, last = talk.me.prompt, ""
    for _ in range(1000):
        last = str(random.choice([option for option in OPTIONS if option is not Intent.WORSE]))
        talk.happens(Pressed(prompt, last))
        talk.now += 500
    assert tally([talk.me]) == {str(option): int(option == last) for option in COUNTED}


def test_a_vote_without_consent_is_not_counted() -> None:
    talk = polled()
    talk.taps(Intent.AT_ONCE)
    assert tally([talk.me])[Intent.AT_ONCE] == 1
    talk.says("withdraw")
    assert sum(tally([talk.me]).values()) == 0


# Showing it.


def test_the_results_are_the_books_snapshot_and_never_live() -> None:
    talk = polled()
    assert talk.says("results") == ["results-too-few"]
    assert "So far no answer has been counted. From 30 on" in CATALOG.words(talk.heard[-1]).text
    few = take_turn(talk.me, Pressed(0, Intent.RESULTS), talk.now, replace(BOOK, answered=12)).messages[-1]
    assert "So far 12 people have answered. From 30 on I show what they said." in CATALOG.words(few).text
    counts = {"at-once": 40, "after-days": 31, "not-yet": 20, "too-little": 15, "got-worse": 3}
    book = replace(BOOK, published=publish(counts, MORNING - DAY))
    turn = take_turn(talk.me, Pressed(0, Intent.RESULTS), talk.now, book)
    words = CATALOG.words(turn.messages[-1]).text
    assert words.startswith("People who chose to answer: about 110.\nYes, right away: about 35 %\n")
    assert "It got worse" not in words
    assert "not proof" in words
    assert "too few people" in words


@pytest.mark.parametrize("answer", [Intent.AT_ONCE, Intent.AFTER_DAYS, Intent.NOT_YET, Intent.TOO_LITTLE])
def test_what_others_said_is_offered_right_after_voting_and_leads_back(answer: Intent) -> None:
    talk = polled()
    talk.taps(answer)
    asked = talk.question
    assert talk.taps(Intent.RESULTS) == ["results-too-few"]
    talk.taps(Intent.OK)
    assert talk.question == asked
