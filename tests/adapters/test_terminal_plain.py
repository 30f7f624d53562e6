"""The chat in a pipe or on a dumb terminal."""

import asyncio
import io
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import pytest

from adapters.terminal import Terminal
from bot.channel import Delivered, Heard, Letter, Refused
from bot.core.model.events import Arrived, Event, Pressed, Said
from bot.core.model.instants import MINUTE, SECOND
from tests.adapters.stage import MORNING, Easeback, letter, piped


def welcome(event: Event) -> tuple[Letter, ...]:
    return (letter("Hello. Shall we?", 1, ("Start", "Help")),) if event == Said("hello") else ()


async def test_a_pipe_is_answered_line_by_line() -> None:
    easeback = Easeback(welcome)
    shown = await piped("hello\n1\n", easeback)
    assert easeback.events == [Said("hello"), Pressed(101, "b1")]
    assert shown.index("> hello\n") < shown.index("Hello. Shall we?") < shown.index("1 Start    2 Help")
    assert shown.index("1 Start") < shown.index("> 1\n") < shown.index("Goodbye")


async def test_what_is_due_at_the_end_of_input_is_still_printed() -> None:
    easeback = Easeback(welcome)
    assert "Hello. Shall we?" in await piped("hello", easeback)
    assert easeback.events == [Said("hello")]


async def test_a_pipe_gets_no_escape_code_and_no_bell() -> None:
    shown = await piped("hello\n", Easeback(welcome))
    assert "\x1b" not in shown
    assert "\a" not in shown


async def test_each_edit_is_a_line_of_its_own() -> None:
    def breathe(event: Event) -> tuple[Letter, ...]:
        if event != Said("go"):
            return ()
        return letter("In…", 1, card="pacer"), letter("Out…", 2, card="pacer", edits="1", silent=True)

    easeback = Easeback(breathe)
    shown = await piped("go\n", easeback)
    assert (shown.count("In…"), shown.count("Out…")) == (1, 1)
    assert easeback.outcomes == [Delivered("1"), Delivered("1")]


async def test_heard_carries_keys_language_and_zone() -> None:
    first, second = Easeback(), Easeback()
    await piped("a\na\n", first, language="ru", chat="floor")
    await piped("a\n", second)
    keys = [heard.key for heard in first.heard + second.heard]
    assert len(set(keys)) == len(keys) == 5
    assert {(each.channel, each.chat, each.language, each.zone) for each in first.heard} == {
        ("terminal", "floor", "ru", "Europe/London")
    }
    assert first.heard[0].event == Arrived()


async def test_a_long_line_is_sent_whole_and_an_empty_one_not_at_all() -> None:
    easeback = Easeback()
    await piped("x" * 10_000 + "\n\n   \n\x1b\x00\nst\x1b\x07op\n", easeback)
    assert easeback.events == [Said("x" * 10_000), Said("stop")]


async def test_time_travel_tells_everything_on_the_way_with_its_wall_time() -> None:
    easeback = Easeback()
    easeback.planned = [(MORNING + 20 * SECOND, letter("Soft jaw.")), (MORNING + 9 * MINUTE, letter("Too early."))]
    shown = await piped("/skip 30s\n/now\n", easeback)
    assert easeback.events == []
    assert "  Fri 08:00:20\n  Soft jaw.\n" in shown
    assert shown.count("It is Friday 20 November 2026, 08:00:30 (Europe/London).") == 2
    assert "Too early." not in shown


async def test_no_wall_time_stands_before_messages_of_an_ordinary_clock() -> None:
    assert "08:00" not in await piped("hello\n", Easeback(welcome))


async def test_a_fast_clock_says_so_and_shows_wall_times() -> None:
    shown = await piped("hello\n", Easeback(welcome), speed=60)
    assert "Time runs 60 times as fast here." in shown
    assert "  Fri 08:00:00\n  Hello. Shall we?" in shown


async def test_a_bad_line_for_the_clock_is_met_kindly_and_not_sent() -> None:
    easeback = Easeback()
    shown = await piped("/skip later\n/tomorrow 25:00\n/stop\n", easeback)
    assert "/skip 30s" in shown
    assert "/tomorrow 08:00" in shown
    assert easeback.events == [Said("/stop")]
    assert easeback.clock.now() == MORNING


