"""The safety questions before the first session, and what their outcomes say and open.

House rules: an emergency is said at once; nothing ever says "you are safe"; the strictest answer wins; a person who
was told to see someone today is not asked on; only their own answer changes an outcome.
"""

# Theory of operation: the questions are content, their outcomes are ordered, and the strictest one that was reached
# is the outcome. What was answered is kept as answers, not as a verdict: an update that asks more can put the
# question that is missing, and what somebody told of themselves is theirs to read. Two outcomes end it at once,
# because no later answer could open anything: an emergency, and "see someone today". Which question is open is
# never kept; it is the first without an answer, so a question that was answered in passing is not asked again.

from msgspec.structs import replace

from bot.core.dialog.context import TurnContext
from bot.core.dialog.outreach import promise
from bot.core.dialog.question import Move, Question, again
from bot.core.model.content import Content, ScreeningQuestion
from bot.core.model.conversation import Conversation, Screened
from bot.core.model.drafts import ScreeningDraft
from bot.core.model.instants import HOUR
from bot.core.model.intents import Intent
from bot.core.model.questions import OutreachKind, QuestionId
from bot.core.safety.emergencies import emergency
from bot.core.session.permission import (
    may_breathe,
    may_breathe_first,
    open_routines,
)
from bot.core.session.start import WAY_IN, start, start_gentle, start_routine, wished
from bot.core.understanding.buttons import button_of


def question(person: Conversation, content: Content) -> ScreeningQuestion:
    """The question that is open: the first without an answer."""
    return _first_open(_draft(person, content), content)


def _first_open(draft: ScreeningDraft, content: Content) -> ScreeningQuestion:
    done = dict(draft.answers)
    return next(asked for asked in content.screening.questions if asked.id not in done)


def chosen(person: Conversation, content: Content) -> tuple[str, ...]:
    """What has been tapped so far in a question that takes several."""
    return _draft(person, content).chosen


def _draft(person: Conversation, content: Content) -> ScreeningDraft:
    """What is remembered; of somebody who stood at the end of the questions of before, with the last list still open
    and what they ticked in it ticked, for there is more in it now."""
    draft = person.remembers(ScreeningDraft)
    if draft.joined:
        return draft
    several = [asked.id for asked in content.screening.questions if asked.multi]
    # Of a form that asked three questions where there is one now: the last list is open again, with what was ticked
    # in it, for a "none" to the shorter list says nothing of what has come into it (content/REVIEW.md, 4).
    ticked = tuple(each for id, buttons in draft.answers if id in several for each in buttons if each != Intent.NONE)
    if not any(id in several for id, _ in draft.answers):
        return draft
    return replace(draft, answers=tuple(each for each in draft.answers if each[0] not in several), chosen=ticked)


def question_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """The choices of the open question. Where several may be tapped each keeps its place, and the last one ends it:
    "none of these" until something is chosen, "done" from then on."""
    draft = _draft(person, content)
    screen = _first_open(draft, content)
    if not screen.multi:
        return screen.buttons
    # The last button is either "none of these" or "done", and never both: where something is ticked, "none" would
    # mean two things.
    return (*screen.buttons, _DONE if draft.chosen else _NONE)


_NONE, _DONE = ENDS = (str(Intent.NONE), str(Intent.DONE))
"""What ends a question of several; the words themselves, for a tap is compared with many of them."""


def put_question(context: TurnContext) -> TurnContext:
    """The open question, as a message of its own."""
    # Put in this form, its answer counts as an answer to this form.
    draft = replace(_draft(context.person, context.content), joined=True)
    context = context.become(open_question=replace(context.open_question, since=context.now, draft=draft))
    return _remember(_say_question(context), replace(draft, breathed=False))


def _say_question(context: TurnContext) -> TurnContext:
    """The open question; where several may be tapped, each tap changes the message that stands there since it was put,
    and it shows what is chosen."""
    screen = question(context.person, context.content)
    buttons = question_buttons(context.person, context.content)
    if screen.multi:
        tapped = chosen(context.person, context.content)
        # Each tick edits the message in place: a list of nine taps would otherwise be nine messages.
        card = f"body-{context.open_question.since}"
        if not tapped:
            return context.say(screen.line, buttons=buttons, card=card)
        so_far = context.say("screen-body-so-far", buttons=buttons, card=card, chosen=",".join(tapped))
        return so_far.ticking(*tapped)
    # The minute is over: the question opens with what has just been, so that nobody reads a bare form after it.
    if context.person.remembers(ScreeningDraft).breathed:
        return context.say("minute-over", buttons=buttons)
    return context.say(screen.line, buttons=buttons)


