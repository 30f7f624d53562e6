"""The words of one language: its .ftl files, with the place of every line.

House rules: a line is a Fluent message or one of its attributes (written message.attribute); a line stands once in a
language; what can't be parsed is a problem with a file and a line number, never a line that is quietly missing.

Theory: nearly all lines are words, some with an argument among them. Those are cut out of the file by `entries.py`, at
a tenth of the parser's price in time; the parser gets the others, one by one. What is not words alone is kept to speak
from. A test holds both readings of every file against each other.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser, ast
from msgspec import Struct

from bot.catalog.entries import Chosen, Entry, Piece, entries_of, pieces_of, plain_lines
from bot.catalog.problem import Problem

_Naming = ast.MessageReference | ast.TermReference | ast.StringLiteral
_NONE: frozenset[str] = frozenset()
_SOMETHING = "\ufffc"
_LABELLED = re.compile(r"[:(][^.!?]{0,12}$")
"""A label and its colon, or a bracket, and little after it."""


class Line(Struct, frozen=True):
    """One line: where it stands, all its words (each branch of a choice too), and what it refers to."""

    file: str
    line: int
    text: str
    args: frozenset[str] = _NONE
    functions: frozenset[str] = _NONE
    spoken: str = ""
    """The same words, apart wherever something else may stand between them."""
    plain: bool = True
    """It is said as it stands: nothing is put into it."""
    choices: tuple["Choice", ...] = ()
    """Each choice in it, with its branches."""
    bare: frozenset[str] = _NONE
    """Arguments that stand in a sentence as they are: neither chosen by, nor after the colon of a label."""
    refers: tuple["Reference", ...] = ()
    """Other lines that it names."""


class Reference(Struct, frozen=True):
    """A line that is named in another, and the number of the line of the file on which it is."""

    name: str
    line: int
    by_step: bool = False
    """It stands in STEP("…"), which says it; a name by itself is not said."""


class Choice(Struct, frozen=True):
    """A place in a line where one of several branches is said."""

    arg: str
    """What is chosen by; empty where it is no argument."""
    branches: dict[str, str]
    """The words of each branch, by what it is called: a value, a number, or one of CLDR's plural categories."""


class Language(Struct, frozen=True):
    """All lines of a language, and what was parsed of those that are more than words, to speak from."""

    code: str
    lines: dict[str, Line]
    parsed: tuple[ast.Resource, ...]
    problems: tuple[Problem, ...]


def read_language(folder: Path, code: str) -> Language:
    """Read languages/<code>/*.ftl, in the order of the file names."""
    lines: dict[str, Line] = {}
    problems: list[Problem] = []
    parsed: list[ast.EntryType] = []
    paths = sorted((folder / "languages" / code).glob("*.ftl"))
    for path in paths:
        reader = _File(f"languages/{code}/{path.name}")
        for name, line in reader.lines(path.read_text("utf-8")):
            if name in lines:
                what = f"The line '{name}' stands twice, first in {lines[name].file}:{lines[name].line}"
                problems.append(Problem(line.file, line.line, what, "Take one away"))
            lines[name] = line
        problems += reader.problems
        parsed += reader.parsed
    if not paths:
        do = f"Add languages/{code}/safety.ftl, or take the language out of languages.yaml"
        problems.append(Problem("languages.yaml", 1, f"The language '{code}' has no words", do))
    return Language(code, lines, (ast.Resource(parsed),), tuple(problems))


class _File:
    def __init__(self, name: str) -> None:
        self.name = name
        self.parsed: list[ast.EntryType] = []
        self.problems: list[Problem] = []
        self._parser = FluentParser()

    def lines(self, text: str) -> Iterator[tuple[str, Line]]:
        for entry in entries_of(text):
            plain = plain_lines(entry)
            if plain is None:
                yield from self._parse(entry)
                continue
            if "{" not in entry.text:
                for name, number, words in plain:
                    yield name, Line(self.name, number, words, spoken=words)
                continue
            message = message_of(plain)
            self.parsed.append(message)
            for (name, number, words), pattern in zip(plain, _patterns(message), strict=True):
                put_in = "{" in words
                yield name, self._seen(number, pattern) if put_in else Line(self.name, number, words, spoken=words)

    def _parse(self, entry: Entry) -> Iterator[tuple[str, Line]]:
        for part in self._parser.parse(entry.text).body:
            if isinstance(part, ast.Junk):
                self.problems.append(self._junk(entry, part))
            if not isinstance(part, ast.Message):
                continue
            self.parsed.append(part)
            if part.value is not None:
                yield part.id.name, self._line(entry, part, part.value)
            for attribute in part.attributes:
                yield f"{part.id.name}.{attribute.id.name}", self._line(entry, attribute, attribute.value)

    def _line(self, entry: Entry, node: ast.Message | ast.Attribute, pattern: ast.Pattern) -> Line:
        return self._seen(_number(entry, node), pattern, entry)

    def _seen(self, number: int, pattern: ast.Pattern, entry: Entry | None = None) -> Line:
        """`entry` is what was parsed, where a reference may stand."""
        seen = _Seen()
        seen.look(pattern)
        return Line(
            file=self.name,
            line=number,
            text="".join(seen.texts),
            args=frozenset(seen.args),
            functions=frozenset(seen.functions),
            spoken="\n".join(seen.texts),
            plain=False,
            choices=tuple(seen.choices),
            bare=frozenset(seen.bare),
            refers=tuple(_reference(entry, node, by_step) for node, by_step in seen.refers) if entry else (),
        )

    def _junk(self, entry: Entry, junk: ast.Junk) -> Problem:
        reason = junk.annotations[0] if junk.annotations else None
        what = f"This is not Fluent: {reason.message if reason else 'not understood'}"
        do = "Look at the indents and braces here; text goes on only under an indent"
        return Problem(self.name, _number(entry, reason or junk), what, do)


