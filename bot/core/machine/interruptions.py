"""What comes between, wherever it is said: stop, pause, too much; something without words; words that never arrived.

House rule: where a question is already about safety, a milder interruption brings it once more and changes nothing.
"""

from bot.core.account import welcome
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Table
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.reminders import setup
from bot.core.reminders.delivery import without_snooze
from bot.core.safety import emergencies
from bot.core.session import ending, pauses, repairs


def too_much(context: TurnContext) -> TurnContext:
    """Too much, in a session; a question that is already about safety stays."""
    if context.person.session is None:
        return emergencies.uncomfortable_at_rest(context)
    # "Too much" while we ask whether it is an emergency says how the person feels about that, not about the ball.
    if context.person.open_question is not None and context.person.open_question.id.outranks_too_much:
        return context.put_again()
    return repairs.too_much(context)


def stop(context: TurnContext) -> TurnContext:
    """Stop, in a session or in the middle of a question."""
    asked = context.person.open_question
    if context.person.session is not None:
        # Stop to the question why they stop: the second word is an answer, and the only one that fits.
        return pauses.no_time(context) if asked and asked.id is QuestionId.STOP else pauses.stop(context)
    # A question that reads words of its own would take "stop" for a place or an anchor: said there it leaves.
    return setup.keep_plan(context) if asked and asked.id.reads else welcome.leave(context)


def pause(context: TurnContext) -> TurnContext:
    """A pause; a question about safety stays open and stands still anyway."""
    open_question = context.person.open_question
    # The session stands still there already: what is asked about safety is only put again.
    if open_question is not None and open_question.id.outranks_pause:
        return context.put_again()
    return pauses.pause(context)


def unseen(context: TurnContext) -> TurnContext:
    """Something without words."""
    asked = context.person.open_question
    # Whatever is asked is put once more; only in a pause, which asks nothing, a picture is met as in the step.
    if asked is not None and (context.person.session is None or asked.id is not QuestionId.PAUSE):
        return context.put_again()
    return welcome.unseen_at_rest(context) if context.person.session is None else pauses.unseen(context)


def lost(context: TurnContext, course_version: int) -> TurnContext:
    """Something that had to be said was not: the person may lie there in silence."""
    person = context.person
    # Whoever is asked something already knows that we are here; and what was lost of a course they have left is
    # their own.
    if person.session is None or person.open_question is not None or course_version != person.course_version:
        return context
    return pauses.lost_thread(context)


def gone(context: TurnContext) -> TurnContext:
    """The platform says the person can't be reached: nothing speaks by itself until the person does."""
    if context.person.session is not None:
        context = ending.close(context, "gone")
    return without_snooze(context.turn_away()).become(open_question=None, outreach=(), hush=True)


INTERRUPTIONS = Table(
    "interruptions",
    {Intent.TOO_MUCH: too_much, Intent.STOP: stop, Intent.PAUSE: pause},
    frozenset(
        {
            *(QuestionId.STOP, QuestionId.PAUSE, QuestionId.TOO_MUCH, QuestionId.ARE_YOU_OK, QuestionId.RECOVERY),
            QuestionId.ASK_IDLE,
        }
    ),
)
"""What interrupts, whatever is asked; a pause is one only in a session."""
