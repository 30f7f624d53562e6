"""What became of claimed messages.

Theory of operation. A platform's answer is a fact, or there is none. Without one nobody knows whether the message
arrived: that is *doubt*, and what to do about it is the message's own policy. A cue is let go, for its moment is over.
Words of safety and receipts (`resend`) are sent again: said twice is better than never. Soon, `QUICK_RESENDS` times,
and from then on seldom and behind everybody else, because a network that loses answers loses them for hours, and more
than fifty copies of anything help nobody. Only doubt counts against a row (`doubts`): "later" is an answer, and however
often a platform says it, the row keeps all the doubts it may bear.
"""

from collections.abc import Sequence

from bot.channel import Delivered, Refused, Unknown
from bot.core.model.instants import MINUTE, Instant
from bot.store.context import StoreContext
from bot.store.messages.rows import OutboxRow, back_off
from bot.store.outbox.changes import OutboxChanges, rows_by_id
from bot.store.values import Receipt, Spoken, State

QUICK_RESENDS = 5
"""A message that must arrive is sent again soon so often when nobody knows whether it did, and from then on seldom."""
RESENDS = QUICK_RESENDS + 48
SELDOM = 30 * MINUTE


def settle(context: StoreContext, receipts: Sequence[Receipt], now: Instant) -> Spoken:
    """Write down what became of claimed messages; what was deleted meanwhile is passed over."""
    changes = OutboxChanges(context, now)
    rows = rows_by_id(context, {receipt.id for receipt in receipts})
    for receipt in receipts:
        row = rows.get(receipt.id)
        # A later receipt may still turn a `maybe` into a fact, and a fact stays one.
        if row is not None and row.state not in (State.SENT, State.REFUSED):
            settle_one(changes, row, receipt, now)
    return changes.written()


def settle_one(changes: OutboxChanges, row: OutboxRow, receipt: Receipt, now: Instant) -> None:
    """One receipt, for a row whose last word is not said yet."""
    # Counted before anything is decided, so that the waits of the back-off begin with the first doubt.
    if isinstance(receipt.outcome, Unknown):
        row.doubts += 1
    match receipt.outcome:
        case Delivered() as delivered:
            changes.arrive(row, delivered)
        # The platform may name a moment that is over by now, or none; then our own back-off counts, by how
        # often it was claimed.
        case Refused("later", retry_at):
            changes.again(row, max(now, retry_at or now + back_off(row.tries, row.urgency)))
        case Refused(why):
            changes.finish(row, State.REFUSED)
            if why == "gone":
                changes.gone(row)
        case Unknown() if row.resend == 1 and row.doubts < QUICK_RESENDS:
            changes.again(row, now + back_off(row.doubts, row.urgency))
        case Unknown() if row.resend == 1 and row.doubts < RESENDS:
            changes.again(row, now + SELDOM, yields=True)
        # Also for one that waits again by now: nobody will learn more about this delivery.
        case Unknown() if row.state <= State.CLAIMED:
            changes.finish(row, State.MAYBE)
