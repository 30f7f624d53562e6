"""The chat in a window, with real keys and prompt_toolkit's own drawing."""

import asyncio
import os
import signal
from pathlib import Path

import pytest
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from adapters.terminal import Terminal
from bot.channel import Delivered, Refused
from bot.core.model.events import Pressed, Said
from bot.core.model.instants import SECOND
from tests.adapters.stage import MORNING, Easeback, letter, window


async def test_a_message_comes_above_a_half_typed_line_and_leaves_it_whole() -> None:
    easeback = Easeback()
    async with window(easeback) as open_window:
        open_window.keys.send_text("it hu")
        await open_window.until(lambda: open_window.shown == "> it hu")
        await easeback.say(letter("Soft jaw. Soft shoulders."))
        await open_window.until(lambda: open_window.shown == "  Soft jaw. Soft shoulders.\n\n> it hu")
        open_window.keys.send_text("rts\r")
        await open_window.until(lambda: easeback.events == [Said("it hurts")])


async def test_many_messages_at_once_keep_their_order_above_the_line() -> None:
    easeback = Easeback()
    async with window(easeback) as open_window:
        open_window.keys.send_text("sto")
        await open_window.until(lambda: "> sto" in open_window.shown)
        await asyncio.gather(*(easeback.say(letter(f"Message {number}.", number)) for number in range(10, 30)))
        await open_window.until(lambda: "> sto" in open_window.shown)
        lines = [line.strip() for line in open_window.shown.splitlines() if line]
        assert lines == [*(f"Message {number}." for number in range(10, 30)), "> sto"]
        open_window.keys.send_text("p\r")
        await open_window.until(lambda: easeback.events == [Said("stop")])


async def test_a_number_takes_a_button_that_was_shown_above() -> None:
    easeback = Easeback()
    async with window(easeback) as open_window:
        await easeback.say(letter("Ready?", 1, ("⏸ Pause", "⏹ Stop")))
        assert "1 ⏸ Pause    2 ⏹ Stop" in open_window.shown
        open_window.keys.send_text("2\rpause\r")
        await open_window.until(lambda: len(easeback.heard) == 3)
        assert easeback.events == [Pressed(101, "b2"), Pressed(101, "b1")]


async def test_the_bell_rings_for_sound_and_not_for_silence() -> None:
    easeback = Easeback()
    async with window(easeback) as open_window:
        await easeback.say(letter("Soft jaw.", silent=True), letter("In…", 2, card="pacer", silent=True))
        assert open_window.rings == 0
        await easeback.say(letter("Roll off now."))
        assert open_window.rings == 1
        await easeback.say(letter("Out…", 3, edits="2"))
        assert open_window.rings == 2


async def test_the_pacer_changes_in_place_and_the_countdown_moves_by_itself() -> None:
    easeback = Easeback()
    async with window(easeback) as open_window:
        open_window.keys.send_text("sl")
        above = "  Breathe. Slowly.\n\n"
        await easeback.say(letter("Breathe. Slowly.", ends=MORNING + 107 * SECOND))
        await open_window.until(lambda: open_window.shown == f"{above}  Breathe · 1:47 left\n> sl")
        await easeback.say(letter("In… belly up", 2, card="pacer", silent=True))
        await open_window.until(lambda: open_window.shown == f"{above}  In… belly up · 1:47 left\n> sl")
        await easeback.say(letter("Out… Sssss", 3, card="pacer", edits="2", silent=True))
        await open_window.until(lambda: open_window.shown == f"{above}  Out… Sssss · 1:47 left\n> sl")
        easeback.clock.at += 10 * SECOND
        await open_window.until(lambda: open_window.shown == f"{above}  Out… Sssss · 1:37 left\n> sl")
        assert easeback.outcomes == [Delivered("1"), Delivered("2"), Delivered("2")]


