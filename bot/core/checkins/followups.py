"""Unasked messages that come due: what they say and where the answers lead.

House rule: each asks one question, once, and takes "stay quiet" for an answer.
"""

from bot.core.checkins.schedule import opened, plan
from bot.core.dialog.context import TurnContext
from bot.core.dialog.outreach import LATE, due_at, free_at, promise, said_unasked
from bot.core.dialog.question import Move, Question, again, these
from bot.core.dialog.without_ball import may_use_ball
from bot.core.model.conversation import Outreach
from bot.core.model.drafts import OutreachDraft
from bot.core.model.instants import HOUR
from bot.core.model.intents import Intent
from bot.core.model.questions import OutreachKind, QuestionId
from bot.core.reminders import rules
from bot.core.session.getting_ready import has_no_ball_yet
from bot.core.session.start import WAY_IN, ask_anew_after_ok, start


def say_outreach(context: TurnContext, call: Outreach) -> TurnContext:
    """The promise is kept, once; if it comes too late for its day, it waits for the next."""
    person = context.person
    kept = tuple(other for other in person.outreach if other != call)
    # A date's message after its date is one of another day, which has a reminder of its own.
    late = bool(call.day) and context.now - due_at(call, person, context.content) > LATE
    # Quiet hours or the budget have come in between: it waits, and is not said over them.
    if late or free_at(context.now, person, context.content) > context.now:
        return context.become(outreach=(*kept, _later(call, context)))
    # Let go of without a word: what it was about does not hold any more.
    if _is_idle(call.what, context):
        return context.become(outreach=kept)
    notice = context.content.notice
    if call.what is OutreachKind.NOTICE and notice is not None:
        return said_unasked(context.become(outreach=kept)).say("operator-notice", words=notice.words)
    if call.what is OutreachKind.CHECK_IN and not (checkins := opened(person.checkins, context.today)).left:
        # A clock that was wrong has moved its date: the right one is promised, and today keeps its reminder.
        return plan(context.become(outreach=kept, checkins=checkins))
    context = said_unasked(context.become(outreach=kept))
    # Only a date's message takes the reminder's place; what was promised for a length of time comes beside it.
    context = _instead(context) if call.day else context
    # A check-in has a discreet beginning of its own, so it needs no second veil.
    if person.discreet and call.what is not OutreachKind.CHECK_IN:
        return context.ask(QuestionId.CALL_DISCREET, OutreachDraft(call.what))
    return context.ask(call.what.question)


def _is_idle(what: OutreachKind, context: TurnContext) -> bool:
    """Nothing is to be said any more: about a ball, where it may not be used, or what was only true for a while."""
    if what is OutreachKind.NOTICE:
        return context.content.notice is None or context.now > context.content.notice.until
    return what is OutreachKind.BALL and not may_use_ball(context.person, context.content)


def _instead(context: TurnContext) -> TurnContext:
    """It stands in for today's reminder."""
    person = context.person
    if person.reminder is None or person.reminder.off:
        return context
    # Settled and not dropped: a date that is done with can't come twice.
    return context.become(reminder=rules.settled(person.reminder, context.today, "replaced", context.now))


def _later(call: Outreach, context: TurnContext) -> Outreach:
    if call.day:
        # Tomorrow, by the person's date: the clock of this machine is nobody's.
        return Outreach(call.what, context.now, context.today + 1)
    return Outreach(call.what, free_at(context.now, context.person, context.content))


def show_question(context: TurnContext) -> TurnContext:
    """The person looks at it: now it may be said what it is about."""
    # Asked again when it is looked at: between the promise and the look something may have ended.
    if _is_idle(_about(context), context):
        return context.answered().put_again()
    return context.ask(_about(context).question)


def _about(context: TurnContext) -> OutreachKind:
    return context.person.remembers(OutreachDraft).about


def not_now(context: TurnContext) -> TurnContext:
    """Not now: asked once more in three days."""
    return promise(context.say("call-later"), _about(context), 72 * HOUR).answered()


def still_waiting(about: OutreachKind) -> Move:
    """The move for what nobody has looked at yet: asked about once more in three days."""
    return lambda context: promise(context.answered().say("follow-up-waiting"), about, 72 * HOUR)


def stay_quiet(context: TurnContext) -> TurnContext:
    """No more questions about it."""
    return context.answered().say("follow-up-quiet")


def _got_ball(context: TurnContext) -> TurnContext:
    return start(context.answered().become(ball="yes"))


_BALL = (Intent.HAVE_BALL, Intent.NO_BALL_YET, Intent.QUIET)
_TODAY = (Intent.TOLD_OK, Intent.WAITING, Intent.QUIET)
_BALL_MOVES: dict[Intent, Move] = {
    Intent.HAVE_BALL: _got_ball,
    Intent.YES: _got_ball,
    Intent.NO_BALL_YET: has_no_ball_yet,
    # A "no" to "do you have one" is the answer that there is none yet, and not a "stay quiet".
    Intent.NO: has_no_ball_yet,
    Intent.QUIET: stay_quiet,
}
_DISCREET = (Intent.SHOW, Intent.ASK_LATER, Intent.QUIET)
QUESTIONS = (
    Question(
        QuestionId.CALL_DISCREET,
        {
            **dict.fromkeys((Intent.SHOW, Intent.YES, Intent.OK), show_question),
            **dict.fromkeys((Intent.ASK_LATER, Intent.SKIP, Intent.NO), not_now),
            Intent.QUIET: stay_quiet,
        },
        show_question,
        lambda context: context.say("checkin-discreet", buttons=_DISCREET),
        these(*_DISCREET),
        opens=frozenset({QuestionId.CALL_BALL, QuestionId.CALL_TODAY, QuestionId.CALL_WORSE}),
    ),
    Question(
        QuestionId.CALL_BALL,
        _BALL_MOVES,
        again,
        lambda context: context.say("ball-follow-up", buttons=_BALL),
        these(*_BALL),
        opens=WAY_IN | {QuestionId.BALL_LATER},
    ),
    Question(
        QuestionId.CALL_TODAY,
        {
            Intent.TOLD_OK: ask_anew_after_ok,
            Intent.WAITING: still_waiting(OutreachKind.TODAY),
            Intent.QUIET: stay_quiet,
        },
        again,
        lambda context: context.say("follow-up-today", buttons=_TODAY),
        these(*_TODAY),
        opens=WAY_IN,
    ),
)
