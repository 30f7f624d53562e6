"""The programs that are killed, each written as its library's own examples show. They run in an environment of their
own (`make rivals` sets it up) and import nothing of Easeback.
"""

import asyncio
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

WORK = 0.02
"""Seconds that a handler takes."""


def ring(folder: str, number: int) -> None:
    """A timer has fired."""
    with (Path(folder) / "done").open("a") as done:
        done.write(f"{number}\n")


def timers(folder: str, count: str, grace: str) -> None:
    """One-shot timers, twenty a second, armed at the first start only."""
    from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
    from apscheduler.schedulers.background import BackgroundScheduler

    path = Path(folder) / "jobs.sqlite"
    fresh = not path.exists()
    scheduler = BackgroundScheduler({"default": SQLAlchemyJobStore(f"sqlite:///{path}")}, timezone=UTC)
    more: dict[str, Any] = {"misfire_grace_time": None} if grace == "none" else {}
    if fresh:
        scheduler.start(paused=True)
        first = datetime.now(UTC) + timedelta(seconds=4)
        for number in range(int(count)):
            at = first + timedelta(seconds=number / 20)
            scheduler.add_job("tests.rivals.victims:ring", "date", run_date=at, args=(folder, number), **more)
        scheduler.resume()
    else:
        scheduler.start()
    while True:
        time.sleep(1)


def _application(port: str, folder: str, **more: Any) -> Any:
    """python-telegram-bot with all that it remembers in a file."""
    from telegram.ext import Application, PicklePersistence

    builder = Application.builder().token("1:x").base_url(f"http://127.0.0.1:{port}/bot")
    builder = builder.persistence(PicklePersistence(Path(folder) / "pickle"))
    if "post_init" in more:
        builder = builder.post_init(more["post_init"])
    return builder.build()


def updates(port: str, folder: str) -> None:
    """Every update handled in turn, as the library does if it is not told otherwise, and counted in its persistence."""
    from telegram.ext import MessageHandler, filters

    async def handle(update: Any, context: Any) -> None:
        await asyncio.sleep(WORK)
        context.user_data["handled"] = context.user_data.get("handled", 0) + 1
        ring(folder, update.update_id)

    application = _application(port, folder)
    application.add_handler(MessageHandler(filters.ALL, handle))
    application.run_polling()


def queue(port: str, folder: str, count: str) -> None:
    """The same timers in python-telegram-bot's JobQueue, beside its persistence."""

    async def tell(context: Any) -> None:
        ring(folder, context.job.data)

    async def arm(application: Any) -> None:
        armed = Path(folder) / "armed"
        if not armed.exists():
            armed.touch()
            for number in range(int(count)):
                application.job_queue.run_once(tell, 4 + number / 20, data=number)

    _application(port, folder, post_init=arm).run_polling()


def aiogram(port: str, folder: str) -> None:
    """Every update handled as aiogram does: each in a task of its own."""
    from aiogram import Bot, Dispatcher
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    dispatcher = Dispatcher()

    async def handle(message: Any, event_update: Any) -> None:
        await asyncio.sleep(WORK)
        ring(folder, event_update.update_id)

    dispatcher.message.register(handle)
    server = TelegramAPIServer.from_base(f"http://127.0.0.1:{port}")
    asyncio.run(dispatcher.start_polling(Bot("1:x", session=AiohttpSession(api=server))))


if __name__ == "__main__":
    victims: dict[str, Callable[..., None]] = {"timers": timers, "updates": updates, "queue": queue, "aiogram": aiogram}
    victims[sys.argv[1]](*sys.argv[2:])
