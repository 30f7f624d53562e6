"""Nothing irreversible rests on one reading of one clock: the whole engine under clocks that are wrong by years."""

import asyncio
import shutil
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import pytest
from apscheduler.triggers.base import BaseTrigger
from msgspec.structs import replace

from bot.channel import Heard
from bot.clock import SetClock
from bot.core.account.retention import KEPT_FOR
from bot.core.model.conversation import saved
from bot.core.model.events import Said
from bot.core.model.instants import DAY, HOUR, MINUTE, SECOND
from bot.core.model.messages import Note
from bot.core.model.ratings import Rating, pack
from bot.figures import Figure
from bot.maintenance import Maintenance, MaintenanceSettings
from bot.store import Writer
from bot.store.clock_record import give_word
from bot.store.lived import confirmed
from bot.store.sealing.bindings import note_binding, person_binding
from bot.store.sealing.envelope import packed
from bot.store.tombstones import read_tombstones, tombstone_file
from bot.ticker import Ticker
from tests.engine.house import House
from tests.engine.test_link import shows, types
from tests.engine.test_scan import answers, scanned, settle_in, voter
from tests.engine.world import MORNING, World, store_in

YEARS = [400 * DAY, -400 * DAY, -MORNING, 4000 * DAY]


async def someone(tmp_path: Path) -> World:
    """A world in which somebody has just said hello, and which has stopped."""
    world = World(tmp_path)
    await world.start()
    await world.says("hello")
    await world.stop()
    return world


async def dated(world: World, late: int = 0, text: str = "hello", chat: str = "ilze") -> None:
    """Somebody says something, and the platform dates it."""
    assert world.app is not None
    world.keys += 1
    date = world.clock.now() - late
    await world.app.hear(Heard("paper", chat, str(world.keys), Said(text), dated=date))
    await world.app.settle()
    await world.app.timekeeper.look()


def trouble(world: World) -> str:
    assert world.app is not None
    return world.app.health.parts["clock"]


async def everything_due(world: World) -> None:
    assert world.app is not None
    await world.app.maintenance.hourly()
    await world.app.maintenance.daily()
    await world.app.maintenance.weekly()


@pytest.mark.parametrize("wrong", YEARS)
async def test_a_start_in_the_wrong_year_says_so_talks_on_and_erases_nobody(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, wrong: int
) -> None:
    world = await someone(tmp_path)
    world.clock.wrong(MORNING + wrong)
    for _ in range(3):
        await world.start()
        assert world.app is not None
        await everything_due(world)
        assert "easeback confirm-clock" in trouble(world)
        told = [each for each in await world.app.figures() if isinstance(each, Figure)]
        assert [each.value for each in told if each.name == "clock_in_doubt"] == [1]
        assert await world.says("hello", "ben")
        await world.stop()
    assert "nothing goes by its age" in caplog.text
    world.clock.wrong(MORNING + HOUR)
    await world.start()
    await everything_due(world)
    assert trouble(world) == ""
    assert await world.person() is not None
    assert await world.person("ben") is not None
    await world.stop()


async def test_a_clock_that_jumps_while_the_program_runs_erases_nobody_either(tmp_path: Path) -> None:
    world = await someone(tmp_path)
    await world.start()
    world.clock.wrong(MORNING + 400 * DAY)
    await everything_due(world)
    assert "400 days ahead" in trouble(world)
    assert await world.person() is not None
    await world.stop()


async def test_who_was_offline_for_three_weeks_is_believed_with_the_first_message(tmp_path: Path) -> None:
    world = await someone(tmp_path)
    world.clock.wrong(MORNING + 21 * DAY)
    await world.start()
    assert world.app is not None
    assert trouble(world)
    await dated(world, late=3 * SECOND)
    assert trouble(world) == ""
    assert world.app.store.time.lived == MORNING + 21 * DAY
    await world.stop()


async def test_who_speaks_first_after_fourteen_months_of_outage_is_not_the_one_who_was_silent(tmp_path: Path) -> None:
    world = await someone(tmp_path)
    world.clock.wrong(MORNING + 430 * DAY)
    await world.start()
    await world.says("hello")
    assert trouble(world)
    await dated(world, chat="ben")
    assert trouble(world) == ""
    await everything_due(world)
    assert await world.person() is not None
    world.clock.set(world.clock.now() + KEPT_FOR + 2 * HOUR)
    await dated(world, text="hello again")
    await everything_due(world)
    assert await world.person() is not None
    await world.stop()


async def test_a_platform_that_tells_another_date_is_believed_more_than_the_machine(tmp_path: Path) -> None:
    world = await someone(tmp_path)
    world.clock.wrong(MORNING + 400 * DAY)
    await world.start()
    await dated(world, late=400 * DAY)
    for _ in range(20):
        world.clock.set(world.clock.now() + DAY)
        await everything_due(world)
    assert "a platform tells another date" in trouble(world)
    assert await world.person() is not None
    await world.stop()


