"""What arrives: on disk first, then acknowledged; nothing lost by a drop, a malformed event or a full disk."""

import asyncio
import logging
import time
from typing import Any

import pytest

from adapters.discord import Discord
from adapters.discord.buttons import Buttons
from adapters.discord.http import Deadlines, Http
from adapters.discord.identify import IdentifyGate
from adapters.discord.reading import Reader
from bot.channel import ChannelClosed, Choice, Delivered, TokenRefused
from bot.clock import WallClock
from bot.core.model.events import Pressed, Said, Shown
from tests.adapters.discord.api import DM, DM_POLLS, EPOCH, TOKEN
from tests.adapters.discord.bot import ILZE, KEY, Disk, Drawer, discord_at, letter, listening, until
from tests.adapters.discord.forms import EPHEMERAL
from tests.adapters.discord.server import Kind, serving
from tests.adapters.stage import StillClock


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.discord.identify.APART", 0.05)


async def test_what_is_written_is_heard_in_its_order() -> None:
    async with serving() as server:
        disk = Disk()
        async with listening(server, disk):
            for word in ("one", "two", "three"):
                await server.api.says(ILZE, word)
            await until(lambda: len(disk.events) == 3)
        assert disk.events == [Said("one"), Said("two"), Said("three")]
        assert {heard.chat for heard in disk.kept.values()} == {str(server.api.home(ILZE))}
        assert {heard.person for heard in disk.kept.values()} == {str(ILZE)}


async def test_when_it_was_written_or_pressed_is_told_by_its_id() -> None:
    async with serving() as server:
        disk = Disk()
        async with listening(server, disk) as bot:
            await bot.deliver(letter(server, "Shall we?", ("Yes",)))
            written = await server.api.says(ILZE, "one")
            pressed = await server.api.presses(ILZE, "Yes")
            await until(lambda: len(disk.events) == 2)
        assert [heard.dated for heard in disk.kept.values()] == [(id >> 22) + EPOCH for id in (written, pressed.id)]


async def test_a_new_process_resumes_and_hears_what_was_said_meanwhile() -> None:
    async with serving() as server:
        disk, drawer = Disk(), Drawer()
        async with listening(server, disk, discord_at(server, drawer)):
            await server.api.says(ILZE, "before")
            await until(lambda: disk.events == [Said("before")])
        await server.api.says(ILZE, "while it was gone")
        async with listening(server, disk, discord_at(server, drawer)):
            await until(lambda: len(disk.events) == 2)
        assert disk.events[1] == Said("while it was gone")
        assert (server.api.gate.identifies, server.api.gate.resumes) == (1, 1)
        assert not {1000, 1001} & set(server.api.gate.closed)


async def test_what_can_not_be_saved_is_asked_for_again() -> None:
    async with serving() as server:
        disk, drawer = Disk(), Drawer()
        async with listening(server, disk, discord_at(server, drawer)):
            disk.full = True
            await server.api.says(ILZE, "it hurts")
            await until(lambda: server.api.gate.resumes >= 2)
            assert disk.events == []
            disk.full = False
            await until(lambda: disk.events == [Said("it hurts")])
        assert server.api.gate.identifies == 1


@pytest.mark.parametrize("op", [7, 9])
async def test_a_gateway_that_asks_to_come_again_is_resumed(op: int) -> None:
    async with serving() as server:
        disk = Disk()
        async with listening(server, disk):
            await server.api.gate.order(op, op == 9)
            await until(lambda: server.api.gate.resumes == 1)
            await server.api.says(ILZE, "still here")
            await until(lambda: disk.events == [Said("still here")])
        assert server.api.gate.identifies == 1


