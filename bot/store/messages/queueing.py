"""Putting a message into the outbox: the one place that builds its row."""

from bot.core.model.instants import Instant
from bot.store.context import StoreContext
from bot.store.messages.rows import NewMessage
from bot.store.sealing.bindings import LEAST_MESSAGE, outbox_binding
from bot.store.sealing.envelope import Envelope, packed
from bot.store.values import Queued


def new_message(
    context: StoreContext, person: int, chat: int, envelope: Envelope, now: Instant, meant: Instant | None = None
) -> NewMessage:
    """A message of a person for the chat of that number, sealed, under a new id; nothing is written yet.

    `meant` is when it was to be said, if that was before now.
    """
    # Minted in the order in which things are said; that is the order in which a chat hears them.
    id, message = context.mint(now), envelope.message
    sealed = context.vault.seal(packed(envelope), outbox_binding(id, person, chat), LEAST_MESSAGE)
    queued = Queued(id, envelope.address, envelope.channel, message.urgency, now, now if meant is None else meant)
    return NewMessage(id, person, chat, message, sealed, context.time.aged(now), queued)
