"""Faults planted on purpose: an oracle that does not find them is blind.

House rules: a mutant is a small change of the running program, made for one run and taken back; where another defence
would hide it, both are taken away (a pair). Each has to be caught within a hundred seeds.
"""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from msgspec.structs import replace

from bot.alarm import Alarm
from bot.app import App
from bot.channel import Heard
from bot.core import agenda, calls, conversation, promises, rooms, safety, steps
from bot.core.practice import close
from bot.core.scene import Scene
from bot.core.words import HOUR, MINUTE, Gone, Lost, Sign
from bot.intake import Intake
from bot.pace import Lineup, Pace, _Chat
from bot.store import State, keeping, open_store, opening, sending, sheet, turning
from bot.store.desk import Desk
from bot.store.letters import Letter
from bot.store.sending import Sorting
from bot.store.sheet import Sheet
from tests.simulation import run
from tests.simulation.virtual import replaced

MUTANTS: dict[str, Callable[[], AbstractContextManager[None]]] = {}


def mutant(name: str) -> Callable[[Callable[[], AbstractContextManager[None]]], None]:
    """Name a planted fault."""

    def keep(make: Callable[[], AbstractContextManager[None]]) -> None:
        MUTANTS[name] = make

    return keep


class Nothing:
    """A statement that does nothing and finds nothing."""

    def rows(self, *values: object) -> list[Any]:
        return []

    def run(self, *values: object) -> int:
        return 0

    def each(self, *values: object) -> None:
        return None


# What is heard.


@mutant("what was heard before counts again")
def _() -> AbstractContextManager[None]:
    return replaced((turning, "KNOWN_KEYS", Nothing()), (turning, "INSERT_HEARD", Nothing()))


@mutant("keys of what was heard are forgotten after an hour")
def _() -> AbstractContextManager[None]:
    return replaced((keeping, "KEEP_HEARD", HOUR))


class _Eager:
    def __init__(self, statement: Any) -> None:
        self._statement = statement

    def each(self, connection: Any, rows: Any) -> None:
        self._statement.each(connection, rows)
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("BEGIN IMMEDIATE")


@mutant("the key of an event is saved before its turn")
def _() -> AbstractContextManager[None]:
    return replaced((turning, "INSERT_HEARD", _Eager(turning.INSERT_HEARD)))


@mutant("an event is acknowledged before it is saved")
def _() -> AbstractContextManager[None]:
    hear = Intake.hear

    async def hasty(self: Intake, heard: Heard) -> None:
        asyncio.ensure_future(hear(self, heard)).add_done_callback(lambda task: task.cancelled() or task.exception())

    return replaced((Intake, "hear", hasty))


# The course.


def _ends(era: Callable[[Letter], bool], expiry: bool = True) -> AbstractContextManager[None]:
    def end(letter: Letter, at: int) -> State | None:
        if era(letter) and letter.era is not None and letter.era != letter.current:
            return State.CANCELLED
        return State.EXPIRED if expiry and letter.expires is not None and letter.expires < at else None

    return replaced((Letter, "end", end))


@mutant("the era is not compared at all")
def _() -> AbstractContextManager[None]:
    return _ends(lambda letter: False)


@mutant("the era is compared at the first claim only (pair)")
def _() -> AbstractContextManager[None]:
    return _ends(lambda letter: letter.state == State.QUEUED and letter.tries == 0)


@mutant("nothing is ever too late")
def _() -> AbstractContextManager[None]:
    return _ends(lambda letter: True, expiry=False)


@mutant("a change of course does not raise the era")
def _() -> AbstractContextManager[None]:
    return replaced((Scene, "turn_away", lambda scene: scene))


@mutant("the era is saved one turn late")
def _() -> AbstractContextManager[None]:
    row = sheet._changed_row
    return replaced((sheet, "_changed_row", lambda seat: (seat.home, seat.era - 1, *row(seat)[2:])))


@mutant("pain keeps the session")
def _() -> AbstractContextManager[None]:
    return replaced((safety.TIERS, Sign.PAIN, lambda scene: scene.note("pain").warn("safety-pain")))


