"""A routine is data: one file and its lines are enough for it to be offered, chosen and played to its end."""

from pathlib import Path

import pytest

from bot.catalog import Catalog, check, load
from bot.core.model.instants import DAY, SECOND
from tests.engine.spoilt import copied
from tests.engine.test_app import WAY_IN
from tests.engine.world import MORNING, World

EVENING = """
routine: evening
seconds: 95
offered: {go: 5}
then: {move-ball: ball-in}
steps:
  - {id: pain-before, role: rate-before, buttons: [rate, skip], abandon: 600}
  - {id: ready, role: ready, picture: setup, buttons: [hands-free, tap, no-ball], abandon: 600}
  - {id: settle, role: timed, seconds: 20, picture: knees-bent, buttons: [next], source: [ours]}
  - {id: ball-in, role: timed, seconds: 20, ball: getting-on, buttons: [on-ball, no-ball, hurts], source: [ours]}
  - {id: rest, role: timed, seconds: 30, ball: "on", buttons: [finish], variations: [move-ball], source: [ours],
     cues: [{at: 15, kind: whisper}]}
  - {id: ball-out, role: timed, seconds: 10, ball: getting-off, buttons: [next], source: [ours],
     cues: [{at: 1, kind: speak, must: true}]}
  - {id: get-up, role: timed, seconds: 15, buttons: [next], source: [ours]}
  - {id: pain-after, role: rate-after, buttons: [rate, skip], abandon: 3600}
  - {id: close, role: close, buttons: [change-number]}
"""
LINES = """
button-routine-evening = Evening, a minute and a half
evening-holds = Knees bent, half a minute on the ball, off again.
evening-pain-before = Your low back this evening, 0 to 10?
evening-ready = Put your soft ball by your hip. One tap starts it.
evening-settle = Lie on your back, knees bent.
evening-ball-in = Tuck the ball under the flat bone. Roll back on, slowly.
evening-rest = Do nothing. Belly loose.
evening-rest-at-15 = Half way. Let go.
evening-ball-out = Roll to the side, and flick the ball away.
evening-ball-out-at-1 = Roll off now.
evening-get-up = Stay on your side for a breath. Then sit.
evening-pain-after = And now, 0 to 10?
evening-close = Good night.
"""


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    folder = copied(tmp_path)
    (folder / "routines" / "evening.yaml").write_text(EVENING, "utf-8")
    (folder / "languages" / "en" / "evening.ftl").write_text(LINES, "utf-8")
    assert check(folder) == []
    return load(folder)


async def chosen(tmp_path: Path, catalog: Catalog) -> World:
    """Somebody who has chosen the evening, told a number and lies down."""
    world = World(tmp_path / "world")
    world.catalog = catalog
    await world.start()
    await world.says("hello")
    for button in WAY_IN[:-1]:
        letters = await world.taps(button)
    assert "Evening, a minute and a half" in [choice.label for choice in letters[-1].choices]
    await world.says("evening, a minute and a half")
    letters = await world.taps("6")
    assert letters[-1].text == "Lie on your back, knees bent."
    return world


async def test_a_routine_of_one_file_and_its_lines_is_played_to_its_end(tmp_path: Path, catalog: Catalog) -> None:
    world = await chosen(tmp_path, catalog)
    texts = [letter.text for letter in await world.wait(95)]
    assert texts == [
        "Tuck the ball under the flat bone. Roll back on, slowly.",
        "Do nothing. Belly loose.",
        "Half way. Let go.",
        "Roll to the side, and flick the ball away.",
        "Roll off now.",
        "Stay on your side for a breath. Then sit.",
        "And now, 0 to 10?",
    ]
    assert (await world.taps("skip"))[0].text == "Good night."
    person = await world.person()
    assert person is not None
    last = person.sessions[-1]
    assert (last.routine, last.how, last.before, last.ended - last.began >= 95 * SECOND) == (
        *("evening", "finished", 6, True),
    )
    await world.stop()


async def test_it_outlives_a_restart_leaves_the_ball_and_knows_its_variations(tmp_path: Path, catalog: Catalog) -> None:
    world = await chosen(tmp_path, catalog)
    await world.wait(45)
    await world.restart()
    await world.says("move the ball")
    assert (await world.wait(20))[-1].text == "Tuck the ball under the flat bone. Roll back on, slowly."
    texts = [letter.text for letter in await world.taps("stop")]
    assert texts[0].startswith("Stopping. Tip your knees to one side, roll off")
    await world.stop()


async def test_with_the_ball_it_counts_against_the_three_of_a_day(tmp_path: Path, catalog: Catalog) -> None:
    world = await chosen(tmp_path, catalog)
    for rest in range(3):
        await world.wait(96)
        await world.taps("4")
        await world.says("no")
        await world.says("start")
        letters = await world.taps("choose")
        buttons = [choice.id for letter in letters for choice in letter.choices]
        assert ("routine-evening" in buttons) is (rest < 2), buttons
        assert "routine-breathing" in buttons
        if rest < 2:
            for button in ("routine-evening", "6"):
                await world.taps(button)
    await world.stop()


async def test_a_routine_is_offered_only_after_the_outcomes_that_it_names(tmp_path: Path, catalog: Catalog) -> None:
    world = World(tmp_path / "world", MORNING + DAY)
    world.catalog = catalog
    await world.start()
    await world.says("hello")
    for button in ("agree-adult", "none", "next", "none", "slowly", "done", "have-ball"):
        letters = await world.taps(button)
    routines = [choice.id for choice in letters[-1].choices if choice.id.startswith("routine-")]
    assert routines == ["routine-short", "routine-breathing", "routine-full", "routine-bed"]
    await world.stop()
