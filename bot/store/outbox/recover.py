"""After a crash: what an earlier start had claimed is in doubt, all at once.

Theory of operation. A claim names the start (`boot`) that made it, so whatever is claimed by another one was under way
when that one died, and nobody will ever learn what became of it. What must arrive goes again at once. Where a channel
shows once what it is given twice (Discord's nonce), whatever was claimed a short while ago goes again, but only once:
`resend` becomes AGAIN, since how long a message has been in doubt is not known any more after that, unless the message
is young itself. Elsewhere an answer that nothing has followed is said again, once too: who asked hears it twice rather
than never. A cue is not, for its moment is over.
"""

from collections.abc import Mapping

from bot.core.model.instants import HOUR, Instant
from bot.core.model.messages import Urgency
from bot.store import clock_record
from bot.store.context import StoreContext
from bot.store.messages.rows import AGAIN, BOUND, FOLLOWED, IN_DOUBT, LET_GO, ONCE_MORE, SEND_AGAIN
from bot.store.outbox.changes import opened, spoken_at
from bot.store.outbox.claim import hasten
from bot.store.sealing.key_rotation import renew_key
from bot.store.turns.incoming import stepped
from bot.store.values import State

NEVER: Mapping[str, int] = {}
"""No channel takes a message twice."""
FRESH = HOUR
"""An answer in doubt for longer is let go: nobody waits for it any more."""


def recover(context: StoreContext, now: Instant, again: Mapping[str, int] = NEVER) -> int:
    """Send again what an earlier start had claimed where doubt allows it, else let it go; how many were let go.

    `again` says of a channel within how many milliseconds it takes a message twice and shows it once. When the wall
    clock went back while nobody was there to see it, nobody waits for the moments that it named.
    """
    # Before the first reading of the clock is kept: afterwards the newest row is as old as that reading says.
    back = context.latest() - now
    clock_record.start(context, now)
    if back > 0:
        stepped(context, now, back)
        hasten(context, now)
    # The age of a key counts from the first reading of a clock, so it is looked at as soon as there is one.
    renew_key(context, context.time.aged(now))
    return resend_or_let_go(context, now, again)


def resend_or_let_go(context: StoreContext, now: Instant, again: Mapping[str, int]) -> int:
    """By the rules above; how many messages were let go."""
    # A clock that was ahead dates messages in the future; what goes by age would keep them until that comes.
    BOUND.run(context.connection, context.time.aged(now), context.time.aged(now))
    SEND_AGAIN.run(context.connection, now, context.boot)
    for id, person, chat, sealed, urgency, claimed, resend in IN_DOUBT.rows(context.connection, context.boot):
        envelope = opened(context, id, person, chat, sealed)
        since = spoken_at(context, id) if resend == AGAIN else claimed
        # A clock that went back meanwhile does not tell how long ago that was.
        shows_once = envelope is not None and 0 <= now - since < again.get(envelope.channel, 0)
        answers = urgency <= Urgency.ANSWER and resend == 0 and now - claimed < FRESH
        if shows_once or (answers and not FOLLOWED.one(context.connection, person, chat, id)):
            ONCE_MORE.run(context.connection, now, id)
    let_go = LET_GO.run(context.connection, context.boot)
    context.tally.end(State.MAYBE, let_go)
    return let_go
