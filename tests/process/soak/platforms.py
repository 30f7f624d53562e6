"""Both platforms on this machine, as people see them, and what goes wrong there and on the disk."""

import asyncio
import sqlite3
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from itertools import chain
from pathlib import Path
from random import Random
from typing import TypeVar

from aiohttp import web

import tests.adapters.discord.server as discord
import tests.adapters.telegram.server as telegram
from tests.adapters.discord.api import TOKEN as DISCORD_TOKEN
from tests.adapters.discord.forms import Sent as DiscordSent
from tests.adapters.telegram.api import TOKEN as TELEGRAM_TOKEN
from tests.adapters.telegram.api import Sent as TelegramSent
from tests.process.soak.people import Button, Shown

KEPT = 6
"""Messages of a chat that its platform remembers: enough for every edit."""
BEHIND = 3000
"""Events of a gateway's session that can be told again."""
FAULTS = 3.0
"""Seconds from one fault to the next, on average."""
SENDS: tuple[telegram.Kind, ...] = ("429", "500", "502", "no JSON", "drop before", "drop after", "hang after")
POLLS: tuple[telegram.Kind, ...] = ("429", "500", "502", "no JSON", "drop before", "drop after")
POSTS: tuple[discord.Kind, ...] = (
    *("429", "429 global", "500", "502 before", "502 after", "no JSON", "drop before", "drop after", "hang after"),
)
PAGES = (401, 403, 409, 502, 503)
"""What a proxy in between answers, with a page of its own."""
PAGE = "<html><title>Access</title><body>The administrator of this network does not allow that.</body></html>"


class Rough:
    """A way to a platform on which a proxy answers instead, or nobody does."""

    def __init__(self) -> None:
        self.hangs_until = 0.0
        self.pages: list[int] = []

    async def answers(self, request: web.Request) -> web.StreamResponse | None:
        """What is answered instead; None: the platform answers."""
        if request.method == "GET" and "gateway" in request.path:
            return None
        if (left := self.hangs_until - time.monotonic()) > 0:
            await asyncio.sleep(left)
            return _cut(request)
        if self.pages:
            return web.Response(text=PAGE, status=self.pages.pop(), content_type="text/html")
        return None


class RoughTelegram(telegram.Server, Rough):
    """Telegram, behind it."""

    def __init__(self, *given: object) -> None:
        telegram.Server.__init__(self, *given)  # type: ignore[arg-type]
        Rough.__init__(self)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        return await self.answers(request) or await super().handle(request)


class RoughDiscord(discord.Server, Rough):
    """Discord, behind it."""

    def __init__(self, *given: object) -> None:
        discord.Server.__init__(self, *given)  # type: ignore[arg-type]
        Rough.__init__(self)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        return await self.answers(request) or await super().handle(request)


See = Callable[[int, Shown], None]


