"""Cuts a Fluent file into its entries, and reads those that are words, and arguments among them.

House rules: an entry begins where a letter, a hyphen or a hash stands at the beginning of a line (Fluent's own rule
for where to go on after an error: https://github.com/projectfluent/fluent/blob/main/spec/fluent.ebnf, `Junk`). They are
read only where nothing else could be meant: no brace but around `$argument` or `FUNCTION($argument)`, no tab, no line
that begins with a sign which means something in Fluent. All else is for the parser.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

_BEGIN = re.compile(r"^[A-Za-z#-]", re.MULTILINE)
_MEANS_MORE = re.compile(r"[\t\r]|^ +[*\[]|^[^A-Za-z \n]", re.MULTILINE)
_BRACE = re.compile(r"[{}]")
_PUT_IN = re.compile(r"\{ *(?:([A-Z][A-Z0-9_-]*)\( *)?\$([A-Za-z][A-Za-z0-9_-]*) *(?(1)\) *)\}")
_HEAD = re.compile(r"([A-Za-z][A-Za-z0-9_-]*) *= *")
_ATTRIBUTE = re.compile(r" +\.([A-Za-z][A-Za-z0-9_-]*) *= *")


class Entry(Struct, frozen=True):
    """A message, a term, a comment, or what is none: the number of its first line, counted from 1, and all its text."""

    line: int
    text: str


def entries_of(text: str) -> Iterator[Entry]:
    """All entries of a file that say something; comments are left out."""
    starts = [found.start() for found in _BEGIN.finditer(text)]
    if head := text[: starts[0] if starts else len(text)].strip("\n"):
        yield Entry(1 + text[: text.index(head)].count("\n"), head)
    line, before = 1, 0
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        line += text.count("\n", before, start)
        before = start
        if not text.startswith(("# ", "## ", "### ", "#\n", "##\n", "###\n"), start):
            yield Entry(line, text[start:end])


def plain_lines(entry: Entry) -> list[tuple[str, int, str]] | None:
    """The lines of a message that is words, each with its name and its number; None if it takes the parser."""
    head = _HEAD.match(entry.text)
    if head is None or _MEANS_MORE.search(entry.text) or _BRACE.search(_PUT_IN.sub("", entry.text)):
        return None
    rows = entry.text[head.end() :].split("\n")
    name, number, kept = head[1], entry.line, [rows[0]]
    found: list[tuple[str, int, str]] = []
    for at, row in enumerate(rows[1:], 1):
        if attribute := _ATTRIBUTE.match(row):
            found.append((name, number, _words(kept)))
            name, number, kept = f"{head[1]}.{attribute[1]}", entry.line + at, [row[attribute.end() :]]
        elif row.lstrip(" ").startswith("."):
            return None
        else:
            kept.append(row)
    found.append((name, number, _words(kept)))
    if not found[0][2]:
        return None if len(found) == 1 else _with_words(found[1:])
    return _with_words(found)


def pieces_of(words: str) -> list[str | tuple[str, str]]:
    """A line in its pieces: texts, and what is put in between them, a function (or none) and its argument."""
    parts = _PUT_IN.split(words)
    found: list[str | tuple[str, str]] = [parts[0]] if parts[0] else []
    for function, argument, text in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        found.append((function or "", argument))
        if text:
            found.append(text)
    return found


def _with_words(found: list[tuple[str, int, str]]) -> list[tuple[str, int, str]] | None:
    return found if all(words for _, _, words in found) else None


def _words(rows: list[str]) -> str:
    """Without the indent that all continued rows have in common, and without blanks around it all."""
    indent = min((len(row) - len(row.lstrip(" ")) for row in rows[1:] if row.strip(" ")), default=0)
    return "\n".join([rows[0], *(row[indent:] if row.strip(" ") else "" for row in rows[1:])]).strip(" \n")
