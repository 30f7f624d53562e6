"""One shard's way of hearing: connect, resume or identify, hand on, save how far it is, and again, whatever happens.

House rules: it ends only where an operator has to help. What could not be saved is not counted as come: the connection
is closed and resumed from the last number that is on disk, and Discord tells it again.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from msgspec.structs import replace

from adapters.discord.gateway import Connection, Dropped
from adapters.discord.http import Http
from adapters.discord.identify import IdentifyGate, unknown_token
from adapters.discord.session import Ledger, Session, keep, kept
from adapters.discord.trouble import Trouble
from bot import backoff
from bot.backoff import spread
from bot.channel import Ails, ChannelClosed, Clock, Memory

TELLING = 2
"""So many connections in a row that fail are told; one is what Discord does to everybody every few hours."""
ALIVE = 30.0
"""Seconds after which a quiet session is saved again, as a sign of life."""
# Close codes after which no resuming helps (docs: Opcodes and Status Codes, Gateway Close Event Codes): what
# each asks of the operator.
MENDABLE = {
    4010: "Discord does not take this shard. Start Easeback anew",
    4012: "This version of the gateway is gone. Install a newer Easeback",
    4013: "Discord does not know these intents. Install a newer Easeback",
    4014: "Discord does not allow these intents, though none is privileged. Look at the bot's page in the portal",
}
RESHARD = 4011
Take = Callable[[str, Any, str], Awaitable[None]]
"""Takes an event: its name, what it holds, and the bot's own id; returns when it is on disk, raises if it can't be."""
Lost = Callable[[Session, Session], None]
"""Is told that a session was lost: the old one and the new one."""

log = logging.getLogger(__name__)


class Reshard(Exception):
    """Discord wants more connections."""


class Shard:
    """One shard."""

    def __init__(
        self, http: Http, identify_gate: IdentifyGate, memory: Memory, clock: Clock, token: str, shard: int, ails: Ails
    ) -> None:
        """`ails` is told what keeps this shard from hearing; nothing once it hears."""
        self._http, self._identify_gate, self._memory, self._clock = http, identify_gate, memory, clock
        self._ails = ails
        self._token = token
        self._shard = shard
        self._session = Session()
        self._before = Session()
        """The session that was lost, until what it lost is being looked for."""
        self._ledger = Ledger(0)
        self._news = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._failed = asyncio.Event()
        self.connected = False

    @property
    def session(self) -> Session:
        """The session as it is now."""
        return self._session

    async def listen(self, take: Take, lost: Lost, shards: int) -> None:
        """Hear until cancelled; raises ChannelClosed and Reshard."""
        self._session = await kept(self._memory, self._shard)
        # What the old session missed is looked for when there is a new one.
        if self._session.shards != shards:
            self._lose()
        tries = 0
        while True:
            began = self._clock.now()
            why = ""
            try:
                await self._connect(take, lost, shards)
            except Dropped as dropped:
                self._judge(dropped)
                why = str(dropped)
                log.info("shard %d: %s", self._shard, dropped)
            except Trouble as trouble:
                why = str(trouble)
                log.warning("discord can't be reached: %s; trying again", trouble)
            except ChannelClosed:
                raise
            except Exception as error:
                why = type(error).__name__
                log.exception("shard %d failed; connecting again", self._shard)
            self.connected = False
            # A connection that has lived for a minute was a good one: the next failure is the first again.
            tries = 0 if self._clock.now() - began > 60_000 else tries + 1
            if tries >= TELLING:
                self._ails(f"Discord can't be reached: {why}. It is tried again all the time.")
            await asyncio.sleep(back_off(tries, self._http.deadlines.back_off))

    async def _connect(self, take: Take, lost: Lost, shards: int) -> None:
        session = self._session
        address = session.resume
        if not session.id:
            gateway = await self._identify_gate.find()
            if gateway.shards != shards:
                raise Reshard
            # Only without a session: resuming costs nothing of the day's thousand.
            await self._identify_gate.wait(gateway)
            address = gateway.address
        self._ledger = ledger = Ledger(session.sequence)
        self._failed.clear()
        connection = Connection(
            self._http.session,
            self._token,
            (self._shard, shards),
            lambda: ledger.saved,
            self._http.deadlines.greeting,
        )
        keeping = asyncio.create_task(self._keep())
        guarding = asyncio.create_task(self._guard(connection))
        try:
            await connection.run(
                address,
                session if session.id else None,
                lambda name, payload, number: self._came(take, lost, ledger, (name, payload, number), shards),
            )
        finally:
            keeping.cancel()
            guarding.cancel()
            await self._settle()

    def _came(self, take: Take, lost: Lost, ledger: Ledger, event: tuple[str, Any, int], shards: int) -> None:
        name, payload, number = event
        # Before anything is done with it: from here on no later number counts as saved before this one is.
        ledger.came(number)
        if name in ("READY", "RESUMED"):
            if name == "READY":
                self._begin(payload, shards)
            self.connected = True
            self._ails("")
            if self._before.id:
                lost(self._before, self._session)
                self._before = Session()
            ledger.done(number)
            self._news.set()
            return
        # In tasks, so that heartbeats and later events don't wait for the disk; they begin in the order in
        # which they came, and the intake keeps it.
        task = asyncio.create_task(self._take(take, ledger, event))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _begin(self, payload: Any, shards: int) -> None:
        try:
            bot, application = str(payload["user"]["id"]), str(payload["application"]["id"])
            id, resume = str(payload["session_id"]), str(payload["resume_gateway_url"])
        except (LookupError, TypeError):
            raise Dropped("the gateway's greeting can't be read", resumable=False) from None
        self._session = Session(id, 0, resume, bot, application, self._clock.now(), shards)

    async def _take(self, take: Take, ledger: Ledger, event: tuple[str, Any, int]) -> None:
        name, payload, number = event
        try:
            await take(name, payload, self._session.bot)
        except Exception:
            log.exception("what discord told could not be saved; asking again")
            # Closing the connection is how to be told again: Discord resumes from the last number that is on
            # disk.
            self._failed.set()
            return
        ledger.done(number)
        self._news.set()

    async def _guard(self, connection: Connection) -> None:
        await self._failed.wait()
        await connection.leave()

    async def _keep(self) -> None:
        """Save how far it is, whenever that has changed, and now and then as a sign of life."""
        while True:
            try:
                async with asyncio.timeout(ALIVE):
                    await self._news.wait()
            except TimeoutError:
                pass
            self._news.clear()
            await self._save()

    async def _save(self) -> None:
        if not self._session.id:
            return
        # The sign of life is what a lost session is looked up from: everything before it has certainly arrived.
        self._session = replace(self._session, sequence=self._ledger.saved, alive=self._clock.now())
        try:
            await keep(self._memory, self._shard, self._session)
        except Exception:
            log.exception("how far the session is could not be saved; a restart hears some of it again")

    async def _settle(self) -> None:
        """What was taken in comes to its end, and is saved."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=1)
        # What came through is saved as far as it got; what did not come to its end in a second is told again.
        if self.connected or self._session.id:
            self._session = replace(self._session, sequence=self._ledger.saved)
            if self.connected:
                await self._save()

    def _judge(self, dropped: Dropped) -> None:
        if dropped.code == 4004:
            raise unknown_token()
        if dropped.code in MENDABLE:
            raise ChannelClosed(MENDABLE[dropped.code])
        if dropped.code == RESHARD:
            self._lose()
            raise Reshard
        if not dropped.resumable:
            self._lose()

    def _lose(self) -> None:
        """The session is over; what it lost is looked for when there is a new one."""
        if self._session.id:
            self._before = self._session
        self._session = Session()


def back_off(tries: int, longest: float) -> float:
    """Seconds to wait before another try, after so many that failed."""
    return spread(backoff.back_off(tries, 1.0, longest)) if tries > 0 else 0.0
