"""take_turn: what one event leads to.

House rules: what is overdue happens before what was heard; a clock that goes back takes what counts from it along.
Pure: the same arguments give the same turn.
"""

from msgspec.structs import replace

from bot.core.account import welcome
from bot.core.checkins import questions
from bot.core.dialog.context import Opens, TurnContext
from bot.core.dialog.giving_way import in_order, marked
from bot.core.machine.dispatch import heard_event, is_new
from bot.core.machine.registry import QUESTIONS
from bot.core.machine.timers import agenda, catch_up, next_wake
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation, OpenQuestion, Outreach, Session, Turn
from bot.core.model.events import Arrived, Event, Pressed, Said, Shown, Woke
from bot.core.model.instants import DAY, Instant
from bot.core.model.questions import QuestionId
from bot.core.reminders import breaks, rules, setup
from bot.core.session.player import put_step

__all__ = ["FROM_THE_PERSON", "agenda", "next_wake", "take_turn"]


def take_turn(conversation: Conversation, event: Event, now: Instant, content: Content) -> Turn:
    """What `event` at `now` leads to."""
    person = steady(conversation, now, content)
    person = replace(person, seen=now, heard=now if isinstance(event, FROM_THE_PERSON) else person.heard)
    context = catch_up(TurnContext(person, now, content))
    if not isinstance(event, Woke):
        context = heard_event(_put_call(context), event)
    context = questions.after_turn(conversation, context.within(AFTERWARDS))
    context = put(afterwards(context, conversation.completed))
    messages = in_order(marked(context.messages, conversation, context.person))
    return Turn(None if context.forgotten else context.person, messages, context.notes)


AFTERWARDS: Opens = frozenset({QuestionId.LIKES, QuestionId.PLAN_ANCHOR, QuestionId.RESUME})
"""The questions that may open at the end of a turn, when nothing else is going on."""
FROM_THE_PERSON = (Said, Pressed, Shown, Arrived)
"""What only happens where somebody is there."""


def afterwards(context: TurnContext, completed: int) -> TurnContext:
    """Nothing else is going on: a plan is offered after a finished session, and a break may be over."""
    if context.person.session is not None or context.person.open_question is not None or context.forgotten:
        return context
    if context.person.completed > completed and rules.is_safe(context.person):
        offering = setup.offer(context)
        if offering.person.open_question is not None:
            # Whoever has not said a number at the end is not rung about something else.
            return offering.without_buttons() if context.person.heard == context.now else context
    return breaks.welcome_back(context)


def _put_call(context: TurnContext) -> TurnContext:
    """What came due unasked is said before something else is heard; from then on we answer again."""
    return context if context.calling is None else replace(put(context), calling=None, prompting=False)


def steady(person: Conversation, now: Instant, content: Content) -> Conversation:
    """A clock that went back takes everything that counts from "then" back with it, so nothing waits for an hour."""
    person, back = rules.steadied(person, now, content), person.seen - now
    if back <= 0:
        return person
    if back >= DAY:
        today = rules.today_of(person, now, content)
        person = replace(person, outreach=tuple(_earlier_call(call, now, today, back) for call in person.outreach))
    session, open_question = person.session, person.open_question
    return replace(
        person,
        session=None if session is None else _earlier_session(session, back),
        open_question=None if open_question is None else _earlier_question(open_question, back),
    )


def _earlier_call(call: Outreach, now: Instant, today: int, back: int) -> Outreach:
    """What was promised under a clock that was days ahead; what lies nearer was promised before."""
    if call.day:
        is_ahead = (call.day - today) * DAY > back // 2
        return replace(call, at=min(call.at, now), day=call.day - back // DAY) if is_ahead else call
    return replace(call, at=call.at - back) if call.at - now > back // 2 else call


def _earlier_session(session: Session, back: int) -> Session:
    pause, on_ball = session.pause, session.on_ball_since
    return replace(
        session,
        since=session.since - back,
        on_ball_since=None if on_ball is None else on_ball - back,
        pause=None if pause is None else replace(pause, since=pause.since - back),
    )


def _earlier_question(open_question: OpenQuestion, back: int) -> OpenQuestion:
    under = None if open_question.under is None else _earlier_question(open_question.under, back)
    return replace(open_question, since=open_question.since - back, under=under)


def put(context: TurnContext) -> TurnContext:
    """Put the open question, the step or the menu, if the turn asked for it. A question that only waits opens the one
    it waits for, and that one is put.
    """
    if not context.prompting:
        return context
    if context.person.open_question is not None:
        question = QUESTIONS[context.person.open_question.id]
        return put(question.prompt(replace(context, prompting=False, opens=question.opens)))
    if context.person.session is not None:
        return put_step(context)
    return welcome.greet(context) if is_new(context.person) else welcome.put_menu(context)
