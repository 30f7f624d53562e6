"""The way into a session: what has to be asked first, in order, each only if it is needed.

House rules: consent before the first health question; safety before anything with a ball; the routine that was
wished for is remembered across all questions; nothing here is asked twice on one way in.
"""

from bot.core.dialog.context import Opens, TurnContext
from bot.core.dialog.outreach import promise
from bot.core.dialog.question import Question, again, these
from bot.core.dialog.without_ball import may_use_ball
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.drafts import RecheckDraft, ScreeningDraft, WayIn
from bot.core.model.instants import DAY, MINUTE, SECOND
from bot.core.model.intents import Intent
from bot.core.model.localtime import local_date
from bot.core.model.messages import Urgency
from bot.core.model.questions import OutreachKind, QuestionId
from bot.core.session.flow import begin
from bot.core.session.permission import capped, hurt_today, needs_screening, open_routines, screened_just_now
from bot.core.understanding.buttons import button_of

WAY_IN: Opens = frozenset(
    {
        *(QuestionId.CONSENT, QuestionId.RECHECK, QuestionId.SCREENING, QuestionId.QUICK_CHECK, QuestionId.SEE_FIRST),
        *(QuestionId.BALL, QuestionId.ROUTINE, QuestionId.SOUND_WAIT),
    }
)
"""What may have to be asked before a session begins."""


def start(context: TurnContext, routine: str = "", checked: bool = False) -> TurnContext:
    """One more step on the way into a session; `checked` says that the quick check has just been passed."""
    person = context.person
    wish = WayIn(routine)
    if person.consent is None:
        return context.ask(QuestionId.CONSENT, wish)
    if person.locked:
        return context.say("locked", number=context.number).ask(QuestionId.RECHECK, RecheckDraft(routine))
    if needs_screening(person, context.now, context.content):
        return context.ask(QuestionId.SCREENING, ScreeningDraft(routine))
    if not (checked or screened_just_now(person, context.now)):
        return context.ask(QuestionId.QUICK_CHECK, wish)
    return choose(context, routine)


def choose(context: TurnContext, routine: str) -> TurnContext:
    """All is checked: the ball, the routine, the sound, and the session begins."""
    person, content = context.person, context.content
    may_choose = open_routines(person, context.now, content)
    if not may_choose:
        return context.ask(QuestionId.SEE_FIRST)
    if not person.ball and any(map(content.uses_ball, may_choose)) and not _needs_no_ball(context, routine):
        return context.ask(QuestionId.BALL, WayIn(routine))
    if routine not in may_choose:
        return _say_why_no_ball(context, routine).ask(QuestionId.ROUTINE)
    if not person.sound_checked:
        return context.say("sound-intro", silent=True).ask_later(QuestionId.SOUND_WAIT, WayIn(routine))
    return begin(context, routine)


def _needs_no_ball(context: TurnContext, routine: str) -> bool:
    """A routine is wished for, and it is one without the ball."""
    return routine != "" and not context.content.uses_ball(routine)


def _say_why_no_ball(context: TurnContext, routine: str) -> TurnContext:
    """Why a routine is not among those that are offered, before the choice that is left."""
    if _needs_no_ball(context, routine) or context.person.ball == "none":
        return context
    if not may_use_ball(context.person, context.content):
        return context.say("form-not-open") if routine else context
    if capped(context.person, context.now, context.content):
        return context.say("cap-today")
    if hurt_today(context.person, context.now, context.content):
        return context.say("no-ball-today")
    return context.say("form-not-open") if routine else context


def routine_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """The routines, and a way to say that there is a ball now."""
    have = (str(Intent.HAVE_BALL),) if person.ball == "none" and may_use_ball(person, content) else ()
    have = (str(Intent.TOLD_OK),) if person.ball_off else have
    return (*(button_of(Intent.ROUTINE, id) for id in open_routines(person, person.seen, content)), *have)


def start_wished(context: TurnContext) -> TurnContext:
    """Go on into the session that was wished for before a question came between."""
    return start(context, wished(context))


def wished(context: TurnContext) -> str:
    """The routine that was wished for before this question came between; empty: none."""
    asked = context.person.open_question
    draft = None if asked is None else asked.draft
    return draft.routine if isinstance(draft, WayIn | ScreeningDraft | RecheckDraft) else ""


def ask_anew_after_ok(context: TurnContext) -> TurnContext:
    """Somebody who knows has said yes: the safety questions decide again."""
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


def choose_routine(context: TurnContext) -> TurnContext:
    """The routine that was named, on the way in."""
    return choose(context, context.value)


def choose_without_ball(context: TurnContext) -> TurnContext:
    """A routine that needs no ball answers the question about one; another is wished for from the beginning."""
    return choose_routine(context) if _needs_no_ball(context, context.value) else start_routine(context.answered())


# The ball.


def has_ball(context: TurnContext) -> TurnContext:
    """There is a ball."""
    return choose(context.become(ball="yes"), wished(context))


def has_no_ball_yet(context: TurnContext) -> TurnContext:
    """No ball yet: what may stand in for it, and an offer to ask again in three days."""
    if not may_use_ball(context.person, context.content):
        return context.put_again()
    wish = WayIn(wished(context))
    return context.become(ball="none").say("ball-no-ball-yet").ask(QuestionId.BALL_LATER, wish)


def show_guide(context: TurnContext) -> TurnContext:
    """What ball to look for."""
    return context.say("ball-guide", picture="ball-sizes").put_again()


