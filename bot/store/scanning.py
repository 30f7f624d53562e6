"""The weekly scan: everybody once, a bounded piece at a time, for what all answered and for what has been kept long
enough.

House rules: how far it is and what was counted so far lies sealed in the table meta, so a restart goes on; votes are
only ever counted here, and no column holds one; what is published at the end is all that stays. Who can't be read is
passed over, and nobody else notices.
"""

import logging
from collections import Counter
from collections.abc import Iterable

from msgspec import DecodeError, Struct, msgpack
from msgspec.structs import replace
from sqlalchemy import select

from bot.core.account.retention import KEPT_FOR, retained
from bot.core.checkins.results import publish, tally
from bot.core.machine.turn import next_wake
from bot.core.model.content import Content, Published
from bot.core.model.conversation import Conversation, Wakes, restored, saved
from bot.core.model.instants import Instant
from bot.store.desk import Desk
from bot.store.forgetting import forget_people
from bot.store.keeping import BY_ID, DROP, GET, PUT
from bot.store.mishap import fault_of
from bot.store.parcel import note as note_of
from bot.store.seat import note_row, person_row
from bot.store.statement import Lookup, Row, Statement, given
from bot.store.tables import note, person
from bot.vault import UnopenableSeal

_SCAN = b"meta scan"
LASTING_NOTES = frozenset({"consent", "withdrawn", "joined"})
"""What is kept as long as the person is here: when they agreed, and to what."""
log = logging.getLogger(__name__)

REWRITE = Statement(
    person.update()
    .where(person.c.id == given("row"))
    .values(answer_at=given("answer_at"), call_at=given("call_at"), sealed=given("sealed")),
    "answer_at call_at sealed row",
)
NOTES = Lookup(select(note.c.person, note.c.id, note.c.sealed), note.c.person)
FORGET_NOTE = Statement(note.delete().where(note.c.id == given("row")), "row")


class Progress(Struct, frozen=True, array_like=True):
    """How far a scan is: behind whom, and how many gave which answer."""

    after: int = 0
    counts: dict[str, int] = {}


class Scanned(Struct, frozen=True):
    """What a piece of the scan led to: who was here for too long without a word, and whether there is more to do."""

    forgotten: int = 0
    more: bool = True


def scan(desk: Desk, now: Instant, limit: int, least: int) -> Scanned:
    """Look at some people; after the last, publish what all answered, unless fewer than `least` did."""
    progress = _progress(desk)
    rows = BY_ID.rows(desk.connection, progress.after, limit)
    if not rows:
        _publish(desk, publish(progress.counts, now, least))
        DROP.run(desk.connection, "scan")
        PUT.run(desk.connection, "scanned", b"%d" % now)
        return Scanned(more=False)
    piece = _Piece(desk, now, rows)
    piece.write()
    counts = Counter(progress.counts)
    counts.update(tally(piece.here.values()))
    _keep(desk, Progress(rows[-1][0], dict(counts)))
    return Scanned(len(piece.gone))


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
        after = retained(before, self._now)
        if after is None:
            self.gone.append(id)
            return
        if after is not before:
            wakes: Wakes = next_wake(after, self._desk.book)
            sealed = self._desk.vault.seal(saved(after), person_row(id))
            self._changed.append((wakes.answer_at, wakes.call_at, sealed, id))
        self.here[id] = after

    def write(self) -> None:
        """What is too old goes."""
        desk = self._desk
        REWRITE.each(desk.connection, self._changed)
        FORGET_NOTE.each(desk.connection, [(id,) for id in self._old_notes()])
        forget_people(desk, {id: desk.mint(self._now) for id in self.gone})
        desk.wiped = desk.wiped or bool(self._changed)

    def _old_notes(self) -> Iterable[int]:
        before = (self._now - KEPT_FOR) * 1000
        for _, id, sealed in NOTES.rows(self._desk.connection, self.here):
            if id < before and not self._lasts(id, sealed):
                yield id

    def _lasts(self, id: int, sealed: bytes) -> bool:
        try:
            return note_of(self._desk.vault.open(sealed, note_row(id))).kind in LASTING_NOTES
        except (UnopenableSeal, DecodeError):
            return False


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


def _publish(desk: Desk, published: Published | None) -> None:
    if published is None:
        DROP.run(desk.connection, "published")
    else:
        PUT.run(desk.connection, "published", msgpack.encode(published))
    desk.book = replace(desk.book, published=published)


def with_results(desk: Desk, book: Content) -> Content:
    """The book with what the last scan published."""
    kept = GET.one(desk.connection, "published")
    try:
        return book if kept is None else replace(book, published=msgpack.decode(kept, type=Published))
    except DecodeError:
        log.warning("The last results can't be read by this version; the next scan makes new ones")
        return book


def last_scan(desk: Desk) -> Instant:
    """When the last scan came to its end; 0: never, or one is not at its end yet."""
    return 0 if GET.one(desk.connection, "scan") is not None else int(GET.one(desk.connection, "scanned") or 0)
