"""The running program as those who watch it see it: systemd, and `easeback health`."""

import asyncio
import json
import select
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot.systemd import Systemd
from bot.watching import Labels, Reading, screen
from tests.process.chat import ROOT, environment
from tests.process.serving import easeback


@pytest.fixture
def line(tmp_path: Path) -> "Line":
    return Line(tmp_path / "notify")


class Line:
    """systemd's end of the line."""

    def __init__(self, place: Path) -> None:
        self.place = str(place)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(self.place)
        self._socket.settimeout(30)

    def hears(self) -> list[str]:
        return self._socket.recv(4096).decode().split("\n")

    @property
    def has_heard(self) -> bool:
        return bool(select.select([self._socket], [], [], 0)[0])

    def close(self) -> None:
        self._socket.close()


async def test_systemd_hears_ready_then_the_watchdogs_stroke_then_the_end(line: Line) -> None:
    systemd = Systemd({"NOTIFY_SOCKET": line.place, "WATCHDOG_USEC": "30000"})
    started = asyncio.Event()
    task = asyncio.create_task(systemd.keep_told(started, lambda: {"web": "", "disk": "The disk\nis full."}))
    for _ in range(10):
        await asyncio.sleep(0)
    assert not line.has_heard
    started.set()
    assert await asyncio.to_thread(line.hears) == ["READY=1"]
    for _ in range(2):
        assert await asyncio.to_thread(line.hears) == ["WATCHDOG=1", "STATUS=The disk is full."]
    task.cancel()
    await asyncio.wait([task])
    while (words := await asyncio.to_thread(line.hears)) != ["STOPPING=1"]:
        assert words[0] == "WATCHDOG=1"
    line.close()


async def test_where_nobody_listens_nothing_breaks(tmp_path: Path) -> None:
    Systemd({}).tell("READY=1")
    Systemd({"NOTIFY_SOCKET": str(tmp_path / "nobody")}).tell("READY=1")
    assert not Systemd({}).asked


async def test_the_real_program_tells_systemd_and_answers_health(tmp_path: Path, line: Line) -> None:
    async with easeback(tmp_path) as program:
        port = free_port()
        await program.start(NOTIFY_SOCKET=line.place, WATCHDOG_USEC="600000", EASEBACK_WEB_PORT=port)
        assert await asyncio.to_thread(line.hears) == ["READY=1"]
        code, words = await asyncio.to_thread(health, tmp_path, port)
        assert code == 0, words
        assert json.loads(words)["status"] == "ok"
        assert (await asyncio.to_thread(line.hears))[0] == "WATCHDOG=1"
        code, words = await asyncio.to_thread(asked, tmp_path, port, "top", "--once")
        assert code == 0, words
        assert "parts are well." in words
        assert "heard" in words
    assert await asyncio.to_thread(asked, tmp_path, port, "top", "--once") == (1, "")
    assert await asyncio.to_thread(health, tmp_path, port) == (1, NOBODY.format(port=port))
    line.close()


NOBODY = (
    '{{"status": "trouble", "parts": {{"program": "Nobody answers at 127.0.0.1:{port}. Start `easeback serve`."}}}}\n'
)


def free_port() -> str:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return str(taken.getsockname()[1])


def health(folder: Path, port: str) -> tuple[int, str]:
    return asked(folder, port, "health", "--json")


def asked(folder: Path, port: str, *words: str) -> tuple[int, str]:
    ran = subprocess.run(
        [sys.executable, "-m", "bot", *words],
        cwd=ROOT,
        env=environment(folder) | {"EASEBACK_WEB_PORT": port},
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.returncode, ran.stdout


def told(at: float, heard: float, **more: float) -> Reading:
    plain = {"events_total": heard, **more}
    figures: dict[tuple[str, Labels], float] = {(f"easeback_{name}", ()): value for name, value in plain.items()}
    sent = ("easeback_messages_total", (("channel", "telegram"), ("outcome", "delivered")))
    again = ("easeback_part_restarts_total", (("part", "web"),))
    waits: dict[tuple[str, Labels], float] = {
        ("easeback_outbox_messages", (("state", state), ("urgency", urgency))): number
        for state, urgency, number in (("queued", "cue", 4.0), ("queued", "answer", 5.0), ("claimed", "cue", 70.0))
    }
    awaited = ("easeback_people_by_state", (("state", "awaited"),))
    parts = {"disk": "ok", "web": "It has ended."}
    return Reading(at, parts, {**figures, **waits, awaited: 6, sent: heard * 2, again: 3})


def test_the_screen_says_what_ails_and_what_happens_in_a_minute() -> None:
    words = "\n".join(screen(told(130, 160, people=7, process_start_time_seconds=1000), told(100, 150), 91_000))
    for line in (
        "Easeback, up 1 d 1 h",
        "1 of 2 parts are well.",
        "  web: It has ended.",
        "people 7   in a session 0   awaited 6   messages that wait 9",
        "        20       160  heard",
        "        40       320  telegram delivered",
        "Begun again: web 3",
    ):
        assert line in words
    assert "The clock" not in words


def test_the_first_screen_and_one_after_a_restart_tell_no_rate() -> None:
    assert "                 160  heard" in screen(told(130, 160), None, 0)
    assert "                   5  heard" in screen(told(130, 5), told(100, 150), 0)
    assert any("confirm-clock" in line for line in screen(told(1, 1, clock_in_doubt=1), None, 0))


def test_health_without_a_port_says_what_to_set(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "bot", "health"],
        cwd=ROOT,
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 2
    assert "Set it to a free port" in ran.stderr
