"""Making it easier in the middle of a session: too much, wobbly, another ball, no ball, more time.

House rules: the clock stops before anything is asked; each way leads back to a step that can be done at once or to
the end; whoever says "too much" twice is offered only less.
"""

# Theory of operation: "too much" has three answers that stay on the ball and two that leave it, and the catalog of
# ways is content (content/variations.yaml: what is said, which step follows in which routine). A way that a routine
# does not name is not offered and, if somebody types it, asked about: the words may have meant something else.
# Every repair goes through `set_out` before it says a word, because what a move says in the course that it leaves
# passes away with it; a test of random lives found four that did not.

from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move, Question, again
from bot.core.dialog.without_ball import reads_of_ball
from bot.core.model.content import Ball, Content
from bot.core.model.conversation import Conversation
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.session.ending import stop_here
from bot.core.session.pauses import SILENCE, are_you_ok
from bot.core.session.player import enter, go_on, go_to, hold, next_step, off_the_ball, set_out
from bot.core.session.steps import (
    buttons_of,
    follows_track,
    getting_there,
    is_left_out,
    knees_allowed,
    length_of,
    may_be_slowed,
    own_length,
    picture_of,
    session_of,
    step_of,
)

LESS = (Intent.WITHOUT_BALL,)
# What keeps the rest as it is comes first, what ends it last.
FIRST = (Intent.SOFTER, Intent.MOVE_BALL, Intent.TWO_BALLS, *LESS)
EASIER = (Intent.PILLOW, Intent.GO_ON)


def too_much(context: TurnContext) -> TurnContext:
    """Too intense: stop the clock and ask what would help."""
    # Counted after the clock stands: the count decides what is offered, and it is offered now.
    context = hold(context)
    return context.in_session(too_much=context.session.too_much + 1).ask(QuestionId.TOO_MUCH)


def ways(person: Conversation, content: Content) -> tuple[Intent, ...]:
    """What would help here: all of it the first time, only less the second, pillows where no ball is."""
    session = session_of(person)
    # Where no ball is, it is the position that is too much: pillows, and no word of a ball.
    if session.no_ball or step_of(person, content).ball is Ball.OFF:
        return EASIER
    # Twice is an answer: nobody is talked into a third way to lie on what is too much.
    return FIRST if session.too_much <= 1 else LESS


def put_too_much(context: TurnContext) -> TurnContext:
    """The question what would help."""
    buttons = ways(context.person, context.content)
    # By the buttons, so that words and buttons can't drift apart.
    line = {FIRST: "too-much", LESS: "too-much-again"}.get(buttons, "too-much-off-ball")
    return context.warn(line, buttons=buttons)


def go_on_all_the_same(context: TurnContext) -> TurnContext:
    """On as before, unless it was too much twice: then the person was led off the ball, and only less is offered."""
    return context.put_again() if ways(context.person, context.content) == LESS else go_on(context)


def another_way(intent: Intent) -> Move:
    """The move that says how to do it and goes on from the step that fits, with time to get there."""

    def take(context: TurnContext) -> TurnContext:
        variation = context.content.variations[intent]
        then = variation.then.get(context.session.routine)
        # It was not offered here; heard from words it may be a cry.
        if then is None or context.session.no_ball or context.step.ball is Ball.OFF:
            return are_you_ok(context)
        # Time to get there is content: turning over takes longer than a softer ball.
        opens = context.now + variation.length
        context = set_out(context)
        context = context.say(
            variation.line,
            picture=variation.picture,
            buttons=getting_there(context.session.routine, context.content),
            passing=True,
            ends=opens,
        )
        # The step waits to open, with `said` at -1: "on the ball" opens it sooner (`on_it`).
        return enter(context, context.routine.step(then), opens)

    return take


def without_ball(context: TurnContext) -> TurnContext:
    """On without a ball: off it first, then the same rest on the floor; where there is none, as before."""
    # Who never had one is not told to leave it; the word is an answer to the pause, if there is one.
    if not reads_of_ball(context.person, context.now, context.content):
        return go_on(context) if context.session.pause is not None else context.put_again()
    off = context.step.ball is Ball.OFF
    variation = context.content.variations[Intent.WITHOUT_BALL]
    # The way off the ball is a warning wherever it is said.
    context = set_out(context).warn(variation.line)
    then = variation.then.get(context.session.routine)
    index = context.session.step if off or then is None else context.routine.step(then)
    context = go_to(off_the_ball(context).in_session(no_ball=True), index, 0 if off else variation.length)
    # After `go_to`, which would count the ball from the step that it enters.
    return context.in_session(on_ball_since=None)


