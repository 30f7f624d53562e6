"""Writes what is heard and spoken to a transcript, line by line as it happens, for its owner's eyes only."""

import os
from pathlib import Path
from zoneinfo import ZoneInfo

from adapters.terminal import transcript
from bot.channel import Letter
from bot.core.model.events import Event
from bot.core.model.instants import Instant


class Record:
    """An open transcript. Opening and writing raise OSError."""

    def __init__(self, path: Path, zone: ZoneInfo) -> None:
        # What is said in this chat is about a body; a file that others can read would not be discreet.
        self._file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8")
        self._zone = zone
        self._day = ""

    def heard(self, event: Event, at: Instant, label: str = "") -> None:
        """The person did this; `label` is what a pressed button is called."""
        self._write(transcript.heard(event, at, self._zone, label), at)

    def spoken(self, letter: Letter, at: Instant) -> None:
        """Easeback said this, or changed an earlier message to this."""
        self._write(transcript.spoken(letter, at, self._zone, edited=bool(letter.edits)), at)

    def close(self) -> None:
        """No more lines."""
        self._file.close()

    def _write(self, words: str, at: Instant) -> None:
        day = transcript.day_line(at, self._zone, self._zone.key)
        if day != self._day:
            self._day = day
            self._file.write(f"{day}\n")
        self._file.write(f"{words}\n")
        self._file.flush()
