"""Discord's gateway: sessions that outlive their connections for a while, and tell again what was not told."""

import asyncio
import itertools
import json
import zlib
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from aiohttp import WSMsgType, web

Json = dict[str, Any]
PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15
MOST_INTENTS = 1 << 26


class Session:
    """What the gateway remembers of a client."""

    def __init__(self, id: str, intents: int, shard: list[int]) -> None:
        self.id = id
        self.intents = intents
        self.shard = shard
        self.told: list[Json] = []
        self.line: Line | None = None

    def tell(self, name: str, what: Json) -> Json:
        frame = {"op": 0, "t": name, "s": len(self.told) + 1, "d": what}
        self.told.append(frame)
        return frame


class Line:
    """One connection."""

    def __init__(self, socket: web.WebSocketResponse, pieces: int = 1500) -> None:
        self.socket = socket
        self._pieces = pieces
        self._deflate = zlib.compressobj()
        self._turn = asyncio.Lock()
        self.left = False
        """It was the gateway that closed it."""

    async def send(self, frame: Any) -> None:
        """A frame, compressed in the stream of this connection; a long one comes in pieces."""
        async with self._turn:
            words = frame if isinstance(frame, bytes) else json.dumps(frame).encode()
            packed = self._deflate.compress(words) + self._deflate.flush(zlib.Z_SYNC_FLUSH)
            for start in range(0, len(packed), self._pieces):
                if not self.socket.closed:
                    with suppress(ConnectionError):  # whoever was there is gone, and will be told after a resume
                        await self.socket.send_bytes(packed[start : start + self._pieces])


class Gate:
    """The gateway of one application."""

    def __init__(self, token: str, greeting: Callable[[], Json], interval: int = 41_250) -> None:
        self.token = token
        self.interval = interval
        self.sessions: dict[str, Session] = {}
        self.identifies = 0
        self.resumes = 0
        self.remaining = 1000
        self.reset_after = 3_600_000
        self.shards = 1
        self.heartbeats = 0
        self.silent = False
        """Nobody is let in: what comes is heard and beats are acknowledged, and that is all."""
        self.deaf = False
        """Heartbeats are not acknowledged any more."""
        self.closes_with: list[int] = []
        """The next connections are closed with these codes instead of being let in."""
        self.closed: list[int] = []
        """Codes that clients closed with."""
        self._greeting = greeting
        self._ids = itertools.count(1)

    @property
    def connected(self) -> list[Session]:
        return [each for each in self.sessions.values() if each.line is not None]

    async def dispatch(self, name: str, what: Json, intent: int = 0, shard: int = 0) -> None:
        """Something happens; who has a session is told, at once or after a resume. Without one it is lost."""
        for session in list(self.sessions.values()):
            if session.shard[0] == shard and (not intent or session.intents & intent):
                frame = session.tell(name, what)
                if session.line is not None:
                    await session.line.send(frame)

    async def raw(self, words: bytes) -> None:
        """Something that is no frame."""
        for session in self.connected:
            assert session.line is not None
            await session.line.send(words)

    async def order(self, op: int, told: Any = None) -> None:
        """An op that is no dispatch, to everybody who is connected."""
        for session in self.connected:
            assert session.line is not None
            await session.line.send({"op": op, "d": told})

    async def hang_up(self, code: int = 4000) -> None:
        """Close all connections; sessions live on."""
        for session in self.connected:
            line, session.line = session.line, None
            assert line is not None
            line.left = True
            await line.socket.close(code=code)

    def forget(self) -> None:
        """So long has passed that no session lives any more."""
        for session in list(self.sessions.values()):
            if session.line is None:
                del self.sessions[session.id]

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        """One connection."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        if self.closes_with:
            await socket.close(code=self.closes_with.pop(0))
            return socket
        if request.query.get("compress") != "zlib-stream" or request.query.get("v") != "10":
            await socket.close(code=4012)
            return socket
        line = Line(socket)
        await line.send({"op": 10, "d": {"heartbeat_interval": self.interval}})
        session: Session | None = None
        try:
            async for message in socket:
                if message.type is not WSMsgType.TEXT:
                    continue
                session = await self._heard(line, session, json.loads(message.data), request.path) or session
        finally:
            if session is not None and session.line is line:
                session.line = None
            if socket.close_code is not None and not line.left:
                self.closed.append(socket.close_code)
            if session is not None and socket.close_code in (1000, 1001) and not line.left:
                self.sessions.pop(session.id, None)
        return socket

    async def _heard(self, line: Line, session: Session | None, frame: Json, path: str) -> Session | None:
        match frame["op"]:
            case 1:
                self.heartbeats += 1
                if not self.deaf:
                    await line.send({"op": 11, "d": None})
            case 2 | 6 if self.silent:
                return None
            case 2 if session is not None:
                await line.socket.close(code=4005)
            case 2:
                return await self._identify(line, frame["d"])
            case 6:
                return await self._resume(line, frame["d"], path)
            case _:
                await line.socket.close(code=4001)
        return None

    async def _identify(self, line: Line, told: Json) -> Session | None:
        if told["token"] != self.token:
            await line.socket.close(code=4004)
            return None
        if told["intents"] & PRIVILEGED or told["intents"] >= MOST_INTENTS:
            await line.socket.close(code=4014 if told["intents"] & PRIVILEGED else 4013)
            return None
        if told.get("shard", [0, 1])[1] < self.shards:
            await line.socket.close(code=4011)
            return None
        self.identifies += 1
        self.remaining -= 1
        session = Session(f"session{next(self._ids)}", told["intents"], told.get("shard", [0, 1]))
        self.sessions[session.id] = session
        session.line = line
        await line.send(session.tell("READY", self._greeting() | {"session_id": session.id, "shard": session.shard}))
        return session

    async def _resume(self, line: Line, told: Json, path: str) -> Session | None:
        if told["token"] != self.token:
            await line.socket.close(code=4004)
            return None
        session = self.sessions.get(told["session_id"])
        if session is None or path.rstrip("/") != "/resume":
            await line.send({"op": 9, "d": False})
            return None
        if told["seq"] > len(session.told):
            await line.socket.close(code=4007)
            return None
        self.resumes += 1
        if session.line is not None:
            await session.line.socket.close(code=4000)
        missed = session.told[told["seq"] :]
        session.line = line
        for frame in missed:
            await line.send(frame)
        await line.send(session.tell("RESUMED", {"_trace": []}))
        return session
