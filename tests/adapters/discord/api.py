"""Discord without sockets: people, private chats with what stands in them, servers, interactions with their deadlines,
and routes that refuse what the real ones refuse, with their codes.
"""

import itertools
import json
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from tests.adapters.discord import document, forms
from tests.adapters.discord.forms import EPHEMERAL, Json, Sent
from tests.adapters.discord.gate import Gate
from tests.adapters.discord.limits import Limits
from tests.adapters.discord.refusal import Refusal, invalid, unknown_interaction

TOKEN = "MTA4MDAwMDAwMDAwMDAwMDAwMA.GfakeX.not-a-token-at-all-but-as-long-as-one"  # noqa: S105 - made up
BOT = 1080000000000000000
EPOCH = 1_420_070_400_000
SERVER, LOUNGE = 700, 701
DM, DM_POLLS = 1 << 12, 1 << 25
NONCE_LIVES = 180.0
NAMES = frozenset(
    {"channels", "messages", "users", "interactions", "webhooks", "applications", "commands", "polls", "answers"}
    | {"oauth2", "@me", "@original", "callback", "gateway", "bot"}
)
IN_TIME, TOKEN_LIVES = 3.0, 900.0
ME = {"id": str(BOT), "username": "easeback", "discriminator": "0", "avatar": None, "bot": True}


class Interaction(Struct):
    """Somebody pressed or called something."""

    id: int
    token: str
    person: int
    private: bool
    at: float
    answers: list[Json] = []
    original: Json | None = None
    """The first answer as it stands now."""


