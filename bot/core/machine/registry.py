"""All rooms, and what holds in each: the tables that are drawn, counted and checked for holes.

House rule: a sign is looked up outward, and the first table that knows it decides: safety, what holds everywhere, the
open question, the step, the session, idle.
"""

from collections.abc import Mapping

from bot.core.account import linking, preferences, privacy, progress, welcome
from bot.core.asides import help
from bot.core.checkins import followups, poll, questions
from bot.core.dialog.context import Scene
from bot.core.dialog.question import Move, Room
from bot.core.machine import free_text
from bot.core.model.content import Book, Role
from bot.core.model.conversation import Conversation
from bot.core.model.intents import Sign
from bot.core.reminders import breaks, delivery, setup, setup_questions, travel
from bot.core.safety import emergencies, harm, screening
from bot.core.session import flow, pauses, repairs, start
from bot.core.session.player import finish_here, next_step, previous_step, repeat_step
from bot.core.session.steps import buttons_of

ROOMS: Mapping[str, Room] = {
    room.name: room
    for rooms in (
        *(welcome.ROOMS, screening.ROOMS, start.ROOMS, flow.ROOMS, pauses.ROOMS, repairs.ROOMS),
        *(emergencies.ROOMS, followups.ROOMS, help.ROOMS, preferences.ROOMS, privacy.ROOMS),
        *(delivery.ROOMS, setup.ROOMS, setup_questions.ROOMS, breaks.ROOMS, travel.ROOMS),
        *(questions.ROOMS, progress.ROOMS, harm.ROOMS, linking.ROOMS, free_text.ROOMS),
    )
    for room in rooms
}
"""Every question by its name."""

EVERYWHERE: Mapping[Sign, Move] = {
    Sign.HELP: help.help_,
    **privacy.EVERYWHERE,
    **poll.EVERYWHERE,
    **progress.EVERYWHERE,
    **harm.EVERYWHERE,
    **linking.EVERYWHERE,
    Sign.LANGUAGE: preferences.language,
    Sign.SPEAK: preferences.speak,
    Sign.SETTINGS: preferences.settings,
    Sign.QUESTION: help.answer,
    Sign.SERIOUS: help.serious,
    Sign.NO_REMINDERS: delivery.stop,
}
"""What holds in every place, beside stop and pause."""

AT_ANY_AGE = frozenset(
    {*emergencies.TIERS, *EVERYWHERE, Sign.REMIND, Sign.TOO_MUCH, Sign.STOP, Sign.PAUSE, Sign.CALLED, Sign.WILL_CALL}
)
"""Buttons that work however old they are."""


def nod(scene: Scene) -> Scene:
    """Heard; the clock runs on."""
    return scene.say("nod", silent=True, passing=True)


def put_off(scene: Scene) -> Scene:
    """A word that does not fit here: the same words again, the clock untouched."""
    return scene.put_again()


def old_button(scene: Scene) -> Scene:
    """A button from before: say so, and bring the words that count now."""
    return scene.say("old-button", silent=True, passing=True).put_again()


IN_SESSION: Mapping[Sign, Move] = {
    **repairs.VARIATIONS,
    Sign.BACK: previous_step,
    Sign.REPEAT: repeat_step,
    Sign.MORE_TIME: repairs.more_time,
    Sign.SHOW: repairs.show,
    Sign.HOW_LONG: repairs.how_long,
    Sign.LIFT: repairs.lift_knees,
    Sign.STAY_DOWN: repairs.stay_down,
    Sign.FINISH: finish_here,
    Sign.STOP_HERE: flow.stop_here,
    Sign.OLD: old_button,
    Sign.ARRIVED: put_off,
    **dict.fromkeys(preferences.ONLY_AT_REST, preferences.after_the_session),
}
"""What holds in every step."""

_NODS = (Sign.OK, Sign.THANKS, Sign.YES, Sign.FINE, Sign.IM_OK, Sign.GO_ON, Sign.START)
TIMED: Mapping[Sign, Move] = {
    Sign.NEXT: next_step,
    Sign.ON_BALL: next_step,
    Sign.FEELS_OK: next_step,
    **dict.fromkeys(_NODS, nod),
}
"""What moves a step that has a clock."""

WAITING: Mapping[Sign, Move] = {Sign.REPEAT: put_off, Sign.BACK: put_off, Sign.SHOW: repairs.show}
"""What holds in a step that waits for an answer."""

IDLE: Mapping[Sign, Move] = {
    Sign.START: start.start,
    **{sign: start.start_form(form) for sign, form in start.FORMS.items()},
    Sign.CHANGE_NUMBER: flow.rating_again,
    Sign.BALL_GUIDE: start.show_guide,
    Sign.TOLD_OK: start.told_ok,
    Sign.ARRIVED: welcome.greet_again,
    Sign.GREETING: welcome.greet_again,
    Sign.OLD: old_button,
    **delivery.SNOOZE_MOVES,
    **preferences.AT_REST,
    Sign.THREE_MINUTES: start.start_form("short"),
    Sign.MOVE_IT: setup.change_time,
    Sign.NO_TIME: delivery.not_today,
    **free_text.AT_REST,
    Sign.STOP: welcome.leave,
    Sign.PAUSE: welcome.nothing_runs,
    **dict.fromkeys((Sign.NEXT, Sign.BACK, Sign.REPEAT, Sign.GO_ON, Sign.HOW_LONG), welcome.nothing_runs),
    **dict.fromkeys((Sign.OK, Sign.YES, Sign.NO, Sign.FINE, Sign.DONE), welcome.put_menu),
}
"""What holds when nothing runs and nothing is asked."""


def step_moves(role: Role) -> Mapping[Sign, Move]:
    """What a step of this role understands, the session's own moves included."""
    if role in flow.STEP_MOVES:
        return {**IN_SESSION, **WAITING, **flow.STEP_MOVES[role]}
    return {**IN_SESSION, **TIMED}


STEPS: Mapping[Role, Mapping[Sign, Move]] = {role: step_moves(role) for role in Role if role is not Role.CLOSE}


def offered(person: Conversation, book: Book) -> tuple[str, ...]:
    """The buttons of the current prompt."""
    if person.asking is not None:
        return ROOMS[person.asking.what].buttons(person, book)
    if person.session is not None:
        return buttons_of(person, book)
    return flow.menu(person, book)


def drawn() -> dict[str, dict[str, str]]:
    """Room -> sign -> the name of the move, for the diagram and for counting."""
    tables: dict[str, Mapping[Sign, Move]] = {"safety, everywhere": emergencies.TIERS, "everywhere": EVERYWHERE}
    tables |= {f"question: {name}": room.moves for name, room in ROOMS.items()}
    tables |= {f"step: {role}": moves for role, moves in STEPS.items()}
    tables["idle"] = IDLE
    return {name: {str(sign): move_name(move) for sign, move in moves.items()} for name, moves in tables.items()}


def move_name(move: Move) -> str:
    """A move's name in plain words."""
    return getattr(move, "__qualname__", "").split(".<locals>")[0].rsplit(".", 1)[-1].strip("_").replace("_", " ")
