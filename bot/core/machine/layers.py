"""The layers that are asked for a move, and their order: the first that knows an intent decides.

House rule: which table decides is told here by the order of the layers, and nowhere else. A layer finds a move,
together with the questions that its table may open, or nothing; it changes nothing itself.
"""

# Theory of operation: the order is the safety of the whole thing. An emergency that stands open is first, so that
# no milder word takes its place; words of safety come before whatever is asked, so that no question has to know of
# them; "stop" comes before "help"; and only then does the question that stands there say what it makes of an
# answer. A word that nobody knows reaches the last layer, which always finds a move: in a session that is "are you
# OK?", and never a guess.

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from bot.core.account import welcome
from bot.core.account.preferences import AT_REST
from bot.core.dialog.context import Opens, TurnContext
from bot.core.dialog.question import RATINGS, Move, Question, Table, again
from bot.core.machine import free_text
from bot.core.machine.interruptions import INTERRUPTIONS
from bot.core.machine.meaning import CLEAR, answer_waits
from bot.core.machine.registry import EVERYWHERE, IDLE, SAFETY, STEPS, offered, old_button
from bot.core.model.content import Role
from bot.core.model.conversation import Conversation
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.safety import emergencies
from bot.core.session import flow, pauses
from bot.core.understanding.manner import asks, tells_of_pain


# A struct and no four arguments: a layer that looks at nothing but the intent says so by its signature all the
# same.
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


Decision = tuple[Move, Opens] | None


Layer = Callable[[Ask], Decision]


AnswerLayer = Callable[[Ask, Question], Decision]


def _in(table: Table, intent: Intent) -> Decision:
    move = table.moves.get(intent)
    return None if move is None else (move, table.opens)


def in_danger(ask: Ask) -> Decision:
    """An emergency or a crisis stands open: no milder word takes its place."""
    question = ask.question
    return (again, question.opens) if question and question.id.danger and ask.intent in _MILDER else None


_MILDER = frozenset({*emergencies.MILDER, Intent.TOO_MUCH})


def rated_in_pain(ask: Ask) -> Decision:
    """ "Hurts, 7" as an answer to a rating: the number is kept, then we ask."""
    if ask.rating is None or ask.intent not in (Intent.PAIN, Intent.DIZZY):
        return None
    # Where no number is asked for, seven stands beside pain and means something else.
    if RATINGS[0] not in offered(ask.person, ask.context.content):
        return None
    valued = str(ask.rating)
    # Decision before it is made, so that the question that keeps the number is the one that stands now.
    keep = _keeping(ask)
    # Ask and not pain: the number says that it was told as an answer, so the question is whether it is an
    # emergency.
    return (lambda context: emergencies.ask(keep(replace(context, value=valued)).within(SAFETY.opens))), _opens(ask)


def _keeping(ask: Ask) -> Move:
    """What keeps the number: the question that asks for it, or the step."""
    if ask.question is not None:
        return ask.question.moves[Intent.RATE]
    return flow.rate_after_in_pain if ask.context.step.role is Role.RATE_AFTER else flow.rate_before_in_pain


def _opens(ask: Ask) -> Opens:
    return ask.question.opens if ask.question is not None else STEPS[ask.context.step.role].opens


def safety(ask: Ask) -> Decision:
    """Words of safety; in a question at rest they are at most a reason to ask whether any of it is new."""
    # Only the gravest: who asks whether their pain is normal is heard by the words of pain anyway.
    only_asked = ask.intent is Intent.EMERGENCY and _only_asks(ask)
    return (emergencies.ask, SAFETY.opens) if only_asked else _in(SAFETY, ask.intent)


def _only_asks(ask: Ask) -> bool:
    """A question typed at rest, long after any session: "I have numb feet, is the ball ok?" """
    context, question = ask.context, ask.question
    # Tapped it is no question, and within the hour after a session nobody asks in general.
    if not (ask.at_rest and context.text) or context.just_practised() or (question is not None and question.id.danger):
        return False
    return asks(context.text, context.content.ear)


def interrupting(ask: Ask) -> Decision:
    """Stop, pause, too much; a pause is one only in a session."""
    # At rest "later" and "not now" are heard as a pause; there is none, and their own table says so.
    return None if ask.intent is Intent.PAUSE and ask.at_rest else _in(INTERRUPTIONS, ask.intent)


def after_stopping(ask: Ask) -> Decision:
    """ "Why are you stopping?" is asked out of courtesy: whoever wants something else has stopped, and gets that."""
    question = ask.question
    # Once: with the session closed the wish is heard as if it had been said at rest.
    if question is None or question.id is not QuestionId.STOP or ask.at_rest or ask.intent not in CLEAR:
        return None
    if ask.person.open_question is not None and ask.person.open_question.under is not None:
        return None  # whoever was dizzy is asked about that first
    # Both tables know their wishes without a session, which is why the session may be closed before.
    table = EVERYWHERE if ask.intent in EVERYWHERE.moves else IDLE
    move = table.moves[ask.intent]
    return (lambda context: move(pauses.close_after_stop(context))), table.opens


def everywhere(ask: Ask) -> Decision:
    """What holds in every place."""
    return _in(EVERYWHERE, ask.intent)


# The layers of an open question.


