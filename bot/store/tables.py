"""The tables. What a person said, scored or answered, and who they are, is only ever in a column called `sealed`.

House rules: an id is minted from lived time (lived.py) in microseconds, so it also tells the age of its row; so does
`at`, in milliseconds. What somebody waits for is an instant of the wall clock, milliseconds UTC. Whatever is in clear
is listed with its purpose and lifetime in the docstring of its table, as "column: purpose; lifetime", and a test
compares the two.

Some columns and tables are older than today's words, and another name is worth no migration: `era` is the course
version; `keepsake` holds what adapters remember (AdapterStateRow); `forgotten` holds tombstones, `mark` is one;
`parked` holds events that were set aside; `home` is the number of the chat where somebody was last.
"""

from typing import Any, ClassVar

from sqlalchemy import Index, LargeBinary, Table, text
from sqlmodel import Field, SQLModel

from bot.store.sql.dialect import BIG, WITHOUT_ROW_NUMBER, partial_index

# One column for all that is sealed: padded, and bound to its row (bot/store/sealing).
BYTES = LargeBinary()


class Person(SQLModel, table=True):
    """One person's row: the sealed conversation and what is derived from it.

    id: names the row; while the person is here
    home: the number of the address of the last turn, where those who wait are answered; while the person is here
    era: compared with the era of queued messages; while the person is here
    answer_at: when someone who waits is woken; until the next turn
    call_at: when an unasked message comes; until the next turn
    faults: how often waking failed in a row; until a turn succeeds
    """

    __table_args__: ClassVar[Any] = (
        # Most people wait for nothing: of a million rows the index holds the few that somebody waits for.
        partial_index("person_answer", "answer_at", where="answer_at IS NOT NULL"),
        partial_index("person_call", "call_at", where="call_at IS NOT NULL"),
    )
    id: int = Field(primary_key=True, sa_type=BIG)
    home: int = Field(sa_type=BIG)
    era: int = Field(sa_type=BIG)
    answer_at: int | None = Field(default=None, sa_type=BIG)
    call_at: int | None = Field(default=None, sa_type=BIG)
    faults: int = Field(default=0, sa_type=BIG)
    sealed: bytes = Field(sa_type=BYTES)


class Address(SQLModel, table=True):
    """Where a person is met: a chat of a channel, found by its keyed hash.

    number: names the row, and the chat in the outbox; while the person is here
    hash: finds the address when something is heard, tells nothing without the key; while the person is here
    person: whose it is; while the person is here
    channel: the platform; while the person is here
    """

    number: int = Field(primary_key=True, sa_type=BIG)
    hash: bytes = Field(unique=True, sa_type=BYTES)
    person: int = Field(foreign_key="person.id", index=True, sa_type=BIG)
    channel: str
    sealed: bytes = Field(sa_type=BYTES)


class HeardKey(SQLModel, table=True):
    """The keys of what was heard, so that nothing is heard twice.

    key: a keyed hash of the platform's name for the event; eight days
    at: when it was heard; eight days
    """

    __tablename__ = "heard"
    __table_args__: ClassVar[Any] = (Index("heard_at", "at"), WITHOUT_ROW_NUMBER)
    key: bytes = Field(primary_key=True, sa_type=BYTES)
    at: int = Field(sa_type=BIG)


class Outbox(SQLModel, table=True):
    """Messages on their way. A row stands alone: destination, language and words are sealed inside.

    id: names the row, gives the order in a chat; seven days
    person: whose era counts, who is told when it is refused; seven days
    chat: the number of the address, keeps order within a chat; seven days
    era: the era that spoke it, if it passes away with that; seven days
    urgency: what may overtake what; seven days
    state: queued, claimed, sent, maybe, expired, cancelled or refused; seven days
    not_before: when it may be tried, or since when it is claimed; seven days
    expires: when it is too late to be said; seven days
    resend: whether to send again when nobody knows, 2 if it was after a crash; seven days
    must: whether the person's conversation is told when it expires; seven days
    card: the handle of a message that is edited in place; seven days
    boot: which start of the program claimed it; seven days
    tries: how often it was claimed, for the back-off; seven days
    ref: the platform's number of the message, for edits; seven days
    doubts: how often nobody knew whether it arrived; seven days
    at: when it was spoken, in lived time; seven days
    """

    __table_args__: ClassVar[Any] = (
        # What waits or is under way, among a week of messages that are done.
        partial_index("outbox_open", "state", where="state < 2"),
        Index("outbox_person", "person"),
        partial_index("outbox_card", "chat", "card", where="card IS NOT NULL"),
        Index("outbox_at", "at"),
    )
    id: int = Field(primary_key=True, sa_type=BIG)
    person: int = Field(sa_type=BIG)
    chat: int = Field(sa_type=BIG)
    era: int | None = Field(default=None, sa_type=BIG)
    urgency: int = Field(sa_type=BIG)
    state: int = Field(sa_type=BIG)
    not_before: int = Field(sa_type=BIG)
    expires: int | None = Field(default=None, sa_type=BIG)
    resend: int = Field(sa_type=BIG)
    must: int = Field(sa_type=BIG)
    card: str | None = Field(default=None)
    boot: int = Field(sa_type=BIG)
    tries: int = Field(sa_type=BIG)
    ref: str | None = Field(default=None)
    sealed: bytes | None = Field(default=None, sa_type=BYTES)
    doubts: int = Field(default=0, sa_type=BIG, sa_column_kwargs={"server_default": text("0")})
    at: int = Field(default=0, sa_type=BIG, sa_column_kwargs={"server_default": text("0")})


