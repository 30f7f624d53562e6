"""Pictures, animations, tracks and files as the Bot API takes them: uploaded once, then known by a name of its own."""

import hashlib
import itertools
from collections.abc import Callable
from typing import Any

from tests.adapters.telegram.refusal import Refusal

Json = dict[str, Any]
CAPTION = 1024
LARGEST = {"photo": 10 << 20, "animation": 50 << 20, "voice": 50 << 20, "document": 50 << 20}
BEGINS = {"photo": (b"\x89PNG", b"\xff\xd8"), "voice": (b"OggS",), "animation": (), "document": ()}


class Files:
    """What a bot may send beside words; part of BotApi."""

    uploads: list[str]
    turned: list[str]
    """Every upload: its name."""
    files: dict[str, str]
    """Name of a file -> what kind it is."""
    _ids: "itertools.count[int]"

    _reachable: Callable[..., None]
    _paced: Callable[..., None]
    _made: Callable[..., Any]
    _show: Callable[..., Json]
    _standing: Callable[..., Any]
    _changed: Callable[..., Json]

    async def _sendPhoto(self, chat_id: int, photo: Any, **more: Any) -> Json:
        message = await self._sent(chat_id, "photo", photo, **more)
        return message | {"photo": [_size(message.pop("file_id"), 90), _size(message.pop("again"), 1280)]}

    async def _sendAnimation(self, chat_id: int, animation: Any, duration: int = 0, **more: Any) -> Json:
        message = await self._sent(chat_id, "animation", animation, **more)
        return message | {"animation": _size(message.pop("file_id"), 320) | {"duration": duration}}

    async def _sendVoice(self, chat_id: int, voice: Any, duration: int = 0, **more: Any) -> Json:
        message = await self._sent(chat_id, "voice", voice, **more)
        name = message.pop("file_id")
        return message | {"voice": {"file_id": name, "file_unique_id": name, "duration": duration}}

    async def _sendDocument(self, chat_id: int, document: Any, **more: Any) -> Json:
        message = await self._sent(chat_id, "document", document, **more)
        name = message.pop("file_id")
        return message | {"document": {"file_id": name, "file_unique_id": name}}

    async def _editMessageCaption(self, chat_id: int, message_id: int, caption: str = "", **more: Any) -> Json:
        before = self._standing(chat_id, message_id)
        if not before.file:
            raise Refusal(400, "Bad Request: there is no caption in the message to edit")
        return self._changed(before, self._made(chat_id, message_id, caption, longest=CAPTION, **more))

    async def _editMessageMedia(self, chat_id: int, message_id: int, media: Json, **more: Any) -> Json:
        before = self._standing(chat_id, message_id)
        if not before.file:
            raise Refusal(400, "Bad Request: message can't be edited")
        name = self._taken(media["type"], media["media"])
        caption = {"parse_mode": media["parse_mode"]} if "parse_mode" in media else {}
        made = self._made(chat_id, message_id, media.get("caption", ""), longest=CAPTION, **caption, **more)
        self.turned.append(name)
        return self._changed(before, made)

    async def _sent(self, chat: int, kind: str, given: Any, caption: str = "", **more: Any) -> Json:
        self._reachable(chat)
        self._paced(chat)
        name = self._taken(kind, given)
        sent = self._made(chat, next(self._ids), caption, longest=CAPTION, may_be_empty=True, **more)
        sent.file, sent.name = kind, getattr(given, "name", "")
        message = self._show(sent)
        del message["text"]
        return message | {"file_id": name, "caption": sent.text} | ({"again": name} if kind == "photo" else {})

    def _taken(self, kind: str, given: Any) -> str:
        """The file's name, from a name or from the file."""
        if isinstance(given, str):
            if self.files.get(given) != kind:
                words = "wrong file identifier/HTTP URL specified" if given not in self.files else "wrong type of file"
                raise Refusal(400, f"Bad Request: {words}")
            return given
        if len(given) > LARGEST[kind]:
            raise Refusal(413, "Request Entity Too Large")
        if BEGINS[kind] and not given.startswith(BEGINS[kind]):
            raise Refusal(400, "Bad Request: IMAGE_PROCESS_FAILED")
        name = f"{kind}-{hashlib.sha256(given).hexdigest()[:16]}"
        self.uploads.append(name)
        self.files[name] = kind
        return name


def _size(name: str, width: int) -> Json:
    return {"file_id": name, "file_unique_id": name, "width": width, "height": width, "duration": 0}
