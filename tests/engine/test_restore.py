"""Deleting for good, backups, and the drill of putting one back: whoever asked to be forgotten stays forgotten."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.channel import Delivered, Unknown
from bot.core.model.events import Pressed, Said
from bot.core.model.instants import DAY, HOUR
from bot.core.model.intents import Intent
from bot.store import DatabaseInUse, NewerDatabase, UnreadableDatabase, WrongKey, open_store, restore
from bot.store.manifest import is_signed, sign
from bot.store.sql.sqlite_files import copied
from bot.store.tombstones import add_tombstones, read_tombstones, replace_tombstones, tombstone_file
from bot.vault import open_vault
from tests.core.talk import WELL
from tests.engine.house import House
from tests.engine.test_link import shows, types

SEALED = ("person", "address", "note", "outbox", "parked")


def forgets(house: House, chat: str = "ann", deliver: bool = True) -> None:
    house.hears(Said("delete my data"), chat)
    house.taps(Intent.DELETE_ALL, chat=chat)
    if deliver:
        house.deliver()


def restored(house: House, backup: Path) -> tuple[int, int]:
    """Close, restore, open: how many people there are, and how many were forgotten again."""
    house.store.close()
    house.boot += 1
    result = restore(backup, house.url, house.vault, house.boot)
    house.store = house.open()
    assert house.one("PRAGMA integrity_check") == "ok"
    assert house.rows("PRAGMA foreign_key_check") == []
    assert house.wakes_fit()
    assert result.people == house.one("SELECT count(*) FROM person")
    return result.people, result.forgotten


def here(house: House, chat: str) -> bool:
    return bool(house.rows("SELECT 1 FROM address WHERE hash = ?", house.vault.hashed("tg", chat)))


# After a delete.


def traces(house: House, seen: set[bytes]) -> list[str]:
    """Where any sixteen bytes of what was seen still lie, in the database or in its log."""
    found = []
    for name in ("", "-wal"):
        path = house.file.with_name(house.file.name + name)
        content = path.read_bytes() if path.exists() else b""
        for sealed in seen:
            pieces = [sealed[at : at + 16] for at in range(0, max(1, len(sealed) - 15), 16)]
            if any(piece in content for piece in pieces):
                found.append(f"{len(sealed)} bytes in the file{name}")
    return found


def collect(house: House, seen: set[bytes], chat: str) -> None:
    """What lies sealed of a person now, and the hash that finds them."""
    ids = house.rows("SELECT person FROM address WHERE hash = ?", house.vault.hashed("tg", chat))
    for table in SEALED:
        column = "id" if table == "person" else "person"
        for (id,) in ids:
            rows = house.rows(f"SELECT sealed FROM {table} WHERE {column} = ? AND sealed IS NOT NULL", id)
            seen |= {bytes(sealed) for (sealed,) in rows}


def test_after_a_delete_nothing_of_the_person_is_left_in_the_file_or_in_its_log(house: House) -> None:
    seen = {house.vault.hashed("tg", "ann")}
    for chat in ("bob", "cat"):
        house.hears(Said("hello"), chat)
    house.lies_down()
    for _ in range(60):
        collect(house, seen, "ann")
        house.wakes(10)
        collect(house, seen, "ann")
        house.deliver()
        house.hears(Said("hello"), "bob")
    for words in ("stop", "my data", "export", "privacy"):
        house.hears(Said(words))
        collect(house, seen, "ann")
    assert len(seen) > 50
    assert traces(house, seen)
    house.hears(Said("delete my data"))
    collect(house, seen, "ann")
    house.taps(Intent.DELETE_ALL)
    farewell = {bytes(sealed) for (sealed,) in house.rows("SELECT sealed FROM outbox WHERE sealed IS NOT NULL")}
    assert traces(house, seen) == []
    assert farewell
    house.deliver()
    assert traces(house, seen | farewell) == []


def test_which_buttons_stood_in_a_chat_is_forgotten_too(house: House) -> None:
    house.hears(Said("hello"))
    house.settle(
        house.store.claim([each.id for each in house.store.waiting(9)], house.now).claims, Delivered("7", True)
    )
    assert house.one("SELECT count(*) FROM standing") == 1
    forgets(house, deliver=False)
    assert house.one("SELECT count(*) FROM standing") == 0


def test_the_log_is_emptied_as_soon_as_nobody_reads_it(house: House) -> None:
    house.lies_down()
    log = house.file.with_name(house.file.name + "-wal")
    with closing(sqlite3.connect(house.file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM person").fetchone()
        forgets(house)
        assert log.stat().st_size > 0
    house.hears(Said("hello"), "bob")
    assert log.stat().st_size == 0


# The marks.


def test_a_mark_is_on_the_disk_before_the_farewell_may_leave(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.hears(Said("hello"))
    house.hears(Said("delete my data"))
    synced: list[bytes] = []
    real = os.fsync

    def fsync(handle: int) -> None:
        real(handle)
        synced.append(tombstone_file(house.file).read_bytes() if tombstone_file(house.file).exists() else b"")

    monkeypatch.setattr(os, "fsync", fsync)
    house.taps(Intent.DELETE_ALL)
    assert synced
    assert all(synced)
    assert tombstone_file(house.file).stat().st_mode & 0o777 == 0o600
    assert house.lines() == ["deleted"]


def test_a_mark_tells_nothing_without_the_key_and_is_not_the_hash(house: House) -> None:
    house.hears(Said("hello"))
    forgets(house)
    words = tombstone_file(house.file).read_text()
    assert house.vault.hashed("tg", "ann").hex() not in words
    assert "ann" not in words


def test_a_crash_between_the_commit_and_the_file_loses_no_mark(house: House) -> None:
    house.hears(Said("hello"))
    forgets(house)
    file = tombstone_file(house.file)
    expected = read_tombstones(file)
    file.unlink()
    house.restart()
    assert read_tombstones(file) == expected
    file.write_bytes(file.read_bytes()[:-20])
    house.restart()
    assert read_tombstones(file) == expected


def test_a_full_disk_does_not_lose_a_mark_and_holds_nobody_up(house: House, caplog: pytest.LogCaptureFixture) -> None:
    house.hears(Said("hello"))
    tombstone_file(house.file).mkdir()
    forgets(house)
    assert "can't be written" in caplog.text
    assert house.one("SELECT count(*) FROM person") == 0
    tombstone_file(house.file).rmdir()
    house.hears(Said("hello"), "bob")
    assert len(read_tombstones(tombstone_file(house.file))) == 1


def test_a_turn_that_is_rolled_back_leaves_no_mark(house: House) -> None:
    house.hears(Said("hello"))
    house.hears(Said("delete my data"))
    prompt = house.person().prompt

    def fails() -> None:
        with house.store.transaction():
            house.hears(Pressed(prompt, Intent.DELETE_ALL))
            raise RuntimeError("the disk")

    with pytest.raises(RuntimeError):
        fails()
    house.hears(Said("hello"), "bob")
    assert read_tombstones(tombstone_file(house.file)) == {}
    assert here(house, "ann")


def test_the_file_of_marks_forgives_a_torn_line(tmp_path: Path) -> None:
    file = tmp_path / "marks"
    first, second = b"a" * 16, b"b" * 16
    add_tombstones(file, [(first, 5)])
    with file.open("ab") as torn:
        torn.write(b"77 6262")
    add_tombstones(file, [(second, 7), (first, 9), (first, 8)])
    assert read_tombstones(file) == {first: 9, second: 7}
    replace_tombstones(file, {second: 7})
    assert read_tombstones(file) == {second: 7}


def test_marks_go_after_thirteen_months_from_the_table_and_the_file(house: House) -> None:
    house.hears(Said("hello"))
    forgets(house)
    house.now += 400 * DAY
    house.store.housekeep(house.now)
    house.store.tidy_tombstones()
    assert house.one("SELECT count(*) FROM forgotten") == 0
    assert read_tombstones(tombstone_file(house.file)) == {}


def test_marks_are_on_the_disk_and_their_file_too(tmp_path: Path) -> None:
    file = tmp_path / "marks"
    synced: list[str] = []

    def sync(handle: int) -> None:
        os.fsync(handle)
        path = Path(f"/proc/self/fd/{handle}").resolve()
        synced.append(f"{path.name}: {'folder' if path.is_dir() else len(path.read_bytes().splitlines())}")

    add_tombstones(file, [(b"a" * 16, 5)], sync)
    add_tombstones(file, [(b"b" * 16, 7)], sync)
    replace_tombstones(file, {b"b" * 16: 7}, sync)
    assert synced == ["marks: 1", f"{tmp_path.name}: folder", "marks: 2", "marks.new: 1", f"{tmp_path.name}: folder"]


def test_a_copy_is_on_the_disk_before_it_has_its_name(house: House) -> None:
    synced: list[tuple[str, bool]] = []
    target = house.folder / "copy.db"

    def sync(handle: int) -> None:
        os.fsync(handle)
        path = Path(f"/proc/self/fd/{handle}").resolve()
        synced.append((path.name, target.exists()))
        assert path.is_dir() or is_signed(path), "the manifest is on the disk too"

    copied(house.file, target, house.vault, sync)
    assert synced == [("copy.db.new", False), (house.folder.name, True)]


def test_a_file_of_marks_that_was_lost_is_made_good_by_the_table_before_an_older_database_comes_back(
    house: House,
) -> None:
    house.hears(Said("hello"))
    backup = house.folder / "backup.db"
    house.store.backup(backup)
    forgets(house)
    house.hears(Said("hello"), "bob")
    tombstone_file(house.file).unlink()
    assert restored(house, backup) == (0, 1)
    assert not here(house, "ann")


def test_who_comes_back_to_an_older_database_counts_prompts_from_where_they_were(house: House) -> None:
    """Buttons of the life before stay another life's, also where the marks are all that is left of it."""
    house.hears(Said("hello"))
    backup = house.folder / "backup.db"
    house.store.backup(backup)
    for _ in range(40):
        house.hears(Said("help"))
    house.hears(Said("delete my data"))
    prompt = house.person().prompt
    assert prompt > house.now // 1000
    house.hears(Pressed(prompt, Intent.DELETE_ALL))
    house.store.close()
    shutil.copy(backup, house.file)
    house.store = house.open()
    house.hears(Said("hello"))
    assert house.person().prompt > prompt


