"""Emergency, crisis, pain, dizziness: what comes before everything else.

House rules: the clock stops and the course changes before anything is said; the first words lead off the ball; nothing
here scores, diagnoses, promises or cheers; only the person, never silence, undoes it.
"""

from bot.core.asides.way_back import aside, way_back
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move, Question, again, these
from bot.core.model.content import CueKind
from bot.core.model.drafts import EmergencyDraft, FaqDraft, RecheckDraft
from bot.core.model.instants import MINUTE, SECOND
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.reminders.delivery import stop_reminders
from bot.core.session.flow import close, has_moved
from bot.core.session.pauses import GOING_ON, SILENCE
from bot.core.session.permission import age_alone
from bot.core.session.player import go_on, hold, next_step
from bot.core.session.steps import may_lie_on_ball

# Emergency and crisis.


def emergency(context: TurnContext) -> TurnContext:
    """An emergency, wherever it is named: everything else is over."""
    on_ball = context.person.session is not None and may_lie_on_ball(context.person, context.content)
    context = _drop_everything(context, "emergency").become(
        locked="emergency", rescreen="emergency", begun=age_alone(context.person.begun)
    )
    return context.note("emergency").ask(QuestionId.EMERGENCY, EmergencyDraft(on_ball))


def crisis(context: TurnContext) -> TurnContext:
    """Somebody may not want to live: no questions, no scoring, the same words each time."""
    return _drop_everything(context, "crisis").note("crisis").ask(QuestionId.CRISIS)


def _drop_everything(context: TurnContext, how: str) -> TurnContext:
    if context.person.session is not None:
        context = close(context, how)
    return stop_reminders(context.turn_away(), "safety").become(
        open_question=None, outreach=(), hush=True, hurt_at=context.now
    )


def put_emergency(context: TurnContext) -> TurnContext:
    """Whom to call; on the ball, how to come off it first."""
    line = "safety-emergency" if context.person.remembers(EmergencyDraft).on_ball else "outcome-emergency"
    return context.warn(line, buttons=(Intent.CALLED, Intent.MISTAKE), number=context.number)


def called(context: TurnContext) -> TurnContext:
    """Help is on its way."""
    return context.answered().warn("emergency-called")


def recheck(context: TurnContext) -> TurnContext:
    """It was a mistake: only "none of these" to the emergency question unlocks."""
    return context.say("emergency-mistake").ask(QuestionId.RECHECK, RecheckDraft(mistake=True))


def will_call(context: TurnContext) -> TurnContext:
    """Somebody will talk to a person."""
    return context.answered().warn("crisis-ok")


def not_meant(context: TurnContext) -> TurnContext:
    """It was not meant so; taken at its word, without cheer."""
    return context.answered().say("crisis-mistake")


# "Is this an emergency?"


def ask(context: TurnContext) -> TurnContext:
    """It may be an emergency: stop the clock and ask."""
    if context.person.session is not None:
        return hold(context).ask(QuestionId.ASK)
    return aside(context, QuestionId.ASK_IDLE)


# Pain.


def pain(context: TurnContext) -> TurnContext:
    """It hurts: the session is over at once, and the ball stays away until the screening says otherwise."""
    if not (has_moved(context.person, context.content) or context.just_practised()):
        return hurts_at_rest(context)
    line = "safety-pain" if _may_still_lie_on_ball(context) else "safety-pain-no-ball"
    if context.person.session is not None:
        context = close(context, "pain")
    context = context.turn_away().become(hurt_at=context.now, rescreen="pain", gentle_next=True)
    return context.note("pain").warn(line).become(open_question=None).ask_later(QuestionId.PAIN_WAIT)


def _may_still_lie_on_ball(context: TurnContext) -> bool:
    """In a session by its step; after one, unless it was finished or had no ball."""
    if context.person.session is not None:
        return may_lie_on_ball(context.person, context.content)
    last = context.person.sessions[-1] if context.person.sessions else None
    return last is not None and last.how != "finished" and context.content.uses_ball(last.routine)


def hurts_at_rest(context: TurnContext) -> TurnContext:
    """Pain, long after any session or before one moves: the signs to know, and a way to say that one is there."""
    return aside(context.say("hurts-at-rest"), QuestionId.QUESTION, FaqDraft("see-doctor"))


def check_pain(context: TurnContext) -> TurnContext:
    """Half a minute of rest later: is any of the signs there that need a doctor?"""
    return context.ask(QuestionId.PAIN_CHECK)


def one_leg(context: TurnContext) -> TurnContext:
    """It runs down one leg: no ball, and when to see a doctor."""
    return context.answered().warn("pain-leg", number=context.number).say("pain-end")


def easing(context: TurnContext) -> TurnContext:
    """It eases: enough for today."""
    return context.answered().say("pain-end")


def nobody_says(context: TurnContext) -> TurnContext:
    """No answer about the pain: the same advice, quietly."""
    return context.answered().say("pain-end", silent=True)


# Dizziness.


def dizzy(context: TurnContext) -> TurnContext:
    """Dizzy: the clock stops, the breath becomes small."""
    asked = context.person.open_question
    breathes = asked is not None and asked.id is QuestionId.MINUTE
    if context.person.session is None and not (breathes or context.just_practised()):
        return aside(context, QuestionId.QUESTION, FaqDraft("dizziness"))
    if context.person.session is not None:
        context = hold(context)
    return context.become(hurt_at=context.now).warn("dizzy-first").ask_later(QuestionId.DIZZY_WAIT)


