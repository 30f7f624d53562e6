"""The writer: one commit for all who wait, and the guilty one alone."""

import asyncio
import sqlite3
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Callable

import pytest

from bot.core.model.events import Said
from bot.store import StuckDatabase, Writer, writer
from tests.engine.house import House, sqlite_of


@pytest.fixture
async def running(house: House) -> AsyncIterator[Writer]:
    running = Writer(house.store)
    running.start()
    yield running
    await running.stop()


async def held(running: Writer, *calls: Callable[[], object]) -> list[object]:
    """Calls that all wait at the same time, behind one that holds the writer; what came of each."""
    gate = threading.Event()
    first = asyncio.create_task(running.call(gate.wait))
    await asyncio.sleep(0.02)
    rest = [asyncio.create_task(running.call(call)) for call in calls]
    await asyncio.sleep(0.02)
    gate.set()
    await first
    return list(await asyncio.gather(*rest, return_exceptions=True))


async def test_a_call_returns_what_the_verb_returns_and_it_is_on_disk(house: House, running: Writer) -> None:
    spoken = await running.call(house.store.hear, [house.heard(Said("hello"))], house.now)
    assert spoken.turned == 1
    assert house.one("SELECT count(*) FROM person") == 1


async def test_a_writer_that_is_begun_twice_is_one_thread_and_ends(running: Writer) -> None:
    threads = threading.active_count()
    running.start()
    assert threading.active_count() == threads
    assert await running.call(threading.get_ident) == await running.call(threading.get_ident)


async def test_each_caller_gets_the_answer_to_its_own_call(house: House, running: Writer) -> None:
    def number(value: int) -> int:
        return value

    answers = await asyncio.gather(*(running.call(number, value) for value in range(500)))
    assert answers == list(range(500))


async def test_all_who_wait_share_one_transaction(house: House, running: Writer) -> None:
    connection, said = sqlite_of(house.store), list[str]()
    connection.set_trace_callback(said.append)
    assert all(await held(running, *[lambda: connection.in_transaction] * 20))
    await running.call(house.store.next_wakes)
    connection.set_trace_callback(None)
    begun = [words for words in said if words.startswith(("BEGIN", "COMMIT"))]
    assert begun == ["BEGIN IMMEDIATE", "COMMIT"] * 3, "the one that held the writer, the twenty, and the last"


async def test_no_more_than_a_hundred_share_a_transaction(house: House, running: Writer) -> None:
    connection, said = sqlite_of(house.store), list[str]()
    connection.set_trace_callback(said.append)
    assert all(await held(running, *[lambda: connection.in_transaction] * (2 * writer.MOST_TOGETHER + 1)))
    connection.set_trace_callback(None)
    assert said.count("COMMIT") == 1 + 3, "the one that held the writer, two hundreds, and the last"


async def test_nobody_hears_before_the_commit(house: House, running: Writer) -> None:
    def hears() -> int:
        house.hears(Said("hello"))
        return int(house.one("SELECT count(*) FROM person"))

    assert await running.call(hears) == 0, "another connection sees nothing yet"
    assert house.one("SELECT count(*) FROM person") == 1


async def test_only_the_guilty_call_fails(house: House, running: Writer) -> None:
    def guilty() -> None:
        house.hears(Said("hello"), "guilty")
        raise ZeroDivisionError

    def good(chat: str) -> Callable[[], object]:
        event = house.heard(Said("hello"), chat)
        return lambda: house.store.hear([event], house.now).turned

    results = await held(running, good("ann"), guilty, good("bob"))
    assert (results[0], results[2]) == (1, 1)
    assert isinstance(results[1], ZeroDivisionError)
    assert house.one("SELECT count(*) FROM person") == 2
    assert house.rows("SELECT 1 FROM address WHERE hash = ?", house.vault.hashed("tg", "guilty")) == []


async def test_after_a_failure_the_next_call_works(house: House, running: Writer) -> None:
    def guilty() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await running.call(guilty)
    assert (await running.call(house.hears, Said("hello"))).turned == 1


async def test_a_caller_who_gave_up_does_not_disturb(house: House, running: Writer) -> None:
    gate = threading.Event()
    first = asyncio.create_task(running.call(gate.wait))
    gone = asyncio.create_task(running.call(house.hears, Said("hello"), "ann"))
    await asyncio.sleep(0.01)
    gone.cancel()
    gate.set()
    await first
    assert (await running.call(house.hears, Said("hello"), "bob")).turned == 1
    assert house.one("SELECT count(*) FROM person") == 2


async def test_a_caller_who_gave_up_keeps_nobody_of_the_same_commit_waiting(running: Writer) -> None:
    gate = threading.Event()
    first = asyncio.create_task(running.call(gate.wait))
    await asyncio.sleep(0.02)
    gone = asyncio.create_task(running.call(lambda: 1))
    after = asyncio.create_task(running.call(lambda: 2))
    await asyncio.sleep(0.02)
    gone.cancel()
    await asyncio.sleep(0)
    gate.set()
    await first
    async with asyncio.timeout(5):
        assert await after == 2


