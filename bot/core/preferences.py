"""Settings: the language and the mode, asked beside whatever is going on, and left at any moment."""

from bot.core.book import Book
from bot.core.person import Conversation
from bot.core.questions import BACK, GIVE_WAY, aside, give_way, in_session_or, otherwise
from bot.core.scene import Move, Room, Scene
from bot.core.steps import hold
from bot.core.words import Sign


def settings(scene: Scene) -> Scene:
    """What can be set."""
    return aside(scene, "settings")


def language(scene: Scene) -> Scene:
    """Which language?"""
    return aside(scene, "language")


def speak(scene: Scene) -> Scene:
    """Another language; what stood open is said again in it."""
    if scene.value not in scene.book.languages:
        return scene.put_again()
    scene = scene.become(language=scene.value).say("language-set", language=scene.value)
    if scene.person.asking is not None and scene.person.asking.what == "language":
        return _set_and_back(scene)
    if scene.person.session is not None and scene.person.asking is None:
        return hold(scene).ask("pause")
    return scene.put_again()


def set_mode(mode: str) -> Move:
    """The move that chooses hands-free or tapping from now on."""

    def choose(scene: Scene) -> Scene:
        scene = scene.become(mode=mode).say("mode-set", mode=mode)
        return _set_and_back(scene if scene.person.session is None else scene.in_session(mode=mode))

    return choose


def _set_and_back(scene: Scene) -> Scene:
    """Something was set: whatever is underneath is said again; a session waits for "go on"."""
    return give_way(scene).put_again()


def settings_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """Both modes and the language."""
    buttons = (str(Sign.HANDS_FREE), str(Sign.TAP), str(Sign.LANGUAGE))
    return in_session_or(buttons) if person.session is not None else (*buttons, str(Sign.OK))


def language_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """Each language by its own name."""
    buttons = tuple(f"lang-{code}" for code in book.languages)
    return in_session_or(buttons) if person.session is not None else (*buttons, str(Sign.OK))


def put_settings(scene: Scene) -> Scene:
    """What is set now."""
    person = scene.person
    mode = person.mode or "hands-free"
    return scene.say("settings", buttons=settings_buttons(person, scene.book), mode=mode, language=person.language)


ROOMS = (
    Room(
        "settings",
        {**BACK, Sign.HANDS_FREE: set_mode("hands-free"), Sign.TAP: set_mode("tap")},
        otherwise,
        put_settings,
        settings_buttons,
        GIVE_WAY,
    ),
    Room(
        "language",
        BACK,
        otherwise,
        lambda scene: scene.say("language-ask", buttons=language_buttons(scene.person, scene.book)),
        language_buttons,
        GIVE_WAY,
    ),
)
