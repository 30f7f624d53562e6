"""The Bot API over real sockets, and what can go wrong on the way."""

import asyncio
import itertools
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Literal

from aiohttp import web
from msgspec import Struct

from tests.adapters.dragging import dragged
from tests.adapters.telegram import parameters
from tests.adapters.telegram.api import CONFLICT, TOKEN, BotApi
from tests.adapters.telegram.refusal import Refusal

Kind = Literal[
    "429", "500", "502", "no JSON", "drop before", "drop after", "hang after", "400", "401", "409",
    "page 200", "page 307", "page 401", "page 403", "page 409", "page 429", "page 503",
    "never", "drip", "endless", "slow", "403 of others", "other poller",
]  # fmt: skip
"""`page`: not Telegram's answer but that of something before it; `slow`: it takes effect after so many seconds."""
WORDS = {
    "500": "Internal Server Error",
    "400": "Bad Request: POLL_UNSUPPORTED",
    "401": "Unauthorized",
    "409": "Conflict: can't use getUpdates method while webhook is active",
}


class Fault(Struct, frozen=True):
    """What goes wrong with one request."""

    kind: Kind
    seconds: float = 1


class Server:
    """A server on a port of its own; `faults` are taken in order, by method."""

    def __init__(self, api: BotApi, url: str) -> None:
        self.api = api
        self.url = url
        self.faults: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self.down = False
        """Nobody is there: every connection is cut off."""

    def fails(self, method: str, *kinds: Kind, seconds: float = 1) -> None:
        """The next requests for a method go wrong like that."""
        self.faults[method].extend(Fault(kind, seconds) for kind in kinds)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One request."""
        token, method = request.match_info["token"], request.match_info["method"]
        if self.down:
            return _cut(request)
        if token != TOKEN:
            return web.json_response(Refusal(401, "Unauthorized").body, status=401)
        fault = self.faults[method].popleft() if self.faults[method] else None
        if fault is not None and fault.kind in ("never", "drip", "endless"):
            return await dragged(request, fault.kind, fault.seconds)
        slowly = fault.seconds if fault is not None and fault.kind == "slow" else 0
        if not slowly and fault is not None and fault.kind not in ("drop after", "hang after"):
            return _broken(request, fault)
        answer = await self._answer(request, method, slowly)
        if fault is not None and fault.kind == "drop after":
            return _cut(request)
        if fault is not None and fault.kind == "hang after":
            await asyncio.sleep(fault.seconds)
        return answer

    async def _answer(self, request: web.Request, method: str, slowly: float) -> web.Response:
        body = await _body(request)
        await asyncio.sleep(slowly)
        given = {
            name: parameters.read(name, value) for name, value in itertools.chain(request.query.items(), body.items())
        }
        try:
            return web.json_response({"ok": True, "result": await self.api.call(method, given)})
        except Refusal as refusal:
            return web.json_response(refusal.body, status=refusal.status)


async def _body(request: web.Request) -> dict[str, Any]:
    """JSON, or a form with files in it."""
    if request.content_type not in ("multipart/form-data", "application/x-www-form-urlencoded"):
        return dict(await request.json()) if request.can_read_body else {}
    form = await request.post()
    return {name: Upload(value) if isinstance(value, web.FileField) else value for name, value in form.items()}


class Upload(bytes):
    """A file, and its name."""

    name = ""

    def __new__(cls, field: web.FileField) -> "Upload":
        with field.file as file:  # whoever asked may be gone before the server closes it
            upload = super().__new__(cls, file.read())
        upload.name = field.filename
        return upload


def _broken(request: web.Request, fault: Fault) -> web.StreamResponse:
    match fault.kind:
        case "drop before":
            return _cut(request)
        case "502":
            return web.Response(text="<html>502 Bad Gateway</html>", status=502, content_type="text/html")
        case "page 307":
            return web.Response(status=307, headers={"Location": request.path_qs})  # who goes there gets through
        case kind if kind.startswith("page "):
            words = f"<html><body>{kind}: Unauthorized, blocked by the user of the gateway</body></html>"
            return web.Response(text=words, status=int(kind.removeprefix("page ")), content_type="text/html")
        case "403 of others":
            return web.json_response({"error": "bot was blocked by the user", "code": 403}, status=403)
        case "other poller":
            refusal = Refusal(409, f"Conflict: {CONFLICT}")
        case "no JSON":
            return web.Response(body=b"\xff\xfe oops", content_type="application/json")
        case "429":
            words = f"Too Many Requests: retry after {round(fault.seconds)}"
            refusal = Refusal(429, words, retry_after=round(fault.seconds))
        case kind:
            refusal = Refusal(int(kind), WORDS[kind])
    return web.json_response(refusal.body, status=refusal.status)


def _cut(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


@asynccontextmanager
async def serving(api: BotApi | None = None, kind: type[Server] = Server) -> AsyncIterator[Server]:
    """A server that runs until the end of the block."""
    app = web.Application(client_max_size=64 << 20)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    server = kind(api or BotApi(), "")
    app.router.add_route("*", "/bot{token}/{method}", server.handle)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        server.url = f"http://{host}:{port}"
        yield server
    finally:
        await runner.cleanup()
