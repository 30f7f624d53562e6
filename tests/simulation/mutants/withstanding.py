"""Faults that show when something of the world, or of the program itself, is broken."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, suppress
from types import SimpleNamespace
from typing import Any

from msgspec.structs import replace

from bot.app import App
from bot.channel import Outcome, Refused, Unknown
from bot.core.account.retention import retained
from bot.core.model.conversation import Conversation
from bot.core.model.instants import DAY, SECOND, Instant
from bot.core.model.messages import Urgency
from bot.deadlines import Deadlines
from bot.postman import Postman
from bot.send_queue import SendQueue
from bot.store import startup
from bot.store.messages.rows import OutboxRow
from bot.store.outbox import settle
from bot.store.outbox.changes import OutboxChanges
from bot.store.pending import PendingMessages
from bot.store.sql import lock
from bot.store.upkeep import housekeeping, scan
from bot.supervisor import Part, Supervisor
from tests.simulation.faults import Kind
from tests.simulation.mutants.planting import mutant
from tests.simulation.virtual import replaced


@mutant("words of safety wait for three seconds", Kind.PAGES)
def _() -> AbstractContextManager[None]:
    add = SendQueue.add

    def slow(self: SendQueue, row: Any) -> None:
        late = row.urgency == Urgency.SAFETY
        add(self, replace(row, not_before=max(row.not_before, self._now + 3 * SECOND)) if late else row)

    return replaced((SendQueue, "add", slow))


@mutant("words of safety wait for whatever hangs in their own chat", Kind.PLATFORMS)
def _() -> AbstractContextManager[None]:
    return replaced((Deadlines, "shorten", lambda *args: None))


@mutant("whoever was silent for three days is let go", Kind.PAGES)
def _() -> AbstractContextManager[None]:
    def hasty(person: Conversation, now: Instant, *more: Any) -> Conversation | None:
        return None if max(person.heard, person.born) < now - 3 * DAY else retained(person, now, *more)

    return replaced((scan, "retained", hasty))


@mutant("a platform that refuses for now is taken to say that somebody is gone", Kind.PAGES)
def _() -> AbstractContextManager[None]:
    hand_over = Postman._hand_over

    async def hasty(self: Postman, *args: Any) -> Outcome:
        outcome = await hand_over(self, *args)
        return Refused("gone") if isinstance(outcome, Refused) and outcome.why == "later" else outcome

    return replaced((Postman, "_hand_over", hasty))


@mutant("an answer in doubt is said again and again", Kind.PAGES)
def _() -> AbstractContextManager[None]:
    settle_one = settle.settle_one

    def again(changes: OutboxChanges, row: OutboxRow, receipt: Any, *more: Any) -> None:
        if row.urgency == Urgency.ANSWER and isinstance(receipt.outcome, Unknown):
            row.resend = 1
        settle_one(changes, row, receipt, *more)

    return replaced((settle, "settle_one", again))


@mutant("what became of a letter is not written down while the disk is ill", Kind.DISK)
def _() -> AbstractContextManager[None]:
    async def forgetful(self: Postman, receipt: Any) -> None:
        try:
            self._announce(await self._writer.call(self._store.settle, [receipt], self._clock.now()))
        except Exception:
            return

    return replaced((Postman, "_settle", forgetful))


@mutant("keys of what was heard go by whatever the clock says", Kind.CLOCKS)
def _() -> AbstractContextManager[None]:
    return replaced((housekeeping, "KEEP_HEARD", SECOND))


@mutant("the lock is not taken", Kind.TWO)
def _() -> AbstractContextManager[None]:
    open_to_all = SimpleNamespace(flock=lambda handle, how: None, LOCK_EX=0, LOCK_NB=0)
    return replaced((lock, "fcntl", open_to_all))


@mutant("what a part has missed is lined up at the next start only", Kind.TASKS)
def _() -> AbstractContextManager[None]:
    return replaced((App, "_miss", lambda self: None))


@mutant("no prompt gives way to a newer one (pair)", Kind.PLATFORMS)
def _() -> AbstractContextManager[None]:
    return replaced(
        (PendingMessages, "put", lambda *waits: []), (PendingMessages, "has_newer", lambda *comes_back: False)
    )


@mutant("a part that has raised is taken to have come to its end", Kind.TASKS)
def _() -> AbstractContextManager[None]:
    async def once(self: Supervisor, part: Part, work: Callable[[], Awaitable[None]], *ends: Any) -> bool:
        with suppress(Exception):
            await work()
        return True

    return replaced((Supervisor, "_once", once))


@mutant("what somebody else has put into the file is not looked for (pair)", Kind.HOSTILE)
def _() -> AbstractContextManager[None]:
    def blind(*file: Any) -> None:
        return None

    return replaced((startup, "refuse_what_acts", blind), (startup, "refuse_what_is_foreign", blind))


@mutant("who was met under a clock ahead is said to have been met a year ago", Kind.CLOCKS)
def _() -> AbstractContextManager[None]:
    def older(thing: Any, **changes: Any) -> Any:
        if "met" in changes:
            changes["met"] -= 365 * DAY
        return replace(thing, **changes)

    return replaced((scan, "replace", older))
