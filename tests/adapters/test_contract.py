"""What every channel promises, on the real thing: a pseudo-terminal, and sockets."""

import pytest

from bot.channel import Choice, Delivered, Letter, Refused, Unknown
from bot.core.model.events import Pressed, Said
from bot.core.model.messages import Urgency
from tests.adapters.contract import PEOPLE, Person
from tests.adapters.telegram.bot import until

pytestmark = pytest.mark.parametrize("where", PEOPLE)


def letter(person: Person, text: str, number: int = 1, **more: object) -> Letter:
    return Letter(number, person.chat, text, Urgency.ANSWER, **more)  # type: ignore[arg-type]


async def test_words_can_be_read_as_they_are(where: str) -> None:
    async with PEOPLE[where]() as person:
        words = "<b>5 < 7</b> & *no* _markup_ Кириллица ⏸ “Sssss”"
        assert isinstance(await person.channel.deliver(letter(person, words)), Delivered)
        await until(lambda: words in person.reads)


async def test_a_pictures_words_stand_in_its_place(where: str) -> None:
    async with PEOPLE[where]() as person:
        await person.channel.deliver(letter(person, "Lie down.", alt="A mat on the floor."))
        await until(lambda: "A mat on the floor." in person.reads)


async def test_what_is_written_is_said_by_whoever_wrote_it(where: str) -> None:
    async with PEOPLE[where]() as person:
        await person.writes("it hurts")
        await until(lambda: len(person.heard) == 1)
        heard = person.heard[0]
        assert (heard.channel, heard.chat, heard.event) == (person.channel.name, person.chat, Said("it hurts"))


async def test_the_same_words_twice_are_two_events(where: str) -> None:
    async with PEOPLE[where]() as person:
        await person.writes("next")
        await person.writes("next")
        await until(lambda: len(person.heard) == 2)
        assert len({heard.key for heard in person.heard}) == 2


async def test_a_tap_names_the_prompt_and_the_button(where: str) -> None:
    async with PEOPLE[where]() as person:
        choices = (Choice("next", "Next"), Choice("stop", "⏹ Stop"))
        await person.channel.deliver(letter(person, "Breathe.", choices=choices, prompt=1_795_161_600))
        await person.taps("⏹ Stop")
        await until(lambda: len(person.heard) == 1)
        assert person.heard[0].event == Pressed(1_795_161_600, "stop")


async def test_an_edit_keeps_its_name_and_shows_the_new_words(where: str) -> None:
    async with PEOPLE[where]() as person:
        first = await person.channel.deliver(letter(person, "In…", card="pacer", silent=True))
        assert isinstance(first, Delivered)
        assert first.message_id
        edit = letter(person, "Out…", 2, card="pacer", silent=True, edits=first.message_id)
        changed = await person.channel.deliver(edit)
        assert isinstance(changed, Delivered)
        assert changed.message_id == first.message_id
        await until(lambda: "Out…" in person.reads)


async def test_a_platform_that_is_gone_is_an_outcome(where: str) -> None:
    async with PEOPLE[where]() as person:
        person.vanishes()
        outcome = await person.channel.deliver(letter(person, "Still there?"))
        assert isinstance(outcome, Refused | Unknown)
