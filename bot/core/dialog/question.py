"""An open question: how it asks, what answers lead to, and what silence does."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from bot.core.dialog.context import TurnContext
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.intents import Intent

Move = Callable[[TurnContext], TurnContext]


class Question(Struct, frozen=True):
    """A place in the conversation: what each sign leads to, how it asks, and what happens when nobody answers."""

    name: str
    moves: dict[Intent, Move]
    otherwise: Move
    prompt: Move
    buttons: Callable[[Conversation, Content], tuple[str, ...]]
    timers: tuple[tuple[int, Move], ...] = ()
    """After so many milliseconds of silence, one after the other; an open question counts them itself."""
    light: bool = False
    """At rest any word that it does not know leaves it and is heard as if nothing had been asked."""
    reads: bool = False
    """It takes free values: `otherwise` reads the person's own words (scene.text, scene.spot)."""


def these(*intents: str) -> Callable[[Conversation, Content], tuple[str, ...]]:
    """The buttons of a room whose buttons are always the same."""
    buttons = tuple(str(intent) for intent in intents)
    return lambda person, content: buttons


def again(context: TurnContext) -> TurnContext:
    """Put the same question once more."""
    return context.put_again()


RATINGS = tuple(str(number) for number in range(11))
