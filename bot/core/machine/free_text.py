"""Whole sentences that nobody asked for: "remind me at 7:30", "an hour later", "I'm in Tokyo now".

House rules: what is not certain is asked with buttons; what a sentence names (a time, a length, a place) is read once,
told back, and asked for where it is missing; nothing that is hard to undo happens by a sentence alone.
"""

from datetime import date

from bot.core.account import welcome
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move, Question, again
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.drafts import GuessesDraft, PlanDraft
from bot.core.model.instants import MINUTE
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.reminders import breaks, delivery, rules, setup, setup_questions, travel
from bot.core.session.flow import menu
from bot.core.understanding.buttons import button_of
from bot.core.understanding.days import length
from bot.core.understanding.hearing import offers
from bot.core.understanding.spans import shift, span, until

_DAY = 24 * 60
_NAMED = (Intent.REMIND, Intent.CHANGE_TIME, Intent.SNOOZE, Intent.HOLIDAY)


def said_at_rest(context: TurnContext) -> TurnContext:
    """Words that no list knows, in the middle of nothing."""
    if any(calendar.remind.search(context.text.casefold()) for calendar in context.content.calendars):
        return remind_me(context)
    return travel.here_i_am(context) or _perhaps(context) or welcome.not_understood(context)


# What may have been meant.


def _perhaps(context: TurnContext) -> TurnContext | None:
    """The wishes that come into question, to choose from; None if there is none."""
    ear = context.content.ear
    buttons = [button_of(meaning.intent, meaning.value) for meaning in offers(context.text, (), ear)]
    buttons = [button for button in buttons if button != str(Intent.HELP)]  # It stands there anyway.
    shown = tuple(button for button in dict.fromkeys(buttons) if button in ear.labels)
    return context.ask(QuestionId.DID_YOU_MEAN, GuessesDraft(shown)) if shown else None


def choices(person: Conversation, content: Content) -> tuple[str, ...]:
    """What may have been meant, and help."""
    guessed = person.remembers(GuessesDraft).buttons
    return guessed if Intent.HELP in guessed else (*guessed, str(Intent.HELP))


def put_choices(context: TurnContext) -> TurnContext:
    """Is it one of these?"""
    return context.say("did-you-mean", buttons=choices(context.person, context.content))


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
        minute = (reminder.minute + later) % _DAY
        return setup.go_on_planning(setup.change_time(context), minute=minute)
    return remind_me(context) if said.minutes else setup.change_time(context)


def later(context: TurnContext) -> TurnContext:
    """ "In twenty minutes": so much later; without a length it is asked for."""
    minutes = span(context.text, context.content.calendars, context.person.language)
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
    return travel.here_i_am(context) or travel.ask_zone(context)


def says_more(context: TurnContext, intent: Intent) -> bool:
    """The sentence names what its wish is about: a time, a length; a bare word ("later") does not."""
    if not context.text or intent not in _NAMED:
        return False
    calendars, language = context.content.calendars, context.person.language
    said = setup_questions.heard_time(context)
    time = bool(said.minutes) or said.impossible
    return time or bool(span(context.text, calendars, language) or length(context.text, calendars, language))


# What needs only an answer.


def welcome_thanks(context: TurnContext) -> TurnContext:
    """Thanks."""
    return context.say("thanks-heard")


def small_talk(context: TurnContext) -> TurnContext:
    """Small talk: one line, and what can be done."""
    return context.say("small-talk", buttons=menu(context.person, context.content))


def out_of_scope(context: TurnContext) -> TurnContext:
    """Something that Easeback has no say in: one honest line, and what it can do."""
    return context.say("out-of-scope", buttons=menu(context.person, context.content))


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
}
"""What a person's own words lead to when nothing runs."""

QUESTIONS = (Question(QuestionId.DID_YOU_MEAN, {Intent.NO: welcome.not_understood}, again, put_choices, choices),)
