"""The terminal as a channel: typed lines are heard, letters are shown, and time can travel.

House rules: it translates and never decides. Lines for the clock stay here; a line that names a standing button is its
press; everything else is words for the core. Whatever the world does to the screen ends the listening quietly.
"""

import asyncio
import os
import secrets
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO
from zoneinfo import ZoneInfo

from prompt_toolkit.input import Input, create_input
from prompt_toolkit.output import Output, create_output

from adapters.terminal import phrases, timetravel
from adapters.terminal.answers import Offers, clean, meant, plain_label
from adapters.terminal.asking import UNTOLD, Capabilities, ask
from adapters.terminal.files import FOLDER, keep
from adapters.terminal.foot import Foot
from adapters.terminal.halfblocks import rows
from adapters.terminal.layout import Canvas, Paper, charted, drawn, note, pictured, width_of
from adapters.terminal.live import LiveScreen
from adapters.terminal.plain import PlainScreen
from adapters.terminal.record import Record
from adapters.terminal.screen import Fragments, Screen, ScreenGone
from bot.channel import Clock, Delivered, Enclosed, Hear, Heard, Letter, Limits, Outcome, Refused, Travel
from bot.core.model.events import Arrived, Event
from bot.core.model.instants import MINUTE, SECOND
from bot.core.model.messages import Urgency

PATIENCE = 5.0
"""Seconds that a line which is just being heard gets to reach the disk when the person leaves."""


