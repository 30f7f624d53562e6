"""Faults planted in a language, one at a time: each is found, with its file, its line and what to do.

The language under test is no copy of what ships: it has its own words for a few lines, so that translators may write
as they like.
"""

from pathlib import Path

import pytest
from msgspec import Struct, yaml

from bot.catalog import check
from tests.engine.spoilt import copied, edit, line_of

SAFETY, EXTRA = "safety.ftl", "zz.ftl"


class Fault(Struct, frozen=True, forbid_unknown_fields=True):
    """A line that is planted in a language, or that is missing in it; what the check says, and what to do."""

    code: str
    what: str
    do: str
    line: str = ""
    missing: str = ""
    at: int = 2
    """The line of the file that is named: what is planted begins on the second."""


FAULTS = yaml.decode((Path(__file__).parent / "language_faults.yaml").read_bytes(), type=dict[str, Fault])


def planted(tmp_path: Path, code: str) -> Path:
    """A content in which one other language ships, in part."""
    folder = copied(tmp_path)
    (folder / "languages.yaml").write_text(f"languages: {{en: whole, {code}: safety}}\n", "utf-8")
    for path in (folder / "languages" / code).glob("*.ftl"):
        if path.name != SAFETY:
            path.unlink()
    return folder


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_in_a_language_is_named_with_its_place(tmp_path: Path, name: str) -> None:
    fault = FAULTS[name]
    folder, file = planted(tmp_path, fault.code), f"languages/{fault.code}/{EXTRA}"
    if fault.missing:
        edit(folder, f"languages/{fault.code}/{SAFETY}", f"\n{fault.missing} =", "\n# ")
        file, at = "lines.yaml", line_of(folder, "lines.yaml", f"{fault.missing}:")
    else:
        (folder / file).write_text(f"# One line is wrong.\n{fault.line}\n", "utf-8")
        at = 3 if fault.line.startswith("faq-") else fault.at
    found = [problem for problem in check(folder) if fault.what in problem.what]
    assert found, "\n".join(map(str, check(folder)))
    assert (found[0].file, found[0].line) == (file, at)
    assert fault.do in found[0].do


@pytest.mark.parametrize("code", ["es", "de", "fr", "pt", "ru"])
def test_a_language_is_sound_before_it_is_spoilt(tmp_path: Path, code: str) -> None:
    assert check(planted(tmp_path, code)) == []


def test_a_language_that_claims_to_be_whole_lacks_no_line(tmp_path: Path) -> None:
    folder = planted(tmp_path, "de")
    edit(folder, "languages.yaml", "de: safety", "de: whole")
    lacking = [problem for problem in check(folder) if "is missing in languages/de" in problem.what]
    assert len(lacking) > 500
    assert {problem.file.split("/")[0] for problem in lacking} >= {"lines.yaml", "routines", "faq.yaml"}


def test_a_language_without_a_list_of_claims_is_named(tmp_path: Path) -> None:
    folder = planted(tmp_path, "de")
    edit(folder, "safety/claims.yaml", "  de: [", "  xx: [")
    assert "must never claim" in "".join(problem.what for problem in check(folder))
