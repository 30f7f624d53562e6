"""take_turn and next_wake, and the order in which the rooms are asked.

House rules: what is overdue happens before what was heard; the first table that knows a sign decides; nothing outside
this file decides which table that is. Pure: the same arguments give the same turn.
"""

from msgspec.structs import replace

from bot.core.account import linking, welcome
from bot.core.account.preferences import AT_REST
from bot.core.asides.way_back import READ, STANDING
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move
from bot.core.machine import free_text
from bot.core.machine.registry import AT_ANY_AGE, EVERYWHERE, IDLE, QUESTIONS, STEPS, offered, old_button
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.events import Arrived, Event, Gone, Linked, Lost, Pressed, Said, Shown
from bot.core.model.intents import Intent
from bot.core.reminders import breaks, setup
from bot.core.reminders.delivery import SNOOZE_MOVES
from bot.core.safety import emergencies
from bot.core.session import flow, pauses, repairs
from bot.core.session.steps import buttons_of, step_of, waits
from bot.core.understanding.hearing import Here, Meaning, hear, intent_of_button
from bot.core.understanding.numbers import rating, tries_a_number


def heard_event(context: TurnContext, event: Event) -> TurnContext:
    """From a platform's event to a sign, and from the sign to a move."""
    match event:
        case Pressed(prompt, button):
            return pressed(_awake(context), prompt, button)
        case Said(text):
            meaning = meant(context, text)
            context = replace(_awake(context), value=meaning.value, language=meaning.language, text=text)
            return respond(context, meaning.intent, meaning.also)
        case Shown(kind, spot):
            return unseen(_awake(replace(context, value=kind, spot=spot)))
        case Arrived(payload):
            return arrived(_awake(context), payload)
        case Linked(how):
            return linking.linked(context, how)
        case Lost(course_version):
            return lost(context, course_version)
        case Gone():
            return gone(context)
        case _:
            return context


def matters(event: Event, content: Content) -> bool:
    """Whether this has to be heard even in a flood: words and buttons of safety and of stopping, and what is told."""
    match event:
        case Said(text):
            return hear(text, (), content.ear).intent in _MATTER
        case Pressed(_, button):
            found = intent_of_button(button)
            return found is not None and found[0] in _MATTER
        case Shown() | Arrived():
            return False
        case _:
            return True


_MILDER = frozenset({*emergencies.MILDER, Intent.TOO_MUCH})
_MATTER = frozenset({*emergencies.TIERS, Intent.TOO_MUCH, Intent.STOP, Intent.PAUSE, Intent.DELETE, Intent.DELETE_ALL})


def arrived(context: TurnContext, payload: str) -> TurnContext:
    """The chat is opened; a link may have carried a language or the code of another chat, all else is an invitation."""
    if code := linking.code_in(payload):
        return respond(replace(context, value=code), Intent.LINK_CODE)
    found = intent_of_button(payload)
    if found is not None and found[0] is Intent.SPEAK and found[1] in context.content.languages:
        context = context.become(language=found[1])
    return respond(context, Intent.ARRIVED)


def meant(context: TurnContext, text: str) -> Meaning:
    """A code of another chat, a number told at rest ("my pain is 6 today"), or what is heard."""
    if code := linking.code_in(text):
        return Meaning(Intent.LINK_CODE, code)
    person, ear = context.person, context.content.ear
    meaning = hear(text, within_reach(person, context.content), ear, here(context))
    if meaning.intent is not Intent.UNKNOWN or not _may_tell_a_number(person):
        return meaning
    number = rating(text, ear)
    if text.strip(" .!").isdecimal() or (number is None and not tries_a_number(text)):
        return meaning
    return Meaning(Intent.LOG_PAIN, "" if number is None else str(number))


def here(context: TurnContext) -> Here:
    """Where the person is, as far as it decides what they may mean; most questions take listed words only."""
    open_question = context.person.open_question
    if context.person.session is not None:
        free = open_question is None or open_question.what in _STANDS_STILL or open_question.what in _ONLY_READ
        return Here.SESSION if free else Here.OFFERED
    if open_question is not None and open_question.what not in _ONLY_READ and not QUESTIONS[open_question.what].light:
        return Here.LISTED if QUESTIONS[open_question.what].reads else Here.OFFERED
    return Here.AFTER if context.just_practised() else Here.REST


