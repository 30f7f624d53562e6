"""Opening the store: what is refused, and in what words."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from bot.core.model.events import Said
from bot.store import (
    DatabaseInUse,
    NewerDatabase,
    StoreProblem,
    UnreadableDatabase,
    UnsupportedDatabase,
    WrongKey,
    open_store,
)
from bot.store.sql.migrate import LATEST
from bot.vault import open_vault
from tests.core.talk import BOOK
from tests.engine.house import House


def test_a_new_database_is_closed_to_others(house: House) -> None:
    house.hears(Said("hello"))
    for file in house.file.parent.iterdir():
        assert file.stat().st_mode & 0o077 == 0, file


def test_a_second_process_on_the_same_file_is_refused(house: House) -> None:
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from bot.store import DatabaseInUse\nfrom bot.store.sql.lock import Lock\n"
        "try:\n    Lock(Path(sys.argv[1]))\nexcept DatabaseInUse as refused:\n    print(refused)\n"
    )
    other = subprocess.run([sys.executable, "-c", code, str(house.file)], capture_output=True, text=True, check=True)
    assert f"Another Easeback (process {os.getpid()})" in other.stdout
    assert "Stop that one first" in other.stdout


def test_the_same_process_can_not_open_it_twice_either(house: House) -> None:
    with pytest.raises(DatabaseInUse):
        open_store(house.url, house.vault, 9)
    house.restart()


def test_keys_of_another_database_are_refused(house: House, tmp_path: Path) -> None:
    house.store.close()
    stranger = open_vault(tmp_path / "stranger", None, fresh=True)
    with pytest.raises(WrongKey, match="Put back the key file"):
        open_store(house.url, stranger, 9)
    house.store = house.open()


def test_a_database_of_a_newer_version_is_refused_and_left_alone(house: House) -> None:
    house.store.close()
    house.change("UPDATE alembic_version SET version_num = '9999'")
    before = house.file.read_bytes()
    with pytest.raises(NewerDatabase, match="Start the newer version"):
        open_store(house.url, house.vault, 9)
    assert house.file.read_bytes() == before
    house.change("UPDATE alembic_version SET version_num = ?", LATEST)
    house.store = house.open()


def test_a_file_that_is_no_database_is_refused(house: House, tmp_path: Path) -> None:
    poem = tmp_path / "poem.db"
    poem.write_text("Lie down, breathe out, let the floor carry you. " * 100)
    with pytest.raises(UnreadableDatabase, match="is not a database"):
        open_store(f"sqlite:///{poem}", house.vault, 9)
    assert poem.read_text().startswith("Lie down")


def test_a_damaged_database_is_refused(house: House) -> None:
    house.store.close()
    whole = house.file.read_bytes()
    house.file.write_bytes(whole[:100] + os.urandom(len(whole) - 100))
    with pytest.raises(UnreadableDatabase, match="put the last backup in its place"):
        open_store(house.url, house.vault, 9)
    house.file.write_bytes(whole)
    house.store = house.open()


def test_somebody_elses_database_is_refused(house: House, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE recipes (name)")
    connection.close()
    with pytest.raises(UnreadableDatabase, match="not one of Easeback"):
        open_store(f"sqlite:///{other}", house.vault, 9)


def test_a_folder_in_place_of_the_file_is_refused(house: House, tmp_path: Path) -> None:
    with pytest.raises(StoreProblem, match="can't be opened"):
        open_store(f"sqlite:///{tmp_path}", house.vault, 9)


@pytest.mark.parametrize("url", ["postgresql://here/db", "sqlite://", "sqlite:///:memory:", "not a url", ""])
def test_an_address_that_names_no_file_is_refused(house: House, url: str) -> None:
    with pytest.raises(UnsupportedDatabase, match="sqlite:////folder/file"):
        open_store(url, house.vault, 9)


def test_a_refused_database_can_be_opened_once_it_is_mended(house: House, tmp_path: Path) -> None:
    house.store.close()
    for _ in range(2):
        with pytest.raises(WrongKey):
            open_store(house.url, open_vault(tmp_path / "stranger", None, True), 9)
    house.store = house.open()
    assert house.hears(Said("hello")).turned == 1


def test_every_setting_that_counts_holds_on_the_connection(house: House) -> None:
    connection = house.store.context.connection
    names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
    values = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names]
    assert values == ["wal", 2, 1, 1, 5000]


def test_deleted_pages_are_overwritten_whatever_sqlite_was_built_with(tmp_path: Path) -> None:
    """Some builds do so by themselves, so this process makes every connection as another build would."""
    code = (
        "import sqlite3, sys\nfrom pathlib import Path\nfrom bot.store.sql.sqlite import plain_connection\n"
        "class Careless(sqlite3.Connection):\n"
        "    def __init__(self, *given, **more):\n"
        "        super().__init__(*given, **more)\n        self.execute('PRAGMA secure_delete=OFF')\n"
        "connect = sqlite3.connect\n"
        "sqlite3.connect = lambda *given, **more: connect(*given, factory=Careless, **more)\n"
        "print(plain_connection(Path(sys.argv[1])).execute('PRAGMA secure_delete').fetchone())\n"
    )
    other = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "a.db")], capture_output=True, text=True, check=True
    )
    assert other.stdout.strip() == "(1,)"


@pytest.mark.parametrize("beside", ["", ".new"])
def test_a_database_that_is_new_or_up_to_date_opens_without_alembic(house: House, beside: str) -> None:
    house.store.close()
    code = (
        "import sys\nfrom pathlib import Path\nfrom bot.store import open_store\nfrom bot.vault import open_vault\n"
        "store = open_store(sys.argv[1], open_vault(Path(sys.argv[2]), None, False), 9)\nstore.next_wakes()\n"
        "store.close()\nprint('alembic' in sys.modules)\n"
    )
    key_file = str(house.folder / "keys" / "key")
    other = subprocess.run(
        [sys.executable, "-c", code, house.url + beside, key_file], capture_output=True, text=True, check=True
    )
    assert other.stdout.strip() == "False"
    house.store = house.open()


def test_a_store_that_has_not_begun_takes_no_turns(house: House) -> None:
    house.store.close()
    house.store = open_store(house.url, house.vault, 9)
    with pytest.raises(LookupError, match="begin"):
        house.hears(Said("hello"))
    house.store.begin(BOOK, "rule 1")
    assert house.hears(Said("hello")).turned == 1
