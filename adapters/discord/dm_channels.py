"""Private chats, and whose each is: opened once for whoever calls from a server, then remembered.

House rule: opening is rare and one at a time, because Discord takes it ill when many are opened quickly; whoever writes
to us first has a private chat already, and its id is the person's address.
"""

import asyncio
import logging
from collections import OrderedDict

from discord.http import Route

from adapters.discord.http import Http
from adapters.discord.outcome import OPENED_TOO_FAST
from adapters.discord.trouble import Denied, Trouble
from bot.channel import Clock
from bot.core.model.instants import MINUTE, Instant

MOST = 10_000
"""Chats that are remembered; opening one again costs a request."""

log = logging.getLogger(__name__)


class DmChannels:
    """Who is met in which private chat."""

    def __init__(self, http: Http, clock: Clock) -> None:
        self._http = http
        self._clock = clock
        self._known: OrderedDict[str, str] = OrderedDict()
        self._people: dict[str, str] = {}
        """Chat -> its person, for as long as the person is known."""
        self._one = asyncio.Lock()
        self._closed_until: Instant = 0

    def learn(self, person: str, chat: str) -> None:
        """This person was met there."""
        self._known[person] = chat
        self._known.move_to_end(person)
        self._people[chat] = person
        # Who has not been met for longest costs a request the next time.
        while len(self._known) > MOST:
            self._people.pop(self._known.popitem(last=False)[1], None)

    def may_be_of(self, person: str, chat: str) -> bool:
        """Whether nobody else is known to be the one whom we meet there."""
        return self._people.get(chat, person) == person

    async def of(self, person: str) -> str:
        """The private chat with a person, opened if need be; empty where that can't be done now."""
        if person in self._known:
            return self._known[person]
        # Opening many private chats at once is what spammers do, and Discord ends bots for it.
        async with self._one:
            if person in self._known or self._closed_until > self._clock.now():
                return self._known.get(person, "")
            try:
                reply = await self._http.ask(Route("POST", "/users/@me/channels"), {"recipient_id": person})
                self.learn(person, str(int(reply["id"])))
            except (Trouble, LookupError, TypeError, ValueError) as error:
                # Everybody waits a minute then, or it takes ever longer; they are told to write to the bot
                # themselves.
                if isinstance(error, Denied) and error.code == OPENED_TOO_FAST:
                    self._closed_until = self._clock.now() + MINUTE
                log.info("a private chat could not be opened: %s", error)
        return self._known.get(person, "")
