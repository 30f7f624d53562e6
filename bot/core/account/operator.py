"""What whoever runs the program asks of it in their own chat, and what they have to say to everybody.

House rules: who may ask is decided before an event gets here, and for everybody else there is nothing to be found; an
answer tells numbers of all and nothing about anybody; it stops no clock and opens no question. A notice is unasked:
it is held to all that the others are held to (dialog/outreach.py), and who has not agreed, or wants quiet, is spared.
"""

from typing import Any

from bot.core.dialog.context import TurnContext
from bot.core.dialog.outreach import broken, promise, wants_quiet
from bot.core.model.questions import OutreachKind


def ordered(context: TurnContext, order: str, facts: dict[str, Any]) -> TurnContext:
    """It is done; say so."""
    return context.say(f"admin-{order}", silent=True, **facts)


def noticed(context: TurnContext) -> TurnContext:
    """Say it as soon as something unasked may be said; an earlier notice that still waits is not said any more."""
    person = context.person
    context = broken(context, OutreachKind.NOTICE)
    refuses = wants_quiet(person) or (person.reminder is not None and person.reminder.off == "asked")
    return context if person.consent is None or refuses else promise(context, OutreachKind.NOTICE, 0)
