"""Whole sentences that nobody asked for: "remind me at 7:30", "an hour later", "I'm in Tokyo now".

House rules: what is not certain is asked with buttons; what a sentence names (a time, a length, a place) is read once,
told back, and asked for where it is missing; nothing that is hard to undo happens by a sentence alone.
"""

# Theory of operation: at rest people write whole sentences, and a wish may name a time, a length or a place. Each
# of them is read once (`understanding/quantities`), told back with its date, and asked for where it
# is missing; nothing that is hard to undo happens by a sentence alone. The order in `said_at_rest` is from what is
# surest to what guesses: a question first, then a place, then what the routine warns of, then pain and relief; only
# then is anything offered to choose from, and somebody who has never practised is shown the way in rather than told
# that we understood nothing.

from datetime import date

from msgspec.structs import replace

from bot.core.account import progress, welcome
from bot.core.asides import help
from bot.core.asides.sore import in_turn, sore
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move, Question, again
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.drafts import FaqDraft, GuessesDraft, PlanDraft
from bot.core.model.instants import MINUTE
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.reminders import breaks, delivery, rules, setup, setup_questions, travel
from bot.core.safety import emergencies
from bot.core.session import pauses
from bot.core.session.ending import menu
from bot.core.understanding.buttons import button_of
from bot.core.understanding.hearing import normalise, offers
from bot.core.understanding.listed import wish_of
from bot.core.understanding.manner import asks, names_a_warning, tells_of_pain, tells_of_relief
from bot.core.understanding.numbers import told_number
from bot.core.understanding.quantities.days import length
from bot.core.understanding.quantities.spans import shift, span, until

_DAY = 24 * 60
_NAMED = (Intent.REMIND, Intent.CHANGE_TIME, Intent.SNOOZE, Intent.HOLIDAY)


def said_at_rest(context: TurnContext) -> TurnContext:
    """Words that no list knows, in the middle of nothing."""
    # By the word for reminding in any language: a sentence with a time in it is a plan, not a question about sleep.
    if any(calendar.remind.search(context.text.casefold()) for calendar in context.content.calendars):
        return remind_me(context)
    return (
        _answered(context)
        or travel.here_i_am(context)
        or _warned_of(context)
        or _glad(context)
        or _sore_story(context)
        or _perhaps(context)
        or _lost(context)
    )


def _answered(context: TurnContext) -> TurnContext | None:
    """What a part of the text asks, though the whole is not understood; if it asks, or asks two things."""
    questions = help.asked_in(context)
    # One part alone could be a phrase that stands in a story; two questions asked at once are meant.
    if not questions or (len(questions) < 2 and not asks(context.text, context.content.ear)):
        return None
    return context.ask(QuestionId.QUESTION, FaqDraft(questions[0], questions[1] if len(questions) > 1 else ""))


def _sore_story(context: TurnContext) -> TurnContext | None:
    """A sore back, told as a story: "ten years of this and nobody helps"."""
    # No number is a rating here: how long somebody has had this is no measure of it.
    return sore(context) if tells_of_pain(context.text, context.content.ear) else None


def _warned_of(context: TurnContext) -> TurnContext | None:
    """ "Numb", long after any session: is any of it new?"""
    return emergencies.ask(context) if names_a_warning(context.text, context.content.ear) else None


def _glad(context: TurnContext) -> TurnContext | None:
    """It is better: good, and one day is one day."""
    ear = context.content.ear
    # "Will it get better?" tells of no relief.
    if not tells_of_relief(context.text, ear) or asks(context.text, ear):
        return None
    context = context.become(told=context.person.told + 1)
    return context.say(in_turn("glad", context.person), buttons=menu(context.person, context.content))


def _lost(context: TurnContext) -> TurnContext:
    """No idea what that meant; who has never practised is shown what there is."""
    # Who has practised gets one honest line; who has not is shown where it begins.
    if context.person.sessions:
        return welcome.not_understood(context)
    first = (button_of(Intent.ROUTINE, context.content.gentle), str(Intent.QUESTION), str(Intent.SERIOUS))
    return context.ask(QuestionId.DID_YOU_MEAN, GuessesDraft(first))


