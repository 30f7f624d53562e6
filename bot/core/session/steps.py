"""Looking at a session's step: its words, buttons, drawing and clock as this session has them. Nothing is changed."""

from bot.core.dialog.question import RATINGS
from bot.core.model.content import Ball, Content, Cue, CueKind, Role, Routine, Step
from bot.core.model.conversation import Conversation, Session
from bot.core.model.instants import Instant
from bot.core.model.intents import Intent
from bot.core.model.messages import Breath

AT_ONCE = ("hands-free", "tap")
"""How a session runs that was chosen together with its routine: there is nothing left to get ready."""
WAITING = frozenset({Role.RATE_BEFORE, Role.READY, Role.PLACE, Role.RATE_AFTER})
FORWARD = frozenset({Intent.NEXT, Intent.ON_BALL, Intent.FEELS_OK})


# Looking at a session.


def session_of(person: Conversation) -> Session:
    """The session that runs; asking for one where none runs is a bug (LookupError)."""
    if person.session is None:
        raise LookupError("no session runs")
    return person.session


def step_of(person: Conversation, content: Content) -> Step:
    """The step a person's session stands at."""
    session = session_of(person)
    return content.routines[session.edition].steps[session.step]


def waits(step: Step) -> bool:
    """The step waits for an answer and has no clock of its own."""
    return step.role in WAITING


def is_left_out(step: Step, session: Session) -> bool:
    """Steps that this session passes over: a number already given, what is chosen, the ball where there is none."""
    if step.role is Role.RATE_BEFORE:
        return session.before is not None
    if step.role is Role.READY:
        return session.chosen in AT_ONCE
    if step.role is Role.PLACE:
        return session.chosen != "" and session.place != ""
    if session.no_ball and step.ball is not Ball.OFF:
        return "no-ball" not in dict(step.instead)
    return False


def cues_of(step: Step, session: Session) -> tuple[Cue, ...]:
    """The cues of a step as this session hears them."""
    if not session.no_ball:
        return step.cues
    return tuple(cue for cue in step.cues if not cue.with_ball)


def length_of(step: Step, session: Session) -> int:
    """How long the step lasts, with the time the person asked for."""
    return step.length + session.extra


def follows_track(session: Session) -> bool:
    """A sound track plays beside the session: what it says too comes without a sound."""
    return session.mode == "track"


def has_track(person: Conversation, content: Content) -> bool:
    """Whether a track fits this session: it goes the whole way, on the ball where the routine has one."""
    session = session_of(person)
    routine = content.routines[session.edition]
    return routine.has_track and person.pictures and not (routine.uses_ball and session.no_ball)


def may_lie_on_ball(person: Conversation, content: Content) -> bool:
    """The ball may be under the person now: on it, on the way on, or on the way off."""
    session = session_of(person)
    return session.on_ball_since is not None or (not session.no_ball and step_of(person, content).ball is not Ball.OFF)


def knees_allowed(person: Conversation, content: Content) -> bool:
    """Knees up: only after a clear screening, with a ball, and with some practice."""
    session, screened = person.session, person.screened
    result = content.screening.results.get(screened.outcome) if screened else None
    allowed = result is not None and result.knees_up
    return allowed and not (session and session.no_ball) and person.completed >= content.caps.knees_after


def buttons_of(person: Conversation, content: Content) -> tuple[str, ...]:
    """The buttons under the step a session stands at."""
    session = session_of(person)
    step = step_of(person, content)
    buttons = [str(intent) for intent in step.buttons]
    if step.role in (Role.RATE_BEFORE, Role.RATE_AFTER):
        return (*RATINGS, Intent.SKIP, *((Intent.STOP,) if starts_by_itself(step, session) else ()))
    if may_change_number(person, content):
        buttons.append(Intent.CHANGE_NUMBER)
    if step.role is Role.READY:
        if session.before is not None:
            buttons.append(Intent.CHANGE_NUMBER)
        if not has_track(person, content):
            buttons = [button for button in buttons if button != Intent.LISTEN]
        if session.no_ball or not content.routines[session.edition].uses_ball:
            buttons = [button for button in buttons if button != Intent.NO_BALL]
    if step.role is Role.PLACE and _is_pregnant(person):
        buttons.remove(Intent.ON_BACK)
    if step.role is Role.KNEES and not knees_allowed(person, content):
        buttons = [button for button in buttons if button != Intent.LIFT]
    if session.mode == "tap" and not waits(step) and not FORWARD.intersection(buttons):
        buttons.insert(0, Intent.NEXT)
    if session.no_ball:
        with_ball = (Intent.TOO_MUCH, Intent.NO_BALL, Intent.ON_BALL, Intent.WOBBLY)
        buttons = [button for button in buttons if button not in with_ball]
    return tuple(buttons)


