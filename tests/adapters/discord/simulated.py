"""Discord as others imagine it: simcord's model of the API, which knows discord.py's requests and refuses what the real
server refuses, behind real sockets and our gateway.
"""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

from aiohttp import web
from simcord.backend import Backend
from simcord.backend.errors import BackendError
from simcord.http import dispatch
from simcord.interactions import base_payload

from tests.adapters.discord import markdown
from tests.adapters.discord.api import TOKEN
from tests.adapters.discord.gate import Gate

Json = dict[str, Any]
INTENTS = {"MESSAGE_CREATE": 1 << 12, "MESSAGE_UPDATE": 1 << 12}
INTENTS |= {"MESSAGE_POLL_VOTE_ADD": 1 << 25, "MESSAGE_POLL_VOTE_REMOVE": 1 << 25}


class Simulated:
    """simcord's backend with a gateway; `refused` is what it did not take."""

    def __init__(self) -> None:
        self.backend = Backend()
        self.gate = Gate(TOKEN, self._greeting)
        self.url = ""
        self.refused: list[str] = []
        self._told: set[asyncio.Task[None]] = set()
        self.backend.subscribers.append(self._tell)

    def _greeting(self) -> Json:
        me = {"id": str(self.backend.bot_user.id), "username": "easeback", "bot": True}
        return {
            "user": me,
            "application": {"id": str(self.backend.application_id)},
            "resume_gateway_url": self.url.replace("http", "ws") + "/resume",
        }

    def _tell(self, name: str, what: Mapping[str, Any]) -> None:
        task = asyncio.create_task(self.gate.dispatch(name, dict(what), INTENTS.get(name, 0)))
        self._told.add(task)
        task.add_done_callback(self._told.discard)

    # What people do.

    def person(self) -> int:
        """Somebody new."""
        return self.backend.make_user("ilze").id

    def home(self, person: int) -> int:
        """The private chat with somebody."""
        return self.backend.get_dm_channel(person).id

    def says(self, person: int, words: str) -> None:
        """A person writes."""
        self.backend.create_message(self.home(person), person, words)

    def presses(self, person: int, label: str) -> Any:
        """Press the newest button with a label; the interaction."""
        for message in reversed(self.messages(person)):
            for row in message.components:
                for button in row["components"]:
                    if button.get("label") == label:
                        inside = {"custom_id": button["custom_id"], "component_type": 2}
                        return self._interacts(person, 3, inside, message.id)
        raise AssertionError(f"no button {label}")

    def calls_command(self, person: int, name: str) -> Any:
        """Use a slash command that was set; the interaction."""
        visible = self.backend.visible_commands(user_id=person, channel_id=self.home(person))
        command = next(each for each in visible if each["name"] == name)
        return self._interacts(person, 2, {"id": command["id"], "name": name, "type": 1})

    def _interacts(self, person: int, kind: int, inside: Json, source: int | None = None) -> Any:
        record, told = base_payload(
            self.backend, type=kind, channel_id=self.home(person), guild_id=None, user_id=person, data=inside
        )
        record.source_message_id = source
        self.backend.emit("INTERACTION_CREATE", told)
        return record

    def messages(self, person: int) -> list[Any]:
        """What stands in the private chat, ours and theirs."""
        return list(self.backend.messages.get(self.home(person), {}).values())

    def texts(self, person: int) -> list[str]:
        """What we said there."""
        return [_words(each) for each in self.messages(person) if each.author_id == self.backend.bot_user.id]

    # What the bot asks for.

    async def handle(self, request: web.Request) -> web.Response:
        """One request, decided by simcord."""
        path = "/" + request.match_info["path"]
        if path == "/gateway/bot":
            limit = {"total": 1000, "remaining": 1000, "reset_after": 1, "max_concurrency": 1}
            url = self.url.replace("http", "ws") + "/gateway"
            return web.json_response({"url": url, "shards": 1, "session_start_limit": limit})
        if path == "/applications/@me":
            return web.json_response({"id": str(self.backend.application_id), "integration_types_config": {}})
        body, files = await _read(request)
        try:
            told = dispatch(self.backend, request.method, path, json=body, params=dict(request.query), files=files)
        except BackendError as error:
            self.refused.append(f"{request.method} {path}: {error}")
            return web.json_response(error.to_json(), status=error.status)
        return web.Response(status=204) if told is None else web.json_response(told)


def _words(message: Any) -> str:
    """What a reader sees, boxes included."""
    boxed = [each["content"] for box in message.components for each in box["components"] if "content" in each]
    return markdown.parsed("\n".join([message.content or "", *boxed]).strip("\n"))[0]


async def _read(request: web.Request) -> tuple[Any, list[Any]]:
    if not request.can_read_body:
        return None, []
    if not request.content_type.startswith("multipart"):
        return await request.json(), []
    form = await request.post()
    body = json.loads(str(form["payload_json"]))
    files = [
        SimpleNamespace(fp=io.BytesIO(field.file.read()), filename=field.filename, description=each.get("description"))
        for field, each in zip(
            (each for each in form.values() if isinstance(each, web.FileField)),
            body.get("attachments", []),
            strict=True,
        )
    ]
    return body, files


@asynccontextmanager
async def simulating() -> AsyncIterator[Simulated]:
    """A server that runs until the end of the block."""
    simulated, app = Simulated(), web.Application()
    app.router.add_route("*", "/api/v10/{path:.*}", simulated.handle)
    for place in ("/gateway", "/gateway/", "/resume", "/resume/"):
        app.router.add_get(place, simulated.gate.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0][:2]
        simulated.url = f"http://{host}:{port}"
        yield simulated
    finally:
        await simulated.gate.hang_up(1001)
        await runner.cleanup()
