"""Unasked messages that were promised, and when they come.

House rules: only what the person said yes to or what safety asks for; never in a session, never within an hour after
one, never in quiet hours, never after an emergency or a crisis until the person writes.
"""

from bot.core.book import Book
from bot.core.localtime import out_of_quiet_hours
from bot.core.person import Call, Conversation
from bot.core.scene import Scene
from bot.core.words import HOUR, Instant


def promise(scene: Scene, what: str, after: int) -> Scene:
    """Promise an unasked message `after` milliseconds from now; an earlier promise of the same kind is replaced."""
    zone = scene.book.zones[scene.person.zone]
    kept = tuple(call for call in scene.person.calls if call.what != what)
    return scene.become(calls=(*kept, Call(what, out_of_quiet_hours(scene.now + after, zone))))


def due_at(call: Call, person: Conversation, book: Book) -> Instant:
    """When a promise comes due: not within an hour after a session, and outside quiet hours."""
    ended = person.practices[-1].ended + HOUR if person.practices else 0
    return out_of_quiet_hours(max(call.at, ended), book.zones[person.zone])
