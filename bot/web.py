"""The web server: health, figures, and the paths at which platforms call.

House rules: a call is let in by its headers before its body is read, a body is at most a mebibyte; whatever is slow
(no words at all, headers or a body that drip, a connection kept open after its answer) is closed within five seconds;
the answer comes after the commit; nothing that is asked here is logged, and nothing personal is shown.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.channel import Route
from bot.figures import Figure, Histogram, exposed
from bot.front import Front, share_of_descriptors

LARGEST = 1 << 20
"""Bytes of a body."""
HEADERS = 8192
"""Bytes of a line of the headers; there are at most 64 of them."""
PATIENCE = 4.0
"""Seconds for a body to arrive; with LINGER it is over after five."""
LINGER = 1.0
"""Seconds in which the rest of a body that was refused may still come, so that the answer is read."""
IDLE = 5.0
"""Seconds in which a connection has to ask for something, from its beginning and from each answer."""
ANSWER = 30.0
"""Seconds that what was called may take; then the platform is asked to call again."""
Parts = Mapping[str, str]
"""Part -> what ails it; nothing: it is well."""

log = logging.getLogger(__name__)


class CannotServe(Exception):
    """The address can't be used: what happened, and what to do."""


class Web:
    """The server, on one address."""

    def __init__(
        self,
        host: str,
        port: int,
        *,
        parts: Callable[[], Parts],
        figures: Callable[[], Awaitable[Sequence[Figure | Histogram]]],
        routes: Sequence[Route] = (),
    ) -> None:
        """`parts` are told at /health, `figures` at /metrics; port 0 takes any free one."""
        self._host = host
        self._port = port
        self._parts = parts
        self._figures = figures
        self._routes = routes
        self._runner: web.AppRunner | None = None
        self._front: Front | None = None

    @property
    def port(self) -> int:
        """The port it listens on."""
        return self._port

    async def start(self) -> None:
        """Take the address; `serving` answers there. Raises CannotServe."""
        app = web.Application(client_max_size=LARGEST, middlewares=[self._answering])
        app.router.add_get("/health", self._health)
        app.router.add_get("/metrics", self._metrics)
        for route in self._routes:
            app.router.add_post(route.path, _answering(route))
        runner = web.AppRunner(
            app,
            access_log=None,
            shutdown_timeout=2,
            keepalive_timeout=IDLE,
            lingering_time=LINGER,
            max_line_size=HEADERS,
            max_field_size=HEADERS,
            max_headers=64,
        )
        await runner.setup()
        assert runner.server is not None  # noqa: S101 - it is set up
        front = Front(runner.server, share_of_descriptors())
        try:
            self._port = front.open(self._host, self._port)
        except OSError as error:
            await runner.cleanup()
            raise CannotServe(
                f"{self._host}:{self._port} can't be listened on ({error.strerror or type(error).__name__}). "
                "Choose another EASEBACK_WEB_PORT or EASEBACK_WEB_HOST."
            ) from None
        self._runner, self._front = runner, front

    async def serving(self) -> None:
        """Let connections in, for as long as the program runs."""
        if self._front is not None:
            await self._front.serving()

    async def stop(self) -> None:
        """Let calls in hand be answered, then close; nothing is served any more."""
        runner, self._runner = self._runner, None
        if self._front is not None:
            self._front.close()
        if runner is not None:
            await runner.cleanup()

    @web.middleware
    async def _answering(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        assert self._front is not None  # noqa: S101 - nobody comes in before it is open
        with self._front.answering(request.transport):
            return await handler(request)

    async def _health(self, _: web.Request) -> web.Response:
        parts = self._parts()
        well = not any(parts.values())
        states = {name: trouble or "ok" for name, trouble in sorted(parts.items())}
        return web.json_response({"status": "ok" if well else "trouble", "parts": states}, status=200 if well else 503)

    async def _metrics(self, _: web.Request) -> web.Response:
        words = await asyncio.to_thread(exposed, await self._figures())
        return web.Response(body=words, content_type="text/plain", charset="utf-8")


def _answering(route: Route) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(request: web.Request) -> web.Response:
        if not route.allows(request.headers):
            return web.Response(status=403)
        try:
            async with asyncio.timeout(PATIENCE):
                body = await request.read()
        except TimeoutError:
            return web.Response(status=408, headers={"Connection": "close"})
        try:
            async with asyncio.timeout(ANSWER):
                return web.Response(status=await route.take(request.headers, body))
        except Exception as error:
            # Not on disk, so not acknowledged: the platform calls again.
            log.error("a call could not be answered (%s); it will come again", type(error).__name__)
            return web.Response(status=503)

    return answer
