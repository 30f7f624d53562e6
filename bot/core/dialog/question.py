"""An open question: how it asks, what answers lead to, and what silence does."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from bot.core.dialog.context import Scene
from bot.core.model.content import Book
from bot.core.model.conversation import Conversation
from bot.core.model.intents import Sign

Move = Callable[[Scene], Scene]


class Room(Struct, frozen=True):
    """A place in the conversation: what each sign leads to, how it asks, and what happens when nobody answers."""

    name: str
    moves: dict[Sign, Move]
    otherwise: Move
    prompt: Move
    buttons: Callable[[Conversation, Book], tuple[str, ...]]
    timers: tuple[tuple[int, Move], ...] = ()
    """After so many milliseconds of silence, one after the other; an open question counts them itself."""
    light: bool = False
    """At rest any word that it does not know leaves it and is heard as if nothing had been asked."""
    reads: bool = False
    """It takes free values: `otherwise` reads the person's own words (scene.text, scene.spot)."""


def these(*signs: str) -> Callable[[Conversation, Book], tuple[str, ...]]:
    """The buttons of a room whose buttons are always the same."""
    buttons = tuple(str(sign) for sign in signs)
    return lambda person, book: buttons


def again(scene: Scene) -> Scene:
    """Put the same question once more."""
    return scene.put_again()


RATINGS = tuple(str(number) for number in range(11))
