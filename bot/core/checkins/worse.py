"""It got worse: no ball until somebody who knows has said yes, no reminders, and only what is urgent is asked.

House rules: the two urgent lists of the safety questions, nothing else; not sure counts as a yes to the first; one
question in a week, and silence until then. A slip can be taken back, and then the safety questions decide again.
"""

from collections.abc import Callable

from msgspec.structs import replace

from bot.core.checkins.followups import stay_quiet, still_waiting
from bot.core.checkins.schedule import plan
from bot.core.dialog.context import TurnContext
from bot.core.dialog.outreach import broken, promise
from bot.core.dialog.question import Move, Question, again, these
from bot.core.model.content import Content, ScreeningQuestion
from bot.core.model.conversation import Conversation
from bot.core.model.instants import DAY, HOUR
from bot.core.model.intents import Intent
from bot.core.model.questions import OutreachKind, QuestionId
from bot.core.reminders.delivery import stop_reminders
from bot.core.safety.emergencies import emergency
from bot.core.session.start import WAY_IN, ask_anew_after_ok


def worse(context: TurnContext) -> TurnContext:
    """It got worse: no ball, no reminders, no further questions but the urgent ones."""
    context = context.say("poll-worse")
    # All of it before the first urgent question is put: nothing may come in between.
    context = broken(stop_reminders(context, "safety"), OutreachKind.CHECK_IN).become(
        ball_off="worse",
        gentle_next=True,
        checkins=replace(context.person.checkins, left=(), repeat=0, again=0),
    )
    # One question in a week, and silence until then: who says worse is not to be reminded of a routine.
    context = promise(context, OutreachKind.WORSE, 7 * DAY).note("worse", poll=context.person.checkins.poll)
    return context.ask(QuestionId.WORSE_EMERGENCY)


def not_worse_after_all(context: TurnContext) -> TurnContext:
    """The answer was a slip: the safety questions decide again whether there is a ball."""
    reminder = context.person.reminder
    # Both promises go with the answer that made them, and the safety questions decide about the ball.
    context = broken(broken(context, OutreachKind.WORSE), OutreachKind.TODAY).become(
        ball_off="",
        rescreen=context.person.rescreen or "worse",
        # Only what this answer has stopped: who was silent for another reason stays so.
        reminder=replace(reminder, off="") if reminder and reminder.off == "safety" else reminder,
    )
    return plan(context)


def _list(id: str, content: Content) -> ScreeningQuestion:
    return next(asked for asked in content.screening.questions if asked.id == id)


def _ask_list(id: str) -> Move:
    return lambda context: context.warn(
        _list(id, context.content).line, buttons=_list_buttons(id)(context.person, context.content)
    )


def _list_buttons(id: str) -> Callable[[Conversation, Content], tuple[str, ...]]:
    return lambda person, content: tuple(str(intent) for intent, _, _ in _list(id, content).choices)


def see_someone_today(context: TurnContext) -> TurnContext:
    """One of the signs for today, or no certainty about the urgent ones."""
    context = context.answered().warn(context.content.screening.results["today"].line)
    # The three days take the place of the week: what is to be seen today is asked about sooner.
    return promise(broken(context, OutreachKind.WORSE), OutreachKind.TODAY, 72 * HOUR)


def none_of_the_urgent(context: TurnContext) -> TurnContext:
    """Then the list of what can't wait for long."""
    return context.ask(QuestionId.WORSE_TODAY)


def rest(context: TurnContext) -> TurnContext:
    """Show it to somebody; quiet until then, and one question in a week."""
    return context.answered().say("poll-worse-end")


_FOLLOW_UP = (Intent.TOLD_OK, Intent.WAITING, Intent.QUIET)
QUESTIONS = (
    Question(
        QuestionId.WORSE_EMERGENCY,
        {
            # The screening's own two lists and nothing else: who says "worse" is not put through a form.
            **dict.fromkeys((Intent.ANY, Intent.YES), emergency),
            Intent.UNSURE: see_someone_today,
            **dict.fromkeys((Intent.NONE, Intent.NO), none_of_the_urgent),
        },
        again,
        _ask_list("emergency"),
        _list_buttons("emergency"),
        opens=frozenset({QuestionId.EMERGENCY, QuestionId.WORSE_TODAY}),
    ),
    Question(
        QuestionId.WORSE_TODAY,
        {
            **dict.fromkeys((Intent.ANY, Intent.YES), see_someone_today),
            **dict.fromkeys((Intent.UNSURE, Intent.NONE, Intent.NO), rest),
        },
        again,
        _ask_list("today"),
        _list_buttons("today"),
    ),
    Question(
        QuestionId.CALL_WORSE,
        {
            Intent.TOLD_OK: ask_anew_after_ok,
            Intent.WAITING: still_waiting(OutreachKind.WORSE),
            Intent.QUIET: stay_quiet,
        },
        again,
        lambda context: context.say("follow-up-worse", buttons=_FOLLOW_UP),
        these(*_FOLLOW_UP),
        opens=WAY_IN,
    ),
)
