"""A whole engine on a real SQLite file in virtual time, with one channel that writes down what it delivers."""

import asyncio
from collections.abc import Callable
from functools import cache
from pathlib import Path

from msgspec import Struct

from bot.app import App
from bot.catalog import Catalog
from bot.channel import Delivered, Hear, Heard, Letter, Limits, Outcome
from bot.clock import SetClock
from bot.core.model.conversation import Conversation
from bot.core.model.events import Event, Pressed, Said, Woke
from bot.core.model.instants import SECOND, Instant
from bot.store import Store, open_store
from bot.vault import Vault, open_vault
from tests.content import CATALOG as CATALOG
from tests.memory import folder_in_memory

MORNING = 1_795_161_600_000
"""2026-11-20 08:00 in London."""


def vault_in(folder: Path, *, fresh: bool = True) -> Vault:
    """The vault of a test; its key lies beside the folder of the database."""
    return open_vault(folder / "key" / "key", None, fresh)


@cache
def _blank() -> tuple[bytes, bytes]:
    """A database without people, and its key: made once, since making the tables takes longer than most tests."""
    with folder_in_memory() as name:
        folder = Path(name)
        store = open_store(f"sqlite:///{folder / 'data' / 'test.sqlite'}", vault_in(folder), 1)
        store.begin(CATALOG.content, "rule")
        store.close()
        return (folder / "data" / "test.sqlite").read_bytes(), (folder / "key" / "key").read_bytes()


def store_in(folder: Path, *, boot: int = 1, catalog: Catalog = CATALOG) -> Store:
    """An open store that has begun."""
    if not (folder / "data").exists():
        for part in ("data", "key"):
            (folder / part).mkdir(parents=True)
        for path, words in zip((folder / "data" / "test.sqlite", folder / "key" / "key"), _blank(), strict=True):
            path.touch(0o600)
            path.write_bytes(words)
    store = open_store(f"sqlite:///{folder / 'data' / 'test.sqlite'}", vault_in(folder), boot)
    store.begin(catalog.content, "rule")
    return store


class Paper:
    """A channel that writes down what it is given; `answer` may decide otherwise."""

    name = "paper"
    limits = Limits()

    def __init__(self, clock: SetClock) -> None:
        self._clock = clock
        self.delivered: list[tuple[Instant, Letter]] = []
        self.answer: Callable[[Letter], Outcome | None] = lambda letter: None

    async def listen(self, hear: Hear) -> None:
        await asyncio.Event().wait()

    async def deliver(self, letter: Letter) -> Outcome:
        outcome = self.answer(letter)
        if outcome is not None:
            return outcome
        if letter.take_away:
            return Delivered()
        self.delivered.append((self._clock.now(), letter))
        return Delivered(str(letter.id))


class Kept(Struct, frozen=True):
    """A whole world that stands still, for others to go on from."""

    files: dict[Path, bytes]
    now: Instant
    boots: int
    keys: int
    delivered: tuple[tuple[Instant, Letter], ...]


ADMINS = frozenset({("paper", "chief")})
"""Who may write /admin in every world."""


class World:
    """An engine that is started, stopped and killed at will; time moves only when told to."""

    def __init__(self, folder: Path, now: Instant = MORNING, zone: str = "Europe/London") -> None:
        self.folder = folder
        self.clock = SetClock(now)
        self.paper = Paper(self.clock)
        self.zone = zone
        self.boots = 0
        self.keys = 0
        self.app: App | None = None
        self.catalog = CATALOG

    async def start(self) -> None:
        self.boots += 1
        store = store_in(self.folder, boot=self.boots, catalog=self.catalog)
        self.app = App(store, self.catalog, self.clock, admins=ADMINS)
        await self.app.start([self.paper])
        await self.app.settle()

    async def stop(self) -> None:
        assert self.app is not None
        await self.app.stop()
        self.app = None

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    async def kept(self) -> Kept:
        """All that there is, stopped; the next start goes on with it."""
        await self.stop()
        there = (path for path in self.folder.rglob("*") if path.is_file())
        files = {path.relative_to(self.folder): path.read_bytes() for path in there}
        return Kept(files, self.clock.now(), self.boots, self.keys, tuple(self.paper.delivered))

    def becomes(self, kept: Kept) -> None:
        """In a folder of its own, where the other one stood still; nothing has been started here yet."""
        for name, words in kept.files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch(0o600)
            path.write_bytes(words)
        self.clock.set(kept.now)
        self.boots, self.keys = kept.boots, kept.keys
        self.paper.delivered.extend(kept.delivered)

    async def close(self) -> None:
        """The end of this world."""
        await self.stop()

    async def happens(self, event: Event, chat: str = "ilze") -> list[Letter]:
        """An event, and the letters that are delivered because of it."""
        assert self.app is not None
        before = len(self.paper.delivered)
        if isinstance(event, Woke):
            await self.app.alarm.wake_due()
        else:
            self.keys += 1
            await self.app.hear(Heard("paper", chat, str(self.keys), event, zone=self.zone))
        await self.app.settle()
        return [letter for _, letter in self.paper.delivered[before:]]

    async def says(self, text: str, chat: str = "ilze") -> list[str]:
        return [letter.text for letter in await self.happens(Said(text), chat)]

    async def taps(self, button: str, chat: str = "ilze") -> list[Letter]:
        """Press a button under the latest words that have some."""
        prompt = max((letter.prompt for _, letter in self.paper.delivered if letter.chat == chat), default=0)
        return await self.happens(Pressed(prompt, button), chat)

    async def wait(self, seconds: float) -> list[Letter]:
        """Time passes, wake by wake."""
        assert self.app is not None
        before = len(self.paper.delivered)
        await self.app.travel_to(self.clock.now() + round(seconds * SECOND))
        return [letter for _, letter in self.paper.delivered[before:]]

    async def person(self, chat: str = "ilze") -> Conversation | None:
        assert self.app is not None
        return await self.app.writer.call(self.app.store.find, "paper", chat)
