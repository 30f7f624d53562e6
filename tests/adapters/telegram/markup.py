"""Telegram's HTML, read as strictly as its server does: text and entities, or a refusal in its wording."""

import html
import re
from typing import Any

from tests.adapters.telegram.refusal import Refusal

TAGS = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strikethrough"),
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "blockquote expandable": "expandable_blockquote",
}
_PIECE = re.compile(r"</?[^>]*>|[^<]+|<")
_ENTITY = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")


def units(text: str) -> int:
    """The length as Telegram counts: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def parsed(source: str) -> tuple[str, list[dict[str, Any]]]:
    """Text and entities; raises Refusal."""
    text, entities, still_open = "", list[dict[str, Any]](), list[tuple[str, int]]()
    for piece in _PIECE.finditer(source):
        words, at = piece[0], len(source[: piece.start()].encode())
        if not words.startswith("<"):
            text += _ENTITY.sub(lambda found: html.unescape(found[0]), words)
        elif words.startswith("</"):
            if not still_open or words != f"</{still_open[-1][0].partition(' ')[0]}>":
                raise Refusal(400, f"Bad Request: can't parse entities: Unexpected end tag at byte offset {at}")
            tag, start = still_open.pop()
            if units(text) > start:
                entities.append({"type": TAGS[tag], "offset": start, "length": units(text) - start})
        elif words[1:-1] in TAGS and words.endswith(">"):
            still_open.append((words[1:-1], units(text)))
        else:
            wrong = f'Unsupported start tag "{words[1:-1]}" at byte offset {at}'
            raise Refusal(400, f"Bad Request: can't parse entities: {wrong}")
    if still_open:
        raise Refusal(
            400, f"Bad Request: can't parse entities: Can't find end tag corresponding to \"{still_open[-1][0]}\""
        )
    return text.rstrip(), entities
