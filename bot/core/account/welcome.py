"""The first words, consent, the menu, and where somebody lands who is in the middle of nothing.

House rules: say who we are before anything is asked; consent comes before the first question about health; words that
nobody understood get one honest line and three buttons.
"""

from bot.core.dialog.context import Scene
from bot.core.dialog.question import Move, Room, again, these
from bot.core.model.intents import Sign
from bot.core.reminders.delivery import without_reminders
from bot.core.session.flow import menu
from bot.core.session.start import start, start_wished


def greet(scene: Scene) -> Scene:
    """Somebody is here for the first time."""
    return scene.say("welcome", buttons=menu(scene.person, scene.book))


def greet_again(scene: Scene) -> Scene:
    """Somebody opens the chat again, or says hello; who has not practised yet has nothing to catch up with."""
    return scene.say("welcome-back" if scene.person.practices else "hello", buttons=menu(scene.person, scene.book))


def put_menu(scene: Scene) -> Scene:
    """What can be done now."""
    return scene.say("menu", buttons=menu(scene.person, scene.book))


def not_understood(scene: Scene) -> Scene:
    """No idea what that meant, and nothing runs."""
    return scene.say("unknown-idle", buttons=menu(scene.person, scene.book))


def unseen_at_rest(scene: Scene) -> Scene:
    """A picture or a voice note, and nothing runs."""
    return not_understood(scene)


def agree(scene: Scene) -> Scene:
    """Yes to keeping what the person will answer; kept with its date."""
    return start_wished(scene.become(consent=scene.now).note("consent"))


def decline(scene: Scene) -> Scene:
    """No: nothing about health is asked, and nothing starts."""
    return scene.answered().say("consent-declined", buttons=menu(scene.person, scene.book))


def leave(scene: Scene) -> Scene:
    """Stop, with no session running: the open question goes, and so does everything promised."""
    danger = _IN_DANGER.get(scene.person.asking.what) if scene.person.asking is not None else None
    scene = without_reminders(scene.turn_away().answered(), "asked").become(calls=())
    if danger is not None:
        return scene.become(hush=True).warn(danger, number=scene.number)
    return scene.say("gone-quiet", buttons=menu(scene.person, scene.book))


def nothing_runs(scene: Scene) -> Scene:
    """A word of a session, and none runs."""
    return scene.say("nothing-runs", buttons=menu(scene.person, scene.book))


_IN_DANGER = {"emergency": "left-in-emergency", "crisis": "left-in-crisis"}
"""Whoever stops there goes with the number to call, not with a menu."""

_YES: dict[Sign, Move] = dict.fromkeys((Sign.AGREE, Sign.YES, Sign.OK), agree)
ROOMS = (
    Room(
        "consent",
        {**_YES, Sign.DECLINE: decline, Sign.NO: decline},
        again,
        lambda scene: scene.say("consent", buttons=(Sign.AGREE, Sign.DECLINE, Sign.PRIVACY)),
        these(Sign.AGREE, Sign.DECLINE, Sign.PRIVACY),
    ),
)

IDLE: dict[Sign, Move] = {Sign.START: start, Sign.YES: start}
