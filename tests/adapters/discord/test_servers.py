"""In servers: what is said is seen by one person only, and the talk moves to the private chat."""

import random
from functools import partial

import pytest

from adapters.discord.reading import COMMANDS
from bot.channel import Delivered
from bot.core.model.events import Arrived, Said
from tests.adapters.discord.api import LOUNGE, DiscordApi, Interaction
from tests.adapters.discord.bot import ILZE, Disk, discord_at, letter, listening, until
from tests.adapters.discord.forms import EPHEMERAL
from tests.adapters.discord.refusal import Refusal
from tests.adapters.discord.server import serving

MANAGE_SERVER = 1 << 5
EVERYBODY = range(1000, 1050)


def words_of(made: Interaction) -> str:
    return str((made.original or {}).get("content", ""))


async def test_a_command_in_a_server_is_answered_to_that_person_and_goes_on_in_private() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk):
            made = await api.calls_command(ILZE, "session", server=True)
            await until(lambda: bool(made.answers))
        assert disk.events == [Said("session")]
        assert next(iter(disk.kept.values())).chat == str(api.home(ILZE))
        assert f"https://discord.com/channels/@me/{api.home(ILZE)}" in words_of(made)
        assert made.answers[0]["data"]["flags"] & EPHEMERAL
        assert api.shown == []


async def test_a_command_in_the_private_chat_is_heard_as_its_word() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk):
            for name in COMMANDS:
                made = await api.calls_command(ILZE, name, locale="de")
                await until(lambda made=made: bool(made.answers))  # type: ignore[misc]
        assert disk.events == [Said(name) for name in COMMANDS]
        assert {heard.language for heard in disk.kept.values()} == {"de"}


async def test_a_private_chat_is_opened_once() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk):
            for _ in range(3):
                made = await api.calls_command(ILZE, "help", server=True)
                await until(lambda made=made: bool(made.answers))  # type: ignore[misc]
            await api.says(ILZE + 1, "hello")
            await until(lambda: len(disk.events) == 4)
        assert api.calls["POST /users/@me/channels"] == 1


async def test_where_no_private_chat_can_be_opened_the_person_is_told() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        api.opening = Refusal(400, 40003, "You are opening direct messages too fast")
        async with listening(server, disk):
            for _ in range(3):
                made = await api.calls_command(ILZE, "session", server=True)
                await until(lambda made=made: bool(made.answers))  # type: ignore[misc]
                assert "can't open" in words_of(made)
        assert disk.events == []
        assert api.calls["POST /users/@me/channels"] == 1


async def test_whoever_has_closed_their_direct_messages_is_told_at_the_next_contact() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        api.refuses[api.home(ILZE)] = Refusal(403, 50007, "Cannot send messages to this user")
        async with listening(server, disk) as bot:
            await bot.deliver(letter(server, "Lie on your back."))
            made = await api.calls_command(ILZE, "session", server=True)
            await until(lambda: "direct messages are closed" in words_of(made))
            del api.refuses[api.home(ILZE)]
            assert isinstance(await bot.deliver(letter(server, "Lie on your back.", id=2)), Delivered)
            made = await api.calls_command(ILZE, "session", server=True)
            await until(lambda: "in private" in words_of(made))


async def test_a_button_of_somebody_else_changes_nothing_and_tells_only_that_person() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk) as bot:
            await bot.deliver(letter(server, "Shall we?", ("Yes",)))
            mine = api.last(ILZE).buttons[0]["custom_id"]
            made = await api.presses_id(ILZE + 1, mine, server=True)
            await until(lambda: "somebody else" in words_of(made))
            await api.says(ILZE, "end")
            await until(lambda: bool(disk.events))
        assert disk.events == [Said("end")]


