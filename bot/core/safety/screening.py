"""The safety questions before the first session, and the one-tap check before each.

House rules: an emergency is said at once; nothing ever says "you are safe"; the strictest answer wins; a person who
was told to see someone today is not asked on; only their own answer changes an outcome.
"""

from msgspec.structs import replace

from bot.core.dialog.context import TurnContext
from bot.core.dialog.outreach import promise
from bot.core.dialog.question import Move, Question, again, these
from bot.core.model.content import Content, ScreeningQuestion
from bot.core.model.conversation import Conversation, Screened
from bot.core.model.drafts import RecheckDraft, ScreeningDraft, WayIn
from bot.core.model.instants import HOUR
from bot.core.model.intents import Intent
from bot.core.model.messages import Urgency
from bot.core.model.questions import OutreachKind, QuestionId
from bot.core.safety.emergencies import emergency
from bot.core.session.permission import may_breathe, open_routines
from bot.core.session.start import WAY_IN, start, start_gentle, start_routine, wished
from bot.core.understanding.buttons import button_of


def question(person: Conversation, content: Content) -> ScreeningQuestion:
    """The question that is open: the first without an answer."""
    done = dict(person.remembers(ScreeningDraft).answers)
    for candidate in content.screening.questions:
        if candidate.id not in done:
            return candidate
    raise LookupError("every question is answered")


def chosen(person: Conversation) -> tuple[str, ...]:
    """What has been tapped so far in a question that takes several."""
    return person.remembers(ScreeningDraft).chosen


def question_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """The choices of the open question; where several may be tapped, those that are left."""
    tapped = chosen(person)
    hidden = {*tapped, Intent.NONE if tapped else Intent.DONE}
    intents = [str(intent) for intent, _, _ in question(person, content).choices]
    return tuple(intent for intent in intents if intent not in hidden)


def put_question(context: TurnContext) -> TurnContext:
    """The open question; the one with several taps is edited in place."""
    screen = question(context.person, context.content)
    tapped = chosen(context.person)
    buttons = question_buttons(context.person, context.content)
    card = f"body-{context.open_question.since}" if screen.multi else ""
    if tapped:
        return context.say("screen-body-so-far", buttons=buttons, card=card, chosen=",".join(tapped))
    return context.say(screen.line, buttons=buttons, card=card)


def tap(intent: Intent) -> Move:
    """The move that takes a button of the open question."""

    def take(context: TurnContext) -> TurnContext:
        screen = question(context.person, context.content)
        button = _meant(intent, screen)
        if button not in question_buttons(context.person, context.content):
            return context.put_again()
        if not screen.multi:
            return _answered(context, screen, (button,))
        tapped = chosen(context.person)
        if button == Intent.DONE or button == Intent.NONE:
            return _answered(context, screen, tapped or (str(button),))
        draft = context.person.remembers(ScreeningDraft)
        return _remember(context, replace(draft, chosen=(*tapped, button))).put_again()

    return take


def _meant(intent: Intent, screen: ScreeningQuestion) -> str:
    """A plain yes or no, or "I'm fine", as the button of this question that it stands for."""
    here = [choice for choice, _, _ in screen.choices]
    if intent in here:
        return intent
    for_yes = next((s for s in (Intent.ADULT, Intent.ANY, Intent.YES) if s in here), intent)
    for_no = next((s for s in (Intent.NOT_ADULT, Intent.NONE, Intent.NO) if s in here), intent)
    return {Intent.YES: for_yes, Intent.OK: for_yes if Intent.ADULT in here else intent, Intent.NO: for_no}.get(
        intent, intent
    )


def _remember(context: TurnContext, draft: ScreeningDraft) -> TurnContext:
    return context.become(open_question=replace(context.open_question, draft=draft))


def _answered(context: TurnContext, done: ScreeningQuestion, tapped: tuple[str, ...]) -> TurnContext:
    """Go on to the next question, or to the outcome when no later answer could change what may be done."""
    draft = context.person.remembers(ScreeningDraft)
    given = {**dict(draft.answers), done.id: tapped}
    context = _remember(context, replace(draft, answers=tuple(given.items()), chosen=()))
    outcome = outcome_of(given, context.content)
    nothing_allowed = outcome in ("emergency", "today") or given.get("adult") == (Intent.NOT_ADULT,)
    if nothing_allowed or len(given) == len(context.content.screening.questions):
        return conclude(context, outcome, given)
    return context.put_again()


def outcome_of(given: dict[str, tuple[str, ...]], content: Content) -> str:
    """The strictest outcome among the answers, by the order of precedence."""
    reached = {"go"}
    for asked in content.screening.questions:
        for intent, outcome, _ in asked.choices:
            if outcome and intent in given.get(asked.id, ()):
                reached.add(outcome)
    return next(outcome for outcome in content.screening.precedence if outcome in reached)


