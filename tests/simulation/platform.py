"""A platform that does to messages what platforms do, and the line of the program to it.

House rules: the platform outlives the program; a message that has left for it arrives even if the program dies
meanwhile; an event is told again until it is acknowledged, and sometimes after that.
"""

import asyncio
from heapq import heappop, heappush
from random import Random
from typing import TypeVar

from msgspec.structs import replace

from bot.channel import Delivered, Hear, Heard, Letter, Limits, Outcome, Refused, Unknown
from bot.core.model.events import Event
from bot.core.model.instants import SECOND
from tests.simulation.boot import Boot, Died
from tests.simulation.faults import Spell
from tests.simulation.people import Person
from tests.simulation.plan import Outage, Weather
from tests.simulation.record import Act, Attempt
from tests.simulation.virtual import Machine
from tests.simulation.witness import Witness

IDEMPOTENT = ("dc",)
"""Channels on which a letter bears a key: what comes twice is shown once."""
NEVER = 60
"""Seconds after which an adapter gives up a platform that takes everything and answers nothing."""
GIVES_UP = 30
"""Seconds after which a request that nobody answers is given up."""


class Platform:
    """One platform: its people, its weather, and the events that it has to tell."""

    def __init__(
        self, name: str, limits: Limits, witness: Witness, weather: Weather, outages: tuple[Outage, ...], rng: Random
    ) -> None:
        self.name = name
        self.limits = limits
        self.witness = witness
        self.weather = weather
        self.outages = outages
        self.spells: tuple[Spell, ...] = ()
        self.pages = 0.0
        """So many of the answers are a proxy's page, which says nothing about anybody."""
        self.people: dict[str, Person] = {}
        self._rng = rng
        self._messages = 0
        self._seen: dict[tuple[int, str], Attempt] = {}
        self._events = 0
        self._pending: list[tuple[int, int, Act]] = []
        self._under_way: dict[int, Act] = {}
        self._bell = asyncio.Event()

    # What people do.

    def does(self, person: Person, event: Event) -> Act:
        """A person does something; the program hears of it in a moment."""
        self._events += 1
        key = f"{self.name}-{self._events}"
        heard = dated(Heard(self.name, person.chat, key, event, person.language, person.zone), self.witness.machine)
        act = self.witness.acts_now(person.chat, heard)
        late = self._rng.uniform(0, 10) if self._rng.random() < self.weather.shuffled else 0
        self._tell_at(act, self._rng.uniform(0.02, 0.3) + late)
        return act

    def _tell_at(self, act: Act, seconds: float) -> None:
        self._events += 1
        heappush(self._pending, (self.witness.machine.steady() + round(seconds * SECOND), self._events, act))
        self._bell.set()

    async def next_act(self) -> Act:
        """The next event to tell."""
        while True:
            now = self.witness.machine.steady()
            outage: Outage | Spell | None = self._outage(now) or self._spell(now)
            if outage is not None:
                await asyncio.sleep((outage.at + outage.length - now) / 1000 + 0.001)
            elif self._pending and self._pending[0][0] <= now:
                act = heappop(self._pending)[2]
                self._under_way[id(act)] = act
                return act
            else:
                await self._until(self._pending[0][0] - now if self._pending else None)

    async def _until(self, milliseconds: int | None) -> None:
        self._bell.clear()
        try:
            async with asyncio.timeout(None if milliseconds is None else milliseconds / 1000):
                await self._bell.wait()
        except TimeoutError:
            return

    def acknowledged(self, act: Act) -> None:
        """The program has it. That does not always keep the platform from telling it again."""
        self._under_way.pop(id(act), None)
        self.witness.acknowledges(act)
        if self._rng.random() < self.weather.twice:
            self._tell_at(act, self._rng.choice((0.0, 1, 30, 3600, 20 * 3600)) * self._rng.random())

    def not_heard(self, act: Act) -> None:
        """The program could not take it now."""
        if self._under_way.pop(id(act), None) is not None:
            self._tell_at(act, 3)

    def hangs_up(self) -> None:
        """The program is gone: what it has not acknowledged is told again."""
        for act in list(self._under_way.values()):
            self.not_heard(act)

    @property
    def waiting(self) -> bool:
        """Somebody has done something that the program has not acknowledged."""
        return bool(self._pending or self._under_way)

    # What is said to people.

    async def takes(self, attempt: Attempt, boot: Boot) -> Outcome:
        """Do to a message what the weather wants."""
        outcome, arrives, seconds = self._fate(attempt.letter)
        on_the_way = self._rng.uniform(0.01, 0.1)
        if arrives:
            # Outside the program: it arrives even if the program dies while it is on the way.
            asyncio.get_running_loop().call_later(on_the_way, self._arrives, attempt, outcome)
        await asyncio.sleep(on_the_way + 0.001)
        boot.may_die("in a send")
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            if not (boot.dead or boot.ending):  # the program waits no longer
                self.witness.answers(attempt, Unknown())
            raise
        if isinstance(outcome, Refused):
            self.people[attempt.letter.chat].is_refused(attempt.letter, outcome)
        self.witness.answers(attempt, outcome or Unknown())
        if outcome is None:
            raise ConnectionResetError
        return outcome

    def _fate(self, letter: Letter) -> tuple[Outcome | None, bool, float]:
        """The answer (None: the adapter raises), whether the message arrives, and the seconds until the answer."""
        weather, rng = self.weather, self._rng
        machine = self.witness.machine
        outage = self._outage(machine.steady())
        if outage is not None:
            return (Unknown(), False, GIVES_UP) if outage.kind == "silent" else (Refused("later"), False, 0.1)
        spell = self._spell(machine.steady())
        if spell is not None and spell.kind == "hangs":
            return Unknown(), rng.random() < 0.5, NEVER
        if self.people[letter.chat].blocks:
            return Refused("gone"), False, 0.05
        self._messages += 1
        sent = dated(Delivered(letter.edits or str(self._messages)), machine)
        if spell is not None:
            return sent, True, rng.uniform(3, 12)
        if self.pages and rng.random() < self.pages:
            return rng.choice(((Refused("later"), False, 0.05), (Unknown(), rng.random() < 0.5, 0.05)))
        fates: tuple[tuple[float, Outcome | None, bool, float], ...] = (
            (weather.later, Refused("later", machine.now() + rng.randint(1, 45) * SECOND), False, 0.05),
            (weather.broken, Refused("later"), False, 0.2),
            (weather.lost, Unknown(), False, rng.uniform(1, GIVES_UP)),
            (weather.unheard, Unknown(), True, rng.uniform(1, GIVES_UP)),
            (weather.bad, Refused("bad"), False, 0.05),
            (weather.raises, None, rng.random() < 0.5, 0.1),
            (weather.slow, sent, True, rng.uniform(1, 20)),
        )
        chance = rng.random()
        for rate, outcome, arrives, seconds in fates:
            if chance < rate:
                return outcome, arrives, seconds
            chance -= rate
        return sent, True, 0.01

    def _arrives(self, attempt: Attempt, outcome: Outcome | None) -> None:
        key = attempt.letter.id, attempt.letter.edits
        if self.name in IDEMPOTENT and self._seen.setdefault(key, attempt) is not attempt:
            return  # the same letter again, known by its key
        self.witness.receives(attempt)
        self.people[attempt.letter.chat].reads(attempt.letter)

    def _outage(self, now: int) -> Outage | None:
        return next((outage for outage in self.outages if outage.at <= now < outage.at + outage.length), None)

    def well_since(self) -> int:
        """Since when neither an outage nor a spell was upon it, and nothing of it is on the way any more."""
        now = self.witness.machine.steady()
        both: tuple[Outage | Spell, ...] = (*self.outages, *self.spells)
        ends = [each.at + each.length for each in both if each.at <= now]
        return max((min(now, end + NEVER * SECOND) for end in ends), default=-(10**9))

    def _spell(self, now: int) -> Spell | None:
        return next((spell for spell in self.spells if spell.at <= now < spell.at + spell.length), None)


