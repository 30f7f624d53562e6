"""A person's own numbers: told at any time, seen as a picture and in words.

House rules: every rating is shown, also the bad days; whole numbers or halves, never a percent; never a word of why,
and always the one line that says so; a total that only grows, and no streak; nobody is compared with anybody.
"""

from typing import Any

from bot.core.account.trend import Change, change, weeks
from bot.core.asides.way_back import BACK, GIVE_WAY, GIVES_WAY, aside, give_way, in_session_or, otherwise
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import RATINGS, Move, Question
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.instants import DAY
from bot.core.model.intents import Intent
from bot.core.model.localtime import local_date
from bot.core.model.messages import Chart
from bot.core.model.questions import QuestionId
from bot.core.model.ratings import DAY_KIND, Rating, read, taking_turns, with_number

MOST_WEEKS = 12


def numbers(context: TurnContext) -> TurnContext:
    """The numbers so far, as a picture and in words."""
    return aside(context, QuestionId.NUMBERS)


def numbers_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """What can be done with them."""
    sheet = (str(Intent.SHEET),) if person.ratings else ()
    if person.session is not None:
        return in_session_or(())
    return (str(Intent.LOG_PAIN), *sheet, str(Intent.RESULTS), str(Intent.OK))


def put_numbers(context: TurnContext) -> TurnContext:
    """The change, the weeks, the total, and what they can't tell."""
    ratings = read(context.person.ratings)
    difference = change(ratings, context.now)
    drawn = chart(context, ratings)
    # The picture and the words of it say the same: whoever cannot see one reads it in the other.
    context = context.say(f"numbers-{difference.kind}", **said(difference, context.person)).bringing(chart=drawn)
    if len(trend := weeks(ratings)) > 1:
        context = context.say("numbers-weeks", silent=True, numbers=", ".join(map(str, trend[-MOST_WEEKS:])))
    buttons = numbers_buttons(context.person, context.content)
    # Last and always: what numbers can't tell stands under every one of them.
    return context.say("numbers-caveat", silent=True, buttons=buttons, **total(context))


def said(difference: Change, person: Conversation) -> dict[str, Any]:
    """The arguments of the line that tells the change."""
    if difference.kind == "too-few":
        return {"sessions": person.completed}
    return {} if difference.kind == "too-old" else {"before": difference.baseline, "now": difference.recent}


def total(context: TurnContext) -> dict[str, Any]:
    """How many rests in all, and in the last seven days."""
    # The total counts what was finished ever, the week what the digest still knows: one is a number, one is a list.
    rests = [each for each in context.person.sessions if each.how == "finished"]
    week = sum(context.now - each.ended < 7 * DAY for each in rests)
    return {"sessions": context.person.completed, "week": week}


def chart(context: TurnContext, ratings: tuple[Rating, ...]) -> Chart | None:
    """The ratings to be drawn, with the words that say the same."""
    # No picture of nothing.
    if not ratings:
        return None
    zone = context.content.zones[context.person.zone]
    shown = [number for each in ratings for number in (each.before, each.after) if number is not None]
    return Chart(
        context.person.ratings,
        context.person.zone,
        {
            "count": len(ratings),
            "from": local_date(ratings[0].at, zone).isoformat(),
            "to": local_date(ratings[-1].at, zone).isoformat(),
            "first": shown[0],
            "last": shown[-1],
            "lowest": min(shown),
            "highest": max(shown),
        },
    )


# A number told at any time.


def log_pain(context: TurnContext) -> TurnContext:
    """A number at any time: kept at once if it was said, else asked for."""
    # A number about pain is about health: without consent it is not kept, and not asked for.
    if context.person.consent is None:
        return context.say("no-consent-yet").put_again()
    if context.value and context.person.session is None:
        return _kept(context)
    return aside(context, QuestionId.LOG_PAIN)


def _kept(context: TurnContext) -> TurnContext:
    number = int(context.value)
    context = context.become(ratings=with_number(context.person.ratings, context.now, number, DAY_KIND))
    return context.note("pain-now", number=number).say(taking_turns("pain-kept", context.person.ratings), rating=number)


def pain_told(context: TurnContext) -> TurnContext:
    """The number that was asked for."""
    # Beside whatever was going on: a number that was asked for at any time leads back to it.
    return give_way(_kept(context)).put_again()


def log_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """Eleven numbers, and the way back."""
    buttons = (*RATINGS, str(Intent.SKIP))
    return in_session_or(buttons) if person.session is not None else buttons


def not_a_number(context: TurnContext) -> TurnContext:
    """No number from 0 to 10."""
    if context.person.session is not None:
        return otherwise(context)
    # In a session a word that is no number may be a cry; at rest it is a slip.
    return context.say("rating-again", buttons=log_buttons(context.person, context.content))


_LOG: dict[Intent, Move] = {**BACK, Intent.RATE: pain_told, Intent.SKIP: BACK[Intent.BACK]}
QUESTIONS = (
    Question(QuestionId.NUMBERS, BACK, otherwise, put_numbers, numbers_buttons, GIVE_WAY, opens=GIVES_WAY),
    Question(
        QuestionId.LOG_PAIN,
        _LOG,
        not_a_number,
        lambda context: context.say(
            taking_turns("pain-ask", context.person.ratings), buttons=log_buttons(context.person, context.content)
        ),
        log_buttons,
        GIVE_WAY,
        opens=GIVES_WAY,
    ),
)
EVERYWHERE: dict[Intent, Move] = {Intent.NUMBERS: numbers, Intent.LOG_PAIN: log_pain}
