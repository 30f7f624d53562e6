"""How much there is: read beside the writer, for whoever watches the program or looks at a small database."""

from sqlalchemy import func, select

from bot.core.model.instants import Instant
from bot.core.model.messages import Urgency
from bot.store.open_rows import OPEN
from bot.store.sql.database import Driver
from bot.store.sql.statement import Statement, parameter
from bot.store.tables import outbox, person
from bot.store.values import Count, State

PEOPLE = Statement(select(person.c.id).order_by(person.c.id))
COUNT_PEOPLE = Statement(select(func.count()).select_from(person))
COUNT_AWAITED = Statement(select(func.count()).select_from(person).where(person.c.answer_at.is_not(None)))
COUNT_CALLED = Statement(
    select(func.count()).select_from(person).where(person.c.call_at.is_not(None), person.c.answer_at.is_(None))
)
COUNT_DUE_ANSWERS = Statement(
    select(func.count()).select_from(person).where(person.c.answer_at <= parameter("now")), "now"
)
COUNT_DUE_CALLS = Statement(select(func.count()).select_from(person).where(person.c.call_at <= parameter("now")), "now")
COUNT_OPEN = Statement(
    select(outbox.c.state, outbox.c.urgency, func.count()).where(OPEN).group_by(outbox.c.state, outbox.c.urgency)
)


def people(connection: Driver) -> tuple[int, ...]:
    """The ids of all people."""
    return tuple(id for (id,) in PEOPLE.rows(connection))


def count(connection: Driver, now: Instant = 0) -> Count:
    """How much there is; who is due is told by `now`."""
    return Count(
        people=COUNT_PEOPLE.one(connection),
        awaited=COUNT_AWAITED.one(connection),
        called=COUNT_CALLED.one(connection),
        due=COUNT_DUE_ANSWERS.one(connection, now) + COUNT_DUE_CALLS.one(connection, now),
        open={(State(state), Urgency(urgency)): many for state, urgency, many in COUNT_OPEN.rows(connection)},
    )
