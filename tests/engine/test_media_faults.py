"""Media that are missing, cut off, damaged, huge or too short: named at the start, never sent."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.catalog import check
from tests.engine.spoilt import FULL, copied, found, own


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copied(tmp_path)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-40])


def _swell(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\0" * 3_000_000)


def _swap(other: str) -> Callable[[Path], object]:
    return lambda path: shutil.copyfile(path.with_name(other), path)


SPOILT: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "a picture that is cut off": ("pictures/flat.png", _cut, "it ends too early"),
    "a picture that is empty": ("pictures/flat.png", lambda path: path.write_bytes(b""), "it is empty"),
    "a picture that is none": ("pictures/flat.png", lambda path: path.write_text("<html>"), "it is no PNG"),
    "a picture with a damaged byte": (
        "pictures/flat.png",
        lambda path: path.write_bytes(path.read_bytes()[:900] + b"?" + path.read_bytes()[901:]),
        "its content is damaged",
    ),
    "a picture that is huge": ("pictures/dark/flat.png", _swell, "more than 400000"),
    "a pacer that is cut off": ("pictures/pacer.mp4", _cut, "it ends too early"),
    "a moving pacer that is cut off": ("pictures/pacer.gif", _cut, "it ends too early"),
    "a track that is cut off": ("audio/full-voice.ogg", _cut, "it ends too early"),
    "a track that is shorter than its form": ("audio/full-voice.ogg", _swap("short-voice.ogg"), "lasts 180 seconds"),
    "a track that is too long": ("audio/short-tones.ogg", _swap("full-tones.ogg"), "lasts 600 seconds"),
    "a track that is huge": ("audio/full-voice.ogg", _swell, "damaged"),
    "a track that is no sound": ("audio/full-tones.ogg", lambda path: path.write_bytes(b"RIFF" * 99), "no OGG"),
}


@pytest.mark.parametrize("fault", SPOILT)
def test_a_spoilt_file_is_named_at_the_start(folder: Path, fault: str) -> None:
    file, spoil, what = SPOILT[fault]
    spoil(own(folder, file.partition("/")[0]).parent / file)
    problem = found(folder, file, "", what, "")
    assert problem.do


@pytest.mark.parametrize(
    "file", ["pictures/flat.png", "pictures/dark/flat.png", "pictures/pacer.gif", "audio/full-tones.ogg"]
)
def test_a_missing_file_is_named_where_it_is_needed(folder: Path, file: str) -> None:
    (own(folder, file.partition("/")[0]).parent / file).unlink()
    problems = [problem for problem in check(folder) if f"has no file {file}" in problem.what]
    assert problems
    assert problems[0].file.endswith(".yaml")
    assert "make media" in problems[0].do


def test_a_drawing_without_its_source_is_named(folder: Path) -> None:
    (own(folder, "pictures") / "flat.svg").unlink()
    found(folder, FULL, "    picture: flat", "has no drawing pictures/flat.svg", "make media")


def test_a_picture_that_nobody_shows_is_named(folder: Path) -> None:
    pictures = own(folder, "pictures")
    shutil.copyfile(pictures / "flat.png", pictures / "stray.png")
    found(folder, "pictures/stray.png", "", "Nobody shows", "take it away")
