"""A Bot API without sockets: updates that wait until they are confirmed, chats with what stands in them, and methods
that refuse what the real ones refuse, in their words.
"""

import asyncio
import itertools
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from tests.adapters.telegram import parameters
from tests.adapters.telegram.files import Files
from tests.adapters.telegram.markup import parsed, units
from tests.adapters.telegram.polls import Polls
from tests.adapters.telegram.refusal import Refusal
from tests.adapters.telegram.webhooks import Webhooks

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"  # noqa: S105 - made up
BOT = {"id": 110201543, "is_bot": True, "first_name": "Easeback", "username": "easeback_bot"}
Json = dict[str, Any]
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current content "
    "and reply markup of the message"
)
DATE = 1_795_161_600
"""Seconds since 1970 at which everything happens here."""
STYLES = ("danger", "success", "primary")
CONFLICT = "terminated by other getUpdates request; make sure that only one bot instance is running"


class Sent(Struct):
    """A message of the bot, as the chat shows it now; `text` is the caption where there is a file."""

    chat: int
    id: int
    text: str
    entities: list[Json]
    keyboard: list[list[Json]]
    silent: bool
    edited: bool = False
    file: str = ""
    """photo, animation, voice or document."""
    name: str = ""
    """What an uploaded file is called."""
    poll: Json | None = None
    typed: list[list[Json]] = []
    """The keyboard in place of the person's own, if the message brought one."""
    untypes: bool = False
    paid: bool = False

    @property
    def labels(self) -> list[list[str]]:
        return [[button["text"] for button in row] for row in self.keyboard]