def tap(intent: Intent) -> Move:
    """The move that takes a button of the open question."""

    def take(context: TurnContext) -> TurnContext:
        screen = question(context.person, context.content)
        tapped = chosen(context.person, context.content)
        button = _meant(intent, screen)
        draft = _draft(context.person, context.content)
        # The prompt was put by an earlier version, in which "none" meant less: it is put anew before it counts.
        if screen.multi and not draft.joined:
            return _remember(context, replace(draft, joined=True)).put_again()
        if screen.multi and tapped and button == Intent.NONE:
            button = str(Intent.DONE)  # Whoever has chosen something and says "none" means "nothing more".
        # Typed words go through the same gate as a tap: an answer that stands nowhere is none.
        if button not in question_buttons(context.person, context.content):
            return context.put_again()
        if not screen.multi:
            return _answered(context, screen, (button,))
        if button in ENDS:
            return _answered(context, screen, tapped or (button,))
        # A second tap takes it back.
        left = tuple(each for each in tapped if each != button)
        tapped = left if button in tapped else (*tapped, button)
        return _say_question(_remember(context, replace(draft, chosen=tapped)))

    return take


def _meant(intent: Intent, screen: ScreeningQuestion) -> str:
    """A plain yes or no as the button of this question that it stands for."""
    here = [choice for choice, _, _ in screen.choices]
    if intent in here:
        return intent
    # A plain "yes" means what this question asks; where it asks nothing of the kind, it stays what it is and is no
    # button.
    for_yes = next((s for s in (Intent.ADULT, Intent.ANY) if s in here), intent)
    for_no = next((s for s in (Intent.NOT_ADULT, Intent.NONE) if s in here), intent)
    return {Intent.YES: for_yes, Intent.NO: for_no}.get(intent, intent)


def _remember(context: TurnContext, draft: ScreeningDraft) -> TurnContext:
    return context.become(open_question=replace(context.open_question, draft=draft))


def _answered(context: TurnContext, done: ScreeningQuestion, tapped: tuple[str, ...]) -> TurnContext:
    """Go on to the next question, or to the outcome when no later answer could change what may be done."""
    draft = _draft(context.person, context.content)
    by_question = {**dict(draft.answers), done.id: tapped}
    answers = tuple(by_question.items())
    outcome = outcome_of(by_question, context.content)
    # Under age is no outcome, and still the end of the questions: nothing that follows may open.
    nothing_allowed = outcome in ("emergency", "today") or by_question.get("adult") == (Intent.NOT_ADULT,)
    if nothing_allowed or all(asked.id in by_question for asked in context.content.screening.questions):
        return conclude(context, outcome, by_question)
    # What has been answered counts for an hour, also if the rest is left (permission.already_answered).
    if context.person.begun is not None:
        context = context.become(begun=replace(context.person.begun, at=context.now, answers=answers))
    # Both answers that the minute needs are in: it comes before the questions that forbid only a ball.
    if may_breathe_first(context.person, context.now):
        return start(context, draft.routine)
    return _remember(context, replace(draft, answers=answers, breathed=False, joined=True)).put_again()


def outcome_of(answers: dict[str, tuple[str, ...]], content: Content) -> str:
    """The strictest outcome among the answers, by the order of precedence."""
    # "Go" is there from the beginning, so that an outcome is only ever made stricter by what is answered.
    reached = {"go"}
    for asked in (*content.screening.questions, *content.screening.former):
        for intent, outcome, _ in asked.choices:
            if outcome and intent in answers.get(asked.id, ()):
                reached.add(outcome)
    return next(outcome for outcome in content.screening.precedence if outcome in reached)


def advice(answers: dict[str, tuple[str, ...]], content: Content) -> tuple[str, ...]:
    """The lines that go with the answers: pregnant, weak bones, a chair near …"""
    lines = []
    for asked in (*content.screening.questions, *content.screening.former):
        lines += [line for intent, _, line in asked.choices if line and intent in answers.get(asked.id, ())]
    return tuple(dict.fromkeys(lines))


