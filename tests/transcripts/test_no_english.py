"""Nobody who chose another language reads an English word: in no line of the content, and in nothing that is said in
the transcripts. What is spelt the same in both stands in languages/same_as_english.yaml, with the reason.
"""

import re
from functools import cache
from pathlib import Path

import pytest
from msgspec import yaml

from bot.catalog.library import Library, content_folder, read_library

FOLDER = Path(__file__).parent / "languages"
SAME = yaml.decode((FOLDER / "same_as_english.yaml").read_bytes(), type=dict[str, dict[str, tuple[str, ...]]])
OTHERS = sorted(set(SAME) - {"everywhere"})
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_COMMAND = re.compile(r"/admin \w+")
"""What an operator types, the same in every language."""
_SAID = re.compile(r"\d\d:\d\d:\d\d(?:\.\d+)? [<.~] (.*)| +\| (?!<)(.*)")


@cache
def library() -> Library:
    return read_library(content_folder())


def words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(_COMMAND.sub("", text))}


@cache
def lines_of(code: str) -> dict[str, set[str]]:
    """The words of each line of the content."""
    return {f"{line.file}:{line.line}": words(line.text) for line in library().languages[code].lines.values()}


@cache
def said_in(code: str) -> dict[str, set[str]]:
    """The words of each line that is said in the transcript, buttons and alt texts with it."""
    rows = enumerate((FOLDER / f"{code}.chat").read_text("utf-8").splitlines(), 1)
    return {f"{code}.chat:{number}": words(found[1] or found[2]) for number, row in rows if (found := _SAID.match(row))}


@cache
def english() -> frozenset[str]:
    """All words that English says anywhere."""
    return frozenset().union(*lines_of("en").values(), *said_in("en").values())


def allowed(code: str) -> set[str]:
    return {word for listed in (SAME["everywhere"], SAME[code]) for each in listed.values() for word in each}


def slips(code: str, texts: dict[str, set[str]]) -> list[str]:
    """The English words in texts, each with its place."""
    never = english() - allowed(code)
    return [f"{place}: {word}" for place, found in texts.items() for word in sorted(found & never)]


@pytest.mark.parametrize("code", OTHERS)
def test_no_line_of_the_content_says_an_english_word(code: str) -> None:
    assert slips(code, lines_of(code)) == []


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_that_is_said_in_the_first_week_is_english(code: str) -> None:
    assert len(said_in(code)) > 300
    assert slips(code, said_in(code)) == []


@pytest.mark.parametrize("code", OTHERS)
def test_each_language_would_be_found_out_if_it_spoke_english(code: str) -> None:
    found = {slip.partition(": ")[0] for slip in slips(code, lines_of("en"))}
    spoken = [place for place, said in lines_of("en").items() if len(said) > 2]
    assert len(found) > 0.98 * len(spoken)


@pytest.mark.parametrize("code", OTHERS)
def test_no_exception_is_listed_that_nobody_needs(code: str) -> None:
    own = set().union(*lines_of(code).values(), *said_in(code).values())
    listed = {word for each in SAME[code].values() for word in each}
    assert sorted(listed - own) == []
    assert sorted(listed - english()) == []


def test_every_other_language_is_looked_at() -> None:
    assert set(OTHERS) == set(library().languages) - {"en"}
