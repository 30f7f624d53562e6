"""The rehearsal of a restore: the newest backup comes back somewhere else, and the installation is not touched."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.place import open_place
from bot.settings import Settings
from tests.process.chat import ROOT, environment

SCRIPT = ROOT / "deploy" / "rehearse-restore.sh"


def rehearsed(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    given = environment(folder) | {"EASEBACK": f"{sys.executable} -m bot"}
    return subprocess.run([SCRIPT, *words], env=given, capture_output=True, text=True, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An installation with two backups."""
    settings = Settings(_env_file=None, state_dir=tmp_path / "state", key_file=tmp_path / "key")
    store, *_ = open_place(settings, "easeback")
    backups = tmp_path / "state" / "backups"
    backups.mkdir()
    for at, day in enumerate(("2026-11-19", "2026-11-20")):
        store.backup(backups / f"easeback-{day}.sqlite")
        os.utime(backups / f"easeback-{day}.sqlite", (1_795_000_000 + at, 1_795_000_000 + at))
    store.close()
    return tmp_path


def contents(folder: Path) -> dict[str, str]:
    return {
        str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def test_the_newest_backup_comes_back_and_nothing_is_touched(folder: Path) -> None:
    before = contents(folder)
    ran = rehearsed(folder)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "easeback-2026-11-20.sqlite can be put back." in ran.stdout
    assert "The key opens the newest of all that is sealed" in ran.stdout
    assert contents(folder) == before


def test_a_backup_that_was_changed_fails_the_rehearsal(folder: Path) -> None:
    backup = folder / "state" / "backups" / "easeback-2026-11-19.sqlite"
    words = bytearray(backup.read_bytes())
    words[5000] ^= 1
    backup.write_bytes(words)
    ran = rehearsed(folder, str(backup))
    assert ran.returncode != 0
    assert "somebody has changed it" in ran.stderr


def test_without_a_backup_it_says_how_to_make_one(tmp_path: Path) -> None:
    ran = rehearsed(tmp_path)
    assert ran.returncode == 2
    assert "Make one" in ran.stderr
