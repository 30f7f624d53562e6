"""Help and the questions people ask. In a session each stops the clock and gives way to the step again.

House rule: an answer that touches safety is followed by "I have one of these".
"""

from msgspec.structs import replace

from bot.core.book import Book
from bot.core.pauses import GOING_ON, are_you_ok
from bot.core.person import Conversation
from bot.core.scene import Move, Room, Scene
from bot.core.start import show_guide, start
from bot.core.steps import go_on, hold
from bot.core.words import MINUTE, Sign


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


def help_(scene: Scene) -> Scene:
    """What Easeback can do."""
    return aside(scene, "help")


def start_or_back(scene: Scene) -> Scene:
    """ "Start", read under the help: a session that stands still goes on, else one begins."""
    return way_back(scene) if scene.person.session is not None else start(scene)


def answer(scene: Scene) -> Scene:
    """A question of the FAQ; one that is not known brings the help."""
    if scene.value not in dict(scene.book.faq):
        return help_(scene)
    return aside(scene, "question", id=(scene.value,))


def serious(scene: Scene) -> Scene:
    """When to see a doctor."""
    return aside(scene, "question", id=("see-doctor",))


def have_one(scene: Scene) -> Scene:
    """One of these signs is there: the emergency list decides."""
    if scene.person.session is not None:
        return scene.ask("ask")
    return scene.ask("recheck-new")


def in_session_or(buttons: tuple[str, ...]) -> tuple[str, ...]:
    """In a session every side question offers the way back and the way out first."""
    return (str(Sign.GO_ON), str(Sign.STOP), *buttons)


def help_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """What help offers."""
    buttons = (str(Sign.BALL_GUIDE), str(Sign.SETTINGS), str(Sign.PRIVACY), str(Sign.SERIOUS))
    return in_session_or(buttons) if person.session is not None else (str(Sign.START), *buttons, str(Sign.HARM))


def put_help(scene: Scene) -> Scene:
    """The help text."""
    in_session = scene.person.session is not None
    scene = scene if in_session else scene.say("about")
    return scene.say("help-in-session" if in_session else "help", buttons=help_buttons(scene.person, scene.book))


def is_safety_question(person: Conversation, book: Book) -> bool:
    """The answer that stands open is followed by the safety buttons."""
    id = dict(person.asking.knows).get("id", ("",))[0] if person.asking is not None else ""
    return dict(book.faq).get(id, False)


def answer_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """Under an answer."""
    have = (str(Sign.HAVE_ONE),) if is_safety_question(person, book) else ()
    return in_session_or(have) if person.session is not None else (*have, str(Sign.OK))


def put_answer(scene: Scene) -> Scene:
    """The answer's text."""
    id = (scene.known("id") or ("see-doctor",))[0]
    picture = scene.book.faq_pictures.get(id, "")
    return scene.say(f"faq-{id}", buttons=answer_buttons(scene.person, scene.book), picture=picture)


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

_HELP: dict[Sign, Move] = {Sign.BALL_GUIDE: show_guide, Sign.START: start_or_back}

ROOMS = (
    Room("help", {**BACK, **_HELP}, otherwise, put_help, help_buttons, GIVE_WAY),
    Room("question", {**BACK, Sign.HAVE_ONE: have_one}, otherwise, put_answer, answer_buttons, GIVE_WAY),
)
