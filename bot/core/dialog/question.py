"""A question, and any other table of moves: what intents lead to, and the questions that may be opened by it.

House rule: what a table may open is declared beside its moves; `TurnContext.ask` checks it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct

from bot.core.dialog.context import Opens, TurnContext
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId

Move = Callable[[TurnContext], TurnContext]


# The same two things that a question has, so that whoever finds a move need not know where it stood.
class Table(Struct, frozen=True):
    """What holds in one place that is no question: its moves, and the questions that they may open."""

    name: str
    moves: Mapping[Intent, Move]
    opens: Opens = frozenset()


class Question(Struct, frozen=True):
    """A question: what each intent leads to, how it asks, and what happens when nobody answers."""

    id: QuestionId
    moves: dict[Intent, Move]
    # Required: a question without it would have words that lead nowhere, which random lives cannot find all of.
    otherwise: Move
    prompt: Move
    # Derived from the person each time and never kept: what is offered and what is taken can't differ.
    buttons: Callable[[Conversation, Content], tuple[str, ...]]
    # From when it was asked, each: a wake-up is derived from `since` and how many have run, and nothing is armed.
    timers: tuple[tuple[int, Move], ...] = ()
    """After so many milliseconds of silence, one after the other; an open question counts them itself."""
    opens: Opens = frozenset()
    """The questions that its moves, its timers or its prompt may open; `Table`s that hold beside it have their own."""


def these(*intents: str) -> Callable[[Conversation, Content], tuple[str, ...]]:
    """The buttons of a question whose buttons are always the same."""
    # Made once, when the table is built: every turn asks what is offered.
    buttons = tuple(str(intent) for intent in intents)
    return lambda person, content: buttons


def again(context: TurnContext) -> TurnContext:
    """Put the same question once more."""
    return context.put_again()


RATINGS = tuple(str(number) for number in range(11))
