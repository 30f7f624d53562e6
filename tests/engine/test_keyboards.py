"""One live keyboard in a chat: the newest; the others are taken away last of all."""

from pathlib import Path

import pytest

from bot.channel import Delivered, Letter, Limits, Outcome, Refused
from bot.core.model.events import Pressed
from bot.core.model.intents import Intent
from bot.core.model.messages import Urgency
from bot.send_queue import SendQueue
from bot.store.values import Queued
from tests.core.talk import WELL
from tests.engine.world import Paper, World

NOW = 1_795_161_600_000


class Board:
    """A channel's chat as it stands: message -> whether buttons are under it."""

    def __init__(self) -> None:
        self.standing: dict[str, bool] = {}
        self.letters: list[Letter] = []
        self.refuses = False

    def __call__(self, letter: Letter) -> Outcome:
        self.letters.append(letter)
        if letter.remove_buttons and self.refuses:
            return Refused("later", 0)
        name = letter.edits or str(letter.id)
        self.standing[name] = bool(letter.choices)
        return Delivered("" if letter.remove_buttons else name, keyboard=bool(letter.choices))

    @property
    def live(self) -> list[str]:
        return [name for name, has in self.standing.items() if has]


@pytest.fixture
async def world(tmp_path: Path) -> World:
    world = World(tmp_path)
    await world.start()
    return world


def on(world: World) -> Board:
    board = Board()
    world.paper.answer = board
    return board


async def lies_down(world: World, board: Board) -> None:
    await world.says("hello")
    for button in (Intent.AGREE_ADULT, *WELL, Intent.HAVE_BALL, "routine-short"):
        await taps(world, board, str(button))
    await taps(world, board, "6")


async def taps(world: World, board: Board, button: str) -> None:
    prompt = max(letter.prompt for letter in board.letters)
    await world.happens(Pressed(prompt, button))


async def test_after_every_word_one_keyboard_stands(world: World) -> None:
    board = on(world)
    await lies_down(world, board)
    assert len(board.live) == 1
    await world.wait(60)
    assert len(board.live) == 1
    await world.says("it hurts")
    assert len(board.live) == 1
    newest = max(letter.id for letter in board.letters if letter.choices)
    assert board.live == [str(newest)]
    assert len(board.standing) > 10
    await world.close()


async def test_what_could_not_be_taken_away_is_after_a_restart(world: World) -> None:
    board = on(world)
    board.refuses = True
    await world.says("hello")
    await taps(world, board, "start")
    assert len(board.live) == 2
    board.refuses = False
    await world.restart()
    await world.wait(60)
    assert len(board.live) == 1
    await world.close()


async def test_a_channel_that_cannot_take_them_away_is_never_asked_to(world: World) -> None:
    assert isinstance(world.paper, Paper)
    await world.says("hello")
    await world.taps("start")
    assert not [letter for _, letter in world.paper.delivered if letter.remove_buttons]
    await world.close()


async def test_nothing_of_it_is_left_when_a_person_is_forgotten(world: World) -> None:
    board = on(world)
    await world.says("hello")
    await world.says("delete")
    await taps(world, board, "delete-all")
    assert world.app is not None
    rows = await world.app.writer.call(lambda: world.app.store.context.connection.execute(  # type: ignore[union-attr]
        "SELECT count(*) FROM standing WHERE chat NOT IN (SELECT number FROM address)").fetchone()[0])  # fmt: skip
    assert rows == 0
    await world.close()


def test_taking_away_waits_for_all_that_is_said_in_its_chat_and_in_the_others() -> None:
    send_queue = SendQueue(Limits())
    rows = ((1, "a", Urgency.CLEANUP), (2, "a", Urgency.CUE), (3, "b", Urgency.CALL), (4, "a", Urgency.ANSWER))
    for id, chat, urgency in rows:
        send_queue.add(Queued(id, chat, "telegram", urgency, 0))
    order = []
    while (row := send_queue.pick(NOW)) is not None:
        order.append(row.id)
        send_queue.done(row.chat)
    assert order[-1] == 1
