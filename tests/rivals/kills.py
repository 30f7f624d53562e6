"""kill -9 of what one would pick instead: `python -m tests.rivals.kills`.

python-telegram-bot with its Updater and aiogram with its Dispatcher against a fake Bot API: updates that were
acknowledged and never handled. python-telegram-bot's JobQueue and APScheduler with SQLAlchemyJobStore: one-shot timers
that never fired, or fired twice. python-telegram-bot's PicklePersistence: what it still knows of what was handled.
"""

import argparse
import asyncio
import pickle
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from aiohttp import web

from tests.process.chat import ROOT

PYTHON = ROOT / ".venv-rivals" / "bin" / "python"
VICTIMS = "tests.rivals.victims"
TIMERS, UPDATES = 200, 1000


LONGEST = 30
"""Seconds to wait for the first sign of life."""


async def _killed(words: tuple[str, ...], kills: int, done: Path, enough: int, chance: Random) -> Counter[str]:
    """Start, kill, start again; then let it finish, in good order. What was handled, by number, as the victim itself
    wrote it down."""
    for number in range(kills + 1):
        program = await asyncio.create_subprocess_exec(
            PYTHON, "-m", VICTIMS, *words, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        if number == kills:
            await _quiet(done, enough)
            program.send_signal(signal.SIGTERM)
        else:
            before = _size(done)
            await _until(lambda before=before: _size(done) > before, LONGEST)
            await asyncio.sleep(chance.uniform(0.2, 0.8))
            program.send_signal(signal.SIGKILL)
        await program.wait()
    return Counter(_numbers(done))


def _numbers(done: Path) -> list[str]:
    return done.read_text().split()


def _size(done: Path) -> int:
    return done.stat().st_size if done.exists() else 0


async def _until(condition: Any, seconds: float) -> None:
    for _ in range(int(seconds * 20)):
        if condition():
            return
        await asyncio.sleep(0.05)


async def _quiet(done: Path, enough: int) -> None:
    """Until it has done all, or has done nothing for eight seconds."""
    still, size = 0, -1
    while still < 80 and len(set(_numbers(done))) < enough:
        await asyncio.sleep(0.1)
        still, size = (still + 1, size) if _size(done) == size else (0, _size(done))


async def timers(kills: int, grace: str, folder: Path) -> str:
    """One-shot timers of APScheduler in a job store in a file."""
    done = folder / "done"
    ran = await _killed(("timers", str(folder), str(TIMERS), grace), kills, done, TIMERS, Random(1))
    twice = sum(count - 1 for count in ran.values())
    return f"APScheduler, SQLAlchemyJobStore, grace {grace}: of {TIMERS} timers {TIMERS - len(ran)} lost, {twice} twice"


class BotApi:
    """As much of the Bot API as an Updater asks for: an update is gone as soon as a higher offset is asked for."""

    def __init__(self) -> None:
        self._next = 1

    async def answer(self, request: web.Request) -> web.Response:
        """One method."""
        method, result = request.match_info["method"], True
        try:
            given = {**await request.post(), **request.query}
        except ConnectionResetError:  # the victim was killed in the middle of a word
            raise web.HTTPBadRequest from None
        if method == "getMe":
            return self._ok({"id": 1, "is_bot": True, "first_name": "B", "username": "b"})
        if method == "getUpdates":
            self._next = max(self._next, int(str(given.get("offset", 0)) or 0))
            return self._ok([self._update(n) for n in range(self._next, min(self._next + 100, UPDATES + 1))])
        return self._ok(result)

    @staticmethod
    def _ok(result: object) -> web.Response:
        return web.json_response({"ok": True, "result": result})

    @staticmethod
    def _update(number: int) -> dict[str, object]:
        person = {"id": 5, "is_bot": False, "first_name": "P"}
        chat = {"id": 5, "type": "private"}
        return {
            "update_id": number,
            "message": {"message_id": number, "date": 1, "chat": chat, "from": person, "text": str(number)},
        }


@asynccontextmanager
async def _bot_api() -> AsyncIterator[str]:
    """Its port."""
    api = BotApi()
    app = web.Application()
    app.router.add_route("*", "/bot1:x/{method}", api.answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield str(runner.addresses[0][1])
    await runner.cleanup()


async def updates(kills: int, folder: Path) -> str:
    """Updates through python-telegram-bot's Updater and its queue, counted in its persistence."""
    async with _bot_api() as port:
        handled = await _killed(("updates", port, str(folder)), kills, folder / "done", UPDATES, Random(2))
    remembered = _remembered(folder / "pickle")
    return f"python-telegram-bot, Updater: {_lost(handled)}; PicklePersistence remembers {remembered} of {len(handled)}"


def _remembered(path: Path) -> int:
    """How many updates the persistence knows to be handled; it writes once a minute, and when it ends in good order."""
    if not path.exists():
        return 0
    kept = pickle.loads(path.read_bytes())  # noqa: S301
    return int(kept["user_data"].get(5, {}).get("handled", 0))


async def aiogram(kills: int, folder: Path) -> str:
    """Updates through aiogram's Dispatcher."""
    async with _bot_api() as port:
        handled = await _killed(("aiogram", port, str(folder)), kills, folder / "done", UPDATES, Random(2))
    return f"aiogram, Dispatcher: {_lost(handled)}"


def _lost(handled: Counter[str]) -> str:
    twice = sum(count - 1 for count in handled.values())
    return f"of {UPDATES} updates {UPDATES - len(handled)} never handled, {twice} twice"


async def queue(kills: int, folder: Path) -> str:
    """One-shot timers of python-telegram-bot's JobQueue."""
    async with _bot_api() as port:
        words = ("queue", port, str(folder), str(TIMERS))
        ran = await _killed(words, kills, folder / "done", TIMERS, Random(1))
    twice = sum(count - 1 for count in ran.values())
    return f"python-telegram-bot, JobQueue: of {TIMERS} timers {TIMERS - len(ran)} lost, {twice} twice"


async def measured(kills: int) -> None:
    """All of them."""
    late, never_late = partial(timers, grace="default"), partial(timers, grace="none")
    for rival, times in ((late, kills), (never_late, kills), (queue, 1), (updates, kills), (aiogram, kills)):
        with tempfile.TemporaryDirectory() as folder:
            print(f"{await rival(times, folder=Path(folder))} (kills: {times})", flush=True)


def main() -> int:
    """From the command line; it only measures."""
    parser = argparse.ArgumentParser(description="kill -9 of what one would pick instead")
    parser.add_argument("--kills", type=int, default=8)
    asked = parser.parse_args()
    if not PYTHON.exists():
        print(f"{PYTHON} is not there: `make rivals` sets it up", file=sys.stderr)
        return 2
    asyncio.run(measured(asked.kills))
    return 0


if __name__ == "__main__":
    sys.exit(main())