async def test_a_pacer_does_not_wait_for_the_next_beat(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.terminal.live.BEAT", 60)
    easeback = Easeback()
    async with window(easeback) as open_window:
        await easeback.say(letter("In… belly up", card="pacer", silent=True))
        await open_window.until(lambda: open_window.shown == "  In… belly up\n>")


async def test_the_staying_line_does_not_stay_behind_when_a_line_is_sent() -> None:
    easeback = Easeback()
    async with window(easeback) as open_window:
        await easeback.say(letter("Rest.", ends=MORNING + 60 * SECOND))
        open_window.keys.send_text("hello")
        await open_window.until(lambda: open_window.shown.endswith("  Rest · 1:00 left\n> hello"))
        open_window.keys.send_text("\r")
        await open_window.until(lambda: open_window.shown.endswith("\n> hello\n\n  Rest · 1:00 left\n>"))
        assert open_window.shown.count("left") == 1


async def test_a_card_with_buttons_is_shown_with_them() -> None:
    easeback = Easeback()
    async with window(easeback) as open_window:
        await easeback.say(letter("Which?", 1, ("Skin", "Bones"), card="screen-body"))
        await easeback.say(letter("So far: Skin.", 2, ("Bones", "Done"), card="screen-body", edits="1"))
        assert "1 Bones    2 Done" in open_window.shown
        open_window.keys.send_text("2\r")
        await open_window.until(lambda: easeback.events == [Pressed(102, "b2")])


async def test_a_picture_is_told_in_words_and_marked_as_such() -> None:
    easeback = Easeback()
    async with window(easeback) as open_window:
        await easeback.say(letter("Lie down.", alt="A mat on the floor."))
        assert "[picture: A mat on the floor.]" in open_window.shown


async def test_ctrl_c_once_says_goodbye_even_over_a_half_typed_line() -> None:
    easeback = Easeback()
    async with window(easeback) as open_window:
        open_window.keys.send_text("half\x03")
        await open_window.closes()
        assert "Goodbye" in open_window.shown
        assert easeback.events == []


async def test_ctrl_d_says_goodbye() -> None:
    async with window(Easeback()) as open_window:
        open_window.keys.send_text("\x04")
        await open_window.closes()
        assert "Goodbye" in open_window.shown


async def test_ctrl_c_ends_a_journey_through_time() -> None:
    class Endless(Easeback):
        async def travel_to(self, at: int) -> None:
            await asyncio.Event().wait()

    async with window(Endless()) as open_window:
        open_window.keys.send_text("/tomorrow\r")
        await asyncio.sleep(0.1)
        os.kill(os.getpid(), signal.SIGINT)
        await open_window.closes()
        assert "Goodbye" in open_window.shown


async def test_a_window_that_grows_narrow_wraps_the_next_message() -> None:
    easeback, text = Easeback(), "Let the next breath out be a little longer than the breath in."
    async with window(easeback, columns=80) as open_window:
        await easeback.say(letter(text))
        assert text in open_window.shown
        open_window.columns = 30
        await easeback.say(letter(text, 2))
        assert open_window.shown.count(text) == 1
        assert "\n  Let the next breath out be\n  a little longer than the\n" in open_window.shown


async def test_keys_that_steer_a_terminal_are_not_sent() -> None:
    easeback = Easeback()
    async with window(easeback) as open_window:
        open_window.keys.send_text("\x1b[200~st\x1b[31mop\nnow\x07\x1b[201~\r")
        await open_window.until(lambda: easeback.events == [Said("st[31mop now")])


async def test_a_window_that_breaks_ends_the_chat_quietly() -> None:
    class Broken(DummyOutput):
        def write(self, data: str) -> None:
            if "Hello" in data:
                raise BrokenPipeError

    easeback = Easeback()
    with create_pipe_input() as keys:
        terminal = Terminal(easeback.clock, easeback, input=keys, output=Broken())
        listening = asyncio.create_task(terminal.listen(easeback.hear))
        await asyncio.sleep(0.1)
        assert isinstance(await terminal.deliver(letter("Hello.")), Refused)
        await asyncio.wait_for(listening, 5)


async def test_history_is_kept_nowhere_but_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    easeback = Easeback()
    async with window(easeback) as open_window:
        open_window.keys.send_text("a secret\r")
        await open_window.until(lambda: len(easeback.events) == 1)
        open_window.keys.send_text("\x1b[A\r")
        await open_window.until(lambda: easeback.events == [Said("a secret")] * 2)
    assert not any(entry for entry in os.scandir(tmp_path))


async def test_letters_before_and_after_the_listening_are_taken() -> None:
    easeback = Easeback()
    async with window(easeback) as open_window:
        open_window.keys.send_text("\x04")
        await open_window.closes()
        await easeback.say(letter("A last word."))
        assert "A last word." in open_window.shown
    assert easeback.outcomes == [Delivered("1")]
