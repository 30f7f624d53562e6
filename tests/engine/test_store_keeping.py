"""Housekeeping, editions, wakes derived again, backups, counts."""

import sqlite3
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.core.model.events import Said
from bot.core.model.instants import DAY, HOUR, MINUTE
from bot.core.model.intents import Intent
from bot.core.model.messages import Message, Urgency
from bot.store import Count, State, UnreadableDatabase, UnwritableBackup, open_store
from bot.vault import open_vault
from tests.core.talk import BOOK
from tests.engine.house import House
from tests.engine.test_store_outbox import CUE, passing, says


def test_keys_are_remembered_for_eight_days(house: House) -> None:
    house.hears(Said("hello"), key="1")
    house.now += 8 * DAY
    house.store.housekeep(house.now)
    assert house.hears(Said("hello"), key="1").turned == 0
    house.now += 1
    house.store.housekeep(house.now)
    assert house.hears(Said("hello"), key="1").turned == 1


def test_messages_that_are_done_are_kept_for_seven_days(house: House) -> None:
    house.hears(Said("hello"))
    house.deliver()
    house.hears(Said("hello"))
    house.now += 7 * DAY
    house.store.housekeep(house.now)
    assert house.one("SELECT count(*) FROM outbox") == 2
    house.now += 1
    house.store.housekeep(house.now)
    assert house.rows("SELECT state FROM outbox") == [(State.QUEUED,)]


def test_events_set_aside_are_kept_for_seven_days(house: House) -> None:
    house.lies_down()
    house.change("UPDATE person SET sealed = x'00'")
    house.hears(Said("hello"))
    house.now += 7 * DAY + 1
    house.store.housekeep(house.now)
    assert house.one("SELECT count(*) FROM parked") == 0


def test_what_nobody_came_for_ends_and_is_told(house: House) -> None:
    house.lies_down()
    queued = says(house, passing(house, expires=house.now + 1, must=True), passing(house, expires=house.now + 2 * HOUR))
    house.now += MINUTE
    assert house.store.housekeep(house.now).spoken.turned == 0
    house.now += HOUR
    assert house.store.housekeep(house.now).spoken.turned == 1
    assert [house.state(each.id) for each in queued] == [State.EXPIRED, State.QUEUED]


def test_what_is_void_and_overdue_does_not_come_up_again(house: House) -> None:
    house.lies_down()
    (queued,) = says(house, passing(house, expires=house.now + 1))
    house.hears(Said("stop"))
    house.now += 2 * HOUR
    house.store.housekeep(house.now)
    assert house.state(queued.id) is State.CANCELLED


def test_housekeeping_goes_on_piece_by_piece(house: House) -> None:
    connection = sqlite3.connect(house.file)
    with connection:
        keys = [(number.to_bytes(16), house.now) for number in range(2500)]
        connection.executemany("INSERT INTO heard VALUES (?, ?)", keys)
    connection.close()
    house.now += 9 * DAY
    assert [house.store.housekeep(house.now).more for _ in range(3)] == [True, True, False]
    assert house.one("SELECT count(*) FROM heard") == 0


def test_a_session_keeps_its_routine_when_the_content_changes(house: House) -> None:
    old = BOOK.routine("full")
    new = replace(old, edition="another")
    book = replace(BOOK, routines={**BOOK.routines, "another": new}, current={**BOOK.current, "full": "another"})
    house.restart(book)
    assert {old, new} <= set(house.store.editions())
    assert len(house.store.editions()) == len(book.routines)
    house.restart(BOOK)
    assert len(house.store.editions()) == len(book.routines)


def test_an_edition_that_can_not_be_read_any_more_is_left_out(house: House) -> None:
    house.change("INSERT INTO edition VALUES ('old', x'c0')")
    assert len(house.store.editions()) == len(BOOK.routines)


def test_a_new_rule_derives_all_wakes_again_those_in_a_session_first(house: House) -> None:
    for chat in ("ann", "bob", "cat", "dan", "eve"):
        house.hears(Said("hello"), chat)
    for chat in ("dan", "eve"):
        house.lies_down(f"{chat} lies")
    assert not house.store.begin(BOOK, "rule 1")
    assert house.store.begin(BOOK, "rule 2")
    sessions = "SELECT count(*) FROM person WHERE answer_at IS NOT NULL AND answer_at > 1000000"
    house.change("UPDATE person SET answer_at = id % 1000 + 1, call_at = 5 WHERE answer_at IS NOT NULL")
    house.change("UPDATE person SET call_at = 5 WHERE answer_at IS NULL")
    cursor = house.store.rederive(0, 2)
    assert house.one(sessions) == 2
    assert house.one("SELECT count(*) FROM person WHERE call_at = 5") == 5
    while cursor is not None:
        cursor = house.store.rederive(cursor, 2)
    assert house.wakes_fit()
    assert not house.store.begin(BOOK, "rule 2")


