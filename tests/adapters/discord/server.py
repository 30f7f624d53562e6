"""Discord over real sockets, and what can go wrong on the way."""

import asyncio
import json
import random
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Literal

from aiohttp import web
from msgspec import Struct

from tests.adapters.discord.api import TOKEN, DiscordApi, template
from tests.adapters.discord.refusal import Refusal
from tests.adapters.dragging import dragged

Kind = Literal[
    "429", "429 global", "500", "502 before", "502 after", "no JSON", "drop before", "drop after", "hang after", "401",
    "page 200", "page 307", "page 401", "page 403", "page 404", "page 413", "page 429", "page 503",
    "413", "never", "drip", "endless", "slow", "403 of others",
]  # fmt: skip
"""`page`: not Discord's answer but that of something before it; `slow`: it takes effect after so many seconds."""
Json = dict[str, Any]


class Fault(Struct, frozen=True):
    """What goes wrong with one request."""

    kind: Kind
    seconds: float = 1


class Server:
    """A server on a port of its own; `faults` are taken in order, by route."""

    def __init__(self, api: DiscordApi) -> None:
        self.api = api
        self.faults: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self.down = False
        """Nobody is there: every connection is cut off."""
        self.doubtful = 0.0
        """The share of sends that are answered "502" after they took effect."""
        self.chance = random.Random(1)

    @property
    def url(self) -> str:
        """The address of the API."""
        return f"{self.api.url}/api/v10"

    def fails(self, route: str, *kinds: Kind, seconds: float = 1) -> None:
        """The next requests for a route go wrong like that."""
        self.faults[route].extend(Fault(kind, seconds) for kind in kinds)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One request."""
        path = request.match_info["path"]
        parts = path.strip("/").split("/")
        route = f"{request.method} {template(parts)}"
        if self.down:
            return _cut(request)
        if request.headers.get("Authorization") != f"Bot {TOKEN}" or "DiscordBot" not in request.headers["User-Agent"]:
            return _refused(Refusal(401, 0, "401: Unauthorized"), self.api)
        fault = self.faults[route].popleft() if self.faults[route] else None
        if fault is not None and fault.kind in ("never", "drip", "endless"):
            return await dragged(request, fault.kind, fault.seconds)
        slowly = fault.seconds if fault is not None and fault.kind == "slow" else 0
        if not slowly and fault is not None and "after" not in fault.kind:
            return self._broken(request, fault)
        answer = await self._answer(request, route, path, parts, slowly)
        if fault is None and route == "POST /channels/{}/messages" and self.chance.random() < self.doubtful:
            fault = Fault("502 after")
        if fault is None or fault.kind == "slow":
            return answer
        if fault.kind == "drop after":
            return _cut(request)
        if fault.kind == "502 after":
            return _bad_gateway()
        await asyncio.sleep(fault.seconds)
        return answer

    async def _answer(
        self, request: web.Request, route: str, path: str, parts: list[str], slowly: float
    ) -> web.Response:
        try:
            headers = self.api.take(route, parts[1] if len(parts) > 1 else "")
            body, files = await _read(request)
            await asyncio.sleep(slowly)
            told = await self.api.ask(request.method, path, dict(request.query), body, files)
        except Refusal as refusal:
            return _refused(refusal, self.api)
        return web.Response(status=204, headers=headers) if told is None else _json(told, 200, headers)

    def _broken(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        match fault.kind:
            case "drop before":
                return _cut(request)
            case "502 before":
                return _bad_gateway()
            case "500":
                return _refused(Refusal(500, 0, "500: Internal Server Error"), self.api)
            case "413":
                return _refused(Refusal(413, 40005, "Request entity too large"), self.api)
            case "401":
                return _refused(Refusal(401, 0, "401: Unauthorized"), self.api)
            case "page 307":
                return web.Response(status=307, headers={"Location": request.path_qs})  # who goes there gets through
            case kind if kind.startswith("page "):
                words = f"<html><body>{kind}: Unauthorized, Cannot send messages to this user</body></html>"
                return web.Response(text=words, status=int(kind.removeprefix("page ")), content_type="text/html")
            case "403 of others":
                return web.json_response({"error": "Cannot send messages to this user", "code": 50007}, status=403)
            case "no JSON":
                return web.Response(body=b"\xff\xfe oops", content_type="application/json")
        refusal = Refusal(429, 0, "slow", retry_after=fault.seconds, **{"global": fault.kind == "429 global"})
        refusal.headers = {"Via": "1.1 google", "Retry-After": str(fault.seconds)}
        return _refused(refusal, self.api)


async def _read(request: web.Request) -> tuple[Any, list[Json]]:
    """The body, and what is enclosed."""
    if not request.can_read_body:
        return None, []
    if not request.content_type.startswith("multipart"):
        return await request.json(), []
    form = await request.post()
    body = json.loads(str(form["payload_json"]))
    described = {str(each["id"]): each.get("description") or "" for each in body.get("attachments") or []}
    files = []
    for name, field in form.items():
        if isinstance(field, web.FileField):
            number = name.removeprefix("files[").removesuffix("]")
            with field.file as file:  # whoever asked may be gone before the server closes it
                size = len(file.read())
            files.append({"name": field.filename, "described": described.get(number, ""), "size": size})
    for each in body.get("attachments") or []:
        each["id"] = str(each["id"])  # the library numbers them; the document wants a text
    return body, files


def _refused(refusal: Refusal, api: DiscordApi) -> web.Response:
    api.refused[refusal.status] += 1
    return _json(refusal.body, refusal.status, refusal.headers)


def _json(told: Any, status: int, headers: dict[str, str]) -> web.Response:
    """The type without a character set, as the real one sends it, and as the library insists on."""
    headers = headers | {"Content-Type": "application/json"}
    return web.Response(body=json.dumps(told).encode(), status=status, headers=headers)


def _bad_gateway() -> web.Response:
    return web.Response(text="<html>502 Bad Gateway</html>", status=502, content_type="text/html")


def _cut(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


@asynccontextmanager
async def serving(api: DiscordApi | None = None, kind: type[Server] = Server) -> AsyncIterator[Server]:
    """A server that runs until the end of the block."""
    app = web.Application(client_max_size=32 << 20)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    server = kind(api or DiscordApi())
    app.router.add_route("*", "/api/v10/{path:.*}", server.handle)
    app.router.add_get("/gateway", server.api.gate.handle)
    app.router.add_get("/gateway/", server.api.gate.handle)
    app.router.add_get("/resume", server.api.gate.handle)
    app.router.add_get("/resume/", server.api.gate.handle)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        server.api.url = f"http://{host}:{port}"
        yield server
    finally:
        await server.api.gate.hang_up(1001)
        await runner.cleanup()
