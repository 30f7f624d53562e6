"""Help, and the questions people ask: by topic, one at a time, or two in one text. In a session each stops the clock
and gives way to the step again.

House rules: an answer that touches safety is followed by "I have one of these"; who asks two things gets two answers.
"""

import re

from bot.core.asides.way_back import BACK, GIVE_WAY, GIVES_WAY, aside, in_session_or, otherwise, way_back
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move, Question
from bot.core.dialog.without_ball import may_use_ball
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.drafts import FaqDraft, TopicDraft
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.session.getting_ready import show_guide
from bot.core.session.start import WAY_IN, start, start_routine
from bot.core.understanding.buttons import button_of
from bot.core.understanding.hearing import Here, hear, offers
from bot.core.understanding.words.normalise import normalise

# Where people end a question when they type two: marks, and the line break that stands for one on a phone.
_ENDS = re.compile(r"[?!.;,\n]+")
# Each part is heard by itself, which costs as much as a message: more parts are a story, and told as one.
MOST_PARTS = 6
"""Parts of a text that are looked at for a question of their own."""
NO_FLOOR = "no-floor"
"""The question of whoever can't, or won't, lie on the floor: its answer offers the routine that needs none."""


def help_(context: TurnContext) -> TurnContext:
    """What Easeback can do."""
    return aside(context, QuestionId.HELP)


def start_or_back(context: TurnContext) -> TurnContext:
    """ "Start", read under the help: a session that stands still goes on, else one begins."""
    # The same button under the same text means two things; in a session it must not begin another one.
    return way_back(context) if context.person.session is not None else start(context)


def answer(context: TurnContext) -> TurnContext:
    """A question of the FAQ, and a second one if the same text asks it; none in particular: the list of them."""
    # A question that the content no longer has leads to the list, not to an error.
    if context.value not in dict(context.content.faq):
        return aside(context, QuestionId.TOPICS, TopicDraft())
    # What is tapped has one part only; two questions in one text get both answers, the first one last and with the
    # buttons.
    first, *more = asked_in(context) or (context.value,)
    if first != context.value and context.value not in more:
        # The whole was heard as something that no part says: what the parts say is nearer, if they say two things.
        first, more = (first, more) if more else (context.value, [])
    return aside(context, QuestionId.QUESTION, FaqDraft(first, more[0] if more else ""))


def asked_in(context: TurnContext) -> tuple[str, ...]:
    """The questions that the parts of a text ask, each by itself; nothing of a text that has only one part."""
    parts = _parts(context.text, context.content.joined_by)
    # One part is the whole text, and that has been heard already.
    if not 1 < len(parts) <= MOST_PARTS:
        return ()
    ear = context.content.ear
    heard = ((hear(part, (), ear, Here.REST), *offers(part, (), ear)) for part in parts)
    # The surest of a part first, then what it may mean: a part is short, and hearing is often not certain of it.
    questions = ([meaning.value for meaning in meant if meaning.intent is Intent.QUESTION] for meant in heard)
    ids = dict.fromkeys(asked[0] for asked in questions if asked)
    return tuple(id for id in ids if id in dict(context.content.faq))


def _parts(text: str, joined_by: frozenset[str]) -> list[str]:
    """A text, cut where sentences end and where a word joins two of them; a single word is no question."""
    parts: list[list[str]] = []
    for sentence in _ENDS.split(text):
        parts.append([])
        for word in sentence.split():
            # "And", "also" join two questions in every language; which words they are is content.
            if normalise(word) in joined_by:
                parts.append([])
            else:
                parts[-1].append(word)
    return [" ".join(part) for part in parts if len(part) > 1]


# The list of questions.


def topic(context: TurnContext) -> TurnContext:
    """The questions of one topic."""
    return aside(context, QuestionId.TOPICS, TopicDraft(context.value))


def chosen_topic(person: Conversation, content: Content) -> str:
    """The topic that stands open; nothing while none is chosen, nor for one that this person is not offered."""
    topic = person.remembers(TopicDraft).topic
    # An old button still bears the topic: it leads to the topics, and no word of the ball is read.
    shut = button_of(Intent.TOPIC, topic) in content.ball_buttons and not may_use_ball(person, content)
    return topic if topic in content.topics and not shut else ""


def topic_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """The topics, or the questions of one and the way back to them; none of the ball for who may not use it."""
    shut = frozenset[str]() if may_use_ball(person, content) else content.ball_buttons
    asked = content.topics[chosen] if (chosen := chosen_topic(person, content)) else ()
    listed = [button_of(Intent.QUESTION, id) for id in asked] or [button_of(Intent.TOPIC, id) for id in content.topics]
    open_ones = [button for button in listed if button not in shut]
    buttons = (*open_ones, str(Intent.QUESTION)) if chosen else tuple(open_ones)
    return in_session_or(buttons) if person.session is not None else (*buttons, str(Intent.OK))


