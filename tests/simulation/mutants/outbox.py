"""Faults in the outbox: order, doubt, pace, receipts."""

from contextlib import AbstractContextManager
from typing import Any

from bot.app import App
from bot.core.dialog.giving_way import PUT_AGAIN
from bot.core.model.events import Gone, Lost
from bot.pace import Pace
from bot.send_queue import SendQueue, _Chat
from bot.store import open_store, pending
from bot.store.context import StoreContext
from bot.store.messages.rows import OutboxRow
from bot.store.outbox import claim, recover, settle
from bot.store.outbox.changes import OutboxChanges
from tests.simulation import run
from tests.simulation.mutants.planting import mutant
from tests.simulation.virtual import replaced


@mutant("in doubt everything is sent again")
def _() -> AbstractContextManager[None]:
    settle_one = settle.settle_one

    def again(changes: OutboxChanges, row: OutboxRow, *args: Any) -> None:
        row.resend = 1
        settle_one(changes, row, *args)

    return replaced((settle, "settle_one", again))


@mutant("in doubt words of safety are let go")
def _() -> AbstractContextManager[None]:
    settle_one = settle.settle_one

    def dropped(changes: OutboxChanges, row: OutboxRow, *args: Any) -> None:
        row.resend = 0
        settle_one(changes, row, *args)

    return replaced((settle, "settle_one", dropped))


@mutant("after a crash nothing in hand is recovered")
def _() -> AbstractContextManager[None]:
    return replaced((recover, "resend_or_let_go", lambda *args: 0))


class _AllAgain:
    def run(self, connection: Any, boot: int) -> int:
        sql = "UPDATE outbox SET state = 0 WHERE state = 1 AND boot != ?"
        return int(connection.execute(sql, (boot,)).rowcount)


@mutant("after a crash everything in hand is sent again")
def _() -> AbstractContextManager[None]:
    return replaced((recover, "LET_GO", _AllAgain()))


@mutant("after a crash an answer in hand is let go")
def _() -> AbstractContextManager[None]:
    return replaced((recover, "FRESH", -(10**12)))


@mutant("every start has the same number")
def _() -> AbstractContextManager[None]:
    opened = open_store
    return replaced((run, "open_store", lambda url, vault, boot: opened(url, vault, 1)))


@mutant("after a start nothing is lined up")
def _() -> AbstractContextManager[None]:
    async def nothing(self: App) -> None:
        return None

    return replaced((App, "_fill_queues", nothing))


class _AnyCard:
    def one(self, connection: Any, chat: int, card: str, era: int | None) -> Any:
        sql = "SELECT ref FROM outbox WHERE chat = ? AND state = 2 AND ref IS NOT NULL ORDER BY id DESC"
        row = connection.execute(sql, (chat,)).fetchone()
        return row and row[0]


@mutant("whatever has buttons gives way to whatever asks next")
def _() -> AbstractContextManager[None]:
    return replaced((pending, "places", lambda message: (PUT_AGAIN,) if message.buttons else ()))


@mutant("a card edits the newest message")
def _() -> AbstractContextManager[None]:
    return replaced((claim, "SHOWN", _AnyCard()))


@mutant("no order in a chat")
def _() -> AbstractContextManager[None]:
    return replaced((_Chat, "head", lambda chat: chat.rows[max(chat.rows)]))


@mutant("words of safety wait for their turn")
def _() -> AbstractContextManager[None]:
    return replaced((_Chat, "head", lambda chat: chat.rows[min(chat.rows)]))


@mutant("a chat is never busy")
def _() -> AbstractContextManager[None]:
    go = SendQueue._go

    def free(self: SendQueue, chat: Any, *args: Any) -> Any:
        row = go(self, chat, *args)
        chat.busy = False
        return row

    return replaced((SendQueue, "_go", free))


@mutant("a chat stays busy after its first row")
def _() -> AbstractContextManager[None]:
    return replaced((SendQueue, "done", lambda self, number: None))


@mutant("the moment that the platform named is not kept (pair)")
def _() -> AbstractContextManager[None]:
    again = OutboxChanges.again
    soon = lambda self, letter, at, **more: again(self, letter, self._now)  # noqa: E731
    return replaced((OutboxChanges, "again", soon), (SendQueue, "hold", lambda self, number, until: None))


@mutant("the moment that the platform named holds one row and not its chat")
def _() -> AbstractContextManager[None]:
    return replaced((SendQueue, "hold", lambda self, number, until: None))


@mutant("no pace")
def _() -> AbstractContextManager[None]:
    return replaced((Pace, "take", lambda self, now: None))


@mutant("the pace of a chat is forgotten when it is idle")
def _() -> AbstractContextManager[None]:
    return replaced((Pace, "rested_at", Pace.free_at))


@mutant("a clock that is set back holds the chats")
def _() -> AbstractContextManager[None]:
    return replaced((SendQueue, "_set_back", lambda self, by: None))


@mutant("a row that comes back is not lined up again")
def _() -> AbstractContextManager[None]:
    return replaced((OutboxChanges, "wait", lambda self, letter, at, **more: None))


@mutant("what was too late is not told")
def _() -> AbstractContextManager[None]:
    return _untold(Lost)


@mutant("what is too late behind another row waits for its turn to end")
def _() -> AbstractContextManager[None]:
    return replaced((SendQueue, "beside", lambda self, number: ()))


@mutant("that somebody is gone is not told")
def _() -> AbstractContextManager[None]:
    return _untold(Gone)


def _untold(kind: type) -> AbstractContextManager[None]:
    tell = OutboxChanges.tell

    def told(self: OutboxChanges, letter: OutboxRow, event: Any) -> None:
        if not isinstance(event, kind):
            tell(self, letter, event)

    return replaced((OutboxChanges, "tell", told))


@mutant("ids are made from the clock alone")
def _() -> AbstractContextManager[None]:
    return replaced((StoreContext, "mint", lambda self, now: now * 1000))
