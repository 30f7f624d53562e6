"""From what the gateway dispatches to what was heard. Each is read alone, as plain dictionaries, only as far as needed.

House rules: only direct messages are heard, and what is pressed or called there by the chat's own person; whatever has
no words is something shown, so that it never counts as "next". The chat is the channel of the direct messages. A key
names what happened.
"""

from typing import Any

from discord.utils import DISCORD_EPOCH
from msgspec import Struct

from adapters.discord.buttons import CARD, FOREIGN, PLACES, Buttons
from bot.channel import Heard
from bot.core.model.events import Arrived, Event, Pressed, Said, Shown
from bot.core.model.instants import Instant

CHANNEL = "discord"
COMMANDS = (
    "session",
    "stop",
    "remind",
    "progress",
    "results",
    "settings",
    "privacy",
    "export",
    "delete",
    "help",
    "why",
)
"""Each is heard as its word."""
CARDS = "invitation"
"""The command with which a moderator posts cards."""
Json = dict[str, Any]

_WORDY = (0, 19)
"""Kinds of messages that a person writes: a message, and a reply."""
_KINDS = (("image/", "picture"), ("video/", "picture"), ("audio/", "voice"))
_PRIVATE = 1
"""An interaction comes from a chat with the bot (docs: Interaction Context Types); 2 is a chat without it."""
_DM = 1
"""The type of a channel of direct messages."""
# Discord's permission bits (docs: Permissions, MANAGE_GUILD).
_MANAGE_SERVER = 1 << 5


class Interaction(Struct, frozen=True):
    """An interaction: somebody pressed or called something and waits for an answer."""

    id: str
    token: str
    person: str
    chat: str
    """The channel of direct messages it came from; empty where it came from elsewhere."""
    what: str
    """command, press, card, cards, places, or nothing that is ours."""
    event: Event | None = None
    language: str = ""
    chosen: tuple[str, ...] = ()
    """Channels that a moderator chose."""
    moderates: bool = False


class Reading(Struct, frozen=True):
    """What an event holds."""

    heard: Heard | None = None
    interaction: Interaction | None = None
    vote: tuple[str, str, str, bool] | None = None
    """Channel, message and answer of a vote in a poll, and whether it was given (or taken back)."""
    person: str = ""
    """Who wrote or voted."""


NOTHING = Reading()