@pytest.mark.parametrize("code", [1000, 1001, 1006, 4000, 4001, 4002, 4005, 4008])
async def test_a_connection_that_is_closed_is_resumed(code: int) -> None:
    async with serving() as server:
        disk = Disk()
        async with listening(server, disk):
            await server.api.gate.hang_up(code if code != 1006 else 4000)
            await server.api.says(ILZE, "meanwhile")
            await until(lambda: disk.events == [Said("meanwhile")])
        assert server.api.gate.identifies == 1


@pytest.mark.parametrize("code", [4007, 4009])
async def test_a_session_that_is_over_is_begun_anew(code: int) -> None:
    async with serving() as server:
        disk = Disk()
        async with listening(server, disk):
            server.api.gate.closes_with = [code]
            await server.api.gate.hang_up()
            await until(lambda: server.api.gate.identifies == 2)
            await server.api.says(ILZE, "new")
            await until(lambda: disk.events == [Said("new")])


@pytest.mark.parametrize(
    ("code", "words"),
    [(4004, "EASEBACK_DISCORD_TOKEN"), (4013, "intents"), (4014, "intents"), (4012, "newer Easeback")],
)
async def test_what_only_an_operator_can_mend_ends_with_a_clear_word(code: int, words: str) -> None:
    async with serving() as server:
        server.api.gate.closes_with = [code]
        bot = discord_at(server)
        with pytest.raises(ChannelClosed, match=words) as told:
            await bot.listen(Disk().hear)
        assert TOKEN not in str(told.value)
        await bot.close()


async def test_a_wrong_token_ends_with_a_clear_word_that_does_not_show_it() -> None:
    async with serving() as server:
        bot = discord_at(server, token=f"{TOKEN}x")
        with pytest.raises(TokenRefused, match="EASEBACK_DISCORD_TOKEN") as told:
            await bot.listen(Disk().hear)
        assert TOKEN not in str(told.value)
        await bot.close()


async def test_a_first_connect_that_fails_is_tried_again() -> None:
    async with serving() as server:
        server.fails("GET /gateway/bot", "500", "no JSON", "drop before", "429", seconds=0.1)
        server.api.gate.closes_with = [4000]
        disk = Disk()
        bot = discord_at(server, clock=WallClock())
        async with listening(server, disk, bot):
            await until(lambda: bot.connected, seconds=10)
            await server.api.says(ILZE, "hello")
            await until(lambda: disk.events == [Said("hello")])


@pytest.mark.parametrize("kind", ["page 200", "page 307", "page 401", "page 403", "page 404", "page 503", "never"])
async def test_what_stands_before_discord_ends_nothing_and_is_told_until_it_is_over(kind: Kind) -> None:
    async with serving() as server:
        server.fails("GET /gateway/bot", kind, kind, kind, seconds=2)
        disk, ails = Disk(), list[str]()
        hurried = Deadlines(answer=0.1, back_off=0.05)
        bot = discord_at(server, clock=WallClock(), ails=ails.append, deadlines=hurried)
        async with listening(server, disk, bot):
            await server.api.says(ILZE, "hello")
            await until(lambda: disk.events == [Said("hello")])
        assert ails[0].startswith("Discord can't be reached: ")
        assert ails[-1] == ""


async def test_a_connection_that_is_lost_for_good_is_told_and_one_that_comes_back_is_not() -> None:
    async with serving() as server:
        ails = list[str]()
        async with listening(server, Disk(), discord_at(server, ails=ails.append)) as bot:
            await server.api.gate.hang_up(4000)
            await until(lambda: server.api.gate.resumes == 1)
            assert not any(ails)
            server.api.gate.closes_with = [4000] * 4
            await server.api.gate.hang_up(4000)
            await until(lambda: any(ails))
            await until(lambda: bot.connected)
            assert ails[-1] == ""


async def test_a_gateway_that_beats_and_lets_nobody_in_is_left() -> None:
    async with serving() as server:
        server.api.gate.silent = True
        disk = Disk()
        bot = discord_at(server, deadlines=Deadlines(back_off=0.05, greeting=0.2))
        ears = asyncio.create_task(bot.listen(disk.hear))
        await until(lambda: server.api.gate.closed.count(4000) >= 2)
        server.api.gate.silent = False
        await until(lambda: bot.connected)
        ears.cancel()
        await bot.close()


