"""Two worlds to play a script in: the core alone, saved and restored at every turn; and the real engine on a real file,
stopped and started between all lines. Each in three weathers: calm, wake-ups 3 s late, wake-ups doubled.
"""

from typing import Literal, Protocol

from msgspec import Struct
from msgspec.structs import replace

from bot.app import App
from bot.channel import Enclosed, Letter
from bot.core.machine.turn import next_wake, take_turn
from bot.core.model.conversation import Conversation, newcomer, restored, saved
from bot.core.model.events import Event, Lost, Woke
from bot.core.model.instants import SECOND, Instant
from bot.core.model.messages import Message
from tests.engine.world import CATALOG, Kept, World

Weather = Literal["calm", "late", "doubled"]
LATE = 3 * SECOND
FIRST, OTHER = "ilze", "other"
"""The chat of a script, and the second one of those that have two."""
Opening = tuple[str, ...]


class CoreAfter(Struct, frozen=True):
    """Where an opening has led the core alone."""

    now: Instant
    person: Conversation | None
    said: tuple[tuple[Instant, Letter], ...]
    messages: tuple[Message, ...]
    cards: frozenset[str]


_CORE_AFTER: dict[object, CoreAfter] = {}
_STORE_AFTER: dict[object, Kept] = {}
"""Where openings have led, by all that decides it: hundreds of scripts begin in some thirty ways."""


class Stage(Protocol):
    """A world as a script sees it."""

    weather: Weather
    """May change on the way: openings are always calm."""
    said: list[tuple[Instant, Letter]]
    """Every letter that came, and when; `edits` is set where it changed an earlier one."""

    @property
    def now(self) -> Instant:
        """The instant it is there."""

    async def took_up(self, opening: Opening) -> bool:
        """Go on from where this opening has led before, in another script; False: nobody has played it from here."""

    async def played(self, opening: Opening) -> None:
        """It has been played up to its end."""

    async def happens(self, event: Event, chat: str = FIRST) -> None:
        """Something happens now."""

    async def pass_to(self, at: Instant) -> None:
        """Time passes, wake by wake, all that are due until then; late ones may take a little longer."""

    async def away_to(self, at: Instant) -> None:
        """Easeback is gone until then, and wakes."""

    async def between(self) -> None:
        """Between two lines."""

    async def close(self) -> None:
        """The end."""