def conclude(context: TurnContext, outcome: str, answers: dict[str, tuple[str, ...]]) -> TurnContext:
    """The screening is done: keep it, say what it means, and go on if something is open."""
    # Before anything is kept: an emergency has a record of its own, and the screening is not done by it.
    if outcome == "emergency":
        return emergency(context)
    wish = wished(context)
    screened = Screened(context.now, outcome, tuple(answers.items()))
    # It takes the place of what had begun; the reasons to ask again, and the lock, have had their answer with it.
    context = context.become(screened=screened, begun=None, rescreen="", locked="").note("screened", outcome=outcome)
    context = context.answered()
    # In the order of the questions and without repeats: what is said twice is read as an error.
    for line in advice(answers, context.content):
        context = context.say(line)
    # No outcome names the age: who is under it is told so whatever else was answered.
    if answers.get("adult") == (Intent.NOT_ADULT,):
        return context.become(rescreen="adults-only").put_again()
    if outcome == "today":
        context = context.become(rescreen="see-someone").say(context.content.screening.results[outcome].line)
        # Three days: enough to have been seen, and short enough to be asked while it counts.
        return promise(context, OutreachKind.TODAY, 72 * HOUR)
    if outcome in ("first", "breathing"):
        return context.ask(QuestionId.SEE_FIRST if outcome == "first" else QuestionId.BREATHING_ONLY)
    said = start(context.say(context.content.screening.results[outcome].line), wish)
    asks_for_ball = said.person.open_question is not None and said.person.open_question.id is QuestionId.BALL
    # That question says itself what this outcome says: one message fewer.
    return start(context, wish) if asks_for_ball and outcome == "go" else said


def first_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """After "ask someone first": told OK, and what needs no ball where that is open."""
    return (Intent.TOLD_OK, *_open(person, content)) if may_breathe(person) else (Intent.TOLD_OK,)


def no_ball_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """After an outcome without the ball: the routines that need none, and told OK."""
    return (*_open(person, content), Intent.TOLD_OK)


def _open(person: Conversation, content: Content) -> tuple[str, ...]:
    return tuple(button_of(Intent.ROUTINE, id) for id in open_routines(person, person.seen, content))


def go_gently_after_ok(context: TurnContext) -> TurnContext:
    """Somebody who knows said yes: gently, from today, with the date kept."""
    # The answers stay: "gently" is what somebody who knows has allowed, not what was answered.
    screened = Screened(context.now, "gently", context.person.screened.answers if context.person.screened else ())
    context = context.become(screened=screened, rescreen="", ball_off="").note("told-ok").answered()
    return start(context.say("told-ok"))


_SCREEN_SIGNS = (
    *(Intent.ADULT, Intent.NOT_ADULT, Intent.NONE, Intent.ANY, Intent.UNSURE, Intent.YES, Intent.NO, Intent.DONE),
    *(Intent.FALL, Intent.ILLNESS, Intent.NIGHT_PAIN, Intent.METAL, Intent.PREGNANT, Intent.BONES, Intent.SKIN),
    *(Intent.NUMB_SKIN, Intent.BLEED, Intent.HEART_LUNG, Intent.SLOWLY, Intent.NO_FLOOR),
)
"""Whatever a question of the screening may offer; a nod or thanks is no answer."""

QUESTIONS = (
    Question(
        QuestionId.SCREENING,
        {intent: tap(intent) for intent in _SCREEN_SIGNS},
        again,
        put_question,
        question_buttons,
        opens=WAY_IN | {QuestionId.BREATHING_ONLY, QuestionId.EMERGENCY},
    ),
    Question(
        QuestionId.SEE_FIRST,
        {Intent.TOLD_OK: go_gently_after_ok, Intent.ROUTINE: start_routine},
        again,
        lambda context: context.say("outcome-first", buttons=first_buttons(context.person, context.content)),
        first_buttons,
        opens=WAY_IN,
    ),
    Question(
        QuestionId.BREATHING_ONLY,
        {Intent.TOLD_OK: go_gently_after_ok, Intent.ROUTINE: start_routine, Intent.START: start_gentle},
        again,
        lambda context: context.say("outcome-breathing", buttons=no_ball_buttons(context.person, context.content)),
        no_ball_buttons,
        opens=WAY_IN,
    ),
)
