"""How a letter leaves for Discord: as a message, a change of one, or a poll.

House rules: one letter has one nonce, so sending it again, with or without its picture, shows nothing new; what kept it
from being sent is raised, told apart by whether it may have had an effect.
"""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

from discord.http import MultipartParameters, Route
from discord.utils import DISCORD_EPOCH

from adapters.discord import page
from adapters.discord.buttons import Buttons
from adapters.discord.http import Http
from adapters.discord.outcome import BAD_FORM, LOST, NO_POLL, TOO_LARGE
from adapters.discord.pictures import Pictures, has_file, has_picture, in_words
from adapters.discord.polls import Polls
from adapters.discord.trouble import Denied, NoAnswer, TurnedAway
from bot.channel import Clock, Letter
from bot.core.model.messages import Urgency

AGAIN = (0.3, 1.0)
"""Seconds after which a message is sent once more when nobody knows whether it arrived."""

log = logging.getLogger(__name__)


class Sending:
    """Sends for one bot."""

    def __init__(self, http: Http, buttons: Buttons, polls: Polls, clock: Clock) -> None:
        self._http = http
        self._buttons = buttons
        self._polls = polls
        self._clock = clock
        self._pictures = Pictures(http.deadlines.again)

    async def send(self, letter: Letter) -> str:
        """Send it, or change the message that it replaces; the message's id. Raises Trouble."""
        if page.fits_a_poll(letter):
            return await self._asked_for_votes(letter)
        if not has_picture(letter):
            return await self._changed_or_sent(letter)
        if self._pictures.may_go:
            try:
                message = await self._changed_or_sent(letter, once=True)
                self._pictures.went()
                return message
            # The same nonce goes again with words alone, so whichever of the two arrives first is the only one
            # that is shown.
            except (NoAnswer, TurnedAway) as trouble:
                self._pictures.failed()
                log.warning("a picture did not get through to discord (%s); words go alone for a while", trouble)
            except Denied as denied:
                if denied.code != TOO_LARGE:
                    raise
                log.error("row %d: discord says %s; its words go without the picture", letter.id, denied)
        return await self._changed_or_sent(in_words(letter))

    async def fade(self, letter: Letter) -> None:
        """Take the buttons away from the message that the letter names, if it still stands. Raises Trouble."""
        await self._unless_lost(letter, "PATCH", page.FADED)

    async def take_away(self, letter: Letter) -> None:
        """Take away the message that the letter names, if it still stands. Raises Trouble."""
        await self._unless_lost(letter, "DELETE")

    async def _unless_lost(self, letter: Letter, method: str, body: Any = None) -> None:
        path = "/channels/{channel_id}/messages/{message_id}"
        route = Route(method, path, channel_id=letter.chat, message_id=letter.edits)
        try:
            await self._http.ask(route, body)
        except Denied as denied:
            if denied.code not in LOST:
                raise

    async def _asked_for_votes(self, letter: Letter) -> str:
        # Before it is asked, for a vote may be faster than the answer to our request.
        await self._polls.put(letter.choices, (self._clock.now() - DISCORD_EPOCH) << 22)
        try:
            return await self._asked(letter, "POST", lambda: page.poll_of(letter))
        except Denied as denied:
            if denied.code not in NO_POLL:
                raise
        return await self._asked(letter, "POST", lambda: page.menu_of(letter, self._buttons))

    async def _changed_or_sent(self, letter: Letter, *, once: bool = False) -> str:
        if letter.edits:
            try:
                return await self._asked(letter, "PATCH", lambda: page.change_of(letter, self._buttons), once=once)
            except Denied as denied:
                # Deleted, or the channel was made anew: what it says is said below.
                if denied.code not in LOST:
                    raise
        if page.stands_apart(letter):
            try:
                return await self._asked(letter, "POST", lambda: page.apart(letter, self._buttons), once=once)
            except Denied as denied:
                if denied.code != BAD_FORM:
                    raise
                # Words of safety must not fail for how they look.
                log.error("row %d: discord says %s; it goes as a usual message", letter.id, denied)
        return await self._asked(letter, "POST", lambda: page.message_of(letter, self._buttons), once=once)

    async def _asked(
        self, letter: Letter, method: str, made: Callable[[], MultipartParameters], *, once: bool = False
    ) -> str:
        """The message's id. Without an answer the same is sent again: its nonce, or its place, makes it one message.

        `once` is for what goes in another form if it gets no answer.
        """
        route = Route(method, "/channels/{channel_id}/messages", channel_id=letter.chat)
        if method == "PATCH":
            path = "/channels/{channel_id}/messages/{message_id}"
            route = Route(method, path, channel_id=letter.chat, message_id=letter.edits)
        urgent, seconds = letter.urgency is Urgency.SAFETY, self._seconds(letter)
        # Twice more for words, whose nonce makes them one message; a file is too large to send it three times.
        for pause in (None,) if once else (AGAIN[0], None) if has_file(letter) else (*AGAIN, None):
            # Made anew for each try: a file that was read once is at its end.
            with made() as form:
                try:
                    payload = await self._http.ask(
                        route, form.payload, form.multipart or None, urgent=urgent, seconds=seconds
                    )
                    return _id_of(payload)
                except NoAnswer:
                    if pause is None:
                        raise
            await asyncio.sleep(pause)
        raise AssertionError("the last try answers or raises")

    def _seconds(self, letter: Letter) -> float:
        deadlines = self._http.deadlines
        return deadlines.picture if has_picture(letter) else deadlines.file if has_file(letter) else deadlines.answer


def _id_of(payload: Any) -> str:
    try:
        return str(int(payload["id"]))
    except (LookupError, TypeError, ValueError):
        raise NoAnswer("the answer can't be read") from None
