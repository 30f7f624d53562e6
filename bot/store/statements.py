"""The statements, built once: building one costs more than running it.

House rule: a query that wants a partial index repeats the words of that index, or SQLite reads the whole table.
"""

from sqlalchemy import bindparam, delete, func, insert, literal_column, select, text, update

from bot.store.tables import ADDRESSES, EDITIONS, HEARD, META, NOTES, OUTBOX, PARKED, PEOPLE
from bot.store.values import State

_person = (PEOPLE.c.id, PEOPLE.c.home, PEOPLE.c.era, PEOPLE.c.faults, PEOPLE.c.sealed.label("record"))
_address = (ADDRESSES.c.number, ADDRESSES.c.channel, ADDRESSES.c.sealed.label("chat"))
_at_home = PEOPLE.join(ADDRESSES, ADDRESSES.c.number == PEOPLE.c.home)

# Turns.

HEARD_BEFORE = select(HEARD.c.key).where(HEARD.c.key.in_(bindparam("keys", expanding=True)))
PEOPLE_AT = (
    select(ADDRESSES.c.hash, *_person, *_address)
    .select_from(ADDRESSES.join(PEOPLE, PEOPLE.c.id == ADDRESSES.c.person))
    .where(ADDRESSES.c.hash.in_(bindparam("hashes", expanding=True)))
)
PEOPLE_BY_ID = (
    select(*_person, *_address).select_from(_at_home).where(PEOPLE.c.id.in_(bindparam("people", expanding=True)))
)
AWAITED_NOW = (
    select(*_person, *_address)
    .select_from(_at_home)
    .where(PEOPLE.c.answer_at.is_not(None), PEOPLE.c.answer_at <= bindparam("now"))
    .order_by(PEOPLE.c.answer_at)
    .limit(bindparam("most"))
)
CALLED_NOW = (
    select(*_person, *_address)
    .select_from(_at_home)
    .where(PEOPLE.c.call_at.is_not(None), PEOPLE.c.call_at <= bindparam("now"))
    .order_by(PEOPLE.c.call_at)
    .limit(bindparam("most"))
)
NEXT_ANSWER = select(PEOPLE.c.answer_at).where(PEOPLE.c.answer_at.is_not(None)).order_by(PEOPLE.c.answer_at).limit(1)
NEXT_CALL = select(PEOPLE.c.call_at).where(PEOPLE.c.call_at.is_not(None)).order_by(PEOPLE.c.call_at).limit(1)

ADD_HEARD = insert(HEARD)
ADD_PERSON = insert(PEOPLE)
ADD_ADDRESS = insert(ADDRESSES)
ADD_ROW = insert(OUTBOX)
ADD_NOTE = insert(NOTES)
ADD_PARKED = insert(PARKED)
SET_PERSON = (
    update(PEOPLE)
    .where(PEOPLE.c.id == bindparam("who"))
    .values({name: bindparam(name) for name in ("era", "answer_at", "call_at", "faults", "sealed")})
)
FORGET = (
    delete(PEOPLE).where(PEOPLE.c.id == bindparam("who")),
    delete(ADDRESSES).where(ADDRESSES.c.person == bindparam("who")),
    delete(NOTES).where(NOTES.c.person == bindparam("who")),
    delete(PARKED).where(PARKED.c.person == bindparam("who")),
    delete(OUTBOX).where(OUTBOX.c.person == bindparam("who")),
)
REPLACE_CARD = (
    update(OUTBOX)
    .where(OUTBOX.c.chat == bindparam("of"), OUTBOX.c.card.is_not(None), OUTBOX.c.card == bindparam("handle"))
    .where(OUTBOX.c.state == State.QUEUED)
    .values(state=State.CANCELLED, sealed=None)
)

# The outbox.