@mutant("stop only says so")
def _() -> AbstractContextManager[None]:
    return replaced((conversation, "stop", lambda scene: scene.say("nothing-runs")))


@mutant("silence goes on")
def _() -> AbstractContextManager[None]:
    going = ((MINUTE, steps.go_on),)
    changes = [
        (rooms.ROOMS, name, replace(rooms.ROOMS[name], timers=going)) for name in ("are-you-ok", "recovery", "pause")
    ]
    return replaced(*changes)


@mutant("an emergency locks nothing (pair)")
def _() -> AbstractContextManager[None]:
    def soft(scene: Scene) -> Scene:
        return safety.emergency(scene).become(locked="", rescreen="", asking=None)

    return replaced((safety.TIERS, Sign.EMERGENCY, soft), (safety.TIERS, Sign.ASK, soft))


@mutant("an emergency hushes nothing (pair)")
def _() -> AbstractContextManager[None]:
    def loud(scene: Scene, how: str) -> Scene:
        scene = close(scene, how) if scene.person.session is not None else scene
        return scene.turn_away().become(asking=None, hurt_at=scene.now)

    return replaced((safety, "_drop_everything", loud))


@mutant("no cap on the ball")
def _() -> AbstractContextManager[None]:
    due = agenda._session
    kept = lambda *args: (item for item in due(*args) if item.move is not steps.enough_on_the_ball)  # noqa: E731
    return replaced((agenda, "_session", kept))


@mutant("a prompt's number is used again")
def _() -> AbstractContextManager[None]:
    say = Scene.say

    def same(scene: Scene, *args: Any, **more: Any) -> Scene:
        said = say(scene, *args, **more)
        if not said.messages[-1].buttons:
            return said
        number = scene.person.prompt
        return replace(
            said.become(prompt=number), messages=(*scene.messages, replace(said.messages[-1], prompt=number))
        )

    return replaced((Scene, "say", same))


# Forgetting.


@mutant("delete keeps what waits to be sent")
def _() -> AbstractContextManager[None]:
    return replaced((sheet, "FORGET_LETTERS", Nothing()))


@mutant("delete keeps the notes (pair: no foreign keys)")
def _() -> AbstractContextManager[None]:
    loose = tuple(pragma for pragma in opening.PRAGMAS if "foreign" not in pragma)
    return replaced((sheet, "FORGET", sheet.FORGET[1:]), (opening, "PRAGMAS", loose))


@mutant("delete takes its own receipt with it")
def _() -> AbstractContextManager[None]:
    write = Sheet.write

    def late(self: Sheet, connection: Any, turned: int) -> Any:
        spoken = write(self, connection, turned)
        sheet.FORGET_LETTERS.each(connection, [(seat.id,) for seat in self.seats.values() if seat.forgotten])
        return spoken

    return replaced((Sheet, "write", late))


# The outbox.


@mutant("in doubt everything is sent again")
def _() -> AbstractContextManager[None]:
    settle = sending._settle

    def again(sorting: Sorting, letter: Letter, *args: Any) -> None:
        letter.resend = 1
        settle(sorting, letter, *args)

    return replaced((sending, "_settle", again))


@mutant("in doubt words of safety are let go")
def _() -> AbstractContextManager[None]:
    settle = sending._settle

    def dropped(sorting: Sorting, letter: Letter, *args: Any) -> None:
        letter.resend = 0
        settle(sorting, letter, *args)

    return replaced((sending, "_settle", dropped))


@mutant("after a crash nothing in hand is recovered")
def _() -> AbstractContextManager[None]:
    return replaced((sending, "recover", lambda desk, now: 0))


class _AllAgain:
    def run(self, connection: Any, boot: int) -> int:
        sql = "UPDATE outbox SET state = 0 WHERE state = 1 AND boot != ?"
        return int(connection.exec_driver_sql(sql, (boot,)).rowcount)


@mutant("after a crash everything in hand is sent again")
def _() -> AbstractContextManager[None]:
    return replaced((sending, "LET_GO", _AllAgain()))


@mutant("every start has the same number")
def _() -> AbstractContextManager[None]:
    opened = open_store
    return replaced((run, "open_store", lambda url, vault, boot: opened(url, vault, 1)))


