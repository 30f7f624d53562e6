"""Faults in what is heard, and when it is acknowledged."""

import asyncio
from contextlib import AbstractContextManager
from typing import Any

from bot.channel import Heard
from bot.core.model.instants import HOUR
from bot.intake import Intake
from bot.store.turns import incoming
from bot.store.upkeep import housekeeping
from tests.simulation.mutants.planting import Nothing, mutant
from tests.simulation.virtual import replaced


@mutant("what was heard before counts again")
def _() -> AbstractContextManager[None]:
    return replaced((incoming, "KNOWN_KEYS", Nothing()), (incoming, "INSERT_HEARD", Nothing()))


@mutant("keys of what was heard are forgotten after an hour")
def _() -> AbstractContextManager[None]:
    return replaced((housekeeping, "KEEP_HEARD", HOUR))


class _Eager:
    def __init__(self, statement: Any) -> None:
        self._statement = statement

    def each(self, connection: Any, rows: Any) -> None:
        self._statement.each(connection, rows)
        connection.execute("COMMIT")
        connection.execute("BEGIN IMMEDIATE")


@mutant("the key of an event is saved before its turn")
def _() -> AbstractContextManager[None]:
    return replaced((incoming, "INSERT_HEARD", _Eager(incoming.INSERT_HEARD)))


@mutant("an event is acknowledged before it is saved")
def _() -> AbstractContextManager[None]:
    hear = Intake.hear

    async def hasty(self: Intake, heard: Heard) -> None:
        asyncio.ensure_future(hear(self, heard)).add_done_callback(lambda task: task.cancelled() or task.exception())

    return replaced((Intake, "hear", hasty))
