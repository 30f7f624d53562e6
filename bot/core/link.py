"""One person, two chats: a code that one chat shows and the other is told.

House rules: the core never makes a code, for it never rolls a die. It asks for one with the note `link`, and the store
puts it in the place CODE of the line link-code, in the same transaction; it hands a code that was typed to the store
with the note `link-with`, and is told by the event Linked what came of it. A code counts for ten minutes and once; five
wrong ones and the chat has to wait. It is so long that whoever guesses for a year, as fast as all chats together are
let, finds one of ten thousand that are shown day and night with a chance below one in a million. Nobody is joined
without a tap on what it means.
"""

import re

from bot.core.book import Book
from bot.core.person import Conversation
from bot.core.questions import BACK, GIVE_WAY, aside, in_session_or, otherwise
from bot.core.scene import Move, Room, Scene, again, these
from bot.core.words import MINUTE, Sign

CODE = "EB-????-????-????"
"""Stands where the store puts the code."""
LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
"""What a code is made of: nothing that looks like something else."""
GROUPS = 3
"""Of four letters each."""
VALID = 10 * MINUTE
_CODE = re.compile(rf"(?:/?link\s+)?eb((?:[-\s]?[{LETTERS}]{{4}}){{2,{GROUPS}}})\.?", re.IGNORECASE | re.ASCII)
"""Two groups were a code once, and are a wrong one: whoever types half of it is told so."""
_LONGEST = 64


def code_in(text: str) -> str:
    """The code that a whole text is, as it was shown, or nothing."""
    match = _CODE.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    return spelt("".join(filter(str.isalnum, match[1])).upper()) if match else ""


def spelt(letters: str) -> str:
    """Letters of a code as it is shown."""
    return "-".join(("EB", *(letters[at : at + 4] for at in range(0, len(letters), 4))))


def link(scene: Scene) -> Scene:
    """A code for the other chat."""
    return aside(scene, "link")


def put_code(scene: Scene) -> Scene:
    """A fresh code, and what to do with it."""
    scene = scene.become(linking=scene.now + VALID).note("link", until=scene.now + VALID)
    return scene.say("link-code", buttons=link_buttons(scene.person, scene.book), code=CODE)


def link_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """The way back."""
    return in_session_or(()) if person.session is not None else (str(Sign.OK),)


def code_told(scene: Scene) -> Scene:
    """A code of another chat: what joining means, and where reminders shall come."""
    if scene.person.session is not None:
        return scene.say("link-not-now", silent=True)
    return aside(scene, "link-confirm", code=(scene.value,))


def join_here(scene: Scene) -> Scene:
    """Joined, with the reminders in this chat."""
    return _join(scene, "here")


def join_there(scene: Scene) -> Scene:
    """Joined, with the reminders in the chat that showed the code."""
    return _join(scene, "there")


def _join(scene: Scene, preferred: str) -> Scene:
    code = (scene.known("code") or ("",))[0]
    return scene.note("link-with", code=code, preferred=preferred).answered()


def linked(scene: Scene, how: str) -> Scene:
    """What came of it: joined, wrong, the same chat, or too many wrong ones."""
    scene = scene.become(linking=None) if how == "joined" else scene
    return scene.say({"joined": "link-done", "same": "link-same", "wait": "link-wait"}.get(how, "link-wrong"))


def not_joined(scene: Scene) -> Scene:
    """Better not: nothing has happened."""
    return BACK[Sign.BACK](scene.say("link-left"))


_CONFIRM = (Sign.LINK_HERE, Sign.LINK_THERE, Sign.NO)
ROOMS = (
    Room("link", BACK, otherwise, put_code, link_buttons, GIVE_WAY),
    Room(
        "link-confirm",
        {Sign.LINK_HERE: join_here, Sign.LINK_THERE: join_there, **dict.fromkeys((Sign.NO, Sign.BACK), not_joined)},
        again,
        lambda scene: scene.say("link-confirm", buttons=_CONFIRM),
        these(*_CONFIRM),
        GIVE_WAY,
        light=True,
    ),
)
EVERYWHERE: dict[Sign, Move] = {Sign.LINK: link, Sign.LINK_CODE: code_told}
