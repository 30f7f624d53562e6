"""take_turn and next_wake, and the order in which the rooms are asked.

House rule: nothing outside this file decides which room hears an event first.
"""

from bot.core.book import Book
from bot.core.person import Conversation, Turn, Wakes
from bot.core.words import Event, Instant


def take_turn(conversation: Conversation, event: Event, now: Instant, book: Book) -> Turn:
    """What `event` at `now` leads to. Pure: the same arguments give the same turn."""
    return Turn(conversation)


def next_wake(conversation: Conversation, book: Book) -> Wakes:
    """When the clock has to call this conversation; the only thing that decides it."""
    return Wakes()
