"""A row of the outbox: as it is queued, as it is found again, and the statements over it."""

from msgspec import Struct
from sqlalchemy import func, null, select, update

from bot import backoff
from bot.core.model.instants import MINUTE, SECOND, Instant
from bot.core.model.messages import Message, Urgency
from bot.store.open_rows import CLAIMED_ROWS, OPEN, WAITING_ROWS
from bot.store.sql.statement import Lookup, Row, Statement, insert_row, limited, literal, parameter
from bot.store.tables import outbox, person
from bot.store.values import Queued, State

# What somebody waits for holds up all that comes behind it in its chat, and they may lie on the ball; words of safety
# may be followed by more of them.
_MOST_BACK_OFF = {Urgency.SAFETY: 4 * SECOND, Urgency.ANSWER: 30 * SECOND, Urgency.CUE: 30 * SECOND}
_UNAWAITED = 5 * MINUTE
AGAIN = 2
"""What `resend` becomes when a message in doubt is sent again where twice is shown once."""
_QUEUED_STATE = int(State.QUEUED)  # a plain int: the driver binds it three times faster than an IntEnum
_here = outbox.c


class NewMessage(Struct):
    """A message that is not in the outbox yet: whose it is, what it says, and what the send queue has to know of it."""

    id: int
    person: int
    chat: int
    message: Message
    sealed: bytes
    at: Instant
    """When it was spoken, in lived time."""
    queued: Queued

    def columns(self) -> Row:
        """The whole row, in the order of the table's columns."""
        message = self.message
        flags = (int(message.resend), int(message.must))
        begin = (self.id, self.person, self.chat, message.course_version, int(message.urgency), _QUEUED_STATE)
        boot = tries = doubts = 0
        card, ref = message.card or None, None
        due = (self.queued.not_before, message.expires)
        return (*begin, *due, *flags, card, boot, tries, ref, self.sealed, doubts, self.at)


class OutboxRow(Struct):
    """A message as the outbox has it, and the course version of its person now (None: there is no such person)."""

    id: int
    person: int
    chat: int
    course_version: int | None
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
    current_version: int | None

    def end(self, at: Instant) -> State | None:
        """Why it must not be sent at `at`, if so: the person has changed course, or it is too late."""
        if self.course_version is not None and self.course_version != self.current_version:
            return State.CANCELLED
        if self.expires is not None and self.expires < at:
            return State.EXPIRED
        return None


def back_off(tries: int, urgency: int = Urgency.CALL) -> int:
    """How long a message of that urgency waits after so many tries or doubts, in milliseconds."""
    return backoff.back_off(tries, SECOND, _MOST_BACK_OFF.get(Urgency(urgency), _UNAWAITED))


