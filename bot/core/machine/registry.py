"""All rooms, and what holds in each: the tables that are drawn, counted and checked for holes.

House rule: a sign is looked up outward, and the first table that knows it decides: safety, what holds everywhere, the
open question, the step, the session, idle.
"""

from collections.abc import Mapping

from bot.core.account import linking, preferences, privacy, progress, welcome
from bot.core.asides import help
from bot.core.checkins import followups, poll, questions
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move, Question
from bot.core.machine import free_text
from bot.core.model.content import Content, Role
from bot.core.model.conversation import Conversation
from bot.core.model.intents import Intent
from bot.core.reminders import breaks, delivery, setup, setup_questions, travel
from bot.core.safety import emergencies, harm, screening
from bot.core.session import flow, pauses, repairs, start
from bot.core.session.player import finish_here, next_step, previous_step, repeat_step
from bot.core.session.steps import buttons_of

QUESTIONS: Mapping[str, Question] = {
    question.name: question
    for rooms in (
        *(welcome.QUESTIONS, screening.QUESTIONS, start.QUESTIONS, flow.QUESTIONS, pauses.QUESTIONS, repairs.QUESTIONS),
        *(emergencies.QUESTIONS, followups.QUESTIONS, help.QUESTIONS, preferences.QUESTIONS, privacy.QUESTIONS),
        *(delivery.QUESTIONS, setup.QUESTIONS, setup_questions.QUESTIONS, breaks.QUESTIONS, travel.QUESTIONS),
        *(questions.QUESTIONS, progress.QUESTIONS, harm.QUESTIONS, linking.QUESTIONS, free_text.QUESTIONS),
    )
    for question in rooms
}
"""Every question by its name."""

EVERYWHERE: Mapping[Intent, Move] = {
    Intent.HELP: help.help_,
    **privacy.EVERYWHERE,
    **poll.EVERYWHERE,
    **progress.EVERYWHERE,
    **harm.EVERYWHERE,
    **linking.EVERYWHERE,
    Intent.LANGUAGE: preferences.language,
    Intent.SPEAK: preferences.speak,
    Intent.SETTINGS: preferences.settings,
    Intent.QUESTION: help.answer,
    Intent.SERIOUS: help.serious,
    Intent.NO_REMINDERS: delivery.stop,
}
"""What holds in every place, beside stop and pause."""

AT_ANY_AGE = frozenset(
    {
        *emergencies.TIERS,
        *EVERYWHERE,
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
    return context.say("nod", silent=True, passing=True)


def put_off(context: TurnContext) -> TurnContext:
    """A word that does not fit here: the same words again, the clock untouched."""
    return context.put_again()


def old_button(context: TurnContext) -> TurnContext:
    """A button from before: say so, and bring the words that count now."""
    return context.say("old-button", silent=True, passing=True).put_again()


IN_SESSION: Mapping[Intent, Move] = {
    **repairs.VARIATIONS,
    Intent.BACK: previous_step,
    Intent.REPEAT: repeat_step,
    Intent.MORE_TIME: repairs.more_time,
    Intent.SHOW: repairs.show,
    Intent.HOW_LONG: repairs.how_long,
    Intent.LIFT: repairs.lift_knees,
    Intent.STAY_DOWN: repairs.stay_down,
    Intent.FINISH: finish_here,
    Intent.STOP_HERE: flow.stop_here,
    Intent.OLD: old_button,
    Intent.ARRIVED: put_off,
    **dict.fromkeys(preferences.ONLY_AT_REST, preferences.after_the_session),
}
"""What holds in every step."""

_NODS = (Intent.OK, Intent.THANKS, Intent.YES, Intent.FINE, Intent.IM_OK, Intent.GO_ON, Intent.START)
TIMED: Mapping[Intent, Move] = {
    Intent.NEXT: next_step,
    Intent.ON_BALL: next_step,
    Intent.FEELS_OK: next_step,
    **dict.fromkeys(_NODS, nod),
}
"""What moves a step that has a clock."""

WAITING: Mapping[Intent, Move] = {Intent.REPEAT: put_off, Intent.BACK: put_off, Intent.SHOW: repairs.show}
"""What holds in a step that waits for an answer."""

IDLE: Mapping[Intent, Move] = {
    Intent.START: start.start,
    **{intent: start.start_form(form) for intent, form in start.FORMS.items()},
    Intent.CHANGE_NUMBER: flow.rating_again,
    Intent.BALL_GUIDE: start.show_guide,
    Intent.TOLD_OK: start.told_ok,
    Intent.ARRIVED: welcome.greet_again,
    Intent.GREETING: welcome.greet_again,
    Intent.OLD: old_button,
    **delivery.SNOOZE_MOVES,
    **preferences.AT_REST,
    Intent.THREE_MINUTES: start.start_form("short"),
    Intent.MOVE_IT: setup.change_time,
    Intent.NO_TIME: delivery.not_today,
    **free_text.AT_REST,
    Intent.STOP: welcome.leave,
    Intent.PAUSE: welcome.nothing_runs,
    **dict.fromkeys((Intent.NEXT, Intent.BACK, Intent.REPEAT, Intent.GO_ON, Intent.HOW_LONG), welcome.nothing_runs),
    **dict.fromkeys((Intent.OK, Intent.YES, Intent.NO, Intent.FINE, Intent.DONE), welcome.put_menu),
}
"""What holds when nothing runs and nothing is asked."""


def step_moves(role: Role) -> Mapping[Intent, Move]:
    """What a step of this role understands, the session's own moves included."""
    if role in flow.STEP_MOVES:
        return {**IN_SESSION, **WAITING, **flow.STEP_MOVES[role]}
    return {**IN_SESSION, **TIMED}


STEPS: Mapping[Role, Mapping[Intent, Move]] = {role: step_moves(role) for role in Role if role is not Role.CLOSE}


def offered(person: Conversation, content: Content) -> tuple[str, ...]:
    """The buttons of the current prompt."""
    if person.open_question is not None:
        return QUESTIONS[person.open_question.what].buttons(person, content)
    if person.session is not None:
        return buttons_of(person, content)
    return flow.menu(person, content)


def drawn() -> dict[str, dict[str, str]]:
    """Room -> sign -> the name of the move, for the diagram and for counting."""
    tables: dict[str, Mapping[Intent, Move]] = {"safety, everywhere": emergencies.TIERS, "everywhere": EVERYWHERE}
    tables |= {f"question: {name}": question.moves for name, question in QUESTIONS.items()}
    tables |= {f"step: {role}": moves for role, moves in STEPS.items()}
    tables["idle"] = IDLE
    return {name: {str(intent): move_name(move) for intent, move in moves.items()} for name, moves in tables.items()}


def move_name(move: Move) -> str:
    """A move's name in plain words."""
    return getattr(move, "__qualname__", "").split(".<locals>")[0].rsplit(".", 1)[-1].strip("_").replace("_", " ")