class Platforms:
    """Both; `see` is told what anybody's phone shows."""

    def __init__(self, tg: RoughTelegram, dc: RoughDiscord, see: See) -> None:
        self.tg = tg
        self.dc = dc
        self.letters: Counter[str] = Counter()
        """Channel -> what phones have shown."""
        self.faults: Counter[str] = Counter()
        self._see = see
        self._forgotten: dict[str, int] = {}
        tg.api.on_shown, dc.api.on_shown = self._shown_in_telegram, self._shown_in_discord

    @property
    def settings(self) -> dict[str, str]:
        """What the program has to know of them."""
        telegram_ = {"EASEBACK_TELEGRAM_TOKEN": TELEGRAM_TOKEN, "EASEBACK_TELEGRAM_API": self.tg.url}
        return telegram_ | {"EASEBACK_DISCORD_TOKEN": DISCORD_TOKEN, "EASEBACK_DISCORD_API": self.dc.url}

    def _shown_in_telegram(self, sent: TelegramSent) -> None:
        self.letters["telegram"] += 1
        buttons = tuple(Button(each["text"], each["callback_data"]) for each in chain.from_iterable(sent.keyboard))
        if not sent.edited:
            self._see(sent.chat, Shown(sent.id, buttons))

    def _shown_in_discord(self, sent: DiscordSent) -> None:
        self.letters["discord"] += 1
        buttons = tuple(Button(each["label"], each["custom_id"]) for each in sent.buttons)
        person = next(who for who, home in self.dc.api.homes.items() if home == sent.chat)
        if not sent.edited:
            self._see(person, Shown(sent.id, buttons))

    def forget(self) -> None:
        """What lies long back; nobody asks for it."""
        tg, dc = self.tg.api, self.dc.api
        for long in (tg.shown, tg.confirmed, tg.polls, tg.answered, tg.uploads, dc.shown):
            long.clear()
        tg.sent = _newest(tg.sent)
        dc.sent = _newest(dc.sent)
        for said in dc.messages.values():
            del said[:-KEPT]
        for id in list(dc.interactions)[:-200]:
            del dc.interactions[id]
        old = time.monotonic() - 300
        dc._nonces = {key: made for key, made in dc._nonces.items() if made[0] > old}
        for session in dc.gate.sessions.values():
            for number in range(self._forgotten.get(session.id, 0), len(session.told) - BEHIND):
                session.told[number] = {}
                self._forgotten[session.id] = number

    # What goes wrong.

    async def go_wrong(self, chance: Random, database: Path) -> None:
        """One thing after another, until cancelled."""
        ways: dict[str, Callable[[], None]] = {
            "a send": lambda: self._fails(self.tg, ("sendMessage", "sendPhoto"), SENDS, chance),
            "a poll": lambda: self._fails(self.tg, ("getUpdates",), POLLS, chance),
            "a post": lambda: self._fails(self.dc, ("POST /channels/{}/messages",), POSTS, chance),
            "a proxy's page": lambda: chance.choice((self.tg, self.dc)).pages.append(chance.choice(PAGES)),
        }
        weights = {"a send": 8, "a poll": 3, "a post": 8, "a proxy's page": 3, "hangs": 1, "gateway": 1, "disk": 1}
        while True:
            await asyncio.sleep(chance.expovariate(1 / FAULTS))
            what = chance.choices([*weights], [*weights.values()])[0]
            self.faults[what] += 1
            match what:
                case "hangs":
                    side: Rough = chance.choice((self.tg, self.dc))
                    side.hangs_until = time.monotonic() + chance.uniform(2, 40)
                case "gateway":
                    await self.dc.api.gate.hang_up(chance.choice((4000, 4008, 1012)))
                case "disk":
                    await asyncio.to_thread(_hold, database, chance.choice((0.2, 1, 3, 7)))
                case _:
                    ways[what]()

    @staticmethod
    def _fails(side: RoughTelegram | RoughDiscord, of: tuple[str, ...], kinds: tuple[str, ...], chance: Random) -> None:
        side.fails(chance.choice(of), chance.choice(kinds), seconds=chance.choice((1, 2, 5)))  # type: ignore[arg-type]


class InTelegram:
    """Telegram as a person sees it."""

    def __init__(self, platforms: Platforms) -> None:
        self._api = platforms.tg.api

    async def says(self, who: int, text: str) -> None:
        self._api.says(who, text)

    async def presses(self, who: int, shown: Shown, button: Button) -> None:
        self._api.presses_data(who, button.data, shown.id)


class InDiscord:
    """Discord as a person sees it."""

    def __init__(self, platforms: Platforms) -> None:
        self._api = platforms.dc.api

    async def says(self, who: int, text: str) -> None:
        await self._api.says(who, text)

    async def presses(self, who: int, shown: Shown, button: Button) -> None:
        await self._api.presses_id(who, button.data, message=shown.id)


@asynccontextmanager
async def serving(see: See) -> AsyncIterator[Platforms]:
    """Both, until the end of the block."""
    async with telegram.serving(kind=RoughTelegram) as tg, discord.serving(kind=RoughDiscord) as dc:
        assert isinstance(tg, RoughTelegram)
        assert isinstance(dc, RoughDiscord)
        yield Platforms(tg, dc, see)


def _hold(database: Path, seconds: float) -> None:
    """Somebody else writes, and takes long: what a disk looks like that answers slowly."""
    with closing(sqlite3.connect(database, isolation_level=None, timeout=1)) as other:
        try:
            other.execute("BEGIN IMMEDIATE")
            time.sleep(seconds)
            other.execute("ROLLBACK")
        except sqlite3.OperationalError:
            return  # the program itself was quicker


Key = TypeVar("Key")
Sent = TypeVar("Sent", TelegramSent, DiscordSent)


def _newest(sent: dict[Key, Sent]) -> dict[Key, Sent]:
    """The newest messages of each chat."""
    left, seen = {}, Counter[int]()
    for key, each in reversed(sent.items()):
        seen[each.chat] += 1
        if seen[each.chat] <= KEPT:
            left[key] = each
    return dict(reversed(left.items()))


def _cut(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
