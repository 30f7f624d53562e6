"""One YAML file of the content: its values, and the line on which each of them stands.

House rules: YAML's surprises stay out. A bare `no`, `on` or `off` is a word, a number with leading zeros is a word,
and a key that stands twice is a problem instead of a quiet loss.
"""

import re
from pathlib import Path
from typing import TypeVar

import msgspec
import yaml

from bot.catalog.problem import BrokenContent, Problem

Shape = TypeVar("Shape")
Key = str | int

_WHOLE_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)")
_CONSTANTS = {"": None, "~": None, "null": None, "true": True, "false": False}
_STEP_OF_PATH = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")


class _Words:
    """Every value stays the word that it is written as: what it means is told below, so no tag is looked for."""

    def resolve(self, _kind: type[yaml.Node], _value: object, _implicit: object) -> str:
        """No tag."""
        return ""


_LOADER = type("_Loader", (_Words, getattr(yaml, "CSafeLoader", yaml.SafeLoader)), {})


class Page:
    """A YAML file that could be parsed; raises BrokenContent if it can't be."""

    def __init__(self, folder: Path, name: str) -> None:
        self.name = name
        self._root = _composed(folder / name, name)
        self._inside: dict[int, dict[str, yaml.Node]] = {}
        self._value = self._plain(self._root)

    def line(self, *path: Key) -> int:
        """The line of the value at `path`, or of the innermost part of the path that is there."""
        node = self._root
        for key in path:
            inner = self._inner(node, key)
            if inner is None:
                break
            node = inner
        return int(node.start_mark.line) + 1

    def problem(self, path: tuple[Key, ...], what: str, do: str) -> Problem:
        """A problem with the value at `path`."""
        return Problem(self.name, self.line(*path), what, do)

    def holding(self, shape: type[Shape]) -> Shape:
        """The page as a value of `shape`; raises BrokenContent if it does not fit."""
        try:
            return msgspec.convert(self._value, shape)
        except msgspec.ValidationError as error:
            what, _, where = str(error).partition(" - at `")
            path = tuple(word or int(index) for word, index in _STEP_OF_PATH.findall(where))
            problem = self.problem(path, what.replace("`", "'"), "Compare it with its neighbours and write it alike")
            raise BrokenContent((problem,)) from error

    def _inner(self, node: yaml.Node, key: Key) -> yaml.Node | None:
        if isinstance(node, yaml.SequenceNode) and isinstance(key, int) and key < len(node.value):
            inner: yaml.Node = node.value[key]
            return inner
        if not isinstance(node, yaml.MappingNode):
            return None
        if id(node) not in self._inside:
            self._inside[id(node)] = {name.value: value for name, value in reversed(node.value)}
        return self._inside[id(node)].get(str(key))

    def _plain(self, node: yaml.Node) -> object:
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node)
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(item) for item in node.value]
        word = str(node.value)
        if getattr(node, "style", None):
            return word
        return int(word) if _WHOLE_NUMBER.fullmatch(word) else _CONSTANTS.get(word, word)

    def _mapping(self, node: yaml.MappingNode) -> dict[str, object]:
        mapping: dict[str, object] = {}
        for key, value in node.value:
            if key.value in mapping:
                line = key.start_mark.line + 1
                raise BrokenContent((Problem(self.name, line, f"'{key.value}' stands twice", "Take one away"),))
            mapping[key.value] = self._plain(value)
        return mapping


def _composed(path: Path, name: str) -> yaml.Node:
    try:
        root: yaml.Node | None = yaml.compose(path.read_text("utf-8"), Loader=_LOADER)
    except FileNotFoundError as error:
        raise BrokenContent((Problem(name, 1, "The file is missing", "Put it back"),)) from error
    except UnicodeDecodeError as error:
        raise BrokenContent((Problem(name, 1, "The file is not UTF-8", "Save it as UTF-8"),)) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = f"This is not YAML: {getattr(error, 'problem', None) or error}"
        problem = Problem(name, mark.line + 1 if mark else 1, what, "Look at the indents, brackets and colons here")
        raise BrokenContent((problem,)) from error
    if root is None:
        raise BrokenContent((Problem(name, 1, "The file is empty", "Put its content back"),))
    return root