Dated = TypeVar("Dated", Heard, Delivered)


def dated(said: Dated, machine: Machine) -> Dated:
    """What a platform says bears its own date, where the program asks for it."""
    if "dated" not in said.__struct_fields__:
        return said
    return replace(said, dated=machine.everybodys())


class Line:
    """The program's adapter for a platform, in one boot."""

    def __init__(self, platform: Platform, boot: Boot) -> None:
        self.name = platform.name
        self.limits = platform.limits
        self._platform = platform
        self._boot = boot
        self._hearing: set[asyncio.Task[None]] = set()

    async def listen(self, hear: Hear) -> None:
        while True:
            act = await self._platform.next_act()
            task = asyncio.create_task(self._told(hear, act))
            self._hearing.add(task)
            task.add_done_callback(self._hearing.discard)

    async def _told(self, hear: Hear, act: Act) -> None:
        try:
            await hear(act.heard)
        except Exception:
            self._platform.not_heard(act)
        else:
            self._platform.acknowledged(act)

    async def deliver(self, letter: Letter) -> Outcome:
        if letter.take_away:
            return Delivered()  # what moved on a screen is gone; nothing was said, and nothing depends on it
        try:
            self._boot.may_die("before a send")
            attempt = self._platform.witness.sends(letter, self.name, self._boot.number)
            return await self._platform.takes(attempt, self._boot)
        except Died:
            await asyncio.Event().wait()
            raise
