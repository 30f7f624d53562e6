"""Telegram's own poll: asked by name, answered, answered differently, taken back; buttons where it can't be asked."""

import asyncio

import pytest
from msgspec.structs import replace

from adapters.telegram.buttons import Buttons
from adapters.telegram.polls import Polls, Vote
from bot.channel import Delivered, Heard
from bot.core.model.events import Pressed
from tests.adapters.telegram.bot import ILZE, Disk, Notebook, letter, listening, telegram_at, until
from tests.adapters.telegram.refusal import Refusal
from tests.adapters.telegram.server import serving

ASKED = letter("Any relief?", ("Yes", "Not yet"), poll="poll-7")


async def test_a_vote_another_vote_and_none_are_buttons_of_that_prompt() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk) as bot:
            outcome = await bot.deliver(ASKED)
            for labels in (("Not yet",), ("Yes",), (), ("Yes",)):
                api.votes(ILZE, *labels)
            await until(lambda: len(disk.events) == 4)
    buttons = ("b2", "b1", "take-back-vote", "b1")
    assert disk.events == [Pressed(100, button) for button in buttons]
    assert isinstance(outcome, Delivered)
    assert not outcome.keyboard
    sent = api.last(ILZE)
    assert sent.poll is not None
    assert not sent.poll["is_anonymous"]
    assert {heard.chat for heard in disk.kept.values()} == {str(ILZE)}


async def test_a_vote_is_known_after_a_restart_and_heard_once() -> None:
    notebook = Notebook()
    async with serving() as server:
        bot = telegram_at(server, notebook=notebook)
        await bot.deliver(ASKED)
        await bot.close()
        assert str(ILZE) not in str(notebook.kept)
        disk = Disk()
        server.api.votes(ILZE, "Yes")
        server.api.tell(server.api.pending[-1])
        async with listening(server, disk, telegram_at(server, notebook=notebook)):
            await until(lambda: len(server.api.confirmed) == 2)
    assert disk.events == [Pressed(100, "b1")]


async def test_a_strangers_vote_and_a_vote_on_a_poll_nobody_knows_are_passed_over() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk) as bot:
            await bot.deliver(ASKED)
            api.votes(ILZE, "Yes", by=ILZE + 1)
            who = {"id": ILZE, "is_bot": False, "first_name": "Ilze"}
            poll = api.last(ILZE).poll
            assert poll is not None
            odd: list[dict[str, object]] = [
                {"poll_id": "another", "user": who, "option_ids": [0]},
                {"poll_id": poll["id"], "user": who, "option_ids": [9]},
                {"poll_id": poll["id"], "user": who, "option_ids": ["x"]},
                {"poll_id": poll["id"], "voter_chat": {"id": -1}, "option_ids": [0]},
                {"user": who, "option_ids": [0]},
            ]
            for answer in odd:
                api.update(poll_answer=answer)
            api.says(ILZE, "hello")
            await until(lambda: len(api.confirmed) == len(odd) + 2)
    assert len(disk.events) == 1


async def test_votes_on_polls_older_than_ninety_days_hold_up_nobody() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        who = {"id": ILZE, "is_bot": False, "first_name": "Ilze"}
        for number in range(20):
            api.update(poll_answer={"poll_id": f"long forgotten {number}", "user": who, "option_ids": [0]})
        api.says(ILZE, "stop")
        async with listening(server, disk):
            async with asyncio.timeout(5):  # a second for each of them was 20
                await until(lambda: len(disk.events) == 1)


async def test_a_vote_that_is_faster_than_our_own_note_of_its_poll_is_heard_with_the_note() -> None:
    heard, notebook = list[Heard](), Notebook()
    buttons = Buttons(b"key of a test")
    polls = Polls(notebook, buttons)

    async def hear(event: Heard) -> None:
        heard.append(event)

    vote = Vote("17", (1,), Heard("telegram", "me", "vote 17", Pressed(0, "")))
    assert await polls.cast(vote, hear) is None
    await polls.asked("17", replace(ASKED, chat="me"))
    assert [event.event for event in heard] == [Pressed(100, "b2")]
    await polls.asked("17", replace(ASKED, chat="me"))
    assert len(heard) == 1


@pytest.mark.parametrize("question", ["x" * 301, "Any relief?"])
async def test_where_telegram_does_not_ask_it_buttons_do(question: str) -> None:
    async with serving() as server:
        bot = telegram_at(server)
        if len(question) <= 300:
            server.fails("sendPoll", "400")
        outcome = await bot.deliver(letter(question, ("Yes", "Not yet"), poll="poll-7"))
        await bot.close()
    assert server.api.last(ILZE).poll is None
    assert server.api.last(ILZE).labels == [["Yes", "Not yet"]]
    assert isinstance(outcome, Delivered)
    assert outcome.keyboard


async def test_who_is_gone_is_not_asked_by_buttons_either() -> None:
    async with serving() as server:
        server.api.unreachable[ILZE] = Refusal(400, "Bad Request: chat not found")
        bot = telegram_at(server)
        outcome = await bot.deliver(ASKED)
        await bot.close()
    assert getattr(outcome, "why", "") == "gone"
    assert server.api.calls["sendMessage"] == 0
