"""What whoever runs Easeback may know of all: counts that find nobody, and the poll as it was published.

House rules: only reads, through a connection of its own, so it may run beside the program; a number of people goes by
tens, and one below the least that the poll needs is no number at all, as in bot/core/checkins/results.py.
"""

from msgspec import DecodeError, Struct, msgpack

from bot.core.model.content import Published
from bot.figures import rounded
from bot.store import UnreadableDatabase, database_file
from bot.store.meta import GET
from bot.store.sql.sqlite_files import only_reading
from bot.store.upkeep.counts import count


class Statistics(Struct, frozen=True):
    """How much there is; None: too few to say."""

    people: int | None
    awaited: int | None
    """People in a session, or asked something."""
    queued: int
    """Messages that wait to be sent."""
    poll: Published | None


def statistics(url: str, least: int) -> Statistics:
    """Count; raises UnsupportedDatabase or UnreadableDatabase."""
    path = database_file(url)
    if not path.is_file():
        raise UnreadableDatabase(f"There is no database {path}", "For the one of this terminal's chat add --chat")
    with only_reading(path) as connection:
        counted, published = count(connection), GET.one(connection, "published")
    try:
        poll = None if published is None else msgpack.decode(published, type=Published)
    except DecodeError:
        poll = None
    return Statistics(rounded(counted.people, least), rounded(counted.awaited, least), counted.queued, poll)
