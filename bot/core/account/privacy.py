"""What is kept and whose it is: the notice, everything in one file, taking the consent back, and forgetting.

House rules: nothing here is argued about or delayed; forgetting takes two taps, keeping comes first; what is taken back
counts from the first tap, whether or not the second follows.
"""

from msgspec.structs import replace

from bot.core.account.export import EVERYTHING, everything, table
from bot.core.asides.way_back import BACK, GIVE_WAY, aside, give_way, in_session_or, not_again, otherwise
from bot.core.dialog.context import Scene
from bot.core.dialog.question import Move, Room, again, these
from bot.core.model.content import Book
from bot.core.model.conversation import Conversation
from bot.core.model.intents import Sign
from bot.core.model.messages import Document
from bot.core.session.flow import stop_here


def privacy(scene: Scene) -> Scene:
    """What is kept of a person, and what they can do about it."""
    return aside(scene, "privacy")


def put_privacy(scene: Scene) -> Scene:
    """The notice in three parts: what and why, for how long and where, and whose rights; on the floor, the first."""
    contact = scene.book.operator
    buttons = privacy_buttons(scene.person, scene.book)
    if scene.person.session is not None:
        return scene.say("privacy", buttons=buttons)
    scene = scene.say("privacy").say("privacy-keeping", silent=True)
    if not contact:
        return scene.say("privacy-rights-no-contact", buttons=buttons, silent=True)
    return scene.say("privacy-rights", buttons=buttons, silent=True, contact=contact)


def privacy_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """Everything that can be done, erasing last."""
    if person.session is not None:
        return in_session_or((str(Sign.DELETE),))
    taken_back = (str(Sign.WITHDRAW),) if person.consent is not None else ()
    return (str(Sign.OK), str(Sign.EXPORT), str(Sign.LINK), str(Sign.HARM), *taken_back, str(Sign.DELETE))


# Everything in one file.


def export(scene: Scene) -> Scene:
    """All that is kept, at once: as JSON with everything, and the numbers as a table."""
    person, zone = scene.person, scene.book.zones[scene.person.zone]
    whole = Document(EVERYTHING, "application/json", everything(person))
    rows = Document("easeback-numbers.csv", "text/csv", table(person, zone))
    scene = scene.say("export", document=whole).say("export-table", document=rows, silent=True)
    asking = scene.person.asking
    reads_the_notice = asking is not None and asking.what == "privacy" and person.session is None
    return _what_else(scene) if reads_the_notice else not_again(scene)


def _what_else(scene: Scene) -> Scene:
    """The notice has just been read: only its buttons again."""
    return scene.say("privacy-else", buttons=privacy_buttons(scene.person, scene.book), silent=True)


# Taking the consent back.


def withdraw(scene: Scene) -> Scene:
    """From now on nothing about health is asked, and nothing comes by itself; then: erase what is there?"""
    if scene.person.session is not None:
        scene = stop_here(scene)
    if scene.person.consent is None:
        return scene.ask("withdraw")
    person = scene.person
    scene = scene.turn_away().become(
        consent=None,
        withdrawn=scene.now,
        calls=(),
        reminder=replace(person.reminder, off="asked") if person.reminder else None,
        checkins=replace(person.checkins, left=(), repeat=0),
    )
    return scene.note("withdrawn").ask("withdraw")


def agree_again(scene: Scene) -> Scene:
    """Changed their mind: the consent counts again, with today's date."""
    scene = scene.answered().become(consent=scene.now, withdrawn=None).note("consent")
    return scene.say("agreed-again").put_again()


def leave_it(scene: Scene) -> Scene:
    """Nothing is erased and nothing is used: it lies there until the person says what to do, or its time is over."""
    return scene.answered().say("withdrawn-kept")


# Forgetting.


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


def delete_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """Keeping comes first, so that a double tap in one place erases nothing."""
    buttons = (str(Sign.KEEP), str(Sign.DELETE_ALL))
    return in_session_or(buttons) if person.session is not None else buttons


_KEEP: dict[Sign, Move] = {**BACK, Sign.KEEP: keep, Sign.NO: keep, Sign.BACK: keep}
_WITHDRAWN = (Sign.KEEP, Sign.DELETE_ALL, Sign.AGREE)
ROOMS = (
    Room("privacy", BACK, otherwise, put_privacy, privacy_buttons, GIVE_WAY),
    Room(
        "delete",
        {Sign.DELETE_ALL: forget, **_KEEP},
        otherwise,
        lambda scene: scene.say("delete-ask", buttons=delete_buttons(scene.person, scene.book)),
        delete_buttons,
        GIVE_WAY,
    ),
    Room(
        "withdraw",
        {Sign.DELETE_ALL: forget, Sign.AGREE: agree_again, **dict.fromkeys((Sign.KEEP, Sign.NO, Sign.OK), leave_it)},
        again,
        lambda scene: scene.say("withdraw-ask", buttons=_WITHDRAWN),
        these(*_WITHDRAWN),
        light=True,
    ),
)
EVERYWHERE: dict[Sign, Move] = {
    Sign.PRIVACY: privacy,
    Sign.DELETE: delete,
    Sign.EXPORT: export,
    Sign.WITHDRAW: withdraw,
}
