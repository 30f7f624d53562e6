"""The log: a line an event, and no token in it, whatever raised it."""

import io
import json
import logging
from collections.abc import Iterator

import pytest

from bot.journal import redacted, write_to

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"  # noqa: S105 - made up


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    paper = io.StringIO()
    write_to(paper, "debug")
    yield paper
    root.handlers, root.level = before, level


def test_a_traceback_shows_no_token_nor_do_its_causes(lines: io.StringIO) -> None:
    try:
        try:
            raise OSError(f"cannot connect to https://api.telegram.org/bot{TOKEN}/getUpdates")
        except OSError as error:
            raise RuntimeError(f"asked with {TOKEN.replace(':', '%3A')}") from error
    except RuntimeError:
        logging.getLogger("easeback.test").exception("it went wrong with %s", TOKEN)
    told = json.loads(lines.getvalue())
    assert told["level"] == "error"
    assert "Traceback" in told["trace"]
    assert "OSError" in told["trace"]
    assert TOKEN.partition(":")[2] not in lines.getvalue()
    assert lines.getvalue().count("[token]") >= 3


def test_libraries_that_log_addresses_are_quiet_even_at_debug(lines: io.StringIO) -> None:
    for name in ("httpx", "httpcore", "aiohttp.client", "telegram.Bot", "discord.http"):
        logging.getLogger(name).info("POST https://api.telegram.org/bot%s/getMe", TOKEN)
    assert lines.getvalue() == ""


def test_what_is_no_token_stays() -> None:
    assert redacted("row 110201543: telegram says no, at 12:30:00") == "row 110201543: telegram says no, at 12:30:00"
