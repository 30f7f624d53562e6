"""What waits to be said, claiming it for sending, and ending what must not be said any more."""

from collections.abc import Iterable, Sequence

from bot.core.model.instants import SECOND, Instant
from bot.core.model.messages import Urgency
from bot.store.context import StoreContext
from bot.store.messages import keyboards
from bot.store.messages.rows import AHEAD, CLAIM, GIVE_WAY, HASTEN, SHOWN, SILENCE, WAITING, OutboxRow
from bot.store.outbox.changes import OutboxChanges, opened, read, rows_by_id, spoken_at
from bot.store.outbox.settle import QUICK_RESENDS
from bot.store.turns.unit_of_work import merged
from bot.store.values import Claim, Claimed, Queued, Spoken, State


def claim(context: StoreContext, ids: Sequence[int], now: Instant, beside: Sequence[int] = ()) -> Claimed:
    """Claim messages for sending. Some may be void by now: a change of course, an expiry, a delete.

    Those `beside` wait behind them; what is too late among them ends now, so that nobody lies there unasked.
    """
    wanted = list(dict.fromkeys(ids))
    spoken = expire(context, [*wanted, *beside], now)  # first, because it may make others of them void
    changes, claims, dropped = OutboxChanges(context, now), list[Claim](), list[int]()
    rows = rows_by_id(context, wanted)
    for id in wanted:
        # Whatever becomes of it now: it has left the queue, and nothing can take its place any more.
        context.pending.gone(id)
        row = rows.get(id)
        if row is not None and row.state == State.QUEUED and row.not_before > now:
            # The clock went back, or it would not have been picked; a moment it named may be an hour away by now.
            changes.wait(row, min(row.not_before, now + SECOND))
            continue
        claimed = None if row is None else _claimed(context, changes, row, now)
        if claimed is None:
            dropped.append(id)
        else:
            claims.append(claimed)
    CLAIM.each(context.connection, [(now, context.boot, each.id) for each in claims])
    return Claimed(tuple(claims), tuple(dropped), merged((spoken, changes.written())))


def expire(context: StoreContext, ids: Iterable[int], now: Instant) -> Spoken:
    """End what must not be sent any more. Whoever is told that something was too late may change course by that."""
    changes = OutboxChanges(context, now)
    for row in rows_by_id(context, ids).values():
        end = row.end(now)
        if end is not None and row.state == State.QUEUED:
            changes.finish(row, end)
    return changes.written()


def _claimed(context: StoreContext, changes: OutboxChanges, row: OutboxRow, now: Instant) -> Claim | None:
    # Claimed before by this very start, and its answer lost on the way to the postman: delivering it again
    # would say it twice.
    if row.state != State.QUEUED:
        return None
    end = row.end(now)
    envelope = None if end is not None else read(context, row)
    if envelope is None:
        changes.finish(row, end or State.REFUSED)
        return None
    if envelope.remove_buttons:
        # Since it was queued, an edit has put new buttons under this very message.
        if keyboards.stand(context, row.chat, envelope.remove_buttons):
            changes.finish(row, State.CANCELLED)
            return None
        return Claim(row.id, envelope.address, envelope.channel, envelope.message, envelope.remove_buttons, True)
    edits = row.card and SHOWN.one(context.connection, row.chat, row.card, row.course_version)
    return Claim(row.id, envelope.address, envelope.channel, envelope.message, edits or "")


def waiting(context: StoreContext, limit: int, after: int = 0) -> tuple[Queued, ...]:
    """Messages in the queue, oldest first, with ids above `after`; what gives way to a newer one ends here."""
    queued, given_way = [], set[int]()
    for id, person, chat, sealed, urgency, not_before, doubts in WAITING.rows(context.connection, after, limit):
        envelope = opened(context, id, person, chat, sealed)
        if envelope is not None:
            given_way.update(context.pending.put(chat, id, envelope.message))
            # As it was before the restart: what has been in doubt so often goes behind everybody else.
            urgency = Urgency.CLEANUP if doubts >= QUICK_RESENDS else Urgency(urgency)
            spoken = spoken_at(context, id)
            queued.append(Queued(id, envelope.address, envelope.channel, urgency, not_before, spoken))
    context.tally.end(State.CANCELLED, GIVE_WAY.each(context.connection, [(id,) for id in given_way]))
    return tuple([each for each in queued if each.id not in given_way])


def hasten(context: StoreContext, now: Instant) -> Spoken:
    """The wall clock went back: whatever waits for a moment that the old clock named may be sent now."""
    changes = OutboxChanges(context, now)
    ahead = [id for (id,) in AHEAD.rows(context.connection, now)]
    HASTEN.run(context.connection, now, now)
    for row in rows_by_id(context, ahead).values():
        changes.wait(row, now)
    return changes.written()


def silence(context: StoreContext) -> int:
    """Whatever waits is let go: it was said long ago, or it is too late. How many messages that were."""
    silenced = SILENCE.run(context.connection)
    context.tally.end(State.CANCELLED, silenced)
    return silenced
