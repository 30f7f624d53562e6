"""The log: one JSON object a line, event names and numbers, never what anyone said.

House rules: the libraries that log addresses with tokens in them are held at WARNING; a line is written in one piece;
whatever looks like a bot's token is taken out of it, tracebacks included. The same line, whoever says it and whatever
numbers are in it, is written at most ten times a minute, and then how often it was held back; all lines together have
a bound too. So a log never fills the disk that people's words have to go to.
"""

import json
import logging
import re
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from msgspec import Struct

TALKATIVE = ("httpx", "httpcore", "aiohttp", "telegram", "discord", "apscheduler", "alembic", "sqlalchemy", "asyncio")

GRAVE_ONLY = ("apscheduler.scheduler",)
"""What warns of what is meant to be: an errand that is still tried when it would come again is let be, and /health says
if it gets nowhere."""

_TOKEN = re.compile(r"\b(?:bot)?\d{3,20}(?::|%3A)[A-Za-z0-9_-]{20,}", re.IGNORECASE)


_DISCORD_TOKEN = re.compile(r"\b[A-Za-z0-9_-]{18,}\.[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{20,}")


def redacted(text: str) -> str:
    """A text without anything that looks like a bot's token."""
    return _DISCORD_TOKEN.sub("[token]", _TOKEN.sub("[token]", text))


class Line(logging.Formatter):
    """A record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """When, how grave, where, what; and the traceback if there is one."""
        said = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "from": record.name,
            "what": record.getMessage(),
        }
        if record.exc_info:
            said["trace"] = self.formatException(record.exc_info)
        return redacted(json.dumps(said, ensure_ascii=False))


MINUTE = 60.0
SAME = 10
"""Lines of one kind in a minute."""
ALL = 600
"""Lines of all kinds in a minute."""
KINDS = 500
"""Kinds that are remembered at once; the oldest is forgotten first."""
_NUMBER = re.compile(r"\d+")


class _Kind(Struct):
    """What is remembered of one kind of line."""

    since: float
    said: int = 0
    held: int = 0


class Bound(logging.Filter):
    """Lets a handler write only so many lines of a kind, and of all kinds, a minute."""

    def __init__(self, handler: logging.Handler, steady: Callable[[], float] = time.monotonic) -> None:
        """`steady` is a clock in seconds that is never set."""
        super().__init__()
        self._handler = handler
        self._steady = steady
        self._lock = threading.Lock()
        self._kinds: OrderedDict[tuple[str, int, str], _Kind] = OrderedDict()
        self._all = _Kind(steady())
        self.held = 0
        """Lines that were held back, since the start."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether this is written; before it, how many lines were held back in a minute that is over."""
        now = self._steady()
        with self._lock:
            over = self._over(now)
            written = self._counts(record, now)
        for line in over:
            self._handler.acquire()
            try:
                self._handler.emit(line)
            finally:
                self._handler.release()
        return written

    def _counts(self, record: logging.LogRecord, now: float) -> bool:
        what = _NUMBER.sub("#", record.getMessage())[:200]
        kind = self._kinds.setdefault((record.name, record.levelno, what), _Kind(now))
        if kind.said < SAME and self._all.said < ALL:
            kind.said += 1
            self._all.said += 1
            return True
        kind.held += 1
        self.held += 1
        return False

    def _over(self, now: float) -> list[logging.LogRecord]:
        """What was held back in minutes that are over, told: a line for each kind that was said too often, and one for
        all others together."""
        lines = []
        while self._kinds:
            (name, level, what), kind = next(iter(self._kinds.items()))
            if now - kind.since < MINUTE and len(self._kinds) < KINDS:
                break
            self._kinds.popitem(last=False)
            if kind.said < SAME:
                self._all.held += kind.held
            elif kind.held:
                lines.append(_told(name, level, f"{kind.held} more lines like this were held back: {what}"))
        if now - self._all.since >= MINUTE:
            if self._all.held:
                lines.append(_told(__name__, logging.WARNING, f"{self._all.held} lines of many kinds were held back"))
            self._all = _Kind(now)
        return lines


def _told(name: str, level: int, words: str) -> logging.LogRecord:
    return logging.LogRecord(name, level, "", 0, words, None, None)


def held_back() -> int:
    """Lines that were held back since the start."""
    filters = [each for handler in logging.getLogger().handlers for each in handler.filters]
    return sum(each.held for each in filters if isinstance(each, Bound))


def write_to(where: Path | TextIO, level: str) -> None:
    """Log to a file or a stream from now on, this level and graver."""
    handler: logging.Handler
    if isinstance(where, Path):
        handler = logging.FileHandler(where, encoding="utf-8", delay=True)
    else:
        handler = logging.StreamHandler(where)
    handler.setFormatter(Line())
    handler.addFilter(Bound(handler))
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in GRAVE_ONLY:
        logging.getLogger(name).setLevel(logging.ERROR)