def message_of(lines: list[tuple[str, int, str]]) -> ast.Message:
    """What Fluent's parser makes of these lines of one message."""
    name = lines[0][0].partition(".")[0]
    value = _pattern(lines[0][2]) if lines[0][0] == name else None
    rest = ((line.rpartition(".")[2], words) for line, _, words in lines if line != name)
    return ast.Message(
        ast.Identifier(name), value, [ast.Attribute(ast.Identifier(each), _pattern(words)) for each, words in rest]
    )


def _patterns(message: ast.Message) -> list[ast.Pattern]:
    """Of each of its lines, in their order."""
    value = [message.value] if message.value else []
    return [*value, *(attribute.value for attribute in message.attributes)]


def _pattern(words: str) -> ast.Pattern:
    return ast.Pattern([_element(piece) for piece in pieces_of(words)])


def _element(piece: Piece) -> ast.TextElement | ast.Placeable:
    if isinstance(piece, str):
        return ast.TextElement(piece)
    if isinstance(piece, Chosen):
        by = ast.VariableReference(ast.Identifier(piece.argument))
        return ast.Placeable(ast.SelectExpression(by, [_variant(*branch) for branch in piece.branches]))
    function, argument = piece
    variable = ast.VariableReference(ast.Identifier(argument))
    if not function:
        return ast.Placeable(variable)
    return ast.Placeable(ast.FunctionReference(ast.Identifier(function), ast.CallArguments([variable], [])))


def _reference(
    entry: Entry, node: ast.MessageReference | ast.TermReference | ast.StringLiteral, step: bool
) -> Reference:
    if isinstance(node, ast.StringLiteral):
        return Reference(node.value, _number(entry, node), step)
    attribute = f".{node.attribute.name}" if node.attribute else ""
    sign = "-" if isinstance(node, ast.TermReference) else ""
    return Reference(f"{sign}{node.id.name}{attribute}", _number(entry, node), step)


def _variant(key: str, words: str, default: bool) -> ast.Variant:
    named = ast.Identifier(key) if key[0].isalpha() else ast.NumberLiteral(key)
    said = _pattern(words) if words else ast.Pattern([ast.Placeable(ast.StringLiteral(""))])
    return ast.Variant(named, said, default)


def _number(entry: Entry, node: ast.SyntaxNode) -> int:
    return entry.line + (entry.text.count("\n", 0, node.span.start) if node.span else 0)


class _Seen:
    """What stands in a pattern."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.args: set[str] = set()
        self.functions: set[str] = set()
        self.choices: list[Choice] = []
        self.bare: set[str] = set()
        self.refers: list[tuple[_Naming, bool]] = []
        self._chosen: list[str] = []

    def look(self, node: ast.BaseNode) -> None:
        match node:
            case ast.TextElement():
                self.texts.append(node.value)
            case ast.VariableReference():
                self.args.add(node.id.name)
            case ast.FunctionReference():
                self.functions.add(node.id.name)
                for argument in node.arguments.positional:
                    if node.id.name == "STEP" and isinstance(argument, ast.StringLiteral):
                        self.refers.append((argument, True))
                    self.look(argument)
            case ast.MessageReference() | ast.TermReference():
                self.refers.append((node, False))
            case ast.Placeable():
                self.look(node.expression)
            case ast.SelectExpression():
                self._choice(node)
            case ast.Pattern():
                self._pattern(node)

    def _pattern(self, pattern: ast.Pattern) -> None:
        before = ""
        for element in pattern.elements:
            match element:
                case ast.TextElement():
                    before += element.value
                case ast.Placeable(expression=ast.VariableReference(id=id)):
                    if id.name not in self._chosen and not _LABELLED.search(before):
                        self.bare.add(id.name)
                    before += _SOMETHING
                case _:
                    before += _SOMETHING
            self.look(element)

    def _choice(self, node: ast.SelectExpression) -> None:
        by = node.selector.id.name if isinstance(node.selector, ast.VariableReference) else ""
        branches: dict[str, str] = {}
        self.look(node.selector)
        self._chosen.append(by)
        for variant in node.variants:
            key = variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
            began = len(self.texts)
            self.look(variant.value)
            branches[key] = "".join(self.texts[began:])
        self._chosen.pop()
        self.choices.append(Choice(by, branches))