def put_topics(context: TurnContext) -> TurnContext:
    """What would you like to know?"""
    line = "topic-ask" if chosen_topic(context.person, context.content) else "topics-ask"
    return context.say(line, buttons=topic_buttons(context.person, context.content))


def serious(context: TurnContext) -> TurnContext:
    """When to see a doctor."""
    # One answer and no list: who asks this must not have to choose.
    return aside(context, QuestionId.QUESTION, FaqDraft("see-doctor"))


def have_one(context: TurnContext) -> TurnContext:
    """One of these signs is there: the emergency list decides."""
    # On the floor the question is short; at rest the whole list decides, for it can lock and unlock.
    if context.person.session is not None:
        return context.ask(QuestionId.ASK)
    return context.ask(QuestionId.RECHECK_NEW)


def help_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """What help offers."""
    guide = (str(Intent.BALL_GUIDE),) if may_use_ball(person, content) else ()
    rest = (Intent.SETTINGS, Intent.PRIVACY, Intent.SERIOUS, Intent.RESULTS)
    buttons = (str(Intent.QUESTION), str(Intent.STEPS), *guide, *map(str, rest))
    return in_session_or(buttons) if person.session is not None else (str(Intent.START), *buttons, str(Intent.HARM))


def put_help(context: TurnContext) -> TurnContext:
    """The help text."""
    in_session = context.person.session is not None
    context = context if in_session else context.say("about")
    return context.say(
        "help-in-session" if in_session else "help", buttons=help_buttons(context.person, context.content)
    )


def is_safety_question(person: Conversation, content: Content) -> bool:
    """An answer that stands open is followed by the safety buttons."""
    draft, safety = person.remembers(FaqDraft), dict(content.faq)
    # Either of two answers is enough: a sign that was read is a sign that may be there.
    return safety.get(draft.id, False) or safety.get(draft.also, False)


def answer_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """Under an answer; who has never practised is offered the breath."""
    have = (str(Intent.HAVE_ONE),) if is_safety_question(person, content) else ()
    if person.session is not None:
        return in_session_or(have)
    # Who knows the routine needs no way into it under every answer, but may not know the one without the floor.
    draft = person.remembers(FaqDraft)
    off_floor = content.off_floor if NO_FLOOR in (draft.id, draft.also) else ""
    form = off_floor or ("" if person.sessions else content.gentle)
    breathe = (button_of(Intent.ROUTINE, form),) if form else ()
    return (*have, *breathe, str(Intent.QUESTION), str(Intent.OK))


def put_answer(context: TurnContext) -> TurnContext:
    """The answer's text, after that of the second question."""
    draft = context.person.remembers(FaqDraft)
    if draft.also:
        # Silent and without buttons: the second answer is the one that stays on the screen.
        context = context.say(f"faq-{draft.also}", silent=True, picture=_picture(context, draft.also))
    buttons = answer_buttons(context.person, context.content)
    return context.say(f"faq-{draft.id}", buttons=buttons, picture=_picture(context, draft.id))


def _picture(context: TurnContext, id: str) -> str:
    return context.content.faq_pictures.get(id, "")


def breathe(context: TurnContext) -> TurnContext:
    """A routine, tapped under an answer; in a session it is no answer."""
    return otherwise(context) if context.person.session is not None else start_routine(context.answered())


def not_answered(context: TurnContext) -> TurnContext:
    """Not understood under an answer: one that names signs stays, since one of them may be there."""
    stays = context.person.session is None and is_safety_question(context.person, context.content)
    return context.put_again() if stays else otherwise(context)


_HELP: dict[Intent, Move] = {Intent.BALL_GUIDE: show_guide, Intent.START: start_or_back}

QUESTIONS = (
    Question(QuestionId.HELP, {**BACK, **_HELP}, otherwise, put_help, help_buttons, GIVE_WAY, opens=WAY_IN | GIVES_WAY),
    Question(
        QuestionId.QUESTION,
        {**BACK, Intent.HAVE_ONE: have_one, Intent.ROUTINE: breathe},
        not_answered,
        put_answer,
        answer_buttons,
        GIVE_WAY,
        opens=GIVES_WAY | WAY_IN | {QuestionId.ASK, QuestionId.RECHECK_NEW},
    ),
    Question(QuestionId.TOPICS, BACK, otherwise, put_topics, topic_buttons, GIVE_WAY, opens=GIVES_WAY),
)