async def test_a_frame_that_swells_is_not_read_to_its_end() -> None:
    async with serving() as server:
        disk = Disk()
        async with listening(server, disk):
            await server.api.gate.raw(b" " * (17 << 20))
            await until(lambda: server.api.gate.resumes == 1)
            await server.api.says(ILZE, "after")
            await until(lambda: disk.events == [Said("after")])


async def test_malformed_events_hold_up_none_of_the_others(caplog: pytest.LogCaptureFixture) -> None:
    async with serving() as server:
        disk, gate = Disk(), server.api.gate
        async with listening(server, disk):
            with caplog.at_level(logging.INFO):
                odds: list[Any] = [None, 5, [], {}, {"author": 5}, {"id": "x", "author": {"id": "1"}, "channel_id": []}]
                for odd in odds:
                    for name in (
                        "MESSAGE_CREATE",
                        "MESSAGE_UPDATE",
                        "INTERACTION_CREATE",
                        "MESSAGE_POLL_VOTE_ADD",
                        "NEW",
                    ):
                        await gate.dispatch(name, odd)
                await gate.dispatch("MESSAGE_CREATE", server.api.message(ILZE, content={"secret": "words"}), DM)
                await gate.raw(b"no json")
                await gate.raw(b"[]")
                await gate.raw(b"[" * 100_000)
                await gate.raw(b'{"op":0,"t":"MESSAGE_CREATE","d":' + b'{"message":' * 900 + b"1" + b"}" * 901)
                await gate.order(99)
                await server.api.says(ILZE, "after")
                await until(lambda: disk.events == [Said("after")])
        assert gate.identifies == 1
        assert "secret" not in caplog.text


async def test_a_connection_without_a_pulse_is_left_and_resumed() -> None:
    async with serving() as server:
        server.api.gate.interval = 50
        disk = Disk()
        async with listening(server, disk):
            await until(lambda: server.api.gate.heartbeats > 1)
            server.api.gate.deaf = True
            await until(lambda: server.api.gate.resumes == 1)
            server.api.gate.deaf = False
            await server.api.says(ILZE, "hello")
            await until(lambda: disk.events == [Said("hello")])
        assert 4000 in server.api.gate.closed


async def test_a_day_with_few_identifies_left_is_shared_out_among_them() -> None:
    async with serving() as server:
        http = Http(StillClock(), TOKEN, server.url)
        waits = []
        for remaining in (1000, 5, 0):
            server.api.gate.remaining = remaining
            waits.append((await IdentifyGate(http).find()).wait)
        await http.close()
        assert waits == [0.0, 720.0, 3600.0]


async def test_who_may_not_identify_waits() -> None:
    async with serving() as server:
        server.api.gate.remaining, server.api.gate.reset_after = 0, 300
        began = time.monotonic()
        async with listening(server, Disk()):
            assert time.monotonic() - began >= 0.3


async def test_more_connections_are_made_when_discord_asks_for_them() -> None:
    async with serving() as server:
        disk, drawer = Disk(), Drawer()
        async with listening(server, disk, discord_at(server, drawer)) as bot:
            server.api.gate.shards = 2
            server.api.gate.closes_with = [4011]
            await server.api.gate.hang_up()
            await until(lambda: server.api.gate.identifies == 3, seconds=10)
            await until(lambda: bot.connected)
            assert sorted(session.shard[0] for session in server.api.gate.connected) == [0, 1]
            await server.api.says(ILZE, "hello")
            await until(lambda: disk.events == [Said("hello")])
        async with listening(server, disk, discord_at(server, drawer)):
            assert server.api.gate.resumes == 2


