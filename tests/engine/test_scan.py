"""The weekly scan: what all answered, and what has been kept long enough."""

import random
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.clock import SetClock
from bot.core.account.retention import KEPT_FOR
from bot.core.checkins.results import OPTIONS, publish
from bot.core.model.checkins import Checkins, Vote
from bot.core.model.conversation import CompletedSession, Conversation, newcomer, saved
from bot.core.model.events import Said
from bot.core.model.instants import DAY, HOUR
from bot.core.model.intents import Intent
from bot.core.model.messages import Message, Note, Urgency
from bot.core.model.ratings import Rating, pack, read
from bot.health import Health
from bot.maintenance import Maintenance, MaintenanceSettings, last_due
from bot.store import Writer
from bot.store.sealing.bindings import address_binding, note_binding, person_binding
from bot.store.sealing.envelope import packed
from tests.engine.house import House
from tests.engine.test_store_outbox import says

MONDAY = round(datetime(2026, 11, 23, 3, tzinfo=UTC).timestamp() * 1000)


def settle_in(house: House, person: Conversation, number: int) -> int:
    """Somebody who is simply there; the number of the row."""
    id = number + 1
    house.change(
        "INSERT INTO person (id, home, era, faults, sealed) VALUES (?, ?, 0, 0, ?)",
        *(id, id, house.vault.seal(saved(person), person_binding(id))),
    )
    sealed = house.vault.seal(str(number).encode(), address_binding(id, id, "tg"))
    house.change("INSERT INTO address VALUES (?, ?, ?, 'tg', ?)", id, house.vault.hashed("tg", str(number)), id, sealed)
    return id


def voter(house: House, option: str, at: int = 0) -> Conversation:
    at = at or house.now
    votes = (Vote(7, option, at, at),)
    return replace(newcomer(at), consent=at, heard=at, checkins=Checkins(first=1, done=("poll-7",), votes=votes))


def change_vote(house: House, id: int, option: str) -> None:
    person = voter(house, option)
    house.change("UPDATE person SET sealed = ? WHERE id = ?", house.vault.seal(saved(person), person_binding(id)), id)


def scanned(house: House, piece: int = 7, least: int = 30) -> int:
    """Scan to the end; how many pieces that took."""
    pieces = 1
    while house.store.scan(house.now, piece, least).more:
        pieces += 1
    return pieces


def answers(house: House, count: int, seed: int = 7) -> Counter[str]:
    dice = random.Random(seed)
    options = [str(dice.choice((*OPTIONS[:3], OPTIONS[0]))) for _ in range(count)]
    for number, option in enumerate(options):
        settle_in(house, voter(house, option), number)
    return Counter(options)


def test_after_a_thousand_changes_what_is_published_is_what_was_counted(house: House) -> None:
    answers(house, 60)
    dice = random.Random(3)
    now: dict[int, str] = {}
    for _ in range(1000):
        id, option = dice.randrange(60) + 1, str(dice.choice(OPTIONS))
        now[id] = option
        change_vote(house, id, option)
    assert len(now) == 60
    assert scanned(house) == 60 // 7 + 2
    published = house.store.published()
    assert published == publish(Counter(now.values()), house.now)
    assert published is not None
    assert published.people == 60


def test_fewer_than_the_operator_wants_are_not_shown_and_what_was_shown_goes(house: House) -> None:
    answers(house, 40)
    scanned(house)
    assert house.store.published() is not None
    scanned(house, least=41)
    assert house.store.published() is None
    house.restart()
    assert house.store.published() is None
    house.hears(Said("results"))
    assert house.messages()[-1].args == {"people": 40, "least": 41}


def test_the_least_number_is_never_under_ten(house: House) -> None:
    answers(house, 9)
    scanned(house, least=1)
    assert house.store.published() is None


def test_results_are_shown_at_once_and_after_a_restart(house: House) -> None:
    house.hears(Said("hello"))
    house.hears(Said("results"))
    assert "results" not in house.lines()
    house.deliver()
    answers(house, 60)
    scanned(house)
    for _ in range(2):
        house.hears(Said("results"))
        (line,) = [message for message in house.messages() if message.line.startswith("results")]
        assert line.line == "results"
        assert line.args["people"] == 60
        house.deliver()
        house.restart()


def test_a_scan_that_is_cut_off_goes_on_and_counts_nobody_twice(house: House) -> None:
    counts = answers(house, 50)
    house.store.scan(house.now, 20, 30)
    house.restart()
    assert house.store.last_scan() == 0
    assert scanned(house, 20) == 3
    assert house.store.published() == publish(counts, house.now)
    assert house.store.last_scan() == house.now


def test_what_was_counted_so_far_lies_sealed(house: House) -> None:
    answers(house, 30)
    house.store.scan(house.now, 20, 30)
    kept = b"".join(value for (value,) in house.rows("SELECT value FROM meta WHERE key = 'scan'"))
    assert kept
    assert b"at-once" not in kept
    scanned(house)
    assert house.rows("SELECT value FROM meta WHERE key = 'scan'") == []


