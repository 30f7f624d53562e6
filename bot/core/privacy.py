"""What is kept, and forgetting it: two taps, and nothing of the person is left."""

from msgspec.structs import replace

from bot.core.book import Book
from bot.core.person import Conversation
from bot.core.questions import BACK, GIVE_WAY, aside, give_way, in_session_or, otherwise
from bot.core.scene import Move, Room, Scene
from bot.core.words import Sign


def privacy(scene: Scene) -> Scene:
    """What is kept of a person, and how to have it erased."""
    return aside(scene, "privacy")


def delete(scene: Scene) -> Scene:
    """The first of two taps."""
    return aside(scene, "delete")


def forget(scene: Scene) -> Scene:
    """The second tap: everything goes; only the receipt is still sent."""
    scene = scene.turn_away().warn("deleted")
    return replace(scene, forgotten=True)


def keep(scene: Scene) -> Scene:
    """Changed their mind."""
    return give_way(scene.say("delete-kept")).put_again()


def privacy_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """The notice, and the way to erase."""
    buttons = (str(Sign.DELETE),)
    return in_session_or(buttons) if person.session is not None else (*buttons, str(Sign.OK))


def delete_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """Keeping comes first, so that a double tap in one place erases nothing."""
    buttons = (str(Sign.KEEP), str(Sign.DELETE_ALL))
    return in_session_or(buttons) if person.session is not None else buttons


_KEEP: dict[Sign, Move] = {**BACK, Sign.KEEP: keep, Sign.NO: keep, Sign.BACK: keep}
ROOMS = (
    Room(
        "privacy",
        BACK,
        otherwise,
        lambda scene: scene.say("privacy", buttons=privacy_buttons(scene.person, scene.book)),
        privacy_buttons,
        GIVE_WAY,
    ),
    Room(
        "delete",
        {Sign.DELETE_ALL: forget, **_KEEP},
        otherwise,
        lambda scene: scene.say("delete-ask", buttons=delete_buttons(scene.person, scene.book)),
        delete_buttons,
        GIVE_WAY,
    ),
)
