"""The postman: what hangs, stumbles or raises is one letter's trouble, and nobody else waits for it."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.app import App
from bot.catalog import Catalog
from bot.channel import Delivered, Hear, Heard, Letter, Limits, Outcome, Refused, Unknown
from bot.clock import SetClock
from bot.core.model.events import Said
from bot.core.model.instants import Instant
from bot.core.model.messages import Message, Urgency
from bot.deadlines import GIVEN
from bot.postman import HANDS, SAFETY_HANDS, STUMBLES
from bot.send_queue import SendQueue
from bot.store import Claimed, Queued, Spoken, Store
from tests.engine.world import CATALOG, MORNING, World, store_in

NEVER = asyncio.Event


class Platform:
    """A platform that answers well, but for those chats whose requests hang."""

    def __init__(self, name: str, hangs: Callable[[Letter], bool] = lambda letter: False, **limits: Any) -> None:
        self.name = name
        self.limits = Limits(**limits)
        self.told: list[Letter] = []
        """What it was given, whether or not it answered."""
        self._hangs = hangs
        self._news = asyncio.Event()

    async def listen(self, hear: Hear) -> None:
        await NEVER().wait()

    async def deliver(self, letter: Letter) -> Outcome:
        self.told.append(letter)
        self._news.set()
        if self._hangs(letter):
            await NEVER().wait()
        return Delivered(str(letter.id))

    async def has(self, enough: Callable[[list[Letter]], bool], seconds: float) -> bool:
        """Whether it is given enough within so many real seconds."""
        try:
            async with asyncio.timeout(seconds):
                while not enough(self.told):
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            return False
        return True


@asynccontextmanager
async def running(folder: Path, *platforms: Platform) -> AsyncIterator[App]:
    """An engine before these platforms, let go at the end whatever hangs."""
    app = App(store_in(folder), CATALOG, SetClock(MORNING))
    await app.start(platforms)
    try:
        yield app
    finally:
        app.postman.let_go()
        await app.stop()


async def say(app: App, channel: str, text: str, *chats: str) -> None:
    await asyncio.gather(*(app.hear(Heard(channel, chat, f"{chat} {text}", Said(text))) for chat in chats))


def to(chat: str) -> Callable[[list[Letter]], bool]:
    return lambda told: any(letter.chat == chat for letter in told)


async def test_a_platform_that_hangs_holds_up_no_word_on_another(tmp_path: Path) -> None:
    hanging, well = Platform("hanging", lambda letter: True), Platform("well")
    async with running(tmp_path, hanging, well) as app:
        await say(app, "hanging", "hello", *[f"chat {number}" for number in range(HANDS + SAFETY_HANDS)])
        assert await hanging.has(lambda told: len(told) >= HANDS, 20)
        await say(app, "well", "chest pain", "ann")
        assert await well.has(to("ann"), 2)
        await say(app, "well", "hello", "bob")
        assert await well.has(to("bob"), 2), "and neither does anything less urgent"


async def test_letters_that_hang_hold_up_no_words_of_safety_in_a_well_chat_of_their_own_platform(
    tmp_path: Path,
) -> None:
    mixed = Platform("mixed", lambda letter: letter.chat != "ann")
    async with running(tmp_path, mixed) as app:
        await say(app, "mixed", "hello", *[f"chat {number}" for number in range(HANDS + 50)])
        assert await mixed.has(lambda told: len(told) >= HANDS, 20)
        await say(app, "mixed", "hello", "bob")
        await say(app, "mixed", "chest pain", "ann")
        assert await mixed.has(to("ann"), 2)
        assert len(mixed.told) == HANDS + 1, "whatever is less urgent waits for a hand"


async def test_a_delivery_that_is_never_answered_ends_at_its_deadline_and_is_in_doubt(tmp_path: Path) -> None:
    slow = Platform("slow", lambda letter: letter.text.startswith("Hi"), answer_within=0.05)
    async with running(tmp_path, slow) as app:
        await say(app, "slow", "hello", "ann")
        async with asyncio.timeout(5):
            await app.postman.rest()
        assert app.postman.outcomes["slow", "unknown"] == 1
        await say(app, "slow", "help", "ann")
        assert await slow.has(lambda told: len(told) > 1, 2), "the chat is free again"


async def test_words_of_safety_wait_two_seconds_at_most_for_what_hangs_in_their_own_chat(tmp_path: Path) -> None:
    stuck = Platform("stuck", lambda letter: letter.urgency is not Urgency.SAFETY)
    async with running(tmp_path, stuck) as app:
        await say(app, "stuck", "hello", "ann")
        assert await stuck.has(to("ann"), 2)
        await say(app, "stuck", "chest pain", "ann")
        began = asyncio.get_running_loop().time()
        assert await stuck.has(lambda told: any(letter.urgency is Urgency.SAFETY for letter in told), GIVEN + 2)
        assert asyncio.get_running_loop().time() - began > GIVEN / 2, "an answer that comes soon is still waited for"
        assert app.postman.outcomes["stuck", "unknown"] == 1


async def test_words_of_safety_lengthen_no_deadline(tmp_path: Path) -> None:
    stuck = Platform("stuck", lambda letter: letter.urgency is not Urgency.SAFETY, answer_within=0.3)
    async with running(tmp_path, stuck) as app:
        await say(app, "stuck", "hello", "ann")
        assert await stuck.has(to("ann"), 2)
        await say(app, "stuck", "chest pain", "ann")
        assert await stuck.has(lambda told: any(letter.urgency is Urgency.SAFETY for letter in told), GIVEN / 2)


def test_a_letter_that_sets_out_while_words_of_safety_wait_knows_of_them() -> None:
    queue = SendQueue(Limits())
    queue.add(Queued(1, "ann", "stuck", Urgency.CUE, 0))
    assert queue.pick(0) is not None
    assert not queue.waits_for_safety("ann")
    queue.add(Queued(2, "ann", "stuck", Urgency.SAFETY, 0))
    assert queue.waits_for_safety("ann")


async def test_words_of_safety_under_way_are_not_cut_short_by_others(tmp_path: Path) -> None:
    stuck = Platform("stuck", lambda letter: letter.urgency is Urgency.SAFETY)
    async with running(tmp_path, stuck) as app:
        await say(app, "stuck", "chest pain", "ann")
        assert await stuck.has(to("ann"), 2)
        await say(app, "stuck", "i can't breathe", "ann")
        await asyncio.sleep(GIVEN + 0.5)
        assert app.postman.outcomes["stuck", "unknown"] == 0


async def test_a_letter_with_a_file_has_longer(tmp_path: Path) -> None:
    files = Platform("files", lambda letter: letter.enclosed is not None, answer_within=0.01, upload_within=1.0)
    async with running(tmp_path, files) as app:
        await say(app, "files", "hello", "ann")
        await say(app, "files", "export", "ann")
        assert await files.has(lambda told: any(letter.enclosed for letter in told), 2)
        await asyncio.sleep(0.2)
        assert app.postman.outcomes["files", "unknown"] == 0
        async with asyncio.timeout(10):
            await app.postman.rest()
        assert app.postman.outcomes["files", "unknown"] == 2, "the file and the table"


async def test_the_moment_that_a_platform_names_holds_for_the_whole_chat(tmp_path: Path) -> None:
    clock = SetClock(MORNING)
    busy = Busy("busy", clock)
    app = App(store_in(tmp_path), CATALOG, clock)
    await app.start([busy])
    await say(app, "busy", "help", "ann")
    await app.settle()
    await say(app, "busy", "chest pain", "ann")
    await app.settle()
    assert len(busy.told) == 1, "even words of safety wait, for they would be refused"
    await app.travel_to(clock.now() + 60_000)
    assert [letter.urgency for letter in busy.told][1] is Urgency.SAFETY
    await app.stop()


class Busy(Platform):
    """It takes nothing for half a minute."""

    def __init__(self, name: str, clock: SetClock) -> None:
        super().__init__(name)
        self._clock = clock

    async def deliver(self, letter: Letter) -> Outcome:
        await super().deliver(letter)
        until = MORNING + 30_000
        return Refused("later", until) if self._clock.now() < until else Delivered(str(letter.id))


class Stumbling(Catalog, frozen=True):
    """Content that can't be read so many times."""

    left: list[None]

    def words(self, message: Message) -> Any:
        """No memory, as long as that lasts."""
        if self.left:
            self.left.pop()
            raise MemoryError
        return CATALOG.words(message)


