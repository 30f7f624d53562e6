"""A person at a terminal, and a tiny Easeback behind it: a clock that stands still until somebody travels."""

import asyncio
import io
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import Output
from prompt_toolkit.output.vt100 import Vt100_Output

from adapters.terminal import Terminal
from bot.catalog.wording import first_sentence
from bot.channel import Choice, Heard, Letter, Outcome
from bot.core.model.events import Arrived, Event
from bot.core.model.instants import Instant
from bot.core.model.messages import Urgency

MORNING = 1_795_161_600_000
"""2026-11-20 08:00 in London."""
_PIECE = re.compile(r"\x1b\[([0-9;?]*)([A-Za-z])|(.)", re.DOTALL)
_STRING = re.compile(r"\x1b[\]_P][^\x07\x1b]*(?:\x07|\x1b\\)")
"""What is asked of the terminal itself, or drawn by it: nothing of it is seen as letters."""


class StillClock:
    """Time that moves only when it is told to."""

    def __init__(self, now: Instant = MORNING) -> None:
        self.at = now

    def now(self) -> Instant:
        return self.at

    def steady(self) -> int:
        return self.at

    def real_seconds_until(self, at: Instant) -> float:
        return max(0, at - self.at) / 1000


def letter(text: str, number: int = 1, labels: tuple[str, ...] = (), **more: object) -> Letter:
    """A letter; its buttons have the ids b1, b2 …"""
    choices = tuple(Choice(f"b{place}", label) for place, label in enumerate(labels, 1))
    given: dict[str, object] = {"choices": choices, "prompt": 100 + number if labels else 0}
    given |= {"lead": first_sentence(text)} | more
    return Letter(number, "me", text, **({"urgency": Urgency.CUE} | given))  # type: ignore[arg-type]


class Easeback:
    """Answers what it hears, says what is planned, and travels."""

    def __init__(self, answer: Callable[[Event], tuple[Letter, ...]] = lambda event: ()) -> None:
        self.clock = StillClock()
        self.heard: list[Heard] = []
        self.planned: list[tuple[Instant, Letter]] = []
        self.outcomes: list[Outcome] = []
        self.terminal: Terminal | None = None
        self._answer = answer
        self._waiting: list[Letter] = []

    @property
    def events(self) -> list[Event]:
        """What was heard after the arrival."""
        assert self.heard[0].event == Arrived()
        return [heard.event for heard in self.heard[1:]]

    async def hear(self, heard: Heard) -> None:
        self.heard.append(heard)
        self._waiting += self._answer(heard.event)

    async def settle(self) -> None:
        await self._say_due(self.clock.at)

    async def travel_to(self, at: Instant) -> None:
        for wake in sorted({wake for wake, _ in self.planned if wake <= at}):
            self.clock.at = wake
            await self._say_due(wake)
        self.clock.at = at

    async def say(self, *letters: Letter) -> None:
        for each in letters:
            assert self.terminal is not None
            self.outcomes.append(await self.terminal.deliver(each))

    async def _say_due(self, at: Instant) -> None:
        waiting, self._waiting = self._waiting, []
        due = [each for wake, each in self.planned if wake <= at]
        self.planned = [(wake, each) for wake, each in self.planned if wake > at]
        await self.say(*waiting, *due)


async def piped(given: str, easeback: Easeback, **more: object) -> str:
    """What a piped chat prints for some lines of input."""
    shown = io.StringIO()
    easeback.terminal = Terminal(
        easeback.clock,
        easeback,
        zone="Europe/London",
        input=io.StringIO(given),
        output=shown,
        plain=True,
        **more,  # type: ignore[arg-type]
    )
    await asyncio.wait_for(easeback.terminal.listen(easeback.hear), 5)
    return shown.getvalue()


def drawn_by(codes: str) -> str:
    """The lines that a terminal without end shows after such output: the few codes that prompt_toolkit writes."""
    rows: list[list[str]] = [[]]
    row = column = 0
    for given, code, char in _PIECE.findall(_STRING.sub("", codes)):
        count = int(given) if given.isdecimal() else 1
        if code == "J":
            rows[row:] = [rows[row][:column]]
        elif code == "K":
            del rows[row][column:]
        elif code in ("A", "B"):
            row = max(0, row + (count if code == "B" else -count))
        elif code in ("C", "D"):
            column = max(0, column + (count if code == "C" else -count))
        elif char == "\n":
            row, column = row + 1, 0
        elif char == "\r":
            column = 0
        elif char == "\b":
            column = max(0, column - 1)
        elif char and char != "\a":
            rows[row] += [" "] * (column + 1 - len(rows[row]))
            rows[row][column] = char
            column += 1
        rows += [[] for _ in range(row + 1 - len(rows))]
    return "\n".join("".join(line).rstrip() for line in rows)


class Window:
    """A terminal's window: keys in, and what stands on it."""

    def __init__(self, keys: PipeInput, columns: int = 60) -> None:
        self.keys = keys
        self.columns = columns
        self.paper = io.StringIO()
        self.output: Output = Vt100_Output(self.paper, lambda: Size(24, self.columns), term="xterm")
        self.listening: asyncio.Task[None] | None = None

    @property
    def rings(self) -> int:
        """How often the bell rang."""
        return self.paper.getvalue().count("\a")

    @property
    def shown(self) -> str:
        """All that can be read now, what has scrolled away included."""
        return drawn_by(self.paper.getvalue())

    async def until(self, what: Callable[[], bool]) -> None:
        """Wait for something to become true."""
        async with asyncio.timeout(5):
            while not what():
                if self.listening is not None and self.listening.done():
                    self.listening.result()
                await asyncio.sleep(0.01)

    async def closes(self) -> None:
        """Wait for the end of the chat."""
        assert self.listening is not None
        await asyncio.wait_for(self.listening, 5)


@asynccontextmanager
async def window(easeback: Easeback, columns: int = 60, **more: object) -> AsyncIterator[Window]:
    """An open chat in a window; it is closed with Ctrl-D if the test leaves it open."""
    with create_pipe_input() as keys:
        opened = Window(keys, columns)
        easeback.terminal = Terminal(
            easeback.clock,
            easeback,
            zone="Europe/London",
            input=keys,
            output=opened.output,
            **more,  # type: ignore[arg-type]
        )
        opened.listening = asyncio.create_task(easeback.terminal.listen(easeback.hear))
        await opened.until(lambda: ">" in opened.shown)
        yield opened
        if not opened.listening.done():
            keys.send_text("\x15\x04")
            await opened.closes()
