"""What is kept and whose it is: the notice, everything in one file, taking the consent back, and forgetting.

House rules: nothing here is argued about or delayed; forgetting takes two taps, keeping comes first; what is taken back
counts from the first tap, whether or not the second follows.
"""

from msgspec.structs import replace

from bot.core.account.export import EVERYTHING, everything, table
from bot.core.asides.way_back import BACK, GIVE_WAY, GIVES_WAY, aside, give_way, in_session_or, not_again, otherwise
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move, Question, again, these
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.intents import Intent
from bot.core.model.messages import Document
from bot.core.model.questions import QuestionId
from bot.core.reminders.delivery import stop_reminders
from bot.core.session.ending import stop_here


def privacy(context: TurnContext) -> TurnContext:
    """What is kept of a person, and what they can do about it."""
    return aside(context, QuestionId.PRIVACY)


def put_privacy(context: TurnContext) -> TurnContext:
    """The notice in three parts: what and why, for how long and where, and whose rights; on the floor, the first."""
    contact = context.content.operator
    buttons = privacy_buttons(context.person, context.content)
    if context.person.session is not None:
        # On the floor one part is enough: the rest can be read by somebody who sits.
        return context.say("privacy", buttons=buttons)
    context = context.say("privacy").say("privacy-keeping", silent=True)
    # An operator who has not given one is not answered for: the line says so instead of inventing an address.
    if not contact:
        return context.say("privacy-rights-no-contact", buttons=buttons, silent=True)
    return context.say("privacy-rights", buttons=buttons, silent=True, contact=contact)


def privacy_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """Everything that can be done, erasing last."""
    if person.session is not None:
        return in_session_or((str(Intent.DELETE),))
    taken_back = (str(Intent.WITHDRAW),) if person.consent is not None else ()
    return (str(Intent.OK), str(Intent.EXPORT), str(Intent.LINK), str(Intent.HARM), *taken_back, str(Intent.DELETE))


# Everything in one file.


def export(context: TurnContext) -> TurnContext:
    """All that is kept, at once: as JSON with everything, and the numbers as a table."""
    person, zone = context.person, context.content.zones[context.person.zone]
    # At once and in this turn: what is kept is in memory here, and nobody has to wait for a job to be done.
    whole = Document(EVERYTHING, "application/json", everything(person))
    rows = Document("easeback-numbers.csv", "text/csv", table(person, zone))
    context = context.say("export").bringing(document=whole)
    context = context.say("export-table", silent=True).bringing(document=rows)
    open_question = context.person.open_question
    # Asked for under the notice itself: it needs no answer, and the notice stays where it is.
    reads_the_notice = open_question is not None and open_question.id == QuestionId.PRIVACY and person.session is None
    return _what_else(context) if reads_the_notice else not_again(context)


def _what_else(context: TurnContext) -> TurnContext:
    """The notice has just been read: only its buttons again."""
    return context.say("privacy-else", buttons=privacy_buttons(context.person, context.content), silent=True)


# Taking the consent back.


def withdraw(context: TurnContext) -> TurnContext:
    """From now on nothing about health is asked, and nothing comes by itself; then: erase what is there?"""
    if context.person.session is not None:
        context = stop_here(context)
    person = context.person
    checkins = replace(person.checkins, left=(), repeat=0)
    # Everything that would come by itself ends with the consent: without it we may not ask and may not remind.
    context = stop_reminders(context.turn_away(), "asked").become(outreach=(), checkins=checkins)
    # Taken back before or never given: what is asked is only whether to erase.
    if person.consent is None:
        return context.ask(QuestionId.WITHDRAW)
    return context.become(consent=None, withdrawn=context.now).note("withdrawn").ask(QuestionId.WITHDRAW)


def agree_again(context: TurnContext) -> TurnContext:
    """Changed their mind: the consent counts again, with today's date."""
    context = context.answered().become(consent=context.now, withdrawn=None).note("consent")
    return context.say("agreed-again").put_again()


def leave_it(context: TurnContext) -> TurnContext:
    """Nothing is erased and nothing is used: it lies there until the person says what to do, or its time is over."""
    # It lies there and is used for nothing: who wants it gone taps once more, and its time ends anyway.
    return context.answered().say("withdrawn-kept")


# Forgetting.


def delete(context: TurnContext) -> TurnContext:
    """The first of two taps."""
    # Beside what is going on: a session does not end because somebody has looked at this.
    return aside(context, QuestionId.DELETE)


def forget(context: TurnContext) -> TurnContext:
    """The second tap: everything goes; only the receipt is still sent."""
    # A warning, so that it is said again when nobody knows whether it arrived: it is the last word there ever is.
    context = context.turn_away().warn("deleted")
    return replace(context, forgotten=True)


def keep(context: TurnContext) -> TurnContext:
    """Changed their mind."""
    return give_way(context.say("delete-kept")).put_again()


def delete_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """Keeping comes first, so that a double tap in one place erases nothing."""
    # Keeping first: two taps in one place erase nothing.
    buttons = (str(Intent.KEEP), str(Intent.DELETE_ALL))
    return in_session_or(buttons) if person.session is not None else buttons


def put_delete(context: TurnContext) -> TurnContext:
    """Erase everything? What still waits to be said is wanted no more."""
    return context.say("delete-ask", buttons=delete_buttons(context.person, context.content)).clearing()


_KEEP: dict[Intent, Move] = {**BACK, Intent.KEEP: keep, Intent.NO: keep, Intent.BACK: keep}
_WITHDRAWN = (Intent.KEEP, Intent.DELETE_ALL, Intent.AGREE)
QUESTIONS = (
    Question(QuestionId.PRIVACY, BACK, otherwise, put_privacy, privacy_buttons, GIVE_WAY, opens=GIVES_WAY),
    Question(
        QuestionId.DELETE,
        {Intent.DELETE_ALL: forget, **_KEEP},
        otherwise,
        put_delete,
        delete_buttons,
        GIVE_WAY,
        opens=GIVES_WAY,
    ),
    Question(
        QuestionId.WITHDRAW,
        {
            Intent.DELETE_ALL: forget,
            Intent.AGREE: agree_again,
            **dict.fromkeys((Intent.KEEP, Intent.NO, Intent.OK), leave_it),
        },
        again,
        lambda context: context.say("withdraw-ask", buttons=_WITHDRAWN),
        these(*_WITHDRAWN),
    ),
)
EVERYWHERE: dict[Intent, Move] = {
    Intent.PRIVACY: privacy,
    Intent.DELETE: delete,
    Intent.EXPORT: export,
    Intent.WITHDRAW: withdraw,
}
