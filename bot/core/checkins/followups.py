"""Unasked messages that come due: what they say and where the answers lead.

House rule: each asks one question, once, and takes "stay quiet" for an answer.
"""

from bot.core.dialog.context import Scene
from bot.core.dialog.outreach import CHECK_IN, LATE, due_at, free_at, promise, said_unasked
from bot.core.dialog.question import Move, Room, again, these
from bot.core.model.conversation import Call
from bot.core.model.instants import HOUR
from bot.core.model.intents import Sign
from bot.core.model.localtime import local_date
from bot.core.reminders import rules
from bot.core.session.start import has_no_ball_yet, start, told_ok


def say_call(scene: Scene, call: Call) -> Scene:
    """The promise is kept, once; if it comes too late for its day, it waits for the next."""
    person = scene.person
    kept = tuple(other for other in person.calls if other != call)
    late = bool(call.day) and scene.now - due_at(call, person, scene.book) > LATE
    if late or free_at(scene.now, person, scene.book) > scene.now:
        return scene.become(calls=(*kept, _later(call, scene)))
    scene = said_unasked(scene.become(calls=kept))
    scene = _instead(scene) if call.day else scene
    if person.discreet and call.what != CHECK_IN:
        return scene.ask("call-discreet", about=(call.what,))
    return scene.ask(f"call-{call.what}")


def _instead(scene: Scene) -> Scene:
    """It stands in for today's reminder."""
    person = scene.person
    if person.reminder is None or person.reminder.off:
        return scene
    today = rules.today_of(person, scene.now, scene.book)
    return scene.become(reminder=rules.settled(person.reminder, today, "replaced", scene.now))


def _later(call: Call, scene: Scene) -> Call:
    if call.day:
        today = local_date(scene.now, scene.book.zones[scene.person.zone]).toordinal()
        return Call(call.what, scene.now, today + 1)
    return Call(call.what, free_at(scene.now, scene.person, scene.book))


def show_question(scene: Scene) -> Scene:
    """The person looks at it: now it may be said what it is about."""
    return scene.ask(f"call-{scene.known('about')[0]}")


def not_now(scene: Scene) -> Scene:
    """Not now: asked once more in three days."""
    return promise(scene.say("call-later"), scene.known("about")[0], 72 * HOUR).answered()


def still_waiting(scene: Scene) -> Scene:
    """Not looked at yet: asked once more in three days."""
    return promise(scene.answered().say("follow-up-waiting"), "today", 72 * HOUR)


def stay_quiet(scene: Scene) -> Scene:
    """No more questions about it."""
    return scene.answered().say("follow-up-quiet")


def _got_ball(scene: Scene) -> Scene:
    return start(scene.answered().become(ball="yes"))


_BALL = (Sign.HAVE_BALL, Sign.NO_BALL_YET, Sign.QUIET)
_TODAY = (Sign.TOLD_OK, Sign.WAITING, Sign.QUIET)
_BALL_MOVES: dict[Sign, Move] = {
    Sign.HAVE_BALL: _got_ball,
    Sign.YES: _got_ball,
    Sign.NO_BALL_YET: has_no_ball_yet,
    Sign.NO: has_no_ball_yet,
    Sign.QUIET: stay_quiet,
}
_DISCREET = (Sign.SHOW, Sign.ASK_LATER, Sign.QUIET)
ROOMS = (
    Room(
        "call-discreet",
        {
            **dict.fromkeys((Sign.SHOW, Sign.YES, Sign.OK), show_question),
            **dict.fromkeys((Sign.ASK_LATER, Sign.SKIP, Sign.NO), not_now),
            Sign.QUIET: stay_quiet,
        },
        show_question,
        lambda scene: scene.say("checkin-discreet", buttons=_DISCREET),
        these(*_DISCREET),
    ),
    Room("call-ball", _BALL_MOVES, again, lambda scene: scene.say("ball-follow-up", buttons=_BALL), these(*_BALL)),
    Room(
        "call-today",
        {Sign.TOLD_OK: told_ok, Sign.WAITING: still_waiting, Sign.QUIET: stay_quiet},
        again,
        lambda scene: scene.say("follow-up-today", buttons=_TODAY),
        these(*_TODAY),
    ),
)