@mutant("after a start nothing is lined up")
def _() -> AbstractContextManager[None]:
    async def nothing(self: App) -> None:
        return None

    return replaced((App, "_line_up", nothing))


class _AnyCard:
    def one(self, connection: Any, chat: int, card: str, era: int | None) -> Any:
        sql = "SELECT ref FROM outbox WHERE chat = ? AND state = 2 AND ref IS NOT NULL ORDER BY id DESC"
        row = connection.exec_driver_sql(sql, (chat,)).fetchone()
        return row and row[0]


@mutant("a card edits the newest message")
def _() -> AbstractContextManager[None]:
    return replaced((sending, "SHOWN", _AnyCard()))


@mutant("no order in a chat")
def _() -> AbstractContextManager[None]:
    return replaced((_Chat, "head", lambda chat: chat.rows[max(chat.rows)]))


@mutant("words of safety wait for their turn")
def _() -> AbstractContextManager[None]:
    return replaced((_Chat, "head", lambda chat: chat.rows[min(chat.rows)]))


@mutant("a chat is never busy")
def _() -> AbstractContextManager[None]:
    go = Lineup._go

    def free(self: Lineup, chat: Any, *args: Any) -> Any:
        row = go(self, chat, *args)
        chat.busy = False
        return row

    return replaced((Lineup, "_go", free))


@mutant("a chat stays busy after its first row")
def _() -> AbstractContextManager[None]:
    return replaced((Lineup, "done", lambda self, number: None))


@mutant("the moment that the platform named is not kept (pair)")
def _() -> AbstractContextManager[None]:
    again = Sorting.again
    soon = lambda self, letter, at: again(self, letter, self._now)  # noqa: E731
    return replaced((Sorting, "again", soon), (Lineup, "hold", lambda self, number, until: None))


@mutant("the moment that the platform named holds one row and not its chat")
def _() -> AbstractContextManager[None]:
    return replaced((Lineup, "hold", lambda self, number, until: None))


@mutant("no pace")
def _() -> AbstractContextManager[None]:
    return replaced((Pace, "take", lambda self, now: None))


@mutant("the pace of a chat is forgotten when it is idle")
def _() -> AbstractContextManager[None]:
    return replaced((Pace, "rested_at", Pace.free_at))


@mutant("a clock that is set back holds the chats")
def _() -> AbstractContextManager[None]:
    return replaced((Lineup, "_set_back", lambda self, by: None))


@mutant("a row that comes back is not lined up again")
def _() -> AbstractContextManager[None]:
    return replaced((Sorting, "wait", lambda self, letter, at: None))


@mutant("what was too late is not told")
def _() -> AbstractContextManager[None]:
    return _untold(Lost)


@mutant("that somebody is gone is not told")
def _() -> AbstractContextManager[None]:
    return _untold(Gone)


def _untold(kind: type) -> AbstractContextManager[None]:
    tell = Sorting.tell

    def told(self: Sorting, letter: Letter, event: Any) -> None:
        if not isinstance(event, kind):
            tell(self, letter, event)

    return replaced((Sorting, "tell", told))


@mutant("ids are made from the clock alone")
def _() -> AbstractContextManager[None]:
    return replaced((Desk, "mint", lambda self, now: now * 1000))


# Waking.


@mutant("wakes are not saved")
def _() -> AbstractContextManager[None]:
    row = sheet._changed_row

    def asleep(seat: Any) -> Any:
        home, era, _, _, *rest = row(seat)
        return (home, era, None, None, *rest)

    return replaced((sheet, "_changed_row", asleep))


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
    return replaced((conversation, "steady", lambda person, now: person))


@mutant("night is like day")
def _() -> AbstractContextManager[None]:
    awake = lambda at, zone: at  # noqa: E731
    return replaced((calls, "out_of_quiet_hours", awake), (promises, "out_of_quiet_hours", awake))


@mutant("an absence of ours does not count")
def _() -> AbstractContextManager[None]:
    return replaced((agenda, "_after_absence", lambda scene, due: due.move(scene)))


@contextmanager
def planted(name: str) -> Iterator[None]:
    """Inside, the program has this fault."""
    with MUTANTS[name]():
        yield
