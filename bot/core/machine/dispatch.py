"""The order in which the tables are asked: the first that knows an intent decides.

Theory of operation: an event becomes an intent (`meaning`), and the intent is handed to LAYERS, outermost first:
danger, safety, what interrupts, what holds everywhere; then to ANSWERS, the several ways in which an open question may
take it, or, where nothing is asked, to UNASKED: the step, idle. A layer finds a move, together with the questions that
its table may open, or nothing. No layer changes anything: what is done is done by the move.

House rule: which table decides is told here by the order of the layers, and nowhere else.
"""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from bot.core.account import linking, welcome
from bot.core.account.preferences import AT_REST
from bot.core.dialog.context import Opens, TurnContext
from bot.core.dialog.question import RATINGS, Move, Question, Table, again
from bot.core.machine import free_text, interruptions
from bot.core.machine.interruptions import INTERRUPTIONS
from bot.core.machine.meaning import CLEAR, answer_waits, may_be_left, meant
from bot.core.machine.registry import (
    AT_ANY_AGE,
    EVERYWHERE,
    IDLE,
    QUESTIONS,
    SAFETY,
    STEPS,
    offered,
    old_button,
)
from bot.core.model.content import Role
from bot.core.model.conversation import Conversation
from bot.core.model.events import Arrived, Event, Gone, Linked, Lost, Pressed, Said, Shown
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.reminders import breaks
from bot.core.reminders.delivery import SNOOZE_MOVES
from bot.core.safety import emergencies
from bot.core.session import flow, pauses
from bot.core.understanding.buttons import intent_of_button, today
from bot.core.understanding.manner import asks, tells_of_pain


def heard_event(context: TurnContext, event: Event) -> TurnContext:
    """From a platform's event to an intent, and from the intent to a move."""
    match event:
        case Pressed(prompt, button):
            return pressed(_awake(context), prompt, button)
        case Said(text):
            meaning = meant(context, text)
            context = replace(_awake(context), value=meaning.value, language=meaning.language, text=text)
            return respond(context, meaning.intent, meaning.also)
        case Shown(kind, spot):
            return _unseen(_awake(replace(context, value=kind, spot=spot)))
        case Arrived(payload):
            return arrived(_awake(context), payload)
        case Linked(how):
            return linking.linked(context, how)
        case Lost(course_version):
            return interruptions.lost(context.within(INTERRUPTIONS.opens), course_version)
        case Gone():
            return interruptions.gone(context)
        case _:
            return context


def _awake(context: TurnContext) -> TurnContext:
    """The person is here: what was hushed after an emergency may speak again when it is asked to."""
    return context.become(hush=False) if context.person.hush else context


def _unseen(context: TurnContext) -> TurnContext:
    """Something without words: the question that reads places may take it; else it is what interrupts."""
    asked = context.person.open_question
    if asked is not None and context.person.session is None and context.spot is not None and asked.id.reads:
        question = QUESTIONS[asked.id]
        return question.otherwise(context.within(question.opens))
    return interruptions.unseen(context.within(INTERRUPTIONS.opens))


def arrived(context: TurnContext, payload: str) -> TurnContext:
    """The chat is opened; a link may have carried a language or the code of another chat, all else is an invitation."""
    if code := linking.code_in(payload):
        return respond(replace(context, value=code), Intent.LINK_CODE)
    found = intent_of_button(payload)
    if found is not None and found[0] is Intent.SPEAK and found[1] in context.content.languages:
        context = context.become(language=found[1])
    return respond(context, Intent.ARRIVED)


def pressed(context: TurnContext, prompt: int, button: str) -> TurnContext:
    """A button: at once if it stands under the current prompt or works at any age, else the prompt again."""
    found = intent_of_button(button)
    if found is None:
        return respond(context, Intent.OLD)
    intent, value = found
    live = prompt == context.person.prompt and today(button) in offered(context.person, context.content)
    if not live and intent in SNOOZE_MOVES and _may_answer_late(context.person, prompt):
        if breaks.of_another_day(context, prompt):
            return breaks.is_over(context, prompt)
        return IDLE.moves[intent](context.answered().within(IDLE.opens))
    if not live and intent not in AT_ANY_AGE:
        return respond(context, Intent.OLD)
    return respond(replace(context, value=value), intent)


def _may_answer_late(person: Conversation, prompt: int) -> bool:
    """Under a prompt of this life of the chat, while nothing is open that insists or is only being read."""
    reads = person.session is None and person.open_question is not None and person.open_question.id.at_rest
    return person.born // 1000 <= prompt <= person.prompt and (reads or may_be_left(person))


