"""Where a text is heard, and which wishes come into question there.

House rules: what belongs to a session is no wish at rest and the other way round; an answer to the poll counts only
where the poll stands; a word of a milder tier may be a question only at rest, never during a session or an hour after.
"""

from enum import StrEnum

from bot.core.model.intents import Intent
from bot.core.understanding.buttons import button_of


class Here(StrEnum):
    """Where somebody is when they write."""

    REST = "rest"
    AFTER = "after"
    """At rest, and a session is over since less than an hour."""
    SESSION = "session"
    ANYWHERE = "anywhere"
    """Not known: everything comes into question."""
    # A question that insists: only what its buttons say, so a story about pain does not answer it.
    OFFERED = "offered"
    """A question stands that insists: only what its buttons say comes into question."""
    LISTED = "listed"
    """A question stands that only listed words answer; no wish is guessed."""


# At rest "next" and "pause" have nothing to act upon, and a guess at them would be one of many.
ONLY_IN_SESSION = frozenset(
    {
        *(
            Intent.NEXT,
            Intent.BACK,
            Intent.PAUSE,
            Intent.GO_ON,
            Intent.REPEAT,
            Intent.SHOW,
            Intent.HOW_LONG,
            Intent.MORE_TIME,
        ),
        *(Intent.ON_BALL, Intent.FINISH, Intent.NO_TIME),
    }
)
ONLY_AT_REST = frozenset(
    {
        *(
            Intent.START,
            Intent.ROUTINE,
            Intent.SNOOZE,
            Intent.THIS_EVENING,
            Intent.NOT_TODAY,
        ),
    }
)
POLL = frozenset({Intent.AT_ONCE, Intent.AFTER_DAYS, Intent.NOT_YET, Intent.WORSE, Intent.TOO_LITTLE})


def comes_into_question(intent: Intent, value: str, here: Here, offered: tuple[str, ...]) -> bool:
    """Whether a wish can be meant in this place."""
    if here is Here.OFFERED:
        return button_of(intent, value) in offered
    # Only where the poll stands: "once a day" is an answer there and a plan everywhere else.
    if intent in POLL:
        return here is Here.ANYWHERE or str(intent) in offered
    if here is Here.SESSION:
        return intent not in ONLY_AT_REST
    return here is Here.ANYWHERE or intent not in ONLY_IN_SESSION