class DiscordApi:
    """One bot's side of Discord. `now` gives milliseconds for ids; what has to do with waiting runs on real time."""

    def __init__(self, *, limits: bool = False, now: Callable[[], int] | None = None) -> None:
        self.gate = Gate(TOKEN, self._greeting)
        self.url = ""
        self.sent: dict[int, Sent] = {}
        self.shown: list[Sent] = []
        """Everything that a channel ever showed, each change anew."""
        self.deleted: list[int] = []
        self.on_shown: Callable[[Sent], None] = lambda sent: None
        self.messages: dict[int, list[Json]] = {}
        self.homes: dict[int, int] = {}
        """Person -> private chat."""
        self.refuses: dict[int, Refusal] = {}
        """Channels that take no message."""
        self.opening: Refusal | None = None
        self.no_polls = False
        self.no_boxes = False
        self.hidden_results = False
        """Messages don't tell how many voted for what."""
        self.interactions: dict[str, Interaction] = {}
        self.calls: Counter[str] = Counter()
        self.refused: Counter[int] = Counter()
        self.commands: list[Json] = []
        self.application: Json = {"id": str(BOT), "name": "Easeback"}
        self.patience = IN_TIME
        self._limits = Limits() if limits else None
        self._now = now or (lambda: time.time_ns() // 1_000_000)
        self._nonces: dict[tuple[int, str], tuple[float, int]] = {}
        self._ids = itertools.count(1)

    def _greeting(self) -> Json:
        resume = self.url.replace("http", "ws") + "/resume"
        return {
            "v": 10,
            "user": ME,
            "guilds": [],
            "application": {"id": str(BOT), "flags": 0},
            "resume_gateway_url": resume,
        }

    def snowflake(self) -> int:
        return ((self._now() - EPOCH) << 22) + next(self._ids) % (1 << 22)

    # What people do.

    def home(self, person: int) -> int:
        """The private chat with a person; it has been there for ever."""
        return self.homes.setdefault(person, person + 5_000_000)

    async def says(self, person: int, text: str, **more: Any) -> int:
        """A person writes; the id of the message."""
        told = self.message(person, content=text, **more)
        self.messages.setdefault(self.home(person), []).append(told)
        await self.gate.dispatch("MESSAGE_CREATE", told, DM)
        return int(told["id"])

    def message(self, person: int, **more: Any) -> Json:
        who = {"id": str(person), "username": "ilze", "discriminator": "0", "avatar": None}
        return {
            "id": str(self.snowflake()),
            "channel_id": str(self.home(person)),
            "author": who,
            "content": "",
            "timestamp": "2026-11-20T08:00:00+00:00",
            "edited_timestamp": None,
            "attachments": [],
            "embeds": [],
            "mentions": [],
            "mention_roles": [],
            "mention_everyone": False,
            "pinned": False,
            "tts": False,
            "type": 0,
        } | more

    async def presses(self, person: int, label: str) -> Interaction:
        """Press the newest button with this label in the person's private chat."""
        chat = self.home(person)
        for sent in reversed(self.sent.values()):
            for button in sent.buttons:
                if sent.chat == chat and button["label"] == label:
                    return await self.presses_id(person, button["custom_id"], message=sent.id)
        raise AssertionError(f"no button {label} stands in the chat of {person}")

    async def presses_id(self, person: int, custom_id: str, *, server: bool = False, **more: Any) -> Interaction:
        message = {"id": str(more.pop("message", 1)), "author": ME, "content": ""}
        rights = more.pop("rights", 0)
        inside = {"custom_id": custom_id, "component_type": more.pop("kind", 2)} | more
        return await self._interacts(person, 3, inside, server=server, message=message, rights=rights)

    async def calls_command(self, person: int, name: str, *, server: bool = False, **more: Any) -> Interaction:
        """Use a slash command."""
        return await self._interacts(person, 2, {"id": "9", "name": name, "type": 1}, server=server, **more)

    async def _interacts(self, person: int, kind: int, inside: Json, *, server: bool, **more: Any) -> Interaction:
        who = {"id": str(person), "username": "ilze", "discriminator": "0"}
        made = Interaction(self.snowflake(), f"token{next(self._ids)}", person, not server, time.monotonic())
        self.interactions[str(made.id)] = made
        rights = more.pop("rights", 0)
        if server:
            where: Json = {
                "guild_id": str(SERVER), "channel_id": str(LOUNGE), "context": 0,
                "member": {"user": who, "permissions": str(rights)},
            }  # fmt: skip
        else:
            where = {"channel_id": str(self.home(person)), "context": 1, "user": who}
        told = {"id": str(made.id), "application_id": str(BOT), "type": kind, "token": made.token, "data": inside}
        more.setdefault("locale", "en-US")
        await self.gate.dispatch("INTERACTION_CREATE", told | where | more | {"version": 1})
        return made

    async def votes(self, person: int, message: int, answer: int, *, away: bool = False) -> None:
        """Vote in a poll, or take the vote back."""
        poll = self.sent[message].poll
        assert poll is not None
        counts = poll.setdefault("results", {"is_finalized": False, "answer_counts": []})["answer_counts"]
        counts[:] = [] if away else [{"id": answer, "count": 1, "me_voted": False}]
        told = {
            "user_id": str(person),
            "channel_id": str(self.home(person)),
            "message_id": str(message),
            "answer_id": answer,
        }
        await self.gate.dispatch(f"MESSAGE_POLL_VOTE_{'REMOVE' if away else 'ADD'}", told, DM_POLLS)

    def last(self, person: int) -> Sent:
        return next(sent for sent in reversed(self.shown) if sent.chat == self.home(person))

    def texts(self, person: int) -> list[str]:
        return [sent.text for sent in self.shown if sent.chat == self.home(person)]

    # What the bot asks for.

    def take(self, route: str, major: str) -> dict[str, str]:
        """The headers that limits bring; raises 429."""
        if self._limits is None or route.startswith(("POST /interactions", "PATCH /webhooks", "DELETE /webhooks")):
            return {}
        return self._limits.take(route, major)

    async def ask(self, method: str, path: str, query: dict[str, str], body: Any, files: list[Json]) -> Any:
        """The answer of a route; raises Refusal."""
        parts = path.strip("/").split("/")
        route = f"{method} {template(parts)}"
        self.calls[route] += 1
        document.check(method, template(parts), body)
        return await self._routed(route, parts, query, body, files)

    async def _routed(self, route: str, parts: list[str], query: dict[str, str], body: Any, files: list[Json]) -> Any:
        match route:
            case "GET /gateway/bot":
                return self._gateway()
            case "GET /users/@me":
                return ME
            case "POST /users/@me/channels":
                return self._open(int(body["recipient_id"]))
            case "POST /channels/{}/messages":
                return await self._post(int(parts[1]), body, files)
            case "PATCH /channels/{}/messages/{}":
                return self._edit(int(parts[1]), int(parts[3]), body, files)
            case "DELETE /channels/{}/messages/{}":
                return self._delete(int(parts[1]), int(parts[3]))
            case "GET /channels/{}/messages":
                return self._history(int(parts[1]), query)
            case "GET /channels/{}/polls/{}/answers/{}":
                return self._voters(int(parts[3]), int(parts[5]), int(parts[1]))
            case "POST /interactions/{}/{}/callback":
                return self._answer(parts[1], parts[2], body)
            case "PATCH /webhooks/{}/{}/messages/@original":
                return self._original(parts[2], body)
            case "GET /applications/@me":
                return self.application
            case "GET /oauth2/applications/@me":
                return self.application | {"description": "", "icon": None, "bot_public": True, "verify_key": ""} | {
                    "bot_require_code_grant": False, "owner": ME, "team": None, "flags": 0, "rpc_origins": None,
                }  # fmt: skip
            case "PATCH /applications/@me":
                self.application |= body
                return self.application
            case "GET /applications/{}/commands":
                return self.commands
            case "PUT /applications/{}/commands":
                return self._set_commands(body)
        raise Refusal(404, 0, "404: Not Found")

    def _gateway(self) -> Json:
        limit = {"total": 1000, "remaining": self.gate.remaining}
        limit |= {"reset_after": self.gate.reset_after, "max_concurrency": 1}
        url = self.url.replace("http", "ws") + "/gateway"
        return {"url": url, "shards": self.gate.shards, "session_start_limit": limit}

    def _open(self, person: int) -> Json:
        if self.opening is not None:
            raise self.opening
        return {"id": str(self.home(person)), "type": 1, "recipients": [{"id": str(person), "username": "ilze"}]}

    async def _post(self, channel: int, form: Json, files: list[Json]) -> Json:
        self._reachable(channel)
        forms.check(form, [each["name"] for each in files])
        if self.no_polls and form.get("poll"):
            raise invalid("poll: not here")
        if self.no_boxes and (form.get("flags") or 0) & forms.COMPONENTS:
            raise invalid("components: not here")
        nonce = str(form.get("nonce") or "")
        if nonce and form.get("enforce_nonce"):
            at, before = self._nonces.get((channel, nonce), (0.0, 0))
            if before and time.monotonic() - at < NONCE_LIVES:
                return self._told(self.sent[before])
        sent = Sent(
            channel, self.snowflake(), form.get("content") or "", form.get("components") or [], form.get("flags") or 0,
            nonce, _poll(form.get("poll")), [(each["name"], each["described"], each["size"]) for each in files],
        )  # fmt: skip
        if nonce:
            self._nonces[channel, nonce] = (time.monotonic(), sent.id)
        told = self._show(sent)
        self.messages.setdefault(channel, []).append(told)
        await self.gate.dispatch("MESSAGE_CREATE", told | {"nonce": nonce}, DM)
        return told | {"nonce": nonce}

    def _edit(self, channel: int, message: int, form: Json, files: list[Json]) -> Json:
        self._reachable(channel)
        before = self.sent.get(message)
        if before is None or before.chat != channel:
            raise Refusal(404, 10008, "Unknown Message")
        if before.poll is not None:
            raise invalid("poll messages can't be changed")
        if set(form) <= {"components", "allowed_mentions"}:
            return self._fade(before, form["components"])
        forms.check(form, [each["name"] for each in files])
        sent = Sent(
            channel, message, form.get("content") or "", form.get("components") or [], before.flags, before.nonce
        )
        sent.files = [(each["name"], each["described"], each["size"]) for each in files]
        sent.edited = True
        return self._show(sent)

    def _fade(self, before: Sent, components: list[Json]) -> Json:
        """Other buttons under the same words; whoever looks sees no new message."""
        if before.flags & forms.COMPONENTS:
            raise Refusal(400, 50006, "Cannot send an empty message")
        forms.check_components(components)
        self.sent[before.id] = after = replace(before, components=components)
        return self._told(after)

    def _delete(self, channel: int, message: int) -> None:
        self._reachable(channel)
        if self.sent.pop(message, None) is None:
            raise Refusal(404, 10008, "Unknown Message")
        self.deleted.append(message)

    def _reachable(self, channel: int) -> None:
        if channel in self.refuses:
            raise self.refuses[channel]
        if channel not in (*self.homes.values(), LOUNGE, LOUNGE + 1):
            raise Refusal(404, 10003, "Unknown Channel")

    def _show(self, sent: Sent) -> Json:
        self.sent[sent.id] = sent
        self.shown.append(sent)
        self.on_shown(sent)
        return self._told(sent)

    def _told(self, sent: Sent) -> Json:
        told: Json = {
            "id": str(sent.id), "channel_id": str(sent.chat), "author": ME, "content": sent.content, "type": 0,
            "timestamp": "2026-11-20T08:00:00+00:00", "edited_timestamp": None, "attachments": [], "embeds": [],
            "mentions": [], "mention_roles": [], "mention_everyone": False, "pinned": False, "tts": False,
            "components": sent.components, "flags": sent.flags,
        }  # fmt: skip
        return told if sent.poll is None else told | {"poll": sent.poll}

    def _history(self, channel: int, query: dict[str, str]) -> list[Json]:
        self._reachable(channel)
        limit, after = int(query.get("limit", 50)), int(query.get("after", 0))
        found = [each for each in self.messages.get(channel, []) if int(each["id"]) > after]
        if self.hidden_results:
            found = [_without_results(each) for each in found]
        return list(reversed(found[:limit]))

    def _voters(self, message: int, answer: int, channel: int) -> Json:
        poll = self.sent[message].poll or {}
        counts = poll.get("results", {}).get("answer_counts", [])
        person = next(who for who, home in self.homes.items() if home == channel)
        return {"users": [{"id": str(person)}] if any(each["id"] == answer for each in counts) else []}

    def _answer(self, id: str, token: str, body: Json) -> None:
        made = self.interactions.get(id)
        if made is None or made.token != token:
            raise unknown_interaction()
        if made.answers:
            raise Refusal(400, 40060, "Interaction has already been acknowledged.")
        if time.monotonic() - made.at > self.patience:
            raise unknown_interaction()
        inside = body.get("data") or {}
        if body["type"] == 4:
            forms.check(inside, [])
            if not made.private and not inside.get("flags", 0) & EPHEMERAL:
                raise invalid("fake: what this bot says in a server is ephemeral")
        made.answers.append(body)
        made.original = inside

    def _original(self, token: str, body: Json) -> Json:
        made = next((each for each in self.interactions.values() if each.token == token), None)
        if made is None or not made.answers:
            raise Refusal(404, 10015, "Unknown Webhook")
        if time.monotonic() - made.at > TOKEN_LIVES:
            raise Refusal(401, 50027, "Invalid Webhook Token")
        made.original = body
        return {"id": "1", "content": body.get("content", "")}

    def _set_commands(self, body: list[Json]) -> list[Json]:
        for each in body:
            for name in (each["name"], *(each.get("name_localizations") or {}).values()):
                if not (1 <= len(name) <= 32 and name == name.lower() and all(c.isalnum() or c in "-_" for c in name)):
                    raise invalid(f"name: {name}")
            for words in (each["description"], *(each.get("description_localizations") or {}).values()):
                if not 1 <= len(words) <= 100:
                    raise invalid("description: Must be between 1 and 100 in length.")
        self.commands = [each | {"id": str(self.snowflake())} for each in json.loads(json.dumps(body))]
        return self.commands


def template(parts: list[str]) -> str:
    """A path with braces for ids."""
    return "/" + "/".join(part if part in NAMES else "{}" for part in parts)


def _without_results(told: Json) -> Json:
    if "poll" not in told:
        return told
    return told | {"poll": {name: each for name, each in told["poll"].items() if name != "results"}}


def _poll(asked: Json | None) -> Json | None:
    if asked is None:
        return None
    answers = [{"answer_id": number, **each} for number, each in enumerate(asked["answers"], 1)]
    return asked | {"answers": answers}
