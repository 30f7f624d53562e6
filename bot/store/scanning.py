"""The weekly scan: everybody once, a bounded piece at a time, for what all answered and for what has been kept long
enough.

House rules: how far it is and what was counted so far lies sealed in the table meta, so a restart goes on; votes are
only ever counted here, and no column holds one; what is published at the end is all that stays. Who can't be read is
passed over, and nobody else notices. How old something is, is counted in lived time (lived.py), and only so many people
a day are forgotten by age: whatever may still be wrong has days in which somebody notices.
"""

import logging
from collections import Counter
from collections.abc import Iterable

from msgspec import DecodeError, Struct, msgpack
from msgspec.structs import replace
from sqlalchemy import func, select

from bot.core.account.retention import KEPT_FOR, retained
from bot.core.checkins.results import publish, tally
from bot.core.machine.turn import next_wake
from bot.core.model.content import Content, Published
from bot.core.model.conversation import Conversation, Wakes, restored, saved
from bot.core.model.instants import DAY, Instant
from bot.store.desk import Desk
from bot.store.forgetting import delete_people
from bot.store.keeping import BY_ID, DROP, GET, PUT
from bot.store.mishap import fault_of
from bot.store.parcel import note as note_of
from bot.store.seat import LEAST_STATE, meta_row, note_row, person_row
from bot.store.statement import Lookup, Row, Statement, given
from bot.store.tables import note, person
from bot.vault import UnopenableSeal

_SCAN = meta_row("scan")
LASTING_NOTES = frozenset({"consent", "withdrawn", "joined"})
"""What is kept as long as the person is here: when they agreed, and to what."""
A_DAY, SHARE = 5, 100
"""So many people at most are forgotten by age in a day, or one of so many, whichever is more."""
log = logging.getLogger(__name__)

REWRITE = Statement(
    person.update()
    .where(person.c.id == given("row"))
    .values(answer_at=given("answer_at"), call_at=given("call_at"), sealed=given("sealed")),
    "answer_at call_at sealed row",
)
NOTES = Lookup(select(note.c.person, note.c.id, note.c.sealed), note.c.person)
COUNT = Statement(select(func.count()).select_from(person))
FORGET_NOTE = Statement(note.delete().where(note.c.id == given("row")), "row")


class Progress(Struct, frozen=True, array_like=True):
    """How far a scan is: behind whom, and how many gave which answer."""

    after: int = 0
    counts: dict[str, int] = {}


class Leaving(Struct, frozen=True, array_like=True):
    """On which day of lived time how many were forgotten by age, and how many had to wait in the scan by then."""

    day: int = 0
    gone: int = 0
    waiting: int = 0


class Scanned(Struct, frozen=True):
    """What a piece of the scan led to: how many were forgotten, how many have to wait for another day, and whether
    there is more to do."""

    forgotten: int = 0
    more: bool = True
    waiting: int = 0


def scan(desk: Desk, now: Instant, limit: int, least: int) -> Scanned:
    """Look at some people; after the last, publish what all answered, unless fewer than `least` did."""
    progress = _progress(desk)
    if not progress.after:
        _nobody_waits(desk)
    rows = BY_ID.rows(desk.connection, progress.after, limit)
    if not rows:
        _publish(desk, publish(progress.counts, now, least), sum(progress.counts.values()), least)
        DROP.run(desk.connection, "scan")
        PUT.run(desk.connection, "scanned", b"%d" % now)
        return Scanned(more=False)
    piece = _Piece(desk, now, rows)
    waiting = piece.write()
    counts = Counter(progress.counts)
    counts.update(tally(piece.here.values()))
    _keep(desk, Progress(rows[-1][0], dict(counts)))
    return Scanned(len(piece.gone) - waiting, waiting=waiting)


