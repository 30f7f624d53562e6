"""The content as a copy in which faults may be planted, and what the check has to say of them."""

import shutil
from pathlib import Path

from bot.catalog import Problem, check
from bot.catalog.library import content_folder

HEAVY = ("pictures", "audio")
FULL, SHORT = "routines/full.yaml", "routines/short.yaml"


def copied(tmp_path: Path) -> Path:
    """The content, to be spoilt, in its first language only; media are borrowed until somebody takes them."""
    copy = tmp_path / "content"
    shutil.copytree(content_folder(), copy, ignore=shutil.ignore_patterns(*HEAVY, "__pycache__"))
    (copy / "languages.yaml").write_text("languages: {en: whole}\n", "utf-8")
    for name in HEAVY:
        (copy / name).symlink_to(content_folder() / name)
    return copy


def own(folder: Path, name: str) -> Path:
    """A folder of media as a copy that may be spoilt."""
    if (folder / name).is_symlink():
        (folder / name).unlink()
        shutil.copytree(content_folder() / name, folder / name)
    return folder / name


def edit(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text("utf-8")
    assert old in text, f"{file} has no {old!r}"
    path.write_text(text.replace(old, new, 1), "utf-8")


def line_of(folder: Path, file: str, words: str) -> int:
    """The line on which some words first stand; 1 for a file that is none of text."""
    if not words:
        return 1
    lines = (folder / file).read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if words in line)


def found(folder: Path, file: str, at: str, what: str, do: str) -> Problem:
    """The one problem of this kind; it names the file, the line and what to do."""
    problems = check(folder)
    fitting = [problem for problem in problems if problem.file == file and what in problem.what]
    assert fitting, "\n".join(map(str, problems)) or "nothing was found"
    problem = fitting[0]
    assert problem.line == line_of(folder, file, at), str(problem)
    assert do in problem.do, str(problem)
    return problem
