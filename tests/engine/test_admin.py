"""Who runs the program asks it for numbers in their own chat, holds back what is unasked, and speaks to everybody."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.channel import Heard
from bot.core.model.events import Said
from bot.core.model.instants import DAY, HOUR
from bot.core.model.intents import Intent
from bot.core.model.messages import Urgency
from bot.settings import Settings
from tests.engine.test_app import WAY_IN, lying_down
from tests.engine.world import World

CHIEF = "chief"
DOWN = "Easeback sleeps on Sunday from 2 to 3."
NOTICE = f"From whoever runs Easeback: {DOWN}"


async def agreed(world: World, chat: str = "ilze") -> None:
    """Somebody who has agreed, and whose session is over for two hours."""
    await world.says("hello", chat)
    for button in WAY_IN:
        await world.taps(button, chat)
    await world.says("stop", chat)
    await world.wait(2 * 3600)


async def test_numbers_are_told_to_who_is_on_the_list(tmp_path: Path) -> None:
    world = World(tmp_path)
    await lying_down(world)
    (told,) = await world.says("/admin", CHIEF)
    assert told.startswith("People: < 30. Awaited: < 30. Messages that wait: 0. Set aside: 0. Parts that ail: -.")
    assert told.endswith("Unasked messages are sent.")
    await world.stop()


async def test_to_everybody_else_it_is_a_word_like_any_other(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    for chat in ("ann", "ben"):
        await world.says("hello", chat)
        await world.taps(Intent.NO, chat)
    for order in ("", " numbers", " pause", " tell everybody", " aside"):
        assert await world.says(f"/admin{order}", "ben") == await world.says(f"/nonsen{order}", "ann")
    assert world.app is not None
    assert not world.app.admin.holds
    assert (await world.person("ben")) is not None
    await world.stop()


async def test_the_list_is_of_people_and_not_of_chats_where_the_two_differ(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    assert world.app is not None
    order = Said("/admin pause")
    held = []
    for chat, person in (("chief", "somebody else"), ("another chat", "chief")):
        await world.app.hear(Heard("paper", chat, chat, order, person=person))
        held.append(world.app.admin.holds)
    assert held == [False, True]
    await world.stop()


async def test_what_it_does_not_understand_is_answered_with_what_there_is(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    for order in ("/admin tell", "/admin dance", f"/admin tell {'x' * 501}"):
        (told,) = await world.says(order, CHIEF)
        assert told.startswith("You can write: /admin numbers")
    await world.stop()


async def test_words_of_safety_are_heard_whatever_stands_before_them(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    assert (await world.says("admin", CHIEF))[0].startswith("People: ")
    letters = await world.happens(Said("/admin I have chest pain"), CHIEF)
    assert letters[0].urgency is Urgency.SAFETY
    await world.stop()


async def test_a_notice_comes_outside_quiet_hours_and_once(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    await agreed(world)
    await world.wait(13 * 3600)  # after 22:00: quiet
    assert world.clock.now() % DAY > 22 * HOUR
    await world.says(f"/admin tell {DOWN}", CHIEF)
    await world.says(f"/admin tell {DOWN}", CHIEF)
    before = world.clock.now()
    letters = [letter for letter in await world.wait(24 * 3600) if letter.text == NOTICE]
    assert [(letter.chat, letter.urgency) for letter in letters] == [("ilze", Urgency.CALL)]
    (at,) = [at for at, letter in world.paper.delivered if letter.text == NOTICE]
    assert at - before > 6 * HOUR
    assert 7 * HOUR <= at % DAY <= 21 * HOUR
    await world.says(f"/admin tell {DOWN}", CHIEF)  # as a platform tells something twice
    assert not [letter for letter in await world.wait(24 * 3600) if letter.text == NOTICE]
    await world.stop()


async def test_a_notice_counts_among_what_is_unasked(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    await agreed(world)
    for number in range(4):
        await world.says(f"/admin tell {DOWN} {number}", CHIEF)
        await world.wait(15 * 60)
    today = [letter.text for letter in (letter for _, letter in world.paper.delivered) if DOWN in letter.text]
    assert today == [f"{NOTICE} 0", f"{NOTICE} 1"]
    later = [letter.text for letter in await world.wait(24 * 3600) if DOWN in letter.text]
    assert later == [f"{NOTICE} 3"]  # the one in between was replaced before it could be said
    await world.stop()


async def test_who_has_not_agreed_or_wants_quiet_or_is_in_a_session_is_not_spoken_to(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    await world.says("hello", "new")
    await agreed(world, "quiet")
    await world.says("no reminders", "quiet")
    await world.says("start", "quiet")
    await lying_down_again(world)
    await world.says(f"/admin tell {DOWN}", CHIEF)
    assert not [letter for letter in await world.wait(60) if letter.text == NOTICE]
    person = await world.person("ilze")
    assert person is not None
    assert person.session is not None
    told = {letter.chat for letter in await world.wait(24 * 3600) if letter.text == NOTICE}
    assert "ilze" in told
    assert "new" not in told
    await world.stop()


async def lying_down_again(world: World) -> None:
    await world.says("hello", "ilze")
    for button in WAY_IN:
        await world.taps(button, "ilze")
    await world.taps("6", "ilze")


async def test_a_notice_that_is_over_is_not_said(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    await agreed(world)
    await world.wait(13 * 3600)  # it has to wait for the morning
    await world.says(f"/admin tell {DOWN}", CHIEF)
    await world.stop()
    world.clock.set(world.clock.now() + 4 * DAY)
    await world.start()
    await world.wait(24 * 3600)
    assert not [letter for _, letter in world.paper.delivered if letter.text == NOTICE]
    await world.stop()


async def test_a_restart_goes_on_telling_and_holding_back(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    await agreed(world)
    await world.says("/admin pause", CHIEF)
    await world.says(f"/admin tell {DOWN}", CHIEF)
    await world.restart()
    assert world.app is not None
    assert world.app.admin.holds
    assert "held back" in (await world.says("/admin numbers", CHIEF))[0]
    assert not [letter for letter in await world.wait(30 * 60) if letter.text == NOTICE]
    assert sorted(await world.says("/admin resume", CHIEF)) == [NOTICE, "Messages go out unasked again."]
    await world.stop()


async def test_what_somebody_waits_for_is_never_held_back(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    await world.says("/admin pause", CHIEF)
    await world.stop()
    await lying_down(world)
    assert [letter for letter in await world.wait(120) if letter.urgency is Urgency.CUE]
    assert (await world.says("stop"))[0].startswith("Stopping.")
    assert (await world.happens(Said("I have chest pain")))[0].urgency is Urgency.SAFETY
    await world.stop()


async def test_an_order_in_a_session_stops_no_clock(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    await world.says("hello", CHIEF)
    for button in WAY_IN:
        await world.taps(button, CHIEF)
    await world.taps("6", CHIEF)
    before = await world.person(CHIEF)
    (told,) = await world.happens(Said("/admin"), CHIEF)
    after = await world.person(CHIEF)
    assert before is not None
    assert after is not None
    assert (told.silent, after.session) == (True, before.session)
    assert Intent.STOP in [choice.id for choice in told.choices]
    await world.stop()


async def test_what_was_set_aside_is_told_by_kind_and_place(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    assert world.app is not None
    nothing = "Set aside in the last week: 0. Why, and how often: -"
    assert await world.says("/admin aside", CHIEF) == [nothing]
    with closing(sqlite3.connect(world.app.store.path)) as other, other:
        other.execute(
            "INSERT INTO parked (id, person, at, sealed, fault)"
            " SELECT id, id, 1, x'00', 'KeyError in x.py:3' FROM person"
        )
    told = "Set aside in the last week: 1. Why, and how often: KeyError in x.py:3: 1"
    assert await world.says("/admin aside", CHIEF) == [told]
    await world.stop()


def test_a_list_is_read_and_what_is_none_is_refused() -> None:
    listed = Settings(admins="telegram:12, discord:345 telegram:6", _env_file=None).admin_list
    assert listed == {("telegram", "12"), ("discord", "345"), ("telegram", "6")}
    assert Settings(_env_file=None).admin_list == frozenset()
    for wrong in ("ann", "telegram:ann", "irc:1", "telegram:-5", "12"):
        with pytest.raises(ValueError, match="by platform and number"):
            Settings(admins=wrong, _env_file=None)
