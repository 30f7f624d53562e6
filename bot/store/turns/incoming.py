"""The verbs that bring turns: something was heard, the clock woke somebody, the platform told something of somebody."""

from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import Struct, structs
from sqlalchemy import Select, func, select, update

from bot.channel import Heard
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation, Wakes
from bot.core.model.events import Event, Pressed, Said, Woke
from bot.core.model.instants import DAY, Instant
from bot.store.context import StoreContext
from bot.store.sql.statement import Lookup, Row, Statement, insert_row, limited, parameter
from bot.store.tables import address, heard, person, preferred
from bot.store.turns.batch import TurnBatch
from bot.store.turns.chat import Chat
from bot.store.turns.person_row import COLUMNS, PersonRow
from bot.store.turns.unit_of_work import UnitOfWork
from bot.store.values import Spoken

_MET = select(address.c.hash, address.c.number, address.c.sealed.label("address"), *COLUMNS).join_from(
    address, person, person.c.id == address.c.person
)
_AT_HOME = select(address.c.number, address.c.channel, address.c.sealed, *COLUMNS).join_from(
    person, address, address.c.number == person.c.home
)

KNOWN_KEYS = Lookup(select(heard.c.key), heard.c.key)
INSERT_HEARD = insert_row(heard)
MET = Lookup(_MET, address.c.hash)
AT_HOME = Lookup(_AT_HOME, person.c.id)

# Whoever has several chats has said where they want to be called; an answer goes where it was asked for.
_WHERE_CALLS_COME = select(address.c.number, address.c.channel, address.c.sealed, *COLUMNS).select_from(
    person.outerjoin(preferred, preferred.c.person == person.c.id).join(
        address, address.c.number == func.coalesce(preferred.c.chat, person.c.home)
    )
)


def _due(column: str, whom: Select[Any]) -> Select[Any]:
    at = person.c[column]
    return limited(whom.where(at <= parameter("now")).order_by(at))


DUE_ANSWERS = Statement(_due("answer_at", _AT_HOME), "now most")
DUE_CALLS = Statement(_due("call_at", _WHERE_CALLS_COME), "now most")


def _next(column: str) -> Select[tuple[object, ...]]:
    at = person.c[column]
    return select(func.min(at)).where(at.is_not(None))


NEXT_ANSWER = Statement(_next("answer_at"))
NEXT_CALL = Statement(_next("call_at"))
STEPPED = Statement(
    update(person).where(person.c.answer_at > parameter("this")).values(answer_at=parameter("now")),
    "now this",
)
CALLED = Statement(
    update(person).where(person.c.call_at > parameter("this")).values(call_at=parameter("now")),
    "now this",
)


def hear(context: StoreContext, events: Sequence[Heard], now: Instant) -> Spoken:
    """Turns for what was heard, in its order; what has been heard before brings none."""
    # The keys are written in the transaction of the turns: whoever dies in between has heard nothing, and is
    # told again.
    fresh = _unheard(context, readable(events))
    INSERT_HEARD.each(context.connection, [(key, context.time.aged(now)) for key in fresh])
    hashed = context.vault.hashed
    addressed = [(hashed(each.channel, each.chat), each) for each in fresh.values()]
    people = _met(context, {hash for hash, _ in addressed})
    chats: dict[bytes, Chat] = {}
    batch = TurnBatch(context, now)
    for hash, each in addressed:
        chat = chats.get(hash)
        if chat is None and hash in people:
            number, sealed, person = people[hash]
            chat = chats[hash] = Chat(person, number, each.channel, sealed, each.chat)
        # Also who said "delete" earlier in this very batch: whatever they say next, they are somebody new.
        if chat is None or batch.is_gone(chat):
            language, zone = _spoken_language(each, context.content), _zone(each, context.content)
            chat = chats[hash] = batch.welcome(each.channel, each.chat, hash, language, zone)
        batch.turn(chat, each.event)
    return batch.written()


def readable(events: Sequence[Heard]) -> Sequence[Heard]:
    """The same, with half characters, which no file can keep, turned into question marks."""
    try:
        "".join([f"{each.channel}{each.chat}{each.key}{_said(each.event)}" for each in events]).encode()
    except UnicodeEncodeError:
        # Looked for in all at once and mended one by one, because it hardly ever happens and every event would
        # pay for it.
        return [structs.replace(each, event=_mended(each.event), **_mendings(each)) for each in events]
    return events


def _said(event: Event) -> str:
    if type(event) is Pressed:
        return event.button
    return event.text if type(event) is Said else "".join(_texts(event).values())


def _mended(event: Event) -> Event:
    return structs.replace(event, **_mendings(event))


