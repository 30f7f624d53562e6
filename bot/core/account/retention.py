"""For how long things are kept: thirteen months, and no longer. Pure; the weekly housekeeping asks for everybody.

House rules: who was not here for thirteen months is forgotten; of those who are, single numbers, answers and sessions
older than that go one by one. What protects (screening, locks, consent) stays as long as the person does.
"""

from msgspec.structs import replace

from bot.core.model.conversation import Conversation
from bot.core.model.instants import DAY, Instant
from bot.core.model.ratings import pack, read

KEPT_FOR = 396 * DAY
"""Thirteen months, at their longest."""


def retained(person: Conversation, now: Instant) -> Conversation | None:
    """The person without what is too old to be kept, the very same if nothing is; None: to be forgotten."""
    since = now - KEPT_FOR
    if max(person.heard, person.born, person.consent or 0) < since:
        return None
    checkins = person.checkins
    lean = replace(
        person,
        ratings=_ratings(person.ratings, since),
        sessions=tuple(each for each in person.sessions if each.ended >= since),
        checkins=replace(
            checkins,
            votes=tuple(each for each in checkins.votes if each.changed >= since),
            answers=tuple(each for each in checkins.answers if each.at >= since),
        ),
    )
    return person if lean == person else lean


def _ratings(packed: bytes, since: Instant) -> bytes:
    kept = [each for each in read(packed) if each.at >= since]
    return packed if len(kept) * 6 == len(packed) else pack(kept)
