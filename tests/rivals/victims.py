"""The programs that are killed, each written as its library's own examples show."""

import asyncio
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

WORK = 0.02
"""Seconds that a handler takes."""


def ring(folder: str, number: int) -> None:
    """A timer has fired."""
    with (Path(folder) / "done").open("a") as done:
        done.write(f"{number}\n")


def timers(folder: str, count: int, grace: str) -> None:
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
        for number in range(count):
            at = first + timedelta(seconds=number / 20)
            scheduler.add_job("tests.rivals.victims:ring", "date", run_date=at, args=(folder, number), **more)
        scheduler.resume()
    else:
        scheduler.start()
    while True:
        time.sleep(1)


def updates(port: str, folder: str) -> None:
    """Every update handled in turn, as the library does if it is not told otherwise."""
    from telegram.ext import Application, MessageHandler, filters

    async def handle(update: Any, context: Any) -> None:
        await asyncio.sleep(WORK)
        ring(folder, update.update_id)

    application = Application.builder().token("1:x").base_url(f"http://127.0.0.1:{port}/bot").build()
    application.add_handler(MessageHandler(filters.ALL, handle))
    application.run_polling()


if __name__ == "__main__":
    if sys.argv[1] == "timers":
        timers(sys.argv[2], int(sys.argv[3]), sys.argv[4])
    else:
        updates(sys.argv[2], sys.argv[3])
