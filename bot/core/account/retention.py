"""For how long things are kept: thirteen months, and no longer. Pure; the weekly housekeeping asks for everybody.

House rules: who was not here for thirteen months is forgotten; of those who are, single numbers, answers and sessions
older than that go one by one. What protects (screening, locks, consent) stays as long as the person does.
"""

# Theory of operation: a wall clock that is wrong by years would make everybody look old, and forgetting is the one
# thing that cannot be undone. So how long somebody was silent is counted in lived time, which no clock can move,
# where it is told at all; and of whoever came less than thirteen months ago nothing is older than that, whatever
# date stands on it.

from collections.abc import Callable

from msgspec.structs import replace

from bot.core.model.conversation import Conversation
from bot.core.model.instants import DAY, Instant
from bot.core.model.ratings import pack, read

# Thirteen months at their longest: a year of practice and the month after it, and no date that depends on which
# one.
KEPT_FOR = 396 * DAY
"""Thirteen months, at their longest."""


def retained(person: Conversation, now: Instant, lived: int | None = None) -> Conversation | None:
    """The person without what is too old to be kept, the very same if nothing is; None: to be forgotten.

    How long somebody was silent is counted in `lived` time where it is told, for a wall clock may have been wrong when
    they were heard. What is dated before they came is of such a clock: nobody knows how old it is, and it stays. And of
    whoever came less than thirteen months ago nothing is older, whatever date it bears.
    """
    # The whole person, and not field by field: whoever is gone for so long is kept no longer.
    if _silence(person, now, lived) > KEPT_FOR:
        return None
    if lived is not None and person.came and lived - person.came <= KEPT_FOR:
        return person
    since, born, checkins = now - KEPT_FOR, person.born, person.checkins

    def is_kept(at: Instant) -> bool:
        # Before they came it is a date of a wrong clock, and nobody knows how old it is: it stays.
        return at >= since or at < born

    lean = replace(
        person,
        ratings=_ratings(person.ratings, is_kept),
        sessions=tuple(each for each in person.sessions if is_kept(each.ended)),
        checkins=replace(
            checkins,
            votes=tuple(each for each in checkins.votes if is_kept(each.changed)),
            answers=tuple(each for each in checkins.answers if is_kept(each.at)),
        ),
    )
    # The very same object where nothing was let go of: the store writes nothing then.
    return person if lean == person else lean


def _silence(person: Conversation, now: Instant, lived: int | None) -> int:
    # Where either is not told it is counted by the wall, as it was before lived time was kept.
    if lived is not None and person.met:
        return lived - person.met
    return now - max(person.heard, person.born, person.consent or 0)


def _ratings(packed: bytes, is_kept: Callable[[Instant], bool]) -> bytes:
    kept = [each for each in read(packed) if is_kept(each.at)]
    return packed if len(kept) * 6 == len(packed) else pack(kept)
