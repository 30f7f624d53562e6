"""Emergency, crisis, pain, dizziness: what comes before everything else.

House rules: the clock stops and the course changes before anything is said; the first words lead off the ball; nothing
here scores, diagnoses, promises or cheers; only the person, never silence, undoes it.
"""

# Theory of operation: of everything in the program this is asked first, and every move here does three things in
# one order: it ends or stops the session, it changes the course, and only then it speaks; so the way off the ball
# can't pass away with what it stops. An emergency also locks: no session opens until the person, and nobody else,
# says that none of the signs is there. Because a word may be heard wrongly (recall comes first:
# content/hearing.yaml), what was before is kept in the question itself, and one tap on "that was a mistake" brings
# it back, all but the session.

from msgspec.structs import replace

from bot.core.asides.sore import sore
from bot.core.asides.way_back import aside, way_back
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move, Question, again, these
from bot.core.model.content import CueKind
from bot.core.model.drafts import EmergencyDraft, FaqDraft, ScreeningDraft
from bot.core.model.instants import MINUTE, SECOND
from bot.core.model.intents import Intent
from bot.core.model.questions import Kind, QuestionId
from bot.core.reminders import rules
from bot.core.reminders.delivery import stop_reminders
from bot.core.session.ending import close, has_moved
from bot.core.session.pauses import GOING_ON, SILENCE
from bot.core.session.permission import URGENT, age_alone
from bot.core.session.player import go_on, hold, next_step
from bot.core.session.steps import may_lie_on_ball

# Emergency and crisis.


def emergency(context: TurnContext) -> TurnContext:
    """An emergency, wherever it is named: everything else is over. Named again, whom to call is said again."""
    person = context.person
    # Named again it must not overwrite what was before the first time, or the tap that undoes it would bring back
    # the lock.
    if person.open_question is not None and person.open_question.id is QuestionId.EMERGENCY:
        return context.become(hush=True).note("emergency").put_again()
    # Read before everything is dropped: the first words must tell how to come off it.
    on_ball = person.session is not None and may_lie_on_ball(person, context.content)
    # Only those that were running are taken up again by a slip that is undone.
    reminding = person.reminder is not None and not person.reminder.off
    before = EmergencyDraft(on_ball, 0, person.rescreen, person.locked, reminding)
    # The list stays underneath: after a slip it is asked once more, since its answer is what was taken back.
    listed = person.open_question if _asks_for_signs(context) else None
    context = _drop_everything(context, "emergency").become(
        # What was told so far on this way in is let go of, but for the age: it was told before the emergency was.
        locked="emergency",
        rescreen="emergency",
        begun=age_alone(person.begun),
    )
    context = context.note("emergency").ask(QuestionId.EMERGENCY, before)
    return context.become(open_question=replace(context.open_question, under=listed))


def _asks_for_signs(context: TurnContext) -> bool:
    """One of the lists of signs stands open: what names the emergency may be an answer to it."""
    asked = context.person.open_question
    return asked is not None and asked.id.kind in (Kind.SCREENING, Kind.WORSE)


def crisis(context: TurnContext) -> TurnContext:
    """Somebody may not want to live: no questions, no scoring, the same words each time."""
    # Nothing is asked and nothing scored: the words are the same each time, and whom to reach stands in them.
    return _drop_everything(context, "crisis").note("crisis").ask(QuestionId.CRISIS)


def _drop_everything(context: TurnContext, how: str) -> TurnContext:
    if context.person.session is not None:
        context = close(context, how)
    return stop_reminders(context.turn_away(), "safety").become(
        open_question=None, outreach=(), hush=True, hurt_at=context.now
    )


def put_emergency(context: TurnContext) -> TurnContext:
    """Whom to call, in other words each time; on the ball, how to come off it first."""
    draft = context.person.remembers(EmergencyDraft)
    first = "safety-emergency" if draft.on_ball else "outcome-emergency"
    # Whoever reads the very same words a third time takes them for a machine that is stuck.
    line = (first, "emergency-again", "emergency-still")[draft.said % 3]
    said = replace(context.open_question, draft=replace(draft, said=draft.said + 1))
    # The number may be empty: a line without one says "your local emergency number", which is better than a wrong
    # one.
    return context.become(open_question=said).warn(line, buttons=(Intent.CALLED, Intent.MISTAKE), number=context.number)


def called(context: TurnContext) -> TurnContext:
    """Help is on its way."""
    return context.answered().warn("emergency-called")


def by_mistake(context: TurnContext) -> TurnContext:
    """It was none: one tap, and what was open to the person is open again, but for a session, which is over. An answer
    to a list of signs is taken back, so that list is asked once more."""
    draft, listed = context.person.remembers(EmergencyDraft), context.open_question.under
    # Back to what was, not to nothing: somebody may have been locked before by another emergency.
    context = context.answered().become(locked=draft.locked, rescreen=draft.rescreen, hurt_at=None)
    context = _reminding_again(context) if draft.reminding else context
    context = context.say("emergency-mistake")
    if listed is None:
        return context.put_again()
    if isinstance(listed.draft, ScreeningDraft):
        # Only that one answer: who has told of a fall does not have to tell it again.
        others = tuple(answer for answer in listed.draft.answers if answer[0] != URGENT)
        listed = replace(listed, draft=replace(listed.draft, answers=others))
    return context.become(open_question=replace(listed, since=context.now)).put_again()