def advice(given: dict[str, tuple[str, ...]], content: Content) -> tuple[str, ...]:
    """The lines that go with the answers: pregnant, weak bones, a chair near …"""
    lines = []
    for asked in content.screening.questions:
        lines += [line for intent, _, line in asked.choices if line and intent in given.get(asked.id, ())]
    return tuple(lines)


def conclude(context: TurnContext, outcome: str, given: dict[str, tuple[str, ...]]) -> TurnContext:
    """The screening is done: keep it, say what it means, and go on if something is open."""
    if outcome == "emergency":
        return emergency(context)
    wish = wished(context)
    screened = Screened(context.now, outcome, tuple(given.items()))
    context = context.become(screened=screened, rescreen="", locked="").note("screened", outcome=outcome)
    context = context.answered()
    for line in advice(given, context.content):
        context = context.say(line)
    if given.get("adult") == (Intent.NOT_ADULT,):
        return context.become(rescreen="adults-only").put_again()
    if outcome == "today":
        context = context.become(rescreen="see-someone").say(context.content.screening.results[outcome].line)
        return promise(context, OutreachKind.TODAY, 72 * HOUR)
    if outcome in ("first", "breathing"):
        return context.ask(QuestionId.SEE_FIRST if outcome == "first" else QuestionId.BREATHING_ONLY)
    return start(context.say(context.content.screening.results[outcome].line), wish)


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
    screened = Screened(context.now, "gently", context.person.screened.answers if context.person.screened else ())
    context = context.become(screened=screened, rescreen="", ball_off="").note("told-ok").answered()
    return start(context.say("told-ok"))


# After an emergency, and before each session.


def put_recheck(context: TurnContext) -> TurnContext:
    """The emergency question alone."""
    return context.say(
        _urgent(context.content).line, Urgency.SAFETY, buttons=recheck_buttons(context.person, context.content)
    )


def _urgent(content: Content) -> ScreeningQuestion:
    return next(asked for asked in content.screening.questions if asked.id == QuestionId.EMERGENCY)


def recheck_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """None, any, not sure."""
    return tuple(str(intent) for intent, _, _ in _urgent(content).choices)


def none_after_all(context: TurnContext) -> TurnContext:
    """Only "none of these" unlocks: after a mistake the quick check follows, else all the questions."""
    wish, mistake = wished(context), context.person.remembers(RecheckDraft).mistake
    context = context.answered().become(locked="", hurt_at=None)
    if not mistake:
        return start(context, wish)
    if context.person.screened is not None:
        context = context.become(rescreen="")
    return context.ask(QuestionId.QUICK_CHECK, WayIn(wish))


def unsure_after_all(context: TurnContext) -> TurnContext:
    """Not sure is not none: see someone today; the lock stays."""
    context = context.answered().say(context.content.screening.results["today"].line)
    return promise(context, OutreachKind.TODAY, 72 * HOUR)


def nothing_new(context: TurnContext) -> TurnContext:
    """The quick check is passed; on into the session."""
    return start(context, wished(context), checked=True)


def something_new(context: TurnContext) -> TurnContext:
    """Something is new: the whole screening again, beginning with the emergency list."""
    return context.become(rescreen="new").ask(QuestionId.RECHECK_NEW)


def new_but_no_emergency(context: TurnContext) -> TurnContext:
    """New, but none of the emergency list: the questions from the start."""
    return context.ask(QuestionId.SCREENING, ScreeningDraft(wished(context)))


_SCREEN_SIGNS = (
    *(
        Intent.ADULT,
        Intent.NOT_ADULT,
        Intent.NONE,
        Intent.ANY,
        Intent.UNSURE,
        Intent.CLEARED,
        Intent.PREGNANT,
        Intent.BONES,
    ),
    *(
        Intent.BLEED,
        Intent.SKIN,
        Intent.HEART_LUNG,
        Intent.METAL,
        Intent.DONE,
        Intent.YES,
        Intent.SLOWLY,
        Intent.NO,
        Intent.OK,
    ),
)
_RECHECK: dict[Intent, Move] = {Intent.ANY: emergency, Intent.YES: emergency, Intent.UNSURE: unsure_after_all}

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
            Intent.SOMETHING_NEW: something_new,
            Intent.ANY: something_new,
            Intent.YES: something_new,
        },
        again,
        lambda context: context.say("quick-check", buttons=(Intent.NOTHING_NEW, Intent.SOMETHING_NEW)),
        these(Intent.NOTHING_NEW, Intent.SOMETHING_NEW),
        opens=WAY_IN | {QuestionId.RECHECK_NEW},
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
