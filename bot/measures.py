"""What is told of a running program in numbers: every part's own, gathered when somebody asks.

House rules: nothing here counts; each part counts what it does, and the tables are asked for what stands in them. No
figure is anybody's in particular.
"""

import asyncio
from collections.abc import Iterator

from bot.alarm import Alarm
from bot.core.model.messages import Urgency
from bot.figures import Figure, Histogram
from bot.flood import Flood
from bot.intake import Intake
from bot.postman import Postman
from bot.store import Store
from bot.store.values import Count, State
from bot.supervisor import Supervisor
from bot.timekeeper import Timekeeper

Told = Figure | Histogram


class Measures:
    """All parts that have something to tell."""

    def __init__(
        self,
        store: Store,
        intake: Intake,
        flood: Flood,
        alarm: Alarm,
        postman: Postman,
        timekeeper: Timekeeper,
        supervisor: Supervisor,
    ) -> None:
        self._store = store
        self._intake = intake
        self._flood = flood
        self._alarm = alarm
        self._postman = postman
        self._timekeeper = timekeeper
        self._supervisor = supervisor

    async def taken(self, now: int) -> tuple[Told, ...]:
        """All figures at this instant; in the loop."""
        count = await asyncio.to_thread(self._store.count, now)
        return (*self._people(count), *self._outbox(count), *self._work(), *self._parts())

    def _people(self, count: Count) -> Iterator[Told]:
        yield Figure("people", "People who are known.", count.people)
        sessions = min(self._store.counted.sessions, count.awaited)
        states = {
            "session": sessions,
            "awaited": count.awaited - sessions,
            "expecting": count.called,
            "quiet": count.people - count.awaited - count.called,
        }
        about = "In a session (if met since the start), awaited for something else, expecting a reminder, or none."
        for state, people in states.items():
            yield Figure("people_by_state", about, people, (("state", state),))
        yield Figure("due_wakes", "People whose wake is due, or overdue.", count.due)

    def _outbox(self, count: Count) -> Iterator[Told]:
        for state in (State.QUEUED, State.CLAIMED):
            for urgency in Urgency:
                yield Figure(
                    "outbox_messages",
                    "Messages that wait, or are under way.",
                    count.open.get((state, urgency), 0),
                    (("state", state.name.lower()), ("urgency", urgency.name.lower())),
                )
        counted = self._store.counted
        yield Figure("outbox_queued_total", "Messages that came into the outbox.", counted.queued)
        for state, times in counted.ended.items():
            about = "How messages left the outbox; maybe: nobody knows whether they arrived."
            yield Figure("outbox_ended_total", about, times, (("state", state.name.lower()),))
        about = "Messages that turned out later to have ended otherwise than they were counted."
        yield Figure("outbox_cleared_up_total", about, counted.cleared_up)
        for (channel, word), times in sorted(self._postman.outcomes.items()):
            about = "What became of each try to send a message."
            yield Figure("messages_total", about, times, (("channel", channel), ("outcome", word)))

    def _work(self) -> Iterator[Told]:
        yield Figure("events_total", "Events that are on disk.", self._intake.heard)
        yield Figure("ignored_events_total", "Events of floods that were not heard.", self._flood.ignored)
        yield Figure("swept_wakes_total", "Wakes that the ticker missed and the sweep found.", self._alarm.swept)
        yield Figure("clock_in_doubt", "1 while the wall clock is not believed.", self._timekeeper.in_doubt)
        held = self._postman.holds_unasked
        yield Figure("unasked_held", "1 while whoever runs the program holds unasked messages back.", held)
        yield Figure("tasks", "Tasks of the event loop.", len(asyncio.all_tasks()))
        about = "Seconds from when a cue was meant to be said until its platform had taken it."
        yield self._postman.lateness.told("cue_lateness_seconds", about)
        yield self._store.commits.told("commit_seconds", "Seconds that a commit took to be on the disk.")
        about = "Seconds by which the event loop was late to look at the parts, once a second."
        yield self._supervisor.lag.told("loop_lag_seconds", about)

    def _parts(self) -> Iterator[Told]:
        for part, trouble in self._supervisor.how().items():
            yield Figure("part_well", "1 while nothing ails a part of the program.", not trouble, (("part", part),))
        for part, times in self._supervisor.restarts.items():
            yield Figure("part_restarts_total", "How often a part was begun again.", times, (("part", part),))