@pytest.mark.parametrize(("times", "arrives"), [(1, 2), (STUMBLES, 2), (STUMBLES + 1, 1)])
async def test_what_could_not_be_put_together_was_not_sent_and_is_tried_again(
    tmp_path: Path, times: int, arrives: int, caplog: pytest.LogCaptureFixture
) -> None:
    well, clock = Platform("well"), SetClock(MORNING)
    parts = (CATALOG.content, CATALOG.wording, CATALOG.notices, CATALOG.media, CATALOG.openings)
    stumbling = Stumbling(*parts, [None] * times)
    app = App(store_in(tmp_path), stumbling, clock)
    await app.start([well])
    await say(app, "well", "help", "ann")
    for _ in range(STUMBLES + 1):
        await app.travel_to(clock.now() + 40_000)
    assert len(well.told) == arrives, "the help has two parts"
    assert not app.postman._stumbles
    assert "could not be put together: MemoryError" in caplog.text
    await app.stop()


class Failing(Store):
    """A store in which a verb raises for a while, as a fault of ours would make it."""

    def __init__(self, store: Store, claims: int = 0, settles: bool = True) -> None:
        self.__dict__.update(store.__dict__)
        self.claims, self.settles = claims, settles
        self.settled: list[Outcome] = []

    def claim(self, ids: Any, now: Instant, beside: Any = ()) -> Claimed:
        self.claims -= 1
        if self.claims >= 0:
            raise LookupError
        return super().claim(ids, now, beside)

    def settle(self, receipts: Any, now: Instant) -> Spoken:
        outcomes = [receipt.outcome for receipt in receipts]
        if not self.settles and Unknown() not in outcomes:
            raise LookupError
        self.settles = True
        self.settled += outcomes
        return super().settle(receipts, now)