def answer(ask: Ask, question: Question) -> Decision:
    """An answer that the question knows; thanks are one where "OK" is. A sentence that says more leaves a light one."""
    # Thanks are a courtesy, except where "OK" is a button: there they press it.
    intent = Intent.OK if ask.intent is Intent.THANKS and Intent.OK in question.moves else ask.intent
    if intent not in question.moves or (question.id.light and free_text.says_more(ask.context, intent)):
        return None
    # A number that is none goes to the question itself, which asks for one of the eleven.
    numberless = intent is Intent.RATE and not ask.context.value
    return (question.otherwise if numberless else question.moves[intent]), question.opens


def unanswering(ask: Ask, question: Question) -> Decision:
    """The chat opened again, and a button of before: neither is an answer."""
    # Neither of the two may be taken for an answer, so they come right behind it and before anything that guesses.
    move = _UNANSWERING.get(ask.intent)
    return None if move is None else (move, question.opens)


_UNANSWERING: dict[Intent, Move] = {Intent.ARRIVED: again, Intent.OLD: old_button}


def step_behind(ask: Ask, question: Question) -> Decision:
    """After "Are you OK?", the answer to the step that was not understood answers both; a number that is none is no
    answer, so the question stands, with its timers."""
    # The question asked "are you OK?" because the step's own question was not understood: an answer to that one
    # says yes to both, and saves the person a third message on the floor.
    numberless = ask.intent is Intent.RATE and not ask.context.value
    if numberless or not answer_waits(ask.person, ask.context.content):
        return None
    role = ask.context.step.role
    move = flow.STEP_MOVES[role].get(ask.intent)
    return None if move is None else (_after_closing(move), STEPS[role].opens)


def own_words(ask: Ask, question: Question) -> Decision:
    """Words of one's own, where the question reads them."""
    # In a session no question reads words of its own: there an unknown word is a cry.
    reads = ask.at_rest and question.id.reads and ask.intent is Intent.UNKNOWN
    return (question.otherwise, question.opens) if reads else None


def leaving(ask: Ask, question: Question) -> Decision:
    """Any other word leaves a light question at rest, and is heard as if nothing had been asked."""
    # Only at rest: in a session nothing is so light that it may be forgotten by a word.
    if not (ask.at_rest and question.id.light):
        return None
    # Heard as if nothing had been asked: the question closes, and the word gets its own answer.
    move, opens = _nothing_asked(ask)
    return _after_closing(move), opens


def elsewhere(ask: Ask, question: Question) -> Decision:
    """A wish to start, or to set a reminder, in the middle of another question is that wish, unless it insists."""
    # Which questions insist is told on them (model/questions.py), so nothing new has to be remembered here.
    if not ask.at_rest or question.id.insists or ask.intent not in _WISHES:
        return None
    return _after_closing(IDLE.moves[ask.intent]), IDLE.opens


_WISHES = frozenset({Intent.START, Intent.ROUTINE, *AT_REST})


def unclear(ask: Ask, question: Question) -> Decision:
    """At rest, words that no question understands are told so, and then it is asked once more."""
    # In danger what was not understood is not commented on: the number to call is said again, and nothing beside
    # it.
    if not ask.at_rest or ask.intent is not Intent.UNKNOWN or question.id in (QuestionId.EMERGENCY, QuestionId.CRISIS):
        return None
    return (lambda context: question.otherwise(context.say("unclear"))), question.opens


def unfitting(ask: Ask, question: Question) -> Decision:
    """Whatever else is said to a question."""
    # A table that holds nothing always finds this one; a question without `otherwise` could not be built.
    return question.otherwise, question.opens


# The layers where nothing is asked.


def step(ask: Ask) -> Decision:
    """The step that a session stands at; what it does not know may be a cry."""
    if ask.at_rest:
        return None
    # Whatever a session does not know is "are you OK?": nobody can be asked to speak clearly while it hurts.
    table = STEPS[ask.context.step.role]
    return table.moves.get(ask.intent, pauses.are_you_ok), table.opens


def idle(ask: Ask) -> Decision:
    """Nothing runs and nothing is asked."""
    return _nothing_asked(ask)


def _nothing_asked(ask: Ask) -> tuple[Move, Opens]:
    # A first word gets who we are and what we keep, whatever it says; a story about a sore back gets that in its
    # answer.
    if ask.person.is_new and not (ask.intent in _TELLS and tells_of_pain(ask.context.text, ask.context.content.ear)):
        return welcome.greet, IDLE.opens
    return IDLE.moves.get(ask.intent, welcome.not_understood), IDLE.opens


_TELLS = (Intent.UNKNOWN, Intent.SORE)
"""A first text that tells of a sore back is answered as such; the answer says who we are."""


def _after_closing(move: Move) -> Move:
    return lambda context: move(context.answered())


# This order is the rule. Changing it is what tests/core/test_every_question.py is for.
LAYERS: tuple[Layer, ...] = (in_danger, rated_in_pain, safety, interrupting, after_stopping, everywhere)
"""What holds whatever is asked, outermost first."""


# From what is surest to what guesses most.
ANSWERS: tuple[AnswerLayer, ...] = (
    *(answer, unanswering, step_behind, own_words, leaving, elsewhere, unclear, unfitting),
)
"""What an open question makes of it; the last one always finds a move."""


UNASKED: tuple[Layer, ...] = (step, idle)
"""Where nothing is asked; the last one always finds a move."""
