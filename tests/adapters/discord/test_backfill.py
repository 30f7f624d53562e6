"""Votes, and what was said while no session lived."""

from collections.abc import AsyncIterator

import pytest

from bot.channel import Choice, Delivered, Letter
from bot.core.model.events import Pressed, Said
from bot.core.model.instants import DAY, HOUR, MINUTE
from bot.core.model.messages import Urgency
from tests.adapters.discord.api import DiscordApi
from tests.adapters.discord.bot import ILZE, Disk, Drawer, discord_at, listening, until
from tests.adapters.discord.server import Server, serving
from tests.adapters.stage import StillClock


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.discord.identify.APART", 0.05)
    monkeypatch.setattr("adapters.discord.backfill.PAUSE", 0)


class Place:
    """A Discord whose clock is that of the adapter, a disk and a shelf."""

    def __init__(self, server: Server, clock: StillClock) -> None:
        self.server, self.api, self.clock = server, server.api, clock
        self.disk, self.drawer = Disk(), Drawer()
        self.drawer.known = (str(self.api.home(ILZE)), str(self.api.home(ILZE + 1)))


@pytest.fixture
async def place() -> AsyncIterator[Place]:
    clock = StillClock()
    async with serving(DiscordApi(now=lambda: clock.at)) as server:
        yield Place(server, clock)


def poll(place: Place, *options: str, id: int = 9) -> Letter:
    choices = tuple(Choice(each, each.title()) for each in options)
    chat = str(place.api.home(ILZE))
    return Letter(id, chat, "Did you find any relief?", Urgency.CALL, choices, 100, poll="poll-1")


async def test_a_vote_is_the_option_it_was_given_for(place: Place) -> None:
    discord = discord_at(place.server, place.drawer, place.clock)
    async with listening(place.server, place.disk, discord) as bot:
        sent = await bot.deliver(poll(place, "at-once", "not-yet"))
        assert isinstance(sent, Delivered)
        number = int(sent.message_id)
        for answer in (2, 1, 2):
            await place.api.votes(ILZE, number, answer)
            await place.api.votes(ILZE, number, answer, away=True)
        await until(lambda: len(place.disk.events) == 3)
    assert place.disk.events == [Pressed(0, "not-yet"), Pressed(0, "at-once"), Pressed(0, "not-yet")]


async def test_a_vote_in_an_older_poll_means_what_stood_there_then(place: Place) -> None:
    discord = discord_at(place.server, place.drawer, place.clock)
    async with listening(place.server, place.disk, discord) as bot:
        old = await bot.deliver(poll(place, "at-once", "not-yet"))
        place.clock.at += DAY
        new = await bot.deliver(poll(place, "not-yet", "at-once", id=10))
        assert isinstance(old, Delivered)
        assert isinstance(new, Delivered)
    async with listening(place.server, place.disk, discord_at(place.server, place.drawer, place.clock)):
        await place.api.votes(ILZE, int(old.message_id), 1)
        await place.api.votes(ILZE, int(new.message_id), 1)
        await place.api.votes(ILZE, int(new.message_id), 7)
        await until(lambda: len(place.disk.events) == 2)
    assert place.disk.events == [Pressed(0, "at-once"), Pressed(0, "not-yet")]


@pytest.mark.parametrize("results", [True, False])
async def test_what_was_said_and_voted_after_the_session_was_lost_is_looked_up(place: Place, results: bool) -> None:
    async with listening(place.server, place.disk, discord_at(place.server, place.drawer, place.clock)) as bot:
        sent = await bot.deliver(poll(place, "at-once", "not-yet"))
        assert isinstance(sent, Delivered)
        await place.api.says(ILZE, "heard")
        await until(lambda: len(place.disk.events) == 1)
    place.api.gate.forget()
    place.clock.at += 30 * 1000
    for number in range(150):
        await place.api.says(ILZE, f"word {number}")
    await place.api.says(ILZE + 1, "it hurts")
    await place.api.votes(ILZE, int(sent.message_id), 2)
    if not results:
        counts = place.api.sent[int(sent.message_id)].poll
        assert counts is not None
        place.api.hidden_results = True
    place.clock.at += HOUR
    async with listening(place.server, place.disk, discord_at(place.server, place.drawer, place.clock)):
        await until(lambda: len(place.disk.events) == 153)
        await place.api.says(ILZE, "now")
        await until(lambda: len(place.disk.events) == 154)
    assert place.api.gate.identifies == 2
    assert set(place.disk.events) == {
        *(Said(f"word {number}") for number in range(150)),
        *(Said("heard"), Said("it hurts"), Said("now"), Pressed(0, "not-yet")),
    }
    ours = [event for event in place.disk.events if isinstance(event, Said) and event.text.startswith("word")]
    assert ours == [Said(f"word {number}") for number in range(150)]


async def test_what_is_older_than_a_day_is_left(place: Place) -> None:
    async with listening(place.server, place.disk, discord_at(place.server, place.drawer, place.clock)):
        pass
    place.api.gate.forget()
    place.clock.at += 10 * MINUTE
    await place.api.says(ILZE, "old")
    place.clock.at += 2 * DAY
    await place.api.says(ILZE, "young")
    async with listening(place.server, place.disk, discord_at(place.server, place.drawer, place.clock)):
        await until(lambda: bool(place.disk.events))
    assert place.disk.events == [Said("young")]
