"""The real program on a socket's platform: killed, asked to end, stopped, its clock set.

In depth: `python -m tests.process.harsh --kills 300`.
"""

import asyncio
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.process.harsh import killed
from tests.process.sockets import CHATTER, Platform


async def test_ten_kills_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    tally = await killed(10, seed=3, folder=tmp_path)
    assert (tally.lost, tally.twice, tally.cues_twice, tally.wakes_lost) == (0, 0, 0, 0)
    assert tally.events > 20


async def test_asked_to_end_it_finishes_what_is_in_hand_and_forgets_nothing(tmp_path: Path) -> None:
    platform = Platform(tmp_path, 1)
    platform.slow = 1
    await platform.open()
    await platform.start()
    for number in range(40):
        platform.does(f"chat {number}", text=CHATTER)
    await platform.until(lambda: len(platform.sent) >= 10)
    code, seconds = await platform.ends(signal.SIGTERM)
    assert code == 0
    assert seconds < 8  # five to drain, the rest for a machine that is busy
    with closing(sqlite3.connect(tmp_path / "data" / "easeback.sqlite")) as view:
        assert view.execute("SELECT count(*) FROM outbox WHERE state = 1").fetchone()[0] == 0
    platform.slow = 0
    await platform.start()
    await platform.until(lambda: not platform.waiting and all(platform.texts(f"chat {n}") for n in range(40)))
    assert max(platform.copies.values()) == 1
    await platform.ends(signal.SIGTERM)
    await platform.close()


async def _lying_down(folder: Path, speed: float) -> Platform:
    """Somebody in the first step of a session that runs by itself."""
    platform = Platform(folder, speed)
    await platform.open()
    await platform.start()
    platform.walks("ann")
    await platform.until(lambda: any("Lie on your back" in text for text in platform.texts("ann")), 60)
    platform.walkers.clear()
    return platform


async def test_after_a_minute_asleep_it_says_no_stale_cue_and_asks(tmp_path: Path) -> None:
    platform = await _lying_down(tmp_path, speed=20)
    platform.signals(signal.SIGSTOP)
    await asyncio.sleep(60 / 20 + 0.3)
    before = len(platform.texts("ann"))
    platform.signals(signal.SIGCONT)
    await platform.until(lambda: len(platform.texts("ann")) > before)
    assert "Are you OK?" in platform.texts("ann")[before]
    await platform.ends(signal.SIGTERM)
    await platform.close()


async def test_a_clock_set_an_hour_ahead_leads_off_the_ball_and_one_set_back_makes_nobody_wait(tmp_path: Path) -> None:
    platform = await _lying_down(tmp_path, speed=20)
    before = len(platform.texts("ann"))
    platform.steps_the_clock(-3_600_000)
    await platform.until(lambda: len(platform.texts("ann")) > before + 1, 30)
    before = len(platform.texts("ann"))
    platform.steps_the_clock(3_600_000)
    await platform.until(lambda: len(platform.texts("ann")) > before, 30)
    assert "roll off, and let it go" in platform.texts("ann")[before]
    await platform.ends(signal.SIGTERM)
    await platform.close()