async def test_a_claim_that_raises_leaves_its_row_to_be_tried_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    well, clock = Platform("well"), SetClock(MORNING)
    app = App(Failing(store_in(tmp_path), claims=2), CATALOG, clock)
    await app.start([well])
    await say(app, "well", "help", "ann")
    await app.travel_to(clock.now() + 10_000)
    assert len(well.told) == 2, "each part of the help once"
    assert "could not be claimed and is tried again: LookupError" in caplog.text
    await app.stop()


async def test_an_outcome_that_can_not_be_written_is_a_doubt_in_this_very_run(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Words of safety are sent again, all else is let go, and the chat goes on; no start is waited for."""
    well, clock = Platform("well"), SetClock(MORNING)
    store = Failing(store_in(tmp_path), settles=False)
    app = App(store, CATALOG, clock)
    await app.start([well])
    await say(app, "well", "chest pain", "ann")
    await app.travel_to(clock.now() + 10_000)
    assert [type(outcome) for outcome in store.settled] == [Unknown, Delivered]
    assert [letter.urgency for letter in well.told] == [Urgency.SAFETY] * 2
    await say(app, "well", "help", "bob")
    await app.settle()
    assert "is in doubt: LookupError" in caplog.text
    assert store.count().queued == 0
    await app.stop()


async def hurried(world: World, *texts: str) -> list[tuple[Instant, str]]:
    """So many texts in a tenth of a second each, at one message a second, and all that is said then: when, and what."""
    world.paper.limits = Limits(per_second=30, chat_per_second=1)
    await world.start()
    await world.says("hello")
    for button in ("agree-adult",):
        await world.wait(5)
        await world.taps(button)
    await world.wait(60)
    before = len(world.paper.delivered)
    for text in texts:
        await world.happens(Said(text))
        world.clock.set(world.clock.now() + 100)
    last = world.clock.now() - 100
    await world.wait(60)
    await world.close()
    return [(at - last, letter.text) for at, letter in world.paper.delivered[before:]]


@pytest.mark.parametrize("text", ["qwrtz", "stop", "hello", "help"])
async def test_what_is_asked_again_and_again_in_a_hurry_is_said_once_or_twice_and_delete_is_answered_at_once(
    tmp_path: Path, text: str
) -> None:
    said = await hurried(World(tmp_path), *[text] * 20, "/delete")
    copies = Counter(words for _, words in said)
    assert max(copies.values()) <= 3, "twenty texts in two seconds, at one a second"
    assert len(said) <= 6
    asked = [at for at, words in said if words.startswith("This wipes all")]
    assert len(asked) == 1
    assert asked[0] <= 2000


async def test_six_texts_in_a_hurry_bring_two_copies_of_the_question_at_most(tmp_path: Path) -> None:
    said = await hurried(World(tmp_path), *["qwrtz"] * 6)
    assert len(said) <= 3
    assert said[-1][1].startswith("Is any of this new"), "the last words are what is asked"
