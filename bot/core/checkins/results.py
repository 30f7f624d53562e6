"""What all answered to the poll, made fit to be shown to anybody. Pure: counts in, a snapshot out.

House rules: nothing below the least number of answers; an answer that one to ten people gave is never shown by itself;
what is left out is never one answer alone, nor ten people or fewer together, so that it can't be worked out from the
rest; percents go by fives and the number of people by tens, so that no single vote can be seen moving. Whoever would
rather not say is not counted.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from msgspec import Struct

from bot.core.model.checkins import Vote
from bot.core.model.content import Published, Share
from bot.core.model.conversation import Conversation
from bot.core.model.instants import Instant
from bot.core.model.intents import Intent

OPTIONS = (Intent.AT_ONCE, Intent.AFTER_DAYS, Intent.NOT_YET, Intent.TOO_LITTLE, Intent.WORSE)
"""The answers that are counted, in the order in which they are shown."""
LEAST = 30
LEAST_EVER = 10
SMALL = 10
"""One to so many people are never shown as a number."""
JOINED = {"any-relief": (Intent.AT_ONCE, Intent.AFTER_DAYS), "no-relief": (Intent.NOT_YET, Intent.TOO_LITTLE)}
"""What may be shown as one answer when its parts are too small."""


class Cell(Struct, frozen=True):
    """An answer, or several joined, and how many gave it."""

    id: str
    count: int


def last_vote(person: Conversation) -> Vote | None:
    """The one vote of a person: the last answer to any of the polls; none without consent."""
    votes = person.checkins.votes
    return max(votes, key=lambda vote: vote.changed) if votes and person.consent is not None else None


def tally(people: Iterable[Conversation]) -> dict[str, int]:
    """How many people gave which answer, each counted once."""
    votes = (last_vote(person) for person in people)
    counted = Counter(vote.option for vote in votes if vote is not None)
    return {str(option): counted[option] for option in OPTIONS}


def publish(counts: Mapping[str, int], at: Instant, least: int = LEAST) -> Published | None:
    """The snapshot, or None while there are too few answers to show any without giving somebody away."""
    total = sum(counts.get(option, 0) for option in OPTIONS)
    if total < max(least, LEAST_EVER):
        return None
    shown = max((safely_shown(cells) for cells in groupings(counts)), key=_how_much)
    if not shown:
        return None
    shares = tuple(Share(cell.id, by_fives(cell.count, total)) for cell in shown)
    covered = sum(len(JOINED.get(cell.id, (cell.id,))) for cell in shown)
    return Published(at, (total + 5) // 10 * 10, shares, hidden=covered < len(OPTIONS))


def _how_much(cells: tuple[Cell, ...]) -> tuple[int, int]:
    """As many people as possible, then as fine as possible."""
    return sum(cell.count for cell in cells), len(cells)


def groupings(counts: Mapping[str, int]) -> Iterable[tuple[Cell, ...]]:
    """The answers one by one, and with one or both of the pairs joined."""
    for joined in ((), ("any-relief",), ("no-relief",), ("any-relief", "no-relief")):
        yield tuple(_cells(counts, joined))


def _cells(counts: Mapping[str, int], joined: tuple[str, ...]) -> Iterable[Cell]:
    for option in OPTIONS:
        pair = next((id for id in joined if option in JOINED[id]), "")
        if not pair:
            yield Cell(str(option), counts.get(option, 0))
        elif option == JOINED[pair][0]:
            yield Cell(pair, sum(counts.get(part, 0) for part in JOINED[pair]))


def safely_shown(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """The cells that may be shown: the small ones are left out, and with them as many as it takes to cover them."""
    small = [cell for cell in cells if 0 < cell.count <= SMALL]
    if not small:
        return cells
    left_out = list(small)
    others = sorted((cell for cell in cells if cell not in small), key=lambda cell: cell.count)
    while others and (len(left_out) < 2 or sum(cell.count for cell in left_out) <= SMALL):
        left_out.append(others.pop(0))
    return tuple(cell for cell in cells if cell not in left_out)


def by_fives(count: int, total: int) -> int:
    """A percent, rounded to a multiple of five."""
    return (200 * count + 5 * total) // (10 * total) * 5
