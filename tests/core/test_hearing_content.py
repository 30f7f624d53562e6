"""A lexicon that cannot be right is refused, with the file, the line and what to do."""

import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from bot.catalog import BrokenContent, check, load


@pytest.fixture
def content(tmp_path: Path) -> Path:
    shutil.copytree(str(files("content")), tmp_path / "content", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path / "content"


def mended_badly(content: Path, file: str, old: str, new: str) -> int:
    """Replace the first `old` in a file; the line it stood on."""
    path = content / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


GERMAN = "languages/de/lexicon.yaml"


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        (GERMAN, r"'\bautsch\b'", r"'\b(autsch'", "This is not a pattern"),
        (GERMAN, r"    - '\bautsch\b'", r"    - '\bAutsch\b'", "A capital letter is never heard"),
        (GERMAN, r"    - '\bautsch\b'", r"    - '(?:autsch)?'", "This pattern is heard in every text"),
        (GERMAN, "  hurts:\n", "  hurtz:\n", "'hurtz' is not a tier of safety"),
        (GERMAN, "  go-on: [", "  go-off: [", "'go-off' is not an intent"),
        (GERMAN, "null: 0,", "elf: 11,", "11 is no rating"),
        (GERMAN, "  saddle:\n", "  sattel:\n", "The family 'saddle' is missing"),
        (GERMAN, "  pause: [warte,", "  pause: [stopp,", "'stopp' means something else in languages/de/lexicon.yaml"),
        (GERMAN, r"  '\bhilfee+\b': 'hilfe'", r"  '\b(hilfee+': 'hilfe'", "This is not a pattern"),
        ("intents.yaml", "  settings:\n", "  setings:\n", "'setings' is no intent"),
        ("intents.yaml", "  two-balls:\n", "  three-balls:\n", "'three-balls' is no question of faq.yaml"),
        ("languages/de/intents.yaml", "  cream: ", "  creams: ", "The family 'cream' is missing"),
        ("languages/de/intents.yaml", "  settings: ", "  setings: ", "No wish is called 'setings'"),
        ("languages/de/intents.yaml", "  cream: salbe,", "  cream: salbe, **,", "There is no word here"),
        ("hearing.yaml", "apart: 8}", "apart: -1}", "Words can't be less than 0 apart"),
        (
            "hearing.yaml",
            "tier: emergency, families: [numb, saddle]",
            "tier: x, families: [numb, saddle]",
            "'x' is not a tier",
        ),
    ],
)
def test_a_slip_in_a_lexicon_is_named_with_its_place(content: Path, file: str, old: str, new: str, says: str) -> None:
    line = mended_badly(content, file, old, new)
    problems = [problem for problem in check(content) if says in problem.what]
    assert problems, check(content)
    assert problems[0].file == file
    # A tier or a family that holds a list is told by the line of its first item.
    assert "missing" in says or problems[0].line - line in (0, 1)
    assert problems[0].do
    with pytest.raises(BrokenContent) as refused:
        load(content)
    assert problems[0] in refused.value.problems


def test_a_language_without_a_lexicon_is_refused(content: Path) -> None:
    (content / GERMAN).unlink()
    assert [(problem.file, problem.what) for problem in check(content)] == [(GERMAN, "The file is missing")]


def test_the_shipped_lexicons_have_no_problem(content: Path) -> None:
    assert check(content) == []
