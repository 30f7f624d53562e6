"""All ratings of a person, packed: six bytes each, so that every turn carries months of them and pays for none.

House rules: oldest first, one rating per second at most, bounded; times are whole seconds. The kinds are only ever
appended: their places are part of the saved form.
"""

# Theory of operation: a rating is four bytes of seconds and two of numbers: 400 of them are 2.4 KB that a turn
# copies without looking inside. Only who shows or counts them unpacks. The kinds are a table of names whose places
# are saved; a routine that it does not know is kept as "other", for the number is the person's whatever has become
# of its routine.

from collections.abc import Iterable
from struct import Struct as Layout

from msgspec import Struct

from bot.core.model.conversation import CompletedSession
from bot.core.model.instants import SECOND, Instant

# More than a year of daily use; older ones leave at the front. The weekly housekeeping also lets go by age
# (account/retention.py).
KEPT = 400
DAY_KIND = "day"
"""Pain right now, told outside of a session."""
WEEK_KIND = "week"
"""The average over the last day, asked once a week."""
KINDS = ("other", "full", "short", "breathing", DAY_KIND, WEEK_KIND, "bed")
_LAYOUT = Layout(">IBB")
# 0 to 10 fit in half a byte, so its highest value is free to mean "not told".
_NONE = 15


class Rating(Struct, frozen=True):
    """When (whole seconds, in milliseconds), the number before and after (0 to 10, or none), its routine or kind."""

    at: Instant
    before: int | None
    after: int | None
    kind: str

    @property
    def in_session(self) -> bool:
        """It belongs to a session, and is not a number told by itself."""
        return self.kind not in (DAY_KIND, WEEK_KIND)


def taking_turns(line: str, packed: bytes, wordings: int = 3) -> str:
    """The wording of a line that is said around a rating: one after the other, by how many ratings there are."""
    return f"{line}-{len(packed) // _LAYOUT.size % wordings + 1}"


def read(packed: bytes) -> tuple[Rating, ...]:
    """The ratings, oldest first."""
    return tuple(
        Rating(at * SECOND, _number(both >> 4), _number(both & 15), KINDS[kind] if kind < len(KINDS) else KINDS[0])
        for at, both, kind in _LAYOUT.iter_unpack(packed)
    )


def pack(ratings: Iterable[Rating]) -> bytes:
    """The newest ratings, packed; of two with the same time and kind the later one counts."""
    # By second and kind, because a correction bears the time of what it corrects.
    one_each = {(rating.at // SECOND, rating.kind): rating for rating in ratings}
    kept = [one_each[key] for key in sorted(one_each)][-KEPT:]
    return b"".join(
        _LAYOUT.pack(rating.at // SECOND, _nibble(rating.before) << 4 | _nibble(rating.after), _place(rating.kind))
        for rating in kept
    )


def with_number(packed: bytes, at: Instant, number: int, kind: str) -> bytes:
    """One more number, told outside of a session."""
    return pack((*read(packed), Rating(at // SECOND * SECOND, number, None, kind)))


def with_sessions(packed: bytes, sessions: Iterable[CompletedSession]) -> bytes:
    """The ratings of these sessions too; one that is there already is corrected."""
    rated = [each for each in sessions if each.before is not None or each.after is not None]
    # By when it began, which no correction changes; when it ended is known later than the first number.
    new = [Rating(each.began // SECOND * SECOND, each.before, each.after, _known(each.routine)) for each in rated]
    return pack((*read(packed), *new)) if new else packed


def _known(routine: str) -> str:
    return routine if routine in KINDS else KINDS[0]


def _place(kind: str) -> int:
    return KINDS.index(_known(kind))


def _nibble(number: int | None) -> int:
    return _NONE if number is None else number


def _number(nibble: int) -> int | None:
    return None if nibble == _NONE else nibble
