"""What the store keeps beside a conversation goes into the file with everything: the notes, and the chats.

House rules: the core writes the file, and knows nothing of these; what can't be opened is left out and told in the log.
"""

import logging
from typing import Any

from msgspec import DecodeError, json
from msgspec.structs import replace
from sqlalchemy import select

from bot.core.account.export import EVERYTHING, written
from bot.core.model.messages import Message
from bot.store.context import StoreContext
from bot.store.failures import fault_of
from bot.store.sealing.bindings import address_binding, note_binding
from bot.store.sealing.envelope import read_note
from bot.store.sql.statement import Statement, parameter
from bot.store.tables import address, note
from bot.vault import UnopenableSeal

log = logging.getLogger(__name__)
NOTES = Statement(select(note.c.id, note.c.sealed).where(note.c.person == parameter("id")).order_by(note.c.id), "id")
CHATS = Statement(
    select(address.c.number, address.c.channel, address.c.sealed)
    .where(address.c.person == parameter("id"))
    .order_by(address.c.number),
    "id",
)


def with_everything(context: StoreContext, id: int, messages: tuple[Message, ...]) -> tuple[Message, ...]:
    """The same messages; a file with everything about this person has the notes and the chats in it as well."""
    if not [message for message in messages if message.document is not None]:
        return messages
    return tuple(_filled(context, id, message) for message in messages)


def _filled(context: StoreContext, id: int, message: Message) -> Message:
    document = message.document
    if document is None or document.name != EVERYTHING:
        return message
    # The core writes the file and can't know these; that the store opens it again is the price of a pure core.
    whole = json.decode(document.content) | {"notes": _notes(context, id), "chats": _chats(context, id)}
    return replace(message, document=replace(document, content=json.format(json.encode(whole), indent=2)))


def _notes(context: StoreContext, id: int) -> list[dict[str, Any]]:
    notes = []
    for row, sealed in NOTES.rows(context.connection, id):
        try:
            kept = read_note(context.vault.open(sealed, note_binding(row, id)))
        except (UnopenableSeal, DecodeError) as error:
            log.error("A note can't be opened and is left out of an export: %s", fault_of(error))
            continue
        notes.append({"at": written(row // 1000), "kind": kept.kind, "facts": kept.facts})
    return notes


def _chats(context: StoreContext, id: int) -> list[dict[str, str]]:
    chats = []
    for number, channel, sealed in CHATS.rows(context.connection, id):
        try:
            chats.append(
                {"channel": channel, "chat": context.vault.open(sealed, address_binding(number, id, channel)).decode()}
            )
        except UnopenableSeal as error:
            log.error("An address can't be opened and is left out of an export: %s", fault_of(error))
    return chats