def _mendings(thing: Struct) -> dict[str, str]:
    return {name: value.encode("utf-8", "replace").decode() for name, value in _texts(thing).items()}


def _texts(thing: Struct) -> dict[str, str]:
    return {name: value for name, value in structs.asdict(thing).items() if isinstance(value, str)}


def _unheard(context: StoreContext, events: Sequence[Heard]) -> dict[bytes, Heard]:
    """Key hash -> event, for what has not been heard, neither before nor twice in this batch."""
    fresh: dict[bytes, Heard] = {}
    for each in events:
        # Twice in one batch counts once, and the first one's place in the order is the one that holds.
        fresh.setdefault(context.vault.hashed("key " + each.channel, each.key), each)
    for (key,) in KNOWN_KEYS.rows(context.connection, fresh):
        fresh.pop(key, None)
    return fresh


def _met(context: StoreContext, hashes: Iterable[bytes]) -> dict[bytes, tuple[int, bytes, PersonRow]]:
    """Address hash -> its number, its name sealed, and who is there; somebody with two addresses is one row."""
    people: dict[int, PersonRow] = {}
    met: dict[bytes, tuple[int, bytes, PersonRow]] = {}
    for row in MET.rows(context.connection, hashes):
        hash, number, sealed, id = row[:4]
        person = people.get(id)
        if person is None:
            person = people[id] = PersonRow.read(row[3:])
        met[hash] = (number, sealed, person)
    return met


def _spoken_language(each: Heard, content: Content) -> str:
    code = each.language.replace("_", "-").split("-")[0].lower()
    return code if code in content.languages else content.languages[0]


def _zone(each: Heard, content: Content) -> str:
    return each.zone if each.zone in content.zones else "UTC"


def wake(context: StoreContext, now: Instant, limit: int, unasked: bool) -> Spoken:
    """Turns for those who are due, the longest waiting first: chosen and turned in the same transaction."""
    batch = TurnBatch(context, now)
    # In one transaction with the choosing: between two, somebody could speak and be woken for what they have
    # just answered.
    for row in (DUE_CALLS if unasked else DUE_ANSWERS).rows(context.connection, now, limit):
        batch.turn(at_home(row), Woke())
    return batch.written()


def tell(context: StoreContext, news: Sequence[tuple[int, Event]], now: Instant) -> Spoken:
    """Turns for people by their ids; who has been forgotten meanwhile is told nothing."""
    if not news:
        return Spoken()
    home = {row[3]: at_home(row) for row in AT_HOME.rows(context.connection, {id for id, _ in news})}
    batch = TurnBatch(context, now)
    for id, event in news:
        if id in home and not batch.is_gone(home[id]):
            batch.turn(home[id], event)
    return batch.written()


def _who_is_in(context: StoreContext, channel: str, chat: str) -> PersonRow | None:
    """Whoever is in a chat, if anybody is; raises UnopenableSeal if the address is not theirs."""
    hash = context.vault.hashed(channel, chat)
    if (here := _met(context, [hash]).get(hash)) is None:
        return None
    number, sealed, person_row = here
    Chat(person_row, number, channel, sealed, chat).address(context.vault)
    return person_row


def find(context: StoreContext, channel: str, chat: str) -> Conversation | None:
    """The conversation with whoever is in a chat, if anybody is."""
    here = _who_is_in(context, channel, chat)
    return None if here is None else here.conversation(context.vault)


def forget(context: StoreContext, channel: str, chat: str, now: Instant) -> None:
    """Nothing of whoever is in a chat stays."""
    work = UnitOfWork(context.pending)
    person = _who_is_in(context, channel, chat)
    if person is not None:
        work.people[person.id] = person
        work.forget(person, context.mint(now))
    work.write(context, 0)


def at_home(row: Row) -> Chat:
    """The chat where somebody was last, from a row of AT_HOME or of who is due."""
    number, channel, sealed, *columns = row
    return Chat(PersonRow.read(tuple(columns)), number, channel, sealed)


def next_wakes(context: StoreContext) -> Wakes:
    """The earliest wake of each kind, of all people."""
    return Wakes(NEXT_ANSWER.one(context.connection), NEXT_CALL.one(context.connection))


def stepped(context: StoreContext, now: Instant, by: int = 0) -> int:
    """The wall clock went back `by` so much: everyone who would be woken later is due; how many that are.

    Where it was days, what is unasked was planned by a wrong clock: each is looked at once, and waits anew.
    """
    # By hours nothing unasked moves: it is planned by the calendar, and would be said early.
    called = CALLED.run(context.connection, now, now) if by >= DAY else 0
    return STEPPED.run(context.connection, now, now) + called
