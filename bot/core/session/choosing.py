"""Which routine, and how it is to run: one message, in which a tap on a routine begins it.

House rule: what is ticked holds for the routine that is tapped next; a change of it changes the same message.
"""

from msgspec.structs import replace

from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move, Question, again
from bot.core.dialog.without_ball import may_use_ball
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.drafts import WayIn
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.session.getting_ready import has_no_ball_yet
from bot.core.session.permission import open_routines
from bot.core.session.start import HANDS_FREE, WAY_IN, ask_anew_after_ok, choose, with_draft
from bot.core.understanding.buttons import button_of


def routine_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """The routines, and a way to say that there is a ball now."""
    have = (str(Intent.HAVE_BALL),) if person.ball == "none" and may_use_ball(person, content) else ()
    # Who was told to leave the ball alone can't simply say that they have one: somebody who knows has to have said
    # yes.
    have = (str(Intent.TOLD_OK),) if person.ball_off else have
    routines = open_routines(person, person.seen, content)
    return (*(button_of(Intent.ROUTINE, id) for id in routines), *modes(person, content), *have)


def modes(person: Conversation, content: Content) -> tuple[str, ...]:
    """How a session may run; as one sound track only where that may be sent, and one of the routines has one."""
    ids = open_routines(person, person.seen, content)
    # A track is a file, and who wants words only gets none.
    track = person.pictures and any(content.routine(id).has_track for id in ids)
    # First, since it is the one way for which nobody has to read with their eyes closed.
    return (*((str(Intent.LISTEN),) if track else ()), HANDS_FREE, str(Intent.TAP))


def put_routines(context: TurnContext) -> TurnContext:
    """The choice, as a message of its own."""
    # `since` names the card: put anew it is a new message, and only ticks in between change the one that stands
    # there.
    return _say_routines(context.become(open_question=replace(context.open_question, since=context.now)))


def _say_routines(context: TurnContext) -> TurnContext:
    """The routines, each of which begins at once, and how; a change of how changes the message that stands there."""
    mode = chosen_mode(context)
    return context.say(
        "form-ask-gentle" if context.person.gentle_next else "form-ask",
        buttons=routine_buttons(context.person, context.content),
        # A tick edits the message in place: a copy for each tap would push the choice off the screen.
        card=f"routines-{context.open_question.since}",
    ).ticking(mode)


def chosen_mode(context: TurnContext) -> str:
    return context.person.remembers(WayIn).mode or context.person.mode or HANDS_FREE


def run_it(mode: str) -> Move:
    """The move that chooses how the session is to run."""
    return lambda context: _say_routines(with_draft(context, mode=mode))


def choose_and_go(context: TurnContext) -> TurnContext:
    """The routine that was named, in the way that is ticked."""
    return choose(context, context.value, chosen_mode(context))


QUESTIONS = (
    Question(
        QuestionId.ROUTINE,
        {
            Intent.ROUTINE: choose_and_go,
            Intent.HANDS_FREE: run_it(HANDS_FREE),
            Intent.TAP: run_it("tap"),
            Intent.LISTEN: run_it("listen"),
            # The routine is left open: which one was wished for while there was no ball says nothing of now.
            Intent.HAVE_BALL: lambda context: choose(context.become(ball="yes"), ""),
            Intent.TOLD_OK: ask_anew_after_ok,
            Intent.NO_BALL: has_no_ball_yet,
        },
        again,
        put_routines,
        routine_buttons,
        opens=WAY_IN | {QuestionId.BALL_LATER},
    ),
)
