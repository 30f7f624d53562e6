"""What the manual of SQLModel teaches: one object at a time, in a session."""

from pathlib import Path

from sqlalchemy import create_engine
from sqlmodel import Session, select

from bot.store.sealing.bindings import address_binding, person_binding
from bot.store.sql.sqlite import plain_connection
from bot.store.tables import Address, HeardKey, NoteRow, Outbox, Person
from bot.vault import Vault
from tests.benchmarks.rows import LETTER, LETTERS, NOTE, NOTES, PEOPLE, PERSON, Group, Row, seal

_PERSON, _LETTER, _NOTE = PERSON.split(", "), LETTER.split(", "), NOTE.split(", ")


def session_on(file: Path) -> Session:
    """A session on the same file with the same settings."""
    return Session(create_engine("sqlite://", creator=lambda: plain_connection(file)))


def write_objects(session: Session, vault: Vault, group: Group) -> None:
    """One group, event by event, in one commit."""
    people = {row[1]: row for row in group.people}
    for channel, chat, key in group.heard:
        hash = vault.hashed("key " + channel, key)
        if session.get(HeardKey, hash) is not None:
            continue
        session.add(HeardKey(key=hash, at=group.now))
        address = session.exec(select(Address).where(Address.hash == vault.hashed(channel, chat))).one()
        person = session.get_one(Person, address.person)
        vault.open(address.sealed, address_binding(address.number, person.id, address.channel))
        vault.open(person.sealed, person_binding(person.id))
        _change(person, vault, people[address.number])
        _add(session, vault, group, person.id)
    for id in group.given_way:
        before = session.get_one(Outbox, id)
        before.state, before.sealed = 5, None
    session.commit()


def _change(person: Person, vault: Vault, row: Row) -> None:
    for name, value in zip(_PERSON[1:-1], row[1:-1], strict=True):
        setattr(person, name, value)
    person.sealed = seal(vault, PEOPLE, row)[-1]


def _add(session: Session, vault: Vault, group: Group, person: int) -> None:
    for row in group.letters:
        if row[1] == person:
            letter = Outbox(**dict(zip(_LETTER, seal(vault, LETTERS, row), strict=True)))
            if letter.card is not None:
                _replace(session, letter)
            session.add(letter)
    for row in group.notes:
        if row[1] == person:
            session.add(NoteRow(**dict(zip(_NOTE, seal(vault, NOTES, row), strict=True))))


def _replace(session: Session, letter: Outbox) -> None:
    same = select(Outbox).where(Outbox.chat == letter.chat, Outbox.card == letter.card, Outbox.state == 0)
    for before in session.exec(same):
        before.state, before.sealed = 5, None
