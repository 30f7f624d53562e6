"""A row of the outbox, and the statements over it."""

from msgspec import Struct
from sqlalchemy import func, null, select, update

from bot import backoff
from bot.core.model.instants import MINUTE, SECOND, Instant
from bot.core.model.messages import Urgency
from bot.store.sql.statement import Lookup, Statement, given, literal, most
from bot.store.tables import outbox, person
from bot.store.values import State

_MOST_BACK_OFF = 5 * MINUTE
AGAIN = 2
"""What `resend` becomes when a message in doubt is sent again where twice is shown once."""
_here = outbox.c


class Letter(Struct):
    """A message as the outbox has it, and the era of its person now (None: there is no such person)."""

    id: int
    person: int
    chat: int
    era: int | None
    urgency: int
    state: int
    not_before: Instant
    expires: Instant | None
    resend: int
    must: int
    card: str | None
    tries: int
    doubts: int
    sealed: bytes | None
    current: int | None

    def end(self, at: Instant) -> State | None:
        """Why it must not be sent at `at`, if so: the person has changed course, or it is too late."""
        if self.era is not None and self.era != self.current:
            return State.CANCELLED
        if self.expires is not None and self.expires < at:
            return State.EXPIRED
        return None


def back_off(tries: int) -> int:
    """How long to wait after so many tries or doubts, in milliseconds."""
    return backoff.back_off(tries, SECOND, _MOST_BACK_OFF)


FIND = Lookup(
    select(
        *(_here[name] for name in Letter.__struct_fields__[:-1]),
        person.c.era.label("current"),
    ).join_from(outbox, person, person.c.id == _here.person, isouter=True),
    _here.id,
)
CLAIM = Statement(
    update(outbox)
    .where(_here.id == given("row"))
    .values(state=literal(State.CLAIMED), not_before=given("now"), boot=given("boot"), tries=_here.tries + literal(1)),
    "now boot row",
)
FINISH = Statement(
    update(outbox).where(_here.id == given("row")).values(state=given("state"), ref=given("ref"), sealed=null()),
    "state ref row",
)
REQUEUE = Statement(
    update(outbox)
    .where(_here.id == given("row"))
    .values(state=literal(State.QUEUED), not_before=given("at"), doubts=given("so_often")),
    "at so_often row",
)
SHOWN = Statement(
    select(_here.ref)
    .where(
        _here.chat == given("at"),
        _here.card == given("handle"),
        _here.state == literal(State.SENT),
        _here.ref.is_not(None),
        _here.era.is_not_distinct_from(given("spoken_in")),
    )
    .order_by(_here.id.desc()),
    "at handle spoken_in",
)
"""The platform's name of the message that shows a card: in another era it lies far above, so a new one is sent."""
_QUEUED = (_here.state == literal(State.QUEUED), _here.state < literal(State.SENT))
_CLAIMED = (_here.state == literal(State.CLAIMED), _here.state < literal(State.SENT))
WAITING = Statement(
    most(
        select(_here.id, _here.person, _here.chat, _here.sealed, _here.urgency, _here.not_before, _here.doubts)
        .where(*_QUEUED, _here.id > given("after"))
        .order_by(_here.id)
    ),
    "after most",
)
AHEAD = Statement(select(_here.id).where(*_QUEUED, _here.not_before > given("now")), "now")
HASTEN = Statement(
    update(outbox).where(*_QUEUED, _here.not_before > given("this")).values(not_before=given("now")), "now this"
)
SEND_AGAIN = Statement(
    update(outbox)
    .where(*_CLAIMED, _here.boot != given("this"), _here.resend == literal(1))
    .values(state=literal(State.QUEUED), not_before=given("now"), doubts=_here.doubts + literal(1)),
    "now this",
)
IN_DOUBT = Statement(
    select(*(_here.id, _here.person, _here.chat, _here.sealed, _here.urgency, _here.not_before, _here.resend)).where(
        *_CLAIMED, _here.boot != given("this")
    ),
    "this",
)
"""What an earlier start had claimed, and since when: a claim writes its own time where the row's was."""
FOLLOWED = Statement(
    select(func.count()).where(
        *(_here.person == given("id"), _here.chat == given("at"), _here.id > given("after")),
        _here.state.in_([literal(State.CLAIMED), literal(State.SENT), literal(State.MAYBE)]),
        _here.urgency < literal(Urgency.TIDY),
    ),
    "id at after",
)
"""How much has been said in a chat, or may have been, after a message."""
ONCE_MORE = Statement(
    update(outbox)
    .where(_here.id == given("row"))
    .values(state=literal(State.QUEUED), not_before=given("now"), resend=literal(AGAIN)),
    "now row",
)
LET_GO = Statement(
    update(outbox).where(*_CLAIMED, _here.boot != given("this")).values(state=literal(State.MAYBE), sealed=null()),
    "this",
)
CLEAR_ASIDE = Statement(
    update(outbox)
    .where(_here.person == given("id"), _here.chat == given("at"), _here.urgency == literal(Urgency.TIDY), _QUEUED[0])
    .values(state=literal(State.CANCELLED), sealed=null()),
    "id at",
)
"""Nobody is there any more, so no buttons need to be taken away."""
SILENCE = Statement(
    update(outbox).where(_here.state < literal(State.SENT)).values(state=literal(State.CANCELLED), sealed=null())
)
BOUND = Statement(update(outbox).where(_here.at > given("this")).values(at=given("now")), "now this")
"""No message is younger than now, whatever a clock said when it was spoken."""
OVERDUE = Statement(
    most(select(_here.id).where(*_QUEUED, _here.id < given("before"), _here.expires < given("now"))),
    "before now most",
)
"""Queued long ago and too late by now; whatever is recent is for the postman to find."""