async def test_an_operators_word_counts_once_and_only_for_the_clock_it_was_given_for(tmp_path: Path) -> None:
    world = await someone(tmp_path)
    world.clock.wrong(MORNING + 21 * DAY)
    for given, believed in ((MORNING, False), (world.clock.now() - MINUTE, True)):
        await world.start()
        assert world.app is not None
        context = world.app.store.context
        await world.app.writer.call(give_word, context.connection, context.vault, given)
        world.clock.set(world.clock.now() + 10 * SECOND)
        await world.app.timekeeper.look()
        assert (trouble(world) == "") == believed
        assert await world.app.writer.call(world.app.store.operators_word) is None
        await world.stop()


async def test_what_is_known_of_time_outlives_a_stop_and_a_kill(tmp_path: Path) -> None:
    world = await someone(tmp_path)
    await world.start()
    assert world.app is not None
    world.clock.set(MORNING + 30 * MINUTE)
    await world.app.timekeeper.look()
    killed = tmp_path / "as a kill leaves it"
    shutil.copytree(tmp_path, killed, ignore=shutil.ignore_patterns(killed.name))
    await world.stop()
    for folder in (killed, tmp_path):
        store = store_in(folder, boot=9)
        assert store.time.lived == MORNING + 30 * MINUTE
        store.close()


# Who goes by age, and how many a day.


def silent(house: House, count: int) -> None:
    for number in range(count):
        settle_in(house, voter(house, "at-once"), number)
    house.now += KEPT_FOR + DAY


def test_only_five_people_a_day_or_one_in_a_hundred_are_forgotten_by_age(house: House) -> None:
    silent(house, 12)
    left = []
    for _ in range(4):
        scanned(house)
        assert house.store.waits_to_leave() == max(0, house.one("SELECT count(*) FROM person"))
        scanned(house)
        left.append(house.one("SELECT count(*) FROM person"))
        house.now += DAY
    assert left == [7, 2, 0, 0]


def test_of_a_thousand_ten_go_in_a_day(house: House) -> None:
    silent(house, 1000)
    scanned(house, piece=200)
    assert house.one("SELECT count(*) FROM person") == 990


