"""Looking at a session's step: its words, buttons, drawing and clock as this session has them. Nothing is changed."""

# Theory of operation: a step is content and the same for everybody; what one person hears of it depends on the
# ball, the place, a pregnancy, the knees, a track, the pace. All of that is derived here, each time, from the step
# and the session, so that words, buttons and drawing can't tell of different bodies, and nothing has to be brought
# up to date when somebody puts the ball away in the middle.

from msgspec.structs import replace

from bot.core.dialog.question import RATINGS
from bot.core.dialog.without_ball import practised_with_ball, twin_of
from bot.core.model.content import NO_BALL, Ball, Content, Cue, CueKind, Role, Routine, Step
from bot.core.model.conversation import Conversation, Session
from bot.core.model.instants import Instant
from bot.core.model.intents import Intent
from bot.core.model.messages import Breath

AT_ONCE = ("hands-free", "tap")
"""How a session runs that was chosen together with its routine: there is nothing left to get ready."""
PLACES = {
    "back": Intent.ON_BACK,
    "side": Intent.ON_SIDE,
    "chair": Intent.IN_CHAIR,
    "calves-up": Intent.CALVES_UP,
    "bed": Intent.IN_BED,
    "sofa": Intent.ON_SOFA,
}
"""Where somebody may rest, and the button that says so."""
# By their role and not by a length of 0: a step may be as short as somebody likes to write it.
WAITING = frozenset({Role.RATE_BEFORE, Role.READY, Role.PLACE, Role.RATE_AFTER})
# Nobody who is pregnant lies flat on the back (content/routines/bed.yaml): neither buttons nor the remembered place
# offer it.
FLAT = (Intent.ON_BACK, Intent.CALVES_UP)
"""Places in which one lies flat on the back."""
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
        # Only where all was chosen at once: who goes step by step is asked where they rest today.
        return session.chosen != "" and session.place != ""
    if session.no_ball and step.ball is not Ball.OFF:
        # A step with words of its own for who has no ball is done without it, the others are passed over.
        return NO_BALL not in dict(step.instead)
    return False


def is_slowed(step: Step, session: Session) -> bool:
    """The step takes half as long again: it moves. A paced breath keeps its pace, and what is rested on the ball its
    seconds, of which there are five minutes."""
    # A breath at half the pace would be another exercise, and pressure is counted by the clock.
    return session.slow and step.ball is not Ball.ON and all(cue.kind is not CueKind.PACE for cue in step.cues)


def slowed(length: int) -> int:
    """So many milliseconds for somebody who moves slowly."""
    # In whole milliseconds; a factor of 1.5 would bring in floats.
    return length * 3 // 2


def cues_of(step: Step, session: Session) -> tuple[Cue, ...]:
    """The cues of a step as this session hears them, with their seconds."""
    if not is_slowed(step, session):
        return step.cues
    return tuple(replace(cue, at=slowed(cue.at)) for cue in step.cues)


def cue_line(cue: Cue, session: Session) -> str:
    """The words of a cue for this session."""
    return twin_of(cue.line) if session.no_ball and cue.no_ball else cue.line


def own_length(step: Step, session: Session) -> int:
    """How long the step lasts by itself."""
    return slowed(step.length) if is_slowed(step, session) else step.length


def length_of(step: Step, session: Session) -> int:
    """How long the step that a session stands at lasts, with the time the person asked for."""
    return own_length(step, session) + session.extra


def follows_track(session: Session) -> bool:
    """A sound track plays beside the session: what it says too comes without a sound."""
    return session.mode == "track"


def has_track(person: Conversation, content: Content) -> bool:
    """Whether a track fits this session: it goes the whole way, on the ball where the routine has one."""
    session = session_of(person)
    routine = content.routines[session.edition]
    # A track is recorded at one pace and speaks of the ball.
    fits = not session.slow and not (routine.uses_ball and session.no_ball)
    return routine.has_track and person.pictures and fits


def may_lie_on_ball(person: Conversation, content: Content) -> bool:
    """The ball may be under the person now: on it, on the way on, or on the way off."""
    session = session_of(person)
    # Two signs, either is enough: the clock of the ball, or a step on which it may be.
    return session.on_ball_since is not None or (not session.no_ball and step_of(person, content).ball is not Ball.OFF)


def time_on_ball(session: Session, now: Instant) -> int:
    """Milliseconds on the ball in this session up to now, pauses included."""
    # Who goes on without it is watched over on its steps all the same, and is not on it.
    since = None if session.no_ball else session.on_ball_since
    return session.ball_time + (0 if since is None else max(0, now - since))


def knees_allowed(person: Conversation, content: Content) -> bool:
    """Knees up: only after a clear screening, with a ball, and with some practice on it."""
    session, screened = person.session, person.screened
    result = content.screening.results.get(screened.outcome) if screened else None
    allowed = result is not None and result.knees_up
    # Balance and muscle: some sessions on the ball come before (content/caps.yaml).
    practised = practised_with_ball(person, content) >= content.caps.knees_after
    return allowed and not (session and session.no_ball) and practised


def getting_there(routine: str, content: Content) -> tuple[str, ...]:
    """What may be said while the person finds another way to lie on the ball."""
    two = (str(Intent.TWO_BALLS),) if routine in content.variations[Intent.TWO_BALLS].then else ()
    return (str(Intent.ON_BALL), *two, *map(str, (Intent.NO_BALL, Intent.PAUSE)))


def may_be_slowed(person: Conversation, content: Content) -> bool:
    """Somebody who has taken all the extra time of a step that would be longer at the slower pace."""
    session, caps = session_of(person), content.caps
    slow = replace(session, slow=True)
    enough = session.extra >= caps.more_times * caps.more_time
    return enough and not session.slow and is_slowed(step_of(person, content), slow)


