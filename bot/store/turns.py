"""Turns: from what was heard, or from a wake-up, to everything that has to be on disk together.

House rules: all people of a group are read at once, every turn is made in memory, and everything is written by table.
A turn that raises changes nothing but itself: the event is set aside, sealed, the person is led off the ball and told
that something went wrong, and everybody else's turn counts.
"""

import traceback
from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Row

from bot.channel import Heard
from bot.core.conversation import next_wake, take_turn
from bot.core.person import Conversation, Turn, Wakes, newcomer, saved
from bot.core.words import SECOND, Event, Instant, Message, Urgency, Woke
from bot.store import statements as sql
from bot.store.hand import Hand
from bot.store.values import Spoken, Told
from bot.store.writing import Writing

PATIENCE = 3
"""After so many failed wake-ups in a row the session is ended kindly."""


class Place(Struct):
    """One person in one chat while a group of turns is made."""

    id: int
    number: int
    channel: str
    chat: str
    conversation: Conversation | None
    faults: int = 0
    new: bool = False
    hash: bytes = b""


class NoWayOn(AssertionError):
    """After a wake-up the next one does not lie in the future: it would ring for ever."""


def hear(hand: Hand, heard: Sequence[Heard], now: Instant) -> Spoken:
    """Everything heard for the first time leads to a turn; what was heard before changes nothing."""
    writing = Writing(hand, now)
    fresh = _first_time(hand, heard, writing)
    hashes = {hand.vault.hashed(each.channel, each.chat): each for each in fresh}
    places = _places(hand, hashes)
    for each in fresh:
        address = hand.vault.hashed(each.channel, each.chat)
        place = places.get(address) or _newcomer(hand, each, address, now)
        places[address] = place
        if not _turn(hand, writing, place, each.event, now):
            del places[address]
    return writing.done()


def wake(hand: Hand, now: Instant, most: int, *, unasked: bool) -> Spoken:
    """Those who are due, the longest overdue first, each with one wake-up."""
    due = sql.CALLED_NOW if unasked else sql.AWAITED_NOW
    writing = Writing(hand, now)
    for row in hand.connection.execute(due, {"now": now, "most": most}).all():
        _wake_up(hand, writing, row, now)
    return writing.done()


def tell(hand: Hand, told: Iterable[Told], now: Instant) -> Spoken:
    """Events for people known by number; those who are gone meanwhile hear nothing."""
    writing = Writing(hand, now)
    events = list(told)
    rows = hand.connection.execute(sql.PEOPLE_BY_ID, {"people": sorted({each.person for each in events})}).all()
    places = {row.id: place for row in rows if (place := _place(hand, row)) is not None}
    for each in events:
        if each.person in places and not _turn(hand, writing, places[each.person], each.event, now):
            del places[each.person]
    return writing.done()


def forget(hand: Hand, channel: str, chat: str, now: Instant) -> Spoken:
    """Nothing of whoever talks in this chat stays."""
    writing = Writing(hand, now)
    for place in _places(hand, [hand.vault.hashed(channel, chat)]).values():
        writing.forget(place, ())
    return writing.done()


def _first_time(hand: Hand, heard: Sequence[Heard], writing: Writing) -> list[Heard]:
    keys = {hand.vault.hashed(each.channel, f"event {each.key}"): each for each in reversed(heard)}
    known = set(hand.connection.execute(sql.HEARD_BEFORE, {"keys": list(keys)}).scalars()) if keys else set()
    fresh = {id(each): key for key, each in keys.items() if key not in known}
    writing.heard += fresh.values()
    return [each for each in heard if id(each) in fresh]


def _places(hand: Hand, hashes: Iterable[bytes]) -> dict[bytes, Place]:
    rows = hand.connection.execute(sql.PEOPLE_AT, {"hashes": list(hashes)}).all()
    by_person: dict[int, Conversation | None] = {}
    found = {}
    for row in rows:
        place = _place(hand, row)
        place.conversation = by_person.setdefault(row.id, place.conversation)
        found[bytes(row.hash)] = place
    return found