# The layers.


class Ask(Struct, frozen=True, gc=False):
    """What the layers are asked: an intent, and the number that stood beside words of safety."""

    context: TurnContext
    intent: Intent
    question: Question | None
    """The question that is open."""
    rating: int | None = None

    @property
    def person(self) -> Conversation:
        """Whose turn it is."""
        return self.context.person

    @property
    def at_rest(self) -> bool:
        """No session runs."""
        return self.context.person.session is None


Found = tuple[Move, Opens] | None
Layer = Callable[[Ask], Found]
AnswerLayer = Callable[[Ask, Question], Found]


def respond(context: TurnContext, intent: Intent, rating: int | None = None) -> TurnContext:
    """The first layer that knows the intent decides; raises LookupError if none does, which is a bug."""
    asked = context.person.open_question
    move, opens = _decided(Ask(context, intent, None if asked is None else QUESTIONS[asked.id], rating))
    return move(context.within(opens))


def _decided(ask: Ask) -> tuple[Move, Opens]:
    for layer in LAYERS:
        if (found := layer(ask)) is not None:
            return found
    if ask.question is not None:
        for answer_layer in ANSWERS:
            if (found := answer_layer(ask, ask.question)) is not None:
                return found
    for layer in UNASKED:
        if (found := layer(ask)) is not None:
            return found
    raise LookupError(ask.intent)


def _in(table: Table, intent: Intent) -> Found:
    move = table.moves.get(intent)
    return None if move is None else (move, table.opens)


def in_danger(ask: Ask) -> Found:
    """An emergency or a crisis stands open: no milder word takes its place."""
    question = ask.question
    return (again, question.opens) if question and question.id.danger and ask.intent in _MILDER else None


_MILDER = frozenset({*emergencies.MILDER, Intent.TOO_MUCH})


def rated_in_pain(ask: Ask) -> Found:
    """ "Hurts, 7" as an answer to a rating: the number is kept, then we ask."""
    if ask.rating is None or ask.intent not in (Intent.PAIN, Intent.DIZZY):
        return None
    if RATINGS[0] not in offered(ask.person, ask.context.content):
        return None
    valued = str(ask.rating)
    keep = _keeping(ask)
    return (lambda context: emergencies.ask(keep(replace(context, value=valued)).within(SAFETY.opens))), _opens(ask)


def _keeping(ask: Ask) -> Move:
    """What keeps the number: the question that asks for it, or the step."""
    if ask.question is not None:
        return ask.question.moves[Intent.RATE]
    return flow.rate_after_in_pain if ask.context.step.role is Role.RATE_AFTER else flow.rate_before_in_pain


def _opens(ask: Ask) -> Opens:
    return ask.question.opens if ask.question is not None else STEPS[ask.context.step.role].opens


def safety(ask: Ask) -> Found:
    """Words of safety; in a question at rest they are at most a reason to ask whether any of it is new."""
    only_asked = ask.intent is Intent.EMERGENCY and _only_asks(ask)
    return (emergencies.ask, SAFETY.opens) if only_asked else _in(SAFETY, ask.intent)


def _only_asks(ask: Ask) -> bool:
    """A question typed at rest, long after any session: "I have numb feet, is the ball ok?" """
    context, question = ask.context, ask.question
    if not (ask.at_rest and context.text) or context.just_practised() or (question is not None and question.id.danger):
        return False
    return asks(context.text, context.content.ear)


def interrupting(ask: Ask) -> Found:
    """Stop, pause, too much; a pause is one only in a session."""
    return None if ask.intent is Intent.PAUSE and ask.at_rest else _in(INTERRUPTIONS, ask.intent)


def after_stopping(ask: Ask) -> Found:
    """ "Why are you stopping?" is asked out of courtesy: whoever wants something else has stopped, and gets that."""
    question = ask.question
    if question is None or question.id is not QuestionId.STOP or ask.at_rest or ask.intent not in CLEAR:
        return None
    if ask.person.open_question is not None and ask.person.open_question.under is not None:
        return None  # whoever was dizzy is asked about that first
    table = EVERYWHERE if ask.intent in EVERYWHERE.moves else IDLE
    move = table.moves[ask.intent]
    return (lambda context: move(pauses.close_after_stop(context))), table.opens


def everywhere(ask: Ask) -> Found:
    """What holds in every place."""
    return _in(EVERYWHERE, ask.intent)


