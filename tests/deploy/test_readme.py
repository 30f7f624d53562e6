"""The README and its pages: everything they name is there, every command they show can be typed."""

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from bot.__main__ import parser
from tests.run import ROOT

PAGES = (
    "README.md",
    *(f"deploy/{name}.md" for name in ("OPERATING", "SETTINGS", "UPGRADING", "DATA")),
    "CONTRIBUTING.md",
)
FIRST_SCREEN = 45
"""Lines; what a page of a forge shows before one has to scroll, and the picture."""
TYPED = re.compile(r"`\./easeback ([^`…]+)`")


def words(page: str) -> str:
    return (ROOT / page).read_text("utf-8")


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_somewhere(page: str) -> None:
    links = [link for link in re.findall(r"\]\(([^)#]+)", words(page)) if "://" not in link]
    assert not [link for link in links if not (ROOT / page).parent.joinpath(link).exists()]


def test_every_page_is_reached_from_the_readme() -> None:
    links = set(re.findall(r"\]\(([^)#]+)", words("README.md")))
    assert {*PAGES[1:], "deploy/UPGRADING.md", "bot/ARCHITECTURE.md", "bot/PROOF.md", "content/README.md"} <= links


def test_the_first_screen_says_what_it_is_what_it_is_not_and_the_two_commands() -> None:
    first = "\n".join(words("README.md").splitlines()[:FIRST_SCREEN])
    for wanted in ("low-back pain", "not a doctor", "emergency number", "make chat", "make test", "deploy/chat.png"):
        assert wanted in first
    assert "No clinician" in first


@pytest.mark.parametrize("page", PAGES)
def test_every_command_that_is_shown_can_be_typed(page: str) -> None:
    for typed in TYPED.findall(words(page)):
        given = shlex.split(re.sub(r"\[[A-Z]+\]", "", typed))
        assert parser().parse_args(given).run, typed


@pytest.mark.parametrize("page", PAGES)
def test_every_target_of_make_that_is_shown_is_one(page: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", words("Makefile"), re.MULTILINE))
    assert set(re.findall(r"`make ([a-z]+)", words(page))) <= targets


def test_what_the_readme_shows_of_a_session_is_said_today() -> None:
    chats = [path.read_text("utf-8") for path in (ROOT / "tests" / "transcripts").glob("*.chat")]
    shown = re.findall(r"```\n(\d\d:\d\d:\d\d .*?\n)```", words("README.md"), re.DOTALL)
    assert len(shown) == 2
    assert not [block for block in shown if not any(block in chat for chat in chats)]


def test_no_page_names_a_command_the_long_way() -> None:
    assert not [page for page in PAGES if ".venv/bin/python -m bot" in words(page)]


def test_the_launcher_runs_a_command_from_anywhere(tmp_path: Path) -> None:
    ran = subprocess.run([ROOT / "easeback", "--help"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "New here?" in ran.stdout


def test_the_launcher_says_what_to_type_where_nothing_is_set_up(tmp_path: Path) -> None:
    copy = tmp_path / "easeback"
    copy.write_bytes((ROOT / "easeback").read_bytes())
    ran = subprocess.run(["sh", copy, "chat"], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (2, "easeback: nothing is set up here yet. Type: make install\n")
