"""From an event to an intent, and from the intent to the move that decides.

Theory of operation: an event becomes an intent (`meaning`), and the intent is handed to LAYERS, outermost first:
danger, safety, what interrupts, what holds everywhere; then to ANSWERS, the several ways in which an open question may
take it, or, where nothing is asked, to UNASKED: the step, idle (`layers`). A layer finds a move, together with the
questions that its table may open, or nothing. No layer changes anything: what is done is done by the move.

House rules: a button that is gone means nothing but itself, unless it is one of those that work at any age; nobody is
hushed who is here.
"""

from msgspec.structs import replace

from bot.core.account import linking, operator
from bot.core.dialog.context import Opens, TurnContext
from bot.core.dialog.question import Move
from bot.core.machine import interruptions
from bot.core.machine.interruptions import INTERRUPTIONS
from bot.core.machine.layers import ANSWERS, LAYERS, UNASKED, Ask
from bot.core.machine.meaning import may_be_left, meant
from bot.core.machine.registry import AT_ANY_AGE, IDLE, QUESTIONS, offered
from bot.core.model.conversation import Conversation
from bot.core.model.events import Arrived, Event, Gone, Linked, Lost, Noticed, Ordered, Pressed, Said, Shown
from bot.core.model.intents import Intent
from bot.core.reminders import breaks
from bot.core.reminders.delivery import SNOOZE_MOVES
from bot.core.understanding.buttons import intent_of_button, today


def heard_event(context: TurnContext, event: Event) -> TurnContext:
    """From a platform's event to an intent, and from the intent to a move."""
    match event:
        case Pressed(prompt, button):
            return pressed(_awake(context), prompt, button)
        case Said(text):
            # Before `_awake`: what words mean depends on where the person was, also while they were hushed.
            meaning = meant(context, text)
            context = replace(_awake(context), value=meaning.value, language=meaning.language, text=text)
            return respond(context, meaning.intent, meaning.also)
        case Shown(kind, spot):
            # A picture or a place can't be read here, but in a session it may be a cry; that is for the
            # interruptions to say.
            return _unseen(_awake(replace(context, value=kind, spot=spot)))
        case Arrived(payload):
            return arrived(_awake(context), payload)
        case Linked(how):
            return linking.linked(context, how)
        case Lost(course_version):
            # Not awake: nobody has said anything, and what was hushed stays so.
            return interruptions.lost(context.within(INTERRUPTIONS.opens), course_version)
        case Gone():
            return interruptions.gone(context)
        case Noticed():
            return operator.noticed(context)
        case Ordered(order, facts):
            return operator.ordered(context, order, facts)
        case _:
            return context


def _awake(context: TurnContext) -> TurnContext:
    """The person is here: what was hushed after an emergency may speak again when it is asked to."""
    # Whoever writes is not to be kept silent for what was an emergency: from here on we answer again.
    return context.become(hush=False) if context.person.hush else context


def _unseen(context: TurnContext) -> TurnContext:
    """Something without words: the question that reads places may take it; else it is what interrupts."""
    asked = context.person.open_question
    # Only a place, and only where one was asked for: in a session a position is nobody's answer.
    if asked is not None and context.person.session is None and context.spot is not None and asked.id.reads:
        question = QUESTIONS[asked.id]
        return question.otherwise(context.within(question.opens))
    return interruptions.unseen(context.within(INTERRUPTIONS.opens))


def arrived(context: TurnContext, payload: str) -> TurnContext:
    """The chat is opened; a link may have carried a language or the code of another chat, all else is an invitation."""
    # A link may carry a code: it means the same as the code typed, with nothing typed.
    if code := linking.code_in(payload):
        return respond(replace(context, value=code), Intent.LINK_CODE)
    wish = intent_of_button(payload)
    # A payload is written by whoever made the link: all that it may do is to choose a language.
    if wish is not None and wish[0] is Intent.SPEAK and wish[1] in context.content.languages:
        context = context.become(language=wish[1])
    return respond(context, Intent.ARRIVED)


def pressed(context: TurnContext, prompt: int, button: str) -> TurnContext:
    """A button: at once if it stands under the current prompt or works at any age, else the prompt again."""
    wish = intent_of_button(button)
    if wish is None:
        return respond(context, Intent.OLD)
    intent, value = wish
    live = prompt == context.person.prompt and today(button) in offered(context.person, context.content)
    # Reminders are answered when their buttons are long gone, often from the lock screen; of another day they are
    # over.
    if not live and intent in SNOOZE_MOVES and _may_answer_late(context.person, prompt):
        if breaks.of_another_day(context, prompt):
            return breaks.is_over(context, prompt)
        return IDLE.moves[intent](context.answered().within(IDLE.opens))
    # All else that is old is said to be so: a guess would do what the person wanted a week ago.
    if not live and intent not in AT_ANY_AGE:
        return respond(context, Intent.OLD)
    return respond(replace(context, value=value), intent)


def _may_answer_late(person: Conversation, prompt: int) -> bool:
    """Under a prompt of this life of the chat, while nothing is open that insists or is only being read."""
    reads = person.session is None and person.open_question is not None and person.open_question.id.at_rest
    # By the number: a button of a former life of this chat, or one that was made up, is not of this person.
    return person.born // 1000 <= prompt <= person.prompt and (reads or may_be_left(person))


def respond(context: TurnContext, intent: Intent, rating: int | None = None) -> TurnContext:
    """The first layer that knows the intent decides; raises LookupError if none does, which is a bug."""
    asked = context.person.open_question
    move, opens = _decided(Ask(context, intent, None if asked is None else QUESTIONS[asked.id], rating))
    return move(context.within(opens))


def _decided(ask: Ask) -> tuple[Move, Opens]:
    for layer in LAYERS:
        if (decision := layer(ask)) is not None:
            return decision
    if ask.question is not None:
        # Only where something is asked: these layers would else each have to look whether they are meant.
        for answer_layer in ANSWERS:
            if (decision := answer_layer(ask, ask.question)) is not None:
                return decision
    for layer in UNASKED:
        if (decision := layer(ask)) is not None:
            return decision
    # The last layer of each tuple always finds one, so this is a bug and no world.
    raise LookupError(ask.intent)
