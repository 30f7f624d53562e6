"""Whether a person's numbers have changed: one rule, the same everywhere.

House rules: whole numbers all the way, so that no rounding decides; the first three numbers before a session against
the last three, never a number on both sides; without six of them, or with none of the last week, nothing is claimed.
"""

from collections.abc import Sequence

from msgspec import Struct

from bot.core.model.instants import DAY, Instant
from bot.core.model.ratings import WEEK_KIND, Rating

# Three on each side: with fewer one bad day decides, and with more nobody ever has enough.
SIDE = 3
"""Ratings on each side."""
# Without a number of the last week "now" would be a word for a month ago.
FRESH = 7 * DAY


class Change(Struct, frozen=True):
    """Lower, same, higher, too-few or too-old; and both means, in halves of a point (13 is 6.5)."""

    kind: str
    baseline: int = 0
    recent: int = 0


def change(ratings: Sequence[Rating], now: Instant) -> Change:
    """How the number before a session has changed since the beginning."""
    before = [rating for rating in ratings if rating.in_session and rating.before is not None]
    # Six, so that no number stands on both sides.
    if len(before) < 2 * SIDE:
        return Change("too-few")
    if now - before[-1].at > FRESH:
        return Change("too-old")
    first, last = sides(ratings)
    return Change(kind_of(first, last), halves(first), halves(last))


def sides(ratings: Sequence[Rating]) -> tuple[int, int]:
    """The sums of the first three numbers before a session and of the last three."""
    before = [rating.before for rating in ratings if rating.in_session and rating.before is not None]
    return sum(before[:SIDE]), sum(before[-SIDE:])


def kind_of(first: int, last: int) -> str:
    """The rule, on the sums of three: lower by 2 points and by 30 %, higher by 2 points, else the same."""
    # Two points and thirty percent: of a 3 two points are most of it, of a 9 they are hardly anything.
    if 10 * (first - last) >= max(20 * SIDE, 3 * first):
        return "lower"
    return "higher" if last - first >= 2 * SIDE else "same"


def halves(total: int) -> int:
    """The mean of three, in halves of a point, the middle rounded up."""
    # In halves: the mean of three numbers is told as 6.5, and no rounding of it decides anything.
    return (4 * total + SIDE) // (2 * SIDE)


def tenths(total: int) -> int:
    """The mean of three, in tenths of a point, rounded: 19 is 63."""
    return (20 * total + SIDE) // (2 * SIDE)


def weeks(ratings: Sequence[Rating]) -> list[int]:
    """The weekly averages, oldest first: the trend."""
    return [rating.before for rating in ratings if rating.kind == WEEK_KIND and rating.before is not None]