# The drill.


def test_the_drill(house: House) -> None:
    for chat in ("stays", "leaves", "comes back", "comes late"):
        if chat != "comes late":
            house.hears(Said("hello"), chat)
            house.taps(Intent.AGREE_ADULT, *WELL, chat=chat)
            house.deliver()
    person = house.person("stays")
    backup = house.folder / "backup.db"
    house.now += HOUR
    forgets(house, "comes back")
    house.store.backup(house.folder / "middle.db")
    house.now += HOUR
    house.hears(Said("hello"), "comes back")
    house.hears(Said("hello"), "comes late")
    house.store.backup(backup)
    house.now += DAY
    forgets(house, "leaves")
    house.hears(Said("help"), "stays")

    assert restored(house, backup) == (3, 1)
    assert [here(house, chat) for chat in ("stays", "leaves", "comes back", "comes late")] == [True, False, True, True]
    assert house.person("stays") == person
    assert restored(house, house.folder / "middle.db") == (1, 1)
    assert not here(house, "comes back")


def test_an_old_backup_forgets_who_came_back_meanwhile_as_they_were(house: House) -> None:
    house.hears(Said("hello"))
    backup = house.folder / "backup.db"
    house.store.backup(backup)
    forgets(house)
    house.hears(Said("hello"))
    assert restored(house, backup) == (0, 1)
    house.hears(Said("hello"))
    newer = house.folder / "newer.db"
    house.store.backup(newer)
    assert restored(house, newer) == (1, 0)
    assert restored(house, newer) == (1, 0), "again and again"


