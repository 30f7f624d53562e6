"""Somebody writes to the database, or to a backup that is put back, without the key: nobody is told of anybody else."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from msgspec import json

from bot.channel import Delivered
from bot.core.account.export import EVERYTHING
from bot.core.model.events import Gone, Pressed, Said
from bot.core.model.intents import Intent
from bot.store import State, StoreProblem, UnreadableDatabase, UnsignedBackup, WrongKey, restore
from bot.store.manifest import sign, verify
from bot.store.sealing.bindings import parked_binding
from bot.store.sealing.kinds import KINDS, SealKind
from bot.vault import UnopenableSeal
from tests.core.talk import WELL
from tests.engine.house import House
from tests.engine.test_link import joins, number


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    for chat in ("ann", "mallory"):
        house.hears(Said("hello"), chat)
        house.taps(Intent.AGREE_ADULT, *WELL, chat=chat)
        house.deliver()
    yield house
    house.store.close()


def everything(house: House, chat: str) -> dict[str, Any]:
    """The file with everything, as it is sent to a chat."""
    house.hears(Said("export"), chat)
    files = [each.document for each in house.messages(chat) if each.document is not None]
    (whole,) = [json.decode(each.content) for each in files if each.name == EVERYTHING]
    house.deliver()
    return dict(whole)


def told(house: House, chat: str, words: str = "export") -> list[str]:
    """What is said to a chat, in the order of the turns."""
    house.hears(Said(words), chat)
    return house.lines(chat)


# A row that is given to somebody else.


def test_an_address_that_was_given_to_another_person_shows_nothing_of_theirs(house: House) -> None:
    house.change("UPDATE address SET person = ? WHERE number = ?", house.id_of("ann"), number(house, "mallory"))
    assert told(house, "mallory") == ["crashed"]
    assert [each.document for each in house.messages("mallory")] == [None]
    assert [each["chat"] for each in everything(house, "ann")["chats"]] == ["ann"]


def test_swapped_hashes_lead_nobody_into_anothers_conversation(house: House) -> None:
    ann, mallory = (house.vault.hashed("tg", chat) for chat in ("ann", "mallory"))
    house.change("UPDATE address SET hash = x'00' WHERE hash = ?", ann)
    house.change("UPDATE address SET hash = ? WHERE hash = ?", ann, mallory)
    house.change("UPDATE address SET hash = ? WHERE hash = x'00'", mallory)
    for chat in ("mallory", "ann"):
        assert told(house, chat) == ["crashed"]
        with pytest.raises(UnopenableSeal):
            house.store.find("tg", chat)
        with pytest.raises(UnopenableSeal):
            house.store.forget("tg", chat, house.now)
    assert house.one("SELECT count(*) FROM person") == 2


def test_nothing_a_platform_tells_of_a_chat_reaches_the_person_it_was_given_to(house: House) -> None:
    before = house.person("ann")
    house.change("UPDATE address SET person = ? WHERE number = ?", house.id_of("ann"), number(house, "mallory"))
    house.hears(Gone(), "mallory")
    assert house.person("ann") == before


def in_a_session(house: House, change: str, *values: object) -> list[str]:
    """Bob lies down, a row is changed (its number comes last), a cue is due: where it is said."""
    house.lies_down("bob")
    at = number(house, "bob") if "address" in change else house.id_of("bob")
    house.change(change, *values, at)
    house.wakes(60)
    claimed = house.store.claim([each.id for each in house.store.waiting(99)], house.now)
    return [f"{claim.channel} {claim.chat}" for claim in claimed.claims]


def test_what_is_due_is_said_where_the_person_is(house: House) -> None:
    assert {*in_a_session(house, "UPDATE person SET faults = 0 WHERE id = ?")} == {"tg bob"}


@pytest.mark.parametrize("column", ["channel", "sealed", "home"])
def test_what_is_due_is_said_nowhere_else_whatever_was_changed(house: House, column: str) -> None:
    theirs = house.one("SELECT sealed FROM address WHERE number = ?", number(house, "mallory"))
    sql, value = {
        "channel": ("UPDATE address SET channel = ? WHERE number = ?", "dc"),
        "sealed": ("UPDATE address SET sealed = ? WHERE number = ?", theirs),
        "home": ("UPDATE person SET home = ? WHERE id = ?", number(house, "mallory")),
    }[column]
    assert in_a_session(house, sql, value) == []


def test_what_comes_unasked_is_not_turned_to_another_chat(tmp_path: Path) -> None:
    house = House(tmp_path)
    joins(house, Intent.LINK_HERE)
    house.hears(Said("hello"), "mallory")
    for words in ("remind me every day at 19:00", "every day", "London"):
        house.hears(Said(words), "bob")
    house.deliver()
    id = house.id_of("bob")
    at = house.one("SELECT call_at FROM person WHERE id = ?", id)
    house.change("UPDATE person SET call_at = NULL WHERE id != ?", id)
    house.change("UPDATE preferred SET chat = ? WHERE person = ?", number(house, "mallory"), id)
    house.now = at
    spoken = house.store.wake(house.now, 64, unasked=True)
    assert spoken.turned == 1
    assert house.store.waiting(99) == ()
    house.change("UPDATE preferred SET chat = ? WHERE person = ?", number(house, "bob"), id)
    house.change("UPDATE person SET call_at = ? WHERE id = ?", at, id)
    house.store.wake(house.now, 64, unasked=True)
    assert [each.chat for each in house.store.waiting(99)] == ["bob"]
    house.store.close()


def test_a_session_that_is_said_to_run_in_anothers_chat_tells_that_chat_nothing(house: House) -> None:
    house.lies_down("bob")
    house.change("UPDATE person SET home = ? WHERE id = ?", number(house, "mallory"), house.id_of("bob"))
    house.hears(Said("stop"), "bob")
    assert house.lines("mallory") == []
    assert "crashed" in house.lines("bob")


@pytest.mark.parametrize("home", ["another's", "nobody's"])
def test_a_home_that_was_turned_elsewhere_keeps_nobody_from_being_forgotten(house: House, home: str) -> None:
    id, theirs = house.id_of("ann"), number(house, "mallory")
    house.hears(Said("delete my data"), "ann")
    house.change("UPDATE person SET home = ? WHERE id = ?", theirs if home == "another's" else 7, id)
    house.hears(Pressed(house.person("ann").prompt, Intent.DELETE_ALL), "ann")
    assert house.rows("SELECT 1 FROM person WHERE id = ?", id) == []
    assert house.lines("mallory") == []
    assert house.lines("ann") == ["deleted"]


def test_another_ones_record_in_the_own_row_does_not_open(house: House) -> None:
    theirs = house.one("SELECT sealed FROM person WHERE id = ?", house.id_of("ann"))
    house.change("UPDATE person SET sealed = ? WHERE id = ?", theirs, house.id_of("mallory"))
    assert told(house, "mallory") == ["crashed"]


def test_a_note_that_was_given_to_somebody_else_is_in_nobodys_export(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    mine = everything(house, "mallory")["notes"]
    house.change("UPDATE note SET person = ?", house.id_of("mallory"))
    assert everything(house, "mallory")["notes"] == mine != []
    assert everything(house, "ann")["notes"] == []
    assert "A note can't be opened" in caplog.text


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table.name)
def test_every_value_that_is_bound_in_is_told_apart(kind: SealKind) -> None:
    first, other = [
        [{"channel": f"{number}", "key": b"%d" % number}.get(name, number) for name in kind.bound] for number in (1, 2)
    ]
    for place in range(len(first)):
        assert kind.row(*first) != kind.row(*first[:place], other[place], *first[place + 1 :])
    assert "person" in kind.bound or "person" not in kind.table.c
    assert kind.row(*first).startswith(kind.table.name.encode())


@pytest.mark.parametrize(("table", "row"), [("note", "id"), ("keepsake", "key"), ("address", "number")])
def test_two_seals_of_one_table_can_not_change_places(house: House, table: str, row: str) -> None:
    for name in ("file 1", "file 2"):
        house.store.keep("telegram", name, name, house.now)
    if table == "note":
        house.change("UPDATE note SET person = ?", house.id_of("ann"))
    before = house.rows(f"SELECT sealed, {row} FROM {table} ORDER BY {row}")
    for (sealed, _), (_, other) in zip(before, reversed(before), strict=True):
        house.change(f"UPDATE {table} SET sealed = ? WHERE {row} = ?", sealed, other)
    if table == "note":
        assert everything(house, "ann")["notes"] == []
    elif table == "address":
        assert told(house, "ann") == ["crashed"]
    else:
        with pytest.raises(UnopenableSeal):
            house.store.kept("telegram", "file 1")


@pytest.mark.parametrize("column", ["person", "chat", "id"])
def test_a_message_that_was_given_to_somebody_else_is_never_sent(house: House, column: str) -> None:
    house.hears(Said("help"), "ann")
    house.change("DELETE FROM outbox WHERE state = 0 AND id < (SELECT max(id) FROM outbox)")
    other = {"person": house.id_of("mallory"), "chat": number(house, "mallory"), "id": 5}[column]
    house.change(f"UPDATE outbox SET {column} = ? WHERE state = 0", other)
    assert house.store.waiting(10) == ()
    rows = house.rows("SELECT id FROM outbox WHERE state = 0")
    assert house.store.claim([id for (id,) in rows], house.now).claims == ()
    assert house.state(rows[0][0]) is State.REFUSED


def test_what_lies_sealed_of_the_store_itself_can_not_be_turned_around(house: House) -> None:
    house.store.housekeep(house.now)
    house.store.scan(house.now, 1, 10)
    house.store.close()
    (scan,) = house.rows("SELECT value FROM meta WHERE key = 'scan'")
    before = house.one("SELECT value FROM meta WHERE key = 'seals'")
    house.change("UPDATE meta SET value = ? WHERE key = 'seals'", *scan)
    with pytest.raises(WrongKey, match="count of the keys"):
        house.open()
    house.change("UPDATE meta SET value = ? WHERE key = 'seals'", before)
    house.store = house.open()


def test_two_who_became_one_keep_everything_and_nobody_else_can_take_it(tmp_path: Path) -> None:
    house = House(tmp_path)
    joins(house)
    whole = everything(house, "ann")
    assert [each["chat"] for each in whole["chats"]] == ["ann", "bob"]
    assert [each["kind"] for each in whole["notes"]].count("consent") == 2
    assert house.store.waiting(10) == ()
    house.hears(Said("hello"), "mallory")
    house.change("UPDATE address SET person = ? WHERE number = ?", house.id_of("mallory"), number(house, "bob"))
    assert told(house, "bob", "help") == ["crashed"]
    house.store.close()


# What all newest rows tell.


@pytest.mark.parametrize("table", ["person", "address", "note", "outbox", "parked", "keepsake"])
def test_a_start_and_a_restore_say_so_if_the_newest_of_a_kind_do_not_open(house: House, table: str) -> None:
    house.hears(Said("help"), "ann")
    house.store.keep("telegram", "file", "photo", house.now)
    if table == "parked":
        sealed = house.vault.seal(b"", parked_binding(5, house.id_of("ann")))
        house.change("INSERT INTO parked VALUES (5, ?, 5, ?, 'fault')", house.id_of("ann"), sealed)
    house.store.close()
    whole = house.file.read_bytes()
    house.change(f"UPDATE {table} SET sealed = zeroblob(99) WHERE sealed IS NOT NULL")
    backup = house.folder / "backup.db"
    with closing(sqlite3.connect(house.file)) as source, closing(sqlite3.connect(backup)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
    sign(backup, house.vault)
    for attempt in (house.open, lambda: restore(backup, house.url, house.vault, 50)):
        with pytest.raises(WrongKey, match=rf"newest rows of the table {table}.*newest copy of the key file"):
            attempt()
    house.file.write_bytes(whole)
    house.store = house.open()


# What acts by itself.

TRIGGER = "CREATE TRIGGER keeps BEFORE DELETE ON person BEGIN SELECT RAISE(IGNORE); END"
FOREIGN = {
    "a trigger keeps": TRIGGER,
    "a view peeks": "CREATE VIEW peeks AS SELECT * FROM address",
    "a table beside": "CREATE TABLE beside (sealed)",
    "a index also": "CREATE INDEX also ON note (sealed)",
    "a table person that": "ALTER TABLE person ADD COLUMN copy BLOB",
    "a table note that": "ALTER TABLE note ADD COLUMN kind GENERATED ALWAYS AS (length(sealed))",
    "lacks ix_note_person": "DROP INDEX ix_note_person",
    "lacks forgotten": "DROP TABLE forgotten",
}


@pytest.mark.parametrize("named", FOREIGN)
def test_what_easeback_has_not_made_is_refused_by_name_at_the_start_and_on_restore(house: House, named: str) -> None:
    house.store.close()
    whole = house.file.read_bytes()
    house.change(FOREIGN[named])
    backup = house.folder / "backup.db"
    backup.write_bytes(house.file.read_bytes())
    sign(backup, house.vault)
    for attempt in (house.open, lambda: restore(backup, house.url, house.vault, 50)):
        with pytest.raises(UnreadableDatabase, match=named):
            attempt()
    house.file.write_bytes(whole)
    house.store = house.open()


@pytest.mark.parametrize("version", ["0001", "0004"])
def test_a_trigger_is_refused_before_a_migration_could_set_it_off(house: House, version: str) -> None:
    house.store.close()
    whole = house.file.read_bytes()
    house.change(TRIGGER)
    house.change("UPDATE alembic_version SET version_num = ?", version)
    with pytest.raises(UnreadableDatabase, match="a trigger keeps"):
        house.open()
    assert [path.name for path in house.file.parent.iterdir() if "before" in path.name] == []
    house.file.write_bytes(whole)
    house.store = house.open()


def test_figures_of_analyze_do_no_harm(house: House) -> None:
    house.store.close()
    house.change("ANALYZE")
    house.store = house.open()
    assert told(house, "ann", "help")[-1] == "help"


# A backup that somebody had in hand.


def changed(backup: Path, sql: str) -> None:
    with closing(sqlite3.connect(backup)) as connection, connection:
        connection.execute(sql)


def test_a_backup_is_one_file_that_opens_like_any_other_and_comes_back(house: House) -> None:
    backup = house.folder / "backup.db"
    house.store.backup(backup)
    with closing(sqlite3.connect(f"file:{backup}?mode=ro", uri=True)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (2,)
    house.store.close()
    assert restore(backup, house.url, house.vault, 50).people == 2
    house.store = house.open()
    assert told(house, "ann", "help")[-1] == "help"


@pytest.mark.parametrize(
    "sql", ["DELETE FROM note", "UPDATE person SET era = era + 1", "PRAGMA user_version = 7", "VACUUM"]
)
def test_a_backup_that_was_changed_is_refused_whatever_the_operator_says(house: House, sql: str) -> None:
    backup = house.folder / "backup.db"
    house.store.backup(backup)
    manifest = backup.read_bytes()[-66:]
    changed(backup, sql)
    whole = backup.read_bytes()
    backup.write_bytes(whole if whole.endswith(manifest) else whole + manifest)
    house.store.close()
    before = house.file.read_bytes()
    for unsigned in (False, True):
        with pytest.raises(UnreadableDatabase, match="somebody has changed it"):
            restore(backup, house.url, house.vault, 50, unsigned)
    assert house.file.read_bytes() == before
    house.store = house.open()


@pytest.mark.parametrize("place", [0, 1_500_000, 2_999_999, -1, -33, -40])
def test_a_manifest_speaks_for_every_byte_of_a_large_file(house: House, place: int) -> None:
    large = house.folder / "large"
    large.write_bytes(bytes(3_000_000))
    sign(large, house.vault)
    verify(large, house.vault, large)
    content = bytearray(large.read_bytes())
    content[place] ^= 1
    large.write_bytes(content)
    with pytest.raises(StoreProblem, match=r"somebody has changed it|other keys"):
        verify(large, house.vault, large)


def test_a_backup_whose_manifest_was_cut_off_is_only_taken_at_the_operators_word(house: House) -> None:
    backup = house.folder / "backup.db"
    house.store.backup(backup)
    backup.write_bytes(backup.read_bytes()[:-66])
    house.store.close()
    with pytest.raises(UnsignedBackup, match="--unsigned"):
        restore(backup, house.url, house.vault, 50)
    assert restore(backup, house.url, house.vault, 51, unsigned=True).people == 2
    house.store = house.open()


def test_a_log_that_lies_beside_a_backup_is_not_read(house: House) -> None:
    """SQLite would play it in; the manifest says nothing about it."""
    notes = house.one("SELECT count(*) FROM note")
    backup = house.folder / "backup.db"
    house.store.backup(backup)
    live = house.folder / "live.db"
    live.write_bytes(backup.read_bytes())
    with closing(sqlite3.connect(live)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        backup.write_bytes(live.read_bytes())
        connection.execute("DELETE FROM note")
        connection.commit()
        Path(f"{backup}-wal").write_bytes(Path(f"{live}-wal").read_bytes())
    backup.write_bytes(backup.read_bytes()[: -(len(backup.read_bytes()) % 4096) or None])
    sign(backup, house.vault)
    house.store.close()
    restore(backup, house.url, house.vault, 50)
    assert house.one("SELECT count(*) FROM note") == notes > 0
    house.store = house.open()


# What a length tells.


def test_the_length_of_what_is_sealed_names_no_note_no_answer_and_no_chat(house: House) -> None:
    house.hears(Said("something went wrong"), "ann")
    house.hears(Said("I want to die"), "ann")
    house.hears(Said("chest pain, I can't breathe"), "mallory")
    house.hears(Pressed(0, Intent.HELP), "a chat with quite a long name of its own")
    house.deliver()
    assert house.one("SELECT count(*) FROM note") >= 5
    for table in ("note", "address"):
        assert house.one(f"SELECT count(DISTINCT length(sealed)) FROM {table}") == 1, table
    assert house.one("SELECT count(DISTINCT length(sealed)) FROM person") <= 2


def test_a_delivered_message_leaves_no_length_at_all(house: House) -> None:
    house.hears(Said("help"), "ann")
    house.settle(house.store.claim([each.id for each in house.store.waiting(9)], house.now).claims, Delivered("1"))
    assert house.one("SELECT count(*) FROM outbox WHERE sealed IS NOT NULL") == 0
