"""Help and the questions people ask. In a session each stops the clock and gives way to the step again.

House rule: an answer that touches safety is followed by "I have one of these".
"""

from bot.core.asides.way_back import BACK, GIVE_WAY, GIVES_WAY, aside, in_session_or, otherwise, way_back
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move, Question
from bot.core.dialog.without_ball import may_use_ball
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.drafts import FaqDraft
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.session.getting_ready import show_guide
from bot.core.session.start import WAY_IN, start


def help_(context: TurnContext) -> TurnContext:
    """What Easeback can do."""
    return aside(context, QuestionId.HELP)


def start_or_back(context: TurnContext) -> TurnContext:
    """ "Start", read under the help: a session that stands still goes on, else one begins."""
    return way_back(context) if context.person.session is not None else start(context)


def answer(context: TurnContext) -> TurnContext:
    """A question of the FAQ; one that is not known brings the help."""
    if context.value not in dict(context.content.faq):
        return help_(context)
    return aside(context, QuestionId.QUESTION, FaqDraft(context.value))


def serious(context: TurnContext) -> TurnContext:
    """When to see a doctor."""
    return aside(context, QuestionId.QUESTION, FaqDraft("see-doctor"))


def have_one(context: TurnContext) -> TurnContext:
    """One of these signs is there: the emergency list decides."""
    if context.person.session is not None:
        return context.ask(QuestionId.ASK)
    return context.ask(QuestionId.RECHECK_NEW)


def help_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """What help offers."""
    guide = (str(Intent.BALL_GUIDE),) if may_use_ball(person, content) else ()
    buttons = (str(Intent.STEPS), *guide, str(Intent.SETTINGS), str(Intent.PRIVACY), str(Intent.SERIOUS))
    return in_session_or(buttons) if person.session is not None else (str(Intent.START), *buttons, str(Intent.HARM))


def put_help(context: TurnContext) -> TurnContext:
    """The help text."""
    in_session = context.person.session is not None
    context = context if in_session else context.say("about")
    return context.say(
        "help-in-session" if in_session else "help", buttons=help_buttons(context.person, context.content)
    )


def is_safety_question(person: Conversation, content: Content) -> bool:
    """The answer that stands open is followed by the safety buttons."""
    return dict(content.faq).get(person.remembers(FaqDraft).id, False)


def answer_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """Under an answer."""
    have = (str(Intent.HAVE_ONE),) if is_safety_question(person, content) else ()
    return in_session_or(have) if person.session is not None else (*have, str(Intent.OK))


def put_answer(context: TurnContext) -> TurnContext:
    """The answer's text."""
    id = context.person.remembers(FaqDraft).id
    picture = context.content.faq_pictures.get(id, "")
    return context.say(f"faq-{id}", buttons=answer_buttons(context.person, context.content), picture=picture)


_HELP: dict[Intent, Move] = {Intent.BALL_GUIDE: show_guide, Intent.START: start_or_back}

QUESTIONS = (
    Question(QuestionId.HELP, {**BACK, **_HELP}, otherwise, put_help, help_buttons, GIVE_WAY, opens=WAY_IN | GIVES_WAY),
    Question(
        QuestionId.QUESTION,
        {**BACK, Intent.HAVE_ONE: have_one},
        otherwise,
        put_answer,
        answer_buttons,
        GIVE_WAY,
        opens=GIVES_WAY | {QuestionId.ASK, QuestionId.RECHECK_NEW},
    ),
)
