"""Where a text is heard, and which wishes come into question there.

House rules: what belongs to a session is no wish at rest and the other way round; an answer to the poll counts only
where the poll stands; a word of a milder tier may be a question only at rest, never during a session or an hour after.
"""

from enum import StrEnum

from bot.core.model.intents import Sign


class Here(StrEnum):
    """Where somebody is when they write."""

    REST = "rest"
    AFTER = "after"
    """At rest, and a session is over since less than an hour."""
    SESSION = "session"
    ANYWHERE = "anywhere"
    """Not known: everything comes into question."""
    OFFERED = "offered"
    """A question stands that insists: only what its buttons say comes into question."""
    LISTED = "listed"
    """A question stands that only listed words answer; no wish is guessed."""


ONLY_IN_SESSION = frozenset(
    {
        *(Sign.NEXT, Sign.BACK, Sign.PAUSE, Sign.GO_ON, Sign.REPEAT, Sign.SHOW, Sign.HOW_LONG, Sign.MORE_TIME),
        *(Sign.ON_BALL, Sign.FINISH, Sign.NO_TIME),
    }
)
ONLY_AT_REST = frozenset(
    {
        *(Sign.START, Sign.FULL, Sign.SHORT, Sign.BREATHING, Sign.SNOOZE, Sign.THIS_EVENING, Sign.NOT_TODAY),
    }
)
POLL = frozenset({Sign.AT_ONCE, Sign.AFTER_DAYS, Sign.NOT_YET, Sign.WORSE, Sign.TOO_LITTLE})
HARD_TO_UNDO = frozenset({Sign.DELETE, Sign.WITHDRAW})
"""The rooms behind these ask once more whatever was heard."""


def comes_into_question(sign: Sign, here: Here, offered: tuple[str, ...]) -> bool:
    """Whether a wish can be meant in this place."""
    if here is Here.OFFERED:
        return str(sign) in offered
    if sign in POLL:
        return here is Here.ANYWHERE or str(sign) in offered
    if here is Here.SESSION:
        return sign not in ONLY_AT_REST
    return here is Here.ANYWHERE or sign not in ONLY_IN_SESSION
