"""Discord's Markdown, as far as it matters: what a reader sees, and which parts are markup."""

import re

_ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])")
_MARKUP = re.compile(r"[*_~`|<>\[\]@]|^[ \t]*[#+-]", re.MULTILINE)
_BOLD = re.compile(r"\A\*\*((?:\\.|[^*\\])+)\*\*", re.DOTALL)
_QUOTED = re.compile(r"^> ", re.MULTILINE)
_ITALIC = re.compile(r"^\*((?:\\.|[^*\\\n])+)\*$", re.MULTILINE)


def plain(content: str) -> str:
    """The text without its escapes."""
    return _ESCAPED.sub(r"\1", content)


def parsed(content: str) -> tuple[str, str]:
    """The text, and the lines in italics below it; raises ValueError for any other markup, but for a first sentence
    in bold and quoted lines."""
    content = _QUOTED.sub("", _BOLD.sub(r"\1", content, count=1))
    italics = [plain(found) for found in _ITALIC.findall(content)]
    rest = _ITALIC.sub("", content).rstrip("\n")
    if found := _MARKUP.search(_ESCAPED.sub("x", rest)):
        raise ValueError(f"markup: {found[0]!r} in {rest!r}")
    return plain(rest), "\n".join(italics)
