"""What keeps the program from starting, and what it is given that makes no sense: each is told, and nothing is lost."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.process.chat import ROOT, Chat, environment


def run(folder: Path, *words: str, typed: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    """One command of the real program, on a state folder of its own."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *words],
        cwd=ROOT,
        env=environment(folder) | more,
        input=typed,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


@pytest.fixture(scope="module")
def talked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A state folder in which somebody has talked already, for copies."""
    folder = tmp_path_factory.mktemp("talked")
    assert run(folder, "chat", typed="hello\n").returncode == 0
    return folder


@pytest.fixture
def known(talked: Path, tmp_path: Path) -> Path:
    """A state folder of one's own in which somebody has talked already."""
    return Path(shutil.copytree(talked, tmp_path, dirs_exist_ok=True))


def database(folder: Path) -> Path:
    return folder / "state" / "chat.sqlite"


def refused(result: subprocess.CompletedProcess[str], *said: str) -> None:
    assert result.returncode == 2
    assert "Traceback" not in result.stderr
    for words in said:
        assert words in result.stderr


def test_a_state_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    folder = str(tmp_path / "file" / "state")
    for command in ("chat", "serve"):
        token = {"EASEBACK_TELEGRAM_TOKEN": "123456789:AAHnotatokenofanybodyatall_abcdefghi"}
        refused(
            run(tmp_path, command, EASEBACK_STATE_DIR=folder, **token), "EASEBACK_STATE_DIR", folder, "Name a folder"
        )


def test_a_piped_talk_ends_with_its_input(tmp_path: Path) -> None:
    result = run(tmp_path, "chat", typed="hello\n1\n")
    assert result.returncode == 0
    assert "Hi, I'm Easeback." in result.stdout
    assert "I need your yes" in result.stdout
    assert result.stderr == ""


def test_the_talk_is_taken_up_again_and_new_begins_as_a_stranger(known: Path) -> None:
    assert "Before I ask about your health" in run(known, "chat").stdout
    assert "Hi, I'm Easeback." in run(known, "chat", "--new").stdout


def test_an_unknown_setting_names_the_nearest(tmp_path: Path) -> None:
    refused(run(tmp_path, "chat", EASEBACK_DATBASE="x"), "EASEBACK_DATBASE", "EASEBACK_DATABASE")


def test_a_missing_key_is_told_and_nothing_is_changed(known: Path) -> None:
    before = database(known).read_bytes()
    (known / "key").unlink()
    refused(run(known, "chat"), str(known / "key"), "Put the key file back")
    assert database(known).read_bytes() == before
    assert not (known / "key").exists()


def test_a_key_that_others_may_read_is_refused(known: Path) -> None:
    (known / "key").chmod(0o644)
    refused(run(known, "chat"), "chmod 600")


def test_another_installations_key_is_told(known: Path, tmp_path: Path) -> None:
    run(tmp_path / "other", "chat", typed="hello\n")
    shutil.copy(tmp_path / "other" / "key", known / "key")
    refused(run(known, "chat"), "key")


def test_a_file_that_is_no_database_is_told_and_left_alone(known: Path) -> None:
    database(known).write_bytes(b"Dear diary, " * 500)
    refused(run(known, "chat"), "chat.sqlite")
    assert database(known).read_bytes().startswith(b"Dear diary")


