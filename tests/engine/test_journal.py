"""The log: a line an event, and no token in it, whatever raised it."""

import io
import json
import logging
from collections.abc import Iterator

import pytest

from bot.journal import ALL, KINDS, Bound, Line, held_back, redacted, write_to

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


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def bounded() -> Iterator[tuple[logging.Logger, io.StringIO, Clock]]:
    paper, clock, logger = io.StringIO(), Clock(), logging.getLogger("easeback.bounded")
    handler = logging.StreamHandler(paper)
    handler.setFormatter(Line())
    handler.addFilter(Bound(handler, clock))
    logger.addHandler(handler)
    logger.propagate = False
    yield logger, paper, clock
    logger.removeHandler(handler)


def told(paper: io.StringIO) -> list[str]:
    return [json.loads(line)["what"] for line in paper.getvalue().splitlines()]


def test_the_same_line_is_written_ten_times_a_minute_whatever_its_numbers_and_then_counted(
    bounded: tuple[logging.Logger, io.StringIO, Clock],
) -> None:
    logger, paper, clock = bounded
    for row in range(100_000):
        logger.error("row %d can't be carried", row)
    assert told(paper) == [f"row {row} can't be carried" for row in range(10)]
    logger.error("another line")
    assert told(paper)[-1] == "another line"
    clock.now = 59.9
    logger.error("row 1 can't be carried")
    assert len(told(paper)) == 11
    clock.now = 60.0
    logger.error("row 7 can't be carried")
    assert told(paper)[11:] == [
        "99991 more lines like this were held back: row # can't be carried",
        "row 7 can't be carried",
    ]


def test_lines_that_differ_in_words_have_a_bound_together(bounded: tuple[logging.Logger, io.StringIO, Clock]) -> None:
    logger, paper, clock = bounded
    letters = "abcdefghij"
    words = ["".join(letters[int(digit)] for digit in f"{number:05}") for number in range(5000)]
    for word in words:
        logger.error(word)
    assert told(paper) == words[:ALL]
    (bound,) = logger.handlers[0].filters
    assert isinstance(bound, Bound)
    assert bound.held == 5000 - ALL
    assert len(bound._kinds) <= KINDS
    clock.now = 61
    logger.error("later")
    assert told(paper)[ALL:] == [f"{5000 - ALL} lines of many kinds were held back", "later"]


def test_a_lines_level_and_its_speaker_are_part_of_what_it_is(lines: io.StringIO) -> None:
    for _ in range(20):
        for name in ("asyncio", "apscheduler.executors.default", "bot.alarm"):
            logging.getLogger(name).error("it failed")
        logging.getLogger("bot.alarm").warning("it failed")
    assert lines.getvalue().count("it failed") == 40
    assert held_back() == 40
