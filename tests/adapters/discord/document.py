"""Checks what is asked against the published OpenAPI document, where it is at hand.

It is looked for under the path in DISCORD_API_DOCUMENT, or as specs/discord_openapi.json in a folder beside this one.
What the real server would silently ignore is refused too, but for what the library sends and the document forgot.
"""

import json
import os
import re
from functools import cache
from pathlib import Path
from typing import Any

from tests.adapters.discord.refusal import invalid

ROOT = Path(__file__).parents[3]
Json = dict[str, Any]
_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
FORGOTTEN = frozenset({"dm_permission", "required", "default"})
"""Fields that are legal and missing in the document, or only in some of its places."""


@cache
def document() -> Json | None:
    """The published document, if it is at hand."""
    named = os.environ.get("DISCORD_API_DOCUMENT")
    path = Path(named) if named else next(ROOT.parent.glob("*/specs/discord_openapi.json"), None)
    return None if path is None or not path.is_file() else json.loads(path.read_text("utf-8"))


def check(method: str, path: str, body: Any) -> None:
    """Refuse a route that is not there, and a body that does not fit it."""
    told = document()
    if told is None:
        return
    place = next((each for each in told["paths"] if _same(each, path)), None)
    operation = told["paths"][place].get(method.lower()) if place is not None else None
    if operation is None:
        raise invalid(f"{method} {path} is not in the API")
    content = operation.get("requestBody", {}).get("content", {})
    if body is None:
        if operation.get("requestBody", {}).get("required"):
            raise invalid(f"{method} {path} needs a body")
        return
    wrong = fault(content["application/json"]["schema"], body, told["components"]["schemas"])
    if wrong:
        raise invalid(f"{method} {path}: {wrong}")


def _same(template: str, path: str) -> bool:
    return re.sub(r"\{[^}]*\}", "{}", template) == path


def fault(schema: Json, value: Any, known: Json) -> str:
    """What is wrong with a value, or nothing."""
    if "$ref" in schema:
        return fault(known[schema["$ref"].rpartition("/")[2]], value, known)
    for each in schema.get("allOf", ()):
        if wrong := fault(each, value, known):
            return wrong
    choices = schema.get("oneOf") or schema.get("anyOf")
    if choices:
        wrongs = [fault(each, value, known) for each in choices]
        return "" if "" in wrongs else f"none of {len(wrongs)} fits: {max(wrongs, key=len)}"
    return _plain(schema, value) or _inside(schema, value, known)


def _plain(schema: Json, value: Any) -> str:
    types = schema.get("type", ())
    names = [types] if isinstance(types, str) else list(types)
    if names and not any(_is(value, name) for name in names):
        return f"{str(value)[:40]!r} is no {names}"
    if "const" in schema and value != schema["const"]:
        return f"{value!r} is not {schema['const']!r}"
    if "enum" in schema and value not in schema["enum"]:
        return f"{value!r} is not one of {schema['enum']}"
    if isinstance(value, str):
        return _text(schema, value)
    if isinstance(value, list) and not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
        return f"{len(value)} items"
    if isinstance(value, int | float) and not isinstance(value, bool):
        lowest, highest = schema.get("minimum", value), schema.get("maximum", value)
        return "" if lowest <= value <= highest else f"{value} is not between {lowest} and {highest}"
    return ""


def _is(value: Any, name: str) -> bool:
    if name in ("integer", "number") and isinstance(value, bool):
        return False
    return isinstance(value, _TYPES[name])


def _text(schema: Json, value: str) -> str:
    if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
        return f"{len(value)} characters"
    pattern = schema.get("pattern")
    return "" if pattern is None or re.search(pattern, value) else f"{value!r} does not match {pattern}"


def _inside(schema: Json, value: Any, known: Json) -> str:
    if isinstance(value, list) and "items" in schema:
        return next((wrong for each in value if (wrong := fault(schema["items"], each, known))), "")
    if not isinstance(value, dict) or "properties" not in schema:
        return ""
    missing = set(schema.get("required", ())) - set(value)
    if missing:
        return f"{sorted(missing)} is missing"
    for name, each in value.items():
        if name not in schema["properties"]:
            if name not in FORGOTTEN and schema.get("additionalProperties", False) is False:
                return f"{name} is not in the API"
        elif wrong := fault(schema["properties"][name], each, known):
            return f"{name}: {wrong}"
    return ""