def _place(hand: Hand, row: Row[*tuple[Any, ...]]) -> Place:
    chat = hand.open_address(row.number, row.chat)
    return Place(row.id, row.number, row.channel, chat, hand.open_person(row.id, row.record), row.faults)


def _newcomer(hand: Hand, heard: Heard, address: bytes, now: Instant) -> Place:
    book = hand.book
    language = heard.language.partition("-")[0].lower()
    person = newcomer(
        now,
        language if language in book.languages else book.languages[0],
        heard.zone if heard.zone in book.zones else "UTC",
    )
    return Place(hand.mint(now), hand.mint(now), heard.channel, heard.chat, person, new=True, hash=address)


def _turn(hand: Hand, writing: Writing, place: Place, event: Event, now: Instant) -> bool:
    """One turn; False if the person is to be forgotten."""
    if place.conversation is None:
        raise LookupError("a forgotten person can't be told anything")
    try:
        turn, record, wakes = _taken(place.conversation, event, now, hand)
    except Exception as error:
        writing.park(place, event, _what(error))
        _say_sorry(writing, place, place.conversation)
        return True
    return _write(writing, place, turn, record, wakes)


def _taken(person: Conversation, event: Event, now: Instant, hand: Hand) -> tuple[Turn, bytes, Wakes]:
    """The turn, its saved form and its wakes: whatever may raise does so here."""
    turn = take_turn(person, event, now, hand.book)
    if turn.conversation is None:
        return turn, b"", Wakes()
    return turn, saved(turn.conversation), next_wake(turn.conversation, hand.book)


def _write(writing: Writing, place: Place, turn: Turn, record: bytes, wakes: Wakes) -> bool:
    place.conversation = turn.conversation
    if turn.conversation is None:
        writing.forget(place, turn.messages)
        return False
    place.faults = 0
    writing.keep(place, turn.conversation.era, record, wakes)
    writing.say(place, turn.messages)
    writing.note(place, turn.notes)
    writing.turned += 1
    return True


def _wake_up(hand: Hand, writing: Writing, row: Row[*tuple[Any, ...]], now: Instant) -> None:
    place = _place(hand, row)
    if place.conversation is None:
        return
    try:
        turn, record, wakes = _taken(place.conversation, Woke(), now, hand)
        if any(at is not None and at <= now for at in (wakes.answer_at, wakes.call_at)):
            raise NoWayOn(f"next wake {wakes} at {now}")
    except Exception as error:
        _not_woken(hand, writing, place, now, error)
        return
    _write(writing, place, turn, record, wakes)


def _not_woken(hand: Hand, writing: Writing, place: Place, now: Instant, error: Exception) -> None:
    """A wake-up that raises is tried again, later each time; the third time the session ends kindly."""
    person = place.conversation
    if person is None:
        return
    place.faults += 1
    writing.park(place, Woke(), _what(error))
    if place.faults < PATIENCE:
        later = now + SECOND * 2**place.faults
        writing.keep(place, person.era, saved(person), Wakes(later, later))
        return
    place.faults = 0
    person = replace(person, session=None, asking=None, calls=(), era=person.era + 1)
    writing.keep(place, person.era, saved(person), _wakes_or_none(hand, person, now))
    _say_sorry(writing, place, person)


def _wakes_or_none(hand: Hand, person: Conversation, now: Instant) -> Wakes:
    try:
        wakes = next_wake(person, hand.book)
    except Exception:
        return Wakes()
    return Wakes(*(None if at is None or at <= now else at for at in (wakes.answer_at, wakes.call_at)))


def _say_sorry(writing: Writing, place: Place, person: Conversation) -> None:
    if place.new:
        writing.keep(place, person.era, saved(person), Wakes())
    writing.say(place, (Message("crashed", person.language, Urgency.SAFETY, resend=True),))


def _what(error: Exception) -> str:
    """The kind of error and where, never its words: they could hold a person's."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" in {frames[-1].name}, line {frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"