def test_deriving_again_goes_on_after_a_restart(house: House) -> None:
    for number in range(9):
        house.hears(Said("hello"), f"person {number}")
    house.change("UPDATE person SET call_at = 5")
    house.store.begin(BOOK, "rule 2")
    assert house.store.rederive(0, 3) is not None
    house.store.close()
    house.store = open_store(house.url, house.vault, 99)
    assert house.store.begin(BOOK, "rule 2"), "not finished yet"
    house.change("UPDATE person SET call_at = 7 WHERE call_at IS NULL")
    assert house.store.rederive(0, 100) is not None
    assert house.store.rederive(0, 100) is None
    assert house.one("SELECT count(*) FROM person WHERE call_at = 5") == 0
    assert house.one("SELECT count(*) FROM person WHERE call_at = 7") == 3, "those were done before"


def test_one_unreadable_person_does_not_stop_the_others(house: House) -> None:
    for chat in ("ann", "bob"):
        house.hears(Said("hello"), chat)
    house.change("UPDATE person SET call_at = 5")
    house.change("UPDATE person SET sealed = x'00' WHERE id = ?", house.id_of("ann"))
    while house.store.rederive(0, 10) is not None:
        pass
    assert house.rows("SELECT call_at FROM person ORDER BY id") == [(5,), (None,)]


def test_a_backup_is_one_closed_file_that_opens(house: House, tmp_path: Path) -> None:
    house.lies_down()
    copy = tmp_path / "backup.db"
    for _ in range(2):
        house.store.backup(copy)
    assert copy.stat().st_mode & 0o777 == 0o600
    assert not list(tmp_path.glob("backup.db?*"))
    with sqlite3.connect(copy) as connection:
        people = connection.execute("SELECT * FROM person").fetchall()
    connection.close()
    assert people == house.rows("SELECT * FROM person")
    restored = open_store(f"sqlite:///{copy}", house.vault, 50)
    restored.begin(BOOK, "rule 1")
    assert restored.next_wakes() == house.store.next_wakes()
    restored.close()


def test_a_backup_in_the_middle_of_a_transaction_holds_what_was_committed(house: House, tmp_path: Path) -> None:
    house.hears(Said("hello"), "ann")
    with house.store.transaction():
        house.hears(Said("hello"), "bob")
        house.store.backup(tmp_path / "backup.db")
        assert house.store.count().people == 1
    with sqlite3.connect(tmp_path / "backup.db") as connection:
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (1,)
    connection.close()


def test_a_backup_to_nowhere_says_so(house: House, tmp_path: Path) -> None:
    with pytest.raises(UnwritableBackup, match="Choose another place"):
        house.store.backup(tmp_path / "nowhere" / "backup.db")


def test_a_damaged_database_is_not_backed_up_over_a_good_one(house: House, tmp_path: Path) -> None:
    for number in range(200):
        house.hears(Said("hello"), f"person {number}")
    good = tmp_path / "backup.db"
    house.store.backup(good)
    before = good.read_bytes()
    house.store.checkpoint()
    with house.file.open("rb+") as file:
        file.seek(5 * 4096)
        file.write(b"\xff" * 4096 * 10)
    with pytest.raises(UnreadableDatabase, match="damaged"):
        house.store.backup(good)
    assert good.read_bytes() == before


def test_people_sessions_and_messages_are_counted(house: House) -> None:
    house.lies_down("ann")
    house.hears(Said("hello"), "bob")
    open_rows = {(State.QUEUED, Urgency.ANSWER): 1}
    assert house.store.count() == Count(people=2, awaited=1, called=0, due=0, open=open_rows)


def test_seals_are_counted_across_restarts_and_start_again_with_a_new_key(house: House) -> None:
    house.hears(Said("hello"))
    house.store.housekeep(house.now)
    count = house.store.seals()
    assert count > 2
    house.store.close()
    house.vault = open_vault(house.folder / "keys" / "key", None, fresh=False)
    house.store = house.open()
    assert house.store.seals() == count
    assert house.store.rotate_key(house.now) == 2
    assert house.store.seals() == 1, "the count itself is sealed"
    house.hears(Said("start"))
    assert house.person().language == "en"
    house.store.housekeep(house.now)
    count = house.store.seals()
    house.store.close()
    house.vault = open_vault(house.folder / "keys" / "key", None, fresh=False)
    house.store = house.open()
    assert (house.vault.counter, house.store.seals()) == (2, count)


def test_a_key_rests_after_ninety_days_while_the_program_runs_and_the_file_is_not_touched(house: House) -> None:
    key_file = house.folder / "keys" / "key"
    copy = key_file.read_bytes()
    key_file.chmod(0o400)
    house.hears(Said("hello"))
    for days, counter in ((0, 1), (89, 1), (1, 2), (89, 2), (1, 3)):
        house.now += days * DAY
        house.store.housekeep(house.now)
        assert house.vault.counter == counter
    house.vault.seal_with(3, 2**31)
    house.store.recover(house.now)
    assert house.vault.counter == 4
    assert key_file.read_bytes() == copy
    house.restart()
    house.hears(Said("start"))
    assert house.person().language == "en"


def test_ids_grow_even_when_the_clock_goes_back_and_over_a_restart(house: House) -> None:
    house.hears(Said("hello"))
    first = house.one("SELECT max(id) FROM outbox")
    house.now -= 400 * DAY
    house.restart()
    says(house, CUE, Message("x", "en", Urgency.ANSWER, buttons=(Intent.OK,)))
    ids = [id for (id,) in house.rows("SELECT id FROM outbox ORDER BY id")]
    assert ids == [first, first + 1, first + 2]
