"""The way into Discord: where the gateway is, how many connections it wants, and how often we may still identify.

Theory of operation. A new session costs one IDENTIFY, of which a bot has a thousand a day; resuming an old one costs
nothing. Whoever uses them up has its token taken away, and then nobody hears anything until an operator is there. What
uses them up is never one bad event but a loop: a session that Discord drops as soon as it is there, over and over. So
the gate asks Discord before each one how many are left and when the day ends. While there are plenty, five seconds lie
between two, which is all that Discord asks for. Below `SCARCE` the time that is left is divided by their number, so the
last one is spent when the day is over; with none left it waits for the next day. All shards stand at one gate.

House rules: a session that lives is resumed and never comes here; the count is Discord's, so a restart forgets nothing.
"""

import asyncio
import logging
from typing import Any

from discord.http import Route
from msgspec import Struct

from adapters.discord.http import Http
from adapters.discord.trouble import Denied, Trouble
from bot.channel import TokenRefused

# A thousand a day is what a bot has (docs: Gateway, Session Start Limit). As long as a hundred are left no
# haste does harm; below that a loop of ours would use up the day in minutes, and Discord takes the token away
# for that.
SCARCE = 100
"""Identifies left at which the rest of the day is shared out among them."""
# One identify in five seconds for each slot of `max_concurrency`, which is one for a bot of our size (docs:
# Gateway, Rate Limiting).
APART = 5.0
"""Seconds between two identifies."""

log = logging.getLogger(__name__)


class Gateway(Struct, frozen=True):
    """Where to connect, in how many connections, and how many seconds to wait before identifying."""

    address: str
    shards: int
    wait: float


class IdentifyGate:
    """Lets one shard at a time identify."""

    def __init__(self, http: Http) -> None:
        self._http = http
        self._turn = asyncio.Lock()
        self.identified = 0
        """How often a shard was let in anew."""

    async def find(self) -> Gateway:
        """What the gateway wants; raises TokenRefused for a token that is none, and Trouble."""
        try:
            reply = await self._http.patiently(Route("GET", "/gateway/bot"))
            return _gateway(reply)
        except Denied as denied:
            if denied.status != 401:
                raise
            # In Discord's own form: a page with that status is no Denied.
            raise unknown_token() from None
        except (LookupError, TypeError, ValueError):
            raise Trouble("what the gateway wants can't be read") from None

    async def wait(self, gateway: Gateway) -> None:
        """Wait for the turn to identify."""
        # One after the other, however many shards want to: they all draw from the same thousand, and the second
        # waits while the first one's pause runs.
        async with self._turn:
            if gateway.wait:
                log.warning("few new sessions are left today; waiting %d s", gateway.wait)
                await asyncio.sleep(gateway.wait)
            elif self.identified:
                await asyncio.sleep(APART)
            self.identified += 1


def unknown_token() -> TokenRefused:
    """The token is not accepted."""
    return TokenRefused(
        "Discord does not know this token. Copy it from the developer portal (Bot, Reset Token) into "
        "EASEBACK_DISCORD_TOKEN"
    )


def _gateway(reply: Any) -> Gateway:
    limit = reply["session_start_limit"]
    left, reset = int(limit["remaining"]), float(limit["reset_after"]) / 1000
    # None left: wait until the day is over. Few left: as far apart as the rest of the day allows. So a bug that
    # drops every session costs hearing, late, and never the token.
    wait = reset if left <= 0 else reset / left if left < SCARCE else 0.0
    return Gateway(str(reply["url"]), max(1, int(reply["shards"])), wait)