async def test_what_is_no_text_is_something_shown() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk):
            await api.says(ILZE, "", attachments=[{"id": "1", "content_type": "image/png"}])
            await api.says(ILZE, "", attachments=[{"id": "1", "content_type": "audio/ogg"}], flags=1 << 13)
            await api.says(ILZE, "", sticker_items=[{"id": "1"}])
            await api.says(ILZE, "", attachments=[{"id": "1"}])
            await api.says(ILZE, "look", attachments=[{"id": "1", "content_type": "image/png"}])
            await api.says(ILZE, "pinned", type=6)
            await api.says(ILZE, "a reply", type=19)
            await until(lambda: len(disk.events) == 6)
        shown = [Shown("picture"), Shown("voice"), Shown("sticker"), Shown("file")]
        assert disk.events == [*shown, Said("look"), Said("a reply")]


async def test_new_words_of_a_message_are_heard_and_what_discord_adds_is_not() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk):
            told = api.message(ILZE, content="my leg is numb", edited_timestamp="2026-11-20T08:00:09+00:00")
            await api.gate.dispatch("MESSAGE_UPDATE", told, DM)
            await api.gate.dispatch("MESSAGE_UPDATE", api.message(ILZE, content="look"), DM)
            await api.gate.dispatch("MESSAGE_UPDATE", told, DM)
            await api.says(ILZE, "end")
            await until(lambda: Said("end") in disk.events)
        assert disk.events == [Said("my leg is numb"), Said("end")]


async def test_a_press_is_heard_and_then_answered_once() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk) as bot:
            await bot.deliver(letter(server, "Shall we?", ("Yes", "No")))
            made = await api.presses(ILZE, "No")
            await until(lambda: bool(made.answers))
        assert disk.events == [Pressed(100, "b2")]
        assert made.answers == [{"type": 6}]


async def test_a_press_and_the_words_after_it_are_heard_in_their_order() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk) as bot:
            await bot.deliver(letter(server, "Shall we?", ("Yes",)))
            for number in range(20):
                await api.presses(ILZE, "Yes")
                await api.says(ILZE, f"{number}")
            await until(lambda: len(disk.events) == 40)
        assert disk.events[::2] == [Pressed(100, "b1")] * 20
        assert disk.events[1::2] == [Said(f"{number}") for number in range(20)]


async def test_a_press_counts_even_if_its_answer_comes_too_late() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        api.patience = -1
        async with listening(server, disk) as bot:
            await bot.deliver(letter(server, "Shall we?", ("Yes",)))
            await api.presses(ILZE, "Yes")
            await until(lambda: disk.events == [Pressed(100, "b1")])
            await until(lambda: bot.acknowledgements.late == 1)


async def test_an_answer_that_was_turned_away_on_the_way_is_given_once_more() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        server.fails("POST /interactions/{}/{}/callback", "page 403")
        async with listening(server, disk) as bot:
            await bot.deliver(letter(server, "Shall we?", ("Yes",)))
            made = await api.presses(ILZE, "Yes")
            await until(lambda: bool(made.answers))
            assert bot.acknowledgements.late == 0


async def test_an_old_button_works_after_a_restart() -> None:
    async with serving() as server:
        disk, drawer = Disk(), Drawer()
        async with listening(server, disk, discord_at(server, drawer)) as bot:
            await bot.deliver(letter(server, "Shall we?", ("Yes",)))
        async with listening(server, disk, discord_at(server, drawer)):
            await server.api.presses(ILZE, "Yes")
            await until(lambda: disk.events == [Pressed(100, "b1")])