async def test_a_moderator_chooses_channels_and_a_card_is_posted_there_that_calls_nobody() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk):
            made = await api.calls_command(ILZE, "invitation", server=True, rights=MANAGE_SERVER)
            await until(lambda: bool(made.answers))
            menu = made.answers[0]["data"]["components"][0]["components"][0]
            assert menu["type"] == 8
            chosen = [str(LOUNGE), str(LOUNGE + 1), "799"]
            menu_press = await api.presses_id(
                ILZE, menu["custom_id"], server=True, rights=MANAGE_SERVER, kind=8, values=chosen
            )
            await until(lambda: "2 of 3" in words_of(menu_press))
            assert [sent.chat for sent in api.shown] == [LOUNGE, LOUNGE + 1]
            assert all(sent.silent for sent in api.shown)
            card = api.shown[0].buttons[0]["custom_id"]
            for person in (ILZE, ILZE + 1):
                pressed = await api.presses_id(person, card, server=True)
                await until(lambda pressed=pressed: "in private" in words_of(pressed))  # type: ignore[misc]
        assert disk.events == [Arrived(), Arrived()]
        assert {heard.chat for heard in disk.kept.values()} == {str(api.home(ILZE)), str(api.home(ILZE + 1))}


async def test_who_does_not_manage_the_server_posts_nothing() -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk):
            made = await api.calls_command(ILZE, "invitation", server=True)
            await until(lambda: "whoever manages" in words_of(made))
            forged = await api.presses_id(ILZE, "places", server=True, kind=8, values=[str(LOUNGE)])
            await until(lambda: bool(forged.answers))
        assert api.shown == []
        assert disk.events == []


HEALTH = (
    *("pain", "hurt", "back", "ball", "dizz", "numb", "leg", "rest", "relief", "rating", "reminder", "emergency"),
    *("pregnan", "bone", "blood", "belly", "breath", "session", "consent", "privacy", "number", "doctor"),
)
"""None of them may be read by others; what is ephemeral may say the name of a command."""


async def test_a_scan_of_a_thousand_group_interactions_finds_no_health_word_that_others_can_read() -> None:
    chance = random.Random(7)
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk, discord_at(server)) as bot:
            await bot.deliver(letter(server, "Where does it hurt?", ("Down one leg",)))
            button = api.last(ILZE).buttons[0]["custom_id"]
            posted = len(api.shown)
            made = list[Interaction]()
            while len(made) < 1000:
                some = [await _something(api, chance, button) for _ in range(20)]
                await until(partial(_all_answered, some), seconds=20)
                made += some
        read_by_all = [sent.content for sent in api.shown[posted:] if sent.chat in (LOUNGE, LOUNGE + 1)]
        read_by_all += [
            words_of(each) for each in made if not each.answers[0].get("data", {}).get("flags", EPHEMERAL) & EPHEMERAL
        ]
        cards = {words for words in read_by_all if words}
        assert len(cards) <= 1
        found = [word for words in cards for word in HEALTH if word in words.lower().replace("ten-minute rest", "")]
        assert found in ([], ["doctor"])  # the card says what we are not


def _all_answered(made: list[Interaction]) -> bool:
    return all(each.answers for each in made)


async def _something(api: DiscordApi, chance: random.Random, button: str) -> Interaction:
    person = chance.choice(EVERYBODY)
    match chance.randrange(4):
        case 0:
            return await api.presses_id(person, button, server=True)
        case 1:
            return await api.presses_id(person, "card", server=True)
        case 2:
            rights = chance.choice((0, MANAGE_SERVER))
            return await api.calls_command(person, "invitation", server=True, rights=rights)
        case _:
            return await api.calls_command(person, chance.choice(COMMANDS), server=True)


@pytest.mark.parametrize("context", [0, 2])
async def test_group_chats_are_no_private_chats(context: int) -> None:
    async with serving() as server:
        disk, api = Disk(), server.api
        async with listening(server, disk):
            made = await api.calls_command(ILZE, "help", server=True, context=context)
            await until(lambda: bool(made.answers))
        assert "in private" in words_of(made)
