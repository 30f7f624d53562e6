"""All tables and questions, and what holds in each: what is drawn, counted and checked for holes.

House rule: an intent is looked up outward, and the first table that knows it decides: safety, what holds everywhere,
the open question, the step, the session, idle.
"""

# Theory of operation: a table is data, so that the drawing, the tests for holes and the dispatcher read the same
# one: what is not declared here or on a question raises (`TurnContext.ask`). Rooms further down may not import this
# file, so what a move may open reaches them in the context.

from collections.abc import Iterator, Mapping

from bot.core.account import linking, preferences, privacy, progress, sheet, welcome
from bot.core.asides import help, sore, steps
from bot.core.checkins import followups, poll, questions
from bot.core.checkins.schedule import CHECK_IN_ASKS
from bot.core.dialog.context import TurnContext, with_stop
from bot.core.dialog.question import Move, Question, Table
from bot.core.machine import free_text
from bot.core.machine.interruptions import INTERRUPTIONS
from bot.core.model.content import Content, Role
from bot.core.model.conversation import Conversation
from bot.core.model.intents import Intent
from bot.core.model.questions import Kind, QuestionId
from bot.core.reminders import breaks, delivery, setup, setup_questions, travel
from bot.core.reminders.setup import PLANNING
from bot.core.safety import emergencies, harm, recheck, screening
from bot.core.session import choosing, ending, first_minute, flow, getting_ready, pauses, repairs, start
from bot.core.session.player import finish_here, next_step, previous_step, repeat_step
from bot.core.session.start import WAY_IN
from bot.core.session.steps import buttons_of, may_change_number

_DECLARED: tuple[Question, ...] = (
    *(
        *welcome.QUESTIONS,
        *screening.QUESTIONS,
        *recheck.QUESTIONS,
        *first_minute.QUESTIONS,
        *getting_ready.QUESTIONS,
        *choosing.QUESTIONS,
        *flow.QUESTIONS,
        *pauses.QUESTIONS,
    ),
    *(*repairs.QUESTIONS, *emergencies.QUESTIONS, *followups.QUESTIONS, *help.QUESTIONS, *sore.QUESTIONS),
    *steps.QUESTIONS,
    *preferences.QUESTIONS,
    *(*privacy.QUESTIONS, *delivery.QUESTIONS, *setup.QUESTIONS, *setup_questions.QUESTIONS, *breaks.QUESTIONS),
    *(*travel.QUESTIONS, *questions.QUESTIONS, *progress.QUESTIONS, *harm.QUESTIONS, *linking.QUESTIONS),
    *free_text.QUESTIONS,
)
# Counted before it becomes a mapping: two questions of one id would otherwise be one without anybody noticing.
DECLARED = len(_DECLARED)
# The order is that of the chapters, so the drawing reads like the way through the talk.
QUESTIONS: Mapping[QuestionId, Question] = {question.id: question for question in _DECLARED}
"""Every question by its id."""

_EVERYWHERE: Mapping[Intent, Move] = {
    Intent.HELP: help.help_,
    **privacy.EVERYWHERE,
    **poll.EVERYWHERE,
    **progress.EVERYWHERE,
    **sheet.EVERYWHERE,
    Intent.LOG_PAIN: free_text.pain_told,
    Intent.NUMBERS: free_text.how_it_was,
    **harm.EVERYWHERE,
    **linking.EVERYWHERE,
    Intent.LANGUAGE: preferences.language,
    Intent.SPEAK: preferences.speak,
    Intent.DESCRIBED: preferences.turn_described,
    Intent.VOICE: preferences.turn_voice,
    Intent.SETTINGS: preferences.settings,
    Intent.QUESTION: free_text.asked,
    Intent.TOPIC: help.topic,
    Intent.SERIOUS: help.serious,
    Intent.STEPS: steps.steps,
    Intent.NO_REMINDERS: delivery.stop,
}
EVERYWHERE = Table(
    "everywhere",
    _EVERYWHERE,
    # An answer to the poll counts wherever it is given, and the next question of that check-in follows it.
    CHECK_IN_ASKS
    | {question for question in QuestionId if question.kind in (Kind.ASIDE, Kind.POLL)}
    | {QuestionId.ASK, QuestionId.ASK_IDLE, QuestionId.PAUSE, QuestionId.ARE_YOU_OK, QuestionId.WORSE_EMERGENCY},
)
"""What holds in every place."""
SAFETY = Table(
    "safety, everywhere",
    emergencies.TIERS,
    frozenset(
        {
            *(QuestionId.EMERGENCY, QuestionId.CRISIS, QuestionId.ASK, QuestionId.ASK_IDLE, QuestionId.PAIN_WAIT),
            *(QuestionId.DIZZY_WAIT, QuestionId.QUESTION, QuestionId.PAUSE, QuestionId.SORE),
        }
    ),
)

# A button that is three weeks old still says "stop" and "emergency": what it was under has nothing to do with it.
AT_ANY_AGE = frozenset(
    {
        *emergencies.TIERS,
        *_EVERYWHERE,
        Intent.REMIND,
        Intent.TOO_MUCH,
        Intent.STOP,
        Intent.PAUSE,
        Intent.CALLED,
        Intent.WILL_CALL,
    }
)
"""Buttons that work however old they are."""


def nod(context: TurnContext) -> TurnContext:
    """Heard; the clock runs on."""
    # Silent and passing: whoever says thanks in the middle of a step must not be rung, and not held up.
    return context.say("nod", silent=True, passing=True)


def put_off(context: TurnContext) -> TurnContext:
    """A word that does not fit here: the same words again, the clock untouched."""
    return context.put_again()


