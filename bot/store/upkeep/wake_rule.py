"""What a start has to know of the content: the routines that were ever in use, and the rule by which wakes are derived.

Theory of operation. The columns `answer_at` and `call_at` are what `next_wake` says of a conversation, kept so that who
is due is found by an index. They are right only as long as the code and the content that derived them are the same, so
the hash of both (bot/app.py) is kept as `rule`. When it has changed, everybody's wakes are derived anew, a piece at a
time beside the first talks: first those whom someone waits for, in the order in which they are due, then all by their
ids. How far that is stands under `cursor`, so a restart goes on; as long as it stands there, not all is derived.
"""

import logging

from msgspec import DecodeError, msgpack
from sqlalchemy import select, update

from bot.core.machine.turn import next_wake
from bot.core.model.content import Content, Routine
from bot.core.model.conversation import Wakes, restored
from bot.store.context import StoreContext
from bot.store.failures import fault_of
from bot.store.meta import DROP, GET, PUT
from bot.store.sealing.bindings import person_binding
from bot.store.sql.statement import Row, Statement, insert_if_new, limited, parameter
from bot.store.tables import edition, person
from bot.store.upkeep.orders import with_notice
from bot.store.upkeep.scan import with_results

log = logging.getLogger(__name__)

EDITIONS = Statement(select(edition.c.form).order_by(edition.c.id))
INSERT_EDITION = insert_if_new(edition)
_derived = select(person.c.id, person.c.answer_at, person.c.call_at, person.c.sealed)
BY_ANSWER = Statement(
    limited(_derived.where(person.c.answer_at > parameter("after")).order_by(person.c.answer_at)), "after most"
)
BY_ID = Statement(limited(_derived.where(person.c.id > parameter("after")).order_by(person.c.id)), "after most")
REDERIVE = Statement(
    update(person)
    .where(person.c.id == parameter("row"))
    .values(answer_at=parameter("answer_at"), call_at=parameter("call_at")),
    "answer_at call_at row",
)


def editions(context: StoreContext) -> tuple[Routine, ...]:
    """The routines that were ever in use; one that this version can't read any more is left out."""
    routines = []
    for (saved,) in EDITIONS.rows(context.connection):
        try:
            routines.append(msgpack.decode(saved, type=Routine))
        except DecodeError:
            # Told and passed over: a session of weeks ago must not keep the program from starting.
            log.warning("An old edition of a routine can't be read any more; sessions that began with it end")
    return tuple(routines)


def begin(context: StoreContext, content: Content, rule: str) -> bool:
    """Work with this content; whether people's wakes have to be derived again, because their rule has changed."""
    context.content = with_notice(context, with_results(context, content))
    INSERT_EDITION.each(context.connection, [(id, msgpack.encode(routine)) for id, routine in content.routines.items()])
    before = GET.one(context.connection, "rule")
    # From the beginning, also where an earlier pass had not ended: its first half was derived by another rule.
    if before is not None and before != rule.encode():
        PUT.run(context.connection, "cursor", b"0")
    PUT.run(context.connection, "rule", rule.encode())
    return GET.one(context.connection, "cursor") is not None


def rederive(context: StoreContext, after: int, limit: int) -> int | None:
    """Derive the wakes of some people again; where to go on, or None when all are done. 0 goes on where it stopped.

    First those whom someone waits for, in the order in which they are due (the cursor is then negative), then all.
    """
    at = after or int(GET.one(context.connection, "cursor") or 0)
    # The sign of the cursor tells which of the two passes it belongs to, so one value in the table is enough.
    rows = BY_ANSWER.rows(context.connection, -at, limit) if at <= 0 else ()
    if at <= 0 and rows:
        cursor = -rows[-1][1]
    else:
        rows = BY_ID.rows(context.connection, max(at, 0), limit)
        cursor = rows[-1][0] if rows else 0
    REDERIVE.each(
        context.connection, [changed for row in rows if (changed := _derived_again(context, row)) is not None]
    )
    # The cursor goes with the last row and not before: while it is there, a restart goes on.
    if not rows:
        DROP.run(context.connection, "cursor")
        return None
    PUT.run(context.connection, "cursor", b"%d" % cursor)
    return int(cursor)


def _derived_again(context: StoreContext, row: Row) -> Row | None:
    id, answer_at, call_at, sealed = row
    try:
        wakes = next_wake(restored(context.vault.open(sealed, person_binding(id))), context.content)
    except Exception as error:
        log.error("A person's wakes can't be derived, the old ones stay: %s", fault_of(error))
        return None
    # Most stay as they are after a new version: nothing is written for them.
    return None if wakes == Wakes(answer_at, call_at) else (wakes.answer_at, wakes.call_at, id)