def asked(context: TurnContext) -> TurnContext:
    """A question; but a story that asks nothing, and of which no part is one, is met as what it tells."""
    ear, text = context.content.ear, context.text
    if context.person.session is not None or context.person.sessions or not text or asks(text, ear):
        return help.answer(context)
    # Listed as a question it is one, whatever it tells: its answer says what to look out for.
    listed = wish_of(normalise(text), ear)[0] is Intent.QUESTION
    story = "," in normalise(text) and tells_of_pain(text, ear) and not help.asked_in(context)
    return sore(context) if story and not listed else help.answer(context)


def pain_told(context: TurnContext) -> TurnContext:
    """A number is kept where numbers are kept; a sentence about pain without one is met, not measured, and in a session
    it may be a cry."""
    ear = context.content.ear
    if context.person.session is not None:
        # Tapped it is a wish; typed in a session it is a number only if it says so, or else it may be a cry.
        listed = not context.text or wish_of(normalise(context.text), ear)[0] is Intent.LOG_PAIN
        return progress.log_pain(context) if listed else pauses.are_you_ok(context)
    # A number that counts years or children is none (numbers.told_number).
    context = context if context.value else replace(context, value=told_number(context.text, ear))
    if context.value and context.person.consent is not None:
        return progress.log_pain(context)
    asks_for_it = not context.text or wish_of(normalise(context.text), context.content.ear)[0] is Intent.LOG_PAIN
    if asks_for_it or not tells_of_pain(context.text, context.content.ear):
        return progress.log_pain(context)
    return sore(context)


def how_it_was(context: TurnContext) -> TurnContext:
    """The numbers, for whoever has some; "I have lower back pain" asks for none."""
    person = context.person
    listed = not context.text or wish_of(normalise(context.text), context.content.ear)[0] is Intent.NUMBERS
    has_some = person.session is not None or person.ratings or person.sessions
    if has_some or listed or not tells_of_pain(context.text, context.content.ear):
        return progress.numbers(context)
    return sore(context)


# What may have been meant.


def _perhaps(context: TurnContext) -> TurnContext | None:
    """The wishes that come into question, to choose from; None if there is none."""
    ear = context.content.ear
    buttons = [button_of(meaning.intent, meaning.value) for meaning in offers(context.text, (), ear)]
    # Offered anyway, and a guess that is only help would push out the two that are meant.
    buttons = [button for button in buttons if button != str(Intent.HELP)]  # It stands there anyway.
    shown = tuple(button for button in dict.fromkeys(buttons) if button in ear.labels)
    return context.ask(QuestionId.DID_YOU_MEAN, GuessesDraft(shown)) if shown else None


def choices(person: Conversation, content: Content) -> tuple[str, ...]:
    """What may have been meant, and help."""
    guessed = person.remembers(GuessesDraft).buttons
    # A way out that leads on: nobody is left with guesses that are all wrong.
    return guessed if Intent.HELP in guessed else (*guessed, str(Intent.HELP))


def put_choices(context: TurnContext) -> TurnContext:
    """Is it one of these?"""
    return context.say("did-you-mean", buttons=choices(context.person, context.content))


def none_of_them(context: TurnContext) -> TurnContext:
    """No guess was right: the question is over, so that what stands under the answer may be tapped."""
    return welcome.not_understood(context.answered())


# What a sentence names.


def remind_me(context: TurnContext) -> TurnContext:
    """ "Remind me at half past seven": that time for the plan there is, or for a new one."""
    said = setup_questions.heard_time(context)
    if said.impossible:
        return setup.change_time(context.say("plan-time-impossible"))
    if said.minutes and context.person.reminder is None:
        return setup_questions.taken_time(context.ask(QuestionId.PLAN_TIME, PlanDraft(setup.NO_ANCHOR)), said)
    if not said.minutes or not rules.is_running(context.person):
        return setup.make_plan(context)
    return setup_questions.taken_time(setup.change_time(context), said)