async def test_stop_finishes_everything_and_leaves_one_file(house: House) -> None:
    running = Writer(house.store)
    running.start()
    calls = [asyncio.create_task(running.call(house.hears, Said("hello"), f"person {n}")) for n in range(300)]
    await asyncio.sleep(0)
    await running.stop()
    await running.stop()
    assert [(await call).turned for call in calls] == [1] * 300
    log = house.file.with_name("easeback.db-wal")
    assert not log.exists() or log.stat().st_size == 0
    with pytest.raises(RuntimeError, match="not running"):
        await running.call(house.store.next_wakes)


async def test_a_writer_that_never_started_says_so(house: House) -> None:
    idle = Writer(house.store)
    with pytest.raises(RuntimeError, match="not running"):
        await idle.call(house.store.next_wakes)
    await idle.stop()


@pytest.fixture
def impatient(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Database and writer give up sooner than in real life."""
    monkeypatch.setattr(writer, "PAUSES", (0.05, 0.05))
    sqlite_of(house.store).execute("PRAGMA busy_timeout=20")


@pytest.mark.usefixtures("impatient")
async def test_a_locked_database_is_tried_again(house: House, running: Writer) -> None:
    other = sqlite3.connect(house.file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    call = asyncio.create_task(running.call(house.hears, Said("hello")))
    await asyncio.sleep(0.05)
    other.execute("ROLLBACK")
    other.close()
    assert (await call).turned == 1


@pytest.mark.usefixtures("impatient")
async def test_a_database_that_stays_locked_is_told_and_nothing_is_saved(house: House, running: Writer) -> None:
    other = sqlite3.connect(house.file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StuckDatabase, match="nothing of this was saved"):
        await running.call(house.hears, Said("hello"), "ann", "1")
    other.execute("ROLLBACK")
    other.close()
    assert house.one("SELECT count(*) FROM heard") == 0
    assert (await running.call(house.hears, Said("hello"), "ann", "1")).turned == 1


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("code", [sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_READONLY_DBMOVED, sqlite3.SQLITE_FULL])
async def test_whatever_ails_the_disk_is_the_disks_trouble_however_finely_it_is_told(
    running: Writer, code: int
) -> None:
    tries = list[int]()

    def fails() -> None:
        tries.append(code)
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = code
        raise error

    with pytest.raises(StuckDatabase, match="full" if code == sqlite3.SQLITE_FULL else "can't be written"):
        await running.call(fails)
    assert len(tries) == 1 + len(writer.PAUSES)


@pytest.mark.usefixtures("impatient")
async def test_a_full_disk_is_told_and_what_was_saved_stays(house: House, running: Writer) -> None:
    await running.call(house.hears, Said("hello"), "ann")

    def room(pages: int) -> int:
        return int(sqlite_of(house.store).execute(f"PRAGMA max_page_count={pages}").fetchone()[0])

    pages = await running.call(room, 1)
    batch = [house.heard(Said("hello"), f"person {number}") for number in range(500)]
    with pytest.raises(StuckDatabase, match="full"):
        await running.call(house.store.hear, batch, house.now)
    assert house.one("SELECT count(*) FROM person") == 1
    assert pages < 100
    await running.call(room, 100_000)
    assert (await running.call(house.store.hear, batch, house.now)).turned == 500


def test_a_kill_loses_nothing_that_was_told(house: House) -> None:
    """Another process writes and tells; it is killed in the middle; all it told of is there."""
    house.store.close()
    code = (
        "import asyncio, sys\nfrom pathlib import Path\n"
        "from bot.channel import Heard\nfrom bot.core.model.events import Said\n"
        "from bot.store import Writer, open_store\nfrom bot.vault import open_vault\nfrom tests.core.talk import BOOK\n"
        "async def main():\n"
        "    store = open_store(sys.argv[1], open_vault(Path(sys.argv[2]), None, False), 9)\n"
        "    store.begin(BOOK, 'rule 1')\n    writer = Writer(store)\n    writer.start()\n"
        "    async def one(n):\n"
        "        event = Heard('tg', f'person {n}', f'key {n}', Said('hello'))\n"
        "        await writer.call(store.hear, [event], 1795161600000)\n"
        "        print(n, flush=True)\n"
        "    await asyncio.gather(*(one(n) for n in range(100000)))\n"
        "asyncio.run(main())\n"
    )
    key_file = str(house.folder / "keys" / "key")
    process = subprocess.Popen([sys.executable, "-c", code, house.url, key_file], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    told = [int(process.stdout.readline()) for _ in range(500)]
    process.kill()
    rest, _ = process.communicate()
    told += [int(line) for line in rest.splitlines()[:-1] if line]
    house.store = house.open()
    for number in told:
        assert house.id_of(f"person {number}")
    assert house.one("PRAGMA integrity_check") == "ok"
    people = house.one("SELECT count(*) FROM person")
    assert people == house.one("SELECT count(*) FROM outbox") == house.one("SELECT count(*) FROM heard")
