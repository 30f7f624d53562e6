"""One connection to Discord's gateway: hello, identify or resume, heartbeats, and what is dispatched.

House rules: it knows nothing of what the events mean, keeps nothing, and ends with Dropped whatever happens; it never
closes with 1000 or 1001, because that would end the session, and what people do meanwhile would be lost.
"""

import asyncio
import json
import logging
import random
import sys
import zlib
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import aiohttp
from discord import Intents
from discord.gateway import DiscordWebSocket

from adapters.discord.session import Session

HELLO = 10.0
"""Seconds to connect, and until the gateway has to say hello."""
# 1000 and 1001 end a session; any other code keeps it for some minutes (docs: Gateway, Initiating a
# Disconnect).
LEAVE = 4000
"""The code that keeps the session alive."""
LARGEST = 16 << 20
"""Bytes of one frame."""
_END = b"\x00\x00\xff\xff"
INTENTS = Intents(dm_messages=True, dm_polls=True)
"""Direct messages and votes in polls there; none of them privileged. Interactions come without any."""
OPS = DiscordWebSocket
Took = Callable[[str, Any, int], None]

log = logging.getLogger(__name__)


class Dropped(Exception):
    """The connection is over. `code` is the one it was closed with (0: none); `resumable`: whether to resume."""

    def __init__(self, words: str, code: int = 0, *, resumable: bool = True) -> None:
        super().__init__(words)
        self.code = code
        self.resumable = resumable


class Connection:
    """A connection that is open from `run` until it is dropped."""

    def __init__(
        self,
        http: aiohttp.ClientSession,
        token: str,
        shard: tuple[int, int],
        saved: Callable[[], int],
        patience: float,
    ) -> None:
        """`saved` gives the number up to which all is on disk: heartbeats tell that one, not the last that came;
        `patience` is how many seconds the gateway has to let us in."""
        self._patience = patience
        self._http = http
        self._token = token
        self._shard = shard
        self._saved = saved
        self._socket: aiohttp.ClientWebSocketResponse | None = None
        self._acknowledged = True

    async def run(self, address: str, session: Session | None, took: Took) -> None:
        """Resume the session, or identify for a new one, and hand on what is dispatched; raises Dropped."""
        # One compressed stream for the whole connection: a frame can't be read without those before it.
        url = f"{address.rstrip('/')}/?v=10&encoding=json&compress=zlib-stream"
        try:
            async with asyncio.timeout(HELLO):
                self._socket = await self._http.ws_connect(
                    url, max_msg_size=LARGEST, autoclose=False, timeout=aiohttp.ClientWSTimeout(ws_close=1.0)
                )
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Dropped(f"no connection ({type(error).__name__})") from None
        beating: asyncio.Task[None] | None = None
        frames = _Frames(self._socket)
        try:
            interval = await self._hello(frames)
            beating = asyncio.create_task(self._beat(interval))
            await self._send(OPS.RESUME if session else OPS.IDENTIFY, self._greeting(session))
            await self._welcome(frames, took)
            while True:
                await self._frame(await frames.next(), took)
        finally:
            if beating is not None:
                beating.cancel()
            await self.leave()

    async def leave(self) -> None:
        """Close it so that the session lives on."""
        if self._socket is not None:
            with suppress(aiohttp.ClientError, OSError):
                await self._socket.close(code=LEAVE)

    async def _hello(self, frames: "_Frames") -> float:
        try:
            async with asyncio.timeout(HELLO):
                frame = await frames.next()
        except TimeoutError:
            raise Dropped("the gateway says no hello") from None
        try:
            return float(frame["d"]["heartbeat_interval"]) / 1000
        except (LookupError, TypeError, ValueError):
            raise Dropped("the gateway's hello can't be read") from None

    async def _welcome(self, frames: "_Frames", took: Took) -> None:
        """All up to the first dispatch: a gateway that only beats has not let us in."""
        try:
            async with asyncio.timeout(self._patience):
                while True:
                    frame = await frames.next()
                    await self._frame(frame, took)
                    if frame.get("op") == OPS.DISPATCH:
                        return
        except TimeoutError:
            raise Dropped("the gateway does not let us in") from None

    def _greeting(self, session: Session | None) -> dict[str, Any]:
        if session is not None:
            return {"token": self._token, "session_id": session.id, "seq": session.sequence}
        properties = {"os": sys.platform, "browser": "easeback", "device": "easeback"}
        return {"token": self._token, "properties": properties, "intents": INTENTS.value, "shard": list(self._shard)}

    async def _frame(self, frame: dict[str, Any], took: Took) -> None:
        match frame.get("op"):
            case OPS.DISPATCH:
                name, number = frame.get("t"), frame.get("s")
                if isinstance(name, str) and isinstance(number, int):
                    # Without a name or a number it is no event that could be counted, and nothing of ours.
                    took(name, frame.get("d"), number)
            case OPS.HEARTBEAT:
                await self._send(OPS.HEARTBEAT, self._saved() or None)
            case OPS.HEARTBEAT_ACK:
                self._acknowledged = True
            case OPS.RECONNECT:
                raise Dropped("the gateway asks to come again")
            case OPS.INVALIDATE_SESSION:
                raise Dropped("the session is over", resumable=frame.get("d") is True)
            case _:
                log.debug("a frame of an unknown kind is passed over")

    async def _beat(self, interval: float) -> None:
        # The first one at a random moment, as Discord asks (docs: Sending Heartbeats).
        await asyncio.sleep(interval * random.random())  # noqa: S311 - so that many don't beat at once
        # A beat that was not answered by the next one: the connection is dead, though nobody has closed it
        # (docs: Gateway, Heartbeat).
        while self._acknowledged:
            self._acknowledged = False
            await self._send(OPS.HEARTBEAT, self._saved() or None)
            await asyncio.sleep(interval)
        await self.leave()

    async def _send(self, op: int, payload: Any) -> None:
        if self._socket is not None:
            with suppress(ConnectionError, RuntimeError):  # it is closed: who reads will learn it
                await self._socket.send_str(json.dumps({"op": op, "d": payload}))


