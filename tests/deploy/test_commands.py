"""The commands as whoever types them meets them: help, completion, the manual, numbers of all, a key made by hand."""

import argparse
import json
import re
import shlex
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from bot.__main__ import main, parser
from bot.help import ABOUT
from bot.keys import read_keys
from deploy.audit import judged
from deploy.pages import PAGES, ROOT
from tests.engine.conftest import house
from tests.engine.house import House

__all__ = ["house"]
Out = pytest.CaptureFixture[str]


def commands() -> dict[str, argparse.ArgumentParser]:
    (found,) = (each for each in parser()._actions if isinstance(each, argparse._SubParsersAction))
    return dict(found.choices)


def test_every_command_is_explained_with_an_example_that_can_be_typed() -> None:
    assert set(commands()) == set(ABOUT)
    for name, words in ABOUT.items():
        (example,) = re.findall(r"^Example: easeback (.+)$", words, re.MULTILINE)
        assert shlex.split(example)[0] == name
        assert parser().parse_args(shlex.split(example)).run


def test_every_option_says_what_it_does() -> None:
    for name, command in commands().items():
        assert not [action.dest for action in command._actions if not action.help], name


@pytest.mark.parametrize("page", PAGES)
def test_a_page_that_is_made_from_the_code_is_as_the_code_is_now(page: str) -> None:
    assert (ROOT / page).read_text("utf-8") == PAGES[page](), "type: make pages"


def test_the_manual_has_no_fault_that_roff_would_see() -> None:
    words = (ROOT / "deploy" / "easeback.1").read_text("utf-8")
    assert not re.search(r"(?<!\\)--", words)
    assert words.count("\n.RS") == words.count("\n.RE")
    for name in commands():
        assert f"\\fB{name}".replace("-", "\\-") in words


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_a_shell_is_told_every_command(shell: str, capsys: Out) -> None:
    assert main(["completion", shell]) == 0
    words = capsys.readouterr().out
    assert not [name for name in commands() if name not in words]


def test_what_bash_is_told_is_bash(capsys: Out) -> None:
    main(["completion", "bash"])
    subprocess.run(["bash", "-n"], input=capsys.readouterr().out, text=True, check=True)


def test_a_key_is_made_by_hand_once(tmp_path: Path, capsys: Out) -> None:
    file = tmp_path / "made" / "key"
    assert main(["make-key", str(file)]) == 0
    key = read_keys(file)
    assert main(["make-key", str(file)]) == 2
    assert "is there already" in capsys.readouterr().err
    assert read_keys(file) == key


def test_tables_of_before_are_brought_to_this_version_by_hand(tmp_path: Path, house: House) -> None:
    house.store.close()
    given = {"EASEBACK_DATABASE": house.url, "EASEBACK_KEY_FILE": str(house.folder / "keys" / "key")}

    def migrated() -> str:
        words = [sys.executable, "-m", "bot", "migrate"]
        return subprocess.run(words, cwd=ROOT, env=given, capture_output=True, text=True, check=True).stdout

    assert "of this version already" in migrated()
    house.change("UPDATE alembic_version SET version_num = '0006'")
    assert "from 0006; a copy of before" in migrated()
    assert "of this version already" in migrated()
    house.store = house.open()


def test_an_audit_that_nobody_answered_is_no_audit() -> None:
    skipped = {"name": "a", "skip_reason": "not found"}
    weak = {"name": "b", "version": "1", "vulns": [{"id": "CVE-1", "fix_versions": ["2"]}]}
    sound = {"name": "c", "version": "1", "vulns": []}
    assert judged({"dependencies": [skipped, skipped]}) == (3, ["Not audited: the advisory source is not reachable."])
    assert judged({"dependencies": [sound]}) == (0, ["1 audited, 0 with a known weakness."])
    code, lines = judged({"dependencies": [skipped, weak, sound]})
    assert code == 1
    assert lines[0] == "b 1: CVE-1, mended in 2"
    assert "Not audited, since the source does not know them: a." in lines


def test_the_wheel_is_made_twice_alike_and_holds_all_content(tmp_path: Path) -> None:
    made = [wheel(tmp_path / name) for name in ("one", "two")]
    assert made[0].read_bytes() == made[1].read_bytes()
    names = set(zipfile.ZipFile(made[0]).namelist())
    words = ["git", "ls-files", "bot", "adapters", "content"]
    committed = subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()
    assert len(committed) > 300
    assert {name for name in committed if not name.startswith("content/hearing/corpus/")} - names == set()
    assert any(name.endswith("share/man/man1/easeback.1") for name in names)


def wheel(folder: Path) -> Path:
    words = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(words, cwd=ROOT, env={"SOURCE_DATE_EPOCH": "1790000000"}, check=True, capture_output=True)
    (made,) = folder.glob("*.whl")
    return made


def test_numbers_for_a_program_are_json(tmp_path: Path, house: House) -> None:
    house.store.close()
    given = {"EASEBACK_DATABASE": house.url, "EASEBACK_KEY_FILE": str(house.folder / "keys" / "key")}
    for command in ("stats", "harm"):
        words = [sys.executable, "-m", "bot", command, "--json"]
        ran = subprocess.run(words, cwd=ROOT, env=given, capture_output=True, text=True, check=True)
        assert isinstance(json.loads(ran.stdout), dict)
    house.store = house.open()
