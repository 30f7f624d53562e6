"""The tables. Every column that is in clear says what it is for and how long it lives; all else is sealed.

House rule: a change here comes with a migration; a test compares the two.
"""

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, text
from sqlmodel import Field, SQLModel


def _number(*, key: bool = False, null: bool = False) -> Column[int]:
    # SQLite makes a column the row's own number only if it is called INTEGER.
    return Column(BigInteger().with_variant(Integer(), "sqlite"), primary_key=key, autoincrement=False, nullable=null)


def _sealed(*, key: bool = False, null: bool = False) -> Column[bytes]:
    return Column(LargeBinary, primary_key=key, nullable=null)


class Person(SQLModel, table=True):
    """One person's conversation, sealed, and when the clock has to call."""

    __tablename__ = "person"
    __table_args__ = (
        Index("person_answer_at", "answer_at", sqlite_where=text("answer_at IS NOT NULL")),
        Index("person_call_at", "call_at", sqlite_where=text("call_at IS NOT NULL")),
    )

    id: int = Field(sa_column=_number(key=True))
    home: int = Field(sa_column=_number())
    """The number of the address that unasked messages and cues go to."""
    era: int = Field(sa_column=_number())
    """Compared with the era of a queued row; tells how often somebody changed course, nothing else."""
    answer_at: int | None = Field(sa_column=_number(null=True))
    call_at: int | None = Field(sa_column=_number(null=True))
    faults: int = Field(sa_column=_number())
    """How often waking this person has failed in a row."""
    sealed: bytes = Field(sa_column=_sealed())


class Address(SQLModel, table=True):
    """Where a person is reached: found by a keyed hash, known only when opened."""

    __tablename__ = "address"
    __table_args__ = (Index("address_person", "person"), Index("address_number", "number", unique=True))

    hash: bytes = Field(sa_column=_sealed(key=True))
    number: int = Field(sa_column=_number())
    person: int = Field(sa_column=_number())
    channel: str
    sealed: bytes = Field(sa_column=_sealed())


class Heard(SQLModel, table=True):
    """The keyed hash of every event heard in the last days, so that none counts twice."""

    __tablename__ = "heard"
    __table_args__ = (Index("heard_at", "at"), {"sqlite_with_rowid": False})

    key: bytes = Field(sa_column=_sealed(key=True))
    at: int = Field(sa_column=_number())


class Outbox(SQLModel, table=True):
    """A message to be sent, or sent lately; the words are wiped as soon as nothing needs them."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("outbox_open", "id", sqlite_where=text("state < 2")),
        Index("outbox_card", "chat", "card", sqlite_where=text("card IS NOT NULL")),
        Index("outbox_person", "person"),
    )

    id: int = Field(sa_column=_number(key=True))
    person: int = Field(sa_column=_number())
    chat: int = Field(sa_column=_number())
    channel: str
    era: int | None = Field(sa_column=_number(null=True))
    urgency: int = Field(sa_column=_number())
    state: int = Field(sa_column=_number())
    not_before: int = Field(sa_column=_number())
    expires: int | None = Field(sa_column=_number(null=True))
    resend: bool
    must: bool
    card: str | None = None
    boot: int = Field(sa_column=_number())
    tries: int = Field(sa_column=_number())
    ref: str | None = None
    """The platform's id of the sent message, for edits."""
    sealed: bytes | None = Field(sa_column=_sealed(null=True))


class Note(SQLModel, table=True):
    """A fact beside the conversation, sealed."""

    __tablename__ = "note"
    __table_args__ = (Index("note_person", "person"),)

    id: int = Field(sa_column=_number(key=True))
    person: int = Field(sa_column=_number())
    sealed: bytes = Field(sa_column=_sealed())


class Parked(SQLModel, table=True):
    """An event whose turn raised: set aside, sealed, for a week."""

    __tablename__ = "parked"
    __table_args__ = (Index("parked_person", "person"),)

    id: int = Field(sa_column=_number(key=True))
    person: int = Field(sa_column=_number())
    at: int = Field(sa_column=_number())
    wrong: str
    """The kind of error and its place in the code; never a person's words."""
    sealed: bytes = Field(sa_column=_sealed())


class Edition(SQLModel, table=True):
    """A routine as it once was, for the sessions that began with it."""

    __tablename__ = "edition"

    id: str = Field(primary_key=True)
    at: int = Field(sa_column=_number())
    form: bytes = Field(sa_column=_sealed())


class Meta(SQLModel, table=True):
    """What the store knows of itself: the key's check value, the wake rule, cursors, counts."""

    __tablename__ = "meta"

    name: str = Field(primary_key=True)
    value: str


PEOPLE = Person.__table__  # type: ignore[attr-defined]
ADDRESSES = Address.__table__  # type: ignore[attr-defined]
HEARD = Heard.__table__  # type: ignore[attr-defined]
OUTBOX = Outbox.__table__  # type: ignore[attr-defined]
NOTES = Note.__table__  # type: ignore[attr-defined]
PARKED = Parked.__table__  # type: ignore[attr-defined]
EDITIONS = Edition.__table__  # type: ignore[attr-defined]
META = Meta.__table__  # type: ignore[attr-defined]
