"""Whatever interrupts a session without ending it: a pause, an unclear word, a side question, an absence of ours.

House rules: the clock stops before anything is asked; a side question never forgets the step; silence first leads
off the ball and then ends the session quietly, it never goes on by itself.
"""

from msgspec.structs import replace

from bot.core.dialog.context import Scene
from bot.core.dialog.question import Move, Room, again, these
from bot.core.model.content import Role
from bot.core.model.instants import MINUTE, SECOND
from bot.core.model.intents import Sign
from bot.core.session.flow import close, close_quietly, has_moved, menu, to_last_question, unrated
from bot.core.session.player import back_onto_the_ball, finish_here, go_on, hold
from bot.core.session.steps import may_lie_on_ball

# A pause.


def pause(scene: Scene) -> Scene:
    """The person wants a moment."""
    return hold(scene).ask("pause")


def still_here(scene: Scene) -> Scene:
    """Five minutes into a pause: one kind word."""
    return scene.say("pause-nudge", buttons=(Sign.GO_ON, Sign.STOP), silent=True)


# "Are you OK?"


def are_you_ok(scene: Scene) -> Scene:
    """Something came that is no answer: stop the clock and ask."""
    return hold(scene).ask("are-you-ok")


def unseen(scene: Scene) -> Scene:
    """A picture or a voice note in a session: it may have been a cry, so stop the clock and ask."""
    line = "voice-unheard" if scene.value == "voice" else "picture-unheard"
    return hold(scene).ask("are-you-ok", line=(line,))


def put_are_you_ok(scene: Scene) -> Scene:
    """The question, in the words that fit what came."""
    line = scene.known("line")
    return scene.warn(line[0] if line else "safety-unknown", buttons=OK_BUTTONS)


def lead_off(scene: Scene) -> Scene:
    """A minute of silence: the way off the ball, and the question once more."""
    if scene.session.on_ball_since is not None:
        scene = scene.warn("safety-silence")
    return scene.put_again()


def end_with_number(scene: Scene) -> Scene:
    """Ten minutes of silence: the session ends, no number is asked, one line says whom to call."""
    on_ball = scene.session.on_ball_since is not None
    scene = close(scene, "quiet")
    if on_ball:
        return scene.warn("ended-quietly-number", number=scene.number)
    return scene.say("ended-quietly-number", silent=True, number=scene.number)


SILENCE: tuple[tuple[int, Move], ...] = ((MINUTE, lead_off), (10 * MINUTE, end_with_number))


# Stopping.


def stop(scene: Scene) -> Scene:
    """Stop: off the ball first; why, is asked afterwards. Before the first step there is nothing to come off."""
    if not has_moved(scene.person, scene.book):
        return close(scene, "stopped").say("left-there", buttons=menu(scene.person, scene.book))
    if scene.step.role is Role.RATE_AFTER:
        return unrated(scene)
    under = scene.person.asking
    scene = hold(scene).ask("stop")
    dizzy = under is not None and under.what in ("dizzy-wait", "dizzy-check")
    return scene.become(asking=replace(scene.asking, under=under)) if dizzy else scene


def no_time(scene: Scene) -> Scene:
    """Stopped because life calls."""
    return close(scene, "stopped").say("no-time-end")


def had_enough(scene: Scene) -> Scene:
    """Stopped because it is enough: only the last question is left."""
    return to_last_question(scene)


def close_after_stop(scene: Scene) -> Scene:
    """Two minutes after "stop" without a reason: the session is closed without another word."""
    return close(scene, "stopped")


def by_mistake(scene: Scene) -> Scene:
    """The tap on stop was a slip. Who was on the ball was sent off it, so goes on from getting on; who was dizzy is
    asked about that first.
    """
    if scene.asking.under is not None:
        return scene.become(asking=scene.asking.under).put_again()
    if scene.session.on_ball_since is not None:
        return back_onto_the_ball(scene.say("mistake-go-on"))
    return go_on(scene)


def put_stop(scene: Scene) -> Scene:
    """The way off the ball and the question why."""
    line = "stop-sheet" if scene.session.on_ball_since is not None else "stop-sheet-no-ball"
    return scene.warn(line, buttons=STOP_BUTTONS)


STOP_BUTTONS = (Sign.PAIN, Sign.DIZZY, Sign.HAD_ENOUGH, Sign.NO_TIME, Sign.BY_MISTAKE)


# Back from an absence of ours.


def lost_thread(scene: Scene) -> Scene:
    """We were away for a moment: ask before going on."""
    return hold(scene).ask("recovery")


def came_back_too_late(scene: Scene) -> Scene:
    """We were away for long: off the ball, and the session is kept up to there."""
    return close(scene, "away").warn("recovery-over", buttons=(Sign.START, Sign.HELP, Sign.SERIOUS))


def put_pause(scene: Scene) -> Scene:
    """The pause's words."""
    line = "pause" if may_lie_on_ball(scene.person, scene.book) else "pause-no-ball"
    return scene.say(line, buttons=(Sign.GO_ON, Sign.STOP))


OK_BUTTONS = (Sign.IM_OK, Sign.PAIN, Sign.DIZZY, Sign.EMERGENCY)
GOING_ON: dict[Sign, Move] = dict.fromkeys(
    (Sign.GO_ON, Sign.IM_OK, Sign.NEXT, Sign.FEELS_OK, Sign.YES, Sign.OK, Sign.FINE), go_on
)

ROOMS = (
    Room(
        "pause",
        {**GOING_ON, Sign.PAUSE: again, Sign.FINISH: finish_here},
        are_you_ok,
        put_pause,
        these(Sign.GO_ON, Sign.STOP),
        ((5 * MINUTE, still_here), (15 * MINUTE, close_quietly)),
    ),
    Room("are-you-ok", GOING_ON, again, put_are_you_ok, these(*OK_BUTTONS), SILENCE),
    Room(
        "recovery",
        {**GOING_ON, Sign.FINISH: finish_here},
        again,
        lambda scene: scene.warn("recovery-ask", buttons=(Sign.GO_ON, Sign.FINISH, Sign.STOP)),
        these(Sign.GO_ON, Sign.FINISH, Sign.STOP),
        SILENCE,
    ),
    Room(
        "stop",
        {
            Sign.HAD_ENOUGH: had_enough,
            Sign.NO_TIME: no_time,
            Sign.BY_MISTAKE: by_mistake,
            Sign.MISTAKE: by_mistake,
            Sign.STOP: no_time,
        },
        again,
        put_stop,
        these(*STOP_BUTTONS),
        ((120 * SECOND, close_after_stop),),
    ),
)
