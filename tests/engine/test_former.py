"""A database of before seals were bound to people: it opens with all that waited, and no seal of then ever again."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec import json, msgpack

from bot.core.model.events import Said
from bot.core.model.instants import DAY
from bot.store import State, UnreadableDatabase, UnsignedBackup, WrongKey, open_store, restore
from bot.store.sealing.bindings import parked_binding
from bot.store.sealing.envelope import ParkedEvent
from bot.store.sql.migrate import LATEST
from bot.vault import is_sealed, open_vault
from tests.core.test_saved_before import BOOK
from tests.engine.former import CODE, NOW, unpack
from tests.engine.house import House
from tests.engine.test_link import types
from tests.engine.test_migrations import first_revision, migrate

SEALS = {
    **{
        table: f"SELECT sealed FROM {table} WHERE sealed IS NOT NULL"
        for table in ("person", "address", "note", "outbox")
    },
    **{table: f"SELECT sealed FROM {table}" for table in ("parked", "keepsake")},
    "meta": "SELECT value FROM meta WHERE key IN ('check', 'scan', 'seals')",
}


@pytest.fixture
def former(tmp_path: Path) -> Path:
    return unpack(tmp_path)


def moved_in(folder: Path) -> House:
    """The house of today in the database of then."""
    house = House(folder, BOOK)
    house.now = NOW
    house._events = 1000  # what was heard then is not heard again
    return house


@pytest.fixture
def old(former: Path, tmp_path: Path) -> Iterator[House]:
    house = moved_in(tmp_path)
    yield house
    house.store.close()


def counted(file: Path) -> dict[str, int]:
    with closing(sqlite3.connect(file)) as connection:
        return {name: len(connection.execute(query).fetchall()) for name, query in SEALS.items() if name != "meta"}


def test_everything_that_waited_is_there(former: Path, tmp_path: Path) -> None:
    before = counted(former)
    house = moved_in(tmp_path)
    assert counted(former) == before == {"person": 6, "address": 7, "note": 8, "outbox": 8, "parked": 1, "keepsake": 1}
    assert house.wakes_fit()
    assert house.id_of("bob") == house.id_of("cat")
    session = house.person("ann").session
    assert session is not None
    assert house.store.recover(house.now) == 0
    assert {chat: house.lines(chat) for chat in ("ann", "bob", "cat", "dan")} == {
        "ann": ["help-in-session"] * 2,
        "bob": ["about", "help"],
        "cat": ["about", "help"],
        "dan": ["about", "help"],
    }
    ((id, person, sealed),) = house.rows("SELECT id, person, sealed FROM parked")
    assert msgpack.decode(house.vault.open(sealed, parked_binding(id, person)), type=ParkedEvent).event == Said("boom")
    assert house.store.kept("telegram", "file mat") == "photo-7"
    assert not house.rows("SELECT 1 FROM address WHERE hash = ?", house.vault.hashed("tg", "gus"))
    assert house.one("SELECT count(*) FROM standing") == 2
    house.store.close()


def test_everybody_goes_on_where_they_were(old: House) -> None:
    assert old.hears(Said("repeat"), "ann").turned == 1
    assert old.one("SELECT count(*) FROM parked") == 1
    assert [message.line for message in types(old, CODE, "hal")][-1] == "link-done"
    assert old.id_of("hal") == old.id_of("dan")
    old.hears(Said("export"), "cat")
    (whole,) = [each.document for each in old.messages("cat") if each.document and each.document.name.endswith("json")]
    told = json.decode(whole.content)
    assert [each["chat"] for each in told["chats"]] == ["bob", "cat"]
    assert [each["kind"] for each in told["notes"]].count("consent") == 2
    while old.store.scan(old.now, 2, 10).more:
        pass
    assert old.store.last_scan() == old.now


def test_no_seal_of_then_is_left_and_a_copy_of_before_is_kept(old: House) -> None:
    for query in SEALS.values():
        assert all(is_sealed(sealed) for (sealed,) in old.rows(query)), query
    copy = old.file.with_name(f"easeback.db.before-{LATEST}")
    assert copy.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(copy)) as connection:
        assert not any(is_sealed(sealed) for (sealed,) in connection.execute(SEALS["person"]))


def test_from_then_on_the_first_copy_of_the_key_file_opens_everything(old: House) -> None:
    old.hears(Said("help"), "dan")
    old.store.close()
    key = old.folder / "keys" / "key"
    key.write_text("\n".join(line for line in key.read_text().splitlines() if line.startswith("hashing")))
    old.vault = open_vault(key, None, fresh=False)
    old.store = old.open()
    assert old.hears(Said("repeat"), "ann").turned == 1
    assert old.person("dan").language == "en"


def test_a_copy_of_the_key_file_of_before_the_last_rotation_is_refused_and_nothing_changes(
    former: Path, tmp_path: Path
) -> None:
    key = tmp_path / "keys" / "key"
    key.write_text("\n".join(line for line in key.read_text().splitlines() if not line.startswith("2 ")))
    before = former.read_bytes()
    with pytest.raises(WrongKey, match="newest copy of the key file"):
        open_store(f"sqlite:///{former}", open_vault(key, None, fresh=False), 1)
    assert former.read_bytes() == before


def test_a_race_of_two_rotations_is_told_before_anybody_is_turned_away(former: Path, tmp_path: Path) -> None:
    """Two processes both made a key 2, and the file has the other one's."""
    key = tmp_path / "keys" / "key"
    stranger = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
    lines = [f"2 2026-11-20 {stranger}" if line.startswith("2 ") else line for line in key.read_text().splitlines()]
    key.write_text("\n".join(lines))
    with pytest.raises(WrongKey, match="newest"):
        open_store(f"sqlite:///{former}", open_vault(key, None, fresh=False), 1)


