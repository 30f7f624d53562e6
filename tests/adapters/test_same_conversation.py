"""One model of a person drives the terminal, Telegram and Discord, each with a whole engine behind it: the conversation
is the same, word for word, second for second, and so is what is kept of the person.
"""

import asyncio
import io
import os
import re
from contextlib import suppress
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from adapters.terminal import Terminal, transcript
from bot.app import App
from bot.channel import Heard, Letter
from bot.core.model.conversation import Conversation
from bot.core.model.events import Event, Pressed, Said
from bot.core.model.instants import Instant
from bot.core.model.messages import Urgency
from tests.adapters.telegram.bot import until
from tests.depth import DEEP
from tests.engine.world import CATALOG, MORNING, World, store_in
from tests.memory import folder_in_memory
from tests.process.served import WAY_IN
from tests.transcripts.discord import ILZE as ILZE_THERE
from tests.transcripts.discord import DiscordWorld
from tests.transcripts.telegram import ILZE, TelegramWorld

EXAMPLES = 60 if DEEP else 4
ZONE = "Europe/London"
_CODE = re.compile(r"\bEB(?:-\w{4}){3}\b", re.IGNORECASE)

SAID = (
    *("hello", "stop", "start", "pause", "go on", "next", "back", "it hurts", "I feel dizzy", "too much", "qwrtz"),
    *("numb between my legs", "I want to die", "mir ist schwindelig", "у меня болит грудь", "<b>&* _x_</b>"),
    *("settings", "privacy", "my numbers", "remind me", "holiday", "how long", "language", "why", "no", "yes"),
)
Act = tuple[str, str | int]
ACTS = st.one_of(
    st.tuples(st.just("says"), st.sampled_from(SAID)),
    st.tuples(st.just("taps"), st.integers(0, 5)),
    st.tuples(st.just("taps"), st.integers(0, 1)),
    st.tuples(st.just("waits"), st.sampled_from([1, 4, 20, 70, 200, 700, 86_400])),
)
STRANGER: list[Act] = [("says", "hello")]
LYING_DOWN: list[Act] = [*STRANGER, *(("picks", label) for label in WAY_IN)]


class TerminalWorld(World):
    """An engine with a terminal before it, typed into through a pipe; the terminal's own record tells what it said."""

    def __init__(self, folder: Path, now: Instant, zone: str, language: str = "en") -> None:
        super().__init__(folder, now, zone)
        self.language = language
        self.record = folder / "record.chat"
        self.heard = 0
        self._ears: asyncio.Task[None] | None = None

    async def start(self) -> None:
        reading, self._keys = os.pipe()
        self._given = os.fdopen(reading, encoding="utf-8")
        self.app = App(store_in(self.folder), CATALOG, self.clock)
        terminal = Terminal(
            self.clock, self.app, "me", self.zone, self.language,
            input=self._given, output=io.StringIO(), record=self.record, plain=True, greet=False,
        )  # fmt: skip
        shown = terminal.deliver

        async def deliver(letter: Letter) -> object:
            if not letter.take_away:
                self.paper.delivered.append((self.clock.now(), letter))
            return await shown(letter)

        terminal.deliver = deliver  # type: ignore[method-assign,assignment]
        await self.app.start([terminal])
        self._ears = asyncio.create_task(terminal.listen(self._hear))

    async def stop(self) -> None:
        os.close(self._keys)
        assert self._ears is not None
        with suppress(asyncio.CancelledError):
            await self._ears
        self._given.close()
        await super().stop()

    async def _hear(self, heard: Heard) -> None:
        assert self.app is not None
        await self.app.hear(replace(heard, zone=self.zone))
        self.heard += 1

    async def happens(self, event: Event, chat: str = "") -> list[Letter]:
        assert self.app is not None
        before = self.heard
        words = event.text if isinstance(event, Said) else self._label(event)
        os.write(self._keys, f"{words}\n".encode())
        await until(lambda: self.heard > before)
        await self.app.settle()
        return []

    def _label(self, event: Event) -> str:
        assert isinstance(event, Pressed)
        letters = [letter for _, letter in self.paper.delivered if letter.prompt == event.prompt]
        return next(choice.label for choice in letters[-1].choices if choice.id == event.button)


