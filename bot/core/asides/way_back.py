"""A question beside what is going on, and the way back from it.

House rule: a side question never forgets the step, nor the question underneath.
"""

from msgspec.structs import replace

from bot.core.dialog.context import Scene
from bot.core.dialog.question import Move
from bot.core.model.instants import MINUTE
from bot.core.model.intents import Sign
from bot.core.session.pauses import GOING_ON, are_you_ok
from bot.core.session.player import go_on, hold


def aside(scene: Scene, what: str, **knows: tuple[str, ...]) -> Scene:
    """Ask beside what is going on: a session's clock stops, an open question waits under this one."""
    under = scene.person.asking
    if under is not None and under.what in BESIDE:
        under = under.under
    if under is not None and under.what == "pause":
        under = None
    scene = (hold(scene) if scene.person.session is not None else scene).ask(what, **knows)
    return scene.become(asking=replace(scene.asking, under=under))


def way_back(scene: Scene) -> Scene:
    """Read, set or left: back to the question underneath, to the step, or to the menu."""
    if scene.asking.under is not None:
        return scene.become(asking=scene.asking.under).put_again()
    return go_on(scene) if scene.person.session is not None else scene.answered().put_again()


def not_again(scene: Scene) -> Scene:
    """What has just been read at rest is not said once more: back to where the person came from."""
    asking = scene.person.asking
    read = asking is not None and asking.what in READ and scene.person.session is None
    return way_back(scene) if read else scene.put_again()


READ = frozenset({"help", "question", "privacy", "numbers", "results"})
"""Questions that are hardly more than something to be read."""


def give_way(scene: Scene) -> Scene:
    """Nobody answers a side question: back to what is underneath; a session stands still and waits."""
    if scene.asking.under is not None:
        return scene.become(asking=scene.asking.under)
    return scene.ask("pause") if scene.person.session is not None else scene.answered()


def in_session_or(buttons: tuple[str, ...]) -> tuple[str, ...]:
    """In a session every side question offers the way back and the way out first."""
    return (str(Sign.GO_ON), str(Sign.STOP), *buttons)


def otherwise(scene: Scene) -> Scene:
    """Not understood beside a session: are you OK? Elsewhere the question stands."""
    return are_you_ok(scene) if scene.person.session is not None else scene.put_again()


BESIDE = frozenset(
    {
        *("ask-idle", "help", "question", "settings", "language", "privacy", "delete"),
        *("numbers", "log-pain", "results", "withdraw", "harm", "link", "link-confirm", "did-you-mean"),
    }
)
"""Questions that stand beside another."""

STANDING = frozenset(
    {
        "emergency",
        "crisis",
        "screening",
        "ask-idle",
        "pain-wait",
        "pain-check",
        "dizzy-wait",
        "dizzy-check",
        "consent",
        "worse-emergency",
        "worse-today",
    }
)
"""Questions that a wish to start does not push aside."""

BACK: dict[Sign, Move] = dict.fromkeys((*GOING_ON, Sign.BACK, Sign.DONE, Sign.NO), way_back)
"""The way back from any side question."""

GIVE_WAY = ((2 * MINUTE, give_way),)
