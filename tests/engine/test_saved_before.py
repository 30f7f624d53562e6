"""A database of an earlier Easeback: it opens, with all that waits in it, and its people go on."""

import shutil
from pathlib import Path

from bot.core.model.instants import SECOND
from tests.engine.world import World

FIXTURES = Path(__file__).parents[1] / "core" / "fixtures"


def world_of_before(folder: Path) -> World:
    """The engine on a copy of that database, on the second after it was stopped."""
    for source, target in (("easeback.db", "data/test.sqlite"), ("key", "key/key")):
        (folder / target).parent.mkdir()
        shutil.copyfile(FIXTURES / source, folder / target)
        (folder / target).chmod(0o600)
    return World(folder, 1_795_162_310_000)


async def test_a_database_of_before_opens_with_everybody_in_it(tmp_path: Path) -> None:
    world = world_of_before(tmp_path)
    await world.start()
    people = {chat: await world.person(chat) for chat in ("ball", "plan", "screening", "queued")}
    assert all(people.values())
    ball, plan, screening = people["ball"], people["plan"], people["screening"]
    assert ball is not None
    assert ball.session is not None
    assert plan is not None
    assert plan.reminder is not None
    assert (plan.reminder.minute, plan.completed) == (450, 1)
    assert screening is not None
    assert screening.open_question is not None
    assert screening.open_question.under is not None
    assert (screening.open_question.id, screening.open_question.under.id) == ("help", "screening")
    await world.stop()


async def test_what_waited_in_a_database_of_before_is_said(tmp_path: Path) -> None:
    world = world_of_before(tmp_path)
    await world.start()
    await world.wait(900)
    said = [letter.text for _, letter in world.paper.delivered if letter.chat == "queued"]
    assert any("Go on" in choice.label for _, each in world.paper.delivered for choice in each.choices), said
    await world.stop()


async def test_a_reminder_and_a_session_of_before_go_on(tmp_path: Path) -> None:
    world = world_of_before(tmp_path)
    await world.start()
    began = world.clock.now()
    await world.wait(26 * 3600)
    chats = {letter.chat for at, letter in world.paper.delivered if at > began + 3600 * SECOND}
    assert "plan" in chats, "the reminder of the next morning"
    ball = await world.person("ball")
    assert ball is not None
    assert ball.session is None
    await world.stop()
