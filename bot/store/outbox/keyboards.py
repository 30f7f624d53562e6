"""Which buttons stand in a chat: the newest; those before them are taken away, when nothing else wants to be said.

House rules: what is newest is told by the row that brought it, not by when it arrived, for safety overtakes; taking
them away is a row of the outbox like any other, so a crash forgets none, but it is never worth a second try.
"""

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as insert_or

from bot.core.model.instants import HOUR, Instant
from bot.core.model.messages import Message, Urgency
from bot.store.context import Desk
from bot.store.outbox.rows import Letter
from bot.store.sealing.envelope import Parcel, packed
from bot.store.sql.statement import Statement, given
from bot.store.tables import standing
from bot.store.turns.person_row import LEAST_LETTER, outbox_row
from bot.store.turns.unit_of_work import INSERT_LETTER
from bot.store.values import Queued, State

STANDS = Statement(select(standing.c.id, standing.c.ref).where(standing.c.chat == given("at")), "at")
_stand = insert_or(standing).values(chat=given("chat"), id=given("id"), ref=given("ref"))
STAND = Statement(
    _stand.on_conflict_do_update(
        index_elements=[standing.c.chat], set_={"id": _stand.excluded.id, "ref": _stand.excluded.ref}
    ),
    "chat id ref",
)
FALL = Statement(delete(standing).where(standing.c.chat == given("at"), standing.c.ref == given("ref")), "at ref")
_NOTHING = Message("", "", Urgency.TIDY)


def put_up(desk: Desk, letter: Letter, content: Parcel, ref: str, now: Instant) -> Queued | None:
    """New buttons stand in a chat; the row that takes the older ones away, if there are some."""
    before = next(iter(STANDS.rows(desk.connection, letter.chat)), None)
    if before is not None and before[0] > letter.id and before[1] != ref:
        return _fading(desk, letter, content, ref, now)
    STAND.run(desk.connection, letter.chat, letter.id, ref)
    return None if before is None or before[1] == ref else _fading(desk, letter, content, before[1], now)


def take_down(desk: Desk, chat: int, ref: str) -> None:
    """A message was changed and has no buttons any more."""
    FALL.run(desk.connection, chat, ref)


def stand(desk: Desk, chat: int, ref: str) -> bool:
    """Whether these are the newest buttons after all, since a later change brought them back."""
    return any(name == ref for _, name in STANDS.rows(desk.connection, chat))


def _fading(desk: Desk, letter: Letter, content: Parcel, ref: str, now: Instant) -> Queued:
    id = desk.mint(now)
    nothing = packed(Parcel(content.channel, content.address, _NOTHING, ref))
    sealed = desk.vault.seal(nothing, outbox_row(id, letter.person, letter.chat), LEAST_LETTER)
    open_row = (id, letter.person, letter.chat, None, int(Urgency.TIDY), int(State.QUEUED), now, now + HOUR, 0, 0)
    INSERT_LETTER.run(desk.connection, *open_row, None, 0, 0, None, sealed, 0, desk.time.aged(now))
    return Queued(id, content.address, content.channel, Urgency.TIDY, now)
