"""From an update to what was heard. Each is read alone, as plain dictionaries, and only as far as is needed.

House rules: only private chats are heard, and a press only from the chat's own person; whatever has no words is
something shown, so that it never counts as "next". A key names what
happened, not the update that tells it, since Telegram may tell it again under another number.
"""

import re
from collections.abc import Iterable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from adapters.telegram.buttons import Buttons
from adapters.telegram.polls import Vote
from bot.channel import Heard
from bot.core.model.events import Arrived, Event, Gone, Pressed, Said, Shown
from bot.core.model.instants import SECOND, Instant

CHANNEL = "telegram"
HEARD = ("message", "edited_message", "callback_query", "my_chat_member", "poll_answer")
"""The kinds of updates that are asked for."""
Json = dict[str, Any]

_KINDS = {
    **dict.fromkeys(("photo", "video", "animation", "video_note", "live_photo", "paid_media", "story"), "picture"),
    **dict.fromkeys(("voice", "audio"), "voice"),
    "sticker": "sticker",
    "dice": "sticker",
    "venue": "place",
    "location": "place",
    "contact": "contact",
}
_SERVICE = (
    *("pinned_message", "message_auto_delete_timer_changed", "chat_background_set", "write_access_allowed"),
    *("connected_website", "forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened"),
)
"""What Telegram writes itself into a private chat; nobody said it."""
_COMMAND = re.compile(r"/(\w{1,32})(?:@(\w+))?(?:\s+(.*))?", re.DOTALL | re.ASCII)
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")


class Reading(Struct, frozen=True):
    """What an update holds: something heard, a vote, a press that waits for its answer, a group that called."""

    heard: Heard | None = None
    vote: Vote | None = None
    album: str = ""
    query: str = ""
    group: int = 0
    language: str = ""


NOTHING = Reading()


class Reader:
    """Reads updates for one bot; `name` is what the bot is called in groups, without the @."""

    def __init__(self, bot: str, name: str, buttons: Buttons) -> None:
        self._bot = bot
        self._name = name
        self._buttons = buttons

    def read(self, update: Json) -> Reading:
        """One update; raises LookupError, TypeError or ValueError for one that can't be read."""
        if "message" in update:
            return self._message(update["message"])
        if "edited_message" in update:
            return self._edited(update["edited_message"])
        if "callback_query" in update:
            return self._query(update["callback_query"])
        if "my_chat_member" in update:
            return self._member(update["my_chat_member"])
        if "poll_answer" in update:
            return self._vote(update["poll_answer"], update["update_id"])
        return NOTHING

    def _message(self, message: Json) -> Reading:
        if not _is_private(message["chat"]):
            return self._group(message)
        event = _event(message)
        if event is None:
            return NOTHING
        # What happened is its name, not the update that tells it: Telegram may tell it again under another
        # number, after a quiet week or when a webhook is set.
        key, album = f"message {message['message_id']}", str(message.get("media_group_id", ""))
        return Reading(self._heard(message["chat"], key, event, message), album=album)

    def _edited(self, message: Json) -> Reading:
        """New words; a place that moves, or a picture that is exchanged, says nothing new."""
        words = _words(message)
        if not _is_private(message["chat"]) or not words:
            return NOTHING
        # With the words: within one second several edits have the same date.
        key = f"edit {message['message_id']} {message.get('edit_date', 0)} {words}"
        return Reading(self._heard(message["chat"], key, said(words), message, "edit_date"))

    def _query(self, query: Json) -> Reading:
        asked, message = str(query["id"]), query.get("message")
        # A message that is too old comes as one that can't be read any more; the press is answered, and means
        # nothing.
        if not isinstance(message, dict) or not _is_private(message["chat"]) or not _is_own(message["chat"], query):
            return Reading(query=asked)
        chat = message["chat"]
        press = self._buttons.pressed(_chat(chat), _clean(query.get("data", "")))
        # A press has no date of its own; that of the message it stands under is another.
        return Reading(self._heard(chat, f"press {asked}", press, query), query=asked)

    def _member(self, member: Json) -> Reading:
        status = member["new_chat_member"]["status"]
        # `kicked` in a private chat is a person who has blocked the bot; in a group it is nobody's business.
        if _is_private(member["chat"]):
            if not _is_own(member["chat"], member):
                return NOTHING
            key = f"member {member.get('date', 0)} {status}"
            gone = {"date": member.get("date")}  # what language whoever leaves speaks does not matter
            return Reading(self._heard(member["chat"], key, Gone(), gone)) if status == "kicked" else NOTHING
        joined = status in ("member", "administrator") and member["old_chat_member"]["status"] in ("left", "kicked")
        return Reading(group=int(member["chat"]["id"]), language=_language(member)) if joined else NOTHING

    def _vote(self, answer: Json, number: Any) -> Reading:
        """Of a person, by its poll; which chat and question that is, the poll's own memory knows."""
        voter = answer.get("user")
        if not isinstance(voter, dict):
            return NOTHING
        poll, options = str(answer["poll_id"]), tuple(int(option) for option in answer["option_ids"])
        key = f"vote {poll} {int(number)} {options}"
        sender_of = {"from": voter}
        return Reading(vote=Vote(poll, options, self._heard({"id": voter["id"]}, key, Pressed(0, ""), sender_of)))

    def _group(self, message: Json) -> Reading:
        """Only what is meant for the bot: a command, or its name."""
        words = _words(message)
        command = _COMMAND.match(words)
        ours = command is not None and (command[2] or self._name).lower() == self._name.lower()
        if message["chat"].get("type") == "channel" or not (ours or f"@{self._name}".lower() in words.lower()):
            return NOTHING
        return Reading(group=int(message["chat"]["id"]), language=_language(message))

    def _heard(self, chat: Json, key: str, event: Event, sender_of: Json, when: str = "date") -> Heard:
        where = _chat(chat)
        key = f"{self._bot} {where} {key}"
        return Heard(CHANNEL, where, key, event, _language(sender_of), dated=_instant(sender_of.get(when)))


