"""The way into a session: what has to be asked first, in order, each only if it is needed.

House rules: consent before the first health question; safety before anything with a ball; the routine that was
wished for is remembered across all questions; nothing here is asked twice on one way in.
"""

# Theory of operation: there is no "next question" kept anywhere. Each answer calls `start` again, which looks from
# the top for the first thing that is still missing, so a question that is answered in passing, by another chat or
# by an update is not asked; the order is the order of the ifs: consent, lock, safety, the short check, then ball,
# routine, sound. Only the wish travels along, in the draft of whatever is asked (`wished`).

from typing import Any

from msgspec.structs import replace

from bot.core.dialog.context import Opens, TurnContext
from bot.core.dialog.without_ball import may_use_ball
from bot.core.model.conversation import BREATHED
from bot.core.model.drafts import RecheckDraft, ScreeningDraft, WayIn
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.session.flow import begin
from bot.core.session.permission import (
    already_answered,
    capped,
    hurt_today,
    may_breathe_first,
    needs_screening,
    open_routines,
    screened_just_now,
    ticked_before,
)

WAY_IN: Opens = frozenset(
    {
        *(QuestionId.CONSENT, QuestionId.RECHECK, QuestionId.SCREENING, QuestionId.QUICK_CHECK, QuestionId.SEE_FIRST),
        *(QuestionId.MINUTE, QuestionId.BALL, QuestionId.ROUTINE, QuestionId.SOUND_WAIT),
    }
)
"""What may have to be asked before a session begins."""
HANDS_FREE = str(Intent.HANDS_FREE)


def start(context: TurnContext, routine: str = "", *, checked: bool = False, mode: str = "") -> TurnContext:
    """One more step on the way into a session; `checked` says that the quick check has just been passed, and `mode`
    how the session is to run, where that has been chosen."""
    person, content = context.person, context.content
    if person.consent is None:
        return context.ask(QuestionId.CONSENT, WayIn(routine))
    # Before the screening, which would ask for the age of somebody who may need an ambulance.
    if person.locked:
        return context.say("locked", number=context.number).ask(QuestionId.RECHECK, RecheckDraft(routine))
    if needs_screening(person, context.now, content):
        # Marked before it has been: somebody who leaves in the middle of the minute has had it.
        if may_breathe_first(person, context.now):
            begun = replace(person.begun, outcome=BREATHED) if person.begun else None
            return context.become(begun=begun).ask(QuestionId.MINUTE, WayIn(routine))
        return ask_for_safety(context, routine)
    # Before each session, however fresh the plan: what is new today is in no record.
    if not (checked or screened_just_now(person, context.now)):
        return context.ask(QuestionId.QUICK_CHECK, WayIn(routine))
    return choose(context, routine, mode)


def ask_for_safety(context: TurnContext, routine: str, *, breathed: bool = False) -> TurnContext:
    """The safety questions, from the first that is still to be asked."""
    answers = already_answered(context.person, context.now)
    ticked = ticked_before(context.person, context.content)
    # The draft begins with what counts still; the first question without an answer is the one that is put.
    return context.ask(QuestionId.SCREENING, ScreeningDraft(routine, answers, ticked, breathed, joined=True))


def choose(context: TurnContext, routine: str, mode: str = "") -> TurnContext:
    """All is checked: the ball, the routine and how it runs, the sound, and the session begins."""
    person, content = context.person, context.content
    may_choose = open_routines(person, context.now, content)
    # Nothing is open at all: see somebody first.
    if not may_choose:
        return context.ask(QuestionId.SEE_FIRST)
    # Asked only where it decides: a wish without the ball, or an outcome that has none open, needs no answer.
    if not person.ball and any(map(content.uses_ball, may_choose)) and not needs_no_ball(context, routine):
        return context.ask(QuestionId.BALL, WayIn(routine, mode))
    # Also the empty wish: then the choice is put, and why a wish is not in it is said before.
    if routine not in may_choose:
        return _say_why_no_ball(context, routine).ask(QuestionId.ROUTINE, WayIn("", mode))
    # Before the first session only; on the floor it is too late to look for a switch.
    if not person.sound_checked:
        return context.say("sound-intro", silent=True).ask_later(QuestionId.SOUND_WAIT, WayIn(routine, mode))
    return begin(context, routine, mode)


def needs_no_ball(context: TurnContext, routine: str) -> bool:
    """A routine is wished for, and it is one without the ball."""
    return routine != "" and not context.content.uses_ball(routine)


def _say_why_no_ball(context: TurnContext, routine: str) -> TurnContext:
    """Why a routine is not among those that are offered, before the choice that is left."""
    # Who wished for none, or has none, was refused nothing.
    if needs_no_ball(context, routine) or context.person.ball == "none":
        return context
    if not may_use_ball(context.person, context.content):
        return context.say("form-not-open") if routine else context
    if capped(context.person, context.now, context.content):
        return context.say("cap-today")
    if hurt_today(context.person, context.now, context.content):
        return context.say("no-ball-today")
    return context.say("form-not-open") if routine else context


def start_wished(context: TurnContext) -> TurnContext:
    """Go on into the session that was wished for before a question came between."""
    return start(context, wished(context))


def wished(context: TurnContext) -> str:
    """The routine that was wished for before this question came between; empty: none."""
    asked = context.person.open_question
    draft = None if asked is None else asked.draft
    # Only these three stand on the way in: a draft with a `routine` of another meaning (the steps that are looked
    # through) is no wish.
    return draft.routine if isinstance(draft, WayIn | ScreeningDraft | RecheckDraft) else ""


def ask_anew_after_ok(context: TurnContext) -> TurnContext:
    """Somebody who knows has said yes: the safety questions decide again."""
    # The questions decide again, not the word: it only lifts what kept them from being asked.
    return start(context.answered().become(rescreen="told-ok", ball_off=""))


def start_routine(context: TurnContext) -> TurnContext:
    """The routine that was named."""
    return start(context, context.value)


def start_gentle(context: TurnContext) -> TurnContext:
    """The routine for a hard day."""
    return start(context, context.content.gentle)


def start_quick(context: TurnContext) -> TurnContext:
    """The routine for who has three minutes."""
    return start(context, context.content.quick)


def with_draft(context: TurnContext, **changes: Any) -> TurnContext:
    """The same question, remembering something else."""
    draft = replace(context.person.remembers(WayIn), **changes)
    return context.become(open_question=replace(context.open_question, draft=draft))
