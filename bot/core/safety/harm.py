""" "Something went wrong for me": a report that the operator can count, and the way to help that is urgent.

House rules: the first tap is the report, whatever is answered afterwards; what is urgent comes first; nobody is asked
to prove or explain anything, and no free words are kept.
"""

from bot.core.asides.way_back import BACK, GIVE_WAY, aside, in_session_or, otherwise, way_back
from bot.core.dialog.context import Scene
from bot.core.dialog.question import Move, Room
from bot.core.model.content import Book
from bot.core.model.conversation import Conversation
from bot.core.model.instants import HOUR
from bot.core.model.intents import Sign
from bot.core.safety.emergencies import ask

KINDS = {Sign.HARM_PAIN: "pain", Sign.HARM_SKIN: "skin", Sign.HARM_OTHER: "other"}


def harm(scene: Scene) -> Scene:
    """Reported; in a session the clock stops and we ask whether it is urgent."""
    scene = scene.note("harm", **_last_session(scene))
    return ask(scene) if scene.person.session is not None else aside(scene.become(gentle_next=True), "harm")


def _last_session(scene: Scene) -> dict[str, str | int]:
    """What came before it: the form, how it ended, and how many hours ago."""
    if scene.person.session is not None:
        return {"form": scene.person.session.form, "how": "running", "hours": 0}
    if not scene.person.practices:
        return {"form": "", "how": "", "hours": 0}
    last = scene.person.practices[-1]
    return {"form": last.form, "how": last.how, "hours": (scene.now - last.ended) // HOUR}


def what(kind: str) -> Move:
    """The move that keeps what it was: the safety questions come before the next session."""

    def keep(scene: Scene) -> Scene:
        scene = scene.note("harm-kind", what=kind).become(rescreen=scene.person.rescreen or "harm")
        return way_back(scene.say("harm-kept"))

    return keep


def own_words(scene: Scene) -> Scene:
    """Told in the person's own words: thanked for and counted; the words themselves are not kept."""
    scene = scene.note("harm-kind", what="other").become(rescreen=scene.person.rescreen or "harm")
    return way_back(scene.say("harm-kept-words"))


def harm_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """What is urgent first."""
    buttons = (str(Sign.RED), str(Sign.FAINT), *map(str, KINDS), str(Sign.SKIP))
    return in_session_or(buttons) if person.session is not None else buttons


_SKIP: dict[Sign, Move] = {Sign.SKIP: BACK[Sign.BACK]}
ROOMS = (
    Room(
        "harm",
        {**BACK, **_SKIP, **{sign: what(kind) for sign, kind in KINDS.items()}, Sign.UNKNOWN: own_words},
        otherwise,
        lambda scene: scene.say("harm-ask", buttons=harm_buttons(scene.person, scene.book), number=scene.number),
        harm_buttons,
        GIVE_WAY,
    ),
)
EVERYWHERE: dict[Sign, Move] = {Sign.HARM: harm}
