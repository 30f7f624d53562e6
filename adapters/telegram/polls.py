"""Telegram's own polls: which of them asks whom what, so that a vote, or taking it back, is a button of that prompt.

House rules: a vote tells neither chat nor question, only the poll; so what a poll stands for is remembered on disk, and
whose it is by a keyed tag alone, since that is kept longer than a person may be here; a poll may be forwarded, so who
votes need not be who was asked.
"""

import logging
from collections import OrderedDict

from msgspec import Struct

from adapters.telegram.buttons import Buttons
from bot.channel import Hear, Heard, Letter, Memory
from bot.core.model.events import Pressed
from bot.core.model.intents import Intent

QUESTION = 300
OPTION = 100
MOST = 12
_WHOSE = "poll"
MOST_EARLY = 100
"""Votes on polls that are not known, the last of them: a vote may be faster than our own note of its poll."""

log = logging.getLogger(__name__)


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
        self._early: OrderedDict[str, tuple[Vote, Hear]] = OrderedDict()

    async def asked(self, poll: str, letter: Letter) -> None:
        """A poll was sent; a vote that was faster than this note of it is heard now."""
        buttons = " ".join(choice.id for choice in letter.choices)
        whose = self._buttons.tag(letter.chat, letter.prompt, _WHOSE)
        # No name of a chat: this is kept for ninety days, also when the person is long forgotten.
        await self._memory.keep(f"poll {poll}", f"{whose} {letter.prompt} {buttons}")
        if poll in self._early:
            await self._hear(*self._early.pop(poll))

    async def _hear(self, vote: Vote, hear: Hear) -> None:
        try:
            heard = await self.cast(vote, hear)
            if heard is not None:
                await hear(heard)
        except Exception as error:
            # The poll was sent all the same, and Telegram shows the vote; it can be given once more.
            log.warning("a vote that came before its poll could not be saved (%s)", type(error).__name__)

    async def cast(self, vote: Vote, hear: Hear) -> Heard | None:
        """The button that a vote is; None for a poll that is not known (any more), or not this person's.

        Nobody waits for a poll to become known: that would hold up everybody who was heard together with the vote.
        """
        kept = await self._memory.find(f"poll {vote.poll}")
        if not kept:
            self._early[vote.poll] = vote, hear
            # Polls that were forwarded to others are voted on as well, and those are never ours to know.
            if len(self._early) > MOST_EARLY:
                self._early.popitem(last=False)
            return None
        whose, prompt, *buttons = kept.split() or ("", "0")
        # Somebody else, to whom the poll was forwarded: their vote would be an answer in another person's chat.
        if whose != self._buttons.tag(vote.heard.chat, int(prompt), _WHOSE):
            return None
        if any(not 0 <= option < len(buttons) for option in vote.options):
            return None
        button = buttons[vote.options[0]] if vote.options else str(Intent.TAKE_BACK_VOTE)
        heard = vote.heard
        return Heard(heard.channel, heard.chat, heard.key, Pressed(int(prompt), button), heard.language)
