"""What arrives: on disk before it is acknowledged, once, and each update by itself."""

import logging

import pytest

from adapters.telegram.http import Deadlines
from bot.channel import Delivered, TokenRefused
from bot.core.model.events import Arrived, Gone, Pressed, Said, Shown
from tests.adapters.telegram.api import TOKEN
from tests.adapters.telegram.bot import ILZE, Disk, letter, listening, telegram_at, until
from tests.adapters.telegram.refusal import Refusal as ApiRefusal
from tests.adapters.telegram.server import Kind, serving

BRIEF = Deadlines(back_off=0.05)
RIVAL: tuple[Kind, ...] = ("other poller",)


async def test_nothing_is_confirmed_before_it_is_on_disk() -> None:
    async with serving() as server:
        disk = Disk()
        disk.full = True
        async with listening(server, disk, telegram_at(server, deadlines=BRIEF)):
            number = server.api.says(ILZE, "hello")
            await until(lambda: len(server.api.polls) >= 3)
            assert server.api.confirmed == []
            disk.full = False
            await until(lambda: server.api.confirmed == [number])
        assert disk.events == [Said("hello")]


async def test_what_was_heard_before_a_kill_is_told_again_and_known_again() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        server.fails("getUpdates", "drop after")
        api.says(ILZE, "one")
        async with listening(server, disk):
            await until(lambda: bool(api.confirmed))
        api.says(ILZE, "two")
        api.tell(api.pending[-1])
        async with listening(server, disk):
            await until(lambda: len(api.confirmed) == 3)
        assert disk.events == [Said("one"), Said("two")]
        assert disk.told == 3


async def test_every_poll_says_what_it_wants_and_only_the_one_after_a_commit_an_offset() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk):
            number = api.says(ILZE, "one")
            await until(lambda: api.confirmed == [number])
            api.renumber(77)
            api.says(ILZE, "after a quiet week")
            await until(lambda: len(disk.events) == 2)
            await until(lambda: api.confirmed == [number, 77])
        assert {tuple(poll["allowed"]) for poll in api.polls} == {
            ("message", "edited_message", "callback_query", "my_chat_member", "poll_answer")
        }
        assert api.polls[0]["offset"] == 0


async def test_the_same_message_under_another_number_is_heard_once() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        message = api.message(ILZE, text="ouch")
        async with listening(server, disk):
            api.update(message=message)
            api.renumber(9)
            await until(lambda: len(api.confirmed) == 1)
            api.update(message=message)
            await until(lambda: len(api.confirmed) == 2)
        assert disk.events == [Said("ouch")]


async def test_an_unreadable_update_holds_up_none_of_the_others(caplog: pytest.LogCaptureFixture) -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        odd: list[object] = [5, [], {"chat": 5}, {"message_id": 1, "chat": {"type": "private", "id": "x"}}, None]
        for number, each in enumerate(odd):
            api.says(ILZE + number, "before")
            api.update(message=each)
        api.update(message=api.message(ILZE, text={"secret": "words"}))
        api.update(something_new={"a": 1})
        with caplog.at_level(logging.INFO):
            async with listening(server, disk):
                await until(lambda: len(api.confirmed) == 12, seconds=2)
        assert disk.events == [Said("before")] * 5
        assert "secret" not in caplog.text
        assert TOKEN not in caplog.text


@pytest.mark.parametrize("kind", ["500", "502", "429", "no JSON", "drop before", "drop after"])
async def test_the_poll_goes_on_after(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    async with serving() as server:
        disk = Disk()
        server.fails("getMe", kind)
        server.fails("getUpdates", kind)
        with caplog.at_level(logging.INFO):
            async with listening(server, disk, telegram_at(server, deadlines=BRIEF)):
                number = server.api.says(ILZE, "still here")
                await until(lambda: server.api.confirmed == [number], seconds=8)
        assert disk.events == [Said("still here")]
        assert TOKEN not in caplog.text


async def test_a_second_poller_is_believed_after_a_while_told_and_waited_for() -> None:
    async with serving() as server:
        disk, ails = Disk(), list[str]()
        server.api.says(ILZE, "hello")
        server.fails("getUpdates", *RIVAL * 3)
        async with listening(server, disk, telegram_at(server, ails=ails.append, deadlines=BRIEF)):
            await until(lambda: disk.events == [Said("hello")])
            assert not any(ails)
            server.fails("getUpdates", *RIVAL * 6)
            server.api.says(ILZE, "and on")
            await until(lambda: any(ails))
            assert ails[-1].startswith("Another program polls this bot. Stop the other one")
            await until(lambda: disk.events == [Said("hello"), Said("and on")])
            await until(lambda: ails[-1] == "")


async def test_a_real_second_poller_does_not_end_this_one() -> None:
    async with serving() as server:
        disk = Disk()
        async with listening(server, disk, telegram_at(server, deadlines=BRIEF)):
            await until(lambda: len(server.api.polls) == 1)
            with pytest.raises(ApiRefusal, match="terminated by other getUpdates"):
                await server.api.call("getUpdates", {"timeout": 5})
            server.api.says(ILZE, "still here")
            await until(lambda: disk.events == [Said("still here")])


async def test_a_webhook_that_is_set_is_told_and_waited_for() -> None:
    async with serving() as server:
        ails = list[str]()
        server.fails("getUpdates", "409", "409", "409", "409")
        async with listening(server, Disk(), telegram_at(server, ails=ails.append, deadlines=BRIEF)):
            await until(lambda: any("deleteWebhook" in words for words in ails))
            await until(lambda: ails[-1] == "")


@pytest.mark.parametrize("method", ["getMe", "getUpdates"])
@pytest.mark.parametrize("kind", ["page 200", "page 307", "page 401", "page 403", "page 409", "page 429", "never"])
async def test_what_stands_before_telegram_ends_nothing_and_is_told_until_it_is_over(method: str, kind: Kind) -> None:
    async with serving() as server:
        disk, ails = Disk(), list[str]()
        server.fails(method, kind, kind, seconds=3)
        server.api.says(ILZE, "hello")
        brief = Deadlines(back_off=0.05, answer=0.1, poll=-4.9)
        async with listening(server, disk, telegram_at(server, ails=ails.append, deadlines=brief)) as bot:
            await until(lambda: disk.events == [Said("hello")])
            await until(lambda: ails[-1] == "")
            assert isinstance(await bot.deliver(letter("Hello.")), Delivered)
        assert ails[0].startswith("Telegram can't be reached: ")


async def test_after_a_poll_that_failed_it_is_known_at_once_that_all_is_well() -> None:
    async with serving() as server:
        server.fails("getUpdates", "page 503")
        ails = list[str]()
        async with listening(server, Disk(), telegram_at(server, ails=ails.append, deadlines=BRIEF)):
            await until(lambda: ails[-1:] == [""], seconds=2)
        assert [poll["timeout"] for poll in server.api.polls][:2] == [0, 5]


async def test_a_wrong_token_ends_with_a_clear_word_that_does_not_show_it() -> None:
    async with serving() as server:
        bot = telegram_at(server, token=f"{TOKEN}x")
        with pytest.raises(TokenRefused, match="EASEBACK_TELEGRAM_TOKEN") as told:
            await bot.listen(Disk().hear)
        assert TOKEN not in str(told.value)
        await bot.close()


async def test_a_press_is_heard_and_then_answered_once() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk) as bot:
            await bot.deliver(letter("Shall we?", ("Yes", "No")))
            number = api.presses(ILZE, "No")
            await until(lambda: api.answered == [f"query-{number}"])
        assert disk.events == [Pressed(100, "b2")]