class CoreStage:
    """The core alone: no store, no postman; what the postman would let pass away is let pass away."""

    def __init__(self, now: Instant, zone: str, weather: Weather, language: str = "en") -> None:
        self.now = now
        self.said: list[tuple[Instant, Letter]] = []
        self.messages: list[Message] = []
        """All that the core said, whether or not it was sent."""
        self.weather = weather
        self._person: Conversation | None = newcomer(now, language, zone)
        self._zone, self._language = zone, language
        self._cards: set[str] = set()
        self._begins = (now, zone, language)

    async def took_up(self, opening: Opening) -> bool:
        after = _CORE_AFTER.get((opening, self._begins))
        if after is None:
            return False
        self.now, self._person = after.now, after.person
        self.said, self.messages, self._cards = list(after.said), list(after.messages), set(after.cards)
        return True

    async def played(self, opening: Opening) -> None:
        _CORE_AFTER[opening, self._begins] = CoreAfter(
            self.now, self._person, tuple(self.said), tuple(self.messages), frozenset(self._cards)
        )

    async def happens(self, event: Event, chat: str = FIRST) -> None:
        person = self._person or newcomer(self.now, self._language, self._zone)
        turn = take_turn(person, event, self.now, CATALOG.content)
        self.messages += turn.messages
        self._person = restored(saved(turn.conversation)) if turn.conversation is not None else None
        replaced = {m.card: n for n, m in enumerate(turn.messages) if m.card}
        for number, message in enumerate(turn.messages):
            if not message.card or replaced[message.card] == number:
                await self._say(message)

    async def pass_to(self, at: Instant) -> None:
        late = LATE if self.weather == "late" else 0
        while (wake := self._next_wake()) is not None and wake <= at:
            self.now = max(self.now, wake + late)
            await self.happens(Woke())
            if self.weather == "doubled":
                await self.happens(Woke())
        self.now = max(self.now, at)

    async def away_to(self, at: Instant) -> None:
        self.now = at
        await self.happens(Woke())

    async def between(self) -> None:
        """Saved and restored at every turn anyway."""

    async def close(self) -> None:
        """Nothing to close."""

    def _next_wake(self) -> Instant | None:
        if self._person is None:
            return None
        wakes = next_wake(self._person, CATALOG.content)
        return min((at for at in (wakes.answer_at, wakes.call_at) if at is not None), default=None)

    async def _say(self, message: Message) -> None:
        if (
            message.course_version is not None
            and self._person is not None
            and message.course_version != self._person.course_version
        ):
            return
        if message.expires is not None and message.expires <= self.now:
            if message.must and self._person is not None:
                await self.happens(
                    Lost(self._person.course_version if message.course_version is None else message.course_version)
                )
            return
        words = CATALOG.words(message)
        edits = message.card if message.card in self._cards else ""
        self._cards |= {message.card} - {""}
        letter = Letter(
            0, "", words.text, message.urgency, words.choices, message.prompt, message.silent, words.alt, edits=edits
        )
        file = message.document
        enclosed = None if file is None else Enclosed(file.name, file.media, file.content)
        self.said.append((self.now, replace(letter, enclosed=enclosed)))


class StoreStage:
    """The real engine on a real file."""

    def __init__(self, world: World, weather: Weather) -> None:
        self._world = world
        self.weather = weather
        self.said = self._world.paper.delivered
        self._begins = (world.clock.now(), world.zone)

    async def took_up(self, opening: Opening) -> bool:
        after = _STORE_AFTER.get((opening, self._begins)) if type(self._world) is World else None
        if after is None:
            return False
        self._world.becomes(after)
        return True

    async def played(self, opening: Opening) -> None:
        """What stands before the engine remembers as well, and is not copied."""
        if type(self._world) is World:
            _STORE_AFTER[opening, self._begins] = await self._world.kept()

    @property
    def now(self) -> Instant:
        return self._world.clock.now()

    async def happens(self, event: Event, chat: str = FIRST) -> None:
        await self._started()
        await self._world.happens(event, chat)

    async def pass_to(self, at: Instant) -> None:
        app = await self._started()
        if self.weather == "calm":
            await app.travel_to(at)
            return
        late = LATE if self.weather == "late" else 0
        while (wake := await app.alarm.next_at()) is not None and wake <= at:
            self._world.clock.set(max(self.now, wake + late))
            await app.settle()
            if self.weather == "doubled":
                await self._wake_again()
        self._world.clock.set(max(self.now, at))

    async def away_to(self, at: Instant) -> None:
        await self._started()
        await self._world.stop()
        self._world.clock.set(at)
        await self._started()

    async def between(self) -> None:
        await self._started()
        await self._world.restart()

    async def close(self) -> None:
        await self._world.close()

    async def _started(self) -> App:
        if self._world.app is None:
            await self._world.start()
        assert self._world.app is not None
        return self._world.app

    async def _wake_again(self) -> None:
        """A wake-up that comes once more, although nothing is due."""
        app = await self._started()
        everybody = app.store.people()
        spoken = await app.writer.call(app.store.tell, [(id, Woke()) for id in everybody], self.now)
        app.announce(spoken)
        await app.settle()


class Unbroken(StoreStage):
    """The real engine, never stopped: as somebody who travels in time in a terminal meets it."""

    async def took_up(self, opening: Opening) -> bool:
        return False

    async def played(self, opening: Opening) -> None:
        """It goes on."""

    async def between(self) -> None:
        """Nothing."""
