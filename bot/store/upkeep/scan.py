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
from bot.store.context import StoreContext
from bot.store.failures import fault_of
from bot.store.forgetting import delete_people
from bot.store.meta import DROP, GET, PUT
from bot.store.sealing.bindings import LEAST_STATE, meta_binding, note_binding, person_binding
from bot.store.sealing.envelope import read_note
from bot.store.sql.statement import Lookup, Row, Statement, limited, parameter
from bot.store.tables import note, person
from bot.vault import UnopenableSeal

_SCAN = meta_binding("scan")
# How long somebody agreed, and to what, has to be shown as long as they are here.
LASTING_NOTES = frozenset({"consent", "withdrawn", "joined"})
"""What is kept as long as the person is here: when they agreed, and to what."""
A_DAY, SHARE = 5, 100
"""So many people at most are forgotten by age in a day, or one of so many, whichever is more."""
log = logging.getLogger(__name__)

PEOPLE = Statement(
    limited(select(person.c.id, person.c.sealed).where(person.c.id > parameter("after")).order_by(person.c.id)),
    "after most",
)
REWRITE = Statement(
    person.update()
    .where(person.c.id == parameter("row"))
    .values(answer_at=parameter("answer_at"), call_at=parameter("call_at"), sealed=parameter("sealed")),
    "answer_at call_at sealed row",
)
NOTES = Lookup(select(note.c.person, note.c.id, note.c.sealed), note.c.person)
COUNT = Statement(select(func.count()).select_from(person))
FORGET_NOTE = Statement(note.delete().where(note.c.id == parameter("row")), "row")


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


def scan(context: StoreContext, now: Instant, limit: int, least: int) -> Scanned:
    """Look at some people; after the last, publish what all answered, unless fewer than `least` did."""
    progress = _progress(context)
    # A new scan: whoever had to wait in the last one is counted anew.
    if not progress.after:
        _nobody_waits(context)
    rows = PEOPLE.rows(context.connection, progress.after, limit)
    if not rows:
        _publish(context, publish(progress.counts, now, least), sum(progress.counts.values()), least)
        # Only now is it done: as long as its progress is there, a restart goes on with it.
        DROP.run(context.connection, "scan")
        PUT.run(context.connection, "scanned", b"%d" % now)
        return Scanned(more=False)
    piece = _Piece(context, now, rows)
    waiting = piece.write()
    counts = Counter(progress.counts)
    counts.update(tally(piece.here.values()))
    _keep(context, Progress(rows[-1][0], dict(counts)))
    return Scanned(len(piece.gone) - waiting, waiting=waiting)


