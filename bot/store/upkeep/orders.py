"""What whoever runs the program wants of all of it: unasked messages held back, a notice for everybody.

House rules: what was ordered outlives a restart; everybody is told a piece at a time, and how far that is stands beside
the notice, so that a restart goes on. A notice is the operator's own words and no person's: it lies in clear.
"""

from msgspec import DecodeError, Struct, msgpack
from msgspec.structs import replace
from sqlalchemy import func, select

from bot.core.model.content import Content
from bot.core.model.events import Noticed
from bot.core.model.instants import Instant
from bot.store.context import StoreContext
from bot.store.meta import DROP, GET, PUT
from bot.store.sql.statement import Statement, limited, parameter
from bot.store.tables import parked, person
from bot.store.turns.incoming import tell
from bot.store.values import Kept

PEOPLE = Statement(
    limited(select(person.c.id).where(person.c.id > parameter("after")).order_by(person.c.id)), "after most"
)
FAULTS = Statement(select(parked.c.fault, func.count()).group_by(parked.c.fault).order_by(func.count().desc()))


class Standing(Struct, frozen=True, array_like=True):
    """A notice, and who is told of it next."""

    notice: Noticed
    after: int = 0
    """The last person who has been told of it."""
    done: bool = False


def hold(context: StoreContext, on: bool) -> None:
    """From now on nothing unasked is sent, or it is again."""
    if on:
        PUT.run(context.connection, "held", b"1")
    else:
        DROP.run(context.connection, "held")


def is_held(context: StoreContext) -> bool:
    """Whether nothing unasked is sent."""
    return GET.one(context.connection, "held") is not None


def proclaim(context: StoreContext, notice: Noticed, now: Instant) -> bool:
    """Everybody is to hear this; whether it is new. The same words again, while they count, are the same notice."""
    before = _standing(context)
    if before is not None and before.notice.words == notice.words and now < before.notice.until:
        return False
    _keep(context, Standing(notice))
    return True


def tell_some(context: StoreContext, limit: int, now: Instant) -> Kept:
    """Tell some people of the notice, if there is one and some do not know of it yet."""
    standing = _standing(context)
    if standing is None or standing.done:
        return Kept()
    ids = [id for (id,) in PEOPLE.rows(context.connection, standing.after, limit)]
    spoken = tell(context, [(id, standing.notice) for id in ids], now)
    _keep(context, replace(standing, after=ids[-1] if ids else standing.after, done=not ids))
    return Kept(spoken, more=bool(ids))


def set_aside(context: StoreContext) -> tuple[tuple[str, int], ...]:
    """What made turns fail, in words of the program, and how often; the most frequent first."""
    return tuple(FAULTS.rows(context.connection))


def with_notice(context: StoreContext, content: Content) -> Content:
    """The content with the notice that stands."""
    standing = _standing(context)
    return content if standing is None else replace(content, notice=standing.notice)


def _keep(context: StoreContext, standing: Standing) -> None:
    PUT.run(context.connection, "told", msgpack.encode(standing))
    context.content = replace(context.content, notice=standing.notice)


def _standing(context: StoreContext) -> Standing | None:
    kept = GET.one(context.connection, "told")
    try:
        return None if kept is None else msgpack.decode(kept, type=Standing)
    except DecodeError:
        return None
