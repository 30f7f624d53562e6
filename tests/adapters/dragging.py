"""Answers that never come, or never end: what a hanging platform is like."""

import asyncio
import time
from contextlib import suppress
from typing import Literal

from aiohttp import web

PIECE = 0.02
"""Seconds between two pieces of an answer that drips."""


async def dragged(request: web.Request, how: Literal["never", "drip", "endless"], seconds: float) -> web.StreamResponse:
    """An answer to a request that had no effect: for so long nothing, byte after byte, or more and more."""
    if how == "never":
        await asyncio.sleep(seconds)
        return web.Response(status=503)
    response = web.StreamResponse(headers={"Content-Type": "application/json"})
    await response.prepare(request)
    piece, end = b" " if how == "drip" else b" " * (1 << 16), time.monotonic() + seconds
    with suppress(ConnectionError):
        while time.monotonic() < end:
            await response.write(piece)
            await asyncio.sleep(PIECE if how == "drip" else 0)
    return response
