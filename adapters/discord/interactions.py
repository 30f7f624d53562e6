"""Interactions: what is pressed or called is on disk first, and then, within three seconds, acknowledged.

House rules: never behind a queue or a limit of ours; if the disk takes longer than a second and a half the person gets
the answer all the same, and that is counted. An answer is never the talk itself: that comes as messages in the private
chat, so a session outlives the interaction. What is said elsewhere is seen by that person only, and says nothing of
their health.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from discord.http import Route

from adapters.discord.http import Http
from adapters.discord.reading import Interaction
from adapters.discord.trouble import NotSent, Trouble

# Discord takes no answer after three seconds (docs: Receiving and Responding). Half of that is left for the
# way.
EARLY = 1.5
"""Seconds after which an interaction is acknowledged whether or not it is on disk."""
EPHEMERAL = 1 << 6
MESSAGE, NOTHING_NEW = 4, 6
Answer = dict[str, Any]
Say = Callable[..., str]
"""A line in a language, with arguments."""

log = logging.getLogger(__name__)


class Acknowledgements:
    """Acknowledges; `early` counts how often before the commit, `late` how often in vain."""

    def __init__(self, http: Http, say: Say) -> None:
        self._http = http
        self._say = say
        self.early = 0
        self.late = 0

    async def after(self, saving: Awaitable[Answer | None], interaction: Interaction, answer: Answer) -> None:
        """Acknowledge once `saving` is done, or after a while; raises what kept it from the disk.

        `saving` may come to another answer than the one that is meant.
        """
        # Saving begins in this very step, not in a task of its own: whatever is said next must not overtake it.
        begun = asyncio.Event()
        # A press that shows "the interaction failed" frightens more than one that is acknowledged a moment
        # before it is on disk; if that fails after all, the platform says nothing again, and the next message
        # brings the buttons anew.
        early = asyncio.create_task(self._early(interaction, answer, begun))
        try:
            another = await saving
        finally:
            # Once it has begun it is not cut off: cut in the middle, nobody would know whether it was answered.
            if not begun.is_set():
                early.cancel()
        if begun.is_set():
            await early
        else:
            await self.answer(interaction, another or answer)

    async def _early(self, interaction: Interaction, answer: Answer, begun: asyncio.Event) -> None:
        await asyncio.sleep(EARLY)
        begun.set()
        self.early += 1
        log.warning("an interaction was acknowledged before it was on disk")
        await self.answer(interaction, answer)

    async def answer(self, interaction: Interaction, answer: Answer) -> None:
        """Answer, and once more where the first did certainly not leave."""
        route = Route("POST", "/interactions/{id}/{token}/callback", id=interaction.id, token=interaction.token)
        for last in (False, True):
            try:
                # Not counted in the fifty a second (docs: Rate Limits, Interactions), so no queue of ours holds
                # it up.
                await self._http.ask(route, answer, free=True)
                return
            except NotSent:
                if last:
                    self.late += 1
            except Trouble as trouble:
                self.late += 1
                log.info("an interaction could not be acknowledged: %s", trouble)
                return

    def quietly(self, line: str, interaction: Interaction, **args: str) -> Answer:
        """Words for that person only."""
        return {"type": MESSAGE, "data": message(self._say(line, interaction.language, args), ephemeral=True)}

    def seen(self, interaction: Interaction) -> Answer:
        """What was pressed or called in the private chat is seen; the talk goes on below."""
        # The talk is always messages in the private chat; so a session outlives the fifteen minutes of an
        # interaction's token.
        return {"type": NOTHING_NEW} if interaction.what == "press" else self.quietly("discord-below", interaction)


def message(words: str, *, ephemeral: bool = False) -> dict[str, Any]:
    """A plain message that calls nobody."""
    return {"content": words, "flags": EPHEMERAL if ephemeral else 1 << 12, "allowed_mentions": {"parse": []}}
