"""What an event means: which intent words and buttons bear, where they are said and what stands there to be said.

House rules: a button that is gone means nothing but itself; what is told beside a question never answers it. In a
session the pains that the routine warns of are pain; what asks something at rest ends nothing; a clear wish is heard
over a question that does not insist.
"""

# Theory of operation: hearing (`understanding`) knows no conversation; here it is read where the person is. What a
# text is heard as is put right in a fixed order, each step by the same reason: a wrong "stop" costs one tap ("that
# was a mistake"), a missed one may cost more, so a rule here only ever makes words milder at rest, where nobody
# lies on anything. In a session, and for an hour after, it makes them graver, or at most has them asked about.

from bot.core.account import linking
from bot.core.account.preferences import AT_REST
from bot.core.dialog.context import TurnContext
from bot.core.machine.registry import offered
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.events import Arrived, Event, Pressed, Said, Shown
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.safety import emergencies
from bot.core.session.ending import has_moved
from bot.core.session.steps import buttons_of, step_of, waits
from bot.core.understanding.asked import asked_at_rest
from bot.core.understanding.buttons import button_of
from bot.core.understanding.counted import COUNTED, digit, ordinal
from bot.core.understanding.hearing import Here, Meaning, hear, intent_of_button, listen
from bot.core.understanding.listed import wish_of
from bot.core.understanding.manner import asks, denies, names_a_warning, tells_of_pain, tells_of_relief
from bot.core.understanding.numbers import rating, tries_a_number
from bot.core.understanding.wishes import alarm_in
from bot.core.understanding.words.normalise import normalise


# Heard also by a chat that writes faster than anybody can: those of safety, of stopping, of what cannot be undone.
def matters(event: Event, content: Content) -> bool:
    """Whether this has to be heard even in a flood: words and buttons of safety and of stopping, and what is told."""
    match event:
        case Said(text):
            # Without buttons and without a place: who is here is not known before the turn.
            return hear(text, (), content.ear).intent in _MATTER
        case Pressed(_, button):
            wish = intent_of_button(button)
            return wish is not None and wish[0] in _MATTER
        case Shown() | Arrived():
            return False
        case _:
            return True


_MATTER = frozenset({*emergencies.TIERS, Intent.TOO_MUCH, Intent.STOP, Intent.PAUSE, Intent.DELETE, Intent.DELETE_ALL})


def meant(context: TurnContext, text: str) -> Meaning:
    """A code of another chat, a number told at rest ("my pain is 6 today"), or what is heard."""
    # Before anything is heard: a code is no word, and it would be a rare one in every language.
    if code := linking.code_in(text):
        return Meaning(Intent.LINK_CODE, code)
    person, ear = context.person, context.content.ear
    # "2" is a place before it is a number, but only where nothing reads numbers or lists signs.
    if (button := counted(text, person, context.content)) and (wish_of_button := intent_of_button(button)):
        return Meaning(*wish_of_button)
    # Once, with everything that may be tapped now: an answer in other words is the same answer.
    meaning = hear(text, within_reach(person, context.content), ear, here(context))
    # First of all what asks for an answer: "is it normal that it hurts?" at rest is a question about pain.
    if (question := _asked_in_so_many_words(context, text, meaning)) is not None:
        return question
    # Then what the routine warns of, which in a session is pain however it was meant.
    if (meaning.intent not in _SAYS_IT or _is_one_word(meaning, text)) and _is_warned_of(context, text, meaning):
        return Meaning(Intent.PAIN)
    # Only what the learned ear alone has heard, and never a word of the gravest tiers.
    if _is_taken_back(context, text, meaning):
        meaning = Meaning(Intent.UNKNOWN)
    if meaning.intent is Intent.PAIN and _is_named_at_rest(context, text):
        return Meaning(Intent.ASK)
    # "Can we stop?" is listed and ends; "will I ever stop hurting?" is none.
    if meaning.intent in _ENDS and person.session is None and asks(text, ear) and not _listed(text, context):
        meaning = Meaning(Intent.UNKNOWN)
    if meaning.intent is Intent.UNKNOWN and _gives_way(context, text):
        meaning = _heard_over(context, text)
    # Number by number last of all: a text that says something else has been heard as that by now.
    if meaning.intent is not Intent.UNKNOWN or not _may_tell_a_number(person):
        return meaning
    number = rating(text, ear)
    # A bare number, in a word too ("none"), is an answer to something that stood here, or a slip; only a sentence about
    # pain is one to keep.
    if text.strip(" .!").isalnum() or (number is None and not tries_a_number(text)):
        return meaning
    return Meaning(Intent.LOG_PAIN, "" if number is None else str(number))


def _heard_over(context: TurnContext, text: str) -> Meaning:
    """A second time, as at rest: a wish, or a question, that no open question has anything to do with."""
    ear, listened = context.content.ear, listen(text, context.content.ear)
    wish = hear(text, within_reach(context.person, context.content), ear, Here.AFTER)
    question = "" if context.person.session else asked_at_rest(text, listened.plain, listened.said, ear, ())
    if question and wish.intent not in _SAYS_IT:
        return Meaning(Intent.QUESTION, question)
    # What ends something ends nothing in a question, here as at rest.
    ends = wish.intent in _ENDS and asks(text, ear) and not _listed(text, context)
    return wish if wish.intent in CLEAR and not ends else Meaning(Intent.UNKNOWN)