def may_change_number(person: Conversation, content: Content) -> bool:
    """The first step after the number of a session that began at once: there was no other place to take it back."""
    session = session_of(person)
    steps = content.routines[session.edition].steps
    first = next(index for index, step in enumerate(steps) if not waits(step))
    return session.chosen in AT_ONCE and session.before is not None and session.step == first


def place_of_before(person: Conversation) -> str:
    """Where the person rested the last time, if they may rest there now."""
    return "" if person.place == "back" and _is_pregnant(person) else person.place


def _is_pregnant(person: Conversation) -> bool:
    answers = person.screened.answers if person.screened else ()
    return any(Intent.PREGNANT in chosen for _, chosen in answers)


def opening_line(person: Conversation, content: Content) -> str:
    """What the step's first message says for this session."""
    step, session = step_of(person, content), session_of(person)
    if starts_by_itself(step, session):
        without = session.no_ball or not content.uses_ball(session.routine)
        return "number-first-no-ball" if without else "number-first"
    return dict(step.instead).get(_variant(person, content), step.line)


def starts_by_itself(step: Step, session: Session) -> bool:
    """The number before is only offered: the session goes on without one."""
    return step.role is Role.RATE_BEFORE and session.chosen == "hands-free"


def _variant(person: Conversation, content: Content) -> str:
    """Which of the step's other words and drawings fit this session; empty: none."""
    session, step = session_of(person), step_of(person, content)
    instead = dict(step.instead)
    if session.no_ball and "no-ball" in instead:
        return "no-ball"
    if step.role is Role.KNEES and not knees_allowed(person, content):
        return "knees-not-allowed"
    return "feet-already-down" if not session.knees_up and "feet-already-down" in instead else ""


def picture_of(person: Conversation, content: Content) -> str:
    """The drawing of the step for this session; none for somebody who wants none."""
    if not person.pictures:
        return ""
    session, step = session_of(person), step_of(person, content)
    if starts_by_itself(step, session):
        step = next(each for each in content.routines[session.edition].steps if each.role is Role.READY)
    without_ball = step.picture_without_ball if session.no_ball else ""
    return without_ball or dict(step.pictures_instead).get(_variant(person, content), step.picture)


def breath_of(step: Step, session: Session) -> Breath | None:
    """The pacer of a session's step as one animation; None where there are too few breaths to tell how it goes."""
    return breath_at(step, session.since)


def breath_at(step: Step, since: Instant) -> Breath | None:
    """The same for a step that begins at an instant."""
    paces = [cue for cue in step.cues if cue.kind is CueKind.PACE]
    if len(paces) < 3:
        return None
    first, second, third = paces[:3]
    out = third.at - second.at
    return Breath(second.at - first.at, out, first.line, second.line, since + paces[-1].at + out)


def role_index(routine: Routine, ball: Ball) -> int:
    """The first step with the ball in that place; raises LookupError where the routine has none."""
    for index, step in enumerate(routine.steps):
        if step.ball is ball:
            return index
    raise LookupError(f"{routine.id} has no step with the ball {ball}")


def closing_line(routine: Routine) -> str:
    """What the routine says at its end to somebody who told no numbers."""
    return routine.steps[-1].line


def rating_after(routine: Routine) -> int:
    """The index of the question at the end."""
    return next(index for index, step in enumerate(routine.steps) if step.role is Role.RATE_AFTER)
