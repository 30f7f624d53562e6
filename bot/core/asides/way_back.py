"""A question beside what is going on, and the way back from it.

House rule: a side question never forgets the step, nor the question underneath.
"""

# Theory of operation: a side question remembers the one it stands beside (`under`), and a session keeps its step
# and stops its clock; so whatever is asked in between, one tap leads back to exactly where the person was. Sides
# never stack: the second takes the place of the first, and both would have led back to the same place.

from msgspec.structs import replace

from bot.core.dialog.context import Opens, TurnContext
from bot.core.dialog.question import Move
from bot.core.model.drafts import Draft
from bot.core.model.instants import MINUTE
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.session.pauses import GOING_ON, are_you_ok
from bot.core.session.player import go_on, hold

GIVES_WAY: Opens = frozenset({QuestionId.PAUSE, QuestionId.ARE_YOU_OK})
"""What a side question leads to in a session: the pause that waits for "go on", and "Are you OK?"."""


def aside(context: TurnContext, id: QuestionId, draft: Draft | None = None) -> TurnContext:
    """Ask beside what is going on: a session's clock stops, an open question waits under this one."""
    under = context.person.open_question
    # The question that is really underneath, not the other side question.
    if under is not None and under.id.aside:
        under = under.under
    # A pause waits for nothing but "go on", which the way back is: it needs no question of its own.
    if under is not None and under.id == QuestionId.PAUSE:
        under = None
    # Stopped before anything is said, as everywhere in a session.
    context = (hold(context) if context.person.session is not None else context).ask(id, draft)
    return context.become(open_question=replace(context.open_question, under=under))


def way_back(context: TurnContext) -> TurnContext:
    """Read, set or left: back to the question underneath, to the step, or to the menu."""
    if context.open_question.under is not None:
        return context.become(open_question=context.open_question.under).put_again()
    return go_on(context) if context.person.session is not None else context.answered().put_again()


def not_again(context: TurnContext) -> TurnContext:
    """What has just been read at rest is not said once more: back to where the person came from."""
    open_question = context.person.open_question
    # In a session it is put again: there the buttons under it are the way out.
    read = open_question is not None and open_question.id.read_only and context.person.session is None
    return way_back(context) if read else context.put_again()


def give_way(context: TurnContext) -> TurnContext:
    """Nobody answers a side question: back to what is underneath; a session stands still and waits."""
    if context.open_question.under is not None:
        return context.become(open_question=context.open_question.under)
    # A session stands still and waits: going on by itself would speak of a step that nobody is at any more.
    return context.ask(QuestionId.PAUSE) if context.person.session is not None else context.answered()


def in_session_or(buttons: tuple[str, ...]) -> tuple[str, ...]:
    """In a session every side question offers the way back first."""
    return (str(Intent.GO_ON), *buttons)


def otherwise(context: TurnContext) -> TurnContext:
    """Not understood beside a session: are you OK? Elsewhere the question stands, but what was to be read has been."""
    return are_you_ok(context) if context.person.session is not None else not_again(context)


BACK: dict[Intent, Move] = dict.fromkeys((*GOING_ON, Intent.BACK, Intent.DONE, Intent.NO), way_back)
"""The way back from any side question."""

# Two minutes: long enough to read an answer, short enough that a session does not stand still behind it unnoticed.
GIVE_WAY = ((2 * MINUTE, give_way),)
