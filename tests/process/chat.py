"""A real `easeback chat` process with pipes: typed to, read from, killed."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parents[2]
WAY_IN = (
    *("hello", "I'm 18+, I agree", "None of these", "Next", "None of these", "None of these", "I have a ball"),
    *("Short, 3 minutes", "6"),
)
"""From a stranger to the first step of the short form."""


def environment(folder: Path) -> dict[str, str]:
    """Everything the program may know of where it runs: a state folder and a key of its own."""
    given = {name: value for name, value in os.environ.items() if not name.startswith("EASEBACK_")}
    return given | {
        "EASEBACK_STATE_DIR": str(folder / "state"),
        "EASEBACK_KEY_FILE": str(folder / "key"),
        "EASEBACK_ZONE": "Europe/London",
        "EASEBACK_LANGUAGE": "en",
        "COLUMNS": "200",
    }


class Chat:
    """One process at a time, on one state folder."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder = folder
        self.options = options
        self.lines: list[str] = []
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start the program; what it prints is gathered in `lines`."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot", "chat", *self.options],
            cwd=ROOT,
            env=environment(self.folder),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert self._process.stdout is not None
        self._reader = threading.Thread(target=self._gather, args=(self._process.stdout,), daemon=True)
        self._reader.start()

    def types(self, *lines: str) -> None:
        """Type lines."""
        assert self._process is not None
        assert self._process.stdin is not None
        for line in lines:
            self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def waits_for(self, text: str, seconds: float = 30) -> None:
        """Wait until a printed line holds a text."""
        end = time.monotonic() + seconds
        while not any(text in line for line in self.lines):
            if time.monotonic() > end:
                raise AssertionError(f"{text!r} did not come; the last lines were {self.lines[-8:]}")
            time.sleep(0.01)

    def kill(self) -> None:
        """kill -9."""
        self.ends(signal.SIGKILL)

    def ends(self, by: signal.Signals | None = None) -> int:
        """End of input, or a signal; the exit code."""
        assert self._process is not None
        assert self._process.stdin is not None
        if by is None:
            self._process.stdin.close()
        else:
            self._process.send_signal(by)
        code = self._process.wait(timeout=20)
        self._reader.join()
        if not self._process.stdin.closed:
            with contextlib.suppress(BrokenPipeError):
                self._process.stdin.close()
        return code

    def _gather(self, out: IO[str]) -> None:
        with out:
            for line in out:
                self.lines.append(line.rstrip("\n"))
