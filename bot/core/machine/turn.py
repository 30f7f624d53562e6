"""take_turn: what one event leads to.

House rules: what is overdue happens before what was heard; a clock that goes back takes what counts from it along.
Pure: the same arguments give the same turn.
"""

# Theory of operation: what is overdue happens first, because it did happen; then what was heard, then what follows
# from both, and only then are the words put in their order. A turn that says nothing at all is a bug, and so is one
# that says something it takes back in the same breath: random lives look for both.

from msgspec.structs import replace

from bot.core.account import welcome
from bot.core.checkins import questions
from bot.core.dialog.context import Opens, TurnContext, practises
from bot.core.dialog.giving_way import in_order, marked
from bot.core.machine.dispatch import heard_event
from bot.core.machine.registry import QUESTIONS, offered
from bot.core.machine.steady import steady
from bot.core.machine.timers import agenda, catch_up, next_wake
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation, Turn
from bot.core.model.events import Arrived, Event, Ordered, Pressed, Said, Shown, Woke
from bot.core.model.instants import Instant
from bot.core.model.messages import Message, Urgency
from bot.core.model.questions import QuestionId
from bot.core.reminders import breaks, rules, setup
from bot.core.session.player import put_step

__all__ = ["FROM_THE_PERSON", "agenda", "next_wake", "take_turn"]


def take_turn(conversation: Conversation, event: Event, now: Instant, content: Content) -> Turn:
    """What `event` at `now` leads to."""
    # Before anything is looked at: everything below reckons with lengths, and lengths are wrong under a clock that
    # went back.
    person = steady(conversation, now, content)
    # What came by itself does not say that anybody is here.
    person = replace(person, seen=now, heard=now if isinstance(event, FROM_THE_PERSON) else person.heard)
    context = catch_up(TurnContext(person, now, content))
    if not isinstance(event, Woke):
        # What came due unasked is put first: the person spoke after it, and would answer something they have not
        # read.
        context = heard_event(_put_call(context), event)
    # By identity, because a session that ended has changed the digest, and nothing else has.
    if context.person.sessions is not conversation.sessions:
        context = questions.after_turn(conversation, context.within(AFTERWARDS))
    # Last of all, so that an offer comes behind whatever the turn was about.
    context = put(afterwards(context, conversation.completed))
    context = replace(context, messages=in_order(marked(context.messages, conversation, context.person)))
    context = within_reach(context, conversation)
    # The person is gone, the receipt is still sent: it is in this turn's messages, and no later one can exist.
    return Turn(None if context.forgotten else context.person, context.messages, context.notes)


# Declared like any other place: what may open at the end of a turn is a transition too.
AFTERWARDS: Opens = frozenset({QuestionId.LIKES, QuestionId.PLAN_ANCHOR, QuestionId.RESUME})
"""The questions that may open at the end of a turn, when nothing else is going on."""
FROM_THE_PERSON = (Said, Pressed, Shown, Arrived, Ordered)
"""What only happens where somebody is there."""


def within_reach(context: TurnContext, before: Conversation) -> TurnContext:
    """Whoever practises finds the buttons that count now, Stop below them, under whatever stands last in the chat."""
    person = context.person
    if not practises(person):
        # A cue came due, and then the event ended what it belongs to: nothing can be pressed under it any more.
        over = (
            replace(each, buttons=(), prompt=0) if _is_a_cue_of(each, person) else each for each in context.messages
        )
        return replace(context, messages=tuple(over))
    if context.messages and context.messages[-1].buttons:
        return context
    buttons = offered(person, context.content)
    if not context.messages:
        # An aside has closed without a word: what is said next bears other buttons than stand there, so another number.
        closed = before.prompt == person.prompt and offered(before, context.content) != buttons
        return context.numbered() if closed else context
    # The same ones stand above already, and stay what they are; others are another prompt.
    stand = before.prompt == person.prompt and practises(before) and offered(before, context.content) == buttons
    return (context if stand else context.numbered()).bearing(buttons)


def _is_a_cue_of(message: Message, person: Conversation) -> bool:
    return message.urgency is Urgency.CUE and message.prompt == person.prompt


def afterwards(context: TurnContext, completed: int) -> TurnContext:
    """Nothing else is going on: a plan is offered after a finished session, and a break may be over."""
    if context.person.session is not None or context.person.open_question is not None or context.forgotten:
        return context
    context = context.within(AFTERWARDS)
    # A plan is only ever offered after a finished session, and never while something serious stands open.
    if context.person.completed > completed and rules.is_safe(context.person):
        offering = setup.offer(context)
        if offering.person.open_question is not None:
            # Whoever has not said a number at the end is not rung about something else.
            return offering.without_buttons() if context.person.heard == context.now else context
    return breaks.welcome_back(context)


def _put_call(context: TurnContext) -> TurnContext:
    """What came due unasked is said before something else is heard; from then on we answer again."""
    # From the person's word on we answer again, so it is no longer an unasked turn.
    return context if context.calling is None else replace(put(context), calling=None, prompting=False)


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
    # A prompt that asks for nothing is the menu; for somebody who has never been here it is who we are.
    return welcome.greet(context) if context.person.is_new else welcome.put_menu(context)
