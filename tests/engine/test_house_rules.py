"""The house rules that a machine can check: size, names, docstrings, and that every setting is told."""

import ast
import re
import statistics
import sys
import tomllib
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


CORE_PACKAGES = sorted({path.parent for path in SOURCES if "core" in path.parts})


@pytest.mark.parametrize("package", CORE_PACKAGES, ids=lambda path: path.name)
def test_no_package_of_the_core_is_larger_than_somebody_can_know(package: Path) -> None:
    lines = sum(len(path.read_text("utf-8").splitlines()) - len(comments(path)) for path in package.glob("*.py"))
    assert lines <= 2000


def test_the_core_has_eight_floors_at_most() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    (core,) = (each for each in contracts if each.get("containers") == ["bot.core"])
    assert len(core["layers"]) <= 8
    assert core["exhaustive"]


ROOMS = ("bot/core", "bot/store", "adapters")


def comments(path: Path) -> list[str]:
    return [line.strip() for line in path.read_text("utf-8").splitlines() if line.strip().startswith("#")]


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_gives_its_reasons_and_does_not_narrate(room: str) -> None:
    """Four to ten lines of a hundred are comments: fewer leave riddles, more tell what the code says already."""
    files = sorted((ROOT / room).rglob("*.py"))
    lines = sum(len(path.read_text("utf-8").splitlines()) for path in files)
    assert 0.04 <= sum(len(comments(path)) for path in files) / lines <= 0.10


def is_code(comment: str) -> bool:
    """A comment that Python could run, and that is no single word or saying."""
    try:
        tree = ast.parse(comment.lstrip("# "))
    except SyntaxError:
        return False
    plain = (ast.Constant, ast.Name, ast.Tuple, ast.Compare, ast.BinOp)
    return any(not (isinstance(node, ast.Expr) and isinstance(node.value, plain)) for node in tree.body)


def test_what_looks_for_code_in_comments_finds_it() -> None:
    assert is_code("# context = context.answered()")
    assert is_code("# return None")
    assert not is_code("# What is asked first, and why.")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_code_is_left_lying_in_a_comment(path: Path) -> None:
    assert not [line for line in comments(path) if is_code(line)]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_file_says_what_it_is_for_and_names_things_plainly(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert ast.get_docstring(tree)
    classes = [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    assert not [name for name in classes if FORBIDDEN.search(name)]


@pytest.mark.parametrize("page", ["deploy/SETTINGS.md", ".env.example"])
def test_every_setting_is_told(page: str) -> None:
    words = (ROOT / page).read_text("utf-8")
    for field in Settings.model_fields:
        assert f"{PREFIX}{field.upper()}" in words


def test_every_room_of_the_house_is_on_the_plan() -> None:
    plan = (ROOT / "bot" / "ARCHITECTURE.md").read_text("utf-8")
    rooms = [path.name for path in (ROOT / "bot").iterdir() if path.suffix == ".py" and not path.name.startswith("_")]
    assert not [name for name in rooms if f"bot/{name}" not in plan]


TESTS = sorted((ROOT / "tests").rglob("*.py"))
REPLACES = re.compile(r"\bmonkeypatch\.(?:set|del|chdir|syspath)\w*\(|\bMock\(|\bmock\.\w+\(|\bmocker\b")


def test_hardly_anything_is_replaced_in_a_test() -> None:
    """One thing in a thousand lines at most: what has to be replaced to be tested is built the wrong way round."""
    words = [path.read_text("utf-8") for path in TESTS if path != Path(__file__)]
    replaced = sum(len(REPLACES.findall(each)) for each in words)
    assert replaced * 1000 <= sum(len(each.splitlines()) for each in words)


def test_nothing_reads_bytecode() -> None:
    assert not [path for path in (*SOURCES, *TESTS) if "dis" in imported(path)]


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
    allowed = {"msgspec", *sys.stdlib_module_names} | ({"rapidfuzz"} if path.parent.name == "words" else set())
    foreign = [name for name in imported(path) if name.split(".")[0] not in allowed and not name.startswith("bot.core")]
    assert not foreign


@pytest.mark.parametrize("path", CORE, ids=lambda path: path.name)
def test_the_core_calls_no_clock(path: Path) -> None:
    assert not imported(path) & {"time", "random", "secrets", "asyncio", "os", "threading"}
    called = [node.func for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
    assert not [func.attr for func in called if isinstance(func, ast.Attribute) and func.attr in CLOCKS]