async def test_the_goodbye_leads_off_the_ball_once_a_step_was_shown() -> None:
    def rest(event: Event) -> tuple[Letter, ...]:
        return (letter("Rest.", ends=MORNING + MINUTE),) if event == Said("go") else ()

    assert "roll off" not in await piped("hello\n", Easeback(rest))
    assert "roll off to one side" in await piped("go\n", Easeback(rest))


class Broken(io.StringIO):
    """A pipe that nobody reads any more."""

    def write(self, text: str) -> int:
        raise BrokenPipeError


async def test_a_broken_pipe_ends_the_chat_quietly() -> None:
    easeback = Easeback(welcome)
    terminal = Terminal(easeback.clock, easeback, input=io.StringIO("hello\nagain\n"), output=Broken(), plain=True)
    easeback.terminal = terminal
    await asyncio.wait_for(terminal.listen(easeback.hear), 5)
    assert easeback.events == []
    assert await terminal.deliver(letter("Still here?")) == Refused("later", MORNING + MINUTE, "the terminal is closed")


async def test_a_pipe_that_breaks_under_a_letter_ends_a_chat_that_waits_for_input(waiting: TextIO) -> None:
    easeback = Easeback()
    terminal = easeback.terminal = Terminal(easeback.clock, easeback, input=waiting, output=Broken(), plain=True)
    listening = asyncio.create_task(terminal.listen(easeback.hear))
    await asyncio.sleep(0.05)
    assert not listening.done()
    assert isinstance(await terminal.deliver(letter("Hello?")), Refused)
    await asyncio.wait_for(listening, 5)


@pytest.fixture
def waiting() -> Iterator[TextIO]:
    """An input in which nobody types."""
    given, typed = os.pipe()
    with os.fdopen(given) as stream:
        yield stream
        os.close(typed)


async def test_ctrl_c_says_goodbye_while_input_is_waited_for(waiting: TextIO) -> None:
    shown = io.StringIO()
    easeback = Easeback()
    before = signal.getsignal(signal.SIGINT)
    terminal = Terminal(easeback.clock, easeback, input=waiting, output=shown, plain=True)
    listening = asyncio.create_task(terminal.listen(easeback.hear))
    await asyncio.sleep(0.05)
    signal.raise_signal(signal.SIGINT)
    await asyncio.wait_for(listening, 5)
    assert "Goodbye" in shown.getvalue()
    assert signal.getsignal(signal.SIGINT) is before


async def test_lines_come_whole_out_of_a_pipe_that_is_written_in_pieces() -> None:
    given, typed = os.pipe()
    easeback = Easeback()
    with os.fdopen(given) as stream:
        terminal = Terminal(easeback.clock, easeback, input=stream, output=io.StringIO(), plain=True)
        listening = asyncio.create_task(terminal.listen(easeback.hear))
        for piece in ("сто".encode()[:3], "сто".encode()[3:] + b"p\nne", b"xt\n\xff\n"):
            os.write(typed, piece)
            await asyncio.sleep(0.02)
        os.close(typed)
        await asyncio.wait_for(listening, 5)
    assert easeback.events == [Said("стоp"), Said("next"), Said("\ufffd")]


async def test_what_is_just_being_heard_is_heard_when_the_person_leaves(waiting: TextIO) -> None:
    easeback, kept = Easeback(), list[Event]()

    async def slow(heard: Heard) -> None:
        await asyncio.sleep(0.1)
        kept.append(heard.event)

    terminal = Terminal(easeback.clock, easeback, input=waiting, output=io.StringIO(), plain=True)
    listening = asyncio.create_task(terminal.listen(slow))
    await asyncio.sleep(0.02)
    signal.raise_signal(signal.SIGINT)
    await asyncio.wait_for(listening, 5)
    assert kept == [Arrived()]


async def test_a_narrow_code_page_breaks_nothing() -> None:
    easeback, inside = Easeback(), io.BytesIO()
    shown = io.TextIOWrapper(inside, encoding="ascii")
    terminal = Terminal(easeback.clock, easeback, input=io.StringIO(""), output=shown, plain=True)
    assert await terminal.deliver(letter("In… ⏸")) == Delivered("1")
    assert b"In? ?" in inside.getvalue()


def test_an_unwritable_record_is_told_at_once(tmp_path: Path) -> None:
    easeback = Easeback()
    with pytest.raises(OSError, match="nowhere"):
        Terminal(easeback.clock, easeback, plain=True, record=tmp_path / "nowhere" / "chat")