def test_who_was_silent_for_thirteen_months_is_forgotten_with_all_rows(house: House) -> None:
    house.lies_down()
    says(house, Message("menu", "en", Urgency.ANSWER))
    house.store.scan(house.now, 10, 30)
    assert house.one("SELECT count(*) FROM person") == 1
    scanned(house)
    house.now += KEPT_FOR + DAY
    scanned(house)
    for table in ("person", "address", "note", "outbox"):
        assert house.one(f"SELECT count(*) FROM {table}") == 0, table
    assert house.one("SELECT count(*) FROM forgotten") == 0, "nobody asked, so a backup may bring them back"
    assert not house.file.with_name("easeback.db.forgotten").exists()


def test_of_those_who_stay_old_numbers_and_notes_go_and_what_protects_stays(house: House) -> None:
    old, now = house.now, house.now + KEPT_FOR + DAY
    ratings = pack([Rating(old, 6, 4, "full"), Rating(now - DAY, 5, 3, "full")])
    sessions = (
        CompletedSession(old - HOUR, old, "full", 6, 4, "finished"),
        CompletedSession(now - DAY - 1, now - DAY, "full", 5, 3, "finished"),
    )
    person = replace(
        voter(house, Intent.AT_ONCE, old),
        heard=now,
        ratings=ratings,
        sessions=sessions,
        locked="emergency",
        course_version=4,
    )
    id = settle_in(house, person, 0)
    for number, kind in enumerate(("rating", "consent", "harm", "crisis", "emergency")):
        row = old * 1000 + number
        house.change(
            "INSERT INTO note VALUES (?, ?, ?)", row, id, house.vault.seal(packed(Note(kind)), note_binding(row, id))
        )
    fresh = now * 1000
    house.change(
        "INSERT INTO note VALUES (?, ?, ?)",
        fresh,
        id,
        house.vault.seal(packed(Note("rating")), note_binding(fresh, id)),
    )
    house.now = now
    scanned(house)
    after = house.person("0")
    assert [rating.before for rating in read(after.ratings)] == [5]
    assert [practice.before for practice in after.sessions] == [5]
    assert after.checkins.votes == ()
    assert (after.locked, after.consent, after.course_version) == ("emergency", old, 4)
    assert [row for (row,) in house.rows("SELECT id FROM note ORDER BY id")] == [old * 1000 + 1, fresh]
    assert house.store.published() is None
    assert house.wakes_fit()


def test_who_can_not_be_read_is_passed_over(house: House, caplog: pytest.LogCaptureFixture) -> None:
    counts = answers(house, 50)
    settle_in(house, voter(house, Intent.WORSE), 50)
    house.change("UPDATE person SET sealed = x'00' WHERE id = 51")
    scanned(house)
    assert house.store.published() == publish(counts, house.now)
    assert "passed over" in caplog.text


@pytest.mark.parametrize(
    ("now", "due"),
    [(MONDAY, MONDAY), (MONDAY - 1, MONDAY - 7 * DAY), (MONDAY + 7 * DAY - 1, MONDAY), (MONDAY + 3 * DAY, MONDAY)],
)
def test_the_scan_is_due_on_mondays_at_three(now: int, due: int) -> None:
    assert last_due(now) == due


async def test_a_start_catches_up_what_is_overdue_and_only_that(house: House) -> None:
    answers(house, 40)
    writer, clock = Writer(house.store), SetClock(house.now)
    writer.start()
    maintenance = Maintenance(house.store, writer, clock, lambda spoken: None, MaintenanceSettings(least=10))
    await maintenance.weekly_if_overdue()
    assert house.store.last_scan() == house.now
    assert house.store.published() is not None
    clock.set(last_due(house.now) + 7 * DAY - 1)
    await maintenance.weekly_if_overdue()
    assert house.store.last_scan() == house.now
    clock.set(clock.now() + 1)
    await maintenance.weekly_if_overdue()
    assert house.store.last_scan() == clock.now()
    await writer.stop()


async def test_seven_daily_backups_are_kept_and_copies_for_a_month(house: House, tmp_path: Path) -> None:
    house.hears(Said("hello"))
    writer, clock = Writer(house.store), SetClock(house.now)
    writer.start()
    folder = tmp_path / "state" / "backups"
    maintenance = Maintenance(house.store, writer, clock, lambda spoken: None, MaintenanceSettings(backups=folder))
    old, young = (house.file.with_name(f"easeback.db.before-{name}") for name in ("0002", "restore"))
    old.touch()
    other = folder / "chat-2020-01-01.sqlite"
    for day in range(32):
        await maintenance.daily()
        other.touch()
        assert old.exists() == (day < 31)
        if day == 2:
            young.touch()
        clock.set(clock.now() + DAY)
    assert young.exists()
    names = sorted(path.name for path in folder.iterdir())
    assert names == [other.name, *(f"easeback-2026-12-{day}.sqlite" for day in range(15, 22))]
    assert (folder / names[-1]).stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700
    await writer.stop()


async def test_a_day_without_a_backup_is_red_until_there_is_one(house: House, tmp_path: Path) -> None:
    writer, health = Writer(house.store), Health()
    writer.start()
    folder = tmp_path / "backups"
    maintenance = Maintenance(
        house.store,
        writer,
        SetClock(house.now),
        lambda spoken: None,
        MaintenanceSettings(backups=folder),
        health=health,
    )
    folder.touch()
    await maintenance.daily()
    assert "There is no backup of 20" in health.parts["backup"]
    folder.unlink()
    await maintenance.daily()
    assert health.well
    await writer.stop()