def pillow(context: TurnContext) -> TurnContext:
    """A pillow under the knees; then on."""
    variation = context.content.variations[Intent.PILLOW]
    context = context.say(variation.line, picture=variation.picture)
    return go_on(context) if context.session.pause is not None else context


def lift_knees(context: TurnContext) -> TurnContext:
    """Knees up, only where it is offered and allowed."""
    # Typed as well as tapped: an old button must not lift what is not allowed.
    if context.step.role != "knees" or not knees_allowed(context.person, context.content):
        return context.say("knees-not-now", passing=True)
    variation = context.content.variations[Intent.LIFT]
    return context.in_session(knees_up=True).say(variation.line, picture=variation.picture, passing=True)


def stay_down(context: TurnContext) -> TurnContext:
    """Feet stay down: a full choice."""
    # In tap mode the choice is the tap that goes on.
    if context.session.mode == "tap":
        return next_step(context)
    return context.in_session(knees_up=False).say("stay-down", silent=True, passing=True)


def on_it(context: TurnContext) -> TurnContext:
    """On the ball: the step that waits for that begins now, else the next one."""
    # The step that waits opens now; where it is open already, its words have been followed.
    return go_to(context, context.session.step) if context.session.said < 0 else next_step(context)


def more_time(context: TurnContext) -> TurnContext:
    """Half a minute more for this step, at most twice; whoever needs it twice is offered a slower pace."""
    caps = context.content.caps
    # No third time: the seconds on the ball are counted, and who needs longer may pause.
    if context.session.extra >= caps.more_times * caps.more_time:
        return context.say("more-time-enough", passing=True)
    longer = context.in_session(extra=context.session.extra + caps.more_time)
    ends = longer.session.since + length_of(longer.step, longer.session)
    if not may_be_slowed(longer.person, longer.content):
        return longer.say("more-time", silent=True, passing=True, ends=ends)
    return longer.say(
        "more-time-slower", buttons=buttons_of(longer.person, longer.content), silent=True, passing=True, ends=ends
    )


def slower(context: TurnContext) -> TurnContext:
    """More time for each step that moves, from here on and in the sessions to come. A track keeps its own time."""
    context = context.become(slow=True)
    # Set already, from the settings or a tap before: said, and nothing gets slower twice.
    if context.session.slow:
        return context.say("slow-set", on=1, silent=True, passing=True)
    if follows_track(context.session):
        context = context.in_session(mode="hands-free").say("track-left", silent=True)
    context = context.in_session(slow=True)
    ends = context.session.since + length_of(context.step, context.session)
    return context.say(
        "slow-set", on=1, silent=True, passing=True, ends=ends if context.session.mode != "tap" else None
    )


def show(context: TurnContext) -> TurnContext:
    """The drawing of this step once more."""
    picture = picture_of(context.person, context.content)
    if not picture:
        return context.say("nothing-to-show", passing=True)
    return context.say("show", picture=picture, passing=True, anew=True)


def how_long(context: TurnContext) -> TurnContext:
    """How much of the session is left."""
    session, steps = context.session, context.routine.steps
    # In a pause the clock stands, so what is left does too.
    offset = session.pause.offset if session.pause is not None else max(0, context.now - session.since)
    left = max(0, length_of(context.step, session) - offset)
    left += sum(own_length(step, session) for step in steps[session.step + 1 :] if not is_left_out(step, session))
    return context.say("how-long", seconds=left // 1000)


VARIATIONS: dict[Intent, Move] = {
    Intent.SOFTER: another_way(Intent.SOFTER),
    Intent.MOVE_BALL: another_way(Intent.MOVE_BALL),
    Intent.WOBBLY: another_way(Intent.MOVE_BALL),
    Intent.TWO_BALLS: another_way(Intent.TWO_BALLS),
    Intent.NO_BALL: without_ball,
    Intent.WITHOUT_BALL: without_ball,
    Intent.PILLOW: pillow,
}

QUESTIONS = (
    Question(
        QuestionId.TOO_MUCH,
        {**VARIATIONS, Intent.STOP_HERE: stop_here, Intent.GO_ON: go_on_all_the_same, Intent.IM_OK: go_on_all_the_same},
        again,
        put_too_much,
        ways,
        SILENCE,
        opens=frozenset({QuestionId.ARE_YOU_OK}),
    ),
)
