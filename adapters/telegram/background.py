"""What is nice to have: never waited for, never tried again."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from telegram.error import TelegramError

GRACE = 0.5
"""Seconds for what is still under way at the end."""


class Background:
    """Small requests beside the talk."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def do(self, asked: Coroutine[Any, Any, Any]) -> asyncio.Task[None]:
        """Begin, and think no more of it."""
        task = asyncio.create_task(_best_effort(asked))
        # The loop holds its tasks only weakly (docs: asyncio.create_task): without this one could vanish on its
        # way.
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def close(self) -> None:
        """Let what is under way finish for a moment."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=GRACE)
        for task in self._tasks:
            task.cancel()


async def _best_effort(asked: Coroutine[Any, Any, Any]) -> None:
    with suppress(TelegramError):
        await asked