async def test_a_press_counts_even_if_its_answer_comes_too_late() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        server.fails("answerCallbackQuery", "500", "drop before", "429")
        async with listening(server, disk) as bot:
            await bot.deliver(letter("Shall we?", ("Yes",)))
            for _ in range(4):
                api.presses(ILZE, "Yes")
            await until(lambda: len(api.answered) == 1)
        assert disk.events == [Pressed(100, "b1")] * 4


async def test_a_forged_or_foreign_button_names_no_button() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk) as bot:
            await bot.deliver(letter("Shall we?", ("Yes",)))
            mine = api.last(ILZE).keyboard[0][0]["callback_data"]
            tag = mine.rpartition(".")[2]
            forged = [f"100.stop.{tag}", f"101.b1.{tag}", "100.b1.", "", "x", "9" * 64, "100.b1.ÿÿÿÿÿÿÿÿ", "٣.b1.x"]
            for data in forged:
                api.presses_data(ILZE, data)
            api.presses_data(ILZE + 1, mine)
            await until(lambda: len(api.answered) == len(forged) + 1)
        assert disk.events == [Pressed(0, "")] * (len(forged) + 1)


async def test_a_press_by_somebody_else_is_answered_and_not_heard() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk) as bot:
            await bot.deliver(letter("Shall we?", ("Yes",)))
            mine = api.last(ILZE).keyboard[0][0]["callback_data"]
            theirs = {"id": "theirs", "from": {"id": 77}, "message": api.message(ILZE), "data": mine}
            api.update(callback_query=theirs)
            await until(lambda: api.answered == ["theirs"])
        assert disk.events == []


async def test_an_album_is_one_thing_and_its_words_count() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        for _ in range(3):
            api.update(message=api.message(ILZE, photo=[{}], media_group_id="a"))
        api.update(message=api.message(ILZE, photo=[{}], media_group_id="b"))
        api.update(message=api.message(ILZE, photo=[{}], media_group_id="b", caption="my leg is numb"))
        async with listening(server, disk):
            await until(lambda: len(api.confirmed) == 5)
            api.update(message=api.message(ILZE, photo=[{}], media_group_id="a"))
            api.update(message=api.message(ILZE, photo=[{}], media_group_id="a", caption="it hurts"))
            await until(lambda: len(api.confirmed) == 7)
        assert disk.events == [Shown("picture"), Said("my leg is numb"), Said("it hurts")]


async def test_a_block_is_told_and_an_unblock_says_nothing() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        private = {"id": ILZE, "type": "private"}
        for old, new in (("member", "kicked"), ("kicked", "member")):
            api.update(my_chat_member={
                "chat": private, "date": 1, "from": {"id": ILZE},
                "old_chat_member": {"status": old}, "new_chat_member": {"status": new},
            })  # fmt: skip
        async with listening(server, disk):
            api.says(ILZE, "/start")
            await until(lambda: len(api.confirmed) == 3)
        assert disk.events == [Gone(), Arrived()]


async def test_a_group_is_invited_with_one_line_and_nothing_is_heard_there() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        group = {"id": -100, "type": "supergroup"}
        async with listening(server, disk):
            for text in ("/start@easeback_bot", "my back hurts", "/stop", "@Easeback_Bot help", "/start@other_bot"):
                api.update(message=api.message(-100, chat=group, text=text))
            await until(lambda: len(api.confirmed) == 5)
            await until(lambda: len(api.texts(-100)) == 1)
        assert disk.events == []
        assert api.texts(-100) == ["Write to me at <t.me/easeback_bot>."]
