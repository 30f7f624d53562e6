"""APScheduler's ticker, for a machine whose wall clock may be set while it runs.

Theory of operation. APScheduler keeps of every job the wall time at which it comes next. A clock that is put back by a
year would silence them all for a year, the sweep that would notice it among them; one that is put ahead by a year makes
it count out every second of the year before it goes on. So before each look at the jobs the wall clock is compared with
the steady one, and where it was set, each job's next time is reckoned anew from now: what was due is done once.
"""

import time
from datetime import datetime
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

SET = 2.0
"""Seconds; a smaller difference between the two clocks is none."""


class Ticker(AsyncIOScheduler):  # type: ignore[misc]
    """The scheduler, which notices that the clock was set; it looks at least as often as its shortest job comes."""

    _ahead: float | None = None

    def _process_jobs(self) -> Any:
        wall = datetime.now(self.timezone)
        ahead = wall.timestamp() - time.monotonic()
        before, self._ahead = self._ahead, ahead
        if before is not None and abs(ahead - before) > SET:
            self._reckon_anew(wall)
        return super()._process_jobs()

    def _reckon_anew(self, wall: datetime) -> None:
        """Jobs that were due are due now, all others come as if they had just been done."""
        for job in self.get_jobs():
            is_due = isinstance(job.trigger, DateTrigger) or job.next_run_time <= wall
            job.modify(next_run_time=wall if is_due else job.trigger.get_next_fire_time(wall, wall))
