"""One who writes faster than anybody can."""

from pathlib import Path

from bot.channel import Heard
from bot.core.machine.meaning import matters
from bot.core.model.events import Event, Gone, Pressed, Said, Shown
from bot.core.model.instants import SECOND, Instant
from bot.flood import BURST, CHATS, PER_SECOND, Flood
from tests.engine.world import CATALOG, MORNING, World


def flood() -> Flood:
    return Flood(lambda event: matters(event, CATALOG.content))


def heard(event: Event, chat: str = "ilze") -> Heard:
    return Heard("paper", chat, "key", event)


def hears(watched: Flood, heard: Heard, now: Instant) -> bool:
    """Whether an event is heard: there is room for it, or it matters too much to be let go of."""
    return not watched.is_full(heard, now) or watched.lets(heard.event)


def test_nobody_who_types_by_hand_is_ever_ignored() -> None:
    watched, now = flood(), MORNING
    for _ in range(600):
        now += SECOND // PER_SECOND
        assert hears(watched, heard(Said("hello")), now)


def test_a_flood_is_ignored_until_it_is_calm_and_the_others_are_heard() -> None:
    watched = flood()
    assert sum(hears(watched, heard(Said("hello")), MORNING) for _ in range(1000)) == BURST
    assert hears(watched, heard(Said("hello"), chat="other"), MORNING)
    assert not hears(watched, heard(Shown("picture")), MORNING)
    assert hears(watched, heard(Said("hello")), MORNING + 2 * SECOND)
    assert watched.ignored == 1000 - BURST + 1


def test_what_matters_is_heard_in_any_flood() -> None:
    watched = flood()
    for _ in range(1000):
        hears(watched, heard(Said("hello")), MORNING)
    words = ("it hurts", "stop", "I can't feel my leg", "too much", "pause", "delete", "I want to die", "I'm dizzy")
    buttons = ("hurts", "stop", "too-much", "pause", "delete", "delete-all")
    events: list[Event] = [*map(Said, words), *(Pressed(1, button) for button in buttons), Gone()]
    for event in events:
        assert hears(watched, heard(event), MORNING), event
    assert not hears(watched, heard(Shown("picture")), MORNING)
    assert not hears(watched, heard(Pressed(1, "next")), MORNING)
    assert not hears(watched, heard(Pressed(1, "x" * 99)), MORNING)


def test_chats_are_forgotten_the_calmest_first() -> None:
    watched = flood()
    for number in range(CHATS + 5):
        hears(watched, heard(Said("hello"), str(number)), MORNING)
    assert len(watched._chats) == CHATS


def test_the_chat_that_was_heard_last_is_watched_longest() -> None:
    watched = flood()
    for _ in range(BURST + 1):
        hears(watched, heard(Said("hello"), "loud"), MORNING)
    for number in range(CHATS - 1):
        hears(watched, heard(Said("hello"), str(number)), MORNING)
        if number % 1000 == 0:
            assert not hears(watched, heard(Said("hello"), "loud"), MORNING)
    hears(watched, heard(Said("hello"), "one more"), MORNING)
    assert not hears(watched, heard(Said("hello"), "loud"), MORNING)


def test_two_chats_of_one_name_on_two_channels_are_two() -> None:
    watched = flood()
    for _ in range(BURST + 1):
        hears(watched, heard(Said("hello")), MORNING)
    assert hears(watched, Heard("other", "ilze", "key", Said("hello")), MORNING)


def test_a_clock_that_goes_back_makes_nobody_a_flood() -> None:
    watched = flood()
    hears(watched, heard(Said("hello")), MORNING)
    assert hears(watched, heard(Said("hello")), MORNING - 10_000 * SECOND)
    assert hears(watched, heard(Said("hello")), MORNING)


async def test_a_flood_changes_nothing_and_stop_is_answered(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    await world.says("hello")
    for _ in range(BURST + 50):
        await world.says("hello")
    delivered = len(world.paper.delivered)
    before = await world.person()
    for _ in range(100):
        await world.says("hello")
    assert (len(world.paper.delivered), await world.person()) == (delivered, before)
    assert await world.says("my leg is numb")
    await world.close()