def test_both_chats_of_a_person_stay_forgotten_and_who_came_back_in_one_stays(house: House) -> None:
    for chat in ("ann", "bob"):
        house.hears(Said("hello"), chat)
    apart = house.folder / "apart.db"
    house.store.backup(apart)
    types(house, shows(house))
    joined = house.folder / "joined.db"
    house.store.backup(joined)
    forgets(house, "bob")
    house.hears(Said("hello"), "ann")
    back = house.folder / "back.db"
    house.store.backup(back)
    assert restored(house, back) == (1, 0)
    assert restored(house, joined) == (0, 1)
    assert restored(house, apart) == (0, 2)


def test_what_waited_to_be_said_then_is_not_said_any_more(house: House) -> None:
    house.lies_down()
    house.hears(Said("help"))
    assert house.lines()
    backup = house.folder / "backup.db"
    house.store.backup(backup)
    house.deliver()
    restored(house, backup)
    assert house.store.waiting(10) == ()
    house.now += DAY
    house.wakes(0)
    assert house.lines(), "the session that stood still then is dealt with"


def test_the_replaced_database_is_kept(house: House) -> None:
    house.hears(Said("hello"))
    backup = house.folder / "backup.db"
    house.store.backup(backup)
    house.hears(Said("hello"), "bob")
    restored(house, backup)
    kept = house.file.with_name("easeback.db.before-restore")
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (2,)
    assert kept.stat().st_mode & 0o777 == 0o600
    left = {path.name for path in house.file.parent.iterdir() if "restor" in path.name}
    assert left == {"easeback.db.before-restore"}


