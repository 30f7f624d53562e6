"""The terminal as a channel: lines in, letters out; the clock on the wall is one that can travel.

House rules: it translates and never decides. What is typed goes to the core as a press where it names a button that
stands there, and as words otherwise; lines for the clock stay here. Each letter appears above a half-typed line. A card
that is edited changes the line at the foot of the screen, or, where there is none, comes as a line of its own.
"""

import asyncio
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Protocol, TextIO

from adapters.terminal import journeys, paper, transcript
from bot.channel import Choice, Clock, Delivered, Hear, Heard, Letter, Limits, Outcome, Travel
from bot.core.words import SECOND, Arrived, Event, Instant, Pressed, Said

LONGEST = 20_000
"""Characters of one typed line that are taken."""


class Desk(Protocol):
    """Where a person types and reads."""

    @property
    def width(self) -> int:
        """Columns."""

    async def line(self) -> str | None:
        """The next line; None: the person has left."""

    def show(self, text: str) -> None:
        """Show lines above whatever is being typed."""

    def ring(self) -> None:
        """The bell."""

    def foot(self, text: str) -> bool:
        """Put a text at the foot of the screen, in place of the one there; False if there is no such place."""


class Record:
    """Writes the conversation to a file, line by line as it happens."""

    def __init__(self, file: TextIO, zone: tzinfo, name: str) -> None:
        self._file = file
        self._zone = zone
        self._name = name
        self._day = ""

    def write(self, words: str, at: Instant) -> None:
        """Some lines of the transcript, after a line for a new date."""
        day = transcript.day_line(at, self._zone, self._name)
        if day != self._day:
            self._day = day
            print(day, file=self._file)
        print(words, file=self._file, flush=True)


class Terminal:
    """The channel of one person in one terminal."""

    name = "terminal"
    limits = Limits()

    def __init__(
        self,
        desk: Desk,
        clock: Clock,
        travel: Travel,
        zone: tzinfo,
        *,
        chat: str = "me",
        zone_name: str = "UTC",
        language: str = "",
        record: Path | None = None,
        greet: bool = True,
        echo: bool = False,
        speed: float = 1,
    ) -> None:
        self._desk = desk
        self._clock = clock
        self._travel = travel
        self._zone = zone
        self._chat = chat
        self._zone_name = zone_name
        self._language = language
        self._file = record.open("w", encoding="utf-8") if record is not None else None
        self._record = Record(self._file, zone, zone_name) if self._file is not None else None
        self._greet = greet
        self._echo = echo
        self._shows_time = speed != 1
        self._prompt = 0
        self._choices: tuple[Choice, ...] = ()
        self._heard = 0
        self._ends: Instant | None = None
        self._pacer = ""

    async def listen(self, hear: Hear) -> None:
        """Hear every line until the person leaves."""
        foot = asyncio.create_task(self._keep_time())
        try:
            if self._greet:
                await self._hear(hear, Arrived())
            await self._read(hear)
        finally:
            foot.cancel()
            if self._file is not None:
                self._file.close()
                self._record = None

    async def deliver(self, letter: Letter) -> Outcome:
        """Show a letter, ring if it has sound."""
        now = self._clock.now()
        edited = bool(letter.edits)
        if self._record is not None:
            self._record.write(transcript.spoken(letter, now, self._zone, edited=edited), now)
        if letter.choices:
            self._prompt, self._choices = letter.prompt, letter.choices
        if letter.card and not letter.choices:
            self._pacer = paper.clean(letter.text)
            if self._put_foot():
                return Delivered(str(letter.id))
        else:
            self._follow(letter)
        wall = transcript.clock(now - now % SECOND, self._zone) if self._shows_time else ""
        self._desk.show(paper.drawn(letter, self._desk.width, wall))
        if not letter.silent:
            self._desk.ring()
        return Delivered(str(letter.id))

    async def _read(self, hear: Hear) -> None:
        while True:
            if self._echo:
                await self._travel.settle()
            line = await self._desk.line()
            if line is None:
                await self._leave()
                return
            line = paper.clean(line)[:LONGEST].strip()
            if self._echo:
                self._desk.show(f"> {line}\n")
            if journeys.is_journey(line):
                await self._journey(line)
            elif line:
                await self._hear(hear, self._meant(line))

    async def _leave(self) -> None:
        if self._echo:
            await self._travel.settle()

    def _meant(self, line: str) -> Event:
        choice = paper.chosen(line, self._choices)
        return Said(line) if choice is None else Pressed(self._prompt, choice.id)

    async def _hear(self, hear: Hear, event: Event) -> None:
        self._heard += 1
        now = self._clock.now()
        if self._record is not None and not isinstance(event, Arrived):
            label = next(
                (each.label for each in self._choices if isinstance(event, Pressed) and each.id == event.button), ""
            )
            self._record.write(transcript.heard(event, now, self._zone, label), now)
        key = f"{now}-{self._heard}"
        await hear(Heard(self.name, self._chat, key, event, language=self._language, zone=self._zone_name))

    def _label(self, event: Event) -> str:
        button = event.button if isinstance(event, Pressed) else ""
        return next((choice.label for choice in self._choices if choice.id == button), "")

    async def _journey(self, line: str) -> None:
        try:
            at = journeys.destination(line, self._clock.now(), self._zone)
        except journeys.NoSuchJourney as wrong:
            self._desk.show(f"  {wrong}\n")
            return
        self._shows_time = True
        await self._travel.travel_to(at)
        wall = datetime.fromtimestamp(self._clock.now() / 1000, UTC).astimezone(self._zone)
        self._desk.show(f"  It is {wall:%A} {wall.day} {wall:%B %Y}, {wall:%H:%M:%S}.\n")

    # The foot of the screen.

    def _follow(self, letter: Letter) -> None:
        """What the countdown counts to: the step that a letter opens; other words with buttons end it."""
        if letter.ends is not None:
            self._ends, self._pacer = letter.ends, ""
        elif letter.choices:
            self._ends, self._pacer = None, ""

    def _put_foot(self) -> bool:
        now = self._clock.now()
        left = paper.left_words(self._ends, now) if self._ends is not None and self._ends > now else ""
        return self._desk.foot("   ".join(part for part in (self._pacer, left) if part))

    async def _keep_time(self) -> None:
        """The countdown moves by itself, where there is a foot to put it."""
        while self._put_foot():  # noqa: ASYNC110 - it is the clock itself that is shown
            await asyncio.sleep(0.25)