# The layers of an open question.


def answer(ask: Ask, question: Question) -> Found:
    """An answer that the question knows; thanks are one where "OK" is. A sentence that says more leaves a light one."""
    intent = Intent.OK if ask.intent is Intent.THANKS and Intent.OK in question.moves else ask.intent
    if intent not in question.moves or (question.id.light and free_text.says_more(ask.context, intent)):
        return None
    numberless = intent is Intent.RATE and not ask.context.value
    return (question.otherwise if numberless else question.moves[intent]), question.opens


def unanswering(ask: Ask, question: Question) -> Found:
    """The chat opened again, and a button of before: neither is an answer."""
    move = _UNANSWERING.get(ask.intent)
    return None if move is None else (move, question.opens)


_UNANSWERING: dict[Intent, Move] = {Intent.ARRIVED: again, Intent.OLD: old_button}


def step_behind(ask: Ask, question: Question) -> Found:
    """After "Are you OK?", the answer to the step that was not understood answers both; a number that is none is no
    answer, so the question stands, with its timers."""
    numberless = ask.intent is Intent.RATE and not ask.context.value
    if numberless or not answer_waits(ask.person, ask.context.content):
        return None
    role = ask.context.step.role
    move = flow.STEP_MOVES[role].get(ask.intent)
    return None if move is None else (_after_closing(move), STEPS[role].opens)


def own_words(ask: Ask, question: Question) -> Found:
    """Words of one's own, where the question reads them."""
    reads = ask.at_rest and question.id.reads and ask.intent is Intent.UNKNOWN
    return (question.otherwise, question.opens) if reads else None


def leaving(ask: Ask, question: Question) -> Found:
    """Any other word leaves a light question at rest, and is heard as if nothing had been asked."""
    if not (ask.at_rest and question.id.light):
        return None
    move, opens = _nothing_asked(ask)
    return _after_closing(move), opens


def elsewhere(ask: Ask, question: Question) -> Found:
    """A wish to start, or to set a reminder, in the middle of another question is that wish, unless it insists."""
    if not ask.at_rest or question.id.insists or ask.intent not in _WISHES:
        return None
    return _after_closing(IDLE.moves[ask.intent]), IDLE.opens


_WISHES = frozenset({Intent.START, Intent.ROUTINE, *AT_REST})


def unclear(ask: Ask, question: Question) -> Found:
    """At rest, words that no question understands are told so, and then it is asked once more."""
    if not ask.at_rest or ask.intent is not Intent.UNKNOWN or question.id in (QuestionId.EMERGENCY, QuestionId.CRISIS):
        return None
    return (lambda context: question.otherwise(context.say("unclear"))), question.opens


def unfitting(ask: Ask, question: Question) -> Found:
    """Whatever else is said to a question."""
    return question.otherwise, question.opens


# The layers where nothing is asked.


def step(ask: Ask) -> Found:
    """The step that a session stands at; what it does not know may be a cry."""
    if ask.at_rest:
        return None
    table = STEPS[ask.context.step.role]
    return table.moves.get(ask.intent, pauses.are_you_ok), table.opens


def idle(ask: Ask) -> Found:
    """Nothing runs and nothing is asked."""
    return _nothing_asked(ask)


def _nothing_asked(ask: Ask) -> tuple[Move, Opens]:
    if is_new(ask.person) and not (ask.intent in _TELLS and tells_of_pain(ask.context.text, ask.context.content.ear)):
        return welcome.greet, IDLE.opens
    return IDLE.moves.get(ask.intent, welcome.not_understood), IDLE.opens


_TELLS = (Intent.UNKNOWN, Intent.SORE)
"""A first text that tells of a sore back is answered as such; the answer says who we are."""


def _after_closing(move: Move) -> Move:
    return lambda context: move(context.answered())


def is_new(person: Conversation) -> bool:
    """Nothing has ever been said to this person."""
    return person.prompt == person.born // 1000


LAYERS: tuple[Layer, ...] = (in_danger, rated_in_pain, safety, interrupting, after_stopping, everywhere)
"""What holds whatever is asked, outermost first."""
ANSWERS: tuple[AnswerLayer, ...] = (
    *(answer, unanswering, step_behind, own_words, leaving, elsewhere, unclear, unfitting),
)
"""What an open question makes of it; the last one always finds a move."""
UNASKED: tuple[Layer, ...] = (step, idle)
"""Where nothing is asked; the last one always finds a move."""
