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
from bot.store.context import Desk
from bot.store.sql.statement import Lookup, Row, Statement, given, inserting, most
from bot.store.tables import address, heard, person, preferred
from bot.store.turns.batch import Sitting
from bot.store.turns.person_row import Chat, Seat, seated
from bot.store.turns.unit_of_work import Sheet
from bot.store.values import Spoken

_SEAT = (
    person.c.id,
    person.c.home,
    person.c.era,
    person.c.answer_at,
    person.c.call_at,
    person.c.faults,
    person.c.sealed,
)
_MET = select(address.c.hash, address.c.number, address.c.sealed.label("address"), *_SEAT).join_from(
    address, person, person.c.id == address.c.person
)
_AT_HOME = select(address.c.number, address.c.channel, address.c.sealed, *_SEAT).join_from(
    person, address, address.c.number == person.c.home
)

KNOWN_KEYS = Lookup(select(heard.c.key), heard.c.key)
INSERT_HEARD = inserting(heard)
MET = Lookup(_MET, address.c.hash)
AT_HOME = Lookup(_AT_HOME, person.c.id)

_WHERE_CALLS_COME = select(address.c.number, address.c.channel, address.c.sealed, *_SEAT).select_from(
    person.outerjoin(preferred, preferred.c.person == person.c.id).join(
        address, address.c.number == func.coalesce(preferred.c.chat, person.c.home)
    )
)


def _due(column: str, whom: Select[Any]) -> Select[Any]:
    at = person.c[column]
    return most(whom.where(at <= given("now")).order_by(at))


DUE_ANSWERS = Statement(_due("answer_at", _AT_HOME), "now most")
DUE_CALLS = Statement(_due("call_at", _WHERE_CALLS_COME), "now most")


def _next(column: str) -> Select[tuple[object, ...]]:
    at = person.c[column]
    return select(func.min(at)).where(at.is_not(None))


NEXT_ANSWER = Statement(_next("answer_at"))
NEXT_CALL = Statement(_next("call_at"))
STEPPED = Statement(
    update(person).where(person.c.answer_at > given("this")).values(answer_at=given("now")),
    "now this",
)
CALLED = Statement(
    update(person).where(person.c.call_at > given("this")).values(call_at=given("now")),
    "now this",
)


def hear(desk: Desk, events: Sequence[Heard], now: Instant) -> Spoken:
    """Turns for what was heard, in its order; what has been heard before brings none."""
    fresh = _unheard(desk, readable(events))
    INSERT_HEARD.each(desk.connection, [(key, desk.time.aged(now)) for key in fresh])
    hashed = desk.vault.hashed
    addressed = [(hashed(each.channel, each.chat), each) for each in fresh.values()]
    seats = _met(desk, {hash for hash, _ in addressed})
    chats: dict[bytes, Chat] = {}
    sitting = Sitting(desk, now)
    for hash, each in addressed:
        chat = chats.get(hash)
        if chat is None and hash in seats:
            number, sealed, seat = seats[hash]
            chat = chats[hash] = Chat(seat, number, each.channel, sealed, each.chat)
        if chat is None or sitting.is_gone(chat):
            language, zone = _spoken_language(each, desk.book), _zone(each, desk.book)
            chat = chats[hash] = sitting.welcome(each.channel, each.chat, hash, language, zone)
        sitting.turn(chat, each.event)
    return sitting.written()


def readable(events: Sequence[Heard]) -> Sequence[Heard]:
    """The same, with half characters, which no file can keep, turned into question marks."""
    try:
        "".join([f"{each.channel}{each.chat}{each.key}{_said(each.event)}" for each in events]).encode()
    except UnicodeEncodeError:
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


def _unheard(desk: Desk, events: Sequence[Heard]) -> dict[bytes, Heard]:
    """Key hash -> event, for what has not been heard, neither before nor twice in this batch."""
    fresh: dict[bytes, Heard] = {}
    for each in events:
        fresh.setdefault(desk.vault.hashed("key " + each.channel, each.key), each)
    for (key,) in KNOWN_KEYS.rows(desk.connection, fresh):
        fresh.pop(key, None)
    return fresh


def _met(desk: Desk, hashes: Iterable[bytes]) -> dict[bytes, tuple[int, bytes, Seat]]:
    """Address hash -> its number, its name sealed, and who is there; somebody with two addresses has one seat."""
    seats: dict[int, Seat] = {}
    met: dict[bytes, tuple[int, bytes, Seat]] = {}
    for row in MET.rows(desk.connection, hashes):
        hash, number, sealed, id = row[:4]
        seat = seats.get(id)
        if seat is None:
            seat = seats[id] = seated(row[3:])
        met[hash] = (number, sealed, seat)
    return met


def _spoken_language(each: Heard, book: Content) -> str:
    code = each.language.replace("_", "-").split("-")[0].lower()
    return code if code in book.languages else book.languages[0]


def _zone(each: Heard, book: Content) -> str:
    return each.zone if each.zone in book.zones else "UTC"


def wake(desk: Desk, now: Instant, limit: int, unasked: bool) -> Spoken:
    """Turns for those who are due, the longest waiting first: chosen and turned in the same transaction."""
    sitting = Sitting(desk, now)
    for row in (DUE_CALLS if unasked else DUE_ANSWERS).rows(desk.connection, now, limit):
        sitting.turn(_at_home(row), Woke())
    return sitting.written()


def tell(desk: Desk, told: Sequence[tuple[int, Event]], now: Instant) -> Spoken:
    """Turns for people by their ids; who has been forgotten meanwhile is told nothing."""
    if not told:
        return Spoken()
    home = {row[3]: _at_home(row) for row in AT_HOME.rows(desk.connection, {id for id, _ in told})}
    sitting = Sitting(desk, now)
    for id, event in told:
        if id in home and not sitting.is_gone(home[id]):
            sitting.turn(home[id], event)
    return sitting.written()


def _found(desk: Desk, channel: str, chat: str) -> Seat | None:
    """Whoever is in a chat, if anybody is; raises UnopenableSeal if the address is not theirs."""
    for number, sealed, seat in _met(desk, [desk.vault.hashed(channel, chat)]).values():
        Chat(seat, number, channel, sealed, chat).address(desk.vault)
        return seat
    return None


def find(desk: Desk, channel: str, chat: str) -> Conversation | None:
    """The conversation with whoever is in a chat, if anybody is."""
    found = _found(desk, channel, chat)
    return None if found is None else found.conversation(desk.vault)


def forget(desk: Desk, channel: str, chat: str, now: Instant) -> None:
    """Nothing of whoever is in a chat stays."""
    sheet = Sheet(desk.unsaid)
    seat = _found(desk, channel, chat)
    if seat is not None:
        sheet.seats[seat.id] = seat
        sheet.forget(seat, desk.mint(now))
    sheet.write(desk, 0)


def _at_home(row: Row) -> Chat:
    number, channel, sealed, *seat = row
    return Chat(seated(tuple(seat)), number, channel, sealed)


def next_wakes(desk: Desk) -> Wakes:
    """The earliest wake of each kind, of all people."""
    return Wakes(NEXT_ANSWER.one(desk.connection), NEXT_CALL.one(desk.connection))


def stepped(desk: Desk, now: Instant, by: int = 0) -> int:
    """The wall clock went back `by` so much: everyone who would be woken later is due; how many that are.

    Where it was days, what is unasked was planned by a wrong clock: each is looked at once, and waits anew.
    """
    called = CALLED.run(desk.connection, now, now) if by >= DAY else 0
    return STEPPED.run(desk.connection, now, now) + called