def counted(text: str, person: Conversation, content: Content) -> str | None:
    """The button that a text counts out ("2", "the first one"). Where signs are listed the first one may be the first
    sign, and where numbers or words of one's own are asked for a digit is one: there nobody counts."""
    if len(text) > COUNTED:
        return None
    asked, buttons = person.open_question, offered(person, content)
    # Where nothing waits for an answer "2" counts nothing: a step with a clock has buttons, but nobody reads them
    # out.
    if asked is None and (person.session is None or not waits(step_of(person, content))):
        return None
    if not _LISTS_SIGNS.isdisjoint(buttons) or "0" in buttons:
        return None
    # "The first one" under a list of signs may be a sign, and where words are read a digit is one.
    if asked is not None and (asked.id.safety or asked.id.reads or asked.id.read_only):
        return None
    # A digit is a rating wherever one is kept: nobody counts "6" out where a number may be told.
    place = ordinal(text, content.ear) or (None if _may_tell_a_number(person) else digit(text))
    return buttons[place - 1] if place is not None and place <= len(buttons) else None


_LISTS_SIGNS = frozenset({Intent.ANY, Intent.SOMETHING_NEW, Intent.HURTS_ONLY})


_TELLS_LITTLE = (Intent.UNKNOWN, Intent.SORE, Intent.LOG_PAIN)
_SAYS_IT = frozenset({*emergencies.TIERS})
_ENDS = (Intent.STOP, Intent.NO_REMINDERS, Intent.NOT_TODAY)
"""What ends something: "will I end up in a wheelchair?" ends nothing."""
CLEAR = frozenset(
    {
        *AT_REST,
        *(Intent.QUESTION, Intent.DELETE, Intent.EXPORT, Intent.WITHDRAW, Intent.PRIVACY, Intent.NUMBERS),
        *(Intent.RESULTS, Intent.SHEET, Intent.NO_REMINDERS, Intent.HARM, Intent.SETTINGS),
    }
)
"""Wishes that no question of courtesy stands before."""


def _asked_in_so_many_words(context: TurnContext, text: str, meaning: Meaning) -> Meaning | None:
    """At rest, long after any session, a text that is listed as a question is that question, whatever words of pain it
    has: its answer says what to look out for."""
    # Crisis is never only asked: "what if I don't want to live?" is said by somebody who doesn't.
    if meaning.intent not in _MAY_BE_ASKED or context.person.session is not None or context.just_practised():
        return None
    asked = context.person.open_question
    # In the middle of a question of safety nothing of it is a question to us.
    if asked is not None and (asked.id.danger or asked.id.safety):
        return None
    listed, value = wish_of(normalise(text), context.content.ear)
    if listed is not Intent.QUESTION:
        value = _asked_calmly(context, text) if meaning.intent is Intent.ASK else ""
    return Meaning(Intent.QUESTION, value) if value else None


def _asked_calmly(context: TurnContext, text: str) -> str:
    """The question that a short text asks, where only the learned ear fears something, and nothing grave; none whose
    answer touches safety: who fears something and asks whether it is serious is asked back."""
    ear, listened = context.content.ear, listen(text, context.content.ear)
    if len(text.split()) > BRIEF or listened.tier or alarm_in(listened.said, ear, Here.REST, ()) is not Intent.ASK:
        return ""
    question = asked_at_rest(text, listened.plain, listened.said, ear, ())
    return "" if dict(context.content.faq).get(question, True) else question


BRIEF = 12
"""Words: a longer text tells more than it asks."""


_MAY_BE_ASKED = frozenset({*emergencies.TIERS, Intent.TOO_MUCH, Intent.QUESTION}) - {Intent.CRISIS}


def _is_warned_of(context: TurnContext, text: str, meaning: Meaning) -> bool:
    """In a session that has begun to move, and in the hour after it where nothing else was heard."""
    person = context.person
    # Before the first step nobody lies on a ball yet.
    moved = person.session is not None and has_moved(person, context.content)
    after = person.session is None and meaning.intent in _TELLS_LITTLE and context.just_practised()
    button = button_of(meaning.intent, meaning.value) in offered(person, context.content)
    return (moved or after) and not button and names_a_warning(text, context.content.ear)


def _is_one_word(meaning: Meaning, text: str) -> bool:
    """ "Tingling" or "numb", alone, where the learned ear takes it for dizziness, or for what is asked about."""
    return meaning.intent in (Intent.DIZZY, Intent.ASK) and len(text.split()) == 1


def _is_named_at_rest(context: TurnContext, text: str) -> bool:
    """ "Sharp", alone and long after any session, says neither what nor where: it is asked."""
    # Within the hour after a session one word is enough to be taken for pain.
    resting = context.person.session is None and not context.just_practised()
    return resting and len(text.split()) == 1 and names_a_warning(text, context.content.ear)


