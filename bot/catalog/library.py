"""Everything under content/, read once: each file in its shape, each language with its lines.

House rule: reading finds what can't be read (syntax, shape); what does not make sense is for the checks to find.
"""

from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Generic, TypeVar

from msgspec import Struct

from bot.catalog import shapes
from bot.catalog.language import Language, read_language
from bot.catalog.page import Page
from bot.catalog.problem import BrokenContent, Problem
from bot.catalog.routine_shapes import RoutineShape, VariationsShape

Held = TypeVar("Held")
LEARNED = "hearing/ear.bin"


class Read(Struct, Generic[Held], frozen=True):
    """A file that was read: its page, for line numbers, and what it holds."""

    page: Page
    holds: Held


class Library(Struct, frozen=True):
    """All content, as written."""

    folder: Path
    routines: tuple[Read[RoutineShape], ...]
    variations: Read[VariationsShape]
    screening: Read[shapes.ScreeningShape]
    numbers: Read[shapes.NumbersShape]
    claims: Read[shapes.ClaimsShape]
    faq: Read[shapes.FaqShape]
    caps: Read[shapes.CapsShape]
    review: Read[shapes.ReviewShape]
    lines: Read[shapes.LinesShape]
    source: Read[shapes.SourcesShape]
    shelf: Read[shapes.LanguagesShape]
    tracks: Read[shapes.TracksShape]
    clips: Read[shapes.ClipsShape]
    hearing: Read[shapes.HearingShape]
    lexicons: Mapping[str, Read[shapes.LexiconShape]]
    """Code -> how the language is heard."""
    intents: Read[shapes.IntentsShape]
    wordings: Mapping[str, Read[shapes.WordsShape]]
    """Code -> the words by which wishes are told."""
    styles: Mapping[str, Read[shapes.StyleShape]]
    """Code -> how the language is written."""
    times: Mapping[str, Read[shapes.TimesShape]]
    """Code -> how the language speaks of times, days and places."""
    learned: bytes
    """The learned ear, as training has written it."""
    places: Path
    """The table of cities; it is read when somebody first names one."""
    languages: Mapping[str, Language]
    """Code -> language; the first is the one that others fall back to."""

    @property
    def first(self) -> Language:
        """The language that has every line."""
        return next(iter(self.languages.values()))

    def whole(self, code: str) -> bool:
        """Whether a language promises every line, and not only the safety texts."""
        return self.shelf.holds.languages[code] == "whole"


def read_library(folder: Path) -> Library:
    """Read all content; raises BrokenContent with everything that can't be read."""
    reader = _Reader(folder)
    shelf = reader.read("languages.yaml", shapes.LanguagesShape)
    routines = [reader.read(name, RoutineShape) for name in _routine_files(folder)]
    languages = {code: read_language(folder, code) for code in shelf.holds.languages} if shelf else {}
    lexicons = {code: reader.read(f"languages/{code}/lexicon.yaml", shapes.LexiconShape) for code in languages}
    times = {code: reader.read(f"languages/{code}/times.yaml", shapes.TimesShape) for code in languages}
    styles = {code: reader.read(f"languages/{code}/style.yaml", shapes.StyleShape) for code in languages}
    wordings = {code: reader.read(f"languages/{code}/intents.yaml", shapes.WordsShape) for code in languages}
    files = {
        "variations": reader.read("variations.yaml", VariationsShape),
        "screening": reader.read("safety/screening.yaml", shapes.ScreeningShape),
        "numbers": reader.read("safety/numbers.yaml", shapes.NumbersShape),
        "claims": reader.read("safety/claims.yaml", shapes.ClaimsShape),
        "faq": reader.read("faq.yaml", shapes.FaqShape),
        "caps": reader.read("caps.yaml", shapes.CapsShape),
        "review": reader.read("review.yaml", shapes.ReviewShape),
        "lines": reader.read("lines.yaml", shapes.LinesShape),
        "source": reader.read("source.yaml", shapes.SourcesShape),
        "intents": reader.read("intents.yaml", shapes.IntentsShape),
        "hearing": reader.read("hearing.yaml", shapes.HearingShape),
        "tracks": reader.read("audio/tracks.yaml", shapes.TracksShape),
        "clips": reader.read("audio/clips.yaml", shapes.ClipsShape),
    }
    learned = reader.read_bytes(LEARNED)
    problems = [*reader.problems, *(problem for language in languages.values() for problem in language.problems)]
    if problems:
        raise BrokenContent(tuple(sorted(problems)))
    by_language = {"languages": languages, "lexicons": lexicons, "styles": styles, "times": times, "wordings": wordings}
    files_by_name = {"shelf": shelf, "learned": learned, "places": folder / "places.tsv", **by_language, **files}
    return Library(folder, routines=tuple(routines), **files_by_name)  # type: ignore[arg-type]


class _Reader:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[Problem] = []

    def read(self, name: str, shape: type[Held]) -> Read[Held] | None:
        try:
            page = Page(self.folder, name)
            return Read(page, page.holding(shape))
        except BrokenContent as broken:
            self.problems += broken.problems
            return None

    def read_bytes(self, name: str) -> bytes:
        try:
            return (self.folder / name).read_bytes()
        except OSError as problem:
            said = problem.strerror or "can't be read"
            self.problems.append(Problem(name, 1, f"The learned ear is not there ({said})", "Run `make hearing`"))
            return b""


def _routine_files(folder: Path) -> list[str]:
    return [f"routines/{path.name}" for path in sorted((folder / "routines").glob("*.yaml"))]


def content_folder() -> Path:
    """The folder that Easeback ships with."""
    return Path(str(files("content")))
