"""The emergency list once more, after an emergency or when something is new, and the one-tap check before each session.

House rules: only "none of these" unlocks, and only the person's own answer; what was just answered is not asked twice
on one way in.
"""

# Why the emergency list is asked by itself: after an emergency only "none of these" may open anything again, and it
# has to be said by the person, to the list itself. So it has a question of its own that stands outside the
# screening, and its answer is kept so that the screening, which asks it too, need not ask it twice on one way in.

from bot.core.dialog.context import TurnContext
from bot.core.dialog.outreach import promise
from bot.core.dialog.question import Move, Question, again
from bot.core.model.content import Content, ScreeningQuestion
from bot.core.model.conversation import BREATHED, Conversation, Screened
from bot.core.model.drafts import RecheckDraft, WayIn
from bot.core.model.instants import HOUR
from bot.core.model.intents import Intent
from bot.core.model.messages import Urgency
from bot.core.model.questions import OutreachKind, QuestionId
from bot.core.safety.emergencies import emergency
from bot.core.session.permission import AGE, URGENT, age_alone, already_answered, suggested
from bot.core.session.start import HANDS_FREE, WAY_IN, ask_for_safety, start, wished
from bot.core.understanding.buttons import button_of


def put_recheck(context: TurnContext) -> TurnContext:
    """The emergency question alone."""
    return context.say(
        # As a warning, though nothing is wrong yet: it decides whether anything may begin.
        _urgent(context.content).line,
        Urgency.SAFETY,
        buttons=recheck_buttons(context.person, context.content),
    )


def _urgent(content: Content) -> ScreeningQuestion:
    return next(asked for asked in content.screening.questions if asked.id == QuestionId.EMERGENCY)


def recheck_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """None, any, not sure."""
    return tuple(str(intent) for intent, _, _ in _urgent(content).choices)


def none_after_all(context: TurnContext) -> TurnContext:
    """Only "none of these" unlocks: after a mistake the quick check follows, else all the questions."""
    # The wish is read before the question closes.
    wish, mistake = wished(context), context.person.remembers(RecheckDraft).mistake
    # The lock goes with the answer and with nothing else: not with silence, not with time.
    context = _nothing_urgent(context.answered().become(locked="", hurt_at=None))
    if not mistake or context.person.screened is None:
        return start(context, wish)
    return context.become(rescreen="").ask(QuestionId.QUICK_CHECK, WayIn(wish))


def _nothing_urgent(context: TurnContext) -> TurnContext:
    """The emergency list has just been answered with none: the screening that follows does not ask it once more. Of
    somebody who has not agreed nothing is kept."""
    if context.person.consent is None:
        return context
    begun = age_alone(context.person.begun)
    # The age that is known, from either side, and the list that was just answered: nothing else is told by "none".
    known = {**dict(already_answered(context.person, context.now)), **dict(begun.answers if begun else ())}
    answers = (*((id, known[id]) for id in known if id == AGE), (URGENT, (str(Intent.NONE),)))
    return context.become(begun=Screened(context.now, begun.outcome if begun else BREATHED, answers))


def unsure_after_all(context: TurnContext) -> TurnContext:
    """Not sure is not none: see someone today; the lock stays."""
    context = context.answered().say(context.content.screening.results["today"].line)
    # "Not sure" is never rounded down to "none": the lock stays, and in three days it is asked what came of it.
    return promise(context, OutreachKind.TODAY, 72 * HOUR)


def nothing_new(context: TurnContext) -> TurnContext:
    """The quick check is passed: on into the session that it named, or the choice of one."""
    named = suggestion(context)
    # What the check names is what "none of it" begins: one tap less, and no choice for who wants none.
    if named:
        return start(context, named, checked=True, mode=_mode(context))
    return start(context, wished(context), checked=True)


def another_one(context: TurnContext) -> TurnContext:
    """The quick check is passed, and another routine is to be chosen."""
    return start(context, checked=True)


def suggestion(context: TurnContext) -> str:
    """The routine that the quick check names: "none of it" begins it at once."""
    return suggested(context.person, context.now, context.content, wished(context))


def _mode(context: TurnContext) -> str:
    return context.person.mode or HANDS_FREE


def put_quick_check(context: TurnContext) -> TurnContext:
    """What is urgent, and what begins if none of it is there."""
    buttons = check_buttons(context.person, context.content)
    if not (named := suggestion(context)):
        return context.say("quick-check", buttons=buttons)
    return context.say(
        "quick-check-and-go", buttons=buttons, routine=button_of(Intent.ROUTINE, named), mode=_mode(context)
    )


def check_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """None, none but another routine, something."""
    return (str(Intent.NOTHING_NEW), str(Intent.CHOOSE), str(Intent.SOMETHING_NEW))


def something_new(context: TurnContext) -> TurnContext:
    """Something is new: the whole screening again, beginning with the emergency list."""
    # The mark first: who leaves in the middle of the list is asked again before anything may begin.
    return context.become(rescreen="new").ask(QuestionId.RECHECK_NEW)


def new_but_no_emergency(context: TurnContext) -> TurnContext:
    """New, but none of the emergency list: the questions from the start, of somebody who has agreed to be asked."""
    if context.person.consent is None:
        return start(context, wished(context))
    # The whole screening, beginning behind the list that has just been answered.
    return ask_for_safety(_nothing_urgent(context), wished(context))


_RECHECK: dict[Intent, Move] = {Intent.ANY: emergency, Intent.YES: emergency, Intent.UNSURE: unsure_after_all}

QUESTIONS = (
    Question(
        QuestionId.RECHECK,
        {**_RECHECK, Intent.NONE: none_after_all, Intent.NO: none_after_all},
        again,
        put_recheck,
        recheck_buttons,
        opens=WAY_IN | {QuestionId.EMERGENCY},
    ),
    Question(
        QuestionId.RECHECK_NEW,
        {**_RECHECK, Intent.NONE: new_but_no_emergency, Intent.NO: new_but_no_emergency},
        again,
        put_recheck,
        recheck_buttons,
        opens=WAY_IN | {QuestionId.EMERGENCY},
    ),
    Question(
        QuestionId.QUICK_CHECK,
        {
            Intent.NOTHING_NEW: nothing_new,
            Intent.NONE: nothing_new,
            Intent.NO: nothing_new,
            Intent.CHOOSE: another_one,
            Intent.SOMETHING_NEW: something_new,
            Intent.ANY: something_new,
            Intent.YES: something_new,
        },
        again,
        put_quick_check,
        check_buttons,
        opens=WAY_IN | {QuestionId.RECHECK_NEW},
    ),
)
