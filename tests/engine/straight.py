"""A writer without a thread, for tests that play hundreds of conversations: the way to a thread and back takes longer
than what is done there. Everything else is the real writer's.
"""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import ParamSpec, TypeVar, cast

from bot.store.writer import Call, Writer

P = ParamSpec("P")
R = TypeVar("R")


class StraightWriter(Writer):
    """Runs each of the store's verbs in the loop, in a transaction of its own."""

    def start(self) -> None:
        """Nothing has to be begun."""

    async def call(self, verb: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        if self._stopped:
            raise RuntimeError("the writer is not running")
        await asyncio.sleep(0)
        call = Call(partial(verb, *args, **kwargs), asyncio.get_running_loop().create_future())
        self.run_together([call])
        if call.error is not None:
            raise call.error
        return cast(R, call.result)

    async def stop(self) -> None:
        if not self._stopped:
            self._stopped = True
            self._store.checkpoint()
