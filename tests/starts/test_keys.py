"""The key file in real processes: two first starts at once, a file that can't be written, a copy of the first day."""

import shutil
import stat
import subprocess
import sys
from pathlib import Path

from tests.depth import DEEP
from tests.process.chat import ROOT, environment
from tests.starts.test_start import refused, run

TWO = 2
ROUNDS = 4 if DEEP else 2
"""How often two begin at once: six starts of the program each."""


def starts(folder: Path, *commands: tuple[str, ...]) -> list[subprocess.Popen[str]]:
    """Several programs at once, on one state folder."""
    return [
        subprocess.Popen(
            [sys.executable, "-m", "bot", *words],
            cwd=ROOT,
            env=environment(folder) | {"EASEBACK_DATABASE": f"sqlite:///{folder / 'state' / name}.sqlite"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name, *words in commands
    ]


def ends(program: subprocess.Popen[str]) -> tuple[int, str]:
    """Its exit code, and what it complained of."""
    _, said = program.communicate("hello\n", timeout=30)
    return program.returncode, said


def test_of_two_first_starts_at_once_one_works_and_the_other_waits_its_turn(tmp_path: Path) -> None:
    for number in range(ROUNDS):
        folder = tmp_path / str(number)
        results = [ends(each) for each in starts(folder, ("one", "chat"), ("one", "chat"))]
        assert sorted(code for code, _ in results) in ([0, 0], [0, 2])
        assert all("Another Easeback" in said for code, said in results if code)
        assert [path.name for path in folder.iterdir() if path.name.startswith("key")] == ["key"]
        assert [ends(each) for each in starts(folder, ("one", "chat"))] == [(0, "")]


def test_two_first_starts_with_a_database_each_share_the_one_key(tmp_path: Path) -> None:
    """The chat of this terminal and the bot have locks of their own, and one key file."""
    for number in range(ROUNDS):
        folder = tmp_path / str(number)
        for _ in range(TWO):
            for program in starts(folder, ("one", "chat"), ("other", "chat")):
                assert ends(program) == (0, "")
        assert [path.name for path in folder.iterdir() if path.name.startswith("key")] == ["key"]


def test_no_key_is_made_anew_beside_another_database_that_was_sealed_with_it(tmp_path: Path) -> None:
    assert run(tmp_path, "chat", typed="hello\n").returncode == 0
    (tmp_path / "key").unlink()
    (program,) = starts(tmp_path, ("other", "chat"))
    code, said = ends(program)
    assert code == 2
    assert "Put the key file back" in said
    assert not (tmp_path / "key").exists()


def test_a_key_that_can_only_be_read_is_rotated_and_the_copy_of_the_first_day_opens_everything(tmp_path: Path) -> None:
    assert run(tmp_path, "chat", typed="hello\n1\n").returncode == 0
    key, copy = tmp_path / "key", tmp_path / "copy"
    shutil.copy(key, copy)
    key.chmod(stat.S_IRUSR)
    before = key.stat().st_mtime_ns
    for number in (2, 3):
        rotated = run(tmp_path, "rotate-key", "--chat")
        assert (rotated.returncode, rotated.stderr) == (0, "")
        assert f"key number {number} seals" in rotated.stdout
        assert run(tmp_path, "chat", typed="help\n").returncode == 0
    assert key.stat().st_mtime_ns == before
    assert key.read_bytes() == copy.read_bytes()
    backup = tmp_path / "backup.sqlite"
    assert run(tmp_path, "backup", str(backup), "--chat").returncode == 0
    copy.replace(key)
    restored = run(tmp_path, "restore", str(backup), "--chat")
    assert "Restored. People: 1." in restored.stdout
    known = run(tmp_path, "chat", typed="help\n")
    assert known.returncode == 0
    assert "Hi, I'm Easeback." not in known.stdout


def test_a_key_is_only_rotated_where_there_is_a_database(tmp_path: Path) -> None:
    assert run(tmp_path, "chat", typed="hello\n").returncode == 0
    refused(run(tmp_path, "rotate-key"), "There is no database")


def test_a_backup_without_a_manifest_is_only_restored_at_the_operators_word(tmp_path: Path) -> None:
    assert run(tmp_path, "chat", typed="hello\n").returncode == 0
    backup = tmp_path / "backup.sqlite"
    assert run(tmp_path, "backup", str(backup), "--chat").returncode == 0
    backup.write_bytes(backup.read_bytes()[:-66])
    refused(run(tmp_path, "restore", str(backup), "--chat"), "--unsigned")
    assert "Restored. People: 1." in run(tmp_path, "restore", str(backup), "--chat", "--unsigned").stdout
