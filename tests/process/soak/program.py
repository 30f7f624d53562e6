"""The program that is watched: started, asked how it is, ended."""

import asyncio
import os
import signal
import sys
import time
from asyncio.subprocess import Process
from pathlib import Path

import aiohttp

from tests.process.chat import ROOT, environment
from tests.process.soak.slopes import Sample

PATIENCE = 5
"""Seconds in which the program answers whoever watches it, and ends when told to."""
PAGE = os.sysconf("SC_PAGE_SIZE")


class Program:
    """One `serve` process; what it logs goes to a file, as a pipe that nobody reads would stop it."""

    def __init__(self, folder: Path, settings: dict[str, str], port: int) -> None:
        self.log = folder / "log.jsonl"
        self.database = folder / "state" / "easeback.sqlite"
        self.heard = 0
        self.health = 0
        """The last answer of /health; 0: none came."""
        self.ill = 0
        """How often it was not well when it was asked."""
        self._settings = environment(folder) | settings | {"EASEBACK_WEB_PORT": str(port)}
        self._url = f"http://127.0.0.1:{port}"
        self._process: Process | None = None
        self._began = 0.0

    async def start(self) -> None:
        """Start it; what listens comes later."""
        with self.log.open("ab") as log:
            words = (sys.executable, "-m", "bot", "serve")
            self._process = await asyncio.create_subprocess_exec(
                *words, cwd=ROOT, env=self._settings, stdout=asyncio.subprocess.DEVNULL, stderr=log
            )
        self._began = time.monotonic()

    @property
    def runs(self) -> bool:
        """It has not ended."""
        return self._process is not None and self._process.returncode is None

    async def sample(self, session: aiohttp.ClientSession) -> Sample | None:
        """How it is now; None if it does not answer, which happens while the disk is held."""
        figures = await self.figures(session)
        if figures is None or self._process is None:
            return None
        proc = Path(f"/proc/{self._process.pid}")
        threads = next(line for line in (proc / "status").read_text().splitlines() if line.startswith("Threads:"))
        self.heard = int(figures["easeback_events_total"])
        return Sample(
            at=time.monotonic() - self._began,
            memory=int((proc / "statm").read_text().split()[1]) * PAGE,
            descriptors=len(list((proc / "fd").iterdir())),
            threads=int(threads.split()[1]),
            tasks=int(figures["easeback_tasks"]),
            database=_size(self.database),
            log=_size(self.database.with_name(self.database.name + "-wal")),
            heard=self.heard,
        )

    async def figures(self, session: aiohttp.ClientSession) -> dict[str, float] | None:
        """What /metrics tells now; None if it does not answer."""
        try:
            async with asyncio.timeout(PATIENCE):
                async with session.get(f"{self._url}/health") as answer:
                    self.health = answer.status
                async with session.get(f"{self._url}/metrics") as answer:
                    words = await answer.text()
        except (OSError, aiohttp.ClientError, TimeoutError):
            self.health = 0
            self.ill += 1
            return None
        self.ill += self.health != 200
        lines = [line.rpartition(" ") for line in words.splitlines() if not line.startswith("#")]
        return {name: float(value) for name, _, value in lines}

    async def ends(self) -> tuple[int, float]:
        """Told to end: its exit code, and after how many seconds."""
        assert self._process is not None
        began = time.monotonic()
        if self.runs:
            self._process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(30):
            code = await self._process.wait()
        return code, time.monotonic() - began

    def kill_if_running(self) -> None:
        """Leave nothing behind."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
