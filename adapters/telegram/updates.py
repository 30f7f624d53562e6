"""What Telegram tells, taken in: read one by one, on disk together, and only then answered.

House rules: an update that can't be read holds up none of the others; whatever kept one from the disk is raised, and
then none of them is acknowledged; a press is answered right after its commit, whatever becomes of it.
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any

from msgspec.structs import replace
from telegram import Bot, User
from telegram.constants import ParseMode

from adapters.telegram.background import Background
from adapters.telegram.buttons import Buttons
from adapters.telegram.page import escaped
from adapters.telegram.polls import Polls
from adapters.telegram.reading import NOTHING, Reader, Reading, albums_once
from adapters.telegram.sending import PLAIN
from bot.channel import Clock, Hear
from bot.core.model.instants import MINUTE, Instant

GROUPS = 1000
"""Groups whose last invitation is remembered."""
Say = Callable[[str, str, Mapping[str, str | int]], str]

log = logging.getLogger(__name__)


class Updates:
    """Takes updates in for one bot."""

    def __init__(
        self, bot: Bot, me: User, buttons: Buttons, polls: Polls, background: Background, clock: Clock, say: Say
    ) -> None:
        self._bot = bot
        self._name = me.username or ""
        self._reader = Reader(str(me.id), self._name, buttons)
        self._polls = polls
        self._background = background
        self._clock = clock
        self._say = say
        self._invited: OrderedDict[int, Instant] = OrderedDict()

    async def take(self, updates: list[Any], hear: Hear) -> None:
        """Returns when all that can be read is on disk; raises what kept something from it."""
        # All are read before the first is heard: what can't be read must hold up none, and their order is the
        # platform's.
        readings = [await self._with_vote(self._read(update), hear) for update in updates]
        await _all_heard(hear, readings)
        for reading in readings:
            if reading.query:
                # After the commit. Telegram shows a turning circle on the button until then, which is the
                # truth.
                self._background.do(self._bot.answer_callback_query(reading.query))
            if reading.group:
                self._invite(reading.group, reading.language)

    def _read(self, update: Any) -> Reading:
        try:
            return self._reader.read(update)
        except Exception as error:
            log.warning("update %d can't be read (%s) and is passed over", number(update), type(error).__name__)
            return NOTHING

    async def _with_vote(self, reading: Reading, hear: Hear) -> Reading:
        if reading.vote is None:
            return reading
        return replace(reading, heard=await self._polls.cast(reading.vote, hear))

    def _invite(self, group: int, language: str) -> None:
        """One line, at most once a minute in a group; nothing about anybody's health."""
        now = self._clock.now()
        if now - self._invited.get(group, -MINUTE) < MINUTE:
            return
        self._invited[group] = now
        self._invited.move_to_end(group)
        while len(self._invited) > GROUPS:
            self._invited.popitem(last=False)
        words = escaped(self._say("group-invite", language, {"bot": self._name}))
        self._background.do(self._bot.send_message(group, words, ParseMode.HTML, link_preview_options=PLAIN))


def number(update: Any) -> int:
    """The number of an update, -1 where there is none."""
    id = update.get("update_id") if isinstance(update, dict) else None
    return id if isinstance(id, int) else -1


async def _all_heard(hear: Hear, readings: list[Reading]) -> None:
    """All of them at once, so that they share a commit, in their order; raises what kept one from the disk."""
    # Begun one after the other in this very step, so the intake has them in order; awaited together, so one
    # commit takes them all.
    hearing = [asyncio.ensure_future(hear(heard)) for heard in albums_once(readings)]
    for outcome in await asyncio.gather(*hearing, return_exceptions=True):
        if isinstance(outcome, BaseException):
            raise outcome
