"""A second opinion, written by others: whatever a person does with Easeback, simcord's Discord refuses nothing."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from adapters.discord import Discord, publish
from bot.app import App
from bot.channel import Choice, Delivered, Enclosed, Letter
from bot.clock import WallClock
from bot.core.model.messages import Urgency
from tests.adapters.discord.api import TOKEN
from tests.adapters.discord.bot import until
from tests.adapters.discord.simulated import Simulated, simulating
from tests.engine.world import CATALOG, store_in
from tests.process.served import WAY_IN


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[tuple[Simulated, Discord]]:
    """simcord's Discord, and the whole engine before it."""
    clock = WallClock()
    app = App(store_in(tmp_path), CATALOG, clock)
    async with simulating() as simulated:
        discord = Discord(
            clock,
            TOKEN,
            b"key",
            app.memory(Discord.name),
            app.lately(Discord.name),
            say=CATALOG.wording.line,
            api=f"{simulated.url}/api/v10",
        )
        running = asyncio.create_task(app.run([discord]))
        await until(lambda: discord.connected, seconds=20)
        yield simulated, discord
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        await discord.close()


async def test_a_person_lies_down_and_stops(served: tuple[Simulated, Discord]) -> None:
    simulated, _ = served
    wording = CATALOG.wording
    languages = CATALOG.content.languages
    changed = await publish(WallClock(), TOKEN, languages, wording.has, wording.line, api=f"{simulated.url}/api/v10")
    assert "commands" in changed
    ilze = simulated.person()
    pressed = [simulated.calls_command(ilze, "session")]
    for label in WAY_IN:
        await until(partial(_offered, simulated, ilze, label, pressed[-1].source_message_id or 0), seconds=20)
        pressed.append(simulated.presses(ilze, label))
    await until(lambda: any(text.startswith("Lie on your back") for text in simulated.texts(ilze)))
    simulated.says(ilze, "stop")
    await until(lambda: any(text.startswith("Stopping") for text in simulated.texts(ilze)), seconds=20)
    await until(lambda: all(each.responded for each in pressed))
    assert simulated.refused == []


async def test_polls_files_and_edits(served: tuple[Simulated, Discord]) -> None:
    simulated, discord = served
    chat = str(simulated.home(simulated.person()))
    options = (Choice("at-once", "Yes, right away"), Choice("not-yet", "Not yet"))
    poll = Letter(1, chat, "Did you find any relief?", Urgency.CALL, options, 100, poll="poll-1")
    assert isinstance(await discord.deliver(poll), Delivered)
    picture = Letter(
        2, chat, "Your *numbers*", Urgency.ANSWER, alt="A line.", enclosed=Enclosed("n.png", "image/png", b"x")
    )
    assert isinstance(await discord.deliver(picture), Delivered)
    card = await discord.deliver(Letter(3, chat, "In…", Urgency.CUE, options, 100, silent=True, card="pacer"))
    assert isinstance(card, Delivered)
    changed = await discord.deliver(Letter(4, chat, "Out…", Urgency.CUE, edits=card.message_id))
    assert changed == Delivered(card.message_id)
    assert simulated.refused == []


def _offered(simulated: Simulated, person: int, label: str, after: int) -> bool:
    """A message that came after another one has that button."""
    messages = [each for each in simulated.messages(person) if each.id > after]
    rows = [row for each in messages for row in each.components]
    return any(button.get("label") == label for row in rows for button in row["components"])