class _Frames:
    """Frames out of one compressed stream."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._inflate = zlib.decompressobj()
        self._part = bytearray()

    async def next(self) -> dict[str, Any]:
        """The next frame; one that can't be read is passed over. Raises Dropped."""
        while True:
            message = await self._socket.receive()
            if message.type is aiohttp.WSMsgType.BINARY:
                # A frame may come in several messages; the last one ends with the four bytes of a flush (docs:
                # Transport Compression).
                self._part += message.data
                if len(self._part) > LARGEST:
                    raise Dropped("a frame has no end")
                if self._part[-4:] != _END:
                    continue
                words, self._part = self._inflated(), bytearray()
            elif message.type is aiohttp.WSMsgType.TEXT:
                words = message.data
            else:
                code = self._socket.close_code or 0
                # 4007 and 4009 say that there is nothing to resume: a wrong number, a session that is over.
                raise Dropped(f"closed with {code}", code, resumable=code not in (4007, 4009))
            if (frame := _read(words)) is not None:
                return frame

    def _inflated(self) -> bytes:
        try:
            # Bounded: a few kilobytes can unfold to gigabytes.
            words = self._inflate.decompress(self._part, LARGEST)
        except zlib.error:
            raise Dropped("the stream can't be read") from None
        if self._inflate.unconsumed_tail:
            raise Dropped("a frame is too large")
        return words


def _read(words: bytes | str) -> dict[str, Any] | None:
    try:
        frame = json.loads(words)
    except (ValueError, RecursionError):
        frame = None
    if isinstance(frame, dict):
        return frame
    log.warning("a frame of the gateway can't be read and is passed over")
    return None