class Terminal:
    """The channel of one person in one terminal."""

    name = "terminal"
    limits = Limits()

    def __init__(
        self,
        clock: Clock,
        travel: Travel,
        chat: str = "me",
        zone: str = "UTC",
        language: str = "",
        *,
        input: TextIO | Input | None = None,
        output: TextIO | Output | None = None,
        record: Path | None = None,
        files: Path = FOLDER,
        plain: bool = False,
        speed: float = 1,
        greet: bool = True,
        told: Capabilities = UNTOLD,
    ) -> None:
        """`told` is what the window told of itself. `greet` says to the core that somebody has come; in the middle of a
        session nothing should be said twice.
        `zone` is the name of a time zone, `language` an IETF tag; `input` and `output` are the standard streams
        unless given (plain: text streams); `files` is the folder for files that come with letters. Raises
        ZoneInfoNotFoundError, and OSError if `record` can't be written."""
        self._clock = clock
        self._travel = travel
        self._chat = chat
        self._zone = ZoneInfo(zone)
        self._language = language
        self._screen = _screen(input, output, plain, told)
        self._record = Record(record, self._zone) if record is not None else None
        self._files = files
        self._speed = speed
        self._greet = greet
        self._shows_wall = speed != 1
        self._offers = Offers()
        self._foot = Foot(speed)
        # Keys of this window are nobody else's: two windows after one another count from one again.
        self._boot = secrets.token_hex(6)
        self._count = 0
        self._left = asyncio.Event()
        self._gone = False
        self._in_hand: asyncio.Future[None] | None = None

    async def listen(self, hear: Hear) -> None:
        """Hear every line until the person leaves (Ctrl-C, Ctrl-D, end of input) or nobody reads the screen."""
        with self._screen.opened(self._foot_words, self._words), self._interruptible():
            talk, left = asyncio.create_task(self._talk(hear)), asyncio.create_task(self._left.wait())
            try:
                await asyncio.wait({talk, left}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                left.cancel()
                talk.cancel()
                await asyncio.wait({talk})
                await self._finish_hearing()
                self._close_record()
            if not talk.cancelled():
                talk.result()
        with suppress(ScreenGone):
            await self._say_goodbye()

    async def deliver(self, letter: Letter) -> Outcome:
        """Show a letter; one that is not silent rings. A closed window is asked again a minute later."""
        if letter.take_away:
            return Delivered()  # the line that stays has followed what was said
        message = letter.edits or str(letter.id)
        try:
            await self._show_letter(message, letter)
        except ScreenGone:
            self._leave_gone()
            # Not gone: the person closed a window and comes back, and what waits is said then, if it still
            # counts.
            return Refused("later", self._clock.now() + MINUTE, "the terminal is closed")
        await self._keep(lambda record: record.spoken(letter, self._clock.now()))
        return Delivered(message)

    # What is typed.

    async def _talk(self, hear: Hear) -> None:
        try:
            if self._speed != 1:
                await self._note(phrases.speed_words(self._speed))
            if self._greet:
                await self._hear(hear, Arrived())
            while (line := await self._next_line()) is not None:
                await self._take(hear, clean(line))
        except ScreenGone:
            self._leave_gone()

    async def _next_line(self) -> str | None:
        if not self._screen.has_foot:
            # Nobody types ahead of what is due: a line in a pipe answers what has been said by then.
            await self._travel.settle()
        return await self._screen.read()

    async def _take(self, hear: Hear, line: str) -> None:
        if not line:
            return
        await self._screen.show([("", f"> {line}\n\n" if self._screen.echoes else "\n")])
        if timetravel.is_for_the_clock(line):
            await self._journey(line)
            return
        event, label = meant(line, self._offers.live)
        if label and label != line and self._screen.has_foot:
            await self._screen.show([("class:chosen", f"  → {label}\n\n")])
        await self._hear(hear, event, label)

    async def _hear(self, hear: Hear, event: Event, label: str = "") -> None:
        self._count += 1
        await self._keep(lambda record: record.heard(event, self._clock.now(), label))
        heard = Heard(self.name, self._chat, f"{self._boot}-{self._count}", event, self._language, self._zone.key)
        # Who leaves in this moment has said it all the same: it is not taken back.
        self._in_hand = asyncio.ensure_future(hear(heard))
        await asyncio.shield(self._in_hand)

    async def _journey(self, line: str) -> None:
        try:
            at = timetravel.destination(line, self._clock.now(), self._zone)
        except timetravel.NoSuchTime as wrong:
            await self._note(str(wrong))
            return
        if at is not None:
            self._shows_wall = True
            await self._travel.travel_to(at)
        await self._note(timetravel.wall(self._clock.now(), self._zone))

    # What is shown.

    async def _show_letter(self, message: str, letter: Letter) -> None:
        if self._gone:
            raise ScreenGone
        paces = self._foot.holds(letter)
        if paces:
            self._foot.pace(message, letter)
        else:
            self._foot.follow(letter)
        stands = letter.prompt == self._offers.live.prompt and letter.urgency is Urgency.CUE
        self._offers.take(message, letter)
        live = self._screen.has_foot
        # A line that is changed breath by breath belongs into the foot; without one it is printed once.
        words: Fragments = (
            []
            if paces and live
            else drawn(letter, self._screen.width, self._wall(), canvas=self._canvas(), stands=stands)
        )
        if letter.chart is not None:
            words += charted(letter.chart, self._screen.width)
        elif letter.enclosed is not None:
            words += self._enclosed(letter.enclosed)
        await self._screen.show(words, ring=not letter.silent)

    def _canvas(self) -> Canvas:
        return Canvas(self._paper(), self._screen.height, self._screen.graphics, self._screen.cell)

    def _paper(self) -> Paper:
        if not self._screen.has_foot:
            return Paper.NONE
        if not self._screen.colours:
            return Paper.INK
        return Paper.LIGHT if self._screen.light else Paper.DARK

    def _enclosed(self, enclosed: Enclosed) -> Fragments:
        """A picture is shown, all else is kept in the folder and told."""
        width = self._screen.width
        if enclosed.media == "image/png":
            return pictured(rows(enclosed.content, width_of(width)), self._screen.colours)
        try:
            return note(phrases.kept_words(str(keep(enclosed, self._files))), width)
        except OSError:
            return note(phrases.NOT_KEPT, width)

    async def _note(self, words: str) -> None:
        await self._screen.show(note(words, self._screen.width))

    def _wall(self) -> str:
        now = self._clock.now()
        return timetravel.stamp(now - now % SECOND, self._zone) if self._shows_wall else ""

    def _words(self) -> list[str]:
        return [plain_label(choice.label) for choice in self._offers.live.choices] + list(phrases.COMMANDS)

    def _foot_words(self) -> str:
        return self._foot.words(self._clock.now(), max(8, self._screen.width - 4))

    # What is written.

    async def _keep(self, write: Callable[[Record], None]) -> None:
        if self._record is not None:
            try:
                write(self._record)
            except OSError:
                self._close_record()
                with suppress(ScreenGone):
                    await self._note(phrases.RECORD_ENDS)

    def _close_record(self) -> None:
        record, self._record = self._record, None
        if record is not None:
            with suppress(OSError):
                record.close()

    # Leaving.

    def _leave_gone(self) -> None:
        self._gone = True
        self._left.set()

    async def _finish_hearing(self) -> None:
        if self._in_hand is not None and not self._in_hand.done():
            await asyncio.wait({self._in_hand}, timeout=PATIENCE)

    async def _say_goodbye(self) -> None:
        if not self._gone:
            await self._note(f"{phrases.ROLL_OFF} {phrases.GOODBYE}" if self._foot.practised else phrases.GOODBYE)

    @contextmanager
    def _interruptible(self) -> Iterator[None]:
        """Ctrl-C means to leave, also while time travels or a line is waited for; afterwards it is what it was."""
        # Python lets only the main thread handle signals (https://docs.python.org/3/library/signal.html#signals-and-threads);
        # in another one Ctrl-C is for whoever runs the loop.
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before, loop = signal.getsignal(signal.SIGINT), asyncio.get_running_loop()
        # Not the loop's own handler: Windows' loops have none.
        signal.signal(signal.SIGINT, lambda *_: loop.call_soon_threadsafe(self._left.set))
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)


def _screen(source: TextIO | Input | None, shown: TextIO | Output | None, plain: bool, told: Capabilities) -> Screen:
    source = sys.stdin if source is None else source
    shown = sys.stdout if shown is None else shown
    if plain:
        if isinstance(source, Input) or isinstance(shown, Output):
            raise TypeError("a plain terminal reads and writes text streams")
        return PlainScreen(source, shown)
    return LiveScreen(
        source if isinstance(source, Input) else create_input(source),
        shown if isinstance(shown, Output) else create_output(shown),
        told,
    )


def make_terminal(
    clock: Clock,
    travel: Travel,
    *,
    chat: str = "me",
    zone: str = "UTC",
    language: str = "",
    record: Path | None = None,
    speed: float = 1,
    greet: bool = True,
) -> Terminal:
    """The terminal on the standard streams, which is asked what it can show, for a third of a second at most: plain
    where they are no terminals or TERM is dumb. Raises as Terminal."""
    live = sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb"
    told = ask(sys.stdin.fileno(), sys.stdout.fileno(), os.environ) if live else UNTOLD
    return Terminal(
        clock, travel, chat, zone, language, record=record, plain=not live, speed=speed, greet=greet, told=told
    )
