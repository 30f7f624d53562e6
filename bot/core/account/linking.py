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

# The core rolls no die and keeps no code: it leaves a place, and the store writes the code into the message as it
# seals it.
CODE = "EB-????-????-????"
"""Stands where the store puts the code."""
# No O beside 0, no I and no L beside 1: a code is read from one screen and typed into another, often by eye alone.
LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
"""What a code is made of: nothing that looks like something else."""
# Three groups of four from 30 letters: codes of two could be guessed at 240 times in 2.5 minutes (bot/PROOF.md,
# 14).
GROUPS = 3
"""Of four letters each."""
# Enough to find the other device, and too little for a code that was left on a screen.
VALID = 10 * MINUTE
_CODE = re.compile(rf"(?:/?link\s+)?eb((?:[-\s]?[{LETTERS}]{{4}}){{2,{GROUPS}}})\.?", re.IGNORECASE | re.ASCII)
"""Two groups were a code once, and are a wrong one: whoever types half of it is told so."""
_LONGEST = 64


def code_in(text: str) -> str:
    """The code that a whole text is, as it was shown, or nothing."""
    # A whole text, and a short one: a code in the middle of a story is not one to join two people by.
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
    # Kept with the person: the store joins by the code, and a code that nobody asked for joins nothing.
    context = context.become(linking=context.now + VALID).note("link", until=context.now + VALID)
    return context.say("link-code", buttons=link_buttons(context.person, context.content), code=CODE)


def link_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """The way back."""
    return in_session_or(()) if person.session is not None else (str(Intent.OK),)


def code_told(context: TurnContext) -> TurnContext:
    """A code of another chat: what joining means, and where reminders shall come."""
    # Joining moves the reminders and everything after it: nothing of that belongs into a session.
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
    # In a note to the store, in the same transaction as the answer: what came of it is told by `Linked`.
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
