"""Faults in waking: who, when, and whether at all."""

from contextlib import AbstractContextManager
from datetime import UTC, date
from typing import Any

from bot.alarm import Alarm
from bot.core.dialog import outreach
from bot.core.machine import timers, turn
from bot.core.model.instants import DAY, HOUR
from bot.core.model.localtime import QUIET, at_minute
from bot.core.reminders import delivery, rules
from bot.store.turns.person_row import PersonRow
from tests.simulation.mutants.planting import mutant
from tests.simulation.virtual import replaced


@mutant("wakes are not saved")
def _() -> AbstractContextManager[None]:
    updated = PersonRow.updated

    def asleep(person: PersonRow) -> Any:
        home, course_version, _, _, *rest = updated(person)
        return (home, course_version, None, None, *rest)

    return replaced((PersonRow, "updated", asleep))


@mutant("the alarm is armed for the last that asked")
def _() -> AbstractContextManager[None]:
    def note(self: Alarm, wakes: Any) -> None:
        for at in (wakes.answer_at, wakes.call_at):
            if at is not None:
                self._arm(at)

    return replaced((Alarm, "note", note))


@mutant("the alarm does not look again after it rang")
def _() -> AbstractContextManager[None]:
    async def rearm(self: Alarm) -> None:
        return None

    return replaced((Alarm, "rearm", rearm))


@mutant("only those whom somebody awaits are woken")
def _() -> AbstractContextManager[None]:
    wake = Alarm._wake

    async def answers(self: Alarm, *, unasked: bool) -> int:
        return 0 if unasked else await wake(self, unasked=False)

    return replaced((Alarm, "_wake", answers))


@mutant("a clock that is set back leaves people waiting (pair)")
def _() -> AbstractContextManager[None]:
    return replaced((turn, "steady", lambda person, now, book: person))


@mutant("night is like day")
def _() -> AbstractContextManager[None]:
    awake = lambda at, zone, quiet=QUIET: at  # noqa: E731
    return replaced((outreach, "out_of_quiet_hours", awake))


@mutant("an absence of ours does not count")
def _() -> AbstractContextManager[None]:
    return replaced((timers, "_after_absence", lambda context, due: due.move(context)))


# Reminders.


@mutant("a reminder comes every 24 hours")
def _() -> AbstractContextManager[None]:
    due_at = rules.due_at

    def naive(person: Any, book: Any) -> Any:
        reminder = person.reminder
        running = reminder is not None and reminder.sent_at and not reminder.off
        # Where nothing was sent, the same would be due for ever: then at the next moment.
        return max(reminder.sent_at + DAY, person.seen + 1) if running else due_at(person, book)

    return replaced((rules, "due_at", naive))


@mutant("a reminder keeps to the wrong zone")
def _() -> AbstractContextManager[None]:
    def utc(day: int, person: Any, book: Any) -> int:
        return at_minute(date.fromordinal(day), person.reminder.minute, UTC)

    return replaced((rules, "time_on", utc))


@mutant("a reminder that is late comes all the same")
def _() -> AbstractContextManager[None]:
    return replaced((rules, "LATE", 12 * HOUR))


@mutant("a reminder is left out without a reason")
def _() -> AbstractContextManager[None]:
    verdict = rules.verdict

    def moody(person: Any, day: int, now: int, book: Any) -> str:
        return "replaced" if day % 3 == 0 else verdict(person, day, now, book)

    return replaced((rules, "verdict", moody))


@mutant("a reminder that was sent does not settle its date")
def _() -> AbstractContextManager[None]:
    changed, lost = delivery.planned, set[tuple[int, int]]()

    def once(context: Any, **changes: Any) -> Any:
        date = context.person.born, changes.get("settled", 0)
        if changes.get("why") in delivery.SAYS and date not in lost:
            lost.add(date)  # at the second time it settles it, or the core would go round and round
            changes["settled"] -= 1
        return changed(context, **changes)

    return replaced((delivery, "planned", once))
