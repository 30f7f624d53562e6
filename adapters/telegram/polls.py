"""Telegram's own polls: which of them asks whom what, so that a vote, or taking it back, is a button of that prompt.

House rules: a vote tells neither chat nor question, only the poll; so what a poll stands for is remembered on disk, and
whose it is by a keyed tag alone, since that is kept longer than a person may be here; a poll may be forwarded, so who
votes need not be who was asked.
"""

import asyncio

from msgspec import Struct

from adapters.telegram.buttons import Buttons
from bot.channel import Heard, Letter, Memory
from bot.core.model.events import Pressed
from bot.core.model.intents import Intent

QUESTION = 300
OPTION = 100
MOST = 12
_WHOSE = "poll"
PATIENCE = 1.0
"""Seconds to wait for a poll that has only just been sent: its vote may be faster than our own note of it."""


class Vote(Struct, frozen=True):
    """Somebody answers a poll: the options by number, none if the answer is taken back."""

    poll: str
    options: tuple[int, ...]
    heard: Heard
    """The event it becomes, its button still unknown."""


def may_be_poll(letter: Letter, question: str) -> bool:
    """Whether Telegram's own poll can ask that."""
    labels = [choice.label for choice in letter.choices]
    fits = len(question) <= QUESTION and 1 <= len(labels) <= MOST and all(len(label) <= OPTION for label in labels)
    return bool(letter.poll) and fits and len(set(labels)) == len(labels)


class Polls:
    """Remembers what was asked."""

    def __init__(self, memory: Memory, buttons: Buttons) -> None:
        self._memory = memory
        self._buttons = buttons

    async def asked(self, poll: str, letter: Letter) -> None:
        """A poll was sent."""
        buttons = " ".join(choice.id for choice in letter.choices)
        whose = self._buttons.tag(letter.chat, letter.prompt, _WHOSE)
        await self._memory.keep(f"poll {poll}", f"{whose} {letter.prompt} {buttons}")

    async def cast(self, vote: Vote) -> Heard | None:
        """The button that a vote is; None for a poll that is not known (any more), or not this person's."""
        kept = await self._memory.find(f"poll {vote.poll}")
        if not kept:
            await asyncio.sleep(PATIENCE)
            kept = await self._memory.find(f"poll {vote.poll}")
        whose, prompt, *buttons = kept.split() or ("", "0")
        if whose != self._buttons.tag(vote.heard.chat, int(prompt), _WHOSE):
            return None
        if any(not 0 <= option < len(buttons) for option in vote.options):
            return None
        button = buttons[vote.options[0]] if vote.options else str(Intent.TAKE_BACK_VOTE)
        heard = vote.heard
        return Heard(heard.channel, heard.chat, heard.key, Pressed(int(prompt), button), heard.language)
