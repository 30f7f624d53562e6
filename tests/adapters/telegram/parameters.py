"""Which parameters a method has and of what type; what the real server would silently ignore is refused here.

The methods in use are listed; where the published Bot API document is at hand (the path in TELEGRAM_API_DOCUMENT, or
specs/telegram_api.json in a folder beside this one), every call is checked against that as well.
"""

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

from tests.adapters.telegram.refusal import Refusal

ROOT = Path(__file__).parents[3]
_MARKUP = {"reply_markup": "object", "link_preview_options": "object", "parse_mode": "String", "text": "String"}
METHODS: dict[str, dict[str, str]] = {
    "getMe": {},
    "getUpdates": {"offset": "Integer", "limit": "Integer", "timeout": "Integer", "allowed_updates": "Array"},
    "sendMessage": {
        **{"chat_id": "Integer", "disable_notification": "Boolean", "allow_paid_broadcast": "Boolean"},
        **_MARKUP,
    },
    **{
        f"send{kind.capitalize()}": {
            **{
                "chat_id": "Integer",
                "disable_notification": "Boolean",
                kind: "file",
                "allow_paid_broadcast": "Boolean",
            },
            **{"caption": "String", "parse_mode": "String", "reply_markup": "object", "duration": "Integer"},
        }
        for kind in ("photo", "animation", "voice", "document")
    },
    "sendPoll": {
        **{"chat_id": "Integer", "question": "String", "options": "Array", "is_anonymous": "Boolean"},
        **{"disable_notification": "Boolean", "allows_revoting": "Boolean", "allow_paid_broadcast": "Boolean"},
    },
    "editMessageCaption": {
        **{"chat_id": "Integer", "message_id": "Integer", "caption": "String"},
        **{"parse_mode": "String", "reply_markup": "object"},
    },
    "editMessageMedia": {
        **{"chat_id": "Integer", "message_id": "Integer", "media": "object", "reply_markup": "object"},
    },
    "editMessageReplyMarkup": {"chat_id": "Integer", "message_id": "Integer", "reply_markup": "object"},
    "deleteMessage": {"chat_id": "Integer", "message_id": "Integer"},
    "setWebhook": {
        **{"url": "String", "secret_token": "String", "allowed_updates": "Array", "max_connections": "Integer"},
    },
    "getWebhookInfo": {},
    "editMessageText": {"chat_id": "Integer", "message_id": "Integer", **_MARKUP},
    "answerCallbackQuery": {"callback_query_id": "String", "text": "String"},
    "setMyCommands": {"commands": "Array", "language_code": "String"},
    "getMyCommands": {"language_code": "String"},
    "setMyDescription": {"description": "String", "language_code": "String"},
    "getMyDescription": {"language_code": "String"},
    "setMyShortDescription": {"short_description": "String", "language_code": "String"},
    "getMyShortDescription": {"language_code": "String"},
}
_WORDS = (
    *("text", "parse_mode", "callback_query_id", "caption", "question", "url", "secret_token"),
    *("photo", "animation", "voice", "document"),
)
OBJECTS = {
    "reply_markup": ("InlineKeyboardMarkup", "ReplyKeyboardMarkup", "ReplyKeyboardRemove"),
    "link_preview_options": ("LinkPreviewOptions",),
    "media": ("InputMediaPhoto",),
}
_PYTHON: dict[str, type | tuple[type, ...]] = {
    "Integer": int,
    "String": str,
    "Boolean": bool,
    "Array": list,
    "object": dict,
    "file": (str, bytes),
}


def read(name: str, value: Any) -> Any:
    """A parameter out of a query string is a text, and JSON where the method wants something else."""
    if isinstance(value, str) and name not in _WORDS and "description" not in name:
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def check(method: str, given: dict[str, Any]) -> None:
    """Refuse a method that does not exist, and parameters it does not have."""
    if method not in METHODS:
        raise Refusal(404, "Not Found")
    for name, value in given.items():
        wanted = METHODS[method].get(name)
        if wanted is None:
            raise Refusal(400, f"Bad Request: {method} has no parameter {name}")
        if not isinstance(value, _PYTHON[wanted]) or (wanted == "Integer" and isinstance(value, bool)):
            raise Refusal(400, f"Bad Request: {method}: {name} is no {wanted}")
    _check_document(method, given)


def _check_document(method: str, given: dict[str, Any]) -> None:
    described = document()
    if described is None:
        return
    fields = {field["name"]: field for field in described["methods"][method].get("fields", [])}
    if unknown := set(given) - set(fields):
        raise Refusal(400, f"Bad Request: {method}: {unknown} is not in the Bot API")
    missing = {name for name, field in fields.items() if field["required"]} - set(given)
    if missing:
        raise Refusal(400, f"Bad Request: {method} needs {missing}")
    for name, kinds in OBJECTS.items():
        if name in given:
            known = {field["name"] for kind in kinds for field in described["types"][kind]["fields"]}
            if unknown := set(given[name]) - known:
                raise Refusal(400, f"Bad Request: {name}: {unknown} is not in the Bot API")


@cache
def document() -> dict[str, Any] | None:
    """The published document, if it is at hand."""
    named = os.environ.get("TELEGRAM_API_DOCUMENT")
    path = Path(named) if named else next(ROOT.parent.glob("*/specs/telegram_api.json"), None)
    return None if path is None or not path.is_file() else json.loads(path.read_text("utf-8"))
