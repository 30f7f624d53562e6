"""take_turn: what one event leads to.

House rules: what is overdue happens before what was heard; a clock that goes back takes what counts from it along.
Pure: the same arguments give the same turn.
"""

from msgspec.structs import replace

from bot.core.account import welcome
from bot.core.checkins import questions
from bot.core.dialog.context import Scene
from bot.core.machine.dispatch import heard_event, is_new
from bot.core.machine.registry import ROOMS
from bot.core.machine.timers import agenda, catch_up, next_wake
from bot.core.model.content import Book
from bot.core.model.conversation import Asking, Conversation, Session, Turn
from bot.core.model.events import Arrived, Event, Pressed, Said, Shown, Woke
from bot.core.model.instants import Instant
from bot.core.model.messages import Message, Urgency
from bot.core.reminders import breaks, rules, setup
from bot.core.session.player import put_step

__all__ = ["agenda", "next_wake", "take_turn"]


def take_turn(conversation: Conversation, event: Event, now: Instant, book: Book) -> Turn:
    """What `event` at `now` leads to."""
    person = steady(conversation, now, book)
    person = replace(person, seen=now, heard=now if isinstance(event, _FROM_THE_PERSON) else person.heard)
    scene = catch_up(Scene(person, now, book))
    if not isinstance(event, Woke):
        scene = heard_event(_put_call(scene), event)
    scene = put(afterwards(questions.after_turn(conversation, scene), conversation.completed))
    return Turn(None if scene.forgotten else scene.person, in_order(scene.messages), scene.notes)


_FROM_THE_PERSON = (Said, Pressed, Shown, Arrived)


def in_order(messages: tuple[Message, ...]) -> tuple[Message, ...]:
    """Words of safety overtake what is queued; what this very turn says before them comes along, in its order."""
    if len(messages) < 2:
        return messages
    last = max((n for n, message in enumerate(messages) if message.urgency is Urgency.SAFETY), default=0)
    if last == 0:
        return messages
    return tuple(
        replace(message, urgency=Urgency.SAFETY) if n < last and message.urgency is Urgency.ANSWER else message
        for n, message in enumerate(messages)
    )


def afterwards(scene: Scene, completed: int) -> Scene:
    """Nothing else is going on: a plan is offered after a finished session, and a break may be over."""
    if scene.person.session is not None or scene.person.asking is not None or scene.forgotten:
        return scene
    if scene.person.completed > completed and rules.is_safe(scene.person):
        offering = setup.offer(scene)
        if offering.person.asking is not None:
            # Whoever has not said a number at the end is not rung about something else.
            return offering.without_buttons() if scene.person.heard == scene.now else scene
    return breaks.welcome_back(scene)


def _put_call(scene: Scene) -> Scene:
    """What came due unasked is said before something else is heard; from then on we answer again."""
    return scene if scene.calling is None else replace(put(scene), calling=None, prompting=False)


def steady(person: Conversation, now: Instant, book: Book) -> Conversation:
    """A clock that went back takes everything that counts from "then" back with it, so nothing waits for an hour."""
    person, back = rules.steadied(person, now, book), person.seen - now
    if back <= 0:
        return person
    session, asking = person.session, person.asking
    return replace(
        person,
        session=None if session is None else _earlier_session(session, back),
        asking=None if asking is None else _earlier_question(asking, back),
    )


def _earlier_session(session: Session, back: int) -> Session:
    pause, on_ball = session.pause, session.on_ball_since
    return replace(
        session,
        since=session.since - back,
        on_ball_since=None if on_ball is None else on_ball - back,
        pause=None if pause is None else replace(pause, since=pause.since - back),
    )


def _earlier_question(asking: Asking, back: int) -> Asking:
    under = None if asking.under is None else _earlier_question(asking.under, back)
    return replace(asking, since=asking.since - back, under=under)


def put(scene: Scene) -> Scene:
    """Put the open question, the step or the menu, if the turn asked for it. A question that only waits opens the one
    it waits for, and that one is put.
    """
    if not scene.prompting:
        return scene
    if scene.person.asking is not None:
        return put(ROOMS[scene.person.asking.what].prompt(replace(scene, prompting=False)))
    if scene.person.session is not None:
        return put_step(scene)
    return welcome.greet(scene) if is_new(scene.person) else welcome.put_menu(scene)