def test_one_damaged_row_holds_nobody_up(former: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with closing(sqlite3.connect(former)) as connection, connection:
        connection.execute("UPDATE person SET sealed = x'00' WHERE id = (SELECT max(id) FROM person)")
    house = moved_in(tmp_path)
    assert "1 rows of" in caplog.text
    assert house.hears(Said("repeat"), "ann").turned == 1
    house.store.close()


# Nobody can go back.


def test_a_seal_of_then_that_is_put_back_does_not_open(old: House) -> None:
    copy = old.file.with_name(f"easeback.db.before-{LATEST}")
    with closing(sqlite3.connect(copy)) as connection:
        number, sealed = connection.execute(
            "SELECT number, sealed FROM address WHERE hash = ?", (old.vault.hashed("tg", "ann"),)
        ).fetchone()
    old.change("UPDATE address SET sealed = ?, person = ? WHERE number = ?", sealed, old.id_of("dan"), number)
    old.hears(Said("export"), "ann")
    assert old.lines("ann")[-1] == "crashed"


def test_a_database_that_says_it_is_of_then_and_holds_seals_of_today_is_refused(old: House) -> None:
    copy = old.file.with_name(f"easeback.db.before-{LATEST}")
    with closing(sqlite3.connect(copy)) as connection:
        check = connection.execute("SELECT value FROM meta WHERE key = 'check'").fetchone()[0]
        people = connection.execute("SELECT sealed, id FROM person ORDER BY id DESC LIMIT 1").fetchall()
        rest = {
            table: connection.execute(f"SELECT sealed, rowid FROM {table} WHERE sealed IS NOT NULL").fetchall()
            for table in ("address", "note", "outbox", "parked")
        }
        keepsakes = connection.execute("SELECT sealed, key FROM keepsake").fetchall()
    old.store.close()
    whole = old.file.read_bytes()
    old.change("UPDATE meta SET value = ? WHERE key = 'check'", check)
    old.change("UPDATE alembic_version SET version_num = '0005'")
    for sealed, id in people:
        old.change("UPDATE person SET sealed = ? WHERE id = ?", sealed, id)
    for sealed, key in keepsakes:
        old.change("UPDATE keepsake SET sealed = ? WHERE key = ?", sealed, key)
    for table, rows in rest.items():
        for sealed, row in rows:
            old.change(f"UPDATE {table} SET sealed = ? WHERE rowid = ?", sealed, row)
    with pytest.raises(UnreadableDatabase, match="only a later one writes"):
        old.open()
    old.file.write_bytes(whole)
    old.store = old.open()


def test_a_backup_of_then_is_only_taken_at_the_operators_word(old: House) -> None:
    backup = old.folder / "backup.db"
    shutil.copy(old.file.with_name(f"easeback.db.before-{LATEST}"), backup)
    old.store.close()
    with pytest.raises(UnsignedBackup, match="--unsigned"):
        restore(backup, old.url, old.vault, 50)
    assert restore(backup, old.url, old.vault, 51, unsigned=True).people == 6
    old.store = old.open()
    old.now += DAY
    assert old.hears(Said("hello"), "ann").turned == 1
    assert old.state(old.one("SELECT max(id) FROM outbox")) is State.QUEUED


def test_a_full_file_of_the_first_revision_is_brought_forward(former: Path, tmp_path: Path) -> None:
    latest = former.rename(tmp_path / "latest.db")
    before = counted(latest)
    tables = ("person", "address", "heard", "outbox", "note", "parked", "edition", "meta")
    migrate(former, first_revision(tmp_path), "0001")
    with closing(sqlite3.connect(former)) as connection, connection:
        connection.execute("ATTACH ? AS latest", (str(latest),))
        for table in tables:
            columns = ", ".join(row[1] for row in connection.execute(f"PRAGMA table_info({table})"))
            connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM latest.{table}")
    house = moved_in(tmp_path)
    assert house.one("SELECT version_num FROM alembic_version") == LATEST
    assert counted(former) == before | {"keepsake": 0}
    assert house.wakes_fit()
    assert house.hears(Said("repeat"), "ann").turned == 1
    assert house.hears(Said("delete"), "bob").turned == 1
    assert house.rows("PRAGMA foreign_key_check") == []
    house.store.close()
