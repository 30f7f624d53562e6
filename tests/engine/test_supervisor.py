"""The supervisor in virtual time: what raises, hangs or ends is begun again, and says so within ten seconds."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from itertools import pairwise
from typing import Any

import pytest

from bot.channel import ChannelClosed, Hear, Letter, Limits, Outcome, Unknown
from bot.health import Health, PartLost
from bot.listening import Listening, NobodyLetIn
from bot.store import StuckDatabase
from bot.supervisor import BESIDE, CHANNEL, ERRAND, VITAL, Supervisor, Terms
from tests.simulation.virtual import VirtualLoop

Work = Callable[[], Awaitable[None]]


def lived(life: Callable[[Supervisor, Health], Coroutine[Any, Any, None]]) -> None:
    """A life under a supervisor, to its end."""
    loop = VirtualLoop()

    async def live() -> None:
        health = Health()
        supervisor = Supervisor(health)
        supervisor.watch()
        try:
            await life(supervisor, health)
        finally:
            await supervisor.end()

    try:
        loop.run_until_complete(live())
    finally:
        loop.close()


def failing(times: int, error: Callable[[], BaseException], ran: list[float]) -> Work:
    """Work that raises the first times and then runs on."""

    async def work() -> None:
        ran.append(asyncio.get_running_loop().time())
        if len(ran) <= times:
            raise error()
        await asyncio.Event().wait()

    return work


def test_a_part_that_raises_is_begun_again_at_ever_longer_intervals_and_is_red_until_it_has_run_for_a_while() -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        ran: list[float] = []
        supervisor.keep("postman", failing(4, lambda: KeyError("a person's words"), ran))
        await asyncio.sleep(4)
        assert [round(at, 1) for at in ran] == [0.0, 0.2, 0.6, 1.4, 3.0]
        assert supervisor.restarts["postman"] == 4
        assert "KeyError in engine/test_supervisor.py" in health.parts["postman"]
        assert "a person's words" not in health.parts["postman"]
        await asyncio.sleep(8)
        assert not health.well
        await asyncio.sleep(3)
        assert health.well

    lived(life)


@pytest.mark.parametrize("error", [RuntimeError, asyncio.CancelledError, asyncio.TimeoutError])
def test_whatever_ends_a_part_that_nobody_ended_it_is_begun_again(error: type[BaseException]) -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        ran: list[float] = []
        supervisor.keep("intake", failing(1, error, ran))
        await asyncio.sleep(1)
        assert len(ran) == 2
        assert not health.well

    lived(life)


def test_a_part_that_has_work_and_stands_still_is_red_within_ten_seconds_and_begun_again_after_a_minute() -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        ran: list[float] = []
        steps: list[int | None] = [None]
        supervisor.keep("alarm", failing(0, RuntimeError, ran), pulse=lambda: steps[0])
        await asyncio.sleep(100)
        assert health.well
        steps[0] = 7
        await asyncio.sleep(5)
        assert health.well
        await asyncio.sleep(5)
        assert health.parts["alarm"].endswith("has not moved.")
        await asyncio.sleep(55)
        assert len(ran) == 2
        assert health.parts["alarm"] == "It hung and was cut off."
        steps[0] = None
        await asyncio.sleep(20)
        assert health.well

    lived(life)


def test_a_part_that_works_all_the_time_is_well_as_long_as_it_moves() -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        steps = 0

        def pulse() -> int:
            nonlocal steps
            steps += 1
            return steps

        supervisor.keep("alarm", failing(0, RuntimeError, []), pulse=pulse)
        for _ in range(200):
            await asyncio.sleep(1)
            assert health.well

    lived(life)


def test_a_vital_part_that_fails_by_our_own_fault_again_and_again_ends_the_program() -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        supervisor.keep("intake", failing(99, lambda: KeyError("words"), []))
        with pytest.raises(PartLost, match=r"'intake' failed 10 times in a row \(KeyError") as lost:
            await supervisor.lost()
        assert "words" not in str(lost.value)
        assert 60 < asyncio.get_running_loop().time() < 120

    lived(life)


def test_a_slip_of_ours_after_an_hour_of_a_full_disk_does_not_end_the_program() -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        errors: list[BaseException] = [*(StuckDatabase("The disk is full", "Make room") for _ in range(80)), KeyError()]
        ran: list[float] = []
        supervisor.keep("alarm", failing(81, lambda: errors[len(ran) - 1], ran))
        await asyncio.sleep(24 * 3600)
        assert len(ran) == 82
        assert health.well

    lived(life)


@pytest.mark.parametrize("error", [lambda: StuckDatabase("The disk is full", "Make room"), lambda: OSError(24, "x")])
def test_a_full_disk_and_a_full_table_of_descriptors_are_waited_out(error: Callable[[], BaseException]) -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        ran: list[float] = []
        supervisor.keep("intake", failing(100, error, ran))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(2700):
                await supervisor.lost()
        await asyncio.sleep(300)
        assert len(ran) == 101
        assert health.well

    lived(life)


def test_failures_that_lie_far_apart_are_not_counted_together() -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        async def now_and_then() -> None:
            await asyncio.sleep(VITAL.lived + 1)
            raise KeyError

        supervisor.keep("intake", now_and_then)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(24 * 3600):
                await supervisor.lost()
        assert supervisor.restarts["intake"] > 1000

    lived(life)


@pytest.mark.parametrize(("terms", "longest"), [(VITAL, 5), (ERRAND, 3600)])
def test_after_a_full_disk_whoever_waits_to_be_woken_waits_five_seconds_more_at_most(
    terms: Terms, longest: float
) -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        ran: list[float] = []
        full = StuckDatabase("The database is full", "Free some space")
        supervisor.keep("alarm", failing(10**9, lambda: full, ran), terms=terms)
        await asyncio.sleep(3 * 3600)
        assert round(max(later - earlier for earlier, later in pairwise(ran)), 3) == longest

    lived(life)


def test_what_is_beside_the_talk_never_ends_the_program() -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        supervisor.keep("web", failing(10**9, KeyError, []), terms=BESIDE)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(24 * 3600):
                await supervisor.lost()
        assert not health.well

    lived(life)


def test_an_error_that_ends_the_program_does_so_at_once() -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        broken = StuckDatabase("The file is damaged", "Put the last backup in its place")
        supervisor.keep("look-through", failing(1, lambda: broken, []), ends=(StuckDatabase,))
        with pytest.raises(StuckDatabase):
            await supervisor.lost()
        assert asyncio.get_running_loop().time() == 0

    lived(life)


def test_an_errand_that_the_end_of_the_program_cuts_off_is_no_fault() -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        running = asyncio.create_task(
            _run(supervisor.errand("maintenance weekly", asyncio.Event().wait, terms=ERRAND))  # type: ignore[arg-type]
        )
        await asyncio.sleep(1)
        running.cancel()
        await asyncio.wait([running])
        assert not running.cancelled()
        assert running.exception() is None
        assert health.well

    lived(life)


def test_an_errand_is_tried_again_until_it_is_done_and_red_meanwhile() -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        ran: list[float] = []

        async def scan() -> None:
            ran.append(asyncio.get_running_loop().time())
            if len(ran) < 4:
                raise OSError(28, "no space")

        running = asyncio.create_task(_run(supervisor.errand("maintenance weekly", scan, terms=ERRAND)))
        await asyncio.sleep(10)
        assert "OSError" in health.parts["maintenance weekly"]
        await running
        assert ran == [0, 60, 180, 420]
        assert health.well

    lived(life)


async def _run(work: Work) -> None:
    await work()


def test_a_part_that_comes_to_its_own_end_is_not_begun_again() -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        async def once() -> None:
            await asyncio.sleep(1)

        await supervisor.keep("read-ahead", once, pulse=lambda: 1)
        await asyncio.sleep(1000)
        assert supervisor.restarts["read-ahead"] == 0
        assert health.well

    lived(life)


def test_a_watch_that_does_not_watch_is_told() -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        await supervisor.end("watch")
        await asyncio.sleep(30)
        assert health.well
        assert supervisor.how()["watch"] == "Nobody has looked at the parts for 30 s."

    lived(life)


class Platform:
    """A platform whose door shuts after so many seconds; 0: at once; None: never."""

    limits = Limits()

    def __init__(self, name: str, shuts: float | None) -> None:
        self.name = name
        self.shuts = shuts
        self.asked: list[float] = []

    async def listen(self, hear: Hear) -> None:
        self.asked.append(asyncio.get_running_loop().time())
        await asyncio.sleep(10**6 if self.shuts is None else self.shuts)
        raise ChannelClosed(f"{self.name} does not know this token")

    async def deliver(self, letter: Letter) -> Outcome:
        return Unknown()


async def _hear(_: object) -> None:
    return


def listened_to(supervisor: Supervisor, *platforms: Platform) -> None:
    hearing = Listening(platforms)

    def listening(platform: Platform) -> Work:
        return lambda: hearing.listen(platform, _hear)

    for each in platforms:
        supervisor.keep(each.name, listening(each), terms=CHANNEL, ends=(NobodyLetIn,))


@pytest.mark.parametrize("shuts", [0, 5000])
def test_a_platform_that_does_not_know_its_token_is_red_and_asked_again_and_the_other_goes_on(shuts: int) -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        shut, open = Platform("discord", shuts), Platform("telegram", None)
        listened_to(supervisor, shut, open)
        await asyncio.sleep(shuts + 10)
        assert health.parts["discord"] == "discord does not know this token."
        assert health.parts["telegram"] == ""
        shut.shuts = None
        await asyncio.sleep(60)
        assert len(shut.asked) == 2
        assert len(open.asked) == 1
        await asyncio.sleep(70)
        assert health.well

    lived(life)


def test_a_platform_that_stays_shut_is_asked_every_quarter_of_an_hour_at_last() -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        shut = Platform("discord", 0)
        listened_to(supervisor, shut, Platform("telegram", None))
        await asyncio.sleep(24 * 3600)
        assert shut.asked[:5] == [0, 60, 180, 420, 900]
        assert shut.asked[-1] - shut.asked[-2] == 900
        assert not health.well

    lived(life)


def test_if_no_platform_lets_us_in_at_the_start_the_program_ends_with_what_each_said() -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        listened_to(supervisor, Platform("discord", 0), Platform("telegram", 3))
        with pytest.raises(NobodyLetIn) as told:
            await supervisor.lost()
        assert str(told.value) == "discord does not know this token. telegram does not know this token."

    lived(life)


def test_if_all_tokens_are_revoked_while_it_runs_the_program_goes_on_asking() -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        listened_to(supervisor, first := Platform("discord", 3600), Platform("telegram", 0))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(24 * 3600):
                await supervisor.lost()
        assert len(first.asked) > 10
        assert health.parts["telegram"] == "telegram does not know this token."

    lived(life)


def test_a_platform_that_has_let_us_in_at_last_does_not_count_as_one_that_refuses() -> None:
    async def life(supervisor: Supervisor, health: Health) -> None:
        first, second = Platform("discord", 0), Platform("telegram", None)
        hearing = Listening((first, second))
        with pytest.raises(ChannelClosed):
            await hearing.listen(first, _hear)
        first.shuts = None
        listening = asyncio.ensure_future(hearing.listen(first, _hear))
        await asyncio.sleep(1)
        second.shuts = 0
        with pytest.raises(ChannelClosed) as told:
            await hearing.listen(second, _hear)
        assert not isinstance(told.value, NobodyLetIn)
        listening.cancel()
        await asyncio.wait([listening])

    lived(life)