def buttons_of(person: Conversation, content: Content) -> tuple[str, ...]:
    """The buttons under the step a session stands at."""
    session = session_of(person)
    step = step_of(person, content)
    # The step is not open yet, they are looking for the way to lie: its own buttons would speak of what is not
    # there.
    if session.said < 0 and step.ball in (Ball.GETTING_ON, Ball.ON) and not session.no_ball:
        return getting_there(session.routine, content)
    # From what the step lists, only ever fewer or other ones: content decides the order.
    buttons = [str(intent) for intent in step.buttons]
    if step.role in (Role.RATE_BEFORE, Role.RATE_AFTER):
        return (*RATINGS, Intent.SKIP)
    if may_change_number(person, content):
        buttons.append(Intent.CHANGE_NUMBER)
    if step.role is Role.READY:
        if session.before is not None:
            buttons.append(Intent.CHANGE_NUMBER)
        if not has_track(person, content):
            buttons = [button for button in buttons if button != Intent.LISTEN]
        if session.no_ball or not content.routines[session.edition].uses_ball:
            buttons = [button for button in buttons if button != Intent.NO_BALL]
    if step.role is Role.PLACE and is_pregnant(person):
        buttons = [button for button in buttons if button not in FLAT]
    if step.role is Role.KNEES and not knees_allowed(person, content):
        buttons = [button for button in buttons if button != Intent.LIFT]
    if may_be_slowed(person, content):
        # Beside "more time", which is what has led to it.
        buttons.insert(buttons.index(Intent.MORE_TIME) + 1 if Intent.MORE_TIME in buttons else 0, Intent.SLOWER)
    # In tap mode no step may be without a way forward.
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
    # Who begins at once passes readiness, where the number could otherwise be taken back.
    return session.chosen in AT_ONCE and session.before is not None and session.step == first


def place_of_before(person: Conversation, routine: Routine) -> str:
    """Where the person rested the last time, if that is a place of this routine and they may rest there now."""
    intent = PLACES.get(person.place)
    asked = next((step for step in routine.steps if step.role is Role.PLACE), None)
    if asked is None or intent not in asked.buttons or (intent in FLAT and is_pregnant(person)):
        return ""
    return person.place


def is_pregnant(person: Conversation) -> bool:
    answers = person.screened.answers if person.screened else ()
    return any(Intent.PREGNANT in chosen for _, chosen in answers)


def opening_line(person: Conversation, content: Content) -> str:
    """What the step's first message says for this session."""
    step, session = step_of(person, content), session_of(person)
    if starts_by_itself(step, session):
        without = session.no_ball or not content.uses_ball(session.routine)
        line = in_turn("number-first", step.wordings, person.completed)
        return f"{line}-no-ball" if without else line
    return dict(step.instead).get(_variant(person, content)) or in_turn(step.line, step.wordings, person.completed)


def starts_by_itself(step: Step, session: Session) -> bool:
    """The number before is only offered: the session goes on without one."""
    return step.role is Role.RATE_BEFORE and session.chosen == "hands-free"


def _variant(person: Conversation, content: Content) -> str:
    """Which of the step's other words and drawings fit this session; empty: none."""
    session, step = session_of(person), step_of(person, content)
    instead = dict(step.instead)
    # The order matters: without a ball nothing else about it may be said, then where they lie, then what their body
    # asks.
    if session.no_ball and NO_BALL in instead:
        return NO_BALL
    if session.place in instead:
        return session.place
    if is_pregnant(person) and "pregnant" in instead:
        return "pregnant"
    if step.role is Role.KNEES and not knees_allowed(person, content):
        return "knees-not-allowed"
    return "feet-already-down" if not session.knees_up and "feet-already-down" in instead else ""


def picture_of(person: Conversation, content: Content) -> str:
    """The drawing of the step for this session; empty: it has none."""
    session, step = session_of(person), step_of(person, content)
    if starts_by_itself(step, session):
        # The picture of readiness: whoever starts at once never sees that step.
        step = next(each for each in content.routines[session.edition].steps if each.role is Role.READY)
    without_ball = step.picture_without_ball if session.no_ball else ""
    drawings = dict(step.pictures_instead)
    # Nobody who is pregnant is shown somebody on the back; who sits is shown a chair.
    chosen = session.place if session.place in drawings else "pregnant" if is_pregnant(person) else ""
    drawing = chosen if chosen in drawings else _variant(person, content)
    return without_ball or drawings.get(drawing, step.picture)


def breath_of(step: Step, session: Session) -> Breath | None:
    """The pacer of a session's step as one animation; None where there are too few breaths to tell how it goes."""
    return breath_at(step, session.since)


def breath_at(step: Step, since: Instant) -> Breath | None:
    """The same for a step that begins at an instant."""
    paces = [cue for cue in step.cues if cue.kind is CueKind.PACE]
    # In, out, and in again: with fewer nobody knows how long the second half is.
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


def in_turn(line: str, wordings: int, sessions: int) -> str:
    """One of several wordings, by how many sessions were finished before: `<line>`, `<line>-2`, `<line>-3` …"""
    # By sessions and not by chance: the core rolls no die, and the same record says the same words.
    number = sessions % wordings + 1
    return line if number == 1 else f"{line}-{number}"


def closing_line(routine: Routine, sessions: int) -> str:
    """What the routine says at its end to somebody who told no numbers, after so many finished sessions before."""
    return in_turn(routine.steps[-1].line, routine.steps[-1].wordings, sessions)


def rating_after(routine: Routine) -> int:
    """The index of the question at the end."""
    return next(index for index, step in enumerate(routine.steps) if step.role is Role.RATE_AFTER)
