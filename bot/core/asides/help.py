"""Help and the questions people ask. In a session each stops the clock and gives way to the step again.

House rule: an answer that touches safety is followed by "I have one of these".
"""

from bot.core.asides.way_back import BACK, GIVE_WAY, aside, in_session_or, otherwise, way_back
from bot.core.dialog.context import Scene
from bot.core.dialog.question import Move, Room
from bot.core.model.content import Book
from bot.core.model.conversation import Conversation
from bot.core.model.intents import Sign
from bot.core.session.start import show_guide, start


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


_HELP: dict[Sign, Move] = {Sign.BALL_GUIDE: show_guide, Sign.START: start_or_back}

ROOMS = (
    Room("help", {**BACK, **_HELP}, otherwise, put_help, help_buttons, GIVE_WAY),
    Room("question", {**BACK, Sign.HAVE_ONE: have_one}, otherwise, put_answer, answer_buttons, GIVE_WAY),
)
