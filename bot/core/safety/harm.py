""" "Something went wrong for me": a report that the operator can count, and the way to help that is urgent.

House rules: the first tap is the report, whatever is answered afterwards; what is urgent comes first; nobody is asked
to prove or explain anything, and no free words are kept.
"""

from bot.core.asides.way_back import BACK, GIVE_WAY, GIVES_WAY, aside, in_session_or, otherwise, way_back
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move, Question
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.instants import HOUR
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.safety.emergencies import ask

KINDS = {Intent.HARM_PAIN: "pain", Intent.HARM_SKIN: "skin", Intent.HARM_OTHER: "other"}


def harm(context: TurnContext) -> TurnContext:
    """Reported; in a session the clock stops and we ask whether it is urgent."""
    # The note comes with the first tap, whatever is answered afterwards: an operator has to be able to count these.
    context = context.note("harm", **_last_session(context))
    return (
        # In a session it is a word of safety first; the report is kept all the same.
        ask(context) if context.person.session is not None else aside(context.become(gentle_next=True), QuestionId.HARM)
    )


def _last_session(context: TurnContext) -> dict[str, str | int]:
    """What came before it: the routine, how it ended, and how many hours ago."""
    if context.person.session is not None:
        return {"form": context.person.session.routine, "how": "running", "hours": 0}
    if not context.person.sessions:
        return {"form": "", "how": "", "hours": 0}
    last = context.person.sessions[-1]
    # Hours and no words: enough to see which routine and how long after, and nothing that could be read about
    # somebody.
    return {"form": last.routine, "how": last.how, "hours": (context.now - last.ended) // HOUR}


def what(kind: str) -> Move:
    """The move that keeps what it was: the safety questions come before the next session."""

    def keep(context: TurnContext) -> TurnContext:
        # The reason to ask again is only set where there is none: what closed the ball before may be graver.
        context = context.note("harm-kind", what=kind).become(rescreen=context.person.rescreen or "harm")
        return way_back(context.say("harm-kept"))

    return keep


def own_words(context: TurnContext) -> TurnContext:
    """Told in the person's own words: thanked for and counted; the words themselves are not kept."""
    # What somebody writes about a harm is read by nobody and kept by nobody; that it happened is.
    context = context.note("harm-kind", what="other").become(rescreen=context.person.rescreen or "harm")
    return way_back(context.say("harm-kept-words"))


def harm_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """What is urgent first."""
    # The two that can't wait stand first, above what is only counted.
    buttons = (str(Intent.RED), str(Intent.FAINT), *map(str, KINDS), str(Intent.SKIP))
    return in_session_or(buttons) if person.session is not None else buttons


_SKIP: dict[Intent, Move] = {Intent.SKIP: BACK[Intent.BACK]}
QUESTIONS = (
    Question(
        QuestionId.HARM,
        {**BACK, **_SKIP, **{intent: what(kind) for intent, kind in KINDS.items()}, Intent.UNKNOWN: own_words},
        otherwise,
        lambda context: context.say(
            "harm-ask", buttons=harm_buttons(context.person, context.content), number=context.number
        ),
        harm_buttons,
        GIVE_WAY,
        opens=GIVES_WAY,
    ),
)
EVERYWHERE: dict[Intent, Move] = {Intent.HARM: harm}