def albums_once(readings: Iterable[Reading]) -> list[Heard]:
    """What was heard, in order; an album is one thing: its words if it has some, else one picture."""
    events: list[Heard] = []
    places: dict[str, int] = {}
    for reading in readings:
        heard = reading.heard
        if heard is None:
            continue
        if not reading.album:
            events.append(heard)
            continue
        album = f"{heard.chat} album {reading.album}"
        wordy = isinstance(heard.event, Said)
        # Words that come late, in a later batch, are heard all the same: they may be words of safety.
        named = replace(heard, key=f"{album} {heard.key}" if wordy else album)
        if album not in places:
            places[album] = len(events)
            events.append(named)
        elif wordy:
            events[places[album]] = _joined(events[places[album]], named)
    return events


def _joined(before: Heard, more: Heard) -> Heard:
    if isinstance(before.event, Said) and isinstance(more.event, Said):
        return replace(more, event=Said(f"{before.event.text}\n{more.event.text}"))
    return more


def said(words: str) -> Event:
    """A text; a command is its word, except /start, which opens the chat."""
    command = _COMMAND.fullmatch(words)
    if command is None:
        return Said(words)
    word, rest = command[1].lower(), command[3] or ""
    # What a link to the bot carries (docs: Deep Linking), at most 64 letters of that alphabet; all else was
    # typed.
    if word == "start" and _PAYLOAD.fullmatch(rest):
        return Arrived(rest)
    return Said(f"{word.replace('_', ' ')} {rest}".strip())


def _event(message: Json) -> Event | None:
    words = _words(message)
    if words:
        return said(words)
    if any(name in message for name in _SERVICE):
        return None
    kind = next((kind for name, kind in _KINDS.items() if name in message), "file")
    return Shown(kind, _spot(message) if kind == "place" else None)


def _spot(message: Json) -> tuple[float, float] | None:
    """Latitude and longitude of a place that is shared once, if they can be read."""
    place = message.get("location") or message["venue"].get("location")
    try:
        spot = (float(place["latitude"]), float(place["longitude"]))
    except (LookupError, TypeError, ValueError):
        return None
    # A place that is none would be looked up among all cities of the world.
    return spot if abs(spot[0]) <= 90 and abs(spot[1]) <= 180 else None


def _words(message: Json) -> str:
    return _clean(message.get("text") or message.get("caption") or "")


def _clean(text: Any) -> str:
    """A text without halves of characters; raises TypeError for what is none."""
    if not isinstance(text, str):
        raise TypeError("no text")
    return text.encode("utf-8", "replace").decode()


def _chat(chat: Json) -> str:
    return str(int(chat["id"]))


def _instant(date: Any) -> Instant | None:
    """A date of Telegram's, seconds since 1970, if it is one."""
    return date * SECOND if isinstance(date, int) and date > 0 else None


def _is_private(chat: Json) -> bool:
    return bool(chat["type"] == "private")


def _is_own(chat: Json, sender_of: Json) -> bool:
    """Whether it was done by the person whose private chat it is: such a chat has its person's number."""
    return bool(_chat(sender_of["from"]) == _chat(chat))


def _language(sender_of: Json) -> str:
    sender = sender_of.get("from")
    code = sender.get("language_code") if isinstance(sender, dict) else ""
    return code if isinstance(code, str) else ""
