"""Getting ready for a session: the ball, and the sound where the first ring was not heard.

House rules: what a ball has to be like stands beside the question for it; whoever has none is never sent away; a sound
that is not heard stops nobody.
"""

from bot.core.dialog.context import TurnContext
from bot.core.dialog.outreach import promise
from bot.core.dialog.question import Question, again, these
from bot.core.dialog.without_ball import may_use_ball
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.drafts import WayIn
from bot.core.model.instants import DAY, MINUTE, SECOND
from bot.core.model.intents import Intent
from bot.core.model.localtime import local_date
from bot.core.model.messages import Urgency
from bot.core.model.questions import OutreachKind, QuestionId
from bot.core.session.flow import begin
from bot.core.session.start import WAY_IN, choose, needs_no_ball, start_routine, wished

# The ball.


def has_ball(context: TurnContext) -> TurnContext:
    """There is a ball."""
    return choose(context.become(ball="yes"), wished(context), context.person.remembers(WayIn).mode)


def put_ball(context: TurnContext) -> TurnContext:
    """What a ball has to be like, in one message with the question; right after the safety questions, what they say."""
    screened = context.person.screened
    # Said by the question itself: one message fewer between the last answer and the ball.
    passed = screened is not None and screened.outcome == "go" and screened.at == context.now
    line = "ball-ask-go" if passed else "ball-ask"
    return context.say(line, picture="ball-sizes", buttons=(Intent.HAVE_BALL, Intent.NO_BALL_YET, Intent.BALL_GUIDE))


def has_no_ball_yet(context: TurnContext) -> TurnContext:
    """No ball yet: what may stand in for it, and an offer to ask again in three days."""
    # A button of a message from before the answer that took the ball away.
    if not may_use_ball(context.person, context.content):
        return context.put_again()
    wish = WayIn(wished(context))
    # "None" is remembered at once: who leaves here is not asked for a ball the next time.
    return context.become(ball="none").say("ball-no-ball-yet").ask(QuestionId.BALL_LATER, wish)


def show_guide(context: TurnContext) -> TurnContext:
    """What ball to look for."""
    return context.say("ball-guide", picture="ball-sizes").put_again()


def ask_in_three_days(context: TurnContext) -> TurnContext:
    """A promise to ask again; until then every routine that works without one is open."""
    # Three days: about what it takes to buy one or to have one sent. Once, whatever is answered then.
    context = promise(context, OutreachKind.BALL, 3 * DAY)
    # Read off the promise, which quiet hours may have moved: the day that is told is the day on which it comes.
    when = local_date(context.person.outreach[-1].at, context.content.zones[context.person.zone])
    return choose(context.say("ball-later-set", when=when.isoformat()), wished(context))


def do_not_ask(context: TurnContext) -> TurnContext:
    """No question about the ball; every routine that works without one is open all the same."""
    return choose(context.say("ball-later-declined"), wished(context))


def choose_without_ball(context: TurnContext) -> TurnContext:
    """A routine that needs no ball answers the question about one; another is wished for from the beginning."""
    without = needs_no_ball(context, context.value)
    # Another routine with the ball leads through the question again: it was not answered.
    return choose(context, context.value) if without else start_routine(context.answered())


# The sound.


def ping(context: TurnContext) -> TurnContext:
    """The test ping, with the question."""
    return context.ask(QuestionId.SOUND, context.person.remembers(WayIn))


def put_ping(context: TurnContext) -> TurnContext:
    """A message that rings, as every step will; then the question."""
    # As a cue, with its expiry: what is to be tried is exactly how a step will ring.
    ping = context.say("sound-ping", Urgency.CUE, passing=True, expires=context.now + MINUTE)
    return ping.say("sound-ask", buttons=(Intent.HEARD, Intent.NOT_HEARD))


def heard_it(context: TurnContext) -> TurnContext:
    """The sound is on: the session begins."""
    return _begin(context.become(sound_checked=True).say("sound-ok"))


def heard_nothing(context: TurnContext) -> TurnContext:
    """Why that may be, and what to do."""
    return context.ask(QuestionId.SOUND_WHY, context.person.remembers(WayIn))


def ping_again(context: TurnContext) -> TurnContext:
    """The ping once more, in three seconds."""
    return context.ask_later(QuestionId.SOUND_WAIT, context.person.remembers(WayIn))


def without_sound(context: TurnContext) -> TurnContext:
    """On without sound; tap mode will do."""
    # It counts as tried: who does without sound would else be asked before every session.
    return _begin(context.become(sound_checked=True))


def _begin(context: TurnContext) -> TurnContext:
    wish = context.person.remembers(WayIn)
    return begin(context, wish.routine, wish.mode)


def with_a_track(context: TurnContext) -> TurnContext:
    """On without notifications: where the track is found, which needs none."""
    return begin(context.become(sound_checked=True).say("track-ahead"), wished(context), "listen")


def sound_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """What to do about a sound that is not heard; a track only for somebody who may be sent one."""
    return (Intent.TRY_AGAIN, *((Intent.LISTEN,) if _may_listen(person, content) else ()), Intent.GO_ANYWAY)


def _may_listen(person: Conversation, content: Content) -> bool:
    # A routine that is gone from the content: the choice comes again, and one of those may have a track.
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
        put_ball,
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
        QuestionId.SOUND_WAIT,
        {Intent.SKIP: without_sound},
        ping,
        ping,
        these(),
        # Time to turn the screen away or the volume up: a ping that rings under the thumb tells nothing.
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
