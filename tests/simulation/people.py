"""People: what they do with what they read, each in their own way.

House rules: a person knows only what was shown on the phone; every doing goes through the platform; what a person
means by the words of safety is known here, so that oracles need not ask the program.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Protocol

from bot.channel import Letter, Refused
from bot.core.model.events import Arrived, Event, Pressed, Said, Shown
from bot.core.model.intents import Intent
from bot.core.model.messages import Urgency
from tests.simulation.plan import Life

WAY = (
    *("agree-adult", "adult", "nothing-new", "none", "have-ball", "heard", "on-side", "im-ok", "go-on"),
    *(
        "called",
        "will-call",
        "easing",
        "gone-by",
        "had-enough",
        "keep",
        "told-ok",
        "go-anyway",
        "fine",
        "routine-short",
    ),
    *("routine-breathing", "routine-full", "hands-free", "yes", "ask-later", "done", "ok", "nothing-new", "agree"),
)
"""What somebody taps who just wants to get on, the first that is offered."""
STOPPING = ("stop", "pause", "hurts", "dizzy", "too-much", "I feel dizzy", "it hurts", "too much")
ALARMING = ("chest pain", "I am numb between my legs", "I want to die", "emergency")
CHATTER = (
    *(
        "hello",
        "next",
        "back",
        "go on",
        "7",
        "qwrtz",
        "yes",
        "no",
        "help",
        "settings",
        "privacy",
        "how long",
        "Deutsch",
    ),
    *("\u202e\x00", "repeat", "start", "", "language", "lift", "finish"),
)


@dataclass(frozen=True)
class Persona:
    """How somebody behaves; numbers are chances."""

    a_day: float = 0.35
    """Sessions begun a day."""
    answers: float = 0.97
    halts: float = 0.03
    """Stops, pauses or complains at a step that runs."""
    alarms: float = 0.0
    wanders: float = 0.05
    """Takes any button instead of the next."""
    chats: float = 0.02
    old: float = 0.0
    """Takes a button from before."""
    deletes: float = 0.0
    blocks: float = 0.0
    chases: float = 0.0
    """Stops as soon as a message to them was refused for now."""
    sleeps: bool = True
    unwell: float = 0.02
    """Gives another answer to a question about health, or has no ball."""


WAYS = {
    "diligent": Persona(),
    "silent": Persona(answers=0.8, a_day=0.45),
    "chaotic": Persona(wanders=0.35, chats=0.2, old=0.2, halts=0.15, deletes=0.05, alarms=0.01),
    "hurting": Persona(halts=0.25, alarms=0.04, a_day=0.45),
    "nemesis": Persona(chases=0.8, halts=0.05),
    "leaver": Persona(deletes=0.15, blocks=0.25, a_day=0.45),
    "careless": Persona(unwell=0.3, wanders=0.15, sleeps=False),
    "busy": Persona(sleeps=False, a_day=8, halts=0.01, wanders=0.01),
    "sleepless": Persona(sleeps=False, a_day=0.45, answers=0.9),
}


class Doing(Protocol):
    """The platform as a person sees it."""

    def does(self, person: "Person", event: Event) -> object: ...


class Person:
    """One person with a phone."""

    def __init__(self, life: Life, platform: Doing, rng: Random, hour: Callable[[str], float]) -> None:
        self.chat = life.name
        self.zone = life.zone
        self.language = "en"
        self.ways = WAYS[life.persona]
        self.blocks = False
        """The person has blocked the program."""
        self._platform = platform
        self._rng = rng
        self._hour = hour
        self._unread: list[Letter] = []
        self._shown: list[Letter] = []
        """Letters with buttons, the newest last."""
        self._alarmed = False
        """Has said so, and put the phone away for help."""
        self._visiting = False
        self._news = asyncio.Event()
        self._chase: asyncio.TimerHandle | None = None

    # What happens to the person.

    def reads(self, letter: Letter) -> None:
        """The phone shows a letter."""
        self._unread.append(letter)
        self._news.set()

    def is_refused(self, letter: Letter, refused: Refused) -> None:
        """A message to this person was refused for now: the moment in which a nemesis presses stop."""
        if refused.why == "later" and letter.urgency >= Urgency.CUE and self._rng.random() < self.ways.chases:
            loop = asyncio.get_running_loop()
            self._chase = loop.call_later(self._rng.uniform(0, 3), self._do, Pressed(letter.prompt, Intent.STOP))

    # What the person does.

    async def live(self) -> None:
        """Day by day, until cancelled."""
        while True:
            await asyncio.sleep(self._rng.expovariate(self.ways.a_day) * 86400)
            await self._morning()
            if self.blocks:
                self.blocks = False
            await self.visits()
            if self._chance(self.ways.alarms * 2):
                await asyncio.sleep(self._rng.uniform(60, 6 * 3600))
                self._do(Said(self._rng.choice(ALARMING)))
            if self._chance(self.ways.deletes):
                await self._delete()
            if self._chance(self.ways.blocks):
                self.blocks = True

    async def _morning(self) -> None:
        while self.ways.sleeps and not 7 <= self._hour(self.zone) < 22:  # noqa: ASYNC110  (nobody rings)
            await asyncio.sleep(3600 * self._rng.uniform(0.5, 2))

    def does(self, event: Event) -> None:
        """Something out of turn."""
        self._do(event)

    async def visits(self) -> None:
        """Take the phone out of turn, unless it is in the hand already."""
        if not self._visiting:
            await self._visit()

    async def _visit(self) -> None:
        self._visiting = True
        try:
            await self._see_through()
        finally:
            self._visiting = False

    async def _see_through(self) -> None:
        """Begin a session, or try to, and see it through in one's own way."""
        self._unread.clear()
        self._do(self._rng.choice((Said("start"), Said("start"), Arrived(), Said("hello"))))
        begun, self._alarmed = 0, False
        while (letter := await self._next_letter()) is not None:
            begun += "start" in self._offered(letter)
            if begun > 2:
                return
            await self._react(letter)
            if self._chance(self.ways.blocks / 40):
                self.blocks = True
                return
            if self._alarmed:
                return

    async def _next_letter(self) -> Letter | None:
        """The next letter on the phone; None: the person has put it away."""
        if not self._unread:
            self._news.clear()
            try:
                async with asyncio.timeout(self._rng.choice((90, 400, 1500))):
                    await self._news.wait()
            except TimeoutError:
                return None
        letter = self._unread.pop(0)
        if letter.choices:
            self._shown.append(letter)
        return letter

    async def _react(self, letter: Letter) -> None:
        offered = self._offered(letter)
        event: Event | None = None
        if self._chance(self.ways.alarms / 4):
            event = Said(self._rng.choice(ALARMING))
            self._alarmed = self._chance(0.5)
        elif "pause" in offered or letter.urgency >= Urgency.CUE:
            event = self._in_a_step(letter, offered)
        elif offered and self._chance(self.ways.answers):
            event = Pressed(letter.prompt, self._choice(offered))
        elif self._chance(self.ways.chats):
            event = self._chatter()
        if event is not None:
            await asyncio.sleep(self._rng.choice((0.3, 1, 2, 2, 4, 8, 30, 100)) * self._rng.random())
            self._do(event)

    def _in_a_step(self, letter: Letter, offered: tuple[str, ...]) -> Event | None:
        if self._chance(self.ways.halts / 2):
            word = self._rng.choice(STOPPING)
            return Pressed(letter.prompt, word) if word in offered else Said(word)
        if self._chance(self.ways.old) and self._shown:
            old = self._rng.choice(self._shown)
            return Pressed(old.prompt, self._rng.choice(self._offered(old)))
        if offered and self._chance(self.ways.wanders / 2):
            return Pressed(letter.prompt, self._rng.choice(offered))
        return self._chatter() if self._chance(self.ways.chats / 2) else None

    def _choice(self, offered: tuple[str, ...]) -> str:
        if self._chance(self.ways.wanders) or (self._about_health(offered) and self._chance(self.ways.unwell)):
            return self._rng.choice(offered)
        if "10" in offered:
            return str(self._rng.choice((2, 3, 4, 5, 6, 9)))
        if "routine-full" in offered and self._chance(0.4):
            return "routine-full"
        return next((button for button in WAY if button in offered), offered[0])

    def _chatter(self) -> Event:
        return self._rng.choice((Said(self._rng.choice(CHATTER)), Shown("picture"), Shown("voice")))

    async def _delete(self) -> None:
        self._do(Said("delete"))
        while (letter := await self._next_letter()) is not None:
            if "delete-all" in self._offered(letter):
                self._do(Pressed(letter.prompt, Intent.DELETE_ALL))
                return

    def _do(self, event: Event) -> None:
        if not self.blocks:
            self._platform.does(self, event)

    def _chance(self, of_one: float) -> bool:
        return self._rng.random() < of_one

    @staticmethod
    def _offered(letter: Letter) -> tuple[str, ...]:
        return tuple(choice.id for choice in letter.choices)

    @staticmethod
    def _about_health(offered: tuple[str, ...]) -> bool:
        return bool({"none", "have-ball", "easing", "gone-by", "called"}.intersection(offered))
