"""The way to Discord's REST API: the library's routes and payloads over one aiohttp session.

House rules: it never waits and never tries again by itself, because only who asks knows whether a second time does
harm; whether a request can have had an effect is told apart; nothing that is logged holds the token or anybody's words.
"""

import asyncio
import json
from collections.abc import Mapping, Sequence
from typing import Any

import aiohttp
from discord import __version__
from discord.http import Route

from adapters.discord.lanes import Lane, Lanes
from adapters.discord.trouble import Denied, NoAnswer, NotSent, SlowDown
from bot.channel import Clock
from bot.core.model.instants import MINUTE, SECOND

API = "https://discord.com/api/v10"
CONNECT = 5.0
"""Seconds to reach the server."""
ANSWER = 20.0
"""Seconds that an answer may take; one that takes longer may have had its effect."""
AGENT = f"DiscordBot (Easeback, discord.py {__version__})"
Form = Sequence[Mapping[str, Any]]


class Wire:
    """One session for everything; it is opened with the first request."""

    def __init__(self, clock: Clock, token: str, api: str = API) -> None:
        self._clock = clock
        self._api = api
        self._headers = {"Authorization": f"Bot {token}", "User-Agent": AGENT}
        self._session: aiohttp.ClientSession | None = None
        self.lanes = Lanes()
        self.refusals = 0
        """How often the platform had to say that there were too many requests."""

    @property
    def session(self) -> aiohttp.ClientSession:
        """The session. How many requests are under way at once is the postman's to bound."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0), cookie_jar=aiohttp.DummyCookieJar()
            )
        return self._session

    async def close(self) -> None:
        """Close the session; what is under way is cut off."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def ask(
        self, route: Route, body: Any = None, form: Form | None = None, *, urgent: bool = False, free: bool = False
    ) -> Any:
        """The answer to one request; raises NotSent, NoAnswer, SlowDown or Denied.

        `free` is for answers to interactions, which the bot's own limit does not count.
        """
        lane = Lane(f"{route.method} {route.path}", str(route.major_parameters), free)
        now = self._clock.now()
        wait = self.lanes.free_at(lane, now, urgent=urgent) - now
        if wait > 0:
            raise SlowDown(wait)
        self.lanes.take(lane, now)
        status, headers, answer = await self._asked(route, body, form)
        self.lanes.told(lane, headers, self._clock.now())
        if 200 <= status < 300:
            return answer
        if status == 429:
            raise self._too_many(lane, headers, answer)
        if status >= 500 or not isinstance(answer, dict):
            raise NoAnswer(f"status {status}") if status >= 500 else Denied(status, 0, "the answer can't be read")
        raise Denied(status, _code(answer), str(answer.get("message", "")))

    async def patiently(self, route: Route, body: Any = None) -> Any:
        """The same for what nobody waits for: when it is too early, wait for the turn; raises the others."""
        while True:
            try:
                return await self.ask(route, body)
            except SlowDown as slow:
                await asyncio.sleep(slow.milliseconds / 1000)

    async def _asked(self, route: Route, body: Any, form: Form | None) -> tuple[int, Mapping[str, str], Any]:
        limits = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT, sock_read=ANSWER)
        given: dict[str, Any] = {"headers": self._headers, "timeout": limits}
        if form is not None:
            given["data"] = aiohttp.FormData(quote_fields=False)
            for field in form:
                given["data"].add_field(**field)
        elif body is not None:
            given["json"] = body
        url = self._api + route.url.removeprefix(Route.BASE)
        try:
            async with self.session.request(route.method, url, **given) as response:
                return response.status, response.headers, _read(await response.read())
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(f"no connection ({type(error).__name__})") from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise NoAnswer(f"no answer ({type(error).__name__})") from None

    def _too_many(self, lane: Lane, headers: Mapping[str, str], answer: Any) -> SlowDown:
        self.refusals += 1
        told = answer if isinstance(answer, dict) else {}
        try:
            wait = round(float(told.get("retry_after", headers.get("Retry-After", 60))) * SECOND)
        except (TypeError, ValueError):
            wait = MINUTE
        wait = max(wait, 1)
        # Without words in JSON it is the guard before Discord that speaks, and to the whole machine.
        everybody = bool(told.get("global")) or not told
        self.lanes.refused(lane, self._clock.now() + wait, everybody=everybody)
        return SlowDown(wait, told=True)


def _read(body: bytes) -> Any:
    """An answer taken apart; None where there is none or it is no JSON."""
    try:
        return json.loads(body.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None


def _code(answer: dict[str, Any]) -> int:
    code = answer.get("code")
    return code if isinstance(code, int) else 0