class _Piece:
    """Some people: those who stay, as they are from now on, and those who go."""

    def __init__(self, desk: Desk, now: Instant, rows: Iterable[Row]) -> None:
        self._desk = desk
        self._now = now
        self.here: dict[int, Conversation] = {}
        self.gone: list[int] = []
        self._changed: list[Row] = []
        for id, _answer_at, _call_at, sealed in rows:
            try:
                self._look(id, restored(desk.vault.open(sealed, person_row(id))))
            except Exception as error:
                log.error("A person can't be looked at and is passed over: %s", fault_of(error))

    def _look(self, id: int, before: Conversation) -> None:
        time = self._desk.time
        lived = time.aged(self._now)
        after = retained(before, time.sure(self._now), lived)
        if after is not None and after.met > lived and not time.doubted:
            after = replace(after, met=lived)  # heard under a clock that was ahead, and nobody will say when it was
        if after is None:
            self.gone.append(id)
            return
        if after is not before:
            wakes: Wakes = next_wake(after, self._desk.book)
            sealed = self._desk.vault.seal(saved(after), person_row(id), LEAST_STATE)
            self._changed.append((wakes.answer_at, wakes.call_at, sealed, id))
        self.here[id] = after

    def write(self) -> int:
        """What is too old goes; how many people are too many for today."""
        desk = self._desk
        REWRITE.each(desk.connection, self._changed)
        FORGET_NOTE.each(desk.connection, [(id,) for id in self._old_notes()])
        desk.wiped = desk.wiped or bool(self._changed)
        return self._forget()

    def _forget(self) -> int:
        if not self.gone:
            return 0
        desk, today = self._desk, self._desk.time.aged(self._now) // DAY
        before = leaving(desk)
        spent = before.gone if before.day == today else 0
        going = self.gone[: max(0, max(A_DAY, COUNT.one(desk.connection) // SHARE) - spent)]
        waiting = len(self.gone) - len(going)
        delete_people(desk, going)
        left = Leaving(today, spent + len(going), before.waiting + waiting)
        PUT.run(desk.connection, "leaving", msgpack.encode(left))
        return waiting

    def _old_notes(self) -> Iterable[int]:
        before = (self._desk.time.aged(self._now) - KEPT_FOR) * 1000
        for person_id, id, sealed in NOTES.rows(self._desk.connection, self.here):
            if id < before and not self._lasts(id, person_id, sealed):
                yield id

    def _lasts(self, id: int, person_id: int, sealed: bytes) -> bool:
        try:
            return note_of(self._desk.vault.open(sealed, note_row(id, person_id))).kind in LASTING_NOTES
        except (UnopenableSeal, DecodeError):
            return False


def leaving(desk: Desk) -> Leaving:
    """How the forgetting by age stands."""
    return msgpack.decode(GET.one(desk.connection, "leaving") or msgpack.encode(Leaving()), type=Leaving)


def _progress(desk: Desk) -> Progress:
    sealed = GET.one(desk.connection, "scan")
    if sealed is None:
        return Progress()
    try:
        return msgpack.decode(desk.vault.open(sealed, _SCAN), type=Progress)
    except (UnopenableSeal, DecodeError):
        return Progress()


def _keep(desk: Desk, progress: Progress) -> None:
    PUT.run(desk.connection, "scan", desk.vault.seal(msgpack.encode(progress), _SCAN))


def _publish(desk: Desk, published: Published | None, answered: int, least: int) -> None:
    if published is None:
        DROP.run(desk.connection, "published")
    else:
        PUT.run(desk.connection, "published", msgpack.encode(published))
    PUT.run(desk.connection, "answered", b"%d %d" % (answered, least))
    desk.book = replace(desk.book, published=published, answered=answered, least=least)


def with_results(desk: Desk, book: Content) -> Content:
    """The book with what the last scan published."""
    kept = GET.one(desk.connection, "published")
    answered, least = map(int, (GET.one(desk.connection, "answered") or b"0 %d" % book.least).split())
    book = replace(book, answered=answered, least=least)
    try:
        return book if kept is None else replace(book, published=msgpack.decode(kept, type=Published))
    except DecodeError:
        log.warning("The last results can't be read by this version; the next scan makes new ones")
        return book


def _nobody_waits(desk: Desk) -> None:
    if (before := leaving(desk)).waiting:
        PUT.run(desk.connection, "leaving", msgpack.encode(replace(before, waiting=0)))


def last_scan(desk: Desk) -> Instant:
    """When the last scan came to its end; 0: never, or one is not at its end yet."""
    return 0 if GET.one(desk.connection, "scan") is not None else int(GET.one(desk.connection, "scanned") or 0)
