"""A real process in a real pseudo-terminal: keys go in, and what stands on the screen is read."""

import asyncio
import os
import pty
import sys
import termios
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from tests.adapters.stage import drawn_by

ROOT = Path(__file__).parents[2]
CHAT = """
import asyncio, fcntl, os, sys, termios

# Ctrl-C reaches only a process whose own terminal this is.
os.setsid()
fcntl.ioctl(0, termios.TIOCSCTTY, 0)

from adapters.terminal import make_terminal
from bot.channel import Heard
from tests.adapters.stage import Easeback, letter

async def chat():
    easeback = Easeback()
    easeback.terminal = make_terminal(easeback.clock, easeback, zone="Europe/London")
    async def hear(heard: Heard):
        print("HEARD", heard.event)
    async def speak():
        await asyncio.sleep(float(sys.argv[1]))
        print("A line of a log.")
        await easeback.say(letter("Soft jaw.", 1, ("⏹ Stop",)))
    speaking = asyncio.create_task(speak())
    await easeback.terminal.listen(hear)
    speaking.cancel()

asyncio.run(chat())
print("ENDED WELL")
"""


LOOKS = ("NO_COLOR", "COLORTERM", "COLORFGBG", "PROMPT_TOOLKIT_COLOR_DEPTH")
"""What the environment may say about colours."""


class Sat:
    """Somebody who sits at a terminal in which the chat runs."""

    def __init__(self, side: int) -> None:
        self._side = side
        self._codes = bytearray()
        os.set_blocking(side, False)

    @property
    def shown(self) -> str:
        return drawn_by(self.codes)

    @property
    def codes(self) -> str:
        """All that was written, escape codes included."""
        with suppress(BlockingIOError, OSError):
            while data := os.read(self._side, 65_536):
                self._codes += data
        return self._codes.decode("utf-8", "replace")

    def types(self, keys: str) -> None:
        os.write(self._side, keys.encode())

    async def sees(self, what: Callable[[str], bool]) -> None:
        try:
            async with asyncio.timeout(15):
                while not what(self.shown):  # noqa: ASYNC110 - a screen rings no bell
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise AssertionError(f"never seen; the screen shows:\n{self.shown}") from None


@asynccontextmanager
async def sat(
    delay: float,
    term: str = "xterm",
    chat: str = CHAT,
    size: tuple[int, int] = (80, 24),
    answer: str = "",
    **environ: str,
) -> AsyncIterator[Sat]:
    """Somebody before a window of so many columns and rows, in which a chat runs; `answer` is what the terminal tells
    as soon as it is asked what it can show."""
    ours, theirs = pty.openpty()
    if answer:
        # It lies there before anybody asks, so that no busy machine makes it late; and what a terminal says of itself
        # it does not show.
        mode = termios.tcgetattr(theirs)
        mode[3] &= ~termios.ECHO
        termios.tcsetattr(theirs, termios.TCSANOW, mode)
        os.write(ours, answer.encode())
    termios.tcsetwinsize(theirs, (size[1], size[0]))
    usual = {name: value for name, value in os.environ.items() if name not in LOOKS}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", chat, str(delay)),
        cwd=ROOT,
        env=usual | {"TERM": term, "PYTHONPATH": str(ROOT)} | environ,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    try:
        yield Sat(ours)
        assert await asyncio.wait_for(process.wait(), 10) == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
        os.close(ours)


async def test_letters_and_logs_come_above_a_half_typed_line_of_a_real_terminal() -> None:
    async with sat(1) as person:
        await person.sees(lambda shown: "Arrived" in shown and shown.endswith(">"))
        person.types("sto")
        await person.sees(
            lambda shown: "Soft jaw." in shown and "A line of a log." in shown and shown.endswith("> sto")
        )
        assert person.shown.count("> sto") == 1
        person.types("p\r")
        await person.sees(lambda shown: "HEARD Pressed(prompt=101, button='b1')" in shown)
        person.types("half\x03")
        await person.sees(lambda shown: "Goodbye for now." in shown and "ENDED WELL" in shown)
        assert "Traceback" not in person.shown


async def test_ctrl_c_ends_a_dumb_terminal_that_waits_for_a_line() -> None:
    async with sat(0, term="dumb") as person:
        await person.sees(lambda shown: "1 ⏹ Stop" in shown)
        person.types("\x03")
        await person.sees(lambda shown: "Goodbye for now." in shown and "ENDED WELL" in shown)
        assert "Traceback" not in person.shown
