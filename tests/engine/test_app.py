"""The whole engine: from an event to a delivered letter, over restarts, in virtual time."""

import asyncio
import logging
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

import bot.app
from bot.app import App
from bot.channel import ChannelClosed, Hear, Heard, Letter, Outcome
from bot.clock import SetClock
from bot.core.model.events import Said
from bot.core.model.instants import SECOND, Instant
from bot.core.model.intents import Intent
from bot.intake import NotSaved
from bot.listening import NobodyLetIn
from bot.store import Queued, Receipt, Spoken, StuckDatabase
from tests.engine.world import CATALOG, MORNING, Paper, World, store_in

WAY_IN = ("agree-adult", "none", "next", "none", "none", "have-ball", "routine-short")


async def lying_down(world: World) -> None:
    await world.start()
    await world.says("hello")
    for button in WAY_IN:
        await world.taps(button)
    await world.taps("6")


async def test_a_stranger_is_greeted(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    answers = await world.says("hello")
    assert answers[0].startswith("Hi, I'm Easeback.")
    await world.stop()


async def test_a_whole_session_comes_by_itself(tmp_path: Path) -> None:
    world = World(tmp_path)
    await lying_down(world)
    letters = await world.wait(180)
    assert letters[-1].text == "And now, 0 to 10?"
    assert "Roll off now." in [letter.text for letter in letters]
    await world.taps("4")
    person = await world.person()
    assert person is not None
    assert person.sessions[-1].how == "finished"
    await world.stop()


async def test_a_session_outlives_restarts(tmp_path: Path) -> None:
    world = World(tmp_path)
    await lying_down(world)
    texts = []
    for _ in range(18):
        texts += [letter.text for letter in await world.wait(10)]
        await world.restart()
    calm = World(tmp_path / "calm")
    await lying_down(calm)
    assert texts == [letter.text for letter in await calm.wait(180)]
    await world.stop()
    await calm.stop()


async def test_the_same_event_told_twice_counts_once(tmp_path: Path) -> None:
    world = World(tmp_path)
    await lying_down(world)
    world.keys -= 1
    assert await world.taps(Intent.STOP) == []
    assert (await world.taps(Intent.STOP))[0].text.startswith("Stopping.")
    await world.stop()


async def test_nothing_of_a_person_stays_after_delete_but_the_farewell(tmp_path: Path) -> None:
    world = World(tmp_path)
    await lying_down(world)
    await world.says("delete")
    farewell = await world.taps(Intent.DELETE_ALL)
    assert farewell[-1].text.startswith("Done. I have wiped")
    assert await world.person() is None
    await world.stop()


async def test_a_disk_that_is_stuck_for_a_moment_loses_no_letter_and_says_none_twice(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    assert world.app is not None
    store, failed = world.app.store, list[str]()
    settle = store.settle

    def stuck_once(receipts: Sequence[Receipt], now: Instant) -> Spoken:
        if not failed:
            failed.append("settle")
            raise StuckDatabase("The disk is full", "Make room")
        return settle(receipts, now)

    store.settle = stuck_once  # type: ignore[method-assign]
    answers = await world.says("hello")
    assert failed
    assert len(answers) == 1
    assert store.count().queued == 0
    await world.stop()


async def test_a_letter_that_is_stuck_on_its_way_is_left_in_doubt_when_the_program_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    world, stuck = World(tmp_path), asyncio.Event()

    async def never_arrives(letter: Letter) -> Outcome:
        stuck.set()
        await asyncio.Event().wait()
        raise AssertionError(letter)

    await world.start()
    assert world.app is not None
    monkeypatch.setattr(bot.app, "GOODBYE", 0.01)
    monkeypatch.setattr(world.paper, "deliver", never_arrives)
    await world.app.hear(Heard("paper", "ilze", "hello", Said("hello")))
    await stuck.wait()
    await world.app.stop()
    await asyncio.sleep(0)
    assert not world.app.postman.busy
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == [
        "some messages were still under way; the next start decides what becomes of them"
    ]


async def test_an_error_where_the_postman_serves_silences_nobody_and_is_told(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    app = world.app
    assert app is not None
    send_queue = app.postman._send_queues["paper"]
    pick, broken = send_queue.pick, ["once"]

    def broken_once(now: Instant, *, only_safety: bool = False) -> Queued | None:
        if broken:
            broken.pop()
            raise KeyError("hello")
        return pick(now, only_safety=only_safety)

    send_queue.pick = broken_once  # type: ignore[method-assign]
    answers = await world.says("hello")
    assert answers[0].startswith("Hi, I'm Easeback.")
    assert app.supervisor.restarts["postman paper"] == 1
    assert app.health.parts["postman paper"].startswith("It failed (KeyError in engine/test_app.py")
    await world.stop()


async def test_what_was_heard_is_answered_even_if_the_intake_fails_before_it_can_tell_the_postman(
    tmp_path: Path,
) -> None:
    world = World(tmp_path)
    await world.start()
    app = world.app
    assert app is not None
    queue, broken = app.postman.queue, ["once"]

    def broken_once(rows: tuple[Queued, ...]) -> None:
        if rows and broken:
            broken.pop()
            raise KeyError("hello")
        queue(rows)

    app.postman.queue = broken_once  # type: ignore[method-assign]
    answers = await world.says("hello")
    assert answers[0].startswith("Hi, I'm Easeback.")
    assert app.supervisor.restarts["intake"] == 1
    assert not app.health.well
    assert (await world.says("help"))[0]
    await world.stop()


async def test_what_a_wake_has_said_is_sent_even_if_the_alarm_is_cut_off_before_it_learns_of_it(tmp_path: Path) -> None:
    world = World(tmp_path)
    await lying_down(world)
    app = world.app
    assert app is not None
    before = len(world.paper.delivered)
    world.clock.set(await app.alarm.next_at() or 0)
    waking = asyncio.ensure_future(app.alarm.wake_due())
    await asyncio.sleep(0)
    waking.cancel()
    await asyncio.wait([waking])
    await app.settle()
    assert len(world.paper.delivered) > before
    await world.stop()


async def test_an_error_where_people_are_woken_does_not_end_the_waking(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    app = world.app
    assert app is not None
    woken, broken = asyncio.Event(), ["once"]

    async def broken_once() -> int:
        if broken:
            broken.pop()
            raise KeyError("hello")
        woken.set()
        return 0

    app.alarm.wake_due = broken_once  # type: ignore[method-assign]
    app.alarm._bell.set()
    async with asyncio.timeout(5):
        await woken.wait()
    assert app.supervisor.restarts["alarm"] == 1
    assert not app.health.well
    await world.stop()


async def test_a_hand_that_fails_makes_its_chat_wait_for_nobody_and_is_told(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    app = world.app
    assert app is not None
    countdown = app.postman.countdown

    def broken_always(*_: object) -> None:
        raise KeyError("hello")

    countdown.follow = broken_always  # type: ignore[assignment,method-assign]
    await world.says("hello")
    assert app.health.parts["carrying paper"].startswith("A row could not be carried (KeyError in engine/test_app.py")
    del countdown.follow
    assert await world.says("help")
    assert app.health.well
    await world.stop()


async def test_a_group_that_is_cut_off_is_not_acknowledged_and_is_heard_when_told_again(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    app = world.app
    assert app is not None
    began = asyncio.Event()

    async def never(*_: object, **__: object) -> Spoken:
        began.set()
        await asyncio.Event().wait()
        raise AssertionError

    call = app.writer.call
    app.writer.call = never  # type: ignore[assignment,method-assign]
    hello = Heard("paper", "ilze", "hello", Said("hello"))
    telling = asyncio.ensure_future(app.hear(hello))
    await began.wait()
    leash = app.supervisor._parts["intake"].leash
    assert leash is not None
    app.writer.call = call  # type: ignore[method-assign]
    leash.reschedule(asyncio.get_running_loop().time())
    with pytest.raises(NotSaved):
        async with asyncio.timeout(5):
            await telling
    await app.hear(hello)
    await app.settle()
    assert len(world.paper.delivered) == 1
    await world.stop()


class Door(Paper):
    """A channel that ends as it is told."""

    def __init__(self, clock: SetClock, error: Exception | None) -> None:
        super().__init__(clock)
        self.error = error

    async def listen(self, hear: Hear) -> None:
        if self.error is not None:
            raise self.error


async def test_a_channel_that_comes_to_its_own_end_ends_the_program(tmp_path: Path) -> None:
    clock = SetClock(MORNING)
    async with asyncio.timeout(5):
        await App(store_in(tmp_path), CATALOG, clock).run([Door(clock, None)])


async def test_a_platform_that_never_let_us_in_ends_the_program_with_its_words(tmp_path: Path) -> None:
    clock = SetClock(MORNING)
    with pytest.raises(NobodyLetIn, match=r"^The token is unknown\.$"):
        async with asyncio.timeout(5):
            await App(store_in(tmp_path), CATALOG, clock).run([Door(clock, ChannelClosed("The token is unknown"))])


async def test_an_error_of_the_terminal_ends_the_program_as_it_is(tmp_path: Path) -> None:
    clock = SetClock(MORNING)
    with pytest.raises(KeyError, match="screen"):
        async with asyncio.timeout(5):
            await App(store_in(tmp_path), CATALOG, clock).run([Door(clock, KeyError("screen"))], again=False)


async def test_a_ticker_that_has_fallen_silent_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.alarm.SWEEP", 0.05)
    monkeypatch.setattr("bot.alarm.SILENT", 0.4)
    world = World(tmp_path)
    await world.start()
    app = world.app
    assert app is not None
    app.alarm._scheduler._stop_timer()
    seen = app.alarm._sweeps
    async with asyncio.timeout(5):
        while app.alarm._sweeps < seen + 3:  # noqa: ASYNC110 - it has no event
            await asyncio.sleep(0.05)
    assert app.supervisor.restarts["ticker"] == 1
    await world.stop()


async def test_a_sweep_that_fails_is_told_and_the_next_one_is_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.alarm.SWEEP", 0.05)
    world = World(tmp_path)
    await world.start()
    app = world.app
    assert app is not None
    next_at, broken = app.alarm.next_at, ["twice", "once"]

    async def broken_twice() -> Instant | None:
        if broken:
            broken.pop()
            raise KeyError("hello")
        return await next_at()

    app.alarm.next_at = broken_twice  # type: ignore[method-assign]
    async with asyncio.timeout(5):
        while app.supervisor.restarts["sweep"] < 2:  # noqa: ASYNC110 - it has no event
            await asyncio.sleep(0.01)
        assert app.health.parts["sweep"].startswith("It failed (KeyError")
        while not app.health.well:  # noqa: ASYNC110 - it has no event
            await asyncio.sleep(0.01)
    await world.stop()


async def test_a_sweep_that_fails_right_after_the_clock_was_set_sees_the_step_once_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.alarm.SWEEP", 3600)  # no sweep but these
    world = World(tmp_path)
    await world.start()
    app = world.app
    assert app is not None
    stepped, stuck, seen = app.store.stepped, ["once"], list[int]()

    def stuck_once(now: Instant, by: int = 0) -> int:
        if stuck:
            stuck.pop()
            raise KeyError("hello")
        seen.append(by)
        return stepped(now, by)

    await app.supervisor.end()  # nobody sweeps but this test
    await app.writer.call(app.store.last_scan)  # nor is anything of theirs in the writer's queue, to share a group with
    app.alarm.stop()
    app.store.stepped = stuck_once  # type: ignore[method-assign]
    app.alarm._drift += 300 * SECOND  # the wall clock went back by so much since the last sweep
    with pytest.raises(KeyError):
        await app.alarm._sweep()
    await app.alarm._sweep()
    await app.alarm._sweep()
    assert [round(by / SECOND) for by in seen] == [300]
    await app.writer.stop()
    app.store.close()


async def test_what_the_postman_was_not_told_of_is_not_overtaken_by_what_was_said_later(tmp_path: Path) -> None:
    world = World(tmp_path)
    await lying_down(world)
    app = world.app
    assert app is not None
    before = len(world.paper.delivered)
    world.clock.set(await app.alarm.next_at() or 0)
    lost, queue = ["once"], app.postman.queue

    def told_of_all_but_the_first(rows: tuple[Queued, ...]) -> None:
        if rows and lost:
            lost.pop()
            raise KeyError("hello")
        queue(rows)

    app.postman.queue = told_of_all_but_the_first  # type: ignore[method-assign]
    world.keys += 1
    heard = Heard("paper", "ilze", str(world.keys), Said("picture"), zone=world.zone)
    gate = threading.Event()
    held = asyncio.ensure_future(app.writer.call(gate.wait, 5))  # so that both are saved at once
    both = asyncio.gather(app.alarm.wake_due(), app.hear(heard), return_exceptions=True)
    await asyncio.sleep(0.05)
    gate.set()
    woken, _ = await both
    assert isinstance(woken, KeyError)
    await held
    async with asyncio.timeout(5):
        while app.store.count().queued or app.postman.busy:  # noqa: ASYNC110 - it has no event
            await asyncio.sleep(0.01)
    said = [letter.id for _, letter in world.paper.delivered[before:]]
    assert len(said) > 1
    assert said == sorted(said)
    await world.stop()


async def test_a_start_waits_for_a_disk_that_is_ill_for_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(bot.app, "FIRST_WAIT", 0.01)
    world = World(tmp_path)
    app = App(store_in(tmp_path), world.catalog, world.clock)
    recover, ill = app.store.recover, ["twice", "once"]

    def stuck_twice(now: Instant, again: Mapping[str, int] = {}) -> int:
        if ill:
            ill.pop()
            raise StuckDatabase("The disk is full", "Make room")
        return recover(now, again)

    app.store.recover = stuck_twice  # type: ignore[method-assign]
    with pytest.raises(StuckDatabase):
        await app.start([world.paper])
    await app.start([world.paper], patient=True)
    assert not ill
    assert "The start waits for it and tries again" in caplog.text
    await app.stop()
