"""python-telegram-bot's JobQueue as its manual has it: in memory, every job added again at every start."""

from typing import Any

from telegram.ext import Application, CallbackContext, JobQueue

Context = CallbackContext[Any, Any, Any, Any]
_applications: list[object] = []
"""A queue holds its application only weakly."""


def job_queue() -> JobQueue[Any]:
    """The queue of a bot that never goes online."""
    application = Application.builder().token("1:x").updater(None).build()
    _applications.append(application)
    queue = application.job_queue
    assert queue is not None
    return queue


async def nothing(_context: Context) -> None:
    """A job."""
