"""People who live while the program is watched: sessions, texts, charts, and now and then "delete"."""

import asyncio
from collections.abc import Iterator, Mapping
from functools import cache
from random import Random
from typing import Protocol

from msgspec import Struct

from bot.catalog.labels import labels_of
from bot.catalog.library import content_folder, read_library
from tests.simulation.people import WAY

QUIET = 75.0
"""Seconds without a message after which somebody puts the phone away."""
TEXTS = (
    *("hello", "help", "how long", "my numbers", "export my data", "settings", "remind me at 19:00", "7", "privacy"),
    *("it hurts", "I feel dizzy", "stop", "pause", "next", "qwrtz", "what is this for and why does it work", "English"),
    "I was at work all day and then I went shopping, and now my back is a little tired but I think it is fine " * 9,
)
DELETE, DELETE_ALL = "delete", "delete-all"


class Button(Struct, frozen=True):
    """One that can be pressed: what it is called, and what the platform needs to know of it."""

    label: str
    data: str


class Shown(Struct, frozen=True):
    """A message on somebody's phone."""

    id: int
    buttons: tuple[Button, ...]


class Side(Protocol):
    """A platform as a person sees it."""

    async def says(self, who: int, text: str) -> None: ...

    async def presses(self, who: int, shown: Shown, button: Button) -> None: ...


@cache
def ids() -> Mapping[str, str]:
    """What buttons are called, in every language -> their ids."""
    library = read_library(content_folder())
    return {label: button for button, labels in labels_of(library).items() for label in labels}


class Person:
    """One person on one platform."""

    def __init__(self, who: int, side: Side, chance: Random, pause: float) -> None:
        """`pause` is how many seconds pass between two visits, on average."""
        self.who = who
        self._side = side
        self._chance = chance
        self._pause = pause
        self._shown: asyncio.Queue[Shown] = asyncio.Queue(64)

    def sees(self, shown: Shown) -> None:
        """The phone shows something; what is not looked at for long is never looked at."""
        if self._shown.full():
            self._shown.get_nowait()
        self._shown.put_nowait(shown)

    async def live(self) -> None:
        """Until cancelled."""
        await asyncio.sleep(self._chance.uniform(0, min(self._pause, 60)))
        while True:
            await self._visit()
            if self._chance.random() < 0.15:
                await self._leave()
            await asyncio.sleep(self._chance.expovariate(1 / self._pause))

    async def _visit(self) -> None:
        while not self._shown.empty():
            self._shown.get_nowait()
        await self._side.says(self.who, self._chance.choice(("start", "start", "hello")))
        begun = 0
        while (shown := await self._next()) is not None:
            offered = [ids().get(button.label, "") for button in shown.buttons]
            begun += "start" in offered
            if begun > 2:
                return
            await self._reacts(shown, offered)

    async def _next(self) -> Shown | None:
        """The next message; None: for a long time there was none."""
        try:
            async with asyncio.timeout(QUIET):
                return await self._shown.get()
        except TimeoutError:
            return None

    async def _reacts(self, shown: Shown, offered: list[str]) -> None:
        dice = self._chance.random()
        await asyncio.sleep(self._chance.uniform(0.3, 4))
        if dice < 0.04:
            await self._side.says(self.who, self._chance.choice(TEXTS))
        elif not offered or ("pause" in offered and dice < 0.95):
            return  # hands-free: whoever lies there does nothing
        elif dice < 0.08:
            await self._side.presses(self.who, shown, self._chance.choice(shown.buttons))
        else:
            await self._side.presses(self.who, shown, shown.buttons[_choice(offered)])

    async def _leave(self) -> None:
        """Have everything deleted, and come back one day as a stranger."""
        await self._side.says(self.who, DELETE)
        while (shown := await self._next()) is not None:
            for button in shown.buttons:
                if ids().get(button.label) == DELETE_ALL:
                    await self._side.presses(self.who, shown, button)
                    return


def _choice(offered: list[str]) -> int:
    wanted: Iterator[int] = (offered.index(button) for button in ("6", *WAY, "start") if button in offered)
    return next(wanted, 0)
