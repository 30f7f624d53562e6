"""Emergency, crisis, pain, dizziness: what comes before everything else.

House rules: the clock stops and the era rises before anything is said; the first words lead off the ball; nothing
here scores, diagnoses, promises or cheers; only the person, never silence, undoes it.
"""

from bot.core.asides.way_back import aside, way_back
from bot.core.dialog.context import Scene
from bot.core.dialog.question import Move, Room, again, these
from bot.core.model.content import CueKind
from bot.core.model.instants import MINUTE, SECOND
from bot.core.model.intents import Sign
from bot.core.reminders.delivery import without_reminders
from bot.core.session.flow import close, has_moved
from bot.core.session.pauses import GOING_ON, SILENCE
from bot.core.session.player import go_on, hold, next_step
from bot.core.session.steps import may_lie_on_ball

# Emergency and crisis.


def emergency(scene: Scene) -> Scene:
    """An emergency, wherever it is named: everything else is over."""
    where = "ball" if scene.person.session is not None and may_lie_on_ball(scene.person, scene.book) else ""
    scene = _drop_everything(scene, "emergency").become(locked="emergency", rescreen="emergency")
    return scene.note("emergency").ask("emergency", where=(where,))


def crisis(scene: Scene) -> Scene:
    """Somebody may not want to live: no questions, no scoring, the same words each time."""
    return _drop_everything(scene, "crisis").note("crisis").ask("crisis")


def _drop_everything(scene: Scene, how: str) -> Scene:
    if scene.person.session is not None:
        scene = close(scene, how)
    return without_reminders(scene.turn_away(), "safety").become(asking=None, calls=(), hush=True, hurt_at=scene.now)


def put_emergency(scene: Scene) -> Scene:
    """Whom to call; on the ball, how to come off it first."""
    line = "safety-emergency" if scene.known("where") == ("ball",) else "outcome-emergency"
    return scene.warn(line, buttons=(Sign.CALLED, Sign.MISTAKE), number=scene.number)


def called(scene: Scene) -> Scene:
    """Help is on its way."""
    return scene.answered().warn("emergency-called")


def recheck(scene: Scene) -> Scene:
    """It was a mistake: only "none of these" to the emergency question unlocks."""
    return scene.say("emergency-mistake").ask("recheck", mistake=("yes",))


def will_call(scene: Scene) -> Scene:
    """Somebody will talk to a person."""
    return scene.answered().warn("crisis-ok")


def not_meant(scene: Scene) -> Scene:
    """It was not meant so; taken at its word, without cheer."""
    return scene.answered().say("crisis-mistake")


# "Is this an emergency?"


def ask(scene: Scene) -> Scene:
    """It may be an emergency: stop the clock and ask."""
    if scene.person.session is not None:
        return hold(scene).ask("ask")
    return aside(scene, "ask-idle")


# Pain.


def pain(scene: Scene) -> Scene:
    """It hurts: the session is over at once, and the ball stays away until the screening says otherwise."""
    if not (has_moved(scene.person, scene.book) or scene.just_practised()):
        return hurts_at_rest(scene)
    line = "safety-pain" if _may_still_lie_on_ball(scene) else "safety-pain-no-ball"
    if scene.person.session is not None:
        scene = close(scene, "pain")
    scene = scene.turn_away().become(hurt_at=scene.now, rescreen="pain", gentle_next=True)
    return scene.note("pain").warn(line).become(asking=None).ask_later("pain-wait")


def _may_still_lie_on_ball(scene: Scene) -> bool:
    """In a session by its step; after one, unless it was finished or had no ball."""
    if scene.person.session is not None:
        return may_lie_on_ball(scene.person, scene.book)
    last = scene.person.practices[-1] if scene.person.practices else None
    return last is not None and last.how != "finished" and last.form != "breathing"


def hurts_at_rest(scene: Scene) -> Scene:
    """Pain, long after any session or before one moves: the signs to know, and a way to say that one is there."""
    return aside(scene.say("hurts-at-rest"), "question", id=("see-doctor",))


def check_pain(scene: Scene) -> Scene:
    """Half a minute of rest later: is any of the signs there that need a doctor?"""
    return scene.ask("pain-check")


def one_leg(scene: Scene) -> Scene:
    """It runs down one leg: no ball, and when to see a doctor."""
    return scene.answered().warn("pain-leg", number=scene.number).say("pain-end")


def easing(scene: Scene) -> Scene:
    """It eases: enough for today."""
    return scene.answered().say("pain-end")


def nobody_says(scene: Scene) -> Scene:
    """No answer about the pain: the same advice, quietly."""
    return scene.answered().say("pain-end", silent=True)


# Dizziness.