def test_the_log_of_a_replaced_database_never_plays_into_the_one_that_came_back(house: House) -> None:
    """Somebody else reads the database of today meanwhile, so its log can't be emptied and stays."""
    house.hears(Said("hello"))
    backup = house.folder / "backup.db"
    house.store.backup(backup)
    with closing(sqlite3.connect(house.file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM person").fetchone()
        house.hears(Said("hello"), "bob")
        assert restored(house, backup) == (1, 0)
        assert house.file.with_name("easeback.db.before-restore-wal").stat().st_size > 0
    assert not here(house, "bob")
    with closing(sqlite3.connect(house.file.with_name("easeback.db.before-restore"))) as kept:
        assert kept.execute("SELECT count(*) FROM person").fetchone() == (2,)


def test_a_database_that_is_lost_altogether_comes_back(house: House) -> None:
    for chat in ("ann", "bob"):
        house.hears(Said("hello"), chat)
    backup = house.folder / "backup.db"
    house.store.backup(backup)
    forgets(house)
    house.store.close()
    house.file.write_bytes(b"not a database at all" * 500)
    house.store = open_store(f"sqlite:///{house.folder / 'other.db'}", house.vault, 99)
    assert restored(house, backup) == (1, 1)
    house.store.close()
    house.file.unlink()
    house.store = house.open()
    assert restored(house, backup) == (1, 1)


def test_a_backup_that_is_put_in_place_by_hand_forgets_too(house: House, caplog: pytest.LogCaptureFixture) -> None:
    house.hears(Said("hello"))
    backup = house.folder / "backup.db"
    house.store.backup(backup)
    forgets(house)
    house.store.close()
    shutil.copy(backup, house.file)
    house.store = house.open()
    assert not here(house, "ann")
    assert "forgotten again" in caplog.text


def _damaged(backup: Path) -> None:
    content = bytearray(backup.read_bytes())
    content[4096 * 2 : 4096 * 9] = os.urandom(4096 * 7)
    backup.write_bytes(content)


def _newer(backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def _without_an_entry(backup: Path) -> None:
    """An index lacks a row: the pages are whole, so only a look at everything finds it."""
    with closing(sqlite3.connect(backup, isolation_level=None)) as connection:
        (index,) = connection.execute("SELECT * FROM sqlite_master WHERE name = 'ix_note_person'").fetchall()
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("DELETE FROM sqlite_master WHERE name = 'ix_note_person'")
    with closing(sqlite3.connect(backup, isolation_level=None)) as connection:
        connection.execute("INSERT INTO note SELECT 1, id, x'00' FROM person")
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", index)


def _of_nobody(backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection, connection:
        connection.execute("INSERT INTO note VALUES (1, 1, x'00')")


def _somebody_elses(backup: Path) -> None:
    backup.unlink()
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("CREATE TABLE recipes (name)")


@pytest.mark.parametrize(
    ("harm", "problem", "said"),
    [
        (_damaged, UnreadableDatabase, "is damaged"),
        (_newer, NewerDatabase, "newer"),
        (_without_an_entry, UnreadableDatabase, "is damaged: .*ix_note_person"),
        (_of_nobody, UnreadableDatabase, "does not fit together"),
        (_somebody_elses, UnreadableDatabase, "not a database of Easeback"),
        (lambda backup: backup.write_bytes(b"hello" * 999), UnreadableDatabase, "is not a database"),
        (lambda backup: backup.write_bytes(b""), UnreadableDatabase, "is not a database"),
        (lambda backup: backup.unlink(), UnreadableDatabase, "no backup"),
    ],
)
def test_a_backup_that_is_not_whole_changes_nothing(
    house: House, harm: object, problem: type[Exception], said: str
) -> None:
    house.hears(Said("hello"))
    backup = house.folder / "backup.db"
    house.store.backup(backup)
    harm(backup)  # type: ignore[operator]
    if backup.exists():
        sign(backup, house.vault)  # whoever has the keys may have made it like this
    house.store.close()
    before = house.file.read_bytes()
    with pytest.raises(problem, match=said):
        restore(backup, house.url, house.vault, 50)
    assert house.file.read_bytes() == before
    assert not [path for path in house.file.parent.iterdir() if "restor" in path.name]
    house.store = house.open()


def test_a_backup_of_other_keys_and_a_database_in_use_are_refused(house: House) -> None:
    backup = house.folder / "backup.db"
    house.store.backup(backup)
    with pytest.raises(DatabaseInUse):
        restore(backup, house.url, house.vault, 50)
    house.store.close()
    other = open_vault(house.folder / "other" / "key", None, fresh=True)
    with pytest.raises(WrongKey):
        restore(backup, house.url, other, 50)
    house.store = house.open()


def test_a_late_receipt_for_somebody_forgotten_changes_nothing(house: House) -> None:
    house.lies_down()
    spoken = house.hears(Said("help"))
    claimed = house.claim(*spoken.queued)
    forgets(house, deliver=False)
    for outcome in (Unknown(), Delivered("9")):
        assert house.settle(claimed.claims, outcome).turned == 0
    assert house.one("SELECT count(*) FROM outbox") == 1
