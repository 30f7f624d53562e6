"""The first words, consent, the menu, and where somebody lands who is in the middle of nothing.

House rules: say who we are before anything is asked; consent comes before the first question about health; words that
nobody understood get one honest line and three buttons.
"""

from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move, Question, again, these
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.reminders.delivery import stop_reminders
from bot.core.session.flow import menu
from bot.core.session.start import WAY_IN, start_wished


def greet(context: TurnContext) -> TurnContext:
    """Somebody is here for the first time."""
    return context.say("welcome", buttons=menu(context.person, context.content))


def greet_again(context: TurnContext) -> TurnContext:
    """Somebody opens the chat again, or says hello; who has not practised yet has nothing to catch up with."""
    return context.say(
        "welcome-back" if context.person.sessions else "hello", buttons=menu(context.person, context.content)
    )


def put_menu(context: TurnContext) -> TurnContext:
    """What can be done now."""
    return context.say("menu", buttons=menu(context.person, context.content))


def not_understood(context: TurnContext) -> TurnContext:
    """No idea what that meant, and nothing runs."""
    return context.say("unknown-idle", buttons=menu(context.person, context.content))


def unseen_at_rest(context: TurnContext) -> TurnContext:
    """A picture or a voice note, and nothing runs."""
    return not_understood(context)


def agree(context: TurnContext) -> TurnContext:
    """Yes to keeping what the person will answer; kept with its date."""
    return start_wished(context.become(consent=context.now).note("consent"))


def decline(context: TurnContext) -> TurnContext:
    """No: nothing about health is asked, and nothing starts."""
    return context.answered().say("consent-declined", buttons=menu(context.person, context.content))


def leave(context: TurnContext) -> TurnContext:
    """Stop, with no session running: the open question goes, and so does everything promised."""
    danger = _IN_DANGER.get(context.person.open_question.id) if context.person.open_question is not None else None
    context = stop_reminders(context.turn_away().answered(), "asked").become(outreach=())
    if danger is not None:
        return context.become(hush=True).warn(danger, number=context.number, crisis=context.crisis_line)
    return context.say("gone-quiet", buttons=menu(context.person, context.content))


def nothing_runs(context: TurnContext) -> TurnContext:
    """A word of a session, and none runs."""
    return context.say("nothing-runs", buttons=menu(context.person, context.content))


_IN_DANGER = {QuestionId.EMERGENCY: "left-in-emergency", QuestionId.CRISIS: "left-in-crisis"}
"""Whoever stops there goes with the number to call, not with a menu."""

_YES: dict[Intent, Move] = dict.fromkeys((Intent.AGREE, Intent.YES, Intent.OK), agree)
QUESTIONS = (
    Question(
        QuestionId.CONSENT,
        {**_YES, Intent.DECLINE: decline, Intent.NO: decline},
        again,
        lambda context: context.say("consent", buttons=(Intent.AGREE, Intent.DECLINE, Intent.PRIVACY)),
        these(Intent.AGREE, Intent.DECLINE, Intent.PRIVACY),
        opens=WAY_IN,
    ),
)
