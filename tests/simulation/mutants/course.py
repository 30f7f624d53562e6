"""Faults in the course: what changes it, what outlives it, what is forgotten."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Table

from bot.core.account import privacy
from bot.core.checkins import worse
from bot.core.dialog.context import TurnContext
from bot.core.machine import interruptions, registry, timers
from bot.core.model.instants import MINUTE
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.reminders import delivery
from bot.core.safety import emergencies
from bot.core.session import player
from bot.core.session.ending import close
from bot.store import State, forgetting
from bot.store.context import StoreContext
from bot.store.messages.rows import OutboxRow
from bot.store.sql import sqlite
from bot.store.sql.statement import Statement
from bot.store.tables import note, outbox
from bot.store.turns.person_row import PersonRow
from bot.store.turns.unit_of_work import UnitOfWork
from tests.simulation.mutants.planting import mutant
from tests.simulation.virtual import replaced


def _ends(counts: Callable[[OutboxRow], bool], expiry: bool = True) -> AbstractContextManager[None]:
    def end(row: OutboxRow, at: int) -> State | None:
        if counts(row) and row.course_version is not None and row.course_version != row.current_version:
            return State.CANCELLED
        return State.EXPIRED if expiry and row.expires is not None and row.expires < at else None

    return replaced((OutboxRow, "end", end))


@mutant("the course version is not compared at all")
def _() -> AbstractContextManager[None]:
    return _ends(lambda row: False)


@mutant("the course version is compared at the first claim only (pair)")
def _() -> AbstractContextManager[None]:
    return _ends(lambda row: row.state == State.QUEUED and row.tries == 0)


@mutant("nothing is ever too late")
def _() -> AbstractContextManager[None]:
    return _ends(lambda row: True, expiry=False)


@mutant("a change of course does not raise the course version")
def _() -> AbstractContextManager[None]:
    return replaced((TurnContext, "turn_away", lambda context: context))


@mutant("the course version is saved one turn late")
def _() -> AbstractContextManager[None]:
    updated = PersonRow.updated
    late = lambda person: (person.home, person.course_version - 1, *updated(person)[2:])  # noqa: E731
    return replaced((PersonRow, "updated", late))


@mutant("whatever stops reminders leaves them running")
def _() -> AbstractContextManager[None]:
    return replaced(
        *((room, "stop_reminders", lambda context, off: context) for room in (delivery, privacy, worse, emergencies))
    )


@mutant("pain keeps the session")
def _() -> AbstractContextManager[None]:
    return replaced((emergencies.TIERS, Intent.PAIN, lambda context: context.note("pain").warn("safety-pain")))


@mutant("stop only says so")
def _() -> AbstractContextManager[None]:
    return replaced((interruptions.INTERRUPTIONS.moves, Intent.STOP, lambda context: context.say("nothing-runs")))


@mutant("silence goes on")
def _() -> AbstractContextManager[None]:
    going = ((MINUTE, player.go_on),)
    changes = [
        (registry.QUESTIONS, name, replace(registry.QUESTIONS[name], timers=going))
        for name in (QuestionId.ARE_YOU_OK, QuestionId.RECOVERY, QuestionId.PAUSE)
    ]
    return replaced(*changes)


@mutant("an emergency locks nothing (pair)")
def _() -> AbstractContextManager[None]:
    def soft(context: TurnContext) -> TurnContext:
        return emergencies.emergency(context).become(locked="", rescreen="", open_question=None)

    return replaced((emergencies.TIERS, Intent.EMERGENCY, soft), (emergencies.TIERS, Intent.ASK, soft))


@mutant("an emergency hushes nothing (pair)")
def _() -> AbstractContextManager[None]:
    def loud(context: TurnContext, how: str) -> TurnContext:
        context = close(context, how) if context.person.session is not None else context
        return context.turn_away().become(open_question=None, hurt_at=context.now)

    return replaced((emergencies, "_drop_everything", loud))


@mutant("no cap on the ball")
def _() -> AbstractContextManager[None]:
    due = timers._session
    kept = lambda *args: (item for item in due(*args) if item.move is not player.enough_on_the_ball)  # noqa: E731
    return replaced((timers, "_session", kept))


@mutant("a prompt's number is used again")
def _() -> AbstractContextManager[None]:
    say = TurnContext.say

    def same(context: TurnContext, *args: Any, **more: Any) -> TurnContext:
        said = say(context, *args, **more)
        if not said.messages[-1].buttons:
            return said
        number = context.person.prompt
        return replace(
            said.become(prompt=number), messages=(*context.messages, replace(said.messages[-1], prompt=number))
        )

    return replaced((TurnContext, "say", same))


# Forgetting.


@mutant("delete keeps what waits to be sent")
def _() -> AbstractContextManager[None]:
    return replaced((forgetting, "FORGET", _without(outbox)))


@mutant("delete keeps the notes (pair: no foreign keys)")
def _() -> AbstractContextManager[None]:
    loose = tuple(pragma for pragma in sqlite.PRAGMAS if "foreign" not in pragma)
    return replaced((forgetting, "FORGET", _without(note)), (sqlite, "PRAGMAS", loose))


def _without(table: Table) -> tuple[Statement, ...]:
    return tuple(each for each in forgetting.FORGET if f"FROM {table.name} " not in each.sql)


@mutant("delete takes its own receipt with it")
def _() -> AbstractContextManager[None]:
    write = UnitOfWork.write

    def late(self: UnitOfWork, context: StoreContext, turned: int) -> Any:
        spoken = write(self, context, turned)
        forget_letters = next(each for each in forgetting.FORGET if f"FROM {outbox.name} " in each.sql)
        forget_letters.each(context.connection, [(person.id,) for person in self.people.values() if person.forgotten])
        return spoken

    return replaced((UnitOfWork, "write", late))
