"""Making it easier in the middle of a session: too much, wobbly, another ball, no ball, more time.

House rules: the clock stops before anything is asked; each way leads back to a step that can be done at once or to
the end; whoever says "too much" twice is offered only less.
"""

from bot.core.dialog.context import Scene
from bot.core.dialog.question import Move, Room, again
from bot.core.model.content import Ball, Book
from bot.core.model.conversation import Conversation
from bot.core.model.intents import Sign
from bot.core.session.flow import stop_here
from bot.core.session.pauses import SILENCE, are_you_ok
from bot.core.session.player import enter, go_on, go_to, hold, next_step, set_out
from bot.core.session.steps import is_left_out, knees_allowed, picture_of, session_of, step_of

LESS = (Sign.WITHOUT_BALL, Sign.STOP_HERE)
FIRST = (Sign.SOFTER, Sign.MOVE_BALL, Sign.TWO_BALLS, *LESS)
EASIER = (Sign.PILLOW, Sign.GO_ON, Sign.STOP_HERE)


def too_much(scene: Scene) -> Scene:
    """Too intense: stop the clock and ask what would help."""
    scene = hold(scene)
    return scene.in_session(too_much=scene.session.too_much + 1).ask("too-much")


def ways(person: Conversation, book: Book) -> tuple[Sign, ...]:
    """What would help here: all of it the first time, only less the second, pillows where no ball is."""
    session = session_of(person)
    if session.no_ball or step_of(person, book).ball is Ball.OFF:
        return EASIER
    return FIRST if session.too_much <= 1 else LESS


def put_too_much(scene: Scene) -> Scene:
    """The question what would help."""
    buttons = ways(scene.person, scene.book)
    line = {FIRST: "too-much", LESS: "too-much-again"}.get(buttons, "too-much-off-ball")
    return scene.warn(line, buttons=buttons)


def go_on_all_the_same(scene: Scene) -> Scene:
    """On as before, unless it was too much twice: then the person was led off the ball, and only less is offered."""
    return scene.put_again() if ways(scene.person, scene.book) == LESS else go_on(scene)


def another_way(sign: Sign) -> Move:
    """The move that says how to do it and goes on from the step that fits, with time to get there."""

    def take(scene: Scene) -> Scene:
        variation = scene.book.variations[sign]
        then = variation.then.get(scene.session.form)
        if then is None or scene.session.no_ball or scene.step.ball is Ball.OFF:
            return are_you_ok(scene)
        scene = set_out(scene)
        scene = scene.say(variation.line, picture=variation.picture, buttons=(Sign.PAUSE, Sign.STOP), passing=True)
        return enter(scene, scene.form.step(then), scene.now + variation.length)

    return take


def without_ball(scene: Scene) -> Scene:
    """On without a ball: off it first, then the same rest on the floor."""
    off = scene.step.ball is Ball.OFF
    variation = scene.book.variations[Sign.WITHOUT_BALL]
    scene = set_out(scene).warn(variation.line)
    then = variation.then.get(scene.session.form)
    index = scene.session.step if off or then is None else scene.form.step(then)
    scene = go_to(scene.in_session(no_ball=True), index, 0 if off else variation.length)
    return scene.in_session(on_ball_since=None)


def pillow(scene: Scene) -> Scene:
    """A pillow under the knees; then on."""
    variation = scene.book.variations[Sign.PILLOW]
    scene = scene.say(variation.line, picture=variation.picture)
    return go_on(scene) if scene.session.pause is not None else scene


def lift_knees(scene: Scene) -> Scene:
    """Knees up, only where it is offered and allowed."""
    if scene.step.role != "knees" or not knees_allowed(scene.person, scene.book):
        return scene.say("knees-not-now", passing=True)
    variation = scene.book.variations[Sign.LIFT]
    return scene.in_session(knees_up=True).say(variation.line, picture=variation.picture, passing=True)


def stay_down(scene: Scene) -> Scene:
    """Feet stay down: a full choice."""
    if scene.session.mode == "tap":
        return next_step(scene)
    return scene.in_session(knees_up=False).say("stay-down", silent=True, passing=True)


def more_time(scene: Scene) -> Scene:
    """Half a minute more for this step, at most twice."""
    caps = scene.book.caps
    if scene.session.extra >= caps.more_times * caps.more_time:
        return scene.say("more-time-enough", passing=True)
    longer = scene.in_session(extra=scene.session.extra + caps.more_time)
    ends = longer.session.since + longer.step.length + longer.session.extra
    return longer.say("more-time", silent=True, passing=True, ends=ends)


def show(scene: Scene) -> Scene:
    """The drawing of this step, large."""
    picture = picture_of(scene.person, scene.book)
    if not picture:
        return scene.say("nothing-to-show", passing=True)
    return scene.say("show", picture=picture, passing=True)


def how_long(scene: Scene) -> Scene:
    """How much of the session is left."""
    session, steps = scene.session, scene.form.steps
    offset = session.pause.offset if session.pause is not None else max(0, scene.now - session.since)
    left = max(0, scene.step.length + session.extra - offset)
    left += sum(step.length for step in steps[session.step + 1 :] if not is_left_out(step, session))
    return scene.say("how-long", minutes=left // 60_000, seconds=left % 60_000 // 1000)


VARIATIONS: dict[Sign, Move] = {
    Sign.SOFTER: another_way(Sign.SOFTER),
    Sign.MOVE_BALL: another_way(Sign.MOVE_BALL),
    Sign.WOBBLY: another_way(Sign.MOVE_BALL),
    Sign.TWO_BALLS: another_way(Sign.TWO_BALLS),
    Sign.NO_BALL: without_ball,
    Sign.WITHOUT_BALL: without_ball,
    Sign.PILLOW: pillow,
}

ROOMS = (
    Room(
        "too-much",
        {**VARIATIONS, Sign.STOP_HERE: stop_here, Sign.GO_ON: go_on_all_the_same, Sign.IM_OK: go_on_all_the_same},
        again,
        put_too_much,
        ways,
        SILENCE,
    ),
)
