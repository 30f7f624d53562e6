"""The words of one language: its .ftl files, with the place of every line.

House rules: a line is a Fluent message or one of its attributes (written message.attribute); a line stands once in a
language; what can't be parsed is a problem with a file and a line number, never a line that is quietly missing.
"""

from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser, ast
from msgspec import Struct

from bot.catalog.problem import Problem


class Line(Struct, frozen=True):
    """One line: where it stands, all its words (each branch of a choice too), and what it refers to."""

    file: str
    line: int
    text: str
    args: frozenset[str]
    functions: frozenset[str]
    spoken: str = ""
    """The same words, apart wherever something else may stand between them."""


class Language(Struct, frozen=True):
    """All lines of a language, and the parsed files to speak from."""

    code: str
    lines: dict[str, Line]
    parsed: tuple[ast.Resource, ...]
    problems: tuple[Problem, ...]


def read_language(folder: Path, code: str) -> Language:
    """Read languages/<code>/*.ftl, in the order of the file names."""
    lines: dict[str, Line] = {}
    problems: list[Problem] = []
    parsed: list[ast.Resource] = []
    for path in sorted((folder / "languages" / code).glob("*.ftl")):
        reader = _File(f"languages/{code}/{path.name}", path.read_text("utf-8"))
        for name, line in reader.lines():
            if name in lines:
                what = f"The line '{name}' stands twice, first in {lines[name].file}:{lines[name].line}"
                problems.append(Problem(line.file, line.line, what, "Take one away"))
            lines[name] = line
        problems += reader.problems
        parsed.append(reader.parsed)
    if not parsed:
        do = f"Add languages/{code}/safety.ftl, or take the language out of languages.yaml"
        problems.append(Problem("languages.yaml", 1, f"The language '{code}' has no words", do))
    return Language(code, lines, tuple(parsed), tuple(problems))


class _File:
    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.parsed = FluentParser().parse(text)
        self.problems: list[Problem] = []
        self._ends = [index for index, letter in enumerate(text) if letter == "\n"]

    def lines(self) -> Iterator[tuple[str, Line]]:
        for entry in self.parsed.body:
            if isinstance(entry, ast.Junk):
                self.problems.append(self._junk(entry))
            if not isinstance(entry, ast.Message):
                continue
            if entry.value is not None:
                yield entry.id.name, self._line(entry, entry.value)
            for attribute in entry.attributes:
                yield f"{entry.id.name}.{attribute.id.name}", self._line(attribute, attribute.value)

    def _line(self, node: ast.Message | ast.Attribute, pattern: ast.Pattern) -> Line:
        texts: list[str] = []
        args: set[str] = set()
        functions: set[str] = set()
        _look(pattern, texts, args, functions)
        return Line(
            self.name, self._number(node), "".join(texts), frozenset(args), frozenset(functions), "\n".join(texts)
        )

    def _junk(self, junk: ast.Junk) -> Problem:
        reason = junk.annotations[0] if junk.annotations else None
        at = self._number(reason or junk)
        what = f"This is not Fluent: {reason.message if reason else 'not understood'}"
        return Problem(self.name, at, what, "Look at the indents and braces here; text goes on only under an indent")

    def _number(self, node: ast.SyntaxNode) -> int:
        return bisect_right(self._ends, node.span.start - 1) + 1 if node.span else 1


def _look(node: ast.BaseNode, texts: list[str], args: set[str], functions: set[str]) -> None:
    match node:
        case ast.TextElement():
            texts.append(node.value)
        case ast.VariableReference():
            args.add(node.id.name)
        case ast.FunctionReference():
            functions.add(node.id.name)
            for argument in node.arguments.positional:
                _look(argument, texts, args, functions)
        case ast.Placeable():
            _look(node.expression, texts, args, functions)
        case ast.SelectExpression():
            _look(node.selector, texts, args, functions)
            for variant in node.variants:
                _look(variant.value, texts, args, functions)
        case ast.Pattern():
            for element in node.elements:
                _look(element, texts, args, functions)
