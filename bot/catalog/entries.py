"""Cuts a Fluent file into its entries, and reads those that are words, with arguments and plain choices among them.

House rules: an entry begins where a letter, a hyphen or a hash stands at the beginning of a line (Fluent's own rule
for where to go on after an error: https://github.com/projectfluent/fluent/blob/main/spec/fluent.ebnf, `Junk`). They are
read only where nothing else could be meant: no brace but around `$argument` or `FUNCTION($argument)`, no tab, no line
that begins with a sign which means something in Fluent. A choice is plain if it is by an argument and each branch is
one line of such words, or of nothing (`{ "" }`). All else is for the parser.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

_BEGIN = re.compile(r"^[A-Za-z#-]", re.MULTILINE)
_MEANS_MORE = re.compile(r"\n(?: +[*\[]|[^A-Za-z \n])")
"""A row after the first that is no words; looked for from its break, for a place where a row begins is dear to find."""
_BRACE = re.compile(r"[{}]")
_PUT_IN = re.compile(r"\{ *(?:([A-Z][A-Z0-9_-]*)\( *)?\$([A-Za-z][A-Za-z0-9_-]*) *(?(1)\) *)\}")
_CHOICE = re.compile(r"\{ *\$([A-Za-z][A-Za-z0-9_-]*)(?![A-Za-z0-9_-]) *-> *\n((?: *\*?\[[^\n]*\n)+) *\}")
_BRANCH = re.compile(r" *(\*?)\[ *(-?[0-9]+|[A-Za-z][A-Za-z0-9_-]*) *\] *([^ \n][^\n]*)\n")
_NOTHING = '{ "" }'
_PLACE = "\x00"
"""Stands for a choice while the rows around it are read; no file of words holds it."""
_SIMPLE = re.compile(r"([A-Za-z][A-Za-z0-9_-]*+) *+= *+([^ \n\t\r{}\x00](?:[^\n\t\r{}\x00]*[^ \n\t\r{}\x00])?+) *+\n*+")
"""Most of all: one row of words. What was read is never given back, so that of many rows only the first is read."""
_HEAD = re.compile(r"([A-Za-z][A-Za-z0-9_-]*) *= *")
_ATTRIBUTE = re.compile(r" +\.([A-Za-z][A-Za-z0-9_-]*) *= *")
_ATTRIBUTES = re.compile(r"^ +\.", re.MULTILINE)


class Entry(Struct, frozen=True):
    """A message, a term, a comment, or what is none: the number of its first line, counted from 1, and all its text."""

    line: int
    text: str


class Chosen(Struct, frozen=True):
    """A plain choice: the argument, and each branch with its name, its words and whether it is the one for all else."""

    argument: str
    branches: tuple[tuple[str, str, bool], ...]


Piece = str | tuple[str, str] | Chosen
"""Words; a function (or none) and its argument; a choice."""


def entries_of(text: str) -> Iterator[Entry]:
    """All entries of a file that say something; comments are left out."""
    starts = [match.start() for match in _BEGIN.finditer(text)]
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
    if simple := _SIMPLE.fullmatch(entry.text):
        return [(simple[1], entry.line, simple[2])]
    choices: list[str] = []

    def put_aside(match: re.Match[str]) -> str:
        choices.append(match[0])
        return _PLACE

    text = _CHOICE.sub(put_aside, entry.text) if "->" in entry.text and _PLACE not in entry.text else entry.text
    head = _HEAD.match(text)
    if head is None or "\t" in text or "\r" in text or _MEANS_MORE.search(text) or not _is_closed(text):
        return None
    if not choices:
        return _lines(entry, head, text)
    if not all(_chosen(each) for each in choices) or _ATTRIBUTES.search(text):
        return None
    in_turn = iter(choices)
    ((name, number, words),) = _lines(entry, head, text) or [("", 0, "")]
    return [(name, number, re.sub(_PLACE, lambda _: next(in_turn), words))] if name else None


def _lines(entry: Entry, head: re.Match[str], text: str) -> list[tuple[str, int, str]] | None:
    rows = text[head.end() :].split("\n")
    name, number, kept = head[1], entry.line, [rows[0]]
    lines: list[tuple[str, int, str]] = []
    for at, row in enumerate(rows[1:], 1):
        if not row.lstrip(" ").startswith("."):
            kept.append(row)
        elif attribute := _ATTRIBUTE.match(row):
            lines.append((name, number, _words(kept)))
            name, number, kept = f"{head[1]}.{attribute[1]}", entry.line + at, [row[attribute.end() :]]
        else:
            return None
    lines.append((name, number, _words(kept)))
    if not lines[0][2]:
        return None if len(lines) == 1 else _with_words(lines[1:])
    return _with_words(lines)


def pieces_of(words: str) -> list[Piece]:
    """A line in its pieces: texts, and what is put in between them."""
    pieces, at = list[Piece](), 0
    for choice in _CHOICE.finditer(words) if "->" in words else ():
        pieces += _simple_pieces(words[at : choice.start()])
        if chosen := _chosen(choice[0]):
            pieces.append(chosen)
        at = choice.end()
    return pieces + _simple_pieces(words[at:])


def _is_closed(text: str) -> bool:
    """Whether each brace in it is one around what is put in."""
    return _BRACE.search(text) is None or _BRACE.search(_PUT_IN.sub("", text)) is None


def _chosen(choice: str) -> Chosen | None:
    """A choice as it is written, if it is plain: one branch is for all else, and each is one line."""
    whole = _CHOICE.fullmatch(choice)
    if whole is None:
        return None
    branches = [
        (key, "" if said.rstrip() == _NOTHING else said.rstrip(" "), bool(star))
        for star, key, said in _BRANCH.findall(whole[2])
    ]
    plain = all(_is_closed(said) for _, said, _ in branches)
    if not plain or len(branches) != whole[2].count("\n") or sum(star for _, _, star in branches) != 1:
        return None
    return Chosen(whole[1], tuple(branches))


def _simple_pieces(words: str) -> list[Piece]:
    parts = _PUT_IN.split(words)
    pieces: list[Piece] = [parts[0]] if parts[0] else []
    for function, argument, text in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        pieces.append((function or "", argument))
        if text:
            pieces.append(text)
    return pieces


def _with_words(lines: list[tuple[str, int, str]]) -> list[tuple[str, int, str]] | None:
    return lines if all(words for _, _, words in lines) else None


def _words(rows: list[str]) -> str:
    """Without the indent that all continued rows have in common, without empty rows before it and blanks after it."""
    indent = min((len(row) - len(row.lstrip(" ")) for row in rows[1:] if row.strip(" ")), default=0)
    return (
        "\n".join([rows[0], *(row[indent:] if row.strip(" ") else "" for row in rows[1:])]).lstrip("\n").rstrip(" \n")
    )