def check_dizzy(context: TurnContext) -> TurnContext:
    """A minute later: how is it now?"""
    return context.ask(QuestionId.DIZZY_CHECK)


def dizzy_gone(context: TurnContext) -> TurnContext:
    """It is gone: on with a quiet breath; a paced breath is not taken up again."""
    if context.person.session is None:
        return context.answered().say("dizzy-gone")
    paced = any(cue.kind is CueKind.PACE for cue in context.step.cues)
    return next_step(context) if paced else go_on(context)


def still_dizzy(context: TurnContext) -> TurnContext:
    """It stays, or nobody answers: a gentle end, off the ball."""
    if context.person.session is not None:
        context = close(context, "dizzy")
    return context.answered().warn("dizzy-end")


# Too much.


def uncomfortable_at_rest(context: TurnContext) -> TurnContext:
    """Too much of what, when no session runs? Within the hour it may be the body: ask."""
    return aside(context, QuestionId.ASK_IDLE) if context.just_practised() else context.put_again()


def put_pain_check(context: TurnContext) -> TurnContext:
    """The signs that need a doctor."""
    return context.warn("pain-check", buttons=(Intent.EASING, Intent.ONE_LEG, Intent.RED))


def put_dizzy_check(context: TurnContext) -> TurnContext:
    """How the head is now."""
    return context.warn("dizzy-check", buttons=(Intent.GONE_BY, Intent.STILL_DIZZY, Intent.FAINT))


TIERS: dict[Intent, Move] = {
    Intent.EMERGENCY: emergency,
    Intent.IS_EMERGENCY: emergency,
    Intent.RED: emergency,
    Intent.FAINT: emergency,
    Intent.CRISIS: crisis,
    Intent.ASK: ask,
    Intent.PAIN: pain,
    Intent.HURTS_ONLY: pain,
    Intent.DIZZY: dizzy,
}
"""Heard before everything, in every place, from buttons of any age."""

MILDER = (Intent.ASK, Intent.PAIN, Intent.HURTS_ONLY, Intent.DIZZY)
"""Words of safety that an emergency or a crisis stands above."""

_ASK = (Intent.IS_EMERGENCY, Intent.HURTS_ONLY, Intent.FINE)
_EASES: dict[Intent, Move] = dict.fromkeys((Intent.EASING, Intent.OK, Intent.FINE, Intent.IM_OK, Intent.NO), easing)

QUESTIONS = (
    Question(
        QuestionId.EMERGENCY,
        {Intent.CALLED: called, Intent.MISTAKE: recheck, Intent.OK: called, Intent.YES: called},
        again,
        put_emergency,
        these(Intent.CALLED, Intent.MISTAKE),
        opens=frozenset({QuestionId.RECHECK}),
    ),
    Question(
        QuestionId.CRISIS,
        {Intent.WILL_CALL: will_call, Intent.NOT_MEANT: not_meant, Intent.OK: will_call},
        again,
        lambda context: context.warn(
            "safety-crisis", buttons=(Intent.WILL_CALL, Intent.NOT_MEANT), number=context.number
        ),
        these(Intent.WILL_CALL, Intent.NOT_MEANT),
    ),
    Question(
        QuestionId.ASK,
        {**GOING_ON, Intent.FINE: way_back, Intent.YES: emergency, Intent.NO: way_back},
        again,
        lambda context: context.warn("safety-ask", buttons=_ASK),
        these(*_ASK),
        SILENCE,
        opens=frozenset({QuestionId.EMERGENCY}),
    ),
    Question(
        QuestionId.ASK_IDLE,
        {Intent.FINE: way_back, Intent.YES: emergency, Intent.NO: way_back, Intent.OK: way_back},
        again,
        lambda context: context.warn("safety-ask-idle", buttons=_ASK),
        these(*_ASK),
        opens=frozenset({QuestionId.EMERGENCY}),
    ),
    Question(
        QuestionId.PAIN_WAIT,
        _EASES,
        check_pain,
        check_pain,
        these(),
        ((30 * SECOND, check_pain),),
        opens=frozenset({QuestionId.PAIN_CHECK}),
    ),
    Question(
        QuestionId.PAIN_CHECK,
        {**_EASES, Intent.ONE_LEG: one_leg, Intent.YES: emergency},
        again,
        put_pain_check,
        these(Intent.EASING, Intent.ONE_LEG, Intent.RED),
        ((10 * MINUTE, nobody_says),),
        opens=frozenset({QuestionId.EMERGENCY}),
    ),
    Question(
        QuestionId.DIZZY_WAIT,
        {},
        check_dizzy,
        check_dizzy,
        these(),
        ((60 * SECOND, check_dizzy),),
        opens=frozenset({QuestionId.DIZZY_CHECK}),
    ),
    Question(
        QuestionId.DIZZY_CHECK,
        {
            **dict.fromkeys((Intent.GONE_BY, Intent.GO_ON, Intent.FINE, Intent.IM_OK, Intent.OK), dizzy_gone),
            Intent.STILL_DIZZY: still_dizzy,
            Intent.STOP_HERE: still_dizzy,
        },
        again,
        put_dizzy_check,
        these(Intent.GONE_BY, Intent.STILL_DIZZY, Intent.FAINT),
        ((120 * SECOND, still_dizzy),),
    ),
)