def test_a_newer_database_is_refused(known: Path) -> None:
    with sqlite3.connect(database(known)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    refused(run(known, "chat"), "newer")


def test_a_second_process_on_the_same_file_is_refused_and_the_first_goes_on(known: Path) -> None:
    chat = Chat(known)
    chat.start()
    chat.types("help")
    chat.waits_for("Type start to begin")
    refused(run(known, "chat"), "Another Easeback")
    chat.types("privacy")
    chat.waits_for("Nothing is sold")
    assert chat.ends() == 0


def test_broken_content_names_file_line_and_what_to_do(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content", content)
    full = content / "routines" / "full.yaml"
    full.write_text(full.read_text().replace("seconds: 600", "seconds: 601", 1))
    refused(run(tmp_path, "chat", EASEBACK_CONTENT=str(content)), "routines/full.yaml:", "601")
    check = run(tmp_path, "check", EASEBACK_CONTENT=str(content))
    assert check.returncode == 1
    assert "full.yaml" in check.stdout


def test_odd_input_is_answered_and_the_talk_goes_on(tmp_path: Path) -> None:
    odd = "\x1b[31m\u202e" + "x" * 10_000
    result = run(tmp_path, "chat", typed=f"hello\n{odd}\n\x00\x07\n999\nhelp\n")
    assert result.returncode == 0
    assert "\x1b" not in result.stdout
    assert "Type start to begin" in result.stdout


def test_ctrl_c_and_sigterm_end_it_cleanly(known: Path) -> None:
    for by in (signal.SIGINT, signal.SIGTERM):
        chat = Chat(known)
        chat.start()
        chat.types("help")
        chat.waits_for("Type start to begin")
        assert chat.ends(by) == 0
    assert (
        not (known / "state" / "chat.sqlite-wal").exists() or not (known / "state" / "chat.sqlite-wal").stat().st_size
    )


def test_three_planted_words_are_nowhere_in_clear(tmp_path: Path) -> None:
    planted = ("Rumpelstilz", "marzipan", "hurts like thunder")
    typed = "hello\nI am Rumpelstilz and I like marzipan\nthe ball hurts like thunder\nstart\n1\n1\n4\n"
    assert run(tmp_path, "chat", typed=typed).returncode == 0
    for path in (tmp_path / "state").rglob("*"):
        if path.is_file():
            words = path.read_bytes()
            assert not [word for word in planted if word.encode() in words], path


def test_check_and_diagram_run(tmp_path: Path) -> None:
    assert "The content is whole" in run(tmp_path, "check").stdout
    assert "question: consent" in run(tmp_path, "diagram").stdout
    picture = tmp_path / "rooms.svg"
    assert run(tmp_path, "diagram", "--svg", str(picture)).returncode == 0
    assert picture.read_text().startswith("<svg")


def test_a_backup_is_put_back_and_whoever_was_forgotten_since_stays_forgotten(known: Path) -> None:
    backup = known / "backup.sqlite"
    assert run(known, "backup", "--chat", str(backup)).returncode == 0
    assert backup.stat().st_mode & 0o777 == 0o600
    assert "People: 1. Forgotten again, as they had asked: 0." in run(known, "restore", "--chat", str(backup)).stdout
    run(known, "chat", typed="delete my data\n2\n")
    result = run(known, "restore", "--chat", str(backup))
    assert "People: 0. Forgotten again, as they had asked: 1." in result.stdout
    assert ".before-restore" in result.stdout
    assert "Hi, I'm Easeback." in run(known, "chat").stdout


def test_the_operator_counts_harm_reports_also_while_easeback_runs(known: Path) -> None:
    assert "Nobody has reported" in run(known, "harm", "--chat").stdout
    chat = Chat(known)
    chat.start()
    chat.types("something went wrong", "Skin or bruise")
    chat.waits_for("Please show it to a doctor")
    assert ": 1 reported (pain 0, skin 1, other 0;" in run(known, "harm", "--chat").stdout
    assert chat.ends() == 0
    refused(run(known, "harm"), "There is no database", "--chat")


def test_the_operator_confirms_the_clock_also_while_easeback_runs(known: Path) -> None:
    chat = Chat(known)
    chat.start()
    assert "Confirmed: it is 20" in run(known, "confirm-clock", "--chat").stdout
    assert chat.ends() == 0
    with closing(sqlite3.connect(database(known))) as connection:
        assert connection.execute("SELECT count(*) FROM meta WHERE key = 'word'").fetchone() == (1,)
    refused(run(known, "confirm-clock"), "There is no database", "--chat")


def test_backup_and_restore_say_what_is_missing(known: Path) -> None:
    refused(run(known, "backup"), "There is no database", "--chat")
    refused(run(known, "restore", "--chat", str(known / "nowhere")), "There is no backup")
    assert run(known, "backup", "--chat").returncode == 0
    assert len(list((known / "state" / "backups").glob("chat-*.sqlite"))) == 1
