"""The way to Discord's REST API: the library's routes and payloads over one aiohttp session.

House rules: it never waits and never tries again by itself, because only who asks knows whether a second time does
harm; whether a request can have had an effect is told apart; only an answer in Discord's own form (a code and a
message) means anything about a person, a message or the token; every request has a deadline and every answer a size;
nothing that is logged holds the token or anybody's words.
"""

import asyncio
import json
from collections.abc import Mapping, Sequence
from typing import Any

import aiohttp
import msgspec
from discord import __version__
from discord.http import Route

from adapters.discord.rate_limits import LimitedRoute, RateLimits
from adapters.discord.trouble import Denied, NoAnswer, NotSent, SlowDown, Trouble, TurnedAway
from bot.channel import Clock
from bot.core.model.instants import MINUTE, SECOND

API = "https://discord.com/api/v10"
LONGEST = 8 << 20
"""Bytes of an answer; the longest are a hundred messages."""
GUARDED = 5 * SECOND
"""How long everybody waits when a guard before Discord says "too many" and not for how long; it is a minute at most."""
AGENT = f"DiscordBot (Easeback, discord.py {__version__})"
Form = Sequence[Mapping[str, Any]]


class Deadlines(msgspec.Struct, frozen=True):
    """Seconds that things may take."""

    connect: float = 5.0
    """To reach the server, its name and the handshake included."""
    answer: float = 10.0
    """All of a request; one that takes longer may have had its effect."""
    picture: float = 3.0
    """A message with a picture; after that its words go alone."""
    file: float = 15.0
    """A message with a track or a person's own file, which is the message."""
    again: float = 10.0
    """No pictures are sent for so long after one that took too long; twice as long each time, at most ten minutes."""
    back_off: float = 60.0
    """The longest pause between two connections that fail."""
    greeting: float = 60.0
    """Until the gateway lets us in after its hello."""


USUAL = Deadlines()


class _Refusal(msgspec.Struct, frozen=True):
    """How Discord says no (docs: Reference, Error Messages)."""

    code: int
    message: str


class _TooMany(msgspec.Struct, frozen=True):
    """How Discord says that it was too often (docs: Rate Limits)."""

    retry_after: float
    everybody: bool = msgspec.field(default=False, name="global")


class Http:
    """One session for everything; it is opened with the first request."""

    def __init__(self, clock: Clock, token: str, api: str = API, deadlines: Deadlines = USUAL) -> None:
        self._clock = clock
        self.deadlines = deadlines
        self._api = api
        self._headers = {"Authorization": f"Bot {token}", "User-Agent": AGENT}
        self._session: aiohttp.ClientSession | None = None
        self.limits = RateLimits()
        self.refusals = 0
        """How often the platform had to say that there were too many requests."""
        self.date = ""
        """What the head of the last answer said of the time."""

    @property
    def session(self) -> aiohttp.ClientSession:
        """The session. How many requests are under way at once is the postman's to bound."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                # No limit here: the postman's hands bound it, and a queue inside of the connector would be one
                # that nobody sees.
                connector=aiohttp.TCPConnector(limit=0),
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        return self._session

    async def close(self) -> None:
        """Close the session; what is under way is cut off."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def ask(
        self,
        route: Route,
        body: Any = None,
        form: Form | None = None,
        *,
        urgent: bool = False,
        free: bool = False,
        seconds: float = 0,
    ) -> Any:
        """The answer to one request; raises NotSent, NoAnswer, SlowDown or Denied.

        `free` is for answers to interactions, which the bot's own limit does not count; `seconds` is the deadline, a
        slow trickle included (0: that of usual requests).
        """
        limited = LimitedRoute(f"{route.method} {route.path}", str(route.major_parameters), free)
        now = self._clock.now()
        # Refused here and not queued: by the time it is its turn the person may have changed course, and only
        # the postman asks again.
        wait = self.limits.free_at(limited, now, urgent=urgent) - now
        if wait > 0:
            raise SlowDown(wait)
        self.limits.take(limited, now)
        status, headers, answer = await self._asked(route, body, form, seconds or self.deadlines.answer)
        self.date = headers.get("Date", "")
        self.limits.note_headers(limited, headers, self._clock.now())
        if status == 204:
            return None
        if 200 <= status < 300 and (reply := _read(answer)) is not None:
            return reply
        if status == 429:
            raise self._too_many(limited, headers, answer)
        # A yes that can't be read, or a server that does not know itself: it may have had its effect.
        if status < 300 or status >= 500:
            raise NoAnswer(f"status {status}")
        raise _denied(status, answer)

    async def patiently(self, route: Route, body: Any = None) -> Any:
        """The same for what nobody waits for: when it is too early, wait for the turn; raises the others."""
        while True:
            try:
                return await self.ask(route, body)
            except SlowDown as slow:
                await asyncio.sleep(slow.milliseconds / 1000)

    async def _asked(
        self, route: Route, body: Any, form: Form | None, seconds: float
    ) -> tuple[int, Mapping[str, str], bytes]:
        limits = aiohttp.ClientTimeout(total=seconds, connect=self.deadlines.connect)
        # Nobody is sent elsewhere: Discord does not do that, and the headers bear the token.
        options: dict[str, Any] = {"headers": self._headers, "timeout": limits, "allow_redirects": False}
        if form is not None:
            options["data"] = aiohttp.FormData(quote_fields=False)
            for field in form:
                options["data"].add_field(**field)
        elif body is not None:
            options["json"] = body
        url = self._api + route.url.removeprefix(Route.BASE)
        try:
            async with self.session.request(route.method, url, **options) as response:
                return response.status, response.headers, await _whole(response)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(f"no connection ({type(error).__name__})") from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise NoAnswer(f"no answer ({type(error).__name__})") from None

    def _too_many(self, limited: LimitedRoute, headers: Mapping[str, str], answer: bytes) -> SlowDown:
        self.refusals += 1
        try:
            no = msgspec.json.decode(answer, type=_TooMany)
            wait, everybody = max(1, round(no.retry_after * SECOND)), no.everybody
        except (msgspec.DecodeError, RecursionError, OverflowError):
            # Not Discord's own words: a guard before it speaks, and to the whole machine.
            wait, everybody = _guarded(headers), True
        self.limits.refused(limited, self._clock.now() + wait, everybody=everybody)
        return SlowDown(wait)


def _guarded(headers: Mapping[str, str]) -> int:
    """Milliseconds that a guard wants to be left alone."""
    wait = headers.get("Retry-After", "")
    return min(MINUTE, max(1, int(wait)) * SECOND) if wait.isascii() and wait.isdecimal() else GUARDED


def _denied(status: int, answer: bytes) -> Trouble:
    """A no of Discord's own, or of whatever stands before it."""
    try:
        no = msgspec.json.decode(answer, type=_Refusal)
    except (msgspec.DecodeError, RecursionError):
        return TurnedAway(f"not discord's answer: status {status}")
    return Denied(status, no.code, no.message)


async def _whole(response: aiohttp.ClientResponse) -> bytes:
    """All of an answer; raises ClientPayloadError for one that has no end."""
    body = bytearray()
    async for piece in response.content.iter_any():
        body += piece
        if len(body) > LONGEST:
            raise aiohttp.ClientPayloadError("the answer is too long")
    return bytes(body)


def _read(body: bytes) -> Any:
    """An answer taken apart; None where there is none or it is no JSON."""
    try:
        return json.loads(body.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None
