"""The first words, consent, the menu, and where somebody lands who is in the middle of nothing.

House rules: say who we are before anything is asked; consent comes before the first question about health; words that
nobody understood get one honest line and three buttons.
"""

from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move, Question, again, these
from bot.core.model.conversation import Screened
from bot.core.model.drafts import Answers, WayIn
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.reminders.delivery import stop_reminders
from bot.core.session.ending import menu
from bot.core.session.permission import AGE
from bot.core.session.start import WAY_IN, start_wished, with_draft


def greet(context: TurnContext) -> TurnContext:
    """Somebody is here for the first time: who we are, what we keep, and the question whether that is all right."""
    opens = frozenset({QuestionId.CONSENT})
    # Declared here, since a greeting may also end a turn in which no table has decided.
    context = context.within(opens).ask_later(QuestionId.CONSENT, WayIn(asks_age=True))
    return context.say("welcome", buttons=_CONSENT)


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


def put_consent(context: TurnContext) -> TurnContext:
    """The question, with the age in it."""
    return with_draft(context, asks_age=True).say("consent", buttons=_CONSENT)


def say_yes(context: TurnContext) -> TurnContext:
    """A plain yes, to what the prompt has asked."""
    # An older prompt asked for consent alone: its yes says nothing of the age, which is asked by itself.
    return agree_as_adult(context) if context.person.remembers(WayIn).asks_age else agree(context)


def agree_as_adult(context: TurnContext) -> TurnContext:
    """Of age, and yes to keeping what the person will answer; kept with its date."""
    return _agreed(context, ((AGE, (str(Intent.ADULT),)),))


def agree(context: TurnContext) -> TurnContext:
    """Yes, and not a word of the age: that is asked by itself."""
    return _agreed(context, ())


def _agreed(context: TurnContext, answers: Answers) -> TurnContext:
    # The screening has begun with this answer: whatever is told from here on counts for an hour.
    begun = Screened(context.now, "", answers)
    return start_wished(context.become(consent=context.now, begun=begun).note("consent"))


def under_age(context: TurnContext) -> TurnContext:
    """Not of age: nothing about health is asked, nothing is kept, and whom to ask instead."""
    return context.answered().say("message-under-18", buttons=menu(context.person, context.content))


def wish_first(context: TurnContext) -> TurnContext:
    """A routine that is named before the yes is remembered across it."""
    # The wish is not lost, and nothing begins: consent comes before anything with a body in it.
    return with_draft(context, routine=context.value).put_again()


def decline(context: TurnContext) -> TurnContext:
    """No: nothing about health is asked, and nothing starts."""
    return context.answered().say("consent-declined", buttons=menu(context.person, context.content))


def leave(context: TurnContext) -> TurnContext:
    """Stop, with no session running: the open question goes, and so does everything promised."""
    # Read before everything is left: who stops in an emergency goes with the number, not with a menu.
    danger = _IN_DANGER.get(context.person.open_question.id) if context.person.open_question is not None else None
    # One word ends it all: what was promised too, for a reminder after "stop" is what people block a bot for.
    context = stop_reminders(context.turn_away().answered(), "asked").become(outreach=())
    if danger is not None:
        return context.become(hush=True).warn(danger, number=context.number, crisis=context.crisis_line)
    return context.say("gone-quiet", buttons=menu(context.person, context.content))


def nothing_runs(context: TurnContext) -> TurnContext:
    """A word of a session, and none runs."""
    return context.say("nothing-runs", buttons=menu(context.person, context.content))


_IN_DANGER = {QuestionId.EMERGENCY: "left-in-emergency", QuestionId.CRISIS: "left-in-crisis"}
"""Whoever stops there goes with the number to call, not with a menu."""

# The age and the consent in one button, and both a way out and the notice beside it.
_CONSENT = (Intent.AGREE_ADULT, Intent.NOT_ADULT, Intent.DECLINE, Intent.PRIVACY)
_ANSWERS: dict[Intent, Move] = {
    Intent.AGREE_ADULT: agree_as_adult,
    Intent.YES: say_yes,
    **dict.fromkeys((Intent.DECLINE, Intent.NO), decline),
    Intent.AGREE: agree,
    Intent.NOT_ADULT: under_age,
    Intent.ROUTINE: wish_first,
    **dict.fromkeys((Intent.OK, Intent.FINE, Intent.GREETING, Intent.SMALL_TALK, Intent.START), again),
}
"""A courtesy, a nod or a hello is no yes: it is asked once more. Any other word leaves it and is heard by itself."""
QUESTIONS = (
    Question(
        QuestionId.CONSENT,
        _ANSWERS,
        again,
        put_consent,
        these(*_CONSENT),
        opens=WAY_IN,
    ),
)