def another_time(context: TurnContext) -> TurnContext:
    """ "Move it to nine", "an hour later": the plan's time is changed as far as the sentence says how."""
    reminder, said = context.person.reminder, setup_questions.heard_time(context)
    later = shift(context.text, context.content.calendars, context.person.language)
    if reminder is not None and later:
        # Past midnight it is the same plan an hour later, and not a plan for another day.
        minute = (reminder.minute + later) % _DAY
        return setup.go_on_planning(setup.change_time(context), minute=minute)
    return remind_me(context) if said.minutes else setup.change_time(context)


def later(context: TurnContext) -> TurnContext:
    """ "In twenty minutes": so much later; without a length it is asked for."""
    minutes = span(context.text, context.content.calendars, context.person.language)
    # A bare "later" names no length, and is asked for one.
    return delivery.snooze(minutes * MINUTE)(context) if minutes else delivery.later(context)


def a_break(context: TurnContext) -> TurnContext:
    """ "A week off", "until Monday": so long; without a length it is asked for."""
    if not rules.is_running(context.person):
        return breaks.take_a_break(context)
    days = length(context.text, context.content.calendars, context.person.language) or _days_until(context)
    return breaks.days_off(days)(context) if days else breaks.take_a_break(context)


def _days_until(context: TurnContext) -> int:
    wanted = until(context.text, context.content.calendars, context.person.language)
    today = date.fromordinal(context.today).isoweekday()
    return (wanted - today - 1) % 7 + 1 if wanted else 0


def where_i_am(context: TurnContext) -> TurnContext:
    """ "I moved to Oslo": there, if the place is known; else it is asked for."""
    # From the strictest reading to the loosest, then the question: a place is never guessed silently.
    return travel.here_i_am(context) or travel.named_in_passing(context) or travel.ask_zone(context)


def says_more(context: TurnContext, intent: Intent) -> bool:
    """The sentence names what its wish is about: a time, a length; a bare word ("later") does not."""
    # A tap names nothing: only words say more than their button.
    if not context.text or intent not in _NAMED:
        return False
    calendars, language = context.content.calendars, context.person.language
    said = setup_questions.heard_time(context)
    time = bool(said.minutes) or said.impossible
    return time or bool(span(context.text, calendars, language) or length(context.text, calendars, language))


# What needs only an answer.


def welcome_thanks(context: TurnContext) -> TurnContext:
    """Thanks are heard, and lead to nothing."""
    return context.say("thanks-heard")


def small_talk(context: TurnContext) -> TurnContext:
    """Small talk: one line, and what can be done."""
    return context.say("small-talk", buttons=menu(context.person, context.content))


def out_of_scope(context: TurnContext) -> TurnContext:
    """Something that Easeback has no say in: one honest line, and what it can do."""
    return context.say("out-of-scope", buttons=menu(context.person, context.content))


def no_floor(context: TurnContext) -> TurnContext:
    """Said by a label of the safety questions, and those are not asked: what goes without the floor."""
    # A label of the safety questions, typed outside of them: answered, not taken for an answer.
    return context.ask(QuestionId.QUESTION, FaqDraft(help.NO_FLOOR))


def _said(own: Move, tapped: Move) -> Move:
    """The move for a sentence, and the one for the button of the same wish."""
    return lambda context: own(context) if context.text else tapped(context)


AT_REST: dict[Intent, Move] = {
    Intent.UNKNOWN: said_at_rest,
    Intent.REMIND: _said(remind_me, setup.make_plan),
    Intent.CHANGE_TIME: _said(another_time, setup.change_time),
    Intent.SNOOZE: _said(later, delivery.later),
    Intent.HOLIDAY: _said(a_break, breaks.take_a_break),
    Intent.TIME_ZONE: _said(where_i_am, travel.ask_zone),
    Intent.THANKS: welcome_thanks,
    Intent.SMALL_TALK: small_talk,
    Intent.OUT_OF_SCOPE: out_of_scope,
    Intent.SORE: sore,
    Intent.NO_FLOOR: no_floor,
}
"""What a person's own words lead to when nothing runs."""

QUESTIONS = (Question(QuestionId.DID_YOU_MEAN, {Intent.NO: none_of_them}, again, put_choices, choices),)