class Reader:
    """Reads for one bot."""

    def __init__(self, bot: str, buttons: Buttons) -> None:
        self._bot = bot
        self._buttons = buttons

    def read(self, name: str, payload: Any) -> Reading:
        """One event; raises LookupError, TypeError or ValueError for one that can't be read."""
        match name:
            case "MESSAGE_CREATE":
                return self.message(payload)
            case "MESSAGE_UPDATE":
                return self._edited(payload)
            case "INTERACTION_CREATE":
                return Reading(interaction=self._interaction(payload))
            case "MESSAGE_POLL_VOTE_ADD" | "MESSAGE_POLL_VOTE_REMOVE":
                return self._vote(payload, voted=name.endswith("ADD"))
        return NOTHING

    def message(self, payload: Json) -> Reading:
        """A message, dispatched or read later in the channel."""
        if not self._of_a_person(payload) or payload.get("type", 0) not in _WORDY:
            return NOTHING
        return self._heard(payload, f"message {number(payload['id'])}", _event(payload), instant(payload["id"]))

    def _edited(self, payload: Json) -> Reading:
        """New words; what Discord itself adds to a message has no time of its own."""
        # An embed that Discord adds to a link is an update as well, and nobody said anything.
        if "author" not in payload or not payload.get("edited_timestamp") or not self._of_a_person(payload):
            return NOTHING
        words = _clean(payload.get("content", ""))
        key = f"edit {number(payload['id'])} {payload['edited_timestamp']}"
        # When it was changed is no part of its id, and when it was written is another date.
        return self._heard(payload, key, Said(words)) if words else NOTHING

    def _of_a_person(self, payload: Json) -> bool:
        author = payload["author"]
        return not (
            payload.get("guild_id") or author.get("bot") or author["id"] == self._bot or payload.get("webhook_id")
        )

    def _heard(self, payload: Json, key: str, event: Event, dated: Instant | None = None) -> Reading:
        chat = number(payload["channel_id"])
        person = number(payload["author"]["id"])
        heard = Heard(CHANNEL, chat, f"{self._bot} {chat} {key}", event, dated=dated, person=person)
        return Reading(heard, person=person)

    def _vote(self, payload: Json, *, voted: bool) -> Reading:
        if payload.get("guild_id") or payload["user_id"] == self._bot:
            return NOTHING
        # Numbers are read as numbers once, so that nothing else ever gets into a path or a key.
        place = number(payload["channel_id"]), number(payload["message_id"]), str(int(payload["answer_id"]))
        return Reading(vote=(*place, voted), person=number(payload["user_id"]))

    def _interaction(self, payload: Json) -> Interaction:
        person = payload["user"] if "user" in payload else payload["member"]["user"]
        chat = number(payload["channel_id"]) if _is_private(payload, person) else ""
        inside = payload.get("data") or {}
        match payload["type"]:
            case 2:
                what, event = _command(inside)
            case 3:
                what, event = self._pressed(inside, chat)
            case _:
                what, event = "", None
        rights = int((payload.get("member") or {}).get("permissions", 0))
        return Interaction(
            number(payload["id"]),
            str(payload["token"]),
            number(person["id"]),
            chat,
            what,
            event,
            str(payload.get("locale", "")),
            tuple(number(each) for each in inside.get("values", ())) if what == "places" else (),
            bool(rights & _MANAGE_SERVER),
        )

    def _pressed(self, inside: Json, chat: str) -> tuple[str, Event | None]:
        carried = _clean(inside["custom_id"])
        if carried in (CARD, PLACES):
            return carried, Arrived() if carried == CARD else None
        press = self._buttons.pressed(chat, carried) if chat else FOREIGN
        if press.button == "menu":
            press = Pressed(press.prompt, _clean(inside["values"][0]))
        return "press", press


def _is_private(payload: Json, person: Json) -> bool:
    """Whether an interaction comes from the bot's private chat with that person, as far as it tells."""
    # Both: a command called in a server has a guild, one called in somebody else's chat has another context.
    if "guild_id" in payload or payload.get("context", _PRIVATE) != _PRIVATE:
        return False
    channel = payload.get("channel") or {}
    people = [each["id"] for each in channel.get("recipients") or ()]
    return channel.get("type", _DM) == _DM and (not people or person["id"] in people)


def _command(inside: Json) -> tuple[str, Event | None]:
    name = str(inside["name"])
    if name == CARDS:
        return "cards", None
    return ("command", Said(name)) if name in COMMANDS else ("", None)


def _event(payload: Json) -> Event:
    words = _clean(payload.get("content") or "")
    if words.strip():
        return Said(words)
    # Before the attachments, of which a sticker has none.
    if payload.get("sticker_items"):
        return Shown("sticker")
    kinds = [str(each.get("content_type", "")) for each in payload.get("attachments") or ()]
    return Shown(next((kind for begins, kind in _KINDS for each in kinds if each.startswith(begins)), "file"))


def number(snowflake: Any) -> str:
    """A snowflake as a text; raises TypeError or ValueError for what is none."""
    return str(int(snowflake))


def instant(snowflake: Any) -> Instant:
    """When Discord gave an id: the bits above its lowest 22 count milliseconds (docs: Reference, Snowflakes)."""
    return (int(snowflake) >> 22) + DISCORD_EPOCH


def _clean(text: Any) -> str:
    """A text without halves of characters; raises TypeError for what is none."""
    if not isinstance(text, str):
        raise TypeError("no text")
    # Half a surrogate in one person's words would otherwise fail the batch of everybody around them.
    return text.encode("utf-8", "replace").decode()