async def test_a_forged_or_foreign_button_names_no_button() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk) as bot:
            await bot.deliver(letter(server, "Shall we?", ("Yes",)))
            mine = api.last(ILZE).buttons[0]["custom_id"]
            tag = mine.rpartition("/")[2]
            forged = [f"100/stop/{tag}", f"101/b1/{tag}", "100/b1/", "x", "9" * 100, "100/b1/ÿÿÿÿÿÿÿÿ", "٣/b1/x"]
            for carried in forged:
                await api.presses_id(ILZE, carried)
            await api.presses_id(ILZE + 1, mine)
            await until(lambda: len(disk.events) == len(forged) + 1)
        assert disk.events == [Pressed(0, "")] * (len(forged) + 1)


async def test_a_press_or_a_call_by_somebody_else_is_answered_and_not_heard() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        home = str(api.home(ILZE))
        async with listening(server, disk) as bot:
            await api.says(ILZE, "hello")
            await bot.deliver(letter(server, "Shall we?", ("Yes",)))
            inside = {"custom_id": api.last(ILZE).buttons[0]["custom_id"], "component_type": 2}
            theirs = [
                await api._interacts(77, 3, inside, server=False, channel_id=home),
                await api.calls_command(77, "delete", channel_id=home),
            ]
            await until(lambda: all(each.answers for each in theirs))
            await api.presses(ILZE, "Yes")
            await until(lambda: len(disk.events) == 2)
        assert disk.events == [Said("hello"), Pressed(100, "b1")]
        assert {each.answers[0]["data"]["flags"] for each in theirs} == {EPHEMERAL}


def test_an_interaction_is_private_only_with_the_chats_own_person() -> None:
    private = {"id": "9", "token": "x", "type": 2, "channel_id": "5", "user": {"id": "1"}, "data": {"name": "stop"}}

    def chat(**more: Any) -> str:
        interaction = Reader("2", Buttons(KEY)).read("INTERACTION_CREATE", private | more).interaction
        assert interaction is not None
        return interaction.chat

    own = {"type": 1, "recipients": [{"id": "1"}]}
    assert {chat(), chat(context=1), chat(channel=own), chat(context=1, channel={"type": 1})} == {"5"}
    assert not chat(context=2)
    assert not chat(context=0, guild_id="7")
    assert not chat(context=1, channel={"type": 3, "recipients": [{"id": "1"}]})
    assert not chat(context=1, channel={"type": 1, "recipients": [{"id": "3"}]})


async def test_a_vote_of_somebody_else_in_a_private_chat_is_not_heard() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        choices = (Choice("yes", "Yes"), Choice("no", "No"))
        async with listening(server, disk) as bot:
            await api.says(ILZE, "hello")
            sent = await bot.deliver(letter(server, "Any relief?", choices=choices, prompt=9, poll="poll-1"))
            assert isinstance(sent, Delivered)
            vote = {"user_id": "77", "channel_id": str(api.home(ILZE)), "message_id": sent.message_id, "answer_id": 1}
            await api.gate.dispatch("MESSAGE_POLL_VOTE_ADD", vote, DM_POLLS)
            await api.gate.dispatch("MESSAGE_POLL_VOTE_ADD", vote | {"user_id": str(ILZE), "answer_id": 2}, DM_POLLS)
            await until(lambda: len(disk.events) == 2)
        assert disk.events == [Said("hello"), Pressed(0, "no")]


async def test_a_slow_disk_does_not_let_a_person_wait_longer_than_a_second_and_a_half() -> None:
    async with serving() as server:
        disk, api = SlowDisk(), server.api
        async with listening(server, disk) as bot:
            made = await api.calls_command(ILZE, "stop")
            await until(lambda: bool(made.answers))
            assert disk.events == []
            assert bot.acknowledgements.early == 1
            await until(lambda: disk.events == [Said("stop")])


class SlowDisk(Disk):
    """Takes two seconds for everything."""

    async def hear(self, heard: object) -> None:
        await asyncio.sleep(2)
        await super().hear(heard)  # type: ignore[arg-type]


def test_the_channel_says_what_it_is() -> None:
    assert Discord.name == "discord"
    assert Discord.limits.per_second <= 50