ROWS_TO_CLAIM = (
    select(OUTBOX, PEOPLE.c.era.label("era_now"))
    .select_from(OUTBOX.outerjoin(PEOPLE, PEOPLE.c.id == OUTBOX.c.person))
    .where(OUTBOX.c.id.in_(bindparam("rows", expanding=True)))
)
CLAIM_ROW = (
    update(OUTBOX)
    .where(OUTBOX.c.id == bindparam("row"))
    .values(state=State.CLAIMED, boot=bindparam("boot"), tries=OUTBOX.c.tries + 1)
)
END_ROW = (
    update(OUTBOX)
    .where(OUTBOX.c.id == bindparam("row"))
    .values(state=bindparam("state"), ref=bindparam("ref"), sealed=None)
)
QUEUE_AGAIN = (
    update(OUTBOX).where(OUTBOX.c.id == bindparam("row")).values(state=State.QUEUED, not_before=bindparam("not_before"))
)
CARD_SENT = (
    select(OUTBOX.c.ref)
    .where(OUTBOX.c.chat == bindparam("of"), OUTBOX.c.card.is_not(None), OUTBOX.c.card == bindparam("handle"))
    .where(OUTBOX.c.state == State.SENT, OUTBOX.c.ref.is_not(None))
    .order_by(OUTBOX.c.id.desc())
    .limit(1)
)
WAITING = (
    select(OUTBOX.c.id, OUTBOX.c.chat, OUTBOX.c.channel, OUTBOX.c.urgency, OUTBOX.c.not_before)
    .where(text("state < 2"), OUTBOX.c.state == State.QUEUED, OUTBOX.c.id > bindparam("after"))
    .order_by(OUTBOX.c.id)
    .limit(bindparam("most"))
)
IN_HAND = select(OUTBOX.c.id, OUTBOX.c.resend).where(text("state < 2"), OUTBOX.c.state == State.CLAIMED)

# Upkeep.

READ_META = select(META.c.value).where(META.c.name == bindparam("called"))
DROP_META = delete(META).where(META.c.name == bindparam("called"))
ADD_META = insert(META)
ALL_EDITIONS = select(EDITIONS.c.form).order_by(EDITIONS.c.at)
EDITION_IDS = select(EDITIONS.c.id)
ADD_EDITION = insert(EDITIONS)
PEOPLE_AFTER = (
    select(PEOPLE.c.id, PEOPLE.c.sealed, PEOPLE.c.answer_at, PEOPLE.c.call_at)
    .where(PEOPLE.c.id > bindparam("after"))
    .order_by(PEOPLE.c.id)
    .limit(bindparam("most"))
)
PEOPLE_AWAITED = (
    select(PEOPLE.c.id, PEOPLE.c.sealed, PEOPLE.c.answer_at, PEOPLE.c.call_at)
    .where(PEOPLE.c.answer_at.is_not(None))
    .order_by(PEOPLE.c.answer_at)
    .limit(bindparam("most"))
)
SET_WAKES = (
    update(PEOPLE)
    .where(PEOPLE.c.id == bindparam("who"))
    .values(answer_at=bindparam("answer_at"), call_at=bindparam("call_at"))
)
WAKE_AWAITED = (
    update(PEOPLE)
    .where(PEOPLE.c.answer_at.is_not(None), PEOPLE.c.answer_at > bindparam("now"))
    .values(answer_at=bindparam("now"))
)
OLD_HEARD = delete(HEARD).where(HEARD.c.at < bindparam("before"))
OLD_ROWS = delete(OUTBOX).where(OUTBOX.c.id < bindparam("minted"), OUTBOX.c.state >= State.SENT)
OLD_PARKED = delete(PARKED).where(PARKED.c.at < bindparam("before"))
EXPIRED_ROWS = (
    select(OUTBOX.c.id)
    .where(text("state < 2"), OUTBOX.c.state == State.QUEUED, OUTBOX.c.expires < bindparam("now"))
    .limit(bindparam("most"))
)
COUNTS = select(
    select(func.count()).select_from(PEOPLE).scalar_subquery(),
    select(func.count()).select_from(PEOPLE).where(PEOPLE.c.answer_at.is_not(None)).scalar_subquery(),
    select(func.count()).select_from(OUTBOX).where(text("state < 2")).scalar_subquery(),
)
NOTES_OF = select(NOTES.c.id, NOTES.c.sealed).where(NOTES.c.person == bindparam("who")).order_by(NOTES.c.id)
LAST_NUMBERS = tuple(
    select(func.coalesce(func.max(column), literal_column("0")))
    for column in (OUTBOX.c.id, PEOPLE.c.id, ADDRESSES.c.number)
)
