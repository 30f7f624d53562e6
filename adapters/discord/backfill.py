"""What was said and voted while no session lived: looked up in the private chats.

House rules: only chats that were spoken to in the last days, the latest first, slowly, so that nobody who talks now
waits; everything found has the key that it would have had, so what was heard already is not heard twice. What was
pressed meanwhile is lost, for Discord takes no answer after three seconds; the next message brings its buttons anew.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from discord.http import Route
from discord.utils import DISCORD_EPOCH

from adapters.discord.http import Http
from adapters.discord.polls import Polls
from adapters.discord.reading import CHANNEL, Reader, number
from adapters.discord.trouble import Denied, Trouble
from bot.channel import Heard, Lately
from bot.core.model.events import Pressed
from bot.core.model.instants import DAY, MINUTE, Instant

CHATS = 2000
"""Private chats that are looked through."""
OLDEST = DAY
"""What was said longer ago is not answered any more."""
PAGE = 100
PAUSE = 0.1
"""Seconds between two requests."""
HearIt = Callable[[Heard], Awaitable[None]]

log = logging.getLogger(__name__)


class Backfill:
    """Looks for what a lost session did not tell."""

    def __init__(self, http: Http, lately: Lately, polls: Polls) -> None:
        self._http = http
        self._lately = lately
        self._polls = polls
        self.recovered = 0
        """How much was found, heard already or not."""

    async def look(self, reader: Reader, bot: str, since: Instant, now: Instant, hear: HearIt) -> None:
        """Hear what happened since then."""
        # A minute before the sign of life, for clocks that disagree; what is heard twice is known by its key.
        after = max(since - MINUTE, now - OLDEST)
        for chat in await self._lately(CHATS):
            try:
                async for heard in self._in(chat, reader, bot, after):
                    self.recovered += 1
                    await hear(heard)
            except Denied as denied:
                log.info("a private chat can't be looked through: %s", denied)
            except Trouble as trouble:
                log.warning("a private chat could not be looked through: %s", trouble)

    async def _in(self, chat: str, reader: Reader, bot: str, after: Instant) -> AsyncIterator[Heard]:
        # An id holds its instant, so there is one for every instant without asking anybody.
        last = (after - DISCORD_EPOCH) << 22
        while True:
            route = Route(
                "GET",
                "/channels/{channel_id}/messages?after={after}&limit={limit}",
                channel_id=chat,
                after=last,
                limit=PAGE,
            )
            payload = await self._http.patiently(route)
            # Ten a second of the fifty: who talks now comes first, and nobody waits for what was said an hour
            # ago.
            await asyncio.sleep(PAUSE)
            page = sorted((each for each in payload if isinstance(each, dict)), key=lambda each: int(each["id"]))
            for each in page:
                for heard in await self._heard(each, chat, reader, bot):
                    yield heard
            # A page that is not full is the last one.
            if len(page) < PAGE:
                return
            last = int(page[-1]["id"])

    async def _heard(self, payload: dict[str, Any], chat: str, reader: Reader, bot: str) -> list[Heard]:
        try:
            if "poll" in payload and payload["author"]["id"] == bot:
                return await self._votes(payload, chat, bot)
            heard = reader.message(payload | {"channel_id": payload.get("channel_id", chat)}).heard
        except (LookupError, TypeError, ValueError):
            return []
        return [heard] if heard is not None else []

    async def _votes(self, payload: dict[str, Any], chat: str, bot: str) -> list[Heard]:
        """The person's vote in one of our polls; where the count is not told, the voters are asked for."""
        message = number(payload["id"])
        results = payload["poll"].get("results")
        counts = {int(each["id"]): int(each["count"]) for each in (results or {}).get("answer_counts", ())}
        events = []
        for each in payload["poll"].get("answers", ()):
            answer = int(each["answer_id"])
            # One request less for each answer, where Discord tells the counts with the message.
            if counts.get(answer, 0) if results is not None else await self._voted(chat, message, answer, bot):
                button = await self._polls.meant(message, str(answer))
                events.append(vote(bot, chat, self._polls.key(message, str(answer)), button))
        return events

    async def _voted(self, chat: str, message: str, answer: int, bot: str) -> bool:
        route = Route(
            "GET",
            "/channels/{channel_id}/polls/{message}/answers/{answer}",
            channel_id=chat,
            message=message,
            answer=answer,
        )
        payload = await self._http.patiently(route)
        return any(each["id"] != bot for each in payload["users"])


def vote(bot: str, chat: str, key: str, button: str) -> Heard:
    """A vote, as what was heard: answers of a poll count however old they are, so it needs no prompt."""
    return Heard(CHANNEL, chat, f"{bot} {chat} {key}", Pressed(0, button))
