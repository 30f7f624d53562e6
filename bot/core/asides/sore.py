"""What leads somewhere though it asks for nothing: "my back hurts", "ten years of this, two kids", "bad day".

House rules: a warm line first, and who we are if we have never met; the signs that need a doctor stand behind its first
button; breathing is offered, a ball only to those who may use one; no number in such a sentence is a rating.
"""

from msgspec.structs import replace

from bot.core.asides.help import have_one
from bot.core.asides.way_back import BACK, NONE_OF_THEM, aside, way_back
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Question, again
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.drafts import FaqDraft
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.session.permission import open_routines
from bot.core.session.start import WAY_IN, start, start_routine
from bot.core.understanding.buttons import button_of

# Somebody with a sore back says so often: the same warm line twice is no warm line.
WORDINGS = 3


def sore(context: TurnContext) -> TurnContext:
    """It is told that the back is sore: a light question gives way to that as to any other word. In the middle of
    something else that waits under the signs to know."""
    open_question = context.person.open_question
    # A question that insists is not left for this; the signs are shown beside it, and it comes back.
    resting = open_question is None or open_question.id.light or open_question.id.read_only
    if context.person.session is not None or not resting or (open_question is not None and open_question.under):
        return aside(context.say("hurts-at-rest"), QuestionId.QUESTION, FaqDraft("see-doctor"))
    # Counted, and nothing of it kept: how sore somebody was is in no record.
    return context.become(told=context.person.told + 1).ask(QuestionId.SORE)


def in_turn(line: str, person: Conversation) -> str:
    """The wording whose turn it is."""
    return f"{line}-{person.told % WORDINGS + 1}"


def put_sore(context: TurnContext) -> TurnContext:
    """A warm line, the signs, and what may help now."""
    person = context.person
    # Who we are belongs into the first line, or a warm answer comes from nobody.
    line = "sore-first" if person.is_new else in_turn("sore", person)
    return context.say(line, buttons=sore_buttons(person, context.content))


def sore_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """The signs, the breath, the short rest for those to whom it is open, and a number for those who keep some."""
    # Breathing is open to everybody; the short rest only where the answers allow a ball.
    gentle, quick = button_of(Intent.ROUTINE, content.gentle), button_of(Intent.ROUTINE, content.quick)
    short = (quick,) if content.quick in open_routines(person, person.seen, content) else ()
    # A number can be kept only for who has agreed; without that it would be asked for and thrown away.
    number = (str(Intent.LOG_PAIN),) if person.consent is not None else ()
    return (str(Intent.HAVE_ONE), gentle, *short, *number, str(Intent.QUESTION))


def has_one(context: TurnContext) -> TurnContext:
    """One of the signs is there: the list decides."""
    # The question closes first: the list asks under nothing, and would else come back to this warm line.
    return have_one(context.answered())


def _begin(context: TurnContext) -> TurnContext:
    return start_routine(context.answered())


def _has_none(context: TurnContext) -> TurnContext:
    """None of the signs: a stranger is taken to the breath that was offered, whoever knows us chooses."""
    if context.person.consent is not None:
        return way_back(context)
    return start_routine(replace(context.answered(), value=context.content.gentle))


def _what_helps(context: TurnContext) -> TurnContext:
    return start(context.answered())


QUESTIONS = (
    Question(
        QuestionId.SORE,
        {
            **BACK,
            **dict.fromkeys((Intent.HAVE_ONE, Intent.YES), has_one),
            **dict.fromkeys((*NONE_OF_THEM, Intent.NO), _has_none),
            Intent.ROUTINE: _begin,
            Intent.START: _what_helps,
        },
        again,
        put_sore,
        sore_buttons,
        opens=WAY_IN | {QuestionId.RECHECK_NEW},
    ),
)
