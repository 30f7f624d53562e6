"""People for a benchmark: conversations that the core itself led, sealed into a database many at a time."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path

from msgspec.structs import replace

from bot.core.machine.turn import next_wake
from bot.core.model.conversation import CompletedSession, Conversation, Outreach, Wakes, saved
from bot.core.model.instants import DAY, MINUTE, Instant
from bot.core.model.intents import Intent
from bot.core.model.questions import OutreachKind
from bot.store import open_store
from bot.store.sealing.bindings import LEAST_STATE, address_binding, person_binding
from bot.vault import Vault, open_vault
from tests.core.talk import BOOK, MORNING, WELL, Talk

CHANNEL = "bench"
RULE = "rule"
NOW = MORNING
_PIECE = 20_000


def _in_a_session(talk: Talk) -> None:
    talk.says("hello")
    talk.taps(Intent.AGREE_ADULT, *WELL, Intent.HAVE_BALL, "routine-full")
    talk.taps("6")
    talk.wait(260)


def _before_the_knees(talk: Talk) -> None:
    _in_a_session(talk)
    talk.wait(85)


def _at_the_menu(talk: Talk) -> None:
    _in_a_session(talk)
    talk.wait(400)
    talk.taps("4")


def _in_the_screening(talk: Talk) -> None:
    talk.says("hello")
    talk.taps(Intent.AGREE_ADULT, *WELL[:3])


def _in_a_pause(talk: Talk) -> None:
    _in_a_session(talk)
    talk.taps(Intent.PAUSE)


def _asked(talk: Talk) -> None:
    _in_a_session(talk)
    talk.says("well well well")


def _promised(talk: Talk) -> None:
    _at_the_menu(talk)
    talk.person = replace(talk.me, outreach=(Outreach(OutreachKind.BALL, talk.now + DAY),))


def _led(way: Callable[[Talk], None], until: Instant) -> Conversation:
    trial = Talk()
    way(trial)
    talk = Talk(now=until - (trial.now - MORNING))
    way(talk)
    return replace(talk.me, sessions=(_practice(until),) * 12 + talk.me.sessions)


def _practice(now: Instant) -> CompletedSession:
    return CompletedSession(now - DAY, now - DAY + 10 * MINUTE, "full", 6, 4, "finished")


def mixed(until: Instant = NOW) -> tuple[Conversation, ...]:
    """One of each kind, many of them in a session, as they are at an instant."""
    ways = (_in_a_session, _in_a_session, _in_a_pause, _asked, _in_the_screening, _at_the_menu)
    return tuple(_led(way, until) for way in ways)


def lying_there(wake: Instant) -> Conversation:
    """Somebody on the ball for whom the next step opens at that very instant."""
    trial = _led(_before_the_knees, NOW)
    answer_at = next_wake(trial, BOOK).answer_at
    assert answer_at is not None
    return _led(_before_the_knees, wake - (answer_at - NOW))


def promised(until: Instant = NOW) -> Conversation:
    """Somebody at rest who will hear from us tomorrow."""
    return _led(_promised, until)


def file_in(folder: Path) -> Path:
    """Where the database of a folder is."""
    return folder / "data" / "easeback.db"


def url_in(folder: Path) -> str:
    """The address of the database of a folder."""
    return f"sqlite:///{file_in(folder)}"


def vault_in(folder: Path) -> Vault:
    """The keys that belong to the database of a folder."""
    return open_vault(folder / "keys" / "key", None, fresh=not file_in(folder).exists())


def settle(folder: Path, people: Iterable[Conversation], now: Instant = NOW, rule: str = RULE) -> None:
    """A new database with these people in it; the one with number n is met in the chat "n"."""
    vault = vault_in(folder)
    store = open_store(url_in(folder), vault, 1)
    store.begin(BOOK, rule)
    store.close()
    with closing(sqlite3.connect(file_in(folder))) as connection:
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-300000"):
            connection.execute(f"PRAGMA {pragma}")
        for persons, addresses in _pieces(vault, people, (now - DAY) * 1000):
            connection.executemany("INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?)", persons)
            connection.executemany("INSERT INTO address VALUES (?, ?, ?, ?, ?)", addresses)
        connection.commit()
        connection.execute("PRAGMA journal_mode=WAL")


Pieces = tuple[list[tuple[object, ...]], list[tuple[object, ...]]]


def _pieces(vault: Vault, people: Iterable[Conversation], first: int) -> Iterator[Pieces]:
    persons, addresses = list[tuple[object, ...]](), list[tuple[object, ...]]()
    record: Conversation | None = None
    plain, wakes = b"", Wakes()
    for number, person in enumerate(people):
        if person is not record:
            record, plain, wakes = person, saved(person), next_wake(person, BOOK)
        id = first + 2 * number
        home, chat = id + 1, str(number)
        sealed = vault.seal(plain, person_binding(id), LEAST_STATE)
        persons.append((id, home, person.course_version, wakes.answer_at, wakes.call_at, 0, sealed))
        address = vault.seal(chat.encode(), address_binding(home, id, CHANNEL))
        addresses.append((home, vault.hashed(CHANNEL, chat), id, CHANNEL, address))
        if len(persons) == _PIECE:
            yield persons, addresses
            persons, addresses = [], []
    yield persons, addresses
