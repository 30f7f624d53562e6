"""What every verb works with: the connection of the writer thread, the vault, the book, and the minting of numbers.

House rule: numbers are minted here and nowhere else: at least the present microsecond, so that none is ever used
twice, not even after a restore.
"""

from msgspec import msgpack
from sqlalchemy import Connection

from bot.core.book import Book
from bot.core.person import Conversation, restored, saved
from bot.core.words import Event, Instant, Note
from bot.store.values import Letterhead
from bot.vault import Vault

_letterheads = msgpack.Decoder(Letterhead)
_events: msgpack.Decoder[Event] = msgpack.Decoder(Event)
_notes = msgpack.Decoder(Note)
_encode = msgpack.Encoder().encode


class Hand:
    """The writer's hand."""

    def __init__(self, connection: Connection, vault: Vault, boot: int) -> None:
        self.connection = connection
        self.vault = vault
        self.boot = boot
        self.last = 0
        self._book: Book | None = None

    @property
    def book(self) -> Book:
        """The content in use; asking before `begin` is a bug."""
        if self._book is None:
            raise LookupError("the store has not begun")
        return self._book

    @book.setter
    def book(self, book: Book) -> None:
        self._book = book

    def mint(self, now: Instant) -> int:
        """A number that has never been."""
        self.last = max(self.last + 1, now * 1000)
        return self.last

    def seal_person(self, id: int, record: bytes) -> bytes:
        """A person's saved form, sealed."""
        return self.vault.seal(record, f"person {id}")

    def open_person(self, id: int, sealed: bytes) -> Conversation:
        """A person's conversation; raises UnreadableKey or UnreadableConversation."""
        return restored(self.vault.open(sealed, f"person {id}"))

    def seal_conversation(self, id: int, conversation: Conversation) -> bytes:
        """A conversation, sealed."""
        return self.seal_person(id, saved(conversation))

    def seal_address(self, number: int, chat: str) -> bytes:
        """A platform's chat id, sealed."""
        return self.vault.seal(chat.encode(), f"address {number}")

    def open_address(self, number: int, sealed: bytes) -> str:
        """The platform's chat id."""
        return self.vault.open(sealed, f"address {number}").decode()

    def seal_letter(self, id: int, letter: Letterhead) -> bytes:
        """What a row of the outbox says and where it goes, sealed."""
        return self.vault.seal(_encode(letter), f"outbox {id}")

    def open_letter(self, id: int, sealed: bytes) -> Letterhead:
        """What a row says and where it goes."""
        return _letterheads.decode(self.vault.open(sealed, f"outbox {id}"))

    def seal_note(self, id: int, note: Note) -> bytes:
        """A fact, sealed."""
        return self.vault.seal(_encode(note), f"note {id}")

    def open_note(self, id: int, sealed: bytes) -> Note:
        """A fact."""
        return _notes.decode(self.vault.open(sealed, f"note {id}"))

    def seal_event(self, id: int, event: Event) -> bytes:
        """An event that is set aside, sealed."""
        return self.vault.seal(_encode(event), f"parked {id}")

    def open_event(self, id: int, sealed: bytes) -> Event:
        """An event that was set aside."""
        return _events.decode(self.vault.open(sealed, f"parked {id}"))
