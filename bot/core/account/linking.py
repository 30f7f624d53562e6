"""One person, two chats: a code that one chat shows and the other is told.

House rules: the core never makes a code, for it never rolls a die. It asks for one with the note `link`, and the store
puts it in the place CODE of the line link-code, in the same transaction; it hands a code that was typed to the store
with the note `link-with`, and is told by the event Linked what came of it. A code counts for ten minutes and once; five
wrong ones and the chat has to wait. It is so long that whoever guesses for a year, as fast as all chats together are
let, finds one of ten thousand that are shown day and night with a chance below one in a million. Nobody is joined
without a tap on what it means.
"""

import re

from bot.core.asides.way_back import BACK, GIVE_WAY, GIVES_WAY, aside, in_session_or, otherwise
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move, Question, again, these
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.drafts import LinkDraft
from bot.core.model.instants import MINUTE
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId

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


def link(context: TurnContext) -> TurnContext:
    """A code for the other chat."""
    return aside(context, QuestionId.LINK)


def put_code(context: TurnContext) -> TurnContext:
    """A fresh code, and what to do with it."""
    context = context.become(linking=context.now + VALID).note("link", until=context.now + VALID)
    return context.say("link-code", buttons=link_buttons(context.person, context.content), code=CODE)


def link_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """The way back."""
    return in_session_or(()) if person.session is not None else (str(Intent.OK),)


def code_told(context: TurnContext) -> TurnContext:
    """A code of another chat: what joining means, and where reminders shall come."""
    if context.person.session is not None:
        return context.say("link-not-now", silent=True)
    return aside(context, QuestionId.LINK_CONFIRM, LinkDraft(context.value))


def join_here(context: TurnContext) -> TurnContext:
    """Joined, with the reminders in this chat."""
    return _join(context, "here")


def join_there(context: TurnContext) -> TurnContext:
    """Joined, with the reminders in the chat that showed the code."""
    return _join(context, "there")


def _join(context: TurnContext, preferred: str) -> TurnContext:
    code = context.person.remembers(LinkDraft).code
    return context.note("link-with", code=code, preferred=preferred).answered()


def linked(context: TurnContext, how: str) -> TurnContext:
    """What came of it: joined, wrong, the same chat, or too many wrong ones."""
    context = context.become(linking=None) if how == "joined" else context
    return context.say({"joined": "link-done", "same": "link-same", "wait": "link-wait"}.get(how, "link-wrong"))


def not_joined(context: TurnContext) -> TurnContext:
    """Better not: nothing has happened."""
    return BACK[Intent.BACK](context.say("link-left"))


_CONFIRM = (Intent.LINK_HERE, Intent.LINK_THERE, Intent.NO)
QUESTIONS = (
    Question(QuestionId.LINK, BACK, otherwise, put_code, link_buttons, GIVE_WAY, opens=GIVES_WAY),
    Question(
        QuestionId.LINK_CONFIRM,
        {
            Intent.LINK_HERE: join_here,
            Intent.LINK_THERE: join_there,
            **dict.fromkeys((Intent.NO, Intent.BACK), not_joined),
        },
        again,
        lambda context: context.say("link-confirm", buttons=_CONFIRM),
        these(*_CONFIRM),
        GIVE_WAY,
        opens=GIVES_WAY,
    ),
)
EVERYWHERE: dict[Intent, Move] = {Intent.LINK: link, Intent.LINK_CODE: code_told}
