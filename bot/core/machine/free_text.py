"""Whole sentences that nobody asked for: "remind me at 7:30", "an hour later", "I'm in Tokyo now".

House rules: what is not certain is asked with buttons; what a sentence names (a time, a length, a place) is read once,
told back, and asked for where it is missing; nothing that is hard to undo happens by a sentence alone.
"""

from datetime import date

from bot.core.account import welcome
from bot.core.dialog.context import Scene
from bot.core.dialog.question import Move, Room, again
from bot.core.model.content import Book
from bot.core.model.conversation import Conversation
from bot.core.model.instants import MINUTE
from bot.core.model.intents import Sign
from bot.core.reminders import breaks, delivery, rules, setup, setup_questions, travel
from bot.core.session.flow import menu
from bot.core.understanding.buttons import NEVER_BUTTONS
from bot.core.understanding.days import length
from bot.core.understanding.guesses import MAYBE, Guess, likely
from bot.core.understanding.hearing import Here, normalise
from bot.core.understanding.spans import shift, span, until

CHOICES = 3
"""Wishes that are offered when none is certain."""
_DAY = 24 * 60
_NAMED = (Sign.REMIND, Sign.CHANGE_TIME, Sign.SNOOZE, Sign.HOLIDAY)


def said_at_rest(scene: Scene) -> Scene:
    """Words that no list knows, in the middle of nothing."""
    if any(calendar.remind.search(scene.text.casefold()) for calendar in scene.book.calendars):
        return remind_me(scene)
    return travel.here_i_am(scene) or _perhaps(scene) or welcome.not_understood(scene)


# What may have been meant.


def _perhaps(scene: Scene) -> Scene | None:
    """The wishes that come into question, to choose from; None if there is none."""
    found = likely(normalise(scene.text), scene.book.ear.vocabulary, Here.REST, ())
    buttons = [_button(guess) for guess in found if guess.confidence >= MAYBE]
    shown = tuple(button for button in dict.fromkeys(buttons) if button)[:CHOICES]
    return scene.ask("did-you-mean", wishes=shown) if shown else None


def _button(guess: Guess) -> str:
    sign = guess.wish.sign
    if sign is Sign.QUESTION:
        return f"faq-{guess.wish.value}"
    return "" if sign in NEVER_BUTTONS else str(sign)


def choices(person: Conversation, book: Book) -> tuple[str, ...]:
    """What may have been meant, and help."""
    known = dict(person.asking.knows) if person.asking is not None else {}
    return (*known.get("wishes", ()), *(str(sign) for sign in (Sign.HELP,) if str(sign) not in known.get("wishes", ())))


def put_choices(scene: Scene) -> Scene:
    """Is it one of these?"""
    return scene.say("did-you-mean", buttons=choices(scene.person, scene.book))


# What a sentence names.


def remind_me(scene: Scene) -> Scene:
    """ "Remind me at half past seven": that time for the plan there is, or for a new one."""
    said = setup_questions.heard_time(scene)
    if said.impossible:
        return setup.change_time(scene.say("plan-time-impossible"))
    if said.minutes and scene.person.reminder is None:
        return setup_questions.taken_time(scene.ask("plan-time", anchor=(setup.NO_ANCHOR,)), said)
    if not said.minutes or not rules.is_running(scene.person):
        return setup.make_plan(scene)
    return setup_questions.taken_time(setup.change_time(scene), said)


def another_time(scene: Scene) -> Scene:
    """ "Move it to nine", "an hour later": the plan's time is changed as far as the sentence says how."""
    reminder, said = scene.person.reminder, setup_questions.heard_time(scene)
    later = shift(scene.text, scene.book.calendars, scene.person.language)
    if reminder is not None and later:
        minute = (reminder.minute + later) % _DAY
        return setup.go_on_planning(setup.change_time(scene), minute=(str(minute),))
    return remind_me(scene) if said.minutes else setup.change_time(scene)


def later(scene: Scene) -> Scene:
    """ "In twenty minutes": so much later; without a length it is asked for."""
    minutes = span(scene.text, scene.book.calendars, scene.person.language)
    return delivery.snooze(minutes * MINUTE)(scene) if minutes else delivery.later(scene)


def a_break(scene: Scene) -> Scene:
    """ "A week off", "until Monday": so long; without a length it is asked for."""
    if not rules.is_running(scene.person):
        return breaks.take_a_break(scene)
    days = length(scene.text, scene.book.calendars, scene.person.language) or _days_until(scene)
    return breaks.days_off(days)(scene) if days else breaks.take_a_break(scene)


def _days_until(scene: Scene) -> int:
    wanted = until(scene.text, scene.book.calendars, scene.person.language)
    today = date.fromordinal(rules.today_of(scene.person, scene.now, scene.book)).isoweekday()
    return (wanted - today - 1) % 7 + 1 if wanted else 0


def where_i_am(scene: Scene) -> Scene:
    """ "I moved to Oslo": there, if the place is known; else it is asked for."""
    return travel.here_i_am(scene) or travel.ask_zone(scene)


def says_more(scene: Scene, sign: Sign) -> bool:
    """The sentence names what its wish is about: a time, a length; a bare word ("later") does not."""
    if not scene.text or sign not in _NAMED:
        return False
    calendars, language = scene.book.calendars, scene.person.language
    said = setup_questions.heard_time(scene)
    time = bool(said.minutes) or said.impossible
    return time or bool(span(scene.text, calendars, language) or length(scene.text, calendars, language))


# What needs only an answer.


def welcome_thanks(scene: Scene) -> Scene:
    """Thanks."""
    return scene.say("thanks-heard")


def small_talk(scene: Scene) -> Scene:
    """Small talk: one line, and what can be done."""
    return scene.say("small-talk", buttons=menu(scene.person, scene.book))


def out_of_scope(scene: Scene) -> Scene:
    """Something that Easeback has no say in: one honest line, and what it can do."""
    return scene.say("out-of-scope", buttons=menu(scene.person, scene.book))


def _said(own: Move, tapped: Move) -> Move:
    """The move for a sentence, and the one for the button of the same wish."""
    return lambda scene: own(scene) if scene.text else tapped(scene)


AT_REST: dict[Sign, Move] = {
    Sign.UNKNOWN: said_at_rest,
    Sign.REMIND: _said(remind_me, setup.make_plan),
    Sign.CHANGE_TIME: _said(another_time, setup.change_time),
    Sign.SNOOZE: _said(later, delivery.later),
    Sign.HOLIDAY: _said(a_break, breaks.take_a_break),
    Sign.TIME_ZONE: _said(where_i_am, travel.ask_zone),
    Sign.THANKS: welcome_thanks,
    Sign.SMALL_TALK: small_talk,
    Sign.OUT_OF_SCOPE: out_of_scope,
}
"""What a person's own words lead to when nothing runs."""

ROOMS = (Room("did-you-mean", {Sign.NO: welcome.not_understood}, again, put_choices, choices, light=True),)