def _may_tell_a_number(person: Conversation) -> bool:
    """Nothing is asked that reads words of its own, or asks for a number."""
    return person.consent is not None and _may_be_left(person)


def within_reach(person: Conversation, content: Content) -> tuple[str, ...]:
    """What may be typed for a tap: the buttons that stand there, and those of a question behind "Are you OK?"."""
    buttons = offered(person, content)
    return (*buttons, *buttons_of(person, content)) if _answer_waits(person, content) else buttons


def _answer_waits(person: Conversation, content: Content) -> bool:
    """A question of the routine was not understood, so we asked "Are you OK?": its answer says that too."""
    open_question = person.open_question
    return (
        open_question is not None
        and open_question.what == "are-you-ok"
        and person.session is not None
        and waits(step_of(person, content))
    )


def _awake(context: TurnContext) -> TurnContext:
    """The person is here: what was hushed after an emergency may speak again when it is asked to."""
    return context.become(hush=False) if context.person.hush else context


def pressed(context: TurnContext, prompt: int, button: str) -> TurnContext:
    """A button: at once if it stands under the current prompt or works at any age, else the prompt again."""
    found = intent_of_button(button)
    if found is None:
        return respond(context, Intent.OLD)
    intent, value = found
    live = prompt == context.person.prompt and button in offered(context.person, context.content)
    if not live and intent in SNOOZE_MOVES and _may_answer_late(context.person, prompt):
        return breaks.is_over(context, prompt) if breaks.of_another_day(context, prompt) else _at_rest(context, intent)
    if not live and intent not in AT_ANY_AGE:
        return respond(context, Intent.OLD)
    return respond(replace(context, value=value), intent)


def _may_answer_late(person: Conversation, prompt: int) -> bool:
    """Under a prompt of this life of the chat, while nothing is open that insists or is only being read."""
    reads = person.session is None and person.open_question is not None and person.open_question.what in _ONLY_READ
    return person.born // 1000 <= prompt <= person.prompt and (reads or _may_be_left(person))


_STANDS_STILL = frozenset({"pause", "are-you-ok"})
_ONLY_READ = READ | {"settings"}


def _at_rest(context: TurnContext, intent: Intent) -> TurnContext:
    """What the sign means when nothing is asked."""
    return IDLE[intent](context.answered())


def _may_be_left(person: Conversation) -> bool:
    """Nothing runs, and no question is open that insists."""
    return person.session is None and (person.open_question is None or QUESTIONS[person.open_question.what].light)


def respond(context: TurnContext, intent: Intent, rating: int | None = None) -> TurnContext:
    """The order of the rooms: safety, everywhere, the question, the step, the session, idle."""
    if intent in _MILDER and _in_danger(context.person):
        return context.put_again()
    if intent in emergencies.TIERS:
        return (
            _hurts_but_rated(context, rating) if _rated(context, intent, rating) else emergencies.TIERS[intent](context)
        )
    if intent is Intent.TOO_MUCH:
        return too_much(context)
    if intent is Intent.STOP:
        return stop(context)
    if intent is Intent.PAUSE and context.person.session is not None:
        return pause(context)
    if intent in EVERYWHERE:
        return EVERYWHERE[intent](context)
    return _in_place(context, intent)


def _in_danger(person: Conversation) -> bool:
    """An emergency or a crisis stands open: no milder word takes its place."""
    return person.open_question is not None and person.open_question.what in ("emergency", "crisis", "recheck")


def _in_place(context: TurnContext, intent: Intent) -> TurnContext:
    person = context.person
    if person.open_question is not None:
        return _in_question(context, intent)
    if person.session is not None:
        return STEPS[context.step.role].get(intent, pauses.are_you_ok)(context)
    if is_new(person):
        return welcome.greet(context)
    return IDLE.get(intent, welcome.not_understood)(context)