class Standing(SQLModel, table=True):
    """The newest buttons in each chat of a platform that can take them away again.

    chat: the number of the address; while the person is here
    id: the row of the outbox that brought them, older ones never take their place; while the person is here
    ref: the platform's number of the message; while the person is here
    """

    chat: int = Field(primary_key=True, sa_type=BIG)
    id: int = Field(sa_type=BIG)
    ref: str


class AdapterStateRow(SQLModel, table=True):
    """What an adapter has to know of its platform after a restart: a file's name there, whose poll it was, a session.

    key: a keyed hash of its name; ninety days
    at: when it was kept; ninety days
    """

    __tablename__ = "keepsake"
    __table_args__: ClassVar[Any] = (Index("keepsake_at", "at"), WITHOUT_ROW_NUMBER)
    key: bytes = Field(primary_key=True, sa_type=BYTES)
    at: int = Field(sa_type=BIG)
    sealed: bytes = Field(sa_type=BYTES)


class NoteRow(SQLModel, table=True):
    """Facts beside a conversation.

    id: names the row and tells its age; while the person is here
    person: whose it is; while the person is here
    """

    __tablename__ = "note"
    id: int = Field(primary_key=True, sa_type=BIG)
    person: int = Field(foreign_key="person.id", index=True, sa_type=BIG)
    sealed: bytes = Field(sa_type=BYTES)


class Parked(SQLModel, table=True):
    """Events whose turn went wrong twice, kept to be looked into.

    id: names the row and tells its age; seven days
    person: whose it is; seven days, or while the person is here
    at: when it happened; seven days
    fault: the kind of error and the line of the program, never its words; seven days
    """

    id: int = Field(primary_key=True, sa_type=BIG)
    person: int = Field(foreign_key="person.id", index=True, sa_type=BIG)
    at: int = Field(sa_type=BIG)
    sealed: bytes = Field(sa_type=BYTES)
    fault: str


class Preferred(SQLModel, table=True):
    """Where unasked messages come, for somebody who has several chats.

    person: whose choice it is; while the person is here
    chat: the number of the address; while the person is here
    """

    person: int = Field(primary_key=True, foreign_key="person.id", sa_type=BIG)
    chat: int = Field(sa_type=BIG)


class LinkCode(SQLModel, table=True):
    """Codes that one chat shows, to be typed in another one of the same person.

    hash: finds the code when it is typed, tells nothing without the key; ten minutes
    person: whose chat shows it; ten minutes
    chat: the number of the address that shows it; ten minutes
    until: when it stops to count; ten minutes
    """

    __tablename__ = "code"
    __table_args__: ClassVar[Any] = (WITHOUT_ROW_NUMBER,)
    hash: bytes = Field(primary_key=True, sa_type=BYTES)
    person: int = Field(foreign_key="person.id", index=True, sa_type=BIG)
    chat: int = Field(sa_type=BIG)
    until: int = Field(sa_type=BIG)


class Guess(SQLModel, table=True):
    """Codes that were wrong, so that nobody can try them all.

    id: names the row and tells its age; ten minutes
    chat: a keyed hash of where it was typed, not that of the address, so that it counts after "delete"; ten minutes
    """

    id: int = Field(primary_key=True, sa_type=BIG)
    chat: bytes = Field(index=True, sa_type=BYTES)


class Forgotten(SQLModel, table=True):
    """Addresses whose person asked to be forgotten, so that no backup from before can bring them back.

    mark: stands for the address and is not its hash, tells nothing without the key; thirteen months
    at: when, by the same count as ids: an address with a smaller number is the one from before; thirteen months
    """

    __table_args__: ClassVar[Any] = (Index("forgotten_at", "at"), WITHOUT_ROW_NUMBER)
    mark: bytes = Field(primary_key=True, sa_type=BYTES)
    at: int = Field(sa_type=BIG)


class Edition(SQLModel, table=True):
    """Forms as they were, for the sessions that began with them; content, nothing of a person.

    id: the hash of the form; always
    form: the form itself; always
    """

    id: str = Field(primary_key=True)
    form: bytes = Field(sa_type=BYTES)


class Meta(SQLModel, table=True):
    """What the store knows of itself.

    key: held, check, rule, cursor, seals, scan, scanned, published, answered, time, word, leaving, copies, told; always
    value: the value, a sealed one for check, scan, seals, time and word; always
    """

    key: str = Field(primary_key=True)
    value: bytes = Field(sa_type=BYTES)


def table_of(model: type[SQLModel]) -> Table:
    """The table behind a model, for statements."""
    return SQLModel.metadata.tables[str(model.__tablename__)]


person = table_of(Person)
address = table_of(Address)
heard = table_of(HeardKey)
outbox = table_of(Outbox)
standing = table_of(Standing)
adapter_state = table_of(AdapterStateRow)
note = table_of(NoteRow)
parked = table_of(Parked)
preferred = table_of(Preferred)
code = table_of(LinkCode)
guess = table_of(Guess)
forgotten = table_of(Forgotten)
edition = table_of(Edition)
meta = table_of(Meta)
