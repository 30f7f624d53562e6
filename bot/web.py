"""The web server: health, figures, and the paths at which platforms call.

House rules: a call is let in by its headers before its body is read, a body is at most a mebibyte and has five seconds
to arrive, and the answer comes after the commit; nothing that is asked here is logged, and nothing personal is shown.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence

from aiohttp import web

from bot.channel import Route

LARGEST = 1 << 20
"""Bytes of a body."""
PATIENCE = 5.0
"""Seconds for a body to arrive."""
Figures = Mapping[str, float]

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
        is_well: Callable[[], Awaitable[bool]],
        figures: Callable[[], Awaitable[Figures]],
        routes: Sequence[Route] = (),
    ) -> None:
        """`is_well` answers /health, `figures` are shown at /metrics; port 0 takes any free one."""
        self._host = host
        self._port = port
        self._is_well = is_well
        self._figures = figures
        self._routes = routes
        self._runner: web.AppRunner | None = None

    @property
    def port(self) -> int:
        """The port it listens on."""
        return self._port

    async def start(self) -> None:
        """Listen; raises CannotServe."""
        app = web.Application(client_max_size=LARGEST)
        app.router.add_get("/health", self._health)
        app.router.add_get("/metrics", self._metrics)
        for route in self._routes:
            app.router.add_post(route.path, _answering(route))
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=2)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._host, self._port).start()
        except OSError as error:
            await runner.cleanup()
            raise CannotServe(
                f"{self._host}:{self._port} can't be listened on ({error.strerror or type(error).__name__}). "
                "Choose another EASEBACK_WEB_PORT or EASEBACK_WEB_HOST."
            ) from None
        self._runner = runner
        self._port = runner.addresses[0][1]

    async def stop(self) -> None:
        """Let calls in hand be answered, then close."""
        runner, self._runner = self._runner, None
        if runner is not None:
            await runner.cleanup()

    async def _health(self, _: web.Request) -> web.Response:
        well = await self._is_well()
        return web.json_response({"status": "ok" if well else "the disk does not answer"}, status=200 if well else 503)

    async def _metrics(self, _: web.Request) -> web.Response:
        lines = [f"easeback_{name} {value:g}\n" for name, value in (await self._figures()).items()]
        return web.Response(text="".join(lines), content_type="text/plain", charset="utf-8")


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
            return web.Response(status=await route.take(request.headers, body))
        except Exception as error:
            # Not on disk, so not acknowledged: the platform calls again.
            log.error("a call could not be answered (%s); it will come again", type(error).__name__)
            return web.Response(status=503)

    return answer