def old_button(context: TurnContext) -> TurnContext:
    """A button from before: say so, and bring the words that count now."""
    return context.say("old-button", silent=True, passing=True).put_again()


def change_number_in_time(context: TurnContext) -> TurnContext:
    """The number before was a slip: it is asked again while the first step stands; later it stays."""
    # Later the number is history, and a wrong word in a session may be a cry.
    if not may_change_number(context.person, context.content):
        return pauses.are_you_ok(context)
    return flow.change_number(context)


IN_SESSION: Mapping[Intent, Move] = {
    **repairs.VARIATIONS,
    Intent.BACK: previous_step,
    Intent.REPEAT: repeat_step,
    Intent.MORE_TIME: repairs.more_time,
    Intent.SLOWER: repairs.slower,
    Intent.SHOW: repairs.show,
    Intent.HOW_LONG: repairs.how_long,
    Intent.LIFT: repairs.lift_knees,
    Intent.STAY_DOWN: repairs.stay_down,
    Intent.FINISH: finish_here,
    Intent.STOP_HERE: ending.stop_here,
    Intent.OLD: old_button,
    Intent.ARRIVED: put_off,
    # Reminders are for afterwards: their questions would read what the person says on the floor.
    **dict.fromkeys(preferences.ONLY_AT_REST, preferences.after_the_session),
}
"""What holds in every step."""

_NODS = (Intent.OK, Intent.THANKS, Intent.YES, Intent.FINE, Intent.IM_OK, Intent.GO_ON, Intent.START)
TIMED: Mapping[Intent, Move] = {
    Intent.NEXT: next_step,
    Intent.ON_BALL: repairs.on_it,
    Intent.FEELS_OK: next_step,
    **dict.fromkeys(_NODS, nod),
    Intent.CHANGE_NUMBER: change_number_in_time,
}
"""What moves a step that has a clock."""

WAITING: Mapping[Intent, Move] = {Intent.REPEAT: put_off, Intent.BACK: put_off, Intent.SHOW: repairs.show}
"""What holds in a step that waits for an answer."""

_IDLE: Mapping[Intent, Move] = {
    Intent.START: start.start,
    Intent.ROUTINE: start.start_routine,
    Intent.CHANGE_NUMBER: flow.rating_again,
    Intent.BALL_GUIDE: getting_ready.show_guide,
    Intent.TOLD_OK: start.ask_anew_after_ok,
    Intent.ARRIVED: welcome.greet_again,
    Intent.GREETING: welcome.greet_again,
    Intent.OLD: old_button,
    **delivery.SNOOZE_MOVES,
    **preferences.AT_REST,
    Intent.THREE_MINUTES: start.start_quick,
    Intent.MOVE_IT: setup.change_time,
    Intent.NO_TIME: delivery.not_today,
    **free_text.AT_REST,
    Intent.STOP: welcome.leave,
    Intent.PAUSE: welcome.nothing_runs,
    **dict.fromkeys((Intent.NEXT, Intent.BACK, Intent.REPEAT, Intent.GO_ON, Intent.HOW_LONG), welcome.nothing_runs),
    **dict.fromkeys((Intent.OK, Intent.YES, Intent.NO, Intent.FINE, Intent.DONE), welcome.put_menu),
}
IDLE = Table(
    "idle",
    _IDLE,
    WAY_IN
    | PLANNING
    | {
        *(QuestionId.DID_YOU_MEAN, QuestionId.HOLIDAY, QuestionId.QUIET_HOURS, QuestionId.RATING_AGAIN),
        *(QuestionId.SNOOZE, QuestionId.TRAVEL, QuestionId.ZONE_WHICH, QuestionId.PAUSE),
        *(QuestionId.SORE, QuestionId.QUESTION, QuestionId.ASK_IDLE),
    },
)
"""What holds when nothing runs and nothing is asked."""


def step_moves(role: Role) -> Mapping[Intent, Move]:
    """What a step of this role understands, the session's own moves included."""
    # A step that waits has moves of its own, which win over those of the session; one with a clock has none.
    if role in flow.STEP_MOVES:
        return {**IN_SESSION, **WAITING, **flow.STEP_MOVES[role]}
    return {**IN_SESSION, **TIMED}


_STEP_ASKS = {
    Role.RATE_BEFORE: {QuestionId.HIGH_RATING, QuestionId.TRACK},
    Role.READY: {QuestionId.TRACK},
}


def _step(role: Role) -> Table:
    opens = {QuestionId.ARE_YOU_OK, *_STEP_ASKS.get(role, ())}
    return Table(f"step: {role}", step_moves(role), frozenset(opens))


STEPS: Mapping[Role, Table] = {role: _step(role) for role in Role if role is not Role.CLOSE}


def offered(person: Conversation, content: Content) -> tuple[str, ...]:
    """The buttons of the current prompt."""
    if person.open_question is not None:
        # The question before the step: it stands beside it, and its buttons are the ones that are shown.
        return with_stop(QUESTIONS[person.open_question.id].buttons(person, content), person)
    if person.session is not None:
        return with_stop(buttons_of(person, content), person)
    return ending.menu(person, content)


def tables() -> Iterator[Table]:
    """Every table with its name: for the drawing, and for counting."""
    # In the order in which they are asked, for the drawing.
    yield from (SAFETY, INTERRUPTIONS, EVERYWHERE)
    for id, question in QUESTIONS.items():
        yield Table(f"question: {id}", question.moves, question.opens)
    yield from (*STEPS.values(), IDLE)
