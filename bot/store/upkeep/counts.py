"""How much there is: read beside the writer, for whoever watches the program or looks at a small database."""

from sqlalchemy import func, select

from bot.store.open_rows import WAITING_ROWS
from bot.store.sql.database import Driver
from bot.store.sql.statement import Statement
from bot.store.tables import outbox, person
from bot.store.values import Count

PEOPLE = Statement(select(person.c.id).order_by(person.c.id))
COUNT_PEOPLE = Statement(select(func.count()).select_from(person))
COUNT_AWAITED = Statement(select(func.count()).select_from(person).where(person.c.answer_at.is_not(None)))
COUNT_QUEUED = Statement(select(func.count()).select_from(outbox).where(*WAITING_ROWS))


def people(connection: Driver) -> tuple[int, ...]:
    """The ids of all people."""
    return tuple(id for (id,) in PEOPLE.rows(connection))


def count(connection: Driver) -> Count:
    """People, people whom someone waits for, and messages in the queue."""
    return Count(COUNT_PEOPLE.one(connection), COUNT_AWAITED.one(connection), COUNT_QUEUED.one(connection))