def _in_question(context: TurnContext, intent: Intent) -> TurnContext:
    question = QUESTIONS[context.open_question.what]
    if intent is Intent.THANKS and Intent.OK in question.moves:
        intent = Intent.OK
    if intent in question.moves and not (question.light and free_text.says_more(context, intent)):
        numberless = intent is Intent.RATE and not context.value
        return question.otherwise(context) if numberless else question.moves[intent](context)
    if intent is Intent.ARRIVED:
        return context.put_again()
    if intent is Intent.OLD:
        return old_button(context)
    if _answer_waits(context.person, context.content) and intent in flow.STEP_MOVES[context.step.role]:
        return flow.STEP_MOVES[context.step.role][intent](context.answered())
    if context.person.session is None and question.reads and intent is Intent.UNKNOWN:
        return question.otherwise(context)
    if context.person.session is None and question.light:
        return _in_place(context.answered(), intent)
    if context.person.session is None:
        move = _elsewhere(intent)
        if move is not None and question.name not in STANDING:
            return move(context.answered())
        if intent is Intent.UNKNOWN and question.name not in ("emergency", "crisis"):
            context = context.say("unclear")
    return question.otherwise(context)


def _elsewhere(intent: Intent) -> Move | None:
    """A wish to start, or to set a reminder, in the middle of another question, is that wish."""
    wishes = (Intent.START, Intent.FULL, Intent.SHORT, Intent.BREATHING, *AT_REST)
    return IDLE[intent] if intent in wishes else None


def _rated(context: TurnContext, intent: Intent, rating: int | None) -> bool:
    return (
        rating is not None and intent in (Intent.PAIN, Intent.DIZZY) and "0" in offered(context.person, context.content)
    )


def _hurts_but_rated(context: TurnContext, rating: int | None) -> TurnContext:
    """ "Hurts, 7" as an answer to a rating: the number is kept, then we ask."""
    context = replace(context, value=str(rating))
    if context.person.open_question is not None:
        return emergencies.ask(QUESTIONS[context.open_question.what].moves[Intent.RATE](context))
    if context.step.role == "rate-after":
        return emergencies.ask(flow.rate_after_in_pain(context))
    return emergencies.ask(context.in_session(before=rating))


def is_new(person: Conversation) -> bool:
    """Nothing has ever been said to this person."""
    return person.prompt == person.born // 1000


def too_much(context: TurnContext) -> TurnContext:
    """Too much, in a session; a question that is already about safety stays."""
    if context.person.session is None:
        return emergencies.uncomfortable_at_rest(context)
    if context.person.open_question is not None and context.person.open_question.what in (
        "stop",
        "ask",
        "dizzy-wait",
        "dizzy-check",
    ):
        return context.put_again()
    return repairs.too_much(context)


def stop(context: TurnContext) -> TurnContext:
    """Stop, in a session or in the middle of a question."""
    open_question = context.person.open_question
    if context.person.session is None:
        return (
            setup.keep_plan(context)
            if open_question is not None and QUESTIONS[open_question.what].reads
            else welcome.leave(context)
        )
    return (
        pauses.no_time(context) if open_question is not None and open_question.what == "stop" else pauses.stop(context)
    )


def pause(context: TurnContext) -> TurnContext:
    """A pause; a question about safety stays open and stands still anyway."""
    open_question = context.person.open_question
    if open_question is not None and open_question.what in (
        "stop",
        "ask",
        "dizzy-wait",
        "dizzy-check",
        "are-you-ok",
        "too-much",
    ):
        return context.put_again()
    return pauses.pause(context)


def unseen(context: TurnContext) -> TurnContext:
    """Something without words."""
    if context.person.session is None:
        return _unseen_at_rest(context)
    if context.person.open_question is not None and context.person.open_question.what != "pause":
        return context.put_again()
    return pauses.unseen(context)


def _unseen_at_rest(context: TurnContext) -> TurnContext:
    open_question = context.person.open_question
    if open_question is None:
        return welcome.unseen_at_rest(context)
    question = QUESTIONS[open_question.what]
    return question.otherwise(context) if context.spot is not None and question.reads else context.put_again()


def lost(context: TurnContext, course_version: int) -> TurnContext:
    """Something that had to be said was not: the person may lie there in silence."""
    if (
        context.person.session is None
        or course_version != context.person.course_version
        or context.person.open_question is not None
    ):
        return context
    return pauses.lost_thread(context)


def gone(context: TurnContext) -> TurnContext:
    """The platform says the person can't be reached: nothing speaks by itself until the person does."""
    if context.person.session is not None:
        context = flow.close(context, "gone")
    return context.turn_away().become(open_question=None, outreach=(), hush=True)