class Person:
    """Somebody in one of the worlds."""

    def __init__(self, world: World, channel: str, chat: str) -> None:
        self.world = world
        self._channel = channel
        self._chat = chat

    async def does(self, act: Act) -> None:
        """One act; a tap takes one of the buttons that were shown last, if nothing without buttons has been said since:
        a terminal has nothing to tap there any more."""
        match act:
            case "says", str(words):
                await self.world.happens(Said(words))
            case "taps", int(number):
                if (offered := self._offered()) is not None:
                    choice = offered.choices[number % len(offered.choices)]
                    await self.world.happens(Pressed(offered.prompt, choice.id))
            case "picks", str(label):
                letters = [each for _, each in reversed(self.world.paper.delivered)]
                letter, choice = next((e, c) for e in letters for c in e.choices if c.label == label)
                await self.world.happens(Pressed(letter.prompt, choice.id))
            case "waits", int(seconds):
                await self.world.wait(seconds)

    def _offered(self) -> Letter | None:
        for _, letter in reversed(self.world.paper.delivered):
            if letter.choices:
                return letter
            if not letter.edits and letter.urgency is not Urgency.CUE:
                return None
        return None

    @property
    def told(self) -> str:
        """All that was said, as a transcript, without alt texts: Telegram has none."""
        zone, delivered = ZoneInfo(ZONE), self.world.paper.delivered
        said = [(at, replace(each, alt="", described=False)) for at, each in delivered]
        lines = [transcript.spoken(each, at, zone, edited=bool(each.edits)) for at, each in said]
        return _CODE.sub("EB-CODE", "\n".join(lines))

    async def known(self) -> Conversation | None:
        """What is kept of the person."""
        assert self.world.app is not None
        found = await self.world.app.writer.call(self.world.app.store.find, self._channel, self._chat)
        return found


async def _played(person: Person, acts: list[Act]) -> tuple[str, Conversation | None]:
    await person.world.start()
    try:
        for act in acts:
            await person.does(act)
        return person.told, await person.known()
    finally:
        await person.world.close()


async def _everywhere(acts: list[Act], folder: Path) -> dict[str, tuple[str, Conversation | None]]:
    discord = DiscordWorld(folder / "discord", MORNING, ZONE)
    people = {
        "terminal": Person(TerminalWorld(folder / "terminal", MORNING, ZONE), "terminal", "me"),
        "telegram": Person(TelegramWorld(folder / "telegram", MORNING, ZONE), "telegram", str(ILZE)),
        "discord": Person(discord, "discord", str(discord.api.home(ILZE_THERE))),
    }
    return {where: await _played(person, acts) for where, person in people.items()}


@settings(
    max_examples=EXAMPLES,
    database=None,
    derandomize=not DEEP,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.sampled_from([STRANGER, LYING_DOWN]), st.lists(ACTS, min_size=5, max_size=30 if DEEP else 12))
def test_the_same_person_has_the_same_conversation_everywhere(beginning: list[Act], acts: list[Act]) -> None:
    with folder_in_memory() as name:
        told = asyncio.run(_everywhere([*beginning, *acts], Path(name)))
    assert told["telegram"] == told["terminal"]
    assert told["discord"] == told["terminal"]


def test_a_whole_short_session_is_the_same_everywhere() -> None:
    with folder_in_memory() as name:
        told = asyncio.run(_everywhere([*LYING_DOWN, ("waits", 200), ("picks", "4")], Path(name)))
    (words, known), *others = told.values()
    assert others == [(words, known)] * 2
    assert "Lie on your back" in words
    assert known is not None
    assert known.completed == 1