def dizzy(scene: Scene) -> Scene:
    """Dizzy: the clock stops, the breath becomes small."""
    if scene.person.session is None and not scene.just_practised():
        return aside(scene, "question", id=("dizziness",))
    if scene.person.session is not None:
        scene = hold(scene)
    return scene.become(hurt_at=scene.now).warn("dizzy-first").ask_later("dizzy-wait")


def check_dizzy(scene: Scene) -> Scene:
    """A minute later: how is it now?"""
    return scene.ask("dizzy-check")


def dizzy_gone(scene: Scene) -> Scene:
    """It is gone: on with a quiet breath; a paced breath is not taken up again."""
    if scene.person.session is None:
        return scene.answered().say("dizzy-gone")
    paced = any(cue.kind is CueKind.PACE for cue in scene.step.cues)
    return next_step(scene) if paced else go_on(scene)


def still_dizzy(scene: Scene) -> Scene:
    """It stays, or nobody answers: a gentle end, off the ball."""
    if scene.person.session is not None:
        scene = close(scene, "dizzy")
    return scene.answered().warn("dizzy-end")


# Too much.


def uncomfortable_at_rest(scene: Scene) -> Scene:
    """Too much of what, when no session runs? Within the hour it may be the body: ask."""
    return aside(scene, "ask-idle") if scene.just_practised() else scene.put_again()


def put_pain_check(scene: Scene) -> Scene:
    """The signs that need a doctor."""
    return scene.warn("pain-check", buttons=(Sign.EASING, Sign.ONE_LEG, Sign.RED))


def put_dizzy_check(scene: Scene) -> Scene:
    """How the head is now."""
    return scene.warn("dizzy-check", buttons=(Sign.GONE_BY, Sign.STILL_DIZZY, Sign.FAINT))


TIERS: dict[Sign, Move] = {
    Sign.EMERGENCY: emergency,
    Sign.IS_EMERGENCY: emergency,
    Sign.RED: emergency,
    Sign.FAINT: emergency,
    Sign.CRISIS: crisis,
    Sign.ASK: ask,
    Sign.PAIN: pain,
    Sign.HURTS_ONLY: pain,
    Sign.DIZZY: dizzy,
}
"""Heard before everything, in every place, from buttons of any age."""

MILDER = (Sign.ASK, Sign.PAIN, Sign.HURTS_ONLY, Sign.DIZZY)
"""Words of safety that an emergency or a crisis stands above."""

_ASK = (Sign.IS_EMERGENCY, Sign.HURTS_ONLY, Sign.FINE)
_EASES: dict[Sign, Move] = dict.fromkeys((Sign.EASING, Sign.OK, Sign.FINE, Sign.IM_OK, Sign.NO), easing)

ROOMS = (
    Room(
        "emergency",
        {Sign.CALLED: called, Sign.MISTAKE: recheck, Sign.OK: called, Sign.YES: called},
        again,
        put_emergency,
        these(Sign.CALLED, Sign.MISTAKE),
    ),
    Room(
        "crisis",
        {Sign.WILL_CALL: will_call, Sign.NOT_MEANT: not_meant, Sign.OK: will_call},
        again,
        lambda scene: scene.warn("safety-crisis", buttons=(Sign.WILL_CALL, Sign.NOT_MEANT), number=scene.number),
        these(Sign.WILL_CALL, Sign.NOT_MEANT),
    ),
    Room(
        "ask",
        {**GOING_ON, Sign.FINE: way_back, Sign.YES: emergency, Sign.NO: way_back},
        again,
        lambda scene: scene.warn("safety-ask", buttons=_ASK),
        these(*_ASK),
        SILENCE,
    ),
    Room(
        "ask-idle",
        {Sign.FINE: way_back, Sign.YES: emergency, Sign.NO: way_back, Sign.OK: way_back},
        again,
        lambda scene: scene.warn("safety-ask-idle", buttons=_ASK),
        these(*_ASK),
    ),
    Room("pain-wait", _EASES, check_pain, check_pain, these(), ((30 * SECOND, check_pain),)),
    Room(
        "pain-check",
        {**_EASES, Sign.ONE_LEG: one_leg, Sign.YES: emergency},
        again,
        put_pain_check,
        these(Sign.EASING, Sign.ONE_LEG, Sign.RED),
        ((10 * MINUTE, nobody_says),),
    ),
    Room("dizzy-wait", {}, check_dizzy, check_dizzy, these(), ((60 * SECOND, check_dizzy),)),
    Room(
        "dizzy-check",
        {
            **dict.fromkeys((Sign.GONE_BY, Sign.GO_ON, Sign.FINE, Sign.IM_OK, Sign.OK), dizzy_gone),
            Sign.STILL_DIZZY: still_dizzy,
            Sign.STOP_HERE: still_dizzy,
        },
        again,
        put_dizzy_check,
        these(Sign.GONE_BY, Sign.STILL_DIZZY, Sign.FAINT),
        ((120 * SECOND, still_dizzy),),
    ),
)
