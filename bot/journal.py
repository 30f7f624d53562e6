"""The log: one JSON object a line, event names and numbers, never what anyone said.

House rules: the libraries that log addresses with tokens in them are held at WARNING; a line is written in one piece;
whatever looks like a bot's token is taken out of it, tracebacks included.
"""

import json
import logging
import re
from pathlib import Path
from typing import TextIO

TALKATIVE = ("httpx", "httpcore", "aiohttp", "telegram", "discord", "apscheduler", "alembic", "sqlalchemy", "asyncio")

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


def write_to(where: Path | TextIO, level: str) -> None:
    """Log to a file or a stream from now on, this level and graver."""
    handler: logging.Handler
    if isinstance(where, Path):
        handler = logging.FileHandler(where, encoding="utf-8", delay=True)
    else:
        handler = logging.StreamHandler(where)
    handler.setFormatter(Line())
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
