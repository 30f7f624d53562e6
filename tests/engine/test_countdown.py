"""The minutes left of a step: in its own message, once a minute, gone with whatever comes next."""

from collections import Counter
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.channel import Breath, Letter, Limits, Outcome, Refused
from bot.core.model.events import Gone, Pressed, Said
from bot.core.model.instants import MINUTE, SECOND
from bot.core.model.intents import Intent
from bot.core.model.messages import Urgency
from bot.countdown import Countdown
from bot.store import Queued
from tests.core.talk import WELL
from tests.engine.house import House
from tests.engine.test_keyboards import Board, taps
from tests.engine.world import MORNING, World

END = MORNING + 4 * MINUTE


def opening(**more: object) -> Letter:
    given: dict[str, object] = {"urgency": Urgency.CUE, "ends": END, "left": 4} | more
    return Letter(1, "ilze", "Let go.", **given)  # type: ignore[arg-type]


def test_it_counts_whole_minutes_and_ends_with_the_last() -> None:
    counting, shown = Countdown(), list[tuple[int, int]]()
    (begun,) = counting.follow(opening(choices=("x",)), "77", "paper", MORNING)
    row: Queued | None = begun
    while row is not None:
        letter = counting.change(row, row.not_before)
        assert letter is not None
        assert letter.edits == "77"
        assert len(shown) < 9, "it counts for ever"
        shown.append(((END - row.not_before) // MINUTE, letter.left))
        row = counting.again(row, row.not_before)
    assert shown == [(3, 3), (2, 2), (1, 1)]
    assert len(counting) == 0


def test_a_message_without_a_name_can_not_be_changed() -> None:
    counting = Countdown()
    assert counting.follow(opening(choices=("x",)), "", "paper", MORNING) == ()
    assert len(counting) == 0


def test_a_cue_goes_by_and_anything_else_ends_it() -> None:
    counting = Countdown()
    (row,) = counting.follow(opening(choices=("x",)), "77", "paper", MORNING)
    counting.follow(opening(left=0), "78", "paper", MORNING)
    assert counting.change(row, MORNING + MINUTE) is not None
    counting.follow(Letter(2, "ilze", "Stop.", Urgency.SAFETY), "79", "paper", MORNING)
    assert counting.change(row, MORNING + MINUTE) is None
    assert counting.again(row, MORNING + MINUTE) is None


def test_what_comes_late_shows_what_is_left_then_and_none_is_made_up_for() -> None:
    counting = Countdown()
    (row,) = counting.follow(opening(choices=("x",)), "77", "paper", MORNING)
    late = MORNING + 2 * MINUTE + 5 * SECOND
    letter = counting.change(row, late)
    assert letter is not None
    assert letter.left == 2
    again = counting.again(row, late)
    assert again is not None
    assert again.not_before == END - MINUTE
    assert counting.change(again, END - 10 * SECOND) is None


def test_the_buttons_go_along_with_a_cue_and_the_minutes_stay() -> None:
    counting = Countdown()
    (row,) = counting.follow(opening(choices=("x",), prompt=5), "77", "paper", MORNING)
    assert counting.follow(opening(choices=("x",), prompt=5, ends=None, left=0), "78", "paper", MORNING) == ()
    changed = counting.change(row, MORNING + MINUTE)
    assert changed is not None
    assert (changed.left, changed.choices) == (3, ())


def test_a_cue_beside_the_pacer_leaves_it_and_the_next_step_takes_it_away() -> None:
    counting = Countdown()
    short = opening(choices=("x",), prompt=5, left=0)
    breath = Breath(4000, 6000, "In", "Out", END)
    pacer = opening(ends=None, left=0, breath=breath, choices=("x",), prompt=5)
    cue = opening(ends=None, left=0, choices=("x",), prompt=5)
    assert [counting.follow(each, "77", "paper", MORNING) for each in (short, pacer, cue)] == [()] * 3
    (gone,) = counting.follow(opening(choices=("x",), prompt=6, left=0), "79", "paper", MORNING)
    shown = counting.change(gone, MORNING)
    assert shown is not None
    assert shown.take_away


def test_words_of_safety_take_minutes_and_pacer_off_the_screen_at_once() -> None:
    counting = Countdown()
    (row,) = counting.follow(opening(choices=("x",), prompt=5), "77", "paper", MORNING)
    breath = Breath(4000, 6000, "In", "Out", END)
    assert counting.follow(opening(ends=None, left=0, breath=breath), "78", "paper", MORNING) == ()
    pacer, minutes = counting.follow(Letter(2, "ilze", "Roll off.", Urgency.SAFETY), "79", "paper", MORNING)
    assert {each.not_before for each in (minutes, pacer)} == {MORNING}
    shown, gone = counting.change(minutes, MORNING), counting.change(pacer, MORNING)
    assert shown is not None
    assert gone is not None
    assert (shown.edits, shown.left, shown.take_away) == ("77", 0, False)
    assert (gone.edits, gone.take_away) == ("78", True)
    assert [counting.change(each, MORNING) for each in (row, minutes, pacer)] == [None] * 3


@pytest.mark.parametrize(("urgency", "choices", "gone"), [(Urgency.SAFETY, (), True), (Urgency.ANSWER, ("x",), False)])
def test_the_pacer_of_the_first_minute_goes_with_words_of_safety_and_stays_with_its_own_words_else(
    urgency: Urgency, choices: tuple[str, ...], gone: bool
) -> None:
    counting, breath = Countdown(), Breath(4000, 6000, "In", "Out", END)
    minute = replace(opening(ends=None, left=0, breath=breath, choices=("x",), prompt=5), urgency=Urgency.ANSWER)
    assert counting.follow(minute, "77", "paper", MORNING) == ()
    nod = Letter(2, "ilze", "Good.", Urgency.ANSWER, silent=True)
    assert counting.follow(nod, "78", "paper", MORNING) == ()
    after = replace(opening(ends=None, left=0, choices=choices, prompt=6), urgency=urgency)
    changes = [counting.change(row, MORNING) for row in counting.follow(after, "79", "paper", MORNING)]
    assert [(each.edits, each.take_away) for each in changes if each] == [("77", True)] * gone
    safety = Letter(3, "ilze", "Roll off.", Urgency.SAFETY)
    assert counting.follow(safety, "80", "paper", MORNING) == (), "it is not taken away a day later"


async def in_a_long_step(folder: Path) -> tuple[World, Board]:
    """Somebody in a session whose step counts down, with buttons above that are still to be taken away."""
    world = World(folder)
    world.paper.limits = Limits(counts_down=True)
    board = Board()
    world.paper.answer = board
    await world.start()
    await world.says("hello")
    for button in ("agree-adult", *map(str, WELL), "have-ball", "routine-full"):
        await taps(world, board, button)
    await taps(world, board, "6")
    return world, board


async def test_in_a_session_only_long_steps_count_and_stopping_ends_it(tmp_path: Path) -> None:
    world, board = await in_a_long_step(tmp_path)
    await world.wait(400)
    counted = [letter for letter in board.letters if letter.left]
    assert {letter.text for letter in counted if letter.edits} <= {
        letter.text for letter in counted if not letter.edits
    }
    assert [letter.left for letter in counted if letter.edits]
    await world.says("stop")
    before = len(board.letters)
    assert not [letter for letter in (await world.wait(600), board.letters[before:])[1] if letter.left]
    await world.close()


async def counting(folder: Path) -> tuple[World, Board]:
    world, board = await in_a_long_step(folder)
    assert world.app is not None
    while not len(world.app.postman.countdown):
        await world.wait(10)
    board.refuses = True  # so that the buttons' removal waits as well
    await world.wait(1)
    board.refuses = False
    return world, board


async def test_when_the_chat_is_closed_nothing_that_waits_aside_goes_any_more(tmp_path: Path) -> None:
    world, board = await counting(tmp_path)
    before = len(board.letters)
    await world.happens(Gone())
    await world.wait(3 * 3600)
    assert board.letters[before:] == []
    await world.close()


async def test_everything_deleted_ends_what_waits_aside_before_the_farewell_is_said(tmp_path: Path) -> None:
    world, board = await counting(tmp_path)
    await world.says("delete")
    before = len(board.letters)
    assert world.app is not None
    letters = await taps_and_sees(world, board, "delete-all")
    assert not len(world.app.postman.countdown)
    await world.wait(3 * 3600)
    assert board.letters[before:] == letters
    assert [letter for letter in letters if letter.remove_buttons or letter.left] == []
    await world.close()


async def taps_and_sees(world: World, board: Board, button: str) -> list[Letter]:
    before = len(board.letters)
    await taps(world, board, button)
    return board.letters[before:]


async def test_a_block_is_found_out_by_one_change_of_the_minutes_and_by_one_message_at_most(tmp_path: Path) -> None:
    world, _ = await counting(tmp_path)
    refused = list[Letter]()

    def blocked(letter: Letter) -> Outcome:
        refused.append(letter)
        return Refused("gone")

    world.paper.answer = blocked
    await world.wait(3 * 3600)
    minutes = [letter for letter in refused if letter.left and letter.edits]
    assert (len(minutes), len(refused)) == (1, 2)
    await world.close()


async def test_minutes_that_can_not_be_shown_because_nobody_is_there_are_not_tried_again(tmp_path: Path) -> None:
    world, board = await counting(tmp_path)
    refused = Counter[str]()

    def blocked(letter: Letter) -> Outcome:
        if letter.left and letter.edits:
            refused[letter.edits] += 1
            return Refused("gone")
        return board(letter)

    world.paper.answer = blocked
    await world.wait(600)
    assert refused
    assert set(refused.values()) == {1}
    await world.close()


async def test_deleting_closes_the_chats_for_whatever_waits_aside(house: House) -> None:
    """Told with the commit, so that no edit goes between it and the farewell."""
    house.lies_down()
    house.hears(Said("delete"))
    spoken = house.hears(Pressed(house.person().prompt, Intent.DELETE_ALL))
    assert spoken.closed == (("tg", "ann"),)