def _is_taken_back(context: TurnContext, text: str, meaning: Meaning) -> bool:
    """What only the learned ear has heard gives way to what the words themselves say: mild alarms to a "not at all", so
    that the person is asked; at rest, mild alarms and wishes to the telling of a sore back or of relief, and a number
    that is no rating to nothing."""
    if meaning.intent not in _MAY_BE_TAKEN_BACK:
        return False
    ear, resting = context.content.ear, context.person.session is None and not context.just_practised()
    # What rules hear is never taken back here: they are precise, and somebody stands behind each of them.
    by_rules = listen(text, ear).tier
    if wish_of(normalise(text), ear)[0] not in (Intent.UNKNOWN, Intent.SORE):
        return False
    if by_rules is not None and by_rules[0] not in _MILD:
        return False
    if meaning.intent in _MILD and not resting:
        return by_rules is None and denies(text, ear)
    asked = context.person.open_question
    if not resting or (asked is not None and (asked.id.danger or asked.id.safety)):
        return False
    # Told with no number and no pain it is some other count: "two kids", "fifteen years".
    if meaning.intent is Intent.LOG_PAIN:
        return rating(text, ear) is None and not tells_of_pain(text, ear)
    if meaning.intent in _COLD and tells_of_pain(text, ear):
        return not asks(text, ear)
    return meaning.intent in (Intent.THANKS, Intent.SMALL_TALK) and tells_of_relief(text, ear)


_COLD = (Intent.ASK, Intent.START, Intent.ROUTINE, Intent.THANKS, Intent.SMALL_TALK)
"""What would be a cold answer to somebody who tells of a sore back: theirs is warm, with the signs behind a button."""
_MILD = (Intent.PAIN, Intent.DIZZY, Intent.TOO_MUCH)
_MAY_BE_TAKEN_BACK = frozenset({*_MILD, *_COLD, Intent.LOG_PAIN})


def _listed(text: str, context: TurnContext) -> bool:
    """The words are listed for what they were heard as: "can we stop"."""
    return wish_of(normalise(text), context.content.ear)[0] in _ENDS


_KEEPS_WORDS = (QuestionId.HARM, QuestionId.LINK)
"""Questions that take any words for their answer."""


def _gives_way(context: TurnContext, text: str) -> bool:
    """The open question is no more than a courtesy, or the words ask something themselves."""
    asked = context.person.open_question
    if asked is None or asked.id.insists or asked.id.safety or asked.id in _KEEPS_WORDS:
        return False
    if context.person.session is not None:
        return asked.id is QuestionId.STOP
    return not asked.id.reads or asks(text, context.content.ear)


def here(context: TurnContext) -> Here:
    """Where the person is, as far as it decides what they may mean; most questions take listed words only."""
    # Hearing asks only for the place, so that it never learns what somebody has been asked.
    open_question = context.person.open_question
    if context.person.session is not None:
        free = open_question is None or open_question.id.hears_session or open_question.id.at_rest
        return Here.SESSION if free else Here.OFFERED
    if open_question is not None and not (open_question.id.at_rest or open_question.id.light):
        return Here.LISTED if open_question.id.reads else Here.OFFERED
    # An hour, because pain that comes then is still of the session.
    return Here.AFTER if context.just_practised() else Here.REST


def _may_tell_a_number(person: Conversation) -> bool:
    """Nothing is asked that reads words of its own, or asks for a number."""
    return person.consent is not None and may_be_left(person)


def within_reach(person: Conversation, content: Content) -> tuple[str, ...]:
    """What may be typed for a tap: the buttons that stand there, other words for them, and the buttons of a question
    behind "Are you OK?"."""
    buttons = offered(person, content)
    buttons += tuple(str(word) for button, word in _IN_OTHER_WORDS.items() if button in buttons)
    # The step behind "are you OK?" is what the person is really asked; see `dispatch` and layers.step_behind.
    return (*buttons, *buttons_of(person, content)) if answer_waits(person, content) else buttons


_IN_OTHER_WORDS = {
    Intent.NOTHING_NEW: Intent.NONE,
    Intent.HAVE_ONE: Intent.NONE,
    Intent.DONE: Intent.NONE,
    Intent.AGREE_ADULT: Intent.AGREE,
}
"""What is said for a button and is not its label: "none" where nothing is new, "I agree" without a word of the age."""


def answer_waits(person: Conversation, content: Content) -> bool:
    """A question of the routine was not understood, so we asked "Are you OK?": its answer says that too."""
    open_question = person.open_question
    return (
        # Only behind that one question: any other question is the thing itself.
        open_question is not None
        and open_question.id == QuestionId.ARE_YOU_OK
        and person.session is not None
        and waits(step_of(person, content))
    )


def may_be_left(person: Conversation) -> bool:
    """Nothing runs, and no question is open that insists."""
    # A light question costs nobody anything to leave, and can be put again.
    return person.session is None and (person.open_question is None or person.open_question.id.light)