class Bucket:
    """So many a second, and so many at once: what the server's own limits are like."""

    def __init__(self, per_second: float, most: int) -> None:
        self._per_second, self._most = per_second, most
        self._left, self._at = float(most), time.monotonic()

    def takes(self) -> bool:
        now = time.monotonic()
        self._left = min(self._most, self._left + (now - self._at) * self._per_second)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class BotApi(Files, Polls, Webhooks):
    """One bot's side of Telegram."""

    def __init__(self, *, limits: bool = False) -> None:
        self.pending: list[Json] = []
        self.confirmed: list[int] = []
        self.sent: dict[tuple[int, int], Sent] = {}
        self.shown: list[Sent] = []
        """Everything that a chat ever showed, each change anew."""
        self.on_shown: Callable[[Sent], None] = lambda sent: None
        self.date: Callable[[], int] = lambda: DATE
        """What time it is there, in seconds; a real program is told the real time."""
        self.language = "en"
        """The language of everybody's app."""
        self.answered: list[str] = []
        self.deleted: list[int] = []
        self.calls: Counter[str] = Counter()
        self.refused: Counter[int] = Counter()
        self.polls: list[Json] = []
        self.unreachable: dict[int, Refusal] = {}
        self.settings: dict[tuple[str, str], Any] = {}
        self.hook: Json = {"url": ""}
        self.uploads: list[str] = []
        self.turned: list[str] = []
        """Files that took the place of another in a message."""
        self.files: dict[str, str] = {}
        self._limits = limits
        self._bot_bucket = Bucket(30, 30)
        self._chats: defaultdict[int, Bucket] = defaultdict(lambda: Bucket(1, 5))
        self._ids = itertools.count(1)
        self._updates = itertools.count(500_000)
        self._news = asyncio.Event()
        self._polling: asyncio.Event | None = None

    # What people do.

    def update(self, **what: Any) -> int:
        """Something happens; the number of the update that tells it."""
        number = next(self._updates)
        self.tell({"update_id": number, **what})
        return number

    def tell(self, update: Json) -> None:
        """Put an update, whatever it looks like, where polls find it."""
        self.pending.append(update)
        self._news.set()

    def renumber(self, start: int) -> None:
        """After a quiet week numbers begin anywhere."""
        self._updates = itertools.count(start)

    def says(self, chat: int, text: str, **more: Any) -> int:
        return self.update(message=self.message(chat, text=text, **more))

    def message(self, chat_id: int, **what: Any) -> Json:
        who = {"id": chat_id, "is_bot": False, "first_name": "Ilze", "language_code": self.language}
        where = {"id": chat_id, "type": "private", "first_name": "Ilze"}
        return {"message_id": next(self._ids), "date": self.date(), "from": who, "chat": where} | what

    def presses(self, chat: int, label: str) -> int:
        """Press the newest button with this label."""
        for sent in reversed(self.sent.values()):
            for button in itertools.chain.from_iterable(sent.keyboard):
                if sent.chat == chat and button["text"] == label:
                    return self.presses_data(chat, button["callback_data"], sent.id)
        raise AssertionError(f"no button {label} stands in chat {chat}")

    def presses_data(self, chat: int, data: str, message: int = 1) -> int:
        who = {"id": chat, "is_bot": False, "first_name": "Ilze", "language_code": self.language}
        under = self.message(chat) | {"message_id": message, "from": BOT}
        number = next(self._updates)
        self.tell({"update_id": number, "callback_query": {
            "id": f"query-{number}", "from": who, "message": under, "chat_instance": "1", "data": data,
        }})  # fmt: skip
        return number

    def last(self, chat: int) -> Sent:
        return next(sent for sent in reversed(self.shown) if sent.chat == chat)

    def texts(self, chat: int) -> list[str]:
        return [sent.text for sent in self.shown if sent.chat == chat]

    # What the bot asks for.

    async def call(self, method: str, given: Json) -> Any:
        """The result of a method; raises Refusal."""
        self.calls[method] += 1
        try:
            parameters.check(method, given)
            return await getattr(self, f"_{method}")(**given)
        except Refusal as refusal:
            self.refused[refusal.status] += 1
            raise

    async def _getMe(self) -> Json:
        return BOT

    async def _getUpdates(
        self,
        offset: int = 0,
        limit: int = 100,
        timeout: int = 0,  # noqa: ASYNC109 - its name at Telegram
        allowed_updates: list[str] | None = None,
    ) -> list[Json]:
        self.polls.append({"offset": offset, "limit": limit, "timeout": timeout, "allowed": allowed_updates})
        if self._polling is not None:
            self._polling.set()
        ended = self._polling = asyncio.Event()
        if self.hook["url"]:
            raise Refusal(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook")
        self._confirm(offset)
        end = time.monotonic() + timeout
        while not self.pending and not ended.is_set() and (left := end - time.monotonic()) > 0:
            self._news.clear()
            waiting = [asyncio.ensure_future(event.wait()) for event in (self._news, ended)]
            await asyncio.wait(waiting, timeout=left, return_when=asyncio.FIRST_COMPLETED)
            for each in waiting:
                each.cancel()
        if ended.is_set():
            raise Refusal(409, f"Conflict: {CONFLICT}")
        self._polling = None
        return self.pending[:limit]

    def _confirm(self, offset: int) -> None:
        if offset:
            done = [each for each in self.pending if each["update_id"] < offset]
            self.confirmed += [each["update_id"] for each in done]
            self.pending = [each for each in self.pending if each["update_id"] >= offset]

    async def _sendMessage(self, chat_id: int, text: str, **more: Any) -> Json:
        self._reachable(chat_id)
        self._paced(chat_id)
        sent = self._made(chat_id, next(self._ids), text, **more)
        return self._show(sent)

    async def _editMessageReplyMarkup(self, chat_id: int, message_id: int, reply_markup: Json | None = None) -> Json:
        before = self._standing(chat_id, message_id)
        keyboard = (reply_markup or {}).get("inline_keyboard", [])
        if keyboard == before.keyboard:
            raise Refusal(400, f"Bad Request: {SAME}")
        after = self.sent[chat_id, message_id] = replace(before, keyboard=keyboard)
        return self._told(after)

    async def _editMessageText(self, chat_id: int, message_id: int, text: str, **more: Any) -> Json:
        before = self._standing(chat_id, message_id)
        if before.file or before.poll:
            raise Refusal(400, "Bad Request: there is no text in the message to edit")
        return self._changed(before, self._made(chat_id, message_id, text, **more))

    async def _deleteMessage(self, chat_id: int, message_id: int) -> bool:
        self._reachable(chat_id)
        if self.sent.pop((chat_id, message_id), None) is None:
            raise Refusal(400, "Bad Request: message to delete not found")
        self.deleted.append(message_id)
        return True

    def _standing(self, chat: int, message: int) -> Sent:
        """A message that may be changed."""
        self._reachable(chat)
        before = self.sent.get((chat, message))
        if before is None:
            raise Refusal(400, "Bad Request: message to edit not found")
        if before.typed or before.untypes:
            raise Refusal(400, "Bad Request: message can't be edited")
        self._paced(chat)
        return before

    def _changed(self, before: Sent, sent: Sent) -> Json:
        if (sent.text, sent.entities, sent.keyboard) == (before.text, before.entities, before.keyboard):
            raise Refusal(400, f"Bad Request: {SAME}")
        sent.edited, sent.file = True, before.file
        return self._show(sent)

    async def _answerCallbackQuery(self, callback_query_id: str, text: str = "") -> bool:
        if units(text) > 200:
            raise Refusal(400, "Bad Request: MESSAGE_TOO_LONG")
        self.answered.append(callback_query_id)
        return True

    async def _setMyCommands(self, commands: list[Json], language_code: str = "") -> bool:
        for command in commands:
            if not (command["command"].isascii() and command["command"].islower() and len(command["command"]) <= 32):
                raise Refusal(400, "Bad Request: BOT_COMMAND_INVALID")
            if not 1 <= len(command["description"]) <= 256:
                raise Refusal(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        self.settings["commands", language_code] = commands
        return True

    async def _getMyCommands(self, language_code: str = "") -> list[Json]:
        return list(self.settings.get(("commands", language_code), []))

    async def _setMyDescription(self, description: str = "", language_code: str = "") -> bool:
        return self._set("description", description, 512, language_code)

    async def _getMyDescription(self, language_code: str = "") -> Json:
        return {"description": self.settings.get(("description", language_code), "")}

    async def _setMyShortDescription(self, short_description: str = "", language_code: str = "") -> bool:
        return self._set("short_description", short_description, 120, language_code)

    async def _getMyShortDescription(self, language_code: str = "") -> Json:
        return {"short_description": self.settings.get(("short_description", language_code), "")}

    def _set(self, what: str, words: str, most: int, language: str) -> bool:
        if units(words) > most:
            raise Refusal(400, f"Bad Request: {what.replace('_', ' ')} is too long")
        self.settings[what, language] = words
        return True

    def _reachable(self, chat: int) -> None:
        if chat in self.unreachable:
            raise self.unreachable[chat]

    def _paced(self, chat: int) -> None:
        if self._limits and not (self._chats[chat].takes() and self._bot_bucket.takes()):
            raise Refusal(429, "Too Many Requests: retry after 3", retry_after=3)

    def _made(
        self,
        chat: int,
        id: int,
        source: str,
        parse_mode: str = "",
        disable_notification: bool = False,
        reply_markup: Json | None = None,
        link_preview_options: Json | None = None,
        allow_paid_broadcast: bool = False,
        longest: int = 4096,
        may_be_empty: bool = False,
    ) -> Sent:
        text, entities = parsed(source) if parse_mode == "HTML" else (source.rstrip(), [])
        if not text and not may_be_empty:
            raise Refusal(400, "Bad Request: message text is empty")
        if units(text) > longest:
            words = "message caption is too long" if longest < 4096 else "message is too long"
            raise Refusal(400, f"Bad Request: {words}")
        keyboard = (reply_markup or {}).get("inline_keyboard", [])
        for button in itertools.chain.from_iterable(keyboard):
            _check_button(button)
        if any(len(row) > 8 for row in keyboard) or sum(map(len, keyboard)) > 100:
            raise Refusal(400, "Bad Request: REPLY_MARKUP_TOO_LONG")
        sent = Sent(chat, id, text, entities, keyboard, disable_notification, paid=allow_paid_broadcast)
        sent.typed = (reply_markup or {}).get("keyboard", [])
        sent.untypes = (reply_markup or {}).get("remove_keyboard", False)
        return sent

    def _show(self, sent: Sent) -> Json:
        self.sent[sent.chat, sent.id] = sent
        self.shown.append(sent)
        self.on_shown(sent)
        return self._told(sent)

    def _told(self, sent: Sent) -> Json:
        """The message as the answer has it."""
        markup = {"reply_markup": {"inline_keyboard": sent.keyboard}} if sent.keyboard else {}
        where = {"id": sent.chat, "type": "private", "first_name": "Ilze"}
        return {
            "message_id": sent.id,
            "date": self.date(),
            "chat": where,
            "from": BOT,
            "text": sent.text,
            "entities": sent.entities,
        } | markup


def _check_button(button: Json) -> None:
    if not button.get("text", "").strip():
        raise Refusal(400, "Bad Request: can't parse inline keyboard button: Text buttons must be non-empty")
    if not 1 <= len(button.get("callback_data", "").encode()) <= 64:
        raise Refusal(400, "Bad Request: BUTTON_DATA_INVALID")
    if button.get("style", "danger") not in STYLES:
        raise Refusal(400, "Bad Request: can't parse inline keyboard button: unknown style")
    if set(button) - {"style"} != {"text", "callback_data"}:
        raise Refusal(400, "Bad Request: can't parse inline keyboard button: exactly one action is wanted")