_columns = {name: _here[name] for name in OutboxRow.__struct_fields__ if name in _here}
_versions = {"course_version": _here.era, "current_version": person.c.era}
"""The column is still called `era`: another name is worth no migration."""
FIND = Lookup(
    select(*((_columns | _versions)[name] for name in OutboxRow.__struct_fields__)).join_from(
        # Outer: a farewell belongs to nobody any more, and has to be found all the same.
        outbox,
        person,
        person.c.id == _here.person,
        isouter=True,
    ),
    _here.id,
)
INSERT_MESSAGE = insert_row(outbox)
GIVE_WAY = Statement(
    update(outbox)
    .where(_here.id == parameter("row"), _here.state == literal(State.QUEUED))
    .values(state=literal(State.CANCELLED), sealed=null()),
    "row",
)
"""A newer message says the same, or asks instead."""
# A claim writes its own time where the row's was: after a crash that is since when it has been in doubt.
CLAIM = Statement(
    update(outbox)
    .where(_here.id == parameter("row"))
    .values(
        state=literal(State.CLAIMED),
        not_before=parameter("now"),
        boot=parameter("boot"),
        tries=_here.tries + literal(1),
    ),
    "now boot row",
)
# Its words go at once: whatever became of it, nobody needs them any more, and what is not there can't leak.
FINISH = Statement(
    update(outbox)
    .where(_here.id == parameter("row"))
    .values(state=parameter("state"), ref=parameter("ref"), sealed=null()),
    "state ref row",
)
REQUEUE = Statement(
    update(outbox)
    .where(_here.id == parameter("row"))
    .values(state=literal(State.QUEUED), not_before=parameter("at"), doubts=parameter("so_often")),
    "at so_often row",
)
# The last one sent, not the last one queued: only what is on the screen can be edited.
SHOWN = Statement(
    select(_here.ref)
    .where(
        _here.chat == parameter("at"),
        _here.card == parameter("handle"),
        _here.state == literal(State.SENT),
        _here.ref.is_not(None),
        _here.era.is_not_distinct_from(parameter("spoken_in")),
    )
    .order_by(_here.id.desc()),
    "at handle spoken_in",
)
"""The platform's name of the message that shows a card: in another era it lies far above, so a new one is sent."""
WAITING = Statement(
    limited(
        select(_here.id, _here.person, _here.chat, _here.sealed, _here.urgency, _here.not_before, _here.doubts)
        .where(*WAITING_ROWS, _here.id > parameter("after"))
        .order_by(_here.id)
    ),
    "after most",
)
AHEAD = Statement(select(_here.id).where(*WAITING_ROWS, _here.not_before > parameter("now")), "now")
HASTEN = Statement(
    update(outbox).where(*WAITING_ROWS, _here.not_before > parameter("this")).values(not_before=parameter("now")),
    "now this",
)
# At once, and it counts as a doubt: a message that brings the program down each time it is sent must not go on
# for ever.
SEND_AGAIN = Statement(
    update(outbox)
    .where(*CLAIMED_ROWS, _here.boot != parameter("this"), _here.resend == literal(1))
    .values(state=literal(State.QUEUED), not_before=parameter("now"), doubts=_here.doubts + literal(1)),
    "now this",
)
IN_DOUBT = Statement(
    select(*(_here.id, _here.person, _here.chat, _here.sealed, _here.urgency, _here.not_before, _here.resend)).where(
        *CLAIMED_ROWS, _here.boot != parameter("this")
    ),
    "this",
)
"""What an earlier start had claimed, and since when: a claim writes its own time where the row's was."""
# Who got another message since has had an answer of some kind; taking buttons away is none.
FOLLOWED = Statement(
    select(func.count()).where(
        *(_here.person == parameter("id"), _here.chat == parameter("at"), _here.id > parameter("after")),
        _here.state.in_([literal(State.CLAIMED), literal(State.SENT), literal(State.MAYBE)]),
        _here.urgency < literal(Urgency.CLEANUP),
    ),
    "id at after",
)
"""How much has been said in a chat, or may have been, after a message."""
ONCE_MORE = Statement(
    update(outbox)
    .where(_here.id == parameter("row"))
    .values(state=literal(State.QUEUED), not_before=parameter("now"), resend=literal(AGAIN)),
    "now row",
)
LET_GO = Statement(
    update(outbox)
    .where(*CLAIMED_ROWS, _here.boot != parameter("this"))
    .values(state=literal(State.MAYBE), sealed=null()),
    "this",
)
CLEAR_CLEANUP = Statement(
    update(outbox)
    .where(
        _here.person == parameter("id"),
        _here.chat == parameter("at"),
        _here.urgency == literal(Urgency.CLEANUP),
        _here.state == literal(State.QUEUED),
    )
    .values(state=literal(State.CANCELLED), sealed=null()),
    "id at",
)
"""Nobody is there any more, so no buttons need to be taken away."""
SILENCE = Statement(update(outbox).where(OPEN).values(state=literal(State.CANCELLED), sealed=null()))
BOUND = Statement(update(outbox).where(_here.at > parameter("this")).values(at=parameter("now")), "now this")
"""No message is younger than now, whatever a clock said when it was spoken."""
OVERDUE = Statement(
    limited(select(_here.id).where(*WAITING_ROWS, _here.id < parameter("before"), _here.expires < parameter("now"))),
    "before now most",
)
"""Queued long ago and too late by now; whatever is recent is for the postman to find."""