class _Piece:
    """Some people: those who stay, as they are from now on, and those who go."""

    def __init__(self, context: StoreContext, now: Instant, rows: Iterable[Row]) -> None:
        self._context = context
        self._now = now
        self.here: dict[int, Conversation] = {}
        self.gone: list[int] = []
        self._changed: list[Row] = []
        for id, sealed in rows:
            try:
                # Who can't be opened is neither counted nor forgotten: that is for the start's look at the
                # seals, and the operator.
                self._look(id, restored(context.vault.open(sealed, person_binding(id))))
            except Exception as error:
                log.error("A person can't be looked at and is passed over: %s", fault_of(error))

    def _look(self, id: int, before: Conversation) -> None:
        time = self._context.time
        lived = time.aged(self._now)
        # By the earlier of two clocks while they disagree: what is too old by only one of them may be so by
        # mistake.
        after = retained(before, time.sure(self._now), lived)
        if after is not None and after.met > lived and not time.doubted:
            after = replace(after, met=lived)  # heard under a clock that was ahead, and nobody will say when it was
        if after is None:
            self.gone.append(id)
            return
        if after is not before:
            wakes: Wakes = next_wake(after, self._context.content)
            sealed = self._context.vault.seal(saved(after), person_binding(id), LEAST_STATE)
            self._changed.append((wakes.answer_at, wakes.call_at, sealed, id))
        self.here[id] = after

    def write(self) -> int:
        """What is too old goes; how many people are too many for today."""
        context = self._context
        REWRITE.each(context.connection, self._changed)
        FORGET_NOTE.each(context.connection, [(id,) for id in self._old_notes()])
        context.log_to_empty = context.log_to_empty or bool(self._changed)
        return self._forget()

    def _forget(self) -> int:
        if not self.gone:
            return 0
        context, today = self._context, self._context.time.aged(self._now) // DAY
        before = leaving(context)
        spent = before.gone if before.day == today else 0
        # A day's worst mistake is bounded: if a clock, a backup or a bug makes everybody look old, five have
        # gone when somebody notices.
        going = self.gone[: max(0, max(A_DAY, COUNT.one(context.connection) // SHARE) - spent)]
        waiting = len(self.gone) - len(going)
        delete_people(context, going)
        left = Leaving(today, spent + len(going), before.waiting + waiting)
        PUT.run(context.connection, "leaving", msgpack.encode(left))
        return waiting

    def _old_notes(self) -> Iterable[int]:
        before = (self._context.time.aged(self._now) - KEPT_FOR) * 1000
        # By the id, which was minted from lived time: a note bears no date of its own that a clock could have got
        # wrong.
        for person_id, id, sealed in NOTES.rows(self._context.connection, self.here):
            if id < before and not self._lasts(id, person_id, sealed):
                yield id

    def _lasts(self, id: int, person_id: int, sealed: bytes) -> bool:
        try:
            return read_note(self._context.vault.open(sealed, note_binding(id, person_id))).kind in LASTING_NOTES
        except (UnopenableSeal, DecodeError):
            return False


def leaving(context: StoreContext) -> Leaving:
    """How the forgetting by age stands."""
    return msgpack.decode(GET.one(context.connection, "leaving") or msgpack.encode(Leaving()), type=Leaving)


def waits_to_leave(context: StoreContext) -> int:
    """How many people the last scan left for another day, as only so many are forgotten by age in one."""
    return leaving(context).waiting


def _progress(context: StoreContext) -> Progress:
    sealed = GET.one(context.connection, "scan")
    if sealed is None:
        return Progress()
    try:
        return msgpack.decode(context.vault.open(sealed, _SCAN), type=Progress)
    except (UnopenableSeal, DecodeError):
        return Progress()


def _keep(context: StoreContext, progress: Progress) -> None:
    PUT.run(context.connection, "scan", context.vault.seal(msgpack.encode(progress), _SCAN))


def _publish(context: StoreContext, published: Published | None, answered: int, least: int) -> None:
    if published is None:
        DROP.run(context.connection, "published")
    else:
        PUT.run(context.connection, "published", msgpack.encode(published))
    PUT.run(context.connection, "answered", b"%d %d" % (answered, least))
    context.content = replace(context.content, published=published, answered=answered, least=least)


def with_results(context: StoreContext, content: Content) -> Content:
    """The content with what the last scan published."""
    kept = GET.one(context.connection, "published")
    answered, least = map(int, (GET.one(context.connection, "answered") or b"0 %d" % content.least).split())
    content = replace(content, answered=answered, least=least)
    try:
        return content if kept is None else replace(content, published=msgpack.decode(kept, type=Published))
    except DecodeError:
        log.warning("The last results can't be read by this version; the next scan makes new ones")
        return content


def _nobody_waits(context: StoreContext) -> None:
    if (before := leaving(context)).waiting:
        PUT.run(context.connection, "leaving", msgpack.encode(replace(before, waiting=0)))


def last_scan(context: StoreContext) -> Instant:
    """When the last scan came to its end; 0: never, or one is not at its end yet."""
    return 0 if GET.one(context.connection, "scan") is not None else int(GET.one(context.connection, "scanned") or 0)