async def test_who_was_too_many_for_one_day_goes_on_the_next_by_itself(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    silent(house, 7)
    writer, clock = Writer(house.store), SetClock(house.now)
    writer.start()
    maintenance = Maintenance(house.store, writer, clock, lambda spoken: None, MaintenanceSettings())
    await maintenance.weekly()
    assert "2 more people were silent" in caplog.text
    clock.set(clock.now() + DAY)
    await maintenance.daily()
    assert house.one("SELECT count(*) FROM person") == 0
    await writer.stop()


def test_who_goes_by_age_leaves_no_mark_and_who_asks_does(house: House) -> None:
    silent(house, 1)
    scanned(house)
    assert read_tombstones(tombstone_file(house.file)) == {}
    house.hears(Said("hello"))
    house.store.forget("tg", "ann", house.now)
    assert len(read_tombstones(tombstone_file(house.file))) == 1


def test_marks_are_kept_for_thirteen_months_and_not_for_one(house: House) -> None:
    house.hears(Said("hello"))
    house.store.forget("tg", "ann", house.now)
    house.now += KEPT_FOR - HOUR
    house.store.housekeep(house.now)
    house.store.tidy_tombstones()
    assert len(read_tombstones(tombstone_file(house.file))) == 1


async def test_a_scan_that_a_clock_dated_into_the_future_does_not_hold_back_the_next(house: House) -> None:
    answers(house, 3)
    house.now += 400 * DAY
    scanned(house)
    house.now -= 400 * DAY
    writer, clock = Writer(house.store), SetClock(house.now)
    writer.start()
    await Maintenance(house.store, writer, clock, lambda spoken: None, MaintenanceSettings()).weekly_if_overdue()
    assert house.store.last_scan() == house.now
    await writer.stop()


# Ages.


@pytest.mark.parametrize("known", [True, False], ids=["time was kept before", "a database of before"])
def test_messages_of_a_batch_from_a_clock_ahead_are_gone_after_their_seven_days(house: House, known: bool) -> None:
    if known:
        house.store.recover(house.now)
    house.now += 60 * DAY
    for number in range(20):
        house.hears(Said("hello"), f"person {number}")
        house.deliver()
    house.now -= 60 * DAY
    house.store.recover(house.now)
    for number in range(20):
        house.hears(Said("help"), f"person {number}")
        house.deliver()
    house.now += 7 * DAY + MINUTE
    while house.store.housekeep(house.now).more:
        pass
    assert house.one("SELECT count(*) FROM outbox") == 0


def test_under_a_clock_ahead_no_key_no_message_no_note_and_no_number_grows_old(house: House) -> None:
    house.hears(Said("hello"), key="told once")
    house.deliver()
    ratings = pack([Rating(house.now - DAY, 5, 3, "full")])
    id = settle_in(house, replace(voter(house, "at-once"), ratings=ratings), 0)
    row = house.now * 1000
    house.change(
        "INSERT INTO note VALUES (?, ?, ?)", row, id, house.vault.seal(packed(Note("rating")), note_binding(row, id))
    )
    house.store.keep("tg", "poll 7", "whose", house.now)
    person = house.person("0")
    house.now += 400 * DAY
    house.store.recover(house.now)
    house.store.housekeep(house.now)
    scanned(house)
    assert house.person("0") == person
    assert house.hears(Said("hello"), key="told once").turned == 0
    assert house.store.kept("tg", "poll 7") == "whose"
    assert house.one("SELECT count(*) FROM outbox") == 1
    assert house.one("SELECT count(*) FROM note") == 1


def test_what_was_told_under_a_clock_behind_stays_for_its_thirteen_months(house: House) -> None:
    house.store.recover(house.now)
    right, wrong = house.now + DAY, house.now - 400 * DAY
    house.now = wrong
    house.store.recover(house.now)
    house.hears(Said("hello"))
    told = replace(house.person(), ratings=pack([Rating(wrong + HOUR, 5, 3, "full")]))
    house.change("UPDATE person SET sealed = ?", house.vault.seal(saved(told), person_binding(house.id_of())))
    house.now = right
    house.store.recover(house.now)
    scanned(house)
    assert house.person().ratings == told.ratings
    house.now = right + KEPT_FOR
    house.store.keep_time(confirmed(house.store.time, house.now))
    house.hears(Said("hello"))
    scanned(house)
    assert house.person().ratings == b""


def test_codes_outlive_a_clock_that_is_set_and_not_their_ten_minutes(house: House) -> None:
    for chat in ("ann", "bob"):
        house.hears(Said("hello"), chat)
    code = shows(house)
    for wrong in (400 * DAY, -400 * DAY):
        house.now += wrong
        house.store.recover(house.now)
        house.store.housekeep(house.now)
        assert house.one("SELECT count(*) FROM code") == 1
        house.now -= wrong
    house.store.recover(house.now)
    house.now += 11 * MINUTE
    types(house, code)
    assert house.one("SELECT count(*) FROM person") == 2
    house.store.housekeep(house.now)
    assert house.one("SELECT count(*) FROM code") == 0


async def test_backups_that_a_wrong_clock_has_named_push_out_no_younger_ones(house: House, tmp_path: Path) -> None:
    house.hears(Said("hello"))
    writer, clock, folder = Writer(house.store), SetClock(house.now), tmp_path / "backups"
    writer.start()
    maintenance = Maintenance(house.store, writer, clock, lambda spoken: None, MaintenanceSettings(backups=folder))
    for year in range(2036, 2043):
        clock.wrong(round(datetime(year, 1, 19, tzinfo=UTC).timestamp() * 1000))
        house.store.recover(clock.now())
        await maintenance.daily()
    clock.wrong(house.now)
    house.store.recover(clock.now())
    for _ in range(3):
        clock.set(clock.now() + DAY)
        await maintenance.daily()
    kept = sorted(path.name for path in folder.iterdir())
    assert [name for name in kept if "-2026-" in name] == [f"easeback-2026-11-{day}.sqlite" for day in (21, 22, 23)]
    assert len(kept) == 7
    await writer.stop()


# The ticker.


class SetZone(tzinfo):
    """UTC as a wall clock tells it that is `ahead`: the scheduler asks its zone for the time."""

    ahead = timedelta(0)

    def utcoffset(self, dt: datetime | None) -> timedelta:
        return timedelta(0)

    def dst(self, dt: datetime | None) -> timedelta:
        return timedelta(0)

    def tzname(self, dt: datetime | None) -> str:
        return "a clock that is set"

    def fromutc(self, dt: datetime) -> datetime:
        return dt + self.ahead


class EachSecond(BaseTrigger):  # type: ignore[misc]
    """The scheduler's own trigger asks the zone too, and would see the clock set twice."""

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:
        return now if previous_fire_time is None else previous_fire_time + timedelta(seconds=1)


@pytest.mark.parametrize("days", [-400, 400])
async def test_the_ticker_goes_on_when_the_clock_is_set_by_a_year(days: int) -> None:
    zone, rings, came = SetZone(), asyncio.Semaphore(0), asyncio.Event()

    async def ring() -> None:
        rings.release()

    async def come() -> None:
        came.set()

    ticker = Ticker(timezone=zone)
    ticker.start()
    ticker.add_job(ring, EachSecond(), misfire_grace_time=None)
    ticker.add_job(come, "date", run_date=datetime.now(zone) + timedelta(hours=1), misfire_grace_time=None)
    await asyncio.sleep(0.1)
    zone.ahead = timedelta(days=days)
    async with asyncio.timeout(5):
        await asyncio.gather(came.wait(), rings.acquire(), rings.acquire())
    assert rings.locked(), "once for all the seconds of a year"
    ticker.shutdown(wait=False)