def _reminding_again(context: TurnContext) -> TurnContext:
    reminder = context.person.reminder
    if reminder is None or reminder.off != "safety":
        return context
    # From now on: what would have come in the meantime is not made up for.
    again = rules.from_now(replace(reminder, off=""), context.person, context.now, context.content)
    return context.become(reminder=again)


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
        # In a session it has timers that lead off the ball; at rest it stands beside what is asked and waits.
        return hold(context).ask(QuestionId.ASK)
    return aside(context, QuestionId.ASK_IDLE)


# Pain.


def pain(context: TurnContext) -> TurnContext:
    """It hurts: the session is over at once, and the ball stays away until the screening says otherwise."""
    # At rest it is what they are here for: a warm answer with the signs behind its first button, and no alarm.
    if not (has_moved(context.person, context.content) or context.just_practised()):
        return sore(context)
    # Before the session is closed, for the same reason as above.
    line = "safety-pain" if _may_still_lie_on_ball(context) else "safety-pain-no-ball"
    if context.person.session is not None:
        context = close(context, "pain")
    context = context.turn_away().become(hurt_at=context.now, rescreen="pain", gentle_next=True)
    # A warning, so it overtakes the cues under way; the question follows in half a minute, when it has been read.
    return context.note("pain").warn(line).become(open_question=None).ask_later(QuestionId.PAIN_WAIT)


def _may_still_lie_on_ball(context: TurnContext) -> bool:
    """In a session by its step; after one, unless it was finished or had no ball."""
    if context.person.session is not None:
        return may_lie_on_ball(context.person, context.content)
    last = context.person.sessions[-1] if context.person.sessions else None
    # Who finished it has been led off in its last steps; who stopped may lie there still.
    return last is not None and last.how != "finished" and context.content.uses_ball(last.routine)


def check_pain(context: TurnContext) -> TurnContext:
    """Half a minute of rest later: is any of the signs there that need a doctor?"""
    return context.ask(QuestionId.PAIN_CHECK)


def one_leg(context: TurnContext) -> TurnContext:
    """It runs down one leg: no ball, and when to see a doctor."""
    return context.answered().warn("pain-leg", number=context.number).say("pain-end")


def easing(context: TurnContext) -> TurnContext:
    """It eases: enough for today."""
    return context.answered().say("pain-end")


# Silence is no answer about pain, and no reason to ring again.
def nobody_says(context: TurnContext) -> TurnContext:
    """No answer about the pain: the same advice, quietly."""
    return context.answered().say("pain-end", silent=True)


# Dizziness.


def dizzy(context: TurnContext) -> TurnContext:
    """Dizzy: the clock stops, the breath becomes small."""
    asked = context.person.open_question
    # The first minute of breathing is no session, and makes some people dizzy all the same.
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
    # Breathing to a pace may be what it came from: that step is over.
    paced = any(cue.kind is CueKind.PACE for cue in context.step.cues)
    return next_step(context) if paced else go_on(context)


def still_dizzy(context: TurnContext) -> TurnContext:
    """It stays, or nobody answers: a gentle end, off the ball."""
    if context.person.session is not None:
        context = close(context, "dizzy")
    return context.answered().warn("dizzy-end")


# Too much.


# Long after any session "too much" may be about the weather; the question or the menu is put again.
def uncomfortable_at_rest(context: TurnContext) -> TurnContext:
    """Too much of what, when no session runs? Within the hour it may be the body: ask."""
    return aside(context, QuestionId.ASK_IDLE) if context.just_practised() else context.put_again()


def put_pain_check(context: TurnContext) -> TurnContext:
    """The signs that need a doctor."""
    return context.warn("pain-check", buttons=_PAINS)


def put_dizzy_check(context: TurnContext) -> TurnContext:
    """How the head is now."""
    return context.warn("dizzy-check", buttons=(Intent.GONE_BY, Intent.STILL_DIZZY, Intent.FAINT))


# Buttons as well as words: a button of a message of last week still leads here.
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
_PAINS = (Intent.EASING, Intent.NO_WORSE, Intent.ONE_LEG, Intent.RED)
_EASES: dict[Intent, Move] = dict.fromkeys(
    (Intent.EASING, Intent.NO_WORSE, Intent.OK, Intent.FINE, Intent.IM_OK, Intent.NO), easing
)

QUESTIONS = (
    Question(
        QuestionId.EMERGENCY,
        # No timers: silence never closes it.
        {Intent.CALLED: called, Intent.MISTAKE: by_mistake, Intent.OK: called, Intent.YES: called},
        again,
        put_emergency,
        these(Intent.CALLED, Intent.MISTAKE),
    ),
    Question(
        QuestionId.CRISIS,
        {Intent.WILL_CALL: will_call, Intent.NOT_MEANT: not_meant, Intent.OK: will_call},
        again,
        lambda context: context.warn(
            "safety-crisis",
            buttons=(Intent.WILL_CALL, Intent.NOT_MEANT),
            number=context.number,
            crisis=context.crisis_line,
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
        # As long as it takes to come off a ball and lie on the side.
        ((30 * SECOND, check_pain),),
        opens=frozenset({QuestionId.PAIN_CHECK}),
    ),
    Question(
        QuestionId.PAIN_CHECK,
        {**_EASES, Intent.ONE_LEG: one_leg, Intent.YES: emergency},
        again,
        put_pain_check,
        these(*_PAINS),
        ((10 * MINUTE, nobody_says),),
        opens=frozenset({QuestionId.EMERGENCY}),
    ),
    Question(
        QuestionId.DIZZY_WAIT,
        {},
        check_dizzy,
        check_dizzy,
        these(),
        # A minute of small breaths; it is asked whether it helped, never assumed.
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
        # No answer about dizziness counts as still dizzy: the gentler of the two ends.
        ((120 * SECOND, still_dizzy),),
    ),
)