def ask_in_three_days(context: TurnContext) -> TurnContext:
    """A promise to ask again; until then every routine that works without one is open."""
    context = promise(context, OutreachKind.BALL, 3 * DAY)
    when = local_date(context.person.outreach[-1].at, context.content.zones[context.person.zone])
    return choose(context.say("ball-later-set", when=when.isoformat()), wished(context))


def do_not_ask(context: TurnContext) -> TurnContext:
    """No question about the ball; every routine that works without one is open all the same."""
    return choose(context.say("ball-later-declined"), wished(context))


# The sound.


def ping(context: TurnContext) -> TurnContext:
    """The test ping, with the question."""
    return context.ask(QuestionId.SOUND, WayIn(wished(context)))


def put_ping(context: TurnContext) -> TurnContext:
    """A message that rings, as every step will; then the question."""
    ping = context.say("sound-ping", Urgency.CUE, passing=True, expires=context.now + MINUTE)
    return ping.say("sound-ask", buttons=(Intent.HEARD, Intent.NOT_HEARD))


def heard_it(context: TurnContext) -> TurnContext:
    """The sound is on: the session begins."""
    return begin(context.become(sound_checked=True).say("sound-ok"), wished(context))


def heard_nothing(context: TurnContext) -> TurnContext:
    """Why that may be, and what to do."""
    return context.ask(QuestionId.SOUND_WHY, WayIn(wished(context)))


def ping_again(context: TurnContext) -> TurnContext:
    """Once more."""
    return context.ask_later(QuestionId.SOUND_WAIT, WayIn(wished(context)))


def without_sound(context: TurnContext) -> TurnContext:
    """On without sound; tap mode will do."""
    return begin(context.become(sound_checked=True), wished(context))


def with_a_track(context: TurnContext) -> TurnContext:
    """On without notifications: where the track is found, which needs none."""
    return begin(context.become(sound_checked=True).say("track-ahead"), wished(context))


def sound_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """What to do about a sound that is not heard; a track only for somebody who may be sent one."""
    return (Intent.TRY_AGAIN, *((Intent.LISTEN,) if _may_listen(person, content) else ()), Intent.GO_ANYWAY)


def _may_listen(person: Conversation, content: Content) -> bool:
    wish = person.remembers(WayIn).routine
    return person.pictures and (wish not in content.current or content.routine(wish).has_track)


def leave_it(context: TurnContext) -> TurnContext:
    """Nobody answers: the question is put away, nothing starts."""
    return context.answered()


_YES = (Intent.YES, Intent.OK)
QUESTIONS = (
    Question(
        QuestionId.BALL,
        {
            Intent.HAVE_BALL: has_ball,
            Intent.YES: has_ball,
            Intent.NO_BALL_YET: has_no_ball_yet,
            Intent.NO: has_no_ball_yet,
            Intent.NO_BALL: has_no_ball_yet,
            Intent.BALL_GUIDE: show_guide,
            Intent.ROUTINE: choose_without_ball,
        },
        again,
        lambda context: context.say("ball-ask", buttons=(Intent.HAVE_BALL, Intent.NO_BALL_YET, Intent.BALL_GUIDE)),
        these(Intent.HAVE_BALL, Intent.NO_BALL_YET, Intent.BALL_GUIDE),
        opens=WAY_IN | {QuestionId.BALL_LATER},
    ),
    Question(
        QuestionId.BALL_LATER,
        {
            Intent.ASK_LATER: ask_in_three_days,
            Intent.YES: ask_in_three_days,
            Intent.NO_THANKS: do_not_ask,
            Intent.NO: do_not_ask,
            Intent.HAVE_BALL: has_ball,
            Intent.BALL_GUIDE: show_guide,
        },
        again,
        lambda context: context.say("ball-ask-later", buttons=(Intent.ASK_LATER, Intent.NO_THANKS)),
        these(Intent.ASK_LATER, Intent.NO_THANKS),
        opens=WAY_IN,
    ),
    Question(
        QuestionId.ROUTINE,
        {
            Intent.ROUTINE: choose_routine,
            Intent.HAVE_BALL: lambda context: choose(context.become(ball="yes"), ""),
            Intent.TOLD_OK: ask_anew_after_ok,
            Intent.NO_BALL: has_no_ball_yet,
        },
        again,
        lambda context: context.say(
            "form-ask-gentle" if context.person.gentle_next else "form-ask",
            buttons=routine_buttons(context.person, context.content),
        ),
        routine_buttons,
        opens=WAY_IN | {QuestionId.BALL_LATER},
    ),
    Question(
        QuestionId.SOUND_WAIT,
        {Intent.SKIP: without_sound},
        ping,
        ping,
        these(),
        ((3 * SECOND, ping),),
        opens=frozenset({QuestionId.ROUTINE, QuestionId.SOUND}),
    ),
    Question(
        QuestionId.SOUND,
        {**dict.fromkeys((Intent.HEARD, *_YES), heard_it), Intent.NOT_HEARD: heard_nothing, Intent.NO: heard_nothing},
        again,
        put_ping,
        these(Intent.HEARD, Intent.NOT_HEARD),
        ((10 * MINUTE, leave_it),),
        opens=frozenset({QuestionId.ROUTINE, QuestionId.SOUND_WHY}),
    ),
    Question(
        QuestionId.SOUND_WHY,
        {
            Intent.TRY_AGAIN: ping_again,
            Intent.GO_ANYWAY: without_sound,
            Intent.HEARD: heard_it,
            Intent.LISTEN: with_a_track,
        },
        again,
        lambda context: context.say("sound-why", buttons=sound_buttons(context.person, context.content)),
        sound_buttons,
        ((10 * MINUTE, leave_it),),
        opens=WAY_IN,
    ),
)
