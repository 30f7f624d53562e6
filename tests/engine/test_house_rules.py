"""The house rules that a machine can check: size, names, docstrings, and that every setting is told."""

import ast
import re
import statistics
import sys
from pathlib import Path

import pytest

from bot.settings import PREFIX, Settings

ROOT = Path(__file__).parents[2]
SOURCES = sorted(path for folder in ("bot", "adapters") for path in (ROOT / folder).rglob("*.py"))
FORBIDDEN = re.compile(r"(Manager|Helper|Utils?|Base|Handler)$")


def functions(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    return [node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def code_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function without its docstring."""
    first = node.body[0]
    text = first.value if isinstance(first, ast.Expr) and ast.get_docstring(node) else None
    spoken = text.end_lineno - text.lineno + 1 if text is not None and text.end_lineno else 0
    return (node.end_lineno or node.lineno) - node.lineno + 1 - spoken


def test_files_and_functions_stay_small() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in SOURCES}
    assert statistics.median(lengths.values()) <= 130
    assert not [path for path, length in lengths.items() if length > 350]
    sizes = {f"{path.name}:{node.name}": code_lines(node) for path in SOURCES for node in functions(path)}
    assert statistics.median(sizes.values()) <= 6
    assert not [name for name, size in sizes.items() if size > 40]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_file_says_what_it_is_for_and_names_things_plainly(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert ast.get_docstring(tree)
    classes = [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    assert not [name for name in classes if FORBIDDEN.search(name)]


@pytest.mark.parametrize("page", ["README.md", ".env.example"])
def test_every_setting_is_told(page: str) -> None:
    words = (ROOT / page).read_text("utf-8")
    for field in Settings.model_fields:
        assert f"{PREFIX}{field.upper()}" in words


def test_every_room_of_the_house_is_on_the_plan() -> None:
    plan = (ROOT / "bot" / "ARCHITECTURE.md").read_text("utf-8")
    rooms = [path.name for path in (ROOT / "bot").iterdir() if path.suffix == ".py" and not path.name.startswith("_")]
    assert not [name for name in rooms if f"bot/{name}" not in plan]


TESTS = sorted((ROOT / "tests").rglob("*.py"))
PRIVATE = re.compile(r"\bstore\._[a-z]|\bStore\._[a-z]|\bcontext\._[a-z]|\b(writer|Writer)\._[a-z]")


@pytest.mark.parametrize("path", TESTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_test_reaches_into_what_is_private_in_the_store(path: Path) -> None:
    words = path.read_text("utf-8")
    assert not PRIVATE.findall(words)
    taken = [node for node in ast.walk(ast.parse(words)) if isinstance(node, ast.ImportFrom)]
    names = [name.name for node in taken if (node.module or "").startswith("bot.store") for name in node.names]
    assert not [name for name in names if name.startswith("_")]


def test_only_the_rooms_of_sql_name_a_kind_of_database() -> None:
    """Another database is added in bot/store/sql and nowhere else."""
    outside = [
        path for path in SOURCES if "store" in path.parts and "sql" not in path.parts and path.parts[-2] != "versions"
    ]
    assert len(outside) > 30
    for path in outside:
        modules = imported(path)
        assert not [name for name in modules if name == "sqlite3" or name.startswith("sqlalchemy.dialects")], path
        assert not re.search(r"PRAGMA|sqlite_master|sqlite_where", path.read_text("utf-8")), path


CORE = sorted((ROOT / "bot" / "core").rglob("*.py"))
CLOCKS = frozenset({"now", "utcnow", "today", "time_ns", "monotonic", "perf_counter"})


def imported(path: Path) -> set[str]:
    """The top names of all modules that a file imports, wherever in it."""
    names = set[str]()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


@pytest.mark.parametrize("path", CORE, ids=lambda path: path.name)
def test_the_core_imports_nothing_but_the_standard_library_and_msgspec(path: Path) -> None:
    allowed = {"msgspec", *sys.stdlib_module_names} | ({"rapidfuzz"} if path.parent.name == "understanding" else set())
    foreign = [name for name in imported(path) if name.split(".")[0] not in allowed and not name.startswith("bot.core")]
    assert not foreign


@pytest.mark.parametrize("path", CORE, ids=lambda path: path.name)
def test_the_core_calls_no_clock(path: Path) -> None:
    assert not imported(path) & {"time", "random", "secrets", "asyncio", "os", "threading"}
    called = [node.func for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
    assert not [func.attr for func in called if isinstance(func, ast.Attribute) and func.attr in CLOCKS]
